// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-PersonStatedGenderCode>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-PersonStatedGenderCode>, version 2.0.0, retired: for reading what was written with it.
DataDictionaryPersonStatedGenderCode, "https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-PersonStatedGenderCode", also ["https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-NHSDataDictionary-PersonStatedGender-1"], value_set "https://fhir.hl7.org.uk/ValueSet/UKCore-PersonStatedGenderCode", {
Male = "1" "Male",
Female = "2" "Female",
IndeterminateUnableToBeClassifiedAsEitherMaleOrFemale = "9" "Indeterminate (unable to be classified as either male or female)",
NotKnownNotRecorded = "X" "Not Known (not recorded)",
} }
