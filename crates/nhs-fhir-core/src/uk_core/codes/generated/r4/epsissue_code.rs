// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-EPSIssueCode>: Copyright © 2021+ HL7 UK, Apache-2.0.

use crate::uk_core::codes::system::code_system;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-EPSIssueCode>, version 1.1.0, retired: for reading what was written with it.
EpsissueCode, r4, "https://fhir.hl7.org.uk/CodeSystem/UKCore-EPSIssueCode", also [], value_set "", {
PatientIsRecordedAsDead = "PATIENT_DECEASED" "Patient is recorded as dead",
DuplicatePrescriptionIdExists = "DUPLICATE_PRESCRIPTION_ID" "Duplicate prescription ID exists",
DigitalSignatureNotFound = "MISSING_DIGITAL_SIGNATURE" "Digital signature not found",
InvalidMessage = "INVALID_MESSAGE" "Invalid message",
NumberOfItemsOnAPrescriptionShallBeBetween1And4 = "INVALID_NUMBER_MEDICATIONREQUESTS" "Number of items on a prescription SHALL be between 1 and 4",
MismatchInAuthorisedRepeatCounts = "MISMATCH_AUTHORISED_REPEAT_COUNT" "Mismatch in authorised repeat counts",
RepeatCountShallBeBetween1And99 = "INVALID_REPEAT_COUNT" "Repeat count SHALL be between 1 and 99",
DuplicateItemIdExists = "DUPLICATE_MEDICATIONREQUEST_ID" "Duplicate item ID exists",
ErrorInCheckDigit = "INVALID_CHECK_DIGIT" "Error in check digit",
FormatOfDatePassedIsInvalid = "INVALID_DATE_FORMAT" "Format of date passed is invalid",
PrescriptionHasBeenCancelled = "PRESCRIPTION_CANCELLED" "Prescription has been cancelled",
PrescriptionHasExpired = "PRESCRIPTION_EXPIRED" "Prescription has expired",
PrescriptionIsWithAnotherDispenser = "PRESCRIPTION_WITH_ANOTHER_DISPENSER" "Prescription is with another dispenser",
PrescriptionHasBeenDispensed = "PRESCRIPTION_DISPENSED" "Prescription has been dispensed",
NoMorePrescriptionsAvailable = "NO_MORE_PRESCRIPTIONS" "No more prescriptions available",
FunctionalityDisabledInSpine = "SERVICE_DISABLED" "functionality disabled in spine",
PrescriptionCanNotBeFoundContactPrescriber = "PRESCRIPTION_NOT_FOUND" "Prescription can not be found. Contact prescriber",
InvalidStateTransitionForPrescription = "PRESCRIPTION_INVALID_STATE_TRANSITION" "Invalid State Transition for Prescription",
InvalidStateTransitionForPrescriptionItem = "MEDICATIONREQUEST_INVALID_STATE_TRANSITION" "Invalid State Transition for Prescription Item",
PrescriptionItemNotFound = "MEDICATIONREQUEST_NOT_FOUND" "Prescription Item Not found",
InvalidClaimPrescriptionIsNotDispensed = "CLAIM_INVALID_NOT_DISPENSED" "Invalid Claim. Prescription is not Dispensed",
CodeDispenseAmendIdentifierMismatch = "DISPENSE_AMEND_IDENTIFIER_MISMATCH" "Dispense Amendment/Cancellation Request does not pertain to Last Dispense",
ClaimAmendmentIsNotPermittedOutsideOfTheClaimPeriod = "CLAIM_AMEND_PERIOD_ISSUE" "Claim amendment is not permitted outside of the claim period",
} }
