//! An answer before it goes on the wire: status, headers and a body that is complete.

use axum::body::Body;
use axum::response::Response;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use serde_json::{Value, json};

/// What the services behind the gateway send.
pub(crate) const FHIR_JSON: &str = "application/fhir+json";
/// What the gateway itself sends.
pub(crate) const JSON: &str = "application/json";

#[derive(Clone)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Answer {
    pub(crate) fn new(
        status: StatusCode,
        content_type: &'static str,
        body: impl Into<Bytes>,
    ) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
        Self {
            status,
            headers,
            body: body.into(),
        }
    }

    pub(crate) fn json(status: StatusCode, content_type: &'static str, body: &Value) -> Self {
        Self::new(status, content_type, body.to_string())
    }

    pub(crate) fn fhir(body: &Value) -> Self {
        Self::json(StatusCode::OK, FHIR_JSON, body)
    }

    /// No body and no content type.
    pub(crate) fn empty(status: StatusCode) -> Self {
        Self {
            status,
            headers: HeaderMap::new(),
            body: Bytes::new(),
        }
    }

    /// A fault as the gateway product itself words it.
    pub(crate) fn apigee(status: StatusCode, text: &str, code: &str) -> Self {
        Self::json(status, JSON, &apigee_fault(text, code))
    }

    /// Adds a header; a value that no header may hold is left out.
    pub(crate) fn with(mut self, name: HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.insert(name, value);
        }
        self
    }

    pub(crate) fn into_response(self) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response
    }
}

pub(crate) fn apigee_fault(text: &str, code: &str) -> Value {
    json!({ "fault": { "faultstring": text, "detail": { "errorcode": code } } })
}

/// Adds a member to an object; a value that is no object stays as it is.
pub(crate) trait Put {
    fn put(&mut self, name: &str, value: Value);
}

impl Put for Value {
    fn put(&mut self, name: &str, value: Value) {
        if let Some(object) = self.as_object_mut() {
            object.insert(name.to_owned(), value);
        }
    }
}
