// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-PrescriptionType>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-PrescriptionType>, version 2.0.0, retired: for reading what was written with it.
PrescriptionType, "https://fhir.hl7.org.uk/CodeSystem/UKCore-PrescriptionType", also ["https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-PrescriptionType-1"], value_set "https://fhir.hl7.org.uk/ValueSet/UKCore-PrescriptionType", {
Acute = "acute" "Acute",
Repeat = "repeat" "Repeat",
RepeatDispensing = "repeat-dispensing" "Repeat dispensing",
DelayedPrescribing = "delayed-prescribing" "Delayed prescribing",
} }
