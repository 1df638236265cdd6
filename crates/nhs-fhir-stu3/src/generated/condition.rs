// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Condition` resource and its parts.

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

/// The `Condition` resource. Source: <http://hl7.org/fhir/STU3/condition.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Condition {
    /// `Condition.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `Condition.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Condition.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Condition.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `Condition.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Condition.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Condition.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Condition.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Condition.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Condition.clinicalStatus`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/condition-clinical> (required).
    pub clinical_status: Option<Coded<codes::ConditionClinicalStatusCodes>>,
    /// `Condition.verificationStatus`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/condition-ver-status> (required).
    pub verification_status: Option<Coded<codes::ConditionVerificationStatus>>,
    /// `Condition.category`, 0..*: `CodeableConcept`.
    pub category: Many<CodeableConcept>,
    /// `Condition.severity`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/condition-severity> (preferred).
    pub severity: Option<Boxed<CodeableConcept>>,
    /// `Condition.code`, 0..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `Condition.bodySite`, 0..*: `CodeableConcept`.
    pub body_site: Many<CodeableConcept>,
    /// `Condition.subject`, 1..1: `Reference` to Patient, Group.
    pub subject: Option<Boxed<Reference>>,
    /// `Condition.context`, 0..1: `Reference` to Encounter, EpisodeOfCare.
    pub context: Option<Boxed<Reference>>,
    /// `Condition.onset[x]`, 0..1: `dateTime` or `Age` or `Period` or `Range` or `string`.
    pub onset: Option<ConditionOnset>,
    /// `Condition.abatement[x]`, 0..1: `dateTime` or `Age` or `boolean` or `Period` or `Range` or `string`.
    pub abatement: Option<ConditionAbatement>,
    /// `Condition.assertedDate`, 0..1: `dateTime`.
    pub asserted_date: Option<DateTime>,
    /// `Condition.asserter`, 0..1: `Reference` to Practitioner, Patient, RelatedPerson.
    pub asserter: Option<Boxed<Reference>>,
    /// `Condition.stage`, 0..1: a group of elements.
    pub stage: Option<Boxed<ConditionStage>>,
    /// `Condition.evidence`, 0..*: a group of elements.
    pub evidence: Many<ConditionEvidence>,
    /// `Condition.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONDITION: Table = Table::new(
    "STU3 Condition resource
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
verificationStatus 0..1 code
category 0..* CodeableConcept
severity 0..1 CodeableConcept
code 0..1 CodeableConcept
bodySite 0..* CodeableConcept
subject 1..1 Reference
context 0..1 Reference
onset[x] 0..1 dateTime Age Period Range string
abatement[x] 0..1 dateTime Age boolean Period Range string
assertedDate 0..1 dateTime
asserter 0..1 Reference
stage 0..1 Condition.stage
evidence 0..* Condition.evidence
note 0..* Annotation",
);

node! { Condition, CONDITION,
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
11 nodes category,
12 node severity,
13 node code,
14 nodes body_site,
15 node subject,
16 node context,
17 choice onset,
18 choice abatement,
19 primitive asserted_date,
20 node asserter,
21 node stage,
22 nodes evidence,
23 nodes note,
}

resource! { Condition }

choice! { /// The types of `Condition.onset[x]`.
ConditionOnset,
0 primitive DateTime(DateTime),
1 node Age(Boxed<Age>),
2 node Period(Boxed<Period>),
3 node Range(Boxed<Range>),
4 primitive String(Text),
}

choice! { /// The types of `Condition.abatement[x]`.
ConditionAbatement,
0 primitive DateTime(DateTime),
1 node Age(Boxed<Age>),
2 primitive Boolean(bool),
3 node Period(Boxed<Period>),
4 node Range(Boxed<Range>),
5 primitive String(Text),
}

/// `Condition.evidence`, a part of [`Condition`].
#[derive(Clone, Default, PartialEq)]
pub struct ConditionEvidence {
    /// `Condition.evidence.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Condition.evidence.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Condition.evidence.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Condition.evidence.code`, 0..*: `CodeableConcept`.
    pub code: Many<CodeableConcept>,
    /// `Condition.evidence.detail`, 0..*: `Reference` to Resource.
    pub detail: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONDITION_EVIDENCE: Table = Table::new(
    "STU3 Condition.evidence element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
code 0..* CodeableConcept
detail 0..* Reference",
);

node! { ConditionEvidence, CONDITION_EVIDENCE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 nodes code,
4 nodes detail,
}

/// `Condition.stage`, a part of [`Condition`].
#[derive(Clone, Default, PartialEq)]
pub struct ConditionStage {
    /// `Condition.stage.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Condition.stage.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Condition.stage.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Condition.stage.summary`, 0..1: `CodeableConcept`.
    pub summary: Option<Boxed<CodeableConcept>>,
    /// `Condition.stage.assessment`, 0..*: `Reference` to ClinicalImpression, DiagnosticReport, Observation.
    pub assessment: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONDITION_STAGE: Table = Table::new(
    "STU3 Condition.stage element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
summary 0..1 CodeableConcept
assessment 0..* Reference",
);

node! { ConditionStage, CONDITION_STAGE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node summary,
4 nodes assessment,
}
