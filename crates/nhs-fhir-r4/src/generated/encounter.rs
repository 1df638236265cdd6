// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Encounter` resource and its parts.

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

static ENCOUNTER: Table = Table::new(
    "R4 Encounter resource
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
statusHistory 0..* Encounter.statusHistory
class 1..1 Coding
classHistory 0..* Encounter.classHistory
type 0..* CodeableConcept
serviceType 0..1 CodeableConcept
priority 0..1 CodeableConcept
subject 0..1 Reference
episodeOfCare 0..* Reference
basedOn 0..* Reference
participant 0..* Encounter.participant
appointment 0..* Reference
period 0..1 Period
length 0..1 Duration
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference
diagnosis 0..* Encounter.diagnosis
account 0..* Reference
hospitalization 0..1 Encounter.hospitalization
location 0..* Encounter.location
serviceProvider 0..1 Reference
partOf 0..1 Reference",
);

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

static ENCOUNTER_CLASS_HISTORY: Table = Table::new(
    "R4 Encounter.classHistory element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
class 1..1 Coding
period 1..1 Period",
);

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

static ENCOUNTER_DIAGNOSIS: Table = Table::new(
    "R4 Encounter.diagnosis element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
condition 1..1 Reference
use 0..1 CodeableConcept
rank 0..1 positiveInt",
);

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

static ENCOUNTER_HOSPITALIZATION: Table = Table::new(
    "R4 Encounter.hospitalization element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
preAdmissionIdentifier 0..1 Identifier
origin 0..1 Reference
admitSource 0..1 CodeableConcept
reAdmission 0..1 CodeableConcept
dietPreference 0..* CodeableConcept
specialCourtesy 0..* CodeableConcept
specialArrangement 0..* CodeableConcept
destination 0..1 Reference
dischargeDisposition 0..1 CodeableConcept",
);

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

static ENCOUNTER_LOCATION: Table = Table::new(
    "R4 Encounter.location element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
location 1..1 Reference
status 0..1 code
physicalType 0..1 CodeableConcept
period 0..1 Period",
);

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

static ENCOUNTER_PARTICIPANT: Table = Table::new(
    "R4 Encounter.participant element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
type 0..* CodeableConcept
period 0..1 Period
individual 0..1 Reference",
);

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

static ENCOUNTER_STATUS_HISTORY: Table = Table::new(
    "R4 Encounter.statusHistory element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
status 1..1 code
period 1..1 Period",
);

node! { EncounterStatusHistory, ENCOUNTER_STATUS_HISTORY,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code status,
4 node period,
}
