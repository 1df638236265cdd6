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

static DEVICE: Table = Table::new(
    "STU3 Device resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
udi 0..1 Device.udi
status 0..1 code
type 0..1 CodeableConcept
lotNumber 0..1 string
manufacturer 0..1 string
manufactureDate 0..1 dateTime
expirationDate 0..1 dateTime
model 0..1 string
version 0..1 string
patient 0..1 Reference
owner 0..1 Reference
contact 0..* ContactPoint
location 0..1 Reference
url 0..1 uri
note 0..* Annotation
safety 0..* CodeableConcept",
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

static DEVICE_UDI: Table = Table::new(
    "STU3 Device.udi element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
deviceIdentifier 0..1 string
name 0..1 string
jurisdiction 0..1 uri
carrierHRF 0..1 string
carrierAIDC 0..1 base64Binary
issuer 0..1 uri
entryType 0..1 code",
);

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
