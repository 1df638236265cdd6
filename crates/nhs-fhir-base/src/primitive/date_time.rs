//! FHIR's `dateTime`, `instant` and `time`.

use chrono::{FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat};

use super::date::{number, parts};
use super::{Date, text_primitive};

text_primitive! {
    /// A date, perhaps partial, or a date with a time and its offset from UTC: `2024-01`, `2024-01-31T09:30:00Z`.
    ///
    /// Source: [dateTime](http://hl7.org/fhir/R4/datatypes.html#dateTime).
    DateTime, "dateTime", "a date, or a date and time with seconds and an offset (YYYY-MM-DDThh:mm:ss+zz:zz)",
    is_date_time, string
}

text_primitive! {
    /// A moment, known to the second at least, with its offset from UTC.
    ///
    /// Source: [instant](http://hl7.org/fhir/R4/datatypes.html#instant).
    Instant, "instant", "a date and time with seconds and an offset (YYYY-MM-DDThh:mm:ss+zz:zz)", is_instant, string
}

text_primitive! {
    /// A time of the day, with seconds and without an offset.
    ///
    /// Source: [time](http://hl7.org/fhir/R4/datatypes.html#time).
    Time, "time", "hh:mm:ss with or without a fraction", is_time, string
}

impl DateTime {
    /// The date part, as partial as it was written.
    pub fn date(&self) -> Date {
        let date = self.as_str().split('T').next().unwrap_or_default();
        Date(date.into())
    }

    /// The moment. None if there is no time or no offset: neither is guessed.
    ///
    /// A leap second (`23:59:60`) is given as chrono has it, in the second before.
    pub fn to_chrono(&self) -> Option<chrono::DateTime<FixedOffset>> {
        moment(self.as_str())
    }
}

impl Instant {
    /// The moment. None only if the text is malformed.
    pub fn to_chrono(&self) -> Option<chrono::DateTime<FixedOffset>> {
        moment(self.as_str())
    }
}

impl Time {
    /// The time of the day. None only if the text is malformed.
    pub fn to_naive_time(&self) -> Option<NaiveTime> {
        let (time, len) = clock(self.as_str().as_bytes())?;
        (len == self.as_str().len()).then_some(time)
    }
}

impl<Tz: chrono::TimeZone> From<chrono::DateTime<Tz>> for DateTime {
    fn from(moment: chrono::DateTime<Tz>) -> Self {
        Self(written(&moment).into())
    }
}

impl<Tz: chrono::TimeZone> From<chrono::DateTime<Tz>> for Instant {
    fn from(moment: chrono::DateTime<Tz>) -> Self {
        Self(written(&moment).into())
    }
}

impl From<Date> for DateTime {
    fn from(date: Date) -> Self {
        Self(date.0)
    }
}

impl From<NaiveDate> for DateTime {
    fn from(date: NaiveDate) -> Self {
        Date::from(date).into()
    }
}

impl From<NaiveTime> for Time {
    fn from(time: NaiveTime) -> Self {
        Self(time.format("%H:%M:%S%.f").to_string().into())
    }
}

fn written<Tz: chrono::TimeZone>(moment: &chrono::DateTime<Tz>) -> String {
    moment
        .fixed_offset()
        .to_rfc3339_opts(SecondsFormat::AutoSi, false)
}

pub(super) fn is_date_time(text: &str) -> bool {
    parts(text).is_some() || moment(text).is_some()
}

fn is_instant(text: &str) -> bool {
    moment(text).is_some()
}

pub(super) fn is_time(text: &str) -> bool {
    clock(text.as_bytes()).is_some_and(|(_, len)| len == text.len())
}

fn moment(text: &str) -> Option<chrono::DateTime<FixedOffset>> {
    let (year, month, day) = parts(text.get(..10)?)?;
    let date = NaiveDate::from_ymd_opt(year, month?, day?)?;
    let rest = text.get(10..)?.strip_prefix('T')?;
    let (time, len) = clock(rest.as_bytes())?;
    let offset = offset(rest.get(len..)?)?;
    NaiveDateTime::new(date, time)
        .and_local_timezone(offset)
        .single()
}

