// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `MedicationRequest` resource and its parts.

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

static MEDICATION_REQUEST: TypeInfo = TypeInfo {
    name: "MedicationRequest",
    resource: true,
    release: Release::R4,
    fields: fields! { One "id" "id" Primitive 0,
    One "meta" "Meta" Element 1,
    One "implicitRules" "uri" Primitive 2,
    One "language" "code" Primitive 3,
    One "text" "Narrative" Element 4,
    Many "contained" "Resource" Resource 5,
    Many "extension" "Extension" Element 6,
    Many "modifierExtension" "Extension" Element 7,
    Many "identifier" "Identifier" Element 8,
    One "status" "code" Primitive 9,
    One "statusReason" "CodeableConcept" Element 10,
    One "intent" "code" Primitive 11,
    Many "category" "CodeableConcept" Element 12,
    One "priority" "code" Primitive 13,
    One "doNotPerform" "boolean" Primitive 14,
    Choice "reportedBoolean" "boolean" Primitive 15 0,
    Choice "reportedReference" "Reference" Element 15 1,
    Choice "medicationCodeableConcept" "CodeableConcept" Element 16 0,
    Choice "medicationReference" "Reference" Element 16 1,
    One "subject" "Reference" Element 17,
    One "encounter" "Reference" Element 18,
    Many "supportingInformation" "Reference" Element 19,
    One "authoredOn" "dateTime" Primitive 20,
    One "requester" "Reference" Element 21,
    One "performer" "Reference" Element 22,
    One "performerType" "CodeableConcept" Element 23,
    One "recorder" "Reference" Element 24,
    Many "reasonCode" "CodeableConcept" Element 25,
    Many "reasonReference" "Reference" Element 26,
    Many "instantiatesCanonical" "canonical" Primitive 27,
    Many "instantiatesUri" "uri" Primitive 28,
    Many "basedOn" "Reference" Element 29,
    One "groupIdentifier" "Identifier" Element 30,
    One "courseOfTherapyType" "CodeableConcept" Element 31,
    Many "insurance" "Reference" Element 32,
    Many "note" "Annotation" Element 33,
    Many "dosageInstruction" "Dosage" Element 34,
    One "dispenseRequest" "MedicationRequest.dispenseRequest" Element 35,
    One "substitution" "MedicationRequest.substitution" Element 36,
    One "priorPrescription" "Reference" Element 37,
    Many "detectedIssue" "Reference" Element 38,
    Many "eventHistory" "Reference" Element 39 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 19, 20, 21, 22, 23, 24, 25, 26,
        27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41,
    ],
    required: &[9, 11, 16, 17],
};

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

static MEDICATION_REQUEST_DISPENSE_REQUEST: TypeInfo = TypeInfo {
    name: "MedicationRequest.dispenseRequest",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" "string" Primitive 0,
    Many "extension" "Extension" Element 1,
    Many "modifierExtension" "Extension" Element 2,
    One "initialFill" "MedicationRequest.dispenseRequest.initialFill" Element 3,
    One "dispenseInterval" "Duration" Element 4,
    One "validityPeriod" "Period" Element 5,
    One "numberOfRepeatsAllowed" "unsignedInt" Primitive 6,
    One "quantity" "Quantity" Element 7,
    One "expectedSupplyDuration" "Duration" Element 8,
    One "performer" "Reference" Element 9 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    required: &[],
};

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

static MEDICATION_REQUEST_DISPENSE_REQUEST_INITIAL_FILL: TypeInfo = TypeInfo {
    name: "MedicationRequest.dispenseRequest.initialFill",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" "string" Primitive 0,
    Many "extension" "Extension" Element 1,
    Many "modifierExtension" "Extension" Element 2,
    One "quantity" "Quantity" Element 3,
    One "duration" "Duration" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[],
};

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

static MEDICATION_REQUEST_SUBSTITUTION: TypeInfo = TypeInfo {
    name: "MedicationRequest.substitution",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" "string" Primitive 0,
    Many "extension" "Extension" Element 1,
    Many "modifierExtension" "Extension" Element 2,
    Choice "allowedBoolean" "boolean" Primitive 3 0,
    Choice "allowedCodeableConcept" "CodeableConcept" Element 3 1,
    One "reason" "CodeableConcept" Element 4 },
    slots: &[0, 1, 2, 3, 5],
    required: &[3],
};

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
