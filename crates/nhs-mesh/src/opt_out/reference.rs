//! The reference that an upload carries as its local id and as its subject.

use std::fmt;

use nhs_fhir_core::identifier::NhsNumber;
use serde::{Deserialize, Serialize};

use crate::{InvalidValue, LocalId, ValueProblem};

const NAME: &str = "opt-out reference";
const MOST: usize = 300;

/// A reference for an upload: letters, digits, `-` and `_`, for with anything else the service stays
/// silent. It must not hold patient data, so a reference with an NHS number in it is refused; Debug
/// hides it all the same.
///
/// ```
/// use nhs_mesh::opt_out::Reference;
///
/// assert_eq!(Reference::parse("X26ABC1-301126-0001")?.as_str(), "X26ABC1-301126-0001");
/// assert!(Reference::parse("audit: 0001").is_err());
/// assert!(Reference::parse("patient-9990000018").is_err());
/// # Ok::<(), nhs_mesh::InvalidValue>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Reference(Box<str>);

impl Reference {
    /// Reads a reference. Case is kept.
    ///
    /// # Errors
    ///
    /// If it is empty, longer than 300 characters, has another character than ASCII letters, digits,
    /// `-` and `_`, or has ten digits in a row that are an NHS number.
    pub fn parse(text: &str) -> Result<Self, InvalidValue> {
        let refused = |problem| Err(InvalidValue::new(NAME, problem));
        if text.is_empty() {
            return refused(ValueProblem::Empty);
        }
        let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        if let Some(position) = text.chars().position(|c| !allowed(c)) {
            return refused(ValueProblem::Character { position });
        }
        if text.len() > MOST {
            return refused(ValueProblem::TooLong { most: MOST });
        }
        if let Some(position) = nhs_number_at(text) {
            return refused(ValueProblem::Character { position });
        }
        Ok(Self(text.into()))
    }

    /// The text, as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As the local id that goes with the message.
    ///
    /// # Errors
    ///
    /// None in practice: whatever is a reference is a local id.
    pub fn to_local_id(&self) -> Result<LocalId, InvalidValue> {
        LocalId::parse(&self.0)
    }
}

/// Where a run of exactly ten digits stands that is an NHS number, in characters from 0.
pub(crate) fn nhs_number_at(text: &str) -> Option<usize> {
    let mut start = 0;
    for run in text.split(|c: char| !c.is_ascii_digit()) {
        if run.len() == 10 && NhsNumber::parse(run).is_ok() {
            return Some(text.get(..start)?.chars().count());
        }
        start += run.len();
        start += text.get(start..)?.chars().next().map_or(0, char::len_utf8);
    }
    None
}

impl TryFrom<String> for Reference {
    type Error = InvalidValue;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<Reference> for String {
    fn from(reference: Reference) -> Self {
        reference.0.into()
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reference").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_letters_digits_hyphens_and_underscores_are_taken() {
        for (text, position) in [("a:b", 1), ("a b", 1), ("caf\u{e9}", 3), ("a.dat", 1)] {
            let problem = Reference::parse(text).unwrap_err().problem();
            assert_eq!(problem, ValueProblem::Character { position }, "{text}");
        }
        assert_eq!(
            Reference::parse("").unwrap_err().problem(),
            ValueProblem::Empty
        );
        assert!(Reference::parse(&"a".repeat(301)).is_err());
    }

    #[test]
    fn nhs_numbers_are_found_wherever_they_stand_and_longer_runs_are_none() {
        assert_eq!(nhs_number_at("a-9990000018-b"), Some(2));
        assert_eq!(nhs_number_at("9990000018"), Some(0));
        assert_eq!(nhs_number_at("\u{e9}-\u{e9}9990000018"), Some(3));
        assert_eq!(nhs_number_at("99900000181"), None);
        assert_eq!(nhs_number_at("20261130111500"), None);
        assert_eq!(nhs_number_at(""), None);
    }

    #[test]
    fn what_is_stored_is_checked_again_when_read() {
        let reference = Reference::parse("X26ABC1-301126-0001").unwrap();
        let json = serde_json::to_string(&reference).unwrap();
        assert_eq!(serde_json::from_str::<Reference>(&json).unwrap(), reference);
        let error = serde_json::from_str::<Reference>(r#""for-9990000018""#).unwrap_err();
        assert!(!error.to_string().contains("999"));
        assert!(!format!("{reference:?}").contains("3011"));
    }
}
