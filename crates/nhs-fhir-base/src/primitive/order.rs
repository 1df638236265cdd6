//! Before and after for dates and times that may be partial, and the span of time that each may mean.
//!
//! There is no `Ord`: whether 2012 comes before May 2012 cannot be told, and a sorted map needs to be told always.

use std::cmp::Ordering;

use chrono::{DateTime as Moment, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::date::{number, parts};
use super::{Date, DateTime, Instant, Time};

/// How precisely a date or time is known. What is coarser is less.
///
/// Source: [FHIRPath, date/time comparison](http://hl7.org/fhirpath/N1/#comparison).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Precision {
    /// To the year.
    Year,
    /// To the month.
    Month,
    /// To the day.
    Day,
    /// To the hour, which FHIR does not allow but some systems write.
    Hour,
    /// To the minute, which FHIR does not allow but some systems write.
    Minute,
    /// To the second, or to a fraction of it.
    Second,
}

/// The zones of the world lie between these hours from UTC.
const EARLIEST_ZONE: i64 = 14 * 60;
const LATEST_ZONE: i64 = -12 * 60;

impl Date {
    /// Which of two dates comes first; none if that cannot be told.
    ///
    /// ```
    /// use nhs_fhir_core::primitive::{Date, DateTime};
    /// use std::cmp::Ordering;
    ///
    /// let date = |text| Date::parse(text).unwrap();
    /// assert_eq!(date("2012-05").compare(&date("2013")), Some(Ordering::Less));
    /// assert_eq!(date("2012-05").compare(&date("2012")), None);
    /// assert_eq!(date("2012").compare(&date("2012")), Some(Ordering::Equal));
    /// ```
    pub fn compare(&self, other: &Self) -> Option<Ordering> {
        compare(self.as_str(), other.as_str())
    }

    /// How precisely it is known; none if it is malformed.
    pub fn precision(&self) -> Option<Precision> {
        Written::read(self.as_str()).map(|written| written.precision())
    }

    /// The first day that it may mean; none if it is malformed.
    pub fn first_day(&self) -> Option<NaiveDate> {
        let (year, month, day) = parts(self.as_str())?;
        NaiveDate::from_ymd_opt(year, month.unwrap_or(1), day.unwrap_or(1))
    }

    /// The last day that it may mean; none if it is malformed.
    pub fn last_day(&self) -> Option<NaiveDate> {
        let written = Written::read(self.as_str())?;
        written.end()?.date().pred_opt()
    }
}

impl DateTime {
    /// Which of two comes first; none if that cannot be told, because one is partial or has no offset from UTC.
    ///
    /// Moments are compared as such, whatever their offsets; fractions of a second count however many digits they have.
    /// A date without a time is some day on earth: beside a moment it comes first if it is over everywhere.
    /// Source: [FHIRPath, comparison](http://hl7.org/fhirpath/N1/#comparison).
    ///
    /// ```
    /// use nhs_fhir_core::primitive::DateTime;
    /// use std::cmp::Ordering;
    ///
    /// let at = |text| DateTime::parse(text).unwrap();
    /// let noon = at("2024-06-01T12:00:00+01:00");
    /// assert_eq!(noon.compare(&at("2024-06-01T11:00:00Z")), Some(Ordering::Equal));
    /// assert_eq!(noon.compare(&at("2024-06-01")), None);
    /// assert_eq!(noon.compare(&at("2024-06-03")), Some(Ordering::Less));
    /// ```
    pub fn compare(&self, other: &Self) -> Option<Ordering> {
        compare(self.as_str(), other.as_str())
    }

    /// How precisely it is known; none if it is malformed.
    pub fn precision(&self) -> Option<Precision> {
        Written::read(self.as_str()).map(|written| written.precision())
    }

    /// The first day that it may mean, as it was written: where it has an offset, the day there. None if it is malformed.
    pub fn first_day(&self) -> Option<NaiveDate> {
        self.date().first_day()
    }

    /// The last day that it may mean, as it was written: where it has an offset, the day there. None if it is malformed.
    pub fn last_day(&self) -> Option<NaiveDate> {
        self.date().last_day()
    }

    /// The first moment that it may mean. Without an offset, any zone of the world is possible. None if it is malformed.
    pub fn earliest(&self) -> Option<Moment<FixedOffset>> {
        let written = Written::read(self.as_str())?;
        written.moment(written.start()?, EARLIEST_ZONE)
    }

    /// The last moment that it may mean, to the nanosecond. Without an offset, any zone of the world is possible.
    /// None if it is malformed.
    pub fn latest(&self) -> Option<Moment<FixedOffset>> {
        let written = Written::read(self.as_str())?;
        written.moment(written.last()?, LATEST_ZONE)
    }

