// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-MedicationRequestCategory>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-MedicationRequestCategory>, version 1.1.1.
MedicationRequestCategory, "https://fhir.hl7.org.uk/CodeSystem/UKCore-MedicationRequestCategory", also [], value_set "", {
Leave = "leave" "Leave",
Primarycare = "primarycare" "Primary Care",
} }
