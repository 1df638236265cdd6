// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `CodeSystem` resource and its parts.

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

/// The `CodeSystem` resource. Source: <http://hl7.org/fhir/STU3/codesystem.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CodeSystem {
    /// `CodeSystem.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `CodeSystem.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `CodeSystem.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `CodeSystem.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
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
    /// `CodeSystem.identifier`, 0..1: `Identifier`.
    pub identifier: Option<Boxed<Identifier>>,
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
    /// `CodeSystem.valueSet`, 0..1: `uri`.
    pub value_set: Option<Uri>,
    /// `CodeSystem.hierarchyMeaning`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/codesystem-hierarchy-meaning> (required).
    pub hierarchy_meaning: Option<Coded<codes::CodeSystemHierarchyMeaning>>,
    /// `CodeSystem.compositional`, 0..1: `boolean`.
    pub compositional: Option<bool>,
    /// `CodeSystem.versionNeeded`, 0..1: `boolean`.
    pub version_needed: Option<bool>,
    /// `CodeSystem.content`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/codesystem-content-mode> (required).
    pub content: Option<Coded<codes::CodeSystemContentMode>>,
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

static CODE_SYSTEM: TypeInfo = TypeInfo {
    name: "CodeSystem",
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
    One "caseSensitive" 0x736e655365736163 0xffffffffffffffff "boolean" Primitive 23,
    One "valueSet" 0x74655365756c6176 0xffffffffffffffff "uri" Primitive 24,
    One "hierarchyMeaning" 0x6863726172656968 0xffffffffffffffff "code" Primitive 25,
    One "compositional" 0x7469736f706d6f63 0xffffffffffffffff "boolean" Primitive 26,
    One "versionNeeded" 0x4e6e6f6973726576 0xffffffffffffffff "boolean" Primitive 27,
    One "content" 0x22746e65746e6f63 0xffffffffffffffff "code" Primitive 28,
    One "count" 0x3a22746e756f63 0xffffffffffffff "unsignedInt" Primitive 29,
    Many "filter" 0x3a227265746c6966 0xffffffffffffffff "CodeSystem.filter" Element 30,
    Many "property" 0x79747265706f7270 0xffffffffffffffff "CodeSystem.property" Element 31,
    Many "concept" 0x22747065636e6f63 0xffffffffffffffff "CodeSystem.concept" Element 32 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
        25, 26, 27, 28, 29, 30, 31, 32,
    ],
    required: &[13, 28],
};

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
23 primitive case_sensitive,
24 primitive value_set,
25 code hierarchy_meaning,
26 primitive compositional,
27 primitive version_needed,
28 code content,
29 primitive count,
30 nodes filter,
31 nodes property,
32 nodes concept,
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

static CODE_SYSTEM_CONCEPT: TypeInfo = TypeInfo {
    name: "CodeSystem.concept",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "code" 0x3a2265646f63 0xffffffffffff "code" Primitive 3,
    One "display" 0x2279616c70736964 0xffffffffffffffff "string" Primitive 4,
    One "definition" 0x6974696e69666564 0xffffffffffffffff "string" Primitive 5,
    Many "designation" 0x74616e6769736564 0xffffffffffffffff "CodeSystem.concept.designation" Element 6,
    Many "property" 0x79747265706f7270 0xffffffffffffffff "CodeSystem.concept.property" Element 7,
    Many "concept" 0x22747065636e6f63 0xffffffffffffffff "CodeSystemConcept" Element 8 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
    required: &[3],
};

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
    /// `CodeSystem.concept.designation.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `CodeSystem.concept.designation.use`, 0..1: `Coding`, from the value set <http://hl7.org/fhir/ValueSet/designation-use> (extensible).
    pub r#use: Option<Boxed<Coding>>,
    /// `CodeSystem.concept.designation.value`, 1..1: `string`.
    pub value: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CODE_SYSTEM_CONCEPT_DESIGNATION: TypeInfo = TypeInfo {
    name: "CodeSystem.concept.designation",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "language" 0x65676175676e616c 0xffffffffffffffff "code" Primitive 3,
    One "use" 0x3a22657375 0xffffffffff "Coding" Element 4,
    One "value" 0x3a2265756c6176 0xffffffffffffff "string" Primitive 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[5],
};

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
    /// `CodeSystem.concept.property.value[x]`, 1..1: `code` or `Coding` or `string` or `integer` or `boolean` or `dateTime`.
    pub value: Option<CodeSystemConceptPropertyValue>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CODE_SYSTEM_CONCEPT_PROPERTY: TypeInfo = TypeInfo {
    name: "CodeSystem.concept.property",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "code" 0x3a2265646f63 0xffffffffffff "code" Primitive 3,
    Choice "valueCode" 0x646f4365756c6176 0xffffffffffffffff "code" Primitive 4 0,
    Choice "valueCoding" 0x646f4365756c6176 0xffffffffffffffff "Coding" Element 4 1,
    Choice "valueString" 0x72745365756c6176 0xffffffffffffffff "string" Primitive 4 2,
    Choice "valueInteger" 0x746e4965756c6176 0xffffffffffffffff "integer" Primitive 4 3,
    Choice "valueBoolean" 0x6f6f4265756c6176 0xffffffffffffffff "boolean" Primitive 4 4,
    Choice "valueDateTime" 0x74614465756c6176 0xffffffffffffffff "dateTime" Primitive 4 5 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3, 4],
};

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

static CODE_SYSTEM_FILTER: TypeInfo = TypeInfo {
    name: "CodeSystem.filter",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "code" 0x3a2265646f63 0xffffffffffff "code" Primitive 3,
    One "description" 0x7470697263736564 0xffffffffffffffff "string" Primitive 4,
    Many "operator" 0x726f74617265706f 0xffffffffffffffff "code" Primitive 5,
    One "value" 0x3a2265756c6176 0xffffffffffffff "string" Primitive 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[3, 5, 6],
};

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

static CODE_SYSTEM_PROPERTY: TypeInfo = TypeInfo {
    name: "CodeSystem.property",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "code" 0x3a2265646f63 0xffffffffffff "code" Primitive 3,
    One "uri" 0x3a22697275 0xffffffffff "uri" Primitive 4,
    One "description" 0x7470697263736564 0xffffffffffffffff "string" Primitive 5,
    One "type" 0x3a2265707974 0xffffffffffff "code" Primitive 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[3, 6],
};

node! { CodeSystemProperty, CODE_SYSTEM_PROPERTY,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive code,
4 primitive uri,
5 primitive description,
6 code r#type,
}
