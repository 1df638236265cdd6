// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Flag` resource and its parts.

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

/// The `Flag` resource. Source: <http://hl7.org/fhir/R4/flag.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Flag {
    /// `Flag.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `Flag.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Flag.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Flag.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `Flag.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Flag.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Flag.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Flag.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Flag.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Flag.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/flag-status> (required).
    pub status: Option<Coded<codes::FlagStatus>>,
    /// `Flag.category`, 0..*: `CodeableConcept`.
    pub category: Many<CodeableConcept>,
    /// `Flag.code`, 1..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `Flag.subject`, 1..1: `Reference` to Patient, Location, Group, Organization, Practitioner, PlanDefinition, Medication, Procedure.
    pub subject: Option<Boxed<Reference>>,
    /// `Flag.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// `Flag.encounter`, 0..1: `Reference` to Encounter.
    pub encounter: Option<Boxed<Reference>>,
    /// `Flag.author`, 0..1: `Reference` to Device, Organization, Patient, Practitioner, PractitionerRole.
    pub author: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static FLAG: Table = Table::new(
    "R4 Flag resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
status 1..1 code
category 0..* CodeableConcept
code 1..1 CodeableConcept
subject 1..1 Reference
period 0..1 Period
encounter 0..1 Reference
author 0..1 Reference",
);

node! { Flag, FLAG,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 code status,
10 nodes category,
11 node code,
12 node subject,
13 node period,
14 node encounter,
15 node author,
}

resource! { Flag }