    /// The first moment that it may mean, where a date or time without an offset is meant at the given one.
    pub fn earliest_at(&self, offset: FixedOffset) -> Option<Moment<FixedOffset>> {
        let written = Written::read(self.as_str())?;
        written.moment(written.start()?, minutes(offset))
    }

    /// The last moment that it may mean, to the nanosecond, where a date or time without an offset is meant at the given one.
    pub fn latest_at(&self, offset: FixedOffset) -> Option<Moment<FixedOffset>> {
        let written = Written::read(self.as_str())?;
        written.moment(written.last()?, minutes(offset))
    }
}

impl Instant {
    /// Which of two comes first; none if one is malformed or has no offset from UTC. See [`DateTime::compare`].
    pub fn compare(&self, other: &Self) -> Option<Ordering> {
        compare(self.as_str(), other.as_str())
    }

    /// How precisely it is known; none if it is malformed.
    pub fn precision(&self) -> Option<Precision> {
        Written::read(self.as_str()).map(|written| written.precision())
    }
}

impl Time {
    /// Which of two comes first in a day; none if one is malformed. `10:00:00` and `10:00:00.0` are equal.
    pub fn compare(&self, other: &Self) -> Option<Ordering> {
        let read = |text| Clock::read(text).filter(|(_, rest)| rest.is_empty());
        let ((one, _), (other, _)) = (read(self.as_str())?, read(other.as_str())?);
        let (low, high) = (one.interval(0), other.interval(0));
        low.compare(&high, one.precision() == other.precision())
    }

    /// How precisely it is known; none if it is malformed.
    pub fn precision(&self) -> Option<Precision> {
        let (clock, rest) = Clock::read(self.as_str())?;
        rest.is_empty().then(|| clock.precision())
    }
}

fn minutes(offset: FixedOffset) -> i64 {
    i64::from(offset.local_minus_utc()) / 60
}

fn compare(one: &str, other: &str) -> Option<Ordering> {
    let (one, other) = (Written::read(one)?, Written::read(other)?);
    let alike = one.offset.is_some() == other.offset.is_some();
    let same_precision = alike && one.precision() == other.precision();
    one.interval(alike)?
        .compare(&other.interval(alike)?, same_precision)
}

/// A date or time as it was written, with all parts that are there.
struct Written<'a> {
    year: i32,
    month: Option<u32>,
    day: Option<u32>,
    clock: Option<Clock<'a>>,
    /// Minutes east of UTC.
    offset: Option<i64>,
}

/// A time of the day.
struct Clock<'a> {
    hour: u32,
    minute: Option<u32>,
    /// To 60: a leap second is the last of its minute.
    second: Option<u32>,
    /// The digits behind the point, without zeros at their end.
    fraction: &'a str,
}

/// A place in time: minutes from the start of 1970, a second, its fraction.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place<'a>(i64, u32, &'a str);

struct Interval<'a> {
    low: Place<'a>,
    high: Place<'a>,
    /// Whether `high` belongs to it.
    closed: bool,
}

impl Interval<'_> {
    fn compare(&self, other: &Self, same_precision: bool) -> Option<Ordering> {
        if self.is_over_before(other) {
            Some(Ordering::Less)
        } else if other.is_over_before(self) {
            Some(Ordering::Greater)
        } else {
            (same_precision && self.low == other.low && self.high == other.high)
                .then_some(Ordering::Equal)
        }
    }

    fn is_over_before(&self, other: &Self) -> bool {
        self.high < other.low || !self.closed && self.high == other.low
    }
}

impl<'a> Written<'a> {
    fn read(text: &'a str) -> Option<Self> {
        let (date, rest) = match text.split_once('T') {
            Some((date, rest)) => (date, Some(rest)),
            None => (text, None),
        };
        let (year, month, day) = parts(date)?;
        let mut written = Self {
            year,
            month,
            day,
            clock: None,
            offset: None,
        };
        if let Some(rest) = rest {
            day?;
            let (clock, zone) = Clock::read(rest)?;
            written.clock = Some(clock);
            if !zone.is_empty() {
                let offset = super::date_time::offset(zone)?;
                written.offset = Some(minutes(offset));
            }
        }
        Some(written)
    }

    fn precision(&self) -> Precision {
        match (&self.clock, self.day, self.month) {
            (Some(clock), _, _) => clock.precision(),
            (None, Some(_), _) => Precision::Day,
            (None, None, Some(_)) => Precision::Month,
            (None, None, None) => Precision::Year,
        }
    }

