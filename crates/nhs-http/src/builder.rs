//! Sets up a client: every setting of the pipeline, checked in one place.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretSlice;

use crate::client::Shared;
use crate::network::Network;
use crate::{
    AuditSink, BaseUrl, CircuitBreaker, Client, ConcurrencyLimit, Credential, Error, ErrorKind,
    Hedge, Middleware, Proxy, RateLimiter, Resolver, RetryBudget, RetryPolicy, Runtime,
    StalePolicy, SystemRuntime, Timeouts,
};

/// Sets up a [`Client`].
///
/// ```
/// use std::sync::Arc;
/// use nhs_http::{CircuitBreaker, Client, ConcurrencyLimit, LocalRateLimiter, Rate, RateLimits};
///
/// let limits = RateLimits::per_host(Rate::per_second(5));
/// let client = Client::builder("https://api.service.nhs.uk/personal-demographics/FHIR/R4")
///     .rate_limiter(Arc::new(LocalRateLimiter::new(&limits)?))
///     .concurrency(ConcurrencyLimit::new(16))
///     .circuit_breaker(CircuitBreaker::default())
///     .build()?;
/// # drop(client);
/// # Ok::<(), nhs_http::Error>(())
/// ```
#[derive(Clone)]
#[must_use]
pub struct ClientBuilder {
    base: String,
    credential: Option<Arc<dyn Credential>>,
    sinks: Vec<Arc<dyn AuditSink>>,
    retry: RetryPolicy,
    timeouts: Timeouts,
    max_response_bytes: u64,
    max_request_bytes: u64,
    user_agent: String,
    runtime: Arc<dyn Runtime>,
    budget: RetryBudget,
    limiter: Option<Arc<dyn RateLimiter>>,
    concurrency: Option<ConcurrencyLimit>,
    breaker: Option<CircuitBreaker>,
    hedge: Option<Hedge>,
    stale: Option<StalePolicy>,
    middleware: Vec<Arc<dyn Middleware>>,
    network: Network,
}

impl ClientBuilder {
    pub(crate) fn new(base: String) -> Self {
        Self {
            base,
            credential: None,
            sinks: Vec::new(),
            retry: RetryPolicy::default(),
            timeouts: Timeouts::default(),
            max_response_bytes: 16 * 1024 * 1024,
            max_request_bytes: 100 * 1024 * 1024,
            user_agent: concat!("nhs-sdk-rust/", env!("CARGO_PKG_VERSION")).to_owned(),
            runtime: Arc::new(SystemRuntime),
            budget: RetryBudget::default(),
            limiter: None,
            concurrency: None,
            breaker: None,
            hedge: None,
            stale: None,
            middleware: Vec::new(),
            network: Network::default(),
        }
    }

    /// Another base URL.
    pub(crate) fn at(mut self, base: String) -> Self {
        self.base = base;
        self
    }

    pub(crate) fn has_credential(&self) -> bool {
        self.credential.is_some()
    }

    pub(crate) fn given_runtime(&self) -> &Arc<dyn Runtime> {
        &self.runtime
    }

    pub(crate) fn given_timeouts(&self) -> Timeouts {
        self.timeouts
    }

    /// Who calls. Without one, requests go out as open access.
    pub fn credential(mut self, credential: Arc<dyn Credential>) -> Self {
        self.credential = Some(credential);
        self
    }

    /// Adds an audit sink; each sink has every event, in the order they were added.
    pub fn audit(mut self, sink: Arc<dyn AuditSink>) -> Self {
        self.sinks.push(sink);
        self
    }

    /// Adds an audit sink without which nothing is done: what it does not take is not sent, and what
    /// was sent already is not handed out ([`ErrorKind::Audit`]).
    pub fn audit_required(self, sink: Arc<dyn AuditSink>) -> Self {
        self.audit(Arc::new(crate::audit::Required(sink)))
    }

