//! How well NHS login has checked who the user is: P0, P5 or P9.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::LevelError;

/// A level of identity proofing of NHS login, from the lowest.
///
/// Source: NHS login, "Vectors of trust",
/// <https://nhsconnect.github.io/nhslogin/vectors-of-trust/>.
///
/// ```
/// use nhs_auth::assurance::IdentityProofing;
///
/// let level: IdentityProofing = "P9".parse()?;
/// assert!(level > IdentityProofing::P5);
/// # Ok::<(), nhs_auth::assurance::LevelError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IdentityProofing {
    /// Nothing but an email address and a telephone number.
    P0,
    /// Details that were found in PDS, and claimed by the user.
    P5,
    /// An identity document compared with the user's face, or the like.
    P9,
}

impl IdentityProofing {
    /// `P0`, `P5` or `P9`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::P0 => "P0",
            Self::P5 => "P5",
            Self::P9 => "P9",
        }
    }
}

impl FromStr for IdentityProofing {
    type Err = LevelError;

    fn from_str(text: &str) -> Result<Self, LevelError> {
        match text.trim() {
            "P0" => Ok(Self::P0),
            "P5" => Ok(Self::P5),
            "P9" => Ok(Self::P9),
            _ => Err(LevelError(
                "the identity proofing level is none of P0, P5 and P9",
            )),
        }
    }
}

impl fmt::Display for IdentityProofing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for IdentityProofing {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for IdentityProofing {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_in_order() {
        assert!(IdentityProofing::P0 < IdentityProofing::P5);
        assert!(IdentityProofing::P5 < IdentityProofing::P9);
    }

    #[test]
    fn anything_else_is_refused_without_being_shown() {
        for text in ["", "P1", "p9", "9", "P9.Cp", "9990000018"] {
            let error = text.parse::<IdentityProofing>().unwrap_err().to_string();
            assert!(error.contains("P0, P5 and P9") && !error.contains("9990000018"));
        }
    }
}
