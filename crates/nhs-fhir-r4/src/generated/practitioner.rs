// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Practitioner` resource and its parts.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::engine::macros::{choice, fields, node, resource};
#[allow(unused_imports)]
use crate::engine::table::{Release, TypeInfo};
#[allow(unused_imports)]
use crate::primitive::{
    Base64Binary, Canonical, Code, Coded, Date, DateTime, Decimal, Id, Instant, Oid, Text, Time,
    Uri, Url, Uuid,
};
#[allow(unused_imports)]
use crate::{Boxed, Many};

/// The `Practitioner` resource. Source: <http://hl7.org/fhir/R4/practitioner.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Practitioner {
    /// `Practitioner.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `Practitioner.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Practitioner.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Practitioner.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `Practitioner.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Practitioner.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Practitioner.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Practitioner.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Practitioner.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Practitioner.active`, 0..1: `boolean`.
    pub active: Option<bool>,
    /// `Practitioner.name`, 0..*: `HumanName`.
    pub name: Many<HumanName>,
    /// `Practitioner.telecom`, 0..*: `ContactPoint`.
    pub telecom: Many<ContactPoint>,
    /// `Practitioner.address`, 0..*: `Address`.
    pub address: Many<Address>,
    /// `Practitioner.gender`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/administrative-gender> (required).
    pub gender: Option<Coded<codes::AdministrativeGender>>,
    /// `Practitioner.birthDate`, 0..1: `date`.
    pub birth_date: Option<Date>,
    /// `Practitioner.photo`, 0..*: `Attachment`.
    pub photo: Many<Attachment>,
    /// `Practitioner.qualification`, 0..*: a group of elements.
    pub qualification: Many<PractitionerQualification>,
    /// `Practitioner.communication`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub communication: Many<CodeableConcept>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static PRACTITIONER: TypeInfo = TypeInfo {
    name: "Practitioner",
    resource: true,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "id" Primitive 0,
    One "meta" 0x3a226174656d 0xffffffffffff "Meta" Element 1,
    One "implicitRules" 0x746963696c706d69 0xffffffffffffffff "uri" Primitive 2,
    One "language" 0x65676175676e616c 0xffffffffffffffff "code" Primitive 3,
    One "text" 0x3a2274786574 0xffffffffffff "Narrative" Element 4,
    Many "contained" 0x656e6961746e6f63 0xffffffffffffffff "Resource" Resource 5,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 6,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 7,
    Many "identifier" 0x696669746e656469 0xffffffffffffffff "Identifier" Element 8,
    One "active" 0x3a22657669746361 0xffffffffffffffff "boolean" Primitive 9,
    Many "name" 0x3a22656d616e 0xffffffffffff "HumanName" Element 10,
    Many "telecom" 0x226d6f63656c6574 0xffffffffffffffff "ContactPoint" Element 11,
    Many "address" 0x2273736572646461 0xffffffffffffffff "Address" Element 12,
    One "gender" 0x3a227265646e6567 0xffffffffffffffff "code" Primitive 13,
    One "birthDate" 0x7461446874726962 0xffffffffffffffff "date" Primitive 14,
    Many "photo" 0x3a226f746f6870 0xffffffffffffff "Attachment" Element 15,
    Many "qualification" 0x636966696c617571 0xffffffffffffffff "Practitioner.qualification" Element 16,
    Many "communication" 0x63696e756d6d6f63 0xffffffffffffffff "CodeableConcept" Element 17 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17],
    required: &[],
};

node! { Practitioner, PRACTITIONER,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 primitive active,
10 nodes name,
11 nodes telecom,
12 nodes address,
13 code gender,
14 primitive birth_date,
15 nodes photo,
16 nodes qualification,
17 nodes communication,
}

resource! { Practitioner }

/// `Practitioner.qualification`, a part of [`Practitioner`].
#[derive(Clone, Default, PartialEq)]
pub struct PractitionerQualification {
    /// `Practitioner.qualification.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Practitioner.qualification.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Practitioner.qualification.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Practitioner.qualification.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Practitioner.qualification.code`, 1..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `Practitioner.qualification.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// `Practitioner.qualification.issuer`, 0..1: `Reference` to Organization.
    pub issuer: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static PRACTITIONER_QUALIFICATION: TypeInfo = TypeInfo {
    name: "Practitioner.qualification",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Many "identifier" 0x696669746e656469 0xffffffffffffffff "Identifier" Element 3,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 4,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 5,
    One "issuer" 0x3a22726575737369 0xffffffffffffffff "Reference" Element 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[4],
};

node! { PractitionerQualification, PRACTITIONER_QUALIFICATION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 nodes identifier,
4 node code,
5 node period,
6 node issuer,
}
