// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-DeathNotificationStatus-1>: Copyright © 2016 HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-DeathNotificationStatus-1>, version 1.1.0.
DeathNotificationStatus, "https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-DeathNotificationStatus-1", also ["https://fhir.hl7.org.uk/CodeSystem/UKCore-DeathNotificationStatus"], value_set "https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-DeathNotificationStatus-1", {
Informal = "1" "Informal - death notice received via an update from a local NHS Organisation such as GP or Trust",
FormalDeathNoticeReceivedFromRegistrarOfDeaths = "2" "Formal - death notice received from Registrar of Deaths",
Removed = "U" "Removed",
} }
