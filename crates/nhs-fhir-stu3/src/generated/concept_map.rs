// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `ConceptMap` resource and its parts.

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

/// The `ConceptMap` resource. Source: <http://hl7.org/fhir/STU3/conceptmap.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ConceptMap {
    /// `ConceptMap.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `ConceptMap.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `ConceptMap.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `ConceptMap.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `ConceptMap.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `ConceptMap.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `ConceptMap.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ConceptMap.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ConceptMap.url`, 0..1: `uri`.
    pub url: Option<Uri>,
    /// `ConceptMap.identifier`, 0..1: `Identifier`.
    pub identifier: Option<Boxed<Identifier>>,
    /// `ConceptMap.version`, 0..1: `string`.
    pub version: Option<Text>,
    /// `ConceptMap.name`, 0..1: `string`.
    pub name: Option<Text>,
    /// `ConceptMap.title`, 0..1: `string`.
    pub title: Option<Text>,
    /// `ConceptMap.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/publication-status> (required).
    pub status: Option<Coded<codes::PublicationStatus>>,
    /// `ConceptMap.experimental`, 0..1: `boolean`.
    pub experimental: Option<bool>,
    /// `ConceptMap.date`, 0..1: `dateTime`.
    pub date: Option<DateTime>,
    /// `ConceptMap.publisher`, 0..1: `string`.
    pub publisher: Option<Text>,
    /// `ConceptMap.contact`, 0..*: `ContactDetail`.
    pub contact: Many<ContactDetail>,
    /// `ConceptMap.description`, 0..1: `markdown`.
    pub description: Option<Text>,
    /// `ConceptMap.useContext`, 0..*: `UsageContext`.
    pub use_context: Many<UsageContext>,
    /// `ConceptMap.jurisdiction`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/jurisdiction> (extensible).
    pub jurisdiction: Many<CodeableConcept>,
    /// `ConceptMap.purpose`, 0..1: `markdown`.
    pub purpose: Option<Text>,
    /// `ConceptMap.copyright`, 0..1: `markdown`.
    pub copyright: Option<Text>,
    /// `ConceptMap.source[x]`, 0..1: `uri` or `Reference` to ValueSet.
    pub source: Option<ConceptMapSource>,
    /// `ConceptMap.target[x]`, 0..1: `uri` or `Reference` to ValueSet.
    pub target: Option<ConceptMapTarget>,
    /// `ConceptMap.group`, 0..*: a group of elements.
    pub group: Many<ConceptMapGroup>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONCEPT_MAP: Table = Table::new(
    "STU3 ConceptMap resource
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
date 0..1 dateTime
publisher 0..1 string
contact 0..* ContactDetail
description 0..1 markdown
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
purpose 0..1 markdown
copyright 0..1 markdown
source[x] 0..1 uri Reference
target[x] 0..1 uri Reference
group 0..* ConceptMap.group",
);

node! { ConceptMap, CONCEPT_MAP,
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
23 choice source,
24 choice target,
25 nodes group,
}

resource! { ConceptMap }

choice! { /// The types of `ConceptMap.source[x]`.
ConceptMapSource,
0 primitive Uri(Uri),
1 node Reference(Boxed<Reference>),
}

choice! { /// The types of `ConceptMap.target[x]`.
ConceptMapTarget,
0 primitive Uri(Uri),
1 node Reference(Boxed<Reference>),
}