/// The time of the day that some text starts with, and how many bytes it takes.
fn clock(bytes: &[u8]) -> Option<(NaiveTime, usize)> {
    let colon = |at: usize| (bytes.get(at) == Some(&b':')).then_some(());
    let hour = number(bytes, 0, 2)?;
    colon(2)?;
    let minute = number(bytes, 3, 2)?;
    colon(5)?;
    let second = number(bytes, 6, 2)?;
    let mut len = 8;
    let mut nanos = 0;
    if bytes.get(8) == Some(&b'.') {
        let digits = bytes
            .get(9..)?
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        if digits == 0 {
            return None;
        }
        // nine digits are all that chrono holds; more are kept in the text
        let kept = digits.min(9);
        nanos = number(bytes, 9, kept)? * 10_u32.pow(9 - u32::try_from(kept).ok()?);
        len = 9 + digits;
    }
    let leap = second == 60;
    let time = if leap {
        NaiveTime::from_hms_nano_opt(hour, minute, 59, 1_000_000_000 + nanos)
    } else {
        NaiveTime::from_hms_nano_opt(hour, minute, second, nanos)
    };
    time.map(|time| (time, len))
}

pub(super) fn offset(text: &str) -> Option<FixedOffset> {
    if text == "Z" {
        return FixedOffset::east_opt(0);
    }
    let bytes = text.as_bytes();
    if bytes.len() != 6 || bytes.get(3) != Some(&b':') {
        return None;
    }
    let (hours, minutes) = (number(bytes, 1, 2)?, number(bytes, 4, 2)?);
    if minutes > 59 || hours * 60 + minutes > 14 * 60 {
        return None;
    }
    let seconds = i32::try_from((hours * 60 + minutes) * 60).ok()?;
    match bytes.first() {
        Some(b'+') => FixedOffset::east_opt(seconds),
        Some(b'-') => FixedOffset::west_opt(seconds),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_and_what_is_partial_gives_none() {
        let date_time = |text| DateTime::parse(text).unwrap();
        let moment = date_time("2019-03-28T10:30:00.120+01:00")
            .to_chrono()
            .unwrap();
        assert_eq!(moment.to_rfc3339(), "2019-03-28T10:30:00.120+01:00");
        assert!(date_time("2019-03").to_chrono().is_none());
        assert_eq!(date_time("2019-03").date(), "2019-03");
        assert_eq!(date_time("2019-03-28T10:30:00Z").date(), "2019-03-28");
        assert!(date_time("2016-12-31T23:59:60Z").to_chrono().is_some());
        assert!(
            date_time("2016-12-31T23:59:59.123456789012Z")
                .to_chrono()
                .is_some()
        );
    }

    #[test]
    fn times_without_seconds_or_offset_are_refused() {
        for text in [
            "2019-03-28T10:30:00",
            "2019-03-28T10:30Z",
            "2019-03-28T10Z",
            "2019-03T10:30:00Z",
            "2019-03-28 10:30:00Z",
            "2019-03-28T25:00:00Z",
            "2019-03-28T10:61:00Z",
            "2019-03-28T10:30:00+15:00",
            "2019-03-28T10:30:00.Z",
            "2019-03-28T10:30:00z",
            "2019-03-28T10:30:00+0100",
        ] {
            assert!(DateTime::parse(text).is_err(), "{text}");
        }
        assert!(
            Instant::parse("2019-03-28").is_err() && Instant::parse("2019-03-28T10:30:00Z").is_ok()
        );
        assert!(
            Time::parse("10:30:00.5").is_ok()
                && Time::parse("10:30").is_err()
                && Time::parse("10:30:00Z").is_err()
        );
    }

    #[test]
    fn chrono_values_are_written_as_fhir_wants_them() {
        let moment = chrono::DateTime::parse_from_rfc3339("2024-01-31T09:30:00.5+00:00").unwrap();
        assert_eq!(DateTime::from(moment), "2024-01-31T09:30:00.500+00:00");
        assert!(Instant::from(moment).is_valid());
        let time = NaiveTime::from_hms_milli_opt(9, 5, 0, 250).unwrap();
        assert_eq!(Time::from(time), "09:05:00.250");
    }
}
