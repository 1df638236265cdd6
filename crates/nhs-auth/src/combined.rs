//! User-restricted access with combined authentication: the platform sends the user to CIS2 or NHS
//! login, and gives tokens for the code that comes back.
//!
//! The user's browser is sent to [`CombinedAuth::begin`]'s URL; what it comes back with goes through
//! [`CombinedAuth::callback`] and [`CombinedAuth::redeem`].

mod userinfo;

use std::fmt;
use std::sync::Arc;

use aws_lc_rs::constant_time::verify_slices_are_equal;
use nhs_http::secrecy::{ExposeSecret, SecretString};
use nhs_http::url::Url;
use nhs_http::{Error, ErrorKind, Replay};

use crate::assurance::{Acr, Assurance, AuthenticatorAssurance};
use crate::cis2::Worker;
use crate::oidc::{Callback, CallbackError};
use crate::random::random_text;
use crate::user_tokens::{Grant, UserTokens, token_error};
use crate::{Application, TokenError, TokenErrorKind};

/// Logs users in by way of the platform.
///
/// Source: NHS England, "User-restricted RESTful APIs, combined authentication and authorisation",
/// <https://digital.nhs.uk/developer/guides-and-documentation/security-and-authorisation/user-restricted-restful-apis-nhs-cis2-combined-authentication-and-authorisation>.
///
/// ```no_run
/// use nhs_auth::Application;
/// use nhs_auth::combined::{CombinedAuth, IdentityProvider};
/// use nhs_auth::oidc::Callback;
///
/// # async fn run(application: Application, query: &str) -> Result<(), Box<dyn std::error::Error>> {
/// let auth = CombinedAuth::new(&application, "https://ward-board.example/callback")?;
/// let login = auth.begin(IdentityProvider::Cis2, None)?;
/// // send the browser to `login.url`, keep `login.state` in its cookie; then, when it comes back:
/// let code = auth.callback(Callback::from_query(query)?, &login.state)?;
/// let tokens = auth.redeem(code).await?;
/// let user = auth.userinfo(&tokens).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct CombinedAuth {
    application: Application,
    grant: Arc<Grant>,
    redirect_uri: String,
}

/// Who authenticates the user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityProvider {
    /// CIS2, for healthcare workers.
    Cis2,
    /// NHS login, for patients.
    NhsLogin,
}

/// A login that has begun.
#[derive(Clone)]
pub struct Begun {
    /// Where to send the user's browser.
    pub url: Url,
    /// What the browser must come back with. Keep it where only this browser's session finds it.
    pub state: State,
}

/// The value that ties a callback to the browser that began the login: the only defence that this flow
/// has against a forged callback.
#[derive(Clone)]
pub struct State(SecretString);

/// A code that the platform takes once, for tokens.
#[derive(Clone)]
pub struct AuthorizationCode(SecretString);

impl CombinedAuth {
    /// Logs in to that application, which needs its client secret. The URI must be registered for it,
    /// letter by letter.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if there is no secret, the URI is no absolute URL without a fragment, or a
    /// certificate cannot be used.
    pub fn new(application: &Application, redirect_uri: impl Into<String>) -> Result<Self, Error> {
        let redirect_uri = redirect_uri.into();
        let usable = Url::parse(&redirect_uri).is_ok_and(|url| url.fragment().is_none());
        if !usable {
            return Err(Error::new(
                ErrorKind::Config,
                "the redirect URI must be an absolute URL without a fragment",
            ));
        }
        let settings = application.settings();
        Ok(Self {
            grant: Arc::new(Grant {
                client: application.secret_client()?,
                path: settings.paths.token,
                operation: "auth.token.code",
                // A code holds once.
                replay: Replay::Once,
                runtime: Arc::clone(&settings.runtime),
            }),
            application: application.clone(),
            redirect_uri,
        })
    }

