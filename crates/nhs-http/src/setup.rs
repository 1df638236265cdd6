//! What every API crate's client builder collects: where the API is, and every setting of the pipeline.
//! An API's builder holds a [`Setup`] and gets its methods from [`setup_methods!`](crate::setup_methods).

use std::fmt;

use crate::{BaseUrl, Client, ClientBuilder, Environment, Error, ErrorKind};

/// The settings that the builders of all API clients share.
///
/// ```
/// use nhs_http::{Environment, RetryPolicy, Setup};
///
/// let mut setup = Setup::new("PDS", "/personal-demographics/FHIR/R4", Environment::Sandbox);
/// setup.configure(|builder| builder.retry(RetryPolicy::none()));
/// assert_eq!(setup.client()?.base().path(), "/personal-demographics/FHIR/R4");
///
/// // live, a credential must be given
/// let setup = Setup::new("PDS", "/personal-demographics/FHIR/R4", Environment::Production);
/// assert!(setup.client().is_err());
/// # Ok::<(), nhs_http::Error>(())
/// ```
#[derive(Clone)]
pub struct Setup {
    api: &'static str,
    path: &'static str,
    environment: Environment,
    base_url: Option<String>,
    builder: ClientBuilder,
}

impl Setup {
    /// The settings for an API by its name and its path below the platform's root.
    #[must_use]
    pub fn new(api: &'static str, path: &'static str, environment: Environment) -> Self {
        Self {
            api,
            path,
            environment,
            base_url: None,
            builder: ClientBuilder::new(String::new()),
        }
    }

    /// Sets the base URL of the API, in place of the environment's.
    pub fn set_base_url(&mut self, base_url: String) {
        self.base_url = Some(base_url);
    }

    /// Changes settings of the pipeline.
    pub fn configure(&mut self, change: impl FnOnce(ClientBuilder) -> ClientBuilder) {
        self.builder = change(self.builder.clone());
    }

    /// The pipeline that these settings ask for. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if the base URL is that of the integration or production environment and
    /// there is no credential, or for what [`ClientBuilder::build`] refuses.
    pub fn client(self) -> Result<Client, Error> {
        let base = match &self.base_url {
            Some(base_url) => BaseUrl::parse(base_url)?.into_url(),
            None => self.environment.api(self.path),
        };
        let guarded = [Environment::Integration, Environment::Production]
            .into_iter()
            .find(|guarded| guarded.platform().origin() == base.origin());
        if let (Some(guarded), false) = (guarded, self.builder.has_credential()) {
            let message = format!(
                "{} in the {guarded} environment answers nobody without a credential, give one to \
                 ClientBuilder::credential",
                self.api
            );
            return Err(Error::new(ErrorKind::Config, message));
        }
        self.builder.at(base.into()).build()
    }
}

impl fmt::Debug for Setup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Setup")
            .field("api", &self.api)
            .field("environment", &self.environment)
            .field("builder", &self.builder)
            .finish_non_exhaustive()
    }
}

