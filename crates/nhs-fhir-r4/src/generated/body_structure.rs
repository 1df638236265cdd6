// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `BodyStructure` resource and its parts.

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

/// The `BodyStructure` resource. Source: <http://hl7.org/fhir/R4/bodystructure.html>.
#[derive(Clone, Default, PartialEq)]
pub struct BodyStructure {
    /// `BodyStructure.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `BodyStructure.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `BodyStructure.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `BodyStructure.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `BodyStructure.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `BodyStructure.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `BodyStructure.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `BodyStructure.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `BodyStructure.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `BodyStructure.active`, 0..1: `boolean`.
    pub active: Option<bool>,
    /// `BodyStructure.morphology`, 0..1: `CodeableConcept`.
    pub morphology: Option<Boxed<CodeableConcept>>,
    /// `BodyStructure.location`, 0..1: `CodeableConcept`.
    pub location: Option<Boxed<CodeableConcept>>,
    /// `BodyStructure.locationQualifier`, 0..*: `CodeableConcept`.
    pub location_qualifier: Many<CodeableConcept>,
    /// `BodyStructure.description`, 0..1: `string`.
    pub description: Option<Text>,
    /// `BodyStructure.image`, 0..*: `Attachment`.
    pub image: Many<Attachment>,
    /// `BodyStructure.patient`, 1..1: `Reference` to Patient.
    pub patient: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static BODY_STRUCTURE: TypeInfo = TypeInfo {
    name: "BodyStructure",
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
    One "morphology" 0x6f6c6f6870726f6d 0xffffffffffffffff "CodeableConcept" Element 10,
    One "location" 0x6e6f697461636f6c 0xffffffffffffffff "CodeableConcept" Element 11,
    Many "locationQualifier" 0x6e6f697461636f6c 0xffffffffffffffff "CodeableConcept" Element 12,
    One "description" 0x7470697263736564 0xffffffffffffffff "string" Primitive 13,
    Many "image" 0x3a226567616d69 0xffffffffffffff "Attachment" Element 14,
    One "patient" 0x22746e6569746170 0xffffffffffffffff "Reference" Element 15 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    required: &[15],
};

node! { BodyStructure, BODY_STRUCTURE,
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
10 node morphology,
11 node location,
12 nodes location_qualifier,
13 primitive description,
14 nodes image,
15 node patient,
}

resource! { BodyStructure }
