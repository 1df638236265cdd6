// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! The code systems of this release, a module for each.

use nhs_fhir_base::uk::codes::{CodeSystem, CodeTable};

mod admission_method;
mod condition_category;
mod condition_episodicity;
mod condition_relationship;
mod data_dictionary_person_marital_status;
mod data_dictionary_person_stated_gender;
mod death_notification_status;
mod discharge_destination;
mod discharge_method;
mod ethnic_category;
mod human_language;
mod immunization_explanation_reason;
mod language_ability_mode;
mod language_ability_proficiency;
mod list_empty_reason_code;
mod list_warning_code;
mod medication_change_status;
mod medication_flag;
mod nhs_number_verification_status;
mod outcome_of_attendance;
mod pds_person_name_type;
mod prescribed_elsewhere;
mod prescription_type;
mod problem_significance;
mod record_standard_headings;
mod registration_status;
mod registration_type;
mod residential_status;
mod sds_job_role_name;
mod source_of_admission;
mod treatment_category;

pub use admission_method::AdmissionMethod;
pub use condition_category::ConditionCategory;
pub use condition_episodicity::ConditionEpisodicity;
pub use condition_relationship::ConditionRelationship;
pub use data_dictionary_person_marital_status::DataDictionaryPersonMaritalStatus;
pub use data_dictionary_person_stated_gender::DataDictionaryPersonStatedGender;
pub use death_notification_status::DeathNotificationStatus;
pub use discharge_destination::DischargeDestination;
pub use discharge_method::DischargeMethod;
pub use ethnic_category::EthnicCategory;
pub use human_language::HumanLanguage;
pub use immunization_explanation_reason::ImmunizationExplanationReason;
pub use language_ability_mode::LanguageAbilityMode;
pub use language_ability_proficiency::LanguageAbilityProficiency;
pub use list_empty_reason_code::ListEmptyReasonCode;
pub use list_warning_code::ListWarningCode;
pub use medication_change_status::MedicationChangeStatus;
pub use medication_flag::MedicationFlag;
pub use nhs_number_verification_status::NhsNumberVerificationStatus;
pub use outcome_of_attendance::OutcomeOfAttendance;
pub use pds_person_name_type::PdsPersonNameType;
pub use prescribed_elsewhere::PrescribedElsewhere;
pub use prescription_type::PrescriptionType;
pub use problem_significance::ProblemSignificance;
pub use record_standard_headings::RecordStandardHeadings;
pub use registration_status::RegistrationStatus;
pub use registration_type::RegistrationType;
pub use residential_status::ResidentialStatus;
pub use sds_job_role_name::SdsJobRoleName;
pub use source_of_admission::SourceOfAdmission;
pub use treatment_category::TreatmentCategory;

/// The tables of these systems, by the names of their types.
pub static SYSTEMS: &[&CodeTable] = &[
    AdmissionMethod::TABLE,
    ConditionCategory::TABLE,
    ConditionEpisodicity::TABLE,
    ConditionRelationship::TABLE,
    DataDictionaryPersonMaritalStatus::TABLE,
    DataDictionaryPersonStatedGender::TABLE,
    DeathNotificationStatus::TABLE,
    DischargeDestination::TABLE,
    DischargeMethod::TABLE,
    EthnicCategory::TABLE,
    HumanLanguage::TABLE,
    ImmunizationExplanationReason::TABLE,
    LanguageAbilityMode::TABLE,
    LanguageAbilityProficiency::TABLE,
    ListEmptyReasonCode::TABLE,
    ListWarningCode::TABLE,
    MedicationChangeStatus::TABLE,
    MedicationFlag::TABLE,
    NhsNumberVerificationStatus::TABLE,
    OutcomeOfAttendance::TABLE,
    PdsPersonNameType::TABLE,
    PrescribedElsewhere::TABLE,
    PrescriptionType::TABLE,
    ProblemSignificance::TABLE,
    RecordStandardHeadings::TABLE,
    RegistrationStatus::TABLE,
    RegistrationType::TABLE,
    ResidentialStatus::TABLE,
    SdsJobRoleName::TABLE,
    SourceOfAdmission::TABLE,
    TreatmentCategory::TABLE,
];
