//! The accessors of UK extensions: every one reads what it writes, writes what its definition says, and replaces.

#![cfg(feature = "uk-core")]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::duplicate_mod
)] // each release runs the same cases

#[cfg(all(feature = "r4", feature = "stu3"))]
#[path = "../../../tests/conformance_data.rs"]
mod conformance_data;
#[cfg(all(feature = "r4", feature = "stu3"))]
#[path = "uk_extensions/definitions.rs"]
mod definitions;
#[cfg(all(feature = "r4", feature = "stu3"))]
#[path = "uk_extensions/samples.rs"]
mod samples;

#[cfg(feature = "r4")]
#[path = "uk_extensions"]
mod r4 {
    use nhs_fhir_core::r4 as release;
    use nhs_fhir_core::uk_core as uk;

    mod every;
    mod faults;
    mod lossless;
    mod replacing;

    #[path = "generated/uk_core.rs"]
    mod generated;
    pub(crate) use every::cases;
    #[cfg(all(feature = "r4", feature = "stu3"))]
    pub(crate) use generated::again;
}

#[cfg(feature = "stu3")]
#[path = "uk_extensions"]
mod stu3 {
    use nhs_fhir_core::careconnect as uk;
    use nhs_fhir_core::stu3 as release;

    mod every;
    mod merged;

    #[path = "generated/careconnect.rs"]
    mod generated;
    pub(crate) use every::cases;
    #[cfg(all(feature = "r4", feature = "stu3"))]
    pub(crate) use generated::again;
}
