//! NHS login as a relying party: patients log in, at a level of trust that is asked for.
//!
//! ```no_run
//! use nhs_auth::assurance::VectorsOfTrust;
//! use nhs_auth::nhs_login::{NhsLogin, NhsLoginEnvironment, NhsLoginScope, NhsNumberClaim};
//! use nhs_auth::oidc::{Callback, LoginError};
//!
//! # async fn run(pem: String, query: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let nhs_login = NhsLogin::builder()
//!     .environment(NhsLoginEnvironment::Integration)
//!     .client_id("my-app")
//!     .redirect_uri("https://app.example.nhs.uk/callback")
//!     .private_key_pem("key-1", pem)
//!     .build()?;
//!
//! let started = nhs_login
//!     .login()
//!     .vtr(VectorsOfTrust::high())
//!     .scope(NhsLoginScope::Email)
//!     .user_info()
//!     .start()
//!     .await?;
//! // redirect the browser to started.url.as_str(), keep started.pending in its session; then
//! let callback = Callback::from_query(query)?;
//! let login = nhs_login.complete(started.pending, callback).await?;
//! if let Some(NhsNumberClaim::Verified(number)) = login.nhs_number() {
//!     // may be shown to the user
//! #   let _ = number;
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Source: NHS login, "Interface specification: federation",
//! <https://nhsconnect.github.io/nhslogin/>.

mod asserted_login;
mod client_metadata;
mod patient;
mod refresh;
mod request;
mod scope;

use std::fmt;
use std::sync::Arc;

use nhs_http::Error;
use nhs_http::url::Url;

use crate::SigningAlgorithm;
use crate::assurance::{Assurance, IdentityProofing, VectorOfTrust, VectorsOfTrust};
use crate::oidc::provider::Operations;
use crate::oidc::registration::{Registration, registration_methods};
use crate::oidc::relying_party::RelyingParty;
use crate::oidc::{Callback, Claims, IdTokenError, Login, LoginError, PendingLogin, UserInfo};

pub use patient::{ClaimedNhsNumber, NhsNumberClaim, Patient};
pub use request::{Display, NhsLoginRequest};
pub use scope::NhsLoginScope;

/// An environment of NHS login.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NhsLoginEnvironment {
    /// `https://auth.sandpit.signin.nhs.uk`: for first steps.
    Sandpit,
    /// `https://auth.aos.signin.nhs.uk`: for assurance.
    Integration,
    /// `https://auth.login.nhs.uk`: live.
    Production,
}

impl NhsLoginEnvironment {
    /// The issuer.
    #[must_use]
    pub fn issuer(self) -> &'static str {
        match self {
            Self::Sandpit => "https://auth.sandpit.signin.nhs.uk",
            Self::Integration => "https://auth.aos.signin.nhs.uk",
            Self::Production => "https://auth.login.nhs.uk",
        }
    }
}

/// A client of NHS login. Cheap to clone; clones share what is known of the provider.
#[derive(Clone)]
pub struct NhsLogin(Arc<RelyingParty>);

impl NhsLogin {
    /// A builder.
    pub fn builder() -> NhsLoginBuilder {
        NhsLoginBuilder {
            registration: Registration::new("NHS login"),
        }
    }

    /// A login to begin.
    pub fn login(&self) -> NhsLoginRequest<'_> {
        NhsLoginRequest::new(&self.0)
    }

    /// Completes a login with what the browser brought back.
    ///
    /// The id_token is accepted if it is signed with RS512 by a key that NHS login publishes, is from
    /// its issuer and for this client, belongs to this login, holds now, and if both its vector of
    /// trust and its identity proofing level are those of one of the vectors asked for, or higher.
    ///
    /// # Errors
    ///
    /// [`LoginError`], which says at which step and why.
    pub async fn complete(
        &self,
        pending: PendingLogin,
        callback: Callback,
    ) -> Result<Login, LoginError> {
        let asked = pending.vtr.clone().unwrap_or_default();
        let assure = |claims: &Claims| achieved(claims, &asked);
        let mut login = self.0.complete(&pending, callback, assure).await?;
        if pending.user_info {
            let patient = self.user_info(&login).await?;
            login.user_info = Some(UserInfo::Patient(patient));
        }
        Ok(login)
    }

    /// What NHS login says about the user who has logged in, within 5 minutes of that: then the
    /// access token expires.
    ///
    /// # Errors
    ///
    /// [`LoginError::UserInfo`], also if it is that of another user; [`LoginError::Provider`].
    pub async fn user_info(&self, login: &Login) -> Result<Patient, LoginError> {
        let claims = self.0.user_info(login).await?;
        Ok(Patient::new(claims, &login.assurance))
    }
}

impl fmt::Debug for NhsLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("NhsLogin").field(&self.0).finish()
    }
}

