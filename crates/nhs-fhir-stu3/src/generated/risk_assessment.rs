// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `RiskAssessment` resource and its parts.

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

/// The `RiskAssessment` resource. Source: <http://hl7.org/fhir/STU3/riskassessment.html>.
#[derive(Clone, Default, PartialEq)]
pub struct RiskAssessment {
    /// `RiskAssessment.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `RiskAssessment.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `RiskAssessment.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `RiskAssessment.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `RiskAssessment.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `RiskAssessment.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `RiskAssessment.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `RiskAssessment.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `RiskAssessment.identifier`, 0..1: `Identifier`.
    pub identifier: Option<Boxed<Identifier>>,
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
    /// `RiskAssessment.subject`, 0..1: `Reference` to Patient, Group.
    pub subject: Option<Boxed<Reference>>,
    /// `RiskAssessment.context`, 0..1: `Reference` to Encounter, EpisodeOfCare.
    pub context: Option<Boxed<Reference>>,
    /// `RiskAssessment.occurrence[x]`, 0..1: `dateTime` or `Period`.
    pub occurrence: Option<RiskAssessmentOccurrence>,
    /// `RiskAssessment.condition`, 0..1: `Reference` to Condition.
    pub condition: Option<Boxed<Reference>>,
    /// `RiskAssessment.performer`, 0..1: `Reference` to Practitioner, Device.
    pub performer: Option<Boxed<Reference>>,
    /// `RiskAssessment.reason[x]`, 0..1: `CodeableConcept` or `Reference` to Resource.
    pub reason: Option<RiskAssessmentReason>,
    /// `RiskAssessment.basis`, 0..*: `Reference` to Resource.
    pub basis: Many<Reference>,
    /// `RiskAssessment.prediction`, 0..*: a group of elements.
    pub prediction: Many<RiskAssessmentPrediction>,
    /// `RiskAssessment.mitigation`, 0..1: `string`.
    pub mitigation: Option<Text>,
    /// `RiskAssessment.comment`, 0..1: `string`.
    pub comment: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static RISK_ASSESSMENT: TypeInfo = TypeInfo {
    name: "RiskAssessment",
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
    One "identifier" 0x696669746e656469 0xffffffffffffffff "Identifier" Element 8,
    One "basedOn" 0x226e4f6465736162 0xffffffffffffffff "Reference" Element 9,
    One "parent" 0x3a22746e65726170 0xffffffffffffffff "Reference" Element 10,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 11,
    One "method" 0x3a22646f6874656d 0xffffffffffffffff "CodeableConcept" Element 12,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 13,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 14,
    One "context" 0x22747865746e6f63 0xffffffffffffffff "Reference" Element 15,
    Choice "occurrenceDateTime" 0x6e6572727563636f 0xffffffffffffffff "dateTime" Primitive 16 0,
    Choice "occurrencePeriod" 0x6e6572727563636f 0xffffffffffffffff "Period" Element 16 1,
    One "condition" 0x6f697469646e6f63 0xffffffffffffffff "Reference" Element 17,
    One "performer" 0x656d726f66726570 0xffffffffffffffff "Reference" Element 18,
    Choice "reasonCodeableConcept" 0x6f436e6f73616572 0xffffffffffffffff "CodeableConcept" Element 19 0,
    Choice "reasonReference" 0x65526e6f73616572 0xffffffffffffffff "Reference" Element 19 1,
    Many "basis" 0x3a227369736162 0xffffffffffffff "Reference" Element 20,
    Many "prediction" 0x6974636964657270 0xffffffffffffffff "RiskAssessment.prediction" Element 21,
    One "mitigation" 0x697461676974696d 0xffffffffffffffff "string" Primitive 22,
    One "comment" 0x22746e656d6d6f63 0xffffffffffffffff "string" Primitive 23 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 19, 20, 22, 23, 24, 25,
    ],
    required: &[11],
};

node! { RiskAssessment, RISK_ASSESSMENT,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 node identifier,
9 node based_on,
10 node parent,
11 code status,
12 node method,
13 node code,
14 node subject,
15 node context,
16 choice occurrence,
17 node condition,
18 node performer,
19 choice reason,
20 nodes basis,
21 nodes prediction,
22 primitive mitigation,
23 primitive comment,
}

resource! { RiskAssessment }

choice! { /// The types of `RiskAssessment.occurrence[x]`.
RiskAssessmentOccurrence,
0 primitive DateTime(DateTime),
1 node Period(Boxed<Period>),
}

choice! { /// The types of `RiskAssessment.reason[x]`.
RiskAssessmentReason,
0 node CodeableConcept(Boxed<CodeableConcept>),
1 node Reference(Boxed<Reference>),
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
    /// `RiskAssessment.prediction.outcome`, 1..1: `CodeableConcept`.
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

static RISK_ASSESSMENT_PREDICTION: TypeInfo = TypeInfo {
    name: "RiskAssessment.prediction",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "outcome" 0x22656d6f6374756f 0xffffffffffffffff "CodeableConcept" Element 3,
    Choice "probabilityDecimal" 0x6c696261626f7270 0xffffffffffffffff "decimal" Primitive 4 0,
    Choice "probabilityRange" 0x6c696261626f7270 0xffffffffffffffff "Range" Element 4 1,
    One "qualitativeRisk" 0x746174696c617571 0xffffffffffffffff "CodeableConcept" Element 5,
    One "relativeRisk" 0x65766974616c6572 0xffffffffffffffff "decimal" Primitive 6,
    Choice "whenPeriod" 0x697265506e656877 0xffffffffffffffff "Period" Element 7 0,
    Choice "whenRange" 0x676e61526e656877 0xffffffffffffffff "Range" Element 7 1,
    One "rationale" 0x6c616e6f69746172 0xffffffffffffffff "string" Primitive 8 },
    slots: &[0, 1, 2, 3, 4, 6, 7, 8, 10],
    required: &[3],
};

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
