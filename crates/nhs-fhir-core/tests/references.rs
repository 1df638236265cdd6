//! What references in a bundle lead to. Source: <http://hl7.org/fhir/R4/bundle.html#references>.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::duplicate_mod
)] // each release runs the same cases

#[cfg(feature = "r4")]
#[path = "references"]
mod r4 {
    use nhs_fhir_core::r4 as release;

    mod cases;
}

#[cfg(feature = "stu3")]
#[path = "references"]
mod stu3 {
    use nhs_fhir_core::stu3 as release;

    mod cases;
}
