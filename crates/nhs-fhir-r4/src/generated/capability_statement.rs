// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `CapabilityStatement` resource and its parts.

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

/// The `CapabilityStatement` resource. Source: <http://hl7.org/fhir/R4/capabilitystatement.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatement {
    /// `CapabilityStatement.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `CapabilityStatement.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `CapabilityStatement.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `CapabilityStatement.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
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
    /// `CapabilityStatement.instantiates`, 0..*: `canonical`.
    pub instantiates: Many<Canonical>,
    /// `CapabilityStatement.imports`, 0..*: `canonical`.
    pub imports: Many<Canonical>,
    /// `CapabilityStatement.software`, 0..1: a group of elements.
    pub software: Option<Boxed<CapabilityStatementSoftware>>,
    /// `CapabilityStatement.implementation`, 0..1: a group of elements.
    pub implementation: Option<Boxed<CapabilityStatementImplementation>>,
    /// `CapabilityStatement.fhirVersion`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/FHIR-version> (required).
    pub fhir_version: Option<Coded<codes::FHIRVersion>>,
    /// `CapabilityStatement.format`, 1..*: `code`, from the value set <http://hl7.org/fhir/ValueSet/mimetypes> (required).
    pub format: Many<Code>,
    /// `CapabilityStatement.patchFormat`, 0..*: `code`, from the value set <http://hl7.org/fhir/ValueSet/mimetypes> (required).
    pub patch_format: Many<Code>,
    /// `CapabilityStatement.implementationGuide`, 0..*: `canonical`.
    pub implementation_guide: Many<Canonical>,
    /// `CapabilityStatement.rest`, 0..*: a group of elements.
    pub rest: Many<CapabilityStatementRest>,
    /// `CapabilityStatement.messaging`, 0..*: a group of elements.
    pub messaging: Many<CapabilityStatementMessaging>,
    /// `CapabilityStatement.document`, 0..*: a group of elements.
    pub document: Many<CapabilityStatementDocument>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CAPABILITY_STATEMENT: Table = Table::new(
    "R4 CapabilityStatement resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
url 0..1 uri
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
kind 1..1 code
instantiates 0..* canonical
imports 0..* canonical
software 0..1 CapabilityStatement.software
implementation 0..1 CapabilityStatement.implementation
fhirVersion 1..1 code
format 1..* code
patchFormat 0..* code
implementationGuide 0..* canonical
rest 0..* CapabilityStatement.rest
messaging 0..* CapabilityStatement.messaging
document 0..* CapabilityStatement.document",
);

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
24 primitives imports,
25 node software,
26 node implementation,
27 code fhir_version,
28 primitives format,
29 primitives patch_format,
30 primitives implementation_guide,
31 nodes rest,
32 nodes messaging,
33 nodes document,
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
    /// `CapabilityStatement.document.documentation`, 0..1: `markdown`.
    pub documentation: Option<Text>,
    /// `CapabilityStatement.document.profile`, 1..1: `canonical`.
    pub profile: Option<Canonical>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CAPABILITY_STATEMENT_DOCUMENT: Table = Table::new(
    "R4 CapabilityStatement.document element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
mode 1..1 code
documentation 0..1 markdown
profile 1..1 canonical",
);

