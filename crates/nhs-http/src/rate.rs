//! How many requests may go out in a time: to a host, and for an operation beside that.
//! [`RateLimiter`] is the seam; a limit within one process and one for a whole fleet stand below it.

mod local;
#[cfg(feature = "redis")]
mod redis;

use std::collections::HashMap;
use std::fmt;
use std::num::NonZeroU32;
use std::time::Duration;

use async_trait::async_trait;

use crate::{Error, ErrorKind};

#[cfg(feature = "redis")]
pub use self::redis::{RateLimitState, RedisRateLimiter, RedisRateLimiterBuilder};
pub use local::LocalRateLimiter;

/// Gives out permits to send a request. Asked before every attempt, a repeated one too.
///
/// ```
/// use nhs_http::{PermitRequest, RateLimiter, RateRefusal};
///
/// /// Stops all traffic while a switch is thrown.
/// #[derive(Debug)]
/// struct Switch(std::sync::atomic::AtomicBool);
///
/// #[async_trait::async_trait]
/// impl RateLimiter for Switch {
///     async fn acquire(&self, _request: &PermitRequest<'_>) -> Result<(), RateRefusal> {
///         match self.0.load(std::sync::atomic::Ordering::Relaxed) {
///             true => Err(RateRefusal::never()),
///             false => Ok(()),
///         }
///     }
/// }
/// ```
#[async_trait]
pub trait RateLimiter: fmt::Debug + Send + Sync {
    /// Waits for a permit, or refuses one. May be dropped at any await; what it held is then free.
    ///
    /// # Errors
    ///
    /// A refusal if the wait would be longer than [`PermitRequest::patience`], or for ever.
    async fn acquire(&self, request: &PermitRequest<'_>) -> Result<(), RateRefusal>;

    /// A server answered 429 and asked to be left alone for this long: nothing may go to `host`
    /// meanwhile.
    async fn pause(&self, host: &str, pause: Duration) {
        let _ = (host, pause);
    }
}

/// What a permit is asked for.
#[derive(Clone, Copy, Debug)]
pub struct PermitRequest<'a> {
    pub(crate) host: &'a str,
    pub(crate) operation: &'static str,
    pub(crate) weight: NonZeroU32,
    pub(crate) patience: Duration,
}

impl<'a> PermitRequest<'a> {
    /// A request for one permit, for limiters' tests.
    #[must_use]
    pub fn new(host: &'a str, operation: &'static str, patience: Duration) -> Self {
        Self {
            host,
            operation,
            weight: NonZeroU32::MIN,
            patience,
        }
    }

    /// The same for as many permits.
    #[must_use]
    pub fn with_weight(mut self, weight: NonZeroU32) -> Self {
        self.weight = weight;
        self
    }

    /// The host, with its port if that is not the scheme's own.
    #[must_use]
    pub fn host(&self) -> &'a str {
        self.host
    }

    /// The operation, such as `pds.patient.get`.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// As how many requests it counts.
    #[must_use]
    pub fn weight(&self) -> NonZeroU32 {
        self.weight
    }

    /// How long the call can wait. With zero, it takes a permit that is there or none.
    #[must_use]
    pub fn patience(&self) -> Duration {
        self.patience
    }
}

/// No permit in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateRefusal {
    retry_after: Option<Duration>,
}

impl RateRefusal {
    /// There may be a permit after this time.
    #[must_use]
    pub fn until(retry_after: Duration) -> Self {
        Self {
            retry_after: Some(retry_after),
        }
    }

    /// There will be none, however long one waits: more permits are asked for than the limit ever
    /// has at once.
    #[must_use]
    pub fn never() -> Self {
        Self { retry_after: None }
    }

    /// When there may be a permit.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }
}

/// So many requests in a time, evenly, with so many at once after a pause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    requests: u32,
    per: Duration,
    burst: u32,
}

impl Rate {
    /// `requests` in a second, all of them at once after a second's pause.
    #[must_use]
    pub const fn per_second(requests: u32) -> Self {
        Self::new(requests, Duration::from_secs(1))
    }

    /// `requests` in a minute, a second's share of them at once.
    #[must_use]
    pub const fn per_minute(requests: u32) -> Self {
        let rate = Self::new(requests, Duration::from_secs(60));
        rate.burst(requests.div_ceil(60))
    }

    /// `requests` in `per`, all of them at once after a pause of `per`.
    #[must_use]
    pub const fn new(requests: u32, per: Duration) -> Self {
        Self {
            requests,
            per,
            burst: requests,
        }
    }

