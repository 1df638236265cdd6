// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Parameters` resource and its parts.

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

static PARAMETERS: Table = Table::new(
    "STU3 Parameters resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
parameter 0..* Parameters.parameter",
);

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

static PARAMETERS_PARAMETER: Table = Table::new(
"STU3 Parameters.parameter element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
name 1..1 string
value[x] 0..1 base64Binary boolean code date dateTime decimal id instant integer markdown oid positiveInt string time unsignedInt uri Address Age Annotation Attachment CodeableConcept Coding ContactPoint Count Distance Duration HumanName Identifier Money Period Quantity Range Ratio Reference SampledData Signature Timing Meta
resource 0..1 Resource
part 0..* ParametersParameter",
);

node! { ParametersParameter, PARAMETERS_PARAMETER,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive name,
4 choice value,
5 resources resource,
6 nodes part,
}
