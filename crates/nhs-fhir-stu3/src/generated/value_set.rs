// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `ValueSet` resource and its parts.

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

/// The `ValueSet` resource. Source: <http://hl7.org/fhir/STU3/valueset.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ValueSet {
    /// `ValueSet.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `ValueSet.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `ValueSet.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `ValueSet.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `ValueSet.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `ValueSet.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `ValueSet.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ValueSet.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ValueSet.url`, 0..1: `uri`.
    pub url: Option<Uri>,
    /// `ValueSet.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `ValueSet.version`, 0..1: `string`.
    pub version: Option<Text>,
    /// `ValueSet.name`, 0..1: `string`.
    pub name: Option<Text>,
    /// `ValueSet.title`, 0..1: `string`.
    pub title: Option<Text>,
    /// `ValueSet.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/publication-status> (required).
    pub status: Option<Coded<codes::PublicationStatus>>,
    /// `ValueSet.experimental`, 0..1: `boolean`.
    pub experimental: Option<bool>,
    /// `ValueSet.date`, 0..1: `dateTime`.
    pub date: Option<DateTime>,
    /// `ValueSet.publisher`, 0..1: `string`.
    pub publisher: Option<Text>,
    /// `ValueSet.contact`, 0..*: `ContactDetail`.
    pub contact: Many<ContactDetail>,
    /// `ValueSet.description`, 0..1: `markdown`.
    pub description: Option<Text>,
    /// `ValueSet.useContext`, 0..*: `UsageContext`.
    pub use_context: Many<UsageContext>,
    /// `ValueSet.jurisdiction`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/jurisdiction> (extensible).
    pub jurisdiction: Many<CodeableConcept>,
    /// `ValueSet.immutable`, 0..1: `boolean`.
    pub immutable: Option<bool>,
    /// `ValueSet.purpose`, 0..1: `markdown`.
    pub purpose: Option<Text>,
    /// `ValueSet.copyright`, 0..1: `markdown`.
    pub copyright: Option<Text>,
    /// `ValueSet.extensible`, 0..1: `boolean`.
    pub extensible: Option<bool>,
    /// `ValueSet.compose`, 0..1: a group of elements.
    pub compose: Option<Boxed<ValueSetCompose>>,
    /// `ValueSet.expansion`, 0..1: a group of elements.
    pub expansion: Option<Boxed<ValueSetExpansion>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static VALUE_SET: Table = Table::new(
    "STU3 ValueSet resource
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
immutable 0..1 boolean
purpose 0..1 markdown
copyright 0..1 markdown
extensible 0..1 boolean
compose 0..1 ValueSet.compose
expansion 0..1 ValueSet.expansion",
);

node! { ValueSet, VALUE_SET,
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
21 primitive immutable,
22 primitive purpose,
23 primitive copyright,
24 primitive extensible,
25 node compose,
26 node expansion,
}

resource! { ValueSet }

