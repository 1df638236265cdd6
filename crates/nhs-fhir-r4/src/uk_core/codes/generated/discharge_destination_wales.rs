// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-DischargeDestinationWales>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-DischargeDestinationWales>, version 1.0.1.
DischargeDestinationWales, "https://fhir.hl7.org.uk/CodeSystem/UKCore-DischargeDestinationWales", also [], value_set "", {
OwnHome = "19" "Own home",
PermanentResidenceAtNursingHomeResidentialCareHome = "20" "Permanent residence at nursing home, residential care home",
TemporaryResidenceAtNursingHomeResidentialCareHome = "21" "Temporary residence at nursing home, residential care home",
NoFixedAbode = "22" "No fixed abode",
Hospice = "23" "Hospice",
TemporaryPlaceOfResidenceWhenUsuallyResidentElsewhere = "29" "Temporary place of residence when usually resident elsewhere (includes hotel, residential educational establishment)",
PenalEstablishmentCourtOrPoliceStationOrPoliceCustodySuite = "39" "Penal establishment, court or police station or police custody suite",
PatientTransferToAnotherHealthBoardTrust = "51" "Patient transfer to another health board / trust",
PatientTransferWithinTheSameHealthBoardTrust = "55" "Patient transfer within the same health board / trust",
Code65 = "65" "Local Authority Part 3 residential accommodation i.e. where care is provided",
Code66 = "66" "Local authority foster care but not in Part 3 residential accommodation",
NotApplicablePatientDiedOrStillbirth = "79" "Not Applicable - Patient died or stillbirth",
NonNhsOtherThanLocalAuthorityRunNursingHome = "86" "Non-NHS (other than local authority) run nursing home",
Code87 = "87" "Patient transfer to Non-NHS run hospital includes private hospitals e.g. BUPA",
Code98 = "98" "Not applicable - hospital provider spell not finished at episode end (i.e. not discharged, or current episode unfinished)",
} }
