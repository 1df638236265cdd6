//! Which texts of other people may be shown: a code or an id that a service sent is repeated in
//! Display or a span only if its form rules out that it holds patient data.

/// The code, if it looks like one: short, of code characters, with no run of digits long enough
/// for an NHS number.
pub(crate) fn shown_code(code: &str) -> Option<&str> {
    let plain = code.len() <= 64
        && code
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"_-. ".contains(&b))
        && code.bytes().filter(u8::is_ascii_digit).count() < 6;
    plain.then_some(code)
}

/// The id, if it is a UUID, as those that the pipeline makes are, or one with a short suffix, as
/// e-RS answers with.
pub(crate) fn shown_id(id: &str) -> Option<&str> {
    let (uuid, suffix) = id.split_at_checked(36)?;
    let plain = uuid::Uuid::try_parse(uuid).is_ok()
        && suffix.len() <= 3
        && suffix.bytes().all(|b| b == b'-' || b.is_ascii_digit());
    plain.then_some(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_the_platform_are_shown() {
        for code in [
            "RESOURCE_NOT_FOUND",
            "HAPI-2001",
            "keymanagement.service.access_token_expired",
            "public_key error",
            "429",
        ] {
            assert_eq!(shown_code(code), Some(code));
        }
    }

    #[test]
    fn what_may_be_patient_data_is_not() {
        for code in [
            "9990000018",
            "999 000 0018",
            "999-000-0018",
            "1970-01-01",
            "O'Neill",
            "",
        ] {
            assert!(shown_code(code).is_none() || code.is_empty(), "{code}");
        }
        assert_eq!(shown_id("9990000018"), None);
        assert_eq!(
            shown_id("urn:uuid:60e0b220-8136-4ca5-ae46-1d97ef59d068"),
            None
        );
        assert_eq!(
            shown_id("60e0b220-8136-4ca5-ae46-1d97ef59d068-9990000018"),
            None
        );
        for id in [
            "60e0b220-8136-4ca5-ae46-1d97ef59d068",
            "60e0b220-8136-4ca5-ae46-1d97ef59d068-1",
        ] {
            assert_eq!(shown_id(id), Some(id));
        }
    }
}
