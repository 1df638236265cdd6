//! Whether what a caller was told is true.

use nhs_auth::TokenError;
use nhs_http::{Error, ErrorKind, Replay, Response};

use crate::plan::{Mishap, Plan};
use crate::weather::Weather;

/// How a call ended, for the count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub(crate) writes: bool,
    pub(crate) end: End,
    pub(crate) kind: Option<ErrorKind>,
    /// Nothing of the plan or the weather accounts for this end.
    pub(crate) unforeseen: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    Success,
    Failure,
    UnknownAndDone,
    UnknownAndNotDone,
}

pub(crate) fn judge_read(
    plan: &Plan,
    weather: Weather,
    result: &Result<Response, Error>,
    right: Option<bool>,
) -> Verdict {
    let (end, kind) = match result {
        Ok(_) => {
            let garbage = plan.has(Mishap::Garbage);
            assert!(
                right == Some(true) || garbage,
                "another answer after {plan:?}"
            );
            (End::Success, None)
        }
        Err(error) => {
            assert_typed(error, plan, weather);
            assert!(!error.outcome_unknown() && error.can_replay(), "{error:?}");
            (End::Failure, Some(error.kind()))
        }
    };
    Verdict {
        writes: false,
        end,
        kind,
        unforeseen: kind.is_some() && plan.mishaps.is_empty() && weather.is_harmless(),
    }
}

/// What one attempt met.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Met {
    pub(crate) status: Option<u16>,
    pub(crate) fault: Option<ErrorKind>,
}

impl Met {
    /// Whether the attempt may have done the work.
    fn leaves_doubt(self) -> bool {
        match (self.status, self.fault) {
            (Some(200..=299), fault) => fault.is_some(),
            (Some(status), _) => status == 408 || status >= 500,
            (None, fault) => fault != Some(ErrorKind::Connect),
        }
    }
}

/// A write, what became of it, and what its caller was told.
pub(crate) struct Written<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) weather: Weather,
    pub(crate) replay: Replay,
    pub(crate) stale: bool,
    pub(crate) result: &'a Result<Response, Error>,
    /// How often the sandbox carried it out.
    pub(crate) applied: u64,
    pub(crate) met: Vec<Met>,
}

pub(crate) fn judge_write(written: &Written<'_>) -> Verdict {
    let Written {
        plan,
        weather,
        replay,
        stale,
        result,
        applied,
        ref met,
    } = *written;
    let context =
        || format!("{replay:?}, stale {stale}, {weather:?}, {plan:?}, {met:?}: {result:?}");
    assert!(applied <= 1, "applied {applied} times: {}", context());
    let (end, kind) = match result {
        Ok(_) => {
            assert_eq!(applied, 1, "called a success: {}", context());
            (End::Success, None)
        }
        Err(error) if error.outcome_unknown() => {
            assert_typed(error, plan, weather);
            let end = match applied {
                0 => End::UnknownAndNotDone,
                _ => End::UnknownAndDone,
            };
            (end, Some(error.kind()))
        }
        Err(error) => {
            assert_typed(error, plan, weather);
            assert_eq!(applied, 0, "called a failure: {}", context());
            assert_ne!(error.kind(), ErrorKind::OutcomeUnknown, "{}", context());
            (End::Failure, Some(error.kind()))
        }
    };
    let doubted = met.iter().position(|met| met.leaves_doubt());
    if replay == Replay::Once {
        assert!(
            doubted.is_none_or(|place| place + 1 == met.len()),
            "sent again in doubt: {}",
            context()
        );
    }
    if let Err(error) = result {
        assert_eq!(error.attempts() as usize, met.len(), "{}", context());
        let repeatable = replay != Replay::Once || doubted.is_none();
        assert_eq!(error.can_replay(), repeatable, "{}", context());
        // doubt that was not settled is told, and nothing else is
        let settled = replay == Replay::Keyed && error.kind() == ErrorKind::Conflict;
        let unknown = doubted.is_some() && !settled;
        assert_eq!(error.outcome_unknown(), unknown, "{}", context());
    }
    let unknown = matches!(end, End::UnknownAndDone | End::UnknownAndNotDone);
    let accounted = match kind {
        None => true,
        Some(_) if unknown => plan.leaves_doubt(),
        Some(_) => stale || !plan.mishaps.is_empty() || !weather.is_harmless(),
    };
    Verdict {
        writes: true,
        end,
        kind,
        unforeseen: !accounted,
    }
}

/// Every failure is of a kind that a caller can act on, and says what the kind promises.
fn assert_typed(error: &Error, plan: &Plan, weather: Weather) {
    let status = error.status().map(|status| status.as_u16());
    let fits = match error.kind() {
        ErrorKind::Credential => TokenError::of(error).is_some() && status.is_none(),
        ErrorKind::Unauthorised => status == Some(401),
        ErrorKind::RateLimited => status == Some(429),
        ErrorKind::Server => status.is_some_and(|status| status >= 500),
        ErrorKind::Conflict => status == Some(409),
        ErrorKind::PreconditionFailed => status == Some(412),
        ErrorKind::Timeout => matches!(status, None | Some(200 | 408)),
        ErrorKind::Transport | ErrorKind::OutcomeUnknown => matches!(status, None | Some(200)),
        ErrorKind::Connect => status.is_none(),
        _ => false,
    };
    assert!(fits, "{weather:?}, {plan:?}: {error:?}");
    assert!(error.operation().is_some() && error.sent_request_id().is_some());
}
