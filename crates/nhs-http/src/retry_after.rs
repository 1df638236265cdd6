//! The `Retry-After` header: seconds or an HTTP date (RFC 9110 section 10.2.3).

use std::time::{Duration, SystemTime};

/// How long the service asks to wait, or `None` if the value is neither form. A date in the past is
/// no wait; more seconds than fit are the most that do.
pub(crate) fn parse(value: &str, now: SystemTime) -> Option<Duration> {
    let value = value.trim();
    if !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit()) {
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX)));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use proptest::prelude::*;

    use super::*;

    fn now() -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_767_603_600)
    }

    #[test]
    fn seconds_are_taken_as_they_are() {
        assert_eq!(parse("5", now()), Some(Duration::from_secs(5)));
        assert_eq!(parse(" 0 ", now()), Some(Duration::ZERO));
        assert_eq!(
            parse(&"9".repeat(40), now()),
            Some(Duration::from_secs(u64::MAX))
        );
    }

    #[test]
    fn date_is_counted_from_now() {
        let date = httpdate::fmt_http_date(now() + Duration::from_secs(90));
        assert_eq!(parse(&date, now()), Some(Duration::from_secs(90)));
        let past = httpdate::fmt_http_date(now() - Duration::from_secs(90));
        assert_eq!(parse(&past, now()), Some(Duration::ZERO));
        assert_eq!(
            parse("Sunday, 06-Nov-94 08:49:37 GMT", now()),
            Some(Duration::ZERO)
        );
    }

    #[test]
    fn anything_else_is_no_wish() {
        for value in ["", "-5", "+5", "1.5", "5s", "soon", "٥"] {
            assert_eq!(parse(value, now()), None, "{value:?}");
        }
    }

    proptest! {
        #[test]
        fn no_value_is_too_odd(value in any::<String>()) {
            let _ = parse(&value, now());
        }

        #[test]
        fn every_number_of_seconds_comes_back(seconds in any::<u64>()) {
            prop_assert_eq!(parse(&seconds.to_string(), now()), Some(Duration::from_secs(seconds)));
        }

        #[test]
        fn every_date_comes_back(ahead in 0_u64..4_000_000_000) {
            let date = httpdate::fmt_http_date(now() + Duration::from_secs(ahead));
            prop_assert_eq!(parse(&date, now()), Some(Duration::from_secs(ahead)));
        }
    }
}
