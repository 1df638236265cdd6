// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `ImmunizationRecommendation` resource and its parts.

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

/// The `ImmunizationRecommendation` resource. Source: <http://hl7.org/fhir/R4/immunizationrecommendation.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ImmunizationRecommendation {
    /// `ImmunizationRecommendation.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `ImmunizationRecommendation.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `ImmunizationRecommendation.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `ImmunizationRecommendation.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `ImmunizationRecommendation.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `ImmunizationRecommendation.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `ImmunizationRecommendation.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ImmunizationRecommendation.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ImmunizationRecommendation.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `ImmunizationRecommendation.patient`, 1..1: `Reference` to Patient.
    pub patient: Option<Boxed<Reference>>,
    /// `ImmunizationRecommendation.date`, 1..1: `dateTime`.
    pub date: Option<DateTime>,
    /// `ImmunizationRecommendation.authority`, 0..1: `Reference` to Organization.
    pub authority: Option<Boxed<Reference>>,
    /// `ImmunizationRecommendation.recommendation`, 1..*: a group of elements.
    pub recommendation: Many<ImmunizationRecommendationRecommendation>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static IMMUNIZATION_RECOMMENDATION: TypeInfo = TypeInfo {
    name: "ImmunizationRecommendation",
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
    One "patient" 0x22746e6569746170 0xffffffffffffffff "Reference" Element 9,
    One "date" 0x3a2265746164 0xffffffffffff "dateTime" Primitive 10,
    One "authority" 0x7469726f68747561 0xffffffffffffffff "Reference" Element 11,
    Many "recommendation" 0x6e656d6d6f636572 0xffffffffffffffff "ImmunizationRecommendation.recommendation" Element 12 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    required: &[9, 10, 12],
};

node! { ImmunizationRecommendation, IMMUNIZATION_RECOMMENDATION,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 node patient,
10 primitive date,
11 node authority,
12 nodes recommendation,
}

resource! { ImmunizationRecommendation }

/// `ImmunizationRecommendation.recommendation`, a part of [`ImmunizationRecommendation`].
#[derive(Clone, Default, PartialEq)]
pub struct ImmunizationRecommendationRecommendation {
    /// `ImmunizationRecommendation.recommendation.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ImmunizationRecommendation.recommendation.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ImmunizationRecommendation.recommendation.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ImmunizationRecommendation.recommendation.vaccineCode`, 0..*: `CodeableConcept`.
    pub vaccine_code: Many<CodeableConcept>,
    /// `ImmunizationRecommendation.recommendation.targetDisease`, 0..1: `CodeableConcept`.
    pub target_disease: Option<Boxed<CodeableConcept>>,
    /// `ImmunizationRecommendation.recommendation.contraindicatedVaccineCode`, 0..*: `CodeableConcept`.
    pub contraindicated_vaccine_code: Many<CodeableConcept>,
    /// `ImmunizationRecommendation.recommendation.forecastStatus`, 1..1: `CodeableConcept`.
    pub forecast_status: Option<Boxed<CodeableConcept>>,
    /// `ImmunizationRecommendation.recommendation.forecastReason`, 0..*: `CodeableConcept`.
    pub forecast_reason: Many<CodeableConcept>,
    /// `ImmunizationRecommendation.recommendation.dateCriterion`, 0..*: a group of elements.
    pub date_criterion: Many<ImmunizationRecommendationRecommendationDateCriterion>,
    /// `ImmunizationRecommendation.recommendation.description`, 0..1: `string`.
    pub description: Option<Text>,
    /// `ImmunizationRecommendation.recommendation.series`, 0..1: `string`.
    pub series: Option<Text>,
    /// `ImmunizationRecommendation.recommendation.doseNumber[x]`, 0..1: `positiveInt` or `string`.
    pub dose_number: Option<ImmunizationRecommendationRecommendationDoseNumber>,
    /// `ImmunizationRecommendation.recommendation.seriesDoses[x]`, 0..1: `positiveInt` or `string`.
    pub series_doses: Option<ImmunizationRecommendationRecommendationSeriesDoses>,
    /// `ImmunizationRecommendation.recommendation.supportingImmunization`, 0..*: `Reference` to Immunization, ImmunizationEvaluation.
    pub supporting_immunization: Many<Reference>,
    /// `ImmunizationRecommendation.recommendation.supportingPatientInformation`, 0..*: `Reference` to Resource.
    pub supporting_patient_information: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static IMMUNIZATION_RECOMMENDATION_RECOMMENDATION: TypeInfo = TypeInfo {
    name: "ImmunizationRecommendation.recommendation",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Many "vaccineCode" 0x43656e6963636176 0xffffffffffffffff "CodeableConcept" Element 3,
    One "targetDisease" 0x6944746567726174 0xffffffffffffffff "CodeableConcept" Element 4,
    Many "contraindicatedVaccineCode" 0x6e696172746e6f63 0xffffffffffffffff "CodeableConcept" Element 5,
    One "forecastStatus" 0x7473616365726f66 0xffffffffffffffff "CodeableConcept" Element 6,
    Many "forecastReason" 0x7473616365726f66 0xffffffffffffffff "CodeableConcept" Element 7,
    Many "dateCriterion" 0x7469724365746164 0xffffffffffffffff "ImmunizationRecommendation.recommendation.dateCriterion" Element 8,
    One "description" 0x7470697263736564 0xffffffffffffffff "string" Primitive 9,
    One "series" 0x3a22736569726573 0xffffffffffffffff "string" Primitive 10,
    Choice "doseNumberPositiveInt" 0x626d754e65736f64 0xffffffffffffffff "positiveInt" Primitive 11 0,
    Choice "doseNumberString" 0x626d754e65736f64 0xffffffffffffffff "string" Primitive 11 1,
    Choice "seriesDosesPositiveInt" 0x6f44736569726573 0xffffffffffffffff "positiveInt" Primitive 12 0,
    Choice "seriesDosesString" 0x6f44736569726573 0xffffffffffffffff "string" Primitive 12 1,
    Many "supportingImmunization" 0x6974726f70707573 0xffffffffffffffff "Reference" Element 13,
    Many "supportingPatientInformation" 0x6974726f70707573 0xffffffffffffffff "Reference" Element 14 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 16],
    required: &[6],
};

