//! The forms that STU3 has otherwise than R4: the primitive types check R4's, and the reader of STU3 asks here.

use super::base64_binary::is_spaced_base64;
use super::date::is_date;
use super::date_time::{is_date_time, is_time};

/// Whether STU3 allows a text for a primitive type; none where it has R4's form.
///
/// Source: the primitive types of [STU3](http://hl7.org/fhir/STU3/datatypes.html#primitive).
pub(crate) fn allows(type_name: &str, text: &str) -> Option<bool> {
    match type_name {
        "base64Binary" => Some(is_spaced_base64(text)),
        "date" => Some(is_date(without_sign(text))),
        "dateTime" => Some(is_date_time(without_sign(text))),
        "oid" => Some(is_oid(text)),
        // no leap seconds, which a dateTime may have
        "time" => Some(is_time(text) && text.get(6..8) != Some("60")),
        _ => None,
    }
}

/// A year before our era has a minus sign.
fn without_sign(text: &str) -> &str {
    text.strip_prefix('-').unwrap_or(text)
}

fn is_oid(text: &str) -> bool {
    let number = |arc: &str| {
        arc == "0"
            || !arc.is_empty()
                && !arc.starts_with('0')
                && arc.bytes().all(|byte| byte.is_ascii_digit())
    };
    text.strip_prefix("urn:oid:")
        .is_some_and(|arcs| arcs.split('.').all(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_is_stu3s_own() {
        let cases: &[(&str, &[&str], &[&str])] = &[
            ("base64Binary", &["YWJj", "YW\nJj"], &["YWI", "", " "]),
            (
                "date",
                &["-0044", "-0044-03-15", "2020"],
                &["--0044", "-44", "-0044-13"],
            ),
            (
                "dateTime",
                &["-0044-03", "2016-12-31T23:59:60Z"],
                &["-0044-03-15T10:00", "-"],
            ),
            (
                "oid",
                &["urn:oid:7", "urn:oid:3.0.12"],
                &["urn:oid:", "urn:oid:1.02", "1.2"],
            ),
            ("time", &["23:59:59", "23:59:59.5"], &["23:59:60", "23:59"]),
        ];
        for (type_name, allowed, refused) in cases {
            for text in *allowed {
                assert_eq!(allows(type_name, text), Some(true), "{type_name} {text}");
            }
            for text in *refused {
                assert_eq!(allows(type_name, text), Some(false), "{type_name} {text}");
            }
        }
        assert_eq!(allows("instant", "-0044-03-15T10:00:00Z"), None);
    }
}
