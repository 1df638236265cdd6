// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Patient` resource and its parts.

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

/// The `Patient` resource. Source: <http://hl7.org/fhir/R4/patient.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Patient {
    /// `Patient.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `Patient.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Patient.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Patient.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `Patient.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Patient.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Patient.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Patient.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Patient.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Patient.active`, 0..1: `boolean`.
    pub active: Option<bool>,
    /// `Patient.name`, 0..*: `HumanName`.
    pub name: Many<HumanName>,
    /// `Patient.telecom`, 0..*: `ContactPoint`.
    pub telecom: Many<ContactPoint>,
    /// `Patient.gender`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/administrative-gender> (required).
    pub gender: Option<Coded<codes::AdministrativeGender>>,
    /// `Patient.birthDate`, 0..1: `date`.
    pub birth_date: Option<Date>,
    /// `Patient.deceased[x]`, 0..1: `boolean` or `dateTime`.
    pub deceased: Option<PatientDeceased>,
    /// `Patient.address`, 0..*: `Address`.
    pub address: Many<Address>,
    /// `Patient.maritalStatus`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/marital-status> (extensible).
    pub marital_status: Option<Boxed<CodeableConcept>>,
    /// `Patient.multipleBirth[x]`, 0..1: `boolean` or `integer`.
    pub multiple_birth: Option<PatientMultipleBirth>,
    /// `Patient.photo`, 0..*: `Attachment`.
    pub photo: Many<Attachment>,
    /// `Patient.contact`, 0..*: a group of elements.
    pub contact: Many<PatientContact>,
    /// `Patient.communication`, 0..*: a group of elements.
    pub communication: Many<PatientCommunication>,
    /// `Patient.generalPractitioner`, 0..*: `Reference` to Organization, Practitioner, PractitionerRole.
    pub general_practitioner: Many<Reference>,
    /// `Patient.managingOrganization`, 0..1: `Reference` to Organization.
    pub managing_organization: Option<Boxed<Reference>>,
    /// `Patient.link`, 0..*: a group of elements.
    pub link: Many<PatientLink>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static PATIENT: Table = Table::new(
    "R4 Patient resource
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
gender 0..1 code
birthDate 0..1 date
deceased[x] 0..1 boolean dateTime
address 0..* Address
maritalStatus 0..1 CodeableConcept
multipleBirth[x] 0..1 boolean integer
photo 0..* Attachment
contact 0..* Patient.contact
communication 0..* Patient.communication
generalPractitioner 0..* Reference
managingOrganization 0..1 Reference
link 0..* Patient.link",
);

node! { Patient, PATIENT,
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
12 code gender,
13 primitive birth_date,
14 choice deceased,
15 nodes address,
16 node marital_status,
17 choice multiple_birth,
18 nodes photo,
19 nodes contact,
20 nodes communication,
21 nodes general_practitioner,
22 node managing_organization,
23 nodes link,
}

resource! { Patient }

choice! { /// The types of `Patient.deceased[x]`.
PatientDeceased,
0 primitive Boolean(bool),
1 primitive DateTime(DateTime),
}

choice! { /// The types of `Patient.multipleBirth[x]`.
PatientMultipleBirth,
0 primitive Boolean(bool),
1 primitive Integer(i32),
}

/// `Patient.communication`, a part of [`Patient`].
#[derive(Clone, Default, PartialEq)]
pub struct PatientCommunication {
    /// `Patient.communication.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Patient.communication.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Patient.communication.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Patient.communication.language`, 1..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Boxed<CodeableConcept>>,
    /// `Patient.communication.preferred`, 0..1: `boolean`.
    pub preferred: Option<bool>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static PATIENT_COMMUNICATION: Table = Table::new(
    "R4 Patient.communication element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
language 1..1 CodeableConcept
preferred 0..1 boolean",
);

node! { PatientCommunication, PATIENT_COMMUNICATION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node language,
4 primitive preferred,
}

/// `Patient.contact`, a part of [`Patient`].
#[derive(Clone, Default, PartialEq)]
pub struct PatientContact {
    /// `Patient.contact.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Patient.contact.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Patient.contact.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Patient.contact.relationship`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/patient-contactrelationship> (extensible).
    pub relationship: Many<CodeableConcept>,
    /// `Patient.contact.name`, 0..1: `HumanName`.
    pub name: Option<Boxed<HumanName>>,
    /// `Patient.contact.telecom`, 0..*: `ContactPoint`.
    pub telecom: Many<ContactPoint>,
    /// `Patient.contact.address`, 0..1: `Address`.
    pub address: Option<Boxed<Address>>,
    /// `Patient.contact.gender`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/administrative-gender> (required).
    pub gender: Option<Coded<codes::AdministrativeGender>>,
    /// `Patient.contact.organization`, 0..1: `Reference` to Organization.
    pub organization: Option<Boxed<Reference>>,
    /// `Patient.contact.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static PATIENT_CONTACT: Table = Table::new(
    "R4 Patient.contact element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
relationship 0..* CodeableConcept
name 0..1 HumanName
telecom 0..* ContactPoint
address 0..1 Address
gender 0..1 code
organization 0..1 Reference
period 0..1 Period",
);

node! { PatientContact, PATIENT_CONTACT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 nodes relationship,
4 node name,
5 nodes telecom,
6 node address,
7 code gender,
8 node organization,
9 node period,
}

/// `Patient.link`, a part of [`Patient`].
#[derive(Clone, Default, PartialEq)]
pub struct PatientLink {
    /// `Patient.link.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Patient.link.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Patient.link.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Patient.link.other`, 1..1: `Reference` to Patient, RelatedPerson.
    pub other: Option<Boxed<Reference>>,
    /// `Patient.link.type`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/link-type> (required).
    pub r#type: Option<Coded<codes::LinkType>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static PATIENT_LINK: Table = Table::new(
    "R4 Patient.link element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
other 1..1 Reference
type 1..1 code",
);

node! { PatientLink, PATIENT_LINK,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node other,
4 code r#type,
}
