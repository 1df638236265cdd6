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

/// The `Appointment` resource. Source: <http://hl7.org/fhir/STU3/appointment.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Appointment {
    /// `Appointment.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `Appointment.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Appointment.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Appointment.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
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
    /// `Appointment.serviceCategory`, 0..1: `CodeableConcept`.
    pub service_category: Option<Boxed<CodeableConcept>>,
    /// `Appointment.serviceType`, 0..*: `CodeableConcept`.
    pub service_type: Many<CodeableConcept>,
    /// `Appointment.specialty`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/c80-practice-codes> (preferred).
    pub specialty: Many<CodeableConcept>,
    /// `Appointment.appointmentType`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/v2-0276> (preferred).
    pub appointment_type: Option<Boxed<CodeableConcept>>,
    /// `Appointment.reason`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/encounter-reason> (preferred).
    pub reason: Many<CodeableConcept>,
    /// `Appointment.indication`, 0..*: `Reference` to Condition, Procedure.
    pub indication: Many<Reference>,
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
    /// `Appointment.incomingReferral`, 0..*: `Reference` to ReferralRequest.
    pub incoming_referral: Many<Reference>,
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
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 9,
    One "serviceCategory" 0x4365636976726573 0xffffffffffffffff "CodeableConcept" Element 10,
    Many "serviceType" 0x5465636976726573 0xffffffffffffffff "CodeableConcept" Element 11,
    Many "specialty" 0x746c616963657073 0xffffffffffffffff "CodeableConcept" Element 12,
    One "appointmentType" 0x6d746e696f707061 0xffffffffffffffff "CodeableConcept" Element 13,
    Many "reason" 0x3a226e6f73616572 0xffffffffffffffff "CodeableConcept" Element 14,
    Many "indication" 0x6974616369646e69 0xffffffffffffffff "Reference" Element 15,
    One "priority" 0x797469726f697270 0xffffffffffffffff "unsignedInt" Primitive 16,
    One "description" 0x7470697263736564 0xffffffffffffffff "string" Primitive 17,
    Many "supportingInformation" 0x6974726f70707573 0xffffffffffffffff "Reference" Element 18,
    One "start" 0x3a227472617473 0xffffffffffffff "instant" Primitive 19,
    One "end" 0x3a22646e65 0xffffffffff "instant" Primitive 20,
    One "minutesDuration" 0x44736574756e696d 0xffffffffffffffff "positiveInt" Primitive 21,
    Many "slot" 0x3a22746f6c73 0xffffffffffff "Reference" Element 22,
    One "created" 0x2264657461657263 0xffffffffffffffff "dateTime" Primitive 23,
    One "comment" 0x22746e656d6d6f63 0xffffffffffffffff "string" Primitive 24,
    Many "incomingReferral" 0x676e696d6f636e69 0xffffffffffffffff "Reference" Element 25,
    Many "participant" 0x7069636974726170 0xffffffffffffffff "Appointment.participant" Element 26,
    Many "requestedPeriod" 0x6574736575716572 0xffffffffffffffff "Period" Element 27 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
        25, 26, 27,
    ],
    required: &[9, 26],
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
10 node service_category,
11 nodes service_type,
12 nodes specialty,
13 node appointment_type,
14 nodes reason,
15 nodes indication,
16 primitive priority,
17 primitive description,
18 nodes supporting_information,
19 primitive start,
20 primitive end,
21 primitive minutes_duration,
22 nodes slot,
23 primitive created,
24 primitive comment,
25 nodes incoming_referral,
26 nodes participant,
27 nodes requested_period,
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
    /// `Appointment.participant.actor`, 0..1: `Reference` to Patient, Practitioner, RelatedPerson, Device, HealthcareService, Location.
    pub actor: Option<Boxed<Reference>>,
    /// `Appointment.participant.required`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/participantrequired> (required).
    pub required: Option<Coded<codes::ParticipantRequired>>,
    /// `Appointment.participant.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/participationstatus> (required).
    pub status: Option<Coded<codes::ParticipationStatus>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static APPOINTMENT_PARTICIPANT: TypeInfo = TypeInfo {
    name: "Appointment.participant",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Many "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 3,
    One "actor" 0x3a22726f746361 0xffffffffffffff "Reference" Element 4,
    One "required" 0x6465726975716572 0xffffffffffffffff "code" Primitive 5,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
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
}
