// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Slot` resource and its parts.

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

static SLOT: Table = Table::new(
    "STU3 Slot resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
serviceCategory 0..1 CodeableConcept
serviceType 0..* CodeableConcept
specialty 0..* CodeableConcept
appointmentType 0..1 CodeableConcept
schedule 1..1 Reference
status 1..1 code
start 1..1 instant
end 1..1 instant
overbooked 0..1 boolean
comment 0..1 string",
);

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
