// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-SourceOfAdmissionWales>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-SourceOfAdmissionWales>, version 1.0.1.
SourceOfAdmissionWales, "https://fhir.hl7.org.uk/CodeSystem/UKCore-SourceOfAdmissionWales", also [], value_set "", {
OwnHome = "19" "Own Home",
PermanentResidenceAtNursingHomeResidentialCareHome = "20" "Permanent residence at nursing home, residential care home.",
TemporaryResidenceAtNursingHomeResidentialCareHome = "21" "Temporary residence at nursing home, residential care home.",
NoFixedAbode = "22" "No fixed abode.",
Hospice = "23" "Hospice.",
Code29 = "29" "Temporary place of residence, when usually resident elsewhere (includes hotel, residential educational institution).",
PenalEstablishmentCourtOrPoliceStationOrPoliceCustodySuite = "39" "Penal establishment, court or police station or police custody suite",
PatientTransferFromOtherHealthBoardTrust = "51" "Patient transfer from other health board / trust",
PatientTransferWithinTheSameHealthBoardTrust = "55" "Patient transfer within the same health board / trust.",
Code65 = "65" "Local Authority Part 3 residential accommodations i.e. where care is provided.",
Code66 = "66" "Local Authority foster care but not in Part 3 residential accommodation.",
BabiesBornInOrOnWayToHospitalBabyActivity = "79" "Babies born in or on way to hospital. (Baby Activity)",
Code87 = "87" "Patient transfer from non NHS hospital, includes private hospitals e.g. BUPA",
} }
