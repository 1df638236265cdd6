//! Dates to search for: a day, or a range of days.

use std::fmt;

use chrono::{Datelike, NaiveDate};

use crate::SearchFault;

/// A day or a range of days in which a date of birth or death lies, both ends included.
///
/// If only a year is known, ask for the range of that year: PDS may hold 1 January instead.
///
/// ```
/// use nhs_pds::DateRange;
///
/// assert!(DateRange::year(1932).is_some());
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum DateRange {
    /// This day.
    On(NaiveDate),
    /// This day or a later one.
    From(NaiveDate),
    /// This day or an earlier one.
    Until(NaiveDate),
    /// From the first day to the second.
    Between(NaiveDate, NaiveDate),
}

impl DateRange {
    /// All days of a year; none if chrono has no such year.
    #[must_use]
    pub fn year(year: i32) -> Option<Self> {
        let first = NaiveDate::from_ymd_opt(year, 1, 1)?;
        let last = NaiveDate::from_ymd_opt(year, 12, 31)?;
        Some(Self::Between(first, last))
    }

    /// The values of the parameter, as they are sent.
    pub(crate) fn values(&self) -> impl Iterator<Item = String> {
        let (first, second) = match *self {
            Self::On(date) => (format!("eq{date}"), None),
            Self::From(date) => (format!("ge{date}"), None),
            Self::Until(date) => (format!("le{date}"), None),
            Self::Between(from, until) => (format!("ge{from}"), Some(format!("le{until}"))),
        };
        std::iter::once(first).chain(second)
    }

    pub(crate) fn check(&self, parameter: &'static str) -> Result<(), SearchFault> {
        let (first, last) = match *self {
            Self::On(date) | Self::From(date) | Self::Until(date) => (date, date),
            Self::Between(from, until) => (from, until),
        };
        if [first, last]
            .iter()
            .any(|date| !(1..=9999).contains(&date.year()))
        {
            return Err(SearchFault::DateYear { parameter });
        }
        if last < first {
            return Err(SearchFault::DateOrder { parameter });
        }
        Ok(())
    }
}

impl From<NaiveDate> for DateRange {
    /// As [`DateRange::On`].
    fn from(date: NaiveDate) -> Self {
        Self::On(date)
    }
}

/// Shows the kind, not the dates.
impl fmt::Debug for DateRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::On(_) => "On(..)",
            Self::From(_) => "From(..)",
            Self::Until(_) => "Until(..)",
            Self::Between(..) => "Between(..)",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_range_is_two_values() {
        let (first, last) = (date(1999, 1, 2), date(2001, 12, 31));
        let values = |range: DateRange| range.values().collect::<Vec<_>>();
        assert_eq!(values(first.into()), ["eq1999-01-02"]);
        assert_eq!(values(DateRange::From(first)), ["ge1999-01-02"]);
        assert_eq!(values(DateRange::Until(last)), ["le2001-12-31"]);
        assert_eq!(
            values(DateRange::Between(first, last)),
            ["ge1999-01-02", "le2001-12-31"]
        );
        assert_eq!(values(date(987, 6, 5).into()), ["eq0987-06-05"]);
    }

    #[test]
    fn dates_that_pds_cannot_read_are_refused() {
        let parameter = "birthdate";
        let range = DateRange::Between(date(2001, 1, 1), date(2000, 1, 1));
        assert_eq!(
            range.check(parameter),
            Err(SearchFault::DateOrder { parameter })
        );
        for year in [0, -1, 10_000] {
            let range = DateRange::On(date(year, 1, 1));
            assert_eq!(
                range.check(parameter),
                Err(SearchFault::DateYear { parameter })
            );
        }
        let year = DateRange::year(1932).unwrap();
        assert_eq!(year.check(parameter), Ok(()));
        assert_eq!(DateRange::year(i32::MAX), None);
    }
}
