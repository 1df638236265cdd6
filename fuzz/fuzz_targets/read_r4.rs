//! Bytes as FHIR R4.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| nhs_fuzz::read::<nhs_fhir_core::r4::Resource>(bytes));
