// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `CodeSystem` resource and its parts.

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

/// The `CodeSystem` resource. Source: <http://hl7.org/fhir/R4/codesystem.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CodeSystem {
    /// `CodeSystem.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `CodeSystem.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `CodeSystem.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `CodeSystem.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `CodeSystem.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `CodeSystem.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `CodeSystem.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CodeSystem.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CodeSystem.url`, 0..1: `uri`.
    pub url: Option<Uri>,
    /// `CodeSystem.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `CodeSystem.version`, 0..1: `string`.
    pub version: Option<Text>,
    /// `CodeSystem.name`, 0..1: `string`.
    pub name: Option<Text>,
    /// `CodeSystem.title`, 0..1: `string`.
    pub title: Option<Text>,
    /// `CodeSystem.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/publication-status> (required).
    pub status: Option<Coded<codes::PublicationStatus>>,
    /// `CodeSystem.experimental`, 0..1: `boolean`.
    pub experimental: Option<bool>,
    /// `CodeSystem.date`, 0..1: `dateTime`.
    pub date: Option<DateTime>,
    /// `CodeSystem.publisher`, 0..1: `string`.
    pub publisher: Option<Text>,
    /// `CodeSystem.contact`, 0..*: `ContactDetail`.
    pub contact: Many<ContactDetail>,
    /// `CodeSystem.description`, 0..1: `markdown`.
    pub description: Option<Text>,
    /// `CodeSystem.useContext`, 0..*: `UsageContext`.
    pub use_context: Many<UsageContext>,
    /// `CodeSystem.jurisdiction`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/jurisdiction> (extensible).
    pub jurisdiction: Many<CodeableConcept>,
    /// `CodeSystem.purpose`, 0..1: `markdown`.
    pub purpose: Option<Text>,
    /// `CodeSystem.copyright`, 0..1: `markdown`.
    pub copyright: Option<Text>,
    /// `CodeSystem.caseSensitive`, 0..1: `boolean`.
    pub case_sensitive: Option<bool>,
    /// `CodeSystem.valueSet`, 0..1: `canonical`.
    pub value_set: Option<Canonical>,
    /// `CodeSystem.hierarchyMeaning`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/codesystem-hierarchy-meaning> (required).
    pub hierarchy_meaning: Option<Coded<codes::CodeSystemHierarchyMeaning>>,
    /// `CodeSystem.compositional`, 0..1: `boolean`.
    pub compositional: Option<bool>,
    /// `CodeSystem.versionNeeded`, 0..1: `boolean`.
    pub version_needed: Option<bool>,
    /// `CodeSystem.content`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/codesystem-content-mode> (required).
    pub content: Option<Coded<codes::CodeSystemContentMode>>,
    /// `CodeSystem.supplements`, 0..1: `canonical`.
    pub supplements: Option<Canonical>,
    /// `CodeSystem.count`, 0..1: `unsignedInt`.
    pub count: Option<u32>,
    /// `CodeSystem.filter`, 0..*: a group of elements.
    pub filter: Many<CodeSystemFilter>,
    /// `CodeSystem.property`, 0..*: a group of elements.
    pub property: Many<CodeSystemProperty>,
    /// `CodeSystem.concept`, 0..*: a group of elements.
    pub concept: Many<CodeSystemConcept>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CODE_SYSTEM: Table = Table::new(
    "R4 CodeSystem resource
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
status 1..1 code
experimental 0..1 boolean
date 0..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 0..1 markdown
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
purpose 0..1 markdown
copyright 0..1 markdown
caseSensitive 0..1 boolean
valueSet 0..1 canonical
hierarchyMeaning 0..1 code
compositional 0..1 boolean
versionNeeded 0..1 boolean
content 1..1 code
supplements 0..1 canonical
count 0..1 unsignedInt
filter 0..* CodeSystem.filter
property 0..* CodeSystem.property
concept 0..* CodeSystem.concept",
);

node! { CodeSystem, CODE_SYSTEM,
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
23 primitive case_sensitive,
24 primitive value_set,
25 code hierarchy_meaning,
26 primitive compositional,
27 primitive version_needed,
28 code content,
29 primitive supplements,
30 primitive count,
31 nodes filter,
32 nodes property,
33 nodes concept,
}

resource! { CodeSystem }

