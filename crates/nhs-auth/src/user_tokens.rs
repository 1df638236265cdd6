//! The tokens that a login brought, on their way into a session.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use nhs_http::secrecy::SecretString;
use nhs_http::{Call, Client, Error, ErrorKind, Replay, Runtime};

use crate::token::Granted;
use crate::{TokenError, TokenErrorKind};

/// An access token of the platform for a user, and the refresh token that came with it. Give it to
/// [`Sessions::start`](crate::session::Sessions::start).
#[derive(Clone)]
pub struct UserTokens {
    pub(crate) granted: Granted,
    /// When they were asked for, which is what they count from.
    pub(crate) asked: SystemTime,
}

impl UserTokens {
    /// The access token, for requests that do not go through this SDK.
    #[must_use]
    pub fn access_token(&self) -> &SecretString {
        &self.granted.access.secret
    }

    /// How long the access token holds, from the request on.
    #[must_use]
    pub fn lifetime(&self) -> Duration {
        self.granted.access.lifetime
    }

    /// How long it can be renewed without a login; `None` if it cannot, or the platform does not say.
    #[must_use]
    pub fn refresh_window(&self) -> Option<Duration> {
        self.granted.refresh.as_ref()?;
        self.granted.window
    }
}

impl fmt::Debug for UserTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserTokens")
            .field("granted", &self.granted)
            .finish_non_exhaustive()
    }
}

/// One way to get tokens for a user: a form, posted to the token endpoint.
#[derive(Debug)]
pub(crate) struct Grant {
    pub(crate) client: Client,
    pub(crate) path: &'static str,
    pub(crate) operation: &'static str,
    pub(crate) replay: Replay,
    pub(crate) runtime: Arc<dyn Runtime>,
}

impl Grant {
    /// The request, without what the client's credential adds.
    pub(crate) fn call(&self, fields: &[(&str, &str)]) -> Call {
        let fields = fields
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Call::post(self.operation, self.path)
            .accept("application/json")
            .replay(self.replay)
            .form(fields.collect())
    }

    /// The tokens, or the error as the pipeline gave it, for whoever must know what has become of the
    /// request.
    pub(crate) async fn send(&self, fields: &[(&str, &str)]) -> Result<UserTokens, Error> {
        let asked = self.runtime.now();
        let response = self.client.send(self.call(fields)).await?;
        let granted = Granted::read(response.body()).map_err(|message| {
            // The body is not kept: it may hold a token.
            Error::new(ErrorKind::InvalidResponse, message).with_operation(self.operation)
        })?;
        Ok(UserTokens { granted, asked })
    }
}

/// What a failed grant is to its caller.
pub(crate) fn token_error(error: Error) -> TokenError {
    if error.kind() == ErrorKind::InvalidResponse && error.status().is_none() {
        return TokenError::caused(TokenErrorKind::InvalidResponse, error);
    }
    TokenError::of_call(error)
}
