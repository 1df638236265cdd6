// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Observation` resource and its parts.

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

/// The `Observation` resource. Source: <http://hl7.org/fhir/STU3/observation.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Observation {
    /// `Observation.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `Observation.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Observation.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Observation.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `Observation.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Observation.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Observation.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Observation.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Observation.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Observation.basedOn`, 0..*: `Reference` to CarePlan, DeviceRequest, ImmunizationRecommendation, MedicationRequest, NutritionOrder, ProcedureRequest, ReferralRequest.
    pub based_on: Many<Reference>,
    /// `Observation.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/observation-status> (required).
    pub status: Option<Coded<codes::ObservationStatus>>,
    /// `Observation.category`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/observation-category> (preferred).
    pub category: Many<CodeableConcept>,
    /// `Observation.code`, 1..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `Observation.subject`, 0..1: `Reference` to Patient, Group, Device, Location.
    pub subject: Option<Boxed<Reference>>,
    /// `Observation.context`, 0..1: `Reference` to Encounter, EpisodeOfCare.
    pub context: Option<Boxed<Reference>>,
    /// `Observation.effective[x]`, 0..1: `dateTime` or `Period`.
    pub effective: Option<ObservationEffective>,
    /// `Observation.issued`, 0..1: `instant`.
    pub issued: Option<Instant>,
    /// `Observation.performer`, 0..*: `Reference` to Practitioner, Organization, Patient, RelatedPerson.
    pub performer: Many<Reference>,
    /// `Observation.value[x]`, 0..1: `Quantity` or `CodeableConcept` or `string` or `boolean` or `Range` or `Ratio` or `SampledData` or `Attachment` or `time` or `dateTime` or `Period`.
    pub value: Option<ObservationValue>,
    /// `Observation.dataAbsentReason`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/observation-valueabsentreason> (extensible).
    pub data_absent_reason: Option<Boxed<CodeableConcept>>,
    /// `Observation.interpretation`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/observation-interpretation> (extensible).
    pub interpretation: Option<Boxed<CodeableConcept>>,
    /// `Observation.comment`, 0..1: `string`.
    pub comment: Option<Text>,
    /// `Observation.bodySite`, 0..1: `CodeableConcept`.
    pub body_site: Option<Boxed<CodeableConcept>>,
    /// `Observation.method`, 0..1: `CodeableConcept`.
    pub method: Option<Boxed<CodeableConcept>>,
    /// `Observation.specimen`, 0..1: `Reference` to Specimen.
    pub specimen: Option<Boxed<Reference>>,
    /// `Observation.device`, 0..1: `Reference` to Device, DeviceMetric.
    pub device: Option<Boxed<Reference>>,
    /// `Observation.referenceRange`, 0..*: a group of elements.
    pub reference_range: Many<ObservationReferenceRange>,
    /// `Observation.related`, 0..*: a group of elements.
    pub related: Many<ObservationRelated>,
    /// `Observation.component`, 0..*: a group of elements.
    pub component: Many<ObservationComponent>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static OBSERVATION: Table = Table::new(
"STU3 Observation resource
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
status 1..1 code
category 0..* CodeableConcept
code 1..1 CodeableConcept
subject 0..1 Reference
context 0..1 Reference
effective[x] 0..1 dateTime Period
issued 0..1 instant
performer 0..* Reference
value[x] 0..1 Quantity CodeableConcept string boolean Range Ratio SampledData Attachment time dateTime Period
dataAbsentReason 0..1 CodeableConcept
interpretation 0..1 CodeableConcept
comment 0..1 string
bodySite 0..1 CodeableConcept
method 0..1 CodeableConcept
specimen 0..1 Reference
device 0..1 Reference
referenceRange 0..* Observation.referenceRange
related 0..* Observation.related
component 0..* Observation.component",
);

node! { Observation, OBSERVATION,
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
10 code status,
11 nodes category,
12 node code,
13 node subject,
14 node context,
15 choice effective,
16 primitive issued,
17 nodes performer,
18 choice value,
19 node data_absent_reason,
20 node interpretation,
21 primitive comment,
22 node body_site,
23 node method,
24 node specimen,
25 node device,
26 nodes reference_range,
27 nodes related,
28 nodes component,
}

resource! { Observation }

choice! { /// The types of `Observation.effective[x]`.
ObservationEffective,
0 primitive DateTime(DateTime),
1 node Period(Boxed<Period>),
}

