//! The forms of identifiers as patterns, and the types of which no more than that is known.
//!
//! In a pattern `9` is a digit, `A` a letter, `N` a letter or digit, `H` a hexadecimal digit; all else stands for itself.

use super::{InvalidIdentifier, Problem};

/// The text without blanks around it and in upper case, if it has one of the forms.
pub(super) fn of_form(
    name: &'static str,
    forms: &[&str],
    text: &str,
) -> Result<Box<str>, InvalidIdentifier> {
    let (before, core) = trimmed(text);
    let upper = core.to_ascii_uppercase();
    match problem(forms, &upper, before) {
        None => Ok(upper.into_boxed_str()),
        Some(problem) => Err(InvalidIdentifier::new(name, problem)),
    }
}

/// Exactly so many digits, written as people write them: spaces and hyphens between them are passed over.
pub(super) fn digits<const N: usize>(
    name: &'static str,
    text: &str,
) -> Result<[u8; N], InvalidIdentifier> {
    let mut digits = [b'0'; N];
    match fill(&mut digits, text) {
        None => Ok(digits),
        Some(problem) => Err(InvalidIdentifier::new(name, problem)),
    }
}

fn fill(digits: &mut [u8], text: &str) -> Option<Problem> {
    let count = u8::try_from(digits.len()).unwrap_or(u8::MAX);
    let wrong_length = Problem::Length {
        min: count,
        max: count,
    };
    let mut places = digits.iter_mut();
    let (before, core) = trimmed(text);
    for (position, character) in (before..).zip(core.chars()) {
        match character {
            ' ' | '-' | '\u{a0}' => {}
            '0'..='9' => match places.next() {
                Some(place) => *place = character as u8,
                None => return Some(wrong_length),
            },
            _ => return Some(Problem::Character { position }),
        }
    }
    places.next().map(|_| wrong_length)
}

/// How many characters of white space stand before a text, and the text without those around it.
pub(super) fn trimmed(text: &str) -> (usize, &str) {
    let start = text.trim_start();
    let before = text.chars().count() - start.chars().count();
    (before, start.trim_end())
}

/// What is wrong with a text that has none of the forms: its length, or the character where the form that it follows
/// furthest breaks off.
fn problem(forms: &[&str], text: &str, before: usize) -> Option<Problem> {
    let length = text.chars().count();
    let mut furthest: Option<usize> = None;
    for form in forms.iter().filter(|form| form.len() == length) {
        let broken = text
            .chars()
            .zip(form.bytes())
            .position(|(character, place)| !fits(character, place))?;
        furthest = furthest.max(Some(broken));
    }
    if let Some(position) = furthest {
        let position = before + position;
        return Some(Problem::Character { position });
    }
    let lengths = || forms.iter().map(|form| form.len());
    let bound = |length: Option<usize>| u8::try_from(length.unwrap_or(0)).unwrap_or(u8::MAX);
    Some(Problem::Length {
        min: bound(lengths().min()),
        max: bound(lengths().max()),
    })
}

fn fits(character: char, place: u8) -> bool {
    match place {
        b'9' => character.is_ascii_digit(),
        b'A' => character.is_ascii_uppercase(),
        b'N' => character.is_ascii_digit() || character.is_ascii_uppercase(),
        b'H' => character.is_ascii_digit() || matches!(character, 'A'..='F'),
        other => character == char::from(other),
    }
}

/// An identifier whose value has one of a few forms, about which no more is known publicly.
macro_rules! shaped_identifier {
    ($(#[$doc:meta])* $name:ident, $called:literal, $system:expr, [$($form:literal),+ $(,)?]) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(Box<str>);

        impl $name {
            /// Reads one: blanks around it are dropped, letters become upper case.
            ///
            /// # Errors
            /// When it has not as many characters as the form, or one of them is of another kind.
            pub fn parse(text: &str) -> Result<Self, $crate::identifier::InvalidIdentifier> {
                $crate::identifier::shape::of_form($called, &[$($form),+], text).map(Self)
            }

            /// It as it goes on the wire.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        $crate::identifier::text_identifier!($name, $called, $system);
    };
}
pub(super) use shaped_identifier;

#[cfg(test)]
mod tests {
    use super::*;

    const FORMS: &[&str] = &["9999999", "C9999999", "L999999"];

    #[test]
    fn a_text_of_any_of_the_forms_is_taken() {
        for text in ["1234567", "C1234567", "l123456", "\tc1234567 "] {
            let taken = of_form("x", FORMS, text).unwrap();
            assert_eq!(*taken, text.trim().to_uppercase());
        }
    }

    #[test]
    fn the_problem_is_that_of_the_form_it_comes_nearest() {
        let problem = |text| of_form("x", FORMS, text).unwrap_err().problem();
        assert_eq!(problem(""), Problem::Length { min: 7, max: 8 });
        assert_eq!(problem("123456789"), Problem::Length { min: 7, max: 8 });
        assert_eq!(problem("L12345X"), Problem::Character { position: 6 });
        assert_eq!(problem(" 12E4567"), Problem::Character { position: 3 });
        assert_eq!(problem("G1234567"), Problem::Character { position: 0 });
        assert_eq!(problem("C123\u{e9}567"), Problem::Character { position: 4 });
        assert_eq!(
            problem("C123456\u{ff17}"),
            Problem::Character { position: 7 }
        );
    }
}
