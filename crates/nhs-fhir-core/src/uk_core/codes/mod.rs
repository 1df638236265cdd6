//! The code systems that UK Core publishes, as enums: codes and displays that cannot be mistyped, and views of what came.
//!
//! Here are those of UK Core and NHS England, for R4; `care_connect` has those of CareConnect, for STU3. Which there are, of
//! which version and licence, and which had to be left out, is listed in `docs/code-systems.md`. SNOMED CT and dm+d are not
//! among them. Source: [UK Core terminology](https://simplifier.net/hl7fhirukcorer4).
//!
//! A code that a system does not have is kept, as everywhere in this crate:
//!
//! ```
//! # #[cfg(feature = "r4")] {
//! use nhs_fhir_core::primitive::{CodeSet, Coded};
//! use nhs_fhir_core::r4::CodeableConcept;
//! use nhs_fhir_core::uk_core::codes::{CodeSystem, EthnicCategoryEngland};
//!
//! let british = EthnicCategoryEngland::WhiteBritish;
//! assert_eq!((british.code(), british.display()), ("A", "White - British"));
//!
//! let concept = british.to_codeable_concept();
//! assert!(concept.has(EthnicCategoryEngland::SYSTEM, "A"));
//! match EthnicCategoryEngland::of(&concept) {
//!     Some(Coded::Known(EthnicCategoryEngland::WhiteBritish)) => {}
//!     Some(Coded::Known(other)) => println!("{}", other.display()),
//!     Some(Coded::Other(code)) => println!("a code of the system that it does not list, {} bytes", code.len()),
//!     None => println!("no code of this system"),
//! }
//!
//! let unlisted = CodeableConcept::new(EthnicCategoryEngland::SYSTEM, "Q")?;
//! assert!(matches!(EthnicCategoryEngland::of(&unlisted), Some(Coded::Other(code)) if code == "Q"));
//! assert!(EthnicCategoryEngland::of(&CodeableConcept::new("urn:x", "A")?).is_none());
//! # }
//! # Ok::<(), nhs_fhir_core::primitive::InvalidPrimitive>(())
//! ```
//!
//! A system is known under the places it has had and the names it goes by at other publishers:
//!
//! ```
//! # #[cfg(feature = "r4")] {
//! use nhs_fhir_core::r4::Coding;
//! use nhs_fhir_core::uk_core::codes::{CodeSystem, NhsNumberVerificationStatusEngland as Verification};
//!
//! // as PDS writes it
//! let pds = Coding::new("https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatus", "01")?;
//! assert!(Verification::of(&pds).is_some_and(|status| status == Verification::NumberPresentAndVerified));
//! # }
//! # Ok::<(), nhs_fhir_core::primitive::InvalidPrimitive>(())
//! ```

mod generated;
mod system;
mod table;

#[cfg(feature = "r4")]
pub use generated::r4::*;
#[cfg(feature = "r4")]
pub(crate) use system::code_system;
pub use system::{CodeSystem, CodingOf, Codings};
pub use table::CodeTable;

/// The code systems of CareConnect, for STU3, which GP Connect and ITK messages use.
///
/// ```
/// use nhs_fhir_core::primitive::Coded;
/// use nhs_fhir_core::stu3::Coding;
/// use nhs_fhir_core::uk_core::codes::{CodeSystem, care_connect::NhsNumberVerificationStatus};
///
/// // as GP Connect writes it
/// let system = "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1";
/// let coding = Coding::new(system, "01")?;
/// assert_eq!(
///     NhsNumberVerificationStatus::of(&coding),
///     Some(Coded::Known(NhsNumberVerificationStatus::NumberPresentAndVerified))
/// );
/// # Ok::<(), nhs_fhir_core::primitive::InvalidPrimitive>(())
/// ```
#[cfg(feature = "stu3")]
pub mod care_connect {
    pub use super::generated::stu3::*;
}
