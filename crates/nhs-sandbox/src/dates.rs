//! Dates known to the year, the month or the day, as the days they may mean.

use chrono::{Datelike, NaiveDate};

/// The first and the last day that a date of year, month or day precision may mean.
pub(crate) fn days(text: &str) -> Option<(NaiveDate, NaiveDate)> {
    let text = text.split_once('T').map_or(text, |(date, _)| date);
    let mut parts = text.split('-').map(str::parse::<u32>);
    let year = i32::try_from(parts.next()?.ok()?).ok()?;
    match (parts.next(), parts.next()) {
        (None, _) => Some((
            NaiveDate::from_ymd_opt(year, 1, 1)?,
            NaiveDate::from_ymd_opt(year, 12, 31)?,
        )),
        (Some(month), None) => {
            let month = month.ok()?;
            let first = NaiveDate::from_ymd_opt(year, month, 1)?;
            let next = if month == 12 {
                NaiveDate::from_ymd_opt(year + 1, 1, 1)
            } else {
                first.with_month(month + 1)
            };
            Some((first, next?.pred_opt()?))
        }
        (Some(month), Some(day)) => {
            let date = NaiveDate::from_ymd_opt(year, month.ok()?, day.ok()?)?;
            Some((date, date))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn partial_dates_cover_their_days() {
        let range = |text| days(text).map(|(first, last)| (first.to_string(), last.to_string()));
        assert_eq!(
            range("1948"),
            Some(("1948-01-01".into(), "1948-12-31".into()))
        );
        assert_eq!(
            range("1952-02"),
            Some(("1952-02-01".into(), "1952-02-29".into()))
        );
        assert_eq!(
            range("1952-12"),
            Some(("1952-12-01".into(), "1952-12-31".into()))
        );
        assert_eq!(
            range("1952-12-05T09:00:00+00:00"),
            Some(("1952-12-05".into(), "1952-12-05".into()))
        );
        assert_eq!(range("not a date"), None);
    }
}
