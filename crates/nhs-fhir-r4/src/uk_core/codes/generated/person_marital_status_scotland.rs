// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-PersonMaritalStatusScotland>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-PersonMaritalStatusScotland>, version 1.0.1, retired: for reading what was written with it.
PersonMaritalStatusScotland, "https://fhir.hl7.org.uk/CodeSystem/UKCore-PersonMaritalStatusScotland", also [], value_set "", {
NeverMarriedNorRegisteredCivilPartnership = "A" "Never married nor registered civil partnership",
Married = "B" "Married",
RegisteredCivilPartnership = "C" "Registered civil partnership",
SeparatedButStillMarried = "D" "Separated, but still married",
SeparatedButStillInCivilPartnership = "E" "Separated, but still in civil partnership",
Divorced = "F" "Divorced",
DissolvedCivilPartnership = "G" "Dissolved civil partnership",
Widowed = "H" "Widowed",
SurvivingCivilPartner = "J" "Surviving civil partner",
Other = "Y" "Other",
NotKnown = "Z" "Not known",
} }
