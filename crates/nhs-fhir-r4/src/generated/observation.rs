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

/// The `Observation` resource. Source: <http://hl7.org/fhir/R4/observation.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Observation {
    /// `Observation.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `Observation.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Observation.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Observation.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
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
    /// `Observation.basedOn`, 0..*: `Reference` to CarePlan, DeviceRequest, ImmunizationRecommendation, MedicationRequest, NutritionOrder, ServiceRequest.
    pub based_on: Many<Reference>,
    /// `Observation.partOf`, 0..*: `Reference` to MedicationAdministration, MedicationDispense, MedicationStatement, Procedure, Immunization, ImagingStudy.
    pub part_of: Many<Reference>,
    /// `Observation.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/observation-status> (required).
    pub status: Option<Coded<codes::ObservationStatus>>,
    /// `Observation.category`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/observation-category> (preferred).
    pub category: Many<CodeableConcept>,
    /// `Observation.code`, 1..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `Observation.subject`, 0..1: `Reference` to Patient, Group, Device, Location.
    pub subject: Option<Boxed<Reference>>,
    /// `Observation.focus`, 0..*: `Reference` to Resource.
    pub focus: Many<Reference>,
    /// `Observation.encounter`, 0..1: `Reference` to Encounter.
    pub encounter: Option<Boxed<Reference>>,
    /// `Observation.effective[x]`, 0..1: `dateTime` or `Period` or `Timing` or `instant`.
    pub effective: Option<ObservationEffective>,
    /// `Observation.issued`, 0..1: `instant`.
    pub issued: Option<Instant>,
    /// `Observation.performer`, 0..*: `Reference` to Practitioner, PractitionerRole, Organization, CareTeam, Patient, RelatedPerson.
    pub performer: Many<Reference>,
    /// `Observation.value[x]`, 0..1: `Quantity` or `CodeableConcept` or `string` or `boolean` or `integer` or `Range` or `Ratio` or `SampledData` or `time` or `dateTime` or `Period`.
    pub value: Option<ObservationValue>,
    /// `Observation.dataAbsentReason`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/data-absent-reason> (extensible).
    pub data_absent_reason: Option<Boxed<CodeableConcept>>,
    /// `Observation.interpretation`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/observation-interpretation> (extensible).
    pub interpretation: Many<CodeableConcept>,
    /// `Observation.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
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
    /// `Observation.hasMember`, 0..*: `Reference` to Observation, QuestionnaireResponse, MolecularSequence.
    pub has_member: Many<Reference>,
    /// `Observation.derivedFrom`, 0..*: `Reference` to DocumentReference, ImagingStudy, Media, QuestionnaireResponse, Observation, MolecularSequence.
    pub derived_from: Many<Reference>,
    /// `Observation.component`, 0..*: a group of elements.
    pub component: Many<ObservationComponent>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static OBSERVATION: TypeInfo = TypeInfo {
    name: "Observation",
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
    Many "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 12,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 13,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 14,
    Many "focus" 0x3a227375636f66 0xffffffffffffff "Reference" Element 15,
    One "encounter" 0x65746e756f636e65 0xffffffffffffffff "Reference" Element 16,
    Choice "effectiveDateTime" 0x7669746365666665 0xffffffffffffffff "dateTime" Primitive 17 0,
    Choice "effectivePeriod" 0x7669746365666665 0xffffffffffffffff "Period" Element 17 1,
    Choice "effectiveTiming" 0x7669746365666665 0xffffffffffffffff "Timing" Element 17 2,
    Choice "effectiveInstant" 0x7669746365666665 0xffffffffffffffff "instant" Primitive 17 3,
    One "issued" 0x3a22646575737369 0xffffffffffffffff "instant" Primitive 18,
    Many "performer" 0x656d726f66726570 0xffffffffffffffff "Reference" Element 19,
    Choice "valueQuantity" 0x61755165756c6176 0xffffffffffffffff "Quantity" Element 20 0,
    Choice "valueCodeableConcept" 0x646f4365756c6176 0xffffffffffffffff "CodeableConcept" Element 20 1,
    Choice "valueString" 0x72745365756c6176 0xffffffffffffffff "string" Primitive 20 2,
    Choice "valueBoolean" 0x6f6f4265756c6176 0xffffffffffffffff "boolean" Primitive 20 3,
    Choice "valueInteger" 0x746e4965756c6176 0xffffffffffffffff "integer" Primitive 20 4,
    Choice "valueRange" 0x6e615265756c6176 0xffffffffffffffff "Range" Element 20 5,
    Choice "valueRatio" 0x74615265756c6176 0xffffffffffffffff "Ratio" Element 20 6,
    Choice "valueSampledData" 0x6d615365756c6176 0xffffffffffffffff "SampledData" Element 20 7,
    Choice "valueTime" 0x6d695465756c6176 0xffffffffffffffff "time" Primitive 20 8,
    Choice "valueDateTime" 0x74614465756c6176 0xffffffffffffffff "dateTime" Primitive 20 9,
    Choice "valuePeriod" 0x72655065756c6176 0xffffffffffffffff "Period" Element 20 10,
    One "dataAbsentReason" 0x6573624161746164 0xffffffffffffffff "CodeableConcept" Element 21,
    Many "interpretation" 0x6572707265746e69 0xffffffffffffffff "CodeableConcept" Element 22,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 23,
    One "bodySite" 0x6574695379646f62 0xffffffffffffffff "CodeableConcept" Element 24,
    One "method" 0x3a22646f6874656d 0xffffffffffffffff "CodeableConcept" Element 25,
    One "specimen" 0x6e656d6963657073 0xffffffffffffffff "Reference" Element 26,
    One "device" 0x3a22656369766564 0xffffffffffffffff "Reference" Element 27,
    Many "referenceRange" 0x636e657265666572 0xffffffffffffffff "Observation.referenceRange" Element 28,
    Many "hasMember" 0x65626d654d736168 0xffffffffffffffff "Reference" Element 29,
    Many "derivedFrom" 0x4664657669726564 0xffffffffffffffff "Reference" Element 30,
    Many "component" 0x6e656e6f706d6f63 0xffffffffffffffff "Observation.component" Element 31 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 21, 22, 23, 34, 35, 36, 37,
        38, 39, 40, 41, 42, 43, 44,
    ],
    required: &[11, 13],
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
10 nodes part_of,
11 code status,
12 nodes category,
13 node code,
14 node subject,
15 nodes focus,
16 node encounter,
17 choice effective,
18 primitive issued,
19 nodes performer,
20 choice value,
21 node data_absent_reason,
22 nodes interpretation,
23 nodes note,
24 node body_site,
25 node method,
26 node specimen,
27 node device,
28 nodes reference_range,
29 nodes has_member,
30 nodes derived_from,
31 nodes component,
}

