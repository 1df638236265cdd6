// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-MedicationRequestCourseOfTherapy>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-MedicationRequestCourseOfTherapy>, version 1.0.0.
MedicationRequestCourseOfTherapy, "https://fhir.hl7.org.uk/CodeSystem/UKCore-MedicationRequestCourseOfTherapy", also [], value_set "", {
ContinuousRepeatingDispensing = "continuous-repeating-dispensing" "Continuous long term (repeat dispensing)",
} }
