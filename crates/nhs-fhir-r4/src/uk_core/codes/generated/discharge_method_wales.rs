// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-DischargeMethodWales>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-DischargeMethodWales>, version 1.1.0.
DischargeMethodWales, "https://fhir.hl7.org.uk/CodeSystem/UKCore-DischargeMethodWales", also [], value_set "", {
PatientDischargedOnClinicalAdviceOrWithClinicalConsent = "1" "Patient discharged on clinical advice or with clinical consent",
Code2 = "2" "Patient discharged him/herself or was discharged by a relative or advocate",
Code3 = "3" "Patient discharged by Mental Health Review Tribunal (MHRT), Home Secretary or court",
PatientDied = "4" "Patient died",
Stillbirth = "5" "Stillbirth",
NotApplicable = "8" "Not applicable - hospital provider spell not yet finished (i.e. not discharged)",
} }
