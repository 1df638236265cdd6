//! What each release does alike.

use std::cmp::Ordering::{self, Equal, Greater, Less};

use chrono::{FixedOffset, NaiveDate};
use nhs_fhir_core::json::Reader;
use nhs_fhir_core::primitive::{Date, DateTime, Instant, Precision, Time};

/// As a lenient reading gives it, malformed or not.
fn date_time(text: &str) -> DateTime {
    DateTime::parse(text).unwrap_or_else(|_| {
        let json = format!(r#"{{"start":"{text}"}}"#);
        let period = Reader::lenient().read::<super::release::Period>(json.as_bytes());
        period.unwrap().value.start.unwrap()
    })
}

#[rustfmt::skip] // a row for each case
const ORDER: &[(&str, &str, Option<Ordering>)] = &[
    ("2012", "2012", Some(Equal)),
    ("2012", "2013", Some(Less)),
    ("2012", "2012-05", None),
    ("2012-05", "2012-05-31", None),
    ("2012-05", "2012-06-01", Some(Less)),
    ("2012-12", "2013", Some(Less)),
    ("2012-02-29", "2012-03", Some(Less)),
    ("2012-05-01", "2012-05-01", Some(Equal)),
    // a day and a moment: decided only where it is so everywhere on earth
    ("2012-05-01", "2012-05-01T12:00:00Z", None),
    ("2012-05-01", "2012-05-02T11:59:59Z", None),
    ("2012-05-01", "2012-05-02T12:00:00Z", Some(Less)),
    ("2012-05-01", "2012-04-30T09:59:59Z", Some(Greater)),
    ("2012-05-01", "2012-04-30T10:00:00Z", None),
    ("2012", "2013-06-01T00:00:00Z", Some(Less)),
    // moments, whatever their offset
    ("2024-06-01T12:00:00+01:00", "2024-06-01T11:00:00Z", Some(Equal)),
    ("2024-06-01T12:00:00+01:00", "2024-06-01T11:00:00-00:30", Some(Less)),
    ("2024-06-01T00:30:00+01:00", "2024-05-31T23:45:00Z", Some(Less)),
    // seconds and their fractions are one precision
    ("2024-06-01T12:00:00Z", "2024-06-01T12:00:00.000Z", Some(Equal)),
    ("2024-06-01T12:00:00Z", "2024-06-01T12:00:00.001Z", Some(Less)),
    ("2024-06-01T12:00:00.5Z", "2024-06-01T12:00:00.45Z", Some(Greater)),
    ("2024-06-01T12:00:00.1234567890123Z", "2024-06-01T12:00:00.1234567890124Z", Some(Less)),
    // leap seconds
    ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59.999Z", Some(Greater)),
    ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z", Some(Less)),
    ("2016-12-31T23:59:60Z", "2017-01-01T00:59:60+01:00", Some(Equal)),
    // what FHIR does not allow but systems write
    ("2024-06-01T12:00:00", "2024-06-01T12:00:00", Some(Equal)),
    ("2024-06-01T12:00:00", "2024-06-01T12:00:01", Some(Less)),
    ("2024-06-01T12:00:00", "2024-06-01T12:00:00Z", None),
    ("2024-06-01T12:00:00", "2024-06-03T12:00:00Z", Some(Less)),
    ("2024-06-01T12:00Z", "2024-06-01T12:00:30Z", None),
    ("2024-06-01T12:00Z", "2024-06-01T12:01:00Z", Some(Less)),
    ("2024-06-01T12:00Z", "2024-06-01T13:00+01:00", Some(Equal)),
    ("2024-06-01T12Z", "2024-06-01T13:00:00Z", Some(Less)),
    // what is malformed is neither before nor after
    ("2024-13", "2024", None),
    ("2024-13", "2024-13", None),
    ("yesterday", "2024", None),
    ("2024-06T12:00:00Z", "2020", None),
    ("2024-06-01T12:00:00.Z", "2020", None),
    ("2024-06-01T24:00:00Z", "2020", None),
];

#[test]
fn order_is_given_only_where_it_is_certain() {
    for (one, other, order) in ORDER {
        let (left, right) = (date_time(one), date_time(other));
        assert_eq!(left.compare(&right), *order, "{one} {other}");
        let reversed = order.map(Ordering::reverse);
        assert_eq!(right.compare(&left), reversed, "{other} {one}");
    }
}

#[test]
fn instants_times_and_dates_compare_by_the_same_rules() {
    let instant = |text| Instant::parse(text).unwrap();
    let (one, other) = (
        instant("2024-06-01T12:00:00+01:00"),
        instant("2024-06-01T12:00:00Z"),
    );
    assert_eq!(one.compare(&other), Some(Less));
    let time = |text| Time::parse(text).unwrap();
    assert_eq!(time("10:00:00").compare(&time("10:00:00.0")), Some(Equal));
    assert_eq!(time("09:59:60").compare(&time("10:00:00")), Some(Less));
    let date = |text| Date::parse(text).unwrap();
    assert_eq!(date("1985-07").compare(&date("1985")), None);
    assert_eq!(date("1985-07").compare(&date("1984")), Some(Greater));
}

#[test]
fn equality_stays_that_of_the_text() {
    let (one, other) = (
        date_time("2024-06-01T12:00:00Z"),
        date_time("2024-06-01T12:00:00+00:00"),
    );
    assert_eq!(one.compare(&other), Some(Equal));
    assert_ne!(one, other);
}

#[test]
fn precision_is_that_of_the_text() {
    use Precision::{Day, Hour, Minute, Month, Second, Year};
    for (text, precision) in [
        ("2012", Some(Year)),
        ("2012-05", Some(Month)),
        ("2012-05-01", Some(Day)),
        ("2012-05-01T10Z", Some(Hour)),
        ("2012-05-01T10:30Z", Some(Minute)),
        ("2012-05-01T10:30:00Z", Some(Second)),
        ("2012-05-01T10:30:00.25+01:00", Some(Second)),
        ("May", None),
    ] {
        assert_eq!(date_time(text).precision(), precision, "{text}");
    }
    assert!(Year < Month && Day < Second);
    assert_eq!(Time::parse("10:30:00").unwrap().precision(), Some(Second));
}

#[test]
fn span_of_a_value_has_a_first_and_a_last_moment() {
    let utc = FixedOffset::east_opt(0).unwrap();
    let span = |text| {
        let value = date_time(text);
        let shown = |at: Option<chrono::DateTime<FixedOffset>>| at.unwrap().to_rfc3339();
        (shown(value.earliest_at(utc)), shown(value.latest_at(utc)))
    };
    let pair = |first: &str, last: &str| (first.to_owned(), last.to_owned());
    assert_eq!(
        span("2024-02"),
        pair(
            "2024-02-01T00:00:00+00:00",
            "2024-02-29T23:59:59.999999999+00:00"
        )
    );
    assert_eq!(
        span("2024"),
        pair(
            "2024-01-01T00:00:00+00:00",
            "2024-12-31T23:59:59.999999999+00:00"
        )
    );
    assert_eq!(
        span("2024-02-01T10:00:00+01:00"),
        pair(
            "2024-02-01T10:00:00+01:00",
            "2024-02-01T10:00:00.999999999+01:00"
        )
    );
    assert_eq!(
        span("2024-02-01T10:00:00.25Z"),
        pair(
            "2024-02-01T10:00:00.250+00:00",
            "2024-02-01T10:00:00.259999999+00:00"
        )
    );
    let day = date_time("2024-02-01");
    assert_eq!(
        day.earliest().unwrap(),
        date_time("2024-01-31T10:00:00Z").to_chrono().unwrap()
    );
    let last = day.latest().unwrap();
    assert_eq!(last.to_rfc3339(), "2024-02-01T23:59:59.999999999-12:00");
    let leap = date_time("2016-12-31T23:59:60Z");
    assert_eq!(leap.earliest(), leap.to_chrono());
    assert!(date_time("2024-02-30").earliest().is_none());
}

#[test]
fn days_of_a_partial_date_are_its_first_and_last() {
    let date = |text| Date::parse(text).unwrap();
    let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d);
    assert_eq!(date("2023-02").first_day(), day(2023, 2, 1));
    assert_eq!(date("2023-02").last_day(), day(2023, 2, 28));
    assert_eq!(date("2023").last_day(), day(2023, 12, 31));
    assert_eq!(date("2023-02-03").last_day(), day(2023, 2, 3));
    assert_eq!(date("9999").last_day(), day(9999, 12, 31));
    let late = DateTime::parse("2023-02-03T23:30:00-05:00").unwrap();
    assert_eq!(
        (late.first_day(), late.last_day()),
        (day(2023, 2, 3), day(2023, 2, 3))
    );
}
