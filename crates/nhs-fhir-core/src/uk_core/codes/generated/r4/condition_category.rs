// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-ConditionCategory>: Copyright © 2021+ HL7 UK, Apache-2.0.

use crate::uk_core::codes::system::code_system;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-ConditionCategory>, version 1.1.0.
ConditionCategory, r4, "https://fhir.hl7.org.uk/CodeSystem/UKCore-ConditionCategory", also [], value_set "", {
PresentingComplaint = "presenting-complaint" "Presenting Complaint",
CoMorbidity = "co-morbidity" "Co-morbidity",
} }
