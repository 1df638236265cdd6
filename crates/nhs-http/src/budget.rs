//! How many retries a client's calls may make between them, so that a failing service is not met
//! with several times its usual load.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// A token bucket of retries, shared by all clones of a client, and by all clients it is given to.
///
/// Each answer that shows the service at work puts a share of a retry in, each second puts a few
/// more in, and each retry takes one out. When it is empty a failure is given back at once, and
/// [`Error::retry_withheld`](crate::Error::retry_withheld) says so.
///
/// ```
/// use nhs_http::RetryBudget;
///
/// // one retry for every ten answers, and one in each second whatever happens
/// let budget = RetryBudget::new(0.1, 1.0);
/// assert_eq!(budget.left(), 10.0);
/// ```
#[derive(Clone)]
pub struct RetryBudget(Arc<Inner>);

struct Inner {
    share: f64,
    per_second: f64,
    most: f64,
    state: Mutex<State>,
}

struct State {
    tokens: f64,
    /// On the monotonic clock of whoever drew last.
    at: Duration,
}

impl RetryBudget {
    /// A budget of `share` retries for each answer, and `per_second` retries in each second besides.
    /// It starts full and holds what ten seconds bring, or ten retries if that is more. What is not
    /// a number, or is below zero, counts as zero.
    #[must_use]
    pub fn new(share: f64, per_second: f64) -> Self {
        let (share, per_second) = (share.max(0.0), per_second.max(0.0));
        let most = (per_second * SECONDS_HELD).max(LEAST_HELD);
        Self(Arc::new(Inner {
            share,
            per_second,
            most,
            state: Mutex::new(State {
                tokens: most,
                at: Duration::ZERO,
            }),
        }))
    }

    /// A budget that never runs out: only [`RetryPolicy`](crate::RetryPolicy) bounds retries.
    #[must_use]
    pub fn unlimited() -> Self {
        Self::new(0.0, f64::INFINITY)
    }

    /// The retries that were left when one was last asked for.
    #[must_use]
    pub fn left(&self) -> f64 {
        self.state().tokens
    }

    /// Takes a retry out, if there is one.
    pub(crate) fn withdraw(&self, now: Duration) -> bool {
        if self.0.most.is_infinite() {
            return true;
        }
        let mut state = self.state();
        let passed = now.saturating_sub(state.at).as_secs_f64();
        state.at = state.at.max(now);
        state.tokens = (state.tokens + passed * self.0.per_second).min(self.0.most);
        if state.tokens < 1.0 {
            return false;
        }
        state.tokens -= 1.0;
        true
    }

    /// An answer showed the service at work.
    pub(crate) fn deposit(&self) {
        if self.0.share > 0.0 {
            let mut state = self.state();
            state.tokens = (state.tokens + self.0.share).min(self.0.most);
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for RetryBudget {
    /// A retry for every five answers, and ten in each second besides.
    fn default() -> Self {
        Self::new(0.2, 10.0)
    }
}

impl fmt::Debug for RetryBudget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RetryBudget")
            .field("share", &self.0.share)
            .field("per_second", &self.0.per_second)
            .field("left", &self.left())
            .finish()
    }
}

/// As many seconds' worth of retries a budget holds.
const SECONDS_HELD: f64 = 10.0;

/// A budget holds at least as many retries.
const LEAST_HELD: f64 = 10.0;

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(budget: &RetryBudget, now: u64) -> usize {
        (0..1000)
            .take_while(|_| budget.withdraw(Duration::from_secs(now)))
            .count()
    }

    #[test]
    fn empty_budget_gives_no_retry_until_time_brings_some() {
        let budget = RetryBudget::new(0.0, 2.0);
        assert_eq!(drawn(&budget, 0), 20);
        assert_eq!(drawn(&budget, 0), 0);
        assert_eq!(drawn(&budget, 3), 6);
        assert_eq!(drawn(&budget, 1000), 20, "no more than ten seconds' worth");
    }

    #[test]
    fn answers_bring_their_share() {
        let budget = RetryBudget::new(0.2, 0.0);
        assert_eq!(drawn(&budget, 0), 10);
        (0..15).for_each(|_| budget.deposit());
        assert_eq!(drawn(&budget, 0), 3);
    }

    #[test]
    fn clones_draw_on_one_budget() {
        let budget = RetryBudget::new(0.0, 0.0);
        assert_eq!(drawn(&budget.clone(), 0), 10);
        assert_eq!(drawn(&budget, 0), 0);
    }

    #[test]
    fn unlimited_is_never_empty_and_nonsense_counts_as_nothing() {
        assert_eq!(drawn(&RetryBudget::unlimited(), 0), 1000);
        assert_eq!(drawn(&RetryBudget::new(f64::NAN, -1.0), 9), 10);
    }

    #[test]
    fn clock_that_goes_back_brings_nothing_twice() {
        let budget = RetryBudget::new(0.0, 1.0);
        assert_eq!(drawn(&budget, 100), 10);
        assert_eq!(drawn(&budget, 50), 0);
        assert_eq!(drawn(&budget, 101), 1);
    }
}
