// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-WithheldIdentityReason>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-WithheldIdentityReason>, version 0.0.1.
WithheldIdentityReason, "https://fhir.hl7.org.uk/CodeSystem/UKCore-WithheldIdentityReason", also [], value_set "", {
RecordAnonymisedForLegalStatutoryReasons = "01" "Record anonymised for legal/statutory reasons",
RecordAnonymisedAtRequestOfCaldicottGuardian = "02" "Record anonymised at request of Caldicott Guardian",
RecordAnonymisedAtRequestOfPatient = "03" "Record anonymised at request of Patient",
RecordAnonymisedForOtherReason = "97" "Record anonymised for other reason",
IdentityWithheldButReasonNotKnown = "99" "Identity withheld but reason not known",
} }
