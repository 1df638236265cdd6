//! What the gateway in front of PDS checks before a request reaches the Spine: token, quota, request id, role.

use http::Method;
use serde_json::Value;

use super::Outcome;
use crate::access::{Access, Mode};
use crate::operation::{Api, PDS_PATH};
use crate::rate::RateLimit;
use crate::request::Request;
use crate::roles::{self, RoleCheck};
use crate::state::State;
use crate::token::{Holder, TokenState, UserSession, Who};
use crate::users;

/// The application's name in the gateway's texts.
const APPLICATION: &str = "nhs-sandbox";

pub(super) const SPIKE: &str = "Your application, nhs-sandbox, has created a spike in traffic and is being rate limited. \
     Please reduce the frequency of your requests.";

/// Lets a request through, and says whose it is, or why not.
pub(super) fn admit(state: &State, request: &Request) -> Result<Mode, Outcome> {
    // liveness needs neither token nor request id
    if let Some([probe]) = request.segments_below(PDS_PATH).as_deref()
        && (probe == "_ping" || probe == "_status")
    {
        return Ok(Mode::Application(state.access));
    }
    let holder = if state.open_access {
        Holder::Application
    } else {
        check_token(state, request)?
    };
    let mode = Mode::of(&holder, state.access);
    if let Some(limit) = state.over_limit(Api::Pds) {
        return Err(too_many_requests(limit));
    }
    check_request_id(request)?;
    check_role(state, request, &holder, &mode)?;
    Ok(mode)
}

fn too_many_requests(limit: RateLimit) -> Outcome {
    Outcome::too_many_requests(&format!(
        "Your application, {APPLICATION}, has exceeded its quota of {} requests every {} and is being rate limited. \
         Please reduce the frequency of your requests.",
        limit.requests,
        limit.window_text(),
    ))
}

fn check_token(state: &State, request: &Request) -> Result<Holder, Outcome> {
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
    match state.tokens().state(token, state.now()) {
        TokenState::Valid(holder) => Ok(holder),
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

/// A healthcare worker's role: a number, and one of theirs; needed only where there are several. Other modes ignore the header.
fn check_role(
    state: &State,
    request: &Request,
    holder: &Holder,
    mode: &Mode,
) -> Result<(), Outcome> {
    let role = request.header("nhsd-session-urid");
    let role = role.as_deref();
    match (holder, state.role_check) {
        (Holder::User(session), RoleCheck::Platform) if mode.is_worker() => {
            roles::check(session, role)
                .map_err(|(status, text)| Outcome::access_denied(text).with_status(status))
        }
        _ if !mode.is_worker() => Ok(()),
        _ => {
            if let Some(role) = role
                && (role.is_empty() || !role.bytes().all(|byte| byte.is_ascii_digit()))
            {
                return Err(invalid_role(role).at_gateway());
            }
            match holder {
                Holder::User(session) => is_theirs(session, role),
                Holder::Application => Ok(()),
            }
        }
    }
}

/// What the Spine, which knows everyone's roles, says to a role.
fn is_theirs(session: &UserSession, role: Option<&str>) -> Result<(), Outcome> {
    let Who::Worker {
        uid, selected_role, ..
    } = &session.who
    else {
        return Ok(());
    };
    let theirs = users::worker(uid).map_or(&[][..], |worker| worker.roles);
    let selected = selected_role.as_ref().and_then(Value::as_str);
    let acting = role.or(selected.filter(|role| !role.is_empty()));
    let good = match acting {
        Some(acting) => theirs.iter().any(|one| one.person_roleid == acting),
        None => theirs.len() == 1,
    };
    good.then_some(())
        .ok_or_else(|| invalid_role(acting.unwrap_or_default()))
}

fn invalid_role(role: &str) -> Outcome {
    const GUIDANCE: &str = "header 'NHSD-Session-URID'. Refer to the guidance for this header in our API Specification \
         https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir";
    Outcome::invalid_value(role, GUIDANCE)
}

/// What patients may not do: see anyone's record but their own, after a login that was strong enough.
pub(super) fn check_own(mode: &Mode, id: Option<&str>) -> Result<(), Outcome> {
    match mode {
        Mode::Application(_) | Mode::Worker => Ok(()),
        Mode::Patient { nhs_number, strong } => {
            if *strong && id.is_some() && nhs_number.as_deref() == id {
                Ok(())
            } else {
                let display = "Patient cannot perform this action";
                Err(Outcome::forbidden("forbidden", "ACCESS_DENIED", display))
            }
        }
    }
}

/// Updates: refused to applications as the live gateway refuses them; for others the sandbox has none yet.
pub(super) fn update_refused(mode: &Mode) -> Outcome {
    match mode {
        Mode::Application(Access::ApplicationRestricted) => refused_to(mode, "update"),
        _ => Outcome::not_in_the_sandbox("changing patients"),
    }
}

/// New patients: for healthcare workers only, and the sandbox has none yet.
pub(super) fn creation_refused(mode: &Mode) -> Outcome {
    if mode.is_worker() {
        Outcome::not_in_the_sandbox("changing patients as a healthcare worker")
    } else {
        refused_to(mode, "create")
    }
}

fn refused_to(mode: &Mode, verb: &str) -> Outcome {
    Outcome::invalid_method(&format!(
        "Cannot {verb} resource with {} access token",
        mode.as_str()
    ))
}

/// Coverage is for patients themselves.
pub(super) fn coverage_refused(mode: &Mode, method: &Method) -> Outcome {
    if matches!(mode, Mode::Patient { .. }) {
        return Outcome::not_in_the_sandbox("Coverage");
    }
    let display = format!(
        "Cannot {method} resource with {} access token",
        mode.as_str()
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
