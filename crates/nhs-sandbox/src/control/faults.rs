//! Faults as JSON has them.

use std::time::Duration;

use serde::Deserialize;
use serde_json::Value;

use crate::fault::{Fault, FaultBody, FaultKind, NextLinks, Scope};
use crate::operation::{Api, Operation};

/// A fault as JSON has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FaultWire {
    kind: String,
    status: Option<u16>,
    body: Option<String>,
    retry_after: Option<String>,
    millis: Option<u64>,
    bytes: Option<usize>,
    to: Option<String>,
    error: Option<String>,
    description: Option<String>,
    on: Option<String>,
    path: Option<String>,
    request_id: Option<String>,
    after: Option<u32>,
    times: Option<u32>,
    #[serde(default)]
    always: bool,
    #[serde(default)]
    carried_out: bool,
}

/// One fault or a list of them.
pub(super) fn read_faults(body: &[u8]) -> Result<Vec<Fault>, String> {
    let value: Value =
        serde_json::from_slice(body).map_err(|error| format!("the body is no JSON: {error}"))?;
    let items = match value {
        Value::Array(items) => items,
        one => vec![one],
    };
    let read = |item| {
        let wire: FaultWire =
            serde_json::from_value(item).map_err(|error| format!("this is no fault: {error}"))?;
        wire.fault()
    };
    items.into_iter().map(read).collect()
}

impl FaultWire {
    fn fault(self) -> Result<Fault, String> {
        let body = match self.body.as_deref() {
            None | Some("operation-outcome") => FaultBody::OperationOutcome,
            Some("apigee") => FaultBody::Apigee,
            Some("html") => FaultBody::Html,
            Some("text") => FaultBody::Text,
            Some("soap") => FaultBody::Soap,
            Some("null") => FaultBody::Null,
            Some("empty") => FaultBody::Empty,
            Some(_) => {
                return Err(
                    "body must be operation-outcome, apigee, html, text, soap, null or empty"
                        .to_owned(),
                );
            }
        };
        let mut fault = match self.kind.as_str() {
            "status" => {
                let status = self
                    .status
                    .ok_or("kind status needs a status, such as 503")?;
                if !(200..=599).contains(&status) {
                    return Err("status must lie between 200 and 599".to_owned());
                }
                Fault::status(status, body)
            }
            "too-many-requests" => Fault::too_many_requests(),
            "unavailable-after-write" => Fault::unavailable_after_write(),
            "service-unavailable" => Fault::service_unavailable(),
            "expired-token" => Fault::expired_token(),
            "invalid-token" => Fault::invalid_token(),
            "delay" => Fault::delay(Duration::from_millis(
                self.millis.ok_or("kind delay needs millis")?,
            )),
            "token-error" => Fault::token_error(
                self.status
                    .ok_or("kind token-error needs a status, such as 401")?,
                self.error
                    .ok_or("kind token-error needs an error, such as invalid_grant")?,
                self.description.unwrap_or_default(),
            ),
            "stillborn-token" => Fault::stillborn_token(),
            "garbage-body" => Fault::garbage_body(),
            "cut-before-headers" => Fault::cut_before_headers(),
            "cut-mid-body" => Fault::cut_mid_body(),
            "cut-after" => Fault::cut_after(self.bytes.ok_or("kind cut-after needs bytes")?),
            "truncated-body" => Fault::truncated_body(),
            "cut-upload-after" => Fault::cut_upload_after(
                self.bytes.ok_or("kind cut-upload-after needs bytes")? as u64,
            ),
            "wrong-chunk" => Fault::wrong_chunk(),
            "truncated-gzip" => Fault::truncated_gzip(),
            "replayed-token" => Fault::replayed_token(),
            "stalled-body" => Fault::stalled_body(Duration::from_millis(
                self.millis.ok_or("kind stalled-body needs millis")?,
            )),
            "next-links" => Fault::new(FaultKind::NextLinks(match self.to.as_deref() {
                None | Some("internal") => NextLinks::Internal,
                Some("own") => NextLinks::Own,
                Some(origin) => NextLinks::Foreign(origin.to_owned()),
            }))
            .on(Api::Ods),
            _ => {
                return Err("kind must be status, too-many-requests, service-unavailable, unavailable-after-write, \
                            expired-token, invalid-token, token-error, stillborn-token, delay, garbage-body, cut-before-headers, \
                            cut-mid-body, cut-after, cut-upload-after, truncated-body, stalled-body, truncated-gzip, \
                            wrong-chunk, replayed-token or next-links"
                    .to_owned());
            }
        };
        if let Some(value) = self.retry_after {
            fault = fault.retry_after(value);
        }
        match (self.on.as_deref(), self.path) {
            (Some(_), Some(_)) => return Err("give on or path, not both".to_owned()),
            (Some(name), None) => fault = fault.on(scope(name)?),
            (None, Some(prefix)) => fault = fault.on_path(prefix),
            (None, None) => {}
        }
        if let Some(id) = self.request_id {
            fault = fault.for_request(id);
        }
        if self.carried_out {
            fault = fault.carried_out();
        }
        fault = fault.after(self.after.unwrap_or_default());
        Ok(match self.times {
            _ if self.always => fault.always(),
            Some(times) => fault.times(times),
            None => fault,
        })
    }
}

