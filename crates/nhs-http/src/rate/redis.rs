//! One rate limit for a whole fleet: the permits are counted in Redis, by one script that runs
//! there in one piece and by the server's clock. Without Redis, each process keeps to its share.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use ::redis::aio::{ConnectionManager, ConnectionManagerConfig};
use ::redis::{Client, RedisResult, Script};
use async_trait::async_trait;
use secrecy::{SecretSlice, SecretString};

use super::{
    LONGEST_PAUSE, LocalRateLimiter, Paces, PermitRequest, RateLimiter, RateLimits, RateRefusal,
};
use crate::transport::within;
use crate::{Error, ErrorKind, RedisAddress, Runtime, SystemRuntime};

/// Limits that hold for all processes that use the same Redis and prefix. They must be given the
/// same limits.
///
/// When Redis cannot be reached, each process goes on by itself with the share of the limits that was
/// set for that: a warning is logged, [`RedisRateLimiter::state`] says so, and Redis is asked again
/// every second.
///
/// ```no_run
/// use nhs_http::secrecy::SecretString;
/// use nhs_http::{Rate, RateLimits, RedisRateLimiter};
///
/// # fn main() -> Result<(), nhs_http::Error> {
/// let limits = RateLimits::per_host(Rate::per_second(50));
/// let limiter = RedisRateLimiter::builder(SecretString::from("redis://:secret@redis:6379/"), limits)
///     .prefix("pds-rate")
///     .share_alone(0.25) // four replicas
///     .build()?;
/// # Ok(())
/// # }
/// ```
pub struct RedisRateLimiter {
    client: Client,
    connection: Mutex<Option<ConnectionManager>>,
    script: Script,
    pause_script: Script,
    prefix: String,
    timeout: Duration,
    paces: Paces,
    alone: LocalRateLimiter,
    runtime: Arc<dyn Runtime>,
    state: Mutex<Standing>,
    lines: Mutex<Lines>,
}

/// Those of this process who wait for the same limit: by its operation, or `""`, and host.
type Lines = HashMap<&'static str, HashMap<Box<str>, Arc<tokio::sync::Mutex<()>>>>;

/// Whether the fleet shares its limits at present.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RateLimitState {
    /// Redis counts.
    Shared,
    /// Redis could not be reached since that time: this process keeps to its share.
    Alone {
        /// When Redis was lost.
        since: SystemTime,
    },
}

#[derive(Default)]
struct Standing {
    lost: Option<SystemTime>,
    /// When Redis may be asked again, on the monotonic clock.
    ask_again: Duration,
}

/// Sets up a [`RedisRateLimiter`].
#[must_use]
pub struct RedisRateLimiterBuilder {
    address: RedisAddress,
    limits: RateLimits,
    prefix: String,
    share: f64,
    timeout: Duration,
    runtime: Arc<dyn Runtime>,
}

impl RedisRateLimiter {
    /// A builder for a limiter that counts in the Redis at `url`: `redis://:password@host:6379/`,
    /// `rediss://` for TLS, or `redis+unix:///path/to/socket`.
    pub fn builder(url: SecretString, limits: RateLimits) -> RedisRateLimiterBuilder {
        RedisRateLimiterBuilder {
            address: RedisAddress::new(url),
            limits,
            prefix: "nhs-rate".to_owned(),
            share: 0.1,
            timeout: Duration::from_millis(250),
            runtime: Arc::new(SystemRuntime),
        }
    }

    /// Whether Redis counts, or this process is by itself; as of the last request.
    #[must_use]
    pub fn state(&self) -> RateLimitState {
        match self.standing().lost {
            None => RateLimitState::Shared,
            Some(since) => RateLimitState::Alone { since },
        }
    }

    /// Zero for a permit, else how long to wait for one.
    async fn ask(&self, request: &PermitRequest<'_>) -> Option<Duration> {
        let host = request.host;
        let mut call = self.script.prepare_invoke();
        // The braces keep a host's keys on one node of a cluster.
        call.key(format!("{}:{{{host}}}:pause", self.prefix));
        call.arg(request.weight.get());
        let operation = self.paces.operations.get(request.operation);
        let limits = [
            ("", self.paces.host),
            (request.operation, operation.copied()),
        ];
        for (name, pace) in limits {
            if let Some(pace) = pace {
                call.key(format!("{}:{{{host}}}:{name}", self.prefix));
                call.arg(micros(pace.interval)).arg(pace.burst.get());
            }
        }
        let mut connection = self.connection().ok()?;
        let asked = call.invoke_async::<u64>(&mut connection);
        let answer = within(self.runtime.as_ref(), self.timeout, asked).await;
        answer?.ok().map(Duration::from_micros)
    }

