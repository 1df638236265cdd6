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

/// The `Goal` resource. Source: <http://hl7.org/fhir/R4/goal.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Goal {
    /// `Goal.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `Goal.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Goal.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Goal.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
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
    /// `Goal.lifecycleStatus`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/goal-status> (required).
    pub lifecycle_status: Option<Coded<codes::GoalLifecycleStatus>>,
    /// `Goal.achievementStatus`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/goal-achievement> (preferred).
    pub achievement_status: Option<Boxed<CodeableConcept>>,
    /// `Goal.category`, 0..*: `CodeableConcept`.
    pub category: Many<CodeableConcept>,
    /// `Goal.priority`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/goal-priority> (preferred).
    pub priority: Option<Boxed<CodeableConcept>>,
    /// `Goal.description`, 1..1: `CodeableConcept`.
    pub description: Option<Boxed<CodeableConcept>>,
    /// `Goal.subject`, 1..1: `Reference` to Patient, Group, Organization.
    pub subject: Option<Boxed<Reference>>,
    /// `Goal.start[x]`, 0..1: `date` or `CodeableConcept`.
    pub start: Option<GoalStart>,
    /// `Goal.target`, 0..*: a group of elements.
    pub target: Many<GoalTarget>,
    /// `Goal.statusDate`, 0..1: `date`.
    pub status_date: Option<Date>,
    /// `Goal.statusReason`, 0..1: `string`.
    pub status_reason: Option<Text>,
    /// `Goal.expressedBy`, 0..1: `Reference` to Patient, Practitioner, PractitionerRole, RelatedPerson.
    pub expressed_by: Option<Boxed<Reference>>,
    /// `Goal.addresses`, 0..*: `Reference` to Condition, Observation, MedicationStatement, NutritionOrder, ServiceRequest, RiskAssessment.
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
    "R4 Goal resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
lifecycleStatus 1..1 code
achievementStatus 0..1 CodeableConcept
category 0..* CodeableConcept
priority 0..1 CodeableConcept
description 1..1 CodeableConcept
subject 1..1 Reference
start[x] 0..1 date CodeableConcept
target 0..* Goal.target
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
9 code lifecycle_status,
10 node achievement_status,
11 nodes category,
12 node priority,
13 node description,
14 node subject,
15 choice start,
16 nodes target,
17 primitive status_date,
18 primitive status_reason,
19 node expressed_by,
20 nodes addresses,
21 nodes note,
22 nodes outcome_code,
23 nodes outcome_reference,
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
    /// `Goal.target.detail[x]`, 0..1: `Quantity` or `Range` or `CodeableConcept` or `string` or `boolean` or `integer` or `Ratio`.
    pub detail: Option<GoalTargetDetail>,
    /// `Goal.target.due[x]`, 0..1: `date` or `Duration`.
    pub due: Option<GoalTargetDue>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static GOAL_TARGET: Table = Table::new(
    "R4 Goal.target element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
measure 0..1 CodeableConcept
detail[x] 0..1 Quantity Range CodeableConcept string boolean integer Ratio
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
3 primitive String(Text),
4 primitive Boolean(bool),
5 primitive Integer(i32),
6 node Ratio(Boxed<Ratio>),
}

choice! { /// The types of `Goal.target.due[x]`.
GoalTargetDue,
0 primitive Date(Date),
1 node Duration(Boxed<Duration>),
}
