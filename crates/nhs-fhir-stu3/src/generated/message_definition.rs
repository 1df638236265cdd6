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

/// The `MessageDefinition` resource. Source: <http://hl7.org/fhir/STU3/messagedefinition.html>.
#[derive(Clone, Default, PartialEq)]
pub struct MessageDefinition {
    /// `MessageDefinition.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `MessageDefinition.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `MessageDefinition.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `MessageDefinition.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
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
    /// `MessageDefinition.identifier`, 0..1: `Identifier`.
    pub identifier: Option<Boxed<Identifier>>,
    /// `MessageDefinition.version`, 0..1: `string`.
    pub version: Option<Text>,
    /// `MessageDefinition.name`, 0..1: `string`.
    pub name: Option<Text>,
    /// `MessageDefinition.title`, 0..1: `string`.
    pub title: Option<Text>,
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
    /// `MessageDefinition.base`, 0..1: `Reference` to MessageDefinition.
    pub base: Option<Boxed<Reference>>,
    /// `MessageDefinition.parent`, 0..*: `Reference` to ActivityDefinition, PlanDefinition.
    pub parent: Many<Reference>,
    /// `MessageDefinition.replaces`, 0..*: `Reference` to MessageDefinition.
    pub replaces: Many<Reference>,
    /// `MessageDefinition.event`, 1..1: `Coding`.
    pub event: Option<Boxed<Coding>>,
    /// `MessageDefinition.category`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/message-significance-category> (required).
    pub category: Option<Coded<codes::MessageSignificanceCategory>>,
    /// `MessageDefinition.focus`, 0..*: a group of elements.
    pub focus: Many<MessageDefinitionFocus>,
    /// `MessageDefinition.responseRequired`, 0..1: `boolean`.
    pub response_required: Option<bool>,
    /// `MessageDefinition.allowedResponse`, 0..*: a group of elements.
    pub allowed_response: Many<MessageDefinitionAllowedResponse>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MESSAGE_DEFINITION: Table = Table::new(
    "STU3 MessageDefinition resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
url 0..1 uri
identifier 0..1 Identifier
version 0..1 string
name 0..1 string
title 0..1 string
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
base 0..1 Reference
parent 0..* Reference
replaces 0..* Reference
event 1..1 Coding
category 0..1 code
focus 0..* MessageDefinition.focus
responseRequired 0..1 boolean
allowedResponse 0..* MessageDefinition.allowedResponse",
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
9 node identifier,
10 primitive version,
11 primitive name,
12 primitive title,
13 code status,
14 primitive experimental,
15 primitive date,
16 primitive publisher,
17 nodes contact,
18 primitive description,
19 nodes use_context,
20 nodes jurisdiction,
21 primitive purpose,
22 primitive copyright,
23 node base,
24 nodes parent,
25 nodes replaces,
26 node event,
27 code category,
28 nodes focus,
29 primitive response_required,
30 nodes allowed_response,
}

resource! { MessageDefinition }

/// `MessageDefinition.allowedResponse`, a part of [`MessageDefinition`].
#[derive(Clone, Default, PartialEq)]
pub struct MessageDefinitionAllowedResponse {
    /// `MessageDefinition.allowedResponse.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `MessageDefinition.allowedResponse.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `MessageDefinition.allowedResponse.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `MessageDefinition.allowedResponse.message`, 1..1: `Reference` to MessageDefinition.
    pub message: Option<Boxed<Reference>>,
    /// `MessageDefinition.allowedResponse.situation`, 0..1: `markdown`.
    pub situation: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MESSAGE_DEFINITION_ALLOWED_RESPONSE: Table = Table::new(
    "STU3 MessageDefinition.allowedResponse element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
message 1..1 Reference
situation 0..1 markdown",
);

node! { MessageDefinitionAllowedResponse, MESSAGE_DEFINITION_ALLOWED_RESPONSE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node message,
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
    /// `MessageDefinition.focus.profile`, 0..1: `Reference` to StructureDefinition.
    pub profile: Option<Boxed<Reference>>,
    /// `MessageDefinition.focus.min`, 0..1: `unsignedInt`.
    pub min: Option<u32>,
    /// `MessageDefinition.focus.max`, 0..1: `string`.
    pub max: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MESSAGE_DEFINITION_FOCUS: Table = Table::new(
    "STU3 MessageDefinition.focus element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
code 1..1 code
profile 0..1 Reference
min 0..1 unsignedInt
max 0..1 string",
);

node! { MessageDefinitionFocus, MESSAGE_DEFINITION_FOCUS,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code code,
4 node profile,
5 primitive min,
6 primitive max,
}
