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

/// The `Communication` resource. Source: <http://hl7.org/fhir/STU3/communication.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Communication {
    /// `Communication.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `Communication.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Communication.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Communication.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
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
    /// `Communication.definition`, 0..*: `Reference` to PlanDefinition, ActivityDefinition.
    pub definition: Many<Reference>,
    /// `Communication.basedOn`, 0..*: `Reference` to Resource.
    pub based_on: Many<Reference>,
    /// `Communication.partOf`, 0..*: `Reference` to Resource.
    pub part_of: Many<Reference>,
    /// `Communication.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/event-status> (required).
    pub status: Option<Coded<codes::EventStatus>>,
    /// `Communication.notDone`, 0..1: `boolean`.
    pub not_done: Option<bool>,
    /// `Communication.notDoneReason`, 0..1: `CodeableConcept`.
    pub not_done_reason: Option<Boxed<CodeableConcept>>,
    /// `Communication.category`, 0..*: `CodeableConcept`.
    pub category: Many<CodeableConcept>,
    /// `Communication.medium`, 0..*: `CodeableConcept`.
    pub medium: Many<CodeableConcept>,
    /// `Communication.subject`, 0..1: `Reference` to Patient, Group.
    pub subject: Option<Boxed<Reference>>,
    /// `Communication.recipient`, 0..*: `Reference` to Device, Organization, Patient, Practitioner, RelatedPerson, Group.
    pub recipient: Many<Reference>,
    /// `Communication.topic`, 0..*: `Reference` to Resource.
    pub topic: Many<Reference>,
    /// `Communication.context`, 0..1: `Reference` to Encounter, EpisodeOfCare.
    pub context: Option<Boxed<Reference>>,
    /// `Communication.sent`, 0..1: `dateTime`.
    pub sent: Option<DateTime>,
    /// `Communication.received`, 0..1: `dateTime`.
    pub received: Option<DateTime>,
    /// `Communication.sender`, 0..1: `Reference` to Device, Organization, Patient, Practitioner, RelatedPerson.
    pub sender: Option<Boxed<Reference>>,
    /// `Communication.reasonCode`, 0..*: `CodeableConcept`.
    pub reason_code: Many<CodeableConcept>,
    /// `Communication.reasonReference`, 0..*: `Reference` to Condition, Observation.
    pub reason_reference: Many<Reference>,
    /// `Communication.payload`, 0..*: a group of elements.
    pub payload: Many<CommunicationPayload>,
    /// `Communication.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static COMMUNICATION: Table = Table::new(
    "STU3 Communication resource
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
partOf 0..* Reference
status 1..1 code
notDone 0..1 boolean
notDoneReason 0..1 CodeableConcept
category 0..* CodeableConcept
medium 0..* CodeableConcept
subject 0..1 Reference
recipient 0..* Reference
topic 0..* Reference
context 0..1 Reference
sent 0..1 dateTime
received 0..1 dateTime
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
9 nodes definition,
10 nodes based_on,
11 nodes part_of,
12 code status,
13 primitive not_done,
14 node not_done_reason,
15 nodes category,
16 nodes medium,
17 node subject,
18 nodes recipient,
19 nodes topic,
20 node context,
21 primitive sent,
22 primitive received,
23 node sender,
24 nodes reason_code,
25 nodes reason_reference,
26 nodes payload,
27 nodes note,
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
    "STU3 Communication.payload element
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