    fn connection(&self) -> RedisResult<ConnectionManager> {
        let mut held = self
            .connection
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(connection) = held.as_ref() {
            return Ok(connection.clone());
        }
        let config = ConnectionManagerConfig::new()
            .set_number_of_retries(1)
            .set_connection_timeout(Some(self.timeout))
            .set_response_timeout(Some(self.timeout));
        let connection = ConnectionManager::new_lazy_with_config(self.client.clone(), config)?;
        Ok(held.insert(connection).clone())
    }

    fn is_due(&self) -> bool {
        let standing = self.standing();
        standing.lost.is_none() || self.runtime.monotonic() >= standing.ask_again
    }

    /// Whether Redis is to be asked now. While it is lost one asks in each second, not all.
    fn may_ask(&self) -> bool {
        let due = self.is_due();
        if due {
            self.standing().ask_again = self.runtime.monotonic().saturating_add(ASK_AGAIN);
        }
        due
    }

    fn found(&self) {
        if self.standing().lost.take().is_some() {
            tracing::info!("the rate limit is counted in redis again");
        }
    }

    fn lost(&self) {
        let mut standing = self.standing();
        standing.ask_again = self.runtime.monotonic().saturating_add(ASK_AGAIN);
        if standing.lost.is_none() {
            standing.lost = Some(self.runtime.now());
            drop(standing);
            tracing::warn!(
                "redis cannot be reached, this process keeps to its share of the rate limit"
            );
        }
    }

    fn standing(&self) -> MutexGuard<'_, Standing> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Those of this process who wait for the same limit; only the first of them asks.
    fn line(&self, request: &PermitRequest<'_>) -> Arc<tokio::sync::Mutex<()>> {
        let limited = self.paces.operations.contains_key(request.operation);
        let operation = if limited { request.operation } else { "" };
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        let hosts = lines.entry(operation).or_default();
        match hosts.get(request.host) {
            Some(line) => Arc::clone(line),
            None => Arc::clone(hosts.entry(request.host.into()).or_default()),
        }
    }

    fn exceeds(&self, request: &PermitRequest<'_>) -> bool {
        let operation = self.paces.operations.get(request.operation);
        let limits = self.paces.host.iter().chain(operation);
        limits.into_iter().any(|pace| request.weight > pace.burst)
    }
}

/// How long Redis is left alone after it could not be reached.
const ASK_AGAIN: Duration = Duration::from_secs(1);

#[async_trait]
impl RateLimiter for RedisRateLimiter {
    async fn acquire(&self, request: &PermitRequest<'_>) -> Result<(), RateRefusal> {
        if self.exceeds(request) {
            return Err(RateRefusal::never());
        }
        let deadline = self.runtime.monotonic().saturating_add(request.patience);
        if self.is_due() {
            let line = self.line(request);
            let _turn = match line.try_lock() {
                Ok(turn) => turn,
                Err(_) if request.patience.is_zero() => {
                    return Err(RateRefusal::until(Duration::ZERO));
                }
                Err(_) => line.lock().await,
            };
            // Asked again, for Redis may have been lost to those who stood before.
            while self.may_ask() {
                let Some(wait) = self.ask(request).await else {
                    self.lost();
                    break;
                };
                self.found();
                if wait.is_zero() {
                    return Ok(());
                }
                let end = self.runtime.monotonic().saturating_add(wait);
                if end > deadline || request.patience.is_zero() {
                    return Err(RateRefusal::until(wait));
                }
                self.runtime.sleep(wait).await;
            }
        }
        let mut request = *request;
        request.patience = deadline.saturating_sub(self.runtime.monotonic());
        // The share may be too small for the call's weight, which the whole has room for.
        let most = self.alone.most_at_once(&request);
        request.weight = request.weight.min(most);
        self.alone.acquire(&request).await
    }

