// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `RelatedPerson` resource and its parts.

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

/// The `RelatedPerson` resource. Source: <http://hl7.org/fhir/STU3/relatedperson.html>.
#[derive(Clone, Default, PartialEq)]
pub struct RelatedPerson {
    /// `RelatedPerson.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `RelatedPerson.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `RelatedPerson.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `RelatedPerson.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
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
    /// `RelatedPerson.relationship`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/relatedperson-relationshiptype> (preferred).
    pub relationship: Option<Boxed<CodeableConcept>>,
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
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static RELATED_PERSON: Table = Table::new(
    "STU3 RelatedPerson resource
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
patient 1..1 Reference
relationship 0..1 CodeableConcept
name 0..* HumanName
telecom 0..* ContactPoint
gender 0..1 code
birthDate 0..1 date
address 0..* Address
photo 0..* Attachment
period 0..1 Period",
);

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
11 node relationship,
12 nodes name,
13 nodes telecom,
14 code gender,
15 primitive birth_date,
16 nodes address,
17 nodes photo,
18 node period,
}

resource! { RelatedPerson }
