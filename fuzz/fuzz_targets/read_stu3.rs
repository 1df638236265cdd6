//! Bytes as FHIR STU3.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| nhs_fuzz::read::<nhs_fhir_core::stu3::Resource>(bytes));
