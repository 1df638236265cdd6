//! A rate limit within one process: generic cell rate algorithm (the `governor` crate) on the
//! injected clock, first come, first served.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use governor::clock::Clock;
use governor::middleware::NoOpMiddleware;
use governor::nanos::Nanos;
use governor::state::{InMemoryState, NotKeyed};
use governor::{Quota, RateLimiter as Governor};

use super::{LONGEST_PAUSE, Pace, Paces, PermitRequest, RateLimiter, RateLimits, RateRefusal};
use crate::{Error, Runtime, SystemRuntime};

/// Limits that hold within this process, for all clients that it is given to.
///
/// ```
/// use std::sync::Arc;
/// use nhs_http::{Client, LocalRateLimiter, Rate, RateLimits};
///
/// let limiter = LocalRateLimiter::new(&RateLimits::per_host(Rate::per_second(5)))?;
/// let client = Client::builder("https://api.service.nhs.uk/personal-demographics/FHIR/R4")
///     .rate_limiter(Arc::new(limiter))
///     .build()?;
/// # drop(client);
/// # Ok::<(), nhs_http::Error>(())
/// ```
pub struct LocalRateLimiter {
    paces: Paces,
    runtime: Arc<dyn Runtime>,
    lines: Mutex<Lines>,
}

/// By operation, or `""` for a host's own, and host.
type Lines = HashMap<&'static str, HashMap<Box<str>, Arc<Line>>>;

/// Those who wait for one limit. Only the first of them looks at it.
struct Line {
    turn: tokio::sync::Mutex<()>,
    bucket: Option<Governor<NotKeyed, InMemoryState, Time, NoOpMiddleware<Nanos>>>,
    /// Until when a server asked to be left alone, on the monotonic clock.
    paused_until: Mutex<Duration>,
}

impl LocalRateLimiter {
    /// A limiter with all permits there.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if a limit allows nothing, or counts over more
    /// than a day.
    pub fn new(limits: &RateLimits) -> Result<Self, Error> {
        Self::of_share(limits, 1.0)
    }

    /// The same with a share of each limit.
    pub(super) fn of_share(limits: &RateLimits, share: f64) -> Result<Self, Error> {
        Ok(Self {
            paces: limits.paced(share)?,
            runtime: Arc::new(SystemRuntime),
            lines: Mutex::default(),
        })
    }

    /// The same by another clock, for tests.
    #[must_use]
    pub fn with_runtime(mut self, runtime: Arc<dyn Runtime>) -> Self {
        self.runtime = runtime;
        self.lines = Mutex::default();
        self
    }

    /// The most permits that such a request could have at once.
    #[cfg(feature = "redis")]
    pub(super) fn most_at_once(&self, request: &PermitRequest<'_>) -> std::num::NonZeroU32 {
        let operation = self.paces.operations.get(request.operation);
        let limits = self.paces.host.iter().chain(operation);
        let bursts = limits.map(|pace| pace.burst);
        bursts.min().unwrap_or(std::num::NonZeroU32::MAX)
    }

    /// The line of an operation at a host, or of the host itself if the operation is `""`.
    fn line(&self, host: &str, operation: &'static str, pace: Option<Pace>) -> Arc<Line> {
        let mut lines = self.lines();
        let hosts = lines.entry(operation).or_default();
        if let Some(line) = hosts.get(host) {
            return Arc::clone(line);
        }
        let time = Time(Arc::clone(&self.runtime));
        let quota =
            pace.and_then(|pace| Some(Quota::with_period(pace.interval)?.allow_burst(pace.burst)));
        let line = Arc::new(Line {
            turn: tokio::sync::Mutex::default(),
            bucket: quota.map(|quota| Governor::direct_with_clock(quota, time)),
            paused_until: Mutex::default(),
        });
        hosts.insert(host.into(), Arc::clone(&line));
        line
    }

