// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-ServiceRequestMethod>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-ServiceRequestMethod>, version 1.0.0, retired: for reading what was written with it.
ServiceRequestMethod, "https://fhir.hl7.org.uk/CodeSystem/UKCore-ServiceRequestMethod", also [], value_set "https://fhir.hl7.org.uk/ValueSet/UKCore-ServiceRequestMethod", {
Fax = "1" "Fax",
Phone = "2" "Phone",
SecureMessaging = "3" "Secure Messaging",
SecureEmail = "4" "Secure Email",
Letter = "5" "Letter",
NhsEReferralService = "6" "NHS E-Referral Service",
SelfReferral = "7" "Self Referral",
} }
