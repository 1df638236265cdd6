//! The NHS number: ten digits, the last a modulus 11 check digit.

use std::fmt;

use super::{InvalidIdentifier, Problem, text_identifier};

const NAME: &str = "NHS number";

/// An NHS number, checked: ten digits of which the last is the modulus 11 check digit.
///
/// `Display` gives the ten digits without spaces, as every NHS API wants them on the wire; `Debug` hides them.
/// Source: [NHS Data Dictionary, NHS NUMBER](https://www.datadictionary.nhs.uk/attributes/nhs_number.html).
///
/// ```
/// use nhs_fhir_core::identifier::NhsNumber;
///
/// assert!(NhsNumber::parse("9990000018").is_ok());
/// assert!(NhsNumber::parse("9990000019").is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NhsNumber([u8; 10]);

impl NhsNumber {
    /// The system that FHIR identifiers holding an NHS number carry.
    pub const SYSTEM: &'static str = "https://fhir.nhs.uk/Id/nhs-number";

    /// Reads an NHS number. Spaces and hyphens, as people write them (`999 000 0018`), are passed over.
    ///
    /// # Errors
    /// When anything else than a digit is in it, when there are not ten digits, or when the check digit is wrong.
    pub fn parse(text: &str) -> Result<Self, InvalidIdentifier> {
        let mut digits = [0_u8; 10];
        let mut places = digits.iter_mut();
        let wrong_length = InvalidIdentifier::new(NAME, Problem::Length { min: 10, max: 10 });
        for (position, character) in text.chars().enumerate() {
            match character {
                ' ' | '-' | '\u{a0}' => {}
                '0'..='9' => *places.next().ok_or(wrong_length)? = character as u8,
                _ => {
                    return Err(InvalidIdentifier::new(
                        NAME,
                        Problem::Character { position },
                    ));
                }
            }
        }
        if places.next().is_some() {
            return Err(wrong_length);
        }
        if check_digit(&digits) != digits.last().map(|digit| digit - b'0') {
            return Err(InvalidIdentifier::new(NAME, Problem::CheckDigit));
        }
        Ok(Self(digits))
    }

    /// The ten digits, without spaces.
    pub fn as_str(&self) -> &str {
        // the bytes are ASCII digits by construction
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// The check digit that the first nine digits ask for; none if no number may start with them.
fn check_digit(digits: &[u8; 10]) -> Option<u8> {
    let sum: u32 = (2..=10)
        .rev()
        .zip(digits)
        .map(|(weight, digit)| weight * u32::from(digit - b'0'))
        .sum();
    match 11 - sum % 11 {
        10 => None,
        11 => Some(0),
        digit => u8::try_from(digit).ok(),
    }
}

impl fmt::Debug for NhsNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NhsNumber(**********)")
    }
}

text_identifier!(NhsNumber);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_with_a_right_check_digit_are_read() {
        for text in [
            "9990000018",
            "999 000 0018",
            "999-000-0018",
            "9000000009",
            "9434765919",
        ] {
            let number = NhsNumber::parse(text).unwrap();
            assert_eq!(number.to_string(), text.replace([' ', '-'], ""));
        }
    }

    #[test]
    fn each_fault_is_told_apart() {
        let problem = |text| NhsNumber::parse(text).unwrap_err().problem();
        assert_eq!(problem("9990000019"), Problem::CheckDigit);
        assert_eq!(problem("999000001"), Problem::Length { min: 10, max: 10 });
        assert_eq!(problem("99900000180"), Problem::Length { min: 10, max: 10 });
        assert_eq!(problem("99900000I8"), Problem::Character { position: 8 });
        assert_eq!(problem(""), Problem::Length { min: 10, max: 10 });
    }

    #[test]
    fn a_number_whose_check_digit_would_be_ten_is_refused_with_every_last_digit() {
        for last in 0..10 {
            assert!(NhsNumber::parse(&format!("999000002{last}")).is_err() || last == 6);
        }
        let none_fits = (0..10).all(|last| NhsNumber::parse(&format!("999000010{last}")).is_err());
        let digits = *b"9990000100";
        assert_eq!(none_fits, check_digit(&digits).is_none());
    }

    #[test]
    fn debug_and_errors_hide_the_number() {
        let number = NhsNumber::parse("9990000018").unwrap();
        assert!(!format!("{number:?}").contains("999"));
        let error = NhsNumber::parse("9990000019").unwrap_err();
        assert!(!format!("{error} {error:?}").contains("999"));
    }
}
