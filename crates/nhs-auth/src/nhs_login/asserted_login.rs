//! `asserted_login_identity`: a user who has logged in with us goes on to another relying party, or
//! to a higher level, without logging in again.

use nhs_http::secrecy::SecretString;
use serde::Serialize;

use super::NhsLogin;
use crate::assertion::{seconds, sign_claims};
use crate::oidc::{IdTokenError, Login, LoginError};

#[derive(Serialize)]
struct Claims<'a> {
    code: &'a str,
    iss: &'a str,
    jti: &'a str,
    iat: i64,
    exp: i64,
}

impl NhsLogin {
    /// A JWT that vouches for the login of a user, for
    /// [`NhsLoginRequest::asserted_login_identity`](super::NhsLoginRequest::asserted_login_identity):
    /// good once and for a minute. NHS login must have been asked to set this up.
    ///
    /// # Errors
    ///
    /// [`LoginError::IdToken`] if the login's id_token has no `jti`; [`LoginError::Prepare`] if the JWT
    /// cannot be signed; [`LoginError::Request`] if the login is another provider's.
    pub async fn asserted_login_identity(&self, login: &Login) -> Result<SecretString, LoginError> {
        let connected = self.0.connected().await?;
        if login.issuer() != connected.metadata.issuer {
            return Err(LoginError::Request(
                "only a login with NHS login can be asserted to it",
            ));
        }
        let signer = self.0.signer.as_ref().ok_or(LoginError::Request(
            "a private key is needed to assert a login",
        ))?;
        let code = login.claims().text("jti");
        let code = code.ok_or(IdTokenError::ClaimMissing("jti"))?;
        let now = seconds(self.0.runtime().now());
        let claims = Claims {
            code,
            iss: &self.0.client_id,
            jti: &self.0.runtime().unique_id(),
            iat: now,
            exp: now.saturating_add(60),
        };
        let signed = sign_claims(signer.as_ref(), &claims).await;
        signed.map_err(|error| LoginError::Prepare(error.into()))
    }
}
