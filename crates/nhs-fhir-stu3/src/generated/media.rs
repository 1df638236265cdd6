// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Media` resource and its parts.

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

static MEDIA: Table = Table::new(
    "STU3 Media resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
basedOn 0..* Reference
type 1..1 code
subtype 0..1 CodeableConcept
view 0..1 CodeableConcept
subject 0..1 Reference
context 0..1 Reference
occurrence[x] 0..1 dateTime Period
operator 0..1 Reference
reasonCode 0..* CodeableConcept
bodySite 0..1 CodeableConcept
device 0..1 Reference
height 0..1 positiveInt
width 0..1 positiveInt
frames 0..1 positiveInt
duration 0..1 unsignedInt
content 1..1 Attachment
note 0..* Annotation",
);

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
