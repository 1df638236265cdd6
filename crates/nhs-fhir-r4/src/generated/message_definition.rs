// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `MessageDefinition` resource and its parts.

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

/// The `MessageDefinition` resource. Source: <http://hl7.org/fhir/R4/messagedefinition.html>.
#[derive(Clone, Default, PartialEq)]
pub struct MessageDefinition {
    /// `MessageDefinition.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `MessageDefinition.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `MessageDefinition.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `MessageDefinition.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `MessageDefinition.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `MessageDefinition.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `MessageDefinition.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `MessageDefinition.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `MessageDefinition.url`, 0..1: `uri`.
    pub url: Option<Uri>,
    /// `MessageDefinition.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `MessageDefinition.version`, 0..1: `string`.
    pub version: Option<Text>,
    /// `MessageDefinition.name`, 0..1: `string`.
    pub name: Option<Text>,
    /// `MessageDefinition.title`, 0..1: `string`.
    pub title: Option<Text>,
    /// `MessageDefinition.replaces`, 0..*: `canonical`.
    pub replaces: Many<Canonical>,
    /// `MessageDefinition.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/publication-status> (required).
    pub status: Option<Coded<codes::PublicationStatus>>,
    /// `MessageDefinition.experimental`, 0..1: `boolean`.
    pub experimental: Option<bool>,
    /// `MessageDefinition.date`, 1..1: `dateTime`.
    pub date: Option<DateTime>,
    /// `MessageDefinition.publisher`, 0..1: `string`.
    pub publisher: Option<Text>,
    /// `MessageDefinition.contact`, 0..*: `ContactDetail`.
    pub contact: Many<ContactDetail>,
    /// `MessageDefinition.description`, 0..1: `markdown`.
    pub description: Option<Text>,
    /// `MessageDefinition.useContext`, 0..*: `UsageContext`.
    pub use_context: Many<UsageContext>,
    /// `MessageDefinition.jurisdiction`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/jurisdiction> (extensible).
    pub jurisdiction: Many<CodeableConcept>,
    /// `MessageDefinition.purpose`, 0..1: `markdown`.
    pub purpose: Option<Text>,
    /// `MessageDefinition.copyright`, 0..1: `markdown`.
    pub copyright: Option<Text>,
    /// `MessageDefinition.base`, 0..1: `canonical`.
    pub base: Option<Canonical>,
    /// `MessageDefinition.parent`, 0..*: `canonical`.
    pub parent: Many<Canonical>,
    /// `MessageDefinition.event[x]`, 1..1: `Coding` or `uri`.
    pub event: Option<MessageDefinitionEvent>,
    /// `MessageDefinition.category`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/message-significance-category> (required).
    pub category: Option<Coded<codes::MessageSignificanceCategory>>,
    /// `MessageDefinition.focus`, 0..*: a group of elements.
    pub focus: Many<MessageDefinitionFocus>,
    /// `MessageDefinition.responseRequired`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/messageheader-response-request> (required).
    pub response_required: Option<Coded<codes::MessageheaderResponseRequest>>,
    /// `MessageDefinition.allowedResponse`, 0..*: a group of elements.
    pub allowed_response: Many<MessageDefinitionAllowedResponse>,
    /// `MessageDefinition.graph`, 0..*: `canonical`.
    pub graph: Many<Canonical>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MESSAGE_DEFINITION: TypeInfo = TypeInfo {
    name: "MessageDefinition",
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
    One "url" 0x3a226c7275 0xffffffffff "uri" Primitive 8,
    Many "identifier" 0x696669746e656469 0xffffffffffffffff "Identifier" Element 9,
    One "version" 0x226e6f6973726576 0xffffffffffffffff "string" Primitive 10,
    One "name" 0x3a22656d616e 0xffffffffffff "string" Primitive 11,
    One "title" 0x3a22656c746974 0xffffffffffffff "string" Primitive 12,
    Many "replaces" 0x736563616c706572 0xffffffffffffffff "canonical" Primitive 13,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 14,
    One "experimental" 0x656d697265707865 0xffffffffffffffff "boolean" Primitive 15,
    One "date" 0x3a2265746164 0xffffffffffff "dateTime" Primitive 16,
    One "publisher" 0x656873696c627570 0xffffffffffffffff "string" Primitive 17,
    Many "contact" 0x22746361746e6f63 0xffffffffffffffff "ContactDetail" Element 18,
    One "description" 0x7470697263736564 0xffffffffffffffff "markdown" Primitive 19,
    Many "useContext" 0x65746e6f43657375 0xffffffffffffffff "UsageContext" Element 20,
    Many "jurisdiction" 0x636964736972756a 0xffffffffffffffff "CodeableConcept" Element 21,
    One "purpose" 0x2265736f70727570 0xffffffffffffffff "markdown" Primitive 22,
    One "copyright" 0x6867697279706f63 0xffffffffffffffff "markdown" Primitive 23,
    One "base" 0x3a2265736162 0xffffffffffff "canonical" Primitive 24,
    Many "parent" 0x3a22746e65726170 0xffffffffffffffff "canonical" Primitive 25,
    Choice "eventCoding" 0x646f43746e657665 0xffffffffffffffff "Coding" Element 26 0,
    Choice "eventUri" 0x697255746e657665 0xffffffffffffffff "uri" Primitive 26 1,
    One "category" 0x79726f6765746163 0xffffffffffffffff "code" Primitive 27,
    Many "focus" 0x3a227375636f66 0xffffffffffffff "MessageDefinition.focus" Element 28,
    One "responseRequired" 0x65736e6f70736572 0xffffffffffffffff "code" Primitive 29,
    Many "allowedResponse" 0x526465776f6c6c61 0xffffffffffffffff "MessageDefinition.allowedResponse" Element 30,
    Many "graph" 0x3a226870617267 0xffffffffffffff "canonical" Primitive 31 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
        25, 26, 28, 29, 30, 31, 32,
    ],
    required: &[14, 16, 26],
};

