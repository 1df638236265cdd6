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

/// The `MessageHeader` resource. Source: <http://hl7.org/fhir/R4/messageheader.html>.
#[derive(Clone, Default, PartialEq)]
pub struct MessageHeader {
    /// `MessageHeader.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `MessageHeader.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `MessageHeader.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `MessageHeader.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `MessageHeader.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `MessageHeader.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `MessageHeader.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `MessageHeader.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `MessageHeader.event[x]`, 1..1: `Coding` or `uri`.
    pub event: Option<MessageHeaderEvent>,
    /// `MessageHeader.destination`, 0..*: a group of elements.
    pub destination: Many<MessageHeaderDestination>,
    /// `MessageHeader.sender`, 0..1: `Reference` to Practitioner, PractitionerRole, Organization.
    pub sender: Option<Boxed<Reference>>,
    /// `MessageHeader.enterer`, 0..1: `Reference` to Practitioner, PractitionerRole.
    pub enterer: Option<Boxed<Reference>>,
    /// `MessageHeader.author`, 0..1: `Reference` to Practitioner, PractitionerRole.
    pub author: Option<Boxed<Reference>>,
    /// `MessageHeader.source`, 1..1: a group of elements.
    pub source: Option<Boxed<MessageHeaderSource>>,
    /// `MessageHeader.responsible`, 0..1: `Reference` to Practitioner, PractitionerRole, Organization.
    pub responsible: Option<Boxed<Reference>>,
    /// `MessageHeader.reason`, 0..1: `CodeableConcept`.
    pub reason: Option<Boxed<CodeableConcept>>,
    /// `MessageHeader.response`, 0..1: a group of elements.
    pub response: Option<Boxed<MessageHeaderResponse>>,
    /// `MessageHeader.focus`, 0..*: `Reference` to Resource.
    pub focus: Many<Reference>,
    /// `MessageHeader.definition`, 0..1: `canonical`.
    pub definition: Option<Canonical>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MESSAGE_HEADER: TypeInfo = TypeInfo {
    name: "MessageHeader",
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
    Choice "eventCoding" 0x646f43746e657665 0xffffffffffffffff "Coding" Element 8 0,
    Choice "eventUri" 0x697255746e657665 0xffffffffffffffff "uri" Primitive 8 1,
    Many "destination" 0x74616e6974736564 0xffffffffffffffff "MessageHeader.destination" Element 9,
    One "sender" 0x3a227265646e6573 0xffffffffffffffff "Reference" Element 10,
    One "enterer" 0x2272657265746e65 0xffffffffffffffff "Reference" Element 11,
    One "author" 0x3a22726f68747561 0xffffffffffffffff "Reference" Element 12,
    One "source" 0x3a22656372756f73 0xffffffffffffffff "MessageHeader.source" Element 13,
    One "responsible" 0x69736e6f70736572 0xffffffffffffffff "Reference" Element 14,
    One "reason" 0x3a226e6f73616572 0xffffffffffffffff "CodeableConcept" Element 15,
    One "response" 0x65736e6f70736572 0xffffffffffffffff "MessageHeader.response" Element 16,
    Many "focus" 0x3a227375636f66 0xffffffffffffff "Reference" Element 17,
    One "definition" 0x6974696e69666564 0xffffffffffffffff "canonical" Primitive 18 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
    ],
    required: &[8, 13],
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
8 choice event,
9 nodes destination,
10 node sender,
11 node enterer,
12 node author,
13 node source,
14 node responsible,
15 node reason,
16 node response,
17 nodes focus,
18 primitive definition,
}

resource! { MessageHeader }

choice! { /// The types of `MessageHeader.event[x]`.
MessageHeaderEvent,
0 node Coding(Boxed<Coding>),
1 primitive Uri(Uri),
}

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
    /// `MessageHeader.destination.endpoint`, 1..1: `url`.
    pub endpoint: Option<Url>,
    /// `MessageHeader.destination.receiver`, 0..1: `Reference` to Practitioner, PractitionerRole, Organization.
    pub receiver: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MESSAGE_HEADER_DESTINATION: TypeInfo = TypeInfo {
    name: "MessageHeader.destination",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "name" 0x3a22656d616e 0xffffffffffff "string" Primitive 3,
    One "target" 0x3a22746567726174 0xffffffffffffffff "Reference" Element 4,
    One "endpoint" 0x746e696f70646e65 0xffffffffffffffff "url" Primitive 5,
    One "receiver" 0x7265766965636572 0xffffffffffffffff "Reference" Element 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[5],
};

node! { MessageHeaderDestination, MESSAGE_HEADER_DESTINATION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive name,
4 node target,
5 primitive endpoint,
6 node receiver,
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
    release: Release::R4,
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
    /// `MessageHeader.source.endpoint`, 1..1: `url`.
    pub endpoint: Option<Url>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MESSAGE_HEADER_SOURCE: TypeInfo = TypeInfo {
    name: "MessageHeader.source",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "name" 0x3a22656d616e 0xffffffffffff "string" Primitive 3,
    One "software" 0x6572617774666f73 0xffffffffffffffff "string" Primitive 4,
    One "version" 0x226e6f6973726576 0xffffffffffffffff "string" Primitive 5,
    One "contact" 0x22746361746e6f63 0xffffffffffffffff "ContactPoint" Element 6,
    One "endpoint" 0x746e696f70646e65 0xffffffffffffffff "url" Primitive 7 },
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
