//! For any JSON at all: no panic, and whatever was read is written back the same, once and for ever.

#![allow(missing_docs, clippy::unwrap_used, clippy::duplicate_mod)] // each release runs the same cases

#[cfg(any(feature = "r4", feature = "stu3"))]
#[path = "../../../xtask/src/roundtrip/compare.rs"]
mod compare;

#[cfg(feature = "r4")]
#[path = "properties"]
mod r4 {
    use nhs_fhir_core::r4 as release;

    mod cases;
}

#[cfg(feature = "stu3")]
#[path = "properties"]
mod stu3 {
    use nhs_fhir_core::stu3 as release;

    mod cases;
}
