// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-ConditionEpisodicity>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-ConditionEpisodicity>, version 2.1.0.
ConditionEpisodicity, "https://fhir.hl7.org.uk/CodeSystem/UKCore-ConditionEpisodicity", also ["https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-ConditionEpisodicity-1"], value_set "https://fhir.hl7.org.uk/ValueSet/UKCore-ConditionEpisodicity", {
First = "first" "First",
New = "new" "New",
Review = "review" "Review",
End = "end" "End",
} }
