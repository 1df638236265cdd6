// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-PreferredContactMethod>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-PreferredContactMethod>, version 2.2.0.
PreferredContactMethod, "https://fhir.hl7.org.uk/CodeSystem/UKCore-PreferredContactMethod", also [], value_set "https://fhir.hl7.org.uk/ValueSet/UKCore-PreferredContactMethod", {
Letter = "1" "Letter",
Visit = "2" "Visit",
Telephone = "3" "Telephone",
EMail = "4" "E-mail",
MinicomTextphone = "5" "Minicom (Textphone)",
TelephoneContactViaProxy = "6" "Telephone contact via proxy",
SignLanguage = "7" "Sign language",
NoTelephoneContact = "8" "No Telephone contact",
Sms = "9" "SMS",
} }
