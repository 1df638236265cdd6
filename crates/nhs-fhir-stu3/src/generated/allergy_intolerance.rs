// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `AllergyIntolerance` resource and its parts.

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

/// The `AllergyIntolerance` resource. Source: <http://hl7.org/fhir/STU3/allergyintolerance.html>.
#[derive(Clone, Default, PartialEq)]
pub struct AllergyIntolerance {
    /// `AllergyIntolerance.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `AllergyIntolerance.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `AllergyIntolerance.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `AllergyIntolerance.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `AllergyIntolerance.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `AllergyIntolerance.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `AllergyIntolerance.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `AllergyIntolerance.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `AllergyIntolerance.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `AllergyIntolerance.clinicalStatus`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/allergy-clinical-status> (required).
    pub clinical_status: Option<Coded<codes::AllergyIntoleranceClinicalStatus>>,
    /// `AllergyIntolerance.verificationStatus`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/allergy-verification-status> (required).
    pub verification_status: Option<Coded<codes::AllergyIntoleranceVerificationStatus>>,
    /// `AllergyIntolerance.type`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/allergy-intolerance-type> (required).
    pub r#type: Option<Coded<codes::AllergyIntoleranceType>>,
    /// `AllergyIntolerance.category`, 0..*: `code`, from the value set <http://hl7.org/fhir/ValueSet/allergy-intolerance-category> (required).
    pub category: Many<Coded<codes::AllergyIntoleranceCategory>>,
    /// `AllergyIntolerance.criticality`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/allergy-intolerance-criticality> (required).
    pub criticality: Option<Coded<codes::AllergyIntoleranceCriticality>>,
    /// `AllergyIntolerance.code`, 0..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `AllergyIntolerance.patient`, 1..1: `Reference` to Patient.
    pub patient: Option<Boxed<Reference>>,
    /// `AllergyIntolerance.onset[x]`, 0..1: `dateTime` or `Age` or `Period` or `Range` or `string`.
    pub onset: Option<AllergyIntoleranceOnset>,
    /// `AllergyIntolerance.assertedDate`, 0..1: `dateTime`.
    pub asserted_date: Option<DateTime>,
    /// `AllergyIntolerance.recorder`, 0..1: `Reference` to Practitioner, Patient.
    pub recorder: Option<Boxed<Reference>>,
    /// `AllergyIntolerance.asserter`, 0..1: `Reference` to Patient, RelatedPerson, Practitioner.
    pub asserter: Option<Boxed<Reference>>,
    /// `AllergyIntolerance.lastOccurrence`, 0..1: `dateTime`.
    pub last_occurrence: Option<DateTime>,
    /// `AllergyIntolerance.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// `AllergyIntolerance.reaction`, 0..*: a group of elements.
    pub reaction: Many<AllergyIntoleranceReaction>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static ALLERGY_INTOLERANCE: Table = Table::new(
    "STU3 AllergyIntolerance resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
clinicalStatus 0..1 code
verificationStatus 1..1 code
type 0..1 code
category 0..* code
criticality 0..1 code
code 0..1 CodeableConcept
patient 1..1 Reference
onset[x] 0..1 dateTime Age Period Range string
assertedDate 0..1 dateTime
recorder 0..1 Reference
asserter 0..1 Reference
lastOccurrence 0..1 dateTime
note 0..* Annotation
reaction 0..* AllergyIntolerance.reaction",
);

node! { AllergyIntolerance, ALLERGY_INTOLERANCE,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 code clinical_status,
10 code verification_status,
11 code r#type,
12 primitives category,
13 code criticality,
14 node code,
15 node patient,
16 choice onset,
17 primitive asserted_date,
18 node recorder,
19 node asserter,
20 primitive last_occurrence,
21 nodes note,
22 nodes reaction,
}

resource! { AllergyIntolerance }

choice! { /// The types of `AllergyIntolerance.onset[x]`.
AllergyIntoleranceOnset,
0 primitive DateTime(DateTime),
1 node Age(Boxed<Age>),
2 node Period(Boxed<Period>),
3 node Range(Boxed<Range>),
4 primitive String(Text),
}

/// `AllergyIntolerance.reaction`, a part of [`AllergyIntolerance`].
#[derive(Clone, Default, PartialEq)]
pub struct AllergyIntoleranceReaction {
    /// `AllergyIntolerance.reaction.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `AllergyIntolerance.reaction.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `AllergyIntolerance.reaction.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `AllergyIntolerance.reaction.substance`, 0..1: `CodeableConcept`.
    pub substance: Option<Boxed<CodeableConcept>>,
    /// `AllergyIntolerance.reaction.manifestation`, 1..*: `CodeableConcept`.
    pub manifestation: Many<CodeableConcept>,
    /// `AllergyIntolerance.reaction.description`, 0..1: `string`.
    pub description: Option<Text>,
    /// `AllergyIntolerance.reaction.onset`, 0..1: `dateTime`.
    pub onset: Option<DateTime>,
    /// `AllergyIntolerance.reaction.severity`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/reaction-event-severity> (required).
    pub severity: Option<Coded<codes::AllergyIntoleranceSeverity>>,
    /// `AllergyIntolerance.reaction.exposureRoute`, 0..1: `CodeableConcept`.
    pub exposure_route: Option<Boxed<CodeableConcept>>,
    /// `AllergyIntolerance.reaction.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static ALLERGY_INTOLERANCE_REACTION: Table = Table::new(
    "STU3 AllergyIntolerance.reaction element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
substance 0..1 CodeableConcept
manifestation 1..* CodeableConcept
description 0..1 string
onset 0..1 dateTime
severity 0..1 code
exposureRoute 0..1 CodeableConcept
note 0..* Annotation",
);

node! { AllergyIntoleranceReaction, ALLERGY_INTOLERANCE_REACTION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node substance,
4 nodes manifestation,
5 primitive description,
6 primitive onset,
7 code severity,
8 node exposure_route,
9 nodes note,
}
