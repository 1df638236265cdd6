// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Slot` resource and its parts.

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

/// The `Slot` resource. Source: <http://hl7.org/fhir/STU3/slot.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Slot {
    /// `Slot.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `Slot.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Slot.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Slot.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `Slot.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Slot.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Slot.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Slot.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Slot.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Slot.serviceCategory`, 0..1: `CodeableConcept`.
    pub service_category: Option<Boxed<CodeableConcept>>,
    /// `Slot.serviceType`, 0..*: `CodeableConcept`.
    pub service_type: Many<CodeableConcept>,
    /// `Slot.specialty`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/c80-practice-codes> (preferred).
    pub specialty: Many<CodeableConcept>,
    /// `Slot.appointmentType`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/v2-0276> (preferred).
    pub appointment_type: Option<Boxed<CodeableConcept>>,
    /// `Slot.schedule`, 1..1: `Reference` to Schedule.
    pub schedule: Option<Boxed<Reference>>,
    /// `Slot.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/slotstatus> (required).
    pub status: Option<Coded<codes::SlotStatus>>,
    /// `Slot.start`, 1..1: `instant`.
    pub start: Option<Instant>,
    /// `Slot.end`, 1..1: `instant`.
    pub end: Option<Instant>,
    /// `Slot.overbooked`, 0..1: `boolean`.
    pub overbooked: Option<bool>,
    /// `Slot.comment`, 0..1: `string`.
    pub comment: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static SLOT: TypeInfo = TypeInfo {
    name: "Slot",
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
    One "serviceCategory" 0x4365636976726573 0xffffffffffffffff "CodeableConcept" Element 9,
    Many "serviceType" 0x5465636976726573 0xffffffffffffffff "CodeableConcept" Element 10,
    Many "specialty" 0x746c616963657073 0xffffffffffffffff "CodeableConcept" Element 11,
    One "appointmentType" 0x6d746e696f707061 0xffffffffffffffff "CodeableConcept" Element 12,
    One "schedule" 0x656c756465686373 0xffffffffffffffff "Reference" Element 13,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 14,
    One "start" 0x3a227472617473 0xffffffffffffff "instant" Primitive 15,
    One "end" 0x3a22646e65 0xffffffffff "instant" Primitive 16,
    One "overbooked" 0x6b6f6f627265766f 0xffffffffffffffff "boolean" Primitive 17,
    One "comment" 0x22746e656d6d6f63 0xffffffffffffffff "string" Primitive 18 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
    ],
    required: &[13, 14, 15, 16],
};

node! { Slot, SLOT,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 node service_category,
10 nodes service_type,
11 nodes specialty,
12 node appointment_type,
13 node schedule,
14 code status,
15 primitive start,
16 primitive end,
17 primitive overbooked,
18 primitive comment,
}

resource! { Slot }
