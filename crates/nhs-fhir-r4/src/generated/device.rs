// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Device` resource and its parts.

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

/// The `Device` resource. Source: <http://hl7.org/fhir/R4/device.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Device {
    /// `Device.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `Device.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Device.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Device.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `Device.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Device.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Device.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Device.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Device.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Device.definition`, 0..1: `Reference` to DeviceDefinition.
    pub definition: Option<Boxed<Reference>>,
    /// `Device.udiCarrier`, 0..*: a group of elements.
    pub udi_carrier: Many<DeviceUdiCarrier>,
    /// `Device.status`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/device-status> (required).
    pub status: Option<Coded<codes::FHIRDeviceStatus>>,
    /// `Device.statusReason`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/device-status-reason> (extensible).
    pub status_reason: Many<CodeableConcept>,
    /// `Device.distinctIdentifier`, 0..1: `string`.
    pub distinct_identifier: Option<Text>,
    /// `Device.manufacturer`, 0..1: `string`.
    pub manufacturer: Option<Text>,
    /// `Device.manufactureDate`, 0..1: `dateTime`.
    pub manufacture_date: Option<DateTime>,
    /// `Device.expirationDate`, 0..1: `dateTime`.
    pub expiration_date: Option<DateTime>,
    /// `Device.lotNumber`, 0..1: `string`.
    pub lot_number: Option<Text>,
    /// `Device.serialNumber`, 0..1: `string`.
    pub serial_number: Option<Text>,
    /// `Device.deviceName`, 0..*: a group of elements.
    pub device_name: Many<DeviceDeviceName>,
    /// `Device.modelNumber`, 0..1: `string`.
    pub model_number: Option<Text>,
    /// `Device.partNumber`, 0..1: `string`.
    pub part_number: Option<Text>,
    /// `Device.type`, 0..1: `CodeableConcept`.
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `Device.specialization`, 0..*: a group of elements.
    pub specialization: Many<DeviceSpecialization>,
    /// `Device.version`, 0..*: a group of elements.
    pub version: Many<DeviceVersion>,
    /// `Device.property`, 0..*: a group of elements.
    pub property: Many<DeviceProperty>,
    /// `Device.patient`, 0..1: `Reference` to Patient.
    pub patient: Option<Boxed<Reference>>,
    /// `Device.owner`, 0..1: `Reference` to Organization.
    pub owner: Option<Boxed<Reference>>,
    /// `Device.contact`, 0..*: `ContactPoint`.
    pub contact: Many<ContactPoint>,
    /// `Device.location`, 0..1: `Reference` to Location.
    pub location: Option<Boxed<Reference>>,
    /// `Device.url`, 0..1: `uri`.
    pub url: Option<Uri>,
    /// `Device.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// `Device.safety`, 0..*: `CodeableConcept`.
    pub safety: Many<CodeableConcept>,
    /// `Device.parent`, 0..1: `Reference` to Device.
    pub parent: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static DEVICE: Table = Table::new(
    "R4 Device resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
definition 0..1 Reference
udiCarrier 0..* Device.udiCarrier
status 0..1 code
statusReason 0..* CodeableConcept
distinctIdentifier 0..1 string
manufacturer 0..1 string
manufactureDate 0..1 dateTime
expirationDate 0..1 dateTime
lotNumber 0..1 string
serialNumber 0..1 string
deviceName 0..* Device.deviceName
modelNumber 0..1 string
partNumber 0..1 string
type 0..1 CodeableConcept
specialization 0..* Device.specialization
version 0..* Device.version
property 0..* Device.property
patient 0..1 Reference
owner 0..1 Reference
contact 0..* ContactPoint
location 0..1 Reference
url 0..1 uri
note 0..* Annotation
safety 0..* CodeableConcept
parent 0..1 Reference",
);

node! { Device, DEVICE,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 node definition,
10 nodes udi_carrier,
11 code status,
12 nodes status_reason,
13 primitive distinct_identifier,
14 primitive manufacturer,
15 primitive manufacture_date,
16 primitive expiration_date,
17 primitive lot_number,
18 primitive serial_number,
19 nodes device_name,
20 primitive model_number,
21 primitive part_number,
22 node r#type,
23 nodes specialization,
24 nodes version,
25 nodes property,
26 node patient,
27 node owner,
28 nodes contact,
29 node location,
30 primitive url,
31 nodes note,
32 nodes safety,
33 node parent,
}

resource! { Device }

