//! What an error body says, whichever of the platform's shapes it has.
//! Backends answer with FHIR, the gateway with faults, the token endpoint and proxies as they like.

use std::fmt;

use serde_json::Value;

use crate::issue::{OutcomeIssue, issues, scalar};

/// The shape of the body that came with an error.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BodyShape {
    /// No body, or only white space.
    #[default]
    Empty,
    /// A FHIR OperationOutcome.
    OperationOutcome,
    /// The gateway's `{"fault":{"faultstring","detail":{"errorcode"}}}`.
    ApigeeFault,
    /// The token endpoint's `{"error","error_description","message_id"}`.
    OAuth,
    /// Any other JSON.
    Json,
    /// An HTML page, usually of a proxy in between.
    Html,
    /// XML.
    Xml,
    /// Plain text.
    Text,
    /// Bytes that are none of these, a body that could not be read to its end, or one too large
    /// (256 KiB) to be looked into.
    Opaque,
}

impl fmt::Display for BodyShape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "empty",
            Self::OperationOutcome => "OperationOutcome",
            Self::ApigeeFault => "gateway fault",
            Self::OAuth => "token endpoint error",
            Self::Json => "JSON",
            Self::Html => "HTML",
            Self::Xml => "XML",
            Self::Text => "plain text",
            Self::Opaque => "unreadable",
        })
    }
}

/// What was found in a body.
#[derive(Clone, Default)]
pub(crate) struct Findings {
    pub(crate) shape: BodyShape,
    pub(crate) code: Option<String>,
    pub(crate) issues: Vec<OutcomeIssue>,
    /// The service's own words, which may hold patient data.
    pub(crate) text: Option<String>,
    pub(crate) message_id: Option<String>,
}

impl Findings {
    pub(crate) fn of(body: &[u8]) -> Self {
        if body.len() > LARGEST_READ {
            return Self::of_large(body);
        }
        let Ok(text) = std::str::from_utf8(body) else {
            return Self {
                shape: BodyShape::Opaque,
                ..Self::default()
            };
        };
        let text = text.trim_start_matches('\u{feff}').trim();
        match text.as_bytes().first() {
            None => Self::default(),
            Some(b'{' | b'[') => match serde_json::from_str::<Value>(text) {
                Ok(value) => Self::of_json(&value),
                Err(_) => Self::of_text(BodyShape::Text, text),
            },
            Some(b'<') if is_html(text) => Self::of_text(BodyShape::Html, text),
            Some(b'<') => Self::of_text(BodyShape::Xml, text),
            Some(_) => Self::of_text(BodyShape::Text, text),
        }
    }

    fn of_json(value: &Value) -> Self {
        if let Some(issues) = issues(value) {
            return Self {
                shape: BodyShape::OperationOutcome,
                code: issues
                    .iter()
                    .find_map(|issue| issue.own_code().map(str::to_owned)),
                text: issues.iter().find_map(|issue| {
                    issue
                        .diagnostics()
                        .or_else(|| issue.text())
                        .map(str::to_owned)
                }),
                issues,
                message_id: None,
            };
        }
        if let Some(fault) = value.get("fault") {
            return Self {
                shape: BodyShape::ApigeeFault,
                code: fault.pointer("/detail/errorcode").and_then(scalar),
                text: fault.get("faultstring").and_then(scalar),
                message_id: text_of(value, &["message_id"]),
                issues: Vec::new(),
            };
        }
        if let Some(error) = value.get("error").and_then(Value::as_str)
            && is_oauth(value)
        {
            return Self {
                shape: BodyShape::OAuth,
                code: Some(error.to_owned()),
                text: text_of(value, &["error_description"]),
                message_id: text_of(value, &["message_id"]),
                issues: Vec::new(),
            };
        }
        let first = value.pointer("/detail/0").unwrap_or(value);
        Self {
            shape: BodyShape::Json,
            code: text_of(first, &["errorCode", "code"]),
            text: text_of(first, &["errorDescription", "errorText", "msg", "message"])
                .or_else(|| text_of(value, &["detail"]))
                .or_else(|| text_of(value, &["error"])),
            message_id: text_of(value, &["message_id", "messageID"]),
            issues: Vec::new(),
        }
    }

    /// The start of a body that is larger than any error: parsing it would cost many times its size.
    fn of_large(body: &[u8]) -> Self {
        let start = body.get(..LARGE_TEXT).unwrap_or(body);
        let text = start.utf8_chunks().next().map(|chunk| chunk.valid().trim());
        Self {
            shape: BodyShape::Opaque,
            text: text.filter(|text| !text.is_empty()).map(str::to_owned),
            ..Self::default()
        }
    }

    fn of_text(shape: BodyShape, text: &str) -> Self {
        Self {
            shape,
            text: Some(text.to_owned()),
            ..Self::default()
        }
    }
}

/// The largest body that is looked into, in bytes.
const LARGEST_READ: usize = 256 * 1024;

/// How much of a larger one is kept as its text, in bytes.
const LARGE_TEXT: usize = 4 * 1024;

/// Whether a body with an `error` is the token endpoint's, and not, say, Spring's
/// `{"timestamp","status","error","message","path"}`: RFC 6749 section 5.2, or the platform's own.
fn is_oauth(value: &Value) -> bool {
    let known = ["error", "error_description", "error_uri", "state"];
    value.get("error_description").is_some()
        || value.get("message_id").is_some()
        || value
            .as_object()
            .is_some_and(|members| members.keys().all(|name| known.contains(&name.as_str())))
}

fn text_of(value: &Value, names: &[&str]) -> Option<String> {
    names
        .iter()
        .find_map(|name| value.get(name).and_then(scalar))
        .filter(|text| !text.is_empty())
}

