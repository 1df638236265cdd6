// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-DischargeMethod>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-DischargeMethod>, version 2.0.0, retired: for reading what was written with it.
DataDictionaryDischargeMethod, "https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-DischargeMethod", also ["https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-DischargeMethod-1"], value_set "", {
PatientDischargedOnClinicalAdviceOrWithClinicalConsent = "1" "Patient discharged on clinical advice or with clinical consent",
Code2 = "2" "Patient discharged him/herself or was discharged by a relative or advocate",
Code3 = "3" "Patient discharged by mental health review tribunal, Home Secretary or Court",
PatientDied = "4" "Patient died",
Stillbirth = "5" "Stillbirth",
PatientDischargedHimHerself = "6" "Patient discharged him/herself",
PatientDischargedByARelativeOrAdvocate = "7" "Patient discharged by a relative or advocate",
} }
