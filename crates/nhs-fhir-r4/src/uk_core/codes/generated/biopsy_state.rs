// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-BiopsyState>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-BiopsyState>, version 1.0.0, retired: for reading what was written with it.
BiopsyState, "https://fhir.hl7.org.uk/CodeSystem/UKCore-BiopsyState", also [], value_set "", {
FreshUnfixed = "fresh-unfixed" "Fresh Unfixed",
FreshFrozen = "fresh-frozen" "Fresh Frozen",
Fixed = "fixed" "Fixed",
} }
