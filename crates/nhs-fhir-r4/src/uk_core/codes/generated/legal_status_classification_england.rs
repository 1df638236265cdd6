// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-LegalStatusClassificationEngland>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-LegalStatusClassificationEngland>, version 1.0.1.
LegalStatusClassificationEngland, "https://fhir.hl7.org.uk/CodeSystem/UKCore-LegalStatusClassificationEngland", also [], value_set "", {
Informal = "01" "Informal",
FormallyDetainedUnderMentalHealthActSection2 = "02" "Formally detained under Mental Health Act Section 2",
FormallyDetainedUnderMentalHealthActSection3 = "03" "Formally detained under Mental Health Act Section 3",
FormallyDetainedUnderMentalHealthActSection4 = "04" "Formally detained under Mental Health Act Section 4",
FormallyDetainedUnderMentalHealthActSection5_2 = "05" "Formally detained under Mental Health Act Section 5(2)",
FormallyDetainedUnderMentalHealthActSection5_4 = "06" "Formally detained under Mental Health Act Section 5(4)",
FormallyDetainedUnderMentalHealthActSection35 = "07" "Formally detained under Mental Health Act Section 35",
FormallyDetainedUnderMentalHealthActSection36 = "08" "Formally detained under Mental Health Act Section 36",
Code09 = "09" "Formally detained under Mental Health Act Section 37 with section 41 restrictions",
FormallyDetainedUnderMentalHealthActSection37 = "10" "Formally detained under Mental Health Act Section 37",
FormallyDetainedUnderMentalHealthActSection38 = "12" "Formally detained under Mental Health Act Section 38",
FormallyDetainedUnderMentalHealthActSection44 = "13" "Formally detained under Mental Health Act Section 44",
FormallyDetainedUnderMentalHealthActSection46 = "14" "Formally detained under Mental Health Act Section 46",
Code15 = "15" "Formally detained under Mental Health Act Section 47 with section 49 restrictions",
FormallyDetainedUnderMentalHealthActSection47 = "16" "Formally detained under Mental Health Act Section 47",
Code17 = "17" "Formally detained under Mental Health Act Section 48 with section 49 restrictions",
FormallyDetainedUnderMentalHealthActSection48 = "18" "Formally detained under Mental Health Act Section 48",
FormallyDetainedUnderMentalHealthActSection135 = "19" "Formally detained under Mental Health Act Section 135",
FormallyDetainedUnderMentalHealthActSection136 = "20" "Formally detained under Mental Health Act Section 136",
Code31 = "31" "Formally detained under Criminal Procedure(Insanity) Act 1964 as amended by the Criminal Procedures (Insanity and Unfitness to Plead) Act 1991",
FormallyDetainedUnderOtherActs = "32" "Formally detained under other acts",
SubjectToGuardianshipUnderMentalHealthActSection7 = "35" "Subject to guardianship under Mental Health Act Section 7",
SubjectToGuardianshipUnderMentalHealthActSection37 = "36" "Subject to guardianship under Mental Health Act Section 37",
Code37 = "37" "Formally detained under Mental Health Act Section 45A (Limited direction in force)",
Code38 = "38" "Formally detained under Mental Health Act Section 45A (Limitation direction ended)",
NotApplicable = "98" "Not Applicable",
NotKnown = "99" "Not Known",
} }