/// What the id_token achieves, if that is what was asked for.
fn achieved(claims: &Claims, asked: &VectorsOfTrust) -> Result<Assurance, IdTokenError> {
    let vot = claims
        .text("vot")
        .ok_or(IdTokenError::ClaimMissing("vot"))?;
    let vot: VectorOfTrust = vot.parse().map_err(|_| IdTokenError::ClaimInvalid("vot"))?;
    if !trustmark_is_the_issuers(claims) {
        tracing::warn!("the trustmark of the id_token is on another host than its issuer");
    }
    let met: Vec<VectorOfTrust> = asked
        .as_slice()
        .iter()
        .copied()
        .filter(|one| vot.meets(*one))
        .collect();
    if met.is_empty() {
        return Err(IdTokenError::TrustNotMet);
    }
    const LEVEL: &str = "identity_proofing_level";
    let identity_proofing = match claims.get(LEVEL) {
        Some(level) => level
            .as_str()
            .and_then(|level| level.parse().ok())
            .ok_or(IdTokenError::ClaimInvalid(LEVEL))?,
        // Nobody has less than P0, and NHS login says nothing about those who have no more.
        None if met
            .iter()
            .any(|one| one.proofing() <= Some(IdentityProofing::P0)) =>
        {
            IdentityProofing::P0
        }
        None => return Err(IdTokenError::ClaimMissing(LEVEL)),
    };
    if !met
        .iter()
        .any(|one| Some(identity_proofing) >= one.proofing())
    {
        return Err(IdTokenError::ProofingTooLow);
    }
    Ok(Assurance::NhsLogin {
        vot,
        identity_proofing,
    })
}

/// Whether `vtm` lies on the issuer's host. It vouches for nothing by itself, so it is only told of.
fn trustmark_is_the_issuers(claims: &Claims) -> bool {
    let host = |name| {
        let url = Url::parse(claims.text(name)?).ok()?;
        url.host_str().map(str::to_owned)
    };
    claims.text("vtm").is_none() || host("vtm") == host("iss")
}

/// Sets up an [`NhsLogin`].
#[derive(Debug)]
#[must_use]
pub struct NhsLoginBuilder {
    registration: Registration,
}

impl NhsLoginBuilder {
    registration_methods!(registration);

    /// The environment in which the client is registered.
    pub fn environment(self, environment: NhsLoginEnvironment) -> Self {
        self.issuer(environment.issuer())
    }

    /// The client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`nhs_http::ErrorKind::Config`] if issuer, client id, redirect URI or key is missing or cannot
    /// be used. NHS login takes assertions signed with RS512 only.
    pub fn build(self) -> Result<NhsLogin, Error> {
        const RS512: &[SigningAlgorithm] = &[SigningAlgorithm::Rs512];
        let party = self.registration.build(RS512, RS512, &OPERATIONS)?;
        Ok(NhsLogin(Arc::new(party)))
    }
}

static OPERATIONS: Operations = Operations {
    discovery: "auth.nhs_login.discovery",
    keys: "auth.nhs_login.keys",
    token: "auth.nhs_login.token",
    user_info: "auth.nhs_login.user_info",
    users: nhs_http::AccessMode::Patient,
};

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn level(claims: Value, asked: &VectorsOfTrust) -> Result<IdentityProofing, IdTokenError> {
        match achieved(&Claims::of(&claims).unwrap(), asked)? {
            Assurance::NhsLogin {
                identity_proofing, ..
            } => Ok(identity_proofing),
            Assurance::Cis2 { .. } => panic!("no worker"),
        }
    }

    #[test]
    fn vector_must_be_one_that_was_asked_for_or_higher() {
        let claims = |vot| json!({"vot": vot, "identity_proofing_level": "P9"});
        let high = VectorsOfTrust::high();
        assert_eq!(level(claims("P9.Cp.Cd"), &high), Ok(IdentityProofing::P9));
        assert_eq!(level(claims("Cd.Cp.P9"), &high), Ok(IdentityProofing::P9));
        for vot in ["P5.Cp.Cd", "P9.Cp", "P9.Cd", "Cm", "P9"] {
            assert_eq!(
                level(claims(vot), &high),
                Err(IdTokenError::TrustNotMet),
                "{vot}"
            );
        }
        assert!(level(claims("P9.Cm"), &VectorsOfTrust::medium()).is_ok());
        let invalid = Err(IdTokenError::ClaimInvalid("vot"));
        assert_eq!(level(claims("P9.Cx"), &high), invalid);
        assert_eq!(
            level(json!({}), &high),
            Err(IdTokenError::ClaimMissing("vot"))
        );
    }

    #[test]
    fn trustmark_lies_with_the_issuer() {
        let fits = |claims: Value| trustmark_is_the_issuers(&Claims::of(&claims).unwrap());
        let issuer = "https://auth.login.nhs.uk";
        let mark = "https://auth.login.nhs.uk/trustmark/auth.login.nhs.uk";
        assert!(fits(json!({"iss": issuer, "vtm": mark})));
        assert!(fits(json!({"iss": issuer})));
        assert!(!fits(
            json!({"iss": issuer, "vtm": "https://evil.example/trustmark"})
        ));
        assert!(!fits(json!({"iss": issuer, "vtm": "no url"})));
    }

    #[test]
    fn account_must_be_proven_to_the_level_as_well() {
        let high = VectorsOfTrust::high();
        let claims = json!({"vot": "P9.Cm", "identity_proofing_level": "P5"});
        assert_eq!(level(claims, &high), Err(IdTokenError::ProofingTooLow));
        let missing = Err(IdTokenError::ClaimMissing("identity_proofing_level"));
        assert_eq!(level(json!({"vot": "P9.Cm"}), &high), missing);
        assert_eq!(
            level(json!({"vot": "P0.Cm"}), &VectorsOfTrust::low()),
            Ok(IdentityProofing::P0)
        );
        let odd = json!({"vot": "P0.Cm", "identity_proofing_level": 9});
        let invalid = Err(IdTokenError::ClaimInvalid("identity_proofing_level"));
        assert_eq!(level(odd, &VectorsOfTrust::low()), invalid);
    }
}