node! { MessageDefinition, MESSAGE_DEFINITION,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 primitive url,
9 nodes identifier,
10 primitive version,
11 primitive name,
12 primitive title,
13 primitives replaces,
14 code status,
15 primitive experimental,
16 primitive date,
17 primitive publisher,
18 nodes contact,
19 primitive description,
20 nodes use_context,
21 nodes jurisdiction,
22 primitive purpose,
23 primitive copyright,
24 primitive base,
25 primitives parent,
26 choice event,
27 code category,
28 nodes focus,
29 code response_required,
30 nodes allowed_response,
31 primitives graph,
}

resource! { MessageDefinition }

choice! { /// The types of `MessageDefinition.event[x]`.
MessageDefinitionEvent,
0 node Coding(Boxed<Coding>),
1 primitive Uri(Uri),
}

/// `MessageDefinition.allowedResponse`, a part of [`MessageDefinition`].
#[derive(Clone, Default, PartialEq)]
pub struct MessageDefinitionAllowedResponse {
    /// `MessageDefinition.allowedResponse.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `MessageDefinition.allowedResponse.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `MessageDefinition.allowedResponse.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `MessageDefinition.allowedResponse.message`, 1..1: `canonical`.
    pub message: Option<Canonical>,
    /// `MessageDefinition.allowedResponse.situation`, 0..1: `markdown`.
    pub situation: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MESSAGE_DEFINITION_ALLOWED_RESPONSE: TypeInfo = TypeInfo {
    name: "MessageDefinition.allowedResponse",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "message" 0x226567617373656d 0xffffffffffffffff "canonical" Primitive 3,
    One "situation" 0x6f69746175746973 0xffffffffffffffff "markdown" Primitive 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3],
};

node! { MessageDefinitionAllowedResponse, MESSAGE_DEFINITION_ALLOWED_RESPONSE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive message,
4 primitive situation,
}

/// `MessageDefinition.focus`, a part of [`MessageDefinition`].
#[derive(Clone, Default, PartialEq)]
pub struct MessageDefinitionFocus {
    /// `MessageDefinition.focus.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `MessageDefinition.focus.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `MessageDefinition.focus.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `MessageDefinition.focus.code`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/resource-types> (required).
    pub code: Option<Coded<codes::ResourceType>>,
    /// `MessageDefinition.focus.profile`, 0..1: `canonical`.
    pub profile: Option<Canonical>,
    /// `MessageDefinition.focus.min`, 1..1: `unsignedInt`.
    pub min: Option<u32>,
    /// `MessageDefinition.focus.max`, 0..1: `string`.
    pub max: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MESSAGE_DEFINITION_FOCUS: TypeInfo = TypeInfo {
    name: "MessageDefinition.focus",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "code" 0x3a2265646f63 0xffffffffffff "code" Primitive 3,
    One "profile" 0x22656c69666f7270 0xffffffffffffffff "canonical" Primitive 4,
    One "min" 0x3a226e696d 0xffffffffff "unsignedInt" Primitive 5,
    One "max" 0x3a2278616d 0xffffffffff "string" Primitive 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[3, 5],
};

node! { MessageDefinitionFocus, MESSAGE_DEFINITION_FOCUS,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code code,
4 primitive profile,
5 primitive min,
6 primitive max,
}
