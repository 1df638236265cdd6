// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Questionnaire` resource and its parts.

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

/// The `Questionnaire` resource. Source: <http://hl7.org/fhir/R4/questionnaire.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Questionnaire {
    /// `Questionnaire.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `Questionnaire.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Questionnaire.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Questionnaire.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `Questionnaire.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Questionnaire.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Questionnaire.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Questionnaire.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Questionnaire.url`, 0..1: `uri`.
    pub url: Option<Uri>,
    /// `Questionnaire.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Questionnaire.version`, 0..1: `string`.
    pub version: Option<Text>,
    /// `Questionnaire.name`, 0..1: `string`.
    pub name: Option<Text>,
    /// `Questionnaire.title`, 0..1: `string`.
    pub title: Option<Text>,
    /// `Questionnaire.derivedFrom`, 0..*: `canonical`.
    pub derived_from: Many<Canonical>,
    /// `Questionnaire.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/publication-status> (required).
    pub status: Option<Coded<codes::PublicationStatus>>,
    /// `Questionnaire.experimental`, 0..1: `boolean`.
    pub experimental: Option<bool>,
    /// `Questionnaire.subjectType`, 0..*: `code`, from the value set <http://hl7.org/fhir/ValueSet/resource-types> (required).
    pub subject_type: Many<Coded<codes::ResourceType>>,
    /// `Questionnaire.date`, 0..1: `dateTime`.
    pub date: Option<DateTime>,
    /// `Questionnaire.publisher`, 0..1: `string`.
    pub publisher: Option<Text>,
    /// `Questionnaire.contact`, 0..*: `ContactDetail`.
    pub contact: Many<ContactDetail>,
    /// `Questionnaire.description`, 0..1: `markdown`.
    pub description: Option<Text>,
    /// `Questionnaire.useContext`, 0..*: `UsageContext`.
    pub use_context: Many<UsageContext>,
    /// `Questionnaire.jurisdiction`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/jurisdiction> (extensible).
    pub jurisdiction: Many<CodeableConcept>,
    /// `Questionnaire.purpose`, 0..1: `markdown`.
    pub purpose: Option<Text>,
    /// `Questionnaire.copyright`, 0..1: `markdown`.
    pub copyright: Option<Text>,
    /// `Questionnaire.approvalDate`, 0..1: `date`.
    pub approval_date: Option<Date>,
    /// `Questionnaire.lastReviewDate`, 0..1: `date`.
    pub last_review_date: Option<Date>,
    /// `Questionnaire.effectivePeriod`, 0..1: `Period`.
    pub effective_period: Option<Boxed<Period>>,
    /// `Questionnaire.code`, 0..*: `Coding`.
    pub code: Many<Coding>,
    /// `Questionnaire.item`, 0..*: a group of elements.
    pub item: Many<QuestionnaireItem>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static QUESTIONNAIRE: TypeInfo = TypeInfo {
    name: "Questionnaire",
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
    Many "derivedFrom" 0x4664657669726564 0xffffffffffffffff "canonical" Primitive 13,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 14,
    One "experimental" 0x656d697265707865 0xffffffffffffffff "boolean" Primitive 15,
    Many "subjectType" 0x547463656a627573 0xffffffffffffffff "code" Primitive 16,
    One "date" 0x3a2265746164 0xffffffffffff "dateTime" Primitive 17,
    One "publisher" 0x656873696c627570 0xffffffffffffffff "string" Primitive 18,
    Many "contact" 0x22746361746e6f63 0xffffffffffffffff "ContactDetail" Element 19,
    One "description" 0x7470697263736564 0xffffffffffffffff "markdown" Primitive 20,
    Many "useContext" 0x65746e6f43657375 0xffffffffffffffff "UsageContext" Element 21,
    Many "jurisdiction" 0x636964736972756a 0xffffffffffffffff "CodeableConcept" Element 22,
    One "purpose" 0x2265736f70727570 0xffffffffffffffff "markdown" Primitive 23,
    One "copyright" 0x6867697279706f63 0xffffffffffffffff "markdown" Primitive 24,
    One "approvalDate" 0x6c61766f72707061 0xffffffffffffffff "date" Primitive 25,
    One "lastReviewDate" 0x697665527473616c 0xffffffffffffffff "date" Primitive 26,
    One "effectivePeriod" 0x7669746365666665 0xffffffffffffffff "Period" Element 27,
    Many "code" 0x3a2265646f63 0xffffffffffff "Coding" Element 28,
    Many "item" 0x3a226d657469 0xffffffffffff "Questionnaire.item" Element 29 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
        25, 26, 27, 28, 29,
    ],
    required: &[14],
};

