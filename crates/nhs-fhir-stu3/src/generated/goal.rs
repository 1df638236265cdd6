// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Goal` resource and its parts.

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

/// The `Goal` resource. Source: <http://hl7.org/fhir/STU3/goal.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Goal {
    /// `Goal.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `Goal.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Goal.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Goal.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `Goal.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Goal.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Goal.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Goal.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Goal.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Goal.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/goal-status> (required).
    pub status: Option<Coded<codes::GoalStatus>>,
    /// `Goal.category`, 0..*: `CodeableConcept`.
    pub category: Many<CodeableConcept>,
    /// `Goal.priority`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/goal-priority> (preferred).
    pub priority: Option<Boxed<CodeableConcept>>,
    /// `Goal.description`, 1..1: `CodeableConcept`.
    pub description: Option<Boxed<CodeableConcept>>,
    /// `Goal.subject`, 0..1: `Reference` to Patient, Group, Organization.
    pub subject: Option<Boxed<Reference>>,
    /// `Goal.start[x]`, 0..1: `date` or `CodeableConcept`.
    pub start: Option<GoalStart>,
    /// `Goal.target`, 0..1: a group of elements.
    pub target: Option<Boxed<GoalTarget>>,
    /// `Goal.statusDate`, 0..1: `date`.
    pub status_date: Option<Date>,
    /// `Goal.statusReason`, 0..1: `string`.
    pub status_reason: Option<Text>,
    /// `Goal.expressedBy`, 0..1: `Reference` to Patient, Practitioner, RelatedPerson.
    pub expressed_by: Option<Boxed<Reference>>,
    /// `Goal.addresses`, 0..*: `Reference` to Condition, Observation, MedicationStatement, NutritionOrder, ProcedureRequest, RiskAssessment.
    pub addresses: Many<Reference>,
    /// `Goal.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// `Goal.outcomeCode`, 0..*: `CodeableConcept`.
    pub outcome_code: Many<CodeableConcept>,
    /// `Goal.outcomeReference`, 0..*: `Reference` to Observation.
    pub outcome_reference: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static GOAL: TypeInfo = TypeInfo {
    name: "Goal",
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
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 9,
    Many "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 10,
    One "priority" 0x797469726f697270 0xffffffffffffffff "CodeableConcept" Element 11,
    One "description" 0x7470697263736564 0xffffffffffffffff "CodeableConcept" Element 12,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 13,
    Choice "startDate" 0x7461447472617473 0xffffffffffffffff "date" Primitive 14 0,
    Choice "startCodeableConcept" 0x646f437472617473 0xffffffffffffffff "CodeableConcept" Element 14 1,
    One "target" 0x3a22746567726174 0xffffffffffffffff "Goal.target" Element 15,
    One "statusDate" 0x6144737574617473 0xffffffffffffffff "date" Primitive 16,
    One "statusReason" 0x6552737574617473 0xffffffffffffffff "string" Primitive 17,
    One "expressedBy" 0x6573736572707865 0xffffffffffffffff "Reference" Element 18,
    Many "addresses" 0x6573736572646461 0xffffffffffffffff "Reference" Element 19,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 20,
    Many "outcomeCode" 0x43656d6f6374756f 0xffffffffffffffff "CodeableConcept" Element 21,
    Many "outcomeReference" 0x52656d6f6374756f 0xffffffffffffffff "Reference" Element 22 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 20, 21, 22, 23,
    ],
    required: &[9, 12],
};

node! { Goal, GOAL,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 code status,
10 nodes category,
11 node priority,
12 node description,
13 node subject,
14 choice start,
15 node target,
16 primitive status_date,
17 primitive status_reason,
18 node expressed_by,
19 nodes addresses,
20 nodes note,
21 nodes outcome_code,
22 nodes outcome_reference,
}

resource! { Goal }

choice! { /// The types of `Goal.start[x]`.
GoalStart,
0 primitive Date(Date),
1 node CodeableConcept(Boxed<CodeableConcept>),
}

/// `Goal.target`, a part of [`Goal`].
#[derive(Clone, Default, PartialEq)]
pub struct GoalTarget {
    /// `Goal.target.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Goal.target.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Goal.target.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Goal.target.measure`, 0..1: `CodeableConcept`.
    pub measure: Option<Boxed<CodeableConcept>>,
    /// `Goal.target.detail[x]`, 0..1: `Quantity` or `Range` or `CodeableConcept`.
    pub detail: Option<GoalTargetDetail>,
    /// `Goal.target.due[x]`, 0..1: `date` or `Duration`.
    pub due: Option<GoalTargetDue>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static GOAL_TARGET: TypeInfo = TypeInfo {
    name: "Goal.target",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "measure" 0x226572757361656d 0xffffffffffffffff "CodeableConcept" Element 3,
    Choice "detailQuantity" 0x75516c6961746564 0xffffffffffffffff "Quantity" Element 4 0,
    Choice "detailRange" 0x61526c6961746564 0xffffffffffffffff "Range" Element 4 1,
    Choice "detailCodeableConcept" 0x6f436c6961746564 0xffffffffffffffff "CodeableConcept" Element 4 2,
    Choice "dueDate" 0x2265746144657564 0xffffffffffffffff "date" Primitive 5 0,
    Choice "dueDuration" 0x7461727544657564 0xffffffffffffffff "Duration" Element 5 1 },
    slots: &[0, 1, 2, 3, 4, 7],
    required: &[],
};

node! { GoalTarget, GOAL_TARGET,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node measure,
4 choice detail,
5 choice due,
}

choice! { /// The types of `Goal.target.detail[x]`.
GoalTargetDetail,
0 node Quantity(Boxed<Quantity>),
1 node Range(Boxed<Range>),
2 node CodeableConcept(Boxed<CodeableConcept>),
}

choice! { /// The types of `Goal.target.due[x]`.
GoalTargetDue,
0 primitive Date(Date),
1 node Duration(Boxed<Duration>),
}
