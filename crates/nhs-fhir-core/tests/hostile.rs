//! Hostile input ends in an issue: no panic, no overflow of a small stack, no work out of proportion.

#![allow(missing_docs, clippy::unwrap_used, clippy::duplicate_mod)] // each release runs the same cases

#[cfg(feature = "r4")]
#[path = "hostile"]
mod r4 {
    use nhs_fhir_core::r4 as release;

    mod cases;
}

#[cfg(feature = "stu3")]
#[path = "hostile"]
mod stu3 {
    use nhs_fhir_core::stu3 as release;

    mod cases;
}
