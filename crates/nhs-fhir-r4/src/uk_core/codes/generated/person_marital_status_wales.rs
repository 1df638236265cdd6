// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-PersonMaritalStatusWales>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-PersonMaritalStatusWales>, version 1.0.1.
PersonMaritalStatusWales, "https://fhir.hl7.org.uk/CodeSystem/UKCore-PersonMaritalStatusWales", also [], value_set "", {
Single = "11" "Single",
Cohabiting = "12" "Cohabiting",
Married = "21" "Married",
CivilPartner = "22" "Civil Partner",
Divorced = "31" "Divorced",
PersonWhoseCivilPartnershipHasBeenDissolved = "32" "Person whose Civil Partnership has been dissolved",
Widowed = "41" "Widowed",
SurvivingCivilPartner = "42" "Surviving Civil Partner",
Separated = "51" "Separated",
NotDisclosedOrUnknown = "91" "Not disclosed or unknown",
} }
