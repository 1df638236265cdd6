// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `QuestionnaireResponse` resource and its parts.

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

/// The `QuestionnaireResponse` resource. Source: <http://hl7.org/fhir/STU3/questionnaireresponse.html>.
#[derive(Clone, Default, PartialEq)]
pub struct QuestionnaireResponse {
    /// `QuestionnaireResponse.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `QuestionnaireResponse.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `QuestionnaireResponse.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `QuestionnaireResponse.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `QuestionnaireResponse.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `QuestionnaireResponse.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `QuestionnaireResponse.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `QuestionnaireResponse.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `QuestionnaireResponse.identifier`, 0..1: `Identifier`.
    pub identifier: Option<Boxed<Identifier>>,
    /// `QuestionnaireResponse.basedOn`, 0..*: `Reference` to ReferralRequest, CarePlan, ProcedureRequest.
    pub based_on: Many<Reference>,
    /// `QuestionnaireResponse.parent`, 0..*: `Reference` to Observation, Procedure.
    pub parent: Many<Reference>,
    /// `QuestionnaireResponse.questionnaire`, 0..1: `Reference` to Questionnaire.
    pub questionnaire: Option<Boxed<Reference>>,
    /// `QuestionnaireResponse.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/questionnaire-answers-status> (required).
    pub status: Option<Coded<codes::QuestionnaireResponseStatus>>,
    /// `QuestionnaireResponse.subject`, 0..1: `Reference` to Resource.
    pub subject: Option<Boxed<Reference>>,
    /// `QuestionnaireResponse.context`, 0..1: `Reference` to Encounter, EpisodeOfCare.
    pub context: Option<Boxed<Reference>>,
    /// `QuestionnaireResponse.authored`, 0..1: `dateTime`.
    pub authored: Option<DateTime>,
    /// `QuestionnaireResponse.author`, 0..1: `Reference` to Device, Practitioner, Patient, RelatedPerson.
    pub author: Option<Boxed<Reference>>,
    /// `QuestionnaireResponse.source`, 0..1: `Reference` to Patient, Practitioner, RelatedPerson.
    pub source: Option<Boxed<Reference>>,
    /// `QuestionnaireResponse.item`, 0..*: a group of elements.
    pub item: Many<QuestionnaireResponseItem>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static QUESTIONNAIRE_RESPONSE: Table = Table::new(
    "STU3 QuestionnaireResponse resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..1 Identifier
basedOn 0..* Reference
parent 0..* Reference
questionnaire 0..1 Reference
status 1..1 code
subject 0..1 Reference
context 0..1 Reference
authored 0..1 dateTime
author 0..1 Reference
source 0..1 Reference
item 0..* QuestionnaireResponse.item",
);

node! { QuestionnaireResponse, QUESTIONNAIRE_RESPONSE,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 node identifier,
9 nodes based_on,
10 nodes parent,
11 node questionnaire,
12 code status,
13 node subject,
14 node context,
15 primitive authored,
16 node author,
17 node source,
18 nodes item,
}

resource! { QuestionnaireResponse }

/// `QuestionnaireResponse.item`, a part of [`QuestionnaireResponse`].
#[derive(Clone, Default, PartialEq)]
pub struct QuestionnaireResponseItem {
    /// `QuestionnaireResponse.item.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `QuestionnaireResponse.item.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `QuestionnaireResponse.item.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `QuestionnaireResponse.item.linkId`, 1..1: `string`.
    pub link_id: Option<Text>,
    /// `QuestionnaireResponse.item.definition`, 0..1: `uri`.
    pub definition: Option<Uri>,
    /// `QuestionnaireResponse.item.text`, 0..1: `string`.
    pub text: Option<Text>,
    /// `QuestionnaireResponse.item.subject`, 0..1: `Reference` to Resource.
    pub subject: Option<Boxed<Reference>>,
    /// `QuestionnaireResponse.item.answer`, 0..*: a group of elements.
    pub answer: Many<QuestionnaireResponseItemAnswer>,
    /// `QuestionnaireResponse.item.item`, 0..*: QuestionnaireResponse.item.
    pub item: Many<QuestionnaireResponseItem>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static QUESTIONNAIRE_RESPONSE_ITEM: Table = Table::new(
    "STU3 QuestionnaireResponse.item element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
linkId 1..1 string
definition 0..1 uri
text 0..1 string
subject 0..1 Reference
answer 0..* QuestionnaireResponse.item.answer
item 0..* QuestionnaireResponseItem",
);

node! { QuestionnaireResponseItem, QUESTIONNAIRE_RESPONSE_ITEM,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive link_id,
4 primitive definition,
5 primitive text,
6 node subject,
7 nodes answer,
8 nodes item,
}

/// `QuestionnaireResponse.item.answer`, a part of [`QuestionnaireResponse`].
#[derive(Clone, Default, PartialEq)]
pub struct QuestionnaireResponseItemAnswer {
    /// `QuestionnaireResponse.item.answer.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `QuestionnaireResponse.item.answer.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `QuestionnaireResponse.item.answer.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `QuestionnaireResponse.item.answer.value[x]`, 0..1: `boolean` or `decimal` or `integer` or `date` or `dateTime` or `time` or `string` or `uri` or `Attachment` or `Coding` or `Quantity` or `Reference` to Resource.
    pub value: Option<QuestionnaireResponseItemAnswerValue>,
    /// `QuestionnaireResponse.item.answer.item`, 0..*: QuestionnaireResponse.item.
    pub item: Many<QuestionnaireResponseItem>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static QUESTIONNAIRE_RESPONSE_ITEM_ANSWER: Table = Table::new(
"STU3 QuestionnaireResponse.item.answer element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
value[x] 0..1 boolean decimal integer date dateTime time string uri Attachment Coding Quantity Reference
item 0..* QuestionnaireResponseItem",
);

node! { QuestionnaireResponseItemAnswer, QUESTIONNAIRE_RESPONSE_ITEM_ANSWER,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 choice value,
4 nodes item,
}

choice! { /// The types of `QuestionnaireResponse.item.answer.value[x]`.
QuestionnaireResponseItemAnswerValue,
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
