// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-LegalStatusClassificationWales>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-LegalStatusClassificationWales>, version 1.0.1.
LegalStatusClassificationWales, "https://fhir.hl7.org.uk/CodeSystem/UKCore-LegalStatusClassificationWales", also [], value_set "", {
InformalIncludingVoluntaryPatientsUnderSection131 = "01" "Informal (including voluntary patients under Section 131)",
FormallyDetainedUnderMentalHealthActSection2 = "02" "Formally detained under Mental Health Act Section 2 (Admission for assessment)",
Code03 = "03" "Formally detained under Mental Health Act Section 3 (Admission for treatment of non-offender to hospital for assessment, for medical treatment)",
Code04 = "04" "Formally detained under Mental Health Act Section 4 (Admission for assessment in cases of emergency)",
Code05 = "05" "Formally detained under Mental Health Act Section 5 (2) (Power to hold informal patient already in hospital, by doctor or approved clinician)",
Code06 = "06" "Formally detained under Mental Health Act Section 5 (4) (Power to hold informal patient already in hospital, by nurse)",
FormallyDetainedUnderMentalHealthActSection35 = "07" "Formally detained under Mental Health Act Section 35 (Remand to hospital for report on accused's mental condition)",
FormallyDetainedUnderMentalHealthActSection36 = "08" "Formally detained under Mental Health Act Section 36 (Remand of accused person to hospital for treatment)",
FormallyDetainedUnderMentalHealthActSections37And41 = "09" "Formally detained under Mental Health Act Sections 37 and 41 (Hospital Order with restrictions)",
FormallyDetainedUnderMentalHealthActSection37HospitalOrder = "10" "Formally detained under Mental Health Act Section 37 (Hospital Order)",
FormallyDetainedUnderMentalHealthActSection38 = "12" "Formally detained under Mental Health Act Section 38 (Interim hospital order)",
FormallyDetainedUnderMentalHealthActSection44 = "13" "Formally detained under Mental Health Act Section 44 (Patient committed to hospital by Magistrates Court pending Crown Court disposal)",
Code14 = "14" "Formally detained under Mental Health Act Section 46 (Detained during Her Majesty's pleasure) REPEALED BY ARMED FORCES ACT 1996",
FormallyDetainedUnderMentalHealthActSections47And49 = "15" "Formally detained under Mental Health Act Sections 47 and 49 (Removal to hospital of person serving a sentence of imprisonment with restrictions)",
FormallyDetainedUnderMentalHealthActSection47 = "16" "Formally detained under Mental Health Act Section 47 (Removal to hospital of person serving a sentence of imprisonment)",
FormallyDetainedUnderMentalHealthActSections48And49 = "17" "Formally detained under Mental Health Act Sections 48 and 49 (Removal to hospital of other person with restrictions, not serving a sentence of imprisonment)",
FormallyDetainedUnderMentalHealthActSection48 = "18" "Formally detained under Mental Health Act Section 48 (Removal to hospital of other person not serving a sentence of imprisonment)",
FormallyDetainedUnderMentalHealthActSection135 = "19" "Formally detained under Mental Health Act Section 135 (Warrant to search for and remove to a place of safety)",
FormallyDetainedUnderMentalHealthActSection136 = "20" "Formally detained under Mental Health Act Section 136 (Mentally disordered person found in a public place)",
Code30 = "30" "Formally detained under previous legislation (fifth schedule); this relates only to patients who, prior to the implementation of the Mental Health Act 1983, were detained under the Sixth Schedule of the Mental Health Act 1959",
Code31 = "31" "Formally detained under Criminal Procedure (Insanity) Act 1964 as amended by the Criminal Procedures (Insanity and Unfitness to Plead) Act 1991",
Code32 = "32" "Formally detained under other acts: Section 47 of the National Assistance Act 1948 Section 1,2 or 12 of the Children's and Young Persons Act 1969 Section 3 of the Powers of Criminal Courts Act 1973",
FormallyDetainedUnderMentalHealthActSection45A = "34" "Formally detained under Mental Health Act Section 45A (Hospital and Limitation Direction)",
Code35 = "35" "Community treatment order (Mental Health Act Section 17a) This is legally valid from 3rd November 2008",
NonApplicableOnlyUsedForNonPsychiatricConsultantSpecialties = "98" "Non applicable (only used for NON psychiatric consultant specialties)",
} }
