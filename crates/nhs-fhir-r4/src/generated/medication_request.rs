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
    One "statusReason" 0x6552737574617473 0xffffffffffffffff "CodeableConcept" Element 10,
    One "intent" 0x3a22746e65746e69 0xffffffffffffffff "code" Primitive 11,
    Many "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 12,
    One "priority" 0x797469726f697270 0xffffffffffffffff "code" Primitive 13,
    One "doNotPerform" 0x726550746f4e6f64 0xffffffffffffffff "boolean" Primitive 14,
    Choice "reportedBoolean" 0x646574726f706572 0xffffffffffffffff "boolean" Primitive 15 0,
    Choice "reportedReference" 0x646574726f706572 0xffffffffffffffff "Reference" Element 15 1,
    Choice "medicationCodeableConcept" 0x697461636964656d 0xffffffffffffffff "CodeableConcept" Element 16 0,
    Choice "medicationReference" 0x697461636964656d 0xffffffffffffffff "Reference" Element 16 1,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 17,
    One "encounter" 0x65746e756f636e65 0xffffffffffffffff "Reference" Element 18,
    Many "supportingInformation" 0x6974726f70707573 0xffffffffffffffff "Reference" Element 19,
    One "authoredOn" 0x6465726f68747561 0xffffffffffffffff "dateTime" Primitive 20,
    One "requester" 0x6574736575716572 0xffffffffffffffff "Reference" Element 21,
    One "performer" 0x656d726f66726570 0xffffffffffffffff "Reference" Element 22,
    One "performerType" 0x656d726f66726570 0xffffffffffffffff "CodeableConcept" Element 23,
    One "recorder" 0x726564726f636572 0xffffffffffffffff "Reference" Element 24,
    Many "reasonCode" 0x6f436e6f73616572 0xffffffffffffffff "CodeableConcept" Element 25,
    Many "reasonReference" 0x65526e6f73616572 0xffffffffffffffff "Reference" Element 26,
    Many "instantiatesCanonical" 0x69746e6174736e69 0xffffffffffffffff "canonical" Primitive 27,
    Many "instantiatesUri" 0x69746e6174736e69 0xffffffffffffffff "uri" Primitive 28,
    Many "basedOn" 0x226e4f6465736162 0xffffffffffffffff "Reference" Element 29,
    One "groupIdentifier" 0x65644970756f7267 0xffffffffffffffff "Identifier" Element 30,
    One "courseOfTherapyType" 0x664f657372756f63 0xffffffffffffffff "CodeableConcept" Element 31,
    Many "insurance" 0x636e617275736e69 0xffffffffffffffff "Reference" Element 32,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 33,
    Many "dosageInstruction" 0x6e49656761736f64 0xffffffffffffffff "Dosage" Element 34,
    One "dispenseRequest" 0x65736e6570736964 0xffffffffffffffff "MedicationRequest.dispenseRequest" Element 35,
    One "substitution" 0x7574697473627573 0xffffffffffffffff "MedicationRequest.substitution" Element 36,
    One "priorPrescription" 0x657250726f697270 0xffffffffffffffff "Reference" Element 37,
    Many "detectedIssue" 0x6465746365746564 0xffffffffffffffff "Reference" Element 38,
    Many "eventHistory" 0x736948746e657665 0xffffffffffffffff "Reference" Element 39 },
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
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "initialFill" 0x466c616974696e69 0xffffffffffffffff "MedicationRequest.dispenseRequest.initialFill" Element 3,
    One "dispenseInterval" 0x65736e6570736964 0xffffffffffffffff "Duration" Element 4,
    One "validityPeriod" 0x79746964696c6176 0xffffffffffffffff "Period" Element 5,
    One "numberOfRepeatsAllowed" 0x664f7265626d756e 0xffffffffffffffff "unsignedInt" Primitive 6,
    One "quantity" 0x797469746e617571 0xffffffffffffffff "Quantity" Element 7,
    One "expectedSupplyDuration" 0x6465746365707865 0xffffffffffffffff "Duration" Element 8,
    One "performer" 0x656d726f66726570 0xffffffffffffffff "Reference" Element 9 },
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
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "quantity" 0x797469746e617571 0xffffffffffffffff "Quantity" Element 3,
    One "duration" 0x6e6f697461727564 0xffffffffffffffff "Duration" Element 4 },
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
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Choice "allowedBoolean" 0x426465776f6c6c61 0xffffffffffffffff "boolean" Primitive 3 0,
    Choice "allowedCodeableConcept" 0x436465776f6c6c61 0xffffffffffffffff "CodeableConcept" Element 3 1,
    One "reason" 0x3a226e6f73616572 0xffffffffffffffff "CodeableConcept" Element 4 },
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
