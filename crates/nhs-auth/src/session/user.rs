//! What is known of a user who has logged in, and the id under which their session is found.

use std::fmt;

use nhs_http::secrecy::{ExposeSecret, SecretString};
use nhs_http::{AccessMode, Error, ErrorKind, Subject};
use serde::{Deserialize, Serialize};

use crate::assurance::Assurance;
use crate::oidc::Login;
use crate::random::random_text;

/// The id of a session: 256 random bits. Whoever has it has the session, so it belongs in a cookie that
/// is `Secure` and `HttpOnly`, and in no log.
#[derive(Clone)]
pub struct SessionId(SecretString);

impl SessionId {
    /// An id that came back from a browser.
    pub fn new(text: impl Into<SecretString>) -> Self {
        Self(text.into())
    }

    /// As it is to be kept.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    pub(super) fn fresh() -> Result<Self, Error> {
        random_text().map(Self)
    }
}

impl fmt::Debug for SessionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionId").finish_non_exhaustive()
    }
}

/// Who has logged in, how, and as what they act.
///
/// ```
/// use nhs_auth::assurance::{Assurance, AuthenticatorAssurance, IdentityAssurance};
/// use nhs_auth::session::SessionUser;
///
/// let achieved = Assurance::Cis2 {
///     authentication: AuthenticatorAssurance::Aal3,
///     identity: IdentityAssurance::HIGH,
///     acr: None,
///     amr: Vec::new(),
/// };
/// let user = SessionUser::new("555021935107", achieved)
///     .role("555254242105")
///     .organisation("A83011");
/// assert!(!format!("{user:?}").contains("555"));
/// ```
#[derive(Clone, Serialize, Deserialize)]
pub struct SessionUser {
    user: String,
    assurance: Assurance,
    role: Option<String>,
    organisation: Option<String>,
    pub(super) provider_session: Option<ProviderSession>,
}

/// A session at the identity provider.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct ProviderSession {
    pub(super) issuer: String,
    pub(super) sid: String,
}

impl SessionUser {
    /// The user by the provider's `sub`, and what the login achieved.
    pub fn new(user: impl Into<String>, assurance: Assurance) -> Self {
        Self {
            user: user.into(),
            assurance,
            role: None,
            organisation: None,
            provider_session: None,
        }
    }

    /// The user of a login with CIS2 or NHS login, with the provider's session.
    #[must_use]
    pub fn of(login: &Login) -> Self {
        let user = Self::new(login.subject(), login.assurance().clone());
        match login.session_id() {
            Some(sid) => user.provider_session(login.issuer(), sid),
            None => user,
        }
    }

    /// The role in which the user acts, a `person_roleid`: sent as `NHSD-Session-URID`. Leave it out if
    /// the user has one role only, or chose it at CIS2.
    #[must_use]
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// The ODS code of the organisation for which the user acts: sent as
    /// `NHSD-End-User-Organisation-ODS`.
    #[must_use]
    pub fn organisation(mut self, ods_code: impl Into<String>) -> Self {
        self.organisation = Some(ods_code.into());
        self
    }

    /// The provider's session (`iss` and `sid` of the id_token), so that a logout there ends this
    /// session; see [`Sessions::end_at_provider`](super::Sessions::end_at_provider).
    #[must_use]
    pub fn provider_session(mut self, issuer: impl Into<String>, sid: impl Into<String>) -> Self {
        self.provider_session = Some(ProviderSession {
            issuer: issuer.into(),
            sid: sid.into(),
        });
        self
    }

    /// The user's identifier. Personal data.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.user
    }

    /// What the login achieved.
    #[must_use]
    pub fn assurance(&self) -> &Assurance {
        &self.assurance
    }

    /// The role given to [`SessionUser::role`].
    #[must_use]
    pub fn role_id(&self) -> Option<&str> {
        self.role.as_deref()
    }

    /// The code given to [`SessionUser::organisation`].
    #[must_use]
    pub fn organisation_code(&self) -> Option<&str> {
        self.organisation.as_deref()
    }

    pub(super) fn act_as(&mut self, role: Option<String>, organisation: Option<String>) {
        self.role = role;
        self.organisation = organisation;
    }

    /// What goes into headers can go there.
    pub(super) fn check(&self) -> Result<(), Error> {
        let plain = |text: &Option<String>| {
            text.as_ref().is_none_or(|text| {
                (1..=64).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_graphic())
            })
        };
        if self.user.is_empty() {
            return Err(Error::new(
                ErrorKind::InvalidRequest,
                "the login has no user, give the provider's sub",
            ));
        }
        if !plain(&self.role) || !plain(&self.organisation) {
            return Err(Error::new(
                ErrorKind::InvalidRequest,
                "a role and an organisation must be 1 to 64 visible ASCII characters",
            ));
        }
        Ok(())
    }

    pub(super) fn subject(&self, application: Option<&str>) -> Subject {
        let mode = match self.assurance {
            Assurance::NhsLogin { .. } => AccessMode::Patient,
            Assurance::Cis2 { .. } => AccessMode::HealthcareWorker,
        };
        let mut subject = Subject::new(mode).user(&self.user);
        if let Some(application) = application {
            subject = subject.named(application);
        }
        if let Some(role) = &self.role {
            subject = subject.role(role);
        }
        if let Some(organisation) = &self.organisation {
            subject = subject.organisation(organisation);
        }
        subject
    }
}

impl fmt::Debug for SessionUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionUser")
            .field("assurance", &self.assurance)
            .finish_non_exhaustive()
    }
}
