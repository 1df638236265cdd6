// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-OutcomeOfAttendanceEngland>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-OutcomeOfAttendanceEngland>, version 1.1.0.
OutcomeOfAttendanceEngland, "https://fhir.hl7.org.uk/CodeSystem/UKCore-OutcomeOfAttendanceEngland", also ["https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-OutcomeOfAttendance", "https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-OutcomeOfAttendance-1"], value_set "", {
DischargedFromConsultantsCareLastAttendance = "1" "Discharged from consultant's care (last attendance)",
AnotherAppointmentGiven = "2" "Another appointment given",
AppointmentToBeMadeAtALaterDate = "3" "Appointment to be made at a later date",
} }
