//! The audit record of one call, open while the call runs.
//! Dropped before it is closed, it still tells the sinks: an abandoned call may have been made.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use futures_util::FutureExt;
use url::Url;

use crate::client::Shared;
use crate::ids::{X_CORRELATION_ID, X_REQUEST_ID};
use crate::privacy::shown_id;
use crate::{
    AuditError, AuditEvent, AuditOutcome, AuditSink, Call, Error, ErrorKind, Response, Runtime,
    Subject,
};

pub(crate) struct Record {
    sinks: Arc<[Arc<dyn AuditSink>]>,
    runtime: Arc<dyn Runtime>,
    began: Duration,
    attempts: u32,
    /// Taken when the record is closed.
    draft: Option<AuditEvent>,
}

impl Record {
    pub(crate) fn open(
        shared: &Shared,
        call: &Call,
        url: &Url,
        request_id: &str,
        correlation_id: &str,
    ) -> Self {
        let started: SystemTime = shared.runtime.now();
        let subject = shared
            .credential
            .as_ref()
            .map_or_else(Subject::open, |c| c.subject());
        Self {
            sinks: Arc::clone(&shared.sinks),
            runtime: Arc::clone(&shared.runtime),
            began: shared.runtime.monotonic(),
            attempts: 0,
            draft: Some(AuditEvent {
                operation: call.operation(),
                method: call.method().clone(),
                template: call.template(),
                host: url.host_str().unwrap_or_default().to_owned(),
                started,
                duration: Duration::ZERO,
                request_id: request_id.to_owned(),
                correlation_id: correlation_id.to_owned(),
                mirrored_request_id: None,
                mirrored_correlation_id: None,
                status: None,
                code: None,
                outcome: AuditOutcome::Abandoned,
                attempts: 0,
                subject,
                patient: call.patient_id().map(str::to_owned),
            }),
        }
    }

    /// Counts an attempt, before it is made.
    pub(crate) fn attempt(&mut self) {
        self.attempts = self.attempts.saturating_add(1);
    }

    pub(crate) fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Tells the sinks how the call ended, and the caller if a required one did not listen.
    pub(crate) async fn close(
        mut self,
        result: Result<Response, Error>,
    ) -> Result<Response, Error> {
        let Some(mut event) = self.complete() else {
            return result;
        };
        match &result {
            Ok(response) => {
                event.outcome = match response.stale() {
                    None => AuditOutcome::Success,
                    Some(_) => AuditOutcome::Stale,
                };
                event.status = Some(response.status());
                keep_mirrored(&mut event, |name| response.header(name));
            }
            Err(error) => {
                event.outcome = AuditOutcome::Failed(error.kind());
                event.status = error.status();
                event.code = error.code().map(str::to_owned);
                keep_mirrored(&mut event, |name| error.header(name));
            }
        }
        if self.sinks.is_empty() {
            return result;
        }
        // On a task of its own, so that a caller who stops waiting does not cut it short.
        let told = tokio::spawn(tell(Arc::clone(&self.sinks), event)).await;
        let failure = match told {
            Ok(None) => return result,
            Ok(Some(failure)) => failure,
            // Nothing of the task's own error is kept: it may hold what a sink was told.
            Err(_) if !self.sinks.iter().any(required) => return result,
            Err(_) => "the audit was broken off".into(),
        };
        Err(match result {
            Ok(response) => response
                .reject(ErrorKind::Audit, ErrorKind::Audit.message())
                .with_source(failure),
            Err(error) => error.unaudited(failure),
        })
    }

    fn complete(&mut self) -> Option<AuditEvent> {
        let mut event = self.draft.take()?;
        event.attempts = self.attempts;
        event.duration = self.runtime.monotonic().saturating_sub(self.began);
        Some(event)
    }
}

impl Drop for Record {
    fn drop(&mut self) {
        let Some(event) = self.complete() else { return };
        if self.sinks.is_empty() {
            return;
        }
        match tokio::runtime::Handle::try_current() {
            Ok(tokio) => drop(tokio.spawn(tell(Arc::clone(&self.sinks), event))),
            Err(_) => tracing::warn!("an abandoned call could not be audited outside of tokio"),
        }
    }
}

/// Hands the event to every sink; the failure of the first required one comes back.
async fn tell(sinks: Arc<[Arc<dyn AuditSink>]>, event: AuditEvent) -> Option<AuditError> {
    let mut failure = None;
    for sink in sinks.iter() {
        let record = async { sink.record(&event.seen_by(sink.as_ref())).await };
        // The panic's text may hold what the sink was told, so it is not looked at.
        let told = AssertUnwindSafe(record).catch_unwind().await;
        if let Err(error) = told.unwrap_or_else(|_| Err("the audit sink panicked".into())) {
            if required(sink) {
                failure.get_or_insert(error);
            } else {
                tracing::warn!(
                    operation = event.operation,
                    "an audit sink did not take an event"
                );
            }
        }
    }
    failure
}

/// Whether the sink is a required one; one that panics on the question counts as such.
fn required(sink: &Arc<dyn AuditSink>) -> bool {
    catch_unwind(AssertUnwindSafe(|| sink.required())).unwrap_or(true)
}

/// Keeps the ids that the service mirrored, if they have the form of ids.
fn keep_mirrored<'a>(event: &mut AuditEvent, header: impl Fn(&str) -> Option<&'a str>) {
    let mirrored = |name: &str| header(name).and_then(shown_id).map(str::to_owned);
    event.mirrored_request_id = mirrored(X_REQUEST_ID.as_str());
    event.mirrored_correlation_id = mirrored(X_CORRELATION_ID.as_str());
}
