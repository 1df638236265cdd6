//! Who read or changed what, and when: one event for each call, handed to every sink of the client.
//! A call that its caller abandons is recorded too.

use std::fmt;
use std::time::{Duration, SystemTime};

use async_trait::async_trait;
use http::{Method, StatusCode};

use crate::privacy::shown_id;
use crate::{Error, ErrorKind, Subject};

/// Why a sink did not take an event. It is kept among the sources of an error, so it must hold no
/// part of the event. A sink that panics fails with a fixed text.
pub type AuditError = Box<dyn std::error::Error + Send + Sync>;

/// Takes audit events.
///
/// ```
/// use nhs_http::{AuditError, AuditEvent, AuditSink};
///
/// #[derive(Debug)]
/// struct Counter(std::sync::atomic::AtomicU64);
///
/// #[async_trait::async_trait]
/// impl AuditSink for Counter {
///     async fn record(&self, _event: &AuditEvent) -> Result<(), AuditError> {
///         self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
///         Ok(())
///     }
/// }
/// ```
#[async_trait]
pub trait AuditSink: fmt::Debug + Send + Sync {
    /// Takes one event. Called once for each call, after its last attempt and before the caller has
    /// the answer. The caller waits for it, without a limit: a sink that may be slow should queue.
    ///
    /// # Errors
    ///
    /// Any; see [`AuditSink::required`] for what becomes of it.
    async fn record(&self, event: &AuditEvent) -> Result<(), AuditError>;

    /// Whether [`AuditEvent::patient`] is to be filled in.
    fn wants_patient(&self) -> bool {
        false
    }

    /// Whether a call whose event could not be recorded must fail with [`ErrorKind::Audit`], so
    /// that no answer is handed out without a record. Otherwise the failure is logged.
    fn required(&self) -> bool {
        false
    }
}

/// What a required sink said to the event of a call that had failed already: the source of an
/// [`ErrorKind::Audit`] error, above the call's own.
#[derive(Debug)]
pub struct AuditFailure {
    pub(crate) audit: AuditError,
    pub(crate) call: Error,
}

impl AuditFailure {
    /// Why the sink did not take the event.
    #[must_use]
    pub fn audit(&self) -> &(dyn std::error::Error + Send + Sync + 'static) {
        self.audit.as_ref()
    }

    /// What the call itself had met.
    #[must_use]
    pub fn call(&self) -> &Error {
        &self.call
    }
}

impl fmt::Display for AuditFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, and the call had failed", self.audit)
    }
}

impl std::error::Error for AuditFailure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.call)
    }
}

/// What happened in one call.
#[derive(Clone)]
pub struct AuditEvent {
    pub(crate) operation: &'static str,
    pub(crate) method: Method,
    pub(crate) template: &'static str,
    pub(crate) host: String,
    pub(crate) started: SystemTime,
    pub(crate) duration: Duration,
    pub(crate) request_id: String,
    pub(crate) correlation_id: String,
    pub(crate) mirrored_request_id: Option<String>,
    pub(crate) mirrored_correlation_id: Option<String>,
    pub(crate) status: Option<StatusCode>,
    pub(crate) code: Option<String>,
    pub(crate) outcome: AuditOutcome,
    pub(crate) attempts: u32,
    pub(crate) subject: Subject,
    pub(crate) patient: Option<String>,
}

/// How a call ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditOutcome {
    /// The service answered 2xx.
    Success,
    /// The service was down, and an answer kept earlier stood in: nothing was read there now, but a
    /// record was handed out.
    Stale,
    /// The call ended in an error of this kind.
    Failed(ErrorKind),
    /// The caller stopped waiting; what was sent may have been carried out.
    Abandoned,
}

impl AuditEvent {
    /// The operation, such as `pds.patient.get` or `auth.token.client_credentials`.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// The HTTP method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path template, such as `/Patient/{id}`.
    #[must_use]
    pub fn template(&self) -> &'static str {
        self.template
    }

    /// The host that was called.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// When the call began.
    #[must_use]
    pub fn started(&self) -> SystemTime {
        self.started
    }

    /// How long it took, over all attempts.
    #[must_use]
    pub fn duration(&self) -> Duration {
        self.duration
    }

    /// The `X-Request-ID` that was sent.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }

    /// The `X-Correlation-ID` that was sent.
    #[must_use]
    pub fn correlation_id(&self) -> &str {
        &self.correlation_id
    }

    /// The `X-Request-ID` of the answer, if it was a UUID (or one with a short suffix).
    #[must_use]
    pub fn mirrored_request_id(&self) -> Option<&str> {
        self.mirrored_request_id.as_deref()
    }

    /// The `X-Correlation-ID` of the answer, if it was a UUID (or one with a short suffix).
    #[must_use]
    pub fn mirrored_correlation_id(&self) -> Option<&str> {
        self.mirrored_correlation_id.as_deref()
    }

    /// The status of the last answer.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// The API's own error code, if the call failed with one.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// How the call ended.
    #[must_use]
    pub fn outcome(&self) -> AuditOutcome {
        self.outcome
    }

    /// How many requests were sent, or begun; 0 if no credential could be had.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Who called.
    #[must_use]
    pub fn subject(&self) -> &Subject {
        &self.subject
    }

    /// Whose record it was, if the call named a patient and the sink wants to know.
    #[must_use]
    pub fn patient(&self) -> Option<&str> {
        self.patient.as_deref()
    }

    /// This event as `sink` may see it.
    pub(crate) fn seen_by(&self, sink: &dyn AuditSink) -> Self {
        let mut event = self.clone();
        if !sink.wants_patient() {
            event.patient = None;
        }
        event
    }
}

impl fmt::Debug for AuditEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuditEvent")
            .field("operation", &self.operation)
            .field("method", &self.method)
            .field("template", &self.template)
            .field("status", &self.status)
            .field("outcome", &self.outcome)
            .field("attempts", &self.attempts)
            .field("request_id", &shown_id(&self.request_id))
            .field("subject", &self.subject)
            .finish_non_exhaustive()
    }
}

/// Writes each event as one `tracing` event at level INFO, target `nhs_http::audit`, with no
/// patient data. For a record that must outlive the log, write a sink of your own.
#[derive(Clone, Copy, Debug, Default)]
pub struct TracingAudit;

#[async_trait]
impl AuditSink for TracingAudit {
    async fn record(&self, event: &AuditEvent) -> Result<(), AuditError> {
        let outcome = match event.outcome {
            AuditOutcome::Success => "success",
            AuditOutcome::Stale => "stale",
            AuditOutcome::Failed(_) => "failed",
            AuditOutcome::Abandoned => "abandoned",
        };
        let failure = match event.outcome {
            AuditOutcome::Failed(kind) => Some(tracing::field::debug(kind)),
            AuditOutcome::Success | AuditOutcome::Stale | AuditOutcome::Abandoned => None,
        };
        tracing::info!(
            target: "nhs_http::audit",
            operation = event.operation,
            method = %event.method,
            template = event.template,
            mode = event.subject.mode().as_str(),
            status = event.status.map(|status| status.as_u16()),
            outcome,
            failure,
            attempts = event.attempts,
            duration_ms = u64::try_from(event.duration.as_millis()).unwrap_or(u64::MAX),
            request_id = shown_id(&event.request_id),
            correlation_id = shown_id(&event.correlation_id),
        );
        Ok(())
    }
}
