// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `ImagingStudy` resource and its parts.

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

/// The `ImagingStudy` resource. Source: <http://hl7.org/fhir/R4/imagingstudy.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ImagingStudy {
    /// `ImagingStudy.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `ImagingStudy.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `ImagingStudy.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `ImagingStudy.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `ImagingStudy.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `ImagingStudy.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `ImagingStudy.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ImagingStudy.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ImagingStudy.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `ImagingStudy.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/imagingstudy-status> (required).
    pub status: Option<Coded<codes::ImagingStudyStatus>>,
    /// `ImagingStudy.modality`, 0..*: `Coding`, from the value set <http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_29.html> (extensible).
    pub modality: Many<Coding>,
    /// `ImagingStudy.subject`, 1..1: `Reference` to Patient, Device, Group.
    pub subject: Option<Boxed<Reference>>,
    /// `ImagingStudy.encounter`, 0..1: `Reference` to Encounter.
    pub encounter: Option<Boxed<Reference>>,
    /// `ImagingStudy.started`, 0..1: `dateTime`.
    pub started: Option<DateTime>,
    /// `ImagingStudy.basedOn`, 0..*: `Reference` to CarePlan, ServiceRequest, Appointment, AppointmentResponse, Task.
    pub based_on: Many<Reference>,
    /// `ImagingStudy.referrer`, 0..1: `Reference` to Practitioner, PractitionerRole.
    pub referrer: Option<Boxed<Reference>>,
    /// `ImagingStudy.interpreter`, 0..*: `Reference` to Practitioner, PractitionerRole.
    pub interpreter: Many<Reference>,
    /// `ImagingStudy.endpoint`, 0..*: `Reference` to Endpoint.
    pub endpoint: Many<Reference>,
    /// `ImagingStudy.numberOfSeries`, 0..1: `unsignedInt`.
    pub number_of_series: Option<u32>,
    /// `ImagingStudy.numberOfInstances`, 0..1: `unsignedInt`.
    pub number_of_instances: Option<u32>,
    /// `ImagingStudy.procedureReference`, 0..1: `Reference` to Procedure.
    pub procedure_reference: Option<Boxed<Reference>>,
    /// `ImagingStudy.procedureCode`, 0..*: `CodeableConcept`, from the value set <http://www.rsna.org/RadLex_Playbook.aspx> (extensible).
    pub procedure_code: Many<CodeableConcept>,
    /// `ImagingStudy.location`, 0..1: `Reference` to Location.
    pub location: Option<Boxed<Reference>>,
    /// `ImagingStudy.reasonCode`, 0..*: `CodeableConcept`.
    pub reason_code: Many<CodeableConcept>,
    /// `ImagingStudy.reasonReference`, 0..*: `Reference` to Condition, Observation, Media, DiagnosticReport, DocumentReference.
    pub reason_reference: Many<Reference>,
    /// `ImagingStudy.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// `ImagingStudy.description`, 0..1: `string`.
    pub description: Option<Text>,
    /// `ImagingStudy.series`, 0..*: a group of elements.
    pub series: Many<ImagingStudySeries>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static IMAGING_STUDY: TypeInfo = TypeInfo {
    name: "ImagingStudy",
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
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 9,
    Many "modality" 0x7974696c61646f6d 0xffffffffffffffff "Coding" Element 10,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 11,
    One "encounter" 0x65746e756f636e65 0xffffffffffffffff "Reference" Element 12,
    One "started" 0x2264657472617473 0xffffffffffffffff "dateTime" Primitive 13,
    Many "basedOn" 0x226e4f6465736162 0xffffffffffffffff "Reference" Element 14,
    One "referrer" 0x7265727265666572 0xffffffffffffffff "Reference" Element 15,
    Many "interpreter" 0x6572707265746e69 0xffffffffffffffff "Reference" Element 16,
    Many "endpoint" 0x746e696f70646e65 0xffffffffffffffff "Reference" Element 17,
    One "numberOfSeries" 0x664f7265626d756e 0xffffffffffffffff "unsignedInt" Primitive 18,
    One "numberOfInstances" 0x664f7265626d756e 0xffffffffffffffff "unsignedInt" Primitive 19,
    One "procedureReference" 0x72756465636f7270 0xffffffffffffffff "Reference" Element 20,
    Many "procedureCode" 0x72756465636f7270 0xffffffffffffffff "CodeableConcept" Element 21,
    One "location" 0x6e6f697461636f6c 0xffffffffffffffff "Reference" Element 22,
    Many "reasonCode" 0x6f436e6f73616572 0xffffffffffffffff "CodeableConcept" Element 23,
    Many "reasonReference" 0x65526e6f73616572 0xffffffffffffffff "Reference" Element 24,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 25,
    One "description" 0x7470697263736564 0xffffffffffffffff "string" Primitive 26,
    Many "series" 0x3a22736569726573 0xffffffffffffffff "ImagingStudy.series" Element 27 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
        25, 26, 27,
    ],
    required: &[9, 11],
};

