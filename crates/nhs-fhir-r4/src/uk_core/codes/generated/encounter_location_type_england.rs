// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-EncounterLocationTypeEngland>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-EncounterLocationTypeEngland>, version 1.0.1.
EncounterLocationTypeEngland, "https://fhir.hl7.org.uk/CodeSystem/UKCore-EncounterLocationTypeEngland", also [], value_set "", {
PatientsHome = "A01" "Patient's Home",
CarersHome = "A02" "Carer's Home",
PatientsWorkplace = "A03" "Patient's Workplace",
OtherPatientRelatedLocation = "A04" "Other Patient Related Location",
PrimaryCareHealthCentre = "B01" "Primary Care Health Centre",
Polyclinic = "B02" "Polyclinic",
GeneralMedicalPractitionerPractice = "C01" "General Medical Practitioner Practice",
DentalPractice = "C02" "Dental Practice",
OphthalmicMedicalPractitionerPremises = "C03" "Ophthalmic Medical Practitioner Premises",
WalkInCentre = "D01" "Walk In Centre",
OutOfHoursCentre = "D02" "Out of Hours Centre",
EmergencyCommunityDentalService = "D03" "Emergency Community Dental Service",
OutPatientClinic = "E01" "Out-Patient Clinic",
Ward = "E02" "Ward",
DayHospital = "E03" "Day Hospital",
EmergencyCareDepartmentOrMinorInjuriesDepartment = "E04" "Emergency Care Department or Minor Injuries Department",
OtherDepartments = "E99" "Other Departments",
Hospice = "F01" "Hospice",
CareHomeWithoutNursing = "G01" "Care Home Without Nursing",
CareHomeWithNursing = "G02" "Care Home With Nursing",
ChildrensHome = "G03" "Children's Home",
IntegratedCareHomeWithoutNursingAndCareHomeWithNursing = "G04" "Integrated Care Home Without Nursing and Care Home With Nursing",
DayCentre = "H01" "Day Centre",
ResourceCentre = "J01" "Resource Centre",
SureStartChildrensCentre = "K01" "Sure Start Children's Centre",
ChildDevelopmentCentre = "K02" "Child Development Centre",
School = "L01" "School",
FurtherEducationCollege = "L02" "Further Education College",
University = "L03" "University",
NurseryPremises = "L04" "Nursery Premises",
OtherChildcarePremises = "L05" "Other Childcare Premises",
TrainingEstablishments = "L06" "Training Establishments",
OtherEducationalPremises = "L99" "Other Educational Premises",
Prison = "M01" "Prison",
ProbationServicePremises = "M02" "Probation Service Premises",
PoliceStationPoliceCustodySuite = "M03" "Police Station / Police Custody Suite",
YoungOffenderInstitution = "M04" "Young Offender Institution",
ImmigrationRemovalCentre = "M05" "Immigration Removal Centre",
YoungOffenderInstitution15_17 = "M06" "Young Offender Institution (15-17)",
YoungOffenderInstitution18_21 = "M07" "Young Offender Institution (18-21)",
StreetOrOtherPublicOpenSpace = "N01" "Street or other public open space",
OtherPubliclyAccessibleAreaOrBuilding = "N02" "Other publicly accessible area or building",
VoluntaryOrCharitableAgencyPremises = "N03" "Voluntary or charitable agency premises",
DispensingOpticianPremises = "N04" "Dispensing Optician Premises",
DispensingPharmacyPremises = "N05" "Dispensing Pharmacy Premises",
OtherLocationsNotElsewhereClassified = "X01" "Other locations not elsewhere classified",
} }
