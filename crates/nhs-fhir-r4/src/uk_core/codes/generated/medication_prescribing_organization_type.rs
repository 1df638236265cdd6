// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-MedicationPrescribingOrganizationType>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-MedicationPrescribingOrganizationType>, version 1.0.0.
MedicationPrescribingOrganizationType, "https://fhir.hl7.org.uk/CodeSystem/UKCore-MedicationPrescribingOrganizationType", also [], value_set "https://fhir.hl7.org.uk/ValueSet/UKCore-MedicationPrescribingOrganizationType", {
PrescribedAtGpPractice = "prescribed-at-gp-practice" "Prescribed at GP practice",
PrescribedByAnotherOrganisation = "prescribed-by-another-organisation" "Prescribed by another organisation",
} }
