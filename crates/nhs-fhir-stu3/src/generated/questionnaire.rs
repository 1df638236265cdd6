// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Questionnaire` resource and its parts.

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

static QUESTIONNAIRE: Table = Table::new(
    "STU3 Questionnaire resource
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
description 0..1 markdown
purpose 0..1 markdown
approvalDate 0..1 date
lastReviewDate 0..1 date
effectivePeriod 0..1 Period
useContext 0..* UsageContext
jurisdiction 0..* CodeableConcept
contact 0..* ContactDetail
copyright 0..1 markdown
code 0..* Coding
subjectType 0..* code
item 0..* Questionnaire.item",
);

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

static QUESTIONNAIRE_ITEM: Table = Table::new(
"STU3 Questionnaire.item element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
linkId 1..1 string
definition 0..1 uri
code 0..* Coding
prefix 0..1 string
text 0..1 string
type 1..1 code
enableWhen 0..* Questionnaire.item.enableWhen
required 0..1 boolean
repeats 0..1 boolean
readOnly 0..1 boolean
maxLength 0..1 integer
options 0..1 Reference
option 0..* Questionnaire.item.option
initial[x] 0..1 boolean decimal integer date dateTime time string uri Attachment Coding Quantity Reference
item 0..* QuestionnaireItem",
);

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

static QUESTIONNAIRE_ITEM_ENABLE_WHEN: Table = Table::new(
"STU3 Questionnaire.item.enableWhen element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
question 1..1 string
hasAnswer 0..1 boolean
answer[x] 0..1 boolean decimal integer date dateTime time string uri Attachment Coding Quantity Reference",
);

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

static QUESTIONNAIRE_ITEM_OPTION: Table = Table::new(
    "STU3 Questionnaire.item.option element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
value[x] 1..1 integer date time string Coding",
);

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
