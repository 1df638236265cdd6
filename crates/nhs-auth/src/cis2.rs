//! CIS2 Authentication as a relying party: healthcare workers log in, with the strength of
//! authentication that is asked for, and act in one of their roles.
//!
//! ```no_run
//! use nhs_auth::assurance::AuthenticatorAssurance;
//! use nhs_auth::cis2::{Cis2, Cis2Environment, Cis2Scope, RoleChoice};
//! use nhs_auth::oidc::Callback;
//!
//! # async fn run(pem: String, query: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let cis2 = Cis2::builder()
//!     .environment(Cis2Environment::Integration)
//!     .client_id("999999999999.apps.national")
//!     .redirect_uri("https://app.example.nhs.uk/callback")
//!     .private_key_pem("key-1", pem)
//!     .build()?;
//!
//! let started = cis2
//!     .login()
//!     .acr_values(AuthenticatorAssurance::Aal2.acr())
//!     .scope(Cis2Scope::NationalRbacAccess)
//!     .user_info()
//!     .start()
//!     .await?;
//! // redirect the browser to started.url.as_str(), keep started.pending in its session; then
//! let callback = Callback::from_query(query)?;
//! let login = cis2.complete(started.pending, callback).await?;
//! if let RoleChoice::Several(roles) = nhs_auth::cis2::Cis2Roles::of(&login).choice() {
//!     // let the user pick one of the roles
//! #   let _ = roles;
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Source: NHS England, "NHS CIS2 Authentication: guidance for developers",
//! <https://digital.nhs.uk/services/care-identity-service/applications-and-services/cis2-authentication/guidance-for-developers>.

mod logout;
mod request;
mod roles;
mod scope;
mod worker;

use std::fmt;
use std::sync::Arc;

use nhs_http::Error;
use nhs_http::secrecy::SecretString;
use serde_json::Value;

use crate::SigningAlgorithm;
use crate::assurance::{Acr, Assurance, AuthenticatorAssurance, IdentityAssurance};
use crate::oidc::provider::Operations;
use crate::oidc::registration::{Registration, registration_methods};
use crate::oidc::relying_party::RelyingParty;
use crate::oidc::{
    Callback, Claims, IdTokenError, Login, LoginError, LogoutToken, LogoutTokenError, PendingLogin,
    ReplayGuard, UserInfo,
};

pub use logout::LogoutUrl;
pub use request::Cis2LoginRequest;
pub use roles::{Cis2Role, Cis2Roles, RoleChoice, SelectedRole};
pub use scope::Cis2Scope;
pub use worker::{OrganisationMembership, Worker};

/// An environment of CIS2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cis2Environment {
    /// Development.
    Development,
    /// Integration.
    Integration,
    /// Live.
    Production,
}

impl Cis2Environment {
    /// The issuer, with the port that CIS2 writes into it.
    #[must_use]
    pub fn issuer(self) -> &'static str {
        match self {
            Self::Development => {
                "https://am.nhsdev.auth-ptl.cis2.spineservices.nhs.uk:443/openam/oauth2/realms/root/realms/NHSIdentity/realms/Healthcare"
            }
            Self::Integration => {
                "https://am.nhsint.auth-ptl.cis2.spineservices.nhs.uk:443/openam/oauth2/realms/root/realms/NHSIdentity/realms/Healthcare"
            }
            Self::Production => {
                "https://am.nhsidentity.spineservices.nhs.uk:443/openam/oauth2/realms/root/realms/NHSIdentity/realms/Healthcare"
            }
        }
    }
}

/// A client of CIS2 Authentication. Cheap to clone; clones share what is known of the provider.
#[derive(Clone)]
pub struct Cis2 {
    party: Arc<RelyingParty>,
    least_identity: IdentityAssurance,
}

impl Cis2 {
    /// A builder.
    pub fn builder() -> Cis2Builder {
        Cis2Builder {
            registration: Registration::new("CIS2"),
            least_identity: IdentityAssurance::HIGH,
        }
    }

