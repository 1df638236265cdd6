// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `MedicationRequest` resource and its parts.

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

/// The `MedicationRequest` resource. Source: <http://hl7.org/fhir/R4/medicationrequest.html>.
#[derive(Clone, Default, PartialEq)]
pub struct MedicationRequest {
    /// `MedicationRequest.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `MedicationRequest.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `MedicationRequest.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `MedicationRequest.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `MedicationRequest.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `MedicationRequest.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `MedicationRequest.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `MedicationRequest.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `MedicationRequest.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `MedicationRequest.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/medicationrequest-status> (required).
    pub status: Option<Coded<codes::MedicationrequestStatus>>,
    /// `MedicationRequest.statusReason`, 0..1: `CodeableConcept`.
    pub status_reason: Option<Boxed<CodeableConcept>>,
    /// `MedicationRequest.intent`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/medicationrequest-intent> (required).
    pub intent: Option<Coded<codes::MedicationRequestIntent>>,
    /// `MedicationRequest.category`, 0..*: `CodeableConcept`.
    pub category: Many<CodeableConcept>,
    /// `MedicationRequest.priority`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/request-priority> (required).
    pub priority: Option<Coded<codes::RequestPriority>>,
    /// `MedicationRequest.doNotPerform`, 0..1: `boolean`.
    pub do_not_perform: Option<bool>,
    /// `MedicationRequest.reported[x]`, 0..1: `boolean` or `Reference` to Patient, Practitioner, PractitionerRole, RelatedPerson, Organization.
    pub reported: Option<MedicationRequestReported>,
    /// `MedicationRequest.medication[x]`, 1..1: `CodeableConcept` or `Reference` to Medication.
    pub medication: Option<MedicationRequestMedication>,
    /// `MedicationRequest.subject`, 1..1: `Reference` to Patient, Group.
    pub subject: Option<Boxed<Reference>>,
    /// `MedicationRequest.encounter`, 0..1: `Reference` to Encounter.
    pub encounter: Option<Boxed<Reference>>,
    /// `MedicationRequest.supportingInformation`, 0..*: `Reference` to Resource.
    pub supporting_information: Many<Reference>,
    /// `MedicationRequest.authoredOn`, 0..1: `dateTime`.
    pub authored_on: Option<DateTime>,
    /// `MedicationRequest.requester`, 0..1: `Reference` to Practitioner, PractitionerRole, Organization, Patient, RelatedPerson, Device.
    pub requester: Option<Boxed<Reference>>,
    /// `MedicationRequest.performer`, 0..1: `Reference` to Practitioner, PractitionerRole, Organization, Patient, Device, RelatedPerson, CareTeam.
    pub performer: Option<Boxed<Reference>>,
    /// `MedicationRequest.performerType`, 0..1: `CodeableConcept`.
    pub performer_type: Option<Boxed<CodeableConcept>>,
    /// `MedicationRequest.recorder`, 0..1: `Reference` to Practitioner, PractitionerRole.
    pub recorder: Option<Boxed<Reference>>,
    /// `MedicationRequest.reasonCode`, 0..*: `CodeableConcept`.
    pub reason_code: Many<CodeableConcept>,
    /// `MedicationRequest.reasonReference`, 0..*: `Reference` to Condition, Observation.
    pub reason_reference: Many<Reference>,
    /// `MedicationRequest.instantiatesCanonical`, 0..*: `canonical`.
    pub instantiates_canonical: Many<Canonical>,
    /// `MedicationRequest.instantiatesUri`, 0..*: `uri`.
    pub instantiates_uri: Many<Uri>,
    /// `MedicationRequest.basedOn`, 0..*: `Reference` to CarePlan, MedicationRequest, ServiceRequest, ImmunizationRecommendation.
    pub based_on: Many<Reference>,
    /// `MedicationRequest.groupIdentifier`, 0..1: `Identifier`.
    pub group_identifier: Option<Boxed<Identifier>>,
    /// `MedicationRequest.courseOfTherapyType`, 0..1: `CodeableConcept`.
    pub course_of_therapy_type: Option<Boxed<CodeableConcept>>,
    /// `MedicationRequest.insurance`, 0..*: `Reference` to Coverage, ClaimResponse.
    pub insurance: Many<Reference>,
    /// `MedicationRequest.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// `MedicationRequest.dosageInstruction`, 0..*: `Dosage`.
    pub dosage_instruction: Many<Dosage>,
    /// `MedicationRequest.dispenseRequest`, 0..1: a group of elements.
    pub dispense_request: Option<Boxed<MedicationRequestDispenseRequest>>,
    /// `MedicationRequest.substitution`, 0..1: a group of elements.
    pub substitution: Option<Boxed<MedicationRequestSubstitution>>,
    /// `MedicationRequest.priorPrescription`, 0..1: `Reference` to MedicationRequest.
    pub prior_prescription: Option<Boxed<Reference>>,
    /// `MedicationRequest.detectedIssue`, 0..*: `Reference` to DetectedIssue.
    pub detected_issue: Many<Reference>,
    /// `MedicationRequest.eventHistory`, 0..*: `Reference` to Provenance.
    pub event_history: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MEDICATION_REQUEST: Table = Table::new(
    "R4 MedicationRequest resource
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
statusReason 0..1 CodeableConcept
intent 1..1 code
category 0..* CodeableConcept
priority 0..1 code
doNotPerform 0..1 boolean
reported[x] 0..1 boolean Reference
medication[x] 1..1 CodeableConcept Reference
subject 1..1 Reference
encounter 0..1 Reference
supportingInformation 0..* Reference
authoredOn 0..1 dateTime
requester 0..1 Reference
performer 0..1 Reference
performerType 0..1 CodeableConcept
recorder 0..1 Reference
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference
instantiatesCanonical 0..* canonical
instantiatesUri 0..* uri
basedOn 0..* Reference
groupIdentifier 0..1 Identifier
courseOfTherapyType 0..1 CodeableConcept
insurance 0..* Reference
note 0..* Annotation
dosageInstruction 0..* Dosage
dispenseRequest 0..1 MedicationRequest.dispenseRequest
substitution 0..1 MedicationRequest.substitution
priorPrescription 0..1 Reference
detectedIssue 0..* Reference
eventHistory 0..* Reference",
);

node! { MedicationRequest, MEDICATION_REQUEST,
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
10 node status_reason,
11 code intent,
12 nodes category,
13 code priority,
14 primitive do_not_perform,
15 choice reported,
16 choice medication,
17 node subject,
18 node encounter,
19 nodes supporting_information,
20 primitive authored_on,
21 node requester,
22 node performer,
23 node performer_type,
24 node recorder,
25 nodes reason_code,
26 nodes reason_reference,
27 primitives instantiates_canonical,
28 primitives instantiates_uri,
29 nodes based_on,
30 node group_identifier,
31 node course_of_therapy_type,
32 nodes insurance,
33 nodes note,
34 nodes dosage_instruction,
35 node dispense_request,
36 node substitution,
37 node prior_prescription,
38 nodes detected_issue,
39 nodes event_history,
}

resource! { MedicationRequest }

choice! { /// The types of `MedicationRequest.reported[x]`.
MedicationRequestReported,
0 primitive Boolean(bool),
1 node Reference(Boxed<Reference>),
}

choice! { /// The types of `MedicationRequest.medication[x]`.
MedicationRequestMedication,
0 node CodeableConcept(Boxed<CodeableConcept>),
1 node Reference(Boxed<Reference>),
}

/// `MedicationRequest.dispenseRequest`, a part of [`MedicationRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct MedicationRequestDispenseRequest {
    /// `MedicationRequest.dispenseRequest.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `MedicationRequest.dispenseRequest.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `MedicationRequest.dispenseRequest.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `MedicationRequest.dispenseRequest.initialFill`, 0..1: a group of elements.
    pub initial_fill: Option<Boxed<MedicationRequestDispenseRequestInitialFill>>,
    /// `MedicationRequest.dispenseRequest.dispenseInterval`, 0..1: `Duration`.
    pub dispense_interval: Option<Boxed<Duration>>,
    /// `MedicationRequest.dispenseRequest.validityPeriod`, 0..1: `Period`.
    pub validity_period: Option<Boxed<Period>>,
    /// `MedicationRequest.dispenseRequest.numberOfRepeatsAllowed`, 0..1: `unsignedInt`.
    pub number_of_repeats_allowed: Option<u32>,
    /// `MedicationRequest.dispenseRequest.quantity`, 0..1: `Quantity`.
    pub quantity: Option<Boxed<Quantity>>,
    /// `MedicationRequest.dispenseRequest.expectedSupplyDuration`, 0..1: `Duration`.
    pub expected_supply_duration: Option<Boxed<Duration>>,
    /// `MedicationRequest.dispenseRequest.performer`, 0..1: `Reference` to Organization.
    pub performer: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MEDICATION_REQUEST_DISPENSE_REQUEST: Table = Table::new(
    "R4 MedicationRequest.dispenseRequest element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
initialFill 0..1 MedicationRequest.dispenseRequest.initialFill
dispenseInterval 0..1 Duration
validityPeriod 0..1 Period
numberOfRepeatsAllowed 0..1 unsignedInt
quantity 0..1 Quantity
expectedSupplyDuration 0..1 Duration
performer 0..1 Reference",
);

node! { MedicationRequestDispenseRequest, MEDICATION_REQUEST_DISPENSE_REQUEST,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node initial_fill,
4 node dispense_interval,
5 node validity_period,
6 primitive number_of_repeats_allowed,
7 node quantity,
8 node expected_supply_duration,
9 node performer,
}

/// `MedicationRequest.dispenseRequest.initialFill`, a part of [`MedicationRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct MedicationRequestDispenseRequestInitialFill {
    /// `MedicationRequest.dispenseRequest.initialFill.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `MedicationRequest.dispenseRequest.initialFill.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `MedicationRequest.dispenseRequest.initialFill.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `MedicationRequest.dispenseRequest.initialFill.quantity`, 0..1: `Quantity`.
    pub quantity: Option<Boxed<Quantity>>,
    /// `MedicationRequest.dispenseRequest.initialFill.duration`, 0..1: `Duration`.
    pub duration: Option<Boxed<Duration>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MEDICATION_REQUEST_DISPENSE_REQUEST_INITIAL_FILL: Table = Table::new(
    "R4 MedicationRequest.dispenseRequest.initialFill element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
quantity 0..1 Quantity
duration 0..1 Duration",
);

node! { MedicationRequestDispenseRequestInitialFill, MEDICATION_REQUEST_DISPENSE_REQUEST_INITIAL_FILL,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node quantity,
4 node duration,
}

/// `MedicationRequest.substitution`, a part of [`MedicationRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct MedicationRequestSubstitution {
    /// `MedicationRequest.substitution.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `MedicationRequest.substitution.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `MedicationRequest.substitution.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `MedicationRequest.substitution.allowed[x]`, 1..1: `boolean` or `CodeableConcept`.
    pub allowed: Option<MedicationRequestSubstitutionAllowed>,
    /// `MedicationRequest.substitution.reason`, 0..1: `CodeableConcept`.
    pub reason: Option<Boxed<CodeableConcept>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MEDICATION_REQUEST_SUBSTITUTION: Table = Table::new(
    "R4 MedicationRequest.substitution element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
allowed[x] 1..1 boolean CodeableConcept
reason 0..1 CodeableConcept",
);

node! { MedicationRequestSubstitution, MEDICATION_REQUEST_SUBSTITUTION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 choice allowed,
4 node reason,
}

choice! { /// The types of `MedicationRequest.substitution.allowed[x]`.
MedicationRequestSubstitutionAllowed,
0 primitive Boolean(bool),
1 node CodeableConcept(Boxed<CodeableConcept>),
}