fn is_html(text: &str) -> bool {
    let start: String = text
        .chars()
        .take(512)
        .collect::<String>()
        .to_ascii_lowercase();
    ["<!doctype html", "<html", "<head", "<body"]
        .iter()
        .any(|tag| start.contains(tag))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(body: &str) -> (BodyShape, Option<String>, Option<String>) {
        let findings = Findings::of(body.as_bytes());
        (findings.shape, findings.code, findings.text)
    }

    fn some(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    #[test]
    fn gateway_fault_gives_its_errorcode() {
        let body = r#"{"fault":{"faultstring":"Access Token expired","detail":
            {"errorcode":"keymanagement.service.access_token_expired"}}}"#;
        let code = some("keymanagement.service.access_token_expired");
        assert_eq!(
            read(body),
            (BodyShape::ApigeeFault, code, some("Access Token expired"))
        );
        assert_eq!(
            read(r#"{"fault":"x"}"#),
            (BodyShape::ApigeeFault, None, None)
        );
    }

    #[test]
    fn token_endpoint_error_gives_its_message_id() {
        let body = br#"{"error":"public_key error","error_description":"JWT signature verification failed","message_id":"rrt-1"}"#;
        let findings = Findings::of(body);
        assert_eq!(findings.shape, BodyShape::OAuth);
        assert_eq!(findings.code.as_deref(), Some("public_key error"));
        assert_eq!(findings.message_id.as_deref(), Some("rrt-1"));
    }

    #[test]
    fn other_json_gives_a_code_if_it_has_one() {
        assert_eq!(
            read(r#"{"errorCode":404,"errorText":"Not found"}"#),
            (BodyShape::Json, some("404"), some("Not found"))
        );
        assert_eq!(
            read(
                r#"{"message_id":"1","detail":[{"event":"SEND","code":"12","msg":"Not registered"}]}"#
            ),
            (BodyShape::Json, some("12"), some("Not registered"))
        );
        assert_eq!(
            read(r#"{"detail":"Not Found"}"#),
            (BodyShape::Json, None, some("Not Found"))
        );
        assert_eq!(read(r#"{"error":{"x":1}}"#), (BodyShape::Json, None, None));
        assert_eq!(read("[]"), (BodyShape::Json, None, None));
    }

    #[test]
    fn pages_text_and_nothing_are_told_apart() {
        assert_eq!(read("").0, BodyShape::Empty);
        assert_eq!(read(" \r\n").0, BodyShape::Empty);
        assert_eq!(read("<!DOCTYPE html><html></html>").0, BodyShape::Html);
        assert_eq!(read("<HTML><BODY>502</BODY></HTML>").0, BodyShape::Html);
        assert_eq!(read("<OperationOutcome/>").0, BodyShape::Xml);
        assert_eq!(read("upstream connect error").0, BodyShape::Text);
        assert_eq!(read("{\"cut\":").0, BodyShape::Text);
        assert_eq!(Findings::of(b"\xff\xfe").shape, BodyShape::Opaque);
    }

    #[test]
    fn error_pages_of_spring_are_plain_json() {
        let body = r#"{"timestamp":"2026-01-05T09:00:00Z","status":500,"path":"/x",
            "error":"Internal Server Error","message":"out of luck"}"#;
        assert_eq!(read(body), (BodyShape::Json, None, some("out of luck")));
        assert_eq!(
            read(r#"{"status":500,"error":"Internal Server Error","message":""}"#),
            (BodyShape::Json, None, some("Internal Server Error"))
        );
    }

    #[test]
    fn bare_oauth_error_is_the_token_endpoints() {
        for body in [
            r#"{"error":"invalid_request"}"#,
            r#"{"error":"invalid_request","error_uri":"https://example.org"}"#,
            r#"{"error":"invalid_request","message_id":"rrt-1","x":1}"#,
        ] {
            let code = some("invalid_request");
            assert_eq!(read(body), (BodyShape::OAuth, code, None), "{body}");
        }
    }

    #[test]
    fn large_body_is_not_looked_into_and_its_text_is_cut_off() {
        let body = |size: usize| {
            let filling = "é".repeat(size / 2);
            format!(r#"{{"error":"x","error_description":"{filling}"}}"#)
        };
        assert_eq!(read(&body(200 * 1024)).0, BodyShape::OAuth);
        let (shape, code, text) = read(&body(300 * 1024));
        let text = text.unwrap();
        assert_eq!((shape, code), (BodyShape::Opaque, None));
        assert!(text.len() <= LARGE_TEXT && text.starts_with(r#"{"error""#));
        let findings = Findings::of(&vec![0xff; LARGEST_READ + 1]);
        assert_eq!((findings.shape, findings.text), (BodyShape::Opaque, None));
    }

    #[test]
    fn issues_are_capped() {
        let issues = vec!["{\"code\":\"invalid\"}"; 2000].join(",");
        let body = format!(r#"{{"resourceType":"OperationOutcome","issue":[{issues}]}}"#);
        assert_eq!(Findings::of(body.as_bytes()).issues.len(), 1000);
    }

    #[test]
    fn byte_order_mark_is_skipped() {
        assert_eq!(read("\u{feff}{\"error\":\"x\"}").0, BodyShape::OAuth);
    }

    #[test]
    fn deep_nesting_is_text_not_a_crash() {
        let body = "[".repeat(100_000);
        assert_eq!(read(&body).0, BodyShape::Text);
    }

    proptest! {
        #[test]
        fn no_body_is_too_odd(body in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = Findings::of(&body);
        }
    }
}
