// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Endpoint` resource and its parts.

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

/// The `Endpoint` resource. Source: <http://hl7.org/fhir/STU3/endpoint.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Endpoint {
    /// `Endpoint.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `Endpoint.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Endpoint.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Endpoint.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
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
    /// `Endpoint.payloadMimeType`, 0..*: `code`, from the value set <http://www.rfc-editor.org/bcp/bcp13.txt> (required).
    pub payload_mime_type: Many<Code>,
    /// `Endpoint.address`, 1..1: `uri`.
    pub address: Option<Uri>,
    /// `Endpoint.header`, 0..*: `string`.
    pub header: Many<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static ENDPOINT: TypeInfo = TypeInfo {
    name: "Endpoint",
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
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 9,
    One "connectionType" 0x697463656e6e6f63 0xffffffffffffffff "Coding" Element 10,
    One "name" 0x3a22656d616e 0xffffffffffff "string" Primitive 11,
    One "managingOrganization" 0x676e6967616e616d 0xffffffffffffffff "Reference" Element 12,
    Many "contact" 0x22746361746e6f63 0xffffffffffffffff "ContactPoint" Element 13,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 14,
    Many "payloadType" 0x5464616f6c796170 0xffffffffffffffff "CodeableConcept" Element 15,
    Many "payloadMimeType" 0x4d64616f6c796170 0xffffffffffffffff "code" Primitive 16,
    One "address" 0x2273736572646461 0xffffffffffffffff "uri" Primitive 17,
    Many "header" 0x3a22726564616568 0xffffffffffffffff "string" Primitive 18 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
    ],
    required: &[9, 10, 15, 17],
};

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
