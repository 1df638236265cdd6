//! A second request beside a slow first one; the first good answer counts, the loser is dropped.
//! Only reads are hedged: [`Read`] is made of nothing else, and the race asks for one.

use std::time::Duration;

use crate::{Call, Replay};

/// When a read that has no answer yet is sent once more, beside the first request.
///
/// A hedge is one attempt more: it is counted and audited, draws on the [`RetryBudget`](crate::RetryBudget),
/// and is left out when the rate limit, the concurrency limit or the circuit breaker has no room for
/// it at that moment. Writes are never hedged, whatever their [`Replay`] class: only
/// [`Replay::Safe`] is.
///
/// ```
/// use std::time::Duration;
/// use nhs_http::Hedge;
///
/// // best a little above the time within which 95 of 100 answers come
/// let hedge = Hedge::after(Duration::from_millis(800));
/// assert_eq!(hedge.delay(), Duration::from_millis(800));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hedge {
    delay: Duration,
}

impl Hedge {
    /// A second request after `delay`.
    #[must_use]
    pub fn after(delay: Duration) -> Self {
        Self { delay }
    }

    /// The time until the second request.
    #[must_use]
    pub fn delay(&self) -> Duration {
        self.delay
    }
}

/// A call that changes nothing at the service, however often it is sent.
#[derive(Clone, Copy)]
pub(crate) struct Read<'a>(&'a Call);

impl<'a> Read<'a> {
    /// `call` as a read, if it is one.
    pub(crate) fn of(call: &'a Call) -> Option<Self> {
        match call.replay_class() {
            Replay::Safe => Some(Self(call)),
            Replay::Keyed | Replay::Conditional | Replay::Once => None,
        }
    }

    /// How long the first request has for itself.
    pub(crate) fn head_start(self, hedge: Option<Hedge>) -> Option<Duration> {
        match self.0.own_hedge() {
            Some(own) => own,
            None => hedge,
        }
        .map(|hedge| hedge.delay)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_of_every_class_are_no_reads() {
        for replay in [Replay::Keyed, Replay::Conditional, Replay::Once] {
            let call = Call::get("o", "/").replay(replay);
            assert!(Read::of(&call).is_none());
        }
        assert!(Read::of(&Call::post("o", "/")).is_none());
        assert!(Read::of(&Call::get("o", "/")).is_some());
    }

    #[test]
    fn call_has_the_last_word() {
        let (second, third) = (Duration::from_secs(2), Duration::from_secs(3));
        let client = Some(Hedge::after(second));
        let start = |call: Call, hedge| Read::of(&call).unwrap().head_start(hedge);
        assert_eq!(start(Call::get("o", "/"), client), Some(second));
        assert_eq!(start(Call::get("o", "/").hedge(None), client), None);
        let own = Call::get("o", "/").hedge(Some(Hedge::after(third)));
        assert_eq!(start(own, None), Some(third));
    }
}
