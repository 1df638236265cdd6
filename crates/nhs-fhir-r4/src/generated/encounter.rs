// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Encounter` resource and its parts.

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

/// The `Encounter` resource. Source: <http://hl7.org/fhir/R4/encounter.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Encounter {
    /// `Encounter.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `Encounter.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Encounter.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Encounter.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `Encounter.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Encounter.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Encounter.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Encounter.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Encounter.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Encounter.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/encounter-status> (required).
    pub status: Option<Coded<codes::EncounterStatus>>,
    /// `Encounter.statusHistory`, 0..*: a group of elements.
    pub status_history: Many<EncounterStatusHistory>,
    /// `Encounter.class`, 1..1: `Coding`, from the value set <http://terminology.hl7.org/ValueSet/v3-ActEncounterCode> (extensible).
    pub class: Option<Boxed<Coding>>,
    /// `Encounter.classHistory`, 0..*: a group of elements.
    pub class_history: Many<EncounterClassHistory>,
    /// `Encounter.type`, 0..*: `CodeableConcept`.
    pub r#type: Many<CodeableConcept>,
    /// `Encounter.serviceType`, 0..1: `CodeableConcept`.
    pub service_type: Option<Boxed<CodeableConcept>>,
    /// `Encounter.priority`, 0..1: `CodeableConcept`.
    pub priority: Option<Boxed<CodeableConcept>>,
    /// `Encounter.subject`, 0..1: `Reference` to Patient, Group.
    pub subject: Option<Boxed<Reference>>,
    /// `Encounter.episodeOfCare`, 0..*: `Reference` to EpisodeOfCare.
    pub episode_of_care: Many<Reference>,
    /// `Encounter.basedOn`, 0..*: `Reference` to ServiceRequest.
    pub based_on: Many<Reference>,
    /// `Encounter.participant`, 0..*: a group of elements.
    pub participant: Many<EncounterParticipant>,
    /// `Encounter.appointment`, 0..*: `Reference` to Appointment.
    pub appointment: Many<Reference>,
    /// `Encounter.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// `Encounter.length`, 0..1: `Duration`.
    pub length: Option<Boxed<Duration>>,
    /// `Encounter.reasonCode`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/encounter-reason> (preferred).
    pub reason_code: Many<CodeableConcept>,
    /// `Encounter.reasonReference`, 0..*: `Reference` to Condition, Procedure, Observation, ImmunizationRecommendation.
    pub reason_reference: Many<Reference>,
    /// `Encounter.diagnosis`, 0..*: a group of elements.
    pub diagnosis: Many<EncounterDiagnosis>,
    /// `Encounter.account`, 0..*: `Reference` to Account.
    pub account: Many<Reference>,
    /// `Encounter.hospitalization`, 0..1: a group of elements.
    pub hospitalization: Option<Boxed<EncounterHospitalization>>,
    /// `Encounter.location`, 0..*: a group of elements.
    pub location: Many<EncounterLocation>,
    /// `Encounter.serviceProvider`, 0..1: `Reference` to Organization.
    pub service_provider: Option<Boxed<Reference>>,
    /// `Encounter.partOf`, 0..1: `Reference` to Encounter.
    pub part_of: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static ENCOUNTER: TypeInfo = TypeInfo {
    name: "Encounter",
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
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 9,
    Many "statusHistory" 0x6948737574617473 0xffffffffffffffff "Encounter.statusHistory" Element 10,
    One "class" 0x3a227373616c63 0xffffffffffffff "Coding" Element 11,
    Many "classHistory" 0x7369487373616c63 0xffffffffffffffff "Encounter.classHistory" Element 12,
    Many "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 13,
    One "serviceType" 0x5465636976726573 0xffffffffffffffff "CodeableConcept" Element 14,
    One "priority" 0x797469726f697270 0xffffffffffffffff "CodeableConcept" Element 15,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 16,
    Many "episodeOfCare" 0x4f65646f73697065 0xffffffffffffffff "Reference" Element 17,
    Many "basedOn" 0x226e4f6465736162 0xffffffffffffffff "Reference" Element 18,
    Many "participant" 0x7069636974726170 0xffffffffffffffff "Encounter.participant" Element 19,
    Many "appointment" 0x6d746e696f707061 0xffffffffffffffff "Reference" Element 20,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 21,
    One "length" 0x3a226874676e656c 0xffffffffffffffff "Duration" Element 22,
    Many "reasonCode" 0x6f436e6f73616572 0xffffffffffffffff "CodeableConcept" Element 23,
    Many "reasonReference" 0x65526e6f73616572 0xffffffffffffffff "Reference" Element 24,
    Many "diagnosis" 0x69736f6e67616964 0xffffffffffffffff "Encounter.diagnosis" Element 25,
    Many "account" 0x22746e756f636361 0xffffffffffffffff "Reference" Element 26,
    One "hospitalization" 0x6c61746970736f68 0xffffffffffffffff "Encounter.hospitalization" Element 27,
    Many "location" 0x6e6f697461636f6c 0xffffffffffffffff "Encounter.location" Element 28,
    One "serviceProvider" 0x5065636976726573 0xffffffffffffffff "Reference" Element 29,
    One "partOf" 0x3a22664f74726170 0xffffffffffffffff "Reference" Element 30 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
        25, 26, 27, 28, 29, 30,
    ],
    required: &[9, 11],
};

