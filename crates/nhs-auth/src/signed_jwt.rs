//! Application-restricted access by signed JWT: an assertion is exchanged for an access token, which
//! is kept until shortly before it expires.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use nhs_http::secrecy::{ExposeSecret, SecretString};
use nhs_http::{Attempt, Authorization, Credential, Error, ErrorKind, Subject};

use crate::cache::TokenCache;
use crate::platform::{PlatformSetup, platform_methods};
use crate::shared_tokens::{SharedTokens, TokenShelf};
use crate::store::name_of;
use crate::token_endpoint::TokenEndpoint;
use crate::{SealingKeys, StoreStatus, TokenError, TokenStore};

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
            platform: PlatformSetup::new(),
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

    fn accepted(&self, used: &Authorization) {
        if let Some(generation) = used.generation() {
            self.cache.accept(generation);
        }
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
    platform: PlatformSetup,
    assertion_lifetime: Duration,
    token_lifetime: Option<Duration>,
    store: Option<(Arc<dyn TokenStore>, SealingKeys)>,
}

impl SignedJwtBuilder {
    platform_methods!(platform);

    /// The token URL. It is the assertion's audience too, in the form in which it is called: with no
    /// default port and no slash at its end.
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.platform.token_url = Some(url.into());
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
        if self.assertion_lifetime < Duration::from_secs(1)
            || self.assertion_lifetime > Duration::from_secs(300)
        {
            return Err(Error::new(
                ErrorKind::Config,
                "the assertion's lifetime must be 1 second to 5 minutes",
            ));
        }
        let platform = self.platform.check()?;
        let (client, assertion) = platform.signing_client(self.assertion_lifetime)?;
        let template = platform.token_path();
        // The platform may take as long as this twice, once it has corrected our clock.
        let total = platform.timeouts().total;
        let mut longest_flight = total.saturating_mul(2).saturating_add(SLACK);
        let api_key = platform.api_key.expose_secret();
        let shared_name = name_of("token", &[api_key, &platform.audience]);
        let token_lifetime = self.token_lifetime;
        let endpoint = TokenEndpoint {
            client,
            template,
            assertion,
            token_lifetime,
        };
        let runtime = platform.runtime();
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
            subject: platform.subject,
        })
    }
}

impl fmt::Debug for SignedJwtBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedJwtBuilder")
            .field("platform", &self.platform)
            .finish_non_exhaustive()
    }
}

/// What a store may take before and after a token request.
const STORE_TIME: Duration = Duration::from_secs(40);

/// What a token request may take beyond its calls' own time: signing, audit.
const SLACK: Duration = Duration::from_secs(10);
