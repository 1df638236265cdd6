// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-MedicationSupplyType>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-MedicationSupplyType>, version 2.1.0.
MedicationSupplyType, "https://fhir.hl7.org.uk/CodeSystem/UKCore-MedicationSupplyType", also [], value_set "https://fhir.hl7.org.uk/ValueSet/UKCore-MedicationSupplyType", {
OverTheCounter = "over-the-counter" "Over the counter",
EmergencySupply = "emergency-supply" "Emergency supply",
PatientGroupDirection = "patient-group-direction" "Patient group direction",
MinorAilmentsScheme = "minor-ailments-scheme" "Minor ailments scheme",
PrescriptionDispensing = "prescription-dispensing" "Prescription dispensing",
PrivatePrescriptionDispensing = "private-prescription-dispensing" "Private prescription dispensing",
SelfDeclared = "self-declared" "Self declared",
} }
