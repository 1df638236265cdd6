//! The levels of CIS2: how strong the authenticator was, how well the identity was checked, and the
//! `acr_values` that ask for the first.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::Value;

use super::LevelError;

/// Authenticator assurance, `authentication_assurance_level`: how strong the means of login was.
///
/// Source: NHS England, "NHS CIS2 Authentication",
/// <https://digital.nhs.uk/services/care-identity-service/applications-and-services/cis2-authentication/guidance-for-developers>.
///
/// ```
/// use nhs_auth::assurance::AuthenticatorAssurance;
///
/// let level: AuthenticatorAssurance = serde_json::from_str("\"3\"")?;
/// assert_eq!(level, serde_json::from_str("3")?);
/// assert!(level > AuthenticatorAssurance::Aal2);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AuthenticatorAssurance {
    /// A user name and a password.
    Aal1,
    /// Two factors.
    Aal2,
    /// Two factors, one of them hardware that cannot be copied, such as a smartcard.
    Aal3,
}

impl AuthenticatorAssurance {
    /// 1, 2 or 3.
    #[must_use]
    pub fn level(self) -> u8 {
        match self {
            Self::Aal1 => 1,
            Self::Aal2 => 2,
            Self::Aal3 => 3,
        }
    }

    /// The `acr_values` that ask for this level or a higher one.
    #[must_use]
    pub fn acr(self) -> Acr {
        match self {
            Self::Aal1 => Acr::Aal1UserPass,
            Self::Aal2 => Acr::Aal2OrAal3Any,
            Self::Aal3 => Acr::Aal3Any,
        }
    }
}

impl TryFrom<u8> for AuthenticatorAssurance {
    type Error = LevelError;

    fn try_from(level: u8) -> Result<Self, LevelError> {
        match level {
            1 => Ok(Self::Aal1),
            2 => Ok(Self::Aal2),
            3 => Ok(Self::Aal3),
            _ => Err(AUTHENTICATION),
        }
    }
}

impl FromStr for AuthenticatorAssurance {
    type Err = LevelError;

    /// Reads `3`, `AAL3` or `aal3`.
    fn from_str(text: &str) -> Result<Self, LevelError> {
        let text = text.trim();
        let digits = match text.split_at_checked(3) {
            Some((prefix, rest)) if prefix.eq_ignore_ascii_case("aal") => rest,
            _ => text,
        };
        let level: u8 = digits.parse().map_err(|_| AUTHENTICATION)?;
        Self::try_from(level)
    }
}

impl fmt::Display for AuthenticatorAssurance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AAL{}", self.level())
    }
}

impl Serialize for AuthenticatorAssurance {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(self.level())
    }
}

impl<'de> Deserialize<'de> for AuthenticatorAssurance {
    /// From a number or a string: CIS2 sends both.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = scalar(&Value::deserialize(deserializer)?).unwrap_or_default();
        text.parse().map_err(de::Error::custom)
    }
}

/// Identity assurance, `id_assurance_level` (in userinfo `idassurancelevel`): how well the user's
/// identity was checked when they were registered. 3 is what the national services ask.
///
/// ```
/// use nhs_auth::assurance::IdentityAssurance;
///
/// let level: IdentityAssurance = serde_json::from_str("\"3\"")?;
/// assert_eq!(level, IdentityAssurance::HIGH);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IdentityAssurance(u8);

impl IdentityAssurance {
    /// Level 3.
    pub const HIGH: Self = Self(3);

    /// A level, 0 to 9.
    ///
    /// # Errors
    ///
    /// [`LevelError`] if it is higher.
    pub fn new(level: u8) -> Result<Self, LevelError> {
        if level > 9 {
            return Err(IDENTITY);
        }
        Ok(Self(level))
    }

    /// The level.
    #[must_use]
    pub fn level(self) -> u8 {
        self.0
    }
}

impl FromStr for IdentityAssurance {
    type Err = LevelError;

    fn from_str(text: &str) -> Result<Self, LevelError> {
        text.trim()
            .parse()
            .map_err(|_| IDENTITY)
            .and_then(Self::new)
    }
}

impl fmt::Display for IdentityAssurance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for IdentityAssurance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "IdentityAssurance({})", self.0)
    }
}

impl Serialize for IdentityAssurance {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(self.0)
    }
}

impl<'de> Deserialize<'de> for IdentityAssurance {
    /// From a number or a string: CIS2 sends both.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = scalar(&Value::deserialize(deserializer)?).unwrap_or_default();
        text.parse().map_err(de::Error::custom)
    }
}

