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

/// The `CarePlan` resource. Source: <http://hl7.org/fhir/R4/careplan.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CarePlan {
    /// `CarePlan.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `CarePlan.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `CarePlan.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `CarePlan.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
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
    /// `CarePlan.instantiatesCanonical`, 0..*: `canonical`.
    pub instantiates_canonical: Many<Canonical>,
    /// `CarePlan.instantiatesUri`, 0..*: `uri`.
    pub instantiates_uri: Many<Uri>,
    /// `CarePlan.basedOn`, 0..*: `Reference` to CarePlan.
    pub based_on: Many<Reference>,
    /// `CarePlan.replaces`, 0..*: `Reference` to CarePlan.
    pub replaces: Many<Reference>,
    /// `CarePlan.partOf`, 0..*: `Reference` to CarePlan.
    pub part_of: Many<Reference>,
    /// `CarePlan.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/request-status> (required).
    pub status: Option<Coded<codes::RequestStatus>>,
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
    /// `CarePlan.encounter`, 0..1: `Reference` to Encounter.
    pub encounter: Option<Boxed<Reference>>,
    /// `CarePlan.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// `CarePlan.created`, 0..1: `dateTime`.
    pub created: Option<DateTime>,
    /// `CarePlan.author`, 0..1: `Reference` to Patient, Practitioner, PractitionerRole, Device, RelatedPerson, Organization, CareTeam.
    pub author: Option<Boxed<Reference>>,
    /// `CarePlan.contributor`, 0..*: `Reference` to Patient, Practitioner, PractitionerRole, Device, RelatedPerson, Organization, CareTeam.
    pub contributor: Many<Reference>,
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
    "R4 CarePlan resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
instantiatesCanonical 0..* canonical
instantiatesUri 0..* uri
basedOn 0..* Reference
replaces 0..* Reference
partOf 0..* Reference
status 1..1 code
intent 1..1 code
category 0..* CodeableConcept
title 0..1 string
description 0..1 string
subject 1..1 Reference
encounter 0..1 Reference
period 0..1 Period
created 0..1 dateTime
author 0..1 Reference
contributor 0..* Reference
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
9 primitives instantiates_canonical,
10 primitives instantiates_uri,
11 nodes based_on,
12 nodes replaces,
13 nodes part_of,
14 code status,
15 code intent,
16 nodes category,
17 primitive title,
18 primitive description,
19 node subject,
20 node encounter,
21 node period,
22 primitive created,
23 node author,
24 nodes contributor,
25 nodes care_team,
26 nodes addresses,
27 nodes supporting_info,
28 nodes goal,
29 nodes activity,
30 nodes note,
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
    /// `CarePlan.activity.reference`, 0..1: `Reference` to Appointment, CommunicationRequest, DeviceRequest, MedicationRequest, NutritionOrder, Task, ServiceRequest, VisionPrescription, RequestGroup.
    pub reference: Option<Boxed<Reference>>,
    /// `CarePlan.activity.detail`, 0..1: a group of elements.
    pub detail: Option<Boxed<CarePlanActivityDetail>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CARE_PLAN_ACTIVITY: Table = Table::new(
    "R4 CarePlan.activity element
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
    /// `CarePlan.activity.detail.kind`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/care-plan-activity-kind> (required).
    pub kind: Option<Coded<codes::CarePlanActivityKind>>,
    /// `CarePlan.activity.detail.instantiatesCanonical`, 0..*: `canonical`.
    pub instantiates_canonical: Many<Canonical>,
    /// `CarePlan.activity.detail.instantiatesUri`, 0..*: `uri`.
    pub instantiates_uri: Many<Uri>,
    /// `CarePlan.activity.detail.code`, 0..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `CarePlan.activity.detail.reasonCode`, 0..*: `CodeableConcept`.
    pub reason_code: Many<CodeableConcept>,
    /// `CarePlan.activity.detail.reasonReference`, 0..*: `Reference` to Condition, Observation, DiagnosticReport, DocumentReference.
    pub reason_reference: Many<Reference>,
    /// `CarePlan.activity.detail.goal`, 0..*: `Reference` to Goal.
    pub goal: Many<Reference>,
    /// `CarePlan.activity.detail.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/care-plan-activity-status> (required).
    pub status: Option<Coded<codes::CarePlanActivityStatus>>,
    /// `CarePlan.activity.detail.statusReason`, 0..1: `CodeableConcept`.
    pub status_reason: Option<Boxed<CodeableConcept>>,
    /// `CarePlan.activity.detail.doNotPerform`, 0..1: `boolean`.
    pub do_not_perform: Option<bool>,
    /// `CarePlan.activity.detail.scheduled[x]`, 0..1: `Timing` or `Period` or `string`.
    pub scheduled: Option<CarePlanActivityDetailScheduled>,
    /// `CarePlan.activity.detail.location`, 0..1: `Reference` to Location.
    pub location: Option<Boxed<Reference>>,
    /// `CarePlan.activity.detail.performer`, 0..*: `Reference` to Practitioner, PractitionerRole, Organization, RelatedPerson, Patient, CareTeam, HealthcareService, Device.
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
    "R4 CarePlan.activity.detail element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
kind 0..1 code
instantiatesCanonical 0..* canonical
instantiatesUri 0..* uri
code 0..1 CodeableConcept
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference
goal 0..* Reference
status 1..1 code
statusReason 0..1 CodeableConcept
doNotPerform 0..1 boolean
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
3 code kind,
4 primitives instantiates_canonical,
5 primitives instantiates_uri,
6 node code,
7 nodes reason_code,
8 nodes reason_reference,
9 nodes goal,
10 code status,
11 node status_reason,
12 primitive do_not_perform,
13 choice scheduled,
14 node location,
15 nodes performer,
16 choice product,
17 node daily_amount,
18 node quantity,
19 primitive description,
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
