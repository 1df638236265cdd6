//! What stands beside the fields of a struct: read, set and taken away, in step with the fields.

#![allow(missing_docs, clippy::unwrap_used, clippy::duplicate_mod)] // each release runs the same cases

#[cfg(feature = "r4")]
#[path = "side"]
mod r4 {
    use nhs_fhir_core::r4 as release;

    mod cases;
}

#[cfg(feature = "stu3")]
#[path = "side"]
mod stu3 {
    use nhs_fhir_core::stu3 as release;

    mod cases;
}
