//! Moments as MESH writes them: three ways, in different places.

use chrono::{DateTime, NaiveDateTime, Utc};

/// `20261127110033`, in headers and in version 1.
pub(super) fn stamp(at: DateTime<Utc>) -> String {
    at.format("%Y%m%d%H%M%S").to_string()
}

/// ISO 8601 to the microsecond and without a zone, in version 2.
pub(super) fn iso(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%dT%H:%M:%S%.6f").to_string()
}

/// As HTTP has it.
pub(super) fn http(at: DateTime<Utc>) -> String {
    at.format("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

/// Reads ISO 8601 with a zone or without one, which is then UTC.
pub(super) fn read_iso(text: &str) -> Option<DateTime<Utc>> {
    let naive = |format| NaiveDateTime::parse_from_str(text, format).map(|time| time.and_utc());
    DateTime::parse_from_rfc3339(text)
        .map(|time| time.to_utc())
        .or_else(|_| naive("%Y-%m-%dT%H:%M:%S%.f"))
        .or_else(|_| naive("%Y-%m-%d %H:%M:%S%.f"))
        .or_else(|_| {
            NaiveDateTime::parse_from_str(&format!("{text}T00:00"), "%Y-%m-%dT%H:%M")
                .map(|time| time.and_utc())
        })
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_with_a_zone_or_without() {
        let read = |text| read_iso(text).map(iso);
        let expected = Some("2026-11-27T11:00:33.811307".to_owned());
        assert_eq!(read("2026-11-27T11:00:33.811307"), expected);
        assert_eq!(read("2026-11-27T12:00:33.811307+01:00"), expected);
        assert_eq!(read("2026-11-27 11:00:33.811307"), expected);
        assert_eq!(
            read("2026-11-27"),
            Some("2026-11-27T00:00:00.000000".to_owned())
        );
        assert_eq!(read("yesterday"), None);
    }
}
