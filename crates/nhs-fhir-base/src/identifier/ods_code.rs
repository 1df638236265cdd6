//! The ODS codes of an organisation and of a site.

use super::shape::trimmed;
use super::{InvalidIdentifier, Problem, system, text_identifier};

const MIN: usize = 3;
const MAX: usize = 12;

/// The code that the Organisation Data Service gave to an organisation, such as `G81086`.
///
/// Upper case letters and digits, as short as `RR8` and as long as newer codes are. No structure is read into it: the letters O
/// and I occur, and formats have changed before.
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
    /// Reads an ODS code: blanks around it are dropped, letters become upper case.
    ///
    /// # Errors
    /// When it has fewer than 3 or more than 12 characters, or anything else than letters and digits.
    pub fn parse(text: &str) -> Result<Self, InvalidIdentifier> {
        code("ODS code", text).map(Self)
    }

    /// The code, in upper case.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

text_identifier!(OdsCode, "ODS code", system::ODS_ORGANISATION);

/// The code that the Organisation Data Service gave to a site of an organisation, such as `RR813`.
///
/// Of the same form as an [`OdsCode`], and another system: an organisation and its sites have different codes.
/// Source: [NHS Data Dictionary, ORGANISATION SITE
/// IDENTIFIER](https://www.datadictionary.nhs.uk/attributes/organisation_site_identifier.html).
///
/// ```
/// use nhs_fhir_core::identifier::OdsSiteCode;
///
/// assert_eq!(OdsSiteCode::parse("rr813")?.as_str(), "RR813");
/// # Ok::<(), nhs_fhir_core::identifier::InvalidIdentifier>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OdsSiteCode(Box<str>);

impl OdsSiteCode {
    /// Reads a site code: blanks around it are dropped, letters become upper case.
    ///
    /// # Errors
    /// As for [`OdsCode::parse`].
    pub fn parse(text: &str) -> Result<Self, InvalidIdentifier> {
        code("ODS site code", text).map(Self)
    }

    /// The code, in upper case.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

text_identifier!(OdsSiteCode, "ODS site code", system::ODS_SITE);

fn code(name: &'static str, text: &str) -> Result<Box<str>, InvalidIdentifier> {
    let refused = |problem| Err(InvalidIdentifier::new(name, problem));
    let (before, code) = trimmed(text);
    let strange = |character: char| !character.is_ascii_alphanumeric();
    if let Some(position) = code.chars().position(strange) {
        let position = before + position;
        return refused(Problem::Character { position });
    }
    if !(MIN..=MAX).contains(&code.len()) {
        return refused(Problem::Length {
            min: MIN as u8,
            max: MAX as u8,
        });
    }
    Ok(code.to_ascii_uppercase().into_boxed_str())
}

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
            assert_eq!(OdsSiteCode::parse(text).unwrap().to_string(), code);
        }
    }

    #[test]
    fn what_is_no_code_is_refused_with_its_reason() {
        let problem = |text| OdsCode::parse(text).unwrap_err().problem();
        assert_eq!(problem("R8"), Problem::Length { min: 3, max: 12 });
        assert_eq!(problem(""), Problem::Length { min: 3, max: 12 });
        assert_eq!(problem("G81-086"), Problem::Character { position: 3 });
        assert_eq!(problem(" G81-086"), Problem::Character { position: 4 });
        assert_eq!(problem("../etc"), Problem::Character { position: 0 });
    }
}
