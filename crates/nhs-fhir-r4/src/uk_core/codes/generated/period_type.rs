// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-PeriodType>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-PeriodType>, version 1.0.0.
PeriodType, "https://fhir.hl7.org.uk/CodeSystem/UKCore-PeriodType", also [], value_set "https://fhir.hl7.org.uk/ValueSet/UKCore-PeriodType", {
Legal = "legal" "Legal",
Operational = "operational" "Operational",
} }
