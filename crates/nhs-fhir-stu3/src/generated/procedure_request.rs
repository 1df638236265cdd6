// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `ProcedureRequest` resource and its parts.

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

/// The `ProcedureRequest` resource. Source: <http://hl7.org/fhir/STU3/procedurerequest.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ProcedureRequest {
    /// `ProcedureRequest.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `ProcedureRequest.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `ProcedureRequest.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `ProcedureRequest.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `ProcedureRequest.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `ProcedureRequest.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `ProcedureRequest.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ProcedureRequest.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ProcedureRequest.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `ProcedureRequest.definition`, 0..*: `Reference` to ActivityDefinition, PlanDefinition.
    pub definition: Many<Reference>,
    /// `ProcedureRequest.basedOn`, 0..*: `Reference` to Resource.
    pub based_on: Many<Reference>,
    /// `ProcedureRequest.replaces`, 0..*: `Reference` to Resource.
    pub replaces: Many<Reference>,
    /// `ProcedureRequest.requisition`, 0..1: `Identifier`.
    pub requisition: Option<Boxed<Identifier>>,
    /// `ProcedureRequest.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/request-status> (required).
    pub status: Option<Coded<codes::RequestStatus>>,
    /// `ProcedureRequest.intent`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/request-intent> (required).
    pub intent: Option<Coded<codes::RequestIntent>>,
    /// `ProcedureRequest.priority`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/request-priority> (required).
    pub priority: Option<Coded<codes::RequestPriority>>,
    /// `ProcedureRequest.doNotPerform`, 0..1: `boolean`.
    pub do_not_perform: Option<bool>,
    /// `ProcedureRequest.category`, 0..*: `CodeableConcept`.
    pub category: Many<CodeableConcept>,
    /// `ProcedureRequest.code`, 1..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `ProcedureRequest.subject`, 1..1: `Reference` to Patient, Group, Location, Device.
    pub subject: Option<Boxed<Reference>>,
    /// `ProcedureRequest.context`, 0..1: `Reference` to Encounter, EpisodeOfCare.
    pub context: Option<Boxed<Reference>>,
    /// `ProcedureRequest.occurrence[x]`, 0..1: `dateTime` or `Period` or `Timing`.
    pub occurrence: Option<ProcedureRequestOccurrence>,
    /// `ProcedureRequest.asNeeded[x]`, 0..1: `boolean` or `CodeableConcept`.
    pub as_needed: Option<ProcedureRequestAsNeeded>,
    /// `ProcedureRequest.authoredOn`, 0..1: `dateTime`.
    pub authored_on: Option<DateTime>,
    /// `ProcedureRequest.requester`, 0..1: a group of elements.
    pub requester: Option<Boxed<ProcedureRequestRequester>>,
    /// `ProcedureRequest.performerType`, 0..1: `CodeableConcept`.
    pub performer_type: Option<Boxed<CodeableConcept>>,
    /// `ProcedureRequest.performer`, 0..1: `Reference` to Practitioner, Organization, Patient, Device, RelatedPerson, HealthcareService.
    pub performer: Option<Boxed<Reference>>,
    /// `ProcedureRequest.reasonCode`, 0..*: `CodeableConcept`.
    pub reason_code: Many<CodeableConcept>,
    /// `ProcedureRequest.reasonReference`, 0..*: `Reference` to Condition, Observation.
    pub reason_reference: Many<Reference>,
    /// `ProcedureRequest.supportingInfo`, 0..*: `Reference` to Resource.
    pub supporting_info: Many<Reference>,
    /// `ProcedureRequest.specimen`, 0..*: `Reference` to Specimen.
    pub specimen: Many<Reference>,
    /// `ProcedureRequest.bodySite`, 0..*: `CodeableConcept`.
    pub body_site: Many<CodeableConcept>,
    /// `ProcedureRequest.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// `ProcedureRequest.relevantHistory`, 0..*: `Reference` to Provenance.
    pub relevant_history: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static PROCEDURE_REQUEST: TypeInfo = TypeInfo {
    name: "ProcedureRequest",
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
    Many "replaces" 0x736563616c706572 0xffffffffffffffff "Reference" Element 11,
    One "requisition" 0x7469736975716572 0xffffffffffffffff "Identifier" Element 12,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 13,
    One "intent" 0x3a22746e65746e69 0xffffffffffffffff "code" Primitive 14,
    One "priority" 0x797469726f697270 0xffffffffffffffff "code" Primitive 15,
    One "doNotPerform" 0x726550746f4e6f64 0xffffffffffffffff "boolean" Primitive 16,
    Many "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 17,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 18,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 19,
    One "context" 0x22747865746e6f63 0xffffffffffffffff "Reference" Element 20,
    Choice "occurrenceDateTime" 0x6e6572727563636f 0xffffffffffffffff "dateTime" Primitive 21 0,
    Choice "occurrencePeriod" 0x6e6572727563636f 0xffffffffffffffff "Period" Element 21 1,
    Choice "occurrenceTiming" 0x6e6572727563636f 0xffffffffffffffff "Timing" Element 21 2,
    Choice "asNeededBoolean" 0x64656465654e7361 0xffffffffffffffff "boolean" Primitive 22 0,
    Choice "asNeededCodeableConcept" 0x64656465654e7361 0xffffffffffffffff "CodeableConcept" Element 22 1,
    One "authoredOn" 0x6465726f68747561 0xffffffffffffffff "dateTime" Primitive 23,
    One "requester" 0x6574736575716572 0xffffffffffffffff "ProcedureRequest.requester" Element 24,
    One "performerType" 0x656d726f66726570 0xffffffffffffffff "CodeableConcept" Element 25,
    One "performer" 0x656d726f66726570 0xffffffffffffffff "Reference" Element 26,
    Many "reasonCode" 0x6f436e6f73616572 0xffffffffffffffff "CodeableConcept" Element 27,
    Many "reasonReference" 0x65526e6f73616572 0xffffffffffffffff "Reference" Element 28,
    Many "supportingInfo" 0x6974726f70707573 0xffffffffffffffff "Reference" Element 29,
    Many "specimen" 0x6e656d6963657073 0xffffffffffffffff "Reference" Element 30,
    Many "bodySite" 0x6574695379646f62 0xffffffffffffffff "CodeableConcept" Element 31,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 32,
    Many "relevantHistory" 0x746e6176656c6572 0xffffffffffffffff "Reference" Element 33 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 24, 26, 27,
        28, 29, 30, 31, 32, 33, 34, 35, 36,
    ],
    required: &[13, 14, 18, 19],
};

