//! Codes: SNOMED CT and dm+d as types, and what they need around them.
//!
//! A `Coding` keeps its code as text, because published records hold more than codes. The types here are views of that text
//! which can fail: they say why a text is not what stands for it, before the national service does.
//!
//! # From a record
//! [`SnomedCode`] and its like check length, partition, namespace and check digit. The views of `Coding` and `CodeableConcept`
//! tell a code from an [expression](SnomedExpression), from a mistyped one, and from nothing at all:
//!
//! ```
//! use nhs_fhir_core::identifier::system;
//! use nhs_fhir_core::json::Reader;
//! use nhs_fhir_core::stu3::CodeableConcept;
//! use nhs_fhir_core::terminology::{Snomed, SnomedDescriptionId};
//!
//! // as GP Connect sends what was entered in Read codes
//! let json = r#"{"coding": [
//!     {"system": "http://read.info/readv2", "code": "G30..00", "userSelected": true},
//!     {"system": "http://snomed.info/sct", "code": "22298006", "extension": [{
//!         "url": "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid",
//!         "extension": [{"url": "descriptionId", "valueId": "37436014"}]
//!     }]}
//! ]}"#;
//! let concept: CodeableConcept = Reader::strict().read(json.as_bytes())?.value;
//!
//! match concept.snomed() {
//!     Snomed::Code(code) => assert_eq!(code.to_string(), "22298006"),
//!     Snomed::Expression(expression) => println!("{} concepts together", expression.concepts().len()),
//!     Snomed::Absent => println!("coded otherwise, or in words only"),
//!     fault => println!("to be sorted out with the sender: {fault:?}"),
//! }
//!
//! let best = concept.best(&[system::SNOMED_CT, system::READ_V2, system::READ_CTV3]).ok_or("no coding")?;
//! assert_eq!(best.description_id()?, Some(SnomedDescriptionId::parse("37436014")?));
//!
//! let recorded = concept.recorded();
//! assert!(recorded.entered.is_some_and(|coding| coding.has_system(system::READ_V2)));
//! assert_eq!(recorded.translations.len(), 1);
//! assert_eq!(recorded.degraded, None);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # To a record
//! A code that has been checked makes a coding under the system that the release wants:
//!
//! ```
//! use nhs_fhir_core::r4::{CodeableConcept, Coding};
//! use nhs_fhir_core::terminology::{DmdCode, SnomedCode, SnomedDescriptionId};
//!
//! let picked = Coding::from(SnomedCode::parse("22298006")?)
//!     .with_display("as SNOMED CT prefers it")
//!     .with_description(SnomedDescriptionId::parse("37436014")?, "as it was picked");
//! let concept = CodeableConcept::from(picked);
//! assert!(concept.snomed().code().is_some());
//!
//! let medicine = Coding::from(DmdCode::parse("17369211000001102")?);
//! assert!(medicine.has_system("https://dmd.nhs.uk"));
//! # Ok::<(), nhs_fhir_core::terminology::InvalidSctid>(())
//! ```
//!
//! # To a terminology server
//! [`SnomedEdition`] names an edition or a version of it, [`SnomedValueSet`] the value sets that need no definition.
//!
//! # What cannot be told here
//! Whether a concept exists, is active, or is of a kind; whether a code of dm+d is a VMP or an AMP; whether an expression is
//! sensible. A terminology server tells that. The names of systems are in [`identifier::system`](crate::identifier::system).

mod degraded;
#[doc(hidden)] // for the releases
pub mod description;
mod dmd;
mod edition;
mod expression;
mod grammar;
mod invalid;
pub mod namespace;
mod percent;
mod recorded;
mod sctid;
mod snomed;
mod snomed_ids;
mod uri;
mod value_set;
mod verhoeff;

pub use degraded::TransferDegraded;
pub use dmd::DmdCode;
pub use edition::SnomedEdition;
pub use expression::{DefinitionStatus, SnomedExpression};
pub use grammar::{ExpressionProblem, InvalidExpression};
pub use invalid::{InvalidSctid, SctidProblem};
#[doc(hidden)] // for the releases
pub use recorded::Mark;
pub use recorded::Recorded;
pub use sctid::{Component, Sctid};
pub use snomed::{InvalidSnomed, Snomed};
pub use snomed_ids::{SnomedCode, SnomedDescriptionId, SnomedRelationshipId};
pub use uri::InvalidSnomedUri;
pub use value_set::{Members, SnomedValueSet};

/// What every type here shares that is written as text: parsing it, and serde as a string.
macro_rules! wire_text {
    ($name:ident, $error:ident) => {
        impl std::str::FromStr for $name {
            type Err = $error;

            fn from_str(text: &str) -> Result<Self, $error> {
                Self::parse(text)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = $error;

            fn try_from(text: &str) -> Result<Self, $error> {
                Self::parse(text)
            }
        }

        #[cfg(feature = "serde")]
        impl serde_core::Serialize for $name {
            fn serialize<S: serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde_core::Deserialize<'de> for $name {
            fn deserialize<D: serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str> as serde_core::Deserialize>::deserialize(
                    deserializer,
                )?;
                Self::parse(&text).map_err(serde_core::de::Error::custom)
            }
        }
    };
}
use wire_text;
