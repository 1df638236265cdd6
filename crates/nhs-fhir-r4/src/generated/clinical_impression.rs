// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `ClinicalImpression` resource and its parts.

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

/// The `ClinicalImpression` resource. Source: <http://hl7.org/fhir/R4/clinicalimpression.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ClinicalImpression {
    /// `ClinicalImpression.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `ClinicalImpression.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `ClinicalImpression.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `ClinicalImpression.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
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
    /// `ClinicalImpression.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/clinicalimpression-status> (required).
    pub status: Option<Coded<codes::ClinicalImpressionStatus>>,
    /// `ClinicalImpression.statusReason`, 0..1: `CodeableConcept`.
    pub status_reason: Option<Boxed<CodeableConcept>>,
    /// `ClinicalImpression.code`, 0..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `ClinicalImpression.description`, 0..1: `string`.
    pub description: Option<Text>,
    /// `ClinicalImpression.subject`, 1..1: `Reference` to Patient, Group.
    pub subject: Option<Boxed<Reference>>,
    /// `ClinicalImpression.encounter`, 0..1: `Reference` to Encounter.
    pub encounter: Option<Boxed<Reference>>,
    /// `ClinicalImpression.effective[x]`, 0..1: `dateTime` or `Period`.
    pub effective: Option<ClinicalImpressionEffective>,
    /// `ClinicalImpression.date`, 0..1: `dateTime`.
    pub date: Option<DateTime>,
    /// `ClinicalImpression.assessor`, 0..1: `Reference` to Practitioner, PractitionerRole.
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
    /// `ClinicalImpression.supportingInfo`, 0..*: `Reference` to Resource.
    pub supporting_info: Many<Reference>,
    /// `ClinicalImpression.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLINICAL_IMPRESSION: Table = Table::new(
    "R4 ClinicalImpression resource
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
statusReason 0..1 CodeableConcept
code 0..1 CodeableConcept
description 0..1 string
subject 1..1 Reference
encounter 0..1 Reference
effective[x] 0..1 dateTime Period
date 0..1 dateTime
assessor 0..1 Reference
previous 0..1 Reference
problem 0..* Reference
investigation 0..* ClinicalImpression.investigation
protocol 0..* uri
summary 0..1 string
finding 0..* ClinicalImpression.finding
prognosisCodeableConcept 0..* CodeableConcept
prognosisReference 0..* Reference
supportingInfo 0..* Reference
note 0..* Annotation",
);

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
10 node status_reason,
11 node code,
12 primitive description,
13 node subject,
14 node encounter,
15 choice effective,
16 primitive date,
17 node assessor,
18 node previous,
19 nodes problem,
20 nodes investigation,
21 primitives protocol,
22 primitive summary,
23 nodes finding,
24 nodes prognosis_codeable_concept,
25 nodes prognosis_reference,
26 nodes supporting_info,
27 nodes note,
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
    /// `ClinicalImpression.finding.itemCodeableConcept`, 0..1: `CodeableConcept`.
    pub item_codeable_concept: Option<Boxed<CodeableConcept>>,
    /// `ClinicalImpression.finding.itemReference`, 0..1: `Reference` to Condition, Observation, Media.
    pub item_reference: Option<Boxed<Reference>>,
    /// `ClinicalImpression.finding.basis`, 0..1: `string`.
    pub basis: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLINICAL_IMPRESSION_FINDING: Table = Table::new(
    "R4 ClinicalImpression.finding element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
itemCodeableConcept 0..1 CodeableConcept
itemReference 0..1 Reference
basis 0..1 string",
);

node! { ClinicalImpressionFinding, CLINICAL_IMPRESSION_FINDING,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node item_codeable_concept,
4 node item_reference,
5 primitive basis,
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
    /// `ClinicalImpression.investigation.item`, 0..*: `Reference` to Observation, QuestionnaireResponse, FamilyMemberHistory, DiagnosticReport, RiskAssessment, ImagingStudy, Media.
    pub item: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLINICAL_IMPRESSION_INVESTIGATION: Table = Table::new(
    "R4 ClinicalImpression.investigation element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
code 1..1 CodeableConcept
item 0..* Reference",
);

node! { ClinicalImpressionInvestigation, CLINICAL_IMPRESSION_INVESTIGATION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node code,
4 nodes item,
}
