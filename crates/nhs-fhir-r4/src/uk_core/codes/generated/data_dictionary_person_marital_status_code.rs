// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-PersonMaritalStatusCode>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-PersonMaritalStatusCode>, version 2.0.0, retired: for reading what was written with it.
DataDictionaryPersonMaritalStatusCode, "https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-PersonMaritalStatusCode", also ["https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-NHSDataDictionary-PersonMaritalStatus-1"], value_set "", {
Single = "S" "Single",
MarriedCivilPartner = "M" "Married/Civil Partner",
DivorcedPersonWhoseCivilPartnershipHasBeenDissolved = "D" "Divorced/Person whose Civil Partnership has been dissolved",
WidowedSurvivingCivilPartner = "W" "Widowed/Surviving Civil Partner",
Separated = "P" "Separated",
NotDisclosed = "N" "Not disclosed",
} }
