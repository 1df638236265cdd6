// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-EmergencyCareOutcomeOfAttendanceWales>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-EmergencyCareOutcomeOfAttendanceWales>, version 1.0.1.
EmergencyCareOutcomeOfAttendanceWales, "https://fhir.hl7.org.uk/CodeSystem/UKCore-EmergencyCareOutcomeOfAttendanceWales", also [], value_set "", {
AdmittedToSameHospitalWithinLocalHealthBoard = "01" "Admitted to same Hospital within Local Health Board",
AdmittedToOtherHospitalWithinLocalHealthBoard = "02" "Admitted to other Hospital within Local Health Board",
TransferredToDifferentLocalHealthBoard = "03" "Transferred to different Local Health Board",
ReferredToOutpatientDepartment = "04" "Referred to Outpatient Department",
ReferredToGp = "05" "Referred to GP",
ReferredToOtherHealthcareProfessional = "06" "Referred to Other Healthcare Professional",
NoPlannedFollowUp = "07" "No Planned Follow-up",
PlannedFollowUpAtAccidentAndEmergencyDepartment = "08" "Planned Follow-up at Accident and Emergency Department",
PatientSelfDischargedWithoutClinicalConsent = "09" "Patient Self Discharged without Clinical Consent",
DiedInDepartment = "10" "Died in Department",
PatientDeadOnArrival = "11" "Patient Dead on Arrival",
} }
