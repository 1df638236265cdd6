//! The short constructors: what they make conforms, and what they are given is checked.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::duplicate_mod
)] // each release runs the same cases

#[cfg(feature = "r4")]
#[path = "making_resources"]
mod r4 {
    use nhs_fhir_core::r4 as release;

    use release::{Organization, Reference};

    /// What NHS services want beside an identifier.
    fn to_practice(reference: Reference) -> Reference {
        reference.of_type::<Organization>()
    }

    mod cases;
}

#[cfg(feature = "stu3")]
#[path = "making_resources"]
mod stu3 {
    use nhs_fhir_core::stu3 as release;

    use release::Reference;

    /// References of STU3 have no type.
    fn to_practice(reference: Reference) -> Reference {
        reference
    }

    mod cases;
}
