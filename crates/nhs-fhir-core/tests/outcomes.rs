//! What each departure from FHIR's JSON comes to: refused strictly with its place, taken leniently, never lost.
//!
//! The rows of `outcomes/table.rs` are the cases, and `docs/outcomes.md` is made from them: where it differs from them a test
//! fails, and with `UPDATE_OUTCOMES=1` that test writes it anew.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::duplicate_mod
)] // each release runs the same cases

#[cfg(any(feature = "r4", feature = "stu3"))]
#[path = "../../../xtask/src/roundtrip/compare.rs"]
mod compare;

#[cfg(feature = "r4")]
#[path = "outcomes"]
mod r4 {
    use nhs_fhir_core::r4 as release;

    mod cases;
    mod markdown;
    mod table;
}

#[cfg(feature = "stu3")]
#[path = "outcomes"]
mod stu3 {
    use nhs_fhir_core::stu3 as release;

    mod cases;
    mod markdown;
    mod table;
}
