// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Organization` resource and its parts.

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

/// The `Organization` resource. Source: <http://hl7.org/fhir/R4/organization.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Organization {
    /// `Organization.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `Organization.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Organization.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Organization.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `Organization.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Organization.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Organization.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Organization.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Organization.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Organization.active`, 0..1: `boolean`.
    pub active: Option<bool>,
    /// `Organization.type`, 0..*: `CodeableConcept`.
    pub r#type: Many<CodeableConcept>,
    /// `Organization.name`, 0..1: `string`.
    pub name: Option<Text>,
    /// `Organization.alias`, 0..*: `string`.
    pub alias: Many<Text>,
    /// `Organization.telecom`, 0..*: `ContactPoint`.
    pub telecom: Many<ContactPoint>,
    /// `Organization.address`, 0..*: `Address`.
    pub address: Many<Address>,
    /// `Organization.partOf`, 0..1: `Reference` to Organization.
    pub part_of: Option<Boxed<Reference>>,
    /// `Organization.contact`, 0..*: a group of elements.
    pub contact: Many<OrganizationContact>,
    /// `Organization.endpoint`, 0..*: `Reference` to Endpoint.
    pub endpoint: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static ORGANIZATION: TypeInfo = TypeInfo {
    name: "Organization",
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
    One "active" 0x3a22657669746361 0xffffffffffffffff "boolean" Primitive 9,
    Many "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 10,
    One "name" 0x3a22656d616e 0xffffffffffff "string" Primitive 11,
    Many "alias" 0x3a227361696c61 0xffffffffffffff "string" Primitive 12,
    Many "telecom" 0x226d6f63656c6574 0xffffffffffffffff "ContactPoint" Element 13,
    Many "address" 0x2273736572646461 0xffffffffffffffff "Address" Element 14,
    One "partOf" 0x3a22664f74726170 0xffffffffffffffff "Reference" Element 15,
    Many "contact" 0x22746361746e6f63 0xffffffffffffffff "Organization.contact" Element 16,
    Many "endpoint" 0x746e696f70646e65 0xffffffffffffffff "Reference" Element 17 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17],
    required: &[],
};

node! { Organization, ORGANIZATION,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 primitive active,
10 nodes r#type,
11 primitive name,
12 primitives alias,
13 nodes telecom,
14 nodes address,
15 node part_of,
16 nodes contact,
17 nodes endpoint,
}

resource! { Organization }

/// `Organization.contact`, a part of [`Organization`].
#[derive(Clone, Default, PartialEq)]
pub struct OrganizationContact {
    /// `Organization.contact.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Organization.contact.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Organization.contact.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Organization.contact.purpose`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/contactentity-type> (extensible).
    pub purpose: Option<Boxed<CodeableConcept>>,
    /// `Organization.contact.name`, 0..1: `HumanName`.
    pub name: Option<Boxed<HumanName>>,
    /// `Organization.contact.telecom`, 0..*: `ContactPoint`.
    pub telecom: Many<ContactPoint>,
    /// `Organization.contact.address`, 0..1: `Address`.
    pub address: Option<Boxed<Address>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static ORGANIZATION_CONTACT: TypeInfo = TypeInfo {
    name: "Organization.contact",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "purpose" 0x2265736f70727570 0xffffffffffffffff "CodeableConcept" Element 3,
    One "name" 0x3a22656d616e 0xffffffffffff "HumanName" Element 4,
    Many "telecom" 0x226d6f63656c6574 0xffffffffffffffff "ContactPoint" Element 5,
    One "address" 0x2273736572646461 0xffffffffffffffff "Address" Element 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[],
};

node! { OrganizationContact, ORGANIZATION_CONTACT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node purpose,
4 node name,
5 nodes telecom,
6 node address,
}
