//! Debug and errors show shapes and places, never content.

#![allow(missing_docs, clippy::unwrap_used, clippy::duplicate_mod)] // each release runs the same cases

#[cfg(feature = "r4")]
#[path = "privacy"]
mod r4 {
    use nhs_fhir_core::r4 as release;

    mod cases;
}

#[cfg(feature = "stu3")]
#[path = "privacy"]
mod stu3 {
    use nhs_fhir_core::stu3 as release;

    mod cases;
}
