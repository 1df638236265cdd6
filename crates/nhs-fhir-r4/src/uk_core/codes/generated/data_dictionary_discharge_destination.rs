// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-DischargeDestination>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-DischargeDestination>, version 2.0.0, retired: for reading what was written with it.
DataDictionaryDischargeDestination, "https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-DischargeDestination", also ["https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-DischargeDestination-1"], value_set "", {
Code19 = "19" "Usual place of residence unless listed below, for example, a private dwelling whether owner occupied or owned by Local Authority, housing association or other landlord. This includes wardened accommodation but not residential accommodation where health care is provided. It also includes Patients with no fixed abode.",
TemporaryPlaceOfResidenceWhenUsuallyResidentElsewhere = "29" "Temporary place of residence when usually resident elsewhere (e.g. hotels, residential Educational Establishment)",
Code30 = "30" "Repatriation from high security psychiatric accommodation in an NHS Hospital Provider (NHS Trust or NHS Foundation Trust)",
Court = "37" "Court",
PenalEstablishmentOrPoliceStation = "38" "Penal establishment or police station",
HighSecurityPsychiatricHospitalScotland = "48" "High Security Psychiatric Hospital, Scotland",
NhsOtherHospitalProviderHighSecurityPsychiatricAccommodation = "49" "NHS other Hospital Provider - high security psychiatric accommodation",
NhsOtherHospitalProviderMediumSecureUnit = "50" "NHS other Hospital Provider - medium secure unit",
Code51 = "51" "NHS other Hospital Provider - Ward for general Patients or the younger physically disabled",
NhsOtherHospitalProviderWardForMaternityPatientsOrNeonates = "52" "NHS other Hospital Provider - Ward for maternity Patients or Neonates",
Code53 = "53" "NHS other Hospital Provider - Ward for Patients who are mentally ill or have Learning Disabilities",
NhsRunCareHome = "54" "NHS run Care Home",
LocalAuthorityResidentialAccommodationIEWhereCareIsProvided = "65" "Local Authority residential accommodation i.e. where care is provided",
LocalAuthorityFosterCare = "66" "Local Authority foster care",
NotApplicablePatientDiedOrStillBirth = "79" "Not applicable - Patient died or still birth",
NonNhsRunHospitalMediumSecureUnit = "84" "Non-NHS run hospital - medium secure unit",
NonNhsOtherThanLocalAuthorityRunCareHome = "85" "Non-NHS (other than Local Authority) run Care Home",
NonNhsRunHospital = "87" "Non NHS run hospital",
NonNhsOtherThanLocalAuthorityRunHospice = "88" "Non-NHS (other than Local Authority) run Hospice",
} }
