// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `ServiceRequest` resource and its parts.

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

/// The `ServiceRequest` resource. Source: <http://hl7.org/fhir/R4/servicerequest.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ServiceRequest {
    /// `ServiceRequest.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `ServiceRequest.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `ServiceRequest.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `ServiceRequest.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `ServiceRequest.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `ServiceRequest.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `ServiceRequest.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ServiceRequest.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ServiceRequest.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `ServiceRequest.instantiatesCanonical`, 0..*: `canonical`.
    pub instantiates_canonical: Many<Canonical>,
    /// `ServiceRequest.instantiatesUri`, 0..*: `uri`.
    pub instantiates_uri: Many<Uri>,
    /// `ServiceRequest.basedOn`, 0..*: `Reference` to CarePlan, ServiceRequest, MedicationRequest.
    pub based_on: Many<Reference>,
    /// `ServiceRequest.replaces`, 0..*: `Reference` to ServiceRequest.
    pub replaces: Many<Reference>,
    /// `ServiceRequest.requisition`, 0..1: `Identifier`.
    pub requisition: Option<Boxed<Identifier>>,
    /// `ServiceRequest.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/request-status> (required).
    pub status: Option<Coded<codes::RequestStatus>>,
    /// `ServiceRequest.intent`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/request-intent> (required).
    pub intent: Option<Coded<codes::RequestIntent>>,
    /// `ServiceRequest.category`, 0..*: `CodeableConcept`.
    pub category: Many<CodeableConcept>,
    /// `ServiceRequest.priority`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/request-priority> (required).
    pub priority: Option<Coded<codes::RequestPriority>>,
    /// `ServiceRequest.doNotPerform`, 0..1: `boolean`.
    pub do_not_perform: Option<bool>,
    /// `ServiceRequest.code`, 0..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `ServiceRequest.orderDetail`, 0..*: `CodeableConcept`.
    pub order_detail: Many<CodeableConcept>,
    /// `ServiceRequest.quantity[x]`, 0..1: `Quantity` or `Ratio` or `Range`.
    pub quantity: Option<ServiceRequestQuantity>,
    /// `ServiceRequest.subject`, 1..1: `Reference` to Patient, Group, Location, Device.
    pub subject: Option<Boxed<Reference>>,
    /// `ServiceRequest.encounter`, 0..1: `Reference` to Encounter.
    pub encounter: Option<Boxed<Reference>>,
    /// `ServiceRequest.occurrence[x]`, 0..1: `dateTime` or `Period` or `Timing`.
    pub occurrence: Option<ServiceRequestOccurrence>,
    /// `ServiceRequest.asNeeded[x]`, 0..1: `boolean` or `CodeableConcept`.
    pub as_needed: Option<ServiceRequestAsNeeded>,
    /// `ServiceRequest.authoredOn`, 0..1: `dateTime`.
    pub authored_on: Option<DateTime>,
    /// `ServiceRequest.requester`, 0..1: `Reference` to Practitioner, PractitionerRole, Organization, Patient, RelatedPerson, Device.
    pub requester: Option<Boxed<Reference>>,
    /// `ServiceRequest.performerType`, 0..1: `CodeableConcept`.
    pub performer_type: Option<Boxed<CodeableConcept>>,
    /// `ServiceRequest.performer`, 0..*: `Reference` to Practitioner, PractitionerRole, Organization, CareTeam, HealthcareService, Patient, Device, RelatedPerson.
    pub performer: Many<Reference>,
    /// `ServiceRequest.locationCode`, 0..*: `CodeableConcept`.
    pub location_code: Many<CodeableConcept>,
    /// `ServiceRequest.locationReference`, 0..*: `Reference` to Location.
    pub location_reference: Many<Reference>,
    /// `ServiceRequest.reasonCode`, 0..*: `CodeableConcept`.
    pub reason_code: Many<CodeableConcept>,
    /// `ServiceRequest.reasonReference`, 0..*: `Reference` to Condition, Observation, DiagnosticReport, DocumentReference.
    pub reason_reference: Many<Reference>,
    /// `ServiceRequest.insurance`, 0..*: `Reference` to Coverage, ClaimResponse.
    pub insurance: Many<Reference>,
    /// `ServiceRequest.supportingInfo`, 0..*: `Reference` to Resource.
    pub supporting_info: Many<Reference>,
    /// `ServiceRequest.specimen`, 0..*: `Reference` to Specimen.
    pub specimen: Many<Reference>,
    /// `ServiceRequest.bodySite`, 0..*: `CodeableConcept`.
    pub body_site: Many<CodeableConcept>,
    /// `ServiceRequest.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// `ServiceRequest.patientInstruction`, 0..1: `string`.
    pub patient_instruction: Option<Text>,
    /// `ServiceRequest.relevantHistory`, 0..*: `Reference` to Provenance.
    pub relevant_history: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static SERVICE_REQUEST: TypeInfo = TypeInfo {
    name: "ServiceRequest",
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
    Many "instantiatesCanonical" 0x69746e6174736e69 0xffffffffffffffff "canonical" Primitive 9,
    Many "instantiatesUri" 0x69746e6174736e69 0xffffffffffffffff "uri" Primitive 10,
    Many "basedOn" 0x226e4f6465736162 0xffffffffffffffff "Reference" Element 11,
    Many "replaces" 0x736563616c706572 0xffffffffffffffff "Reference" Element 12,
    One "requisition" 0x7469736975716572 0xffffffffffffffff "Identifier" Element 13,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 14,
    One "intent" 0x3a22746e65746e69 0xffffffffffffffff "code" Primitive 15,
    Many "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 16,
    One "priority" 0x797469726f697270 0xffffffffffffffff "code" Primitive 17,
    One "doNotPerform" 0x726550746f4e6f64 0xffffffffffffffff "boolean" Primitive 18,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 19,
    Many "orderDetail" 0x746544726564726f 0xffffffffffffffff "CodeableConcept" Element 20,
    Choice "quantityQuantity" 0x797469746e617571 0xffffffffffffffff "Quantity" Element 21 0,
    Choice "quantityRatio" 0x797469746e617571 0xffffffffffffffff "Ratio" Element 21 1,
    Choice "quantityRange" 0x797469746e617571 0xffffffffffffffff "Range" Element 21 2,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 22,
    One "encounter" 0x65746e756f636e65 0xffffffffffffffff "Reference" Element 23,
    Choice "occurrenceDateTime" 0x6e6572727563636f 0xffffffffffffffff "dateTime" Primitive 24 0,
    Choice "occurrencePeriod" 0x6e6572727563636f 0xffffffffffffffff "Period" Element 24 1,
    Choice "occurrenceTiming" 0x6e6572727563636f 0xffffffffffffffff "Timing" Element 24 2,
    Choice "asNeededBoolean" 0x64656465654e7361 0xffffffffffffffff "boolean" Primitive 25 0,
    Choice "asNeededCodeableConcept" 0x64656465654e7361 0xffffffffffffffff "CodeableConcept" Element 25 1,
    One "authoredOn" 0x6465726f68747561 0xffffffffffffffff "dateTime" Primitive 26,
    One "requester" 0x6574736575716572 0xffffffffffffffff "Reference" Element 27,
    One "performerType" 0x656d726f66726570 0xffffffffffffffff "CodeableConcept" Element 28,
    Many "performer" 0x656d726f66726570 0xffffffffffffffff "Reference" Element 29,
    Many "locationCode" 0x6e6f697461636f6c 0xffffffffffffffff "CodeableConcept" Element 30,
    Many "locationReference" 0x6e6f697461636f6c 0xffffffffffffffff "Reference" Element 31,
    Many "reasonCode" 0x6f436e6f73616572 0xffffffffffffffff "CodeableConcept" Element 32,
    Many "reasonReference" 0x65526e6f73616572 0xffffffffffffffff "Reference" Element 33,
    Many "insurance" 0x636e617275736e69 0xffffffffffffffff "Reference" Element 34,
    Many "supportingInfo" 0x6974726f70707573 0xffffffffffffffff "Reference" Element 35,
    Many "specimen" 0x6e656d6963657073 0xffffffffffffffff "Reference" Element 36,
    Many "bodySite" 0x6574695379646f62 0xffffffffffffffff "CodeableConcept" Element 37,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 38,
    One "patientInstruction" 0x49746e6569746170 0xffffffffffffffff "string" Primitive 39,
    Many "relevantHistory" 0x746e6176656c6572 0xffffffffffffffff "Reference" Element 40 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 24, 25, 26,
        29, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45,
    ],
    required: &[14, 15, 22],
};

