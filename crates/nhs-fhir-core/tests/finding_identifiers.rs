//! Identifiers of FHIR and identifiers of the NHS: one becomes the other, and what stands in the way is told apart.

#![allow(missing_docs, clippy::unwrap_used, clippy::duplicate_mod)] // each release runs the same cases

#[cfg(feature = "r4")]
#[path = "finding_identifiers"]
mod r4 {
    use nhs_fhir_core::r4 as release;

    mod cases;
}

#[cfg(feature = "stu3")]
#[path = "finding_identifiers"]
mod stu3 {
    use nhs_fhir_core::stu3 as release;

    mod cases;
}
