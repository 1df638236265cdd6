// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Endpoint` resource and its parts.

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

/// The `Endpoint` resource. Source: <http://hl7.org/fhir/R4/endpoint.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Endpoint {
    /// `Endpoint.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `Endpoint.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Endpoint.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Endpoint.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `Endpoint.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Endpoint.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Endpoint.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Endpoint.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Endpoint.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Endpoint.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/endpoint-status> (required).
    pub status: Option<Coded<codes::EndpointStatus>>,
    /// `Endpoint.connectionType`, 1..1: `Coding`, from the value set <http://hl7.org/fhir/ValueSet/endpoint-connection-type> (extensible).
    pub connection_type: Option<Boxed<Coding>>,
    /// `Endpoint.name`, 0..1: `string`.
    pub name: Option<Text>,
    /// `Endpoint.managingOrganization`, 0..1: `Reference` to Organization.
    pub managing_organization: Option<Boxed<Reference>>,
    /// `Endpoint.contact`, 0..*: `ContactPoint`.
    pub contact: Many<ContactPoint>,
    /// `Endpoint.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// `Endpoint.payloadType`, 1..*: `CodeableConcept`.
    pub payload_type: Many<CodeableConcept>,
    /// `Endpoint.payloadMimeType`, 0..*: `code`, from the value set <http://hl7.org/fhir/ValueSet/mimetypes> (required).
    pub payload_mime_type: Many<Code>,
    /// `Endpoint.address`, 1..1: `url`.
    pub address: Option<Url>,
    /// `Endpoint.header`, 0..*: `string`.
    pub header: Many<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static ENDPOINT: Table = Table::new(
    "R4 Endpoint resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
status 1..1 code
connectionType 1..1 Coding
name 0..1 string
managingOrganization 0..1 Reference
contact 0..* ContactPoint
period 0..1 Period
payloadType 1..* CodeableConcept
payloadMimeType 0..* code
address 1..1 url
header 0..* string",
);

node! { Endpoint, ENDPOINT,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 code status,
10 node connection_type,
11 primitive name,
12 node managing_organization,
13 nodes contact,
14 node period,
15 nodes payload_type,
16 primitives payload_mime_type,
17 primitive address,
18 primitives header,
}

resource! { Endpoint }
