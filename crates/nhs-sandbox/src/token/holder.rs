//! Who holds an access token of the platform.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;

use super::Refusal;

/// What an application subscribed to the sandbox's APIs may ask of users.
const USER_SCOPES: [&str; 6] = [
    "urn:nhsd:apim:user-nhs-cis2:aal2:personal-demographics-service",
    "urn:nhsd:apim:user-nhs-cis2:aal3:personal-demographics-service",
    "urn:nhsd:apim:user-nhs-id:aal3:personal-demographics-service",
    "urn:nhsd:apim:user-nhs-login:P0:personal-demographics-service",
    "urn:nhsd:apim:user-nhs-login:P5:personal-demographics-service",
    "urn:nhsd:apim:user-nhs-login:P9:personal-demographics-service",
];

#[derive(Debug, Clone)]
pub(crate) enum Holder {
    /// An application acting for itself.
    Application,
    /// A user, through an application.
    User(Arc<UserSession>),
}

impl Holder {
    pub(super) fn hangs_on(&self, wanted: &str) -> bool {
        match self {
            Self::Application => false,
            Self::User(session) => session.sid.as_deref() == Some(wanted),
        }
    }
}

/// A login of a user, as far as the platform knows of it.
pub(crate) struct UserSession {
    /// The platform itself logged the user in; otherwise the application did, and exchanged the id_token.
    pub(crate) combined: bool,
    pub(crate) started: DateTime<Utc>,
    pub(crate) sid: Option<String>,
    pub(crate) who: Who,
}

pub(crate) enum Who {
    Worker {
        uid: String,
        /// As it stands in the id_token, which may be nonsense.
        selected_role: Option<Value>,
        /// What CIS2 told the platform; with combined authorisation only.
        userinfo: Option<Value>,
    },
    Citizen {
        nhs_number: Option<String>,
        vot: Option<String>,
        /// `P0`, `P5` or `P9`.
        level: String,
    },
}

impl std::fmt::Debug for UserSession {
    // who it is stays out
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UserSession")
            .field("combined", &self.combined)
            .finish_non_exhaustive()
    }
}

impl UserSession {
    /// The login that an id_token of CIS2 stands for.
    pub(super) fn of_worker(
        claims: &serde_json::Map<String, Value>,
        userinfo: Option<Value>,
        started: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let level = match claims.get("authentication_assurance_level") {
            Some(Value::String(text)) => text.clone(),
            Some(Value::Number(number)) => number.to_string(),
            // the live service trips over it
            _ => return Err(Refusal::UNKNOWN),
        };
        granted(&format!(":aal{level}:"))?;
        Ok(Self {
            combined: userinfo.is_some(),
            started,
            sid: text(claims, "sid"),
            who: Who::Worker {
                uid: text(claims, "sub").unwrap_or_default(),
                selected_role: claims.get("selected_roleid").cloned(),
                userinfo,
            },
        })
    }

    /// The login that an id_token of NHS login stands for.
    pub(super) fn of_citizen(
        claims: &serde_json::Map<String, Value>,
        combined: bool,
        started: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let level = text(claims, "identity_proofing_level").ok_or(Refusal::UNKNOWN)?;
        granted(&format!(":{level}:"))?;
        Ok(Self {
            combined,
            started,
            sid: None,
            who: Who::Citizen {
                nhs_number: text(claims, "nhs_number"),
                vot: text(claims, "vot"),
                level,
            },
        })
    }

    /// How long after the login tokens can be refreshed, however often that is done.
    pub(super) fn refresh_window(&self) -> TimeDelta {
        match self.who {
            Who::Worker { .. } => TimeDelta::seconds(43_199),
            Who::Citizen { .. } => TimeDelta::seconds(3_599),
        }
    }
}

fn granted(level: &str) -> Result<(), Refusal> {
    let any = USER_SCOPES.iter().any(|scope| scope.contains(level));
    any.then_some(()).ok_or(Refusal::GRANT_NOT_CONFIGURED)
}

fn text(claims: &serde_json::Map<String, Value>, name: &str) -> Option<String> {
    claims
        .get(name)
        .and_then(Value::as_str)
        .filter(|text| !text.is_empty())
        .map(str::to_owned)
}
