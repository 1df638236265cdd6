// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-OutcomeOfAttendance>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-OutcomeOfAttendance>, version 2.0.0, retired: for reading what was written with it.
DataDictionaryOutcomeOfAttendance, "https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-OutcomeOfAttendance", also ["https://fhir.hl7.org.uk/CodeSystem/UKCore-OutcomeOfAttendanceEngland", "https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-OutcomeOfAttendance-1"], value_set "", {
DischargedFromConsultantsCareLastAttendance = "1" "Discharged from Consultant's care (last attendance)",
AnotherAppointmentGiven = "2" "Another Appointment given",
AppointmentToBeMadeAtALaterDate = "3" "Appointment to be made at a later date",
} }