node! { ImagingStudy, IMAGING_STUDY,
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
10 nodes modality,
11 node subject,
12 node encounter,
13 primitive started,
14 nodes based_on,
15 node referrer,
16 nodes interpreter,
17 nodes endpoint,
18 primitive number_of_series,
19 primitive number_of_instances,
20 node procedure_reference,
21 nodes procedure_code,
22 node location,
23 nodes reason_code,
24 nodes reason_reference,
25 nodes note,
26 primitive description,
27 nodes series,
}

resource! { ImagingStudy }

/// `ImagingStudy.series`, a part of [`ImagingStudy`].
#[derive(Clone, Default, PartialEq)]
pub struct ImagingStudySeries {
    /// `ImagingStudy.series.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ImagingStudy.series.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ImagingStudy.series.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ImagingStudy.series.uid`, 1..1: `id`.
    pub uid: Option<Id>,
    /// `ImagingStudy.series.number`, 0..1: `unsignedInt`.
    pub number: Option<u32>,
    /// `ImagingStudy.series.modality`, 1..1: `Coding`, from the value set <http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_29.html> (extensible).
    pub modality: Option<Boxed<Coding>>,
    /// `ImagingStudy.series.description`, 0..1: `string`.
    pub description: Option<Text>,
    /// `ImagingStudy.series.numberOfInstances`, 0..1: `unsignedInt`.
    pub number_of_instances: Option<u32>,
    /// `ImagingStudy.series.endpoint`, 0..*: `Reference` to Endpoint.
    pub endpoint: Many<Reference>,
    /// `ImagingStudy.series.bodySite`, 0..1: `Coding`.
    pub body_site: Option<Boxed<Coding>>,
    /// `ImagingStudy.series.laterality`, 0..1: `Coding`.
    pub laterality: Option<Boxed<Coding>>,
    /// `ImagingStudy.series.specimen`, 0..*: `Reference` to Specimen.
    pub specimen: Many<Reference>,
    /// `ImagingStudy.series.started`, 0..1: `dateTime`.
    pub started: Option<DateTime>,
    /// `ImagingStudy.series.performer`, 0..*: a group of elements.
    pub performer: Many<ImagingStudySeriesPerformer>,
    /// `ImagingStudy.series.instance`, 0..*: a group of elements.
    pub instance: Many<ImagingStudySeriesInstance>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static IMAGING_STUDY_SERIES: TypeInfo = TypeInfo {
    name: "ImagingStudy.series",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "uid" 0x3a22646975 0xffffffffff "id" Primitive 3,
    One "number" 0x3a227265626d756e 0xffffffffffffffff "unsignedInt" Primitive 4,
    One "modality" 0x7974696c61646f6d 0xffffffffffffffff "Coding" Element 5,
    One "description" 0x7470697263736564 0xffffffffffffffff "string" Primitive 6,
    One "numberOfInstances" 0x664f7265626d756e 0xffffffffffffffff "unsignedInt" Primitive 7,
    Many "endpoint" 0x746e696f70646e65 0xffffffffffffffff "Reference" Element 8,
    One "bodySite" 0x6574695379646f62 0xffffffffffffffff "Coding" Element 9,
    One "laterality" 0x696c61726574616c 0xffffffffffffffff "Coding" Element 10,
    Many "specimen" 0x6e656d6963657073 0xffffffffffffffff "Reference" Element 11,
    One "started" 0x2264657472617473 0xffffffffffffffff "dateTime" Primitive 12,
    Many "performer" 0x656d726f66726570 0xffffffffffffffff "ImagingStudy.series.performer" Element 13,
    Many "instance" 0x65636e6174736e69 0xffffffffffffffff "ImagingStudy.series.instance" Element 14 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
    required: &[3, 5],
};

node! { ImagingStudySeries, IMAGING_STUDY_SERIES,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive uid,
4 primitive number,
5 node modality,
6 primitive description,
7 primitive number_of_instances,
8 nodes endpoint,
9 node body_site,
10 node laterality,
11 nodes specimen,
12 primitive started,
13 nodes performer,
14 nodes instance,
}

/// `ImagingStudy.series.instance`, a part of [`ImagingStudy`].
#[derive(Clone, Default, PartialEq)]
pub struct ImagingStudySeriesInstance {
    /// `ImagingStudy.series.instance.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ImagingStudy.series.instance.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ImagingStudy.series.instance.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ImagingStudy.series.instance.uid`, 1..1: `id`.
    pub uid: Option<Id>,
    /// `ImagingStudy.series.instance.sopClass`, 1..1: `Coding`, from the value set <http://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.5.html#table_B.5-1> (extensible).
    pub sop_class: Option<Boxed<Coding>>,
    /// `ImagingStudy.series.instance.number`, 0..1: `unsignedInt`.
    pub number: Option<u32>,
    /// `ImagingStudy.series.instance.title`, 0..1: `string`.
    pub title: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static IMAGING_STUDY_SERIES_INSTANCE: TypeInfo = TypeInfo {
    name: "ImagingStudy.series.instance",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "uid" 0x3a22646975 0xffffffffff "id" Primitive 3,
    One "sopClass" 0x7373616c43706f73 0xffffffffffffffff "Coding" Element 4,
    One "number" 0x3a227265626d756e 0xffffffffffffffff "unsignedInt" Primitive 5,
    One "title" 0x3a22656c746974 0xffffffffffffff "string" Primitive 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[3, 4],
};

node! { ImagingStudySeriesInstance, IMAGING_STUDY_SERIES_INSTANCE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive uid,
4 node sop_class,
5 primitive number,
6 primitive title,
}

/// `ImagingStudy.series.performer`, a part of [`ImagingStudy`].
#[derive(Clone, Default, PartialEq)]
pub struct ImagingStudySeriesPerformer {
    /// `ImagingStudy.series.performer.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ImagingStudy.series.performer.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ImagingStudy.series.performer.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ImagingStudy.series.performer.function`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/series-performer-function> (extensible).
    pub function: Option<Boxed<CodeableConcept>>,
    /// `ImagingStudy.series.performer.actor`, 1..1: `Reference` to Practitioner, PractitionerRole, Organization, CareTeam, Patient, Device, RelatedPerson.
    pub actor: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static IMAGING_STUDY_SERIES_PERFORMER: TypeInfo = TypeInfo {
    name: "ImagingStudy.series.performer",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "function" 0x6e6f6974636e7566 0xffffffffffffffff "CodeableConcept" Element 3,
    One "actor" 0x3a22726f746361 0xffffffffffffff "Reference" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[4],
};

node! { ImagingStudySeriesPerformer, IMAGING_STUDY_SERIES_PERFORMER,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node function,
4 node actor,
}
