//! Parts of a resource by FHIR path, through the public API only.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::duplicate_mod
)] // each release runs the same cases

#[cfg(feature = "r4")]
#[path = "paths"]
mod r4 {
    use nhs_fhir_core::r4 as release;

    mod cases;
}

#[cfg(feature = "stu3")]
#[path = "paths"]
mod stu3 {
    use nhs_fhir_core::stu3 as release;

    mod cases;
}
