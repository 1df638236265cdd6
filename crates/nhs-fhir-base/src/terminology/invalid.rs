//! Why a text or number is not a SNOMED CT identifier.

use std::fmt;

use super::Component;

/// Why something is not the SNOMED CT identifier that it was taken for. It never repeats the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidSctid {
    name: &'static str,
    problem: SctidProblem,
}

/// What is wrong with a refused SNOMED CT identifier.
///
/// They are looked for in the order in which they stand here, and the first is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SctidProblem {
    /// It came in a form that could not be read, as a number in JSON is, so that it may be one.
    Unreadable,
    /// There is white space at an end. Without it, it may be one.
    Blank,
    /// It has a character that is no digit, at this place (in characters, from 0).
    Character {
        /// Where the character stands, counted from 0.
        position: usize,
    },
    /// It begins with a zero.
    LeadingZero,
    /// It does not have 6 to 18 digits.
    Length,
    /// The check digit does not follow from the other digits: one was mistyped, or two were swapped.
    CheckDigit,
    /// The two digits before the check digit, which say what it identifies, are none of 00, 01, 02, 10, 11 and 12.
    Partition,
    /// It is of the long form, and too short to have a namespace in it.
    Namespace,
    /// It is a right identifier of another component, such as that of a description where a concept's is due.
    Component {
        /// What it identifies.
        found: Component,
    },
}

impl InvalidSctid {
    /// What stands where a code would, and could not be read as one.
    #[doc(hidden)] // for the releases
    pub const UNREADABLE: Self = Self::new("SNOMED CT identifier", SctidProblem::Unreadable);

    pub(super) const fn new(name: &'static str, problem: SctidProblem) -> Self {
        Self { name, problem }
    }

    /// The same, said of a type over this one.
    pub(super) const fn named(self, name: &'static str) -> Self {
        Self { name, ..self }
    }

    /// What is wrong with it.
    pub fn problem(&self) -> SctidProblem {
        self.problem
    }
}

impl fmt::Display for InvalidSctid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a {}: ", self.name)?;
        f.write_str(match self.problem {
            SctidProblem::Unreadable => {
                "it came in a form that could not be read, look at the issues of the reading"
            }
            SctidProblem::Blank => "there is white space at an end, trim it",
            SctidProblem::Character { position } => {
                return write!(f, "character {} is not a digit", position + 1);
            }
            SctidProblem::LeadingZero => "it begins with a zero",
            SctidProblem::Length => "it must have 6 to 18 digits",
            SctidProblem::CheckDigit => "its check digit is wrong, so a digit was mistyped",
            SctidProblem::Partition => {
                "the two digits before the last are no partition of concepts, descriptions or relationships"
            }
            SctidProblem::Namespace => {
                "its partition asks for a namespace, and it is too short to have one"
            }
            SctidProblem::Component { found } => {
                return write!(f, "it is the identifier of a {found}");
            }
        })
    }
}

impl std::error::Error for InvalidSctid {}
