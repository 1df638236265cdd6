// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `FamilyMemberHistory` resource and its parts.

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

static FAMILY_MEMBER_HISTORY: Table = Table::new(
    "STU3 FamilyMemberHistory resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
definition 0..* Reference
status 1..1 code
notDone 0..1 boolean
notDoneReason 0..1 CodeableConcept
patient 1..1 Reference
date 0..1 dateTime
name 0..1 string
relationship 1..1 CodeableConcept
gender 0..1 code
born[x] 0..1 Period date string
age[x] 0..1 Age Range string
estimatedAge 0..1 boolean
deceased[x] 0..1 boolean Age Range date string
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference
note 0..* Annotation
condition 0..* FamilyMemberHistory.condition",
);

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

static FAMILY_MEMBER_HISTORY_CONDITION: Table = Table::new(
    "STU3 FamilyMemberHistory.condition element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
code 1..1 CodeableConcept
outcome 0..1 CodeableConcept
onset[x] 0..1 Age Range Period string
note 0..* Annotation",
);

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
