//! The OperationOutcomes of the HAPI server: the code stands in the diagnostics, and again in the narrative.

use http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::answer::{Answer, FHIR_JSON};
use crate::random::Random;

#[derive(Debug)]
pub(crate) struct Outcome {
    status: StatusCode,
    body: Value,
}

impl Outcome {
    fn hapi(status: StatusCode, diagnostics: &str) -> Self {
        let narrative = format!(
            "<div xmlns=\"http://www.w3.org/1999/xhtml\"><h1>Operation Outcome</h1><table border=\"0\"><tr>\
             <td style=\"font-weight: bold;\">ERROR</td><td>[]</td><td>{}</td></tr></table></div>",
            escaped(diagnostics)
        );
        let body = json!({
            "resourceType": "OperationOutcome",
            "text": { "status": "generated", "div": narrative },
            "issue": [{ "severity": "error", "code": "processing", "diagnostics": diagnostics }],
        });
        Self { status, body }
    }

    /// An error of the terminology server, which has neither a code nor a narrative.
    pub(super) fn processing(status: StatusCode, diagnostics: &str) -> Self {
        let body = json!({
            "resourceType": "OperationOutcome",
            "issue": [{ "severity": "error", "code": "processing", "diagnostics": diagnostics }],
        });
        Self { status, body }
    }

    /// One that the terminology server has written to its log under the id in front.
    pub(super) fn terminology(status: StatusCode, random: &Random, diagnostics: &str) -> Self {
        Self::processing(status, &format!("[{}]: {diagnostics}", random.uuid()))
    }

    pub(super) fn bad_request(diagnostics: &str) -> Self {
        Self::processing(StatusCode::BAD_REQUEST, diagnostics)
    }

    pub(super) fn no_declared_filter(name: &str, system: &str) -> Self {
        Self::processing(
            StatusCode::UNPROCESSABLE_ENTITY,
            &format!("There is no declared filter called {name} on code system {system}"),
        )
    }

    pub(super) fn unknown_parameter(name: &str, resource: &str, valid: &[&str]) -> Self {
        Self::hapi(
            StatusCode::BAD_REQUEST,
            &format!(
                "HAPI-0524: Unknown search parameter \"{name}\" for resource type \"{resource}\". Valid search parameters for \
                 this search are: [{}]",
                valid.join(", ")
            ),
        )
    }

    pub(super) fn invalid_date(value: &str) -> Self {
        Self::hapi(
            StatusCode::BAD_REQUEST,
            &format!("HAPI-1940: Invalid date/time/quantity format: \"{value}\""),
        )
    }

    pub(super) fn invalid_include(name: &str, value: &str, valid: &[&str]) -> Self {
        Self::hapi(
            StatusCode::BAD_REQUEST,
            &format!(
                "HAPI-2015: Invalid {name} parameter value: \"{value}\". Valid values for this search are: [{}]",
                valid.join(", ")
            ),
        )
    }

    /// The published rules for search text are broken. How the live service words this is not known; it has no HAPI code.
    pub(super) fn invalid_text(name: &str, rule: &str) -> Self {
        Self::hapi(
            StatusCode::BAD_REQUEST,
            &format!("Invalid search expression in '{name}': must {rule}"),
        )
    }

    pub(super) fn not_known(resource: &str, id: &str) -> Self {
        Self::hapi(
            StatusCode::NOT_FOUND,
            &format!("HAPI-2001: Resource {resource}/{id} is not known"),
        )
    }

    pub(super) fn unknown_resource_type(kind: &str) -> Self {
        Self::hapi(
            StatusCode::NOT_FOUND,
            &format!(
                "HAPI-0302: Unknown resource type '{kind}' - Server knows how to handle: [List, Organization, OrganizationAffiliation, SearchParameter]"
            ),
        )
    }

    pub(super) fn method_not_allowed(method: &Method) -> Self {
        Self::hapi(
            StatusCode::METHOD_NOT_ALLOWED,
            &format!(
                "HAPI-0427: HTTP Method {method} is not allowed for this operation. Allowed method(s): POST, GET"
            ),
        )
    }

    /// What only the sandbox leaves out; the live service would do it.
    pub(super) fn not_in_the_sandbox(what: &str) -> Self {
        let body = json!({
            "resourceType": "OperationOutcome",
            "issue": [{
                "severity": "error",
                "code": "not-supported",
                "diagnostics": format!("the sandbox does not stand in for this: {what}"),
            }],
        });
        Self {
            status: StatusCode::NOT_IMPLEMENTED,
            body,
        }
    }

    /// The gateway passes no more than so many bytes on.
    pub(super) fn too_big() -> Self {
        let text = "Response exceeds APIM size limit";
        let body = json!({
            "resourceType": "OperationOutcome",
            "issue": [{ "severity": "error", "code": "too-costly", "details": { "text": text }, "diagnostics": text }],
        });
        Self {
            status: StatusCode::UNPROCESSABLE_ENTITY,
            body,
        }
    }

    pub(crate) fn answer(self) -> Answer {
        Answer::json(self.status, FHIR_JSON, &self.body)
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
