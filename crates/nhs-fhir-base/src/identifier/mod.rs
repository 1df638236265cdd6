//! Identifiers of the NHS as types: a value of one of these has been checked, once, when it was made.
//!
//! Parsing is the only way in, so code that is handed an [`NhsNumber`] never has to ask whether it is one.
//! `Display` and serde write the form that goes on the wire; `Debug` hides what would tell who a patient is.
//!
//! ```
//! use nhs_fhir_core::identifier::{NhsNumber, OdsCode};
//!
//! let patient: NhsNumber = "999 000 0018".parse()?;
//! assert_eq!(patient.as_str(), "9990000018");
//! assert_eq!(format!("{patient:?}"), "NhsNumber(**********)");
//!
//! let practice: OdsCode = " g81086 ".parse()?;
//! assert_eq!(practice.as_str(), "G81086");
//! # Ok::<(), nhs_fhir_core::identifier::InvalidIdentifier>(())
//! ```

mod nhs_number;
mod ods_code;
pub mod system;
mod unclear;

use std::fmt;

pub use nhs_number::NhsNumber;
pub use ods_code::OdsCode;
pub use unclear::UnclearIdentifier;

/// Why a text is not the identifier it was taken for. It never repeats the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidIdentifier {
    identifier: &'static str,
    problem: Problem,
}

/// What is wrong with a refused identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// It has another number of characters than the identifier allows.
    Length {
        /// The fewest characters allowed.
        min: u8,
        /// The most characters allowed.
        max: u8,
    },
    /// It has a character that the identifier never has, at this place (in characters, from 0).
    Character {
        /// Where the character stands, counted from 0.
        position: usize,
    },
    /// Its check digit does not follow from the other digits.
    CheckDigit,
}

impl InvalidIdentifier {
    pub(crate) const fn new(identifier: &'static str, problem: Problem) -> Self {
        Self {
            identifier,
            problem,
        }
    }

    /// The kind of identifier that was asked for, such as `NHS number`.
    pub fn identifier(&self) -> &'static str {
        self.identifier
    }

    /// What is wrong with it.
    pub fn problem(&self) -> Problem {
        self.problem
    }
}

impl fmt::Display for InvalidIdentifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.identifier;
        match self.problem {
            Problem::Length { min, max } if min == max => {
                write!(f, "not an {name}: it must have exactly {min} characters")
            }
            Problem::Length { min, max } => {
                write!(f, "not an {name}: it must have {min} to {max} characters")
            }
            Problem::Character { position } => {
                write!(
                    f,
                    "not an {name}: character {} is not allowed in it",
                    position + 1
                )
            }
            Problem::CheckDigit => {
                write!(
                    f,
                    "not an {name}: its check digit is wrong, so a digit was mistyped"
                )
            }
        }
    }
}

impl std::error::Error for InvalidIdentifier {}

/// The traits that every identifier over text shares, written once.
macro_rules! text_identifier {
    ($name:ident) => {
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::identifier::InvalidIdentifier;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = $crate::identifier::InvalidIdentifier;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                Self::parse(text)
            }
        }

        impl serde_core::Serialize for $name {
            fn serialize<S: serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

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
use text_identifier;
