// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryEngland>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryEngland>, version 1.1.1.
EthnicCategoryEngland, "https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryEngland", also [], value_set "", {
WhiteBritish = "A" "White - British",
WhiteIrish = "B" "White - Irish",
WhiteAnyOtherWhiteBackground = "C" "White - Any other White background",
MixedWhiteAndBlackCaribbean = "D" "Mixed - White and Black Caribbean",
MixedWhiteAndBlackAfrican = "E" "Mixed - White and Black African",
MixedWhiteAndAsian = "F" "Mixed - White and Asian",
MixedAnyOtherMixedBackground = "G" "Mixed - Any other mixed background",
AsianOrAsianBritishIndian = "H" "Asian or Asian British - Indian",
AsianOrAsianBritishPakistani = "J" "Asian or Asian British - Pakistani",
AsianOrAsianBritishBangladeshi = "K" "Asian or Asian British - Bangladeshi",
AsianOrAsianBritishAnyOtherAsianBackground = "L" "Asian or Asian British - Any other Asian background",
BlackOrBlackBritishCaribbean = "M" "Black or Black British - Caribbean",
BlackOrBlackBritishAfrican = "N" "Black or Black British - African",
BlackOrBlackBritishAnyOtherBlackBackground = "P" "Black or Black British - Any other Black background",
OtherEthnicGroupsChinese = "R" "Other Ethnic Groups - Chinese",
OtherEthnicGroupsAnyOtherEthnicGroup = "S" "Other Ethnic Groups - Any other ethnic group",
NotStated = "Z" "Not stated",
NotKnown = "99" "Not known",
} }
