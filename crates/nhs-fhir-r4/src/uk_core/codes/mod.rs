//! The code systems that UK Core publishes, as enums: codes and displays that cannot be mistyped, and views of what came.
//!
//! Here are those of UK Core and NHS England, for R4; `nhs_fhir_core::careconnect::codes` has those of CareConnect, for STU3. Which there are, of
//! which version and licence, and which had to be left out, is listed in `docs/code-systems.md`. SNOMED CT and dm+d are not
//! among them. Source: [UK Core terminology](https://simplifier.net/hl7fhirukcorer4).
//!
//! A code that a system does not have is kept, as everywhere in this crate:
//!
//! ```
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
//! # Ok::<(), nhs_fhir_core::primitive::InvalidPrimitive>(())
//! ```
//!
//! A system is known under the places it has had and the names it goes by at other publishers:
//!
//! ```
//! use nhs_fhir_core::r4::Coding;
//! use nhs_fhir_core::uk_core::codes::{CodeSystem, NhsNumberVerificationStatusEngland as Verification};
//!
//! // as PDS writes it
//! let pds = Coding::new("https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatus", "01")?;
//! assert!(Verification::of(&pds).is_some_and(|status| status == Verification::NumberPresentAndVerified));
//! # Ok::<(), nhs_fhir_core::primitive::InvalidPrimitive>(())
//! ```

mod generated;

pub use generated::*;
use nhs_fhir_base::uk::codes::codings;
pub use nhs_fhir_base::uk::codes::{CodeSystem, CodeTable, CodingOf, Codings};

use crate::{CodeableConcept, Coding, Many};

codings! {}
