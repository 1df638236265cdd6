// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-AdmissionMethod>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-AdmissionMethod>, version 2.0.0, retired: for reading what was written with it.
DataDictionaryAdmissionMethod, "https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-AdmissionMethod", also ["https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-AdmissionMethod-1"], value_set "", {
WaitingList = "11" "Waiting list",
Booked = "12" "Booked",
Planned = "13" "Planned",
Code21 = "21" "Accident and emergency or dental casualty department of the Health Care Provider",
Code22 = "22" "General Practitioner: after a request for immediate admission has been made direct to a Hospital Provider, i.e. not through a Bed bureau, by a General Practitioner or deputy",
BedBureau = "23" "Bed bureau",
ConsultantClinicOfThisOrAnotherHealthCareProvider = "24" "Consultant Clinic, of this or another Health Care Provider",
AdmissionViaMentalHealthCrisisResolutionTeam = "25" "Admission via Mental Health Crisis Resolution Team",
Code2A = "2A" "Accident and Emergency Department of another provider where the Patient had not been admitted",
Code2B = "2B" "Transfer of an admitted Patient from another Hospital Provider in an emergency",
BabyBornAtHomeAsIntended = "2C" "Baby born at home as intended",
OtherEmergencyAdmission = "2D" "Other emergency admission",
OtherMeans = "28" "Other means",
AdmittedAntePartum = "31" "Admitted ante-partum",
AdmittedPostPartum = "32" "Admitted post-partum",
TheBirthOfABabyInThisHealthCareProvider = "82" "The birth of a baby in this Health Care Provider",
Code83 = "83" "Baby born outside the Health Care Provider except when born at home as intended.",
Code81 = "81" "Transfer of any admitted Patient from other Hospital Provider other than in an emergency",
} }
