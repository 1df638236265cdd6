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

static COMMUNICATION: TypeInfo = TypeInfo {
    name: "Communication",
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
    Many "partOf" 0x3a22664f74726170 0xffffffffffffffff "Reference" Element 12,
    Many "inResponseTo" 0x6e6f707365526e69 0xffffffffffffffff "Reference" Element 13,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 14,
    One "statusReason" 0x6552737574617473 0xffffffffffffffff "CodeableConcept" Element 15,
    Many "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 16,
    One "priority" 0x797469726f697270 0xffffffffffffffff "code" Primitive 17,
    Many "medium" 0x3a226d756964656d 0xffffffffffffffff "CodeableConcept" Element 18,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 19,
    One "topic" 0x3a226369706f74 0xffffffffffffff "CodeableConcept" Element 20,
    Many "about" 0x3a2274756f6261 0xffffffffffffff "Reference" Element 21,
    One "encounter" 0x65746e756f636e65 0xffffffffffffffff "Reference" Element 22,
    One "sent" 0x3a22746e6573 0xffffffffffff "dateTime" Primitive 23,
    One "received" 0x6465766965636572 0xffffffffffffffff "dateTime" Primitive 24,
    Many "recipient" 0x6e65697069636572 0xffffffffffffffff "Reference" Element 25,
    One "sender" 0x3a227265646e6573 0xffffffffffffffff "Reference" Element 26,
    Many "reasonCode" 0x6f436e6f73616572 0xffffffffffffffff "CodeableConcept" Element 27,
    Many "reasonReference" 0x65526e6f73616572 0xffffffffffffffff "Reference" Element 28,
    Many "payload" 0x2264616f6c796170 0xffffffffffffffff "Communication.payload" Element 29,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 30 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
        25, 26, 27, 28, 29, 30,
    ],
    required: &[14],
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

static COMMUNICATION_PAYLOAD: TypeInfo = TypeInfo {
    name: "Communication.payload",
    resource: false,
    release: Release::R4,
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
