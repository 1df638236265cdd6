// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `MessageHeader` resource and its parts.

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

/// The `MessageHeader` resource. Source: <http://hl7.org/fhir/STU3/messageheader.html>.
#[derive(Clone, Default, PartialEq)]
pub struct MessageHeader {
    /// `MessageHeader.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `MessageHeader.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `MessageHeader.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `MessageHeader.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `MessageHeader.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `MessageHeader.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `MessageHeader.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `MessageHeader.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `MessageHeader.event`, 1..1: `Coding`.
    pub event: Option<Boxed<Coding>>,
    /// `MessageHeader.destination`, 0..*: a group of elements.
    pub destination: Many<MessageHeaderDestination>,
    /// `MessageHeader.receiver`, 0..1: `Reference` to Practitioner, Organization.
    pub receiver: Option<Boxed<Reference>>,
    /// `MessageHeader.sender`, 0..1: `Reference` to Practitioner, Organization.
    pub sender: Option<Boxed<Reference>>,
    /// `MessageHeader.timestamp`, 1..1: `instant`.
    pub timestamp: Option<Instant>,
    /// `MessageHeader.enterer`, 0..1: `Reference` to Practitioner.
    pub enterer: Option<Boxed<Reference>>,
    /// `MessageHeader.author`, 0..1: `Reference` to Practitioner.
    pub author: Option<Boxed<Reference>>,
    /// `MessageHeader.source`, 1..1: a group of elements.
    pub source: Option<Boxed<MessageHeaderSource>>,
    /// `MessageHeader.responsible`, 0..1: `Reference` to Practitioner, Organization.
    pub responsible: Option<Boxed<Reference>>,
    /// `MessageHeader.reason`, 0..1: `CodeableConcept`.
    pub reason: Option<Boxed<CodeableConcept>>,
    /// `MessageHeader.response`, 0..1: a group of elements.
    pub response: Option<Boxed<MessageHeaderResponse>>,
    /// `MessageHeader.focus`, 0..*: `Reference` to Resource.
    pub focus: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MESSAGE_HEADER: TypeInfo = TypeInfo {
    name: "MessageHeader",
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
    One "event" 0x3a22746e657665 0xffffffffffffff "Coding" Element 8,
    Many "destination" 0x74616e6974736564 0xffffffffffffffff "MessageHeader.destination" Element 9,
    One "receiver" 0x7265766965636572 0xffffffffffffffff "Reference" Element 10,
    One "sender" 0x3a227265646e6573 0xffffffffffffffff "Reference" Element 11,
    One "timestamp" 0x6d617473656d6974 0xffffffffffffffff "instant" Primitive 12,
    One "enterer" 0x2272657265746e65 0xffffffffffffffff "Reference" Element 13,
    One "author" 0x3a22726f68747561 0xffffffffffffffff "Reference" Element 14,
    One "source" 0x3a22656372756f73 0xffffffffffffffff "MessageHeader.source" Element 15,
    One "responsible" 0x69736e6f70736572 0xffffffffffffffff "Reference" Element 16,
    One "reason" 0x3a226e6f73616572 0xffffffffffffffff "CodeableConcept" Element 17,
    One "response" 0x65736e6f70736572 0xffffffffffffffff "MessageHeader.response" Element 18,
    Many "focus" 0x3a227375636f66 0xffffffffffffff "Reference" Element 19 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
    ],
    required: &[8, 12, 15],
};

node! { MessageHeader, MESSAGE_HEADER,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 node event,
9 nodes destination,
10 node receiver,
11 node sender,
12 primitive timestamp,
13 node enterer,
14 node author,
15 node source,
16 node responsible,
17 node reason,
18 node response,
19 nodes focus,
}

resource! { MessageHeader }

/// `MessageHeader.destination`, a part of [`MessageHeader`].
#[derive(Clone, Default, PartialEq)]
pub struct MessageHeaderDestination {
    /// `MessageHeader.destination.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `MessageHeader.destination.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `MessageHeader.destination.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `MessageHeader.destination.name`, 0..1: `string`.
    pub name: Option<Text>,
    /// `MessageHeader.destination.target`, 0..1: `Reference` to Device.
    pub target: Option<Boxed<Reference>>,
    /// `MessageHeader.destination.endpoint`, 1..1: `uri`.
    pub endpoint: Option<Uri>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MESSAGE_HEADER_DESTINATION: TypeInfo = TypeInfo {
    name: "MessageHeader.destination",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "name" 0x3a22656d616e 0xffffffffffff "string" Primitive 3,
    One "target" 0x3a22746567726174 0xffffffffffffffff "Reference" Element 4,
    One "endpoint" 0x746e696f70646e65 0xffffffffffffffff "uri" Primitive 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[5],
};

node! { MessageHeaderDestination, MESSAGE_HEADER_DESTINATION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive name,
4 node target,
5 primitive endpoint,
}

/// `MessageHeader.response`, a part of [`MessageHeader`].
#[derive(Clone, Default, PartialEq)]
pub struct MessageHeaderResponse {
    /// `MessageHeader.response.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `MessageHeader.response.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `MessageHeader.response.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `MessageHeader.response.identifier`, 1..1: `id`.
    pub identifier: Option<Id>,
    /// `MessageHeader.response.code`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/response-code> (required).
    pub code: Option<Coded<codes::ResponseType>>,
    /// `MessageHeader.response.details`, 0..1: `Reference` to OperationOutcome.
    pub details: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MESSAGE_HEADER_RESPONSE: TypeInfo = TypeInfo {
    name: "MessageHeader.response",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "identifier" 0x696669746e656469 0xffffffffffffffff "id" Primitive 3,
    One "code" 0x3a2265646f63 0xffffffffffff "code" Primitive 4,
    One "details" 0x22736c6961746564 0xffffffffffffffff "Reference" Element 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[3, 4],
};

node! { MessageHeaderResponse, MESSAGE_HEADER_RESPONSE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive identifier,
4 code code,
5 node details,
}

/// `MessageHeader.source`, a part of [`MessageHeader`].
#[derive(Clone, Default, PartialEq)]
pub struct MessageHeaderSource {
    /// `MessageHeader.source.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `MessageHeader.source.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `MessageHeader.source.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `MessageHeader.source.name`, 0..1: `string`.
    pub name: Option<Text>,
    /// `MessageHeader.source.software`, 0..1: `string`.
    pub software: Option<Text>,
    /// `MessageHeader.source.version`, 0..1: `string`.
    pub version: Option<Text>,
    /// `MessageHeader.source.contact`, 0..1: `ContactPoint`.
    pub contact: Option<Boxed<ContactPoint>>,
    /// `MessageHeader.source.endpoint`, 1..1: `uri`.
    pub endpoint: Option<Uri>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MESSAGE_HEADER_SOURCE: TypeInfo = TypeInfo {
    name: "MessageHeader.source",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "name" 0x3a22656d616e 0xffffffffffff "string" Primitive 3,
    One "software" 0x6572617774666f73 0xffffffffffffffff "string" Primitive 4,
    One "version" 0x226e6f6973726576 0xffffffffffffffff "string" Primitive 5,
    One "contact" 0x22746361746e6f63 0xffffffffffffffff "ContactPoint" Element 6,
    One "endpoint" 0x746e696f70646e65 0xffffffffffffffff "uri" Primitive 7 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7],
    required: &[7],
};

node! { MessageHeaderSource, MESSAGE_HEADER_SOURCE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive name,
4 primitive software,
5 primitive version,
6 node contact,
7 primitive endpoint,
}
