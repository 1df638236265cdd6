// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Goal` resource and its parts.

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

static GOAL: Table = Table::new(
    "STU3 Goal resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
status 1..1 code
category 0..* CodeableConcept
priority 0..1 CodeableConcept
description 1..1 CodeableConcept
subject 0..1 Reference
start[x] 0..1 date CodeableConcept
target 0..1 Goal.target
statusDate 0..1 date
statusReason 0..1 string
expressedBy 0..1 Reference
addresses 0..* Reference
note 0..* Annotation
outcomeCode 0..* CodeableConcept
outcomeReference 0..* Reference",
);

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

static GOAL_TARGET: Table = Table::new(
    "STU3 Goal.target element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
measure 0..1 CodeableConcept
detail[x] 0..1 Quantity Range CodeableConcept
due[x] 0..1 date Duration",
);

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
