// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Flag` resource and its parts.

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

static FLAG: TypeInfo = TypeInfo {
    name: "Flag",
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
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 9,
    Many "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 10,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 11,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 12,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 13,
    One "encounter" 0x65746e756f636e65 0xffffffffffffffff "Reference" Element 14,
    One "author" 0x3a22726f68747561 0xffffffffffffffff "Reference" Element 15 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    required: &[9, 11, 12],
};

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
