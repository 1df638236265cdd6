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

/// The `Questionnaire` resource. Source: <http://hl7.org/fhir/STU3/questionnaire.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Questionnaire {
    /// `Questionnaire.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `Questionnaire.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Questionnaire.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Questionnaire.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
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
    /// `Questionnaire.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/publication-status> (required).
    pub status: Option<Coded<codes::PublicationStatus>>,
    /// `Questionnaire.experimental`, 0..1: `boolean`.
    pub experimental: Option<bool>,
    /// `Questionnaire.date`, 0..1: `dateTime`.
    pub date: Option<DateTime>,
    /// `Questionnaire.publisher`, 0..1: `string`.
    pub publisher: Option<Text>,
    /// `Questionnaire.description`, 0..1: `markdown`.
    pub description: Option<Text>,
    /// `Questionnaire.purpose`, 0..1: `markdown`.
    pub purpose: Option<Text>,
    /// `Questionnaire.approvalDate`, 0..1: `date`.
    pub approval_date: Option<Date>,
    /// `Questionnaire.lastReviewDate`, 0..1: `date`.
    pub last_review_date: Option<Date>,
    /// `Questionnaire.effectivePeriod`, 0..1: `Period`.
    pub effective_period: Option<Boxed<Period>>,
    /// `Questionnaire.useContext`, 0..*: `UsageContext`.
    pub use_context: Many<UsageContext>,
    /// `Questionnaire.jurisdiction`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/jurisdiction> (extensible).
    pub jurisdiction: Many<CodeableConcept>,
    /// `Questionnaire.contact`, 0..*: `ContactDetail`.
    pub contact: Many<ContactDetail>,
    /// `Questionnaire.copyright`, 0..1: `markdown`.
    pub copyright: Option<Text>,
    /// `Questionnaire.code`, 0..*: `Coding`.
    pub code: Many<Coding>,
    /// `Questionnaire.subjectType`, 0..*: `code`, from the value set <http://hl7.org/fhir/ValueSet/resource-types> (required).
    pub subject_type: Many<Coded<codes::ResourceType>>,
    /// `Questionnaire.item`, 0..*: a group of elements.
    pub item: Many<QuestionnaireItem>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static QUESTIONNAIRE: TypeInfo = TypeInfo {
    name: "Questionnaire",
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
    One "description" 0x7470697263736564 0xffffffffffffffff "markdown" Primitive 17,
    One "purpose" 0x2265736f70727570 0xffffffffffffffff "markdown" Primitive 18,
    One "approvalDate" 0x6c61766f72707061 0xffffffffffffffff "date" Primitive 19,
    One "lastReviewDate" 0x697665527473616c 0xffffffffffffffff "date" Primitive 20,
    One "effectivePeriod" 0x7669746365666665 0xffffffffffffffff "Period" Element 21,
    Many "useContext" 0x65746e6f43657375 0xffffffffffffffff "UsageContext" Element 22,
    Many "jurisdiction" 0x636964736972756a 0xffffffffffffffff "CodeableConcept" Element 23,
    Many "contact" 0x22746361746e6f63 0xffffffffffffffff "ContactDetail" Element 24,
    One "copyright" 0x6867697279706f63 0xffffffffffffffff "markdown" Primitive 25,
    Many "code" 0x3a2265646f63 0xffffffffffff "Coding" Element 26,
    Many "subjectType" 0x547463656a627573 0xffffffffffffffff "code" Primitive 27,
    Many "item" 0x3a226d657469 0xffffffffffff "Questionnaire.item" Element 28 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
        25, 26, 27, 28,
    ],
    required: &[13],
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
13 code status,
14 primitive experimental,
15 primitive date,
16 primitive publisher,
17 primitive description,
18 primitive purpose,
19 primitive approval_date,
20 primitive last_review_date,
21 node effective_period,
22 nodes use_context,
23 nodes jurisdiction,
24 nodes contact,
25 primitive copyright,
26 nodes code,
27 primitives subject_type,
28 nodes item,
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
    /// `Questionnaire.item.required`, 0..1: `boolean`.
    pub required: Option<bool>,
    /// `Questionnaire.item.repeats`, 0..1: `boolean`.
    pub repeats: Option<bool>,
    /// `Questionnaire.item.readOnly`, 0..1: `boolean`.
    pub read_only: Option<bool>,
    /// `Questionnaire.item.maxLength`, 0..1: `integer`.
    pub max_length: Option<i32>,
    /// `Questionnaire.item.options`, 0..1: `Reference` to ValueSet.
    pub options: Option<Boxed<Reference>>,
    /// `Questionnaire.item.option`, 0..*: a group of elements.
    pub option: Many<QuestionnaireItemOption>,
    /// `Questionnaire.item.initial[x]`, 0..1: `boolean` or `decimal` or `integer` or `date` or `dateTime` or `time` or `string` or `uri` or `Attachment` or `Coding` or `Quantity` or `Reference` to Resource.
    pub initial: Option<QuestionnaireItemInitial>,
    /// `Questionnaire.item.item`, 0..*: Questionnaire.item.
    pub item: Many<QuestionnaireItem>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static QUESTIONNAIRE_ITEM: TypeInfo = TypeInfo {
    name: "Questionnaire.item",
    resource: false,
    release: Release::Stu3,
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
    One "required" 0x6465726975716572 0xffffffffffffffff "boolean" Primitive 10,
    One "repeats" 0x2273746165706572 0xffffffffffffffff "boolean" Primitive 11,
    One "readOnly" 0x796c6e4f64616572 0xffffffffffffffff "boolean" Primitive 12,
    One "maxLength" 0x74676e654c78616d 0xffffffffffffffff "integer" Primitive 13,
    One "options" 0x22736e6f6974706f 0xffffffffffffffff "Reference" Element 14,
    Many "option" 0x3a226e6f6974706f 0xffffffffffffffff "Questionnaire.item.option" Element 15,
    Choice "initialBoolean" 0x426c616974696e69 0xffffffffffffffff "boolean" Primitive 16 0,
    Choice "initialDecimal" 0x446c616974696e69 0xffffffffffffffff "decimal" Primitive 16 1,
    Choice "initialInteger" 0x496c616974696e69 0xffffffffffffffff "integer" Primitive 16 2,
    Choice "initialDate" 0x446c616974696e69 0xffffffffffffffff "date" Primitive 16 3,
    Choice "initialDateTime" 0x446c616974696e69 0xffffffffffffffff "dateTime" Primitive 16 4,
    Choice "initialTime" 0x546c616974696e69 0xffffffffffffffff "time" Primitive 16 5,
    Choice "initialString" 0x536c616974696e69 0xffffffffffffffff "string" Primitive 16 6,
    Choice "initialUri" 0x556c616974696e69 0xffffffffffffffff "uri" Primitive 16 7,
    Choice "initialAttachment" 0x416c616974696e69 0xffffffffffffffff "Attachment" Element 16 8,
    Choice "initialCoding" 0x436c616974696e69 0xffffffffffffffff "Coding" Element 16 9,
    Choice "initialQuantity" 0x516c616974696e69 0xffffffffffffffff "Quantity" Element 16 10,
    Choice "initialReference" 0x526c616974696e69 0xffffffffffffffff "Reference" Element 16 11,
    Many "item" 0x3a226d657469 0xffffffffffff "QuestionnaireItem" Element 17 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 28],
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
10 primitive required,
11 primitive repeats,
12 primitive read_only,
13 primitive max_length,
14 node options,
15 nodes option,
16 choice initial,
17 nodes item,
}

