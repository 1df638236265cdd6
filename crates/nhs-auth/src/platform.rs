//! The platform as an application asks it for tokens: where, as whom, and by which pipeline. What the
//! builders of [`SignedJwt`](crate::SignedJwt) and [`Application`](crate::Application) share.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicI64;
use std::time::Duration;

use nhs_http::secrecy::SecretString;
use nhs_http::{
    AccessMode, BaseUrl, Client, Credential, Environment, Error, ErrorKind, Runtime, Setup,
    Subject, Timeouts,
};

use crate::assertion::Assertion;
use crate::{RsaPemSigner, Signer, SigningAlgorithm, api_key, token_endpoint};

/// The settings as they are given.
pub(crate) struct PlatformSetup {
    pub(crate) setup: Setup,
    pub(crate) token_url: Option<String>,
    pub(crate) audience: Option<String>,
    pub(crate) api_key: Option<SecretString>,
    pub(crate) subject: Subject,
    signer: Option<Result<Arc<dyn Signer>, Error>>,
}

/// The settings as they were found to be usable.
#[derive(Clone)]
pub(crate) struct Platform {
    setup: Setup,
    pub(crate) base: BaseUrl,
    /// The endpoints below the base, which is the token URL itself if it has none of the known paths.
    pub(crate) paths: Option<&'static Paths>,
    pub(crate) audience: String,
    pub(crate) api_key: SecretString,
    pub(crate) signer: Option<Arc<dyn Signer>>,
    pub(crate) subject: Subject,
}

/// The endpoints below the base: templates, so that spans and audit can name them.
pub(crate) struct Paths {
    pub(crate) token: &'static str,
    pub(crate) authorize: &'static str,
    pub(crate) userinfo: &'static str,
}

impl PlatformSetup {
    pub(crate) fn new() -> Self {
        let mut setup = Setup::new("the platform's token endpoint", "", Environment::Sandbox);
        setup.configure(|pipeline| {
            pipeline
                .timeouts(Timeouts {
                    connect: Duration::from_secs(10),
                    attempt: Duration::from_secs(15),
                    total: Duration::from_secs(40),
                })
                .max_response_bytes(LARGEST_ANSWER)
        });
        Self {
            setup,
            token_url: None,
            audience: None,
            api_key: None,
            subject: Subject::application(),
            signer: None,
        }
    }

    pub(crate) fn set_private_key(&mut self, key_id: String, pem: SecretString) {
        let signer = RsaPemSigner::new(key_id, pem);
        self.signer = Some(signer.map(|signer| Arc::new(signer) as Arc<dyn Signer>));
    }

    pub(crate) fn set_signer(&mut self, signer: Arc<dyn Signer>) {
        self.signer = Some(Ok(signer));
    }

    /// The settings, checked. Whether there must be a signer depends on the grant.
    pub(crate) fn check(self) -> Result<Platform, Error> {
        let url = self
            .token_url
            .ok_or_else(|| fault("give an environment or a token URL"))?;
        let api_key = self
            .api_key
            .ok_or_else(|| fault("give the application's API key"))?;
        api_key::check(&api_key)?;
        let signer = self.signer.transpose()?;
        // A base of its own lets the path be named in spans and audit.
        let url = url.trim().trim_end_matches('/');
        let known = PATHS
            .iter()
            .find_map(|paths| Some((url.strip_suffix(paths.token)?, paths)));
        let (base, paths) = match known {
            Some((base, paths)) => (base, Some(paths)),
            None => (url, None),
        };
        let base = BaseUrl::parse(base)?;
        let audience = match self.audience {
            Some(audience) if audience.trim().is_empty() => {
                return Err(fault("the audience must not be empty"));
            }
            Some(audience) => audience,
            None => token_endpoint::called(token_path(paths), base.as_url())?,
        };
        Ok(Platform {
            setup: self.setup,
            base,
            paths,
            audience,
            api_key,
            signer,
            subject: self.subject,
        })
    }
}

