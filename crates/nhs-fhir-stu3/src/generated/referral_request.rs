// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `ReferralRequest` resource and its parts.

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

static REFERRAL_REQUEST: Table = Table::new(
    "STU3 ReferralRequest resource
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
replaces 0..* Reference
groupIdentifier 0..1 Identifier
status 1..1 code
intent 1..1 code
type 0..1 CodeableConcept
priority 0..1 code
serviceRequested 0..* CodeableConcept
subject 1..1 Reference
context 0..1 Reference
occurrence[x] 0..1 dateTime Period
authoredOn 0..1 dateTime
requester 0..1 ReferralRequest.requester
specialty 0..1 CodeableConcept
recipient 0..* Reference
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference
description 0..1 string
supportingInfo 0..* Reference
note 0..* Annotation
relevantHistory 0..* Reference",
);

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

static REFERRAL_REQUEST_REQUESTER: Table = Table::new(
    "STU3 ReferralRequest.requester element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
agent 1..1 Reference
onBehalfOf 0..1 Reference",
);

node! { ReferralRequestRequester, REFERRAL_REQUEST_REQUESTER,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node agent,
4 node on_behalf_of,
}