/// `Device.deviceName`, a part of [`Device`].
#[derive(Clone, Default, PartialEq)]
pub struct DeviceDeviceName {
    /// `Device.deviceName.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Device.deviceName.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Device.deviceName.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Device.deviceName.name`, 1..1: `string`.
    pub name: Option<Text>,
    /// `Device.deviceName.type`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/device-nametype> (required).
    pub r#type: Option<Coded<codes::DeviceNameType>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static DEVICE_DEVICE_NAME: Table = Table::new(
    "R4 Device.deviceName element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
name 1..1 string
type 1..1 code",
);

node! { DeviceDeviceName, DEVICE_DEVICE_NAME,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive name,
4 code r#type,
}

/// `Device.property`, a part of [`Device`].
#[derive(Clone, Default, PartialEq)]
pub struct DeviceProperty {
    /// `Device.property.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Device.property.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Device.property.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Device.property.type`, 1..1: `CodeableConcept`.
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `Device.property.valueQuantity`, 0..*: `Quantity`.
    pub value_quantity: Many<Quantity>,
    /// `Device.property.valueCode`, 0..*: `CodeableConcept`.
    pub value_code: Many<CodeableConcept>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static DEVICE_PROPERTY: Table = Table::new(
    "R4 Device.property element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
type 1..1 CodeableConcept
valueQuantity 0..* Quantity
valueCode 0..* CodeableConcept",
);

node! { DeviceProperty, DEVICE_PROPERTY,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node r#type,
4 nodes value_quantity,
5 nodes value_code,
}

/// `Device.specialization`, a part of [`Device`].
#[derive(Clone, Default, PartialEq)]
pub struct DeviceSpecialization {
    /// `Device.specialization.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Device.specialization.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Device.specialization.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Device.specialization.systemType`, 1..1: `CodeableConcept`.
    pub system_type: Option<Boxed<CodeableConcept>>,
    /// `Device.specialization.version`, 0..1: `string`.
    pub version: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static DEVICE_SPECIALIZATION: Table = Table::new(
    "R4 Device.specialization element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
systemType 1..1 CodeableConcept
version 0..1 string",
);

node! { DeviceSpecialization, DEVICE_SPECIALIZATION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node system_type,
4 primitive version,
}

/// `Device.udiCarrier`, a part of [`Device`].
#[derive(Clone, Default, PartialEq)]
pub struct DeviceUdiCarrier {
    /// `Device.udiCarrier.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Device.udiCarrier.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Device.udiCarrier.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Device.udiCarrier.deviceIdentifier`, 0..1: `string`.
    pub device_identifier: Option<Text>,
    /// `Device.udiCarrier.issuer`, 0..1: `uri`.
    pub issuer: Option<Uri>,
    /// `Device.udiCarrier.jurisdiction`, 0..1: `uri`.
    pub jurisdiction: Option<Uri>,
    /// `Device.udiCarrier.carrierAIDC`, 0..1: `base64Binary`.
    pub carrier_aidc: Option<Base64Binary>,
    /// `Device.udiCarrier.carrierHRF`, 0..1: `string`.
    pub carrier_hrf: Option<Text>,
    /// `Device.udiCarrier.entryType`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/udi-entry-type> (required).
    pub entry_type: Option<Coded<codes::UDIEntryType>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static DEVICE_UDI_CARRIER: Table = Table::new(
    "R4 Device.udiCarrier element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
deviceIdentifier 0..1 string
issuer 0..1 uri
jurisdiction 0..1 uri
carrierAIDC 0..1 base64Binary
carrierHRF 0..1 string
entryType 0..1 code",
);

node! { DeviceUdiCarrier, DEVICE_UDI_CARRIER,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive device_identifier,
4 primitive issuer,
5 primitive jurisdiction,
6 primitive carrier_aidc,
7 primitive carrier_hrf,
8 code entry_type,
}

/// `Device.version`, a part of [`Device`].
#[derive(Clone, Default, PartialEq)]
pub struct DeviceVersion {
    /// `Device.version.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Device.version.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Device.version.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Device.version.type`, 0..1: `CodeableConcept`.
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `Device.version.component`, 0..1: `Identifier`.
    pub component: Option<Boxed<Identifier>>,
    /// `Device.version.value`, 1..1: `string`.
    pub value: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static DEVICE_VERSION: Table = Table::new(
    "R4 Device.version element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
type 0..1 CodeableConcept
component 0..1 Identifier
value 1..1 string",
);

node! { DeviceVersion, DEVICE_VERSION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node r#type,
4 node component,
5 primitive value,
}
