//! FHIR R4 (4.0.1): the resources that NHS APIs use, with all their datatypes.
//!
//! The types are generated from HL7's definitions. Every struct has public fields, `Default`, and a `side` for what its fields
//! cannot hold; a resource type that has no struct here is kept whole as [`Resource::Other`].
//! Source: [FHIR R4](http://hl7.org/fhir/R4/resourcelist.html).
//!
//! ```
//! use nhs_fhir_core::r4::{Observation, ObservationValue, Quantity, Resource};
//! use nhs_fhir_core::primitive::Decimal;
//!
//! let json = br#"{"resourceType":"Observation","status":"final","code":{"text":"weight"},
//!                "valueQuantity":{"value":71.50,"unit":"kg"}}"#;
//! let Resource::Observation(observation) = Resource::from_slice(json)? else { panic!("not an Observation") };
//! if let Some(ObservationValue::Quantity(weight)) = &observation.value {
//!     assert_eq!(weight.value.as_ref().map(Decimal::as_str), Some("71.50"));
//! }
//! # Ok::<(), nhs_fhir_core::ReadError>(())
//! ```

mod generated;

pub use generated::*;
