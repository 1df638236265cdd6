// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-FundingCategory>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-FundingCategory>, version 2.0.0.
FundingCategory, "https://fhir.hl7.org.uk/CodeSystem/UKCore-FundingCategory", also [], value_set "https://fhir.hl7.org.uk/ValueSet/UKCore-FundingCategory", {
Public = "public" "Public",
NhsEngland = "nhs-england" "NHS England",
NhsScotland = "nhs-scotland" "NHS Scotland",
NhsWales = "nhs-wales" "NHS Wales",
HscNorthernIreland = "hsc-northern-ireland" "HSC Northern Ireland",
Jersey = "jersey" "Jersey",
Guernsey = "guernsey" "Guernsey",
IsleOfMan = "isle-of-man" "Isle of Man",
OverseasVisitor = "overseas-visitor" "Overseas Visitor",
Private = "private" "Private",
} }
