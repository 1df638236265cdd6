// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-ListWarningCode>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-ListWarningCode>, version 2.1.0.
ListWarningCode, "https://fhir.hl7.org.uk/CodeSystem/UKCore-ListWarningCode", also ["https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-ListWarningCode-1"], value_set "https://fhir.hl7.org.uk/ValueSet/UKCore-ListWarningCode", {
ConfidentialItems = "confidential-items" "Confidential Items",
DataInTransit = "data-in-transit" "Data in Transit",
DataAwaitingFiling = "data-awaiting-filing" "Data Awaiting Filing",
} }
