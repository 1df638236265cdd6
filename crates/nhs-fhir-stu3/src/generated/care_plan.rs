// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `CarePlan` resource and its parts.

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

/// The `CarePlan` resource. Source: <http://hl7.org/fhir/STU3/careplan.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CarePlan {
    /// `CarePlan.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `CarePlan.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `CarePlan.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `CarePlan.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `CarePlan.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `CarePlan.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `CarePlan.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CarePlan.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CarePlan.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `CarePlan.definition`, 0..*: `Reference` to PlanDefinition, Questionnaire.
    pub definition: Many<Reference>,
    /// `CarePlan.basedOn`, 0..*: `Reference` to CarePlan.
    pub based_on: Many<Reference>,
    /// `CarePlan.replaces`, 0..*: `Reference` to CarePlan.
    pub replaces: Many<Reference>,
    /// `CarePlan.partOf`, 0..*: `Reference` to CarePlan.
    pub part_of: Many<Reference>,
    /// `CarePlan.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/care-plan-status> (required).
    pub status: Option<Coded<codes::CarePlanStatus>>,
    /// `CarePlan.intent`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/care-plan-intent> (required).
    pub intent: Option<Coded<codes::CarePlanIntent>>,
    /// `CarePlan.category`, 0..*: `CodeableConcept`.
    pub category: Many<CodeableConcept>,
    /// `CarePlan.title`, 0..1: `string`.
    pub title: Option<Text>,
    /// `CarePlan.description`, 0..1: `string`.
    pub description: Option<Text>,
    /// `CarePlan.subject`, 1..1: `Reference` to Patient, Group.
    pub subject: Option<Boxed<Reference>>,
    /// `CarePlan.context`, 0..1: `Reference` to Encounter, EpisodeOfCare.
    pub context: Option<Boxed<Reference>>,
    /// `CarePlan.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// `CarePlan.author`, 0..*: `Reference` to Patient, Practitioner, RelatedPerson, Organization, CareTeam.
    pub author: Many<Reference>,
    /// `CarePlan.careTeam`, 0..*: `Reference` to CareTeam.
    pub care_team: Many<Reference>,
    /// `CarePlan.addresses`, 0..*: `Reference` to Condition.
    pub addresses: Many<Reference>,
    /// `CarePlan.supportingInfo`, 0..*: `Reference` to Resource.
    pub supporting_info: Many<Reference>,
    /// `CarePlan.goal`, 0..*: `Reference` to Goal.
    pub goal: Many<Reference>,
    /// `CarePlan.activity`, 0..*: a group of elements.
    pub activity: Many<CarePlanActivity>,
    /// `CarePlan.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CARE_PLAN: Table = Table::new(
    "STU3 CarePlan resource
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
basedOn 0..* Reference
replaces 0..* Reference
partOf 0..* Reference
status 1..1 code
intent 1..1 code
category 0..* CodeableConcept
title 0..1 string
description 0..1 string
subject 1..1 Reference
context 0..1 Reference
period 0..1 Period
author 0..* Reference
careTeam 0..* Reference
addresses 0..* Reference
supportingInfo 0..* Reference
goal 0..* Reference
activity 0..* CarePlan.activity
note 0..* Annotation",
);

node! { CarePlan, CARE_PLAN,
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
10 nodes based_on,
11 nodes replaces,
12 nodes part_of,
13 code status,
14 code intent,
15 nodes category,
16 primitive title,
17 primitive description,
18 node subject,
19 node context,
20 node period,
21 nodes author,
22 nodes care_team,
23 nodes addresses,
24 nodes supporting_info,
25 nodes goal,
26 nodes activity,
27 nodes note,
}

resource! { CarePlan }

