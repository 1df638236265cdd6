// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-OutcomeOfAttendanceWales>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-OutcomeOfAttendanceWales>, version 1.1.0.
OutcomeOfAttendanceWales, "https://fhir.hl7.org.uk/CodeSystem/UKCore-OutcomeOfAttendanceWales", also [], value_set "", {
ReferralToTreatmentPeriodStartPoint = "4" "Referral to Treatment Period Start Point",
ReferralToTreatmentPeriodStopPoint = "5" "Referral to Treatment Period Stop Point",
ReferralToTreatmentContinuationOfStatus = "6" "Referral to Treatment Continuation of Status",
SpecialtyNotSubjectToReferralToTreatmentTimesMeasurement = "9" "Specialty Not Subject to Referral to Treatment Times Measurement",
} }
