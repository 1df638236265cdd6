// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! The code systems of this release, a module for each.

use nhs_fhir_base::uk::codes::{CodeSystem, CodeTable};

mod additional_person_relationship_role;
mod address_key_type;
mod admission_method_england;
mod admission_method_wales;
mod appointment_reason_code;
mod biopsy_state;
mod condition_category;
mod condition_episodicity;
mod condition_relationship;
mod consent_update_mode;
mod data_dictionary_admission_method;
mod data_dictionary_discharge_destination;
mod data_dictionary_discharge_method;
mod data_dictionary_outcome_of_attendance;
mod data_dictionary_person_marital_status_code;
mod data_dictionary_person_stated_gender_code;
mod data_dictionary_source_of_admission;
mod date_time_type;
mod death_notification_status;
mod delivery_channel;
mod discharge_destination_england;
mod discharge_destination_wales;
mod discharge_method_england;
mod discharge_method_wales;
mod emergency_care_outcome_of_attendance_wales;
mod encounter_location_type_england;
mod encounter_location_type_wales;
mod england_fgm_removal_reason;
mod england_ods_date_time;
mod england_ods_record_use_type;
mod england_period_type;
mod england_pfs_prescription_ordering_parameter;
mod eps_issue_code;
mod ethnic_category;
mod ethnic_category_england;
mod ethnic_category_scotland;
mod ethnic_category_wales;
mod funding_category;
mod genome_sequencing_category;
mod http_error_codes;
mod human_language;
mod itk_response_code;
mod language_ability_mode;
mod language_ability_proficiency;
mod legal_status_classification_england;
mod legal_status_classification_wales;
mod legal_status_context;
mod list_empty_reason_code;
mod list_warning_code;
mod medication_administration_category;
mod medication_change_status;
mod medication_prescribing_agency;
mod medication_prescribing_organization;
mod medication_prescribing_organization_type;
mod medication_request_category;
mod medication_request_course_of_therapy;
mod medication_statement_category;
mod medication_supply_type;
mod message_events_bars;
mod message_reason_bars;
mod nhs_number_unavailable_reason;
mod nhs_number_verification_status;
mod nhs_number_verification_status_england;
mod nhs_number_verification_status_wales;
mod organization_type_genomics;
mod other_contact_system;
mod outcome_of_attendance_england;
mod outcome_of_attendance_wales;
mod overseas_visitor_charging_category;
mod period_type;
mod person_marital_status;
mod person_marital_status_england;
mod person_marital_status_scotland;
mod person_marital_status_wales;
mod practice_setting_code;
mod practice_setting_code_england;
mod practice_setting_code_scotland;
mod practice_setting_code_wales;
mod preferred_contact_method;
mod preferred_written_communication_format;
mod prescription_type;
mod primary_sample_state;
mod problem_significance;
mod record_standard_headings;
mod recording_setting;
mod residential_status;
mod sample_category;
mod sds_job_role_name;
mod service_request_method;
mod source_of_admission_england;
mod source_of_admission_wales;
mod spine_error_or_warning_code;
mod treatment_category;
mod withheld_identity_reason;