node! { ServiceRequest, SERVICE_REQUEST,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 primitives instantiates_canonical,
10 primitives instantiates_uri,
11 nodes based_on,
12 nodes replaces,
13 node requisition,
14 code status,
15 code intent,
16 nodes category,
17 code priority,
18 primitive do_not_perform,
19 node code,
20 nodes order_detail,
21 choice quantity,
22 node subject,
23 node encounter,
24 choice occurrence,
25 choice as_needed,
26 primitive authored_on,
27 node requester,
28 node performer_type,
29 nodes performer,
30 nodes location_code,
31 nodes location_reference,
32 nodes reason_code,
33 nodes reason_reference,
34 nodes insurance,
35 nodes supporting_info,
36 nodes specimen,
37 nodes body_site,
38 nodes note,
39 primitive patient_instruction,
40 nodes relevant_history,
}

resource! { ServiceRequest }

choice! { /// The types of `ServiceRequest.quantity[x]`.
ServiceRequestQuantity,
0 node Quantity(Boxed<Quantity>),
1 node Ratio(Boxed<Ratio>),
2 node Range(Boxed<Range>),
}

choice! { /// The types of `ServiceRequest.occurrence[x]`.
ServiceRequestOccurrence,
0 primitive DateTime(DateTime),
1 node Period(Boxed<Period>),
2 node Timing(Boxed<Timing>),
}

choice! { /// The types of `ServiceRequest.asNeeded[x]`.
ServiceRequestAsNeeded,
0 primitive Boolean(bool),
1 node CodeableConcept(Boxed<CodeableConcept>),
}
