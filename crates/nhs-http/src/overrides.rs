//! What one call may have otherwise than its client: times, retries, sizes, its weight in the limits.

use std::num::NonZeroU32;
use std::time::Duration;

use crate::{Call, Hedge, RetryPolicy};

/// What a call says for itself; nothing unless told.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Overrides {
    attempt_timeout: Option<Duration>,
    total_timeout: Option<Duration>,
    retry: Option<RetryPolicy>,
    max_response_bytes: Option<u64>,
    weight: Option<NonZeroU32>,
    hedge: Option<Option<Hedge>>,
    max_stale: Option<Duration>,
}

/// Overrides of the client's settings, for this call alone.
///
/// ```
/// use std::time::Duration;
/// use nhs_http::{Call, RetryPolicy};
///
/// // a booking that the service may hold for two minutes, and a patient who waits for it
/// let call = Call::post("ers.appointment.book", "/Appointment")
///     .attempt_timeout(Duration::from_secs(185))
///     .total_timeout(Duration::from_secs(200))
///     .retry(RetryPolicy::none())
///     .max_response_bytes(1024 * 1024);
/// assert_eq!(call.own_total_timeout(), Some(Duration::from_secs(200)));
/// ```
impl Call {
    /// How long one attempt of this call may take, in place of the client's
    /// [`Timeouts::attempt`](crate::Timeouts).
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.overrides.attempt_timeout = Some(timeout);
        self
    }

    /// How long this call may take in all, in place of the client's
    /// [`Timeouts::total`](crate::Timeouts).
    #[must_use]
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.overrides.total_timeout = Some(timeout);
        self
    }

    /// When to try this call again, in place of the client's policy. A policy of no attempt counts
    /// as one of a single attempt.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.overrides.retry = Some(policy);
        self
    }

    /// The largest body that is read for this call, in bytes, in place of the client's.
    #[must_use]
    pub fn max_response_bytes(mut self, bytes: u64) -> Self {
        self.overrides.max_response_bytes = Some(bytes);
        self
    }

    /// As how many requests an attempt counts with the client's rate limit: one of PDS's writes uses
    /// up several, for the gateway asks after it in the caller's name. 0 counts as 1.
    #[must_use]
    pub fn weight(mut self, permits: u32) -> Self {
        self.overrides.weight = NonZeroU32::new(permits);
        self
    }

    /// The [`Hedge`] of this call, or none, in place of the client's. A call that writes is never
    /// hedged, whatever stands here.
    #[must_use]
    pub fn hedge(mut self, hedge: Option<Hedge>) -> Self {
        self.overrides.hedge = Some(hedge);
        self
    }

    /// How old a kept answer may be that stands in for this read when the service is down, in place
    /// of the client's [`StalePolicy`](crate::StalePolicy); zero forbids it.
    #[must_use]
    pub fn max_stale(mut self, age: Duration) -> Self {
        self.overrides.max_stale = Some(age);
        self
    }

    /// The time given to [`Call::attempt_timeout`].
    #[must_use]
    pub fn own_attempt_timeout(&self) -> Option<Duration> {
        self.overrides.attempt_timeout
    }

    /// The time given to [`Call::total_timeout`].
    #[must_use]
    pub fn own_total_timeout(&self) -> Option<Duration> {
        self.overrides.total_timeout
    }

    /// The policy given to [`Call::retry`].
    #[must_use]
    pub fn own_retry(&self) -> Option<RetryPolicy> {
        self.overrides.retry
    }

    /// The size given to [`Call::max_response_bytes`].
    #[must_use]
    pub fn own_max_response_bytes(&self) -> Option<u64> {
        self.overrides.max_response_bytes
    }

    /// The weight given to [`Call::weight`], else 1.
    #[must_use]
    pub fn permits(&self) -> NonZeroU32 {
        self.overrides.weight.unwrap_or(NonZeroU32::MIN)
    }

    /// What was given to [`Call::hedge`].
    #[must_use]
    pub fn own_hedge(&self) -> Option<Option<Hedge>> {
        self.overrides.hedge
    }

    /// The age given to [`Call::max_stale`].
    #[must_use]
    pub fn own_max_stale(&self) -> Option<Duration> {
        self.overrides.max_stale
    }
}
