//! What is known of a user who has logged in, and the id under which their session is found.

use std::fmt;

use nhs_http::secrecy::{ExposeSecret, SecretString};
use nhs_http::{AccessMode, Error, ErrorKind, Subject};
use serde::{Deserialize, Serialize};

use crate::assurance::Assurance;
use crate::cis2::{Cis2Role, Cis2Roles, RoleChoice};
use crate::oidc::Login;
use crate::platform::calling_through;
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
    /// The user's roles, as far as the audit names them.
    roles: Vec<KnownRole>,
    /// The one that is acted in when no header names another.
    own_role: Option<String>,
    pub(super) provider_session: Option<ProviderSession>,
}

#[derive(Clone, Serialize, Deserialize)]
struct KnownRole {
    id: String,
    job_role: Option<String>,
    organisation: Option<String>,
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
            roles: Vec::new(),
            own_role: None,
            provider_session: None,
        }
    }

    /// The user of a login with CIS2 or NHS login, with their roles and the provider's session.
    #[must_use]
    pub fn of(login: &Login) -> Self {
        let user = Self::new(login.subject(), login.assurance().clone());
        let user = user.known_roles(&Cis2Roles::of(login));
        match login.session_id() {
            Some(sid) => user.provider_session(login.issuer(), sid),
            None => user,
        }
    }

    /// The roles that the user has, for the audit: it names the role profile, the job role and the
    /// organisation of the one that the user acts in. Nothing of it is sent.
    #[must_use]
    pub fn known_roles(mut self, roles: &Cis2Roles) -> Self {
        let known = |role: &Cis2Role| KnownRole {
            id: role.id.clone(),
            job_role: role.code.clone().or_else(|| role.name.clone()),
            organisation: role.ods_code.clone(),
        };
        self.roles = roles.list().iter().map(known).collect();
        self.own_role = match roles.choice() {
            RoleChoice::One(role) => Some(role.id().to_owned()),
            RoleChoice::None | RoleChoice::Several(_) => None,
        };
        self
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

    /// The user as the audit records them, calling through that application.
    pub(crate) fn subject(&self, application: &Subject) -> Subject {
        let mode = match self.assurance {
            Assurance::NhsLogin { .. } => AccessMode::Patient,
            Assurance::Cis2 { .. } => AccessMode::HealthcareWorker,
        };
        let mut subject = calling_through(application, mode)
            .user(&self.user)
            .assurance(self.assurance.to_string());
        let profile = self.role.as_ref().or(self.own_role.as_ref());
        let role = profile.and_then(|id| self.roles.iter().find(|role| role.id == *id));
        if let Some(profile) = profile {
            subject = subject.role_profile(profile);
        }
        if let Some(job_role) = role.and_then(|role| role.job_role.as_ref()) {
            subject = subject.role(job_role);
        }
        let given = self.organisation.as_ref();
        if let Some(organisation) = given.or(role.and_then(|role| role.organisation.as_ref())) {
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::assurance::{AuthenticatorAssurance, IdentityAssurance, IdentityProofing};
    use crate::cis2::Worker;
    use crate::oidc::Claims;

    fn worker(ids: &[&str]) -> SessionUser {
        let role = |id: &&str| json!({"person_roleid": id, "org_code": format!("A8301{id}"), "role_code": format!("S1:G1:R{id}")});
        let roles: Vec<_> = ids.iter().map(role).collect();
        let claims = Claims::of(&json!({ "nhsid_nrbac_roles": roles })).unwrap();
        let achieved = Assurance::Cis2 {
            authentication: AuthenticatorAssurance::Aal3,
            identity: IdentityAssurance::HIGH,
            acr: None,
            amr: Vec::new(),
        };
        let roles = Cis2Roles::of_worker(&Worker::new(claims));
        SessionUser::new("555021935107", achieved).known_roles(&roles)
    }

    fn audited(user: &SessionUser) -> [Option<String>; 3] {
        let subject = user.subject(&Subject::application());
        [
            subject.role_profile_id(),
            subject.role_id(),
            subject.organisation_code(),
        ]
        .map(|text| text.map(str::to_owned))
    }

    fn some(texts: [&str; 3]) -> [Option<String>; 3] {
        texts.map(|text| Some(text.to_owned()))
    }

    #[test]
    fn audit_has_the_job_role_and_organisation_of_the_role_acted_in() {
        assert_eq!(audited(&worker(&["1"])), some(["1", "S1:G1:R1", "A83011"]));
        let mut several = worker(&["1", "2"]);
        assert_eq!(audited(&several), [None, None, None]);
        several.act_as(Some("2".to_owned()), None);
        assert_eq!(audited(&several), some(["2", "S1:G1:R2", "A83012"]));
        several.act_as(Some("1".to_owned()), Some("RQM".to_owned()));
        assert_eq!(audited(&several), some(["1", "S1:G1:R1", "RQM"]));
        several.act_as(Some("7".to_owned()), None);
        assert_eq!(audited(&several), [Some("7".to_owned()), None, None]);
    }

    #[test]
    fn audit_has_the_level_and_the_accredited_system() {
        let application = Subject::application()
            .named("ward-board")
            .version("1.2")
            .accredited_system("200000001234");
        let subject = worker(&[]).subject(&application);
        assert_eq!(subject.mode(), AccessMode::HealthcareWorker);
        assert_eq!(subject.user_id(), Some("555021935107"));
        assert_eq!(subject.assurance_level(), Some("AAL3"));
        assert_eq!(subject.asid(), Some("200000001234"));
        assert_eq!(subject.application_version(), Some("1.2"));
        let achieved = Assurance::NhsLogin {
            vot: "P9.Cp.Cd".parse().unwrap(),
            identity_proofing: IdentityProofing::P9,
        };
        let patient = SessionUser::new("patient-1", achieved).subject(&application);
        assert_eq!(patient.mode(), AccessMode::Patient);
        assert_eq!(patient.assurance_level(), Some("P9.Cp.Cd"));
        assert_eq!(patient.application_name(), Some("ward-board"));
    }
}
