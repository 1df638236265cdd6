//! Logging out at CIS2: where to send the browser so that the session there ends as well.

use std::fmt;

use nhs_http::secrecy::ExposeSecret;

use super::Cis2;
use crate::oidc::{AuthorizationUrl, Login, LoginError, ProviderError};

/// The address to redirect the browser to for a logout. It holds the id_token, so Debug shows only
/// its beginning.
#[derive(Clone)]
pub struct LogoutUrl(AuthorizationUrl);

impl LogoutUrl {
    /// The address, for the `Location` header.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl fmt::Debug for LogoutUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.as_str().split('?').next().unwrap_or_default();
        write!(f, "LogoutUrl({shown}?..)")
    }
}

impl Cis2 {
    /// Where to send the browser to end the user's session at CIS2 (OpenID Connect RP-Initiated
    /// Logout 1.0), and back to `post_logout_redirect_uri` if that is registered. End our own session
    /// first.
    ///
    /// # Errors
    ///
    /// [`LoginError::Provider`] if discovery cannot be had or names no such address.
    pub async fn logout_url(
        &self,
        login: &Login,
        post_logout_redirect_uri: Option<&str>,
    ) -> Result<LogoutUrl, LoginError> {
        let connected = self.party.connected().await?;
        let end_session = connected.metadata.end_session.as_deref();
        let end_session = end_session.ok_or(ProviderError::Missing("end_session_endpoint"))?;
        let hint = login.id_token.expose_secret().to_owned();
        let mut parameters = vec![("id_token_hint", hint)];
        if let Some(uri) = post_logout_redirect_uri {
            parameters.push(("post_logout_redirect_uri", uri.to_owned()));
        }
        Ok(LogoutUrl(AuthorizationUrl::new(end_session, &parameters)))
    }
}
