// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryScotland>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryScotland>, version 1.1.1, retired: for reading what was written with it.
EthnicCategoryScotland, "https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryScotland", also [], value_set "", {
Scottish = "1A" "Scottish",
OtherBritish = "1B" "Other British",
Irish = "1C" "Irish",
GypsyTraveller = "1K" "Gypsy/ Traveller",
Polish = "1L" "Polish",
OtherWhiteEthnicGroup = "1Z" "Other white ethnic group",
AnyMixedOrMultipleEthnicGroups = "2A" "Any mixed or multiple ethnic groups",
PakistaniPakistaniScottishOrPakistaniBritish = "3F" "Pakistani, Pakistani Scottish or Pakistani British",
IndianIndianScottishOrIndianBritish = "3G" "Indian, Indian Scottish or Indian British",
BangladeshiBangladeshiScottishOrBangladeshiBritish = "3H" "Bangladeshi, Bangladeshi Scottish or Bangladeshi British",
ChineseChineseScottishOrChineseBritish = "3J" "Chinese, Chinese Scottish or Chinese British",
OtherAsianAsianScottishOrAsianBritish = "3Z" "Other Asian, Asian Scottish or Asian British",
AfricanAfricanScottishOrAfricanBritish = "4D" "African, African Scottish or African British",
OtherAfrican = "4Y" "Other African",
CaribbeanCaribbeanScottishOrCaribbeanBritish = "5C" "Caribbean, Caribbean Scottish or Caribbean British",
BlackBlackScottishOrBlackBritish = "5D" "Black, Black Scottish or Black British",
OtherCaribbeanOrBlack = "5Y" "Other Caribbean or Black",
ArabArabScottishOrArabBritish = "6A" "Arab, Arab Scottish or Arab British",
OtherEthnicGroup = "6Z" "Other ethnic group",
RefusedNotProvidedByPatient = "98" "Refused/Not provided by patient",
NotKnown = "99" "Not Known",
} }
