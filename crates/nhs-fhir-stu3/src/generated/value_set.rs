// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `ValueSet` resource and its parts.

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

static VALUE_SET: TypeInfo = TypeInfo {
    name: "ValueSet",
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
    Many "identifier" 0x696669746e656469 0xffffffffffffffff "Identifier" Element 9,
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
    One "immutable" 0x6c626174756d6d69 0xffffffffffffffff "boolean" Primitive 21,
    One "purpose" 0x2265736f70727570 0xffffffffffffffff "markdown" Primitive 22,
    One "copyright" 0x6867697279706f63 0xffffffffffffffff "markdown" Primitive 23,
    One "extensible" 0x6269736e65747865 0xffffffffffffffff "boolean" Primitive 24,
    One "compose" 0x2265736f706d6f63 0xffffffffffffffff "ValueSet.compose" Element 25,
    One "expansion" 0x6f69736e61707865 0xffffffffffffffff "ValueSet.expansion" Element 26 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
        25, 26,
    ],
    required: &[13],
};

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

static VALUE_SET_COMPOSE: TypeInfo = TypeInfo {
    name: "ValueSet.compose",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "lockedDate" 0x614464656b636f6c 0xffffffffffffffff "date" Primitive 3,
    One "inactive" 0x6576697463616e69 0xffffffffffffffff "boolean" Primitive 4,
    Many "include" 0x226564756c636e69 0xffffffffffffffff "ValueSet.compose.include" Element 5,
    Many "exclude" 0x226564756c637865 0xffffffffffffffff "ValueSetComposeInclude" Element 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[5],
};

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

static VALUE_SET_COMPOSE_INCLUDE: TypeInfo = TypeInfo {
    name: "ValueSet.compose.include",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "system" 0x3a226d6574737973 0xffffffffffffffff "uri" Primitive 3,
    One "version" 0x226e6f6973726576 0xffffffffffffffff "string" Primitive 4,
    Many "concept" 0x22747065636e6f63 0xffffffffffffffff "ValueSet.compose.include.concept" Element 5,
    Many "filter" 0x3a227265746c6966 0xffffffffffffffff "ValueSet.compose.include.filter" Element 6,
    Many "valueSet" 0x74655365756c6176 0xffffffffffffffff "uri" Primitive 7 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7],
    required: &[],
};

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

static VALUE_SET_COMPOSE_INCLUDE_CONCEPT: TypeInfo = TypeInfo {
    name: "ValueSet.compose.include.concept",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "code" 0x3a2265646f63 0xffffffffffff "code" Primitive 3,
    One "display" 0x2279616c70736964 0xffffffffffffffff "string" Primitive 4,
    Many "designation" 0x74616e6769736564 0xffffffffffffffff "ValueSet.compose.include.concept.designation" Element 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[3],
};

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

static VALUE_SET_COMPOSE_INCLUDE_CONCEPT_DESIGNATION: TypeInfo = TypeInfo {
    name: "ValueSet.compose.include.concept.designation",
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

static VALUE_SET_COMPOSE_INCLUDE_FILTER: TypeInfo = TypeInfo {
    name: "ValueSet.compose.include.filter",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "property" 0x79747265706f7270 0xffffffffffffffff "code" Primitive 3,
    One "op" 0x3a22706f 0xffffffff "code" Primitive 4,
    One "value" 0x3a2265756c6176 0xffffffffffffff "code" Primitive 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[3, 4, 5],
};

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

static VALUE_SET_EXPANSION: TypeInfo = TypeInfo {
    name: "ValueSet.expansion",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "identifier" 0x696669746e656469 0xffffffffffffffff "uri" Primitive 3,
    One "timestamp" 0x6d617473656d6974 0xffffffffffffffff "dateTime" Primitive 4,
    One "total" 0x3a226c61746f74 0xffffffffffffff "integer" Primitive 5,
    One "offset" 0x3a2274657366666f 0xffffffffffffffff "integer" Primitive 6,
    Many "parameter" 0x6574656d61726170 0xffffffffffffffff "ValueSet.expansion.parameter" Element 7,
    Many "contains" 0x736e6961746e6f63 0xffffffffffffffff "ValueSet.expansion.contains" Element 8 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
    required: &[3, 4],
};

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

static VALUE_SET_EXPANSION_CONTAINS: TypeInfo = TypeInfo {
    name: "ValueSet.expansion.contains",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "system" 0x3a226d6574737973 0xffffffffffffffff "uri" Primitive 3,
    One "abstract" 0x7463617274736261 0xffffffffffffffff "boolean" Primitive 4,
    One "inactive" 0x6576697463616e69 0xffffffffffffffff "boolean" Primitive 5,
    One "version" 0x226e6f6973726576 0xffffffffffffffff "string" Primitive 6,
    One "code" 0x3a2265646f63 0xffffffffffff "code" Primitive 7,
    One "display" 0x2279616c70736964 0xffffffffffffffff "string" Primitive 8,
    Many "designation" 0x74616e6769736564 0xffffffffffffffff "ValueSetComposeIncludeConceptDesignation" Element 9,
    Many "contains" 0x736e6961746e6f63 0xffffffffffffffff "ValueSetExpansionContains" Element 10 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    required: &[],
};

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

static VALUE_SET_EXPANSION_PARAMETER: TypeInfo = TypeInfo {
    name: "ValueSet.expansion.parameter",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "name" 0x3a22656d616e 0xffffffffffff "string" Primitive 3,
    Choice "valueString" 0x72745365756c6176 0xffffffffffffffff "string" Primitive 4 0,
    Choice "valueBoolean" 0x6f6f4265756c6176 0xffffffffffffffff "boolean" Primitive 4 1,
    Choice "valueInteger" 0x746e4965756c6176 0xffffffffffffffff "integer" Primitive 4 2,
    Choice "valueDecimal" 0x63654465756c6176 0xffffffffffffffff "decimal" Primitive 4 3,
    Choice "valueUri" 0x69725565756c6176 0xffffffffffffffff "uri" Primitive 4 4,
    Choice "valueCode" 0x646f4365756c6176 0xffffffffffffffff "code" Primitive 4 5 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3],
};

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
