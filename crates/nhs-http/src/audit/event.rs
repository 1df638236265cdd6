//! The event of one call: who, what, whose, why, when, and how it ended.

use std::fmt;
use std::time::{Duration, SystemTime};

use http::{Method, StatusCode};

use crate::privacy::{shown_code, shown_id};
use crate::{Access, AuditSink, Call, ErrorKind, Provider, RecordRef, Subject};

/// What happened in one call, or is about to.
///
/// What may be patient data ([`patient`](Self::patient), [`records`](Self::records),
/// [`Access::note_text`], and the user where patients call for themselves) is there only for a sink
/// that asks for it with [`AuditSink::wants_patient`].
#[derive(Clone)]
pub struct AuditEvent {
    pub(crate) id: String,
    pub(crate) kind: AuditKind,
    pub(crate) operation: &'static str,
    pub(crate) method: Method,
    pub(crate) template: &'static str,
    pub(crate) resource: Option<&'static str>,
    pub(crate) host: String,
    pub(crate) port: Option<u16>,
    pub(crate) started: SystemTime,
    pub(crate) duration: Duration,
    pub(crate) request_id: String,
    pub(crate) correlation_id: String,
    pub(crate) mirrored_request_id: Option<String>,
    pub(crate) mirrored_correlation_id: Option<String>,
    pub(crate) message_id: Option<String>,
    pub(crate) status: Option<StatusCode>,
    pub(crate) code: Option<String>,
    pub(crate) outcome: AuditOutcome,
    pub(crate) attempts: u32,
    pub(crate) subject: Subject,
    pub(crate) provider: Option<Provider>,
    pub(crate) access: Option<Access>,
    pub(crate) patient: Option<String>,
    pub(crate) records: Vec<RecordRef>,
    /// Whether the sink asks for patients.
    pub(crate) open: bool,
}

/// What a call does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditKind {
    /// Reads, whatever its method.
    Read,
    /// Changes something at the service.
    Write,
    /// Gets, exchanges or ends a token: an operation whose name begins with `auth.`.
    Authentication,
}

impl AuditKind {
    pub(crate) fn of(call: &Call) -> Self {
        if call.operation().starts_with("auth.") {
            Self::Authentication
        } else if call.replay_class().writes() {
            Self::Write
        } else {
            Self::Read
        }
    }

    /// The kind's name, for logs and audit files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Authentication => "authentication",
        }
    }
}

/// How a call ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditOutcome {
    /// It has not been sent yet. [`AuditSink::begin`] has no other, [`AuditSink::record`] never this.
    Begun,
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

impl AuditOutcome {
    /// The outcome's name, for logs and audit files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Begun => "begun",
            Self::Success => "success",
            Self::Stale => "stale",
            Self::Failed(_) => "failed",
            Self::Abandoned => "abandoned",
        }
    }
}

impl AuditEvent {
    /// A UUID that the event of a call and its intent share, and no other call has.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What the call does.
    #[must_use]
    pub fn kind(&self) -> AuditKind {
        self.kind
    }

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

    /// The type of resource that was read or changed, such as `Patient`.
    #[must_use]
    pub fn resource(&self) -> Option<&'static str> {
        self.resource
    }

    /// The host that was called.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Its port.
    #[must_use]
    pub fn port(&self) -> Option<u16> {
        self.port
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

    /// The `X-Request-ID` of the answer, if it was a UUID (or one with a short suffix, as e-RS's own
    /// transaction ids have).
    #[must_use]
    pub fn mirrored_request_id(&self) -> Option<&str> {
        self.mirrored_request_id.as_deref()
    }

    /// The `X-Correlation-ID` of the answer, if it was a UUID (or one with a short suffix).
    #[must_use]
    pub fn mirrored_correlation_id(&self) -> Option<&str> {
        self.mirrored_correlation_id.as_deref()
    }

    /// The id given to [`Call::message_id`](crate::Call::message_id), such as `Ssp-TraceID`.
    #[must_use]
    pub fn message_id(&self) -> Option<&str> {
        self.message_id.as_deref()
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

    /// The organisation and system that hold the record, if the call named them.
    #[must_use]
    pub fn provider(&self) -> Option<&Provider> {
        self.provider.as_ref()
    }

    /// Why the record was opened, if the call said so.
    #[must_use]
    pub fn access(&self) -> Option<&Access> {
        self.access.as_ref()
    }

    /// Whose record it was, if the call named a patient and the sink wants to know.
    #[must_use]
    pub fn patient(&self) -> Option<&str> {
        self.patient.as_deref()
    }

    /// Which records it was about, if the call named them and the sink wants to know.
    #[must_use]
    pub fn records(&self) -> &[RecordRef] {
        &self.records
    }

    /// This event as `sink` may see it.
    pub(crate) fn seen_by(&self, sink: &dyn AuditSink) -> Self {
        let mut event = self.clone();
        event.open = sink.wants_patient();
        if !event.open {
            event.patient = None;
            event.records = Vec::new();
            event.subject.hide_patient();
            if let Some(access) = &mut event.access {
                access.hide_patient();
            }
            event.code = event.code.filter(|code| shown_code(code).is_some());
        }
        event
    }
}

impl fmt::Debug for AuditEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuditEvent")
            .field("kind", &self.kind)
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