node! { Encounter, ENCOUNTER,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 code status,
10 nodes status_history,
11 node class,
12 nodes class_history,
13 nodes r#type,
14 node service_type,
15 node priority,
16 node subject,
17 nodes episode_of_care,
18 nodes based_on,
19 nodes participant,
20 nodes appointment,
21 node period,
22 node length,
23 nodes reason_code,
24 nodes reason_reference,
25 nodes diagnosis,
26 nodes account,
27 node hospitalization,
28 nodes location,
29 node service_provider,
30 node part_of,
}

resource! { Encounter }

/// `Encounter.classHistory`, a part of [`Encounter`].
#[derive(Clone, Default, PartialEq)]
pub struct EncounterClassHistory {
    /// `Encounter.classHistory.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Encounter.classHistory.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Encounter.classHistory.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Encounter.classHistory.class`, 1..1: `Coding`, from the value set <http://terminology.hl7.org/ValueSet/v3-ActEncounterCode> (extensible).
    pub class: Option<Boxed<Coding>>,
    /// `Encounter.classHistory.period`, 1..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static ENCOUNTER_CLASS_HISTORY: TypeInfo = TypeInfo {
    name: "Encounter.classHistory",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "class" 0x3a227373616c63 0xffffffffffffff "Coding" Element 3,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3, 4],
};

node! { EncounterClassHistory, ENCOUNTER_CLASS_HISTORY,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node class,
4 node period,
}

