// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `ProcedureRequest` resource and its parts.

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

static PROCEDURE_REQUEST: Table = Table::new(
    "STU3 ProcedureRequest resource
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
requisition 0..1 Identifier
status 1..1 code
intent 1..1 code
priority 0..1 code
doNotPerform 0..1 boolean
category 0..* CodeableConcept
code 1..1 CodeableConcept
subject 1..1 Reference
context 0..1 Reference
occurrence[x] 0..1 dateTime Period Timing
asNeeded[x] 0..1 boolean CodeableConcept
authoredOn 0..1 dateTime
requester 0..1 ProcedureRequest.requester
performerType 0..1 CodeableConcept
performer 0..1 Reference
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference
supportingInfo 0..* Reference
specimen 0..* Reference
bodySite 0..* CodeableConcept
note 0..* Annotation
relevantHistory 0..* Reference",
);

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

static PROCEDURE_REQUEST_REQUESTER: Table = Table::new(
    "STU3 ProcedureRequest.requester element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
agent 1..1 Reference
onBehalfOf 0..1 Reference",
);

node! { ProcedureRequestRequester, PROCEDURE_REQUEST_REQUESTER,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node agent,
4 node on_behalf_of,
}
