//! User-restricted access with separate authentication: the id_token of a login is exchanged for an
//! access token of the platform (RFC 8693).

use std::fmt;
use std::sync::Arc;

use nhs_http::secrecy::{ExposeSecret, SecretString};
use nhs_http::{Error, Replay};

use crate::assertion::Assertion;
use crate::token_endpoint::ASSERTION_TYPE;
use crate::user_tokens::{Grant, UserTokens, token_error};
use crate::{Application, TokenError};

/// Exchanges id_tokens of CIS2 or NHS login. The platform tells from the issuer which of them it is, and
/// takes the level of assurance from the id_token.
///
/// Source: NHS England, "User-restricted RESTful APIs, separate authentication and authorisation",
/// <https://digital.nhs.uk/developer/guides-and-documentation/security-and-authorisation/user-restricted-restful-apis-nhs-cis2-separate-authentication-and-authorisation>.
///
/// ```no_run
/// use nhs_auth::{Application, TokenExchange};
/// use nhs_http::secrecy::SecretString;
///
/// # async fn run(application: Application, id_token: SecretString) -> Result<(), nhs_http::Error> {
/// let exchange = TokenExchange::new(&application)?;
/// let tokens = exchange.exchange(&id_token).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct TokenExchange {
    grant: Arc<Grant>,
    assertion: Arc<Assertion>,
}

impl TokenExchange {
    /// Exchanges for that application, which needs a private key or a signer.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](nhs_http::ErrorKind::Config) if it has none, or a certificate cannot be
    /// used.
    pub fn new(application: &Application) -> Result<Self, Error> {
        let (client, assertion) = application.signing_client()?;
        let settings = application.settings();
        Ok(Self {
            grant: Arc::new(Grant {
                client,
                path: settings.paths.token,
                operation: "auth.token.exchange",
                // Each attempt is signed anew, and an id_token may be exchanged again.
                replay: Replay::Safe,
                runtime: Arc::clone(&settings.runtime),
            }),
            assertion,
        })
    }

    /// The platform's tokens for the user whom `id_token` names. It is sent exactly as given, so it must
    /// be the one that the provider sent, and it must not have expired.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credential`](nhs_http::ErrorKind::Credential), with a [`TokenError`] as its source;
    /// of its kind [`SubjectToken`](crate::TokenErrorKind::SubjectToken) if the platform minds the
    /// id_token.
    pub async fn exchange(&self, id_token: &SecretString) -> Result<UserTokens, Error> {
        let fields = [
            ("grant_type", GRANT),
            (
                "subject_token_type",
                "urn:ietf:params:oauth:token-type:id_token",
            ),
            ("subject_token", id_token.expose_secret()),
            ("client_assertion_type", ASSERTION_TYPE),
        ];
        let ask = || async { self.grant.send(&fields).await.map_err(token_error) };
        self.assertion
            .on_the_platforms_clock(ask)
            .await
            .map_err(TokenError::into_error)
    }
}

impl fmt::Debug for TokenExchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenExchange")
            .field("grant", &self.grant)
            .finish_non_exhaustive()
    }
}

const GRANT: &str = "urn:ietf:params:oauth:grant-type:token-exchange";
