// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Procedure` resource and its parts.

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

/// The `Procedure` resource. Source: <http://hl7.org/fhir/STU3/procedure.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Procedure {
    /// `Procedure.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `Procedure.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Procedure.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Procedure.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `Procedure.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Procedure.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Procedure.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Procedure.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Procedure.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Procedure.definition`, 0..*: `Reference` to PlanDefinition, ActivityDefinition, HealthcareService.
    pub definition: Many<Reference>,
    /// `Procedure.basedOn`, 0..*: `Reference` to CarePlan, ProcedureRequest, ReferralRequest.
    pub based_on: Many<Reference>,
    /// `Procedure.partOf`, 0..*: `Reference` to Procedure, Observation, MedicationAdministration.
    pub part_of: Many<Reference>,
    /// `Procedure.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/event-status> (required).
    pub status: Option<Coded<codes::EventStatus>>,
    /// `Procedure.notDone`, 0..1: `boolean`.
    pub not_done: Option<bool>,
    /// `Procedure.notDoneReason`, 0..1: `CodeableConcept`.
    pub not_done_reason: Option<Boxed<CodeableConcept>>,
    /// `Procedure.category`, 0..1: `CodeableConcept`.
    pub category: Option<Boxed<CodeableConcept>>,
    /// `Procedure.code`, 0..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `Procedure.subject`, 1..1: `Reference` to Patient, Group.
    pub subject: Option<Boxed<Reference>>,
    /// `Procedure.context`, 0..1: `Reference` to Encounter, EpisodeOfCare.
    pub context: Option<Boxed<Reference>>,
    /// `Procedure.performed[x]`, 0..1: `dateTime` or `Period`.
    pub performed: Option<ProcedurePerformed>,
    /// `Procedure.performer`, 0..*: a group of elements.
    pub performer: Many<ProcedurePerformer>,
    /// `Procedure.location`, 0..1: `Reference` to Location.
    pub location: Option<Boxed<Reference>>,
    /// `Procedure.reasonCode`, 0..*: `CodeableConcept`.
    pub reason_code: Many<CodeableConcept>,
    /// `Procedure.reasonReference`, 0..*: `Reference` to Condition, Observation.
    pub reason_reference: Many<Reference>,
    /// `Procedure.bodySite`, 0..*: `CodeableConcept`.
    pub body_site: Many<CodeableConcept>,
    /// `Procedure.outcome`, 0..1: `CodeableConcept`.
    pub outcome: Option<Boxed<CodeableConcept>>,
    /// `Procedure.report`, 0..*: `Reference` to DiagnosticReport.
    pub report: Many<Reference>,
    /// `Procedure.complication`, 0..*: `CodeableConcept`.
    pub complication: Many<CodeableConcept>,
    /// `Procedure.complicationDetail`, 0..*: `Reference` to Condition.
    pub complication_detail: Many<Reference>,
    /// `Procedure.followUp`, 0..*: `CodeableConcept`.
    pub follow_up: Many<CodeableConcept>,
    /// `Procedure.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// `Procedure.focalDevice`, 0..*: a group of elements.
    pub focal_device: Many<ProcedureFocalDevice>,
    /// `Procedure.usedReference`, 0..*: `Reference` to Device, Medication, Substance.
    pub used_reference: Many<Reference>,
    /// `Procedure.usedCode`, 0..*: `CodeableConcept`.
    pub used_code: Many<CodeableConcept>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static PROCEDURE: Table = Table::new(
    "STU3 Procedure resource
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
partOf 0..* Reference
status 1..1 code
notDone 0..1 boolean
notDoneReason 0..1 CodeableConcept
category 0..1 CodeableConcept
code 0..1 CodeableConcept
subject 1..1 Reference
context 0..1 Reference
performed[x] 0..1 dateTime Period
performer 0..* Procedure.performer
location 0..1 Reference
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference
bodySite 0..* CodeableConcept
outcome 0..1 CodeableConcept
report 0..* Reference
complication 0..* CodeableConcept
complicationDetail 0..* Reference
followUp 0..* CodeableConcept
note 0..* Annotation
focalDevice 0..* Procedure.focalDevice
usedReference 0..* Reference
usedCode 0..* CodeableConcept",
);

node! { Procedure, PROCEDURE,
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
11 nodes part_of,
12 code status,
13 primitive not_done,
14 node not_done_reason,
15 node category,
16 node code,
17 node subject,
18 node context,
19 choice performed,
20 nodes performer,
21 node location,
22 nodes reason_code,
23 nodes reason_reference,
24 nodes body_site,
25 node outcome,
26 nodes report,
27 nodes complication,
28 nodes complication_detail,
29 nodes follow_up,
30 nodes note,
31 nodes focal_device,
32 nodes used_reference,
33 nodes used_code,
}

resource! { Procedure }

choice! { /// The types of `Procedure.performed[x]`.
ProcedurePerformed,
0 primitive DateTime(DateTime),
1 node Period(Boxed<Period>),
}

/// `Procedure.focalDevice`, a part of [`Procedure`].
#[derive(Clone, Default, PartialEq)]
pub struct ProcedureFocalDevice {
    /// `Procedure.focalDevice.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Procedure.focalDevice.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Procedure.focalDevice.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Procedure.focalDevice.action`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/device-action> (preferred).
    pub action: Option<Boxed<CodeableConcept>>,
    /// `Procedure.focalDevice.manipulated`, 1..1: `Reference` to Device.
    pub manipulated: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static PROCEDURE_FOCAL_DEVICE: Table = Table::new(
    "STU3 Procedure.focalDevice element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
action 0..1 CodeableConcept
manipulated 1..1 Reference",
);

node! { ProcedureFocalDevice, PROCEDURE_FOCAL_DEVICE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node action,
4 node manipulated,
}

/// `Procedure.performer`, a part of [`Procedure`].
#[derive(Clone, Default, PartialEq)]
pub struct ProcedurePerformer {
    /// `Procedure.performer.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Procedure.performer.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Procedure.performer.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Procedure.performer.role`, 0..1: `CodeableConcept`.
    pub role: Option<Boxed<CodeableConcept>>,
    /// `Procedure.performer.actor`, 1..1: `Reference` to Practitioner, Organization, Patient, RelatedPerson, Device.
    pub actor: Option<Boxed<Reference>>,
    /// `Procedure.performer.onBehalfOf`, 0..1: `Reference` to Organization.
    pub on_behalf_of: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static PROCEDURE_PERFORMER: Table = Table::new(
    "STU3 Procedure.performer element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
role 0..1 CodeableConcept
actor 1..1 Reference
onBehalfOf 0..1 Reference",
);

node! { ProcedurePerformer, PROCEDURE_PERFORMER,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node role,
4 node actor,
5 node on_behalf_of,
}
