// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `FamilyMemberHistory` resource and its parts.

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

/// The `FamilyMemberHistory` resource. Source: <http://hl7.org/fhir/STU3/familymemberhistory.html>.
#[derive(Clone, Default, PartialEq)]
pub struct FamilyMemberHistory {
    /// `FamilyMemberHistory.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `FamilyMemberHistory.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `FamilyMemberHistory.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `FamilyMemberHistory.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `FamilyMemberHistory.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `FamilyMemberHistory.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `FamilyMemberHistory.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `FamilyMemberHistory.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `FamilyMemberHistory.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `FamilyMemberHistory.definition`, 0..*: `Reference` to PlanDefinition, Questionnaire.
    pub definition: Many<Reference>,
    /// `FamilyMemberHistory.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/history-status> (required).
    pub status: Option<Coded<codes::FamilyHistoryStatus>>,
    /// `FamilyMemberHistory.notDone`, 0..1: `boolean`.
    pub not_done: Option<bool>,
    /// `FamilyMemberHistory.notDoneReason`, 0..1: `CodeableConcept`.
    pub not_done_reason: Option<Boxed<CodeableConcept>>,
    /// `FamilyMemberHistory.patient`, 1..1: `Reference` to Patient.
    pub patient: Option<Boxed<Reference>>,
    /// `FamilyMemberHistory.date`, 0..1: `dateTime`.
    pub date: Option<DateTime>,
    /// `FamilyMemberHistory.name`, 0..1: `string`.
    pub name: Option<Text>,
    /// `FamilyMemberHistory.relationship`, 1..1: `CodeableConcept`.
    pub relationship: Option<Boxed<CodeableConcept>>,
    /// `FamilyMemberHistory.gender`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/administrative-gender> (required).
    pub gender: Option<Coded<codes::AdministrativeGender>>,
    /// `FamilyMemberHistory.born[x]`, 0..1: `Period` or `date` or `string`.
    pub born: Option<FamilyMemberHistoryBorn>,
    /// `FamilyMemberHistory.age[x]`, 0..1: `Age` or `Range` or `string`.
    pub age: Option<FamilyMemberHistoryAge>,
    /// `FamilyMemberHistory.estimatedAge`, 0..1: `boolean`.
    pub estimated_age: Option<bool>,
    /// `FamilyMemberHistory.deceased[x]`, 0..1: `boolean` or `Age` or `Range` or `date` or `string`.
    pub deceased: Option<FamilyMemberHistoryDeceased>,
    /// `FamilyMemberHistory.reasonCode`, 0..*: `CodeableConcept`.
    pub reason_code: Many<CodeableConcept>,
    /// `FamilyMemberHistory.reasonReference`, 0..*: `Reference` to Condition, Observation, AllergyIntolerance, QuestionnaireResponse.
    pub reason_reference: Many<Reference>,
    /// `FamilyMemberHistory.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// `FamilyMemberHistory.condition`, 0..*: a group of elements.
    pub condition: Many<FamilyMemberHistoryCondition>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static FAMILY_MEMBER_HISTORY: TypeInfo = TypeInfo {
    name: "FamilyMemberHistory",
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
    Many "identifier" 0x696669746e656469 0xffffffffffffffff "Identifier" Element 8,
    Many "definition" 0x6974696e69666564 0xffffffffffffffff "Reference" Element 9,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 10,
    One "notDone" 0x22656e6f44746f6e 0xffffffffffffffff "boolean" Primitive 11,
    One "notDoneReason" 0x52656e6f44746f6e 0xffffffffffffffff "CodeableConcept" Element 12,
    One "patient" 0x22746e6569746170 0xffffffffffffffff "Reference" Element 13,
    One "date" 0x3a2265746164 0xffffffffffff "dateTime" Primitive 14,
    One "name" 0x3a22656d616e 0xffffffffffff "string" Primitive 15,
    One "relationship" 0x6e6f6974616c6572 0xffffffffffffffff "CodeableConcept" Element 16,
    One "gender" 0x3a227265646e6567 0xffffffffffffffff "code" Primitive 17,
    Choice "bornPeriod" 0x697265506e726f62 0xffffffffffffffff "Period" Element 18 0,
    Choice "bornDate" 0x657461446e726f62 0xffffffffffffffff "date" Primitive 18 1,
    Choice "bornString" 0x697274536e726f62 0xffffffffffffffff "string" Primitive 18 2,
    Choice "ageAge" 0x3a22656741656761 0xffffffffffffffff "Age" Element 19 0,
    Choice "ageRange" 0x65676e6152656761 0xffffffffffffffff "Range" Element 19 1,
    Choice "ageString" 0x6e69727453656761 0xffffffffffffffff "string" Primitive 19 2,
    One "estimatedAge" 0x6574616d69747365 0xffffffffffffffff "boolean" Primitive 20,
    Choice "deceasedBoolean" 0x6465736165636564 0xffffffffffffffff "boolean" Primitive 21 0,
    Choice "deceasedAge" 0x6465736165636564 0xffffffffffffffff "Age" Element 21 1,
    Choice "deceasedRange" 0x6465736165636564 0xffffffffffffffff "Range" Element 21 2,
    Choice "deceasedDate" 0x6465736165636564 0xffffffffffffffff "date" Primitive 21 3,
    Choice "deceasedString" 0x6465736165636564 0xffffffffffffffff "string" Primitive 21 4,
    Many "reasonCode" 0x6f436e6f73616572 0xffffffffffffffff "CodeableConcept" Element 22,
    Many "reasonReference" 0x65526e6f73616572 0xffffffffffffffff "Reference" Element 23,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 24,
    Many "condition" 0x6f697469646e6f63 0xffffffffffffffff "FamilyMemberHistory.condition" Element 25 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 21, 24, 25, 30, 31, 32,
        33,
    ],
    required: &[10, 13, 16],
};

