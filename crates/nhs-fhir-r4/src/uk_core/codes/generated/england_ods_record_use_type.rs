// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.nhs.uk/England/CodeSystem/England-ODSRecordUseType>: Copyright © 2023+ NHS England, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.nhs.uk/England/CodeSystem/England-ODSRecordUseType>, version 1.0.0.
EnglandOdsRecordUseType, "https://fhir.nhs.uk/England/CodeSystem/England-ODSRecordUseType", also [], value_set "", {
Full = "Full" "Full",
RefOnly = "RefOnly" "RefOnly",
} }
