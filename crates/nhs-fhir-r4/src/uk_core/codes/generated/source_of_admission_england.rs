// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-SourceOfAdmissionEngland>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-SourceOfAdmissionEngland>, version 1.0.1.
SourceOfAdmissionEngland, "https://fhir.hl7.org.uk/CodeSystem/UKCore-SourceOfAdmissionEngland", also [], value_set "", {
Code19 = "19" "Usual place of residence unless listed below, for example, a private dwelling whether owner occupied or owned by Local Authority, housing association or other landlord. This includes wardened accommodation but not residential accommodation where health care is provided. It also includes Patients with no fixed abode.",
TemporaryPlaceOfResidenceWhenUsuallyResidentElsewhere = "29" "Temporary place of residence when usually resident elsewhere (e.g. hotels, residential Educational Establishments)",
PenalEstablishmentCourtOrPoliceStationPoliceCustodySuite = "39" "Penal establishment, Court, or Police Station / Police Custody Suite",
Code49 = "49" "NHS other Hospital Provider - high security psychiatric accommodation in an NHS Hospital Provider (NHS Trust or NHS Foundation Trust)",
Code51 = "51" "NHS other Hospital Provider - Ward for general Patients or the younger physically disabled or Emergency Care Department",
NhsOtherHospitalProviderWardForMaternityPatientsOrNeonates = "52" "NHS other Hospital Provider - Ward for maternity Patients or Neonates",
Code53 = "53" "NHS other Hospital Provider - Ward for Patients who are mentally ill or have Learning Disabilities",
NhsRunCareHome = "54" "NHS run Care Home",
LocalAuthorityResidentialAccommodationIEWhereCareIsProvided = "65" "Local Authority residential accommodation i.e. where care is provided",
LocalAuthorityFosterCare = "66" "Local Authority foster care",
BabiesBornInOrOnTheWayToHospital = "79" "Babies born in or on the way to hospital",
NonNhsOtherThanLocalAuthorityRunCareHome = "85" "Non-NHS (other than Local Authority) run Care Home",
NonNhsRunHospital = "87" "Non NHS run hospital",
NonNhsOtherThanLocalAuthorityRunHospice = "88" "Non-NHS (other than Local Authority) run Hospice",
NotApplicable = "98" "Not applicable",
SourceOfAdmissionNotKnown = "99" "Source of admission not known",
} }
