//! One vector of trust (RFC 8485) as NHS login uses it: a level of identity proofing and the
//! authenticators of the session, such as `P9.Cp.Cd`.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{IdentityProofing, LevelError};

/// What a user authenticated with, in a [`VectorOfTrust`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Authenticator {
    /// `Cp`: a password.
    Password,
    /// `Cd`: a registered device, by a one-time code.
    Device,
    /// `Ck`: a shared key. NHS login has yet to implement it.
    SharedKey,
    /// `Cm`: an asymmetric key, that is FIDO or a passkey.
    AsymmetricKey,
}

impl Authenticator {
    /// All four, in the order in which a vector is written.
    pub const ALL: [Self; 4] = [
        Self::Password,
        Self::Device,
        Self::SharedKey,
        Self::AsymmetricKey,
    ];

    /// `Cp`, `Cd`, `Ck` or `Cm`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Password => "Cp",
            Self::Device => "Cd",
            Self::SharedKey => "Ck",
            Self::AsymmetricKey => "Cm",
        }
    }

    fn bit(self) -> u8 {
        match self {
            Self::Password => 1,
            Self::Device => 2,
            Self::SharedKey => 4,
            Self::AsymmetricKey => 8,
        }
    }
}

/// A vector of trust. In a request its components must all be met and one left out may be anything;
/// in an answer they are what the session achieved.
///
/// Components are read in any order and written in one. Vectors are ordered in part: `a >= b` if `a`
/// meets all that `b` asks.
///
/// Source: NHS login, "Vectors of trust", <https://nhsconnect.github.io/nhslogin/vectors-of-trust/>;
/// RFC 8485.
///
/// ```
/// use nhs_auth::assurance::VectorOfTrust;
///
/// let achieved: VectorOfTrust = "Cd.P9.Cp".parse()?;
/// assert_eq!(achieved.to_string(), "P9.Cp.Cd");
/// assert!(achieved.meets("P5.Cp".parse()?));
/// assert!(!achieved.meets("P9.Cm".parse()?));
/// # Ok::<(), nhs_auth::assurance::LevelError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct VectorOfTrust {
    proofing: Option<IdentityProofing>,
    authenticators: u8,
}

impl VectorOfTrust {
    /// A vector of these components.
    ///
    /// # Errors
    ///
    /// [`LevelError`] if there is no component at all.
    pub fn new(
        proofing: Option<IdentityProofing>,
        authenticators: &[Authenticator],
    ) -> Result<Self, LevelError> {
        let bits = authenticators.iter().fold(0, |bits, a| bits | a.bit());
        if proofing.is_none() && bits == 0 {
            return Err(EMPTY);
        }
        Ok(Self::of(proofing, bits))
    }

    /// The level of identity proofing, if the vector names one.
    #[must_use]
    pub fn proofing(self) -> Option<IdentityProofing> {
        self.proofing
    }

    /// Whether the vector names that authenticator.
    #[must_use]
    pub fn has(self, authenticator: Authenticator) -> bool {
        self.authenticators & authenticator.bit() != 0
    }

    /// The authenticators, in the order in which they are written.
    pub fn authenticators(self) -> impl Iterator<Item = Authenticator> {
        Authenticator::ALL
            .into_iter()
            .filter(move |authenticator| self.has(*authenticator))
    }

    /// Whether a session that achieved this has what `asked` asks: its level of proofing or a higher
    /// one, and each of its authenticators.
    #[must_use]
    pub fn meets(self, asked: Self) -> bool {
        self.proofing >= asked.proofing
            && self.authenticators & asked.authenticators == asked.authenticators
    }

    pub(super) const fn of(proofing: Option<IdentityProofing>, authenticators: u8) -> Self {
        Self {
            proofing,
            authenticators,
        }
    }
}

impl FromStr for VectorOfTrust {
    type Err = LevelError;

    /// Reads components joined by dots, in any order. A component that NHS login does not have is
    /// an error, since nobody could say what it vouches for.
    fn from_str(text: &str) -> Result<Self, LevelError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(EMPTY);
        }
        let mut vector = Self::of(None, 0);
        for component in text.split('.') {
            let known = Authenticator::ALL
                .into_iter()
                .find(|authenticator| authenticator.as_str() == component);
            if let Some(authenticator) = known {
                vector.authenticators |= authenticator.bit();
                continue;
            }
            let level: IdentityProofing = component.parse().map_err(|_| UNKNOWN)?;
            if vector.proofing.is_some_and(|earlier| earlier != level) {
                return Err(LevelError(
                    "the vector of trust names two levels of identity proofing, give one",
                ));
            }
            vector.proofing = Some(level);
        }
        Ok(vector)
    }
}