fn scope(name: &str) -> Result<Scope, String> {
    match name {
        "platform" => Ok(Api::Platform.into()),
        "cis2" => Ok(Api::Cis2.into()),
        "nhs-login" => Ok(Api::NhsLogin.into()),
        "pds" => Ok(Api::Pds.into()),
        "ods" => Ok(Api::Ods.into()),
        "mesh" => Ok(Api::Mesh.into()),
        "ord" => Ok(Api::Ord.into()),
        _ => Operation::named(name).map(Scope::from).ok_or_else(|| {
            "on must be platform, cis2, nhs-login, pds, ods, ord, mesh, or an operation such as pds.patient.get".to_owned()
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<Fault>, String> {
        read_faults(text.as_bytes())
    }

    #[test]
    fn json_says_the_same_as_rust() {
        let read = read(
            r#"[{"kind": "status", "status": 503, "body": "html", "retry_after": "7", "on": "pds.patient.get", "after": 1, "times": 2},
                {"kind": "delay", "millis": 250, "on": "ods", "always": true},
                {"kind": "expired-token", "path": "/personal"},
                {"kind": "next-links", "to": "https://elsewhere.example"}]"#,
        );
        let expected = vec![
            Fault::status(503, FaultBody::Html)
                .retry_after("7")
                .on(Operation::PdsPatientGet)
                .after(1)
                .times(2),
            Fault::delay(Duration::from_millis(250))
                .on(Api::Ods)
                .always(),
            Fault::expired_token().on_path("/personal"),
            Fault::next_links(NextLinks::Foreign("https://elsewhere.example".to_owned())),
        ];
        assert_eq!(read, Ok(expected));
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (text, word) in [
            ("{", "JSON"),
            (r#"{"kind": "explode"}"#, "kind must be"),
            (r#"{"kind": "status"}"#, "needs a status"),
            (r#"{"kind": "status", "status": 99}"#, "between"),
            (r#"{"kind": "delay"}"#, "millis"),
            (
                r#"{"kind": "delay", "millis": 1, "on": "gp"}"#,
                "on must be",
            ),
            (r#"{"kind": "delay", "millis": 1, "often": true}"#, "often"),
            (
                r#"{"kind": "status", "status": 500, "body": "xml"}"#,
                "body must be",
            ),
            (
                r#"{"kind": "garbage-body", "on": "ods", "path": "/"}"#,
                "not both",
            ),
        ] {
            assert!(read(text).unwrap_err().contains(word), "{text}");
        }
    }
}
