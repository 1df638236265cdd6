// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.nhs.uk/England/CodeSystem/England-PeriodType>: Copyright © 2023+ NHS England, Apache-2.0.

use crate::uk_core::codes::system::code_system;

code_system! {
/// The codes of <https://fhir.nhs.uk/England/CodeSystem/England-PeriodType>, version 1.0.0.
EnglandPeriodType, r4, "https://fhir.nhs.uk/England/CodeSystem/England-PeriodType", also [], value_set "https://fhir.nhs.uk/England/ValueSet/England-PeriodType", {
Legal = "Legal" "Legal",
Operational = "Operational" "Operational",
} }
