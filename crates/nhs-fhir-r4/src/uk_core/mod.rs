//! What the UK adds to FHIR: the code systems of UK Core and CareConnect, and constructors for what UK profiles ask for.
//!
//! Source: [UK Core](https://simplifier.net/hl7fhirukcorer4).

pub mod codes;
pub mod make;
