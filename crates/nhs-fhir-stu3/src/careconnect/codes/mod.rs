//! The code systems of CareConnect, for STU3, which GP Connect and ITK messages use.
//!
//! ```
//! use nhs_fhir_core::primitive::Coded;
//! use nhs_fhir_core::stu3::Coding;
//! use nhs_fhir_core::careconnect::codes::{CodeSystem, NhsNumberVerificationStatus};
//!
//! // as GP Connect writes it
//! let system = "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1";
//! let coding = Coding::new(system, "01")?;
//! assert_eq!(
//!     NhsNumberVerificationStatus::of(&coding),
//!     Some(Coded::Known(NhsNumberVerificationStatus::NumberPresentAndVerified))
//! );
//! # Ok::<(), nhs_fhir_core::primitive::InvalidPrimitive>(())
//! ```

mod generated;

pub use generated::*;
use nhs_fhir_base::uk::codes::codings;
pub use nhs_fhir_base::uk::codes::{CodeSystem, CodeTable, CodingOf, Codings};

use crate::{CodeableConcept, Coding, Many};

codings! {}
