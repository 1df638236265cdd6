//! Codes of a required value set: the ones it has as an enum, any other as the text that came.

use std::fmt;

use super::Text;
use crate::IssueCode;
use crate::engine::node::{CodeSlot, Lexeme, Primitive, Taken, Written};

/// The codes of a value set, as an enum. [`Coded`] holds one, or a code that is not among them.
pub trait CodeSet: Copy + Eq + fmt::Debug + Send + Sync + 'static {
    /// The canonical url of the value set.
    const VALUE_SET: &'static str;
    /// Every code, in the order of the specification.
    const ALL: &'static [Self];
    /// The text of each code, in the same order.
    const CODES: &'static [&'static str];
    /// The place of the code in that order.
    fn index(self) -> usize;

    /// The code as it is written.
    fn code(self) -> &'static str {
        text_of(Self::CODES, self.index())
    }

    /// The code of this text, if the value set has it.
    fn from_code(text: &str) -> Option<Self> {
        Self::ALL.get(place_of(text, Self::CODES)?).copied()
    }
}

/// A code's place in its value set, or its text, and how well it fits. Not generic, so that it is compiled once for all value
/// sets.
pub(crate) fn take_code(
    lexeme: Lexeme<'_>,
    codes: &[&str],
) -> Option<(Result<usize, Text>, Taken)> {
    let Lexeme::Text(text) = lexeme else {
        return None;
    };
    Some(match place_of(&text, codes) {
        Some(place) => (Ok(place), Taken::Well),
        None => {
            let fault = fault_of_other(&text);
            (Err(text.into()), Taken::Faulty(fault))
        }
    })
}

fn fault_of_other(text: &str) -> IssueCode {
    if text.is_empty() {
        IssueCode::Empty
    } else {
        IssueCode::UnlistedCode
    }
}

fn text_of(codes: &[&'static str], place: usize) -> &'static str {
    codes.get(place).copied().unwrap_or_default()
}

fn place_of(text: &str, codes: &[&str]) -> Option<usize> {
    codes
        .iter()
        .position(|code| code.len() == text.len() && *code == text)
}

/// A code that should come from the value set `E`, and what to do when it does not: keep it.
///
/// ```
/// use nhs_fhir_core::primitive::Coded;
/// use nhs_fhir_core::r4::codes::AdministrativeGender;
///
/// let gender = Coded::from(AdministrativeGender::Female);
/// assert_eq!(gender.as_str(), "female");
/// assert!(gender == AdministrativeGender::Female);
///
/// let other: Coded<AdministrativeGender> = Coded::new("indeterminate");
/// assert_eq!(other.known(), None);
/// assert_eq!(other.as_str(), "indeterminate");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Coded<E> {
    /// A code of the value set.
    Known(E),
    /// A code that the value set does not have.
    Other(Text),
}

impl<E: CodeSet> Coded<E> {
    /// The code of this text: known if the value set has it.
    pub fn new(text: &str) -> Self {
        E::from_code(text).map_or_else(|| Self::Other(text.into()), Self::Known)
    }

    /// The code, if the value set has it.
    pub fn known(&self) -> Option<E> {
        match self {
            Self::Known(code) => Some(*code),
            Self::Other(_) => None,
        }
    }

    /// The code as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Known(code) => code.code(),
            Self::Other(text) => text,
        }
    }
}

impl<E: CodeSet> From<E> for Coded<E> {
    fn from(code: E) -> Self {
        Self::Known(code)
    }
}

impl<E: CodeSet> PartialEq<E> for Coded<E> {
    fn eq(&self, other: &E) -> bool {
        self.known() == Some(*other)
    }
}

/// A code can tell about a patient, so `Debug` says only whether it is known.
impl<E> fmt::Debug for Coded<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Known(_) => "Known(..)",
            Self::Other(_) => "Other(..)",
        })
    }
}

/// The code as JSON writes it.
pub(crate) fn written<E: CodeSet>(code: &Coded<E>) -> Written<'_> {
    Written::Text(code.as_str())
}

fn coded<E: CodeSet>(code: Result<usize, Text>) -> Option<Coded<E>> {
    match code {
        Ok(place) => E::ALL.get(place).copied().map(Coded::Known),
        Err(text) => Some(Coded::Other(text)),
    }
}

impl<E: CodeSet> CodeSlot for Option<Coded<E>> {
    fn codes(&self) -> &'static [&'static str] {
        E::CODES
    }

    fn put(&mut self, code: Result<usize, Text>) {
        *self = coded(code);
    }
}

impl<E: CodeSet> Primitive for Coded<E> {
    fn take(lexeme: Lexeme<'_>) -> Option<Self> {
        take_code(lexeme, E::CODES).and_then(|(code, _)| coded(code))
    }

    fn written(&self) -> Written<'_> {
        written(self)
    }

    fn fault(&self) -> Option<IssueCode> {
        match self {
            Self::Known(_) => None,
            Self::Other(text) => Some(fault_of_other(text)),
        }
    }
}
