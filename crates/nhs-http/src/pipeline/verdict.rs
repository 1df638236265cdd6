//! What an attempt came to, and what follows: the end, or another one.
//! Everything that decides about a repeat stands here, in [`Run::after`].

use std::time::Duration;

use http::header::RETRY_AFTER;

use super::Run;
use crate::fate::{Fate, blames_the_role};
use crate::record::Record;
use crate::transport::{Exchange, Fault, within};
use crate::{Authorization, Error, ErrorKind, Replay, Response, retry_after};

/// What follows an attempt.
pub(super) enum Next {
    /// Another attempt, after a wait.
    Again(Duration, Error),
    /// The end.
    Stop(Error),
}

impl Run<'_> {
    /// The response, or the error and what the attempt may have done.
    pub(super) fn classify(
        &self,
        exchange: Exchange,
        record: &Record<'_>,
    ) -> Result<Response, (Error, Fate)> {
        let trace = self.trace(record);
        match exchange {
            Exchange {
                answer: Some(answer),
                fault: None,
                rest,
            } if answer.status.is_success() => Ok(Response::new(answer, trace).with_rest(rest)),
            Exchange {
                answer: Some(answer),
                fault: Some(fault),
                ..
            } if answer.status.is_success() => {
                // What was asked for is done; only its answer is lost.
                let fate = if fault.kind == ErrorKind::TooLarge {
                    Fate::Decided
                } else {
                    Fate::Doubt
                };
                let mut error = of_fault(fault);
                error.set_answer(answer);
                Err((error, fate))
            }
            // A status that says no outranks whatever became of its body.
            Exchange {
                answer: Some(answer),
                ..
            } => {
                let kind = ErrorKind::of_status(answer.status);
                let asked = answer.header(RETRY_AFTER.as_str());
                let asked = asked.and_then(|v| retry_after::parse(v, self.shared.runtime.now()));
                let fate = Fate::of_status(answer.status);
                let mut error = Error::of_answer(kind, kind.message(), answer, trace);
                error.set_retry_after(asked);
                Err((error, fate))
            }
            Exchange {
                answer: None,
                fault,
                ..
            } => {
                let fault = fault.unwrap_or(Fault {
                    kind: ErrorKind::Transport,
                    source: None,
                });
                let fate = match fault.kind {
                    ErrorKind::Connect | ErrorKind::InvalidRequest => Fate::Nothing,
                    _ => Fate::Doubt,
                };
                Err((of_fault(fault), fate))
            }
        }
    }

    /// Decides what follows a failed attempt.
    pub(super) async fn after(
        &mut self,
        mut error: Error,
        fate: Fate,
        used: &Authorization,
        record: &Record<'_>,
    ) -> Next {
        if self.token_was_replaced(&error, used).await {
            self.refreshed = true;
            // The refused attempt is not held against the policy.
            self.tries = self.tries.saturating_sub(1);
            return Next::Again(Duration::ZERO, error);
        }
        let may_help = match error.status().map(|status| status.as_u16()) {
            Some(408 | 429 | 500 | 502 | 503 | 504) => true,
            Some(200..=299) | None => {
                matches!(
                    error.kind(),
                    ErrorKind::Timeout | ErrorKind::Connect | ErrorKind::Transport
                )
            }
            Some(_) => false,
        };
        let may_repeat = fate != Fate::Doubt || self.call.replay_class().survives_doubt();
        if may_help && may_repeat && self.tries < self.policy().max_attempts {
            let (retry, runtime) = (self.policy(), &self.shared.runtime);
            let wait = match error.retry_after() {
                None if error.kind() == ErrorKind::RateLimited => {
                    retry.wait_for_quota(self.tries, || runtime.fraction())
                }
                asked => retry.wait(self.tries, asked, || runtime.fraction()),
            };
            let needed = wait.saturating_add(self.least_time());
            if self.left().is_some_and(|left| needed < left) {
                if self.shared.budget.withdraw(runtime.monotonic()) {
                    return Next::Again(wait, error);
                }
                error.set_retry_withheld();
            }
        }
        Next::Stop(self.finish(error, fate, record))
    }

    /// Whether the credential has something better than what was refused.
    async fn token_was_replaced(&self, error: &Error, used: &Authorization) -> bool {
        let forbidden = error.kind() == ErrorKind::Forbidden;
        let unauthorised = error.kind() == ErrorKind::Unauthorised && !blames_the_role(error);
        if self.refreshed || !(forbidden || unauthorised) {
            return false;
        }
        let (Some(credential), Some(left)) = (&self.shared.credential, self.left()) else {
            return false;
        };
        if forbidden {
            let forbidden = credential.forbidden(used, error);
            return within(self.shared.runtime.as_ref(), left, forbidden)
                .await
                .unwrap_or(false);
        }
        let rejected = credential.rejected(used);
        within(self.shared.runtime.as_ref(), left, rejected)
            .await
            .unwrap_or(false)
    }

    /// Gives the last error what the caller must know to go on.
    pub(super) fn finish(&self, mut error: Error, fate: Fate, record: &Record<'_>) -> Error {
        let replay = self.call.replay_class();
        let lost = fate == Fate::Doubt
            && error.status().is_none_or(|status| status.is_success())
            && replay == Replay::Once;
        if lost {
            error = error.turn_into(ErrorKind::OutcomeUnknown);
        }
        let doubt = fate == Fate::Doubt || self.doubted;
        // A server that de-duplicates has given its one answer, whichever attempt it came on.
        let settled = fate == Fate::Decided && replay == Replay::Keyed;
        let unknown = replay.writes() && doubt && !settled;
        let done = fate == Fate::Decided && error.status().is_some_and(|s| s.is_success());
        let can_replay = replay.survives_doubt() || !(doubt || done);
        error.set_trace(self.trace(record));
        error.set_replay(can_replay, self.doubted, unknown);
        error
    }
}

/// Whether an attempt found the service down; `None` if it says nothing about that. A timeout does
/// only if the attempt `had_its_time`, and was not cut short by the end of its call.
pub(super) fn found_down(exchange: &Exchange, had_its_time: bool) -> Option<bool> {
    let fault = exchange.fault.as_ref().map(|fault| fault.kind);
    match (&exchange.answer, fault) {
        (Some(answer), _) if answer.status.is_server_error() => {
            Some(!matches!(answer.status.as_u16(), 501 | 505))
        }
        (Some(answer), _) if !answer.status.is_success() => Some(false),
        (Some(_), None | Some(ErrorKind::TooLarge)) => Some(false),
        (_, Some(ErrorKind::Connect | ErrorKind::Transport)) => Some(true),
        (_, Some(ErrorKind::Timeout)) => had_its_time.then_some(true),
        _ => None,
    }
}

/// Whether an attempt settles its call, so that a hedge need not be waited for.
pub(super) fn settles(exchange: &Exchange) -> bool {
    match (&exchange.answer, &exchange.fault) {
        (Some(answer), _) if !answer.status.is_success() => {
            !answer.status.is_server_error() && !matches!(answer.status.as_u16(), 408 | 429)
        }
        (Some(_), None) => true,
        (_, Some(fault)) => fault.kind == ErrorKind::TooLarge,
        (None, None) => false,
    }
}

pub(crate) fn of_fault(fault: Fault) -> Error {
    let error = Error::new(fault.kind, fault.kind.message());
    match fault.source {
        Some(source) => error.with_source(source),
        None => error,
    }
}
