//! How a client is registered with a provider, and how the calls to that provider are made: what the
//! builders of NHS login and CIS2 share.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicI64;
use std::time::Duration;

use async_trait::async_trait;
use nhs_http::secrecy::{ExposeSecret, SecretString};
use nhs_http::url::Url;
use nhs_http::{
    Attempt, Authorization, BaseUrl, Credential, Environment, Error, ErrorKind, Runtime, Setup,
    Subject, SystemRuntime,
};

use super::provider::{Authenticate, Operations, Provider};
use super::relying_party::RelyingParty;
use crate::assertion::Assertion;
use crate::{RsaPemSigner, Signer, SigningAlgorithm};

pub(crate) struct Registration {
    name: &'static str,
    pub(crate) setup: Setup,
    pub(crate) runtime: Arc<dyn Runtime>,
    pub(crate) issuer: Option<String>,
    pub(crate) client_id: Option<String>,
    pub(crate) redirect_uri: Option<String>,
    pub(crate) login_time: Duration,
    means: Option<Result<Means, Error>>,
}

/// By what the token endpoint knows the client.
enum Means {
    Signer(Arc<dyn Signer>),
    Secret(SecretString),
}

impl Registration {
    pub(crate) fn new(name: &'static str) -> Self {
        Self {
            name,
            setup: Setup::new(name, "", Environment::Sandbox),
            runtime: Arc::new(SystemRuntime),
            issuer: None,
            client_id: None,
            redirect_uri: None,
            login_time: Duration::from_secs(1800),
            means: None,
        }
    }

    pub(crate) fn set_private_key(&mut self, key_id: String, pem: SecretString) {
        let signer = RsaPemSigner::new(key_id, pem);
        self.means = Some(signer.map(|signer| Means::Signer(Arc::new(signer))));
    }

    pub(crate) fn set_signer(&mut self, signer: Arc<dyn Signer>) {
        self.means = Some(Ok(Means::Signer(signer)));
    }

    pub(crate) fn set_secret(&mut self, secret: SecretString) {
        self.means = Some(Ok(Means::Secret(secret)));
    }

    /// The relying party of a provider whose tokens have one of the `allowed` algorithms, and which
    /// takes assertions of one of those that are `signable`.
    pub(crate) fn build(
        mut self,
        allowed: &'static [SigningAlgorithm],
        signable: &[SigningAlgorithm],
        operations: &'static Operations,
    ) -> Result<RelyingParty, Error> {
        let name = self.name;
        let lacking = |what: &str| Error::new(ErrorKind::Config, format!("{name}: {what}"));
        let issuer = self
            .issuer
            .ok_or_else(|| lacking("give an environment or an issuer"))?;
        let client_id = self.client_id.filter(|id| !id.is_empty());
        let client_id = client_id.ok_or_else(|| lacking("give the client id"))?;
        let redirect_uri = self
            .redirect_uri
            .ok_or_else(|| lacking("give the redirect URI as it is registered"))?;
        check_redirect_uri(&redirect_uri)
            .map_err(|what| Error::new(ErrorKind::Config, format!("{name}: {what}")))?;
        let means = self
            .means
            .ok_or_else(|| lacking("give a private key, a signer or a client secret"))??;
        if let Means::Signer(signer) = &means
            && !signable.contains(&signer.algorithm())
        {
            return Err(lacking(
                "does not take assertions of the signer's algorithm",
            ));
        }
        if self.login_time.is_zero() {
            return Err(lacking("a login must have some time"));
        }
        self.setup
            .configure(|b| b.runtime(Arc::clone(&self.runtime)));
        let signer = match &means {
            Means::Signer(signer) => Some(Arc::clone(signer)),
            Means::Secret(_) => None,
        };
        let authenticate = authenticate(means, client_id.clone(), self.runtime);
        Ok(RelyingParty {
            provider: Provider::new(issuer, allowed, operations, self.setup, authenticate)?,
            client_id,
            redirect_uri,
            login_time: self.login_time,
            signer,
        })
    }
}

impl fmt::Debug for Registration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Registration")
            .field("issuer", &self.issuer)
            .field("client_id", &self.client_id)
            .field("redirect_uri", &self.redirect_uri)
            .field("login_time", &self.login_time)
            .finish_non_exhaustive()
    }
}

/// A redirect URI that a provider registers: https, or http to loopback, without a fragment.
pub(crate) fn check_redirect_uri(raw: &str) -> Result<(), &'static str> {
    const FAULT: &str = "the redirect URI must be https, or http to loopback, without a fragment";
    let mut url = Url::parse(raw).map_err(|_| FAULT)?;
    url.set_query(None);
    BaseUrl::parse(url).map(|_| ()).map_err(|_| FAULT)
}

