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
    fields: fields! { One "id" "id" Primitive 0,
    One "meta" "Meta" Element 1,
    One "implicitRules" "uri" Primitive 2,
    One "language" "code" Primitive 3,
    One "text" "Narrative" Element 4,
    Many "contained" "Resource" Resource 5,
    Many "extension" "Extension" Element 6,
    Many "modifierExtension" "Extension" Element 7,
    Many "identifier" "Identifier" Element 8,
    One "active" "boolean" Primitive 9,
    Many "serviceCategory" "CodeableConcept" Element 10,
    Many "serviceType" "CodeableConcept" Element 11,
    Many "specialty" "CodeableConcept" Element 12,
    Many "actor" "Reference" Element 13,
    One "planningHorizon" "Period" Element 14,
    One "comment" "string" Primitive 15 },
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