    /// As many requests at once after a pause.
    #[must_use]
    pub const fn burst(mut self, burst: u32) -> Self {
        self.burst = burst;
        self
    }

    /// The time that one request takes up, and how many may come at once; of a share of the rate.
    fn paced(&self, share: f64) -> Result<Pace, Error> {
        let fault = |message| Err(Error::new(ErrorKind::Config, message));
        if self.requests == 0 || self.burst == 0 {
            return fault("a rate limit must allow at least one request");
        }
        if self.per.is_zero() || self.per > LONGEST {
            return fault("a rate limit must count over a time of up to a day");
        }
        let interval = self.per.as_secs_f64() / f64::from(self.requests) / share;
        let interval = Duration::try_from_secs_f64(interval).unwrap_or(LONGEST);
        // Truncated, but never to nothing.
        let burst = (f64::from(self.burst) * share) as u32;
        Ok(Pace {
            interval: interval.clamp(Duration::from_micros(1), LONGEST),
            burst: NonZeroU32::new(burst).unwrap_or(NonZeroU32::MIN),
        })
    }
}

/// The longest time that a rate is counted over.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// A rate as a limiter keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Pace {
    interval: Duration,
    burst: NonZeroU32,
}

/// The limits of a client: one for each host, and more for single operations.
///
/// ```
/// use nhs_http::{Rate, RateLimits};
///
/// // what PDS allows an application unless more was agreed
/// let limits = RateLimits::per_host(Rate::per_second(5))
///     .operation("pds.patient.create", Rate::per_second(3));
/// # let _ = limits;
/// ```
#[derive(Clone, Debug, Default)]
pub struct RateLimits {
    host: Option<Rate>,
    operations: HashMap<&'static str, Rate>,
}

impl RateLimits {
    /// The same limit for each host.
    #[must_use]
    pub fn per_host(rate: Rate) -> Self {
        Self {
            host: Some(rate),
            operations: HashMap::new(),
        }
    }

    /// No limit but those that [`RateLimits::operation`] adds, and the pauses that a server asks for.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// A limit for one operation at each host, beside the host's.
    #[must_use]
    pub fn operation(mut self, operation: &'static str, rate: Rate) -> Self {
        self.operations.insert(operation, rate);
        self
    }

    fn paced(&self, share: f64) -> Result<Paces, Error> {
        let operations = self.operations.iter();
        Ok(Paces {
            host: self.host.map(|rate| rate.paced(share)).transpose()?,
            operations: operations
                .map(|(name, rate)| Ok((*name, rate.paced(share)?)))
                .collect::<Result<_, Error>>()?,
        })
    }
}

/// Limits as a limiter keeps them.
#[derive(Debug)]
struct Paces {
    host: Option<Pace>,
    operations: HashMap<&'static str, Pace>,
}

/// However long a server asks to be left alone, a client asks again after this: quotas are counted
/// over a minute (PDS) or five (ODS).
const LONGEST_PAUSE: Duration = Duration::from_secs(5 * 60);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_that_allow_nothing_are_refused() {
        for rate in [
            Rate::per_second(0),
            Rate::per_second(1).burst(0),
            Rate::new(1, Duration::ZERO),
            Rate::new(1, Duration::MAX),
        ] {
            let error = RateLimits::per_host(rate).paced(1.0).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Config);
            let limits = RateLimits::none().operation("o", rate);
            assert!(limits.paced(1.0).is_err());
        }
    }

    #[test]
    fn share_of_a_rate_is_slower_and_bursts_less() {
        let whole = Rate::per_second(10).paced(1.0).unwrap();
        assert_eq!(whole.interval, Duration::from_millis(100));
        assert_eq!(whole.burst.get(), 10);
        let quarter = Rate::per_second(10).paced(0.25).unwrap();
        assert_eq!(quarter.interval, Duration::from_millis(400));
        assert_eq!(quarter.burst.get(), 2);
        assert_eq!(Rate::per_second(1).paced(0.01).unwrap().burst.get(), 1);
    }

    #[test]
    fn minutes_rate_has_a_seconds_burst() {
        let pace = Rate::per_minute(300).paced(1.0).unwrap();
        assert_eq!(pace.interval, Duration::from_millis(200));
        assert_eq!(pace.burst.get(), 5);
        assert_eq!(Rate::per_minute(20).paced(1.0).unwrap().burst.get(), 1);
    }
}
