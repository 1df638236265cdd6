// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Communication` resource and its parts.

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

/// The `Communication` resource. Source: <http://hl7.org/fhir/R4/communication.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Communication {
    /// `Communication.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `Communication.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Communication.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Communication.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `Communication.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Communication.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Communication.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Communication.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Communication.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Communication.instantiatesCanonical`, 0..*: `canonical`.
    pub instantiates_canonical: Many<Canonical>,
    /// `Communication.instantiatesUri`, 0..*: `uri`.
    pub instantiates_uri: Many<Uri>,
    /// `Communication.basedOn`, 0..*: `Reference` to Resource.
    pub based_on: Many<Reference>,
    /// `Communication.partOf`, 0..*: `Reference` to Resource.
    pub part_of: Many<Reference>,
    /// `Communication.inResponseTo`, 0..*: `Reference` to Communication.
    pub in_response_to: Many<Reference>,
    /// `Communication.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/event-status> (required).
    pub status: Option<Coded<codes::EventStatus>>,
    /// `Communication.statusReason`, 0..1: `CodeableConcept`.
    pub status_reason: Option<Boxed<CodeableConcept>>,
    /// `Communication.category`, 0..*: `CodeableConcept`.
    pub category: Many<CodeableConcept>,
    /// `Communication.priority`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/request-priority> (required).
    pub priority: Option<Coded<codes::RequestPriority>>,
    /// `Communication.medium`, 0..*: `CodeableConcept`.
    pub medium: Many<CodeableConcept>,
    /// `Communication.subject`, 0..1: `Reference` to Patient, Group.
    pub subject: Option<Boxed<Reference>>,
    /// `Communication.topic`, 0..1: `CodeableConcept`.
    pub topic: Option<Boxed<CodeableConcept>>,
    /// `Communication.about`, 0..*: `Reference` to Resource.
    pub about: Many<Reference>,
    /// `Communication.encounter`, 0..1: `Reference` to Encounter.
    pub encounter: Option<Boxed<Reference>>,
    /// `Communication.sent`, 0..1: `dateTime`.
    pub sent: Option<DateTime>,
    /// `Communication.received`, 0..1: `dateTime`.
    pub received: Option<DateTime>,
    /// `Communication.recipient`, 0..*: `Reference` to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson, Group, CareTeam, HealthcareService.
    pub recipient: Many<Reference>,
    /// `Communication.sender`, 0..1: `Reference` to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson, HealthcareService.
    pub sender: Option<Boxed<Reference>>,
    /// `Communication.reasonCode`, 0..*: `CodeableConcept`.
    pub reason_code: Many<CodeableConcept>,
    /// `Communication.reasonReference`, 0..*: `Reference` to Condition, Observation, DiagnosticReport, DocumentReference.
    pub reason_reference: Many<Reference>,
    /// `Communication.payload`, 0..*: a group of elements.
    pub payload: Many<CommunicationPayload>,
    /// `Communication.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static COMMUNICATION: Table = Table::new(
    "R4 Communication resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
instantiatesCanonical 0..* canonical
instantiatesUri 0..* uri
basedOn 0..* Reference
partOf 0..* Reference
inResponseTo 0..* Reference
status 1..1 code
statusReason 0..1 CodeableConcept
category 0..* CodeableConcept
priority 0..1 code
medium 0..* CodeableConcept
subject 0..1 Reference
topic 0..1 CodeableConcept
about 0..* Reference
encounter 0..1 Reference
sent 0..1 dateTime
received 0..1 dateTime
recipient 0..* Reference
sender 0..1 Reference
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference
payload 0..* Communication.payload
note 0..* Annotation",
);

node! { Communication, COMMUNICATION,
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
12 nodes part_of,
13 nodes in_response_to,
14 code status,
15 node status_reason,
16 nodes category,
17 code priority,
18 nodes medium,
19 node subject,
20 node topic,
21 nodes about,
22 node encounter,
23 primitive sent,
24 primitive received,
25 nodes recipient,
26 node sender,
27 nodes reason_code,
28 nodes reason_reference,
29 nodes payload,
30 nodes note,
}

resource! { Communication }

/// `Communication.payload`, a part of [`Communication`].
#[derive(Clone, Default, PartialEq)]
pub struct CommunicationPayload {
    /// `Communication.payload.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Communication.payload.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Communication.payload.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Communication.payload.content[x]`, 1..1: `string` or `Attachment` or `Reference` to Resource.
    pub content: Option<CommunicationPayloadContent>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static COMMUNICATION_PAYLOAD: Table = Table::new(
    "R4 Communication.payload element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
content[x] 1..1 string Attachment Reference",
);

node! { CommunicationPayload, COMMUNICATION_PAYLOAD,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 choice content,
}

choice! { /// The types of `Communication.payload.content[x]`.
CommunicationPayloadContent,
0 primitive String(Text),
1 node Attachment(Boxed<Attachment>),
2 node Reference(Boxed<Reference>),
}
