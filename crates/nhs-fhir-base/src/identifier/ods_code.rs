//! The ODS code of an organisation or of one of its sites.

use std::fmt;

use super::{InvalidIdentifier, Problem, text_identifier};

const NAME: &str = "ODS code";
const MIN: usize = 3;
const MAX: usize = 12;

/// The code that the Organisation Data Service gave to an organisation or site, such as `G81086`.
///
/// Upper case letters and digits, as short as `RR8` and as long as newer site codes are. No structure is read into it:
/// the letters O and I occur, and formats have changed before.
/// Source: [NHS Data Dictionary, ORGANISATION CODE](https://www.datadictionary.nhs.uk/attributes/organisation_code.html).
///
/// ```
/// use nhs_fhir_core::identifier::OdsCode;
///
/// assert_eq!(OdsCode::parse(" rr8 ")?.as_str(), "RR8");
/// # Ok::<(), nhs_fhir_core::identifier::InvalidIdentifier>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OdsCode(Box<str>);

impl OdsCode {
    /// The system that FHIR identifiers holding an ODS code carry.
    pub const SYSTEM: &'static str = "https://fhir.nhs.uk/Id/ods-organization-code";

    /// Reads an ODS code: blanks around it are dropped, letters become upper case.
    ///
    /// # Errors
    /// When it has fewer than 3 or more than 12 characters, or anything else than letters and digits.
    pub fn parse(text: &str) -> Result<Self, InvalidIdentifier> {
        let text = text.trim();
        if let Some(position) = text
            .chars()
            .position(|character| !character.is_ascii_alphanumeric())
        {
            return Err(InvalidIdentifier::new(
                NAME,
                Problem::Character { position },
            ));
        }
        if !(MIN..=MAX).contains(&text.len()) {
            return Err(InvalidIdentifier::new(
                NAME,
                Problem::Length {
                    min: MIN as u8,
                    max: MAX as u8,
                },
            ));
        }
        Ok(Self(text.to_ascii_uppercase().into_boxed_str()))
    }

    /// The code, in upper case.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for OdsCode {
    // an organisation is public, so its code may be shown
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OdsCode({})", self.0)
    }
}

text_identifier!(OdsCode);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_trimmed_and_upper_cased() {
        for (text, code) in [
            ("RR8", "RR8"),
            (" g81086\n", "G81086"),
            ("8hd87", "8HD87"),
            ("C4O9I", "C4O9I"),
        ] {
            assert_eq!(OdsCode::parse(text).unwrap().to_string(), code);
        }
    }

    #[test]
    fn what_is_no_code_is_refused_with_its_reason() {
        let problem = |text| OdsCode::parse(text).unwrap_err().problem();
        assert_eq!(problem("R8"), Problem::Length { min: 3, max: 12 });
        assert_eq!(problem(""), Problem::Length { min: 3, max: 12 });
        assert_eq!(problem("G81-086"), Problem::Character { position: 3 });
        assert_eq!(problem("../etc"), Problem::Character { position: 0 });
    }
}