pub use additional_person_relationship_role::AdditionalPersonRelationshipRole;
pub use address_key_type::AddressKeyType;
pub use admission_method_england::AdmissionMethodEngland;
pub use admission_method_wales::AdmissionMethodWales;
pub use appointment_reason_code::AppointmentReasonCode;
pub use biopsy_state::BiopsyState;
pub use condition_category::ConditionCategory;
pub use condition_episodicity::ConditionEpisodicity;
pub use condition_relationship::ConditionRelationship;
pub use consent_update_mode::ConsentUpdateMode;
pub use data_dictionary_admission_method::DataDictionaryAdmissionMethod;
pub use data_dictionary_discharge_destination::DataDictionaryDischargeDestination;
pub use data_dictionary_discharge_method::DataDictionaryDischargeMethod;
pub use data_dictionary_outcome_of_attendance::DataDictionaryOutcomeOfAttendance;
pub use data_dictionary_person_marital_status_code::DataDictionaryPersonMaritalStatusCode;
pub use data_dictionary_person_stated_gender_code::DataDictionaryPersonStatedGenderCode;
pub use data_dictionary_source_of_admission::DataDictionarySourceOfAdmission;
pub use date_time_type::DateTimeType;
pub use death_notification_status::DeathNotificationStatus;
pub use delivery_channel::DeliveryChannel;
pub use discharge_destination_england::DischargeDestinationEngland;
pub use discharge_destination_wales::DischargeDestinationWales;
pub use discharge_method_england::DischargeMethodEngland;
pub use discharge_method_wales::DischargeMethodWales;
pub use emergency_care_outcome_of_attendance_wales::EmergencyCareOutcomeOfAttendanceWales;
pub use encounter_location_type_england::EncounterLocationTypeEngland;
pub use encounter_location_type_wales::EncounterLocationTypeWales;
pub use england_fgm_removal_reason::EnglandFgmRemovalReason;
pub use england_ods_date_time::EnglandOdsDateTime;
pub use england_ods_record_use_type::EnglandOdsRecordUseType;
pub use england_period_type::EnglandPeriodType;
pub use england_pfs_prescription_ordering_parameter::EnglandPfsPrescriptionOrderingParameter;
pub use eps_issue_code::EpsIssueCode;
pub use ethnic_category::EthnicCategory;
pub use ethnic_category_england::EthnicCategoryEngland;
pub use ethnic_category_scotland::EthnicCategoryScotland;
pub use ethnic_category_wales::EthnicCategoryWales;
pub use funding_category::FundingCategory;
pub use genome_sequencing_category::GenomeSequencingCategory;
pub use http_error_codes::HttpErrorCodes;
pub use human_language::HumanLanguage;
pub use itk_response_code::ItkResponseCode;
pub use language_ability_mode::LanguageAbilityMode;
pub use language_ability_proficiency::LanguageAbilityProficiency;
pub use legal_status_classification_england::LegalStatusClassificationEngland;
pub use legal_status_classification_wales::LegalStatusClassificationWales;
pub use legal_status_context::LegalStatusContext;
pub use list_empty_reason_code::ListEmptyReasonCode;
pub use list_warning_code::ListWarningCode;
pub use medication_administration_category::MedicationAdministrationCategory;
pub use medication_change_status::MedicationChangeStatus;
pub use medication_prescribing_agency::MedicationPrescribingAgency;
pub use medication_prescribing_organization::MedicationPrescribingOrganization;
pub use medication_prescribing_organization_type::MedicationPrescribingOrganizationType;
pub use medication_request_category::MedicationRequestCategory;
pub use medication_request_course_of_therapy::MedicationRequestCourseOfTherapy;
pub use medication_statement_category::MedicationStatementCategory;
pub use medication_supply_type::MedicationSupplyType;
pub use message_events_bars::MessageEventsBars;
pub use message_reason_bars::MessageReasonBars;
pub use nhs_number_unavailable_reason::NhsNumberUnavailableReason;
pub use nhs_number_verification_status::NhsNumberVerificationStatus;
pub use nhs_number_verification_status_england::NhsNumberVerificationStatusEngland;
pub use nhs_number_verification_status_wales::NhsNumberVerificationStatusWales;
pub use organization_type_genomics::OrganizationTypeGenomics;
pub use other_contact_system::OtherContactSystem;
pub use outcome_of_attendance_england::OutcomeOfAttendanceEngland;
pub use outcome_of_attendance_wales::OutcomeOfAttendanceWales;
pub use overseas_visitor_charging_category::OverseasVisitorChargingCategory;
pub use period_type::PeriodType;
pub use person_marital_status::PersonMaritalStatus;
pub use person_marital_status_england::PersonMaritalStatusEngland;
pub use person_marital_status_scotland::PersonMaritalStatusScotland;
pub use person_marital_status_wales::PersonMaritalStatusWales;
pub use practice_setting_code::PracticeSettingCode;
pub use practice_setting_code_england::PracticeSettingCodeEngland;
pub use practice_setting_code_scotland::PracticeSettingCodeScotland;
pub use practice_setting_code_wales::PracticeSettingCodeWales;
pub use preferred_contact_method::PreferredContactMethod;
pub use preferred_written_communication_format::PreferredWrittenCommunicationFormat;
pub use prescription_type::PrescriptionType;
pub use primary_sample_state::PrimarySampleState;
pub use problem_significance::ProblemSignificance;
pub use record_standard_headings::RecordStandardHeadings;
pub use recording_setting::RecordingSetting;
pub use residential_status::ResidentialStatus;
pub use sample_category::SampleCategory;
pub use sds_job_role_name::SdsJobRoleName;
pub use service_request_method::ServiceRequestMethod;
pub use source_of_admission_england::SourceOfAdmissionEngland;
pub use source_of_admission_wales::SourceOfAdmissionWales;
pub use spine_error_or_warning_code::SpineErrorOrWarningCode;
pub use treatment_category::TreatmentCategory;
pub use withheld_identity_reason::WithheldIdentityReason;

