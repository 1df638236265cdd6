//! The editions of SNOMED CT and their versions, as `Coding.version` names them.

use std::fmt;

use chrono::{Datelike, NaiveDate};

use super::{InvalidSnomedUri, SnomedCode, wire_text};

/// An edition of SNOMED CT, at a certain version or whichever is in use.
///
/// Source: [SNOMED CT URI Standard](https://docs.snomed.org/snomed-ct-specifications/snomed-ct-uri-standard).
///
/// ```
/// use chrono::NaiveDate;
/// use nhs_fhir_core::terminology::SnomedEdition;
///
/// let published = NaiveDate::from_ymd_opt(2021, 12, 22).ok_or("no such day")?;
/// let version = SnomedEdition::UK.at(published);
/// assert_eq!(version.to_string(), "http://snomed.info/sct/83821000000107/version/20211222");
/// assert_eq!(SnomedEdition::parse(&version.to_string())?, version);
/// assert_eq!(version.edition(), SnomedEdition::UK);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct SnomedEdition {
    module: SnomedCode,
    published: Option<NaiveDate>,
}

impl SnomedEdition {
    /// The international edition.
    pub const INTERNATIONAL: Self = Self::listed(900_000_000_000_207_008);
    /// The edition of the United Kingdom that has all of it, clinical and drugs: the composition, also called the monolith.
    pub const UK: Self = Self::listed(83_821_000_000_107);
    /// The clinical edition of the United Kingdom, without drugs, by the module of the clinical extension.
    pub const UK_CLINICAL: Self = Self::listed(999_000_011_000_000_103);
    /// The drug edition of the United Kingdom, by the module of the drug extension.
    pub const UK_DRUG: Self = Self::listed(999_000_011_000_001_104);

    const fn listed(module: u64) -> Self {
        Self {
            module: SnomedCode::listed(module),
            published: None,
        }
    }

    /// The edition whose module a concept stands for, at whichever version is in use.
    pub const fn of_module(module: SnomedCode) -> Self {
        Self {
            module,
            published: None,
        }
    }

    /// The version of this edition that was published on a day.
    #[must_use]
    pub const fn at(self, published: NaiveDate) -> Self {
        Self {
            published: Some(published),
            ..self
        }
    }

    /// The edition at whichever version is in use.
    #[must_use]
    pub const fn edition(self) -> Self {
        Self {
            published: None,
            ..self
        }
    }

    /// The concept of the module that stands for the edition.
    pub const fn module(self) -> SnomedCode {
        self.module
    }

    /// The day on which the version was published; none if any version will do.
    pub const fn published(self) -> Option<NaiveDate> {
        self.published
    }

    /// Reads the URI of an edition, or of a version of one.
    ///
    /// # Errors
    /// When it does not have the form of one, or its module or day is none.
    pub fn parse(uri: &str) -> Result<Self, InvalidSnomedUri> {
        let path = after_base(uri)
            .and_then(|rest| rest.strip_prefix('/'))
            .ok_or(InvalidSnomedUri::Base)?;
        let (module, published) = match path.split_once('/') {
            None => (path, None),
            Some((module, rest)) => {
                let day = rest
                    .strip_prefix("version/")
                    .ok_or(InvalidSnomedUri::Version)?;
                (
                    module,
                    Some(self::day(day).ok_or(InvalidSnomedUri::Version)?),
                )
            }
        };
        let module = SnomedCode::parse(module).map_err(InvalidSnomedUri::Concept)?;
        Ok(Self { module, published })
    }
}

/// What stands after the part that all these URIs share, with whichever scheme it is written.
pub(super) fn after_base(uri: &str) -> Option<&str> {
    let address = uri
        .strip_prefix("http://")
        .or_else(|| uri.strip_prefix("https://"));
    address?.strip_prefix("snomed.info/sct")
}

/// A day written as eight digits.
fn day(text: &str) -> Option<NaiveDate> {
    if text.len() != 8 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: u32 = text.parse().ok()?;
    let year = i32::try_from(number / 10_000).ok()?;
    NaiveDate::from_ymd_opt(year, number / 100 % 100, number % 100)
}

impl fmt::Display for SnomedEdition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "http://snomed.info/sct/{}", self.module)?;
        match self.published {
            None => Ok(()),
            Some(day) => write!(
                f,
                "/version/{:04}{:02}{:02}",
                day.year(),
                day.month(),
                day.day()
            ),
        }
    }
}

impl fmt::Debug for SnomedEdition {
    // it says nothing of a patient
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SnomedEdition({self})")
    }
}

wire_text!(SnomedEdition, InvalidSnomedUri);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_listed_modules_are_codes() {
        for edition in [
            SnomedEdition::INTERNATIONAL,
            SnomedEdition::UK,
            SnomedEdition::UK_CLINICAL,
            SnomedEdition::UK_DRUG,
        ] {
            assert_eq!(
                SnomedCode::new(edition.module().get()),
                Ok(edition.module())
            );
        }
    }

    #[test]
    fn only_eight_digits_of_the_calendar_are_a_day() {
        assert_eq!(day("20211222"), NaiveDate::from_ymd_opt(2021, 12, 22));
        for text in [
            "",
            "2021122",
            "202112220",
            "20211322",
            "20210229",
            "+2021122",
            "2021-1-1",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
