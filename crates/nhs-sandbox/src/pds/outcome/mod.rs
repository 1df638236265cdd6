//! The OperationOutcomes of PDS: code, severity, display and diagnostics as the live service words them.

mod writes;

use http::{HeaderName, StatusCode, header};
use serde_json::{Value, json};

use crate::answer::{Answer, FHIR_JSON, JSON, Put};

const CODES: &str = "https://fhir.nhs.uk/R4/CodeSystem/Spine-ErrorOrWarningCode";

/// One OperationOutcome and the HTTP answer around it.
#[derive(Debug)]
pub(crate) struct Outcome(Box<Parts>);

#[derive(Debug)]
struct Parts {
    status: StatusCode,
    content_type: &'static str,
    severity: &'static str,
    issue: &'static str,
    code: &'static str,
    display: String,
    diagnostics: Option<String>,
    header: Option<(HeaderName, &'static str)>,
}

impl Outcome {
    /// An error from the services behind the gateway.
    fn spine(status: StatusCode, issue: &'static str, code: &'static str, display: &str) -> Self {
        Self(Box::new(Parts {
            status,
            content_type: FHIR_JSON,
            severity: "error",
            issue,
            code,
            display: display.to_owned(),
            diagnostics: None,
            header: None,
        }))
    }

    fn informs(mut self) -> Self {
        self.0.severity = "information";
        self
    }

    pub(in crate::pds) fn says(mut self, diagnostics: impl Into<String>) -> Self {
        self.0.diagnostics = Some(diagnostics.into());
        self
    }

    /// The same, but from the gateway itself, which calls its JSON plain.
    pub(in crate::pds) fn at_gateway(mut self) -> Self {
        self.0.content_type = JSON;
        self
    }

    pub(in crate::pds) fn too_many_matches() -> Self {
        Self::spine(
            StatusCode::OK,
            "multiple-matches",
            "TOO_MANY_MATCHES",
            "Too Many Matches",
        )
        .informs()
    }

    pub(in crate::pds) fn invalid_resource_id() -> Self {
        Self::spine(
            StatusCode::BAD_REQUEST,
            "value",
            "INVALID_RESOURCE_ID",
            "Resource Id is invalid",
        )
    }

    pub(in crate::pds) fn missing_value(diagnostics: &str) -> Self {
        Self::spine(
            StatusCode::BAD_REQUEST,
            "required",
            "MISSING_VALUE",
            "Required value is missing",
        )
        .says(diagnostics)
    }

    /// `place` is such as `field 'birthdate'` or `header 'X-Request-ID'`.
    pub(in crate::pds) fn invalid_value(value: &str, place: &str) -> Self {
        Self::spine(
            StatusCode::BAD_REQUEST,
            "value",
            "INVALID_VALUE",
            "Provided value is invalid",
        )
        .says(format!("Invalid value - '{value}' in {place}"))
    }

    pub(in crate::pds) fn invalid_search_data(reason: &str) -> Self {
        Self::spine(
            StatusCode::BAD_REQUEST,
            "value",
            "INVALID_SEARCH_DATA",
            "Search data is invalid",
        )
        .says(format!("Invalid search data provided - '{reason}'"))
    }

    pub(in crate::pds) fn additional_properties(names: &[&str]) -> Self {
        let listed = names
            .iter()
            .map(|name| format!("'{name}'"))
            .collect::<Vec<_>>()
            .join(", ");
        let verb = if names.len() == 1 { "was" } else { "were" };
        let display = "Additional properties should not be included";
        Self::spine(StatusCode::BAD_REQUEST, "invariant", "ADDITIONAL_PROPERTIES", display).says(format!(
            "Invalid request with error - Additional properties are not allowed ({listed} {verb} unexpected)"
        ))
    }

    pub(in crate::pds) fn unsupported_service() -> Self {
        Self::spine(
            StatusCode::BAD_REQUEST,
            "processing",
            "UNSUPPORTED_SERVICE",
            "Unsupported Service",
        )
    }

    pub(in crate::pds) fn unsupported_path(path: &str) -> Self {
        let display = "The request is not one that is supported.";
        Self::spine(
            StatusCode::BAD_REQUEST,
            "value",
            "UNSUPPORTED_REQUEST",
            display,
        )
        .says(format!("Unsupported path - '{path}'"))
        .at_gateway()
    }

