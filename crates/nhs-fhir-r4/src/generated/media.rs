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

static MEDIA: Table = Table::new(
    "R4 Media resource
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
partOf 0..* Reference
status 1..1 code
type 0..1 CodeableConcept
modality 0..1 CodeableConcept
view 0..1 CodeableConcept
subject 0..1 Reference
encounter 0..1 Reference
created[x] 0..1 dateTime Period
issued 0..1 instant
operator 0..1 Reference
reasonCode 0..* CodeableConcept
bodySite 0..1 CodeableConcept
deviceName 0..1 string
device 0..1 Reference
height 0..1 positiveInt
width 0..1 positiveInt
frames 0..1 positiveInt
duration 0..1 decimal
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
