// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `BodyStructure` resource and its parts.

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

static BODY_STRUCTURE: Table = Table::new(
    "R4 BodyStructure resource
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
morphology 0..1 CodeableConcept
location 0..1 CodeableConcept
locationQualifier 0..* CodeableConcept
description 0..1 string
image 0..* Attachment
patient 1..1 Reference",
);

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