node! { ImmunizationRecommendationRecommendation, IMMUNIZATION_RECOMMENDATION_RECOMMENDATION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 nodes vaccine_code,
4 node target_disease,
5 nodes contraindicated_vaccine_code,
6 node forecast_status,
7 nodes forecast_reason,
8 nodes date_criterion,
9 primitive description,
10 primitive series,
11 choice dose_number,
12 choice series_doses,
13 nodes supporting_immunization,
14 nodes supporting_patient_information,
}

choice! { /// The types of `ImmunizationRecommendation.recommendation.doseNumber[x]`.
ImmunizationRecommendationRecommendationDoseNumber,
0 primitive PositiveInt(u32),
1 primitive String(Text),
}

choice! { /// The types of `ImmunizationRecommendation.recommendation.seriesDoses[x]`.
ImmunizationRecommendationRecommendationSeriesDoses,
0 primitive PositiveInt(u32),
1 primitive String(Text),
}

/// `ImmunizationRecommendation.recommendation.dateCriterion`, a part of [`ImmunizationRecommendation`].
#[derive(Clone, Default, PartialEq)]
pub struct ImmunizationRecommendationRecommendationDateCriterion {
    /// `ImmunizationRecommendation.recommendation.dateCriterion.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ImmunizationRecommendation.recommendation.dateCriterion.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ImmunizationRecommendation.recommendation.dateCriterion.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ImmunizationRecommendation.recommendation.dateCriterion.code`, 1..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `ImmunizationRecommendation.recommendation.dateCriterion.value`, 1..1: `dateTime`.
    pub value: Option<DateTime>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_DATE_CRITERION: TypeInfo = TypeInfo {
    name: "ImmunizationRecommendation.recommendation.dateCriterion",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 3,
    One "value" 0x3a2265756c6176 0xffffffffffffff "dateTime" Primitive 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3, 4],
};

node! { ImmunizationRecommendationRecommendationDateCriterion, IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_DATE_CRITERION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node code,
4 primitive value,
}
