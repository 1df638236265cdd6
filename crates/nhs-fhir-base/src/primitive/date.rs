//! FHIR's `date`: a day, or only a month, or only a year.

use chrono::{Datelike, NaiveDate};

use super::text_primitive;

text_primitive! {
    /// A date that may be known to the year or the month only: `1985`, `1985-07`, `1985-07-21`.
    ///
    /// STU3 has years before our era too, with a minus sign; reading takes them there, and they have no [`year`](Self::year) here.
    /// Source: [date](http://hl7.org/fhir/R4/datatypes.html#date).
    Date, "date", "YYYY, YYYY-MM or YYYY-MM-DD, and a day of the calendar", is_date, string
}

impl Date {
    /// The year.
    pub fn year(&self) -> Option<i32> {
        parts(self.as_str()).map(|(year, _, _)| year)
    }

    /// The month, 1 to 12, if it is known.
    pub fn month(&self) -> Option<u32> {
        parts(self.as_str())?.1
    }

    /// The day of the month, if it is known.
    pub fn day(&self) -> Option<u32> {
        parts(self.as_str())?.2
    }

    /// The day in the calendar. None if only the month or the year is known: a day is never guessed.
    pub fn to_naive_date(&self) -> Option<NaiveDate> {
        let (year, month, day) = parts(self.as_str())?;
        NaiveDate::from_ymd_opt(year, month?, day?)
    }
}

impl From<NaiveDate> for Date {
    fn from(date: NaiveDate) -> Self {
        Self(format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day()).into())
    }
}

pub(super) fn is_date(text: &str) -> bool {
    parts(text).is_some()
}

/// Year, month and day of a date of the calendar.
pub(super) fn parts(text: &str) -> Option<(i32, Option<u32>, Option<u32>)> {
    let bytes = text.as_bytes();
    let year = number(bytes, 0, 4).filter(|year| *year > 0)?;
    let signed = i32::try_from(year).ok()?;
    let month = match bytes.get(4) {
        None => return Some((signed, None, None)),
        Some(b'-') => number(bytes, 5, 2).filter(|month| (1..=12).contains(month))?,
        Some(_) => return None,
    };
    match bytes.get(7) {
        None => Some((signed, Some(month), None)),
        Some(b'-') if bytes.len() == 10 => {
            let day = number(bytes, 8, 2).filter(|day| (1..=days(year, month)).contains(day))?;
            Some((signed, Some(month), Some(day)))
        }
        Some(_) => None,
    }
}

/// How many days a month has: what chrono says as well, in a fraction of the time.
fn days(year: u32, month: u32) -> u32 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The number that some digits at a place make.
#[inline]
pub(super) fn number(bytes: &[u8], from: usize, digits: usize) -> Option<u32> {
    let mut number = 0;
    for digit in bytes.get(from..from + digits)? {
        let digit = digit.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        number = number * 10 + u32::from(digit);
    }
    Some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn partial_dates_stay_partial() {
        let date = |text| Date::parse(text).unwrap();
        assert_eq!(
            (date("1985").month(), date("1985").to_naive_date()),
            (None, None)
        );
        assert_eq!(
            (date("1985-07").month(), date("1985-07").day()),
            (Some(7), None)
        );
        assert_eq!(
            date("1985-07-21").to_naive_date(),
            NaiveDate::from_ymd_opt(1985, 7, 21)
        );
        assert_eq!(
            Date::from(NaiveDate::from_ymd_opt(99, 1, 2).unwrap()),
            "0099-01-02"
        );
    }

    #[test]
    fn a_date_has_the_days_that_chrono_gives_it() {
        for year in [
            1, 4, 100, 400, 1899, 1900, 1985, 2000, 2023, 2024, 2100, 9999,
        ] {
            for month in 0..=13 {
                for day in 0..=32 {
                    let known = NaiveDate::from_ymd_opt(year, month, day).is_some();
                    let text = format!("{year:04}-{month:02}-{day:02}");
                    assert_eq!(is_date(&text), known, "{text}");
                }
            }
        }
    }

    #[test]
    fn days_that_no_calendar_has_are_refused() {
        for text in [
            "",
            "85",
            "19850",
            "1985-",
            "1985-7",
            "1985-13",
            "1985-02-30",
            "1985-07-21T",
            "0000",
            "２０２０",
        ] {
            assert!(Date::parse(text).is_err(), "{text}");
        }
        assert!(Date::parse("2024-02-29").is_ok() && Date::parse("2023-02-29").is_err());
    }
}