node! { CapabilityStatementDocument, CAPABILITY_STATEMENT_DOCUMENT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code mode,
4 primitive documentation,
5 primitive profile,
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
    /// `CapabilityStatement.implementation.url`, 0..1: `url`.
    pub url: Option<Url>,
    /// `CapabilityStatement.implementation.custodian`, 0..1: `Reference` to Organization.
    pub custodian: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CAPABILITY_STATEMENT_IMPLEMENTATION: Table = Table::new(
    "R4 CapabilityStatement.implementation element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
description 1..1 string
url 0..1 url
custodian 0..1 Reference",
);

node! { CapabilityStatementImplementation, CAPABILITY_STATEMENT_IMPLEMENTATION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive description,
4 primitive url,
5 node custodian,
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
    /// `CapabilityStatement.messaging.documentation`, 0..1: `markdown`.
    pub documentation: Option<Text>,
    /// `CapabilityStatement.messaging.supportedMessage`, 0..*: a group of elements.
    pub supported_message: Many<CapabilityStatementMessagingSupportedMessage>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CAPABILITY_STATEMENT_MESSAGING: Table = Table::new(
    "R4 CapabilityStatement.messaging element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
endpoint 0..* CapabilityStatement.messaging.endpoint
reliableCache 0..1 unsignedInt
documentation 0..1 markdown
supportedMessage 0..* CapabilityStatement.messaging.supportedMessage",
);

node! { CapabilityStatementMessaging, CAPABILITY_STATEMENT_MESSAGING,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 nodes endpoint,
4 primitive reliable_cache,
5 primitive documentation,
6 nodes supported_message,
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
    /// `CapabilityStatement.messaging.endpoint.address`, 1..1: `url`.
    pub address: Option<Url>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CAPABILITY_STATEMENT_MESSAGING_ENDPOINT: Table = Table::new(
    "R4 CapabilityStatement.messaging.endpoint element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
protocol 1..1 Coding
address 1..1 url",
);

node! { CapabilityStatementMessagingEndpoint, CAPABILITY_STATEMENT_MESSAGING_ENDPOINT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node protocol,
4 primitive address,
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
    /// `CapabilityStatement.messaging.supportedMessage.definition`, 1..1: `canonical`.
    pub definition: Option<Canonical>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CAPABILITY_STATEMENT_MESSAGING_SUPPORTED_MESSAGE: Table = Table::new(
    "R4 CapabilityStatement.messaging.supportedMessage element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
mode 1..1 code
definition 1..1 canonical",
);

node! { CapabilityStatementMessagingSupportedMessage, CAPABILITY_STATEMENT_MESSAGING_SUPPORTED_MESSAGE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code mode,
4 primitive definition,
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
    /// `CapabilityStatement.rest.documentation`, 0..1: `markdown`.
    pub documentation: Option<Text>,
    /// `CapabilityStatement.rest.security`, 0..1: a group of elements.
    pub security: Option<Boxed<CapabilityStatementRestSecurity>>,
    /// `CapabilityStatement.rest.resource`, 0..*: a group of elements.
    pub resource: Many<CapabilityStatementRestResource>,
    /// `CapabilityStatement.rest.interaction`, 0..*: a group of elements.
    pub interaction: Many<CapabilityStatementRestInteraction>,
    /// `CapabilityStatement.rest.searchParam`, 0..*: CapabilityStatement.rest.resource.searchParam.
    pub search_param: Many<CapabilityStatementRestResourceSearchParam>,
    /// `CapabilityStatement.rest.operation`, 0..*: CapabilityStatement.rest.resource.operation.
    pub operation: Many<CapabilityStatementRestResourceOperation>,
    /// `CapabilityStatement.rest.compartment`, 0..*: `canonical`.
    pub compartment: Many<Canonical>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CAPABILITY_STATEMENT_REST: Table = Table::new(
    "R4 CapabilityStatement.rest element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
mode 1..1 code
documentation 0..1 markdown
security 0..1 CapabilityStatement.rest.security
resource 0..* CapabilityStatement.rest.resource
interaction 0..* CapabilityStatement.rest.interaction
searchParam 0..* CapabilityStatementRestResourceSearchParam
operation 0..* CapabilityStatementRestResourceOperation
compartment 0..* canonical",
);

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
    /// `CapabilityStatement.rest.interaction.documentation`, 0..1: `markdown`.
    pub documentation: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CAPABILITY_STATEMENT_REST_INTERACTION: Table = Table::new(
    "R4 CapabilityStatement.rest.interaction element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
code 1..1 code
documentation 0..1 markdown",
);

node! { CapabilityStatementRestInteraction, CAPABILITY_STATEMENT_REST_INTERACTION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code code,
4 primitive documentation,
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
    /// `CapabilityStatement.rest.resource.profile`, 0..1: `canonical`.
    pub profile: Option<Canonical>,
    /// `CapabilityStatement.rest.resource.supportedProfile`, 0..*: `canonical`.
    pub supported_profile: Many<Canonical>,
    /// `CapabilityStatement.rest.resource.documentation`, 0..1: `markdown`.
    pub documentation: Option<Text>,
    /// `CapabilityStatement.rest.resource.interaction`, 0..*: a group of elements.
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
    /// `CapabilityStatement.rest.resource.operation`, 0..*: a group of elements.
    pub operation: Many<CapabilityStatementRestResourceOperation>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CAPABILITY_STATEMENT_REST_RESOURCE: Table = Table::new(
    "R4 CapabilityStatement.rest.resource element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
type 1..1 code
profile 0..1 canonical
supportedProfile 0..* canonical
documentation 0..1 markdown
interaction 0..* CapabilityStatement.rest.resource.interaction
versioning 0..1 code
readHistory 0..1 boolean
updateCreate 0..1 boolean
conditionalCreate 0..1 boolean
conditionalRead 0..1 code
conditionalUpdate 0..1 boolean
conditionalDelete 0..1 code
referencePolicy 0..* code
searchInclude 0..* string
searchRevInclude 0..* string
searchParam 0..* CapabilityStatement.rest.resource.searchParam
operation 0..* CapabilityStatement.rest.resource.operation",
);

node! { CapabilityStatementRestResource, CAPABILITY_STATEMENT_REST_RESOURCE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code r#type,
4 primitive profile,
5 primitives supported_profile,
6 primitive documentation,
7 nodes interaction,
8 code versioning,
9 primitive read_history,
10 primitive update_create,
11 primitive conditional_create,
12 code conditional_read,
13 primitive conditional_update,
14 code conditional_delete,
15 primitives reference_policy,
16 primitives search_include,
17 primitives search_rev_include,
18 nodes search_param,
19 nodes operation,
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
    /// `CapabilityStatement.rest.resource.interaction.documentation`, 0..1: `markdown`.
    pub documentation: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CAPABILITY_STATEMENT_REST_RESOURCE_INTERACTION: Table = Table::new(
    "R4 CapabilityStatement.rest.resource.interaction element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
code 1..1 code
documentation 0..1 markdown",
);

node! { CapabilityStatementRestResourceInteraction, CAPABILITY_STATEMENT_REST_RESOURCE_INTERACTION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code code,
4 primitive documentation,
}

/// `CapabilityStatement.rest.resource.operation`, a part of [`CapabilityStatement`].
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementRestResourceOperation {
    /// `CapabilityStatement.rest.resource.operation.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `CapabilityStatement.rest.resource.operation.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CapabilityStatement.rest.resource.operation.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CapabilityStatement.rest.resource.operation.name`, 1..1: `string`.
    pub name: Option<Text>,
    /// `CapabilityStatement.rest.resource.operation.definition`, 1..1: `canonical`.
    pub definition: Option<Canonical>,
    /// `CapabilityStatement.rest.resource.operation.documentation`, 0..1: `markdown`.
    pub documentation: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION: Table = Table::new(
    "R4 CapabilityStatement.rest.resource.operation element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
name 1..1 string
definition 1..1 canonical
documentation 0..1 markdown",
);

node! { CapabilityStatementRestResourceOperation, CAPABILITY_STATEMENT_REST_RESOURCE_OPERATION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive name,
4 primitive definition,
5 primitive documentation,
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
    /// `CapabilityStatement.rest.resource.searchParam.definition`, 0..1: `canonical`.
    pub definition: Option<Canonical>,
    /// `CapabilityStatement.rest.resource.searchParam.type`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/search-param-type> (required).
    pub r#type: Option<Coded<codes::SearchParamType>>,
    /// `CapabilityStatement.rest.resource.searchParam.documentation`, 0..1: `markdown`.
    pub documentation: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CAPABILITY_STATEMENT_REST_RESOURCE_SEARCH_PARAM: Table = Table::new(
    "R4 CapabilityStatement.rest.resource.searchParam element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
name 1..1 string
definition 0..1 canonical
type 1..1 code
documentation 0..1 markdown",
);

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
    /// `CapabilityStatement.rest.security.description`, 0..1: `markdown`.
    pub description: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CAPABILITY_STATEMENT_REST_SECURITY: Table = Table::new(
    "R4 CapabilityStatement.rest.security element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
cors 0..1 boolean
service 0..* CodeableConcept
description 0..1 markdown",
);

node! { CapabilityStatementRestSecurity, CAPABILITY_STATEMENT_REST_SECURITY,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive cors,
4 nodes service,
5 primitive description,
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

static CAPABILITY_STATEMENT_SOFTWARE: Table = Table::new(
    "R4 CapabilityStatement.software element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
name 1..1 string
version 0..1 string
releaseDate 0..1 dateTime",
);

node! { CapabilityStatementSoftware, CAPABILITY_STATEMENT_SOFTWARE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive name,
4 primitive version,
5 primitive release_date,
}
