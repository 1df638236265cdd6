//! The published examples of each release: each is read, every resource in it as its type, and none loses anything.
//!
//! They are read from `$NHS_CONFORMANCE_DATA`, by default the data folder beside the project. Without it the tests say so and
//! pass, except on CI, where it must be there.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::duplicate_mod
)] // each release runs the same cases

#[cfg(any(feature = "r4", feature = "stu3"))]
#[path = "../../../xtask/src/roundtrip/compare.rs"]
mod compare;
#[cfg(any(feature = "r4", feature = "stu3"))]
#[path = "../../../tests/conformance_data.rs"]
mod conformance_data;

#[cfg(feature = "r4")]
#[path = "conformance"]
mod r4 {
    use nhs_fhir_core::Issue;
    use nhs_fhir_core::r4 as release;

    const FOLDERS: &[&str] = &["fhir/examples/r4"];

    fn is_fault_of_hl7(_: &str, _: &Issue) -> bool {
        false
    }

    mod cases;
}

#[cfg(feature = "stu3")]
#[path = "conformance"]
mod stu3 {
    use nhs_fhir_core::stu3 as release;
    use nhs_fhir_core::{Issue, IssueCode};

    const FOLDERS: &[&str] = &["fhir/examples/stu3", "gpconnect", "ers"];

    /// HL7 published some STU3 examples with a byte order mark, and one questionnaire whose items have no link id.
    fn is_fault_of_hl7(file: &str, issue: &Issue) -> bool {
        match issue.code {
            IssueCode::ByteOrderMark => true,
            IssueCode::Missing => {
                file.contains("Questionnaire-qs1") && issue.path.ends_with(".linkId")
            }
            _ => false,
        }
    }

    mod cases;
}
