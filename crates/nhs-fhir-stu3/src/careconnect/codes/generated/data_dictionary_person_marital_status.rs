// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-NHSDataDictionary-PersonMaritalStatus-1>: Copyright © 2016 HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-NHSDataDictionary-PersonMaritalStatus-1>, version 1.0.0.
DataDictionaryPersonMaritalStatus, "https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-NHSDataDictionary-PersonMaritalStatus-1", also ["https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-PersonMaritalStatusCode"], value_set "https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-NHSDataDictionary-PersonMaritalStatus-1", {
Single = "S" "Single",
MarriedCivilPartner = "M" "Married/Civil Partner",
DivorcedPersonWhoseCivilPartnershipHasBeenDissolved = "D" "Divorced/Person whose Civil Partnership has been dissolved",
WidowedSurvivingCivilPartner = "W" "Widowed/Surviving Civil Partner",
Separated = "P" "Separated",
NotDisclosed = "N" "Not disclosed",
} }
