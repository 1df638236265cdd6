//! The one error of the SDK: what kind of failure, what the service said, and what may be done next.
//! Its Display and Debug hold no patient data and no secret; the service's words are asked for.

mod shown;

use std::borrow::Cow;
use std::error::Error as StdError;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;

use crate::body::Findings;
use crate::response::{Answer, Trace};
use crate::{AuditError, AuditFailure, AuditStage, BodyShape, ErrorKind, OutcomeIssue};

/// A call that did not succeed, or a client that could not be built.
///
/// ```
/// use nhs_http::{Error, ErrorKind};
///
/// fn advice(error: &Error) -> &'static str {
///     match error.kind() {
///         ErrorKind::NotFound => "check the number",
///         ErrorKind::Conflict => "read the record again, then change it",
///         _ if error.outcome_unknown() => "find out whether it was done before doing it again",
///         _ if error.is_retryable() => "try again later",
///         _ => "a person must look at this",
///     }
/// }
/// # assert_eq!(advice(&Error::new(ErrorKind::NotFound, "no such record")), "check the number");
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    message: Cow<'static, str>,
    trace: Trace,
    answer: Option<Answer>,
    findings: Findings,
    retry_after: Option<Duration>,
    retryable: bool,
    can_replay: bool,
    after_replay: bool,
    outcome_unknown: bool,
    retry_withheld: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    /// An error found on this side of the network. The message is shown, so it must hold neither
    /// patient data nor secrets.
    #[must_use]
    pub fn new(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            trace: Trace::default(),
            answer: None,
            findings: Findings::default(),
            retry_after: None,
            retryable: kind.may_pass(),
            can_replay: true,
            after_replay: false,
            outcome_unknown: kind == ErrorKind::OutcomeUnknown,
            retry_withheld: false,
            source: None,
        }))
    }

    /// A credential that could not be had, for implementations of
    /// [`Credential`](crate::Credential). It is retryable if an [`Error`] among its causes is.
    #[must_use]
    pub fn credential(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        let mut error = Self::new(ErrorKind::Credential, ErrorKind::Credential.message());
        error.0.source = Some(source.into());
        error.0.retryable = error.cause().is_some_and(Self::is_retryable);
        error
    }

    /// Sets the cause, which must be free of patient data and secrets as well.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Names the operation that failed.
    #[must_use]
    pub fn with_operation(mut self, operation: &'static str) -> Self {
        self.0.trace.operation = Some(operation);
        self
    }

    /// Says whether trying again later may help.
    #[must_use]
    pub fn with_retryable(mut self, retryable: bool) -> Self {
        self.0.retryable = retryable;
        self
    }

    /// What kind of failure.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The HTTP status of the service's answer, if it answered.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.answer.as_ref().map(|answer| answer.status)
    }

    /// The API's own code: a Spine code, a gateway `errorcode`, an OAuth `error`, `HAPI-nnnn`. Of a
    /// [`ErrorKind::Credential`] error, the token endpoint's.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.0
            .findings
            .code
            .as_deref()
            .or_else(|| self.cause()?.code())
    }

    /// The issues of the OperationOutcome, in order, a thousand at most; empty if the body was
    /// something else, or larger than 256 KiB.
    #[must_use]
    pub fn issues(&self) -> &[OutcomeIssue] {
        &self.0.findings.issues
    }

    /// The service's own words: the first diagnostics, `faultstring`, `error_description`, or the
    /// text of the body. May hold patient data.
    #[must_use]
    pub fn service_text(&self) -> Option<&str> {
        self.0.findings.text.as_deref()
    }

    /// The platform's id of a failed token request (`rrt-…`), which its support asks for.
    #[must_use]
    pub fn message_id(&self) -> Option<&str> {
        self.0
            .findings
            .message_id
            .as_deref()
            .or_else(|| self.cause()?.message_id())
    }

    /// The shape of the body.
    #[must_use]
    pub fn body_shape(&self) -> BodyShape {
        self.0.findings.shape
    }

    /// The body as received. May hold patient data.
    #[must_use]
    pub fn body(&self) -> Option<&Bytes> {
        self.0.answer.as_ref().map(|answer| &answer.body)
    }

    /// A header of the answer, if it is there and is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.0.answer.as_ref()?.header(name)
    }

    /// The `X-Request-ID` that the service mirrored, else the one that was sent.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.header("x-request-id").or(self.sent_request_id())
    }

    /// The `X-Request-ID` that was sent, to repeat a [`Replay::Keyed`](crate::Replay::Keyed) call.
    #[must_use]
    pub fn sent_request_id(&self) -> Option<&str> {
        self.0.trace.request_id.as_deref()
    }

    /// The `X-Correlation-ID` that the service mirrored, else the one that was sent.
    #[must_use]
    pub fn correlation_id(&self) -> Option<&str> {
        self.header("x-correlation-id")
            .or(self.0.trace.correlation_id.as_deref())
    }

    /// The operation that failed, such as `pds.patient.get`.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.0.trace.operation
    }

    /// How many requests were sent, or begun, for this call.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.trace.attempts
    }

    /// How long the service asked to wait, even if that was longer than the call had. Of a
    /// [`ErrorKind::Credential`] error, how long the token endpoint asked.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after.or_else(|| self.cause()?.retry_after())
    }

    /// Whether the same call may succeed later.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.0.retryable
    }

    /// Whether sending the same call again, with the same request id, cannot do the work twice.
    #[must_use]
    pub fn can_replay(&self) -> bool {
        self.0.can_replay
    }

    /// Whether an earlier attempt of this call may have been carried out. A 409 or 412 after that
    /// may be the echo of one's own success: read the record and compare.
    #[must_use]
    pub fn after_replay(&self) -> bool {
        self.0.after_replay
    }

    /// Whether the call writes, and this failure leaves open if it was carried out.
    #[must_use]
    pub fn outcome_unknown(&self) -> bool {
        self.0.outcome_unknown
    }

    /// Whether the call was not tried again only because the client's
    /// [`RetryBudget`](crate::RetryBudget) was empty: many calls fail just now.
    #[must_use]
    pub fn retry_withheld(&self) -> bool {
        self.0.retry_withheld
    }

    pub(crate) fn of_answer(
        kind: ErrorKind,
        message: &'static str,
        answer: Answer,
        trace: Trace,
    ) -> Self {
        let mut error = Self::new(kind, message);
        error.0.findings = Findings::of(&answer.body);
        if !answer.complete {
            error.0.findings.shape = BodyShape::Opaque;
        }
        if matches!(answer.status.as_u16(), 501 | 505) {
            error.0.retryable = false;
        }
        error.0.answer = Some(answer);
        error.0.trace = trace;
        error
    }

    pub(crate) fn set_trace(&mut self, trace: Trace) {
        self.0.trace = trace;
    }

    pub(crate) fn set_answer(&mut self, answer: Answer) {
        self.0.answer = Some(answer);
    }

    pub(crate) fn set_retry_after(&mut self, retry_after: Option<Duration>) {
        self.0.retry_after = retry_after;
    }

    pub(crate) fn set_retry_withheld(&mut self) {
        self.0.retry_withheld = true;
    }

    pub(crate) fn sent_correlation_id(&self) -> Option<&str> {
        self.0.trace.correlation_id.as_deref()
    }

    pub(crate) fn set_replay(&mut self, can_replay: bool, after_replay: bool, unknown: bool) {
        self.0.can_replay = can_replay;
        self.0.after_replay = after_replay;
        self.0.outcome_unknown = unknown;
    }

    /// The same failure under another kind, its causes and the answer kept.
    pub(crate) fn turn_into(mut self, kind: ErrorKind) -> Self {
        self.0.kind = kind;
        self.0.message = kind.message().into();
        self.0.retryable = kind.may_pass();
        self
    }

    /// What a required audit sink makes of this failure: an error of its own, which says about the
    /// call what this one said, and keeps it. The part of a 2xx body that had come is not handed out.
    pub(crate) fn unaudited(mut self, audit: AuditError) -> Self {
        if let Some(answer) = &mut self.0.answer
            && answer.status.is_success()
        {
            answer.withhold(self.0.trace.replay);
            self.0.findings = Findings::default();
        }
        let mut error = Self::new(ErrorKind::Audit, ErrorKind::Audit.message());
        error.0.trace = self.0.trace.clone();
        error.0.answer = self.0.answer.clone();
        error.0.findings = self.0.findings.clone();
        error.0.retry_after = self.0.retry_after;
        error.0.can_replay = self.0.can_replay;
        error.0.after_replay = self.0.after_replay;
        error.0.outcome_unknown = self.0.outcome_unknown;
        error.0.retry_withheld = self.0.retry_withheld;
        error.with_source(AuditFailure {
            stage: AuditStage::Failed,
            audit,
            call: Some(self),
        })
    }

    /// The error below a credential error, or the call's own below an audit failure.
    fn cause(&self) -> Option<&Self> {
        match self.0.kind {
            ErrorKind::Credential => {}
            ErrorKind::Audit => {
                let failure = self.source()?.downcast_ref::<AuditFailure>();
                return failure.and_then(AuditFailure::call);
            }
            _ => return None,
        }
        let mut next = self.source();
        while let Some(source) = next {
            if let Some(error) = source.downcast_ref::<Self>() {
                return Some(error);
            }
            next = source.source();
        }
        None
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0
            .source
            .as_deref()
            .map(|source| source as &(dyn StdError + 'static))
    }
}
