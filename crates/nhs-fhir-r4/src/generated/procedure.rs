// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Procedure` resource and its parts.

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

/// The `Procedure` resource. Source: <http://hl7.org/fhir/R4/procedure.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Procedure {
    /// `Procedure.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `Procedure.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Procedure.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Procedure.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
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
    /// `Procedure.instantiatesCanonical`, 0..*: `canonical`.
    pub instantiates_canonical: Many<Canonical>,
    /// `Procedure.instantiatesUri`, 0..*: `uri`.
    pub instantiates_uri: Many<Uri>,
    /// `Procedure.basedOn`, 0..*: `Reference` to CarePlan, ServiceRequest.
    pub based_on: Many<Reference>,
    /// `Procedure.partOf`, 0..*: `Reference` to Procedure, Observation, MedicationAdministration.
    pub part_of: Many<Reference>,
    /// `Procedure.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/event-status> (required).
    pub status: Option<Coded<codes::EventStatus>>,
    /// `Procedure.statusReason`, 0..1: `CodeableConcept`.
    pub status_reason: Option<Boxed<CodeableConcept>>,
    /// `Procedure.category`, 0..1: `CodeableConcept`.
    pub category: Option<Boxed<CodeableConcept>>,
    /// `Procedure.code`, 0..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `Procedure.subject`, 1..1: `Reference` to Patient, Group.
    pub subject: Option<Boxed<Reference>>,
    /// `Procedure.encounter`, 0..1: `Reference` to Encounter.
    pub encounter: Option<Boxed<Reference>>,
    /// `Procedure.performed[x]`, 0..1: `dateTime` or `Period` or `string` or `Age` or `Range`.
    pub performed: Option<ProcedurePerformed>,
    /// `Procedure.recorder`, 0..1: `Reference` to Patient, RelatedPerson, Practitioner, PractitionerRole.
    pub recorder: Option<Boxed<Reference>>,
    /// `Procedure.asserter`, 0..1: `Reference` to Patient, RelatedPerson, Practitioner, PractitionerRole.
    pub asserter: Option<Boxed<Reference>>,
    /// `Procedure.performer`, 0..*: a group of elements.
    pub performer: Many<ProcedurePerformer>,
    /// `Procedure.location`, 0..1: `Reference` to Location.
    pub location: Option<Boxed<Reference>>,
    /// `Procedure.reasonCode`, 0..*: `CodeableConcept`.
    pub reason_code: Many<CodeableConcept>,
    /// `Procedure.reasonReference`, 0..*: `Reference` to Condition, Observation, Procedure, DiagnosticReport, DocumentReference.
    pub reason_reference: Many<Reference>,
    /// `Procedure.bodySite`, 0..*: `CodeableConcept`.
    pub body_site: Many<CodeableConcept>,
    /// `Procedure.outcome`, 0..1: `CodeableConcept`.
    pub outcome: Option<Boxed<CodeableConcept>>,
    /// `Procedure.report`, 0..*: `Reference` to DiagnosticReport, DocumentReference, Composition.
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

