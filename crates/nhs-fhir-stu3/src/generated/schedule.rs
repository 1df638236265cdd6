// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Schedule` resource and its parts.

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

/// The `Schedule` resource. Source: <http://hl7.org/fhir/STU3/schedule.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Schedule {
    /// `Schedule.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `Schedule.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Schedule.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Schedule.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
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
    /// `Schedule.serviceCategory`, 0..1: `CodeableConcept`.
    pub service_category: Option<Boxed<CodeableConcept>>,
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

static SCHEDULE: Table = Table::new(
    "STU3 Schedule resource
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
serviceCategory 0..1 CodeableConcept
serviceType 0..* CodeableConcept
specialty 0..* CodeableConcept
actor 1..* Reference
planningHorizon 0..1 Period
comment 0..1 string",
);

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
10 node service_category,
11 nodes service_type,
12 nodes specialty,
13 nodes actor,
14 node planning_horizon,
15 primitive comment,
}

resource! { Schedule }
