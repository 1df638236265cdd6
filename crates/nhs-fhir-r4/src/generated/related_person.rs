// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `RelatedPerson` resource and its parts.

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

/// The `RelatedPerson` resource. Source: <http://hl7.org/fhir/R4/relatedperson.html>.
#[derive(Clone, Default, PartialEq)]
pub struct RelatedPerson {
    /// `RelatedPerson.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `RelatedPerson.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `RelatedPerson.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `RelatedPerson.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `RelatedPerson.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `RelatedPerson.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `RelatedPerson.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `RelatedPerson.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `RelatedPerson.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `RelatedPerson.active`, 0..1: `boolean`.
    pub active: Option<bool>,
    /// `RelatedPerson.patient`, 1..1: `Reference` to Patient.
    pub patient: Option<Boxed<Reference>>,
    /// `RelatedPerson.relationship`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/relatedperson-relationshiptype> (preferred).
    pub relationship: Many<CodeableConcept>,
    /// `RelatedPerson.name`, 0..*: `HumanName`.
    pub name: Many<HumanName>,
    /// `RelatedPerson.telecom`, 0..*: `ContactPoint`.
    pub telecom: Many<ContactPoint>,
    /// `RelatedPerson.gender`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/administrative-gender> (required).
    pub gender: Option<Coded<codes::AdministrativeGender>>,
    /// `RelatedPerson.birthDate`, 0..1: `date`.
    pub birth_date: Option<Date>,
    /// `RelatedPerson.address`, 0..*: `Address`.
    pub address: Many<Address>,
    /// `RelatedPerson.photo`, 0..*: `Attachment`.
    pub photo: Many<Attachment>,
    /// `RelatedPerson.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// `RelatedPerson.communication`, 0..*: a group of elements.
    pub communication: Many<RelatedPersonCommunication>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static RELATED_PERSON: TypeInfo = TypeInfo {
    name: "RelatedPerson",
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
    One "patient" 0x22746e6569746170 0xffffffffffffffff "Reference" Element 10,
    Many "relationship" 0x6e6f6974616c6572 0xffffffffffffffff "CodeableConcept" Element 11,
    Many "name" 0x3a22656d616e 0xffffffffffff "HumanName" Element 12,
    Many "telecom" 0x226d6f63656c6574 0xffffffffffffffff "ContactPoint" Element 13,
    One "gender" 0x3a227265646e6567 0xffffffffffffffff "code" Primitive 14,
    One "birthDate" 0x7461446874726962 0xffffffffffffffff "date" Primitive 15,
    Many "address" 0x2273736572646461 0xffffffffffffffff "Address" Element 16,
    Many "photo" 0x3a226f746f6870 0xffffffffffffff "Attachment" Element 17,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 18,
    Many "communication" 0x63696e756d6d6f63 0xffffffffffffffff "RelatedPerson.communication" Element 19 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
    ],
    required: &[10],
};

node! { RelatedPerson, RELATED_PERSON,
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
10 node patient,
11 nodes relationship,
12 nodes name,
13 nodes telecom,
14 code gender,
15 primitive birth_date,
16 nodes address,
17 nodes photo,
18 node period,
19 nodes communication,
}

resource! { RelatedPerson }

/// `RelatedPerson.communication`, a part of [`RelatedPerson`].
#[derive(Clone, Default, PartialEq)]
pub struct RelatedPersonCommunication {
    /// `RelatedPerson.communication.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `RelatedPerson.communication.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `RelatedPerson.communication.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `RelatedPerson.communication.language`, 1..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Boxed<CodeableConcept>>,
    /// `RelatedPerson.communication.preferred`, 0..1: `boolean`.
    pub preferred: Option<bool>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static RELATED_PERSON_COMMUNICATION: TypeInfo = TypeInfo {
    name: "RelatedPerson.communication",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "language" 0x65676175676e616c 0xffffffffffffffff "CodeableConcept" Element 3,
    One "preferred" 0x6572726566657270 0xffffffffffffffff "boolean" Primitive 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3],
};

node! { RelatedPersonCommunication, RELATED_PERSON_COMMUNICATION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node language,
4 primitive preferred,
}
