// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-DateTimeType>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-DateTimeType>, version 2.1.0.
DateTimeType, "https://fhir.hl7.org.uk/CodeSystem/UKCore-DateTimeType", also [], value_set "https://fhir.hl7.org.uk/ValueSet/UKCore-DateTimeType", {
TimeClear = "time-clear" "Time Clear",
TimeClinicalHandover = "time-clinical-handover" "Time of Clinical Handover",
TimeDispatchCodeEstablished = "time-dispatch-code-established" "Time Dispatch Code Established",
TimeArrivedReceivingLocation = "time-arrived-receiving-location" "Time Arrived at Receiving Location",
TimePatientHandover = "time-patient-handover" "Time Patient Handover",
TimeResourceMobilised = "time-resource-mobilised" "Time Resource Mobilised",
TimeResourceArrivedOnScene = "time-resource-arrived-on-scene" "Time Resource Arrived On Scene",
TimeStoodDown = "time-stood-down" "Time Stood Down",
TimeResourceLeftScene = "time-resource-left-scene" "Time Resource Left Scene",
ClockStartDateTime = "clock-start-date-time" "Clock Start Date Time",
TimeCallAnswered = "time-call-answered" "Time Call Answered",
TimeCallEnded = "time-call-ended" "Time Call Ended",
ClockStopDateTime = "clock-stop-date-time" "Clock Stop Date Time",
} }