/// `ConceptMap.group`, a part of [`ConceptMap`].
#[derive(Clone, Default, PartialEq)]
pub struct ConceptMapGroup {
    /// `ConceptMap.group.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ConceptMap.group.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ConceptMap.group.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ConceptMap.group.source`, 0..1: `uri`.
    pub source: Option<Uri>,
    /// `ConceptMap.group.sourceVersion`, 0..1: `string`.
    pub source_version: Option<Text>,
    /// `ConceptMap.group.target`, 0..1: `uri`.
    pub target: Option<Uri>,
    /// `ConceptMap.group.targetVersion`, 0..1: `string`.
    pub target_version: Option<Text>,
    /// `ConceptMap.group.element`, 1..*: a group of elements.
    pub element: Many<ConceptMapGroupElement>,
    /// `ConceptMap.group.unmapped`, 0..1: a group of elements.
    pub unmapped: Option<Boxed<ConceptMapGroupUnmapped>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONCEPT_MAP_GROUP: Table = Table::new(
    "STU3 ConceptMap.group element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
source 0..1 uri
sourceVersion 0..1 string
target 0..1 uri
targetVersion 0..1 string
element 1..* ConceptMap.group.element
unmapped 0..1 ConceptMap.group.unmapped",
);

node! { ConceptMapGroup, CONCEPT_MAP_GROUP,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive source,
4 primitive source_version,
5 primitive target,
6 primitive target_version,
7 nodes element,
8 node unmapped,
}

/// `ConceptMap.group.element`, a part of [`ConceptMap`].
#[derive(Clone, Default, PartialEq)]
pub struct ConceptMapGroupElement {
    /// `ConceptMap.group.element.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ConceptMap.group.element.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ConceptMap.group.element.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ConceptMap.group.element.code`, 0..1: `code`.
    pub code: Option<Code>,
    /// `ConceptMap.group.element.display`, 0..1: `string`.
    pub display: Option<Text>,
    /// `ConceptMap.group.element.target`, 0..*: a group of elements.
    pub target: Many<ConceptMapGroupElementTarget>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONCEPT_MAP_GROUP_ELEMENT: Table = Table::new(
    "STU3 ConceptMap.group.element element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
code 0..1 code
display 0..1 string
target 0..* ConceptMap.group.element.target",
);

node! { ConceptMapGroupElement, CONCEPT_MAP_GROUP_ELEMENT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive code,
4 primitive display,
5 nodes target,
}

/// `ConceptMap.group.element.target`, a part of [`ConceptMap`].
#[derive(Clone, Default, PartialEq)]
pub struct ConceptMapGroupElementTarget {
    /// `ConceptMap.group.element.target.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ConceptMap.group.element.target.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ConceptMap.group.element.target.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ConceptMap.group.element.target.code`, 0..1: `code`.
    pub code: Option<Code>,
    /// `ConceptMap.group.element.target.display`, 0..1: `string`.
    pub display: Option<Text>,
    /// `ConceptMap.group.element.target.equivalence`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/concept-map-equivalence> (required).
    pub equivalence: Option<Coded<codes::ConceptMapEquivalence>>,
    /// `ConceptMap.group.element.target.comment`, 0..1: `string`.
    pub comment: Option<Text>,
    /// `ConceptMap.group.element.target.dependsOn`, 0..*: a group of elements.
    pub depends_on: Many<ConceptMapGroupElementTargetDependsOn>,
    /// `ConceptMap.group.element.target.product`, 0..*: ConceptMap.group.element.target.dependsOn.
    pub product: Many<ConceptMapGroupElementTargetDependsOn>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONCEPT_MAP_GROUP_ELEMENT_TARGET: Table = Table::new(
    "STU3 ConceptMap.group.element.target element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
code 0..1 code
display 0..1 string
equivalence 0..1 code
comment 0..1 string
dependsOn 0..* ConceptMap.group.element.target.dependsOn
product 0..* ConceptMapGroupElementTargetDependsOn",
);

node! { ConceptMapGroupElementTarget, CONCEPT_MAP_GROUP_ELEMENT_TARGET,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive code,
4 primitive display,
5 code equivalence,
6 primitive comment,
7 nodes depends_on,
8 nodes product,
}

/// `ConceptMap.group.element.target.dependsOn`, a part of [`ConceptMap`].
#[derive(Clone, Default, PartialEq)]
pub struct ConceptMapGroupElementTargetDependsOn {
    /// `ConceptMap.group.element.target.dependsOn.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ConceptMap.group.element.target.dependsOn.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ConceptMap.group.element.target.dependsOn.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ConceptMap.group.element.target.dependsOn.property`, 1..1: `uri`.
    pub property: Option<Uri>,
    /// `ConceptMap.group.element.target.dependsOn.system`, 0..1: `uri`.
    pub system: Option<Uri>,
    /// `ConceptMap.group.element.target.dependsOn.code`, 1..1: `string`.
    pub code: Option<Text>,
    /// `ConceptMap.group.element.target.dependsOn.display`, 0..1: `string`.
    pub display: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON: Table = Table::new(
    "STU3 ConceptMap.group.element.target.dependsOn element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
property 1..1 uri
system 0..1 uri
code 1..1 string
display 0..1 string",
);

node! { ConceptMapGroupElementTargetDependsOn, CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive property,
4 primitive system,
5 primitive code,
6 primitive display,
}

/// `ConceptMap.group.unmapped`, a part of [`ConceptMap`].
#[derive(Clone, Default, PartialEq)]
pub struct ConceptMapGroupUnmapped {
    /// `ConceptMap.group.unmapped.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ConceptMap.group.unmapped.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ConceptMap.group.unmapped.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ConceptMap.group.unmapped.mode`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/conceptmap-unmapped-mode> (required).
    pub mode: Option<Coded<codes::ConceptMapGroupUnmappedMode>>,
    /// `ConceptMap.group.unmapped.code`, 0..1: `code`.
    pub code: Option<Code>,
    /// `ConceptMap.group.unmapped.display`, 0..1: `string`.
    pub display: Option<Text>,
    /// `ConceptMap.group.unmapped.url`, 0..1: `uri`.
    pub url: Option<Uri>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONCEPT_MAP_GROUP_UNMAPPED: Table = Table::new(
    "STU3 ConceptMap.group.unmapped element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
mode 1..1 code
code 0..1 code
display 0..1 string
url 0..1 uri",
);

node! { ConceptMapGroupUnmapped, CONCEPT_MAP_GROUP_UNMAPPED,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code mode,
4 primitive code,
5 primitive display,
6 primitive url,
}
