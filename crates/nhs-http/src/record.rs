//! The audit record of one call, open while the call runs.
//! Dropped before it is closed, it still tells the sinks: an abandoned call may have been made.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use tokio::task::JoinHandle;
use url::Url;

use crate::client::Shared;
use crate::ids::{Ids, X_CORRELATION_ID, X_REQUEST_ID};
use crate::meter;
use crate::privacy::shown_id;
use crate::response::Trace;
use crate::{
    AuditError, AuditEvent, AuditKind, AuditOutcome, AuditSink, Call, Error, Replay, Response,
    Subject,
};

pub(crate) struct Record<'a> {
    shared: &'a Shared,
    began: Duration,
    attempts: u32,
    replay: Replay,
    /// Taken when the record is closed. There is none if nobody asks for it.
    draft: Option<Box<AuditEvent>>,
    /// The sinks being told of the intent.
    telling: Option<JoinHandle<Option<AuditError>>>,
    /// Whether a required sink did not take the intent.
    refused: bool,
}

impl<'a> Record<'a> {
    /// `began` is on the monotonic clock.
    pub(crate) fn open(
        shared: &'a Shared,
        call: &Call,
        url: &Url,
        ids: &Ids,
        began: Duration,
    ) -> Self {
        let asked_for = !shared.sinks.is_empty();
        Self {
            shared,
            began,
            attempts: 0,
            replay: call.replay_class(),
            draft: asked_for.then(|| Box::new(draft(shared, call, url, ids))),
            telling: None,
            refused: false,
        }
    }

    /// Tells the sinks that write ahead what is about to be sent. An error means that it must not be.
    pub(crate) async fn begin(&mut self) -> Result<(), Error> {
        let Some(draft) = &self.draft else {
            return Ok(());
        };
        let sinks = &self.shared.sinks;
        if !sinks.iter().any(writes_ahead) {
            return Ok(());
        }
        let mut intent = draft.clone();
        intent.outcome = AuditOutcome::Begun;
        let trace = Trace {
            operation: Some(intent.operation),
            request_id: Some(intent.request_id.clone()),
            correlation_id: Some(intent.correlation_id.clone()),
            attempts: 0,
            replay: Some(self.replay),
        };
        // On a task of its own, and known to `drop`, so that the end never comes before the intent.
        let task = tokio::spawn(tell(Arc::clone(sinks), intent, Step::Begin));
        let told = self.telling.insert(task).await;
        self.telling = None;
        let failure = match told {
            Ok(None) => return Ok(()),
            Ok(Some(failure)) => failure,
            Err(_) if !sinks.iter().any(required) => return Ok(()),
            Err(_) => "the audit was broken off".into(),
        };
        self.refused = true;
        Err(Error::refused_unaudited(failure, trace))
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
        let kind = event.kind;
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
        let sinks = &self.shared.sinks;
        // On a task of its own, so that a caller who stops waiting does not cut it short.
        let told = tokio::spawn(tell(Arc::clone(sinks), event, Step::End)).await;
        let failure = match told {
            _ if self.refused => return result,
            Ok(None) => return result,
            Ok(Some(failure)) => failure,
            // Nothing of the task's own error is kept: it may hold what a sink was told.
            Err(_) if !sinks.iter().any(required) => return result,
            Err(_) => "the audit was broken off".into(),
        };
        Err(match result {
            Ok(response) => response.withhold(failure, kind),
            Err(error) => error.unaudited(failure),
        })
    }

    fn complete(&mut self) -> Option<Box<AuditEvent>> {
        let mut event = self.draft.take()?;
        let now = self.shared.runtime.monotonic();
        event.attempts = self.attempts;
        event.duration = now.saturating_sub(self.began);
        Some(event)
    }
}

impl Drop for Record<'_> {
    fn drop(&mut self) {
        let Some(event) = self.complete() else { return };
        let (sinks, telling) = (Arc::clone(&self.shared.sinks), self.telling.take());
        let told = async {
            if let Some(telling) = telling {
                let _ = telling.await;
            }
            tell(sinks, event, Step::End).await
        };
        match tokio::runtime::Handle::try_current() {
            Ok(tokio) => drop(tokio.spawn(told)),
            Err(_) => tracing::warn!("an abandoned call could not be audited outside of tokio"),
        }
    }
}

/// The event of a call that has not been sent.
fn draft(shared: &Shared, call: &Call, url: &Url, ids: &Ids) -> AuditEvent {
    let subject = shared
        .credential
        .as_ref()
        .map_or_else(Subject::open, |c| c.subject());
    let about = &call.about;
    AuditEvent {
        id: shared.runtime.unique_id(),
        kind: AuditKind::of(call),
        operation: call.operation(),
        method: call.method().clone(),
        template: call.template(),
        resource: call.resource_type(),
        host: url.host_str().unwrap_or_default().to_owned(),
        port: url.port_or_known_default(),
        started: shared.runtime.now(),
        duration: Duration::ZERO,
        request_id: ids.request.clone(),
        correlation_id: ids.correlation.clone(),
        mirrored_request_id: None,
        mirrored_correlation_id: None,
        message_id: about.message_id.clone(),
        status: None,
        code: None,
        outcome: AuditOutcome::Abandoned,
        attempts: 0,
        subject: match &about.actor {
            Some(actor) => subject.with_actor(actor),
            None => subject,
        },
        provider: about.provider.clone(),
        access: about.access.clone(),
        patient: call.patient_id().map(str::to_owned),
        records: about.records.clone(),
        open: false,
    }
}

/// Which side of a call the sinks are told of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Begin,
    End,
}

/// Hands the event to every sink; the failure of the first required one comes back.
async fn tell(
    sinks: Arc<[Arc<dyn AuditSink>]>,
    event: Box<AuditEvent>,
    step: Step,
) -> Option<AuditError> {
    let mut failure = None;
    for sink in sinks.iter() {
        if step == Step::Begin && !writes_ahead(sink) {
            continue;
        }
        let record = async {
            let event = event.seen_by(sink.as_ref());
            match step {
                Step::Begin => sink.begin(&event).await,
                Step::End => sink.record(&event).await,
            }
        };
        // The panic's text may hold what the sink was told, so it is not looked at.
        let told = AssertUnwindSafe(record).catch_unwind().await;
        if let Err(error) = told.unwrap_or_else(|_| Err("the audit sink panicked".into())) {
            let required = required(sink);
            meter::audit_failed(event.operation, required);
            if required {
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

/// Whether the sink takes intents; one that panics on the question is asked, and fails there.
fn writes_ahead(sink: &Arc<dyn AuditSink>) -> bool {
    catch_unwind(AssertUnwindSafe(|| sink.writes_ahead())).unwrap_or(true)
}

/// Keeps the ids that the service mirrored, if they have the form of ids.
fn keep_mirrored<'a>(event: &mut AuditEvent, header: impl Fn(&str) -> Option<&'a str>) {
    let mirrored = |name: &str| header(name).and_then(shown_id).map(str::to_owned);
    event.mirrored_request_id = mirrored(X_REQUEST_ID.as_str());
    event.mirrored_correlation_id = mirrored(X_CORRELATION_ID.as_str());
}
