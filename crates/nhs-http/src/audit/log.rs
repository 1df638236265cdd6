//! The audit as a log: one `tracing` event for each call, with no patient data.

use async_trait::async_trait;

use crate::privacy::shown_id;
use crate::{AuditError, AuditEvent, AuditOutcome, AuditSink};

/// Writes each event as one `tracing` event at level INFO, target `nhs_http::audit`, with no
/// patient data and no person. For a record that must outlive the log, see
/// [`JsonLinesAudit`](crate::JsonLinesAudit).
#[derive(Clone, Copy, Debug, Default)]
pub struct TracingAudit;

#[async_trait]
impl AuditSink for TracingAudit {
    async fn record(&self, event: &AuditEvent) -> Result<(), AuditError> {
        let failure = match event.outcome {
            AuditOutcome::Failed(kind) => Some(tracing::field::debug(kind)),
            _ => None,
        };
        tracing::info!(
            target: "nhs_http::audit",
            kind = event.kind.as_str(),
            operation = event.operation,
            method = %event.method,
            template = event.template,
            resource = event.resource,
            mode = event.subject.mode().as_str(),
            purpose = event.access.as_ref().map(|access| access.purpose().as_str()),
            status = event.status.map(|status| status.as_u16()),
            outcome = event.outcome.as_str(),
            failure,
            attempts = event.attempts,
            duration_ms = u64::try_from(event.duration.as_millis()).unwrap_or(u64::MAX),
            request_id = shown_id(&event.request_id),
            correlation_id = shown_id(&event.correlation_id),
        );
        Ok(())
    }
}
