//! Why a text is not the identifier it was taken for.

use std::fmt;

/// Why a text is not the identifier it was taken for. It never repeats the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidIdentifier {
    identifier: &'static str,
    problem: Problem,
}

/// What is wrong with a refused identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// It has another number of characters than the identifier allows.
    Length {
        /// The fewest characters allowed.
        min: u8,
        /// The most characters allowed.
        max: u8,
    },
    /// It has a character that the identifier does not have at this place (in characters, from 0).
    Character {
        /// Where the character stands in what was given, counted from 0.
        position: usize,
    },
    /// Its parts are not those of the identifier.
    Form {
        /// The parts that it must have, in words.
        expected: &'static str,
    },
    /// Its check digit, or check character, does not follow from the rest.
    CheckDigit,
}

impl InvalidIdentifier {
    /// The refusal of a text as an identifier of a kind, such as `NHS number`.
    pub const fn new(identifier: &'static str, problem: Problem) -> Self {
        Self {
            identifier,
            problem,
        }
    }

    /// The kind of identifier that was asked for, such as `NHS number`.
    pub fn identifier(&self) -> &'static str {
        self.identifier
    }

    /// What is wrong with it.
    pub fn problem(&self) -> Problem {
        self.problem
    }
}

/// "a" or "an", as the name is spoken: our names begin with initials, as in `an NHS number`.
fn article(name: &str) -> &'static str {
    let spoken_with_vowel = |initial| "AEFHILMNORSX".contains(initial);
    if name.starts_with(spoken_with_vowel) {
        "an"
    } else {
        "a"
    }
}

impl fmt::Display for InvalidIdentifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.identifier;
        write!(f, "not {} {name}: ", article(name))?;
        match self.problem {
            Problem::Length { min, max } if min == max => {
                write!(f, "it must have exactly {min} characters")
            }
            Problem::Length { min, max } => write!(f, "it must have {min} to {max} characters"),
            Problem::Character { position } => write!(
                f,
                "character {} is not allowed at its place",
                position.saturating_add(1)
            ),
            Problem::Form { expected } => write!(f, "it must be {expected}"),
            Problem::CheckDigit => {
                f.write_str("its check digit is wrong, so a character was mistyped")
            }
        }
    }
}

impl std::error::Error for InvalidIdentifier {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_problem_is_said_in_words() {
        let said = |name, problem| InvalidIdentifier::new(name, problem).to_string();
        assert_eq!(
            said("UBRN", Problem::Length { min: 12, max: 12 }),
            "not a UBRN: it must have exactly 12 characters"
        );
        assert_eq!(
            said("HCPC number", Problem::Length { min: 3, max: 8 }),
            "not an HCPC number: it must have 3 to 8 characters"
        );
        assert_eq!(
            said("GMC number", Problem::Character { position: 0 }),
            "not a GMC number: character 1 is not allowed at its place"
        );
        let expected = "an ODS code, a hyphen and digits";
        assert_eq!(
            said("party key", Problem::Form { expected }),
            "not a party key: it must be an ODS code, a hyphen and digits"
        );
        assert_eq!(
            said("NHS number", Problem::CheckDigit),
            "not an NHS number: its check digit is wrong, so a character was mistyped"
        );
    }
}
