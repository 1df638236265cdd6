//! How ORD says no: a status, and a body with the status again and a short text.

use http::StatusCode;
use serde_json::json;

use crate::answer::{Answer, JSON};

#[derive(Debug)]
pub(crate) struct Fault {
    status: StatusCode,
    text: String,
}

impl Fault {
    pub(crate) fn new(status: StatusCode, text: impl Into<String>) -> Self {
        Self {
            status,
            text: text.into(),
        }
    }

    pub(super) fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "Not found")
    }

    /// What the service has no answer to as it is asked: a format, a date, an offset, a combination.
    pub(super) fn not_acceptable(text: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_ACCEPTABLE, text)
    }

    pub(super) fn missing(text: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, text)
    }

    pub(crate) fn answer(self) -> Answer {
        let body = json!({ "errorCode": self.status.as_u16(), "errorText": self.text });
        Answer::json(self.status, JSON, &body)
    }
}
