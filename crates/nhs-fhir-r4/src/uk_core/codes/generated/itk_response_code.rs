// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-ITKResponseCode>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-ITKResponseCode>, version 1.0.0, retired: for reading what was written with it.
ItkResponseCode, "https://fhir.hl7.org.uk/CodeSystem/UKCore-ITKResponseCode", also [], value_set "", {
HandlingSpecificationError = "10001" "Handling Specification Error",
InfrastructureLevelResponseValueProcessingError = "10002" "Infrastructure Level Response Value - Processing Error",
BusinessLevelResponseValueProcessingError = "10003" "Business Level Response Value - Processing Error",
MessageDefinitionValueProcessingError = "10004" "Message Definition Value - Processing Error",
MessageDefinitionVersionValueProcessingError = "10005" "Message Definition Version Value - Processing Error",
SenderReferenceValueProcessingError = "10007" "Sender Reference Value - Processing Error",
HandlingSpecificationBusinessRuleError = "10008" "Handling Specification Business Rule Error",
UnreadableMessageReceived = "10009" "Unreadable message received",
RecipientTypeProcessingError = "10010" "Recipient Type - Processing Error",
UnrecognisedRecipientPerson = "20001" "Unrecognised Recipient Person",
UnrecognisedRecipientOrganisation = "20002" "Unrecognised Recipient Organisation",
UnrecognisedSender = "20003" "Unrecognised Sender",
NonApprovedFileTypeReceivedAsAnAttachment = "20004" "Non-Approved file type received as an attachment",
UnsupportedFileTypeReceivedAsAnAttachment = "20005" "Unsupported file type received as an attachment",
ItkHeaderValidationFailure = "20006" "ITK header validation failure",
DuplicateMessageReceived = "20007" "Duplicate Message received",
DuplicateDocumentReceived = "20008" "Duplicate Document received",
PayloadValidationFailure = "20009" "Payload validation failure",
UnrecognisedPayloadRecipientOrganisation = "20010" "Unrecognised Payload Recipient Organisation",
UnrecognisedPayloadRecipientPerson = "20011" "Unrecognised Payload Recipient Person",
UnauthorisedSender = "20012" "Unauthorised Sender",
Success = "20013" "Success",
UnableToProcessReplacementDocument = "20014" "Unable to Process Replacement Document",
MessageTooLarge = "20015" "Message too large",
PatientKnownHereEGPatientIsRegisteredHere = "30001" "Patient known here. (e.g. Patient is registered here)",
PatientNotKnownHereAkaPatientRecordNotPresentInSystem = "30002" "Patient not known here. (aka 'patient record not present in system')",
PatientNoLongerAtThisClinicalSetting = "30003" "Patient no longer at this clinical setting",
PatientKnownHereAndRecentlyDeceased = "30004" "Patient known here and recently deceased (i.e. patient record current in GP practice system at time of patient’s death and deduction subsequently occurred for this reason)",
} }
