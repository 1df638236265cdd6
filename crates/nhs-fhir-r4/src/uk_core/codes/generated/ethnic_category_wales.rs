// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryWales>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryWales>, version 1.1.1.
EthnicCategoryWales, "https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryWales", also [], value_set "", {
CodeA = "A" "Any White Background, including Welsh, English, Scottish, Northern Irish, Irish, British",
GypsyOrIrishTraveller = "B" "Gypsy or Irish Traveller",
WhiteAndBlackCaribbean = "D" "White and Black Caribbean",
WhiteAndBlackAfrican = "E" "White and Black African",
WhiteAndAsian = "F" "White and Asian",
AnyOtherMixedBackgroundMultipleEthnicBackground = "G" "Any other mixed background / multiple ethnic background",
Indian = "H" "Indian",
Pakistani = "J" "Pakistani",
Bangladeshi = "K" "Bangladeshi",
AnyOtherAsianBackground = "L" "Any other Asian background",
Caribbean = "M" "Caribbean",
African = "N" "African",
AnyOtherBlackBackground = "P" "Any other Black background",
Chinese = "R" "Chinese",
AnyOtherEthnicGroup = "S" "Any other ethnic group",
Arab = "T" "Arab",
NotStated = "Z" "Not stated",
} }
