// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Appointment` resource and its parts.

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

static APPOINTMENT: Table = Table::new(
    "R4 Appointment resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
status 1..1 code
cancelationReason 0..1 CodeableConcept
serviceCategory 0..* CodeableConcept
serviceType 0..* CodeableConcept
specialty 0..* CodeableConcept
appointmentType 0..1 CodeableConcept
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference
priority 0..1 unsignedInt
description 0..1 string
supportingInformation 0..* Reference
start 0..1 instant
end 0..1 instant
minutesDuration 0..1 positiveInt
slot 0..* Reference
created 0..1 dateTime
comment 0..1 string
patientInstruction 0..1 string
basedOn 0..* Reference
participant 1..* Appointment.participant
requestedPeriod 0..* Period",
);

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

static APPOINTMENT_PARTICIPANT: Table = Table::new(
    "R4 Appointment.participant element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
type 0..* CodeableConcept
actor 0..1 Reference
required 0..1 code
status 1..1 code
period 0..1 Period",
);

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
