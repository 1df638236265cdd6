// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Group` resource and its parts.

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

/// The `Group` resource. Source: <http://hl7.org/fhir/STU3/group.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Group {
    /// `Group.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `Group.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Group.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Group.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `Group.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Group.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Group.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Group.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Group.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Group.active`, 0..1: `boolean`.
    pub active: Option<bool>,
    /// `Group.type`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/group-type> (required).
    pub r#type: Option<Coded<codes::GroupType>>,
    /// `Group.actual`, 1..1: `boolean`.
    pub actual: Option<bool>,
    /// `Group.code`, 0..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `Group.name`, 0..1: `string`.
    pub name: Option<Text>,
    /// `Group.quantity`, 0..1: `unsignedInt`.
    pub quantity: Option<u32>,
    /// `Group.characteristic`, 0..*: a group of elements.
    pub characteristic: Many<GroupCharacteristic>,
    /// `Group.member`, 0..*: a group of elements.
    pub member: Many<GroupMember>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static GROUP: Table = Table::new(
    "STU3 Group resource
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
type 1..1 code
actual 1..1 boolean
code 0..1 CodeableConcept
name 0..1 string
quantity 0..1 unsignedInt
characteristic 0..* Group.characteristic
member 0..* Group.member",
);

node! { Group, GROUP,
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
10 code r#type,
11 primitive actual,
12 node code,
13 primitive name,
14 primitive quantity,
15 nodes characteristic,
16 nodes member,
}

resource! { Group }

/// `Group.characteristic`, a part of [`Group`].
#[derive(Clone, Default, PartialEq)]
pub struct GroupCharacteristic {
    /// `Group.characteristic.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Group.characteristic.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Group.characteristic.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Group.characteristic.code`, 1..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `Group.characteristic.value[x]`, 1..1: `CodeableConcept` or `boolean` or `Quantity` or `Range`.
    pub value: Option<GroupCharacteristicValue>,
    /// `Group.characteristic.exclude`, 1..1: `boolean`.
    pub exclude: Option<bool>,
    /// `Group.characteristic.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static GROUP_CHARACTERISTIC: Table = Table::new(
    "STU3 Group.characteristic element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
code 1..1 CodeableConcept
value[x] 1..1 CodeableConcept boolean Quantity Range
exclude 1..1 boolean
period 0..1 Period",
);

node! { GroupCharacteristic, GROUP_CHARACTERISTIC,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node code,
4 choice value,
5 primitive exclude,
6 node period,
}

choice! { /// The types of `Group.characteristic.value[x]`.
GroupCharacteristicValue,
0 node CodeableConcept(Boxed<CodeableConcept>),
1 primitive Boolean(bool),
2 node Quantity(Boxed<Quantity>),
3 node Range(Boxed<Range>),
}

/// `Group.member`, a part of [`Group`].
#[derive(Clone, Default, PartialEq)]
pub struct GroupMember {
    /// `Group.member.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Group.member.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Group.member.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Group.member.entity`, 1..1: `Reference` to Patient, Practitioner, Device, Medication, Substance.
    pub entity: Option<Boxed<Reference>>,
    /// `Group.member.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// `Group.member.inactive`, 0..1: `boolean`.
    pub inactive: Option<bool>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static GROUP_MEMBER: Table = Table::new(
    "STU3 Group.member element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
entity 1..1 Reference
period 0..1 Period
inactive 0..1 boolean",
);

node! { GroupMember, GROUP_MEMBER,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node entity,
4 node period,
5 primitive inactive,
}
