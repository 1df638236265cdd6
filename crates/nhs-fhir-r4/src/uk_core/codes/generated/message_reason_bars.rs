// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.nhs.uk/CodeSystem/message-reason-bars>: Copyright © 2023+ NHS England, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.nhs.uk/CodeSystem/message-reason-bars>, version 1.0.0.
MessageReasonBars, "https://fhir.nhs.uk/CodeSystem/message-reason-bars", also [], value_set "", {
New = "new" "New",
Update = "update" "Update",
Delete = "delete" "Delete",
} }
