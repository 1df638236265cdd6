//! What the FHIR releases of `nhs-fhir-core` share: primitives, identifiers, reading, writing, finding.
//!
//! Add `nhs-fhir-core` instead: it has all of this together with the types of each release.

mod boxed;
pub mod content;
#[doc(hidden)] // for generated code; it may change in any release
pub mod engine;
pub mod identifier;
pub mod json;
#[doc(hidden)]
pub mod many;
pub mod primitive;
#[doc(hidden)]
pub mod release;
#[cfg(feature = "serde")]
#[doc(hidden)]
pub mod serde_impl;
pub mod terminology;
#[doc(hidden)] // its types are those of the releases that use them
pub mod uk;

pub use boxed::Boxed;
pub use engine::issue::{Issue, IssueCode, ReadError, Severity};
pub use engine::position::Position;
pub use engine::raw::{OtherResource, Raw};
pub use engine::side::Side;
pub use release::references::Resolved;
