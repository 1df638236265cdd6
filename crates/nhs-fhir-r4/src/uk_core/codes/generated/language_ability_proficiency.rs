// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-LanguageAbilityProficiency>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-LanguageAbilityProficiency>, version 2.0.0, retired: for reading what was written with it.
LanguageAbilityProficiency, "https://fhir.hl7.org.uk/CodeSystem/UKCore-LanguageAbilityProficiency", also ["https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-LanguageAbilityProficiency-1"], value_set "https://fhir.hl7.org.uk/ValueSet/UKCore-LanguageAbilityProficiency", {
Excellent = "E" "Excellent",
Fair = "F" "Fair",
Good = "G" "Good",
Poor = "P" "Poor",
} }
