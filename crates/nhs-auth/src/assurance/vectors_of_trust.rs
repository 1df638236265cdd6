//! The vectors of trust that a login asks for (`vtr`): any one of them is enough.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, de};

use super::{IdentityProofing, LevelError, VectorOfTrust};

/// A list of vectors of which one must be met; never empty. Its Display is the JSON array that the
/// parameter `vtr` takes.
///
/// Source: NHS login, "Vectors of trust", <https://nhsconnect.github.io/nhslogin/vectors-of-trust/>.
///
/// ```
/// use nhs_auth::assurance::VectorsOfTrust;
///
/// let asked: VectorsOfTrust = r#"["P5.Cp.Cd", "P5.Cm"]"#.parse()?;
/// assert!(asked.met_by("P9.Cp.Cd".parse()?).is_some());
/// assert!(asked.met_by("P5.Cp".parse()?).is_none());
/// # Ok::<(), nhs_auth::assurance::LevelError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct VectorsOfTrust(Vec<VectorOfTrust>);

impl VectorsOfTrust {
    /// A list of these, those that come twice once.
    ///
    /// # Errors
    ///
    /// [`LevelError`] if the list is empty.
    pub fn new(vectors: impl IntoIterator<Item = VectorOfTrust>) -> Result<Self, LevelError> {
        let mut list = Vec::new();
        for vector in vectors {
            if !list.contains(&vector) {
                list.push(vector);
            }
        }
        if list.is_empty() {
            return Err(LevelError(
                "the list of vectors of trust is empty, give at least one",
            ));
        }
        Ok(Self(list))
    }

    /// `["P9.Cp.Cd","P9.Cp.Ck","P9.Cm"]`: identity proven, two factors. What NHS login takes if
    /// nothing is asked.
    #[must_use]
    pub fn high() -> Self {
        Self::two_factor(IdentityProofing::P9)
    }

    /// `["P5.Cp.Cd","P5.Cp.Ck","P5.Cm"]`: identity claimed, two factors.
    #[must_use]
    pub fn medium() -> Self {
        Self::two_factor(IdentityProofing::P5)
    }

    /// `["P0.Cp.Cd","P0.Cp.Ck","P0.Cm"]`: identity not known, two factors.
    #[must_use]
    pub fn low() -> Self {
        Self::two_factor(IdentityProofing::P0)
    }

    /// These and those of `other`: `VectorsOfTrust::medium().or(VectorsOfTrust::high())` asks for
    /// either.
    #[must_use]
    pub fn or(mut self, other: Self) -> Self {
        for vector in other.0 {
            if !self.0.contains(&vector) {
                self.0.push(vector);
            }
        }
        self
    }

    /// The vectors, in the order of preference.
    #[must_use]
    pub fn as_slice(&self) -> &[VectorOfTrust] {
        &self.0
    }

    /// The first vector that a session which achieved `vot` meets.
    #[must_use]
    pub fn met_by(&self, vot: VectorOfTrust) -> Option<VectorOfTrust> {
        self.0.iter().copied().find(|asked| vot.meets(*asked))
    }

    fn two_factor(level: IdentityProofing) -> Self {
        // The authenticators' bits: password and device, password and shared key, asymmetric key.
        let vectors = [0b0011, 0b0101, 0b1000].map(|bits| VectorOfTrust::of(Some(level), bits));
        Self(vectors.to_vec())
    }
}

impl Default for VectorsOfTrust {
    /// [`VectorsOfTrust::high`].
    fn default() -> Self {
        Self::high()
    }
}

impl From<VectorOfTrust> for VectorsOfTrust {
    fn from(vector: VectorOfTrust) -> Self {
        Self(vec![vector])
    }
}

impl FromStr for VectorsOfTrust {
    type Err = LevelError;

    /// Reads a JSON array of strings.
    fn from_str(text: &str) -> Result<Self, LevelError> {
        let texts: Vec<String> = serde_json::from_str(text).map_err(|_| {
            LevelError("the vectors of trust are no JSON array of strings, check the quotes")
        })?;
        let vectors: Result<Vec<_>, _> = texts.iter().map(|text| text.parse()).collect();
        Self::new(vectors?)
    }
}

impl fmt::Display for VectorsOfTrust {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, vector) in self.0.iter().enumerate() {
            let before = if place == 0 { "[" } else { "," };
            write!(f, "{before}\"{vector}\"")?;
        }
        f.write_str("]")
    }
}

impl fmt::Debug for VectorsOfTrust {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VectorsOfTrust({self})")
    }
}

impl<'de> Deserialize<'de> for VectorsOfTrust {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let vectors = Vec::<VectorOfTrust>::deserialize(deserializer)?;
        Self::new(vectors).map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::vector_of_trust::tests::vectors;
    use super::*;

    #[test]
    fn named_lists_are_those_of_nhs_login() {
        assert_eq!(
            VectorsOfTrust::default().to_string(),
            r#"["P9.Cp.Cd","P9.Cp.Ck","P9.Cm"]"#
        );
        let either = VectorsOfTrust::medium().or(VectorsOfTrust::high());
        assert_eq!(either.as_slice().len(), 6);
        assert_eq!(either.clone().or(VectorsOfTrust::high()), either);
    }

    #[test]
    fn curly_quotes_and_empty_lists_are_refused() {
        for text in [
            "[\u{201c}P9.Cp\u{201d}]",
            "[]",
            "",
            "P9.Cp",
            "{}",
            "[\"\"]",
            "[9]",
        ] {
            assert!(text.parse::<VectorsOfTrust>().is_err(), "{text}");
        }
        assert!(serde_json::from_str::<VectorsOfTrust>("[]").is_err());
    }

    proptest! {
        #[test]
        fn display_is_json_that_reads_back(list in prop::collection::vec(vectors(), 1..6)) {
            let list = VectorsOfTrust::new(list).unwrap();
            prop_assert_eq!(list.to_string(), serde_json::to_string(&list).unwrap());
            prop_assert_eq!(list.to_string().parse::<VectorsOfTrust>().unwrap(), list);
        }

        #[test]
        fn one_met_vector_is_enough(list in prop::collection::vec(vectors(), 1..6), vot in vectors()) {
            let asked = VectorsOfTrust::new(list.clone()).unwrap();
            let met = asked.met_by(vot);
            prop_assert_eq!(met.is_some(), list.iter().any(|one| vot.meets(*one)));
            prop_assert!(met.is_none_or(|one| vot >= one));
        }
    }
}
