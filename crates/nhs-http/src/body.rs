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
    /// Bytes that are none of these, or a body that could not be read to its end.
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
#[derive(Default)]
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
        if let Some(error) = value.get("error").and_then(Value::as_str) {
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
                .or_else(|| text_of(value, &["detail"])),
            message_id: text_of(value, &["message_id", "messageID"]),
            issues: Vec::new(),
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