    /// 401: something is wrong with the token.
    pub(in crate::pds) fn access_denied(diagnostics: &str) -> Self {
        Self::spine(
            StatusCode::UNAUTHORIZED,
            "forbidden",
            "ACCESS_DENIED",
            "Access Denied - Unauthorised",
        )
        .says(diagnostics)
        .at_gateway()
    }

    /// The same with another status.
    pub(in crate::pds) fn with_status(mut self, status: StatusCode) -> Self {
        self.0.status = status;
        self
    }

    /// 403: this kind of token may not do that.
    pub(in crate::pds) fn forbidden(
        issue: &'static str,
        code: &'static str,
        display: &str,
    ) -> Self {
        Self::spine(StatusCode::FORBIDDEN, issue, code, display).at_gateway()
    }

    pub(in crate::pds) fn invalid_method(display: &str) -> Self {
        Self::forbidden("forbidden", "INVALID_METHOD", display).says(
            "Your app has insufficient permissions to use this method. Please contact support.",
        )
    }

    pub(in crate::pds) fn not_found() -> Self {
        Self::spine(
            StatusCode::NOT_FOUND,
            "not-found",
            "RESOURCE_NOT_FOUND",
            "Resource not found",
        )
        .informs()
    }

    pub(in crate::pds) fn invalidated() -> Self {
        let display = "Resource that has been marked as invalid was requested - invalid resources cannot be retrieved";
        Self::spine(
            StatusCode::NOT_FOUND,
            "processing",
            "INVALIDATED_RESOURCE",
            display,
        )
    }

    pub(crate) fn too_many_requests(diagnostics: &str) -> Self {
        Self::spine(
            StatusCode::TOO_MANY_REQUESTS,
            "value",
            "TOO_MANY_REQUESTS",
            "Too many requests",
        )
        .says(diagnostics)
        .at_gateway()
    }

    pub(in crate::pds) fn unknown_error(status: StatusCode) -> Self {
        Self::spine(status, "unknown", "UNKNOWN_ERROR", "Unknown Error").at_gateway()
    }

    /// The outcome of a request that took too long behind the gateway is not known.
    pub(crate) fn service_unavailable() -> Self {
        let mut outcome =
            Self::spine(StatusCode::SERVICE_UNAVAILABLE, "timeout", "SERVICE_UNAVAILABLE", "Service unavailable").says(
                "The downstream domain processing has not completed within the configured timeout period. Using the same \
                 'X-Request-ID' header, retry your request after the time specified by the 'Retry-After' response header.",
            );
        outcome.0.header = Some((header::RETRY_AFTER, "5"));
        outcome.at_gateway()
    }

    /// What PDS would most likely say with `status`, for faults on request.
    pub(crate) fn for_status(status: StatusCode) -> Self {
        let mut outcome = match status {
            StatusCode::UNAUTHORIZED => Self::access_denied("Invalid Access Token"),
            StatusCode::FORBIDDEN => Self::forbidden(
                "forbidden",
                "ACCESS_DENIED",
                "Patient cannot perform this action",
            ),
            StatusCode::NOT_FOUND => Self::not_found(),
            StatusCode::REQUEST_TIMEOUT => Self::spine(
                status,
                "timeout",
                "UNABLE_TO_CALL_SERVICE",
                "Unable to call service",
            )
            .at_gateway(),
            StatusCode::CONFLICT => Self::version_mismatch(),
            StatusCode::TOO_MANY_REQUESTS => Self::too_many_requests(super::gateway::SPIKE),
            StatusCode::SERVICE_UNAVAILABLE => Self::service_unavailable(),
            _ => Self::unknown_error(status),
        };
        // a chosen status comes without the header unless it is asked for
        outcome.0.header = None;
        outcome
    }

    pub(crate) fn answer(self) -> Answer {
        let parts = *self.0;
        let mut issue = json!({
            "severity": parts.severity,
            "code": parts.issue,
            "details": { "coding": [{ "system": CODES, "version": "1", "code": parts.code, "display": parts.display }] },
        });
        if let Some(diagnostics) = parts.diagnostics {
            issue.put("diagnostics", Value::String(diagnostics));
        }
        let body = json!({ "resourceType": "OperationOutcome", "issue": [issue] });
        let answer = Answer::json(parts.status, parts.content_type, &body);
        match parts.header {
            Some((name, value)) => answer.with(name, value),
            None => answer,
        }
    }
}
