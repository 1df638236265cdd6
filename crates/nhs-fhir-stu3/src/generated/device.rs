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

/// The `Device` resource. Source: <http://hl7.org/fhir/STU3/device.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Device {
    /// `Device.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `Device.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Device.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Device.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
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
    /// `Device.udi`, 0..1: a group of elements.
    pub udi: Option<Boxed<DeviceUdi>>,
    /// `Device.status`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/device-status> (required).
    pub status: Option<Coded<codes::FHIRDeviceStatus>>,
    /// `Device.type`, 0..1: `CodeableConcept`.
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `Device.lotNumber`, 0..1: `string`.
    pub lot_number: Option<Text>,
    /// `Device.manufacturer`, 0..1: `string`.
    pub manufacturer: Option<Text>,
    /// `Device.manufactureDate`, 0..1: `dateTime`.
    pub manufacture_date: Option<DateTime>,
    /// `Device.expirationDate`, 0..1: `dateTime`.
    pub expiration_date: Option<DateTime>,
    /// `Device.model`, 0..1: `string`.
    pub model: Option<Text>,
    /// `Device.version`, 0..1: `string`.
    pub version: Option<Text>,
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
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static DEVICE: TypeInfo = TypeInfo {
    name: "Device",
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
    One "udi" 0x3a22696475 0xffffffffff "Device.udi" Element 9,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 10,
    One "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 11,
    One "lotNumber" 0x65626d754e746f6c 0xffffffffffffffff "string" Primitive 12,
    One "manufacturer" 0x74636166756e616d 0xffffffffffffffff "string" Primitive 13,
    One "manufactureDate" 0x74636166756e616d 0xffffffffffffffff "dateTime" Primitive 14,
    One "expirationDate" 0x6974617269707865 0xffffffffffffffff "dateTime" Primitive 15,
    One "model" 0x3a226c65646f6d 0xffffffffffffff "string" Primitive 16,
    One "version" 0x226e6f6973726576 0xffffffffffffffff "string" Primitive 17,
    One "patient" 0x22746e6569746170 0xffffffffffffffff "Reference" Element 18,
    One "owner" 0x3a2272656e776f 0xffffffffffffff "Reference" Element 19,
    Many "contact" 0x22746361746e6f63 0xffffffffffffffff "ContactPoint" Element 20,
    One "location" 0x6e6f697461636f6c 0xffffffffffffffff "Reference" Element 21,
    One "url" 0x3a226c7275 0xffffffffff "uri" Primitive 22,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 23,
    Many "safety" 0x3a22797465666173 0xffffffffffffffff "CodeableConcept" Element 24 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
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
9 node udi,
10 code status,
11 node r#type,
12 primitive lot_number,
13 primitive manufacturer,
14 primitive manufacture_date,
15 primitive expiration_date,
16 primitive model,
17 primitive version,
18 node patient,
19 node owner,
20 nodes contact,
21 node location,
22 primitive url,
23 nodes note,
24 nodes safety,
}

resource! { Device }

/// `Device.udi`, a part of [`Device`].
#[derive(Clone, Default, PartialEq)]
pub struct DeviceUdi {
    /// `Device.udi.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Device.udi.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Device.udi.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Device.udi.deviceIdentifier`, 0..1: `string`.
    pub device_identifier: Option<Text>,
    /// `Device.udi.name`, 0..1: `string`.
    pub name: Option<Text>,
    /// `Device.udi.jurisdiction`, 0..1: `uri`.
    pub jurisdiction: Option<Uri>,
    /// `Device.udi.carrierHRF`, 0..1: `string`.
    pub carrier_hrf: Option<Text>,
    /// `Device.udi.carrierAIDC`, 0..1: `base64Binary`.
    pub carrier_aidc: Option<Base64Binary>,
    /// `Device.udi.issuer`, 0..1: `uri`.
    pub issuer: Option<Uri>,
    /// `Device.udi.entryType`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/udi-entry-type> (required).
    pub entry_type: Option<Coded<codes::UDIEntryType>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static DEVICE_UDI: TypeInfo = TypeInfo {
    name: "Device.udi",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "deviceIdentifier" 0x6449656369766564 0xffffffffffffffff "string" Primitive 3,
    One "name" 0x3a22656d616e 0xffffffffffff "string" Primitive 4,
    One "jurisdiction" 0x636964736972756a 0xffffffffffffffff "uri" Primitive 5,
    One "carrierHRF" 0x4872656972726163 0xffffffffffffffff "string" Primitive 6,
    One "carrierAIDC" 0x4172656972726163 0xffffffffffffffff "base64Binary" Primitive 7,
    One "issuer" 0x3a22726575737369 0xffffffffffffffff "uri" Primitive 8,
    One "entryType" 0x7079547972746e65 0xffffffffffffffff "code" Primitive 9 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    required: &[],
};

node! { DeviceUdi, DEVICE_UDI,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive device_identifier,
4 primitive name,
5 primitive jurisdiction,
6 primitive carrier_hrf,
7 primitive carrier_aidc,
8 primitive issuer,
9 code entry_type,
}
