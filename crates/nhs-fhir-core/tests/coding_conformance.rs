//! The codes in published NHS data: every one is a code, an expression, or told apart with its reason.
//!
//! They are read from `$NHS_CONFORMANCE_DATA`, by default the data folder beside the project. Without it the tests say so and
//! pass, except on CI, where it must be there.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::duplicate_mod
)] // each release runs the same cases

#[path = "../../../tests/conformance_data.rs"]
mod conformance_data;
#[path = "coding_conformance"]
mod coding_conformance {
    mod samples;
    mod vectors;
}

#[cfg(feature = "r4")]
#[path = "coding_conformance"]
mod r4 {
    use nhs_fhir_core::r4 as release;

    const FOLDERS: &[&str] = &["fhir/examples/r4"];

    mod cases;
}

#[cfg(feature = "stu3")]
#[path = "coding_conformance"]
mod stu3 {
    use nhs_fhir_core::stu3 as release;

    const FOLDERS: &[&str] = &["fhir/examples/stu3", "gpconnect"];

    mod cases;
}
