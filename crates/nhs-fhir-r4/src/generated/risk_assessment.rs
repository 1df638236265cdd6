// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `RiskAssessment` resource and its parts.

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

/// The `RiskAssessment` resource. Source: <http://hl7.org/fhir/R4/riskassessment.html>.
#[derive(Clone, Default, PartialEq)]
pub struct RiskAssessment {
    /// `RiskAssessment.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `RiskAssessment.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `RiskAssessment.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `RiskAssessment.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `RiskAssessment.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `RiskAssessment.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `RiskAssessment.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `RiskAssessment.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `RiskAssessment.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `RiskAssessment.basedOn`, 0..1: `Reference` to Resource.
    pub based_on: Option<Boxed<Reference>>,
    /// `RiskAssessment.parent`, 0..1: `Reference` to Resource.
    pub parent: Option<Boxed<Reference>>,
    /// `RiskAssessment.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/observation-status> (required).
    pub status: Option<Coded<codes::ObservationStatus>>,
    /// `RiskAssessment.method`, 0..1: `CodeableConcept`.
    pub method: Option<Boxed<CodeableConcept>>,
    /// `RiskAssessment.code`, 0..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `RiskAssessment.subject`, 1..1: `Reference` to Patient, Group.
    pub subject: Option<Boxed<Reference>>,
    /// `RiskAssessment.encounter`, 0..1: `Reference` to Encounter.
    pub encounter: Option<Boxed<Reference>>,
    /// `RiskAssessment.occurrence[x]`, 0..1: `dateTime` or `Period`.
    pub occurrence: Option<RiskAssessmentOccurrence>,
    /// `RiskAssessment.condition`, 0..1: `Reference` to Condition.
    pub condition: Option<Boxed<Reference>>,
    /// `RiskAssessment.performer`, 0..1: `Reference` to Practitioner, PractitionerRole, Device.
    pub performer: Option<Boxed<Reference>>,
    /// `RiskAssessment.reasonCode`, 0..*: `CodeableConcept`.
    pub reason_code: Many<CodeableConcept>,
    /// `RiskAssessment.reasonReference`, 0..*: `Reference` to Condition, Observation, DiagnosticReport, DocumentReference.
    pub reason_reference: Many<Reference>,
    /// `RiskAssessment.basis`, 0..*: `Reference` to Resource.
    pub basis: Many<Reference>,
    /// `RiskAssessment.prediction`, 0..*: a group of elements.
    pub prediction: Many<RiskAssessmentPrediction>,
    /// `RiskAssessment.mitigation`, 0..1: `string`.
    pub mitigation: Option<Text>,
    /// `RiskAssessment.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static RISK_ASSESSMENT: Table = Table::new(
    "R4 RiskAssessment resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
basedOn 0..1 Reference
parent 0..1 Reference
status 1..1 code
method 0..1 CodeableConcept
code 0..1 CodeableConcept
subject 1..1 Reference
encounter 0..1 Reference
occurrence[x] 0..1 dateTime Period
condition 0..1 Reference
performer 0..1 Reference
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference
basis 0..* Reference
prediction 0..* RiskAssessment.prediction
mitigation 0..1 string
note 0..* Annotation",
);

node! { RiskAssessment, RISK_ASSESSMENT,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 node based_on,
10 node parent,
11 code status,
12 node method,
13 node code,
14 node subject,
15 node encounter,
16 choice occurrence,
17 node condition,
18 node performer,
19 nodes reason_code,
20 nodes reason_reference,
21 nodes basis,
22 nodes prediction,
23 primitive mitigation,
24 nodes note,
}

resource! { RiskAssessment }

choice! { /// The types of `RiskAssessment.occurrence[x]`.
RiskAssessmentOccurrence,
0 primitive DateTime(DateTime),
1 node Period(Boxed<Period>),
}

/// `RiskAssessment.prediction`, a part of [`RiskAssessment`].
#[derive(Clone, Default, PartialEq)]
pub struct RiskAssessmentPrediction {
    /// `RiskAssessment.prediction.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `RiskAssessment.prediction.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `RiskAssessment.prediction.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `RiskAssessment.prediction.outcome`, 0..1: `CodeableConcept`.
    pub outcome: Option<Boxed<CodeableConcept>>,
    /// `RiskAssessment.prediction.probability[x]`, 0..1: `decimal` or `Range`.
    pub probability: Option<RiskAssessmentPredictionProbability>,
    /// `RiskAssessment.prediction.qualitativeRisk`, 0..1: `CodeableConcept`.
    pub qualitative_risk: Option<Boxed<CodeableConcept>>,
    /// `RiskAssessment.prediction.relativeRisk`, 0..1: `decimal`.
    pub relative_risk: Option<Decimal>,
    /// `RiskAssessment.prediction.when[x]`, 0..1: `Period` or `Range`.
    pub when: Option<RiskAssessmentPredictionWhen>,
    /// `RiskAssessment.prediction.rationale`, 0..1: `string`.
    pub rationale: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static RISK_ASSESSMENT_PREDICTION: Table = Table::new(
    "R4 RiskAssessment.prediction element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
outcome 0..1 CodeableConcept
probability[x] 0..1 decimal Range
qualitativeRisk 0..1 CodeableConcept
relativeRisk 0..1 decimal
when[x] 0..1 Period Range
rationale 0..1 string",
);

node! { RiskAssessmentPrediction, RISK_ASSESSMENT_PREDICTION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node outcome,
4 choice probability,
5 node qualitative_risk,
6 primitive relative_risk,
7 choice when,
8 primitive rationale,
}

choice! { /// The types of `RiskAssessment.prediction.probability[x]`.
RiskAssessmentPredictionProbability,
0 primitive Decimal(Decimal),
1 node Range(Boxed<Range>),
}

choice! { /// The types of `RiskAssessment.prediction.when[x]`.
RiskAssessmentPredictionWhen,
0 node Period(Boxed<Period>),
1 node Range(Boxed<Range>),
}
