// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-OverseasVisitorChargingCategory>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-OverseasVisitorChargingCategory>, version 1.0.0, retired: for reading what was written with it.
OverseasVisitorChargingCategory, "https://fhir.hl7.org.uk/CodeSystem/UKCore-OverseasVisitorChargingCategory", also [], value_set "https://fhir.hl7.org.uk/ValueSet/UKCore-OverseasVisitorChargingCategory", {
StandardNhsFundedPatient = "A" "Standard NHS-funded patient",
ImmigrationHealthSurchargePayee = "B" "Immigration Health Surcharge payee",
ChargeExemptOverseasVisitorEuropeanEconomicArea = "C" "Charge-exempt Overseas Visitor (European Economic Area)",
ChargeableEuropeanEconomicAreaPatient = "D" "Chargeable European Economic Area patient",
ChargeExemptOverseasVisitorNonEuropeanEconomicArea = "E" "Charge-exempt Overseas Visitor (non-European Economic Area)",
ChargeableNonEuropeanEconomicAreaPatient = "F" "Chargeable non-European Economic Area patient",
DecisionPendingOnOverseasVisitorChargingCategory = "P" "Decision Pending on Overseas Visitor Charging Category",
OverseasVisitorChargingCategory = "9" "Overseas Visitor Charging Category",
} }
