// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `MessageDefinition` resource and its parts.

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

static MESSAGE_DEFINITION: Table = Table::new(
    "R4 MessageDefinition resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
url 0..1 uri
identifier 0..* Identifier
version 0..1 string
name 0..1 string
title 0..1 string
replaces 0..* canonical
status 1..1 code
experimental 0..1 boolean
date 1..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 0..1 markdown
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
purpose 0..1 markdown
copyright 0..1 markdown
base 0..1 canonical
parent 0..* canonical
event[x] 1..1 Coding uri
category 0..1 code
focus 0..* MessageDefinition.focus
responseRequired 0..1 code
allowedResponse 0..* MessageDefinition.allowedResponse
graph 0..* canonical",
);

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

static MESSAGE_DEFINITION_ALLOWED_RESPONSE: Table = Table::new(
    "R4 MessageDefinition.allowedResponse element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
message 1..1 canonical
situation 0..1 markdown",
);

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

static MESSAGE_DEFINITION_FOCUS: Table = Table::new(
    "R4 MessageDefinition.focus element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
code 1..1 code
profile 0..1 canonical
min 1..1 unsignedInt
max 0..1 string",
);

node! { MessageDefinitionFocus, MESSAGE_DEFINITION_FOCUS,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code code,
4 primitive profile,
5 primitive min,
6 primitive max,
}
