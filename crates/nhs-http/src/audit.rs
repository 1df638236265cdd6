//! Who read or changed what, why, and when: an event for each call, handed to every sink of the
//! client. A call that its caller abandons is recorded too.

mod about;
mod access;
mod book;
mod chain;
mod event;
mod failure;
mod file;
mod json;
mod key;
mod log;
mod pending;
mod storage;
mod utc;
mod verdict;
mod verify;
mod writer;

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;

pub(crate) use about::About;
pub use about::{Provider, RecordRef};
pub use access::{Access, Override, PermissionToView, Purpose, Relationship, SelfClaim};
pub use chain::{AuditHead, AuditHeadError};
pub use event::{AuditEvent, AuditKind, AuditOutcome};
pub use failure::{AuditFailure, AuditStage};
pub use file::{AuditFileError, Durability, JsonLinesAudit, JsonLinesBuilder};
pub use key::{AuditKey, AuditKeyError};
pub use log::TracingAudit;
pub use verdict::{AuditFault, FaultKind, TornLine, Verdict};
pub use verify::{Verifier, verify};

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

    /// Takes the intent of a call before anything of it is sent, so that a process that dies leaves
    /// a trace of what it was doing. Asked only of a sink that says [`AuditSink::writes_ahead`];
    /// [`AuditSink::record`] follows with the same [`AuditEvent::id`].
    ///
    /// # Errors
    ///
    /// Any; see [`AuditSink::required`] for what becomes of it.
    async fn begin(&self, intent: &AuditEvent) -> Result<(), AuditError> {
        let _ = intent;
        Ok(())
    }

    /// Whether [`AuditSink::begin`] is to be called.
    fn writes_ahead(&self) -> bool {
        false
    }

    /// Whether what may be patient data is to be filled in: see [`AuditEvent`].
    fn wants_patient(&self) -> bool {
        false
    }

    /// Whether a call that could not be audited must fail with
    /// [`ErrorKind::Audit`](crate::ErrorKind::Audit): before it is sent if its intent was not taken,
    /// and else without handing out the answer. Otherwise the failure is logged.
    /// [`ClientBuilder::audit_required`](crate::ClientBuilder::audit_required) asks this of any sink.
    fn required(&self) -> bool {
        false
    }
}

/// A sink made a required one.
#[derive(Debug)]
pub(crate) struct Required(pub(crate) Arc<dyn AuditSink>);

#[async_trait]
impl AuditSink for Required {
    async fn record(&self, event: &AuditEvent) -> Result<(), AuditError> {
        self.0.record(event).await
    }

    async fn begin(&self, intent: &AuditEvent) -> Result<(), AuditError> {
        self.0.begin(intent).await
    }

    fn writes_ahead(&self) -> bool {
        self.0.writes_ahead()
    }

    fn wants_patient(&self) -> bool {
        self.0.wants_patient()
    }

    fn required(&self) -> bool {
        true
    }
}
