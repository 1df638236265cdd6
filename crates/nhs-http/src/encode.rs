//! Percent-encoding as the platform's gateways want it: everything but RFC 3986 unreserved.
//! PDS refuses a raw `*` or `:`; `form_urlencoded` would leave `*` bare. It also writes a space as
//! `+`, which PDS takes, but which only means a space in forms.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};

/// One path segment, query name, query value or form field.
pub(crate) fn component(text: &str) -> PercentEncode<'_> {
    utf8_percent_encode(text, RESERVED)
}

/// `name=value` pairs joined with `&`, in the order given.
pub(crate) fn pairs<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut out = String::new();
    for (name, value) in pairs {
        if !out.is_empty() {
            out.push('&');
        }
        out.extend(component(name));
        out.push('=');
        out.extend(component(value));
    }
    out
}

/// Everything but the unreserved characters of RFC 3986 section 2.3.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

#[cfg(test)]
mod tests {
    use percent_encoding::percent_decode_str;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn wildcards_colons_and_spaces_are_encoded() {
        let query = pairs([
            ("subscriber:identifier", "9990000018"),
            ("family", "Sm* th+"),
        ]);
        assert_eq!(
            query,
            "subscriber%3Aidentifier=9990000018&family=Sm%2A%20th%2B"
        );
    }

    #[test]
    fn unreserved_characters_stay() {
        assert_eq!(component("aZ09-._~").to_string(), "aZ09-._~");
    }

    proptest! {
        #[test]
        fn any_text_comes_back(text in any::<String>()) {
            let encoded = component(&text).to_string();
            let decoded = percent_decode_str(&encoded).decode_utf8().unwrap();
            prop_assert_eq!(decoded.as_ref(), text.as_str());
        }

        #[test]
        fn output_holds_unreserved_and_percent_only(text in any::<String>()) {
            let encoded = component(&text).to_string();
            prop_assert!(
                encoded.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~%".contains(&b))
            );
        }

        #[test]
        fn pairs_come_back(given in proptest::collection::vec((any::<String>(), any::<String>()), 0..6)) {
            let encoded = pairs(given.iter().map(|(n, v)| (n.as_str(), v.as_str())));
            let decoded: Vec<(String, String)> = url::form_urlencoded::parse(encoded.as_bytes())
                .into_owned()
                .collect();
            prop_assert_eq!(decoded, given);
        }
    }
}