node! { FamilyMemberHistory, FAMILY_MEMBER_HISTORY,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 nodes definition,
10 code status,
11 primitive not_done,
12 node not_done_reason,
13 node patient,
14 primitive date,
15 primitive name,
16 node relationship,
17 code gender,
18 choice born,
19 choice age,
20 primitive estimated_age,
21 choice deceased,
22 nodes reason_code,
23 nodes reason_reference,
24 nodes note,
25 nodes condition,
}

resource! { FamilyMemberHistory }

choice! { /// The types of `FamilyMemberHistory.born[x]`.
FamilyMemberHistoryBorn,
0 node Period(Boxed<Period>),
1 primitive Date(Date),
2 primitive String(Text),
}

choice! { /// The types of `FamilyMemberHistory.age[x]`.
FamilyMemberHistoryAge,
0 node Age(Boxed<Age>),
1 node Range(Boxed<Range>),
2 primitive String(Text),
}

choice! { /// The types of `FamilyMemberHistory.deceased[x]`.
FamilyMemberHistoryDeceased,
0 primitive Boolean(bool),
1 node Age(Boxed<Age>),
2 node Range(Boxed<Range>),
3 primitive Date(Date),
4 primitive String(Text),
}

/// `FamilyMemberHistory.condition`, a part of [`FamilyMemberHistory`].
#[derive(Clone, Default, PartialEq)]
pub struct FamilyMemberHistoryCondition {
    /// `FamilyMemberHistory.condition.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `FamilyMemberHistory.condition.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `FamilyMemberHistory.condition.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `FamilyMemberHistory.condition.code`, 1..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `FamilyMemberHistory.condition.outcome`, 0..1: `CodeableConcept`.
    pub outcome: Option<Boxed<CodeableConcept>>,
    /// `FamilyMemberHistory.condition.onset[x]`, 0..1: `Age` or `Range` or `Period` or `string`.
    pub onset: Option<FamilyMemberHistoryConditionOnset>,
    /// `FamilyMemberHistory.condition.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static FAMILY_MEMBER_HISTORY_CONDITION: TypeInfo = TypeInfo {
    name: "FamilyMemberHistory.condition",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 3,
    One "outcome" 0x22656d6f6374756f 0xffffffffffffffff "CodeableConcept" Element 4,
    Choice "onsetAge" 0x6567417465736e6f 0xffffffffffffffff "Age" Element 5 0,
    Choice "onsetRange" 0x6e61527465736e6f 0xffffffffffffffff "Range" Element 5 1,
    Choice "onsetPeriod" 0x7265507465736e6f 0xffffffffffffffff "Period" Element 5 2,
    Choice "onsetString" 0x7274537465736e6f 0xffffffffffffffff "string" Primitive 5 3,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 6 },
    slots: &[0, 1, 2, 3, 4, 5, 9],
    required: &[3],
};

node! { FamilyMemberHistoryCondition, FAMILY_MEMBER_HISTORY_CONDITION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node code,
4 node outcome,
5 choice onset,
6 nodes note,
}

choice! { /// The types of `FamilyMemberHistory.condition.onset[x]`.
FamilyMemberHistoryConditionOnset,
0 node Age(Boxed<Age>),
1 node Range(Boxed<Range>),
2 node Period(Boxed<Period>),
3 primitive String(Text),
}