    async fn pause(&self, host: &str, pause: Duration) {
        let pause = pause.min(LONGEST_PAUSE);
        self.alone.pause(host, pause).await;
        let millis = u64::try_from(pause.as_millis()).unwrap_or(u64::MAX);
        let (Ok(mut connection), true) = (self.connection(), millis > 0) else {
            return;
        };
        let mut call = self.pause_script.prepare_invoke();
        call.key(format!("{}:{{{host}}}:pause", self.prefix));
        call.arg(millis);
        let told = call.invoke_async::<()>(&mut connection);
        let told = within(self.runtime.as_ref(), self.timeout, told).await;
        if !matches!(told, Some(Ok(()))) {
            self.lost();
        }
    }
}

impl RedisRateLimiterBuilder {
    /// What the keys in Redis begin with; `nhs-rate` unless told.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Trusts the root certificates in a PEM, in place of those of the system. For a `rediss://` URL.
    pub fn root_certificate_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.address.set_root_certificate_pem(pem.into());
        self
    }

    /// The client certificate for mutual TLS: its chain and its private key, as one PEM. For a
    /// `rediss://` URL.
    pub fn tls_identity_pem(mut self, pem: impl Into<SecretSlice<u8>>) -> Self {
        self.address.set_tls_identity_pem(pem.into());
        self
    }

    /// The share of the limits that this process keeps to while Redis cannot be reached, above 0 and
    /// up to 1; a tenth unless told. With one part for each replica the fleet stays within the limits.
    pub fn share_alone(mut self, share: f64) -> Self {
        self.share = share;
        self
    }

    /// How long Redis may take to answer; 250 ms unless told.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Time and chance, for tests.
    pub fn runtime(mut self, runtime: Arc<dyn Runtime>) -> Self {
        self.runtime = runtime;
        self
    }

    /// The limiter. It connects with the first request, which must be made within a tokio runtime.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if the URL is none of Redis's or asks for TLS without its checks, a certificate
    /// cannot be used, a limit allows nothing, or the share is not above 0 and up to 1.
    pub fn build(self) -> Result<RedisRateLimiter, Error> {
        let fault = |message| Error::new(ErrorKind::Config, message);
        if !(self.share > 0.0 && self.share <= 1.0) {
            return Err(fault("the share without redis must be above 0 and up to 1"));
        }
        let client = self.address.client()?;
        let alone = LocalRateLimiter::of_share(&self.limits, self.share)?;
        Ok(RedisRateLimiter {
            client,
            connection: Mutex::default(),
            script: Script::new(include_str!("take.lua")),
            pause_script: Script::new(include_str!("pause.lua")),
            prefix: self.prefix,
            timeout: self.timeout,
            paces: self.limits.paced(1.0)?,
            alone: alone.with_runtime(Arc::clone(&self.runtime)),
            runtime: self.runtime,
            state: Mutex::default(),
            lines: Mutex::default(),
        })
    }
}

impl fmt::Debug for RedisRateLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisRateLimiter")
            .field("prefix", &self.prefix)
            .field("limits", &self.paces)
            .field("state", &self.state())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for RedisRateLimiterBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisRateLimiterBuilder")
            .field("prefix", &self.prefix)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}

fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Rate;

    #[test]
    fn url_and_its_password_are_never_shown() {
        for url in [
            "redis://:s3cr3t@127.0.0.1:1/",
            "s3cr3t://x",
            "redis://s3cr3t:x:y",
        ] {
            let limits = RateLimits::per_host(Rate::per_second(1));
            let builder = RedisRateLimiter::builder(SecretString::from(url), limits);
            let mut shown = format!("{builder:?}");
            shown += &match builder.build() {
                Ok(limiter) => format!("{limiter:?}"),
                Err(error) => format!("{error} {error:?}"),
            };
            assert!(!shown.contains("s3cr3t"), "{shown}");
        }
    }

    #[test]
    fn share_that_is_none_is_refused() {
        for share in [0.0, -1.0, 1.1, f64::NAN] {
            let url = SecretString::from("redis://127.0.0.1:1/");
            let builder = RedisRateLimiter::builder(url, RateLimits::none());
            let error = builder.share_alone(share).build().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Config);
        }
    }
}
