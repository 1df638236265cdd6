//! The times of MESH: 14 digits, or ISO 8601 with no zone. Both are UTC.

use chrono::{DateTime, NaiveDateTime, Utc};

/// Reads a time in either form; a zone that is given counts.
pub(crate) fn parse(text: &str) -> Option<DateTime<Utc>> {
    let text = text.trim();
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        return Some(time.with_timezone(&Utc));
    }
    let forms = [
        "%Y%m%d%H%M%S",
        "%Y-%m-%dT%H:%M:%S%.f",
        "%Y-%m-%d %H:%M:%S%.f",
    ];
    let mut read = forms
        .iter()
        .filter_map(|form| NaiveDateTime::parse_from_str(text, form).ok());
    read.next().map(|time| time.and_utc())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_are_read_as_utc() {
        for text in [
            "20261127110033",
            "2026-11-27T11:00:33",
            "2026-11-27T11:00:33.000000",
            "2026-11-27T11:00:33Z",
            "2026-11-27T12:00:33+01:00",
        ] {
            let time = parse(text).unwrap();
            assert_eq!(time.to_rfc3339(), "2026-11-27T11:00:33+00:00", "{text}");
        }
        for text in ["", "20261327110033", "soon", "2026-11-27"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