    /// A login to begin.
    pub fn login(&self) -> Cis2LoginRequest<'_> {
        Cis2LoginRequest::new(&self.party)
    }

    /// Completes a login with what the browser brought back.
    ///
    /// The id_token is accepted if it is signed with RS256 or RS512 by a key that CIS2 publishes, is
    /// from its issuer (letter by letter) and for this client, belongs to this login, holds now, and if
    /// both its levels are as high as was asked for.
    ///
    /// # Errors
    ///
    /// [`LoginError`], which says at which step and why.
    pub async fn complete(
        &self,
        pending: PendingLogin,
        callback: Callback,
    ) -> Result<Login, LoginError> {
        let asked = pending.acr.clone().unwrap_or(Acr::Aal3Any);
        let assure = |claims: &Claims| achieved(claims, &asked, self.least_identity);
        let mut login = self.party.complete(&pending, callback, assure).await?;
        if pending.user_info {
            let worker = self.user_info(&login).await?;
            login.user_info = Some(UserInfo::Worker(worker));
        }
        Ok(login)
    }

    /// What CIS2 says about the user who has logged in: names, professional numbers, roles. Signed
    /// userinfo is read as well, if the client is registered for it.
    ///
    /// # Errors
    ///
    /// [`LoginError::UserInfo`], also if it is that of another user; [`LoginError::Provider`].
    pub async fn user_info(&self, login: &Login) -> Result<Worker, LoginError> {
        self.party.user_info(login).await.map(Worker::new)
    }

    /// Checks the `logout_token` that CIS2 posts to the registered back-channel logout URL. Answer
    /// with 200 once every session with that [`LogoutToken::session_id`] has been ended.
    ///
    /// ```no_run
    /// # async fn run(cis2: nhs_auth::Cis2, posted: &str) {
    /// use nhs_auth::oidc::MemoryReplayGuard;
    ///
    /// let guard = MemoryReplayGuard::new(); // one for the life of the server
    /// let status = match cis2.logout_token(posted, &guard).await {
    ///     Ok(over) => {
    ///         // end the sessions whose login has over.session_id()
    /// #       let _ = over;
    ///         200
    ///     }
    ///     Err(error) => error.status(),
    /// };
    /// # let _ = status;
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`LogoutTokenError`], one for each rule, with the status to answer.
    pub async fn logout_token(
        &self,
        logout_token: &str,
        guard: &dyn ReplayGuard,
    ) -> Result<LogoutToken, LogoutTokenError> {
        self.party.logout_token(logout_token, guard).await
    }
}

impl fmt::Debug for Cis2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cis2")
            .field("party", &self.party)
            .field("least_identity", &self.least_identity)
            .finish()
    }
}

/// What the id_token achieves, if that is what was asked for.
fn achieved(
    claims: &Claims,
    asked: &Acr,
    least_identity: IdentityAssurance,
) -> Result<Assurance, IdTokenError> {
    let authentication: AuthenticatorAssurance = level(claims, &AUTHENTICATION)?;
    let identity: IdentityAssurance = level(claims, &IDENTITY)?;
    let acr = claims.text("acr").map(Acr::from);
    // A context whose name tells of no level asks for none that could be checked here.
    if Some(authentication) < asked.least() {
        return Err(IdTokenError::AuthenticationTooWeak);
    }
    if identity < least_identity {
        return Err(IdTokenError::IdentityTooWeak);
    }
    let amr = claims.list("amr").filter_map(Value::as_str);
    Ok(Assurance::Cis2 {
        authentication,
        identity,
        acr,
        amr: amr.map(str::to_owned).collect(),
    })
}

