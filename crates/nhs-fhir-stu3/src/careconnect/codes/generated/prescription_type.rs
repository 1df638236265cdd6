// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-PrescriptionType-1>: Copyright © 2016 HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-PrescriptionType-1>, version 1.2.0.
PrescriptionType, "https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-PrescriptionType-1", also ["https://fhir.hl7.org.uk/CodeSystem/UKCore-PrescriptionType"], value_set "https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-PrescriptionType-1", {
Acute = "acute" "Acute",
Repeat = "repeat" "Repeat",
RepeatDispensing = "repeat-dispensing" "Repeat dispensing",
DelayedPrescribing = "delayed-prescribing" "Delayed prescribing",
} }
