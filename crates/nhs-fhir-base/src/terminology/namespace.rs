//! The namespaces of the United Kingdom: the digits in a long identifier that say who made it.
//!
//! Source: [SNOMED CT namespace registry](https://docs.snomed.org/snomed-ct-specifications/snomed-ct-release-file-specification).
//!
//! ```
//! use nhs_fhir_core::terminology::{SnomedCode, namespace};
//!
//! assert_eq!(SnomedCode::parse("196411000000103")?.namespace(), Some(namespace::UK_CLINICAL));
//! # Ok::<(), nhs_fhir_core::terminology::InvalidSctid>(())
//! ```

/// The clinical extension of the United Kingdom.
pub const UK_CLINICAL: u32 = 1_000_000;
/// The drug extension of the United Kingdom, in which dm+d makes its identifiers.
pub const UK_DRUG: u32 = 1_000_001;