/// The tables of these systems, by the names of their types.
pub static SYSTEMS: &[&CodeTable] = &[
    AdditionalPersonRelationshipRole::TABLE,
    AddressKeyType::TABLE,
    AdmissionMethodEngland::TABLE,
    AdmissionMethodWales::TABLE,
    AppointmentReasonCode::TABLE,
    BiopsyState::TABLE,
    ConditionCategory::TABLE,
    ConditionEpisodicity::TABLE,
    ConditionRelationship::TABLE,
    ConsentUpdateMode::TABLE,
    DataDictionaryAdmissionMethod::TABLE,
    DataDictionaryDischargeDestination::TABLE,
    DataDictionaryDischargeMethod::TABLE,
    DataDictionaryOutcomeOfAttendance::TABLE,
    DataDictionaryPersonMaritalStatusCode::TABLE,
    DataDictionaryPersonStatedGenderCode::TABLE,
    DataDictionarySourceOfAdmission::TABLE,
    DateTimeType::TABLE,
    DeathNotificationStatus::TABLE,
    DeliveryChannel::TABLE,
    DischargeDestinationEngland::TABLE,
    DischargeDestinationWales::TABLE,
    DischargeMethodEngland::TABLE,
    DischargeMethodWales::TABLE,
    EmergencyCareOutcomeOfAttendanceWales::TABLE,
    EncounterLocationTypeEngland::TABLE,
    EncounterLocationTypeWales::TABLE,
    EnglandFgmRemovalReason::TABLE,
    EnglandOdsDateTime::TABLE,
    EnglandOdsRecordUseType::TABLE,
    EnglandPeriodType::TABLE,
    EnglandPfsPrescriptionOrderingParameter::TABLE,
    EpsIssueCode::TABLE,
    EthnicCategory::TABLE,
    EthnicCategoryEngland::TABLE,
    EthnicCategoryScotland::TABLE,
    EthnicCategoryWales::TABLE,
    FundingCategory::TABLE,
    GenomeSequencingCategory::TABLE,
    HttpErrorCodes::TABLE,
    HumanLanguage::TABLE,
    ItkResponseCode::TABLE,
    LanguageAbilityMode::TABLE,
    LanguageAbilityProficiency::TABLE,
    LegalStatusClassificationEngland::TABLE,
    LegalStatusClassificationWales::TABLE,
    LegalStatusContext::TABLE,
    ListEmptyReasonCode::TABLE,
    ListWarningCode::TABLE,
    MedicationAdministrationCategory::TABLE,
    MedicationChangeStatus::TABLE,
    MedicationPrescribingAgency::TABLE,
    MedicationPrescribingOrganization::TABLE,
    MedicationPrescribingOrganizationType::TABLE,
    MedicationRequestCategory::TABLE,
    MedicationRequestCourseOfTherapy::TABLE,
    MedicationStatementCategory::TABLE,
    MedicationSupplyType::TABLE,
    MessageEventsBars::TABLE,
    MessageReasonBars::TABLE,
    NhsNumberUnavailableReason::TABLE,
    NhsNumberVerificationStatus::TABLE,
    NhsNumberVerificationStatusEngland::TABLE,
    NhsNumberVerificationStatusWales::TABLE,
    OrganizationTypeGenomics::TABLE,
    OtherContactSystem::TABLE,
    OutcomeOfAttendanceEngland::TABLE,
    OutcomeOfAttendanceWales::TABLE,
    OverseasVisitorChargingCategory::TABLE,
    PeriodType::TABLE,
    PersonMaritalStatus::TABLE,
    PersonMaritalStatusEngland::TABLE,
    PersonMaritalStatusScotland::TABLE,
    PersonMaritalStatusWales::TABLE,
    PracticeSettingCode::TABLE,
    PracticeSettingCodeEngland::TABLE,
    PracticeSettingCodeScotland::TABLE,
    PracticeSettingCodeWales::TABLE,
    PreferredContactMethod::TABLE,
    PreferredWrittenCommunicationFormat::TABLE,
    PrescriptionType::TABLE,
    PrimarySampleState::TABLE,
    ProblemSignificance::TABLE,
    RecordStandardHeadings::TABLE,
    RecordingSetting::TABLE,
    ResidentialStatus::TABLE,
    SampleCategory::TABLE,
    SdsJobRoleName::TABLE,
    ServiceRequestMethod::TABLE,
    SourceOfAdmissionEngland::TABLE,
    SourceOfAdmissionWales::TABLE,
    SpineErrorOrWarningCode::TABLE,
    TreatmentCategory::TABLE,
    WithheldIdentityReason::TABLE,
];
