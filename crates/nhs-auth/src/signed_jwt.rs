//! Application-restricted access by signed JWT: an assertion is exchanged for an access token, which
//! is kept until shortly before it expires.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicI64;
use std::time::Duration;

use async_trait::async_trait;
use nhs_http::secrecy::{ExposeSecret, SecretString};
use nhs_http::{
    Attempt, AuditSink, Authorization, BaseUrl, Client, Credential, Environment, Error, ErrorKind,
    RetryPolicy, Runtime, Subject, SystemRuntime, Timeouts,
};

use crate::assertion::Assertion;
use crate::cache::TokenCache;
use crate::shared_tokens::{SharedTokens, TokenShelf};
use crate::store::name_of;
use crate::token_endpoint::{self, TokenEndpoint};
use crate::{
    RsaPemSigner, SealingKeys, Signer, SigningAlgorithm, StoreStatus, TokenError, TokenStore,
    api_key,
};

/// Access tokens for an application, by the client credentials grant with `private_key_jwt`.
///
/// Clones share one token. A token is asked for when it is first needed, replaced in the background
/// a minute or more before it expires, and forgotten when a service rejects it.
///
/// Source: NHS England, "Application-restricted RESTful APIs: signed JWT authentication",
/// <https://digital.nhs.uk/developer/guides-and-documentation/security-and-authorisation/application-restricted-restful-apis-signed-jwt-authentication>.
///
/// ```no_run
/// use std::sync::Arc;
/// use nhs_auth::SignedJwt;
/// use nhs_http::{Environment, TracingAudit};
///
/// # fn run(api_key: String, pem: String) -> Result<(), nhs_http::Error> {
/// let credential = SignedJwt::builder()
///     .environment(&Environment::Production)
///     .api_key(api_key)
///     .private_key_pem("live-2", pem)
///     .audit(Arc::new(TracingAudit))
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct SignedJwt {
    cache: TokenCache,
    shelf: Option<TokenShelf>,
    subject: Subject,
}

impl SignedJwt {
    /// A builder.
    pub fn builder() -> SignedJwtBuilder {
        SignedJwtBuilder {
            token_url: None,
            audience: None,
            roots: Vec::new(),
            api_key: None,
            signer: None,
            runtime: Arc::new(SystemRuntime),
            sinks: Vec::new(),
            retry: RetryPolicy::default(),
            timeouts: Timeouts {
                connect: Duration::from_secs(10),
                attempt: Duration::from_secs(15),
                total: Duration::from_secs(40),
            },
            subject: Subject::application(),
            assertion_lifetime: Duration::from_secs(240),
            token_lifetime: None,
            store: None,
        }
    }

    /// Whether the token is shared with other replicas, as far as is known.
    #[must_use]
    pub fn store_status(&self) -> StoreStatus {
        let shelf = self.shelf.as_ref();
        shelf.map_or(StoreStatus::Unshared, TokenShelf::status)
    }

    /// The access token itself, for requests that do not go through this SDK. Must run within a tokio
    /// runtime.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credential`], with a [`TokenError`](crate::TokenError) as its source.
    pub async fn access_token(&self) -> Result<SecretString, Error> {
        self.cache
            .get()
            .await
            .map(|held| held.secret)
            .map_err(TokenError::into_error)
    }
}

#[async_trait]
impl Credential for SignedJwt {
    async fn authorize(&self, _attempt: &Attempt<'_>) -> Result<Authorization, Error> {
        let held = self.cache.get().await.map_err(TokenError::into_error)?;
        Ok(Authorization::none()
            .bearer(&held.secret)?
            .with_generation(held.generation))
    }

    async fn rejected(&self, used: &Authorization) -> bool {
        used.generation()
            .is_some_and(|generation| self.cache.reject(generation))
    }

    fn subject(&self) -> Subject {
        self.subject.clone()
    }
}