/// A level under the first of its spellings that is there.
fn level<T: serde::de::DeserializeOwned>(
    claims: &Claims,
    names: &[&'static str; 2],
) -> Result<T, IdTokenError> {
    let [name, _] = *names;
    let value = claims
        .first(names)
        .ok_or(IdTokenError::ClaimMissing(name))?;
    serde_json::from_value(value.clone()).map_err(|_| IdTokenError::ClaimInvalid(name))
}

const AUTHENTICATION: [&str; 2] = [
    "authentication_assurance_level",
    "authenticationassurancelevel",
];
pub(crate) const IDENTITY: [&str; 2] = ["id_assurance_level", "idassurancelevel"];

/// Sets up a [`Cis2`].
#[derive(Debug)]
#[must_use]
pub struct Cis2Builder {
    registration: Registration,
    least_identity: IdentityAssurance,
}

impl Cis2Builder {
    registration_methods!(registration);

    /// The environment in which the client is registered.
    pub fn environment(self, environment: Cis2Environment) -> Self {
        self.issuer(environment.issuer())
    }

    /// Authenticates the client with a secret (`client_secret_post`), in place of a key.
    pub fn client_secret(mut self, secret: impl Into<SecretString>) -> Self {
        self.registration.set_secret(secret.into());
        self
    }

    /// The identity assurance below which no login is accepted; 3 unless told.
    pub fn least_identity_assurance(mut self, level: IdentityAssurance) -> Self {
        self.least_identity = level;
        self
    }

    /// The client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`nhs_http::ErrorKind::Config`] if issuer, client id, redirect URI, or both key and secret are
    /// missing or cannot be used.
    pub fn build(self) -> Result<Cis2, Error> {
        const BOTH: &[SigningAlgorithm] = &[SigningAlgorithm::Rs256, SigningAlgorithm::Rs512];
        let party = self.registration.build(BOTH, BOTH, &OPERATIONS)?;
        Ok(Cis2 {
            party: Arc::new(party),
            least_identity: self.least_identity,
        })
    }
}

static OPERATIONS: Operations = Operations {
    discovery: "auth.cis2.discovery",
    keys: "auth.cis2.keys",
    token: "auth.cis2.token",
    user_info: "auth.cis2.user_info",
    users: nhs_http::AccessMode::HealthcareWorker,
};

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn check(claims: Value, asked: &Acr) -> Option<IdTokenError> {
        achieved(
            &Claims::of(&claims).unwrap(),
            asked,
            IdentityAssurance::HIGH,
        )
        .err()
    }

    #[test]
    fn levels_must_be_those_asked_for_or_higher() {
        let claims = |authentication: u8, identity: u8| {
            json!({
                "authentication_assurance_level": authentication.to_string(),
                "id_assurance_level": identity,
            })
        };
        assert_eq!(check(claims(3, 3), &Acr::Aal3Any), None);
        assert_eq!(check(claims(3, 3), &Acr::Aal2Any), None);
        assert_eq!(check(claims(2, 3), &Acr::Aal2OrAal3Any), None);
        let weak = Some(IdTokenError::AuthenticationTooWeak);
        assert_eq!(check(claims(2, 3), &Acr::Aal3Any), weak);
        assert_eq!(check(claims(2, 3), &Acr::Aal3Fido2), weak);
        assert_eq!(check(claims(1, 3), &Acr::Aal2OrAal3Any), weak);
        let weak = Some(IdTokenError::IdentityTooWeak);
        assert_eq!(check(claims(3, 2), &Acr::Aal3Any), weak);
    }

    #[test]
    fn both_spellings_are_read_and_absence_is_named() {
        let short = json!({"authenticationassurancelevel": 3, "idassurancelevel": "3"});
        assert_eq!(check(short, &Acr::Aal3Any), None);
        let missing = IdTokenError::ClaimMissing("authentication_assurance_level");
        assert_eq!(
            check(json!({"idassurancelevel": 3}), &Acr::Aal3Any),
            Some(missing)
        );
        let missing = IdTokenError::ClaimMissing("id_assurance_level");
        let claims = json!({"authentication_assurance_level": 3});
        assert_eq!(check(claims, &Acr::Aal3Any), Some(missing));
        let odd = json!({"authentication_assurance_level": "high", "id_assurance_level": 3});
        let invalid = IdTokenError::ClaimInvalid("authentication_assurance_level");
        assert_eq!(check(odd, &Acr::Aal3Any), Some(invalid));
    }
}
