//! What the platform passes on of CIS2's userinfo.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use nhs_http::secrecy::SecretString;
use nhs_http::{AccessMode, Attempt, Authorization, Call, Credential, Error, ErrorKind, Subject};

use crate::Application;
use crate::cis2::Worker;
use crate::oidc::Claims;
use crate::user_tokens::UserTokens;

pub(super) async fn get(application: &Application, tokens: &UserTokens) -> Result<Worker, Error> {
    let bearer = Arc::new(Bearer(tokens.access_token().clone()));
    let call = Call::get("auth.userinfo", application.settings().paths.userinfo)
        .accept("application/json");
    let response = application.client(bearer)?.send(call).await?;
    match Claims::read(response.body()) {
        Some(claims) if claims.text("sub").is_some() => Ok(Worker::new(claims)),
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