resource! { Observation }

choice! { /// The types of `Observation.effective[x]`.
ObservationEffective,
0 primitive DateTime(DateTime),
1 node Period(Boxed<Period>),
2 node Timing(Boxed<Timing>),
3 primitive Instant(Instant),
}

choice! { /// The types of `Observation.value[x]`.
ObservationValue,
0 node Quantity(Boxed<Quantity>),
1 node CodeableConcept(Boxed<CodeableConcept>),
2 primitive String(Text),
3 primitive Boolean(bool),
4 primitive Integer(i32),
5 node Range(Boxed<Range>),
6 node Ratio(Boxed<Ratio>),
7 node SampledData(Boxed<SampledData>),
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
    /// `Observation.component.value[x]`, 0..1: `Quantity` or `CodeableConcept` or `string` or `boolean` or `integer` or `Range` or `Ratio` or `SampledData` or `time` or `dateTime` or `Period`.
    pub value: Option<ObservationComponentValue>,
    /// `Observation.component.dataAbsentReason`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/data-absent-reason> (extensible).
    pub data_absent_reason: Option<Boxed<CodeableConcept>>,
    /// `Observation.component.interpretation`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/observation-interpretation> (extensible).
    pub interpretation: Many<CodeableConcept>,
    /// `Observation.component.referenceRange`, 0..*: Observation.referenceRange.
    pub reference_range: Many<ObservationReferenceRange>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static OBSERVATION_COMPONENT: TypeInfo = TypeInfo {
    name: "Observation.component",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 3,
    Choice "valueQuantity" 0x61755165756c6176 0xffffffffffffffff "Quantity" Element 4 0,
    Choice "valueCodeableConcept" 0x646f4365756c6176 0xffffffffffffffff "CodeableConcept" Element 4 1,
    Choice "valueString" 0x72745365756c6176 0xffffffffffffffff "string" Primitive 4 2,
    Choice "valueBoolean" 0x6f6f4265756c6176 0xffffffffffffffff "boolean" Primitive 4 3,
    Choice "valueInteger" 0x746e4965756c6176 0xffffffffffffffff "integer" Primitive 4 4,
    Choice "valueRange" 0x6e615265756c6176 0xffffffffffffffff "Range" Element 4 5,
    Choice "valueRatio" 0x74615265756c6176 0xffffffffffffffff "Ratio" Element 4 6,
    Choice "valueSampledData" 0x6d615365756c6176 0xffffffffffffffff "SampledData" Element 4 7,
    Choice "valueTime" 0x6d695465756c6176 0xffffffffffffffff "time" Primitive 4 8,
    Choice "valueDateTime" 0x74614465756c6176 0xffffffffffffffff "dateTime" Primitive 4 9,
    Choice "valuePeriod" 0x72655065756c6176 0xffffffffffffffff "Period" Element 4 10,
    One "dataAbsentReason" 0x6573624161746164 0xffffffffffffffff "CodeableConcept" Element 5,
    Many "interpretation" 0x6572707265746e69 0xffffffffffffffff "CodeableConcept" Element 6,
    Many "referenceRange" 0x636e657265666572 0xffffffffffffffff "ObservationReferenceRange" Element 7 },
    slots: &[0, 1, 2, 3, 4, 15, 16, 17],
    required: &[3],
};

node! { ObservationComponent, OBSERVATION_COMPONENT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node code,
4 choice value,
5 node data_absent_reason,
6 nodes interpretation,
7 nodes reference_range,
}

choice! { /// The types of `Observation.component.value[x]`.
ObservationComponentValue,
0 node Quantity(Boxed<Quantity>),
1 node CodeableConcept(Boxed<CodeableConcept>),
2 primitive String(Text),
3 primitive Boolean(bool),
4 primitive Integer(i32),
5 node Range(Boxed<Range>),
6 node Ratio(Boxed<Ratio>),
7 node SampledData(Boxed<SampledData>),
8 primitive Time(Time),
9 primitive DateTime(DateTime),
10 node Period(Boxed<Period>),
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
    /// `Observation.referenceRange.type`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/referencerange-meaning> (preferred).
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
    release: Release::R4,
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