fn authenticate(means: Means, client_id: String, runtime: Arc<dyn Runtime>) -> Box<Authenticate> {
    Box::new(move |audience| {
        let credential: Arc<dyn Credential> = match &means {
            Means::Signer(signer) => Arc::new(SignedAssertion(Assertion {
                api_key: SecretString::from(client_id.as_str()),
                audience,
                signer: Arc::clone(signer),
                lifetime: ASSERTION_LIFETIME,
                runtime: Arc::clone(&runtime),
                subject: Subject::application(),
                skew: AtomicI64::new(0),
            })),
            Means::Secret(secret) => Arc::new(ClientSecret {
                client_id: client_id.clone(),
                secret: secret.clone(),
            }),
        };
        Some(credential)
    })
}

/// `private_key_jwt` (OpenID Connect Core section 9).
#[derive(Debug)]
struct SignedAssertion(Assertion);

#[async_trait]
impl Credential for SignedAssertion {
    async fn authorize(&self, attempt: &Attempt<'_>) -> Result<Authorization, Error> {
        let authorization = self.0.authorize(attempt).await?;
        let kind = SecretString::from(ASSERTION_TYPE);
        Ok(authorization.form_field("client_assertion_type", kind))
    }

    fn subject(&self) -> Subject {
        self.0.subject()
    }
}

/// `client_secret_post` (OpenID Connect Core section 9).
struct ClientSecret {
    client_id: String,
    secret: SecretString,
}

#[async_trait]
impl Credential for ClientSecret {
    async fn authorize(&self, _attempt: &Attempt<'_>) -> Result<Authorization, Error> {
        let secret = SecretString::from(self.secret.expose_secret());
        Ok(Authorization::none()
            .form_field("client_id", SecretString::from(self.client_id.as_str()))
            .form_field("client_secret", secret))
    }

    fn subject(&self) -> Subject {
        Subject::application()
    }
}

impl fmt::Debug for ClientSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientSecret").finish_non_exhaustive()
    }
}

/// The methods that the builders of both providers share, for a builder that holds a
/// [`Registration`] in the named field.
macro_rules! registration_methods {
    ($field:ident) => {
        /// The client id under which the application is registered.
        pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
            self.$field.client_id = Some(client_id.into());
            self
        }

        /// Where the provider sends the browser back to, exactly as it is registered.
        pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
            self.$field.redirect_uri = Some(redirect_uri.into());
            self
        }

        /// An issuer in place of the environment's: a stand-in, or an environment that is not named
        /// here. Its discovery document must lie below it.
        pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
            self.$field.issuer = Some(issuer.into());
            self
        }

        /// Signs client assertions with an RSA private key in PEM, registered as `key_id`, by RS512.
        pub fn private_key_pem(
            mut self,
            key_id: impl Into<String>,
            pem: impl Into<nhs_http::secrecy::SecretString>,
        ) -> Self {
            self.$field.set_private_key(key_id.into(), pem.into());
            self
        }

        /// Signs client assertions with whatever can, such as an HSM.
        pub fn signer(mut self, signer: std::sync::Arc<dyn crate::Signer>) -> Self {
            self.$field.set_signer(signer);
            self
        }

        /// How long a user may take to log in, registration included: 30 minutes unless told.
        pub fn login_time(mut self, limit: std::time::Duration) -> Self {
            self.$field.login_time = limit;
            self
        }

        /// Adds an audit sink for the calls to the provider.
        pub fn audit(mut self, sink: std::sync::Arc<dyn nhs_http::AuditSink>) -> Self {
            self.$field.setup.configure(|b| b.audit(sink));
            self
        }

        /// When to call the provider again. The exchange of a code is not repeated once it may have
        /// arrived, whatever this says.
        pub fn retry(mut self, policy: nhs_http::RetryPolicy) -> Self {
            self.$field.setup.configure(|b| b.retry(policy));
            self
        }

        /// How long each call to the provider may take.
        pub fn timeouts(mut self, timeouts: nhs_http::Timeouts) -> Self {
            self.$field.setup.configure(|b| b.timeouts(timeouts));
            self
        }

        /// The `User-Agent` header, in place of the SDK's own.
        pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
            self.$field
                .setup
                .configure(|b| b.user_agent(user_agent.into()));
            self
        }

        /// Time and chance, for tests. State, nonce and verifier come from the system nevertheless.
        pub fn runtime(mut self, runtime: std::sync::Arc<dyn nhs_http::Runtime>) -> Self {
            self.$field.runtime = runtime;
            self
        }

        /// Trusts the root certificates in a PEM, beside those of the system.
        pub fn root_certificate_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
            self.$field
                .setup
                .configure(|b| b.root_certificate_pem(pem.into()));
            self
        }

        /// Any other setting of the calls to the provider, such as a proxy:
        /// `builder.pipeline(|pipeline| pipeline.proxy(proxy))`
        pub fn pipeline(
            mut self,
            change: impl FnOnce(nhs_http::ClientBuilder) -> nhs_http::ClientBuilder,
        ) -> Self {
            self.$field.setup.configure(change);
            self
        }
    };
}
pub(crate) use registration_methods;

/// CIS2 allows five minutes at most.
const ASSERTION_LIFETIME: Duration = Duration::from_secs(240);

const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
