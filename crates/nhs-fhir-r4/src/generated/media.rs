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
    fields: fields! { One "id" 0x3a226469 0xffffffff "id" Primitive 0,
    One "meta" 0x3a226174656d 0xffffffffffff "Meta" Element 1,
    One "implicitRules" 0x746963696c706d69 0xffffffffffffffff "uri" Primitive 2,
    One "language" 0x65676175676e616c 0xffffffffffffffff "code" Primitive 3,
    One "text" 0x3a2274786574 0xffffffffffff "Narrative" Element 4,
    Many "contained" 0x656e6961746e6f63 0xffffffffffffffff "Resource" Resource 5,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 6,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 7,
    Many "identifier" 0x696669746e656469 0xffffffffffffffff "Identifier" Element 8,
    Many "basedOn" 0x226e4f6465736162 0xffffffffffffffff "Reference" Element 9,
    Many "partOf" 0x3a22664f74726170 0xffffffffffffffff "Reference" Element 10,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 11,
    One "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 12,
    One "modality" 0x7974696c61646f6d 0xffffffffffffffff "CodeableConcept" Element 13,
    One "view" 0x3a2277656976 0xffffffffffff "CodeableConcept" Element 14,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 15,
    One "encounter" 0x65746e756f636e65 0xffffffffffffffff "Reference" Element 16,
    Choice "createdDateTime" 0x4464657461657263 0xffffffffffffffff "dateTime" Primitive 17 0,
    Choice "createdPeriod" 0x5064657461657263 0xffffffffffffffff "Period" Element 17 1,
    One "issued" 0x3a22646575737369 0xffffffffffffffff "instant" Primitive 18,
    One "operator" 0x726f74617265706f 0xffffffffffffffff "Reference" Element 19,
    Many "reasonCode" 0x6f436e6f73616572 0xffffffffffffffff "CodeableConcept" Element 20,
    One "bodySite" 0x6574695379646f62 0xffffffffffffffff "CodeableConcept" Element 21,
    One "deviceName" 0x614e656369766564 0xffffffffffffffff "string" Primitive 22,
    One "device" 0x3a22656369766564 0xffffffffffffffff "Reference" Element 23,
    One "height" 0x3a22746867696568 0xffffffffffffffff "positiveInt" Primitive 24,
    One "width" 0x3a226874646977 0xffffffffffffff "positiveInt" Primitive 25,
    One "frames" 0x3a2273656d617266 0xffffffffffffffff "positiveInt" Primitive 26,
    One "duration" 0x6e6f697461727564 0xffffffffffffffff "decimal" Primitive 27,
    One "content" 0x22746e65746e6f63 0xffffffffffffffff "Attachment" Element 28,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 29 },
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