impl fmt::Debug for SignedJwt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedJwt")
            .field("cache", &self.cache)
            .field("subject", &self.subject)
            .finish()
    }
}

/// Sets up a [`SignedJwt`].
#[must_use]
pub struct SignedJwtBuilder {
    token_url: Option<String>,
    audience: Option<String>,
    roots: Vec<Vec<u8>>,
    api_key: Option<SecretString>,
    signer: Option<Result<Arc<dyn Signer>, Error>>,
    runtime: Arc<dyn Runtime>,
    sinks: Vec<Arc<dyn AuditSink>>,
    retry: RetryPolicy,
    timeouts: Timeouts,
    subject: Subject,
    assertion_lifetime: Duration,
    token_lifetime: Option<Duration>,
    store: Option<(Arc<dyn TokenStore>, SealingKeys)>,
}

impl SignedJwtBuilder {
    /// Takes the token URL of that environment.
    pub fn environment(self, environment: &Environment) -> Self {
        self.token_url(environment.token_url().as_str())
    }

    /// The token URL. It is the assertion's audience too, in the form in which it is called: with no
    /// default port and no slash at its end.
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.token_url = Some(url.into());
        self
    }

    /// The assertion's audience, in place of the token URL: for those who reach the platform
    /// through a proxy of their own, the platform's token URL.
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audience = Some(audience.into());
        self
    }

    /// Trusts the root certificates in a PEM, beside those of the system, for token requests.
    pub fn root_certificate_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.roots.push(pem.into());
        self
    }

    /// The application's API key, which is the assertion's issuer and subject.
    pub fn api_key(mut self, key: impl Into<SecretString>) -> Self {
        self.api_key = Some(key.into());
        self
    }

    /// Signs with an RSA private key in PEM, registered as `key_id`.
    pub fn private_key_pem(
        mut self,
        key_id: impl Into<String>,
        pem: impl Into<SecretString>,
    ) -> Self {
        let signer = RsaPemSigner::new(key_id, pem);
        self.signer = Some(signer.map(|signer| Arc::new(signer) as Arc<dyn Signer>));
        self
    }

    /// Signs with whatever can, such as an HSM.
    pub fn signer(mut self, signer: Arc<dyn Signer>) -> Self {
        self.signer = Some(Ok(signer));
        self
    }

    /// Time and chance, for tests.
    pub fn runtime(mut self, runtime: Arc<dyn Runtime>) -> Self {
        self.runtime = runtime;
        self
    }

    /// Adds an audit sink for token requests (`auth.token.client_credentials`).
    pub fn audit(mut self, sink: Arc<dyn AuditSink>) -> Self {
        self.sinks.push(sink);
        self
    }

    /// When to ask the token endpoint again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How long a token request may take; 15 s for an attempt and 40 s in all unless told.
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts;
        self
    }

    /// Who calls, as the audit is to record it.
    pub fn subject(mut self, subject: Subject) -> Self {
        self.subject = subject;
        self
    }

    /// How far ahead the assertion's `exp` lies: 4 minutes unless told, 5 at most.
    pub fn assertion_lifetime(mut self, lifetime: Duration) -> Self {
        self.assertion_lifetime = lifetime;
        self
    }

    /// Asks for tokens that hold shorter than the platform's 10 minutes, which helps in tests
    /// against the integration environment. Not part of the platform's documentation.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.token_lifetime = Some(lifetime);
        self
    }

    /// Shares the token with every replica that has the same store, API key and token URL: they make
    /// one token request between them. It is kept sealed. While the store does not answer, each
    /// replica asks for itself; see [`SignedJwt::store_status`].
    pub fn store(mut self, store: Arc<dyn TokenStore>, keys: SealingKeys) -> Self {
        self.store = Some((store, keys));
        self
    }

    /// The credential. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if the token URL, the API key or the signer is missing or cannot be
    /// used, the audience is empty, a certificate cannot be used, or the assertion's lifetime is zero
    /// or longer than 5 minutes.
    pub fn build(self) -> Result<SignedJwt, Error> {
        let lacking = |message: &'static str| Error::new(ErrorKind::Config, message);
        let token_url = self
            .token_url
            .ok_or_else(|| lacking("give an environment or a token URL"))?;
        let api_key = self
            .api_key
            .ok_or_else(|| lacking("give the application's API key"))?;
        api_key::check(&api_key)?;
        let signer = self
            .signer
            .ok_or_else(|| lacking("give a private key or a signer"))??;
        if signer.algorithm() != SigningAlgorithm::Rs512 {
            return Err(lacking(
                "the platform takes RS512 only, give a signer for it",
            ));
        }
        if self.assertion_lifetime < Duration::from_secs(1)
            || self.assertion_lifetime > Duration::from_secs(300)
        {
            return Err(lacking(
                "the assertion's lifetime must be 1 second to 5 minutes",
            ));
        }
        // A base of its own lets the path be named in spans and audit.
        let token_url = token_url.trim().trim_end_matches('/');
        let (base, template) = match token_url.strip_suffix(TOKEN_PATH) {
            Some(base) => (base, TOKEN_PATH),
            None => (token_url, ""),
        };
        let base = BaseUrl::parse(base)?;
        let audience = match self.audience {
            Some(audience) if audience.trim().is_empty() => {
                return Err(lacking("the audience must not be empty"));
            }
            Some(audience) => audience,
            None => token_endpoint::called(template, base.as_url())?,
        };
        // The platform may take as long as this twice, once it has corrected our clock.
        let mut longest_flight = self.timeouts.total.saturating_mul(2).saturating_add(SLACK);
        let shared_name = name_of("token", &[api_key.expose_secret(), &audience]);
        let assertion = Arc::new(Assertion {
            api_key,
            audience,
            signer,
            lifetime: self.assertion_lifetime,
            runtime: Arc::clone(&self.runtime),
            subject: self.subject.clone(),
            skew: AtomicI64::new(0),
        });
        let client = Client::builder(base.as_url())
            .credential(assertion.clone())
            .runtime(Arc::clone(&self.runtime))
            .retry(self.retry)
            .timeouts(self.timeouts)
            .max_response_bytes(256 * 1024);
        let client = self
            .roots
            .into_iter()
            .fold(client, nhs_http::ClientBuilder::root_certificate_pem);
        let client = self
            .sinks
            .into_iter()
            .fold(client, nhs_http::ClientBuilder::audit)
            .build()?;
        let token_lifetime = self.token_lifetime;
        let endpoint = TokenEndpoint {
            client,
            template,
            assertion,
            token_lifetime,
        };
        let runtime = self.runtime;
        let shelf = self
            .store
            .map(|(store, keys)| TokenShelf::new(store, keys, shared_name, runtime.clone()));
        let cache = match &shelf {
            None => TokenCache::new(endpoint, runtime, longest_flight),
            Some(shelf) => {
                longest_flight = longest_flight.saturating_add(STORE_TIME);
                let shared = SharedTokens {
                    own: Box::new(endpoint),
                    shelf: shelf.clone(),
                };
                TokenCache::new(shared, runtime, longest_flight)
            }
        };
        Ok(SignedJwt {
            cache,
            shelf,
            subject: self.subject,
        })
    }
}

impl fmt::Debug for SignedJwtBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedJwtBuilder")
            .field("signer", &self.signer)
            .field("retry", &self.retry)
            .field("timeouts", &self.timeouts)
            .finish_non_exhaustive()
    }
}

const TOKEN_PATH: &str = "/oauth2/token";

/// What a store may take before and after a token request.
const STORE_TIME: Duration = Duration::from_secs(40);

/// What a token request may take beyond its calls' own time: signing, audit.
const SLACK: Duration = Duration::from_secs(10);
