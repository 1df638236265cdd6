//! The application as it is registered with the platform: what every grant for a user needs, set up
//! once.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use nhs_http::secrecy::SecretString;
use nhs_http::url::Url;
use nhs_http::{Attempt, Authorization, Call, Client, Credential, Error, ErrorKind, Subject};

use crate::api_key;
use crate::assertion::Assertion;
use crate::platform::{Paths, Platform, PlatformSetup, platform_methods};

/// An application on the developer hub: its API key, its key pair, its secret, and where the platform
/// is. [`TokenExchange`](crate::TokenExchange), [`CombinedAuth`](crate::combined::CombinedAuth) and
/// [`Sessions`](crate::session::Sessions) are made from it. Clones share everything.
///
/// ```no_run
/// use nhs_auth::Application;
/// use nhs_http::Environment;
///
/// # fn run(api_key: String, secret: String, pem: String) -> Result<(), nhs_http::Error> {
/// let application = Application::builder()
///     .environment(&Environment::Integration)
///     .api_key(api_key)
///     .client_secret(secret)
///     .private_key_pem("test-1", pem)
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Application(Arc<Settings>);

pub(crate) struct Settings {
    platform: Platform,
    pub(crate) paths: &'static Paths,
    secret: Option<SecretString>,
}

impl Application {
    /// A builder.
    pub fn builder() -> ApplicationBuilder {
        ApplicationBuilder {
            platform: PlatformSetup::new(),
            secret: None,
        }
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.0
    }

    pub(crate) fn platform(&self) -> &Platform {
        &self.0.platform
    }

    /// The absolute URL of one of its endpoints.
    pub(crate) fn url(&self, path: &'static str) -> Result<Url, Error> {
        Call::get("auth.url", path).url(self.0.platform.base.as_url())
    }

    /// A client that signs each attempt.
    pub(crate) fn signing_client(&self) -> Result<(Client, Arc<Assertion>), Error> {
        self.0.platform.signing_client(ASSERTION_LIFETIME)
    }

    /// A client that sends API key and secret with each request.
    pub(crate) fn secret_client(&self) -> Result<Client, Error> {
        let secret = self.0.secret.clone().ok_or_else(|| {
            Error::new(
                ErrorKind::Config,
                "give the application's client secret, the platform asks for it beside a key pair",
            )
        })?;
        self.client(Arc::new(ClientSecret {
            api_key: self.0.platform.api_key.clone(),
            secret,
            subject: self.0.platform.subject.clone(),
        }))
    }

    /// A client that calls as whoever `credential` says.
    pub(crate) fn client(&self, credential: Arc<dyn Credential>) -> Result<Client, Error> {
        self.0.platform.client(credential)
    }
}

impl fmt::Debug for Application {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Application")
            .field("base", &self.0.platform.base.as_url().as_str())
            .field("signer", &self.0.platform.signer)
            .finish_non_exhaustive()
    }
}

/// Sets up an [`Application`].
#[must_use]
pub struct ApplicationBuilder {
    platform: PlatformSetup,
    secret: Option<SecretString>,
}

impl ApplicationBuilder {
    platform_methods!(platform);

    /// The token URL, which ends in `/token`; the other endpoints stand beside it. In integration,
    /// `…/oauth2-mock/token` has identity providers with made-up users.
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.platform.token_url = Some(url.into());
        self
    }

    /// The client secret: for combined authorisation, and for every refresh, even of applications that
    /// have a key pair.
    pub fn client_secret(mut self, secret: impl Into<SecretString>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// The application. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if the token URL or the API key is missing or cannot be used, the client
    /// secret is empty or has white space around it, or the private key is none.
    pub fn build(self) -> Result<Application, Error> {
        let lacking = |message: &'static str| Error::new(ErrorKind::Config, message);
        if self
            .secret
            .as_ref()
            .is_some_and(|secret| api_key::check(secret).is_err())
        {
            return Err(lacking(
                "the client secret is empty or has white space or control characters",
            ));
        }
        let platform = self.platform.check()?;
        let paths = platform
            .paths
            .ok_or_else(|| lacking("the token URL must end in /token, check it"))?;
        Ok(Application(Arc::new(Settings {
            platform,
            paths,
            secret: self.secret,
        })))
    }
}

impl fmt::Debug for ApplicationBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApplicationBuilder")
            .field("platform", &self.platform)
            .finish_non_exhaustive()
    }
}

/// Adds `client_id` and `client_secret` to each form.
struct ClientSecret {
    api_key: SecretString,
    secret: SecretString,
    subject: Subject,
}

#[async_trait]
impl Credential for ClientSecret {
    async fn authorize(&self, _attempt: &Attempt<'_>) -> Result<Authorization, Error> {
        Ok(Authorization::none()
            .form_field("client_id", self.api_key.clone())
            .form_field("client_secret", self.secret.clone()))
    }

    fn subject(&self) -> Subject {
        self.subject.clone()
    }
}

impl fmt::Debug for ClientSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientSecret").finish_non_exhaustive()
    }
}

/// The platform takes five minutes at most.
const ASSERTION_LIFETIME: Duration = Duration::from_secs(240);
