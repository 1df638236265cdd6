//! The client: what is the same for every call, set once and cheap to clone.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use url::Url;

use crate::pipeline;
use crate::{
    AuditSink, Call, CircuitBreaker, ClientBuilder, ConcurrencyLimit, Credential, Error, Hedge,
    Middleware, RateLimiter, Response, RetryBudget, RetryPolicy, Runtime, StalePolicy, Streamed,
};

/// Sends calls below one base URL. Clones share connections, credential, audit and limits.
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
    /// The base's host, with its port if that is not the scheme's own: what limits go by.
    pub(crate) host: Arc<str>,
    pub(crate) http: reqwest::Client,
    pub(crate) credential: Option<Arc<dyn Credential>>,
    pub(crate) sinks: Arc<[Arc<dyn AuditSink>]>,
    pub(crate) retry: RetryPolicy,
    pub(crate) timeouts: Timeouts,
    pub(crate) max_response_bytes: u64,
    pub(crate) max_request_bytes: u64,
    pub(crate) budget: RetryBudget,
    pub(crate) limiter: Option<Arc<dyn RateLimiter>>,
    pub(crate) concurrency: Option<ConcurrencyLimit>,
    pub(crate) breaker: Option<CircuitBreaker>,
    pub(crate) hedge: Option<Hedge>,
    pub(crate) stale: Option<StalePolicy>,
    pub(crate) middleware: Box<[Arc<dyn Middleware>]>,
    pub(crate) runtime: Arc<dyn Runtime>,
}

/// How long things may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeouts {
    /// Until there is a connection, TLS included.
    pub connect: Duration,
    /// One attempt, from sending to the last byte of the answer.
    pub attempt: Duration,
    /// The whole call: credential, attempts, and the waits between them and in line.
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
    /// A builder for a client of the API at `base`, checked as by [`BaseUrl::parse`](crate::BaseUrl::parse) in
    /// [`ClientBuilder::build`].
    pub fn builder(base: impl AsRef<str>) -> ClientBuilder {
        ClientBuilder::new(base.as_ref().to_owned())
    }

    /// Sends a call, over as many attempts as its replay class and the policy allow. Must run
    /// within a tokio runtime.
    ///
    /// Dropping the future abandons the call; that is still audited.
    ///
    /// # Errors
    ///
    /// Whatever [`ErrorKind`](crate::ErrorKind) lists: everything but a whole 2xx answer is an error.
    pub async fn send(&self, call: Call) -> Result<Response, Error> {
        pipeline::send(&self.0, call).await
    }

    /// Sends a call and leaves the body of a good answer to be read piece by piece: for what is too
    /// large to be held in memory.
    ///
    /// Retries, limits, audit and time limits are those of [`Client::send`] until the head of the
    /// answer is there; the call counts as done then, and gives its room in the limits back. From then on
    /// [`Timeouts::attempt`] bounds the wait for each piece. Such a call is never hedged, and its
    /// answer never kept for bad times. [`ClientBuilder::keep_content_encoding`] says whether the
    /// body is decompressed.
    ///
    /// # Errors
    ///
    /// As for [`Client::send`], but for what becomes of the body.
    pub async fn open(&self, call: Call) -> Result<Streamed, Error> {
        let idle = call.own_attempt_timeout();
        let most = call.own_max_response_bytes();
        let mut head = pipeline::send(&self.0, call.streaming()).await?;
        let rest = head.take_rest();
        Ok(Streamed::new(
            head,
            rest,
            Arc::clone(&self.0.runtime),
            idle.unwrap_or(self.0.timeouts.attempt),
            most,
        ))
    }

    pub(crate) fn of(shared: Shared) -> Self {
        Self(Arc::new(shared))
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
