// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-ListWarningCode-1>: Copyright © 2016 HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-ListWarningCode-1>, version 1.2.0.
ListWarningCode, "https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-ListWarningCode-1", also ["https://fhir.hl7.org.uk/CodeSystem/UKCore-ListWarningCode"], value_set "https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ListWarningCode-1", {
ConfidentialItems = "confidential-items" "Confidential Items",
DataInTransit = "data-in-transit" "Data in Transit",
DataAwaitingFiling = "data-awaiting-filing" "Data Awaiting Filing",
} }
