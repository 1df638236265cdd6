// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Media` resource and its parts.

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

/// The `Media` resource. Source: <http://hl7.org/fhir/R4/media.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Media {
    /// `Media.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `Media.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Media.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Media.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `Media.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Media.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Media.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Media.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Media.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Media.basedOn`, 0..*: `Reference` to ServiceRequest, CarePlan.
    pub based_on: Many<Reference>,
    /// `Media.partOf`, 0..*: `Reference` to Resource.
    pub part_of: Many<Reference>,
    /// `Media.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/event-status> (required).
    pub status: Option<Coded<codes::EventStatus>>,
    /// `Media.type`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/media-type> (extensible).
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `Media.modality`, 0..1: `CodeableConcept`.
    pub modality: Option<Boxed<CodeableConcept>>,
    /// `Media.view`, 0..1: `CodeableConcept`.
    pub view: Option<Boxed<CodeableConcept>>,
    /// `Media.subject`, 0..1: `Reference` to Patient, Practitioner, PractitionerRole, Group, Device, Specimen, Location.
    pub subject: Option<Boxed<Reference>>,
    /// `Media.encounter`, 0..1: `Reference` to Encounter.
    pub encounter: Option<Boxed<Reference>>,
    /// `Media.created[x]`, 0..1: `dateTime` or `Period`.
    pub created: Option<MediaCreated>,
    /// `Media.issued`, 0..1: `instant`.
    pub issued: Option<Instant>,
    /// `Media.operator`, 0..1: `Reference` to Practitioner, PractitionerRole, Organization, CareTeam, Patient, Device, RelatedPerson.
    pub operator: Option<Boxed<Reference>>,
    /// `Media.reasonCode`, 0..*: `CodeableConcept`.
    pub reason_code: Many<CodeableConcept>,
    /// `Media.bodySite`, 0..1: `CodeableConcept`.
    pub body_site: Option<Boxed<CodeableConcept>>,
    /// `Media.deviceName`, 0..1: `string`.
    pub device_name: Option<Text>,
    /// `Media.device`, 0..1: `Reference` to Device, DeviceMetric, Device.
    pub device: Option<Boxed<Reference>>,
    /// `Media.height`, 0..1: `positiveInt`.
    pub height: Option<u32>,
    /// `Media.width`, 0..1: `positiveInt`.
    pub width: Option<u32>,
    /// `Media.frames`, 0..1: `positiveInt`.
    pub frames: Option<u32>,
    /// `Media.duration`, 0..1: `decimal`.
    pub duration: Option<Decimal>,
    /// `Media.content`, 1..1: `Attachment`.
    pub content: Option<Boxed<Attachment>>,
    /// `Media.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MEDIA: TypeInfo = TypeInfo {
    name: "Media",
    resource: true,
    release: Release::R4,
    fields: fields! { One "id" "id" Primitive 0,
    One "meta" "Meta" Element 1,
    One "implicitRules" "uri" Primitive 2,
    One "language" "code" Primitive 3,
    One "text" "Narrative" Element 4,
    Many "contained" "Resource" Resource 5,
    Many "extension" "Extension" Element 6,
    Many "modifierExtension" "Extension" Element 7,
    Many "identifier" "Identifier" Element 8,
    Many "basedOn" "Reference" Element 9,
    Many "partOf" "Reference" Element 10,
    One "status" "code" Primitive 11,
    One "type" "CodeableConcept" Element 12,
    One "modality" "CodeableConcept" Element 13,
    One "view" "CodeableConcept" Element 14,
    One "subject" "Reference" Element 15,
    One "encounter" "Reference" Element 16,
    Choice "createdDateTime" "dateTime" Primitive 17 0,
    Choice "createdPeriod" "Period" Element 17 1,
    One "issued" "instant" Primitive 18,
    One "operator" "Reference" Element 19,
    Many "reasonCode" "CodeableConcept" Element 20,
    One "bodySite" "CodeableConcept" Element 21,
    One "deviceName" "string" Primitive 22,
    One "device" "Reference" Element 23,
    One "height" "positiveInt" Primitive 24,
    One "width" "positiveInt" Primitive 25,
    One "frames" "positiveInt" Primitive 26,
    One "duration" "decimal" Primitive 27,
    One "content" "Attachment" Element 28,
    Many "note" "Annotation" Element 29 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20, 21, 22, 23, 24, 25,
        26, 27, 28, 29, 30,
    ],
    required: &[11, 28],
};

node! { Media, MEDIA,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 nodes based_on,
10 nodes part_of,
11 code status,
12 node r#type,
13 node modality,
14 node view,
15 node subject,
16 node encounter,
17 choice created,
18 primitive issued,
19 node operator,
20 nodes reason_code,
21 node body_site,
22 primitive device_name,
23 node device,
24 primitive height,
25 primitive width,
26 primitive frames,
27 primitive duration,
28 node content,
29 nodes note,
}

resource! { Media }

choice! { /// The types of `Media.created[x]`.
MediaCreated,
0 primitive DateTime(DateTime),
1 node Period(Boxed<Period>),
}
