// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-ListEmptyReasonCode-1>: Copyright © 2016 HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-ListEmptyReasonCode-1>, version 1.1.0.
ListEmptyReasonCode, "https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-ListEmptyReasonCode-1", also ["https://fhir.hl7.org.uk/CodeSystem/UKCore-ListEmptyReasonCode"], value_set "https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ListEmptyReasonCode-1", {
NoContentRecorded = "no-content-recorded" "No Content Recorded",
} }
