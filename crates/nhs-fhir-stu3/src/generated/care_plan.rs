// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `CarePlan` resource and its parts.

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

static CARE_PLAN: TypeInfo = TypeInfo {
    name: "CarePlan",
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
    Many "basedOn" 0x226e4f6465736162 0xffffffffffffffff "Reference" Element 10,
    Many "replaces" 0x736563616c706572 0xffffffffffffffff "Reference" Element 11,
    Many "partOf" 0x3a22664f74726170 0xffffffffffffffff "Reference" Element 12,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 13,
    One "intent" 0x3a22746e65746e69 0xffffffffffffffff "code" Primitive 14,
    Many "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 15,
    One "title" 0x3a22656c746974 0xffffffffffffff "string" Primitive 16,
    One "description" 0x7470697263736564 0xffffffffffffffff "string" Primitive 17,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 18,
    One "context" 0x22747865746e6f63 0xffffffffffffffff "Reference" Element 19,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 20,
    Many "author" 0x3a22726f68747561 0xffffffffffffffff "Reference" Element 21,
    Many "careTeam" 0x6d61655465726163 0xffffffffffffffff "Reference" Element 22,
    Many "addresses" 0x6573736572646461 0xffffffffffffffff "Reference" Element 23,
    Many "supportingInfo" 0x6974726f70707573 0xffffffffffffffff "Reference" Element 24,
    Many "goal" 0x3a226c616f67 0xffffffffffff "Reference" Element 25,
    Many "activity" 0x7974697669746361 0xffffffffffffffff "CarePlan.activity" Element 26,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 27 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
        25, 26, 27,
    ],
    required: &[13, 14, 18],
};

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

static CARE_PLAN_ACTIVITY: TypeInfo = TypeInfo {
    name: "CarePlan.activity",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Many "outcomeCodeableConcept" 0x43656d6f6374756f 0xffffffffffffffff "CodeableConcept" Element 3,
    Many "outcomeReference" 0x52656d6f6374756f 0xffffffffffffffff "Reference" Element 4,
    Many "progress" 0x73736572676f7270 0xffffffffffffffff "Annotation" Element 5,
    One "reference" 0x636e657265666572 0xffffffffffffffff "Reference" Element 6,
    One "detail" 0x3a226c6961746564 0xffffffffffffffff "CarePlan.activity.detail" Element 7 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7],
    required: &[],
};

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

static CARE_PLAN_ACTIVITY_DETAIL: TypeInfo = TypeInfo {
    name: "CarePlan.activity.detail",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 3,
    One "definition" 0x6974696e69666564 0xffffffffffffffff "Reference" Element 4,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 5,
    Many "reasonCode" 0x6f436e6f73616572 0xffffffffffffffff "CodeableConcept" Element 6,
    Many "reasonReference" 0x65526e6f73616572 0xffffffffffffffff "Reference" Element 7,
    Many "goal" 0x3a226c616f67 0xffffffffffff "Reference" Element 8,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 9,
    One "statusReason" 0x6552737574617473 0xffffffffffffffff "string" Primitive 10,
    One "prohibited" 0x74696269686f7270 0xffffffffffffffff "boolean" Primitive 11,
    Choice "scheduledTiming" 0x656c756465686373 0xffffffffffffffff "Timing" Element 12 0,
    Choice "scheduledPeriod" 0x656c756465686373 0xffffffffffffffff "Period" Element 12 1,
    Choice "scheduledString" 0x656c756465686373 0xffffffffffffffff "string" Primitive 12 2,
    One "location" 0x6e6f697461636f6c 0xffffffffffffffff "Reference" Element 13,
    Many "performer" 0x656d726f66726570 0xffffffffffffffff "Reference" Element 14,
    Choice "productCodeableConcept" 0x43746375646f7270 0xffffffffffffffff "CodeableConcept" Element 15 0,
    Choice "productReference" 0x52746375646f7270 0xffffffffffffffff "Reference" Element 15 1,
    One "dailyAmount" 0x6f6d41796c696164 0xffffffffffffffff "Quantity" Element 16,
    One "quantity" 0x797469746e617571 0xffffffffffffffff "Quantity" Element 17,
    One "description" 0x7470697263736564 0xffffffffffffffff "string" Primitive 18 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 17, 19, 20, 21,
    ],
    required: &[9],
};

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
