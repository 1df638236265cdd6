// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-PersonMaritalStatusEngland>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-PersonMaritalStatusEngland>, version 1.1.1.
PersonMaritalStatusEngland, "https://fhir.hl7.org.uk/CodeSystem/UKCore-PersonMaritalStatusEngland", also [], value_set "", {
Single = "S" "Single",
MarriedCivilPartner = "M" "Married/Civil Partner",
DivorcedPersonWhoseCivilPartnershipHasBeenDissolved = "D" "Divorced/Person whose Civil Partnership has been dissolved",
WidowedSurvivingCivilPartner = "W" "Widowed/Surviving Civil Partner",
Separated = "P" "Separated",
NotDisclosed = "N" "Not disclosed",
NotApplicable = "8" "Not applicable",
NotKnown = "9" "Not known",
} }
