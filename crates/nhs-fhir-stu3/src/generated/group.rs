// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Group` resource and its parts.

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

static GROUP: TypeInfo = TypeInfo {
    name: "Group",
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
    One "active" 0x3a22657669746361 0xffffffffffffffff "boolean" Primitive 9,
    One "type" 0x3a2265707974 0xffffffffffff "code" Primitive 10,
    One "actual" 0x3a226c6175746361 0xffffffffffffffff "boolean" Primitive 11,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 12,
    One "name" 0x3a22656d616e 0xffffffffffff "string" Primitive 13,
    One "quantity" 0x797469746e617571 0xffffffffffffffff "unsignedInt" Primitive 14,
    Many "characteristic" 0x6574636172616863 0xffffffffffffffff "Group.characteristic" Element 15,
    Many "member" 0x3a227265626d656d 0xffffffffffffffff "Group.member" Element 16 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
    required: &[10, 11],
};

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

static GROUP_CHARACTERISTIC: TypeInfo = TypeInfo {
    name: "Group.characteristic",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 3,
    Choice "valueCodeableConcept" 0x646f4365756c6176 0xffffffffffffffff "CodeableConcept" Element 4 0,
    Choice "valueBoolean" 0x6f6f4265756c6176 0xffffffffffffffff "boolean" Primitive 4 1,
    Choice "valueQuantity" 0x61755165756c6176 0xffffffffffffffff "Quantity" Element 4 2,
    Choice "valueRange" 0x6e615265756c6176 0xffffffffffffffff "Range" Element 4 3,
    One "exclude" 0x226564756c637865 0xffffffffffffffff "boolean" Primitive 5,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 6 },
    slots: &[0, 1, 2, 3, 4, 8, 9],
    required: &[3, 4, 5],
};

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

static GROUP_MEMBER: TypeInfo = TypeInfo {
    name: "Group.member",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "entity" 0x3a22797469746e65 0xffffffffffffffff "Reference" Element 3,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 4,
    One "inactive" 0x6576697463616e69 0xffffffffffffffff "boolean" Primitive 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[3],
};

node! { GroupMember, GROUP_MEMBER,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node entity,
4 node period,
5 primitive inactive,
}
