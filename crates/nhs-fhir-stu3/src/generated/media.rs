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

/// The `Media` resource. Source: <http://hl7.org/fhir/STU3/media.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Media {
    /// `Media.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `Media.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Media.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Media.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
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
    /// `Media.basedOn`, 0..*: `Reference` to ProcedureRequest.
    pub based_on: Many<Reference>,
    /// `Media.type`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/digital-media-type> (required).
    pub r#type: Option<Coded<codes::DigitalMediaType>>,
    /// `Media.subtype`, 0..1: `CodeableConcept`.
    pub subtype: Option<Boxed<CodeableConcept>>,
    /// `Media.view`, 0..1: `CodeableConcept`.
    pub view: Option<Boxed<CodeableConcept>>,
    /// `Media.subject`, 0..1: `Reference` to Patient, Practitioner, Group, Device, Specimen.
    pub subject: Option<Boxed<Reference>>,
    /// `Media.context`, 0..1: `Reference` to Encounter, EpisodeOfCare.
    pub context: Option<Boxed<Reference>>,
    /// `Media.occurrence[x]`, 0..1: `dateTime` or `Period`.
    pub occurrence: Option<MediaOccurrence>,
    /// `Media.operator`, 0..1: `Reference` to Practitioner.
    pub operator: Option<Boxed<Reference>>,
    /// `Media.reasonCode`, 0..*: `CodeableConcept`.
    pub reason_code: Many<CodeableConcept>,
    /// `Media.bodySite`, 0..1: `CodeableConcept`.
    pub body_site: Option<Boxed<CodeableConcept>>,
    /// `Media.device`, 0..1: `Reference` to Device, DeviceMetric.
    pub device: Option<Boxed<Reference>>,
    /// `Media.height`, 0..1: `positiveInt`.
    pub height: Option<u32>,
    /// `Media.width`, 0..1: `positiveInt`.
    pub width: Option<u32>,
    /// `Media.frames`, 0..1: `positiveInt`.
    pub frames: Option<u32>,
    /// `Media.duration`, 0..1: `unsignedInt`.
    pub duration: Option<u32>,
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
    Many "basedOn" 0x226e4f6465736162 0xffffffffffffffff "Reference" Element 9,
    One "type" 0x3a2265707974 0xffffffffffff "code" Primitive 10,
    One "subtype" 0x2265707974627573 0xffffffffffffffff "CodeableConcept" Element 11,
    One "view" 0x3a2277656976 0xffffffffffff "CodeableConcept" Element 12,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 13,
    One "context" 0x22747865746e6f63 0xffffffffffffffff "Reference" Element 14,
    Choice "occurrenceDateTime" 0x6e6572727563636f 0xffffffffffffffff "dateTime" Primitive 15 0,
    Choice "occurrencePeriod" 0x6e6572727563636f 0xffffffffffffffff "Period" Element 15 1,
    One "operator" 0x726f74617265706f 0xffffffffffffffff "Reference" Element 16,
    Many "reasonCode" 0x6f436e6f73616572 0xffffffffffffffff "CodeableConcept" Element 17,
    One "bodySite" 0x6574695379646f62 0xffffffffffffffff "CodeableConcept" Element 18,
    One "device" 0x3a22656369766564 0xffffffffffffffff "Reference" Element 19,
    One "height" 0x3a22746867696568 0xffffffffffffffff "positiveInt" Primitive 20,
    One "width" 0x3a226874646977 0xffffffffffffff "positiveInt" Primitive 21,
    One "frames" 0x3a2273656d617266 0xffffffffffffffff "positiveInt" Primitive 22,
    One "duration" 0x6e6f697461727564 0xffffffffffffffff "unsignedInt" Primitive 23,
    One "content" 0x22746e65746e6f63 0xffffffffffffffff "Attachment" Element 24,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 25 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 22, 23, 24, 25,
        26,
    ],
    required: &[10, 24],
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
10 code r#type,
11 node subtype,
12 node view,
13 node subject,
14 node context,
15 choice occurrence,
16 node operator,
17 nodes reason_code,
18 node body_site,
19 node device,
20 primitive height,
21 primitive width,
22 primitive frames,
23 primitive duration,
24 node content,
25 nodes note,
}

resource! { Media }

choice! { /// The types of `Media.occurrence[x]`.
MediaOccurrence,
0 primitive DateTime(DateTime),
1 node Period(Boxed<Period>),
}