    fn lines(&self) -> MutexGuard<'_, Lines> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn pass(
        &self,
        line: &Line,
        request: &PermitRequest<'_>,
        deadline: Duration,
    ) -> Result<(), RateRefusal> {
        let _turn = match line.turn.try_lock() {
            Ok(turn) => turn,
            Err(_) if request.patience.is_zero() => {
                return Err(RateRefusal::until(Duration::ZERO));
            }
            Err(_) => line.turn.lock().await,
        };
        loop {
            let now = self.runtime.monotonic();
            let Some(wait) = line.take(request, now)? else {
                return Ok(());
            };
            if now.saturating_add(wait) > deadline || request.patience.is_zero() {
                return Err(RateRefusal::until(wait));
            }
            self.runtime.sleep(wait).await;
        }
    }
}

impl Line {
    /// Takes the permits, or says how long to wait for them.
    fn take(
        &self,
        request: &PermitRequest<'_>,
        now: Duration,
    ) -> Result<Option<Duration>, RateRefusal> {
        let paused = self.paused_until().checked_sub(now);
        if let Some(pause) = paused.filter(|pause| !pause.is_zero()) {
            return Ok(Some(pause));
        }
        let Some(bucket) = &self.bucket else {
            return Ok(None);
        };
        match bucket.check_n(request.weight) {
            Ok(Ok(())) => Ok(None),
            // Never nothing, so that whoever waits gets on.
            Ok(Err(not_until)) => Ok(Some(
                not_until
                    .wait_time_from(nanos(now))
                    .max(Duration::from_nanos(1)),
            )),
            Err(_) => Err(RateRefusal::never()),
        }
    }

    fn paused_until(&self) -> MutexGuard<'_, Duration> {
        let until = self.paused_until.lock();
        until.unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl RateLimiter for LocalRateLimiter {
    async fn acquire(&self, request: &PermitRequest<'_>) -> Result<(), RateRefusal> {
        let deadline = self.runtime.monotonic().saturating_add(request.patience);
        if let Some(pace) = self.paces.operations.get(request.operation) {
            let line = self.line(request.host, request.operation, Some(*pace));
            self.pass(&line, request, deadline).await?;
        }
        let line = self.line(request.host, "", self.paces.host);
        self.pass(&line, request, deadline).await
    }

    async fn pause(&self, host: &str, pause: Duration) {
        let until = self.runtime.monotonic();
        let until = until.saturating_add(pause.min(LONGEST_PAUSE));
        let line = self.line(host, "", self.paces.host);
        let mut paused = line.paused_until();
        *paused = until.max(*paused);
    }
}

impl fmt::Debug for LocalRateLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocalRateLimiter")
            .field("limits", &self.paces)
            .finish_non_exhaustive()
    }
}

/// The runtime's monotonic clock, as `governor` asks it.
#[derive(Clone)]
struct Time(Arc<dyn Runtime>);

impl Clock for Time {
    type Instant = Nanos;

    fn now(&self) -> Nanos {
        nanos(self.0.monotonic())
    }
}