impl Platform {
    pub(crate) fn runtime(&self) -> Arc<dyn Runtime> {
        Arc::clone(self.setup.runtime())
    }

    pub(crate) fn timeouts(&self) -> Timeouts {
        self.setup.timeouts()
    }

    /// The template of the token endpoint, below the base.
    pub(crate) fn token_path(&self) -> &'static str {
        token_path(self.paths)
    }

    /// A client that calls as whoever `credential` says.
    pub(crate) fn client(&self, credential: Arc<dyn Credential>) -> Result<Client, Error> {
        let mut setup = self.setup.clone();
        setup.set_base_url(self.base.as_url().to_string());
        setup.configure(|pipeline| pipeline.credential(credential));
        setup.client()
    }

    /// A client that signs each attempt with an assertion that holds for `lifetime`.
    pub(crate) fn signing_client(
        &self,
        lifetime: Duration,
    ) -> Result<(Client, Arc<Assertion>), Error> {
        let signer = self.signer.clone().ok_or_else(|| {
            fault("give a private key or a signer, this grant signs its requests")
        })?;
        if signer.algorithm() != SigningAlgorithm::Rs512 {
            return Err(fault("the platform takes RS512 only, give a signer for it"));
        }
        let assertion = Arc::new(Assertion {
            api_key: self.api_key.clone(),
            audience: self.audience.clone(),
            signer,
            lifetime,
            runtime: self.runtime(),
            subject: self.subject.clone(),
            skew: AtomicI64::new(0),
        });
        Ok((self.client(assertion.clone())?, assertion))
    }
}

impl fmt::Debug for PlatformSetup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PlatformSetup")
            .field("setup", &self.setup)
            .field("signer", &self.signer)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Platform")
            .field("base", &self.base.as_url().as_str())
            .field("signer", &self.signer)
            .finish_non_exhaustive()
    }
}

/// Who calls in that mode through `application`, as the audit is to record it.
pub(crate) fn calling_through(application: &Subject, mode: AccessMode) -> Subject {
    type Setter = fn(Subject, String) -> Subject;
    let known: [(Option<&str>, Setter); 4] = [
        (application.application_name(), Subject::named),
        (application.application_version(), Subject::version),
        (application.asid(), Subject::accredited_system),
        (application.organisation_code(), Subject::organisation),
    ];
    known
        .into_iter()
        .fold(Subject::new(mode), |subject, (text, set)| match text {
            Some(text) => set(subject, text.to_owned()),
            None => subject,
        })
}

