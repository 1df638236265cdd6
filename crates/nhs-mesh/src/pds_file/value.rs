//! Values of fields: dates as written, and the gender as a code.

use std::fmt;

use chrono::NaiveDate;

use super::ValueFault;

/// A date as a file has it: `yyyymmdd`, or a year or month alone, or with a time of day after it. It is
/// kept as written; Debug hides it.
///
/// ```
/// use nhs_mesh::pds_file::FileDate;
///
/// let date = FileDate::parse("19850704")?;
/// assert_eq!(date.as_str(), "19850704");
/// assert_eq!(date.day().map(|day| day.to_string()).as_deref(), Some("1985-07-04"));
/// assert!(FileDate::parse("1985")?.day().is_none());
/// assert!(FileDate::parse("04/07/1985").is_err());
/// # Ok::<(), nhs_mesh::pds_file::ValueFault>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct FileDate(Box<str>);

impl FileDate {
    /// Reads a date.
    ///
    /// # Errors
    ///
    /// If it is not 4, 6, 8, 12 or 14 digits, or there is no such day.
    pub fn parse(text: &str) -> Result<Self, ValueFault> {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        let number = |from: usize, to: usize| -> Option<u32> { text.get(from..to)?.parse().ok() };
        let month = || number(4, 6).is_some_and(|month| (1..=12).contains(&month));
        let time = || {
            number(8, 10).is_some_and(|hour| hour < 24)
                && number(10, 12).is_some_and(|minute| minute < 60)
                && (text.len() == 12 || number(12, 14).is_some_and(|second| second < 60))
        };
        let right = digits
            && match text.len() {
                4 => true,
                6 => month(),
                8 => day(text).is_some(),
                12 | 14 => day(text).is_some() && time(),
                _ => false,
            };
        if right {
            Ok(Self(text.into()))
        } else {
            Err(ValueFault::Date)
        }
    }

    /// As written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The day, if it says one.
    #[must_use]
    pub fn day(&self) -> Option<NaiveDate> {
        day(&self.0)
    }
}

fn day(text: &str) -> Option<NaiveDate> {
    let number = |from: usize, to: usize| -> Option<u32> { text.get(from..to)?.parse().ok() };
    let year = i32::try_from(number(0, 4)?).ok()?;
    NaiveDate::from_ymd_opt(year, number(4, 6)?, number(6, 8)?)
}

impl From<NaiveDate> for FileDate {
    fn from(day: NaiveDate) -> Self {
        Self(day.format("%Y%m%d").to_string().into())
    }
}

impl fmt::Debug for FileDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileDate").finish_non_exhaustive()
    }
}

/// The gender, as the NHS Data Dictionary's person gender code.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Gender {
    /// `0`: not known.
    NotKnown,
    /// `1`.
    Male,
    /// `2`.
    Female,
    /// `9`: not specified.
    NotSpecified,
    /// Anything else, as written.
    Other(Box<str>),
}

impl Gender {
    /// The gender of a code.
    #[must_use]
    pub fn of(code: &str) -> Self {
        match code {
            "0" => Self::NotKnown,
            "1" => Self::Male,
            "2" => Self::Female,
            "9" => Self::NotSpecified,
            other => Self::Other(other.into()),
        }
    }

    /// The code.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::NotKnown => "0",
            Self::Male => "1",
            Self::Female => "2",
            Self::NotSpecified => "9",
            Self::Other(code) => code,
        }
    }
}

impl fmt::Debug for Gender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Gender").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_kept_as_written_and_impossible_ones_refused() {
        for text in [
            "1985",
            "198507",
            "19850704",
            "198507041530",
            "19850704153059",
        ] {
            assert_eq!(FileDate::parse(text).unwrap().as_str(), text);
        }
        for text in [
            "",
            "85",
            "19850230",
            "198513",
            "1985-07-04",
            "1985070",
            "198507042500",
            "19850704153060",
            "+9850704",
            "\u{661}9850704",
        ] {
            assert_eq!(
                FileDate::parse(text).unwrap_err(),
                ValueFault::Date,
                "{text}"
            );
        }
        let day = NaiveDate::from_ymd_opt(2026, 2, 3).unwrap();
        assert_eq!(FileDate::from(day).as_str(), "20260203");
        assert!(!format!("{:?}", FileDate::from(day)).contains("2026"));
    }

    #[test]
    fn codes_of_gender_are_kept_even_when_unknown() {
        for code in ["0", "1", "2", "9", "X", ""] {
            assert_eq!(Gender::of(code).code(), code);
        }
    }
}
