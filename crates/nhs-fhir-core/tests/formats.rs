//! serde with several formats: text ones get the JSON's structure, binary ones its text, and nothing is lost.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::duplicate_mod
)] // each release runs the same cases

#[cfg(feature = "r4")]
#[path = "formats"]
mod r4 {
    use nhs_fhir_core::r4 as release;

    mod cases;
}

#[cfg(feature = "stu3")]
#[path = "formats"]
mod stu3 {
    use nhs_fhir_core::stu3 as release;

    mod cases;
}