choice! { /// The types of `Questionnaire.item.initial[x]`.
QuestionnaireItemInitial,
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
    /// `Questionnaire.item.enableWhen.hasAnswer`, 0..1: `boolean`.
    pub has_answer: Option<bool>,
    /// `Questionnaire.item.enableWhen.answer[x]`, 0..1: `boolean` or `decimal` or `integer` or `date` or `dateTime` or `time` or `string` or `uri` or `Attachment` or `Coding` or `Quantity` or `Reference` to Resource.
    pub answer: Option<QuestionnaireItemEnableWhenAnswer>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static QUESTIONNAIRE_ITEM_ENABLE_WHEN: TypeInfo = TypeInfo {
    name: "Questionnaire.item.enableWhen",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "question" 0x6e6f697473657571 0xffffffffffffffff "string" Primitive 3,
    One "hasAnswer" 0x6577736e41736168 0xffffffffffffffff "boolean" Primitive 4,
    Choice "answerBoolean" 0x6f42726577736e61 0xffffffffffffffff "boolean" Primitive 5 0,
    Choice "answerDecimal" 0x6544726577736e61 0xffffffffffffffff "decimal" Primitive 5 1,
    Choice "answerInteger" 0x6e49726577736e61 0xffffffffffffffff "integer" Primitive 5 2,
    Choice "answerDate" 0x6144726577736e61 0xffffffffffffffff "date" Primitive 5 3,
    Choice "answerDateTime" 0x6144726577736e61 0xffffffffffffffff "dateTime" Primitive 5 4,
    Choice "answerTime" 0x6954726577736e61 0xffffffffffffffff "time" Primitive 5 5,
    Choice "answerString" 0x7453726577736e61 0xffffffffffffffff "string" Primitive 5 6,
    Choice "answerUri" 0x7255726577736e61 0xffffffffffffffff "uri" Primitive 5 7,
    Choice "answerAttachment" 0x7441726577736e61 0xffffffffffffffff "Attachment" Element 5 8,
    Choice "answerCoding" 0x6f43726577736e61 0xffffffffffffffff "Coding" Element 5 9,
    Choice "answerQuantity" 0x7551726577736e61 0xffffffffffffffff "Quantity" Element 5 10,
    Choice "answerReference" 0x6552726577736e61 0xffffffffffffffff "Reference" Element 5 11 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[3],
};

node! { QuestionnaireItemEnableWhen, QUESTIONNAIRE_ITEM_ENABLE_WHEN,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive question,
4 primitive has_answer,
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
7 primitive Uri(Uri),
8 node Attachment(Boxed<Attachment>),
9 node Coding(Boxed<Coding>),
10 node Quantity(Boxed<Quantity>),
11 node Reference(Boxed<Reference>),
}

/// `Questionnaire.item.option`, a part of [`Questionnaire`].
#[derive(Clone, Default, PartialEq)]
pub struct QuestionnaireItemOption {
    /// `Questionnaire.item.option.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Questionnaire.item.option.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Questionnaire.item.option.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Questionnaire.item.option.value[x]`, 1..1: `integer` or `date` or `time` or `string` or `Coding`.
    pub value: Option<QuestionnaireItemOptionValue>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static QUESTIONNAIRE_ITEM_OPTION: TypeInfo = TypeInfo {
    name: "Questionnaire.item.option",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Choice "valueInteger" 0x746e4965756c6176 0xffffffffffffffff "integer" Primitive 3 0,
    Choice "valueDate" 0x74614465756c6176 0xffffffffffffffff "date" Primitive 3 1,
    Choice "valueTime" 0x6d695465756c6176 0xffffffffffffffff "time" Primitive 3 2,
    Choice "valueString" 0x72745365756c6176 0xffffffffffffffff "string" Primitive 3 3,
    Choice "valueCoding" 0x646f4365756c6176 0xffffffffffffffff "Coding" Element 3 4 },
    slots: &[0, 1, 2, 3],
    required: &[3],
};

node! { QuestionnaireItemOption, QUESTIONNAIRE_ITEM_OPTION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 choice value,
}

choice! { /// The types of `Questionnaire.item.option.value[x]`.
QuestionnaireItemOptionValue,
0 primitive Integer(i32),
1 primitive Date(Date),
2 primitive Time(Time),
3 primitive String(Text),
4 node Coding(Boxed<Coding>),
}
