// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-ConditionCategory-1>: Copyright © 2016 HL7 UK, Apache-2.0.

use crate::uk_core::codes::system::code_system;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-ConditionCategory-1>, version 1.1.0.
ConditionCategory, stu3, "https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-ConditionCategory-1", also [], value_set "https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ConditionCategory-1", {
ProblemListItem = "problem-list-item" "Problem List Item",
EncounterDiagnosis = "encounter-diagnosis" "Encounter Diagnosis",
PresentingComplaint = "presenting-complaint" "Presenting Complaint",
CoMorbidity = "co-morbidity" "Co-morbidity",
Issue = "issue" "Issue",
} }
