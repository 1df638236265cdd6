// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Organization` resource and its parts.

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

/// The `Organization` resource. Source: <http://hl7.org/fhir/STU3/organization.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Organization {
    /// `Organization.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `Organization.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Organization.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Organization.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
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

static ORGANIZATION: Table = Table::new(
    "STU3 Organization resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
active 0..1 boolean
type 0..* CodeableConcept
name 0..1 string
alias 0..* string
telecom 0..* ContactPoint
address 0..* Address
partOf 0..1 Reference
contact 0..* Organization.contact
endpoint 0..* Reference",
);

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

static ORGANIZATION_CONTACT: Table = Table::new(
    "STU3 Organization.contact element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
purpose 0..1 CodeableConcept
name 0..1 HumanName
telecom 0..* ContactPoint
address 0..1 Address",
);

node! { OrganizationContact, ORGANIZATION_CONTACT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node purpose,
4 node name,
5 nodes telecom,
6 node address,
}
