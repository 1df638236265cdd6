//! The application as it is registered with the platform: what every grant for a user needs, set up
//! once.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicI64;
use std::time::Duration;

use async_trait::async_trait;
use nhs_http::secrecy::SecretString;
use nhs_http::url::Url;
use nhs_http::{
    Attempt, AuditSink, Authorization, BaseUrl, Call, Client, Credential, Environment, Error,
    ErrorKind, RetryPolicy, Runtime, Subject, SystemRuntime, Timeouts,
};

use crate::assertion::Assertion;
use crate::{RsaPemSigner, Signer, SigningAlgorithm, api_key, token_endpoint};

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
    base: BaseUrl,
    pub(crate) paths: &'static Paths,
    pub(crate) api_key: SecretString,
    audience: String,
    secret: Option<SecretString>,
    signer: Option<Arc<dyn Signer>>,
    pub(crate) runtime: Arc<dyn Runtime>,
    sinks: Vec<Arc<dyn AuditSink>>,
    roots: Vec<Vec<u8>>,
    retry: RetryPolicy,
    pub(crate) timeouts: Timeouts,
    subject: Subject,
}

/// The endpoints below the base.
pub(crate) struct Paths {
    pub(crate) token: &'static str,
    pub(crate) authorize: &'static str,
    pub(crate) userinfo: &'static str,
}

impl Application {
    /// A builder.
    pub fn builder() -> ApplicationBuilder {
        ApplicationBuilder {
            token_url: None,
            audience: None,
            api_key: None,
            secret: None,
            signer: None,
            runtime: Arc::new(SystemRuntime),
            sinks: Vec::new(),
            roots: Vec::new(),
            retry: RetryPolicy::default(),
            timeouts: Timeouts {
                connect: Duration::from_secs(10),
                attempt: Duration::from_secs(15),
                total: Duration::from_secs(40),
            },
            subject: Subject::application(),
        }
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.0
    }

    /// The absolute URL of one of its endpoints.
    pub(crate) fn url(&self, path: &'static str) -> Result<Url, Error> {
        Call::get("auth.url", path).url(self.0.base.as_url())
    }

    /// A client that signs each attempt.
    pub(crate) fn signing_client(&self) -> Result<(Client, Arc<Assertion>), Error> {
        let signer = self.0.signer.clone().ok_or_else(|| {
            Error::new(
                ErrorKind::Config,
                "give the application a private key or a signer, this grant signs its requests",
            )
        })?;
        if signer.algorithm() != SigningAlgorithm::Rs512 {
            return Err(Error::new(
                ErrorKind::Config,
                "the platform takes RS512 alone, give a signer of that algorithm",
            ));
        }
        let assertion = Arc::new(Assertion {
            api_key: self.0.api_key.clone(),
            audience: self.0.audience.clone(),
            signer,
            lifetime: ASSERTION_LIFETIME,
            runtime: Arc::clone(&self.0.runtime),
            subject: self.0.subject.clone(),
            skew: AtomicI64::new(0),
        });
        Ok((self.client(assertion.clone())?, assertion))
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
            api_key: self.0.api_key.clone(),
            secret,
            subject: self.0.subject.clone(),
        }))
    }

    /// A client that calls as whoever `credential` says.
    pub(crate) fn client(&self, credential: Arc<dyn Credential>) -> Result<Client, Error> {
        let settings = &self.0;
        let client = Client::builder(settings.base.as_url())
            .credential(credential)
            .runtime(Arc::clone(&settings.runtime))
            .retry(settings.retry)
            .timeouts(settings.timeouts)
            .max_response_bytes(256 * 1024);
        let client = settings
            .roots
            .iter()
            .cloned()
            .fold(client, nhs_http::ClientBuilder::root_certificate_pem);
        settings
            .sinks
            .iter()
            .cloned()
            .fold(client, nhs_http::ClientBuilder::audit)
            .build()
    }
}

impl fmt::Debug for Application {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Application")
            .field("base", &self.0.base.as_url().as_str())
            .field("signer", &self.0.signer)
            .finish_non_exhaustive()
    }
}

/// Sets up an [`Application`].
#[must_use]
pub struct ApplicationBuilder {
    token_url: Option<String>,
    audience: Option<String>,
    api_key: Option<SecretString>,
    secret: Option<SecretString>,
    signer: Option<Result<Arc<dyn Signer>, Error>>,
    runtime: Arc<dyn Runtime>,
    sinks: Vec<Arc<dyn AuditSink>>,
    roots: Vec<Vec<u8>>,
    retry: RetryPolicy,
    timeouts: Timeouts,
    subject: Subject,
}

