//! The way of a call: wait in line, authorise, send, classify, perhaps wait and send again, record.

mod attempt;
mod race;
mod turn;
pub(crate) mod verdict;

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tracing::Instrument;
use url::Url;

use crate::client::Shared;
use crate::fate::Fate;
use crate::ids::Ids;
use crate::record::Record;
use crate::response::Trace;
use crate::watch::CallWatch;
use crate::{Call, Error, ErrorKind, Response, RetryPolicy, meter, stale};
use verdict::Next;

pub(crate) async fn send(shared: &Arc<Shared>, call: Call) -> Result<Response, Error> {
    let url = call.url(&shared.base)?;
    shared.check_size(&call, call.body_bytes().map_or(0, bytes::Bytes::len))?;
    let ids = Ids::of(&call, shared)?;
    let started = shared.runtime.monotonic();
    let watch = CallWatch::begin(shared, &call, &ids, started);
    let span = watch.span();
    // Where it stands: what it is wrapped in is then no larger than a pointer, and is moved for nothing.
    let run = pin!(async {
        let mut record = Record::open(shared, &call, &url, &ids, started);
        let result = match record.begin().await {
            // Not even an answer kept earlier is handed out.
            Err(refused) => Err(refused),
            Ok(()) => {
                let result = Run {
                    shared,
                    call: &call,
                    url: &url,
                    ids: &ids,
                    started,
                    tries: 0,
                    refreshed: false,
                    doubted: false,
                    last: None,
                }
                .until_done(&mut record)
                .await;
                match &shared.stale {
                    // Nothing of a body that nobody has read yet can be kept, nor the answer to one
                    // that may be another each time.
                    Some(policy) if !call.streams() && call.body_source().is_none() => {
                        Box::pin(stale::settle(shared, policy, &call, &url, result)).await
                    }
                    _ => result,
                }
            }
        };
        let attempts = record.attempts();
        let result = record.close(result).await;
        watch.end(&result, attempts);
        result
    });
    run.instrument(span).await
}

/// One call on its way.
struct Run<'a> {
    shared: &'a Shared,
    call: &'a Call,
    url: &'a Url,
    ids: &'a Ids,
    /// On the monotonic clock.
    started: Duration,
    /// Attempts that count against the policy.
    tries: u32,
    /// Whether a rejected token has been replaced once already.
    refreshed: bool,
    /// Whether an earlier attempt may have been carried out.
    doubted: bool,
    /// What the last attempt met that is to be repeated, for a call that ends before it is.
    last: Option<(Error, Fate)>,
}

impl Run<'_> {
    async fn until_done(mut self, record: &mut Record<'_>) -> Result<Response, Error> {
        loop {
            let Some(left) = self.time_for_attempt(record) else {
                let error = Error::new(ErrorKind::Timeout, "the call's time ran out");
                return Err(self.give_up(error, record));
            };
            // Held until the answer is there.
            let mut room = None;
            let mut left = left;
            if self.shared.has_limits() {
                room = match self.turn(left).await {
                    Ok(room) => room,
                    Err(error) => return Err(self.give_up(error, record)),
                };
                left = match self.time_for_attempt(record) {
                    Some(left) => left,
                    None => continue,
                };
            }
            let number = record.attempts().saturating_add(1);
            let ready = match self.ready(number, left).await {
                Ok(ready) => ready,
                Err(error) => return Err(self.give_up(error, record)),
            };
            let Some(left) = self.time_for_attempt(record) else {
                continue;
            };
            let last = self.last.take();
            self.doubted |= last.is_some_and(|(_, fate)| fate == Fate::Doubt);
            record.attempt();
            self.tries += 1;
            let shot = self.send(ready, left, record).await;
            drop(room);
            let (error, fate) = match self.classify(shot.exchange, record) {
                Ok(response) => {
                    if let Some(credential) = &self.shared.credential {
                        credential.accepted(&shot.authorization);
                    }
                    return Ok(response);
                }
                Err(failure) => failure,
            };
            self.heed(&error).await;
            match self.after(error, fate, &shot.authorization, record).await {
                Next::Stop(error) => return Err(error),
                Next::Again(wait, error) => {
                    tracing::debug!(
                        kind = ?error.kind(),
                        wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX),
                        "the call is sent again"
                    );
                    // A refused token says less about the call than what became of its successor.
                    if !matches!(error.kind(), ErrorKind::Unauthorised | ErrorKind::Forbidden) {
                        self.last = Some((error, fate));
                    }
                    if !wait.is_zero() {
                        self.shared.runtime.sleep(wait).await;
                    }
                }
            }
        }
    }

    /// The time that the whole call has left.
    fn left(&self) -> Option<Duration> {
        let spent = self.shared.runtime.monotonic().saturating_sub(self.started);
        self.total_time()
            .checked_sub(spent)
            .filter(|left| !left.is_zero())
    }

    /// The time that the next attempt has. None is made in less than a second if its answer must
    /// not be missed: a call that ends in doubt is worse than one that was refused.
    fn time_for_attempt(&self, record: &Record<'_>) -> Option<Duration> {
        let least = if record.attempts() > 0 {
            self.least_time()
        } else {
            Duration::ZERO
        };
        self.left().filter(|left| *left >= least)
    }

    /// The least time in which an attempt is repeated.
    fn least_time(&self) -> Duration {
        if self.call.replay_class().survives_doubt() {
            Duration::ZERO
        } else {
            LEAST_TIME.min(self.attempt_time())
        }
    }

    fn total_time(&self) -> Duration {
        let own = self.call.own_total_timeout();
        own.unwrap_or(self.shared.timeouts.total)
    }

    fn policy(&self) -> RetryPolicy {
        self.call.own_retry().unwrap_or(self.shared.retry)
    }

    fn attempt_time(&self) -> Duration {
        let own = self.call.own_attempt_timeout();
        own.unwrap_or(self.shared.timeouts.attempt)
    }

    /// Ends the call between two attempts: with what the last one met, or else with `error`.
    fn give_up(&mut self, error: Error, record: &Record<'_>) -> Error {
        let Some((last, fate)) = self.last.take() else {
            return self.finish(error, Fate::Nothing, record);
        };
        tracing::debug!(kind = ?error.kind(), "the call could not be sent again");
        self.finish(last, fate, record)
    }

    /// The failure of a call whose circuit is open for so long.
    fn circuit_open(&self, wait: Duration) -> Error {
        meter::breaker_refused(self.call.operation(), &self.shared.host);
        let mut error = Error::new(ErrorKind::CircuitOpen, ErrorKind::CircuitOpen.message());
        error.set_retry_after(Some(wait));
        error
    }

    fn trace(&self, record: &Record<'_>) -> Trace {
        Trace {
            operation: Some(self.call.operation()),
            request_id: Some(self.ids.request.clone()),
            correlation_id: Some(self.ids.correlation.clone()),
            attempts: record.attempts(),
            replay: Some(self.call.replay_class()),
        }
    }
}

/// In less time than this, an attempt is more likely cut off than answered.
const LEAST_TIME: Duration = Duration::from_secs(1);
