// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Practitioner` resource and its parts.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::engine::macros::{choice, node, resource};
#[allow(unused_imports)]
use crate::engine::table::Table;
#[allow(unused_imports)]
use crate::primitive::{
    Base64Binary, Canonical, Code, Coded, Date, DateTime, Decimal, Id, Instant, Oid, Text, Time,
    Uri, Url, Uuid,
};
#[allow(unused_imports)]
use crate::{Boxed, Many};

/// The `Practitioner` resource. Source: <http://hl7.org/fhir/STU3/practitioner.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Practitioner {
    /// `Practitioner.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `Practitioner.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Practitioner.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Practitioner.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
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
    /// `Practitioner.communication`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub communication: Many<CodeableConcept>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static PRACTITIONER: Table = Table::new(
    "STU3 Practitioner resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
active 0..1 boolean
name 0..* HumanName
telecom 0..* ContactPoint
address 0..* Address
gender 0..1 code
birthDate 0..1 date
photo 0..* Attachment
qualification 0..* Practitioner.qualification
communication 0..* CodeableConcept",
);

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

static PRACTITIONER_QUALIFICATION: Table = Table::new(
    "STU3 Practitioner.qualification element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
code 1..1 CodeableConcept
period 0..1 Period
issuer 0..1 Reference",
);

node! { PractitionerQualification, PRACTITIONER_QUALIFICATION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 nodes identifier,
4 node code,
5 node period,
6 node issuer,
}