node! { Questionnaire, QUESTIONNAIRE,
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
13 primitives derived_from,
14 code status,
15 primitive experimental,
16 primitives subject_type,
17 primitive date,
18 primitive publisher,
19 nodes contact,
20 primitive description,
21 nodes use_context,
22 nodes jurisdiction,
23 primitive purpose,
24 primitive copyright,
25 primitive approval_date,
26 primitive last_review_date,
27 node effective_period,
28 nodes code,
29 nodes item,
}

resource! { Questionnaire }

/// `Questionnaire.item`, a part of [`Questionnaire`].
#[derive(Clone, Default, PartialEq)]
pub struct QuestionnaireItem {
    /// `Questionnaire.item.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Questionnaire.item.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Questionnaire.item.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Questionnaire.item.linkId`, 1..1: `string`.
    pub link_id: Option<Text>,
    /// `Questionnaire.item.definition`, 0..1: `uri`.
    pub definition: Option<Uri>,
    /// `Questionnaire.item.code`, 0..*: `Coding`.
    pub code: Many<Coding>,
    /// `Questionnaire.item.prefix`, 0..1: `string`.
    pub prefix: Option<Text>,
    /// `Questionnaire.item.text`, 0..1: `string`.
    pub text: Option<Text>,
    /// `Questionnaire.item.type`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/item-type> (required).
    pub r#type: Option<Coded<codes::QuestionnaireItemType>>,
    /// `Questionnaire.item.enableWhen`, 0..*: a group of elements.
    pub enable_when: Many<QuestionnaireItemEnableWhen>,
    /// `Questionnaire.item.enableBehavior`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/questionnaire-enable-behavior> (required).
    pub enable_behavior: Option<Coded<codes::EnableWhenBehavior>>,
    /// `Questionnaire.item.required`, 0..1: `boolean`.
    pub required: Option<bool>,
    /// `Questionnaire.item.repeats`, 0..1: `boolean`.
    pub repeats: Option<bool>,
    /// `Questionnaire.item.readOnly`, 0..1: `boolean`.
    pub read_only: Option<bool>,
    /// `Questionnaire.item.maxLength`, 0..1: `integer`.
    pub max_length: Option<i32>,
    /// `Questionnaire.item.answerValueSet`, 0..1: `canonical`.
    pub answer_value_set: Option<Canonical>,
    /// `Questionnaire.item.answerOption`, 0..*: a group of elements.
    pub answer_option: Many<QuestionnaireItemAnswerOption>,
    /// `Questionnaire.item.initial`, 0..*: a group of elements.
    pub initial: Many<QuestionnaireItemInitial>,
    /// `Questionnaire.item.item`, 0..*: Questionnaire.item.
    pub item: Many<QuestionnaireItem>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static QUESTIONNAIRE_ITEM: TypeInfo = TypeInfo {
    name: "Questionnaire.item",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "linkId" 0x3a2264496b6e696c 0xffffffffffffffff "string" Primitive 3,
    One "definition" 0x6974696e69666564 0xffffffffffffffff "uri" Primitive 4,
    Many "code" 0x3a2265646f63 0xffffffffffff "Coding" Element 5,
    One "prefix" 0x3a22786966657270 0xffffffffffffffff "string" Primitive 6,
    One "text" 0x3a2274786574 0xffffffffffff "string" Primitive 7,
    One "type" 0x3a2265707974 0xffffffffffff "code" Primitive 8,
    Many "enableWhen" 0x6857656c62616e65 0xffffffffffffffff "Questionnaire.item.enableWhen" Element 9,
    One "enableBehavior" 0x6542656c62616e65 0xffffffffffffffff "code" Primitive 10,
    One "required" 0x6465726975716572 0xffffffffffffffff "boolean" Primitive 11,
    One "repeats" 0x2273746165706572 0xffffffffffffffff "boolean" Primitive 12,
    One "readOnly" 0x796c6e4f64616572 0xffffffffffffffff "boolean" Primitive 13,
    One "maxLength" 0x74676e654c78616d 0xffffffffffffffff "integer" Primitive 14,
    One "answerValueSet" 0x6156726577736e61 0xffffffffffffffff "canonical" Primitive 15,
    Many "answerOption" 0x704f726577736e61 0xffffffffffffffff "Questionnaire.item.answerOption" Element 16,
    Many "initial" 0x226c616974696e69 0xffffffffffffffff "Questionnaire.item.initial" Element 17,
    Many "item" 0x3a226d657469 0xffffffffffff "QuestionnaireItem" Element 18 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
    ],
    required: &[3, 8],
};

