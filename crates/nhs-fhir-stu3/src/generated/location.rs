// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Location` resource and its parts.

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

/// The `Location` resource. Source: <http://hl7.org/fhir/STU3/location.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Location {
    /// `Location.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `Location.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Location.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Location.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `Location.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Location.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Location.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Location.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Location.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Location.status`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/location-status> (required).
    pub status: Option<Coded<codes::LocationStatus>>,
    /// `Location.operationalStatus`, 0..1: `Coding`, from the value set <http://hl7.org/fhir/ValueSet/v2-0116> (preferred).
    pub operational_status: Option<Boxed<Coding>>,
    /// `Location.name`, 0..1: `string`.
    pub name: Option<Text>,
    /// `Location.alias`, 0..*: `string`.
    pub alias: Many<Text>,
    /// `Location.description`, 0..1: `string`.
    pub description: Option<Text>,
    /// `Location.mode`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/location-mode> (required).
    pub mode: Option<Coded<codes::LocationMode>>,
    /// `Location.type`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/v3-ServiceDeliveryLocationRoleType> (extensible).
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `Location.telecom`, 0..*: `ContactPoint`.
    pub telecom: Many<ContactPoint>,
    /// `Location.address`, 0..1: `Address`.
    pub address: Option<Boxed<Address>>,
    /// `Location.physicalType`, 0..1: `CodeableConcept`.
    pub physical_type: Option<Boxed<CodeableConcept>>,
    /// `Location.position`, 0..1: a group of elements.
    pub position: Option<Boxed<LocationPosition>>,
    /// `Location.managingOrganization`, 0..1: `Reference` to Organization.
    pub managing_organization: Option<Boxed<Reference>>,
    /// `Location.partOf`, 0..1: `Reference` to Location.
    pub part_of: Option<Boxed<Reference>>,
    /// `Location.endpoint`, 0..*: `Reference` to Endpoint.
    pub endpoint: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static LOCATION: Table = Table::new(
    "STU3 Location resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
status 0..1 code
operationalStatus 0..1 Coding
name 0..1 string
alias 0..* string
description 0..1 string
mode 0..1 code
type 0..1 CodeableConcept
telecom 0..* ContactPoint
address 0..1 Address
physicalType 0..1 CodeableConcept
position 0..1 Location.position
managingOrganization 0..1 Reference
partOf 0..1 Reference
endpoint 0..* Reference",
);

node! { Location, LOCATION,
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
10 node operational_status,
11 primitive name,
12 primitives alias,
13 primitive description,
14 code mode,
15 node r#type,
16 nodes telecom,
17 node address,
18 node physical_type,
19 node position,
20 node managing_organization,
21 node part_of,
22 nodes endpoint,
}

resource! { Location }

/// `Location.position`, a part of [`Location`].
#[derive(Clone, Default, PartialEq)]
pub struct LocationPosition {
    /// `Location.position.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Location.position.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Location.position.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Location.position.longitude`, 1..1: `decimal`.
    pub longitude: Option<Decimal>,
    /// `Location.position.latitude`, 1..1: `decimal`.
    pub latitude: Option<Decimal>,
    /// `Location.position.altitude`, 0..1: `decimal`.
    pub altitude: Option<Decimal>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static LOCATION_POSITION: Table = Table::new(
    "STU3 Location.position element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
longitude 1..1 decimal
latitude 1..1 decimal
altitude 0..1 decimal",
);

node! { LocationPosition, LOCATION_POSITION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive longitude,
4 primitive latitude,
5 primitive altitude,
}
