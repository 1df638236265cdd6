// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1>: Copyright © 2016 HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1>, version 1.1.0.
NhsNumberVerificationStatus, "https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1", also ["https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatusEngland"], value_set "https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-NHSNumberVerificationStatus-1", {
NumberPresentAndVerified = "01" "Number present and verified",
NumberPresentButNotTraced = "02" "Number present but not traced",
TraceRequired = "03" "Trace required",
TraceAttemptedNoMatchOrMultipleMatchFound = "04" "Trace attempted - No match or multiple match found",
TraceNeedsToBeResolvedNhsNumberOrPatientDetailConflict = "05" "Trace needs to be resolved - (NHS number or patient detail conflict)",
TraceInProgress = "06" "Trace in progress",
NumberNotPresentAndTraceNotRequired = "07" "Number not present and trace not required",
TracePostponedBabyUnderSixWeeksOld = "08" "Trace postponed (baby under six weeks old)",
} }
