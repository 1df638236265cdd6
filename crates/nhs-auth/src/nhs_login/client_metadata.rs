//! `client_user_metadata`: a note about a user that NHS login keeps for this client.

use nhs_http::Call;
use nhs_http::http::Method;
use serde_json::json;

use super::NhsLogin;
use crate::oidc::{Login, LoginError};

impl NhsLogin {
    /// Leaves a note about the user with NHS login, in place of an earlier one: up to 1024
    /// characters, the empty text for none. It comes back as
    /// [`Patient::client_metadata`](super::Patient::client_metadata) in each userinfo of this client.
    /// The scope [`ClientMetadata`](super::NhsLoginScope::ClientMetadata) must have been asked for.
    ///
    /// ```no_run
    /// # async fn run(nhs_login: nhs_auth::NhsLogin, login: nhs_auth::oidc::Login)
    /// #     -> Result<(), nhs_auth::oidc::LoginError> {
    /// nhs_login.set_client_metadata(&login, "prefers large print").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`LoginError::Request`] if the note is too long; [`LoginError::UserInfo`] if the access token
    /// has expired ([`NhsLogin::refresh`] gives another) or lacks the scope. The call is not repeated
    /// when its outcome is unknown, but can be: the note is then set to the same text.
    pub async fn set_client_metadata(&self, login: &Login, note: &str) -> Result<(), LoginError> {
        if note.chars().count() > LONGEST {
            return Err(LoginError::Request(
                "the client metadata may have 1024 characters at most",
            ));
        }
        let connected = self.0.connected().await?;
        let body = json!({ "client_user_metadata": note }).to_string();
        let call = Call::new(Method::PATCH, OPERATION, "/{userinfo_endpoint}")
            .accept("application/json")
            .body("application/json", body);
        self.0.send_for_user(&connected, login, call).await?;
        Ok(())
    }
}

const OPERATION: &str = "auth.nhs_login.client_metadata";

const LONGEST: usize = 1024;
