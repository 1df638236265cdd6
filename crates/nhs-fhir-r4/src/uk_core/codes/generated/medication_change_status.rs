// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-MedicationChangeStatus>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-MedicationChangeStatus>, version 1.0.1, retired: for reading what was written with it.
MedicationChangeStatus, "https://fhir.hl7.org.uk/CodeSystem/UKCore-MedicationChangeStatus", also [], value_set "https://fhir.hl7.org.uk/ValueSet/UKCore-MedicationChangeStatus", {
Continued = "continued" "Continued",
Added = "added" "Added",
Amended = "amended" "Amended",
OnHold = "on-hold" "On-hold",
} }
