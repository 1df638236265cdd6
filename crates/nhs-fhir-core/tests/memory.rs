//! No input takes memory out of proportion to its length, in a strict or in a lenient reading.

#![cfg(any(feature = "r4", feature = "stu3"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::duplicate_mod)] // each release runs the same cases

use std::sync::Mutex;

use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// The releases measure one after the other.
static TURN: Mutex<()> = Mutex::new(());

#[cfg(feature = "r4")]
#[path = "memory"]
mod r4 {
    use nhs_fhir_core::r4 as release;

    mod cases;
}

#[cfg(feature = "stu3")]
#[path = "memory"]
mod stu3 {
    use nhs_fhir_core::stu3 as release;

    mod cases;
}