impl fmt::Display for VectorOfTrust {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let proofing = self.proofing.map(IdentityProofing::as_str).into_iter();
        let components: Vec<&str> = proofing
            .chain(self.authenticators().map(Authenticator::as_str))
            .collect();
        f.pad(&components.join("."))
    }
}

impl fmt::Debug for VectorOfTrust {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VectorOfTrust({self})")
    }
}

impl PartialOrd for VectorOfTrust {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self.meets(*other), other.meets(*self)) {
            (true, true) => Some(Ordering::Equal),
            (true, false) => Some(Ordering::Greater),
            (false, true) => Some(Ordering::Less),
            (false, false) => None,
        }
    }
}

impl Serialize for VectorOfTrust {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for VectorOfTrust {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

const EMPTY: LevelError = LevelError("the vector of trust is empty, give for instance P9.Cp.Cd");
const UNKNOWN: LevelError =
    LevelError("the vector of trust has a component that is none of P0, P5, P9, Cp, Cd, Ck and Cm");

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;

    fn vector(text: &str) -> VectorOfTrust {
        text.parse().unwrap()
    }

    /// Any vector that has a component.
    pub(crate) fn vectors() -> impl Strategy<Value = VectorOfTrust> {
        let level = prop_oneof![
            Just(None),
            Just(Some(IdentityProofing::P0)),
            Just(Some(IdentityProofing::P5)),
            Just(Some(IdentityProofing::P9)),
        ];
        (level, 0_u8..16)
            .prop_filter("a component", |(level, bits)| level.is_some() || *bits != 0)
            .prop_map(|(level, bits)| VectorOfTrust::of(level, bits))
    }

    #[test]
    fn components_are_read_in_any_order_and_written_in_one() {
        for text in [
            "P9.Cp.Cd",
            "Cd.P9.Cp",
            "Cp.Cd.P9",
            " P9.Cp.Cd ",
            "P9.Cp.Cd.Cd",
        ] {
            assert_eq!(vector(text).to_string(), "P9.Cp.Cd");
        }
    }

    #[test]
    fn what_is_no_vector_is_refused() {
        for text in [
            "", " ", ".", "P9.", ".P9", "P9..Cp", "P9 Cp", "P9,Cp", "p9.cp", "P9.Cx", "P1",
            "P5.P9", "P9.Cp.C", "[\"P9\"]",
        ] {
            assert!(text.parse::<VectorOfTrust>().is_err(), "{text}");
        }
        assert!(VectorOfTrust::new(None, &[]).is_err());
    }

    #[test]
    fn higher_proofing_meets_lower_and_more_authenticators_meet_fewer() {
        for (achieved, asked, meets) in [
            ("P9.Cp.Cd", "P9.Cp.Cd", true),
            ("P9.Cp.Cd", "P5.Cp.Cd", true),
            ("P5.Cp.Cd", "P9.Cp.Cd", false),
            ("P9.Cp", "P9.Cp.Cd", false),
            ("P9.Cp.Cd.Cm", "P9.Cm", true),
            ("P9.Cm", "P9.Cp.Cd", false),
            ("P9.Cm", "P9", true),
            ("P9.Cm", "Cm", true),
            ("Cm", "P0.Cm", false),
        ] {
            assert_eq!(
                vector(achieved).meets(vector(asked)),
                meets,
                "{achieved} {asked}"
            );
        }
    }

    proptest! {
        #[test]
        fn writing_and_reading_gives_the_same(vector in vectors(), seed in any::<u64>()) {
            let text = vector.to_string();
            prop_assert_eq!(text.parse::<VectorOfTrust>().unwrap(), vector);
            let mut parts: Vec<&str> = text.split('.').collect();
            let turn = usize::try_from(seed % parts.len() as u64).unwrap();
            parts.rotate_left(turn);
            prop_assert_eq!(parts.join(".").parse::<VectorOfTrust>().unwrap(), vector);
            let json = serde_json::to_string(&vector).unwrap();
            prop_assert_eq!(serde_json::from_str::<VectorOfTrust>(&json).unwrap(), vector);
        }

        #[test]
        fn order_is_a_partial_order(a in vectors(), b in vectors(), c in vectors()) {
            prop_assert!(a.meets(a));
            prop_assert_eq!(a.meets(b) && b.meets(a), a == b);
            prop_assert!(!(a.meets(b) && b.meets(c)) || a.meets(c));
            prop_assert_eq!(a >= b, a.meets(b));
        }

        #[test]
        fn no_text_is_too_odd(text in any::<String>()) {
            if let Ok(vector) = text.parse::<VectorOfTrust>() {
                prop_assert_eq!(vector.to_string().parse::<VectorOfTrust>().unwrap(), vector);
            }
        }
    }
}