/// An authentication context of CIS2, for `acr_values` and as it comes back in `acr`.
///
/// ```
/// use nhs_auth::assurance::{Acr, AuthenticatorAssurance};
///
/// assert_eq!(Acr::Aal2OrAal3Any.as_str(), "AAL2_OR_AAL3_ANY");
/// assert_eq!(Acr::Aal2OrAal3Any.least(), Some(AuthenticatorAssurance::Aal2));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Acr {
    /// `AAL3_ANY`: what CIS2 takes if nothing is asked, and most APIs want.
    Aal3Any,
    /// `AAL2_OR_AAL3_ANY`.
    Aal2OrAal3Any,
    /// `AAL2_ANY`.
    Aal2Any,
    /// `AAL1_USERPASS`.
    Aal1UserPass,
    /// `AAL3_IOS`.
    Aal3Ios,
    /// `AAL3_FIDO2`.
    Aal3Fido2,
    /// `AAL3_N3_SMARTCARD`.
    Aal3N3Smartcard,
    /// `AAL3_CIS2_SMARTCARD`.
    Aal3Cis2Smartcard,
    /// `AAL3_SMARTCARD`.
    Aal3Smartcard,
    /// `AAL2_TOTP`.
    Aal2Totp,
    /// `AAL2_NHSMAIL`.
    Aal2NhsMail,
    /// Any other.
    Other(String),
}

impl Acr {
    /// As it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Other(text) => text,
            known => KNOWN
                .iter()
                .find(|(acr, _)| acr == known)
                .map_or("", |(_, text)| text),
        }
    }

    /// The lowest level that this context allows, if its name tells.
    #[must_use]
    pub fn least(&self) -> Option<AuthenticatorAssurance> {
        self.as_str().get(..4)?.parse().ok()
    }
}

impl From<&str> for Acr {
    fn from(text: &str) -> Self {
        let known = KNOWN.iter().find(|(_, known)| *known == text);
        known.map_or_else(|| Self::Other(text.to_owned()), |(acr, _)| acr.clone())
    }
}

impl fmt::Display for Acr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for Acr {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Acr {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::from(String::deserialize(deserializer)?.as_str()))
    }
}

/// The text of a string or a number.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

const KNOWN: [(Acr, &str); 11] = [
    (Acr::Aal3Any, "AAL3_ANY"),
    (Acr::Aal2OrAal3Any, "AAL2_OR_AAL3_ANY"),
    (Acr::Aal2Any, "AAL2_ANY"),
    (Acr::Aal1UserPass, "AAL1_USERPASS"),
    (Acr::Aal3Ios, "AAL3_IOS"),
    (Acr::Aal3Fido2, "AAL3_FIDO2"),
    (Acr::Aal3N3Smartcard, "AAL3_N3_SMARTCARD"),
    (Acr::Aal3Cis2Smartcard, "AAL3_CIS2_SMARTCARD"),
    (Acr::Aal3Smartcard, "AAL3_SMARTCARD"),
    (Acr::Aal2Totp, "AAL2_TOTP"),
    (Acr::Aal2NhsMail, "AAL2_NHSMAIL"),
];

const AUTHENTICATION: LevelError =
    LevelError("the authentication assurance level is none of 1, 2 and 3");
const IDENTITY: LevelError = LevelError("the identity assurance level is no number from 0 to 9");

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn levels_come_as_numbers_and_as_strings() {
        for value in [
            json!(3),
            json!("3"),
            json!(" 3 "),
            json!("AAL3"),
            json!("aal3"),
        ] {
            let level: AuthenticatorAssurance = serde_json::from_value(value).unwrap();
            assert_eq!(level, AuthenticatorAssurance::Aal3);
        }
        for value in [json!(3), json!("3")] {
            let level: IdentityAssurance = serde_json::from_value(value).unwrap();
            assert_eq!(level, IdentityAssurance::HIGH);
        }
    }

    #[test]
    fn what_is_no_level_is_refused() {
        for value in [
            json!(0),
            json!(4),
            json!("x"),
            json!(null),
            json!([3]),
            json!(-1),
            json!(2.5),
        ] {
            assert!(serde_json::from_value::<AuthenticatorAssurance>(value).is_err());
        }
        for value in [json!(10), json!("high"), json!(""), json!(-1)] {
            assert!(serde_json::from_value::<IdentityAssurance>(value).is_err());
        }
    }

    #[test]
    fn contexts_have_the_level_of_their_name() {
        for (acr, text) in &KNOWN {
            assert_eq!(Acr::from(*text), *acr);
            assert_eq!(acr.as_str(), *text);
            assert!(acr.least().is_some());
        }
        assert_eq!(Acr::from("éé").least(), None);
        assert_eq!(
            Acr::from("AAL3_NEW").least(),
            Some(AuthenticatorAssurance::Aal3)
        );
        for level in [1, 2, 3] {
            let level = AuthenticatorAssurance::try_from(level).unwrap();
            assert_eq!(level.acr().least(), Some(level));
        }
    }
}