node! { ProcedureRequest, PROCEDURE_REQUEST,
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
11 nodes replaces,
12 node requisition,
13 code status,
14 code intent,
15 code priority,
16 primitive do_not_perform,
17 nodes category,
18 node code,
19 node subject,
20 node context,
21 choice occurrence,
22 choice as_needed,
23 primitive authored_on,
24 node requester,
25 node performer_type,
26 node performer,
27 nodes reason_code,
28 nodes reason_reference,
29 nodes supporting_info,
30 nodes specimen,
31 nodes body_site,
32 nodes note,
33 nodes relevant_history,
}

resource! { ProcedureRequest }

choice! { /// The types of `ProcedureRequest.occurrence[x]`.
ProcedureRequestOccurrence,
0 primitive DateTime(DateTime),
1 node Period(Boxed<Period>),
2 node Timing(Boxed<Timing>),
}

choice! { /// The types of `ProcedureRequest.asNeeded[x]`.
ProcedureRequestAsNeeded,
0 primitive Boolean(bool),
1 node CodeableConcept(Boxed<CodeableConcept>),
}

/// `ProcedureRequest.requester`, a part of [`ProcedureRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct ProcedureRequestRequester {
    /// `ProcedureRequest.requester.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ProcedureRequest.requester.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ProcedureRequest.requester.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ProcedureRequest.requester.agent`, 1..1: `Reference` to Device, Practitioner, Organization.
    pub agent: Option<Boxed<Reference>>,
    /// `ProcedureRequest.requester.onBehalfOf`, 0..1: `Reference` to Organization.
    pub on_behalf_of: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static PROCEDURE_REQUEST_REQUESTER: TypeInfo = TypeInfo {
    name: "ProcedureRequest.requester",
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

node! { ProcedureRequestRequester, PROCEDURE_REQUEST_REQUESTER,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node agent,
4 node on_behalf_of,
}