/// `ValueSet.compose`, a part of [`ValueSet`].
#[derive(Clone, Default, PartialEq)]
pub struct ValueSetCompose {
    /// `ValueSet.compose.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ValueSet.compose.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ValueSet.compose.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ValueSet.compose.lockedDate`, 0..1: `date`.
    pub locked_date: Option<Date>,
    /// `ValueSet.compose.inactive`, 0..1: `boolean`.
    pub inactive: Option<bool>,
    /// `ValueSet.compose.include`, 1..*: a group of elements.
    pub include: Many<ValueSetComposeInclude>,
    /// `ValueSet.compose.exclude`, 0..*: ValueSet.compose.include.
    pub exclude: Many<ValueSetComposeInclude>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static VALUE_SET_COMPOSE: Table = Table::new(
    "STU3 ValueSet.compose element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
lockedDate 0..1 date
inactive 0..1 boolean
include 1..* ValueSet.compose.include
exclude 0..* ValueSetComposeInclude",
);

node! { ValueSetCompose, VALUE_SET_COMPOSE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive locked_date,
4 primitive inactive,
5 nodes include,
6 nodes exclude,
}

/// `ValueSet.compose.include`, a part of [`ValueSet`].
#[derive(Clone, Default, PartialEq)]
pub struct ValueSetComposeInclude {
    /// `ValueSet.compose.include.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ValueSet.compose.include.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ValueSet.compose.include.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ValueSet.compose.include.system`, 0..1: `uri`.
    pub system: Option<Uri>,
    /// `ValueSet.compose.include.version`, 0..1: `string`.
    pub version: Option<Text>,
    /// `ValueSet.compose.include.concept`, 0..*: a group of elements.
    pub concept: Many<ValueSetComposeIncludeConcept>,
    /// `ValueSet.compose.include.filter`, 0..*: a group of elements.
    pub filter: Many<ValueSetComposeIncludeFilter>,
    /// `ValueSet.compose.include.valueSet`, 0..*: `uri`.
    pub value_set: Many<Uri>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static VALUE_SET_COMPOSE_INCLUDE: Table = Table::new(
    "STU3 ValueSet.compose.include element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
system 0..1 uri
version 0..1 string
concept 0..* ValueSet.compose.include.concept
filter 0..* ValueSet.compose.include.filter
valueSet 0..* uri",
);

node! { ValueSetComposeInclude, VALUE_SET_COMPOSE_INCLUDE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive system,
4 primitive version,
5 nodes concept,
6 nodes filter,
7 primitives value_set,
}

/// `ValueSet.compose.include.concept`, a part of [`ValueSet`].
#[derive(Clone, Default, PartialEq)]
pub struct ValueSetComposeIncludeConcept {
    /// `ValueSet.compose.include.concept.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ValueSet.compose.include.concept.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ValueSet.compose.include.concept.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ValueSet.compose.include.concept.code`, 1..1: `code`.
    pub code: Option<Code>,
    /// `ValueSet.compose.include.concept.display`, 0..1: `string`.
    pub display: Option<Text>,
    /// `ValueSet.compose.include.concept.designation`, 0..*: a group of elements.
    pub designation: Many<ValueSetComposeIncludeConceptDesignation>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static VALUE_SET_COMPOSE_INCLUDE_CONCEPT: Table = Table::new(
    "STU3 ValueSet.compose.include.concept element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
code 1..1 code
display 0..1 string
designation 0..* ValueSet.compose.include.concept.designation",
);

node! { ValueSetComposeIncludeConcept, VALUE_SET_COMPOSE_INCLUDE_CONCEPT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive code,
4 primitive display,
5 nodes designation,
}

/// `ValueSet.compose.include.concept.designation`, a part of [`ValueSet`].
#[derive(Clone, Default, PartialEq)]
pub struct ValueSetComposeIncludeConceptDesignation {
    /// `ValueSet.compose.include.concept.designation.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ValueSet.compose.include.concept.designation.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ValueSet.compose.include.concept.designation.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ValueSet.compose.include.concept.designation.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `ValueSet.compose.include.concept.designation.use`, 0..1: `Coding`, from the value set <http://hl7.org/fhir/ValueSet/designation-use> (extensible).
    pub r#use: Option<Boxed<Coding>>,
    /// `ValueSet.compose.include.concept.designation.value`, 1..1: `string`.
    pub value: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION: Table = Table::new(
    "STU3 ValueSet.compose.include.concept.designation element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
language 0..1 code
use 0..1 Coding
value 1..1 string",
);

node! { ValueSetComposeIncludeConceptDesignation, VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive language,
4 node r#use,
5 primitive value,
}

/// `ValueSet.compose.include.filter`, a part of [`ValueSet`].
#[derive(Clone, Default, PartialEq)]
pub struct ValueSetComposeIncludeFilter {
    /// `ValueSet.compose.include.filter.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ValueSet.compose.include.filter.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ValueSet.compose.include.filter.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ValueSet.compose.include.filter.property`, 1..1: `code`.
    pub property: Option<Code>,
    /// `ValueSet.compose.include.filter.op`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/filter-operator> (required).
    pub op: Option<Coded<codes::FilterOperator>>,
    /// `ValueSet.compose.include.filter.value`, 1..1: `code`.
    pub value: Option<Code>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static VALUE_SET_COMPOSE_INCLUDE_FILTER: Table = Table::new(
    "STU3 ValueSet.compose.include.filter element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
property 1..1 code
op 1..1 code
value 1..1 code",
);

node! { ValueSetComposeIncludeFilter, VALUE_SET_COMPOSE_INCLUDE_FILTER,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive property,
4 code op,
5 primitive value,
}

/// `ValueSet.expansion`, a part of [`ValueSet`].
#[derive(Clone, Default, PartialEq)]
pub struct ValueSetExpansion {
    /// `ValueSet.expansion.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ValueSet.expansion.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ValueSet.expansion.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ValueSet.expansion.identifier`, 1..1: `uri`.
    pub identifier: Option<Uri>,
    /// `ValueSet.expansion.timestamp`, 1..1: `dateTime`.
    pub timestamp: Option<DateTime>,
    /// `ValueSet.expansion.total`, 0..1: `integer`.
    pub total: Option<i32>,
    /// `ValueSet.expansion.offset`, 0..1: `integer`.
    pub offset: Option<i32>,
    /// `ValueSet.expansion.parameter`, 0..*: a group of elements.
    pub parameter: Many<ValueSetExpansionParameter>,
    /// `ValueSet.expansion.contains`, 0..*: a group of elements.
    pub contains: Many<ValueSetExpansionContains>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static VALUE_SET_EXPANSION: Table = Table::new(
    "STU3 ValueSet.expansion element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
identifier 1..1 uri
timestamp 1..1 dateTime
total 0..1 integer
offset 0..1 integer
parameter 0..* ValueSet.expansion.parameter
contains 0..* ValueSet.expansion.contains",
);

node! { ValueSetExpansion, VALUE_SET_EXPANSION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive identifier,
4 primitive timestamp,
5 primitive total,
6 primitive offset,
7 nodes parameter,
8 nodes contains,
}

/// `ValueSet.expansion.contains`, a part of [`ValueSet`].
#[derive(Clone, Default, PartialEq)]
pub struct ValueSetExpansionContains {
    /// `ValueSet.expansion.contains.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ValueSet.expansion.contains.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ValueSet.expansion.contains.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ValueSet.expansion.contains.system`, 0..1: `uri`.
    pub system: Option<Uri>,
    /// `ValueSet.expansion.contains.abstract`, 0..1: `boolean`.
    pub r#abstract: Option<bool>,
    /// `ValueSet.expansion.contains.inactive`, 0..1: `boolean`.
    pub inactive: Option<bool>,
    /// `ValueSet.expansion.contains.version`, 0..1: `string`.
    pub version: Option<Text>,
    /// `ValueSet.expansion.contains.code`, 0..1: `code`.
    pub code: Option<Code>,
    /// `ValueSet.expansion.contains.display`, 0..1: `string`.
    pub display: Option<Text>,
    /// `ValueSet.expansion.contains.designation`, 0..*: ValueSet.compose.include.concept.designation.
    pub designation: Many<ValueSetComposeIncludeConceptDesignation>,
    /// `ValueSet.expansion.contains.contains`, 0..*: ValueSet.expansion.contains.
    pub contains: Many<ValueSetExpansionContains>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static VALUE_SET_EXPANSION_CONTAINS: Table = Table::new(
    "STU3 ValueSet.expansion.contains element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
system 0..1 uri
abstract 0..1 boolean
inactive 0..1 boolean
version 0..1 string
code 0..1 code
display 0..1 string
designation 0..* ValueSetComposeIncludeConceptDesignation
contains 0..* ValueSetExpansionContains",
);

node! { ValueSetExpansionContains, VALUE_SET_EXPANSION_CONTAINS,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive system,
4 primitive r#abstract,
5 primitive inactive,
6 primitive version,
7 primitive code,
8 primitive display,
9 nodes designation,
10 nodes contains,
}

/// `ValueSet.expansion.parameter`, a part of [`ValueSet`].
#[derive(Clone, Default, PartialEq)]
pub struct ValueSetExpansionParameter {
    /// `ValueSet.expansion.parameter.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ValueSet.expansion.parameter.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ValueSet.expansion.parameter.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ValueSet.expansion.parameter.name`, 1..1: `string`.
    pub name: Option<Text>,
    /// `ValueSet.expansion.parameter.value[x]`, 0..1: `string` or `boolean` or `integer` or `decimal` or `uri` or `code`.
    pub value: Option<ValueSetExpansionParameterValue>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static VALUE_SET_EXPANSION_PARAMETER: Table = Table::new(
    "STU3 ValueSet.expansion.parameter element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
name 1..1 string
value[x] 0..1 string boolean integer decimal uri code",
);

node! { ValueSetExpansionParameter, VALUE_SET_EXPANSION_PARAMETER,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive name,
4 choice value,
}

choice! { /// The types of `ValueSet.expansion.parameter.value[x]`.
ValueSetExpansionParameterValue,
0 primitive String(Text),
1 primitive Boolean(bool),
2 primitive Integer(i32),
3 primitive Decimal(Decimal),
4 primitive Uri(Uri),
5 primitive Code(Code),
}
