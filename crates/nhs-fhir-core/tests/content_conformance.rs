//! The published examples of each release, walked and followed: no value is missed, and each is where its path says.
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
#[path = "../../../tests/conformance_data.rs"]
mod conformance_data;

#[cfg(feature = "r4")]
#[path = "content_conformance"]
mod r4 {
    use nhs_fhir_core::r4 as release;

    const EXAMPLES: &str = "fhir/examples/r4";

    mod cases;
}

#[cfg(feature = "stu3")]
#[path = "content_conformance"]
mod stu3 {
    use nhs_fhir_core::stu3 as release;

    const EXAMPLES: &str = "fhir/examples/stu3";

    mod cases;
}