choice! { /// The types of `Observation.value[x]`.
ObservationValue,
0 node Quantity(Boxed<Quantity>),
1 node CodeableConcept(Boxed<CodeableConcept>),
2 primitive String(Text),
3 primitive Boolean(bool),
4 node Range(Boxed<Range>),
5 node Ratio(Boxed<Ratio>),
6 node SampledData(Boxed<SampledData>),
7 node Attachment(Boxed<Attachment>),
8 primitive Time(Time),
9 primitive DateTime(DateTime),
10 node Period(Boxed<Period>),
}

/// `Observation.component`, a part of [`Observation`].
#[derive(Clone, Default, PartialEq)]
pub struct ObservationComponent {
    /// `Observation.component.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Observation.component.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Observation.component.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Observation.component.code`, 1..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `Observation.component.value[x]`, 0..1: `Quantity` or `CodeableConcept` or `string` or `Range` or `Ratio` or `SampledData` or `Attachment` or `time` or `dateTime` or `Period`.
    pub value: Option<ObservationComponentValue>,
    /// `Observation.component.dataAbsentReason`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/observation-valueabsentreason> (extensible).
    pub data_absent_reason: Option<Boxed<CodeableConcept>>,
    /// `Observation.component.interpretation`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/observation-interpretation> (extensible).
    pub interpretation: Option<Boxed<CodeableConcept>>,
    /// `Observation.component.referenceRange`, 0..*: Observation.referenceRange.
    pub reference_range: Many<ObservationReferenceRange>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static OBSERVATION_COMPONENT: Table = Table::new(
"STU3 Observation.component element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
code 1..1 CodeableConcept
value[x] 0..1 Quantity CodeableConcept string Range Ratio SampledData Attachment time dateTime Period
dataAbsentReason 0..1 CodeableConcept
interpretation 0..1 CodeableConcept
referenceRange 0..* ObservationReferenceRange",
);

node! { ObservationComponent, OBSERVATION_COMPONENT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node code,
4 choice value,
5 node data_absent_reason,
6 node interpretation,
7 nodes reference_range,
}

choice! { /// The types of `Observation.component.value[x]`.
ObservationComponentValue,
0 node Quantity(Boxed<Quantity>),
1 node CodeableConcept(Boxed<CodeableConcept>),
2 primitive String(Text),
3 node Range(Boxed<Range>),
4 node Ratio(Boxed<Ratio>),
5 node SampledData(Boxed<SampledData>),
6 node Attachment(Boxed<Attachment>),
7 primitive Time(Time),
8 primitive DateTime(DateTime),
9 node Period(Boxed<Period>),
}

/// `Observation.referenceRange`, a part of [`Observation`].
#[derive(Clone, Default, PartialEq)]
pub struct ObservationReferenceRange {
    /// `Observation.referenceRange.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Observation.referenceRange.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Observation.referenceRange.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Observation.referenceRange.low`, 0..1: `Quantity`.
    pub low: Option<Boxed<Quantity>>,
    /// `Observation.referenceRange.high`, 0..1: `Quantity`.
    pub high: Option<Boxed<Quantity>>,
    /// `Observation.referenceRange.type`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/referencerange-meaning> (extensible).
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `Observation.referenceRange.appliesTo`, 0..*: `CodeableConcept`.
    pub applies_to: Many<CodeableConcept>,
    /// `Observation.referenceRange.age`, 0..1: `Range`.
    pub age: Option<Boxed<Range>>,
    /// `Observation.referenceRange.text`, 0..1: `string`.
    pub text: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static OBSERVATION_REFERENCE_RANGE: Table = Table::new(
    "STU3 Observation.referenceRange element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
low 0..1 Quantity
high 0..1 Quantity
type 0..1 CodeableConcept
appliesTo 0..* CodeableConcept
age 0..1 Range
text 0..1 string",
);

node! { ObservationReferenceRange, OBSERVATION_REFERENCE_RANGE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node low,
4 node high,
5 node r#type,
6 nodes applies_to,
7 node age,
8 primitive text,
}

/// `Observation.related`, a part of [`Observation`].
#[derive(Clone, Default, PartialEq)]
pub struct ObservationRelated {
    /// `Observation.related.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Observation.related.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Observation.related.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Observation.related.type`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/observation-relationshiptypes> (required).
    pub r#type: Option<Coded<codes::ObservationRelationshipType>>,
    /// `Observation.related.target`, 1..1: `Reference` to Observation, QuestionnaireResponse, Sequence.
    pub target: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static OBSERVATION_RELATED: Table = Table::new(
    "STU3 Observation.related element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
type 0..1 code
target 1..1 Reference",
);

node! { ObservationRelated, OBSERVATION_RELATED,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code r#type,
4 node target,
}
