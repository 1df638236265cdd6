//! Why the identifiers of a resource do not say which number it has.

use std::fmt;

use super::InvalidIdentifier;

/// The identifiers of a resource do not give one certain value for a system. It never repeats a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnclearIdentifier {
    /// The value that is there is not one of the system.
    Invalid(InvalidIdentifier),
    /// There are two values, both current, and they differ.
    Conflicting,
    /// Something in the JSON could not be read as an identifier, so the value may be in there.
    Unreadable,
}

impl fmt::Display for UnclearIdentifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(error) => error.fmt(f),
            Self::Conflicting => f.write_str(
                "two identifiers of one system have different values: ask the source which is right, or mark the other as old",
            ),
            Self::Unreadable => f.write_str(
                "an identifier came in a form that could not be read: look at the issues of the reading",
            ),
        }
    }
}

impl std::error::Error for UnclearIdentifier {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Invalid(error) => Some(error),
            _ => None,
        }
    }
}

impl From<InvalidIdentifier> for UnclearIdentifier {
    fn from(error: InvalidIdentifier) -> Self {
        Self::Invalid(error)
    }
}
