// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-LanguageAbilityMode>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-LanguageAbilityMode>, version 2.0.0, retired: for reading what was written with it.
LanguageAbilityMode, "https://fhir.hl7.org.uk/CodeSystem/UKCore-LanguageAbilityMode", also ["https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-LanguageAbilityMode-1"], value_set "https://fhir.hl7.org.uk/ValueSet/UKCore-LanguageAbilityMode", {
ExpressedSigned = "ESGN" "Expressed signed",
ExpressedSpoken = "ESP" "Expressed spoken",
ExpressedWritten = "EWR" "Expressed written",
ReceivedSigned = "RSGN" "Received signed",
ReceivedSpoken = "RSP" "Received spoken",
ReceivedWritten = "RWR" "Received written",
} }
