// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-PrimarySampleState>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-PrimarySampleState>, version 2.0.0.
PrimarySampleState, "https://fhir.hl7.org.uk/CodeSystem/UKCore-PrimarySampleState", also [], value_set "", {
BloodSpot = "blood-spot" "Blood spot",
FormalinFixedParaffinEmbedded = "FFPE" "Formalin-fixed paraffin-embedded",
Fresh = "fresh" "Fresh",
Other = "other" "Other",
} }