/// `CodeSystem.concept`, a part of [`CodeSystem`].
#[derive(Clone, Default, PartialEq)]
pub struct CodeSystemConcept {
    /// `CodeSystem.concept.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `CodeSystem.concept.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CodeSystem.concept.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CodeSystem.concept.code`, 1..1: `code`.
    pub code: Option<Code>,
    /// `CodeSystem.concept.display`, 0..1: `string`.
    pub display: Option<Text>,
    /// `CodeSystem.concept.definition`, 0..1: `string`.
    pub definition: Option<Text>,
    /// `CodeSystem.concept.designation`, 0..*: a group of elements.
    pub designation: Many<CodeSystemConceptDesignation>,
    /// `CodeSystem.concept.property`, 0..*: a group of elements.
    pub property: Many<CodeSystemConceptProperty>,
    /// `CodeSystem.concept.concept`, 0..*: CodeSystem.concept.
    pub concept: Many<CodeSystemConcept>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CODE_SYSTEM_CONCEPT: Table = Table::new(
    "R4 CodeSystem.concept element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
code 1..1 code
display 0..1 string
definition 0..1 string
designation 0..* CodeSystem.concept.designation
property 0..* CodeSystem.concept.property
concept 0..* CodeSystemConcept",
);

node! { CodeSystemConcept, CODE_SYSTEM_CONCEPT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive code,
4 primitive display,
5 primitive definition,
6 nodes designation,
7 nodes property,
8 nodes concept,
}

/// `CodeSystem.concept.designation`, a part of [`CodeSystem`].
#[derive(Clone, Default, PartialEq)]
pub struct CodeSystemConceptDesignation {
    /// `CodeSystem.concept.designation.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `CodeSystem.concept.designation.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CodeSystem.concept.designation.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CodeSystem.concept.designation.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `CodeSystem.concept.designation.use`, 0..1: `Coding`, from the value set <http://hl7.org/fhir/ValueSet/designation-use> (extensible).
    pub r#use: Option<Boxed<Coding>>,
    /// `CodeSystem.concept.designation.value`, 1..1: `string`.
    pub value: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CODE_SYSTEM_CONCEPT_DESIGNATION: Table = Table::new(
    "R4 CodeSystem.concept.designation element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
language 0..1 code
use 0..1 Coding
value 1..1 string",
);

node! { CodeSystemConceptDesignation, CODE_SYSTEM_CONCEPT_DESIGNATION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive language,
4 node r#use,
5 primitive value,
}

/// `CodeSystem.concept.property`, a part of [`CodeSystem`].
#[derive(Clone, Default, PartialEq)]
pub struct CodeSystemConceptProperty {
    /// `CodeSystem.concept.property.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `CodeSystem.concept.property.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CodeSystem.concept.property.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CodeSystem.concept.property.code`, 1..1: `code`.
    pub code: Option<Code>,
    /// `CodeSystem.concept.property.value[x]`, 1..1: `code` or `Coding` or `string` or `integer` or `boolean` or `dateTime` or `decimal`.
    pub value: Option<CodeSystemConceptPropertyValue>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CODE_SYSTEM_CONCEPT_PROPERTY: Table = Table::new(
    "R4 CodeSystem.concept.property element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
code 1..1 code
value[x] 1..1 code Coding string integer boolean dateTime decimal",
);

node! { CodeSystemConceptProperty, CODE_SYSTEM_CONCEPT_PROPERTY,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive code,
4 choice value,
}

choice! { /// The types of `CodeSystem.concept.property.value[x]`.
CodeSystemConceptPropertyValue,
0 primitive Code(Code),
1 node Coding(Boxed<Coding>),
2 primitive String(Text),
3 primitive Integer(i32),
4 primitive Boolean(bool),
5 primitive DateTime(DateTime),
6 primitive Decimal(Decimal),
}

/// `CodeSystem.filter`, a part of [`CodeSystem`].
#[derive(Clone, Default, PartialEq)]
pub struct CodeSystemFilter {
    /// `CodeSystem.filter.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `CodeSystem.filter.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CodeSystem.filter.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CodeSystem.filter.code`, 1..1: `code`.
    pub code: Option<Code>,
    /// `CodeSystem.filter.description`, 0..1: `string`.
    pub description: Option<Text>,
    /// `CodeSystem.filter.operator`, 1..*: `code`, from the value set <http://hl7.org/fhir/ValueSet/filter-operator> (required).
    pub operator: Many<Coded<codes::FilterOperator>>,
    /// `CodeSystem.filter.value`, 1..1: `string`.
    pub value: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CODE_SYSTEM_FILTER: Table = Table::new(
    "R4 CodeSystem.filter element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
code 1..1 code
description 0..1 string
operator 1..* code
value 1..1 string",
);

node! { CodeSystemFilter, CODE_SYSTEM_FILTER,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive code,
4 primitive description,
5 primitives operator,
6 primitive value,
}

/// `CodeSystem.property`, a part of [`CodeSystem`].
#[derive(Clone, Default, PartialEq)]
pub struct CodeSystemProperty {
    /// `CodeSystem.property.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `CodeSystem.property.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CodeSystem.property.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CodeSystem.property.code`, 1..1: `code`.
    pub code: Option<Code>,
    /// `CodeSystem.property.uri`, 0..1: `uri`.
    pub uri: Option<Uri>,
    /// `CodeSystem.property.description`, 0..1: `string`.
    pub description: Option<Text>,
    /// `CodeSystem.property.type`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/concept-property-type> (required).
    pub r#type: Option<Coded<codes::PropertyType>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CODE_SYSTEM_PROPERTY: Table = Table::new(
    "R4 CodeSystem.property element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
code 1..1 code
uri 0..1 uri
description 0..1 string
type 1..1 code",
);

node! { CodeSystemProperty, CODE_SYSTEM_PROPERTY,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive code,
4 primitive uri,
5 primitive description,
6 code r#type,
}
