// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-PrescribedElsewhere-1>: Copyright © 2016 HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-PrescribedElsewhere-1>, version 1.0.0.
PrescribedElsewhere, "https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-PrescribedElsewhere-1", also [], value_set "https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-PrescribedElsewhere-1", {
OutOfHours = "out-of-hours" "Out of Hours",
Hospital = "hospital" "Hospital",
Dental = "dental" "Dental",
OtherOrganisation = "other-organisation" "Other Organisation",
HandWritten = "hand-written" "Hand Written",
SelfPrescribed = "self-prescribed" "Self Prescribed",
Private = "private" "Private",
} }
