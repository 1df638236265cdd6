// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-ConsentUpdateMode>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-ConsentUpdateMode>, version 2.0.0, retired: for reading what was written with it.
ConsentUpdateMode, "https://fhir.hl7.org.uk/CodeSystem/UKCore-ConsentUpdateMode", also [], value_set "", {
Added = "added" "Resource added",
Altered = "altered" "Resource altered",
} }
