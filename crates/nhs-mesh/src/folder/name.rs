//! The name that the two files of a pair share.

use std::fmt;

use crate::{InvalidValue, MessageId, ValueProblem};

const NAME: &str = "name of a pair";
const MOST: usize = 200;

/// The name of a pair, without `.ctl` and `.dat`. Debug hides it, for programs may put anything into it.
///
/// ```
/// use nhs_mesh::folder::PairName;
///
/// assert_eq!(PairName::parse("20261130111500_A1B2C3")?.as_str(), "20261130111500_A1B2C3");
/// assert!(PairName::parse("../elsewhere").is_err());
/// # Ok::<(), nhs_mesh::InvalidValue>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PairName(Box<str>);

impl PairName {
    /// Reads a name.
    ///
    /// # Errors
    ///
    /// If it is empty, longer than 200 bytes, begins with a full stop, or has a control character or
    /// one that file systems use for something else.
    pub fn parse(text: &str) -> Result<Self, InvalidValue> {
        let refused = |problem| Err(InvalidValue::new(NAME, problem));
        if text.is_empty() {
            return refused(ValueProblem::Empty);
        }
        if text.len() > MOST {
            return refused(ValueProblem::TooLong { most: MOST });
        }
        if text.starts_with('.') {
            return refused(ValueProblem::Character { position: 0 });
        }
        let bad = |c: char| c.is_control() || r#"/\:*?"<>|"#.contains(c);
        match text.chars().position(bad) {
            Some(position) => refused(ValueProblem::Character { position }),
            None => Ok(Self(text.into())),
        }
    }

    /// The name of the pair of a message that was received: its message id, as the Java client has it.
    ///
    /// # Errors
    ///
    /// If the id has a character that file systems use for something else.
    pub fn of_message(id: &MessageId) -> Result<Self, InvalidValue> {
        Self::parse(id.as_str())
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for PairName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PairName").finish_non_exhaustive()
    }
}
