//! How often and how long apart: exponential back-off with full jitter, the service's own wish, and
//! a slower pace for one that says "too many" and no more.

use std::time::Duration;

/// When a failed attempt is followed by another. Whether it may be is for the call's
/// [`Replay`](crate::Replay) class to say, and [`Timeouts::total`](crate::Timeouts) bounds it all.
///
/// Quotas are counted over a minute (PDS) or five (ODS), so a 429 that does not say how long to wait
/// is given at least a second, doubled for each further one, within `max_delay`. Waits that short
/// carry a call over a spike; who has used up the quota must send less, or wait for minutes.
///
/// ```
/// use std::time::Duration;
/// use nhs_http::RetryPolicy;
///
/// let patient = RetryPolicy { max_attempts: 6, ..RetryPolicy::default() };
/// assert!(patient.base_delay <= patient.max_delay);
/// assert_eq!(RetryPolicy::none().max_attempts, 1);
/// # let _ = Duration::ZERO;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    /// The most attempts of one call, the first included. The attempt that follows a refreshed
    /// token is not counted.
    pub max_attempts: u32,
    /// The longest wait before the first retry; doubled for each further one.
    pub base_delay: Duration,
    /// The longest wait, unless the service asks for a longer one.
    pub max_delay: Duration,
}

impl RetryPolicy {
    /// No retries.
    #[must_use]
    pub fn none() -> Self {
        Self {
            max_attempts: 1,
            ..Self::default()
        }
    }

    /// The wait after the `tries`-th attempt (from 1) if that met a 429 with no `Retry-After`: a
    /// second or more, doubled for each further one, and a random part on top. Coming back at once
    /// would only use up more of a quota that is counted over a minute or longer.
    pub(crate) fn wait_for_quota(&self, tries: u32, fraction: impl Fn() -> f64) -> Duration {
        let floor = QUOTA_FLOOR.saturating_mul(doubled(tries));
        let floor = floor.min(self.max_delay);
        let wait = floor.saturating_add(part(floor, fraction()));
        wait.min(self.max_delay)
    }

    /// The wait after the `tries`-th attempt (from 1): a random part of the back-off, so that
    /// clients do not come back together, but never shorter than the service asked, plus up to
    /// `base_delay`.
    pub(crate) fn wait(
        &self,
        tries: u32,
        retry_after: Option<Duration>,
        fraction: impl Fn() -> f64,
    ) -> Duration {
        let ceiling = self.base_delay.saturating_mul(doubled(tries));
        let ceiling = ceiling.min(self.max_delay);
        let back_off = part(ceiling, fraction());
        match retry_after {
            Some(asked) => asked
                .saturating_add(part(self.base_delay, fraction()))
                .max(back_off),
            None => back_off,
        }
    }
}

impl Default for RetryPolicy {
    /// 4 attempts, waits of up to 0.25 s, 0.5 s and 1 s, at most 10 s each. After a 429 that does not
    /// say how long to wait: 1 to 2 s, 2 to 4 s and 4 to 8 s.
    fn default() -> Self {
        Self {
            max_attempts: 4,
            base_delay: Duration::from_millis(250),
            max_delay: Duration::from_secs(10),
        }
    }
}

/// The shortest wait after a 429 that names none.
const QUOTA_FLOOR: Duration = Duration::from_secs(1);

fn doubled(tries: u32) -> u32 {
    1_u32
        .checked_shl(tries.saturating_sub(1))
        .unwrap_or(u32::MAX)
}

fn part(whole: Duration, fraction: f64) -> Duration {
    Duration::try_from_secs_f64(whole.as_secs_f64() * fraction).unwrap_or(whole)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn ceiling_doubles_up_to_the_longest_wait() {
        let policy = RetryPolicy {
            max_attempts: 99,
            base_delay: Duration::from_secs(1),
            max_delay: Duration::from_secs(5),
        };
        let waits: Vec<u64> = (1..6)
            .map(|n| policy.wait(n, None, || 1.0).as_secs())
            .collect();
        assert_eq!(waits, [1, 2, 4, 5, 5]);
        assert_eq!(policy.wait(u32::MAX, None, || 1.0).as_secs(), 5);
    }

    #[test]
    fn the_services_wish_is_a_floor() {
        let policy = RetryPolicy::default();
        let asked = Duration::from_secs(30);
        assert_eq!(policy.wait(1, Some(asked), || 0.0), asked);
        assert_eq!(
            policy.wait(1, Some(asked), || 1.0),
            asked + policy.base_delay
        );
        assert_eq!(
            policy.wait(9, Some(Duration::ZERO), || 1.0),
            policy.max_delay
        );
    }

    #[test]
    fn quota_is_never_met_with_a_zero_wait() {
        let policy = RetryPolicy::default();
        let waits = |chance: f64| -> Vec<u64> {
            (1..6)
                .map(|n| policy.wait_for_quota(n, || chance).as_secs())
                .collect()
        };
        assert_eq!(waits(0.0), [1, 2, 4, 8, 10]);
        assert_eq!(waits(1.0), [2, 4, 8, 10, 10]);
        assert_eq!(policy.wait_for_quota(u32::MAX, || 0.5), policy.max_delay);
    }

    proptest! {
        #[test]
        fn waits_stay_within_their_bounds(
            tries in any::<u32>(),
            base in 0_u64..u64::MAX,
            longest in 0_u64..u64::MAX,
            asked in proptest::option::of(any::<u64>()),
            fraction in 0.0..1.0_f64,
        ) {
            let policy = RetryPolicy {
                max_attempts: 1,
                base_delay: Duration::from_millis(base),
                max_delay: Duration::from_millis(longest),
            };
            let asked = asked.map(Duration::from_secs);
            let wait = policy.wait(tries, asked, || fraction);
            match asked {
                Some(asked) => prop_assert!(wait >= asked),
                None => prop_assert!(wait <= policy.max_delay),
            }
        }
    }
}
