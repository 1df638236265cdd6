//! A successful answer. Only 2xx arrive as a [`Response`]; everything else is an
//! [`Error`](crate::Error), but a 2xx may still say no, which [`Response::reject`] is for.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};

use crate::body::Findings;
use crate::ids::{X_CORRELATION_ID, X_REQUEST_ID};
use crate::{
    AuditError, AuditFailure, AuditKind, AuditStage, Error, ErrorKind, OutcomeIssue, Replay,
};

/// A 2xx answer with its whole body.
///
/// Some national APIs answer 200 with an OperationOutcome that says no:
///
/// ```no_run
/// use nhs_http::{Error, ErrorKind, Response};
///
/// fn found(response: Response) -> Result<Response, Error> {
///     if response.issues().iter().any(|issue| issue.spine_code() == Some("TOO_MANY_MATCHES")) {
///         return Err(response.reject(ErrorKind::Rejected, "too many patients match, give more"));
///     }
///     Ok(response)
/// }
/// ```
#[derive(Clone)]
pub struct Response {
    answer: Answer,
    trace: Trace,
    stale: Option<Duration>,
    rest: Option<Rest>,
}

/// A body that is still to be read, once, by whoever takes it first.
type Rest = Arc<Mutex<Option<reqwest::Response>>>;

impl Response {
    pub(crate) fn new(answer: Answer, trace: Trace) -> Self {
        Self {
            answer,
            trace,
            stale: None,
            rest: None,
        }
    }

    pub(crate) fn with_rest(mut self, rest: Option<reqwest::Response>) -> Self {
        self.rest = rest.map(|rest| Arc::new(Mutex::new(Some(rest))));
        self
    }

    pub(crate) fn take_rest(&mut self) -> Option<reqwest::Response> {
        let rest = self.rest.take()?;
        rest.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    pub(crate) fn trace(&self) -> &Trace {
        &self.trace
    }

    /// Marks an answer that was kept earlier.
    pub(crate) fn aged(mut self, age: Duration) -> Self {
        self.stale = Some(age);
        self
    }

    pub(crate) fn answer(&self) -> &Answer {
        &self.answer
    }

    /// How old this answer is, if it was kept earlier and stands in because the service is down
    /// ([`StalePolicy`](crate::StalePolicy)); `None` for one that has just come.
    #[must_use]
    pub fn stale(&self) -> Option<Duration> {
        self.stale
    }

    /// The status, 200 to 299.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.answer.status
    }

    /// A header, if it is there and is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.answer.header(name)
    }

    /// All headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.answer.headers
    }

    /// The `ETag`, such as `W/"2"`.
    #[must_use]
    pub fn etag(&self) -> Option<&str> {
        self.header(header::ETAG.as_str())
    }

    /// The media type without its parameters, such as `application/fhir+json`.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        let value = self.header(header::CONTENT_TYPE.as_str())?;
        Some(
            value
                .split_once(';')
                .map_or(value, |(media, _)| media)
                .trim(),
        )
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.answer.body
    }

    /// The body, by value.
    #[must_use]
    pub fn into_body(self) -> Bytes {
        self.answer.body
    }

    /// The issues, if the body is an OperationOutcome; empty if it is anything else, or larger than
    /// 256 KiB. Read on each call.
    #[must_use]
    pub fn issues(&self) -> Vec<OutcomeIssue> {
        Findings::of(self.body()).issues
    }

    /// The `X-Request-ID` that the service mirrored, else the one that was sent.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.header("x-request-id").or(self.sent_request_id())
    }

    /// The `X-Request-ID` that was sent.
    #[must_use]
    pub fn sent_request_id(&self) -> Option<&str> {
        self.trace.request_id.as_deref()
    }

    /// The `X-Correlation-ID` that the service mirrored, else the one that was sent.
    #[must_use]
    pub fn correlation_id(&self) -> Option<&str> {
        self.header("x-correlation-id")
            .or(self.trace.correlation_id.as_deref())
    }

    /// The operation that was called.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.trace.operation
    }

    /// How many requests it took.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.trace.attempts
    }

    /// Turns this success into an error that keeps status, headers, ids and the issues of the body.
    /// The message is shown, so it must hold no patient data. Of a
    /// [`Replay::Once`] call it says that it cannot be replayed, for it has been carried out. A write whose
    /// answer is none that the API gives ([`ErrorKind::InvalidResponse`]) may or may not have been.
    #[must_use]
    pub fn reject(self, kind: ErrorKind, message: &'static str) -> Error {
        let unknown =
            kind == ErrorKind::InvalidResponse && self.trace.replay.is_some_and(Replay::writes);
        let can_replay = self.trace.replay.is_none_or(Replay::survives_doubt);
        let mut error = Error::of_answer(kind, message, self.answer, self.trace);
        error.set_replay(can_replay, false, unknown);
        error.with_retryable(false)
    }

    /// What a required audit sink that failed leaves of this success: that it happened, and no data. A new token stays, in place
    /// of the one that it took away: it is nobody's data, and the credential that keeps it gives it to no call.
    pub(crate) fn withhold(mut self, audit: AuditError, kind: AuditKind) -> Error {
        let writes = self.trace.replay.is_some_and(Replay::writes);
        let (stage, message) = if writes {
            let message = "the call was carried out but not audited, do not send it again";
            (AuditStage::CarriedOut, message)
        } else {
            let message = "the answer is withheld, for the access could not be audited";
            (AuditStage::Withheld, message)
        };
        if !(writes && kind == AuditKind::Authentication) {
            self.answer.withhold(self.trace.replay);
        }
        self.reject(ErrorKind::Audit, message)
            .with_source(AuditFailure {
                stage,
                audit,
                call: None,
            })
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("operation", &self.trace.operation)
            .field("status", &self.answer.status)
            .field("body_bytes", &self.answer.body.len())
            .field("attempts", &self.trace.attempts)
            .field("stale", &self.stale)
            .finish_non_exhaustive()
    }
}

/// What came back from the wire.
#[derive(Clone)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// Whether the body was read to its end.
    pub(crate) complete: bool,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Lets go of the data. Of a read only the ids stay, of a write its headers: they tell what was
    /// made.
    pub(crate) fn withhold(&mut self, replay: Option<Replay>) {
        self.body = Bytes::new();
        self.complete = false;
        if !replay.is_some_and(Replay::writes) {
            let ids = [X_REQUEST_ID, X_CORRELATION_ID];
            let kept = ids.map(|name| self.headers.remove(&name).map(|value| (name, value)));
            self.headers = kept.into_iter().flatten().collect();
        }
    }
}

/// Which call an answer or an error belongs to.
#[derive(Clone, Default)]
pub(crate) struct Trace {
    pub(crate) operation: Option<&'static str>,
    pub(crate) request_id: Option<String>,
    pub(crate) correlation_id: Option<String>,
    pub(crate) attempts: u32,
    pub(crate) replay: Option<Replay>,
}
