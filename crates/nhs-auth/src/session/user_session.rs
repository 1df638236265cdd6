//! The credential of a user who is logged in.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use http::HeaderName;
use nhs_http::secrecy::SecretString;
use nhs_http::{Attempt, Authorization, Credential, Error, Subject};

use super::keeper::Keeper;
use super::{SessionEnd, SessionId, SessionUser};
use crate::assurance::Assurance;
use crate::{TokenError, step_up};

/// A user's session, as the credential for the client of any API: a token that is renewed before it
/// expires and when a service rejects it, the role (`NHSD-Session-URID`) and the organisation
/// (`NHSD-End-User-Organisation-ODS`) in which the user acts. A call that needs a stronger login is
/// refused before the network, with [`ErrorKind::StepUp`](nhs_http::ErrorKind::StepUp);
/// [`StepUp::of`](crate::assurance::StepUp::of) tells which.
///
/// Clones, and other handles to the same session, share its token.
#[derive(Clone)]
pub struct UserSession {
    id: SessionId,
    keeper: Arc<Keeper>,
}

impl UserSession {
    pub(super) fn new(id: SessionId, keeper: Arc<Keeper>) -> Self {
        Self { id, keeper }
    }

    /// The id under which [`Sessions::open`](super::Sessions::open) finds it.
    #[must_use]
    pub fn id(&self) -> &SessionId {
        &self.id
    }

    /// Who is logged in.
    #[must_use]
    pub fn user(&self) -> SessionUser {
        self.keeper.with(|record| record.user.clone())
    }

    /// What the login achieved.
    #[must_use]
    pub fn assurance(&self) -> Assurance {
        self.keeper.with(|record| record.user.assurance().clone())
    }

    /// Changes the role and the organisation in which the user acts, in every replica.
    ///
    /// # Errors
    ///
    /// As [`Sessions::start`](super::Sessions::start), and
    /// [`ErrorKind::Credential`](nhs_http::ErrorKind::Credential) if the session is over.
    pub async fn act_as(
        &self,
        role: Option<String>,
        organisation: Option<String>,
    ) -> Result<(), Error> {
        let mut user = self.user();
        user.act_as(role.clone(), organisation.clone());
        user.check()?;
        self.keeper
            .edit(|record| {
                record.user.act_as(role.clone(), organisation.clone());
                record.ended.is_none()
            })
            .await;
        self.keeper.check().map_err(TokenError::into_error)
    }

    /// How long the session can be renewed still. After that the user must log in; `None` if the platform
    /// does not say, and zero if it cannot be renewed.
    #[must_use]
    pub fn window_left(&self) -> Option<Duration> {
        let now = self.keeper.common.runtime.now();
        self.keeper.with(|record| {
            if record.refresh_token().is_none() {
                return Some(Duration::ZERO);
            }
            record.window_left(now)
        })
    }

    /// How often the tokens have been renewed since the login.
    #[must_use]
    pub fn refresh_count(&self) -> u64 {
        self.keeper.with(|record| record.generation)
    }

    /// Why the session is over, as far as this process knows.
    #[must_use]
    pub fn ended(&self) -> Option<SessionEnd> {
        self.keeper.ended()
    }

    /// The access token itself, for requests that do not go through this SDK.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credential`](nhs_http::ErrorKind::Credential), with a
    /// [`TokenError`](crate::TokenError) as its source, of kind
    /// [`SessionOver`](crate::TokenErrorKind::SessionOver) if the user must log in again.
    pub async fn access_token(&self) -> Result<SecretString, Error> {
        let (secret, _) = self.token().await.map_err(TokenError::into_error)?;
        Ok(secret)
    }

    /// Ends the session, in every replica. The platform has no way to be told, so its tokens hold until
    /// they expire; they are not used any more.
    pub async fn log_out(&self) {
        self.keeper.end(SessionEnd::LoggedOut).await;
    }

    async fn token(&self) -> Result<(SecretString, u64), TokenError> {
        self.keeper.check()?;
        let got = self.keeper.cache.get().await;
        // A session may end while its token is still good.
        self.keeper.check()?;
        let held = got?;
        Ok((held.secret, held.generation))
    }
}

#[async_trait]
impl Credential for UserSession {
    async fn authorize(&self, attempt: &Attempt<'_>) -> Result<Authorization, Error> {
        let (role, organisation) = self.keeper.with(|record| {
            let user = &record.user;
            step_up::check(user.assurance(), attempt.needed_login()).map(|()| {
                let text = |text: Option<&str>| text.map(SecretString::from);
                (text(user.role_id()), text(user.organisation_code()))
            })
        })?;
        let (token, generation) = self.token().await.map_err(TokenError::into_error)?;
        let mut authorization = Authorization::none()
            .bearer(&token)?
            .with_generation(generation);
        for (name, value) in [(SESSION_ROLE, role), (ORGANISATION, organisation)] {
            if let Some(value) = value {
                authorization = authorization.header(HeaderName::from_static(name), &value)?;
            }
        }
        Ok(authorization)
    }

    async fn rejected(&self, used: &Authorization) -> bool {
        self.keeper.check().is_ok()
            && used
                .generation()
                .is_some_and(|generation| self.keeper.cache.reject(generation))
    }

    fn accepted(&self, used: &Authorization) {
        if let Some(generation) = used.generation() {
            self.keeper.cache.accept(generation);
        }
    }

    fn subject(&self) -> Subject {
        let application = &self.keeper.common.application;
        self.keeper.with(|record| record.user.subject(application))
    }
}

impl fmt::Debug for UserSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserSession")
            .field("keeper", &self.keeper)
            .finish_non_exhaustive()
    }
}

const SESSION_ROLE: &str = "nhsd-session-urid";
const ORGANISATION: &str = "nhsd-end-user-organisation-ods";