    fn first_day(&self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    /// The first local moment.
    fn start(&self) -> Option<NaiveDateTime> {
        let day = self.first_day()?;
        match &self.clock {
            Some(clock) => Some(day.and_time(clock.start()?)),
            None => Some(day.and_time(NaiveTime::MIN)),
        }
    }

    /// The last local moment.
    fn last(&self) -> Option<NaiveDateTime> {
        match &self.clock {
            Some(clock) if clock.second.is_some() => {
                let start = self.start()?;
                let left = 10_u32.checked_pow(9_u32.saturating_sub(clock.digits()))?;
                start.checked_add_signed(TimeDelta::nanoseconds(i64::from(left) - 1))
            }
            _ => self.end()?.checked_sub_signed(TimeDelta::nanoseconds(1)),
        }
    }

    /// The first local moment after it; of one known to the second, that second.
    fn end(&self) -> Option<NaiveDateTime> {
        let start = self.start()?;
        match self.precision() {
            Precision::Year => NaiveDate::from_ymd_opt(self.year + 1, 1, 1).map(Into::into),
            Precision::Month => start.checked_add_months(chrono::Months::new(1)),
            Precision::Day => start.checked_add_days(chrono::Days::new(1)),
            Precision::Hour => start.checked_add_signed(TimeDelta::hours(1)),
            Precision::Minute => start.checked_add_signed(TimeDelta::minutes(1)),
            Precision::Second => Some(start),
        }
    }

    /// A local moment at the offset that was written, or else at one of that many minutes.
    fn moment(&self, local: NaiveDateTime, missing: i64) -> Option<Moment<FixedOffset>> {
        let minutes = self.offset.unwrap_or(missing);
        let zone = FixedOffset::east_opt(i32::try_from(minutes * 60).ok()?)?;
        local.and_local_timezone(zone).single()
    }

    /// When it is, in UTC; if `alike`, where both of two have no offset, in the zone that both are in.
    fn interval(&self, alike: bool) -> Option<Interval<'a>> {
        let minute = |at: NaiveDateTime| at.and_utc().timestamp().div_euclid(60);
        let day = minute(self.first_day()?.into());
        let mut interval = match &self.clock {
            Some(clock) => clock.interval(day),
            None => Interval {
                low: Place(day, 0, ""),
                high: Place(minute(self.end()?), 0, ""),
                closed: false,
            },
        };
        let (low, high) = match self.offset {
            Some(offset) => (offset, offset),
            None if alike => (0, 0),
            None => (EARLIEST_ZONE, LATEST_ZONE),
        };
        interval.low.0 -= low;
        interval.high.0 -= high;
        Some(interval)
    }
}

impl<'a> Clock<'a> {
    /// A time of the day and what stands behind it.
    fn read(text: &'a str) -> Option<(Self, &'a str)> {
        let bytes = text.as_bytes();
        let hour = number(bytes, 0, 2).filter(|hour| *hour < 24)?;
        let mut clock = Self {
            hour,
            minute: None,
            second: None,
            fraction: "",
        };
        if bytes.get(2) != Some(&b':') {
            return Some((clock, text.get(2..)?));
        }
        clock.minute = Some(number(bytes, 3, 2).filter(|minute| *minute < 60)?);
        if bytes.get(5) != Some(&b':') {
            return Some((clock, text.get(5..)?));
        }
        clock.second = Some(number(bytes, 6, 2).filter(|second| *second <= 60)?);
        let rest = text.get(8..)?;
        let Some(digits) = rest.strip_prefix('.') else {
            return Some((clock, rest));
        };
        let len = digits.bytes().take_while(u8::is_ascii_digit).count();
        clock.fraction = digits.get(..len).filter(|digits| !digits.is_empty())?;
        Some((clock, digits.get(len..)?))
    }

    fn precision(&self) -> Precision {
        match (self.minute, self.second) {
            (_, Some(_)) => Precision::Second,
            (Some(_), None) => Precision::Minute,
            (None, None) => Precision::Hour,
        }
    }

    fn digits(&self) -> u32 {
        u32::try_from(self.fraction.len()).unwrap_or(u32::MAX)
    }

    fn start(&self) -> Option<NaiveTime> {
        let minute = self.minute.unwrap_or(0);
        let kept = self.digits().min(9);
        let nanos = match kept {
            0 => 0,
            kept => number(self.fraction.as_bytes(), 0, kept as usize)? * 10_u32.pow(9 - kept),
        };
        match self.second.unwrap_or(0) {
            60 => NaiveTime::from_hms_nano_opt(self.hour, minute, 59, 1_000_000_000 + nanos),
            second => NaiveTime::from_hms_nano_opt(self.hour, minute, second, nanos),
        }
    }

    /// When it is, on the day that starts at a minute.
    fn interval(&self, day: i64) -> Interval<'a> {
        let start = day + i64::from(self.hour * 60 + self.minute.unwrap_or(0));
        let low = Place(
            start,
            self.second.unwrap_or(0),
            self.fraction.trim_end_matches('0'),
        );
        let length = match self.precision() {
            Precision::Second => 0,
            Precision::Minute => 1,
            _ => 60,
        };
        Interval {
            low,
            high: Place(start + length, low.1, low.2),
            closed: length == 0,
        }
    }
}
