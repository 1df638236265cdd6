// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-EncounterLocationTypeWales>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-EncounterLocationTypeWales>, version 1.0.1.
EncounterLocationTypeWales, "https://fhir.hl7.org.uk/CodeSystem/UKCore-EncounterLocationTypeWales", also [], value_set "", {
ClientsOrPatientsHome = "01" "Clients or patients home",
HealthCentre = "02" "Health Centre",
OtherGmpPremises = "03" "Other GMP Premises",
WardOrNhsHospitalSite = "04" "Ward or NHS Hospital Site",
Hospice = "06" "Hospice",
OtherVoluntaryOrPrivateHospitalOrNursingHome = "07" "Other Voluntary or Private Hospital or Nursing Home",
GroupHomeManagedByTheNhs = "08" "Group Home managed by the NHS",
GroupHomeManagedByLocalAuthority = "09" "Group Home managed by Local Authority",
GroupHomeManagedByVoluntaryOrPrivateAgents = "10" "Group Home managed by Voluntary or Private Agents",
OtherResidentialCareHomesManagedByLocalAuthority = "11" "Other Residential Care Homes managed by Local Authority",
OtherResidentialCareHomesManagedByVoluntaryOrPrivateAgents = "12" "Other Residential Care Homes managed by Voluntary or Private Agents",
NhsDayCareFacilityOnNhsHospitalSites = "13" "NHS Day Care Facility on NHS Hospital Sites",
NhsDayCareFacilityOnOtherSites = "14" "NHS Day Care Facility on Other sites",
DayCentreManagedByLocalAuthority = "15" "Day Centre managed by Local Authority",
DayCentreManagedByVoluntaryOrPrivateAgents = "16" "Day Centre managed by Voluntary or Private Agents",
NhsConsultantClinicPremisesOnANhsHospitalSite = "17" "NHS Consultant Clinic Premises on a NHS Hospital Site",
NhsConsultantClinicPremisesOffANhsHospitalSite = "18" "NHS Consultant Clinic Premises off a NHS Hospital Site",
HealthClinicManagedByTheNhs = "19" "Health Clinic managed by the NHS",
HealthClinicManagedByVoluntaryOrPrivateAgents = "20" "Health Clinic managed by Voluntary or Private Agents",
ResourceCentreOnNhsHospitalSite = "21" "Resource Centre on NHS Hospital Site",
ResourceCentreManagedByTheNhsOffNhsHospitalSite = "22" "Resource Centre managed by the NHS off NHS Hospital Site",
ResourceCentreManagedByLocalAuthority = "23" "Resource Centre managed by Local Authority",
ResourceCentreManagedByVoluntaryOrPrivateAgents = "24" "Resource Centre managed by Voluntary or Private Agents",
ProfessionalStaffGroupDepartmentOnNhsHospitalSite = "25" "Professional Staff Group Department on NHS Hospital Site",
Code26 = "26" "Professional Staff Group Department managed by the NHS off NHS Hospital Site",
ProfessionalStaffGroupDepartmentManagedByLocalAuthority = "27" "Professional Staff Group Department managed by Local Authority",
Code28 = "28" "Professional Staff Group Department managed by Voluntary or Private Agents",
SchoolPremisesManagedByLocalAuthorityOrGrantMaintained = "29" "School Premises managed by Local Authority or Grant Maintained",
SchoolPremisesManagedByVoluntaryOrPrivateAgents = "30" "School Premises managed by Voluntary or Private Agents",
OtherHealthOrLocalAuthorityFacilityOnNhsHospitalSite = "31" "Other Health or Local Authority Facility on NHS Hospital Site",
Code32 = "32" "Other Health or Local Authority Site managed by the NHS off NHS Hospital Site",
OtherHealthOrLocalAuthoritySiteManagedByLocalAuthority = "33" "Other Health or Local Authority Site managed by Local Authority",
Code34 = "34" "Other Health or Local Authority Site managed by Voluntary or private Agents",
PrisonDepartmentEstablishments = "35" "Prison Department Establishments",
PublicPlaceOrStreetOrPoliceStation = "36" "Public Place or Street, or Police Station",
OtherLocationsNotClassifiedElsewhere = "37" "Other locations not classified elsewhere",
NhsNursingHome = "38" "NHS Nursing Home",
OtherResidentialCareHomesManagedByTheNhs = "39" "Other Residential Care Homes managed by the NHS",
} }
