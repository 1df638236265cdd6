// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-ImmunizationExplanationReason-1>: Copyright © 2016 HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-ImmunizationExplanationReason-1>, version 1.0.0.
ImmunizationExplanationReason, "https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-ImmunizationExplanationReason-1", also [], value_set "https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ImmunizationExplanationReason-1", {
RoutineMassImmunisation = "1" "Routine mass immunisation",
TravelToEndemicArea = "2" "Travel to endemic area",
PlannedTravelToHighRiskArea = "3" "Planned travel to high risk area",
RecentTravelToHighRiskArea = "4" "Recent travel to high risk area",
SubpopulationAtSpecialOrUnusualRisk = "5" "Subpopulation at special or unusual risk",
HighRiskDueToOccupation = "6" "High risk due to occupation",
HighRiskDueToLifestyle = "7" "High risk due to lifestyle",
HighRiskDueToExistingMedicalCondition = "8" "High risk due to existing medical condition",
ControlOfKnownSporadicOutbreak = "9" "Control of known sporadic outbreak",
PatientRequest = "10" "Patient request",
PostExposureProphyaxis = "11" "Post-exposure prophyaxis",
Other = "12" "Other",
} }