    /// When to try again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How many retries all calls may make between them; [`RetryBudget::default`] unless told.
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.budget = budget;
        self
    }

    /// How long things may take.
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts;
        self
    }

    /// Asked for a permit before every attempt; none unless told.
    pub fn rate_limiter(mut self, limiter: Arc<dyn RateLimiter>) -> Self {
        self.limiter = Some(limiter);
        self
    }

    /// How many requests may be under way at once; any number unless told.
    pub fn concurrency(mut self, limit: ConcurrencyLimit) -> Self {
        self.concurrency = Some(limit);
        self
    }

    /// Fails fast while the service is down; off unless told.
    pub fn circuit_breaker(mut self, breaker: CircuitBreaker) -> Self {
        self.breaker = Some(breaker);
        self
    }

    /// Sends slow reads once more; off unless told.
    pub fn hedge(mut self, hedge: Hedge) -> Self {
        self.hedge = Some(hedge);
        self
    }

    /// Lets kept answers stand in for reads while the service is down; off unless told.
    pub fn stale(mut self, policy: StalePolicy) -> Self {
        self.stale = Some(policy);
        self
    }

    /// Adds middleware. Before an attempt it is called in the order it was added, after it in the
    /// reverse order.
    pub fn middleware(mut self, middleware: Arc<dyn Middleware>) -> Self {
        self.middleware.push(middleware);
        self
    }

    /// The largest body that is read, in bytes, once it is decompressed; 16 MiB unless told.
    pub fn max_response_bytes(mut self, bytes: u64) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    /// The largest body that is sent, in bytes; 100 MiB unless told. A larger one is an
    /// [`ErrorKind::InvalidRequest`].
    pub fn max_request_bytes(mut self, bytes: u64) -> Self {
        self.max_request_bytes = bytes;
        self
    }

    /// The `User-Agent` header, in place of the SDK's own.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// Time and chance, for tests.
    pub fn runtime(mut self, runtime: Arc<dyn Runtime>) -> Self {
        self.runtime = runtime;
        self
    }

    /// The client certificate for mutual TLS: its chain and its private key, as one PEM.
    pub fn tls_identity_pem(mut self, pem: impl Into<SecretSlice<u8>>) -> Self {
        self.network.identity = Some(pem.into());
        self
    }

    /// Trusts the root certificates in a PEM, beside those of the system.
    pub fn root_certificate_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.network.roots.push(pem.into());
        self
    }

    /// Trusts no roots but those given to [`ClientBuilder::root_certificate_pem`]: those of the
    /// system count no more.
    pub fn only_given_roots(mut self) -> Self {
        self.network.only_those_roots = true;
        self
    }

    /// Hands bodies out as the service sent them, and does not ask for compressed ones. For APIs whose
    /// answers must be checked as they came; unless told, a gzipped body is decompressed.
    pub fn keep_content_encoding(mut self) -> Self {
        self.network.keep_content_encoding = true;
        self
    }

    /// Goes through a proxy. Without it, and without [`ClientBuilder::proxy_of_environment`], none is
    /// used, whatever the environment says.
    pub fn proxy(mut self, proxy: Proxy) -> Self {
        self.network.proxy = Some(proxy);
        self
    }

    /// Goes through the proxy that the environment names (`HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`), if
    /// it names one and none was given.
    pub fn proxy_of_environment(mut self) -> Self {
        self.network.proxy_of_environment = true;
        self
    }

    /// Finds the addresses of hosts, in place of the system's resolver.
    pub fn resolver(mut self, resolver: Arc<dyn Resolver>) -> Self {
        self.network.resolver = Some(resolver);
        self
    }

    /// The addresses of one host, in place of what any resolver says. Port 0 stands for the
    /// scheme's own; a port in the URL comes first.
    pub fn addresses(mut self, host: impl Into<String>, addresses: Vec<SocketAddr>) -> Self {
        self.network.addresses.push((host.into(), addresses));
        self
    }

    /// How long it may take to find a host's address, within [`Timeouts::connect`]; 5 s unless told.
    pub fn dns_timeout(mut self, timeout: Duration) -> Self {
        self.network.dns_timeout = timeout;
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if the base URL is not allowed (see [`BaseUrl::parse`]), a certificate,
    /// the proxy, an address or the user agent cannot be used, or the policy allows no attempt or no
    /// time.
    pub fn build(self) -> Result<Client, Error> {
        let base = BaseUrl::parse(&self.base)?.into_url();
        let fault = |message: &'static str| Error::new(ErrorKind::Config, message);
        if self.retry.max_attempts == 0 {
            return Err(fault("the retry policy must allow at least one attempt"));
        }
        let timeouts = self.timeouts;
        if timeouts.attempt.is_zero() || timeouts.total.is_zero() {
            return Err(fault("the timeouts must leave time for an attempt"));
        }
        let user_agent = http::HeaderValue::from_str(&self.user_agent)
            .map_err(|source| fault("the user agent is no header value").with_source(source))?;
        let network = &self.network;
        let http = network.client(&base, user_agent, timeouts.connect, &self.runtime)?;
        let host = match (base.host_str().unwrap_or_default(), base.port()) {
            (host, Some(port)) => format!("{host}:{port}").into(),
            (host, None) => host.into(),
        };
        Ok(Client::of(Shared {
            base,
            host,
            http,
            credential: self.credential,
            sinks: self.sinks.into(),
            retry: self.retry,
            timeouts,
            max_response_bytes: self.max_response_bytes,
            max_request_bytes: self.max_request_bytes,
            budget: self.budget,
            limiter: self.limiter,
            concurrency: self.concurrency,
            breaker: self.breaker,
            hedge: self.hedge,
            stale: self.stale,
            middleware: self.middleware.into(),
            runtime: self.runtime,
        }))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("retry", &self.retry)
            .field("timeouts", &self.timeouts)
            .field("max_response_bytes", &self.max_response_bytes)
            .field("max_request_bytes", &self.max_request_bytes)
            .field("has_credential", &self.has_credential())
            .field("concurrency", &self.concurrency)
            .field("circuit_breaker", &self.breaker)
            .field("hedge", &self.hedge)
            .field("proxy", &self.network.proxy)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clear_text_to_another_machine_is_refused() {
        let error = Client::builder("http://api.service.nhs.uk")
            .build()
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains("https"));
    }

    #[test]
    fn settings_that_cannot_work_are_named() {
        let base = "https://api.service.nhs.uk";
        let proxy = Proxy::new("http://proxy:3128").unwrap();
        let elsewhere = vec![SocketAddr::from(([192, 0, 2, 1], 0))];
        let none = RetryPolicy {
            max_attempts: 0,
            ..RetryPolicy::default()
        };
        let zero = Timeouts {
            total: Duration::ZERO,
            ..Timeouts::default()
        };
        for (builder, word) in [
            (Client::builder(base).retry(none), "attempt"),
            (Client::builder(base).timeouts(zero), "timeouts"),
            (Client::builder(base).user_agent("a\nb"), "user agent"),
            (
                Client::builder(base).tls_identity_pem(b"x".to_vec()),
                "identity",
            ),
            (
                Client::builder(base).root_certificate_pem("x"),
                "certificate",
            ),
            (Client::builder(base).only_given_roots(), "none is given"),
            (
                Client::builder(base).addresses("api.service.nhs.uk", Vec::new()),
                "at least one",
            ),
            (
                Client::builder("http://localhost:4000").proxy(proxy),
                "proxy",
            ),
            (
                Client::builder("http://localhost:4000").addresses("localhost", elsewhere),
                "loopback",
            ),
        ] {
            let error = builder.build().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Config, "{word}");
            assert!(error.to_string().contains(word), "{error}");
        }
    }
}
