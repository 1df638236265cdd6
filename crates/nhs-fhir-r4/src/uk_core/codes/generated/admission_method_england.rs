// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-AdmissionMethodEngland>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-AdmissionMethodEngland>, version 1.0.1.
AdmissionMethodEngland, "https://fhir.hl7.org.uk/CodeSystem/UKCore-AdmissionMethodEngland", also [], value_set "", {
ElectiveAdmissionWaitingList = "11" "Elective Admission: Waiting list",
ElectiveAdmissionBooked = "12" "Elective Admission: Booked",
ElectiveAdmissionPlanned = "13" "Elective Admission: Planned",
Code21 = "21" "Emergency Admission: Emergency Care Department or dental casualty department of the Health Care Provider",
Code22 = "22" "Emergency Admission: General Practitioner: after a request for immediate admission has been made direct to a Hospital Provider, i.e. not through a Bed bureau, by a General Practitioner or deputy",
EmergencyAdmissionBedBureau = "23" "Emergency Admission: Bed bureau",
Code24 = "24" "Emergency Admission: Consultant Clinic, of this or another Health Care Provider",
Code25 = "25" "Emergency Admission: Admission via Mental Health Crisis Resolution Team",
Code2A = "2A" "Emergency Admission: Emergency Care Department of another provider where the Patient had not been admitted",
Code2B = "2B" "Emergency Admission: Transfer of an admitted Patient from another Hospital Provider in an emergency",
EmergencyAdmissionBabyBornAtHomeAsIntended = "2C" "Emergency Admission: Baby born at home as intended",
EmergencyAdmissionOtherEmergencyAdmission = "2D" "Emergency Admission: Other emergency admission",
EmergencyAdmissionOtherMeansExamplesAre = "28" "Emergency Admission: Other means, examples are: - admitted from the Emergency Care Department of another provider where they had not been admitted - transfer of an admitted Patient from another Hospital Provider in an emergency - baby born at home as intended",
MaternityAdmissionAdmittedAntePartum = "31" "Maternity Admission: Admitted ante partum",
MaternityAdmissionAdmittedPostPartum = "32" "Maternity Admission: Admitted post partum",
OtherAdmissionTheBirthOfABabyInThisHealthCareProvider = "82" "Other Admission: The birth of a baby in this Health Care Provider",
Code83 = "83" "Other Admission: Baby born outside the Health Care Provider except when born at home as intended",
Code81 = "81" "Other Admission: Transfer of any admitted Patient from other Hospital Provider other than in an emergency",
NotApplicable = "98" "Not applicable",
AdmissionMethodNotKnown = "99" "Admission Method not known",
} }
