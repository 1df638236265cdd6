// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-AdmissionMethodWales>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-AdmissionMethodWales>, version 1.1.0.
AdmissionMethodWales, "https://fhir.hl7.org.uk/CodeSystem/UKCore-AdmissionMethodWales", also [], value_set "", {
ElectiveAdmissionWaitingList = "11" "Elective Admission: Waiting list",
ElectiveAdmissionBooked = "12" "Elective Admission: Booked",
ElectiveAdmissionPlanned = "13" "Elective Admission: Planned",
Code21 = "21" "Emergency Admission: A & E or dental casualty department of the health care provider",
Code22 = "22" "Emergency Admission: GP: after a request for immediate admission has been made direct to a hospital provider (i.e. not through a Bed Bureau) by a General Practitioner or deputy",
EmergencyAdmissionBedBureau = "23" "Emergency Admission: Bed bureau",
Code24 = "24" "Emergency Admission: Consultant clinic of this or another health care provider",
EmergencyAdmissionDomiciliaryVisitByConsultant = "25" "Emergency Admission: Domiciliary visit by Consultant",
EmergencyAdmissionViaNhsDirectServices = "27" "Emergency Admission: Via NHS Direct Services",
Code28 = "28" "Emergency Admission: Other means, including admitted from the A & E department of another provider where they had not been admitted",
MaternityAdmissionAdmittedAntePartum = "31" "Maternity Admission: Admitted ante-partum",
MaternityAdmissionAdmittedPostPartum = "32" "Maternity Admission: Admitted post-partum",
Code81 = "81" "Other Admission: Transfer of any admitted patient from other hospital provider.  May be used for an elective or emergency transfer from other hospital provider.",
OtherAdmissionTheBirthOfABabyInThisHealthCareProvider = "82" "Other Admission: The birth of a baby in this health care provider",
OtherAdmissionBabyBornOutsideTheHealthCareProvider = "83" "Other Admission: Baby born outside the health care provider (except when born at home as intended.  In this case the baby is an emergency admission.  e.g. if midwife's decision to admit the baby use Admission Method 28)",
} }
