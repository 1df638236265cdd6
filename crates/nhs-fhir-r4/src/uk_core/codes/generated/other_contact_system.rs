// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-OtherContactSystem>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-OtherContactSystem>, version 2.1.0.
OtherContactSystem, "https://fhir.hl7.org.uk/CodeSystem/UKCore-OtherContactSystem", also [], value_set "https://fhir.hl7.org.uk/ValueSet/UKCore-OtherContactSystem", {
Textphone = "textphone" "Minicom (Textphone)",
} }