/// `CarePlan.activity`, a part of [`CarePlan`].
#[derive(Clone, Default, PartialEq)]
pub struct CarePlanActivity {
    /// `CarePlan.activity.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `CarePlan.activity.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CarePlan.activity.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CarePlan.activity.outcomeCodeableConcept`, 0..*: `CodeableConcept`.
    pub outcome_codeable_concept: Many<CodeableConcept>,
    /// `CarePlan.activity.outcomeReference`, 0..*: `Reference` to Resource.
    pub outcome_reference: Many<Reference>,
    /// `CarePlan.activity.progress`, 0..*: `Annotation`.
    pub progress: Many<Annotation>,
    /// `CarePlan.activity.reference`, 0..1: `Reference` to Appointment, CommunicationRequest, DeviceRequest, MedicationRequest, NutritionOrder, Task, ProcedureRequest, ReferralRequest, VisionPrescription, RequestGroup.
    pub reference: Option<Boxed<Reference>>,
    /// `CarePlan.activity.detail`, 0..1: a group of elements.
    pub detail: Option<Boxed<CarePlanActivityDetail>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CARE_PLAN_ACTIVITY: Table = Table::new(
    "STU3 CarePlan.activity element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
outcomeCodeableConcept 0..* CodeableConcept
outcomeReference 0..* Reference
progress 0..* Annotation
reference 0..1 Reference
detail 0..1 CarePlan.activity.detail",
);

node! { CarePlanActivity, CARE_PLAN_ACTIVITY,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 nodes outcome_codeable_concept,
4 nodes outcome_reference,
5 nodes progress,
6 node reference,
7 node detail,
}

/// `CarePlan.activity.detail`, a part of [`CarePlan`].
#[derive(Clone, Default, PartialEq)]
pub struct CarePlanActivityDetail {
    /// `CarePlan.activity.detail.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `CarePlan.activity.detail.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CarePlan.activity.detail.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CarePlan.activity.detail.category`, 0..1: `CodeableConcept`.
    pub category: Option<Boxed<CodeableConcept>>,
    /// `CarePlan.activity.detail.definition`, 0..1: `Reference` to PlanDefinition, ActivityDefinition, Questionnaire.
    pub definition: Option<Boxed<Reference>>,
    /// `CarePlan.activity.detail.code`, 0..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `CarePlan.activity.detail.reasonCode`, 0..*: `CodeableConcept`.
    pub reason_code: Many<CodeableConcept>,
    /// `CarePlan.activity.detail.reasonReference`, 0..*: `Reference` to Condition.
    pub reason_reference: Many<Reference>,
    /// `CarePlan.activity.detail.goal`, 0..*: `Reference` to Goal.
    pub goal: Many<Reference>,
    /// `CarePlan.activity.detail.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/care-plan-activity-status> (required).
    pub status: Option<Coded<codes::CarePlanActivityStatus>>,
    /// `CarePlan.activity.detail.statusReason`, 0..1: `string`.
    pub status_reason: Option<Text>,
    /// `CarePlan.activity.detail.prohibited`, 0..1: `boolean`.
    pub prohibited: Option<bool>,
    /// `CarePlan.activity.detail.scheduled[x]`, 0..1: `Timing` or `Period` or `string`.
    pub scheduled: Option<CarePlanActivityDetailScheduled>,
    /// `CarePlan.activity.detail.location`, 0..1: `Reference` to Location.
    pub location: Option<Boxed<Reference>>,
    /// `CarePlan.activity.detail.performer`, 0..*: `Reference` to Practitioner, Organization, RelatedPerson, Patient, CareTeam.
    pub performer: Many<Reference>,
    /// `CarePlan.activity.detail.product[x]`, 0..1: `CodeableConcept` or `Reference` to Medication, Substance.
    pub product: Option<CarePlanActivityDetailProduct>,
    /// `CarePlan.activity.detail.dailyAmount`, 0..1: `Quantity`.
    pub daily_amount: Option<Boxed<Quantity>>,
    /// `CarePlan.activity.detail.quantity`, 0..1: `Quantity`.
    pub quantity: Option<Boxed<Quantity>>,
    /// `CarePlan.activity.detail.description`, 0..1: `string`.
    pub description: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CARE_PLAN_ACTIVITY_DETAIL: Table = Table::new(
    "STU3 CarePlan.activity.detail element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
category 0..1 CodeableConcept
definition 0..1 Reference
code 0..1 CodeableConcept
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference
goal 0..* Reference
status 1..1 code
statusReason 0..1 string
prohibited 0..1 boolean
scheduled[x] 0..1 Timing Period string
location 0..1 Reference
performer 0..* Reference
product[x] 0..1 CodeableConcept Reference
dailyAmount 0..1 Quantity
quantity 0..1 Quantity
description 0..1 string",
);

node! { CarePlanActivityDetail, CARE_PLAN_ACTIVITY_DETAIL,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node category,
4 node definition,
5 node code,
6 nodes reason_code,
7 nodes reason_reference,
8 nodes goal,
9 code status,
10 primitive status_reason,
11 primitive prohibited,
12 choice scheduled,
13 node location,
14 nodes performer,
15 choice product,
16 node daily_amount,
17 node quantity,
18 primitive description,
}

choice! { /// The types of `CarePlan.activity.detail.scheduled[x]`.
CarePlanActivityDetailScheduled,
0 node Timing(Boxed<Timing>),
1 node Period(Boxed<Period>),
2 primitive String(Text),
}

choice! { /// The types of `CarePlan.activity.detail.product[x]`.
CarePlanActivityDetailProduct,
0 node CodeableConcept(Boxed<CodeableConcept>),
1 node Reference(Boxed<Reference>),
}
