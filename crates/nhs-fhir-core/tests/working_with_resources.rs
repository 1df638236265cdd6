//! Finding what a resource holds, through the public API only.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::duplicate_mod
)] // each release runs the same cases

#[cfg(feature = "r4")]
#[path = "working_with_resources"]
mod r4 {
    use nhs_fhir_core::r4 as release;

    mod cases;
}

#[cfg(feature = "stu3")]
#[path = "working_with_resources"]
mod stu3 {
    use nhs_fhir_core::stu3 as release;

    mod cases;
}
