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

/// What `AllergyIntoleranceEnd` of GP Connect holds. Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-AllergyIntoleranceEnd-1>.
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

/// What `ConditionRelationship` of GP Connect holds. Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ConditionRelationship-1>.
#[derive(Clone, Default, PartialEq)]
pub struct ConditionRelationship {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `type`, 1..1: `code`.
    pub r#type: Option<Code>,
    /// `target`, 1..1: `Reference`.
    pub target: Option<Reference>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { ConditionRelationship, known::CONDITION_RELATIONSHIP_PARTS,
0 r#type,
1 target,
}

/// What `MedicationChangeSummary` of GP Connect holds. Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationChangeSummary-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationChangeSummary-1>.
#[derive(Clone, Default, PartialEq)]
pub struct MedicationChangeSummary {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `status`, 0..1: `code`.
    pub status: Option<Code>,
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

/// What `MedicationRepeatInformation` of GP Connect holds. Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationRepeatInformation-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationRepeatInformation-1>.
#[derive(Clone, Default, PartialEq)]
pub struct MedicationRepeatInformation {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `numberOfRepeatPrescriptionsAllowed`, 0..1: `unsignedInt` or `positiveInt`.
    pub number_of_repeat_prescriptions_allowed: Option<u32>,
    /// `numberOfRepeatPrescriptionsIssued`, 0..1: `unsignedInt` or `positiveInt`.
    pub number_of_repeat_prescriptions_issued: Option<u32>,
    /// `authorisationExpiryDate`, 0..1: `dateTime`.
    pub authorisation_expiry_date: Option<DateTime>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { MedicationRepeatInformation, known::MEDICATION_REPEAT_INFORMATION_PARTS,
0 number_of_repeat_prescriptions_allowed,
1 number_of_repeat_prescriptions_issued,
2 authorisation_expiry_date,
}

/// What `MedicationStatementQuantity` of GP Connect holds. Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatementQuantity-1>.
#[derive(Clone, Default, PartialEq)]
pub struct MedicationStatementQuantity {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `quantity`, 1..1: `Quantity`.
    pub quantity: Option<Quantity>,
    /// `quantityText`, 1..1: `string`.
    pub quantity_text: Option<Text>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { MedicationStatementQuantity, known::MEDICATION_STATEMENT_QUANTITY_PARTS,
0 quantity,
1 quantity_text,
}

/// What `MedicationStatusReason` of GP Connect holds. Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatusReason-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationStatusReason-1>.
#[derive(Clone, Default, PartialEq)]
pub struct MedicationStatusReason {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `statusReason`, 1..1: `CodeableConcept`.
    pub status_reason: Option<CodeableConcept>,
    /// `statusChangeDate`, 0..1: `dateTime`.
    pub status_change_date: Option<DateTime>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { MedicationStatusReason, known::MEDICATION_STATUS_REASON_PARTS,
0 status_reason,
1 status_change_date,
}

/// What `NHSCommunication` of GP Connect holds. Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-NHSCommunication-1>.
#[derive(Clone, Default, PartialEq)]
pub struct NhsCommunication {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `language`, 1..1: `CodeableConcept`.
    pub language: Option<CodeableConcept>,
    /// `preferred`, 0..*: `boolean`.
    pub preferred: Many<bool>,
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

choice! { /// What `ReasonCondition` of GP Connect holds. Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReasonCondition-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ReasonCondition-1>.
ReasonConditionValue,
CodeableConcept(CodeableConcept) "CodeableConcept",
Reference(Reference) "Reference",
}

/// What `RegistrationDetails` of GP Connect holds. Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RegistrationDetails-1>.
#[derive(Clone, Default, PartialEq)]
pub struct RegistrationDetails {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `registrationPeriod`, 0..1: `Period`.
    pub registration_period: Option<Period>,
    /// `registrationType`, 0..1: `CodeableConcept`.
    pub registration_type: Option<CodeableConcept>,
    /// `preferredBranchSurgery`, 0..1: `Reference`.
    pub preferred_branch_surgery: Option<Reference>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { RegistrationDetails, known::REGISTRATION_DETAILS_PARTS,
0 registration_period,
1 registration_type,
2 preferred_branch_surgery,
}

/// What `coding-sctdescid` of GP Connect holds. Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid>.
#[derive(Clone, Default, PartialEq)]
pub struct CodingSctdescid {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `descriptionId`, 1..1: `id`.
    pub description_id: Option<Id>,
    /// `descriptionDisplay`, 0..1: `string`.
    pub description_display: Option<Text>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { CodingSctdescid, known::CODING_SCTDESCID_PARTS,
0 description_id,
1 description_display,
}

choice! { /// What `AnaestheticIssues` of CareConnect holds. Source: <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-AnaestheticIssues-1>.
AnaestheticIssuesValue,
CodeableConcept(CodeableConcept) "CodeableConcept",
Reference(Reference) "Reference",
}

/// What `CareConnect-DeathNotificationStatus` of CareConnect holds. Source: <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DeathNotificationStatus-1>.
#[derive(Clone, Default, PartialEq)]
pub struct CareConnectDeathNotificationStatus {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `deathNotificationStatus`, 1..1: `CodeableConcept`.
    pub death_notification_status: Option<CodeableConcept>,
    /// `systemEffectiveDate`, 0..1: `dateTime`.
    pub system_effective_date: Option<DateTime>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { CareConnectDeathNotificationStatus, known::CARE_CONNECT_DEATH_NOTIFICATION_STATUS_PARTS,
0 death_notification_status,
1 system_effective_date,
}

/// What `EncounterTransport` of CareConnect holds. Source: <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EncounterTransport-1>.
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

/// What `RelatedProblemHeader` of CareConnect holds. Source: <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1>.
#[derive(Clone, Default, PartialEq)]
pub struct RelatedProblemHeader {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `type`, 0..*: `code`.
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

/// What `BundledAssets` of ITK holds. Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-ITK-BundledAssets-1>.
#[derive(Clone, Default, PartialEq)]
pub struct BundledAssets {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `utilisedAsset`, 1..*: with the parts `type`, `reference`, `version`.
    pub utilised_asset: Many<BundledAssetsUtilisedAsset>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { BundledAssets, known::BUNDLED_ASSETS_PARTS,
0 utilised_asset,
}

/// What `utilisedAsset` of [`BundledAssets`] holds.
#[derive(Clone, Default, PartialEq)]
pub struct BundledAssetsUtilisedAsset {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `type`, 1..1: `code`.
    pub r#type: Option<Code>,
    /// `reference`, 1..1: `Reference`.
    pub reference: Option<Reference>,
    /// `version`, 1..1: `string`.
    pub version: Option<Text>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { BundledAssetsUtilisedAsset, known::BUNDLED_ASSETS_UTILISED_ASSET_PARTS,
0 r#type,
1 reference,
2 version,
}

/// What `MessageHandling` of ITK holds. Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-ITK-MessageHandling-2>.
#[derive(Clone, Default, PartialEq)]
pub struct MessageHandling {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `BusAckRequested`, 1..1: `boolean`.
    pub bus_ack_requested: Option<bool>,
    /// `InfAckRequested`, 1..1: `boolean`.
    pub inf_ack_requested: Option<bool>,
    /// `RecipientType`, 1..1: `Coding`.
    pub recipient_type: Option<Coding>,
    /// `MessageDefinition`, 1..1: `Reference`.
    pub message_definition: Option<Reference>,
    /// `SenderReference`, 1..1: `string`.
    pub sender_reference: Option<Text>,
    /// `LocalExtension`, 1..1: a value of any type.
    pub local_extension: Option<Value>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { MessageHandling, known::MESSAGE_HANDLING_PARTS,
0 bus_ack_requested,
1 inf_ack_requested,
2 recipient_type,
3 message_definition,
4 sender_reference,
5 local_extension,
}

/// What `AdviceAndGuidanceRequests-WorkListItem` of e-RS holds. Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-AdviceAndGuidanceRequests-WorkListItem-1> (no structure definition is published; this is what published examples have).
#[derive(Clone, Default, PartialEq)]
pub struct AdviceAndGuidanceRequestsWorkListItem {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `adviceFirstRequested`, 0..1: `dateTime`.
    pub advice_first_requested: Option<DateTime>,
    /// `adviceLastUpdated`, 0..1: `dateTime`.
    pub advice_last_updated: Option<DateTime>,
    /// `category`, 0..1: `CodeableConcept`.
    pub category: Option<CodeableConcept>,
    /// `clinicType`, 0..1: `CodeableConcept`.
    pub clinic_type: Option<CodeableConcept>,
    /// `communicationRequestVersion`, 0..1: `integer`.
    pub communication_request_version: Option<i32>,
    /// `namedClinician`, 0..1: `Reference`.
    pub named_clinician: Option<Reference>,
    /// `patient`, 0..1: `Reference`.
    pub patient: Option<Reference>,
    /// `priority`, 0..1: `CodeableConcept`.
    pub priority: Option<CodeableConcept>,
    /// `referrer`, 0..1: `Reference`.
    pub referrer: Option<Reference>,
    /// `service`, 0..1: `Reference`.
    pub service: Option<Reference>,
    /// `specialty`, 0..1: `CodeableConcept`.
    pub specialty: Option<CodeableConcept>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { AdviceAndGuidanceRequestsWorkListItem, known::ADVICE_AND_GUIDANCE_REQUESTS_WORK_LIST_ITEM_PARTS,
0 advice_first_requested,
1 advice_last_updated,
2 category,
3 clinic_type,
4 communication_request_version,
5 named_clinician,
6 patient,
7 priority,
8 referrer,
9 service,
10 specialty,
}

/// What `AppointmentSlotIssues-WorkListItem` of e-RS holds. Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-AppointmentSlotIssues-WorkListItem-1> (no structure definition is published; this is what published examples have).
#[derive(Clone, Default, PartialEq)]
pub struct AppointmentSlotIssuesWorkListItem {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `clinicalInfoPrinted`, 0..1: `boolean`.
    pub clinical_info_printed: Option<bool>,
    /// `clinicalInformationStatus`, 0..1: `CodeableConcept`.
    pub clinical_information_status: Option<CodeableConcept>,
    /// `eReferralPathwayStart`, 0..1: `dateTime`.
    pub e_referral_pathway_start: Option<DateTime>,
    /// `patient`, 0..1: `Reference`.
    pub patient: Option<Reference>,
    /// `patientContactExpected`, 0..1: `date`.
    pub patient_contact_expected: Option<Date>,
    /// `priority`, 0..1: `CodeableConcept`.
    pub priority: Option<CodeableConcept>,
    /// `reason`, 0..1: `CodeableConcept`.
    pub reason: Option<CodeableConcept>,
    /// `service`, 0..1: `Reference`.
    pub service: Option<Reference>,
    /// `specialty`, 0..1: `CodeableConcept`.
    pub specialty: Option<CodeableConcept>,
    /// `ubrnReceived`, 0..1: `dateTime`.
    pub ubrn_received: Option<DateTime>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { AppointmentSlotIssuesWorkListItem, known::APPOINTMENT_SLOT_ISSUES_WORK_LIST_ITEM_PARTS,
0 clinical_info_printed,
1 clinical_information_status,
2 e_referral_pathway_start,
3 patient,
4 patient_contact_expected,
5 priority,
6 reason,
7 service,
8 specialty,
9 ubrn_received,
}

/// What `AssessmentReturnedCancelledDna-WorkListItem` of e-RS holds. Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-AssessmentReturnedCancelledDna-WorkListItem-1> (no structure definition is published; this is what published examples have).
#[derive(Clone, Default, PartialEq)]
pub struct AssessmentReturnedCancelledDnaWorkListItem {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `clinicalContext`, 0..1: `string`.
    pub clinical_context: Option<Text>,
    /// `patient`, 0..1: `Reference`.
    pub patient: Option<Reference>,
    /// `priority`, 0..1: `CodeableConcept`.
    pub priority: Option<CodeableConcept>,
    /// `reason`, 0..1: `CodeableConcept`.
    pub reason: Option<CodeableConcept>,
    /// `referralCreated`, 0..1: `dateTime`.
    pub referral_created: Option<DateTime>,
    /// `referralLastUpdated`, 0..1: `dateTime`.
    pub referral_last_updated: Option<DateTime>,
    /// `referrer`, 0..1: `Reference`.
    pub referrer: Option<Reference>,
    /// `status`, 0..1: `CodeableConcept`.
    pub status: Option<CodeableConcept>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { AssessmentReturnedCancelledDnaWorkListItem, known::ASSESSMENT_RETURNED_CANCELLED_DNA_WORK_LIST_ITEM_PARTS,
0 clinical_context,
1 patient,
2 priority,
3 reason,
4 referral_created,
5 referral_last_updated,
6 referrer,
7 status,
}

/// What `AwaitingBooking-WorkListItem` of e-RS holds. Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-AwaitingBooking-WorkListItem-1> (no structure definition is published; this is what published examples have).
#[derive(Clone, Default, PartialEq)]
pub struct AwaitingBookingWorkListItem {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `clinicalContext`, 0..1: `string`.
    pub clinical_context: Option<Text>,
    /// `patient`, 0..1: `Reference`.
    pub patient: Option<Reference>,
    /// `priority`, 0..1: `CodeableConcept`.
    pub priority: Option<CodeableConcept>,
    /// `reason`, 0..1: `CodeableConcept`.
    pub reason: Option<CodeableConcept>,
    /// `referralCreated`, 0..1: `dateTime`.
    pub referral_created: Option<DateTime>,
    /// `referralLastUpdated`, 0..1: `dateTime`.
    pub referral_last_updated: Option<DateTime>,
    /// `referrer`, 0..1: `Reference`.
    pub referrer: Option<Reference>,
    /// `status`, 0..1: `CodeableConcept`.
    pub status: Option<CodeableConcept>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { AwaitingBookingWorkListItem, known::AWAITING_BOOKING_WORK_LIST_ITEM_PARTS,
0 clinical_context,
1 patient,
2 priority,
3 reason,
4 referral_created,
5 referral_last_updated,
6 referrer,
7 status,
}

/// What `LettersOutstanding-WorkListItem` of e-RS holds. Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-LettersOutstanding-WorkListItem-1> (no structure definition is published; this is what published examples have).
#[derive(Clone, Default, PartialEq)]
pub struct LettersOutstandingWorkListItem {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `clinicalContext`, 0..1: `string`.
    pub clinical_context: Option<Text>,
    /// `letterDue`, 0..1: `date`.
    pub letter_due: Option<Date>,
    /// `patient`, 0..1: `Reference`.
    pub patient: Option<Reference>,
    /// `priority`, 0..1: `CodeableConcept`.
    pub priority: Option<CodeableConcept>,
    /// `referralCreated`, 0..1: `dateTime`.
    pub referral_created: Option<DateTime>,
    /// `referrer`, 0..1: `Reference`.
    pub referrer: Option<Reference>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { LettersOutstandingWorkListItem, known::LETTERS_OUTSTANDING_WORK_LIST_ITEM_PARTS,
0 clinical_context,
1 letter_due,
2 patient,
3 priority,
4 referral_created,
5 referrer,
}

/// What `ReferralState` of e-RS holds. Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-ReferralState-1> (no structure definition is published; this is what published examples have).
#[derive(Clone, Default, PartialEq)]
pub struct ReferralState {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `comments`, 0..1: `string`.
    pub comments: Option<Text>,
    /// `reason`, 0..1: `Coding`.
    pub reason: Option<Coding>,
    /// `state`, 0..1: `Coding`.
    pub state: Option<Coding>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { ReferralState, known::REFERRAL_STATE_PARTS,
0 comments,
1 reason,
2 state,
}

/// What `ReferralsforReview-WorkListItem` of e-RS holds. Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-ReferralsforReview-WorkListItem-1> (no structure definition is published; this is what published examples have).
#[derive(Clone, Default, PartialEq)]
pub struct ReferralsforReviewWorkListItem {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `allocatedClinician`, 0..1: `Reference`.
    pub allocated_clinician: Option<Reference>,
    /// `appointmentStart`, 0..1: `dateTime`.
    pub appointment_start: Option<DateTime>,
    /// `clinicalInfoFirstSubmitted`, 0..1: `dateTime`.
    pub clinical_info_first_submitted: Option<DateTime>,
    /// `clinicalInfoLastUpdated`, 0..1: `dateTime`.
    pub clinical_info_last_updated: Option<DateTime>,
    /// `clinicalInfoPrinted`, 0..1: `boolean`.
    pub clinical_info_printed: Option<bool>,
    /// `eReferralPathwayStart`, 0..1: `dateTime`.
    pub e_referral_pathway_start: Option<DateTime>,
    /// `patient`, 0..1: `Reference`.
    pub patient: Option<Reference>,
    /// `priority`, 0..1: `CodeableConcept`.
    pub priority: Option<CodeableConcept>,
    /// `referralRequestVersion`, 0..1: `integer`.
    pub referral_request_version: Option<i32>,
    /// `referralType`, 0..1: `CodeableConcept`.
    pub referral_type: Option<CodeableConcept>,
    /// `requestContextStatus`, 0..1: `CodeableConcept`.
    pub request_context_status: Option<CodeableConcept>,
    /// `service`, 0..1: `Reference`.
    pub service: Option<Reference>,
    /// `specialty`, 0..1: `CodeableConcept`.
    pub specialty: Option<CodeableConcept>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { ReferralsforReviewWorkListItem, known::REFERRALSFOR_REVIEW_WORK_LIST_ITEM_PARTS,
0 allocated_clinician,
1 appointment_start,
2 clinical_info_first_submitted,
3 clinical_info_last_updated,
4 clinical_info_printed,
5 e_referral_pathway_start,
6 patient,
7 priority,
8 referral_request_version,
9 referral_type,
10 request_context_status,
11 service,
12 specialty,
}

/// What `RejectedTriageResponse-WorkListItem` of e-RS holds. Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-RejectedTriageResponse-WorkListItem-1> (no structure definition is published; this is what published examples have).
#[derive(Clone, Default, PartialEq)]
pub struct RejectedTriageResponseWorkListItem {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `clinicalContext`, 0..1: `string`.
    pub clinical_context: Option<Text>,
    /// `patient`, 0..1: `Reference`.
    pub patient: Option<Reference>,
    /// `priority`, 0..1: `CodeableConcept`.
    pub priority: Option<CodeableConcept>,
    /// `reason`, 0..1: `CodeableConcept`.
    pub reason: Option<CodeableConcept>,
    /// `referralCreated`, 0..1: `dateTime`.
    pub referral_created: Option<DateTime>,
    /// `referralLastUpdated`, 0..1: `dateTime`.
    pub referral_last_updated: Option<DateTime>,
    /// `referrer`, 0..1: `Reference`.
    pub referrer: Option<Reference>,
    /// `status`, 0..1: `CodeableConcept`.
    pub status: Option<CodeableConcept>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { RejectedTriageResponseWorkListItem, known::REJECTED_TRIAGE_RESPONSE_WORK_LIST_ITEM_PARTS,
0 clinical_context,
1 patient,
2 priority,
3 reason,
4 referral_created,
5 referral_last_updated,
6 referrer,
7 status,
}

/// What `ServiceSearch-ListItem` of e-RS holds. Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-ServiceSearch-ListItem-1> (no structure definition is published; this is what published examples have).
#[derive(Clone, Default, PartialEq)]
pub struct ServiceSearchListItem {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `displayProminently`, 0..1: `boolean`.
    pub display_prominently: Option<bool>,
    /// `distance`, 0..1: `unsignedInt`.
    pub distance: Option<u32>,
    /// `indicativeAppointmentWaitTime`, 0..1: `CodeableConcept` or `unsignedInt`.
    pub indicative_appointment_wait_time:
        Option<ServiceSearchListItemIndicativeAppointmentWaitTime>,
    /// `restricted`, 0..1: `boolean`.
    pub restricted: Option<bool>,
    /// `unaccredited`, 0..1: `boolean`.
    pub unaccredited: Option<bool>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { ServiceSearchListItem, known::SERVICE_SEARCH_LIST_ITEM_PARTS,
0 display_prominently,
1 distance,
2 indicative_appointment_wait_time,
3 restricted,
4 unaccredited,
}

choice! { /// What `indicativeAppointmentWaitTime` of [`ServiceSearchListItem`] holds.
ServiceSearchListItemIndicativeAppointmentWaitTime,
CodeableConcept(CodeableConcept) "CodeableConcept",
UnsignedInt(u32) "unsignedInt",
}

/// What `ServiceSummaryView` of e-RS holds. Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-ServiceSummaryView-1> (no structure definition is published; this is what published examples have).
#[derive(Clone, Default, PartialEq)]
pub struct ServiceSummaryView {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `bookableType`, 0..1: `CodeableConcept`.
    pub bookable_type: Option<CodeableConcept>,
    /// `conditionsTreated`, 0..1: `string`.
    pub conditions_treated: Option<Text>,
    /// `exclusions`, 0..1: `string`.
    pub exclusions: Option<Text>,
    /// `genderTreated`, 0..1: `CodeableConcept`.
    pub gender_treated: Option<CodeableConcept>,
    /// `linkToNHSWebsite`, 0..1: `string`.
    pub link_to_nhs_website: Option<Text>,
    /// `location`, 0..1: `Reference`.
    pub location: Option<Reference>,
    /// `referralLetterRequired`, 0..1: `boolean`.
    pub referral_letter_required: Option<bool>,
    /// `referrerAlert`, 0..1: `string`.
    pub referrer_alert: Option<Text>,
    /// `serviceName`, 0..1: `string`.
    pub service_name: Option<Text>,
    /// `specialty`, 0..1: `CodeableConcept`.
    pub specialty: Option<CodeableConcept>,
    /// `suggestedInvestigations`, 0..1: `string`.
    pub suggested_investigations: Option<Text>,
    /// `supportedAppointmentType`, 0..1: `CodeableConcept`.
    pub supported_appointment_type: Option<CodeableConcept>,
    /// `supportedRequestFlowType`, 0..*: `CodeableConcept`.
    pub supported_request_flow_type: Many<CodeableConcept>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { ServiceSummaryView, known::SERVICE_SUMMARY_VIEW_PARTS,
0 bookable_type,
1 conditions_treated,
2 exclusions,
3 gender_treated,
4 link_to_nhs_website,
5 location,
6 referral_letter_required,
7 referrer_alert,
8 service_name,
9 specialty,
10 suggested_investigations,
11 supported_appointment_type,
12 supported_request_flow_type,
}

/// What `OrganizationRole` of ODS holds. Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-ODSAPI-OrganizationRole-1> (no structure definition is published; this is what published examples have).
#[derive(Clone, Default, PartialEq)]
pub struct OrganizationRole {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `activePeriod`, 0..1: `Period`.
    pub active_period: Option<Period>,
    /// `primaryRole`, 0..1: `boolean`.
    pub primary_role: Option<bool>,
    /// `role`, 0..1: `Coding`.
    pub role: Option<Coding>,
    /// `status`, 0..1: `string`.
    pub status: Option<Text>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { OrganizationRole, known::ORGANIZATION_ROLE_PARTS,
0 active_period,
1 primary_role,
2 role,
3 status,
}

/// What `Provenance` of Reasonable adjustments holds. Url: <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-RARecord-Provenance-1> (no structure definition is published; this is what published examples have).
#[derive(Clone, Default, PartialEq)]
pub struct Provenance {
    /// The id of the extension itself.
    pub id: Option<Text>,
    /// `created`, 0..1: `Reference`.
    pub created: Option<Reference>,
    /// Parts that have no field, and what does not fit one.
    pub other: Many<Extension>,
    /// What else the extension itself has.
    pub side: Side,
}

parts! { Provenance, known::PROVENANCE_PARTS,
0 created,
}
