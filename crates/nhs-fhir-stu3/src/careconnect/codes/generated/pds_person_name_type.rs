// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-PDS-PersonNameType-1>: Copyright © 2016 HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-PDS-PersonNameType-1>, version 1.1.0.
PdsPersonNameType, "https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-PDS-PersonNameType-1", also [], value_set "https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-PDS-PersonNameType-1", {
UsualCurrentName = "L" "Usual (current) name",
AliasName = "A" "Alias name",
PreferredName = "PREFERRED" "Preferred name",
OtherPreviousName = "PREVIOUS" "Other previous name",
BachelorName = "PREVIOUS-BACHELOR" "Bachelor name",
BirthName = "PREVIOUS-BIRTH" "Birth name",
MaidenName = "PREVIOUS-MAIDEN" "Maiden name",
} }
