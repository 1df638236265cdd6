// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-SampleCategory>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-SampleCategory>, version 2.0.0.
SampleCategory, "https://fhir.hl7.org.uk/CodeSystem/UKCore-SampleCategory", also [], value_set "https://fhir.hl7.org.uk/ValueSet/UKCore-SampleCategory", {
Tumour = "tumour" "Tumour",
SolidTumour = "solid-tumour" "Solid Tumour",
LiquidTumour = "liquid-tumour" "Liquid Tumour",
Germline = "germline" "Germline",
Other = "other" "Other",
NotKnown = "not-known" "Not Known",
} }
