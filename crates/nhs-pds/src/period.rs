//! Whether a period covers a day, where its ends may be partial or absent.

use chrono::NaiveDate;
use nhs_fhir_core::primitive::{Date, DateTime};
use nhs_fhir_core::r4::Period;

/// Whether the day lies in the period. What is absent or unreadable sets no bound; an end that is
/// known to the year or month only covers all of it.
pub(crate) fn covers(period: Option<&Period>, day: NaiveDate) -> bool {
    let Some(period) = period else { return true };
    let started = period
        .start
        .as_ref()
        .and_then(first_day)
        .is_none_or(|first| first <= day);
    let ended = period
        .end
        .as_ref()
        .and_then(last_day)
        .is_some_and(|last| last < day);
    started && !ended
}

fn first_day(moment: &DateTime) -> Option<NaiveDate> {
    let (year, month, day) = parts(&moment.date())?;
    NaiveDate::from_ymd_opt(year, month.unwrap_or(1), day.unwrap_or(1))
}

fn last_day(moment: &DateTime) -> Option<NaiveDate> {
    match parts(&moment.date())? {
        (year, Some(month), Some(day)) => NaiveDate::from_ymd_opt(year, month, day),
        (year, Some(month), None) => NaiveDate::from_ymd_opt(year, month, 1)?
            .checked_add_months(chrono::Months::new(1))?
            .pred_opt(),
        (year, None, _) => NaiveDate::from_ymd_opt(year, 12, 31),
    }
}

fn parts(date: &Date) -> Option<(i32, Option<u32>, Option<u32>)> {
    Some((date.year()?, date.month(), date.day()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn covered(start: Option<&str>, end: Option<&str>, day: (i32, u32, u32)) -> bool {
        let parse = |text: &str| DateTime::parse(text).unwrap();
        let period = Period {
            start: start.map(parse),
            end: end.map(parse),
            ..Period::default()
        };
        let day = NaiveDate::from_ymd_opt(day.0, day.1, day.2).unwrap();
        covers(Some(&period), day)
    }

    #[test]
    fn open_ends_are_no_bounds() {
        assert!(covers(None, NaiveDate::MIN));
        assert!(covered(None, None, (2026, 1, 5)));
        assert!(covered(Some("2020-01-01"), None, (2026, 1, 5)));
        assert!(!covered(Some("2020-01-01"), None, (2019, 12, 31)));
    }

    #[test]
    fn both_ends_belong_to_the_period() {
        let within = |day| covered(Some("2020-01-02"), Some("2020-03-04"), day);
        assert!(within((2020, 1, 2)) && within((2020, 3, 4)));
        assert!(!within((2020, 1, 1)) && !within((2020, 3, 5)));
        assert!(covered(
            Some("2020-01-02T09:00:00+00:00"),
            None,
            (2020, 1, 2)
        ));
    }

    #[test]
    fn partial_ends_cover_all_they_may_mean() {
        assert!(covered(None, Some("2020"), (2020, 12, 31)));
        assert!(!covered(None, Some("2020"), (2021, 1, 1)));
        assert!(covered(None, Some("2020-02"), (2020, 2, 29)));
        assert!(!covered(None, Some("2020-02"), (2020, 3, 1)));
        assert!(covered(Some("2020"), None, (2020, 1, 1)));
    }
}
