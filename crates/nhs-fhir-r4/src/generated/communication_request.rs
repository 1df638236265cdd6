// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `CommunicationRequest` resource and its parts.

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

/// The `CommunicationRequest` resource. Source: <http://hl7.org/fhir/R4/communicationrequest.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CommunicationRequest {
    /// `CommunicationRequest.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `CommunicationRequest.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `CommunicationRequest.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `CommunicationRequest.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `CommunicationRequest.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `CommunicationRequest.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `CommunicationRequest.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CommunicationRequest.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CommunicationRequest.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `CommunicationRequest.basedOn`, 0..*: `Reference` to Resource.
    pub based_on: Many<Reference>,
    /// `CommunicationRequest.replaces`, 0..*: `Reference` to CommunicationRequest.
    pub replaces: Many<Reference>,
    /// `CommunicationRequest.groupIdentifier`, 0..1: `Identifier`.
    pub group_identifier: Option<Boxed<Identifier>>,
    /// `CommunicationRequest.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/request-status> (required).
    pub status: Option<Coded<codes::RequestStatus>>,
    /// `CommunicationRequest.statusReason`, 0..1: `CodeableConcept`.
    pub status_reason: Option<Boxed<CodeableConcept>>,
    /// `CommunicationRequest.category`, 0..*: `CodeableConcept`.
    pub category: Many<CodeableConcept>,
    /// `CommunicationRequest.priority`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/request-priority> (required).
    pub priority: Option<Coded<codes::RequestPriority>>,
    /// `CommunicationRequest.doNotPerform`, 0..1: `boolean`.
    pub do_not_perform: Option<bool>,
    /// `CommunicationRequest.medium`, 0..*: `CodeableConcept`.
    pub medium: Many<CodeableConcept>,
    /// `CommunicationRequest.subject`, 0..1: `Reference` to Patient, Group.
    pub subject: Option<Boxed<Reference>>,
    /// `CommunicationRequest.about`, 0..*: `Reference` to Resource.
    pub about: Many<Reference>,
    /// `CommunicationRequest.encounter`, 0..1: `Reference` to Encounter.
    pub encounter: Option<Boxed<Reference>>,
    /// `CommunicationRequest.payload`, 0..*: a group of elements.
    pub payload: Many<CommunicationRequestPayload>,
    /// `CommunicationRequest.occurrence[x]`, 0..1: `dateTime` or `Period`.
    pub occurrence: Option<CommunicationRequestOccurrence>,
    /// `CommunicationRequest.authoredOn`, 0..1: `dateTime`.
    pub authored_on: Option<DateTime>,
    /// `CommunicationRequest.requester`, 0..1: `Reference` to Practitioner, PractitionerRole, Organization, Patient, RelatedPerson, Device.
    pub requester: Option<Boxed<Reference>>,
    /// `CommunicationRequest.recipient`, 0..*: `Reference` to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson, Group, CareTeam, HealthcareService.
    pub recipient: Many<Reference>,
    /// `CommunicationRequest.sender`, 0..1: `Reference` to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson, HealthcareService.
    pub sender: Option<Boxed<Reference>>,
    /// `CommunicationRequest.reasonCode`, 0..*: `CodeableConcept`.
    pub reason_code: Many<CodeableConcept>,
    /// `CommunicationRequest.reasonReference`, 0..*: `Reference` to Condition, Observation, DiagnosticReport, DocumentReference.
    pub reason_reference: Many<Reference>,
    /// `CommunicationRequest.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static COMMUNICATION_REQUEST: Table = Table::new(
    "R4 CommunicationRequest resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
basedOn 0..* Reference
replaces 0..* Reference
groupIdentifier 0..1 Identifier
status 1..1 code
statusReason 0..1 CodeableConcept
category 0..* CodeableConcept
priority 0..1 code
doNotPerform 0..1 boolean
medium 0..* CodeableConcept
subject 0..1 Reference
about 0..* Reference
encounter 0..1 Reference
payload 0..* CommunicationRequest.payload
occurrence[x] 0..1 dateTime Period
authoredOn 0..1 dateTime
requester 0..1 Reference
recipient 0..* Reference
sender 0..1 Reference
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference
note 0..* Annotation",
);

node! { CommunicationRequest, COMMUNICATION_REQUEST,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 nodes based_on,
10 nodes replaces,
11 node group_identifier,
12 code status,
13 node status_reason,
14 nodes category,
15 code priority,
16 primitive do_not_perform,
17 nodes medium,
18 node subject,
19 nodes about,
20 node encounter,
21 nodes payload,
22 choice occurrence,
23 primitive authored_on,
24 node requester,
25 nodes recipient,
26 node sender,
27 nodes reason_code,
28 nodes reason_reference,
29 nodes note,
}

resource! { CommunicationRequest }

choice! { /// The types of `CommunicationRequest.occurrence[x]`.
CommunicationRequestOccurrence,
0 primitive DateTime(DateTime),
1 node Period(Boxed<Period>),
}

/// `CommunicationRequest.payload`, a part of [`CommunicationRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct CommunicationRequestPayload {
    /// `CommunicationRequest.payload.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `CommunicationRequest.payload.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CommunicationRequest.payload.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CommunicationRequest.payload.content[x]`, 1..1: `string` or `Attachment` or `Reference` to Resource.
    pub content: Option<CommunicationRequestPayloadContent>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static COMMUNICATION_REQUEST_PAYLOAD: Table = Table::new(
    "R4 CommunicationRequest.payload element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
content[x] 1..1 string Attachment Reference",
);

node! { CommunicationRequestPayload, COMMUNICATION_REQUEST_PAYLOAD,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 choice content,
}

choice! { /// The types of `CommunicationRequest.payload.content[x]`.
CommunicationRequestPayloadContent,
0 primitive String(Text),
1 node Attachment(Boxed<Attachment>),
2 node Reference(Boxed<Reference>),
}
