// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-AppointmentReasonCode>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-AppointmentReasonCode>, version 1.0.0.
AppointmentReasonCode, "https://fhir.hl7.org.uk/CodeSystem/UKCore-AppointmentReasonCode", also [], value_set "", {
UrgentFollowUp = "urgent-follow-up" "Urgent follow-up",
} }
