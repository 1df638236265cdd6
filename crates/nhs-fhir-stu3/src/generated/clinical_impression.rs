// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `ClinicalImpression` resource and its parts.

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

/// The `ClinicalImpression` resource. Source: <http://hl7.org/fhir/STU3/clinicalimpression.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ClinicalImpression {
    /// `ClinicalImpression.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `ClinicalImpression.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `ClinicalImpression.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `ClinicalImpression.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `ClinicalImpression.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `ClinicalImpression.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `ClinicalImpression.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ClinicalImpression.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ClinicalImpression.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `ClinicalImpression.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/clinical-impression-status> (required).
    pub status: Option<Coded<codes::ClinicalImpressionStatus>>,
    /// `ClinicalImpression.code`, 0..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `ClinicalImpression.description`, 0..1: `string`.
    pub description: Option<Text>,
    /// `ClinicalImpression.subject`, 1..1: `Reference` to Patient, Group.
    pub subject: Option<Boxed<Reference>>,
    /// `ClinicalImpression.context`, 0..1: `Reference` to Encounter, EpisodeOfCare.
    pub context: Option<Boxed<Reference>>,
    /// `ClinicalImpression.effective[x]`, 0..1: `dateTime` or `Period`.
    pub effective: Option<ClinicalImpressionEffective>,
    /// `ClinicalImpression.date`, 0..1: `dateTime`.
    pub date: Option<DateTime>,
    /// `ClinicalImpression.assessor`, 0..1: `Reference` to Practitioner.
    pub assessor: Option<Boxed<Reference>>,
    /// `ClinicalImpression.previous`, 0..1: `Reference` to ClinicalImpression.
    pub previous: Option<Boxed<Reference>>,
    /// `ClinicalImpression.problem`, 0..*: `Reference` to Condition, AllergyIntolerance.
    pub problem: Many<Reference>,
    /// `ClinicalImpression.investigation`, 0..*: a group of elements.
    pub investigation: Many<ClinicalImpressionInvestigation>,
    /// `ClinicalImpression.protocol`, 0..*: `uri`.
    pub protocol: Many<Uri>,
    /// `ClinicalImpression.summary`, 0..1: `string`.
    pub summary: Option<Text>,
    /// `ClinicalImpression.finding`, 0..*: a group of elements.
    pub finding: Many<ClinicalImpressionFinding>,
    /// `ClinicalImpression.prognosisCodeableConcept`, 0..*: `CodeableConcept`.
    pub prognosis_codeable_concept: Many<CodeableConcept>,
    /// `ClinicalImpression.prognosisReference`, 0..*: `Reference` to RiskAssessment.
    pub prognosis_reference: Many<Reference>,
    /// `ClinicalImpression.action`, 0..*: `Reference` to ReferralRequest, ProcedureRequest, Procedure, MedicationRequest, Appointment.
    pub action: Many<Reference>,
    /// `ClinicalImpression.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLINICAL_IMPRESSION: TypeInfo = TypeInfo {
    name: "ClinicalImpression",
    resource: true,
    release: Release::Stu3,
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
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 10,
    One "description" 0x7470697263736564 0xffffffffffffffff "string" Primitive 11,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 12,
    One "context" 0x22747865746e6f63 0xffffffffffffffff "Reference" Element 13,
    Choice "effectiveDateTime" 0x7669746365666665 0xffffffffffffffff "dateTime" Primitive 14 0,
    Choice "effectivePeriod" 0x7669746365666665 0xffffffffffffffff "Period" Element 14 1,
    One "date" 0x3a2265746164 0xffffffffffff "dateTime" Primitive 15,
    One "assessor" 0x726f737365737361 0xffffffffffffffff "Reference" Element 16,
    One "previous" 0x73756f6976657270 0xffffffffffffffff "Reference" Element 17,
    Many "problem" 0x226d656c626f7270 0xffffffffffffffff "Reference" Element 18,
    Many "investigation" 0x6769747365766e69 0xffffffffffffffff "ClinicalImpression.investigation" Element 19,
    Many "protocol" 0x6c6f636f746f7270 0xffffffffffffffff "uri" Primitive 20,
    One "summary" 0x227972616d6d7573 0xffffffffffffffff "string" Primitive 21,
    Many "finding" 0x22676e69646e6966 0xffffffffffffffff "ClinicalImpression.finding" Element 22,
    Many "prognosisCodeableConcept" 0x69736f6e676f7270 0xffffffffffffffff "CodeableConcept" Element 23,
    Many "prognosisReference" 0x69736f6e676f7270 0xffffffffffffffff "Reference" Element 24,
    Many "action" 0x3a226e6f69746361 0xffffffffffffffff "Reference" Element 25,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 26 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
        26, 27,
    ],
    required: &[9, 12],
};

