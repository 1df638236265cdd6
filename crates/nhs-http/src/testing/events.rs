//! Audit events made without a call, for tests of sinks.

use std::time::{Duration, UNIX_EPOCH};

use http::StatusCode;

use crate::{
    AuditEvent, AuditKind, AuditOutcome, AuditSink, Call, Runtime, Subject, SystemRuntime,
};

/// The event of that call by that subject, as `sink` would have it: sent once at 9:00 UTC on
/// 5 January 2026 to `api.service.nhs.uk`, and answered with 200 after 120 ms.
///
/// ```
/// use nhs_http::testing::{MemoryAudit, audit_event};
/// use nhs_http::{Call, Subject};
///
/// let call = Call::get("pds.patient.get", "/Patient/{id}").patient("9990000018");
/// let sink = MemoryAudit::new();
/// let event = audit_event(&call, Subject::application(), &sink);
/// assert_eq!((event.operation(), event.patient()), ("pds.patient.get", None));
/// ```
#[must_use]
pub fn audit_event(call: &Call, subject: Subject, sink: &dyn AuditSink) -> AuditEvent {
    let id = |given: Option<&str>| given.map_or_else(|| SystemRuntime.unique_id(), str::to_owned);
    let about = &call.about;
    let event = AuditEvent {
        id: SystemRuntime.unique_id(),
        kind: AuditKind::of(call),
        operation: call.operation(),
        method: call.method().clone(),
        template: call.template(),
        resource: call.resource_type(),
        host: "api.service.nhs.uk".to_owned(),
        port: Some(443),
        started: UNIX_EPOCH + Duration::from_secs(1_767_603_600),
        duration: Duration::from_millis(120),
        request_id: id(call.given_request_id()),
        correlation_id: id(call.given_correlation_id()),
        mirrored_request_id: None,
        mirrored_correlation_id: None,
        message_id: about.message_id.clone(),
        status: Some(StatusCode::OK),
        code: None,
        outcome: AuditOutcome::Success,
        attempts: 1,
        subject: match &about.actor {
            Some(actor) => subject.with_actor(actor),
            None => subject,
        },
        provider: about.provider.clone(),
        access: about.access.clone(),
        patient: call.patient_id().map(str::to_owned),
        records: about.records.clone(),
        open: false,
    };
    event.seen_by(sink)
}
