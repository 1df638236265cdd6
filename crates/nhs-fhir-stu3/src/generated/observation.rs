// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Observation` resource and its parts.

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

static OBSERVATION: TypeInfo = TypeInfo {
    name: "Observation",
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
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 10,
    Many "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 11,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 12,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 13,
    One "context" 0x22747865746e6f63 0xffffffffffffffff "Reference" Element 14,
    Choice "effectiveDateTime" 0x7669746365666665 0xffffffffffffffff "dateTime" Primitive 15 0,
    Choice "effectivePeriod" 0x7669746365666665 0xffffffffffffffff "Period" Element 15 1,
    One "issued" 0x3a22646575737369 0xffffffffffffffff "instant" Primitive 16,
    Many "performer" 0x656d726f66726570 0xffffffffffffffff "Reference" Element 17,
    Choice "valueQuantity" 0x61755165756c6176 0xffffffffffffffff "Quantity" Element 18 0,
    Choice "valueCodeableConcept" 0x646f4365756c6176 0xffffffffffffffff "CodeableConcept" Element 18 1,
    Choice "valueString" 0x72745365756c6176 0xffffffffffffffff "string" Primitive 18 2,
    Choice "valueBoolean" 0x6f6f4265756c6176 0xffffffffffffffff "boolean" Primitive 18 3,
    Choice "valueRange" 0x6e615265756c6176 0xffffffffffffffff "Range" Element 18 4,
    Choice "valueRatio" 0x74615265756c6176 0xffffffffffffffff "Ratio" Element 18 5,
    Choice "valueSampledData" 0x6d615365756c6176 0xffffffffffffffff "SampledData" Element 18 6,
    Choice "valueAttachment" 0x74744165756c6176 0xffffffffffffffff "Attachment" Element 18 7,
    Choice "valueTime" 0x6d695465756c6176 0xffffffffffffffff "time" Primitive 18 8,
    Choice "valueDateTime" 0x74614465756c6176 0xffffffffffffffff "dateTime" Primitive 18 9,
    Choice "valuePeriod" 0x72655065756c6176 0xffffffffffffffff "Period" Element 18 10,
    One "dataAbsentReason" 0x6573624161746164 0xffffffffffffffff "CodeableConcept" Element 19,
    One "interpretation" 0x6572707265746e69 0xffffffffffffffff "CodeableConcept" Element 20,
    One "comment" 0x22746e656d6d6f63 0xffffffffffffffff "string" Primitive 21,
    One "bodySite" 0x6574695379646f62 0xffffffffffffffff "CodeableConcept" Element 22,
    One "method" 0x3a22646f6874656d 0xffffffffffffffff "CodeableConcept" Element 23,
    One "specimen" 0x6e656d6963657073 0xffffffffffffffff "Reference" Element 24,
    One "device" 0x3a22656369766564 0xffffffffffffffff "Reference" Element 25,
    Many "referenceRange" 0x636e657265666572 0xffffffffffffffff "Observation.referenceRange" Element 26,
    Many "related" 0x22646574616c6572 0xffffffffffffffff "Observation.related" Element 27,
    Many "component" 0x6e656e6f706d6f63 0xffffffffffffffff "Observation.component" Element 28 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19, 30, 31, 32, 33, 34, 35,
        36, 37, 38, 39,
    ],
    required: &[10, 12],
};

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

static OBSERVATION_COMPONENT: TypeInfo = TypeInfo {
    name: "Observation.component",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 3,
    Choice "valueQuantity" 0x61755165756c6176 0xffffffffffffffff "Quantity" Element 4 0,
    Choice "valueCodeableConcept" 0x646f4365756c6176 0xffffffffffffffff "CodeableConcept" Element 4 1,
    Choice "valueString" 0x72745365756c6176 0xffffffffffffffff "string" Primitive 4 2,
    Choice "valueRange" 0x6e615265756c6176 0xffffffffffffffff "Range" Element 4 3,
    Choice "valueRatio" 0x74615265756c6176 0xffffffffffffffff "Ratio" Element 4 4,
    Choice "valueSampledData" 0x6d615365756c6176 0xffffffffffffffff "SampledData" Element 4 5,
    Choice "valueAttachment" 0x74744165756c6176 0xffffffffffffffff "Attachment" Element 4 6,
    Choice "valueTime" 0x6d695465756c6176 0xffffffffffffffff "time" Primitive 4 7,
    Choice "valueDateTime" 0x74614465756c6176 0xffffffffffffffff "dateTime" Primitive 4 8,
    Choice "valuePeriod" 0x72655065756c6176 0xffffffffffffffff "Period" Element 4 9,
    One "dataAbsentReason" 0x6573624161746164 0xffffffffffffffff "CodeableConcept" Element 5,
    One "interpretation" 0x6572707265746e69 0xffffffffffffffff "CodeableConcept" Element 6,
    Many "referenceRange" 0x636e657265666572 0xffffffffffffffff "ObservationReferenceRange" Element 7 },
    slots: &[0, 1, 2, 3, 4, 14, 15, 16],
    required: &[3],
};

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

static OBSERVATION_REFERENCE_RANGE: TypeInfo = TypeInfo {
    name: "Observation.referenceRange",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "low" 0x3a22776f6c 0xffffffffff "Quantity" Element 3,
    One "high" 0x3a2268676968 0xffffffffffff "Quantity" Element 4,
    One "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 5,
    Many "appliesTo" 0x547365696c707061 0xffffffffffffffff "CodeableConcept" Element 6,
    One "age" 0x3a22656761 0xffffffffff "Range" Element 7,
    One "text" 0x3a2274786574 0xffffffffffff "string" Primitive 8 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
    required: &[],
};

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

static OBSERVATION_RELATED: TypeInfo = TypeInfo {
    name: "Observation.related",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "type" 0x3a2265707974 0xffffffffffff "code" Primitive 3,
    One "target" 0x3a22746567726174 0xffffffffffffffff "Reference" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[4],
};

node! { ObservationRelated, OBSERVATION_RELATED,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code r#type,
4 node target,
}
