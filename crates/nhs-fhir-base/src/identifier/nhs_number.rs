//! The NHS number: ten digits, the last a modulus 11 check digit.

use super::{InvalidIdentifier, Problem, shape, system, text_identifier};

const NAME: &str = "NHS number";

/// An NHS number, checked: ten digits of which the last is the modulus 11 check digit.
///
/// `Display` gives the ten digits without spaces, as every NHS API wants them on the wire; `Debug` hides them. Whether the
/// number was ever issued is not known here: `0000000000` has a right check digit too.
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
    /// Reads an NHS number. Spaces and hyphens, as people write them (`999 000 0018`), are passed over.
    ///
    /// # Errors
    /// When anything else than a digit is in it, when there are not ten digits, or when the check digit is wrong.
    pub fn parse(text: &str) -> Result<Self, InvalidIdentifier> {
        let digits = shape::digits(NAME, text)?;
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

text_identifier!(NhsNumber, NAME, system::NHS_NUMBER);

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
        assert_eq!(problem(" 99900000I8"), Problem::Character { position: 9 });
        assert_eq!(problem(""), Problem::Length { min: 10, max: 10 });
    }

    #[test]
    fn a_number_whose_check_digit_would_be_ten_is_refused_with_every_last_digit() {
        assert_eq!(check_digit(b"9990000140"), None);
        for last in 0..10 {
            let error = NhsNumber::parse(&format!("999000014{last}")).unwrap_err();
            assert_eq!(error.problem(), Problem::CheckDigit);
        }
    }

    #[test]
    fn debug_and_errors_hide_the_number() {
        let number = NhsNumber::parse("9990000018").unwrap();
        assert!(!format!("{number:?}").contains("999"));
        let error = NhsNumber::parse("9990000019").unwrap_err();
        assert!(!format!("{error} {error:?}").contains("999"));
    }
}
