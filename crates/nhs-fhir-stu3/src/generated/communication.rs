// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Communication` resource and its parts.

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

static COMMUNICATION: TypeInfo = TypeInfo {
    name: "Communication",
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
    Many "partOf" 0x3a22664f74726170 0xffffffffffffffff "Reference" Element 11,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 12,
    One "notDone" 0x22656e6f44746f6e 0xffffffffffffffff "boolean" Primitive 13,
    One "notDoneReason" 0x52656e6f44746f6e 0xffffffffffffffff "CodeableConcept" Element 14,
    Many "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 15,
    Many "medium" 0x3a226d756964656d 0xffffffffffffffff "CodeableConcept" Element 16,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 17,
    Many "recipient" 0x6e65697069636572 0xffffffffffffffff "Reference" Element 18,
    Many "topic" 0x3a226369706f74 0xffffffffffffff "Reference" Element 19,
    One "context" 0x22747865746e6f63 0xffffffffffffffff "Reference" Element 20,
    One "sent" 0x3a22746e6573 0xffffffffffff "dateTime" Primitive 21,
    One "received" 0x6465766965636572 0xffffffffffffffff "dateTime" Primitive 22,
    One "sender" 0x3a227265646e6573 0xffffffffffffffff "Reference" Element 23,
    Many "reasonCode" 0x6f436e6f73616572 0xffffffffffffffff "CodeableConcept" Element 24,
    Many "reasonReference" 0x65526e6f73616572 0xffffffffffffffff "Reference" Element 25,
    Many "payload" 0x2264616f6c796170 0xffffffffffffffff "Communication.payload" Element 26,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 27 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
        25, 26, 27,
    ],
    required: &[12],
};

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

static COMMUNICATION_PAYLOAD: TypeInfo = TypeInfo {
    name: "Communication.payload",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Choice "contentString" 0x53746e65746e6f63 0xffffffffffffffff "string" Primitive 3 0,
    Choice "contentAttachment" 0x41746e65746e6f63 0xffffffffffffffff "Attachment" Element 3 1,
    Choice "contentReference" 0x52746e65746e6f63 0xffffffffffffffff "Reference" Element 3 2 },
    slots: &[0, 1, 2, 3],
    required: &[3],
};

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
