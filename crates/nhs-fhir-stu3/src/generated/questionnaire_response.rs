// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `QuestionnaireResponse` resource and its parts.

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

static QUESTIONNAIRE_RESPONSE: TypeInfo = TypeInfo {
    name: "QuestionnaireResponse",
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
    One "identifier" 0x696669746e656469 0xffffffffffffffff "Identifier" Element 8,
    Many "basedOn" 0x226e4f6465736162 0xffffffffffffffff "Reference" Element 9,
    Many "parent" 0x3a22746e65726170 0xffffffffffffffff "Reference" Element 10,
    One "questionnaire" 0x6e6f697473657571 0xffffffffffffffff "Reference" Element 11,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 12,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 13,
    One "context" 0x22747865746e6f63 0xffffffffffffffff "Reference" Element 14,
    One "authored" 0x6465726f68747561 0xffffffffffffffff "dateTime" Primitive 15,
    One "author" 0x3a22726f68747561 0xffffffffffffffff "Reference" Element 16,
    One "source" 0x3a22656372756f73 0xffffffffffffffff "Reference" Element 17,
    Many "item" 0x3a226d657469 0xffffffffffff "QuestionnaireResponse.item" Element 18 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
    ],
    required: &[12],
};

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

static QUESTIONNAIRE_RESPONSE_ITEM: TypeInfo = TypeInfo {
    name: "QuestionnaireResponse.item",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "linkId" 0x3a2264496b6e696c 0xffffffffffffffff "string" Primitive 3,
    One "definition" 0x6974696e69666564 0xffffffffffffffff "uri" Primitive 4,
    One "text" 0x3a2274786574 0xffffffffffff "string" Primitive 5,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 6,
    Many "answer" 0x3a22726577736e61 0xffffffffffffffff "QuestionnaireResponse.item.answer" Element 7,
    Many "item" 0x3a226d657469 0xffffffffffff "QuestionnaireResponseItem" Element 8 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
    required: &[3],
};

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

static QUESTIONNAIRE_RESPONSE_ITEM_ANSWER: TypeInfo = TypeInfo {
    name: "QuestionnaireResponse.item.answer",
    resource: false,
    release: Release::Stu3,
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
    Choice "valueReference" 0x66655265756c6176 0xffffffffffffffff "Reference" Element 3 11,
    Many "item" 0x3a226d657469 0xffffffffffff "QuestionnaireResponseItem" Element 4 },
    slots: &[0, 1, 2, 3, 15],
    required: &[],
};

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
