//! Every way of nesting, as deep as a reader goes, fits a stack of two megabytes in a debug build, whatever is done with it.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::duplicate_mod
)] // each release runs the same cases

#[cfg(feature = "r4")]
#[path = "depth"]
mod r4 {
    use nhs_fhir_core::r4 as release;

    mod cases;
}

#[cfg(feature = "stu3")]
#[path = "depth"]
mod stu3 {
    use nhs_fhir_core::stu3 as release;

    mod cases;
}
