// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-DischargeMethodEngland>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-DischargeMethodEngland>, version 1.1.0.
DischargeMethodEngland, "https://fhir.hl7.org.uk/CodeSystem/UKCore-DischargeMethodEngland", also [], value_set "", {
PatientDischargedOnClinicalAdviceOrWithClinicalConsent = "1" "Patient discharged on clinical advice or with clinical consent",
Code3 = "3" "Patient discharged by mental health review tribunal, Home Secretary or Court",
PatientDied = "4" "Patient died",
Stillbirth = "5" "Stillbirth",
PatientDischargedHimHerself = "6" "Patient discharged him/herself",
PatientDischargedByARelativeOrAdvocate = "7" "Patient discharged by a relative or advocate",
NotApplicable = "8" "Not applicable (Hospital Provider Spell not finished at episode end (i.e. not discharged) or current episode unfinished)",
MethodOfDischargeNotKnown = "9" "Method of discharge  not known",
} }