    /// Where to send the browser, with a fresh state. `acr_values` asks CIS2 for a strength of
    /// authentication, [`Acr::Aal3Any`] unless given; NHS login does not get to see it.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if the system gives no random bytes.
    pub fn begin(
        &self,
        provider: IdentityProvider,
        acr_values: Option<&Acr>,
    ) -> Result<Begun, Error> {
        let settings = self.application.settings();
        let state = State::fresh()?;
        let mut url = self.application.url(settings.paths.authorize)?;
        {
            let mut query = url.query_pairs_mut();
            query
                .append_pair("response_type", "code")
                .append_pair("client_id", settings.api_key.expose_secret())
                .append_pair("redirect_uri", &self.redirect_uri)
                .append_pair("state", state.0.expose_secret())
                .append_pair("scope", provider.scope());
            if let Some(acr) = acr_values.filter(|_| provider == IdentityProvider::Cis2) {
                query.append_pair("acr_values", acr.as_str());
            }
        }
        Ok(Begun { url, state })
    }

    /// The code with which the browser came back.
    ///
    /// # Errors
    ///
    /// [`CallbackError`]: the state is not `expected`, the login was refused, or there is no code.
    pub fn callback(
        &self,
        callback: Callback,
        expected: &State,
    ) -> Result<AuthorizationCode, CallbackError> {
        callback
            .code_for(|state| expected.is(state))
            .map(AuthorizationCode)
    }

    /// The tokens for that code, which is spent by this.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credential`], with a [`TokenError`] as its source; of its kind
    /// [`AnswerLost`](TokenErrorKind::AnswerLost) if the connection broke, since a code holds once.
    pub async fn redeem(&self, code: AuthorizationCode) -> Result<UserTokens, Error> {
        let fields = [
            ("grant_type", "authorization_code"),
            ("code", code.0.expose_secret()),
            ("redirect_uri", &self.redirect_uri),
        ];
        let sent = self.grant.send(&fields).await;
        let tokens = sent.map_err(|error| {
            let lost = error.outcome_unknown();
            let error = token_error(error);
            match error.kind() {
                TokenErrorKind::Unavailable if lost => error.of_kind(TokenErrorKind::AnswerLost),
                _ => error,
            }
        });
        tokens.map_err(TokenError::into_error)
    }

    /// What CIS2 says of the user. The platform has this for CIS2 only, and only for tokens that came
    /// from [`CombinedAuth::redeem`].
    ///
    /// # Errors
    ///
    /// Those of any call, and [`ErrorKind::InvalidResponse`] if the answer is no userinfo.
    pub async fn userinfo(&self, tokens: &UserTokens) -> Result<Worker, Error> {
        userinfo::get(&self.application, tokens).await
    }

    /// What the login of that worker achieved. Userinfo does not tell how the user authenticated; that
    /// is at least what was asked for, since the platform sees to it. `None` if it does not tell how
    /// well the user's identity was checked.
    #[must_use]
    pub fn assurance(worker: &Worker, asked: AuthenticatorAssurance) -> Option<Assurance> {
        Some(Assurance::Cis2 {
            authentication: asked,
            identity: worker.identity_assurance()?,
            acr: None,
            amr: Vec::new(),
        })
    }
}

impl IdentityProvider {
    /// In combined authentication the scope is nothing but the choice of the provider.
    fn scope(self) -> &'static str {
        match self {
            Self::Cis2 => "nhs-cis2",
            Self::NhsLogin => "nhs-login",
        }
    }
}

impl State {
    /// The state that was kept for this browser.
    pub fn new(kept: impl Into<SecretString>) -> Self {
        Self(kept.into())
    }

    /// As it is to be kept.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    /// 256 random bits.
    fn fresh() -> Result<Self, Error> {
        random_text().map(Self)
    }

    /// Whether `given` is this state, in a time that does not tell how much of it is.
    fn is(&self, given: &str) -> bool {
        let kept = self.0.expose_secret();
        !kept.is_empty() && verify_slices_are_equal(kept.as_bytes(), given.as_bytes()).is_ok()
    }
}

impl fmt::Debug for CombinedAuth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CombinedAuth")
            .field("application", &self.application)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Begun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Begun")
            .field("host", &self.url.host_str())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("State").finish_non_exhaustive()
    }
}

impl fmt::Debug for AuthorizationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizationCode").finish_non_exhaustive()
    }
}
