// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Schedule` resource and its parts.

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

/// The `Schedule` resource. Source: <http://hl7.org/fhir/R4/schedule.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Schedule {
    /// `Schedule.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `Schedule.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Schedule.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Schedule.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `Schedule.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Schedule.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Schedule.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Schedule.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Schedule.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Schedule.active`, 0..1: `boolean`.
    pub active: Option<bool>,
    /// `Schedule.serviceCategory`, 0..*: `CodeableConcept`.
    pub service_category: Many<CodeableConcept>,
    /// `Schedule.serviceType`, 0..*: `CodeableConcept`.
    pub service_type: Many<CodeableConcept>,
    /// `Schedule.specialty`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/c80-practice-codes> (preferred).
    pub specialty: Many<CodeableConcept>,
    /// `Schedule.actor`, 1..*: `Reference` to Patient, Practitioner, PractitionerRole, RelatedPerson, Device, HealthcareService, Location.
    pub actor: Many<Reference>,
    /// `Schedule.planningHorizon`, 0..1: `Period`.
    pub planning_horizon: Option<Boxed<Period>>,
    /// `Schedule.comment`, 0..1: `string`.
    pub comment: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static SCHEDULE: TypeInfo = TypeInfo {
    name: "Schedule",
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
    One "active" 0x3a22657669746361 0xffffffffffffffff "boolean" Primitive 9,
    Many "serviceCategory" 0x4365636976726573 0xffffffffffffffff "CodeableConcept" Element 10,
    Many "serviceType" 0x5465636976726573 0xffffffffffffffff "CodeableConcept" Element 11,
    Many "specialty" 0x746c616963657073 0xffffffffffffffff "CodeableConcept" Element 12,
    Many "actor" 0x3a22726f746361 0xffffffffffffff "Reference" Element 13,
    One "planningHorizon" 0x676e696e6e616c70 0xffffffffffffffff "Period" Element 14,
    One "comment" 0x22746e656d6d6f63 0xffffffffffffffff "string" Primitive 15 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    required: &[13],
};

node! { Schedule, SCHEDULE,
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
10 nodes service_category,
11 nodes service_type,
12 nodes specialty,
13 nodes actor,
14 node planning_horizon,
15 primitive comment,
}

resource! { Schedule }
