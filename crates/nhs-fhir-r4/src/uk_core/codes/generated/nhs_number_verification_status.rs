// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatus>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatus>, version 2.1.0, retired: for reading what was written with it.
NhsNumberVerificationStatus, "https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatus", also [], value_set "", {
NumberPresentAndVerified = "number-present-and-verified" "Number present and verified",
NumberPresentButNotTraced = "number-present-but-not-traced" "Number present but not traced",
TraceRequired = "trace-required" "Trace required",
TraceAttempted = "trace-attempted" "Trace attempted - No match or multiple match found",
TraceNeedsToBeResolved = "trace-needs-to-be-resolved" "Trace needs to be resolved - (NHS number or patient detail conflict)",
TraceInProgress = "trace-in-progress" "Trace in progress",
NumberNotPresentAndTraceNotRequired = "number-not-present-and-trace-not-required" "Number not present and trace not required",
TracePostponed = "trace-postponed" "Trace postponed (baby under six weeks old)",
NumberPresentAndTracedUsingWelshNhsAr = "number-present-and-traced-using-welsh-nhs-ar" "Number present and traced using Welsh NHS AR",
} }
