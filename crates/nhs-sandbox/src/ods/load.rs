//! The load of one night: the day that everything the directory says is as of, and the marks that it left on the rows.

use chrono::{Days, NaiveDate};

/// The day of the first load. Every reload comes a day later, whatever the clock says.
const FIRST_DAY: NaiveDate = match NaiveDate::from_ymd_opt(2026, 11, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// A load of the directory; the first one is that of the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Load(u32);

impl Load {
    pub(super) fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }

    pub(super) fn number(self) -> u32 {
        self.0
    }

    /// The day, which is also the version of every code system that is loaded nightly.
    pub(super) fn day(self) -> String {
        day_after(self.0).to_string()
    }

    /// The day of the load before this one.
    pub(super) fn day_before(self) -> String {
        let day = day_after(self.0);
        day.pred_opt().unwrap_or(day).to_string()
    }

    /// Every row is written anew each night, also one whose organisation did not change.
    pub(super) fn row_version(self) -> String {
        self.0.saturating_add(3).to_string()
    }

    pub(super) fn organisations_loaded(self) -> String {
        format!("{}T02:04:15.120+00:00", self.day())
    }

    pub(super) fn affiliations_loaded(self) -> String {
        format!("{}T02:11:42.087+00:00", self.day())
    }

    pub(super) fn lists_loaded(self) -> String {
        format!("{}T02:14:03.655+00:00", self.day())
    }
}

fn day_after(loads: u32) -> NaiveDate {
    FIRST_DAY
        .checked_add_days(Days::new(loads.into()))
        .unwrap_or(FIRST_DAY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_load_is_a_day_later_and_writes_every_row() {
        let first = Load::default();
        assert_eq!(
            (first.day(), first.row_version()),
            ("2026-11-01".into(), "3".into())
        );
        assert_eq!(first.day_before(), "2026-10-31");
        let second = first.next();
        assert_eq!(
            second.organisations_loaded(),
            "2026-11-02T02:04:15.120+00:00"
        );
        assert_eq!(
            (second.day_before(), second.row_version()),
            (first.day(), "4".into())
        );
    }
}
