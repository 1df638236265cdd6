// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `CapabilityStatement` resource and its parts.

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

/// The `CapabilityStatement` resource. Source: <http://hl7.org/fhir/STU3/capabilitystatement.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatement {
    /// `CapabilityStatement.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `CapabilityStatement.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `CapabilityStatement.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `CapabilityStatement.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `CapabilityStatement.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `CapabilityStatement.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `CapabilityStatement.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CapabilityStatement.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CapabilityStatement.url`, 0..1: `uri`.
    pub url: Option<Uri>,
    /// `CapabilityStatement.version`, 0..1: `string`.
    pub version: Option<Text>,
    /// `CapabilityStatement.name`, 0..1: `string`.
    pub name: Option<Text>,
    /// `CapabilityStatement.title`, 0..1: `string`.
    pub title: Option<Text>,
    /// `CapabilityStatement.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/publication-status> (required).
    pub status: Option<Coded<codes::PublicationStatus>>,
    /// `CapabilityStatement.experimental`, 0..1: `boolean`.
    pub experimental: Option<bool>,
    /// `CapabilityStatement.date`, 1..1: `dateTime`.
    pub date: Option<DateTime>,
    /// `CapabilityStatement.publisher`, 0..1: `string`.
    pub publisher: Option<Text>,
    /// `CapabilityStatement.contact`, 0..*: `ContactDetail`.
    pub contact: Many<ContactDetail>,
    /// `CapabilityStatement.description`, 0..1: `markdown`.
    pub description: Option<Text>,
    /// `CapabilityStatement.useContext`, 0..*: `UsageContext`.
    pub use_context: Many<UsageContext>,
    /// `CapabilityStatement.jurisdiction`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/jurisdiction> (extensible).
    pub jurisdiction: Many<CodeableConcept>,
    /// `CapabilityStatement.purpose`, 0..1: `markdown`.
    pub purpose: Option<Text>,
    /// `CapabilityStatement.copyright`, 0..1: `markdown`.
    pub copyright: Option<Text>,
    /// `CapabilityStatement.kind`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/capability-statement-kind> (required).
    pub kind: Option<Coded<codes::CapabilityStatementKind>>,
    /// `CapabilityStatement.instantiates`, 0..*: `uri`.
    pub instantiates: Many<Uri>,
    /// `CapabilityStatement.software`, 0..1: a group of elements.
    pub software: Option<Boxed<CapabilityStatementSoftware>>,
    /// `CapabilityStatement.implementation`, 0..1: a group of elements.
    pub implementation: Option<Boxed<CapabilityStatementImplementation>>,
    /// `CapabilityStatement.fhirVersion`, 1..1: `id`.
    pub fhir_version: Option<Id>,
    /// `CapabilityStatement.acceptUnknown`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/unknown-content-code> (required).
    pub accept_unknown: Option<Coded<codes::UnknownContentCode>>,
    /// `CapabilityStatement.format`, 1..*: `code`, from the value set <http://www.rfc-editor.org/bcp/bcp13.txt> (required).
    pub format: Many<Code>,
    /// `CapabilityStatement.patchFormat`, 0..*: `code`, from the value set <http://www.rfc-editor.org/bcp/bcp13.txt> (required).
    pub patch_format: Many<Code>,
    /// `CapabilityStatement.implementationGuide`, 0..*: `uri`.
    pub implementation_guide: Many<Uri>,
    /// `CapabilityStatement.profile`, 0..*: `Reference` to StructureDefinition.
    pub profile: Many<Reference>,
    /// `CapabilityStatement.rest`, 0..*: a group of elements.
    pub rest: Many<CapabilityStatementRest>,
    /// `CapabilityStatement.messaging`, 0..*: a group of elements.
    pub messaging: Many<CapabilityStatementMessaging>,
    /// `CapabilityStatement.document`, 0..*: a group of elements.
    pub document: Many<CapabilityStatementDocument>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CAPABILITY_STATEMENT: TypeInfo = TypeInfo {
    name: "CapabilityStatement",
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
    One "url" 0x3a226c7275 0xffffffffff "uri" Primitive 8,
    One "version" 0x226e6f6973726576 0xffffffffffffffff "string" Primitive 9,
    One "name" 0x3a22656d616e 0xffffffffffff "string" Primitive 10,
    One "title" 0x3a22656c746974 0xffffffffffffff "string" Primitive 11,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 12,
    One "experimental" 0x656d697265707865 0xffffffffffffffff "boolean" Primitive 13,
    One "date" 0x3a2265746164 0xffffffffffff "dateTime" Primitive 14,
    One "publisher" 0x656873696c627570 0xffffffffffffffff "string" Primitive 15,
    Many "contact" 0x22746361746e6f63 0xffffffffffffffff "ContactDetail" Element 16,
    One "description" 0x7470697263736564 0xffffffffffffffff "markdown" Primitive 17,
    Many "useContext" 0x65746e6f43657375 0xffffffffffffffff "UsageContext" Element 18,
    Many "jurisdiction" 0x636964736972756a 0xffffffffffffffff "CodeableConcept" Element 19,
    One "purpose" 0x2265736f70727570 0xffffffffffffffff "markdown" Primitive 20,
    One "copyright" 0x6867697279706f63 0xffffffffffffffff "markdown" Primitive 21,
    One "kind" 0x3a22646e696b 0xffffffffffff "code" Primitive 22,
    Many "instantiates" 0x69746e6174736e69 0xffffffffffffffff "uri" Primitive 23,
    One "software" 0x6572617774666f73 0xffffffffffffffff "CapabilityStatement.software" Element 24,
    One "implementation" 0x6e656d656c706d69 0xffffffffffffffff "CapabilityStatement.implementation" Element 25,
    One "fhirVersion" 0x7372655672696866 0xffffffffffffffff "id" Primitive 26,
    One "acceptUnknown" 0x6e55747065636361 0xffffffffffffffff "code" Primitive 27,
    Many "format" 0x3a2274616d726f66 0xffffffffffffffff "code" Primitive 28,
    Many "patchFormat" 0x726f466863746170 0xffffffffffffffff "code" Primitive 29,
    Many "implementationGuide" 0x6e656d656c706d69 0xffffffffffffffff "uri" Primitive 30,
    Many "profile" 0x22656c69666f7270 0xffffffffffffffff "Reference" Element 31,
    Many "rest" 0x3a2274736572 0xffffffffffff "CapabilityStatement.rest" Element 32,
    Many "messaging" 0x6e6967617373656d 0xffffffffffffffff "CapabilityStatement.messaging" Element 33,
    Many "document" 0x746e656d75636f64 0xffffffffffffffff "CapabilityStatement.document" Element 34 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
        25, 26, 27, 28, 29, 30, 31, 32, 33, 34,
    ],
    required: &[12, 14, 22, 26, 27, 28],
};