static PROCEDURE: TypeInfo = TypeInfo {
    name: "Procedure",
    resource: true,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "id" Primitive 0,
    One "meta" 0x3a226174656d 0xffffffffffff "Meta" Element 1,
    One "implicitRules" 0x746963696c706d69 0xffffffffffffffff "uri" Primitive 2,
    One "language" 0x65676175676e616c 0xffffffffffffffff "code" Primitive 3,
    One "text" 0x3a2274786574 0xffffffffffff "Narrative" Element 4,
    Many "contained" 0x656e6961746e6f63 0xffffffffffffffff "Resource" Resource 5,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 6,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 7,
    Many "identifier" 0x696669746e656469 0xffffffffffffffff "Identifier" Element 8,
    Many "instantiatesCanonical" 0x69746e6174736e69 0xffffffffffffffff "canonical" Primitive 9,
    Many "instantiatesUri" 0x69746e6174736e69 0xffffffffffffffff "uri" Primitive 10,
    Many "basedOn" 0x226e4f6465736162 0xffffffffffffffff "Reference" Element 11,
    Many "partOf" 0x3a22664f74726170 0xffffffffffffffff "Reference" Element 12,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 13,
    One "statusReason" 0x6552737574617473 0xffffffffffffffff "CodeableConcept" Element 14,
    One "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 15,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 16,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 17,
    One "encounter" 0x65746e756f636e65 0xffffffffffffffff "Reference" Element 18,
    Choice "performedDateTime" 0x656d726f66726570 0xffffffffffffffff "dateTime" Primitive 19 0,
    Choice "performedPeriod" 0x656d726f66726570 0xffffffffffffffff "Period" Element 19 1,
    Choice "performedString" 0x656d726f66726570 0xffffffffffffffff "string" Primitive 19 2,
    Choice "performedAge" 0x656d726f66726570 0xffffffffffffffff "Age" Element 19 3,
    Choice "performedRange" 0x656d726f66726570 0xffffffffffffffff "Range" Element 19 4,
    One "recorder" 0x726564726f636572 0xffffffffffffffff "Reference" Element 20,
    One "asserter" 0x7265747265737361 0xffffffffffffffff "Reference" Element 21,
    Many "performer" 0x656d726f66726570 0xffffffffffffffff "Procedure.performer" Element 22,
    One "location" 0x6e6f697461636f6c 0xffffffffffffffff "Reference" Element 23,
    Many "reasonCode" 0x6f436e6f73616572 0xffffffffffffffff "CodeableConcept" Element 24,
    Many "reasonReference" 0x65526e6f73616572 0xffffffffffffffff "Reference" Element 25,
    Many "bodySite" 0x6574695379646f62 0xffffffffffffffff "CodeableConcept" Element 26,
    One "outcome" 0x22656d6f6374756f 0xffffffffffffffff "CodeableConcept" Element 27,
    Many "report" 0x3a2274726f706572 0xffffffffffffffff "Reference" Element 28,
    Many "complication" 0x6163696c706d6f63 0xffffffffffffffff "CodeableConcept" Element 29,
    Many "complicationDetail" 0x6163696c706d6f63 0xffffffffffffffff "Reference" Element 30,
    Many "followUp" 0x7055776f6c6c6f66 0xffffffffffffffff "CodeableConcept" Element 31,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 32,
    Many "focalDevice" 0x7665446c61636f66 0xffffffffffffffff "Procedure.focalDevice" Element 33,
    Many "usedReference" 0x6566655264657375 0xffffffffffffffff "Reference" Element 34,
    Many "usedCode" 0x65646f4364657375 0xffffffffffffffff "CodeableConcept" Element 35 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 24, 25, 26, 27, 28,
        29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39,
    ],
    required: &[13, 17],
};

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
9 primitives instantiates_canonical,
10 primitives instantiates_uri,
11 nodes based_on,
12 nodes part_of,
13 code status,
14 node status_reason,
15 node category,
16 node code,
17 node subject,
18 node encounter,
19 choice performed,
20 node recorder,
21 node asserter,
22 nodes performer,
23 node location,
24 nodes reason_code,
25 nodes reason_reference,
26 nodes body_site,
27 node outcome,
28 nodes report,
29 nodes complication,
30 nodes complication_detail,
31 nodes follow_up,
32 nodes note,
33 nodes focal_device,
34 nodes used_reference,
35 nodes used_code,
}

resource! { Procedure }

choice! { /// The types of `Procedure.performed[x]`.
ProcedurePerformed,
0 primitive DateTime(DateTime),
1 node Period(Boxed<Period>),
2 primitive String(Text),
3 node Age(Boxed<Age>),
4 node Range(Boxed<Range>),
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

static PROCEDURE_FOCAL_DEVICE: TypeInfo = TypeInfo {
    name: "Procedure.focalDevice",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "action" 0x3a226e6f69746361 0xffffffffffffffff "CodeableConcept" Element 3,
    One "manipulated" 0x616c7570696e616d 0xffffffffffffffff "Reference" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[4],
};

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
    /// `Procedure.performer.function`, 0..1: `CodeableConcept`.
    pub function: Option<Boxed<CodeableConcept>>,
    /// `Procedure.performer.actor`, 1..1: `Reference` to Practitioner, PractitionerRole, Organization, Patient, RelatedPerson, Device.
    pub actor: Option<Boxed<Reference>>,
    /// `Procedure.performer.onBehalfOf`, 0..1: `Reference` to Organization.
    pub on_behalf_of: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static PROCEDURE_PERFORMER: TypeInfo = TypeInfo {
    name: "Procedure.performer",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "function" 0x6e6f6974636e7566 0xffffffffffffffff "CodeableConcept" Element 3,
    One "actor" 0x3a22726f746361 0xffffffffffffff "Reference" Element 4,
    One "onBehalfOf" 0x666c616865426e6f 0xffffffffffffffff "Reference" Element 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[4],
};

node! { ProcedurePerformer, PROCEDURE_PERFORMER,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node function,
4 node actor,
5 node on_behalf_of,
}
