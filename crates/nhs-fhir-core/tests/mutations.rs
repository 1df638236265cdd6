//! Nothing is lost of a resource that went wrong: resources of every type, made from the tables, then changed at random places.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::duplicate_mod
)] // each release runs the same cases

#[cfg(any(feature = "r4", feature = "stu3"))]
#[path = "../../../xtask/src/roundtrip/compare.rs"]
mod compare;

#[cfg(feature = "r4")]
#[path = "mutations"]
mod r4 {
    use nhs_fhir_core::r4 as release;

    mod cases;
    mod make;
    mod mutate;
    mod tree;
}

#[cfg(feature = "stu3")]
#[path = "mutations"]
mod stu3 {
    use nhs_fhir_core::stu3 as release;

    mod cases;
    mod make;
    mod mutate;
    mod tree;
}
