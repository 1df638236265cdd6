// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-DeathNotificationStatus>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-DeathNotificationStatus>, version 2.1.0.
DeathNotificationStatus, "https://fhir.hl7.org.uk/CodeSystem/UKCore-DeathNotificationStatus", also ["https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-DeathNotificationStatus-1"], value_set "https://fhir.hl7.org.uk/ValueSet/UKCore-DeathNotificationStatus", {
Informal = "1" "Informal - death notice received via an update from a local NHS Organisation such as GP or Trust",
FormalDeathNoticeReceivedFromRegistrarOfDeaths = "2" "Formal - death notice received from Registrar of Deaths",
Removed = "U" "Removed",
} }