impl ApplicationBuilder {
    /// Takes the endpoints of that environment.
    pub fn environment(self, environment: &Environment) -> Self {
        self.token_url(environment.token_url().as_str())
    }

    /// The token URL, which ends in `/token`; the other endpoints stand beside it. In integration,
    /// `…/oauth2-mock/token` has identity providers with made-up users.
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.token_url = Some(url.into());
        self
    }

    /// The audience of client assertions, in place of the token URL: for those who reach the
    /// platform through a proxy of their own.
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audience = Some(audience.into());
        self
    }

    /// The API key, which is the `client_id` as well.
    pub fn api_key(mut self, key: impl Into<SecretString>) -> Self {
        self.api_key = Some(key.into());
        self
    }

    /// The client secret: for combined authorisation, and for every refresh, even of applications that
    /// have a key pair.
    pub fn client_secret(mut self, secret: impl Into<SecretString>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Signs token exchanges with an RSA private key in PEM, registered as `key_id`.
    pub fn private_key_pem(
        mut self,
        key_id: impl Into<String>,
        pem: impl Into<SecretString>,
    ) -> Self {
        let signer = RsaPemSigner::new(key_id, pem);
        self.signer = Some(signer.map(|signer| Arc::new(signer) as Arc<dyn Signer>));
        self
    }

    /// Signs token exchanges with whatever can, such as an HSM.
    pub fn signer(mut self, signer: Arc<dyn Signer>) -> Self {
        self.signer = Some(Ok(signer));
        self
    }

    /// Time and chance, for tests.
    pub fn runtime(mut self, runtime: Arc<dyn Runtime>) -> Self {
        self.runtime = runtime;
        self
    }

    /// Adds an audit sink for token requests.
    pub fn audit(mut self, sink: Arc<dyn AuditSink>) -> Self {
        self.sinks.push(sink);
        self
    }

    /// Trusts the root certificates in a PEM, beside those of the system.
    pub fn root_certificate_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.roots.push(pem.into());
        self
    }

    /// When to ask again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How long a request may take; 15 s for an attempt and 40 s in all unless told.
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts;
        self
    }

    /// The application, as the audit of token requests is to record it.
    pub fn subject(mut self, subject: Subject) -> Self {
        self.subject = subject;
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
        let url = self
            .token_url
            .ok_or_else(|| lacking("give an environment or a token URL"))?;
        let key = self
            .api_key
            .ok_or_else(|| lacking("give the application's API key"))?;
        api_key::check(&key)?;
        if self
            .secret
            .as_ref()
            .is_some_and(|secret| api_key::check(secret).is_err())
        {
            return Err(lacking(
                "the client secret is empty or has white space or control characters",
            ));
        }
        let url = url.trim().trim_end_matches('/');
        let found = PATHS
            .iter()
            .find_map(|paths| Some((url.strip_suffix(paths.token)?, paths)));
        let (base, paths) =
            found.ok_or_else(|| lacking("the token URL must end in /token, check it"))?;
        let base = BaseUrl::parse(base)?;
        let audience = match self.audience {
            Some(audience) if audience.trim().is_empty() => {
                return Err(lacking("the audience must not be empty"));
            }
            Some(audience) => audience,
            None => token_endpoint::called(paths.token, base.as_url())?,
        };
        Ok(Application(Arc::new(Settings {
            base,
            paths,
            api_key: key,
            audience,
            secret: self.secret,
            signer: self.signer.transpose()?,
            runtime: self.runtime,
            sinks: self.sinks,
            roots: self.roots,
            retry: self.retry,
            timeouts: self.timeouts,
            subject: self.subject,
        })))
    }
}

impl fmt::Debug for ApplicationBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApplicationBuilder")
            .field("signer", &self.signer)
            .field("retry", &self.retry)
            .field("timeouts", &self.timeouts)
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

/// Templates, so that spans and audit can name them; the longest first.
const PATHS: [Paths; 3] = [
    Paths {
        token: "/oauth2-mock/token",
        authorize: "/oauth2-mock/authorize",
        userinfo: "/oauth2-mock/userinfo",
    },
    Paths {
        token: "/oauth2/token",
        authorize: "/oauth2/authorize",
        userinfo: "/oauth2/userinfo",
    },
    Paths {
        token: "/token",
        authorize: "/authorize",
        userinfo: "/userinfo",
    },
];

/// The platform takes five minutes at most.
const ASSERTION_LIFETIME: Duration = Duration::from_secs(240);
