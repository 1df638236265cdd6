//! Dates and times that may be partial: which comes first, and what they may mean.

#![allow(missing_docs, clippy::unwrap_used, clippy::duplicate_mod)] // each release runs the same cases

#[cfg(feature = "r4")]
#[path = "dates"]
mod r4 {
    use nhs_fhir_core::r4 as release;

    mod cases;
}

#[cfg(feature = "stu3")]
#[path = "dates"]
mod stu3 {
    use nhs_fhir_core::stu3 as release;

    mod cases;
}
