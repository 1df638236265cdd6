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

/// The `Parameters` resource. Source: <http://hl7.org/fhir/STU3/parameters.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Parameters {
    /// `Parameters.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `Parameters.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Parameters.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Parameters.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `Parameters.parameter`, 0..*: a group of elements.
    pub parameter: Many<ParametersParameter>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static PARAMETERS: TypeInfo = TypeInfo {
    name: "Parameters",
    resource: true,
    release: Release::Stu3,
    fields: fields! { One "id" "id" Primitive 0,
    One "meta" "Meta" Element 1,
    One "implicitRules" "uri" Primitive 2,
    One "language" "code" Primitive 3,
    Many "parameter" "Parameters.parameter" Element 4 },
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
    release: Release::Stu3,
    fields: fields! { One "id" "string" Primitive 0,
    Many "extension" "Extension" Element 1,
    Many "modifierExtension" "Extension" Element 2,
    One "name" "string" Primitive 3,
    Choice "valueBase64Binary" "base64Binary" Primitive 4 0,
    Choice "valueBoolean" "boolean" Primitive 4 1,
    Choice "valueCode" "code" Primitive 4 2,
    Choice "valueDate" "date" Primitive 4 3,
    Choice "valueDateTime" "dateTime" Primitive 4 4,
    Choice "valueDecimal" "decimal" Primitive 4 5,
    Choice "valueId" "id" Primitive 4 6,
    Choice "valueInstant" "instant" Primitive 4 7,
    Choice "valueInteger" "integer" Primitive 4 8,
    Choice "valueMarkdown" "markdown" Primitive 4 9,
    Choice "valueOid" "oid" Primitive 4 10,
    Choice "valuePositiveInt" "positiveInt" Primitive 4 11,
    Choice "valueString" "string" Primitive 4 12,
    Choice "valueTime" "time" Primitive 4 13,
    Choice "valueUnsignedInt" "unsignedInt" Primitive 4 14,
    Choice "valueUri" "uri" Primitive 4 15,
    Choice "valueAddress" "Address" Element 4 16,
    Choice "valueAge" "Age" Element 4 17,
    Choice "valueAnnotation" "Annotation" Element 4 18,
    Choice "valueAttachment" "Attachment" Element 4 19,
    Choice "valueCodeableConcept" "CodeableConcept" Element 4 20,
    Choice "valueCoding" "Coding" Element 4 21,
    Choice "valueContactPoint" "ContactPoint" Element 4 22,
    Choice "valueCount" "Count" Element 4 23,
    Choice "valueDistance" "Distance" Element 4 24,
    Choice "valueDuration" "Duration" Element 4 25,
    Choice "valueHumanName" "HumanName" Element 4 26,
    Choice "valueIdentifier" "Identifier" Element 4 27,
    Choice "valueMoney" "Money" Element 4 28,
    Choice "valuePeriod" "Period" Element 4 29,
    Choice "valueQuantity" "Quantity" Element 4 30,
    Choice "valueRange" "Range" Element 4 31,
    Choice "valueRatio" "Ratio" Element 4 32,
    Choice "valueReference" "Reference" Element 4 33,
    Choice "valueSampledData" "SampledData" Element 4 34,
    Choice "valueSignature" "Signature" Element 4 35,
    Choice "valueTiming" "Timing" Element 4 36,
    Choice "valueMeta" "Meta" Element 4 37,
    One "resource" "Resource" Resource 5,
    Many "part" "ParametersParameter" Element 6 },
    slots: &[0, 1, 2, 3, 4, 42, 43],
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
