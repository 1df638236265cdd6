// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `ReferralRequest` resource and its parts.

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

/// The `ReferralRequest` resource. Source: <http://hl7.org/fhir/STU3/referralrequest.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ReferralRequest {
    /// `ReferralRequest.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `ReferralRequest.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `ReferralRequest.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `ReferralRequest.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `ReferralRequest.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `ReferralRequest.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `ReferralRequest.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ReferralRequest.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ReferralRequest.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `ReferralRequest.definition`, 0..*: `Reference` to ActivityDefinition, PlanDefinition.
    pub definition: Many<Reference>,
    /// `ReferralRequest.basedOn`, 0..*: `Reference` to ReferralRequest, CarePlan, ProcedureRequest.
    pub based_on: Many<Reference>,
    /// `ReferralRequest.replaces`, 0..*: `Reference` to ReferralRequest.
    pub replaces: Many<Reference>,
    /// `ReferralRequest.groupIdentifier`, 0..1: `Identifier`.
    pub group_identifier: Option<Boxed<Identifier>>,
    /// `ReferralRequest.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/request-status> (required).
    pub status: Option<Coded<codes::RequestStatus>>,
    /// `ReferralRequest.intent`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/request-intent> (required).
    pub intent: Option<Coded<codes::RequestIntent>>,
    /// `ReferralRequest.type`, 0..1: `CodeableConcept`.
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `ReferralRequest.priority`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/request-priority> (required).
    pub priority: Option<Coded<codes::RequestPriority>>,
    /// `ReferralRequest.serviceRequested`, 0..*: `CodeableConcept`.
    pub service_requested: Many<CodeableConcept>,
    /// `ReferralRequest.subject`, 1..1: `Reference` to Patient, Group.
    pub subject: Option<Boxed<Reference>>,
    /// `ReferralRequest.context`, 0..1: `Reference` to Encounter, EpisodeOfCare.
    pub context: Option<Boxed<Reference>>,
    /// `ReferralRequest.occurrence[x]`, 0..1: `dateTime` or `Period`.
    pub occurrence: Option<ReferralRequestOccurrence>,
    /// `ReferralRequest.authoredOn`, 0..1: `dateTime`.
    pub authored_on: Option<DateTime>,
    /// `ReferralRequest.requester`, 0..1: a group of elements.
    pub requester: Option<Boxed<ReferralRequestRequester>>,
    /// `ReferralRequest.specialty`, 0..1: `CodeableConcept`.
    pub specialty: Option<Boxed<CodeableConcept>>,
    /// `ReferralRequest.recipient`, 0..*: `Reference` to Practitioner, Organization, HealthcareService.
    pub recipient: Many<Reference>,
    /// `ReferralRequest.reasonCode`, 0..*: `CodeableConcept`.
    pub reason_code: Many<CodeableConcept>,
    /// `ReferralRequest.reasonReference`, 0..*: `Reference` to Condition, Observation.
    pub reason_reference: Many<Reference>,
    /// `ReferralRequest.description`, 0..1: `string`.
    pub description: Option<Text>,
    /// `ReferralRequest.supportingInfo`, 0..*: `Reference` to Resource.
    pub supporting_info: Many<Reference>,
    /// `ReferralRequest.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// `ReferralRequest.relevantHistory`, 0..*: `Reference` to Provenance.
    pub relevant_history: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static REFERRAL_REQUEST: TypeInfo = TypeInfo {
    name: "ReferralRequest",
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
    One "groupIdentifier" 0x65644970756f7267 0xffffffffffffffff "Identifier" Element 12,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 13,
    One "intent" 0x3a22746e65746e69 0xffffffffffffffff "code" Primitive 14,
    One "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 15,
    One "priority" 0x797469726f697270 0xffffffffffffffff "code" Primitive 16,
    Many "serviceRequested" 0x5265636976726573 0xffffffffffffffff "CodeableConcept" Element 17,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 18,
    One "context" 0x22747865746e6f63 0xffffffffffffffff "Reference" Element 19,
    Choice "occurrenceDateTime" 0x6e6572727563636f 0xffffffffffffffff "dateTime" Primitive 20 0,
    Choice "occurrencePeriod" 0x6e6572727563636f 0xffffffffffffffff "Period" Element 20 1,
    One "authoredOn" 0x6465726f68747561 0xffffffffffffffff "dateTime" Primitive 21,
    One "requester" 0x6574736575716572 0xffffffffffffffff "ReferralRequest.requester" Element 22,
    One "specialty" 0x746c616963657073 0xffffffffffffffff "CodeableConcept" Element 23,
    Many "recipient" 0x6e65697069636572 0xffffffffffffffff "Reference" Element 24,
    Many "reasonCode" 0x6f436e6f73616572 0xffffffffffffffff "CodeableConcept" Element 25,
    Many "reasonReference" 0x65526e6f73616572 0xffffffffffffffff "Reference" Element 26,
    One "description" 0x7470697263736564 0xffffffffffffffff "string" Primitive 27,
    Many "supportingInfo" 0x6974726f70707573 0xffffffffffffffff "Reference" Element 28,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 29,
    Many "relevantHistory" 0x746e6176656c6572 0xffffffffffffffff "Reference" Element 30 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 23, 24, 25,
        26, 27, 28, 29, 30, 31,
    ],
    required: &[13, 14, 18],
};

node! { ReferralRequest, REFERRAL_REQUEST,
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
12 node group_identifier,
13 code status,
14 code intent,
15 node r#type,
16 code priority,
17 nodes service_requested,
18 node subject,
19 node context,
20 choice occurrence,
21 primitive authored_on,
22 node requester,
23 node specialty,
24 nodes recipient,
25 nodes reason_code,
26 nodes reason_reference,
27 primitive description,
28 nodes supporting_info,
29 nodes note,
30 nodes relevant_history,
}

resource! { ReferralRequest }

choice! { /// The types of `ReferralRequest.occurrence[x]`.
ReferralRequestOccurrence,
0 primitive DateTime(DateTime),
1 node Period(Boxed<Period>),
}

/// `ReferralRequest.requester`, a part of [`ReferralRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct ReferralRequestRequester {
    /// `ReferralRequest.requester.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ReferralRequest.requester.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ReferralRequest.requester.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ReferralRequest.requester.agent`, 1..1: `Reference` to Practitioner, Organization, Patient, RelatedPerson, Device.
    pub agent: Option<Boxed<Reference>>,
    /// `ReferralRequest.requester.onBehalfOf`, 0..1: `Reference` to Organization.
    pub on_behalf_of: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static REFERRAL_REQUEST_REQUESTER: TypeInfo = TypeInfo {
    name: "ReferralRequest.requester",
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

node! { ReferralRequestRequester, REFERRAL_REQUEST_REQUESTER,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node agent,
4 node on_behalf_of,
}