node! { ClinicalImpression, CLINICAL_IMPRESSION,
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
10 node code,
11 primitive description,
12 node subject,
13 node context,
14 choice effective,
15 primitive date,
16 node assessor,
17 node previous,
18 nodes problem,
19 nodes investigation,
20 primitives protocol,
21 primitive summary,
22 nodes finding,
23 nodes prognosis_codeable_concept,
24 nodes prognosis_reference,
25 nodes action,
26 nodes note,
}

resource! { ClinicalImpression }

choice! { /// The types of `ClinicalImpression.effective[x]`.
ClinicalImpressionEffective,
0 primitive DateTime(DateTime),
1 node Period(Boxed<Period>),
}

/// `ClinicalImpression.finding`, a part of [`ClinicalImpression`].
#[derive(Clone, Default, PartialEq)]
pub struct ClinicalImpressionFinding {
    /// `ClinicalImpression.finding.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ClinicalImpression.finding.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ClinicalImpression.finding.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ClinicalImpression.finding.item[x]`, 1..1: `CodeableConcept` or `Reference` to Condition, Observation.
    pub item: Option<ClinicalImpressionFindingItem>,
    /// `ClinicalImpression.finding.basis`, 0..1: `string`.
    pub basis: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLINICAL_IMPRESSION_FINDING: TypeInfo = TypeInfo {
    name: "ClinicalImpression.finding",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Choice "itemCodeableConcept" 0x65646f436d657469 0xffffffffffffffff "CodeableConcept" Element 3 0,
    Choice "itemReference" 0x656665526d657469 0xffffffffffffffff "Reference" Element 3 1,
    One "basis" 0x3a227369736162 0xffffffffffffff "string" Primitive 4 },
    slots: &[0, 1, 2, 3, 5],
    required: &[3],
};

node! { ClinicalImpressionFinding, CLINICAL_IMPRESSION_FINDING,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 choice item,
4 primitive basis,
}

choice! { /// The types of `ClinicalImpression.finding.item[x]`.
ClinicalImpressionFindingItem,
0 node CodeableConcept(Boxed<CodeableConcept>),
1 node Reference(Boxed<Reference>),
}

/// `ClinicalImpression.investigation`, a part of [`ClinicalImpression`].
#[derive(Clone, Default, PartialEq)]
pub struct ClinicalImpressionInvestigation {
    /// `ClinicalImpression.investigation.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ClinicalImpression.investigation.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ClinicalImpression.investigation.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ClinicalImpression.investigation.code`, 1..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `ClinicalImpression.investigation.item`, 0..*: `Reference` to Observation, QuestionnaireResponse, FamilyMemberHistory, DiagnosticReport, RiskAssessment, ImagingStudy.
    pub item: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLINICAL_IMPRESSION_INVESTIGATION: TypeInfo = TypeInfo {
    name: "ClinicalImpression.investigation",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 3,
    Many "item" 0x3a226d657469 0xffffffffffff "Reference" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3],
};

node! { ClinicalImpressionInvestigation, CLINICAL_IMPRESSION_INVESTIGATION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node code,
4 nodes item,
}
