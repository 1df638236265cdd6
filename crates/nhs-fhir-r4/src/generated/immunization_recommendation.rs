// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `ImmunizationRecommendation` resource and its parts.

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

static IMMUNIZATION_RECOMMENDATION: Table = Table::new(
    "R4 ImmunizationRecommendation resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
patient 1..1 Reference
date 1..1 dateTime
authority 0..1 Reference
recommendation 1..* ImmunizationRecommendation.recommendation",
);

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

static IMMUNIZATION_RECOMMENDATION_RECOMMENDATION: Table = Table::new(
    "R4 ImmunizationRecommendation.recommendation element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
vaccineCode 0..* CodeableConcept
targetDisease 0..1 CodeableConcept
contraindicatedVaccineCode 0..* CodeableConcept
forecastStatus 1..1 CodeableConcept
forecastReason 0..* CodeableConcept
dateCriterion 0..* ImmunizationRecommendation.recommendation.dateCriterion
description 0..1 string
series 0..1 string
doseNumber[x] 0..1 positiveInt string
seriesDoses[x] 0..1 positiveInt string
supportingImmunization 0..* Reference
supportingPatientInformation 0..* Reference",
);

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

static IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_DATE_CRITERION: Table = Table::new(
    "R4 ImmunizationRecommendation.recommendation.dateCriterion element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
code 1..1 CodeableConcept
value 1..1 dateTime",
);

node! { ImmunizationRecommendationRecommendationDateCriterion, IMMUNIZATION_RECOMMENDATION_RECOMMENDATION_DATE_CRITERION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node code,
4 primitive value,
}
