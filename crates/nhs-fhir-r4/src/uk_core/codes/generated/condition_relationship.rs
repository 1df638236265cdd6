// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-ConditionRelationship>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-ConditionRelationship>, version 1.0.0, retired: for reading what was written with it.
ConditionRelationship, "https://fhir.hl7.org.uk/CodeSystem/UKCore-ConditionRelationship", also [], value_set "https://fhir.hl7.org.uk/ValueSet/UKCore-ConditionRelationship", {
MergeCombine = "merge-combine" "Merge/Combine",
Nesting = "nesting" "Nesting",
Evolve = "evolve" "Evolve",
Parent = "parent" "Parent",
Child = "child" "Child",
Sibling = "sibling" "Sibling",
} }
