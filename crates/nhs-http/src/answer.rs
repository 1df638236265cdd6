//! What a call came to, with what is known of its making beside it.

use std::fmt;
use std::time::Duration;

use crate::{Error, Response};
use nhs_fhir_core::Issue;

/// The outcome of a call, and beside it where the answer bends the rules of FHIR.
///
/// ```
/// use nhs_http::Answer;
///
/// fn log<T>(answer: &Answer<T>) {
///     for issue in &answer.issues {
///         println!("{issue}"); // names the place, not the content
///     }
/// }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Answer<T> {
    /// The outcome.
    pub value: T,
    /// What the FHIR specification has against the answer, in the order it was met. The value was
    /// read all the same, and nothing in it was guessed.
    pub issues: Vec<Issue>,
    /// How old the answer is, if one that was kept earlier stands in because the service is down
    /// ([`Response::stale`]).
    pub stale: Option<Duration>,
    /// The `X-Request-ID`, which the service's support asks for.
    pub request_id: Option<String>,
    /// The `X-Correlation-ID`.
    pub correlation_id: Option<String>,
}

impl<T> Answer<T> {
    /// What an answer was read as. For the crates of the APIs.
    pub fn new(value: T, issues: Vec<Issue>, response: &Response) -> Self {
        Self {
            value,
            issues,
            stale: response.stale(),
            request_id: response.request_id().map(str::to_owned),
            correlation_id: response.correlation_id().map(str::to_owned),
        }
    }

    /// An outcome that came as an error. For the crates of the APIs.
    pub fn of_refusal(value: T, error: &Error) -> Self {
        Self {
            value,
            issues: Vec::new(),
            stale: None,
            request_id: error.request_id().map(str::to_owned),
            correlation_id: error.correlation_id().map(str::to_owned),
        }
    }
}

/// Leaves the ids out: a service can mirror anything.
impl<T: fmt::Debug> fmt::Debug for Answer<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("value", &self.value)
            .field("issues", &self.issues)
            .field("stale", &self.stale)
            .finish_non_exhaustive()
    }
}