/// The methods that the builders of all API clients share, for a builder that holds a [`Setup`] in
/// the named field.
#[macro_export]
macro_rules! setup_methods {
    ($setup:ident) => {
        /// Who calls. Only sandboxes do without.
        pub fn credential(mut self, credential: ::std::sync::Arc<dyn $crate::Credential>) -> Self {
            self.$setup.configure(|b| b.credential(credential));
            self
        }

        /// The base URL of the whole API, in place of the environment's: one's own proxy, or a
        /// stand-in. Checked in `build` as by [`BaseUrl::parse`]($crate::BaseUrl::parse).
        pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
            self.$setup.set_base_url(base_url.into());
            self
        }

        /// Adds an audit sink; each sink has every event, in the order they were added.
        pub fn audit(mut self, sink: ::std::sync::Arc<dyn $crate::AuditSink>) -> Self {
            self.$setup.configure(|b| b.audit(sink));
            self
        }

        /// Adds an audit sink without which nothing is done: what it does not take is not sent, and
        /// what was sent already is not handed out.
        pub fn audit_required(mut self, sink: ::std::sync::Arc<dyn $crate::AuditSink>) -> Self {
            self.$setup.configure(|b| b.audit_required(sink));
            self
        }

        /// When to try again.
        pub fn retry(mut self, policy: $crate::RetryPolicy) -> Self {
            self.$setup.configure(|b| b.retry(policy));
            self
        }

        /// How long each call may take.
        pub fn timeouts(mut self, timeouts: $crate::Timeouts) -> Self {
            self.$setup.configure(|b| b.timeouts(timeouts));
            self
        }

        /// The largest body that is read, in bytes.
        pub fn max_response_bytes(mut self, bytes: u64) -> Self {
            self.$setup.configure(|b| b.max_response_bytes(bytes));
            self
        }

        /// The `User-Agent` header, in place of the SDK's own.
        pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
            self.$setup.configure(|b| b.user_agent(user_agent.into()));
            self
        }

        /// Time and chance, for tests.
        pub fn runtime(mut self, runtime: ::std::sync::Arc<dyn $crate::Runtime>) -> Self {
            self.$setup.configure(|b| b.runtime(runtime));
            self
        }

        /// Trusts the root certificates in a PEM, beside those of the system: those of a proxy that
        /// looks into TLS, for one.
        pub fn root_certificate_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
            self.$setup
                .configure(|b| b.root_certificate_pem(pem.into()));
            self
        }

        /// The client certificate for mutual TLS: its chain and its private key, as one PEM.
        pub fn tls_identity_pem(
            mut self,
            pem: impl Into<$crate::secrecy::SecretSlice<u8>>,
        ) -> Self {
            self.$setup.configure(|b| b.tls_identity_pem(pem.into()));
            self
        }

        /// How many retries all calls may make between them.
        pub fn retry_budget(mut self, budget: $crate::RetryBudget) -> Self {
            self.$setup.configure(|b| b.retry_budget(budget));
            self
        }

        /// Asked for a permit before every attempt.
        pub fn rate_limiter(mut self, limiter: ::std::sync::Arc<dyn $crate::RateLimiter>) -> Self {
            self.$setup.configure(|b| b.rate_limiter(limiter));
            self
        }

        /// How many requests may be under way at once.
        pub fn concurrency(mut self, limit: $crate::ConcurrencyLimit) -> Self {
            self.$setup.configure(|b| b.concurrency(limit));
            self
        }

        /// Fails fast while the service is down.
        pub fn circuit_breaker(mut self, breaker: $crate::CircuitBreaker) -> Self {
            self.$setup.configure(|b| b.circuit_breaker(breaker));
            self
        }

        /// Sends slow reads once more.
        pub fn hedge(mut self, hedge: $crate::Hedge) -> Self {
            self.$setup.configure(|b| b.hedge(hedge));
            self
        }

        /// Lets kept answers stand in for reads while the service is down.
        pub fn stale(mut self, policy: $crate::StalePolicy) -> Self {
            self.$setup.configure(|b| b.stale(policy));
            self
        }

        /// Adds middleware around every attempt.
        pub fn middleware(mut self, middleware: ::std::sync::Arc<dyn $crate::Middleware>) -> Self {
            self.$setup.configure(|b| b.middleware(middleware));
            self
        }

        /// Goes through a proxy.
        pub fn proxy(mut self, proxy: $crate::Proxy) -> Self {
            self.$setup.configure(|b| b.proxy(proxy));
            self
        }

        /// Any other setting of the pipeline: only one's own roots, names and addresses, the proxy
        /// of the environment, the size of what is sent.
        /// `builder.pipeline(|pipeline| pipeline.only_given_roots())`
        pub fn pipeline(
            mut self,
            change: impl FnOnce($crate::ClientBuilder) -> $crate::ClientBuilder,
        ) -> Self {
            self.$setup.configure(change);
            self
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Builder {
        setup: Setup,
    }

    #[allow(unreachable_pub, dead_code, clippy::must_use_candidate)]
    impl Builder {
        setup_methods!(setup);
    }

    #[test]
    fn settings_of_every_kind_reach_the_client() {
        let builder = Builder {
            setup: Setup::new("PDS", "/pds", Environment::Sandbox),
        };
        let limit = crate::ConcurrencyLimit::new(3);
        let client = builder
            .concurrency(limit)
            .circuit_breaker(crate::CircuitBreaker::default())
            .retry_budget(crate::RetryBudget::new(0.0, 0.0))
            .hedge(crate::Hedge::after(std::time::Duration::from_secs(1)))
            .pipeline(|pipeline| pipeline.max_request_bytes(7));
        let shown = format!("{:?}", client.setup);
        for part in ["most: 3", "CircuitBreaker", "Hedge", "max_request_bytes: 7"] {
            assert!(shown.contains(part), "{shown}");
        }
        assert!(client.setup.client().is_ok());
    }

    #[test]
    fn certificates_reach_the_client() {
        let builder = || Builder {
            setup: Setup::new("PDS", "/pds", Environment::Sandbox),
        };
        for (builder, word) in [
            (builder().root_certificate_pem("x"), "root certificate"),
            (builder().tls_identity_pem(b"x".to_vec()), "TLS identity"),
        ] {
            let error = builder.setup.client().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Config);
            assert!(error.to_string().contains(word), "{error}");
        }
    }
}