node! { QuestionnaireItem, QUESTIONNAIRE_ITEM,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive link_id,
4 primitive definition,
5 nodes code,
6 primitive prefix,
7 primitive text,
8 code r#type,
9 nodes enable_when,
10 code enable_behavior,
11 primitive required,
12 primitive repeats,
13 primitive read_only,
14 primitive max_length,
15 primitive answer_value_set,
16 nodes answer_option,
17 nodes initial,
18 nodes item,
}

/// `Questionnaire.item.answerOption`, a part of [`Questionnaire`].
#[derive(Clone, Default, PartialEq)]
pub struct QuestionnaireItemAnswerOption {
    /// `Questionnaire.item.answerOption.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Questionnaire.item.answerOption.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Questionnaire.item.answerOption.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Questionnaire.item.answerOption.value[x]`, 1..1: `integer` or `date` or `time` or `string` or `Coding` or `Reference` to Resource.
    pub value: Option<QuestionnaireItemAnswerOptionValue>,
    /// `Questionnaire.item.answerOption.initialSelected`, 0..1: `boolean`.
    pub initial_selected: Option<bool>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static QUESTIONNAIRE_ITEM_ANSWER_OPTION: TypeInfo = TypeInfo {
    name: "Questionnaire.item.answerOption",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Choice "valueInteger" 0x746e4965756c6176 0xffffffffffffffff "integer" Primitive 3 0,
    Choice "valueDate" 0x74614465756c6176 0xffffffffffffffff "date" Primitive 3 1,
    Choice "valueTime" 0x6d695465756c6176 0xffffffffffffffff "time" Primitive 3 2,
    Choice "valueString" 0x72745365756c6176 0xffffffffffffffff "string" Primitive 3 3,
    Choice "valueCoding" 0x646f4365756c6176 0xffffffffffffffff "Coding" Element 3 4,
    Choice "valueReference" 0x66655265756c6176 0xffffffffffffffff "Reference" Element 3 5,
    One "initialSelected" 0x536c616974696e69 0xffffffffffffffff "boolean" Primitive 4 },
    slots: &[0, 1, 2, 3, 9],
    required: &[3],
};

node! { QuestionnaireItemAnswerOption, QUESTIONNAIRE_ITEM_ANSWER_OPTION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 choice value,
4 primitive initial_selected,
}

choice! { /// The types of `Questionnaire.item.answerOption.value[x]`.
QuestionnaireItemAnswerOptionValue,
0 primitive Integer(i32),
1 primitive Date(Date),
2 primitive Time(Time),
3 primitive String(Text),
4 node Coding(Boxed<Coding>),
5 node Reference(Boxed<Reference>),
}

