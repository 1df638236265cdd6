// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-AdditionalPersonRelationshipRole>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-AdditionalPersonRelationshipRole>, version 2.1.0.
AdditionalPersonRelationshipRole, "https://fhir.hl7.org.uk/CodeSystem/UKCore-AdditionalPersonRelationshipRole", also [], value_set "", {
Agent = "Agent" "Agent of patient",
Guardian = "Guardian" "Guardian of patient",
Personal = "Personal" "Personal relationship with the patient",
PolygamousPartner = "PolygamousPartner" "Polygamous Partner of patient",
Dependant = "Dependant" "Dependant of patient",
NonDependant = "NonDependant" "Non Dependant of patient",
ProxyContact = "ProxyContact" "Proxy Contact for patient",
ProxyCommunication = "ProxyCommunication" "Proxy Communication for patient",
ProxyContactCommunication = "ProxyContactCommunication" "Proxy Contact and Communication for patient",
Carer = "Carer" "Carer of patient",
NotSpecified = "NotSpecified" "Not Specified",
} }
