// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatusWales>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatusWales>, version 1.0.1.
NhsNumberVerificationStatusWales, "https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatusWales", also [], value_set "", {
NumberPresentAndTracedUsingWelshNhsAr = "nn" "Number present and traced using Welsh NHS AR",
NumberPresentAndTraced = "01" "Number present & traced",
NumberPresentButNotTraced = "02" "Number present but not traced",
TraceRequired = "03" "Trace required",
TraceAttemptedNoMatchOrMultipleMatchFound = "04" "Trace attempted – no match or multiple match found",
TraceNeedsToBeResolvedNhsNumberOrPatientDetailConflict = "05" "Trace needs to be resolved (NHS number or patient detail conflict)",
TraceInProgress = "06" "Trace in progress",
NumberNotPresentAndTraceNotRequired = "07" "Number not present and trace not required",
TracePostponedBabyUnderSixWeeksOld = "08" "Trace postponed (baby under six weeks old)",
} }
