//! The client: what is the same for every call, set once and cheap to clone.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretSlice};
use url::Url;

use crate::pipeline;
use crate::{
    AuditSink, BaseUrl, Call, Credential, Error, ErrorKind, Response, RetryPolicy, Runtime,
    SystemRuntime,
};

/// Sends calls below one base URL. Clones share connections, credential and audit.
///
/// ```
/// use std::sync::Arc;
/// use std::time::Duration;
/// use nhs_http::{Client, Environment, RetryPolicy, Timeouts, TracingAudit};
///
/// let client = Client::builder(Environment::Integration.api("/personal-demographics/FHIR/R4"))
///     .audit(Arc::new(TracingAudit))
///     .retry(RetryPolicy { max_attempts: 3, ..RetryPolicy::default() })
///     .timeouts(Timeouts { total: Duration::from_secs(60), ..Timeouts::default() })
///     .build()?;
/// assert_eq!(client.base().path(), "/personal-demographics/FHIR/R4");
/// # Ok::<(), nhs_http::Error>(())
/// ```
#[derive(Clone)]
pub struct Client(Arc<Shared>);

pub(crate) struct Shared {
    pub(crate) base: Url,
    pub(crate) http: reqwest::Client,
    pub(crate) credential: Option<Arc<dyn Credential>>,
    pub(crate) sinks: Arc<[Arc<dyn AuditSink>]>,
    pub(crate) retry: RetryPolicy,
    pub(crate) timeouts: Timeouts,
    pub(crate) max_response_bytes: u64,
    pub(crate) runtime: Arc<dyn Runtime>,
}

/// How long things may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeouts {
    /// Until there is a connection, TLS included.
    pub connect: Duration,
    /// One attempt, from sending to the last byte of the answer.
    pub attempt: Duration,
    /// The whole call: credential, attempts and the waits between them.
    pub total: Duration,
}

impl Default for Timeouts {
    /// 10 s to connect, 40 s for an attempt, 120 s in all. The platform itself holds a synchronous
    /// write for up to 29 s.
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            attempt: Duration::from_secs(40),
            total: Duration::from_secs(120),
        }
    }
}

impl Client {
    /// A builder for a client of the API at `base`, checked as by [`BaseUrl::parse`] in
    /// [`ClientBuilder::build`].
    pub fn builder(base: impl AsRef<str>) -> ClientBuilder {
        ClientBuilder {
            base: base.as_ref().to_owned(),
            credential: None,
            sinks: Vec::new(),
            retry: RetryPolicy::default(),
            timeouts: Timeouts::default(),
            max_response_bytes: 16 * 1024 * 1024,
            user_agent: concat!("nhs-sdk-rust/", env!("CARGO_PKG_VERSION")).to_owned(),
            runtime: Arc::new(SystemRuntime),
            identity: None,
            roots: Vec::new(),
        }
    }

    /// Sends a call, over as many attempts as its replay class and the policy allow. Must run
    /// within a tokio runtime.
    ///
    /// Dropping the future abandons the call; that is still audited.
    ///
    /// # Errors
    ///
    /// Whatever [`ErrorKind`] lists: everything but a whole 2xx answer is an error.
    pub async fn send(&self, call: Call) -> Result<Response, Error> {
        pipeline::send(&self.0, call).await
    }

    /// The base URL of this client.
    #[must_use]
    pub fn base(&self) -> &Url {
        &self.0.base
    }

    /// The runtime of this client, for crates that need its clock.
    #[must_use]
    pub fn runtime(&self) -> &Arc<dyn Runtime> {
        &self.0.runtime
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base", &self.0.base.as_str())
            .field("retry", &self.0.retry)
            .field("timeouts", &self.0.timeouts)
            .finish_non_exhaustive()
    }
}

/// Sets up a [`Client`].
#[derive(Clone)]
#[must_use]
pub struct ClientBuilder {
    base: String,
    credential: Option<Arc<dyn Credential>>,
    sinks: Vec<Arc<dyn AuditSink>>,
    retry: RetryPolicy,
    timeouts: Timeouts,
    max_response_bytes: u64,
    user_agent: String,
    runtime: Arc<dyn Runtime>,
    identity: Option<SecretSlice<u8>>,
    roots: Vec<Vec<u8>>,
}

impl ClientBuilder {
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

    /// How long things may take.
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts;
        self
    }

    /// The largest body that is read; 16 MiB unless told.
    pub fn max_response_bytes(mut self, bytes: u64) -> Self {
        self.max_response_bytes = bytes;
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
        self.identity = Some(pem.into());
        self
    }

    /// Trusts the root certificates in a PEM, beside those of the system.
    pub fn root_certificate_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.roots.push(pem.into());
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if the base URL is not allowed (see [`BaseUrl::parse`]), a certificate
    /// or the user agent cannot be used, or the policy allows no attempt or no time.
    pub fn build(self) -> Result<Client, Error> {
        let base = BaseUrl::parse(&self.base)?.into_url();
        let fault = |message: &'static str| Error::new(ErrorKind::Config, message);
        if self.retry.max_attempts == 0 {
            return Err(fault("the retry policy must allow at least one attempt"));
        }
        if self.timeouts.attempt.is_zero() || self.timeouts.total.is_zero() {
            return Err(fault("the timeouts must leave time for an attempt"));
        }
        let user_agent = http::HeaderValue::from_str(&self.user_agent)
            .map_err(|source| fault("the user agent is no header value").with_source(source))?;
        let mut http = reqwest::Client::builder()
            // A redirect could carry the credential to another origin.
            .redirect(reqwest::redirect::Policy::none())
            // Whether a request may be sent again is for the call's replay class alone to say.
            .retry(reqwest::retry::never())
            .referer(false)
            .user_agent(user_agent)
            .connect_timeout(self.timeouts.connect);
        if base.scheme() == "http" {
            // Loopback traffic is plain, so it must not go out to a proxy of the environment.
            http = http.no_proxy();
        } else {
            http = http.https_only(true);
        }
        if let Some(pem) = &self.identity {
            let identity = reqwest::Identity::from_pem(pem.expose_secret()).map_err(|_| {
                fault("the TLS identity must be a PEM of certificates and their key")
            })?;
            http = http.identity(identity);
        }
        for pem in &self.roots {
            let roots = reqwest::Certificate::from_pem_bundle(pem)
                .map_err(|_| fault("a root certificate is not valid PEM"))?;
            if roots.is_empty() {
                return Err(fault("the PEM of a root certificate holds no certificate"));
            }
            http = http.tls_certs_merge(roots);
        }
        let http = http.build().map_err(|source| {
            fault("the TLS set-up does not work, check the certificates").with_source(source)
        })?;
        Ok(Client(Arc::new(Shared {
            base,
            http,
            credential: self.credential,
            sinks: self.sinks.into(),
            retry: self.retry,
            timeouts: self.timeouts,
            max_response_bytes: self.max_response_bytes,
            runtime: self.runtime,
        })))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("retry", &self.retry)
            .field("timeouts", &self.timeouts)
            .field("max_response_bytes", &self.max_response_bytes)
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
        ] {
            let error = builder.build().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Config, "{word}");
            assert!(error.to_string().contains(word), "{error}");
        }
    }
}
