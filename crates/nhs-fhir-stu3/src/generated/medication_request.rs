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

/// The `MedicationRequest` resource. Source: <http://hl7.org/fhir/STU3/medicationrequest.html>.
#[derive(Clone, Default, PartialEq)]
pub struct MedicationRequest {
    /// `MedicationRequest.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `MedicationRequest.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `MedicationRequest.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `MedicationRequest.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
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
    /// `MedicationRequest.definition`, 0..*: `Reference` to ActivityDefinition, PlanDefinition.
    pub definition: Many<Reference>,
    /// `MedicationRequest.basedOn`, 0..*: `Reference` to CarePlan, MedicationRequest, ProcedureRequest, ReferralRequest.
    pub based_on: Many<Reference>,
    /// `MedicationRequest.groupIdentifier`, 0..1: `Identifier`.
    pub group_identifier: Option<Boxed<Identifier>>,
    /// `MedicationRequest.status`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/medication-request-status> (required).
    pub status: Option<Coded<codes::MedicationRequestStatus>>,
    /// `MedicationRequest.intent`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/medication-request-intent> (required).
    pub intent: Option<Coded<codes::MedicationRequestIntent>>,
    /// `MedicationRequest.category`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/medication-request-category> (preferred).
    pub category: Option<Boxed<CodeableConcept>>,
    /// `MedicationRequest.priority`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/medication-request-priority> (required).
    pub priority: Option<Coded<codes::MedicationRequestPriority>>,
    /// `MedicationRequest.medication[x]`, 1..1: `CodeableConcept` or `Reference` to Medication.
    pub medication: Option<MedicationRequestMedication>,
    /// `MedicationRequest.subject`, 1..1: `Reference` to Patient, Group.
    pub subject: Option<Boxed<Reference>>,
    /// `MedicationRequest.context`, 0..1: `Reference` to Encounter, EpisodeOfCare.
    pub context: Option<Boxed<Reference>>,
    /// `MedicationRequest.supportingInformation`, 0..*: `Reference` to Resource.
    pub supporting_information: Many<Reference>,
    /// `MedicationRequest.authoredOn`, 0..1: `dateTime`.
    pub authored_on: Option<DateTime>,
    /// `MedicationRequest.requester`, 0..1: a group of elements.
    pub requester: Option<Boxed<MedicationRequestRequester>>,
    /// `MedicationRequest.recorder`, 0..1: `Reference` to Practitioner.
    pub recorder: Option<Boxed<Reference>>,
    /// `MedicationRequest.reasonCode`, 0..*: `CodeableConcept`.
    pub reason_code: Many<CodeableConcept>,
    /// `MedicationRequest.reasonReference`, 0..*: `Reference` to Condition, Observation.
    pub reason_reference: Many<Reference>,
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
    "STU3 MedicationRequest resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
definition 0..* Reference
basedOn 0..* Reference
groupIdentifier 0..1 Identifier
status 0..1 code
intent 1..1 code
category 0..1 CodeableConcept
priority 0..1 code
medication[x] 1..1 CodeableConcept Reference
subject 1..1 Reference
context 0..1 Reference
supportingInformation 0..* Reference
authoredOn 0..1 dateTime
requester 0..1 MedicationRequest.requester
recorder 0..1 Reference
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference
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
9 nodes definition,
10 nodes based_on,
11 node group_identifier,
12 code status,
13 code intent,
14 node category,
15 code priority,
16 choice medication,
17 node subject,
18 node context,
19 nodes supporting_information,
20 primitive authored_on,
21 node requester,
22 node recorder,
23 nodes reason_code,
24 nodes reason_reference,
25 nodes note,
26 nodes dosage_instruction,
27 node dispense_request,
28 node substitution,
29 node prior_prescription,
30 nodes detected_issue,
31 nodes event_history,
}

resource! { MedicationRequest }

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
    /// `MedicationRequest.dispenseRequest.validityPeriod`, 0..1: `Period`.
    pub validity_period: Option<Boxed<Period>>,
    /// `MedicationRequest.dispenseRequest.numberOfRepeatsAllowed`, 0..1: `positiveInt`.
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
    "STU3 MedicationRequest.dispenseRequest element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
validityPeriod 0..1 Period
numberOfRepeatsAllowed 0..1 positiveInt
quantity 0..1 Quantity
expectedSupplyDuration 0..1 Duration
performer 0..1 Reference",
);

node! { MedicationRequestDispenseRequest, MEDICATION_REQUEST_DISPENSE_REQUEST,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node validity_period,
4 primitive number_of_repeats_allowed,
5 node quantity,
6 node expected_supply_duration,
7 node performer,
}

/// `MedicationRequest.requester`, a part of [`MedicationRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct MedicationRequestRequester {
    /// `MedicationRequest.requester.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `MedicationRequest.requester.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `MedicationRequest.requester.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `MedicationRequest.requester.agent`, 1..1: `Reference` to Practitioner, Organization, Patient, RelatedPerson, Device.
    pub agent: Option<Boxed<Reference>>,
    /// `MedicationRequest.requester.onBehalfOf`, 0..1: `Reference` to Organization.
    pub on_behalf_of: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MEDICATION_REQUEST_REQUESTER: Table = Table::new(
    "STU3 MedicationRequest.requester element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
agent 1..1 Reference
onBehalfOf 0..1 Reference",
);

node! { MedicationRequestRequester, MEDICATION_REQUEST_REQUESTER,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node agent,
4 node on_behalf_of,
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
    /// `MedicationRequest.substitution.allowed`, 1..1: `boolean`.
    pub allowed: Option<bool>,
    /// `MedicationRequest.substitution.reason`, 0..1: `CodeableConcept`.
    pub reason: Option<Boxed<CodeableConcept>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MEDICATION_REQUEST_SUBSTITUTION: Table = Table::new(
    "STU3 MedicationRequest.substitution element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
allowed 1..1 boolean
reason 0..1 CodeableConcept",
);

node! { MedicationRequestSubstitution, MEDICATION_REQUEST_SUBSTITUTION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive allowed,
4 node reason,
}
