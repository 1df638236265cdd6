//! What a login brings: who the user is, how sure that is, and the tokens to go on with.

use std::fmt;
use std::time::SystemTime;

use nhs_fhir_core::identifier::SdsUserId;
use nhs_http::secrecy::SecretString;

use super::Claims;
use crate::assurance::{Assurance, Requirement, StepUp};
use crate::cis2::Worker;
use crate::nhs_login::{NhsNumberClaim, Patient};

/// A user who has logged in. Debug shows what was achieved and nothing about who it is.
#[derive(Clone)]
pub struct Login {
    pub(crate) id_token: SecretString,
    pub(crate) claims: Claims,
    pub(crate) assurance: Assurance,
    pub(crate) access_token: SecretString,
    pub(crate) access_token_expires: Option<SystemTime>,
    pub(crate) refresh_token: Option<SecretString>,
    pub(crate) scope: Option<String>,
    pub(crate) user_info: Option<UserInfo>,
    pub(crate) at: SystemTime,
}

/// What the provider's userinfo endpoint says about the user.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum UserInfo {
    /// NHS login's.
    Patient(Patient),
    /// CIS2's.
    Worker(Worker),
}

impl Login {
    /// The id_token as it came, byte for byte, as the platform's token exchange wants it.
    #[must_use]
    pub fn id_token(&self) -> &SecretString {
        &self.id_token
    }

    /// The provider's access token, for its userinfo endpoint. It opens no API of the platform.
    #[must_use]
    pub fn access_token(&self) -> &SecretString {
        &self.access_token
    }

    /// When the access token expires, if the provider says.
    #[must_use]
    pub fn access_token_expires(&self) -> Option<SystemTime> {
        self.access_token_expires
    }

    /// The provider's refresh token, if it gave one.
    #[must_use]
    pub fn refresh_token(&self) -> Option<&SecretString> {
        self.refresh_token.as_ref()
    }

    /// The scopes that were granted, as sent.
    #[must_use]
    pub fn scope(&self) -> Option<&str> {
        self.scope.as_deref()
    }

    /// The id_token's claims. Personal data.
    #[must_use]
    pub fn claims(&self) -> &Claims {
        &self.claims
    }

    /// How sure the login is.
    #[must_use]
    pub fn assurance(&self) -> &Assurance {
        &self.assurance
    }

    /// Whether the login is enough for an operation.
    ///
    /// # Errors
    ///
    /// The [`StepUp`] that is missing.
    pub fn satisfies(&self, requirement: &Requirement) -> Result<(), StepUp> {
        self.assurance.satisfies(requirement)
    }

    /// The provider's issuer, letter by letter.
    #[must_use]
    pub fn issuer(&self) -> &str {
        self.claims.text("iss").unwrap_or_default()
    }

    /// The user, as the provider names them: unique for that issuer, and personal data.
    #[must_use]
    pub fn subject(&self) -> &str {
        self.claims.text("sub").unwrap_or_default()
    }

    /// The session at the provider (`sid`), by which its back-channel logout names it. CIS2's only.
    #[must_use]
    pub fn session_id(&self) -> Option<&str> {
        self.claims.text("sid")
    }

    /// When the login was completed, by this machine's clock.
    #[must_use]
    pub fn at(&self) -> SystemTime {
        self.at
    }

    /// When the user authenticated, if the provider says.
    #[must_use]
    pub fn authenticated_at(&self) -> Option<SystemTime> {
        self.claims.time("auth_time")
    }

    /// When the id_token expires: until then it can be exchanged for a token of the platform.
    #[must_use]
    pub fn id_token_expires(&self) -> Option<SystemTime> {
        self.claims.time("exp")
    }

    /// The user's SDS id, if this is a healthcare worker: `uid`, or else the subject.
    #[must_use]
    pub fn sds_user_id(&self) -> Option<SdsUserId> {
        let Assurance::Cis2 { .. } = self.assurance else {
            return None;
        };
        let id = self.claims.text("uid").or(self.claims.text("sub"))?;
        SdsUserId::parse(id).ok()
    }

    /// The patient's NHS number, if this is a patient and the scope allows: from the id_token, or
    /// else from userinfo. Whether it may be shown to the user depends on the session's level.
    #[must_use]
    pub fn nhs_number(&self) -> Option<NhsNumberClaim> {
        let Assurance::NhsLogin { .. } = self.assurance else {
            return None;
        };
        let claimed = NhsNumberClaim::of(&self.claims, &self.assurance);
        claimed.or_else(|| self.patient()?.nhs_number())
    }

    /// The userinfo, if it was asked for.
    #[must_use]
    pub fn user_info(&self) -> Option<&UserInfo> {
        self.user_info.as_ref()
    }

    /// The patient's userinfo, if it was asked for.
    #[must_use]
    pub fn patient(&self) -> Option<&Patient> {
        match self.user_info.as_ref()? {
            UserInfo::Patient(patient) => Some(patient),
            UserInfo::Worker(_) => None,
        }
    }

    /// The healthcare worker's userinfo, if it was asked for.
    #[must_use]
    pub fn worker(&self) -> Option<&Worker> {
        match self.user_info.as_ref()? {
            UserInfo::Worker(worker) => Some(worker),
            UserInfo::Patient(_) => None,
        }
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login")
            .field("assurance", &self.assurance)
            .field("scope", &self.scope)
            .field("has_refresh_token", &self.refresh_token.is_some())
            .field("has_user_info", &self.user_info.is_some())
            .field("at", &self.at)
            .finish_non_exhaustive()
    }
}
