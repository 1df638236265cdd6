// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-GenomeSequencingCategory>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-GenomeSequencingCategory>, version 1.0.0.
GenomeSequencingCategory, "https://fhir.hl7.org.uk/CodeSystem/UKCore-GenomeSequencingCategory", also [], value_set "https://fhir.hl7.org.uk/ValueSet/UKCore-GenomeSequencingCategory", {
RareDiseaseWgs = "rare-disease-wgs" "Rare Disease - WGS",
RareDiseaseNonWgs = "rare-disease-non-wgs" "Rare Disease - Non-WGS",
CancerWgs = "cancer-wgs" "Cancer - WGS",
CancerNonWgs = "cancer-non-wgs" "Cancer - Non-WGS",
} }
