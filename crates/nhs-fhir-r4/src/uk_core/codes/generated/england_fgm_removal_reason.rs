// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.nhs.uk/England/CodeSystem/England-FGMRemovalReason>: Copyright © 2023+ NHS England, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.nhs.uk/England/CodeSystem/England-FGMRemovalReason>, version 1.0.0.
EnglandFgmRemovalReason, "https://fhir.nhs.uk/England/CodeSystem/England-FGMRemovalReason", also [], value_set "https://fhir.nhs.uk/England/ValueSet/England-FlagRemovalReason", {
AddedInErrorThisChildDoesNotHaveAFamilyHistoryOfFgm = "0" "Added in error - this child does not have a family history of FGM",
NoLongerRequiredThisChildHasHadFgm = "2" "No longer required - this child has had FGM",
} }
