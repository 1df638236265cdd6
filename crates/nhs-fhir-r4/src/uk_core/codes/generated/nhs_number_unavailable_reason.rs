// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberUnavailableReason>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberUnavailableReason>, version 1.0.0.
NhsNumberUnavailableReason, "https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberUnavailableReason", also [], value_set "", {
NhsNumberNotKnown = "nhs-number-not-known" "NHS number not known",
OverseasPatient = "overseas-patient" "Overseas patient",
DevolvedNation = "devolved-nation" "Devolved nation",
} }
