//! Going on after the access token has expired, without the user: NHS login's refresh grant.

use super::NhsLogin;
use crate::oidc::exchange::refresh;
use crate::oidc::{Login, LoginError};

impl NhsLogin {
    /// Gets a new access token for the login, for another 5 minutes of [`NhsLogin::user_info`], and
    /// puts it and the new refresh token into the login, in place of the old ones: the old refresh
    /// token is spent. NHS login's refresh tokens hold for 30 days.
    ///
    /// The id_token stays as it was, for NHS login gives no new one: an hour after the login it can no
    /// longer be exchanged with the platform.
    ///
    /// ```no_run
    /// # async fn run(nhs_login: nhs_auth::NhsLogin, mut login: nhs_auth::oidc::Login)
    /// #     -> Result<(), nhs_auth::oidc::LoginError> {
    /// nhs_login.refresh(&mut login).await?;
    /// let patient = nhs_login.user_info(&login).await?;
    /// # let _ = patient;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`LoginError::Exchange`], of kind
    /// [`RefreshTokenInvalid`](crate::oidc::ExchangeErrorKind::RefreshTokenInvalid) if the user must
    /// log in again; [`LoginError::Request`] if the login has no refresh token or is another
    /// provider's. The login is then as it was. Whoever drops this future, or is told that the outcome
    /// is unknown, may have lost the new refresh token.
    pub async fn refresh(&self, login: &mut Login) -> Result<(), LoginError> {
        let connected = self.0.connected().await?;
        if login.issuer() != connected.metadata.issuer {
            return Err(LoginError::Request(
                "only a login with NHS login can be refreshed by it",
            ));
        }
        let refresh_token = login.refresh_token.as_ref().ok_or(LoginError::Request(
            "the login has no refresh token, log in again",
        ))?;
        let sent = self.0.runtime().now();
        let tokens = refresh(&connected, OPERATION, refresh_token).await?;
        login.access_token_expires = tokens.expire(sent);
        login.access_token = tokens.access_token;
        // One that gives no new refresh token lets the old one stand (RFC 6749 section 6).
        if let Some(rotated) = tokens.refresh_token {
            login.refresh_token = Some(rotated);
        }
        if let Some(scope) = tokens.scope {
            login.scope = Some(scope);
        }
        Ok(())
    }
}

const OPERATION: &str = "auth.nhs_login.refresh";