/// `Encounter.diagnosis`, a part of [`Encounter`].
#[derive(Clone, Default, PartialEq)]
pub struct EncounterDiagnosis {
    /// `Encounter.diagnosis.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Encounter.diagnosis.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Encounter.diagnosis.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Encounter.diagnosis.condition`, 1..1: `Reference` to Condition, Procedure.
    pub condition: Option<Boxed<Reference>>,
    /// `Encounter.diagnosis.use`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/diagnosis-role> (preferred).
    pub r#use: Option<Boxed<CodeableConcept>>,
    /// `Encounter.diagnosis.rank`, 0..1: `positiveInt`.
    pub rank: Option<u32>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static ENCOUNTER_DIAGNOSIS: TypeInfo = TypeInfo {
    name: "Encounter.diagnosis",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "condition" 0x6f697469646e6f63 0xffffffffffffffff "Reference" Element 3,
    One "use" 0x3a22657375 0xffffffffff "CodeableConcept" Element 4,
    One "rank" 0x3a226b6e6172 0xffffffffffff "positiveInt" Primitive 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[3],
};

node! { EncounterDiagnosis, ENCOUNTER_DIAGNOSIS,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node condition,
4 node r#use,
5 primitive rank,
}

/// `Encounter.hospitalization`, a part of [`Encounter`].
#[derive(Clone, Default, PartialEq)]
pub struct EncounterHospitalization {
    /// `Encounter.hospitalization.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Encounter.hospitalization.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Encounter.hospitalization.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Encounter.hospitalization.preAdmissionIdentifier`, 0..1: `Identifier`.
    pub pre_admission_identifier: Option<Boxed<Identifier>>,
    /// `Encounter.hospitalization.origin`, 0..1: `Reference` to Location, Organization.
    pub origin: Option<Boxed<Reference>>,
    /// `Encounter.hospitalization.admitSource`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/encounter-admit-source> (preferred).
    pub admit_source: Option<Boxed<CodeableConcept>>,
    /// `Encounter.hospitalization.reAdmission`, 0..1: `CodeableConcept`.
    pub re_admission: Option<Boxed<CodeableConcept>>,
    /// `Encounter.hospitalization.dietPreference`, 0..*: `CodeableConcept`.
    pub diet_preference: Many<CodeableConcept>,
    /// `Encounter.hospitalization.specialCourtesy`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/encounter-special-courtesy> (preferred).
    pub special_courtesy: Many<CodeableConcept>,
    /// `Encounter.hospitalization.specialArrangement`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/encounter-special-arrangements> (preferred).
    pub special_arrangement: Many<CodeableConcept>,
    /// `Encounter.hospitalization.destination`, 0..1: `Reference` to Location, Organization.
    pub destination: Option<Boxed<Reference>>,
    /// `Encounter.hospitalization.dischargeDisposition`, 0..1: `CodeableConcept`.
    pub discharge_disposition: Option<Boxed<CodeableConcept>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static ENCOUNTER_HOSPITALIZATION: TypeInfo = TypeInfo {
    name: "Encounter.hospitalization",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "preAdmissionIdentifier" 0x73696d6441657270 0xffffffffffffffff "Identifier" Element 3,
    One "origin" 0x3a226e696769726f 0xffffffffffffffff "Reference" Element 4,
    One "admitSource" 0x756f5374696d6461 0xffffffffffffffff "CodeableConcept" Element 5,
    One "reAdmission" 0x7373696d64416572 0xffffffffffffffff "CodeableConcept" Element 6,
    Many "dietPreference" 0x6665725074656964 0xffffffffffffffff "CodeableConcept" Element 7,
    Many "specialCourtesy" 0x436c616963657073 0xffffffffffffffff "CodeableConcept" Element 8,
    Many "specialArrangement" 0x416c616963657073 0xffffffffffffffff "CodeableConcept" Element 9,
    One "destination" 0x74616e6974736564 0xffffffffffffffff "Reference" Element 10,
    One "dischargeDisposition" 0x6772616863736964 0xffffffffffffffff "CodeableConcept" Element 11 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    required: &[],
};

node! { EncounterHospitalization, ENCOUNTER_HOSPITALIZATION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node pre_admission_identifier,
4 node origin,
5 node admit_source,
6 node re_admission,
7 nodes diet_preference,
8 nodes special_courtesy,
9 nodes special_arrangement,
10 node destination,
11 node discharge_disposition,
}

/// `Encounter.location`, a part of [`Encounter`].
#[derive(Clone, Default, PartialEq)]
pub struct EncounterLocation {
    /// `Encounter.location.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Encounter.location.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Encounter.location.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Encounter.location.location`, 1..1: `Reference` to Location.
    pub location: Option<Boxed<Reference>>,
    /// `Encounter.location.status`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/encounter-location-status> (required).
    pub status: Option<Coded<codes::EncounterLocationStatus>>,
    /// `Encounter.location.physicalType`, 0..1: `CodeableConcept`.
    pub physical_type: Option<Boxed<CodeableConcept>>,
    /// `Encounter.location.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static ENCOUNTER_LOCATION: TypeInfo = TypeInfo {
    name: "Encounter.location",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "location" 0x6e6f697461636f6c 0xffffffffffffffff "Reference" Element 3,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 4,
    One "physicalType" 0x6c61636973796870 0xffffffffffffffff "CodeableConcept" Element 5,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[3],
};

node! { EncounterLocation, ENCOUNTER_LOCATION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node location,
4 code status,
5 node physical_type,
6 node period,
}

/// `Encounter.participant`, a part of [`Encounter`].
#[derive(Clone, Default, PartialEq)]
pub struct EncounterParticipant {
    /// `Encounter.participant.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Encounter.participant.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Encounter.participant.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Encounter.participant.type`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/encounter-participant-type> (extensible).
    pub r#type: Many<CodeableConcept>,
    /// `Encounter.participant.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// `Encounter.participant.individual`, 0..1: `Reference` to Practitioner, PractitionerRole, RelatedPerson.
    pub individual: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static ENCOUNTER_PARTICIPANT: TypeInfo = TypeInfo {
    name: "Encounter.participant",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Many "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 3,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 4,
    One "individual" 0x7564697669646e69 0xffffffffffffffff "Reference" Element 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[],
};

node! { EncounterParticipant, ENCOUNTER_PARTICIPANT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 nodes r#type,
4 node period,
5 node individual,
}

/// `Encounter.statusHistory`, a part of [`Encounter`].
#[derive(Clone, Default, PartialEq)]
pub struct EncounterStatusHistory {
    /// `Encounter.statusHistory.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Encounter.statusHistory.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Encounter.statusHistory.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Encounter.statusHistory.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/encounter-status> (required).
    pub status: Option<Coded<codes::EncounterStatus>>,
    /// `Encounter.statusHistory.period`, 1..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static ENCOUNTER_STATUS_HISTORY: TypeInfo = TypeInfo {
    name: "Encounter.statusHistory",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 3,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3, 4],
};

node! { EncounterStatusHistory, ENCOUNTER_STATUS_HISTORY,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code status,
4 node period,
}
