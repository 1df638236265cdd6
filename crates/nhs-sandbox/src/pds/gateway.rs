//! What the gateway in front of PDS checks before a request reaches the Spine: token, quota, request id, role.

use http::Method;

use super::Outcome;
use crate::operation::{Api, PDS_PATH};
use crate::rate::RateLimit;
use crate::request::Request;
use crate::sandbox::Access;
use crate::state::State;
use crate::token::TokenState;

/// The application's name in the gateway's texts.
const APPLICATION: &str = "nhs-sandbox";

pub(super) const SPIKE: &str = "Your application, nhs-sandbox, has created a spike in traffic and is being rate limited. \
     Please reduce the frequency of your requests.";

/// Lets a request through or says why not.
pub(super) fn admit(state: &State, request: &Request) -> Result<(), Outcome> {
    // liveness needs neither token nor request id
    if let Some([probe]) = request.segments_below(PDS_PATH).as_deref()
        && (probe == "_ping" || probe == "_status")
    {
        return Ok(());
    }
    if !state.open_access {
        check_token(state, request)?;
    }
    if let Some(limit) = state.over_limit(Api::Pds) {
        return Err(too_many_requests(limit));
    }
    check_request_id(request)?;
    check_role(state, request)
}

fn too_many_requests(limit: RateLimit) -> Outcome {
    Outcome::too_many_requests(&format!(
        "Your application, {APPLICATION}, has exceeded its quota of {} requests every {} and is being rate limited. \
         Please reduce the frequency of your requests.",
        limit.requests,
        limit.window_text(),
    ))
}

fn check_token(state: &State, request: &Request) -> Result<(), Outcome> {
    let header = request
        .header("authorization")
        .ok_or_else(|| Outcome::access_denied("Missing Authorization header"))?;
    let header = header.trim();
    if header.is_empty() {
        return Err(Outcome::access_denied("Empty Authorization header"));
    }
    let (kind, token) = header.split_once(' ').unwrap_or((header, ""));
    if kind != "Bearer" {
        return Err(Outcome::access_denied(&format!(
            "Invalid token type '{kind}', must be 'Bearer'"
        )));
    }
    let token = token.trim();
    if token.is_empty() {
        return Err(Outcome::access_denied("Missing access token"));
    }
    match state.tokens().state(token, state.clock.now()) {
        TokenState::Valid => Ok(()),
        TokenState::Expired => Err(Outcome::access_denied("Access Token expired")),
        TokenState::Unknown => Err(Outcome::access_denied("Invalid Access Token")),
    }
}

fn check_request_id(request: &Request) -> Result<(), Outcome> {
    const MISSING: &str =
        "Invalid request with error - X-Request-ID header must be supplied to access this resource";
    let id = request
        .header("x-request-id")
        .ok_or_else(|| Outcome::missing_value(MISSING).at_gateway())?;
    if is_uuid(&id) {
        Ok(())
    } else {
        Err(Outcome::invalid_value(&id, "header 'X-Request-ID'").at_gateway())
    }
}

/// Five groups of hexadecimal digits; version and variant are not looked at.
fn is_uuid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    groups.iter().map(|group| group.len()).eq([8, 4, 4, 4, 12])
        && groups
            .iter()
            .all(|group| group.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// A healthcare worker's role, if one is named, is a number. Other modes ignore the header.
fn check_role(state: &State, request: &Request) -> Result<(), Outcome> {
    const GUIDANCE: &str = "header 'NHSD-Session-URID'. Refer to the guidance for this header in our API Specification \
         https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir";
    match request.header("nhsd-session-urid") {
        Some(role) if state.access == Access::HealthcareWorker => {
            let is_number = !role.is_empty() && role.bytes().all(|byte| byte.is_ascii_digit());
            if is_number {
                Ok(())
            } else {
                Err(Outcome::invalid_value(&role, GUIDANCE).at_gateway())
            }
        }
        _ => Ok(()),
    }
}

/// Writes: refused to applications as the live gateway refuses them; for healthcare workers the sandbox has none yet.
pub(super) fn write_refused(state: &State, verb: &str) -> Outcome {
    match state.access {
        Access::ApplicationRestricted => Outcome::invalid_method(&format!(
            "Cannot {verb} resource with {} access token",
            state.access.as_str()
        )),
        Access::HealthcareWorker => {
            Outcome::not_in_the_sandbox("changing patients as a healthcare worker")
        }
    }
}

/// Coverage is for patients themselves.
pub(super) fn coverage_refused(state: &State, method: &Method) -> Outcome {
    let display = format!(
        "Cannot {method} resource with {} access token",
        state.access.as_str()
    );
    Outcome::forbidden("forbidden", "ACCESS_DENIED", &display)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn request_ids_are_checked_by_shape_alone() {
        assert!(is_uuid("60E0B220-8136-4CA5-AE46-1D97EF59D068"));
        assert!(is_uuid("00000000-0000-0000-0000-000000000000"));
        for wrong in [
            "",
            "1234",
            "60E0B22081364CA5AE461D97EF59D068",
            "60E0B220-8136-4CA5-AE46-1D97EF59D06Z",
        ] {
            assert!(!is_uuid(wrong), "{wrong}");
        }
        assert!(!is_uuid("60E0B220-8136-4CA5-AE46-1D97EF59D068 "));
    }
}
