// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `ConceptMap` resource and its parts.

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

/// The `ConceptMap` resource. Source: <http://hl7.org/fhir/R4/conceptmap.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ConceptMap {
    /// `ConceptMap.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `ConceptMap.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `ConceptMap.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `ConceptMap.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
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
    /// `ConceptMap.source[x]`, 0..1: `uri` or `canonical`.
    pub source: Option<ConceptMapSource>,
    /// `ConceptMap.target[x]`, 0..1: `uri` or `canonical`.
    pub target: Option<ConceptMapTarget>,
    /// `ConceptMap.group`, 0..*: a group of elements.
    pub group: Many<ConceptMapGroup>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONCEPT_MAP: TypeInfo = TypeInfo {
    name: "ConceptMap",
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
    One "identifier" 0x696669746e656469 0xffffffffffffffff "Identifier" Element 9,
    One "version" 0x226e6f6973726576 0xffffffffffffffff "string" Primitive 10,
    One "name" 0x3a22656d616e 0xffffffffffff "string" Primitive 11,
    One "title" 0x3a22656c746974 0xffffffffffffff "string" Primitive 12,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 13,
    One "experimental" 0x656d697265707865 0xffffffffffffffff "boolean" Primitive 14,
    One "date" 0x3a2265746164 0xffffffffffff "dateTime" Primitive 15,
    One "publisher" 0x656873696c627570 0xffffffffffffffff "string" Primitive 16,
    Many "contact" 0x22746361746e6f63 0xffffffffffffffff "ContactDetail" Element 17,
    One "description" 0x7470697263736564 0xffffffffffffffff "markdown" Primitive 18,
    Many "useContext" 0x65746e6f43657375 0xffffffffffffffff "UsageContext" Element 19,
    Many "jurisdiction" 0x636964736972756a 0xffffffffffffffff "CodeableConcept" Element 20,
    One "purpose" 0x2265736f70727570 0xffffffffffffffff "markdown" Primitive 21,
    One "copyright" 0x6867697279706f63 0xffffffffffffffff "markdown" Primitive 22,
    Choice "sourceUri" 0x7255656372756f73 0xffffffffffffffff "uri" Primitive 23 0,
    Choice "sourceCanonical" 0x6143656372756f73 0xffffffffffffffff "canonical" Primitive 23 1,
    Choice "targetUri" 0x7255746567726174 0xffffffffffffffff "uri" Primitive 24 0,
    Choice "targetCanonical" 0x6143746567726174 0xffffffffffffffff "canonical" Primitive 24 1,
    Many "group" 0x3a2270756f7267 0xffffffffffffff "ConceptMap.group" Element 25 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 25,
        27,
    ],
    required: &[13],
};

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
1 primitive Canonical(Canonical),
}

choice! { /// The types of `ConceptMap.target[x]`.
ConceptMapTarget,
0 primitive Uri(Uri),
1 primitive Canonical(Canonical),
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

static CONCEPT_MAP_GROUP: TypeInfo = TypeInfo {
    name: "ConceptMap.group",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "source" 0x3a22656372756f73 0xffffffffffffffff "uri" Primitive 3,
    One "sourceVersion" 0x6556656372756f73 0xffffffffffffffff "string" Primitive 4,
    One "target" 0x3a22746567726174 0xffffffffffffffff "uri" Primitive 5,
    One "targetVersion" 0x6556746567726174 0xffffffffffffffff "string" Primitive 6,
    Many "element" 0x22746e656d656c65 0xffffffffffffffff "ConceptMap.group.element" Element 7,
    One "unmapped" 0x64657070616d6e75 0xffffffffffffffff "ConceptMap.group.unmapped" Element 8 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
    required: &[7],
};

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

static CONCEPT_MAP_GROUP_ELEMENT: TypeInfo = TypeInfo {
    name: "ConceptMap.group.element",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "code" 0x3a2265646f63 0xffffffffffff "code" Primitive 3,
    One "display" 0x2279616c70736964 0xffffffffffffffff "string" Primitive 4,
    Many "target" 0x3a22746567726174 0xffffffffffffffff "ConceptMap.group.element.target" Element 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[],
};

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
    /// `ConceptMap.group.element.target.equivalence`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/concept-map-equivalence> (required).
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

static CONCEPT_MAP_GROUP_ELEMENT_TARGET: TypeInfo = TypeInfo {
    name: "ConceptMap.group.element.target",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "code" 0x3a2265646f63 0xffffffffffff "code" Primitive 3,
    One "display" 0x2279616c70736964 0xffffffffffffffff "string" Primitive 4,
    One "equivalence" 0x656c617669757165 0xffffffffffffffff "code" Primitive 5,
    One "comment" 0x22746e656d6d6f63 0xffffffffffffffff "string" Primitive 6,
    Many "dependsOn" 0x4f73646e65706564 0xffffffffffffffff "ConceptMap.group.element.target.dependsOn" Element 7,
    Many "product" 0x22746375646f7270 0xffffffffffffffff "ConceptMapGroupElementTargetDependsOn" Element 8 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
    required: &[5],
};

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
    /// `ConceptMap.group.element.target.dependsOn.system`, 0..1: `canonical`.
    pub system: Option<Canonical>,
    /// `ConceptMap.group.element.target.dependsOn.value`, 1..1: `string`.
    pub value: Option<Text>,
    /// `ConceptMap.group.element.target.dependsOn.display`, 0..1: `string`.
    pub display: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON: TypeInfo = TypeInfo {
    name: "ConceptMap.group.element.target.dependsOn",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "property" 0x79747265706f7270 0xffffffffffffffff "uri" Primitive 3,
    One "system" 0x3a226d6574737973 0xffffffffffffffff "canonical" Primitive 4,
    One "value" 0x3a2265756c6176 0xffffffffffffff "string" Primitive 5,
    One "display" 0x2279616c70736964 0xffffffffffffffff "string" Primitive 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[3, 5],
};

node! { ConceptMapGroupElementTargetDependsOn, CONCEPT_MAP_GROUP_ELEMENT_TARGET_DEPENDS_ON,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive property,
4 primitive system,
5 primitive value,
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
    /// `ConceptMap.group.unmapped.url`, 0..1: `canonical`.
    pub url: Option<Canonical>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONCEPT_MAP_GROUP_UNMAPPED: TypeInfo = TypeInfo {
    name: "ConceptMap.group.unmapped",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "mode" 0x3a2265646f6d 0xffffffffffff "code" Primitive 3,
    One "code" 0x3a2265646f63 0xffffffffffff "code" Primitive 4,
    One "display" 0x2279616c70736964 0xffffffffffffffff "string" Primitive 5,
    One "url" 0x3a226c7275 0xffffffffff "canonical" Primitive 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[3],
};

node! { ConceptMapGroupUnmapped, CONCEPT_MAP_GROUP_UNMAPPED,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code mode,
4 primitive code,
5 primitive display,
6 primitive url,
}
