//! What the platform passes on of CIS2's userinfo.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use nhs_http::secrecy::SecretString;
use nhs_http::{AccessMode, Attempt, Authorization, Call, Credential, Error, ErrorKind, Subject};
use serde_json::{Map, Value};

use crate::Application;
use crate::assurance::{Assurance, AuthenticatorAssurance, IdentityAssurance};
use crate::user_tokens::UserTokens;

/// What CIS2 says of a user. Personal data; Debug shows none of it.
#[derive(Clone, PartialEq)]
pub struct UserInfo(Map<String, Value>);

impl UserInfo {
    /// The user's identifier, 12 digits.
    #[must_use]
    pub fn sub(&self) -> Option<&str> {
        self.text("sub")
    }

    /// The name to show.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.text("display_name").or_else(|| self.text("name"))
    }

    /// The level to which the user's identity was checked, from a number or a string.
    #[must_use]
    pub fn identity_assurance(&self) -> Option<IdentityAssurance> {
        let level = self
            .0
            .get("idassurancelevel")
            .or_else(|| self.0.get("id_assurance_level"))?;
        serde_json::from_value(level.clone()).ok()
    }

    /// What the login achieved, for [`Login::new`](crate::session::Login::new). Userinfo does not tell
    /// how the user authenticated; that is at least what was asked for, since the platform checks it.
    #[must_use]
    pub fn assurance(&self, asked: AuthenticatorAssurance) -> Option<Assurance> {
        Some(Assurance::Cis2 {
            authentication: asked,
            identity: self.identity_assurance()?,
            acr: None,
            amr: Vec::new(),
        })
    }

    /// The ids of the user's roles (`person_roleid`), one of which goes into
    /// [`Login::role`](crate::session::Login::role) if there are several.
    #[must_use]
    pub fn role_ids(&self) -> Vec<&str> {
        let roles = match self.0.get("nhsid_nrbac_roles") {
            Some(Value::Array(roles)) => roles.as_slice(),
            Some(role) => std::slice::from_ref(role),
            None => &[],
        };
        let ids = roles
            .iter()
            .filter_map(|role| role.get("person_roleid")?.as_str());
        ids.collect()
    }

    /// Every claim, as sent.
    #[must_use]
    pub fn claims(&self) -> &Map<String, Value> {
        &self.0
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str()
    }
}

impl fmt::Debug for UserInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserInfo")
            .field("claims", &self.0.len())
            .finish_non_exhaustive()
    }
}

pub(super) async fn get(application: &Application, tokens: &UserTokens) -> Result<UserInfo, Error> {
    let bearer = Arc::new(Bearer(tokens.access_token().clone()));
    let call = Call::get("auth.userinfo", application.settings().paths.userinfo)
        .accept("application/json");
    let response = application.client(bearer)?.send(call).await?;
    match serde_json::from_slice(response.body()) {
        Ok(Value::Object(claims)) if claims.get("sub").is_some_and(Value::is_string) => {
            Ok(UserInfo(claims))
        }
        _ => Err(response.reject(
            ErrorKind::InvalidResponse,
            "the answer is no userinfo, it has no sub",
        )),
    }
}

struct Bearer(SecretString);

#[async_trait]
impl Credential for Bearer {
    async fn authorize(&self, _attempt: &Attempt<'_>) -> Result<Authorization, Error> {
        Authorization::none().bearer(&self.0)
    }

    fn subject(&self) -> Subject {
        Subject::new(AccessMode::HealthcareWorker)
    }
}

impl fmt::Debug for Bearer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bearer").finish_non_exhaustive()
    }
}