/// `Questionnaire.item.enableWhen`, a part of [`Questionnaire`].
#[derive(Clone, Default, PartialEq)]
pub struct QuestionnaireItemEnableWhen {
    /// `Questionnaire.item.enableWhen.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Questionnaire.item.enableWhen.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Questionnaire.item.enableWhen.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Questionnaire.item.enableWhen.question`, 1..1: `string`.
    pub question: Option<Text>,
    /// `Questionnaire.item.enableWhen.operator`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/questionnaire-enable-operator> (required).
    pub operator: Option<Coded<codes::QuestionnaireItemOperator>>,
    /// `Questionnaire.item.enableWhen.answer[x]`, 1..1: `boolean` or `decimal` or `integer` or `date` or `dateTime` or `time` or `string` or `Coding` or `Quantity` or `Reference` to Resource.
    pub answer: Option<QuestionnaireItemEnableWhenAnswer>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static QUESTIONNAIRE_ITEM_ENABLE_WHEN: TypeInfo = TypeInfo {
    name: "Questionnaire.item.enableWhen",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "question" 0x6e6f697473657571 0xffffffffffffffff "string" Primitive 3,
    One "operator" 0x726f74617265706f 0xffffffffffffffff "code" Primitive 4,
    Choice "answerBoolean" 0x6f42726577736e61 0xffffffffffffffff "boolean" Primitive 5 0,
    Choice "answerDecimal" 0x6544726577736e61 0xffffffffffffffff "decimal" Primitive 5 1,
    Choice "answerInteger" 0x6e49726577736e61 0xffffffffffffffff "integer" Primitive 5 2,
    Choice "answerDate" 0x6144726577736e61 0xffffffffffffffff "date" Primitive 5 3,
    Choice "answerDateTime" 0x6144726577736e61 0xffffffffffffffff "dateTime" Primitive 5 4,
    Choice "answerTime" 0x6954726577736e61 0xffffffffffffffff "time" Primitive 5 5,
    Choice "answerString" 0x7453726577736e61 0xffffffffffffffff "string" Primitive 5 6,
    Choice "answerCoding" 0x6f43726577736e61 0xffffffffffffffff "Coding" Element 5 7,
    Choice "answerQuantity" 0x7551726577736e61 0xffffffffffffffff "Quantity" Element 5 8,
    Choice "answerReference" 0x6552726577736e61 0xffffffffffffffff "Reference" Element 5 9 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[3, 4, 5],
};

node! { QuestionnaireItemEnableWhen, QUESTIONNAIRE_ITEM_ENABLE_WHEN,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive question,
4 code operator,
5 choice answer,
}

choice! { /// The types of `Questionnaire.item.enableWhen.answer[x]`.
QuestionnaireItemEnableWhenAnswer,
0 primitive Boolean(bool),
1 primitive Decimal(Decimal),
2 primitive Integer(i32),
3 primitive Date(Date),
4 primitive DateTime(DateTime),
5 primitive Time(Time),
6 primitive String(Text),
7 node Coding(Boxed<Coding>),
8 node Quantity(Boxed<Quantity>),
9 node Reference(Boxed<Reference>),
}

/// `Questionnaire.item.initial`, a part of [`Questionnaire`].
#[derive(Clone, Default, PartialEq)]
pub struct QuestionnaireItemInitial {
    /// `Questionnaire.item.initial.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Questionnaire.item.initial.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Questionnaire.item.initial.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Questionnaire.item.initial.value[x]`, 1..1: `boolean` or `decimal` or `integer` or `date` or `dateTime` or `time` or `string` or `uri` or `Attachment` or `Coding` or `Quantity` or `Reference` to Resource.
    pub value: Option<QuestionnaireItemInitialValue>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static QUESTIONNAIRE_ITEM_INITIAL: TypeInfo = TypeInfo {
    name: "Questionnaire.item.initial",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Choice "valueBoolean" 0x6f6f4265756c6176 0xffffffffffffffff "boolean" Primitive 3 0,
    Choice "valueDecimal" 0x63654465756c6176 0xffffffffffffffff "decimal" Primitive 3 1,
    Choice "valueInteger" 0x746e4965756c6176 0xffffffffffffffff "integer" Primitive 3 2,
    Choice "valueDate" 0x74614465756c6176 0xffffffffffffffff "date" Primitive 3 3,
    Choice "valueDateTime" 0x74614465756c6176 0xffffffffffffffff "dateTime" Primitive 3 4,
    Choice "valueTime" 0x6d695465756c6176 0xffffffffffffffff "time" Primitive 3 5,
    Choice "valueString" 0x72745365756c6176 0xffffffffffffffff "string" Primitive 3 6,
    Choice "valueUri" 0x69725565756c6176 0xffffffffffffffff "uri" Primitive 3 7,
    Choice "valueAttachment" 0x74744165756c6176 0xffffffffffffffff "Attachment" Element 3 8,
    Choice "valueCoding" 0x646f4365756c6176 0xffffffffffffffff "Coding" Element 3 9,
    Choice "valueQuantity" 0x61755165756c6176 0xffffffffffffffff "Quantity" Element 3 10,
    Choice "valueReference" 0x66655265756c6176 0xffffffffffffffff "Reference" Element 3 11 },
    slots: &[0, 1, 2, 3],
    required: &[3],
};

node! { QuestionnaireItemInitial, QUESTIONNAIRE_ITEM_INITIAL,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 choice value,
}

choice! { /// The types of `Questionnaire.item.initial.value[x]`.
QuestionnaireItemInitialValue,
0 primitive Boolean(bool),
1 primitive Decimal(Decimal),
2 primitive Integer(i32),
3 primitive Date(Date),
4 primitive DateTime(DateTime),
5 primitive Time(Time),
6 primitive String(Text),
7 primitive Uri(Uri),
8 node Attachment(Boxed<Attachment>),
9 node Coding(Boxed<Coding>),
10 node Quantity(Boxed<Quantity>),
11 node Reference(Boxed<Reference>),
}