fn nanos(time: Duration) -> Nanos {
    Nanos::from(u64::try_from(time.as_nanos()).unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU32;

    use futures_util::FutureExt;

    use super::*;
    use crate::Rate;
    use crate::testing::ManualRuntime;

    const HOST: &str = "api.service.nhs.uk";

    fn secs(n: u64) -> Duration {
        Duration::from_secs(n)
    }

    fn limiter(limits: &RateLimits) -> (LocalRateLimiter, Arc<ManualRuntime>) {
        let runtime = Arc::new(ManualRuntime::new());
        let limiter = LocalRateLimiter::new(limits).unwrap();
        (limiter.with_runtime(runtime.clone()), runtime)
    }

    fn ask(limiter: &LocalRateLimiter, host: &str, patience: Duration) -> Result<(), RateRefusal> {
        let request = PermitRequest::new(host, "pds.patient.get", patience);
        limiter.acquire(&request).now_or_never().unwrap()
    }

    #[test]
    fn burst_goes_out_at_once_and_the_rest_evenly() {
        let (limiter, runtime) = limiter(&RateLimits::per_host(Rate::per_second(5)));
        (0..5).for_each(|_| ask(&limiter, HOST, secs(9)).unwrap());
        assert!(runtime.sleeps().is_empty());
        (0..5).for_each(|_| ask(&limiter, HOST, secs(9)).unwrap());
        assert_eq!(runtime.sleeps(), [Duration::from_millis(200); 5]);
    }

    #[test]
    fn refuses_at_once_what_would_wait_longer_than_the_caller_can() {
        let (limiter, runtime) = limiter(&RateLimits::per_host(Rate::new(1, secs(60))));
        ask(&limiter, HOST, secs(1)).unwrap();
        let refusal = ask(&limiter, HOST, secs(59)).unwrap_err();
        assert_eq!(refusal.retry_after(), Some(secs(60)));
        assert!(runtime.sleeps().is_empty());
        ask(&limiter, HOST, secs(60)).unwrap();
    }

    #[test]
    fn hosts_have_limits_of_their_own() {
        let (limiter, runtime) = limiter(&RateLimits::per_host(Rate::per_second(1)));
        ask(&limiter, HOST, secs(9)).unwrap();
        ask(&limiter, "int.api.service.nhs.uk", secs(9)).unwrap();
        assert!(runtime.sleeps().is_empty());
    }

    #[test]
    fn operation_may_have_less_than_its_host() {
        let limits = RateLimits::per_host(Rate::per_second(5));
        let limits = limits.operation("pds.patient.create", Rate::per_second(1));
        let (limiter, runtime) = limiter(&limits);
        let create = PermitRequest::new(HOST, "pds.patient.create", secs(9));
        for _ in 0..2 {
            limiter.acquire(&create).now_or_never().unwrap().unwrap();
        }
        assert_eq!(runtime.sleeps(), [secs(1)]);
        ask(&limiter, HOST, Duration::ZERO).unwrap();
    }

    #[test]
    fn weight_counts_and_more_than_the_limit_ever_has_is_refused() {
        let (limiter, _) = limiter(&RateLimits::per_host(Rate::per_second(5)));
        let request = PermitRequest::new(HOST, "o", secs(9));
        let weighing = |n| request.with_weight(NonZeroU32::new(n).unwrap());
        let acquire = |n| limiter.acquire(&weighing(n)).now_or_never().unwrap();
        assert_eq!(acquire(6), Err(RateRefusal::never()));
        acquire(5).unwrap();
        assert!(ask(&limiter, HOST, Duration::ZERO).is_err());
    }

    #[test]
    fn pause_holds_all_that_goes_to_the_host() {
        let (limiter, runtime) = limiter(&RateLimits::none());
        limiter.pause(HOST, secs(30)).now_or_never().unwrap();
        limiter.pause(HOST, secs(10)).now_or_never().unwrap();
        assert_eq!(
            ask(&limiter, HOST, secs(29)).unwrap_err().retry_after(),
            Some(secs(30))
        );
        ask(&limiter, "int.api.service.nhs.uk", Duration::ZERO).unwrap();
        ask(&limiter, HOST, secs(30)).unwrap();
        assert_eq!(runtime.sleeps(), [secs(30)]);
        limiter.pause(HOST, Duration::MAX).now_or_never().unwrap();
        ask(&limiter, HOST, LONGEST_PAUSE).unwrap();
    }

    #[test]
    fn whoever_gives_up_waiting_leaves_the_line() {
        let (limiter, _) = limiter(&RateLimits::per_host(Rate::per_second(1)));
        let line = limiter.line(HOST, "", limiter.paces.host);
        let turn = line.turn.try_lock().unwrap();
        let request = PermitRequest::new(HOST, "o", secs(9));
        let mut waiting = limiter.acquire(&request);
        assert!((&mut waiting).now_or_never().is_none());
        assert!(ask(&limiter, HOST, Duration::ZERO).is_err());
        drop(waiting);
        drop(turn);
        ask(&limiter, HOST, Duration::ZERO).unwrap();
    }
}
