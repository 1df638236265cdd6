//! Which texts of other people may be shown: a code or an id that a service sent is repeated in
//! Display, Debug or a span only if it has a form in which names, addresses, dates and numbers of
//! patients do not come; free text never has.

/// The code, if it is a known one or has the form of one, with too few digits for an NHS number or
/// a date: a word in capitals, or in small letters with `_`, `.` or `-` inside.
pub(crate) fn shown_code(code: &str) -> Option<&str> {
    let short = code.len() <= 64 && code.bytes().filter(u8::is_ascii_digit).count() < 6;
    let plain = short && (KNOWN.contains(&code) || is_constant(code) || is_dotted(code));
    plain.then_some(code)
}

/// `RESOURCE_NOT_FOUND`, `HAPI-2001`, `429`: capitals, digits and `_`, with a number after a `-`.
/// Mixed letters and digits need a `_` or a `-` to tell them from a postcode.
fn is_constant(code: &str) -> bool {
    let (word, number) = code.split_once('-').unwrap_or((code, "0"));
    let has = |test: fn(&u8) -> bool| code.bytes().any(|b| test(&b));
    let mixed = has(u8::is_ascii_uppercase) && has(u8::is_ascii_digit);
    !word.is_empty()
        && !number.is_empty()
        && word
            .bytes()
            .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
        && number.bytes().all(|b| b.is_ascii_digit())
        && (!mixed || code.contains(['_', '-']))
        && (word.starts_with(|c: char| c.is_ascii_uppercase()) || !code.contains('-'))
}

/// `not-found`, `invalid_client`, `steps.oauth.v2.InvalidClient`: words that begin with a small
/// letter, joined. Capitals occur in the dotted codes of Apigee only.
fn is_dotted(code: &str) -> bool {
    let parts = || code.split(['_', '.', '-']);
    let capitals = code.bytes().any(|b| b.is_ascii_uppercase());
    parts().count() > 1
        && parts().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric()))
        && code.starts_with(|c: char| c.is_ascii_lowercase())
        && (!capitals || code.matches('.').count() > 1)
}

/// Codes of a form that plain words have too: FHIR's severities and issue types, and the token
/// endpoint's.
const KNOWN: [&str; 32] = [
    "fatal",
    "error",
    "warning",
    "information",
    "success",
    "invalid",
    "structure",
    "required",
    "value",
    "invariant",
    "security",
    "login",
    "unknown",
    "expired",
    "forbidden",
    "suppressed",
    "processing",
    "duplicate",
    "deleted",
    "extension",
    "conflict",
    "transient",
    "exception",
    "timeout",
    "incomplete",
    "throttled",
    "informational",
    "token",
    "public_key error",
    "Access Denied",
    "Not Found",
    "Unauthorized",
];

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
            "not-found",
            "invalid_client",
            "steps.oauth.v2.InvalidClientIdentifier",
            "policies.ratelimit.QuotaViolation",
            "error",
            "token",
            "Access Denied",
            "EPL-153",
            "MSG_0002",
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
            "1-1-70",
            "01.02.70",
            "O'Neill",
            "Jane Smith",
            "jane smith",
            "Smith",
            "smith",
            "Smith-Jones",
            "SMITH-JONES",
            "Jane.Smith",
            "St. Mary",
            "ZZ99 3VZ",
            "ZZ993VZ",
            "public_key  error",
            "error ",
            "-",
            "_-",
            "",
        ] {
            assert_eq!(shown_code(code), None, "{code}");
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
