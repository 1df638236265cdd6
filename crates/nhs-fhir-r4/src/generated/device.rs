// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Device` resource and its parts.

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

static DEVICE: TypeInfo = TypeInfo {
    name: "Device",
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
    One "definition" 0x6974696e69666564 0xffffffffffffffff "Reference" Element 9,
    Many "udiCarrier" 0x6972726143696475 0xffffffffffffffff "Device.udiCarrier" Element 10,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 11,
    Many "statusReason" 0x6552737574617473 0xffffffffffffffff "CodeableConcept" Element 12,
    One "distinctIdentifier" 0x74636e6974736964 0xffffffffffffffff "string" Primitive 13,
    One "manufacturer" 0x74636166756e616d 0xffffffffffffffff "string" Primitive 14,
    One "manufactureDate" 0x74636166756e616d 0xffffffffffffffff "dateTime" Primitive 15,
    One "expirationDate" 0x6974617269707865 0xffffffffffffffff "dateTime" Primitive 16,
    One "lotNumber" 0x65626d754e746f6c 0xffffffffffffffff "string" Primitive 17,
    One "serialNumber" 0x754e6c6169726573 0xffffffffffffffff "string" Primitive 18,
    Many "deviceName" 0x614e656369766564 0xffffffffffffffff "Device.deviceName" Element 19,
    One "modelNumber" 0x6d754e6c65646f6d 0xffffffffffffffff "string" Primitive 20,
    One "partNumber" 0x626d754e74726170 0xffffffffffffffff "string" Primitive 21,
    One "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 22,
    Many "specialization" 0x696c616963657073 0xffffffffffffffff "Device.specialization" Element 23,
    Many "version" 0x226e6f6973726576 0xffffffffffffffff "Device.version" Element 24,
    Many "property" 0x79747265706f7270 0xffffffffffffffff "Device.property" Element 25,
    One "patient" 0x22746e6569746170 0xffffffffffffffff "Reference" Element 26,
    One "owner" 0x3a2272656e776f 0xffffffffffffff "Reference" Element 27,
    Many "contact" 0x22746361746e6f63 0xffffffffffffffff "ContactPoint" Element 28,
    One "location" 0x6e6f697461636f6c 0xffffffffffffffff "Reference" Element 29,
    One "url" 0x3a226c7275 0xffffffffff "uri" Primitive 30,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 31,
    Many "safety" 0x3a22797465666173 0xffffffffffffffff "CodeableConcept" Element 32,
    One "parent" 0x3a22746e65726170 0xffffffffffffffff "Reference" Element 33 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
        25, 26, 27, 28, 29, 30, 31, 32, 33,
    ],
    required: &[],
};

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

static DEVICE_DEVICE_NAME: TypeInfo = TypeInfo {
    name: "Device.deviceName",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "name" 0x3a22656d616e 0xffffffffffff "string" Primitive 3,
    One "type" 0x3a2265707974 0xffffffffffff "code" Primitive 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3, 4],
};

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

static DEVICE_PROPERTY: TypeInfo = TypeInfo {
    name: "Device.property",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 3,
    Many "valueQuantity" 0x61755165756c6176 0xffffffffffffffff "Quantity" Element 4,
    Many "valueCode" 0x646f4365756c6176 0xffffffffffffffff "CodeableConcept" Element 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[3],
};

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

static DEVICE_SPECIALIZATION: TypeInfo = TypeInfo {
    name: "Device.specialization",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "systemType" 0x79546d6574737973 0xffffffffffffffff "CodeableConcept" Element 3,
    One "version" 0x226e6f6973726576 0xffffffffffffffff "string" Primitive 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3],
};

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

static DEVICE_UDI_CARRIER: TypeInfo = TypeInfo {
    name: "Device.udiCarrier",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "deviceIdentifier" 0x6449656369766564 0xffffffffffffffff "string" Primitive 3,
    One "issuer" 0x3a22726575737369 0xffffffffffffffff "uri" Primitive 4,
    One "jurisdiction" 0x636964736972756a 0xffffffffffffffff "uri" Primitive 5,
    One "carrierAIDC" 0x4172656972726163 0xffffffffffffffff "base64Binary" Primitive 6,
    One "carrierHRF" 0x4872656972726163 0xffffffffffffffff "string" Primitive 7,
    One "entryType" 0x7079547972746e65 0xffffffffffffffff "code" Primitive 8 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
    required: &[],
};

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

static DEVICE_VERSION: TypeInfo = TypeInfo {
    name: "Device.version",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 3,
    One "component" 0x6e656e6f706d6f63 0xffffffffffffffff "Identifier" Element 4,
    One "value" 0x3a2265756c6176 0xffffffffffffff "string" Primitive 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[5],
};

node! { DeviceVersion, DEVICE_VERSION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node r#type,
4 node component,
5 primitive value,
}