fn token_path(paths: Option<&'static Paths>) -> &'static str {
    paths.map_or("", |paths| paths.token)
}

fn fault(message: &'static str) -> Error {
    Error::new(ErrorKind::Config, message)
}

/// The methods that the builders of the platform's grants share, for a builder that holds a
/// [`PlatformSetup`] in the named field.
macro_rules! platform_methods {
    ($field:ident) => {
        /// Takes the endpoints of that environment.
        pub fn environment(self, environment: &nhs_http::Environment) -> Self {
            self.token_url(environment.token_url().as_str())
        }

        /// The audience of client assertions, in place of the token URL: for those who reach the
        /// platform through a gateway of their own, the platform's token URL.
        pub fn audience(mut self, audience: impl Into<String>) -> Self {
            self.$field.audience = Some(audience.into());
            self
        }

        /// The application's API key, which is its `client_id`, and the issuer and subject of its
        /// assertions.
        pub fn api_key(mut self, key: impl Into<nhs_http::secrecy::SecretString>) -> Self {
            self.$field.api_key = Some(key.into());
            self
        }

        /// Signs assertions with an RSA private key in PEM, registered as `key_id`.
        pub fn private_key_pem(
            mut self,
            key_id: impl Into<String>,
            pem: impl Into<nhs_http::secrecy::SecretString>,
        ) -> Self {
            self.$field.set_private_key(key_id.into(), pem.into());
            self
        }

        /// Signs assertions with whatever can, such as an HSM.
        pub fn signer(mut self, signer: std::sync::Arc<dyn crate::Signer>) -> Self {
            self.$field.set_signer(signer);
            self
        }

        /// The application, as the audit is to record it.
        pub fn subject(mut self, subject: nhs_http::Subject) -> Self {
            self.$field.subject = subject;
            self
        }

        /// Adds an audit sink for token requests.
        pub fn audit(mut self, sink: std::sync::Arc<dyn nhs_http::AuditSink>) -> Self {
            self.$field.setup.configure(|b| b.audit(sink));
            self
        }

        /// When to ask the platform again.
        pub fn retry(mut self, policy: nhs_http::RetryPolicy) -> Self {
            self.$field.setup.configure(|b| b.retry(policy));
            self
        }

        /// How long a token request may take; 15 s for an attempt and 40 s in all unless told.
        pub fn timeouts(mut self, timeouts: nhs_http::Timeouts) -> Self {
            self.$field.setup.configure(|b| b.timeouts(timeouts));
            self
        }

        /// Time and chance, for tests.
        pub fn runtime(mut self, runtime: std::sync::Arc<dyn nhs_http::Runtime>) -> Self {
            self.$field.setup.configure(|b| b.runtime(runtime));
            self
        }

        /// Trusts the root certificates in a PEM, beside those of the system, for token requests.
        pub fn root_certificate_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
            self.$field
                .setup
                .configure(|b| b.root_certificate_pem(pem.into()));
            self
        }

        /// Any other setting of token requests, such as a proxy, one's own roots alone, a client
        /// certificate, a rate limiter or a circuit breaker:
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
pub(crate) use platform_methods;

/// The longest first.
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

/// A token answer is small; userinfo of a worker with many roles is the largest.
const LARGEST_ANSWER: u64 = 256 * 1024;

#[cfg(test)]
mod tests {
    use nhs_http::{Proxy, Timeouts};

    use super::*;
    use crate::{Application, SignError, SignedJwt};

    #[derive(Debug)]
    struct NeverAsked;

    #[async_trait::async_trait]
    impl Signer for NeverAsked {
        fn key_id(&self) -> &str {
            "kid"
        }

        fn algorithm(&self) -> SigningAlgorithm {
            SigningAlgorithm::Rs512
        }

        async fn sign(&self, _message: &[u8]) -> Result<Vec<u8>, SignError> {
            panic!("nothing is sent")
        }
    }

    #[test]
    fn settings_of_the_pipeline_reach_the_token_requests() {
        let proxy = || Proxy::new("http://proxy.example:3128").unwrap();
        // a proxy cannot reach loopback, so one that arrives is refused there
        let url = "http://localhost:4000/oauth2/token";
        let error = SignedJwt::builder()
            .token_url(url)
            .api_key("key")
            .signer(Arc::new(NeverAsked))
            .pipeline(|pipeline| pipeline.proxy(proxy()))
            .build()
            .unwrap_err();
        assert!(error.to_string().contains("proxy"), "{error}");
        let application = Application::builder()
            .token_url(url)
            .api_key("key")
            .client_secret("secret")
            .pipeline(|pipeline| pipeline.proxy(proxy()))
            .build()
            .unwrap();
        let error = application.secret_client().unwrap_err();
        assert!(error.to_string().contains("proxy"), "{error}");
    }

    #[test]
    fn what_the_pipeline_is_given_counts_beside_it() {
        let mut setup = PlatformSetup::new();
        setup.token_url = Some("https://platform.example/oauth2/token".to_owned());
        setup.api_key = Some(SecretString::from("key"));
        let hasty = Timeouts {
            total: Duration::from_secs(3),
            ..Timeouts::default()
        };
        setup.setup.configure(|pipeline| pipeline.timeouts(hasty));
        let platform = setup.check().unwrap();
        assert_eq!(platform.timeouts().total, Duration::from_secs(3));
        assert_eq!(platform.token_path(), "/oauth2/token");
        assert_eq!(platform.audience, "https://platform.example/oauth2/token");
    }
}