node! { CapabilityStatement, CAPABILITY_STATEMENT,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 primitive url,
9 primitive version,
10 primitive name,
11 primitive title,
12 code status,
13 primitive experimental,
14 primitive date,
15 primitive publisher,
16 nodes contact,
17 primitive description,
18 nodes use_context,
19 nodes jurisdiction,
20 primitive purpose,
21 primitive copyright,
22 code kind,
23 primitives instantiates,
24 node software,
25 node implementation,
26 primitive fhir_version,
27 code accept_unknown,
28 primitives format,
29 primitives patch_format,
30 primitives implementation_guide,
31 nodes profile,
32 nodes rest,
33 nodes messaging,
34 nodes document,
}

resource! { CapabilityStatement }

/// `CapabilityStatement.document`, a part of [`CapabilityStatement`].
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementDocument {
    /// `CapabilityStatement.document.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `CapabilityStatement.document.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CapabilityStatement.document.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CapabilityStatement.document.mode`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/document-mode> (required).
    pub mode: Option<Coded<codes::DocumentMode>>,
    /// `CapabilityStatement.document.documentation`, 0..1: `string`.
    pub documentation: Option<Text>,
    /// `CapabilityStatement.document.profile`, 1..1: `Reference` to StructureDefinition.
    pub profile: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CAPABILITY_STATEMENT_DOCUMENT: TypeInfo = TypeInfo {
    name: "CapabilityStatement.document",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "mode" 0x3a2265646f6d 0xffffffffffff "code" Primitive 3,
    One "documentation" 0x746e656d75636f64 0xffffffffffffffff "string" Primitive 4,
    One "profile" 0x22656c69666f7270 0xffffffffffffffff "Reference" Element 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[3, 5],
};

node! { CapabilityStatementDocument, CAPABILITY_STATEMENT_DOCUMENT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code mode,
4 primitive documentation,
5 node profile,
}

/// `CapabilityStatement.implementation`, a part of [`CapabilityStatement`].
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementImplementation {
    /// `CapabilityStatement.implementation.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `CapabilityStatement.implementation.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CapabilityStatement.implementation.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CapabilityStatement.implementation.description`, 1..1: `string`.
    pub description: Option<Text>,
    /// `CapabilityStatement.implementation.url`, 0..1: `uri`.
    pub url: Option<Uri>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CAPABILITY_STATEMENT_IMPLEMENTATION: TypeInfo = TypeInfo {
    name: "CapabilityStatement.implementation",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "description" 0x7470697263736564 0xffffffffffffffff "string" Primitive 3,
    One "url" 0x3a226c7275 0xffffffffff "uri" Primitive 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3],
};

node! { CapabilityStatementImplementation, CAPABILITY_STATEMENT_IMPLEMENTATION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive description,
4 primitive url,
}

/// `CapabilityStatement.messaging`, a part of [`CapabilityStatement`].
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementMessaging {
    /// `CapabilityStatement.messaging.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `CapabilityStatement.messaging.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CapabilityStatement.messaging.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CapabilityStatement.messaging.endpoint`, 0..*: a group of elements.
    pub endpoint: Many<CapabilityStatementMessagingEndpoint>,
    /// `CapabilityStatement.messaging.reliableCache`, 0..1: `unsignedInt`.
    pub reliable_cache: Option<u32>,
    /// `CapabilityStatement.messaging.documentation`, 0..1: `string`.
    pub documentation: Option<Text>,
    /// `CapabilityStatement.messaging.supportedMessage`, 0..*: a group of elements.
    pub supported_message: Many<CapabilityStatementMessagingSupportedMessage>,
    /// `CapabilityStatement.messaging.event`, 0..*: a group of elements.
    pub event: Many<CapabilityStatementMessagingEvent>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CAPABILITY_STATEMENT_MESSAGING: TypeInfo = TypeInfo {
    name: "CapabilityStatement.messaging",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Many "endpoint" 0x746e696f70646e65 0xffffffffffffffff "CapabilityStatement.messaging.endpoint" Element 3,
    One "reliableCache" 0x656c6261696c6572 0xffffffffffffffff "unsignedInt" Primitive 4,
    One "documentation" 0x746e656d75636f64 0xffffffffffffffff "string" Primitive 5,
    Many "supportedMessage" 0x6574726f70707573 0xffffffffffffffff "CapabilityStatement.messaging.supportedMessage" Element 6,
    Many "event" 0x3a22746e657665 0xffffffffffffff "CapabilityStatement.messaging.event" Element 7 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7],
    required: &[],
};

node! { CapabilityStatementMessaging, CAPABILITY_STATEMENT_MESSAGING,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 nodes endpoint,
4 primitive reliable_cache,
5 primitive documentation,
6 nodes supported_message,
7 nodes event,
}

/// `CapabilityStatement.messaging.endpoint`, a part of [`CapabilityStatement`].
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementMessagingEndpoint {
    /// `CapabilityStatement.messaging.endpoint.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `CapabilityStatement.messaging.endpoint.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CapabilityStatement.messaging.endpoint.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CapabilityStatement.messaging.endpoint.protocol`, 1..1: `Coding`, from the value set <http://hl7.org/fhir/ValueSet/message-transport> (extensible).
    pub protocol: Option<Boxed<Coding>>,
    /// `CapabilityStatement.messaging.endpoint.address`, 1..1: `uri`.
    pub address: Option<Uri>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CAPABILITY_STATEMENT_MESSAGING_ENDPOINT: TypeInfo = TypeInfo {
    name: "CapabilityStatement.messaging.endpoint",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "protocol" 0x6c6f636f746f7270 0xffffffffffffffff "Coding" Element 3,
    One "address" 0x2273736572646461 0xffffffffffffffff "uri" Primitive 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3, 4],
};

node! { CapabilityStatementMessagingEndpoint, CAPABILITY_STATEMENT_MESSAGING_ENDPOINT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node protocol,
4 primitive address,
}

/// `CapabilityStatement.messaging.event`, a part of [`CapabilityStatement`].
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementMessagingEvent {
    /// `CapabilityStatement.messaging.event.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `CapabilityStatement.messaging.event.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CapabilityStatement.messaging.event.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CapabilityStatement.messaging.event.code`, 1..1: `Coding`.
    pub code: Option<Boxed<Coding>>,
    /// `CapabilityStatement.messaging.event.category`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/message-significance-category> (required).
    pub category: Option<Coded<codes::MessageSignificanceCategory>>,
    /// `CapabilityStatement.messaging.event.mode`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/event-capability-mode> (required).
    pub mode: Option<Coded<codes::EventCapabilityMode>>,
    /// `CapabilityStatement.messaging.event.focus`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/resource-types> (required).
    pub focus: Option<Coded<codes::ResourceType>>,
    /// `CapabilityStatement.messaging.event.request`, 1..1: `Reference` to StructureDefinition.
    pub request: Option<Boxed<Reference>>,
    /// `CapabilityStatement.messaging.event.response`, 1..1: `Reference` to StructureDefinition.
    pub response: Option<Boxed<Reference>>,
    /// `CapabilityStatement.messaging.event.documentation`, 0..1: `string`.
    pub documentation: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CAPABILITY_STATEMENT_MESSAGING_EVENT: TypeInfo = TypeInfo {
    name: "CapabilityStatement.messaging.event",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "code" 0x3a2265646f63 0xffffffffffff "Coding" Element 3,
    One "category" 0x79726f6765746163 0xffffffffffffffff "code" Primitive 4,
    One "mode" 0x3a2265646f6d 0xffffffffffff "code" Primitive 5,
    One "focus" 0x3a227375636f66 0xffffffffffffff "code" Primitive 6,
    One "request" 0x2274736575716572 0xffffffffffffffff "Reference" Element 7,
    One "response" 0x65736e6f70736572 0xffffffffffffffff "Reference" Element 8,
    One "documentation" 0x746e656d75636f64 0xffffffffffffffff "string" Primitive 9 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    required: &[3, 5, 6, 7, 8],
};

node! { CapabilityStatementMessagingEvent, CAPABILITY_STATEMENT_MESSAGING_EVENT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node code,
4 code category,
5 code mode,
6 code focus,
7 node request,
8 node response,
9 primitive documentation,
}

/// `CapabilityStatement.messaging.supportedMessage`, a part of [`CapabilityStatement`].
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementMessagingSupportedMessage {
    /// `CapabilityStatement.messaging.supportedMessage.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `CapabilityStatement.messaging.supportedMessage.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CapabilityStatement.messaging.supportedMessage.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CapabilityStatement.messaging.supportedMessage.mode`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/event-capability-mode> (required).
    pub mode: Option<Coded<codes::EventCapabilityMode>>,
    /// `CapabilityStatement.messaging.supportedMessage.definition`, 1..1: `Reference` to MessageDefinition.
    pub definition: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CAPABILITY_STATEMENT_MESSAGING_SUPPORTED_MESSAGE: TypeInfo = TypeInfo {
    name: "CapabilityStatement.messaging.supportedMessage",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "mode" 0x3a2265646f6d 0xffffffffffff "code" Primitive 3,
    One "definition" 0x6974696e69666564 0xffffffffffffffff "Reference" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3, 4],
};

node! { CapabilityStatementMessagingSupportedMessage, CAPABILITY_STATEMENT_MESSAGING_SUPPORTED_MESSAGE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code mode,
4 node definition,
}

/// `CapabilityStatement.rest`, a part of [`CapabilityStatement`].
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementRest {
    /// `CapabilityStatement.rest.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `CapabilityStatement.rest.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CapabilityStatement.rest.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CapabilityStatement.rest.mode`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/restful-capability-mode> (required).
    pub mode: Option<Coded<codes::RestfulCapabilityMode>>,
    /// `CapabilityStatement.rest.documentation`, 0..1: `string`.
    pub documentation: Option<Text>,
    /// `CapabilityStatement.rest.security`, 0..1: a group of elements.
    pub security: Option<Boxed<CapabilityStatementRestSecurity>>,
    /// `CapabilityStatement.rest.resource`, 0..*: a group of elements.
    pub resource: Many<CapabilityStatementRestResource>,
    /// `CapabilityStatement.rest.interaction`, 0..*: a group of elements.
    pub interaction: Many<CapabilityStatementRestInteraction>,
    /// `CapabilityStatement.rest.searchParam`, 0..*: CapabilityStatement.rest.resource.searchParam.
    pub search_param: Many<CapabilityStatementRestResourceSearchParam>,
    /// `CapabilityStatement.rest.operation`, 0..*: a group of elements.
    pub operation: Many<CapabilityStatementRestOperation>,
    /// `CapabilityStatement.rest.compartment`, 0..*: `uri`.
    pub compartment: Many<Uri>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CAPABILITY_STATEMENT_REST: TypeInfo = TypeInfo {
    name: "CapabilityStatement.rest",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "mode" 0x3a2265646f6d 0xffffffffffff "code" Primitive 3,
    One "documentation" 0x746e656d75636f64 0xffffffffffffffff "string" Primitive 4,
    One "security" 0x7974697275636573 0xffffffffffffffff "CapabilityStatement.rest.security" Element 5,
    Many "resource" 0x656372756f736572 0xffffffffffffffff "CapabilityStatement.rest.resource" Element 6,
    Many "interaction" 0x7463617265746e69 0xffffffffffffffff "CapabilityStatement.rest.interaction" Element 7,
    Many "searchParam" 0x6150686372616573 0xffffffffffffffff "CapabilityStatementRestResourceSearchParam" Element 8,
    Many "operation" 0x6f6974617265706f 0xffffffffffffffff "CapabilityStatement.rest.operation" Element 9,
    Many "compartment" 0x6d747261706d6f63 0xffffffffffffffff "uri" Primitive 10 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    required: &[3],
};

node! { CapabilityStatementRest, CAPABILITY_STATEMENT_REST,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code mode,
4 primitive documentation,
5 node security,
6 nodes resource,
7 nodes interaction,
8 nodes search_param,
9 nodes operation,
10 primitives compartment,
}

/// `CapabilityStatement.rest.interaction`, a part of [`CapabilityStatement`].
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementRestInteraction {
    /// `CapabilityStatement.rest.interaction.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `CapabilityStatement.rest.interaction.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CapabilityStatement.rest.interaction.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CapabilityStatement.rest.interaction.code`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/system-restful-interaction> (required).
    pub code: Option<Coded<codes::SystemRestfulInteraction>>,
    /// `CapabilityStatement.rest.interaction.documentation`, 0..1: `string`.
    pub documentation: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CAPABILITY_STATEMENT_REST_INTERACTION: TypeInfo = TypeInfo {
    name: "CapabilityStatement.rest.interaction",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "code" 0x3a2265646f63 0xffffffffffff "code" Primitive 3,
    One "documentation" 0x746e656d75636f64 0xffffffffffffffff "string" Primitive 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3],
};

node! { CapabilityStatementRestInteraction, CAPABILITY_STATEMENT_REST_INTERACTION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code code,
4 primitive documentation,
}

/// `CapabilityStatement.rest.operation`, a part of [`CapabilityStatement`].
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementRestOperation {
    /// `CapabilityStatement.rest.operation.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `CapabilityStatement.rest.operation.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CapabilityStatement.rest.operation.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CapabilityStatement.rest.operation.name`, 1..1: `string`.
    pub name: Option<Text>,
    /// `CapabilityStatement.rest.operation.definition`, 1..1: `Reference` to OperationDefinition.
    pub definition: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CAPABILITY_STATEMENT_REST_OPERATION: TypeInfo = TypeInfo {
    name: "CapabilityStatement.rest.operation",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "name" 0x3a22656d616e 0xffffffffffff "string" Primitive 3,
    One "definition" 0x6974696e69666564 0xffffffffffffffff "Reference" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3, 4],
};

node! { CapabilityStatementRestOperation, CAPABILITY_STATEMENT_REST_OPERATION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive name,
4 node definition,
}

/// `CapabilityStatement.rest.resource`, a part of [`CapabilityStatement`].
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementRestResource {
    /// `CapabilityStatement.rest.resource.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `CapabilityStatement.rest.resource.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CapabilityStatement.rest.resource.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CapabilityStatement.rest.resource.type`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/resource-types> (required).
    pub r#type: Option<Coded<codes::ResourceType>>,
    /// `CapabilityStatement.rest.resource.profile`, 0..1: `Reference` to StructureDefinition.
    pub profile: Option<Boxed<Reference>>,
    /// `CapabilityStatement.rest.resource.documentation`, 0..1: `markdown`.
    pub documentation: Option<Text>,
    /// `CapabilityStatement.rest.resource.interaction`, 1..*: a group of elements.
    pub interaction: Many<CapabilityStatementRestResourceInteraction>,
    /// `CapabilityStatement.rest.resource.versioning`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/versioning-policy> (required).
    pub versioning: Option<Coded<codes::ResourceVersionPolicy>>,
    /// `CapabilityStatement.rest.resource.readHistory`, 0..1: `boolean`.
    pub read_history: Option<bool>,
    /// `CapabilityStatement.rest.resource.updateCreate`, 0..1: `boolean`.
    pub update_create: Option<bool>,
    /// `CapabilityStatement.rest.resource.conditionalCreate`, 0..1: `boolean`.
    pub conditional_create: Option<bool>,
    /// `CapabilityStatement.rest.resource.conditionalRead`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/conditional-read-status> (required).
    pub conditional_read: Option<Coded<codes::ConditionalReadStatus>>,
    /// `CapabilityStatement.rest.resource.conditionalUpdate`, 0..1: `boolean`.
    pub conditional_update: Option<bool>,
    /// `CapabilityStatement.rest.resource.conditionalDelete`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/conditional-delete-status> (required).
    pub conditional_delete: Option<Coded<codes::ConditionalDeleteStatus>>,
    /// `CapabilityStatement.rest.resource.referencePolicy`, 0..*: `code`, from the value set <http://hl7.org/fhir/ValueSet/reference-handling-policy> (required).
    pub reference_policy: Many<Coded<codes::ReferenceHandlingPolicy>>,
    /// `CapabilityStatement.rest.resource.searchInclude`, 0..*: `string`.
    pub search_include: Many<Text>,
    /// `CapabilityStatement.rest.resource.searchRevInclude`, 0..*: `string`.
    pub search_rev_include: Many<Text>,
    /// `CapabilityStatement.rest.resource.searchParam`, 0..*: a group of elements.
    pub search_param: Many<CapabilityStatementRestResourceSearchParam>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CAPABILITY_STATEMENT_REST_RESOURCE: TypeInfo = TypeInfo {
    name: "CapabilityStatement.rest.resource",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "type" 0x3a2265707974 0xffffffffffff "code" Primitive 3,
    One "profile" 0x22656c69666f7270 0xffffffffffffffff "Reference" Element 4,
    One "documentation" 0x746e656d75636f64 0xffffffffffffffff "markdown" Primitive 5,
    Many "interaction" 0x7463617265746e69 0xffffffffffffffff "CapabilityStatement.rest.resource.interaction" Element 6,
    One "versioning" 0x696e6f6973726576 0xffffffffffffffff "code" Primitive 7,
    One "readHistory" 0x7473694864616572 0xffffffffffffffff "boolean" Primitive 8,
    One "updateCreate" 0x7243657461647075 0xffffffffffffffff "boolean" Primitive 9,
    One "conditionalCreate" 0x6f697469646e6f63 0xffffffffffffffff "boolean" Primitive 10,
    One "conditionalRead" 0x6f697469646e6f63 0xffffffffffffffff "code" Primitive 11,
    One "conditionalUpdate" 0x6f697469646e6f63 0xffffffffffffffff "boolean" Primitive 12,
    One "conditionalDelete" 0x6f697469646e6f63 0xffffffffffffffff "code" Primitive 13,
    Many "referencePolicy" 0x636e657265666572 0xffffffffffffffff "code" Primitive 14,
    Many "searchInclude" 0x6e49686372616573 0xffffffffffffffff "string" Primitive 15,
    Many "searchRevInclude" 0x6552686372616573 0xffffffffffffffff "string" Primitive 16,
    Many "searchParam" 0x6150686372616573 0xffffffffffffffff "CapabilityStatement.rest.resource.searchParam" Element 17 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17],
    required: &[3, 6],
};

node! { CapabilityStatementRestResource, CAPABILITY_STATEMENT_REST_RESOURCE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code r#type,
4 node profile,
5 primitive documentation,
6 nodes interaction,
7 code versioning,
8 primitive read_history,
9 primitive update_create,
10 primitive conditional_create,
11 code conditional_read,
12 primitive conditional_update,
13 code conditional_delete,
14 primitives reference_policy,
15 primitives search_include,
16 primitives search_rev_include,
17 nodes search_param,
}

/// `CapabilityStatement.rest.resource.interaction`, a part of [`CapabilityStatement`].
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementRestResourceInteraction {
    /// `CapabilityStatement.rest.resource.interaction.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `CapabilityStatement.rest.resource.interaction.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CapabilityStatement.rest.resource.interaction.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CapabilityStatement.rest.resource.interaction.code`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/type-restful-interaction> (required).
    pub code: Option<Coded<codes::TypeRestfulInteraction>>,
    /// `CapabilityStatement.rest.resource.interaction.documentation`, 0..1: `string`.
    pub documentation: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CAPABILITY_STATEMENT_REST_RESOURCE_INTERACTION: TypeInfo = TypeInfo {
    name: "CapabilityStatement.rest.resource.interaction",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "code" 0x3a2265646f63 0xffffffffffff "code" Primitive 3,
    One "documentation" 0x746e656d75636f64 0xffffffffffffffff "string" Primitive 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3],
};

node! { CapabilityStatementRestResourceInteraction, CAPABILITY_STATEMENT_REST_RESOURCE_INTERACTION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code code,
4 primitive documentation,
}

/// `CapabilityStatement.rest.resource.searchParam`, a part of [`CapabilityStatement`].
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementRestResourceSearchParam {
    /// `CapabilityStatement.rest.resource.searchParam.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `CapabilityStatement.rest.resource.searchParam.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CapabilityStatement.rest.resource.searchParam.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CapabilityStatement.rest.resource.searchParam.name`, 1..1: `string`.
    pub name: Option<Text>,
    /// `CapabilityStatement.rest.resource.searchParam.definition`, 0..1: `uri`.
    pub definition: Option<Uri>,
    /// `CapabilityStatement.rest.resource.searchParam.type`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/search-param-type> (required).
    pub r#type: Option<Coded<codes::SearchParamType>>,
    /// `CapabilityStatement.rest.resource.searchParam.documentation`, 0..1: `string`.
    pub documentation: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM: TypeInfo = TypeInfo {
    name: "CapabilityStatement.rest.resource.searchParam",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "name" 0x3a22656d616e 0xffffffffffff "string" Primitive 3,
    One "definition" 0x6974696e69666564 0xffffffffffffffff "uri" Primitive 4,
    One "type" 0x3a2265707974 0xffffffffffff "code" Primitive 5,
    One "documentation" 0x746e656d75636f64 0xffffffffffffffff "string" Primitive 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[3, 5],
};

node! { CapabilityStatementRestResourceSearchParam, CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive name,
4 primitive definition,
5 code r#type,
6 primitive documentation,
}

/// `CapabilityStatement.rest.security`, a part of [`CapabilityStatement`].
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementRestSecurity {
    /// `CapabilityStatement.rest.security.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `CapabilityStatement.rest.security.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CapabilityStatement.rest.security.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CapabilityStatement.rest.security.cors`, 0..1: `boolean`.
    pub cors: Option<bool>,
    /// `CapabilityStatement.rest.security.service`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/restful-security-service> (extensible).
    pub service: Many<CodeableConcept>,
    /// `CapabilityStatement.rest.security.description`, 0..1: `string`.
    pub description: Option<Text>,
    /// `CapabilityStatement.rest.security.certificate`, 0..*: a group of elements.
    pub certificate: Many<CapabilityStatementRestSecurityCertificate>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CAPABILITY_STATEMENT_REST_SECURITY: TypeInfo = TypeInfo {
    name: "CapabilityStatement.rest.security",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "cors" 0x3a2273726f63 0xffffffffffff "boolean" Primitive 3,
    Many "service" 0x2265636976726573 0xffffffffffffffff "CodeableConcept" Element 4,
    One "description" 0x7470697263736564 0xffffffffffffffff "string" Primitive 5,
    Many "certificate" 0x6369666974726563 0xffffffffffffffff "CapabilityStatement.rest.security.certificate" Element 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[],
};

node! { CapabilityStatementRestSecurity, CAPABILITY_STATEMENT_REST_SECURITY,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive cors,
4 nodes service,
5 primitive description,
6 nodes certificate,
}

/// `CapabilityStatement.rest.security.certificate`, a part of [`CapabilityStatement`].
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementRestSecurityCertificate {
    /// `CapabilityStatement.rest.security.certificate.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `CapabilityStatement.rest.security.certificate.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CapabilityStatement.rest.security.certificate.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CapabilityStatement.rest.security.certificate.type`, 0..1: `code`, from the value set <http://www.rfc-editor.org/bcp/bcp13.txt> (required).
    pub r#type: Option<Code>,
    /// `CapabilityStatement.rest.security.certificate.blob`, 0..1: `base64Binary`.
    pub blob: Option<Base64Binary>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CAPABILITY_STATEMENT_REST_SECURITY_CERTIFICATE: TypeInfo = TypeInfo {
    name: "CapabilityStatement.rest.security.certificate",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "type" 0x3a2265707974 0xffffffffffff "code" Primitive 3,
    One "blob" 0x3a22626f6c62 0xffffffffffff "base64Binary" Primitive 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[],
};

node! { CapabilityStatementRestSecurityCertificate, CAPABILITY_STATEMENT_REST_SECURITY_CERTIFICATE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive r#type,
4 primitive blob,
}

/// `CapabilityStatement.software`, a part of [`CapabilityStatement`].
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementSoftware {
    /// `CapabilityStatement.software.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `CapabilityStatement.software.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CapabilityStatement.software.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CapabilityStatement.software.name`, 1..1: `string`.
    pub name: Option<Text>,
    /// `CapabilityStatement.software.version`, 0..1: `string`.
    pub version: Option<Text>,
    /// `CapabilityStatement.software.releaseDate`, 0..1: `dateTime`.
    pub release_date: Option<DateTime>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CAPABILITY_STATEMENT_SOFTWARE: TypeInfo = TypeInfo {
    name: "CapabilityStatement.software",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "name" 0x3a22656d616e 0xffffffffffff "string" Primitive 3,
    One "version" 0x226e6f6973726576 0xffffffffffffffff "string" Primitive 4,
    One "releaseDate" 0x44657361656c6572 0xffffffffffffffff "dateTime" Primitive 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[3],
};

node! { CapabilityStatementSoftware, CAPABILITY_STATEMENT_SOFTWARE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive name,
4 primitive version,
5 primitive release_date,
}
