//! The headers of a message that is sent, each checked.

use serde_json::Value;

use super::message::Envelope;
use super::refusal::{
    INVALID_CHECKSUM, MALFORMED_HEADERS, Refusal, UNSUPPORTED_ENCODING, missing, too_long,
};
use crate::request::Request;

/// The headers with a limit, and the most characters that each may have.
const LIMITS: [(&str, usize); 11] = [
    ("mex-to", 100),
    ("mex-workflowid", 300),
    ("mex-chunk-range", 20),
    ("mex-subject", 500),
    ("mex-localid", 300),
    ("mex-partnerid", 500),
    ("mex-filename", 300),
    ("mex-content-encrypted", 20),
    ("mex-content-compressed", 20),
    ("mex-content-checksum", 100),
    ("mex-content-type", 100),
];
const MANDATORY: [&str; 2] = ["mex-to", "mex-workflowid"];
/// Headers in which an address of the web has no place.
const NO_URL: [&str; 3] = ["mex-to", "mex-workflowid", "mex-content-checksum"];

/// What the headers of a send say.
pub(super) struct Sent {
    /// In upper case; empty when the header is.
    pub(super) to: String,
    pub(super) from: Option<String>,
    pub(super) chunk_range: String,
    pub(super) envelope: Envelope,
}

impl Sent {
    pub(super) fn read(request: &Request) -> Result<Self, Refusal> {
        let header = |name| request.header(name);
        let faults: Vec<Value> = LIMITS
            .iter()
            .filter_map(|(name, most)| match header(name) {
                None => MANDATORY.contains(name).then(|| missing("header", name)),
                Some(text) => {
                    (text.chars().count() > *most).then(|| too_long("header", name, &text, *most))
                }
            })
            .collect();
        if !faults.is_empty() {
            return Err(Refusal::fields(faults));
        }
        let malformed = LIMITS.iter().any(|(name, _)| {
            header(name).is_some_and(|text| {
                text.chars().any(|c| c < ' ') || (NO_URL.contains(name) && is_url(&text))
            })
        });
        if malformed {
            return Err(Refusal::bad_request(MALFORMED_HEADERS));
        }
        let text = |name| header(name).unwrap_or_default();
        let checksum = text("mex-content-checksum");
        if !checksum
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c.is_ascii_whitespace() || ":-/".contains(c))
        {
            return Err(Refusal::bad_request(INVALID_CHECKSUM));
        }
        let content_type = [
            text("mex-content-type"),
            text("content-type").trim().to_lowercase(),
        ]
        .into_iter()
        .find(|text| !text.is_empty())
        .unwrap_or_default();
        Ok(Self {
            to: text("mex-to").trim().to_uppercase(),
            from: header("mex-from").map(|from| from.trim().to_uppercase()),
            chunk_range: text("mex-chunk-range"),
            envelope: Envelope {
                workflow_id: text("mex-workflowid").trim().to_owned(),
                subject: text("mex-subject"),
                local_id: text("mex-localid"),
                partner_id: text("mex-partnerid"),
                file_name: text("mex-filename"),
                content_type,
                checksum,
                encrypted: is_yes(&text("mex-content-encrypted")),
                compressed: is_yes(&text("mex-content-compressed")),
                gzip: false,
            },
        })
    }
}

fn is_url(text: &str) -> bool {
    let text = text.to_lowercase();
    text.starts_with("http://") || text.starts_with("https://")
}

fn is_yes(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    ["y", "yes", "t", "true", "on", "1"].contains(&text.as_str())
}

/// Whether the body is gzip for the time of the transport; no other encoding is taken.
pub(super) fn is_gzip(request: &Request) -> Result<bool, Refusal> {
    let encoding = request.header("content-encoding").unwrap_or_default();
    match encoding.trim().to_lowercase().as_str() {
        "" => Ok(false),
        "gzip" => Ok(true),
        _ => Err(Refusal::new(
            http::StatusCode::UNPROCESSABLE_ENTITY,
            UNSUPPORTED_ENCODING,
        )),
    }
}

/// The total in `n:total`, when the number is the one of the path and the range makes sense.
pub(super) fn total_chunks(range: &str, number: u64) -> Option<u64> {
    let (given, total) = range.split_once(':')?;
    let (given, total) = (whole(given)?, whole(total)?);
    (given == number && 0 < given && given <= total).then_some(total)
}

fn whole(text: &str) -> Option<u64> {
    let text = text.trim();
    // a sign is no digit
    text.bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_name_the_chunk_of_the_path() {
        assert_eq!(total_chunks("1:3", 1), Some(3));
        assert_eq!(total_chunks(" 3 : 3 ", 3), Some(3));
        for (range, number) in [
            ("", 1),
            ("1", 1),
            ("1:", 1),
            ("1:2:3", 1),
            ("0:3", 0),
            ("4:3", 4),
            ("2:3", 1),
            ("+1:3", 1),
            ("one:two", 1),
            ("1:99999999999999999999", 1),
        ] {
            assert_eq!(total_chunks(range, number), None, "{range}");
        }
    }
}
