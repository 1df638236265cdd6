//! Why one FHIR identifier is not the kind of identifier it was taken for.

use std::fmt;

use super::InvalidIdentifier;

/// A FHIR identifier is not of the kind that was asked for. It never repeats what the identifier holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WrongIdentifier {
    /// It does not say of which system it is.
    NoSystem {
        /// The system that was due.
        expected: &'static str,
    },
    /// It is of another system.
    OtherSystem {
        /// The system that was due.
        expected: &'static str,
    },
    /// It is of the system and has no value.
    NoValue,
    /// Its system or value came in a form that could not be read.
    Unreadable,
    /// Its value is not one of the system.
    Invalid(InvalidIdentifier),
}

impl fmt::Display for WrongIdentifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSystem { expected } => write!(
                f,
                "the identifier has no system, so its value could be anything: {expected} is due"
            ),
            Self::OtherSystem { expected } => write!(
                f,
                "the identifier is of another system than {expected}: find the one of that system among the others"
            ),
            Self::NoValue => f.write_str(
                "the identifier has a system and no value: look at its extensions for the reason",
            ),
            Self::Unreadable => f.write_str(
                "the identifier came in a form that could not be read: look at the issues of the reading",
            ),
            Self::Invalid(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for WrongIdentifier {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Invalid(error) => Some(error),
            _ => None,
        }
    }
}

impl From<InvalidIdentifier> for WrongIdentifier {
    fn from(error: InvalidIdentifier) -> Self {
        Self::Invalid(error)
    }
}
