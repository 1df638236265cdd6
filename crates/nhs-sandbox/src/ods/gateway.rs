//! What the gateway in front of ODS checks, and the shape in which it reports whatever goes wrong there.

use http::StatusCode;
use serde_json::json;

use crate::answer::{Answer, JSON, apigee_fault};
use crate::operation::Api;
use crate::request::Request;
use crate::state::State;

/// The answer that says why a request is not let through; none lets it through.
pub(super) fn refusal(state: &State, request: &Request) -> Option<Answer> {
    if !state.open_access {
        let fault = match request.header("apikey") {
            None => Some((
                "Failed to resolve API Key variable request.header.apikey",
                "steps.oauth.v2.FailedToResolveAPIKey",
            )),
            Some(key) if key != state.registration.api_key => {
                Some(("Invalid ApiKey", "oauth.v2.InvalidApiKey"))
            }
            Some(_) => None,
        };
        if let Some((text, code)) = fault {
            return Some(catch_all(
                StatusCode::UNAUTHORIZED,
                &apigee_fault(text, code).to_string(),
            ));
        }
    }
    let limit = state.over_limit(Api::Ods)?;
    Some(catch_all(
        StatusCode::TOO_MANY_REQUESTS,
        &quota_fault(limit.requests),
    ))
}

fn quota_fault(allowed: u32) -> String {
    let text = format!(
        "Rate limit quota violation. Quota limit  exceeded. Identifier : _default Allowed quota : {allowed}"
    );
    apigee_fault(&text, "policies.ratelimit.QuotaViolation").to_string()
}

/// The gateway's catch-all: an OperationOutcome whose issue code is the HTTP status, which FHIR does not know. What went wrong
/// is pasted in without escapes, as the live template does, so with a fault's quotes in it the body is no JSON any more.
pub(crate) fn catch_all(status: StatusCode, diagnostics: &str) -> Answer {
    let code = status.as_str();
    let reason = status.canonical_reason().unwrap_or("Unknown");
    let details = json!({ "coding": [{ "code": code, "display": reason }] });
    let body = format!(
        r#"{{"resourceType":"OperationOutcome","issue":[{{"severity":"error","code":"{code}","details":{details},"diagnostics":"{diagnostics}"}}]}}"#
    );
    Answer::new(status, JSON, body)
}
