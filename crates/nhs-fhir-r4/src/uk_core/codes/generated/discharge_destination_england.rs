// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-DischargeDestinationEngland>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-DischargeDestinationEngland>, version 1.0.1.
DischargeDestinationEngland, "https://fhir.hl7.org.uk/CodeSystem/UKCore-DischargeDestinationEngland", also [], value_set "", {
Code19 = "19" "Usual place of residence unless listed below, for example, a private dwelling whether owner occupied or owned by Local Authority, housing association or other landlord. This includes wardened accommodation but not residential accommodation where health care is provided. It also includes patients with no fixed abode.",
TemporaryPlaceOfResidenceWhenUsuallyResidentElsewhere = "29" "Temporary place of residence when usually resident elsewhere (includes hotel, residential Educational Establishment)",
Code30 = "30" "Repatriation from high security psychiatric accommodation in an NHS Hospital Provider (NHS Trust or NHS Foundation Trust)",
Court = "37" "Court",
PenalEstablishmentOrPoliceStation = "38" "Penal establishment or police station",
HighSecurityPsychiatricHospitalScotland = "48" "High Security Psychiatric Hospital, Scotland",
NhsOtherHospitalProviderHighSecurityPsychiatricAccommodation = "49" "NHS other Hospital Provider - high security psychiatric accommodation",
NhsOtherHospitalProviderMediumSecureUnit = "50" "NHS other Hospital Provider - medium secure unit",
Code51 = "51" "NHS other Hospital Provider - Ward for general patients or the younger physically disabled",
NhsOtherHospitalProviderWardForMaternityPatientsOrNeonates = "52" "NHS other Hospital Provider - Ward for maternity patients or Neonates",
Code53 = "53" "NHS other Hospital Provider - Ward for patients who are mentally ill or have Learning Disabilities",
NhsRunCareHome = "54" "NHS run Care Home",
LocalAuthorityResidentialAccommodationIEWhereCareIsProvided = "65" "Local Authority residential accommodation i.e. where care is provided",
LocalAuthorityFosterCare = "66" "Local Authority foster care",
NotApplicablePatientDiedOrStillbirth = "79" "Not applicable - Patient died or stillbirth",
NonNhsRunHospitalMediumSecureUnit = "84" "Non-NHS run hospital - medium secure unit",
NonNhsOtherThanLocalAuthorityRunCareHome = "85" "Non-NHS (other than Local Authority) run Care Home",
NonNhsRunHospital = "87" "Non-NHS run hospital",
NonNhsOtherThanLocalAuthorityRunHospice = "88" "Non-NHS (other than Local Authority) run Hospice",
Code98 = "98" "Not applicable - Hospital Provider Spell not finished at episode end (i.e. not discharged) or current episode unfinished",
NotKnown = "99" "Not known",
} }
