// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.nhs.uk/England/CodeSystem/England-PeriodType>: Copyright © 2023+ NHS England, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.nhs.uk/England/CodeSystem/England-PeriodType>, version 1.0.0.
EnglandPeriodType, "https://fhir.nhs.uk/England/CodeSystem/England-PeriodType", also [], value_set "https://fhir.nhs.uk/England/ValueSet/England-PeriodType", {
Legal = "Legal" "Legal",
Operational = "Operational" "Operational",
} }
