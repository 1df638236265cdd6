// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Patient` resource and its parts.

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

/// The `Patient` resource. Source: <http://hl7.org/fhir/STU3/patient.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Patient {
    /// `Patient.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `Patient.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Patient.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Patient.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
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
    /// `Patient.animal`, 0..1: a group of elements.
    pub animal: Option<Boxed<PatientAnimal>>,
    /// `Patient.communication`, 0..*: a group of elements.
    pub communication: Many<PatientCommunication>,
    /// `Patient.generalPractitioner`, 0..*: `Reference` to Organization, Practitioner.
    pub general_practitioner: Many<Reference>,
    /// `Patient.managingOrganization`, 0..1: `Reference` to Organization.
    pub managing_organization: Option<Boxed<Reference>>,
    /// `Patient.link`, 0..*: a group of elements.
    pub link: Many<PatientLink>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static PATIENT: TypeInfo = TypeInfo {
    name: "Patient",
    resource: true,
    release: Release::Stu3,
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
    One "gender" 0x3a227265646e6567 0xffffffffffffffff "code" Primitive 12,
    One "birthDate" 0x7461446874726962 0xffffffffffffffff "date" Primitive 13,
    Choice "deceasedBoolean" 0x6465736165636564 0xffffffffffffffff "boolean" Primitive 14 0,
    Choice "deceasedDateTime" 0x6465736165636564 0xffffffffffffffff "dateTime" Primitive 14 1,
    Many "address" 0x2273736572646461 0xffffffffffffffff "Address" Element 15,
    One "maritalStatus" 0x536c61746972616d 0xffffffffffffffff "CodeableConcept" Element 16,
    Choice "multipleBirthBoolean" 0x656c7069746c756d 0xffffffffffffffff "boolean" Primitive 17 0,
    Choice "multipleBirthInteger" 0x656c7069746c756d 0xffffffffffffffff "integer" Primitive 17 1,
    Many "photo" 0x3a226f746f6870 0xffffffffffffff "Attachment" Element 18,
    Many "contact" 0x22746361746e6f63 0xffffffffffffffff "Patient.contact" Element 19,
    One "animal" 0x3a226c616d696e61 0xffffffffffffffff "Patient.animal" Element 20,
    Many "communication" 0x63696e756d6d6f63 0xffffffffffffffff "Patient.communication" Element 21,
    Many "generalPractitioner" 0x506c6172656e6567 0xffffffffffffffff "Reference" Element 22,
    One "managingOrganization" 0x676e6967616e616d 0xffffffffffffffff "Reference" Element 23,
    Many "link" 0x3a226b6e696c 0xffffffffffff "Patient.link" Element 24 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 18, 20, 21, 22, 23, 24, 25, 26,
    ],
    required: &[],
};

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
20 node animal,
21 nodes communication,
22 nodes general_practitioner,
23 node managing_organization,
24 nodes link,
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

/// `Patient.animal`, a part of [`Patient`].
#[derive(Clone, Default, PartialEq)]
pub struct PatientAnimal {
    /// `Patient.animal.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Patient.animal.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Patient.animal.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Patient.animal.species`, 1..1: `CodeableConcept`.
    pub species: Option<Boxed<CodeableConcept>>,
    /// `Patient.animal.breed`, 0..1: `CodeableConcept`.
    pub breed: Option<Boxed<CodeableConcept>>,
    /// `Patient.animal.genderStatus`, 0..1: `CodeableConcept`.
    pub gender_status: Option<Boxed<CodeableConcept>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static PATIENT_ANIMAL: TypeInfo = TypeInfo {
    name: "Patient.animal",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "species" 0x2273656963657073 0xffffffffffffffff "CodeableConcept" Element 3,
    One "breed" 0x3a226465657262 0xffffffffffffff "CodeableConcept" Element 4,
    One "genderStatus" 0x74537265646e6567 0xffffffffffffffff "CodeableConcept" Element 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[3],
};

node! { PatientAnimal, PATIENT_ANIMAL,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node species,
4 node breed,
5 node gender_status,
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
    /// `Patient.communication.language`, 1..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Boxed<CodeableConcept>>,
    /// `Patient.communication.preferred`, 0..1: `boolean`.
    pub preferred: Option<bool>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static PATIENT_COMMUNICATION: TypeInfo = TypeInfo {
    name: "Patient.communication",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "language" 0x65676175676e616c 0xffffffffffffffff "CodeableConcept" Element 3,
    One "preferred" 0x6572726566657270 0xffffffffffffffff "boolean" Primitive 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3],
};

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
    /// `Patient.contact.relationship`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/v2-0131> (extensible).
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

static PATIENT_CONTACT: TypeInfo = TypeInfo {
    name: "Patient.contact",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Many "relationship" 0x6e6f6974616c6572 0xffffffffffffffff "CodeableConcept" Element 3,
    One "name" 0x3a22656d616e 0xffffffffffff "HumanName" Element 4,
    Many "telecom" 0x226d6f63656c6574 0xffffffffffffffff "ContactPoint" Element 5,
    One "address" 0x2273736572646461 0xffffffffffffffff "Address" Element 6,
    One "gender" 0x3a227265646e6567 0xffffffffffffffff "code" Primitive 7,
    One "organization" 0x617a696e6167726f 0xffffffffffffffff "Reference" Element 8,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 9 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    required: &[],
};

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

static PATIENT_LINK: TypeInfo = TypeInfo {
    name: "Patient.link",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "other" 0x3a22726568746f 0xffffffffffffff "Reference" Element 3,
    One "type" 0x3a2265707974 0xffffffffffff "code" Primitive 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3, 4],
};

node! { PatientLink, PATIENT_LINK,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node other,
4 code r#type,
}
