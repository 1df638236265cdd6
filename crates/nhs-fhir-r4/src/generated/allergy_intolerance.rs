// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `AllergyIntolerance` resource and its parts.

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

/// The `AllergyIntolerance` resource. Source: <http://hl7.org/fhir/R4/allergyintolerance.html>.
#[derive(Clone, Default, PartialEq)]
pub struct AllergyIntolerance {
    /// `AllergyIntolerance.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `AllergyIntolerance.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `AllergyIntolerance.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `AllergyIntolerance.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
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
    /// `AllergyIntolerance.clinicalStatus`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/allergyintolerance-clinical> (required).
    pub clinical_status: Option<Boxed<CodeableConcept>>,
    /// `AllergyIntolerance.verificationStatus`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/allergyintolerance-verification> (required).
    pub verification_status: Option<Boxed<CodeableConcept>>,
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
    /// `AllergyIntolerance.encounter`, 0..1: `Reference` to Encounter.
    pub encounter: Option<Boxed<Reference>>,
    /// `AllergyIntolerance.onset[x]`, 0..1: `dateTime` or `Age` or `Period` or `Range` or `string`.
    pub onset: Option<AllergyIntoleranceOnset>,
    /// `AllergyIntolerance.recordedDate`, 0..1: `dateTime`.
    pub recorded_date: Option<DateTime>,
    /// `AllergyIntolerance.recorder`, 0..1: `Reference` to Practitioner, PractitionerRole, Patient, RelatedPerson.
    pub recorder: Option<Boxed<Reference>>,
    /// `AllergyIntolerance.asserter`, 0..1: `Reference` to Patient, RelatedPerson, Practitioner, PractitionerRole.
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

static ALLERGY_INTOLERANCE: TypeInfo = TypeInfo {
    name: "AllergyIntolerance",
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
    One "clinicalStatus" 0x6c6163696e696c63 0xffffffffffffffff "CodeableConcept" Element 9,
    One "verificationStatus" 0x6163696669726576 0xffffffffffffffff "CodeableConcept" Element 10,
    One "type" 0x3a2265707974 0xffffffffffff "code" Primitive 11,
    Many "category" 0x79726f6765746163 0xffffffffffffffff "code" Primitive 12,
    One "criticality" 0x6c61636974697263 0xffffffffffffffff "code" Primitive 13,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 14,
    One "patient" 0x22746e6569746170 0xffffffffffffffff "Reference" Element 15,
    One "encounter" 0x65746e756f636e65 0xffffffffffffffff "Reference" Element 16,
    Choice "onsetDateTime" 0x7461447465736e6f 0xffffffffffffffff "dateTime" Primitive 17 0,
    Choice "onsetAge" 0x6567417465736e6f 0xffffffffffffffff "Age" Element 17 1,
    Choice "onsetPeriod" 0x7265507465736e6f 0xffffffffffffffff "Period" Element 17 2,
    Choice "onsetRange" 0x6e61527465736e6f 0xffffffffffffffff "Range" Element 17 3,
    Choice "onsetString" 0x7274537465736e6f 0xffffffffffffffff "string" Primitive 17 4,
    One "recordedDate" 0x646564726f636572 0xffffffffffffffff "dateTime" Primitive 18,
    One "recorder" 0x726564726f636572 0xffffffffffffffff "Reference" Element 19,
    One "asserter" 0x7265747265737361 0xffffffffffffffff "Reference" Element 20,
    One "lastOccurrence" 0x7563634f7473616c 0xffffffffffffffff "dateTime" Primitive 21,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 22,
    Many "reaction" 0x6e6f697463616572 0xffffffffffffffff "AllergyIntolerance.reaction" Element 23 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 22, 23, 24, 25, 26, 27,
    ],
    required: &[15],
};

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
9 node clinical_status,
10 node verification_status,
11 code r#type,
12 primitives category,
13 code criticality,
14 node code,
15 node patient,
16 node encounter,
17 choice onset,
18 primitive recorded_date,
19 node recorder,
20 node asserter,
21 primitive last_occurrence,
22 nodes note,
23 nodes reaction,
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

static ALLERGY_INTOLERANCE_REACTION: TypeInfo = TypeInfo {
    name: "AllergyIntolerance.reaction",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "substance" 0x636e617473627573 0xffffffffffffffff "CodeableConcept" Element 3,
    Many "manifestation" 0x74736566696e616d 0xffffffffffffffff "CodeableConcept" Element 4,
    One "description" 0x7470697263736564 0xffffffffffffffff "string" Primitive 5,
    One "onset" 0x3a227465736e6f 0xffffffffffffff "dateTime" Primitive 6,
    One "severity" 0x7974697265766573 0xffffffffffffffff "code" Primitive 7,
    One "exposureRoute" 0x657275736f707865 0xffffffffffffffff "CodeableConcept" Element 8,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 9 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    required: &[4],
};

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
