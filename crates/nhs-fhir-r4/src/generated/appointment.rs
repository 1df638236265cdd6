// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Appointment` resource and its parts.

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

/// The `Appointment` resource. Source: <http://hl7.org/fhir/R4/appointment.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Appointment {
    /// `Appointment.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `Appointment.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Appointment.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Appointment.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `Appointment.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Appointment.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Appointment.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Appointment.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Appointment.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Appointment.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/appointmentstatus> (required).
    pub status: Option<Coded<codes::AppointmentStatus>>,
    /// `Appointment.cancelationReason`, 0..1: `CodeableConcept`.
    pub cancelation_reason: Option<Boxed<CodeableConcept>>,
    /// `Appointment.serviceCategory`, 0..*: `CodeableConcept`.
    pub service_category: Many<CodeableConcept>,
    /// `Appointment.serviceType`, 0..*: `CodeableConcept`.
    pub service_type: Many<CodeableConcept>,
    /// `Appointment.specialty`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/c80-practice-codes> (preferred).
    pub specialty: Many<CodeableConcept>,
    /// `Appointment.appointmentType`, 0..1: `CodeableConcept`, from the value set <http://terminology.hl7.org/ValueSet/v2-0276> (preferred).
    pub appointment_type: Option<Boxed<CodeableConcept>>,
    /// `Appointment.reasonCode`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/encounter-reason> (preferred).
    pub reason_code: Many<CodeableConcept>,
    /// `Appointment.reasonReference`, 0..*: `Reference` to Condition, Procedure, Observation, ImmunizationRecommendation.
    pub reason_reference: Many<Reference>,
    /// `Appointment.priority`, 0..1: `unsignedInt`.
    pub priority: Option<u32>,
    /// `Appointment.description`, 0..1: `string`.
    pub description: Option<Text>,
    /// `Appointment.supportingInformation`, 0..*: `Reference` to Resource.
    pub supporting_information: Many<Reference>,
    /// `Appointment.start`, 0..1: `instant`.
    pub start: Option<Instant>,
    /// `Appointment.end`, 0..1: `instant`.
    pub end: Option<Instant>,
    /// `Appointment.minutesDuration`, 0..1: `positiveInt`.
    pub minutes_duration: Option<u32>,
    /// `Appointment.slot`, 0..*: `Reference` to Slot.
    pub slot: Many<Reference>,
    /// `Appointment.created`, 0..1: `dateTime`.
    pub created: Option<DateTime>,
    /// `Appointment.comment`, 0..1: `string`.
    pub comment: Option<Text>,
    /// `Appointment.patientInstruction`, 0..1: `string`.
    pub patient_instruction: Option<Text>,
    /// `Appointment.basedOn`, 0..*: `Reference` to ServiceRequest.
    pub based_on: Many<Reference>,
    /// `Appointment.participant`, 1..*: a group of elements.
    pub participant: Many<AppointmentParticipant>,
    /// `Appointment.requestedPeriod`, 0..*: `Period`.
    pub requested_period: Many<Period>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static APPOINTMENT: TypeInfo = TypeInfo {
    name: "Appointment",
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
    One "cancelationReason" 0x74616c65636e6163 0xffffffffffffffff "CodeableConcept" Element 10,
    Many "serviceCategory" 0x4365636976726573 0xffffffffffffffff "CodeableConcept" Element 11,
    Many "serviceType" 0x5465636976726573 0xffffffffffffffff "CodeableConcept" Element 12,
    Many "specialty" 0x746c616963657073 0xffffffffffffffff "CodeableConcept" Element 13,
    One "appointmentType" 0x6d746e696f707061 0xffffffffffffffff "CodeableConcept" Element 14,
    Many "reasonCode" 0x6f436e6f73616572 0xffffffffffffffff "CodeableConcept" Element 15,
    Many "reasonReference" 0x65526e6f73616572 0xffffffffffffffff "Reference" Element 16,
    One "priority" 0x797469726f697270 0xffffffffffffffff "unsignedInt" Primitive 17,
    One "description" 0x7470697263736564 0xffffffffffffffff "string" Primitive 18,
    Many "supportingInformation" 0x6974726f70707573 0xffffffffffffffff "Reference" Element 19,
    One "start" 0x3a227472617473 0xffffffffffffff "instant" Primitive 20,
    One "end" 0x3a22646e65 0xffffffffff "instant" Primitive 21,
    One "minutesDuration" 0x44736574756e696d 0xffffffffffffffff "positiveInt" Primitive 22,
    Many "slot" 0x3a22746f6c73 0xffffffffffff "Reference" Element 23,
    One "created" 0x2264657461657263 0xffffffffffffffff "dateTime" Primitive 24,
    One "comment" 0x22746e656d6d6f63 0xffffffffffffffff "string" Primitive 25,
    One "patientInstruction" 0x49746e6569746170 0xffffffffffffffff "string" Primitive 26,
    Many "basedOn" 0x226e4f6465736162 0xffffffffffffffff "Reference" Element 27,
    Many "participant" 0x7069636974726170 0xffffffffffffffff "Appointment.participant" Element 28,
    Many "requestedPeriod" 0x6574736575716572 0xffffffffffffffff "Period" Element 29 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
        25, 26, 27, 28, 29,
    ],
    required: &[9, 28],
};

node! { Appointment, APPOINTMENT,
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
10 node cancelation_reason,
11 nodes service_category,
12 nodes service_type,
13 nodes specialty,
14 node appointment_type,
15 nodes reason_code,
16 nodes reason_reference,
17 primitive priority,
18 primitive description,
19 nodes supporting_information,
20 primitive start,
21 primitive end,
22 primitive minutes_duration,
23 nodes slot,
24 primitive created,
25 primitive comment,
26 primitive patient_instruction,
27 nodes based_on,
28 nodes participant,
29 nodes requested_period,
}

resource! { Appointment }

/// `Appointment.participant`, a part of [`Appointment`].
#[derive(Clone, Default, PartialEq)]
pub struct AppointmentParticipant {
    /// `Appointment.participant.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Appointment.participant.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Appointment.participant.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Appointment.participant.type`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/encounter-participant-type> (extensible).
    pub r#type: Many<CodeableConcept>,
    /// `Appointment.participant.actor`, 0..1: `Reference` to Patient, Practitioner, PractitionerRole, RelatedPerson, Device, HealthcareService, Location.
    pub actor: Option<Boxed<Reference>>,
    /// `Appointment.participant.required`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/participantrequired> (required).
    pub required: Option<Coded<codes::ParticipantRequired>>,
    /// `Appointment.participant.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/participationstatus> (required).
    pub status: Option<Coded<codes::ParticipationStatus>>,
    /// `Appointment.participant.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static APPOINTMENT_PARTICIPANT: TypeInfo = TypeInfo {
    name: "Appointment.participant",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Many "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 3,
    One "actor" 0x3a22726f746361 0xffffffffffffff "Reference" Element 4,
    One "required" 0x6465726975716572 0xffffffffffffffff "code" Primitive 5,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 6,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 7 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7],
    required: &[6],
};

node! { AppointmentParticipant, APPOINTMENT_PARTICIPANT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 nodes r#type,
4 node actor,
5 code required,
6 code status,
7 node period,
}
