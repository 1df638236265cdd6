// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Parameters` resource and its parts.

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

/// The `Parameters` resource. Source: <http://hl7.org/fhir/R4/parameters.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Parameters {
    /// `Parameters.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `Parameters.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Parameters.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Parameters.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `Parameters.parameter`, 0..*: a group of elements.
    pub parameter: Many<ParametersParameter>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static PARAMETERS: TypeInfo = TypeInfo {
    name: "Parameters",
    resource: true,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "id" Primitive 0,
    One "meta" 0x3a226174656d 0xffffffffffff "Meta" Element 1,
    One "implicitRules" 0x746963696c706d69 0xffffffffffffffff "uri" Primitive 2,
    One "language" 0x65676175676e616c 0xffffffffffffffff "code" Primitive 3,
    Many "parameter" 0x6574656d61726170 0xffffffffffffffff "Parameters.parameter" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[],
};

node! { Parameters, PARAMETERS,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 nodes parameter,
}

resource! { Parameters }

/// `Parameters.parameter`, a part of [`Parameters`].
#[derive(Clone, Default, PartialEq)]
pub struct ParametersParameter {
    /// `Parameters.parameter.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Parameters.parameter.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Parameters.parameter.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Parameters.parameter.name`, 1..1: `string`.
    pub name: Option<Text>,
    /// `Parameters.parameter.value[x]`, 0..1: a value of any datatype.
    pub value: Option<Value>,
    /// `Parameters.parameter.resource`, 0..1: `Resource`.
    pub resource: Option<Resource>,
    /// `Parameters.parameter.part`, 0..*: Parameters.parameter.
    pub part: Many<ParametersParameter>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static PARAMETERS_PARAMETER: TypeInfo = TypeInfo {
    name: "Parameters.parameter",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "name" 0x3a22656d616e 0xffffffffffff "string" Primitive 3,
    Choice "valueBase64Binary" 0x73614265756c6176 0xffffffffffffffff "base64Binary" Primitive 4 0,
    Choice "valueBoolean" 0x6f6f4265756c6176 0xffffffffffffffff "boolean" Primitive 4 1,
    Choice "valueCanonical" 0x6e614365756c6176 0xffffffffffffffff "canonical" Primitive 4 2,
    Choice "valueCode" 0x646f4365756c6176 0xffffffffffffffff "code" Primitive 4 3,
    Choice "valueDate" 0x74614465756c6176 0xffffffffffffffff "date" Primitive 4 4,
    Choice "valueDateTime" 0x74614465756c6176 0xffffffffffffffff "dateTime" Primitive 4 5,
    Choice "valueDecimal" 0x63654465756c6176 0xffffffffffffffff "decimal" Primitive 4 6,
    Choice "valueId" 0x22644965756c6176 0xffffffffffffffff "id" Primitive 4 7,
    Choice "valueInstant" 0x736e4965756c6176 0xffffffffffffffff "instant" Primitive 4 8,
    Choice "valueInteger" 0x746e4965756c6176 0xffffffffffffffff "integer" Primitive 4 9,
    Choice "valueMarkdown" 0x72614d65756c6176 0xffffffffffffffff "markdown" Primitive 4 10,
    Choice "valueOid" 0x64694f65756c6176 0xffffffffffffffff "oid" Primitive 4 11,
    Choice "valuePositiveInt" 0x736f5065756c6176 0xffffffffffffffff "positiveInt" Primitive 4 12,
    Choice "valueString" 0x72745365756c6176 0xffffffffffffffff "string" Primitive 4 13,
    Choice "valueTime" 0x6d695465756c6176 0xffffffffffffffff "time" Primitive 4 14,
    Choice "valueUnsignedInt" 0x736e5565756c6176 0xffffffffffffffff "unsignedInt" Primitive 4 15,
    Choice "valueUri" 0x69725565756c6176 0xffffffffffffffff "uri" Primitive 4 16,
    Choice "valueUrl" 0x6c725565756c6176 0xffffffffffffffff "url" Primitive 4 17,
    Choice "valueUuid" 0x69755565756c6176 0xffffffffffffffff "uuid" Primitive 4 18,
    Choice "valueAddress" 0x64644165756c6176 0xffffffffffffffff "Address" Element 4 19,
    Choice "valueAge" 0x65674165756c6176 0xffffffffffffffff "Age" Element 4 20,
    Choice "valueAnnotation" 0x6e6e4165756c6176 0xffffffffffffffff "Annotation" Element 4 21,
    Choice "valueAttachment" 0x74744165756c6176 0xffffffffffffffff "Attachment" Element 4 22,
    Choice "valueCodeableConcept" 0x646f4365756c6176 0xffffffffffffffff "CodeableConcept" Element 4 23,
    Choice "valueCoding" 0x646f4365756c6176 0xffffffffffffffff "Coding" Element 4 24,
    Choice "valueContactPoint" 0x6e6f4365756c6176 0xffffffffffffffff "ContactPoint" Element 4 25,
    Choice "valueCount" 0x756f4365756c6176 0xffffffffffffffff "Count" Element 4 26,
    Choice "valueDistance" 0x73694465756c6176 0xffffffffffffffff "Distance" Element 4 27,
    Choice "valueDuration" 0x72754465756c6176 0xffffffffffffffff "Duration" Element 4 28,
    Choice "valueHumanName" 0x6d754865756c6176 0xffffffffffffffff "HumanName" Element 4 29,
    Choice "valueIdentifier" 0x65644965756c6176 0xffffffffffffffff "Identifier" Element 4 30,
    Choice "valueMoney" 0x6e6f4d65756c6176 0xffffffffffffffff "Money" Element 4 31,
    Choice "valuePeriod" 0x72655065756c6176 0xffffffffffffffff "Period" Element 4 32,
    Choice "valueQuantity" 0x61755165756c6176 0xffffffffffffffff "Quantity" Element 4 33,
    Choice "valueRange" 0x6e615265756c6176 0xffffffffffffffff "Range" Element 4 34,
    Choice "valueRatio" 0x74615265756c6176 0xffffffffffffffff "Ratio" Element 4 35,
    Choice "valueReference" 0x66655265756c6176 0xffffffffffffffff "Reference" Element 4 36,
    Choice "valueSampledData" 0x6d615365756c6176 0xffffffffffffffff "SampledData" Element 4 37,
    Choice "valueSignature" 0x67695365756c6176 0xffffffffffffffff "Signature" Element 4 38,
    Choice "valueTiming" 0x6d695465756c6176 0xffffffffffffffff "Timing" Element 4 39,
    Choice "valueContactDetail" 0x6e6f4365756c6176 0xffffffffffffffff "ContactDetail" Element 4 40,
    Choice "valueContributor" 0x6e6f4365756c6176 0xffffffffffffffff "Contributor" Element 4 41,
    Choice "valueDataRequirement" 0x74614465756c6176 0xffffffffffffffff "DataRequirement" Element 4 42,
    Choice "valueExpression" 0x70784565756c6176 0xffffffffffffffff "Expression" Element 4 43,
    Choice "valueParameterDefinition" 0x72615065756c6176 0xffffffffffffffff "ParameterDefinition" Element 4 44,
    Choice "valueRelatedArtifact" 0x6c655265756c6176 0xffffffffffffffff "RelatedArtifact" Element 4 45,
    Choice "valueTriggerDefinition" 0x69725465756c6176 0xffffffffffffffff "TriggerDefinition" Element 4 46,
    Choice "valueUsageContext" 0x61735565756c6176 0xffffffffffffffff "UsageContext" Element 4 47,
    Choice "valueDosage" 0x736f4465756c6176 0xffffffffffffffff "Dosage" Element 4 48,
    Choice "valueMeta" 0x74654d65756c6176 0xffffffffffffffff "Meta" Element 4 49,
    One "resource" 0x656372756f736572 0xffffffffffffffff "Resource" Resource 5,
    Many "part" 0x3a2274726170 0xffffffffffff "ParametersParameter" Element 6 },
    slots: &[0, 1, 2, 3, 4, 54, 55],
    required: &[3],
};

node! { ParametersParameter, PARAMETERS_PARAMETER,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive name,
4 choice value,
5 resources resource,
6 nodes part,
}
