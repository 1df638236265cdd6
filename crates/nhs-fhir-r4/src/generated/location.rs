// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Location` resource and its parts.

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

/// The `Location` resource. Source: <http://hl7.org/fhir/R4/location.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Location {
    /// `Location.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `Location.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Location.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Location.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
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
    /// `Location.operationalStatus`, 0..1: `Coding`, from the value set <http://terminology.hl7.org/ValueSet/v2-0116> (preferred).
    pub operational_status: Option<Boxed<Coding>>,
    /// `Location.name`, 0..1: `string`.
    pub name: Option<Text>,
    /// `Location.alias`, 0..*: `string`.
    pub alias: Many<Text>,
    /// `Location.description`, 0..1: `string`.
    pub description: Option<Text>,
    /// `Location.mode`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/location-mode> (required).
    pub mode: Option<Coded<codes::LocationMode>>,
    /// `Location.type`, 0..*: `CodeableConcept`, from the value set <http://terminology.hl7.org/ValueSet/v3-ServiceDeliveryLocationRoleType> (extensible).
    pub r#type: Many<CodeableConcept>,
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
    /// `Location.hoursOfOperation`, 0..*: a group of elements.
    pub hours_of_operation: Many<LocationHoursOfOperation>,
    /// `Location.availabilityExceptions`, 0..1: `string`.
    pub availability_exceptions: Option<Text>,
    /// `Location.endpoint`, 0..*: `Reference` to Endpoint.
    pub endpoint: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static LOCATION: TypeInfo = TypeInfo {
    name: "Location",
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
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 9,
    One "operationalStatus" 0x6f6974617265706f 0xffffffffffffffff "Coding" Element 10,
    One "name" 0x3a22656d616e 0xffffffffffff "string" Primitive 11,
    Many "alias" 0x3a227361696c61 0xffffffffffffff "string" Primitive 12,
    One "description" 0x7470697263736564 0xffffffffffffffff "string" Primitive 13,
    One "mode" 0x3a2265646f6d 0xffffffffffff "code" Primitive 14,
    Many "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 15,
    Many "telecom" 0x226d6f63656c6574 0xffffffffffffffff "ContactPoint" Element 16,
    One "address" 0x2273736572646461 0xffffffffffffffff "Address" Element 17,
    One "physicalType" 0x6c61636973796870 0xffffffffffffffff "CodeableConcept" Element 18,
    One "position" 0x6e6f697469736f70 0xffffffffffffffff "Location.position" Element 19,
    One "managingOrganization" 0x676e6967616e616d 0xffffffffffffffff "Reference" Element 20,
    One "partOf" 0x3a22664f74726170 0xffffffffffffffff "Reference" Element 21,
    Many "hoursOfOperation" 0x4f664f7372756f68 0xffffffffffffffff "Location.hoursOfOperation" Element 22,
    One "availabilityExceptions" 0x6962616c69617661 0xffffffffffffffff "string" Primitive 23,
    Many "endpoint" 0x746e696f70646e65 0xffffffffffffffff "Reference" Element 24 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
    ],
    required: &[],
};

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
15 nodes r#type,
16 nodes telecom,
17 node address,
18 node physical_type,
19 node position,
20 node managing_organization,
21 node part_of,
22 nodes hours_of_operation,
23 primitive availability_exceptions,
24 nodes endpoint,
}

resource! { Location }

/// `Location.hoursOfOperation`, a part of [`Location`].
#[derive(Clone, Default, PartialEq)]
pub struct LocationHoursOfOperation {
    /// `Location.hoursOfOperation.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Location.hoursOfOperation.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Location.hoursOfOperation.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Location.hoursOfOperation.daysOfWeek`, 0..*: `code`, from the value set <http://hl7.org/fhir/ValueSet/days-of-week> (required).
    pub days_of_week: Many<Coded<codes::DaysOfWeek>>,
    /// `Location.hoursOfOperation.allDay`, 0..1: `boolean`.
    pub all_day: Option<bool>,
    /// `Location.hoursOfOperation.openingTime`, 0..1: `time`.
    pub opening_time: Option<Time>,
    /// `Location.hoursOfOperation.closingTime`, 0..1: `time`.
    pub closing_time: Option<Time>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static LOCATION_HOURS_OF_OPERATION: TypeInfo = TypeInfo {
    name: "Location.hoursOfOperation",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Many "daysOfWeek" 0x6557664f73796164 0xffffffffffffffff "code" Primitive 3,
    One "allDay" 0x3a227961446c6c61 0xffffffffffffffff "boolean" Primitive 4,
    One "openingTime" 0x54676e696e65706f 0xffffffffffffffff "time" Primitive 5,
    One "closingTime" 0x54676e69736f6c63 0xffffffffffffffff "time" Primitive 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[],
};

node! { LocationHoursOfOperation, LOCATION_HOURS_OF_OPERATION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitives days_of_week,
4 primitive all_day,
5 primitive opening_time,
6 primitive closing_time,
}

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

static LOCATION_POSITION: TypeInfo = TypeInfo {
    name: "Location.position",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "longitude" 0x64757469676e6f6c 0xffffffffffffffff "decimal" Primitive 3,
    One "latitude" 0x656475746974616c 0xffffffffffffffff "decimal" Primitive 4,
    One "altitude" 0x6564757469746c61 0xffffffffffffffff "decimal" Primitive 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[3, 4],
};

node! { LocationPosition, LOCATION_POSITION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive longitude,
4 primitive latitude,
5 primitive altitude,
}
