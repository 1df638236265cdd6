// Generated from the published definitions by `cargo xtask uk-core`. Do not edit.
//! The structs of extensions that have parts, and the choices of values.

use super::super::access::{choice, parts};
use super::known;
use crate::Many;
#[allow(unused_imports)]
use crate::primitive::{
    Base64Binary, Canonical, Code, Date, DateTime, Decimal, Id, Instant, Oid, Text, Time, Uri, Url,
    Uuid,
};
#[allow(unused_imports)]
use crate::*;

/// What `AddressKey` of UK Core holds. Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-AddressKey>, and read under <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-AddressKey>.
#[derive(Clone, Default, PartialEq)]
pub struct AddressKey {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `type`, 0..1: `CodeableConcept` or `Coding`.
    pub r#type: Option<AddressKeyType>,
    /// `value`, 0..1: `string`.
    pub value: Option<Text>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { AddressKey, known::ADDRESS_KEY_PARTS,
0 r#type,
1 value,
}

choice! { /// What `type` of [`AddressKey`] holds.
AddressKeyType,
CodeableConcept(CodeableConcept) "CodeableConcept",
Coding(Coding) "Coding",
}

impl AddressKeyType {
    /// The code, whichever type has it; of a concept, the first coding.
    pub fn coding(&self) -> Option<&Coding> {
        match self {
            Self::Coding(coding) => Some(coding),
            Self::CodeableConcept(concept) => concept.coding.first(),
        }
    }
}

/// What `AllergyIntoleranceEnd` of UK Core holds. Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-AllergyIntoleranceEnd>.
#[derive(Clone, Default, PartialEq)]
pub struct AllergyIntoleranceEnd {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `endDate`, 0..1: `dateTime`.
    pub end_date: Option<DateTime>,
    /// `reasonEnded`, 0..1: `string`.
    pub reason_ended: Option<Text>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { AllergyIntoleranceEnd, known::ALLERGY_INTOLERANCE_END_PARTS,
0 end_date,
1 reason_ended,
}

choice! { /// What `AnaestheticIssues` of UK Core holds. Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-AnaestheticIssues>.
AnaestheticIssuesValue,
CodeableConcept(CodeableConcept) "CodeableConcept",
Reference(Reference) "Reference",
}

/// What `CodingSCTDescId` of UK Core holds. Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-CodingSCTDescId>.
#[derive(Clone, Default, PartialEq)]
pub struct CodingSctDescId {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `descriptionId`, 0..1: `Identifier`.
    pub description_id: Option<Identifier>,
    /// `descriptionDisplay`, 0..1: `string`.
    pub description_display: Option<Text>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { CodingSctDescId, known::CODING_SCT_DESC_ID_PARTS,
0 description_id,
1 description_display,
}

/// What `ContactPreference` of UK Core holds. Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ContactPreference>.
#[derive(Clone, Default, PartialEq)]
pub struct ContactPreference {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `PreferredContactMethod`, 0..1: `CodeableConcept`.
    pub preferred_contact_method: Option<CodeableConcept>,
    /// `PreferredContactTimes`, 0..1: `string` or `Timing`.
    pub preferred_contact_times: Option<ContactPreferencePreferredContactTimes>,
    /// `PreferredWrittenCommunicationFormat`, 0..1: `CodeableConcept`.
    pub preferred_written_communication_format: Option<CodeableConcept>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { ContactPreference, known::CONTACT_PREFERENCE_PARTS,
0 preferred_contact_method,
1 preferred_contact_times,
2 preferred_written_communication_format,
}

choice! { /// What `PreferredContactTimes` of [`ContactPreference`] holds.
ContactPreferencePreferredContactTimes,
String(Text) "string",
Timing(Timing) "Timing",
}

/// What `DeathNotificationStatus` of UK Core holds. Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeathNotificationStatus>.
#[derive(Clone, Default, PartialEq)]
pub struct DeathNotificationStatus {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `deathNotificationStatus`, 1..1: `CodeableConcept`.
    pub death_notification_status: Option<CodeableConcept>,
    /// `systemEffectiveDate`, 1..1: `dateTime`.
    pub system_effective_date: Option<DateTime>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { DeathNotificationStatus, known::DEATH_NOTIFICATION_STATUS_PARTS,
0 death_notification_status,
1 system_effective_date,
}

/// What `EncounterTransport` of UK Core holds. Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-EncounterTransport>.
#[derive(Clone, Default, PartialEq)]
pub struct EncounterTransport {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `transportType`, 1..1: `CodeableConcept`.
    pub transport_type: Option<CodeableConcept>,
    /// `transportPeriod`, 0..1: `Period`.
    pub transport_period: Option<Period>,
    /// `reasonForTransport`, 0..1: `string`.
    pub reason_for_transport: Option<Text>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { EncounterTransport, known::ENCOUNTER_TRANSPORT_PARTS,
0 transport_type,
1 transport_period,
2 reason_for_transport,
}

/// What `LegalStatus` of UK Core holds. Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-LegalStatus>.
#[derive(Clone, Default, PartialEq)]
pub struct LegalStatus {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `legalStatusContext`, 1..1: `CodeableConcept`.
    pub legal_status_context: Option<CodeableConcept>,
    /// `legalStatusClassification`, 1..1: `CodeableConcept`.
    pub legal_status_classification: Option<CodeableConcept>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { LegalStatus, known::LEGAL_STATUS_PARTS,
0 legal_status_context,
1 legal_status_classification,
}

/// What `MedicationChangeSummary` of UK Core holds. Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-MedicationChangeSummary>.
#[derive(Clone, Default, PartialEq)]
pub struct MedicationChangeSummary {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `status`, 0..1: `Coding`.
    pub status: Option<Coding>,
    /// `indicationForChange`, 0..1: `CodeableConcept`.
    pub indication_for_change: Option<CodeableConcept>,
    /// `dateChanged`, 0..1: `dateTime`.
    pub date_changed: Option<DateTime>,
    /// `detailsOfAmendment`, 0..1: `string`.
    pub details_of_amendment: Option<Text>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { MedicationChangeSummary, known::MEDICATION_CHANGE_SUMMARY_PARTS,
0 status,
1 indication_for_change,
2 date_changed,
3 details_of_amendment,
}

/// What `MedicationRepeatInformation` of UK Core holds. Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-MedicationRepeatInformation>.
#[derive(Clone, Default, PartialEq)]
pub struct MedicationRepeatInformation {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `numberOfPrescriptionsIssued`, 0..1: `unsignedInt`.
    pub number_of_prescriptions_issued: Option<u32>,
    /// `authorisationExpiryDate`, 0..1: `dateTime`.
    pub authorisation_expiry_date: Option<DateTime>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { MedicationRepeatInformation, known::MEDICATION_REPEAT_INFORMATION_PARTS,
0 number_of_prescriptions_issued,
1 authorisation_expiry_date,
}

/// What `NHSCommunication` of UK Core holds. Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSCommunication>.
#[derive(Clone, Default, PartialEq)]
pub struct NhsCommunication {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `language`, 1..1: `CodeableConcept`.
    pub language: Option<CodeableConcept>,
    /// `preferred`, 0..1: `boolean`.
    pub preferred: Option<bool>,
    /// `modeOfCommunication`, 0..*: `CodeableConcept`.
    pub mode_of_communication: Many<CodeableConcept>,
    /// `communicationProficiency`, 0..1: `CodeableConcept`.
    pub communication_proficiency: Option<CodeableConcept>,
    /// `interpreterRequired`, 0..1: `boolean`.
    pub interpreter_required: Option<bool>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { NhsCommunication, known::NHS_COMMUNICATION_PARTS,
0 language,
1 preferred,
2 mode_of_communication,
3 communication_proficiency,
4 interpreter_required,
}

choice! { /// What `OtherContactSystem` of UK Core holds. Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-OtherContactSystem>, and read under <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-OtherContactSystem>.
OtherContactSystemValue,
CodeableConcept(CodeableConcept) "CodeableConcept",
Coding(Coding) "Coding",
}

impl OtherContactSystemValue {
    /// The code, whichever type has it; of a concept, the first coding.
    pub fn coding(&self) -> Option<&Coding> {
        match self {
            Self::Coding(coding) => Some(coding),
            Self::CodeableConcept(concept) => concept.coding.first(),
        }
    }
}

/// What `RelatedProblemHeader` of UK Core holds. Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-RelatedProblemHeader>.
#[derive(Clone, Default, PartialEq)]
pub struct RelatedProblemHeader {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `type`, 1..*: `code`.
    pub r#type: Many<Code>,
    /// `target`, 1..1: `Reference`.
    pub target: Option<Reference>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { RelatedProblemHeader, known::RELATED_PROBLEM_HEADER_PARTS,
0 r#type,
1 target,
}

/// What `TypedDateTime` of UK Core holds. Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-TypedDateTime>.
#[derive(Clone, Default, PartialEq)]
pub struct TypedDateTime {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `dateTimeType`, 1..1: `CodeableConcept`.
    pub date_time_type: Option<CodeableConcept>,
    /// `dateTime`, 1..1: `dateTime`.
    pub date_time: Option<DateTime>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { TypedDateTime, known::TYPED_DATE_TIME_PARTS,
0 date_time_type,
1 date_time,
}

/// What `TypedPeriod` of UK Core holds. Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-TypedPeriod>.
#[derive(Clone, Default, PartialEq)]
pub struct TypedPeriod {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `dataType`, 1..1: `Coding`.
    pub data_type: Option<Coding>,
    /// `period`, 1..1: `Period`.
    pub period: Option<Period>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { TypedPeriod, known::TYPED_PERIOD_PARTS,
0 data_type,
1 period,
}

/// What `NHSRecordSharingConsent` of PDS holds. Url: <https://hl7.org/fhir/R4/consent.html> (no structure definition is published; this is what published examples have).
#[derive(Clone, Default, PartialEq)]
pub struct NhsRecordSharingConsent {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `consentType`, 0..1: `CodeableConcept`.
    pub consent_type: Option<CodeableConcept>,
    /// `consentValue`, 0..1: `CodeableConcept`.
    pub consent_value: Option<CodeableConcept>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { NhsRecordSharingConsent, known::NHS_RECORD_SHARING_CONSENT_PARTS,
0 consent_type,
1 consent_value,
}

/// What `RegisteringAuthority` of PDS holds. Url: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-RegisteringAuthority> (no structure definition is published; this is what published examples have).
#[derive(Clone, Default, PartialEq)]
pub struct RegisteringAuthority {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `organisationIdentifier`, 0..1: `string`.
    pub organisation_identifier: Option<Text>,
    /// `registeringAuthorityType`, 0..1: `CodeableConcept`.
    pub registering_authority_type: Option<CodeableConcept>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { RegisteringAuthority, known::REGISTERING_AUTHORITY_PARTS,
0 organisation_identifier,
1 registering_authority_type,
}

/// What `RemovalFromRegistration` of PDS holds. Source: <https://fhir.nhs.uk/StructureDefinition/Extension-PDS-RemovalFromRegistration>.
#[derive(Clone, Default, PartialEq)]
pub struct RemovalFromRegistration {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `removalFromRegistrationCode`, 1..1: `CodeableConcept`.
    pub removal_from_registration_code: Option<CodeableConcept>,
    /// `effectiveTime`, 0..1: `Period`.
    pub effective_time: Option<Period>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { RemovalFromRegistration, known::REMOVAL_FROM_REGISTRATION_PARTS,
0 removal_from_registration_code,
1 effective_time,
}

/// What `OrganisationRelationships` of ODS holds. Url: <https://fhir.nhs.uk/StructureDefinition/Extension-ODS-OrganisationRelationships> (no structure definition is published; this is what published examples have).
#[derive(Clone, Default, PartialEq)]
pub struct OrganisationRelationships {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `reimbursementAuthority`, 0..1: `Identifier`.
    pub reimbursement_authority: Option<Identifier>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { OrganisationRelationships, known::ORGANISATION_RELATIONSHIPS_PARTS,
0 reimbursement_authority,
}

/// What `HealthcareService-Contact` of e-RS holds. Source: <https://fhir.nhs.uk/StructureDefinition/Extension-eRS-HealthcareService-Contact>.
#[derive(Clone, Default, PartialEq)]
pub struct HealthcareServiceContact {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `purpose`, 1..1: `CodeableConcept`.
    pub purpose: Option<CodeableConcept>,
    /// `telecom`, 1..1: `ContactPoint`.
    pub telecom: Option<ContactPoint>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { HealthcareServiceContact, known::HEALTHCARE_SERVICE_CONTACT_PARTS,
0 purpose,
1 telecom,
}

/// What `ReliabilityConfiguration` of SDS holds. Url: <https://fhir.nhs.uk/StructureDefinition/Extension-SDS-ReliabilityConfiguration> (no structure definition is published; this is what published examples have).
#[derive(Clone, Default, PartialEq)]
pub struct ReliabilityConfiguration {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `nhsMHSAckRequested`, 0..1: `string`.
    pub nhs_mhs_ack_requested: Option<Text>,
    /// `nhsMHSActor`, 0..1: `string`.
    pub nhs_mhs_actor: Option<Text>,
    /// `nhsMHSDuplicateElimination`, 0..1: `string`.
    pub nhs_mhs_duplicate_elimination: Option<Text>,
    /// `nhsMHSPersistDuration`, 0..1: `string`.
    pub nhs_mhs_persist_duration: Option<Text>,
    /// `nhsMHSRetries`, 0..1: `integer`.
    pub nhs_mhs_retries: Option<i32>,
    /// `nhsMHSRetryInterval`, 0..1: `string`.
    pub nhs_mhs_retry_interval: Option<Text>,
    /// `nhsMHSSyncReplyMode`, 0..1: `string`.
    pub nhs_mhs_sync_reply_mode: Option<Text>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { ReliabilityConfiguration, known::RELIABILITY_CONFIGURATION_PARTS,
0 nhs_mhs_ack_requested,
1 nhs_mhs_actor,
2 nhs_mhs_duplicate_elimination,
3 nhs_mhs_persist_duration,
4 nhs_mhs_retries,
5 nhs_mhs_retry_interval,
6 nhs_mhs_sync_reply_mode,
}

/// What `Account-code` of NHS England holds. Url: <https://fhir.nhs.uk/StructureDefinition/Extension-NHSDigital-Account-code> (no structure definition is published; this is what published examples have).
#[derive(Clone, Default, PartialEq)]
pub struct AccountCode {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `costCentre`, 0..1: `Reference`.
    pub cost_centre: Option<Reference>,
    /// `spuriousCode`, 0..1: `Reference`.
    pub spurious_code: Option<Reference>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { AccountCode, known::ACCOUNT_CODE_PARTS,
0 cost_centre,
1 spurious_code,
}

/// What `CDSSExtension` of NHS England holds. Source: <https://fhir.nhs.uk/StructureDefinition/CDSSExtension>.
#[derive(Clone, Default, PartialEq)]
pub struct CdssExtension {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `RequesterCDSSsoftware`, 0..*: a value of any type.
    pub requester_cdss_software: Many<Value>,
    /// `RequesterCDSSversion`, 0..*: `string`.
    pub requester_cdss_version: Many<Text>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { CdssExtension, known::CDSS_EXTENSION_PARTS,
0 requester_cdss_software,
1 requester_cdss_version,
}

/// What `CapabilityStatement-Examples` of NHS England holds. Url: <https://fhir.nhs.uk/StructureDefinition/Extension-NHSDigital-CapabilityStatement-Examples> (no structure definition is published; this is what published examples have).
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementExamples {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `example`, 0..*: with the parts `description`, `request`, `summary`, `value`.
    pub example: Many<CapabilityStatementExamplesExample>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { CapabilityStatementExamples, known::CAPABILITY_STATEMENT_EXAMPLES_PARTS,
0 example,
}

/// What `example` of [`CapabilityStatementExamples`] holds.
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementExamplesExample {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `description`, 0..1: `markdown`.
    pub description: Option<Text>,
    /// `request`, 0..1: `boolean`.
    pub request: Option<bool>,
    /// `summary`, 0..1: `markdown`.
    pub summary: Option<Text>,
    /// `value`, 0..1: `Reference`.
    pub value: Option<Reference>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { CapabilityStatementExamplesExample, known::CAPABILITY_STATEMENT_EXAMPLES_EXAMPLE_PARTS,
0 description,
1 request,
2 summary,
3 value,
}

/// What `CapabilityStatement-Package` of NHS England holds. Url: <https://fhir.nhs.uk/StructureDefinition/Extension-NHSDigital-CapabilityStatement-Package> (no structure definition is published; this is what published examples have).
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementPackage {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `FHIRPackage`, 0..*: with the parts `name`, `version`.
    pub fhir_package: Many<CapabilityStatementPackageFhirPackage>,
    /// `openApi`, 0..1: with the parts `description`, `documentation`.
    pub open_api: Option<CapabilityStatementPackageOpenApi>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { CapabilityStatementPackage, known::CAPABILITY_STATEMENT_PACKAGE_PARTS,
0 fhir_package,
1 open_api,
}

/// What `FHIRPackage` of [`CapabilityStatementPackage`] holds.
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementPackageFhirPackage {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `name`, 0..1: `string`.
    pub name: Option<Text>,
    /// `version`, 0..1: `string`.
    pub version: Option<Text>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { CapabilityStatementPackageFhirPackage, known::CAPABILITY_STATEMENT_PACKAGE_FHIR_PACKAGE_PARTS,
0 name,
1 version,
}

/// What `openApi` of [`CapabilityStatementPackage`] holds.
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementPackageOpenApi {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `description`, 0..1: `string`.
    pub description: Option<Text>,
    /// `documentation`, 0..1: `url`.
    pub documentation: Option<Url>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { CapabilityStatementPackageOpenApi, known::CAPABILITY_STATEMENT_PACKAGE_OPEN_API_PARTS,
0 description,
1 documentation,
}

/// What `CapabilityStatement-QueryParameters` of NHS England holds. Url: <https://fhir.nhs.uk/StructureDefinition/Extension-NHSDigital-CapabilityStatement-QueryParameters> (no structure definition is published; this is what published examples have).
#[derive(Clone, Default, PartialEq)]
pub struct CapabilityStatementQueryParameters {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `allowedValues`, 0..1: `Reference`.
    pub allowed_values: Option<Reference>,
    /// `exampleParameter`, 0..1: `string`.
    pub example_parameter: Option<Text>,
    /// `maximum`, 0..1: `integer`.
    pub maximum: Option<i32>,
    /// `minimum`, 0..1: `integer`.
    pub minimum: Option<i32>,
    /// `showCodeAndSystem`, 0..1: `boolean`.
    pub show_code_and_system: Option<bool>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { CapabilityStatementQueryParameters, known::CAPABILITY_STATEMENT_QUERY_PARAMETERS_PARTS,
0 allowed_values,
1 example_parameter,
2 maximum,
3 minimum,
4 show_code_and_system,
}

/// What `LocationExtension` of NHS England holds. Source: <https://fhir.nhs.uk/England/StructureDefinition/Extension-England-LocationExtension>, and read under <https://fhir.nhs.uk/StructureDefinition/LocationExtension>.
#[derive(Clone, Default, PartialEq)]
pub struct LocationExtension {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `UPRN`, 0..1: `string`.
    pub uprn: Option<Text>,
    /// `PAF`, 0..1: `string`.
    pub paf: Option<Text>,
    /// `eastings`, 0..1: `string`.
    pub eastings: Option<Text>,
    /// `northings`, 0..1: `string`.
    pub northings: Option<Text>,
    /// `what3words`, 0..1: `string`.
    pub what3words: Option<Text>,
    /// `accuracy`, 0..1: `string`.
    pub accuracy: Option<Text>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { LocationExtension, known::LOCATION_EXTENSION_PARTS,
0 uprn,
1 paf,
2 eastings,
3 northings,
4 what3words,
5 accuracy,
}

/// What `OrganisationRole` of NHS England holds. Source: <https://fhir.nhs.uk/England/StructureDefinition/Extension-England-OrganisationRole>.
#[derive(Clone, Default, PartialEq)]
pub struct OrganisationRole {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `instanceID`, 1..1: `integer`.
    pub instance_id: Option<i32>,
    /// `roleCode`, 1..1: `CodeableConcept`.
    pub role_code: Option<CodeableConcept>,
    /// `https://fhir.nhs.uk/England/StructureDefinition/Extension-England-TypedPeriod`, 1..*: with the parts `dateType`, `period`.
    pub typed_period: Many<OrganisationRoleTypedPeriod>,
    /// `active`, 1..1: `boolean`.
    pub active: Option<bool>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { OrganisationRole, known::ORGANISATION_ROLE_PARTS,
0 instance_id,
1 role_code,
2 typed_period,
3 active,
}

/// What `https://fhir.nhs.uk/England/StructureDefinition/Extension-England-TypedPeriod` of [`OrganisationRole`] holds.
#[derive(Clone, Default, PartialEq)]
pub struct OrganisationRoleTypedPeriod {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `dateType`, 1..1: `Coding`.
    pub date_type: Option<Coding>,
    /// `period`, 1..1: `Period`.
    pub period: Option<Period>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { OrganisationRoleTypedPeriod, known::ORGANISATION_ROLE_TYPED_PERIOD_PARTS,
0 date_type,
1 period,
}

/// What `PersonalRelationship` of NHS England holds. Source: <https://fhir.nhs.uk/England/StructureDefinition/England-Extension-PersonalRelationship>.
#[derive(Clone, Default, PartialEq)]
pub struct PersonalRelationship {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `asserter`, 0..1: `Reference`.
    pub asserter: Option<Reference>,
    /// `confidence`, 0..1: `CodeableConcept`.
    pub confidence: Option<CodeableConcept>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { PersonalRelationship, known::PERSONAL_RELATIONSHIP_PARTS,
0 asserter,
1 confidence,
}

/// What `RoutingDemographics` of NHS England holds. Source: <https://fhir.nhs.uk/StructureDefinition/Extension-RoutingDemographics>.
#[derive(Clone, Default, PartialEq)]
pub struct RoutingDemographics {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `nhsNumber`, 0..1: `Identifier`.
    pub nhs_number: Option<Identifier>,
    /// `name`, 0..1: `HumanName`.
    pub name: Option<HumanName>,
    /// `birthDate`, 0..1: `date`.
    pub birth_date: Option<Date>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { RoutingDemographics, known::ROUTING_DEMOGRAPHICS_PARTS,
0 nhs_number,
1 name,
2 birth_date,
}

/// What `England-TypedDateTime` of NHS England holds. Source: <https://fhir.nhs.uk/England/StructureDefinition/Extension-England-TypedDateTime>.
#[derive(Clone, Default, PartialEq)]
pub struct EnglandTypedDateTime {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `type`, 1..1: `Coding`.
    pub r#type: Option<Coding>,
    /// `dateTime`, 1..1: `dateTime`.
    pub date_time: Option<DateTime>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { EnglandTypedDateTime, known::ENGLAND_TYPED_DATE_TIME_PARTS,
0 r#type,
1 date_time,
}

/// What `England-TypedPeriod` of NHS England holds. Source: <https://fhir.nhs.uk/England/StructureDefinition/Extension-England-TypedPeriod>.
#[derive(Clone, Default, PartialEq)]
pub struct EnglandTypedPeriod {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `dateType`, 1..1: `Coding`.
    pub date_type: Option<Coding>,
    /// `period`, 1..1: `Period`.
    pub period: Option<Period>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { EnglandTypedPeriod, known::ENGLAND_TYPED_PERIOD_PARTS,
0 date_type,
1 period,
}

/// What `ControlledDrug` of Medicines holds. Url: <https://fhir.nhs.uk/StructureDefinition/Extension-DM-ControlledDrug> (no structure definition is published; this is what published examples have).
#[derive(Clone, Default, PartialEq)]
pub struct ControlledDrug {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `quantityWords`, 0..1: `string`.
    pub quantity_words: Option<Text>,
    /// `schedule`, 0..1: `Coding`.
    pub schedule: Option<Coding>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { ControlledDrug, known::CONTROLLED_DRUG_PARTS,
0 quantity_words,
1 schedule,
}

/// What `GroupIdentifier` of Medicines holds. Url: <https://fhir.nhs.uk/StructureDefinition/Extension-DM-GroupIdentifier> (no structure definition is published; this is what published examples have).
#[derive(Clone, Default, PartialEq)]
pub struct GroupIdentifier {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `UUID`, 0..1: `Identifier`.
    pub uuid: Option<Identifier>,
    /// `shortForm`, 0..1: `Identifier`.
    pub short_form: Option<Identifier>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { GroupIdentifier, known::GROUP_IDENTIFIER_PARTS,
0 uuid,
1 short_form,
}

/// What `PrescriptionStatusHistory` of Medicines holds. Url: <https://fhir.nhs.uk/StructureDefinition/Extension-DM-PrescriptionStatusHistory> (no structure definition is published; this is what published examples have).
#[derive(Clone, Default, PartialEq)]
pub struct PrescriptionStatusHistory {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `status`, 0..1: `Coding`.
    pub status: Option<Coding>,
    /// `statusDate`, 0..1: `dateTime`.
    pub status_date: Option<DateTime>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { PrescriptionStatusHistory, known::PRESCRIPTION_STATUS_HISTORY_PARTS,
0 status,
1 status_date,
}

/// What `DispensingInformation` of EPS holds. Url: <https://fhir.nhs.uk/StructureDefinition/Extension-EPS-DispensingInformation> (no structure definition is published; this is what published examples have).
#[derive(Clone, Default, PartialEq)]
pub struct DispensingInformation {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `dateLastDispensed`, 0..1: `dateTime`.
    pub date_last_dispensed: Option<DateTime>,
    /// `dispenseStatus`, 0..1: `Coding`.
    pub dispense_status: Option<Coding>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { DispensingInformation, known::DISPENSING_INFORMATION_PARTS,
0 date_last_dispensed,
1 dispense_status,
}

/// What `DispensingReleaseInformation` of EPS holds. Url: <https://fhir.nhs.uk/StructureDefinition/Extension-EPS-DispensingReleaseInformation> (no structure definition is published; this is what published examples have).
#[derive(Clone, Default, PartialEq)]
pub struct DispensingReleaseInformation {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `dateDownloaded`, 0..1: `dateTime`.
    pub date_downloaded: Option<DateTime>,
    /// `dateLastIssuedDispensed`, 0..1: `dateTime`.
    pub date_last_issued_dispensed: Option<DateTime>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { DispensingReleaseInformation, known::DISPENSING_RELEASE_INFORMATION_PARTS,
0 date_downloaded,
1 date_last_issued_dispensed,
}

/// What `ExtensionRepeatDispensingInformation` of EPS holds. Url: <https://fhir.nhs.uk/StructureDefinition/ExtensionRepeatDispensingInformation> (no structure definition is published; this is what published examples have).
#[derive(Clone, Default, PartialEq)]
pub struct ExtensionRepeatDispensingInformation {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `dateLastDispensed`, 0..1: `dateTime`.
    pub date_last_dispensed: Option<DateTime>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { ExtensionRepeatDispensingInformation, known::EXTENSION_REPEAT_DISPENSING_INFORMATION_PARTS,
0 date_last_dispensed,
}

/// What `Prescription` of EPS holds. Url: <https://fhir.nhs.uk/StructureDefinition/Extension-EPS-Prescription> (no structure definition is published; this is what published examples have).
#[derive(Clone, Default, PartialEq)]
pub struct Prescription {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `courseOfTherapyType`, 0..1: `Coding`.
    pub course_of_therapy_type: Option<Coding>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { Prescription, known::PRESCRIPTION_PARTS,
0 course_of_therapy_type,
}

/// What `RepeatInformation` of EPS holds. Url: <https://fhir.nhs.uk/StructureDefinition/Extension-EPS-RepeatInformation> (no structure definition is published; this is what published examples have).
#[derive(Clone, Default, PartialEq)]
pub struct RepeatInformation {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `numberOfRepeatsAllowed`, 0..1: `integer` or `unsignedInt`.
    pub number_of_repeats_allowed: Option<RepeatInformationNumberOfRepeatsAllowed>,
    /// `numberOfRepeatsIssued`, 0..1: `integer` or `unsignedInt`.
    pub number_of_repeats_issued: Option<RepeatInformationNumberOfRepeatsIssued>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { RepeatInformation, known::REPEAT_INFORMATION_PARTS,
0 number_of_repeats_allowed,
1 number_of_repeats_issued,
}

choice! { /// What `numberOfRepeatsAllowed` of [`RepeatInformation`] holds.
RepeatInformationNumberOfRepeatsAllowed,
Integer(i32) "integer",
UnsignedInt(u32) "unsignedInt",
}

choice! { /// What `numberOfRepeatsIssued` of [`RepeatInformation`] holds.
RepeatInformationNumberOfRepeatsIssued,
Integer(i32) "integer",
UnsignedInt(u32) "unsignedInt",
}

/// What `DiagnosticReport.supportingInfo` of HL7 holds. Source: <http://hl7.org/fhir/5.0/StructureDefinition/extension-DiagnosticReport.supportingInfo>.
#[derive(Clone, Default, PartialEq)]
pub struct DiagnosticReportSupportingInfo {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `type`, 1..1: `CodeableConcept`.
    pub r#type: Option<CodeableConcept>,
    /// `reference`, 1..1: `Reference`.
    pub reference: Option<Reference>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { DiagnosticReportSupportingInfo, known::DIAGNOSTIC_REPORT_SUPPORTING_INFO_PARTS,
0 r#type,
1 reference,
}

/// What `FamilyMemberHistory.participant` of HL7 holds. Source: <http://hl7.org/fhir/5.0/StructureDefinition/extension-FamilyMemberHistory.participant>.
#[derive(Clone, Default, PartialEq)]
pub struct FamilyMemberHistoryParticipant {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `function`, 1..1: `CodeableConcept`.
    pub function: Option<CodeableConcept>,
    /// `actor`, 1..1: `Reference`.
    pub actor: Option<Reference>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { FamilyMemberHistoryParticipant, known::FAMILY_MEMBER_HISTORY_PARTICIPANT_PARTS,
0 function,
1 actor,
}

/// What `Observation.triggeredBy` of HL7 holds. Source: <http://hl7.org/fhir/5.0/StructureDefinition/extension-Observation.triggeredBy>.
#[derive(Clone, Default, PartialEq)]
pub struct ObservationTriggeredBy {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `observation`, 1..1: `Reference`.
    pub observation: Option<Reference>,
    /// `type`, 1..1: `code`.
    pub r#type: Option<Code>,
    /// `reason`, 2..1: `string`.
    pub reason: Option<Text>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { ObservationTriggeredBy, known::OBSERVATION_TRIGGERED_BY_PARTS,
0 observation,
1 r#type,
2 reason,
}

/// What `Subscription.parameter` of HL7 holds. Source: <http://hl7.org/fhir/5.0/StructureDefinition/extension-Subscription.parameter>.
#[derive(Clone, Default, PartialEq)]
pub struct SubscriptionParameter {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `name`, 0..*: `string`.
    pub name: Many<Text>,
    /// `value`, 0..*: `string`.
    pub value: Many<Text>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { SubscriptionParameter, known::SUBSCRIPTION_PARAMETER_PARTS,
0 name,
1 value,
}

/// What `patient-proficiency` of HL7 holds. Source: <http://hl7.org/fhir/StructureDefinition/patient-proficiency>.
#[derive(Clone, Default, PartialEq)]
pub struct PatientProficiency {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `level`, 0..1: `Coding`.
    pub level: Option<Coding>,
    /// `type`, 0..*: `Coding`.
    pub r#type: Many<Coding>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { PatientProficiency, known::PATIENT_PROFICIENCY_PARTS,
0 level,
1 r#type,
}
