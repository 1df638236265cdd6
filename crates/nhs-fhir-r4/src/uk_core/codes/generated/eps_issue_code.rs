// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-EPSIssueCode>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-EPSIssueCode>, version 1.1.0, retired: for reading what was written with it.
EpsIssueCode, "https://fhir.hl7.org.uk/CodeSystem/UKCore-EPSIssueCode", also [], value_set "", {
PatientDeceased = "PATIENT_DECEASED" "Patient is recorded as dead",
DuplicatePrescriptionId = "DUPLICATE_PRESCRIPTION_ID" "Duplicate prescription ID exists",
MissingDigitalSignature = "MISSING_DIGITAL_SIGNATURE" "Digital signature not found",
InvalidMessage = "INVALID_MESSAGE" "Invalid message",
InvalidNumberMedicationrequests = "INVALID_NUMBER_MEDICATIONREQUESTS" "Number of items on a prescription SHALL be between 1 and 4",
MismatchAuthorisedRepeatCount = "MISMATCH_AUTHORISED_REPEAT_COUNT" "Mismatch in authorised repeat counts",
InvalidRepeatCount = "INVALID_REPEAT_COUNT" "Repeat count SHALL be between 1 and 99",
DuplicateMedicationrequestId = "DUPLICATE_MEDICATIONREQUEST_ID" "Duplicate item ID exists",
InvalidCheckDigit = "INVALID_CHECK_DIGIT" "Error in check digit",
InvalidDateFormat = "INVALID_DATE_FORMAT" "Format of date passed is invalid",
PrescriptionCancelled = "PRESCRIPTION_CANCELLED" "Prescription has been cancelled",
PrescriptionExpired = "PRESCRIPTION_EXPIRED" "Prescription has expired",
PrescriptionWithAnotherDispenser = "PRESCRIPTION_WITH_ANOTHER_DISPENSER" "Prescription is with another dispenser",
PrescriptionDispensed = "PRESCRIPTION_DISPENSED" "Prescription has been dispensed",
NoMorePrescriptions = "NO_MORE_PRESCRIPTIONS" "No more prescriptions available",
ServiceDisabled = "SERVICE_DISABLED" "functionality disabled in spine",
PrescriptionNotFound = "PRESCRIPTION_NOT_FOUND" "Prescription can not be found. Contact prescriber",
PrescriptionInvalidStateTransition = "PRESCRIPTION_INVALID_STATE_TRANSITION" "Invalid State Transition for Prescription",
MedicationrequestInvalidStateTransition = "MEDICATIONREQUEST_INVALID_STATE_TRANSITION" "Invalid State Transition for Prescription Item",
MedicationrequestNotFound = "MEDICATIONREQUEST_NOT_FOUND" "Prescription Item Not found",
ClaimInvalidNotDispensed = "CLAIM_INVALID_NOT_DISPENSED" "Invalid Claim. Prescription is not Dispensed",
DispenseAmendIdentifierMismatch = "DISPENSE_AMEND_IDENTIFIER_MISMATCH" "Dispense Amendment/Cancellation Request does not pertain to Last Dispense",
ClaimAmendPeriodIssue = "CLAIM_AMEND_PERIOD_ISSUE" "Claim amendment is not permitted outside of the claim period",
} }
