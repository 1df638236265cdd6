//! The kinds of failure, and the one that each HTTP status stands for.

use http::StatusCode;

/// The kind of an [`Error`](crate::Error): few, so that a caller can decide on each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The call makes no valid request; nothing was sent.
    InvalidRequest,
    /// No credential could be had; the call itself was not sent. The cause is the source.
    Credential,
    /// The user's login is not strong enough for the operation; nothing was sent. The source says
    /// which login is needed.
    StepUp,
    /// 401: the service did not accept the credential, not even a fresh one.
    Unauthorised,
    /// 403.
    Forbidden,
    /// 404.
    NotFound,
    /// 409.
    Conflict,
    /// 412.
    PreconditionFailed,
    /// 429, after every attempt the policy allows.
    RateLimited,
    /// The client's own rate limit or concurrency limit had no room in time; nothing was sent.
    Throttled,
    /// The client's circuit breaker is open, for the service was down just now; nothing was sent.
    CircuitOpen,
    /// Any other 4xx.
    Rejected,
    /// 5xx.
    Server,
    /// No answer in time, or the service's own 408.
    Timeout,
    /// No connection: name, network or TLS. Nothing was sent.
    Connect,
    /// The connection broke, or the body ended before its announced length.
    Transport,
    /// A [`Replay::Once`](crate::Replay::Once) call broke off after bytes may have left: it may or
    /// may not have been carried out.
    OutcomeUnknown,
    /// The body is larger than the client allows.
    TooLarge,
    /// An answer that this API does not give.
    InvalidResponse,
    /// 3xx: redirects are never followed.
    Redirect,
    /// A required audit sink failed: [`Error::audit_failure`](crate::Error::audit_failure) tells how
    /// far the call had come, and whatever it brought is withheld.
    Audit,
    /// The client is set up wrongly.
    Config,
}

impl ErrorKind {
    /// The kind's name, for logs, metrics and audit files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::InvalidRequest => "invalid_request",
            Self::Credential => "credential",
            Self::StepUp => "step_up",
            Self::Unauthorised => "unauthorised",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not_found",
            Self::Conflict => "conflict",
            Self::PreconditionFailed => "precondition_failed",
            Self::RateLimited => "rate_limited",
            Self::Throttled => "throttled",
            Self::CircuitOpen => "circuit_open",
            Self::Rejected => "rejected",
            Self::Server => "server",
            Self::Timeout => "timeout",
            Self::Connect => "connect",
            Self::Transport => "transport",
            Self::OutcomeUnknown => "outcome_unknown",
            Self::TooLarge => "too_large",
            Self::InvalidResponse => "invalid_response",
            Self::Redirect => "redirect",
            Self::Audit => "audit",
            Self::Config => "config",
        }
    }

    /// The kind that a status which is no success stands for.
    pub(crate) fn of_status(status: StatusCode) -> Self {
        match status.as_u16() {
            401 => Self::Unauthorised,
            403 => Self::Forbidden,
            404 => Self::NotFound,
            408 => Self::Timeout,
            409 => Self::Conflict,
            412 => Self::PreconditionFailed,
            429 => Self::RateLimited,
            304 => Self::InvalidResponse,
            300..=399 => Self::Redirect,
            400..=499 => Self::Rejected,
            500..=599 => Self::Server,
            _ => Self::InvalidResponse,
        }
    }

    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::InvalidRequest => "the call makes no valid request",
            Self::Credential => "no credential could be had for the call",
            Self::StepUp => {
                "the user's login is not strong enough for this operation, step up first"
            }
            Self::Unauthorised => "the service did not accept the credential",
            Self::Forbidden => "the service does not allow this call",
            Self::NotFound => "the service has no such record",
            Self::Conflict => "the record is not as the call expects, read it again",
            Self::PreconditionFailed => "a condition of the request is missing or not met",
            Self::RateLimited => "too many requests, wait before the next",
            Self::Throttled => "the client's own limit has no room for the call in time",
            Self::CircuitOpen => "the service was down just now, the circuit breaker is open",
            Self::Rejected => "the service rejected the request",
            Self::Server => "the service failed",
            Self::Timeout => "no answer in time",
            Self::Connect => "no connection to the service",
            Self::Transport => "the connection broke before the answer was complete",
            Self::OutcomeUnknown => {
                "the connection broke after the request may have left, find out whether it was done"
            }
            Self::TooLarge => "the answer is larger than the client allows",
            Self::InvalidResponse => "the answer is none that this API gives",
            Self::Redirect => "the service answered with a redirect, which is never followed",
            Self::Audit => "a required audit sink did not take the event",
            Self::Config => "the client is set up wrongly",
        }
    }

    /// Whether a failure of this kind may pass by itself.
    pub(crate) fn may_pass(self) -> bool {
        matches!(
            self,
            Self::RateLimited
                | Self::Throttled
                | Self::CircuitOpen
                | Self::Server
                | Self::Timeout
                | Self::Connect
                | Self::Transport
        )
    }
}
