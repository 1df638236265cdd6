// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-ConditionCategory>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-ConditionCategory>, version 1.1.0.
ConditionCategory, "https://fhir.hl7.org.uk/CodeSystem/UKCore-ConditionCategory", also [], value_set "", {
PresentingComplaint = "presenting-complaint" "Presenting Complaint",
CoMorbidity = "co-morbidity" "Co-morbidity",
} }
