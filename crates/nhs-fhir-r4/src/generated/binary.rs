// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Binary` resource and its parts.

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

/// The `Binary` resource. Source: <http://hl7.org/fhir/R4/binary.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Binary {
    /// `Binary.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `Binary.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Binary.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Binary.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `Binary.contentType`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/mimetypes> (required).
    pub content_type: Option<Code>,
    /// `Binary.securityContext`, 0..1: `Reference` to Resource.
    pub security_context: Option<Boxed<Reference>>,
    /// `Binary.data`, 0..1: `base64Binary`.
    pub data: Option<Base64Binary>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static BINARY: Table = Table::new(
    "R4 Binary resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
contentType 1..1 code
securityContext 0..1 Reference
data 0..1 base64Binary",
);

node! { Binary, BINARY,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 primitive content_type,
5 node security_context,
6 primitive data,
}

resource! { Binary }
