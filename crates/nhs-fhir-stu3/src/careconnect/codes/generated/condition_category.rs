// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-ConditionCategory-1>: Copyright © 2016 HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-ConditionCategory-1>, version 1.1.0.
ConditionCategory, "https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-ConditionCategory-1", also [], value_set "https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ConditionCategory-1", {
ProblemListItem = "problem-list-item" "Problem List Item",
EncounterDiagnosis = "encounter-diagnosis" "Encounter Diagnosis",
PresentingComplaint = "presenting-complaint" "Presenting Complaint",
CoMorbidity = "co-morbidity" "Co-morbidity",
Issue = "issue" "Issue",
} }
