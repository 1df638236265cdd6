// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-PersonMaritalStatus>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-PersonMaritalStatus>, version 1.0.0, retired: for reading what was written with it.
PersonMaritalStatus, "https://fhir.hl7.org.uk/CodeSystem/UKCore-PersonMaritalStatus", also [], value_set "", {
MarriedOrCivilPartner = "married-or-civil-partner" "Married/Civil Partner",
CivilPartner = "civil-partner" "Civil Partner",
NeverMarriedNorRegisteredCivilPartnership = "never-married-nor-registered-civil-partnership" "Never married nor registered civil partnership",
DivorcedOrCivilPartnershipDissolved = "divorced-or-civil-partnership-dissolved" "Divorced/Person whose Civil Partnership has been dissolved",
CivilPartnershipDissolved = "civil-partnership-dissolved" "Person whose Civil Partnership has been dissolved",
WidowedOrSurvivingCivilPartner = "widowed-or-surviving-civil-partner" "Widowed/Surviving Civil Partner",
SurvivingCivilPartner = "surviving-civil-partner" "Surviving Civil Partner",
NotDisclosedOrUnknown = "not-disclosed-or-unknown" "Not disclosed or unknown",
NotDisclosed = "not-disclosed" "Not disclosed",
} }
