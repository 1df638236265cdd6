// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-TreatmentCategory-1>: Copyright © 2016 HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-TreatmentCategory-1>, version 1.1.0.
TreatmentCategory, "https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-TreatmentCategory-1", also ["https://fhir.hl7.org.uk/CodeSystem/UKCore-TreatmentCategory"], value_set "https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-TreatmentCategory-1", {
ExemptFromPaymentSubjectToReciprocalHealthAgreement = "1" "Exempt from payment - subject to reciprocal health agreement",
ExemptFromPaymentOther = "2" "Exempt from payment - other",
ToPayHotelFeesOnly = "3" "To pay hotel fees only",
ToPayAllFees = "4" "To pay all fees",
ChargingRateNotKnown = "9" "Charging rate not known",
NotApplicable = "8" "Not applicable",
} }
