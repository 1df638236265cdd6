//! Which of their roles a health worker acts in: the check that the platform offers to the APIs behind it.

use http::StatusCode;
use serde_json::Value;

use crate::token::{UserSession, Who};

/// Status and words of a refusal.
pub(crate) type RoleFault = (StatusCode, &'static str);

/// Whose check of `NHSD-Session-URID` the APIs of the sandbox apply to health workers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum RoleCheck {
    /// The API's own: PDS says 400 `INVALID_VALUE` to a role that is wrong, or missing where there are several.
    #[default]
    Service,
    /// The platform's shared one: 401, and 500 where the platform has no userinfo to look in.
    Platform,
}

const fn refused(text: &'static str) -> RoleFault {
    (StatusCode::UNAUTHORIZED, text)
}

/// The platform's check: the header, else the role selected at login, else the only role there is.
pub(crate) fn check(session: &UserSession, header: Option<&str>) -> Result<(), RoleFault> {
    let (selected, userinfo) = match &session.who {
        Who::Worker {
            selected_role,
            userinfo,
            ..
        } => (selected_role.as_ref(), userinfo.as_ref()),
        Who::Citizen { .. } => (None, None),
    };
    let Some(userinfo) = userinfo else {
        return match (header, selected) {
            (Some(_), _) => Err((
                StatusCode::INTERNAL_SERVER_ERROR,
                "unable to retrieve user info",
            )),
            (None, Some(selected)) => is_role(selected),
            (None, None) => Err(refused("selected_roleid is missing in your token")),
        };
    };
    let roles = match userinfo.get("nhsid_nrbac_roles") {
        Some(Value::Array(roles)) => roles.as_slice(),
        Some(one @ Value::Object(_)) => std::slice::from_ref(one),
        _ => &[],
    };
    let ids: Vec<Option<&str>> = roles
        .iter()
        .map(|role| {
            let id = role.get("person_roleid").and_then(Value::as_str)?;
            (!id.is_empty()).then_some(id)
        })
        .collect();
    if let Some(header) = header {
        return if ids.contains(&Some(header)) {
            Ok(())
        } else {
            Err(refused("NHSD-Session-URID is invalid"))
        };
    }
    if let Some(selected) = selected {
        return is_role(selected);
    }
    match ids.as_slice() {
        [] => Err(refused(
            "no userroles available, please check NHSD-Session-URID is valid",
        )),
        [Some(_)] => Ok(()),
        ids if ids.contains(&None) => Err(refused("nhsid_nrbac_roles is misconfigured/invalid")),
        _ => Err(refused(
            "multiple roles found in user info, please check NHSD-Session-URID",
        )),
    }
}

fn is_role(selected: &Value) -> Result<(), RoleFault> {
    match selected.as_str() {
        Some(id) if !id.is_empty() => Ok(()),
        _ => Err(refused("selected_roleid is misconfigured/invalid")),
    }
}
