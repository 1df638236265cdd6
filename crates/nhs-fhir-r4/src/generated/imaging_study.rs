// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `ImagingStudy` resource and its parts.

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

static IMAGING_STUDY: Table = Table::new(
    "R4 ImagingStudy resource
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
modality 0..* Coding
subject 1..1 Reference
encounter 0..1 Reference
started 0..1 dateTime
basedOn 0..* Reference
referrer 0..1 Reference
interpreter 0..* Reference
endpoint 0..* Reference
numberOfSeries 0..1 unsignedInt
numberOfInstances 0..1 unsignedInt
procedureReference 0..1 Reference
procedureCode 0..* CodeableConcept
location 0..1 Reference
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference
note 0..* Annotation
description 0..1 string
series 0..* ImagingStudy.series",
);

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

static IMAGING_STUDY_SERIES: Table = Table::new(
    "R4 ImagingStudy.series element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
uid 1..1 id
number 0..1 unsignedInt
modality 1..1 Coding
description 0..1 string
numberOfInstances 0..1 unsignedInt
endpoint 0..* Reference
bodySite 0..1 Coding
laterality 0..1 Coding
specimen 0..* Reference
started 0..1 dateTime
performer 0..* ImagingStudy.series.performer
instance 0..* ImagingStudy.series.instance",
);

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

static IMAGING_STUDY_SERIES_INSTANCE: Table = Table::new(
    "R4 ImagingStudy.series.instance element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
uid 1..1 id
sopClass 1..1 Coding
number 0..1 unsignedInt
title 0..1 string",
);

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

static IMAGING_STUDY_SERIES_PERFORMER: Table = Table::new(
    "R4 ImagingStudy.series.performer element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
function 0..1 CodeableConcept
actor 1..1 Reference",
);

node! { ImagingStudySeriesPerformer, IMAGING_STUDY_SERIES_PERFORMER,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node function,
4 node actor,
}
