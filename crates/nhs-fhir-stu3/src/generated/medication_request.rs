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

static MEDICATION_REQUEST: TypeInfo = TypeInfo {
    name: "MedicationRequest",
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
    Many "definition" 0x6974696e69666564 0xffffffffffffffff "Reference" Element 9,
    Many "basedOn" 0x226e4f6465736162 0xffffffffffffffff "Reference" Element 10,
    One "groupIdentifier" 0x65644970756f7267 0xffffffffffffffff "Identifier" Element 11,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 12,
    One "intent" 0x3a22746e65746e69 0xffffffffffffffff "code" Primitive 13,
    One "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 14,
    One "priority" 0x797469726f697270 0xffffffffffffffff "code" Primitive 15,
    Choice "medicationCodeableConcept" 0x697461636964656d 0xffffffffffffffff "CodeableConcept" Element 16 0,
    Choice "medicationReference" 0x697461636964656d 0xffffffffffffffff "Reference" Element 16 1,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 17,
    One "context" 0x22747865746e6f63 0xffffffffffffffff "Reference" Element 18,
    Many "supportingInformation" 0x6974726f70707573 0xffffffffffffffff "Reference" Element 19,
    One "authoredOn" 0x6465726f68747561 0xffffffffffffffff "dateTime" Primitive 20,
    One "requester" 0x6574736575716572 0xffffffffffffffff "MedicationRequest.requester" Element 21,
    One "recorder" 0x726564726f636572 0xffffffffffffffff "Reference" Element 22,
    Many "reasonCode" 0x6f436e6f73616572 0xffffffffffffffff "CodeableConcept" Element 23,
    Many "reasonReference" 0x65526e6f73616572 0xffffffffffffffff "Reference" Element 24,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 25,
    Many "dosageInstruction" 0x6e49656761736f64 0xffffffffffffffff "Dosage" Element 26,
    One "dispenseRequest" 0x65736e6570736964 0xffffffffffffffff "MedicationRequest.dispenseRequest" Element 27,
    One "substitution" 0x7574697473627573 0xffffffffffffffff "MedicationRequest.substitution" Element 28,
    One "priorPrescription" 0x657250726f697270 0xffffffffffffffff "Reference" Element 29,
    Many "detectedIssue" 0x6465746365746564 0xffffffffffffffff "Reference" Element 30,
    Many "eventHistory" 0x736948746e657665 0xffffffffffffffff "Reference" Element 31 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 19, 20, 21, 22, 23, 24, 25,
        26, 27, 28, 29, 30, 31, 32,
    ],
    required: &[13, 16, 17],
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

static MEDICATION_REQUEST_DISPENSE_REQUEST: TypeInfo = TypeInfo {
    name: "MedicationRequest.dispenseRequest",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "validityPeriod" 0x79746964696c6176 0xffffffffffffffff "Period" Element 3,
    One "numberOfRepeatsAllowed" 0x664f7265626d756e 0xffffffffffffffff "positiveInt" Primitive 4,
    One "quantity" 0x797469746e617571 0xffffffffffffffff "Quantity" Element 5,
    One "expectedSupplyDuration" 0x6465746365707865 0xffffffffffffffff "Duration" Element 6,
    One "performer" 0x656d726f66726570 0xffffffffffffffff "Reference" Element 7 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7],
    required: &[],
};

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

static MEDICATION_REQUEST_REQUESTER: TypeInfo = TypeInfo {
    name: "MedicationRequest.requester",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "agent" 0x3a22746e656761 0xffffffffffffff "Reference" Element 3,
    One "onBehalfOf" 0x666c616865426e6f 0xffffffffffffffff "Reference" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3],
};

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

static MEDICATION_REQUEST_SUBSTITUTION: TypeInfo = TypeInfo {
    name: "MedicationRequest.substitution",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "allowed" 0x226465776f6c6c61 0xffffffffffffffff "boolean" Primitive 3,
    One "reason" 0x3a226e6f73616572 0xffffffffffffffff "CodeableConcept" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3],
};

node! { MedicationRequestSubstitution, MEDICATION_REQUEST_SUBSTITUTION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive allowed,
4 node reason,
}
