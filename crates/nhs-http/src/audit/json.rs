//! An event as one JSON object: the names under which the fields stand in audit files.

use serde_json::{Map, Value};

use super::utc::utc;
use crate::privacy::shown_id;
use crate::{Access, AuditEvent, AuditOutcome, PermissionToView, Provider, Relationship, Subject};

impl AuditEvent {
    /// The event as one JSON object on one line, for sinks of one's own; members without a value are
    /// left out. It holds what this sink may see: if it does not ask for patients, ids that are no
    /// UUIDs are left out too, since callers can put anything there.
    #[must_use]
    pub fn to_json(&self) -> String {
        let id = |id: &str| (self.open || shown_id(id).is_some()).then(|| id.to_owned());
        let mut event = Members::default();
        event.text("id", Some(&self.id));
        event.text("kind", Some(self.kind.as_str()));
        event.text("outcome", Some(self.outcome.as_str()));
        if let AuditOutcome::Failed(kind) = self.outcome {
            event.text("error", Some(kind.as_str()));
        }
        event.text("started", Some(&utc(self.started)));
        if self.outcome != AuditOutcome::Begun {
            let ended = self.started.checked_add(self.duration);
            event.text("ended", ended.map(utc).as_deref());
            let took = u64::try_from(self.duration.as_millis()).unwrap_or(u64::MAX);
            event.set("duration_ms", took.into());
            event.set("attempts", self.attempts.into());
        }
        if let Some(status) = self.status {
            event.set("status", status.as_u16().into());
        }
        event.text("code", self.code.as_deref());
        event.text("operation", Some(self.operation));
        event.text("method", Some(self.method.as_str()));
        event.text("template", Some(self.template));
        event.text("resource", self.resource);
        event.text("host", Some(&self.host));
        if let Some(port) = self.port {
            event.set("port", port.into());
        }
        event.text("request_id", id(&self.request_id).as_deref());
        event.text("correlation_id", id(&self.correlation_id).as_deref());
        event.text("answer_request_id", self.mirrored_request_id.as_deref());
        event.text(
            "answer_correlation_id",
            self.mirrored_correlation_id.as_deref(),
        );
        event.text(
            "message_id",
            self.message_id.as_deref().and_then(id).as_deref(),
        );
        event.object("subject", Some(of_subject(&self.subject)));
        event.object("provider", self.provider.as_ref().map(of_provider));
        event.object("access", self.access.as_ref().map(of_access));
        event.text("patient", self.patient.as_deref());
        if !self.records.is_empty() {
            let records = self.records.iter().map(|record| {
                let mut members = Members::default();
                members.text("kind", Some(record.kind()));
                members.text("id", Some(record.id()));
                Value::Object(members.0)
            });
            event.set("records", Value::Array(records.collect()));
        }
        Value::Object(event.0).to_string()
    }
}

fn of_subject(subject: &Subject) -> Members {
    let mut members = Members::default();
    members.text("mode", Some(subject.mode().as_str()));
    members.text("application", subject.application_name());
    members.text("version", subject.application_version());
    members.text("asid", subject.asid());
    members.text("user", subject.user_id());
    members.text("role", subject.role_id());
    members.text("role_profile", subject.role_profile_id());
    members.text("organisation", subject.organisation_code());
    members.text("on_behalf_of", subject.on_behalf_of_id());
    members.text("business_function", subject.business_function_name());
    members.text("assurance", subject.assurance_level());
    members
}

fn of_provider(provider: &Provider) -> Members {
    let mut members = Members::default();
    members.text("organisation", Some(provider.organisation_code()));
    members.text("asid", provider.asid());
    members.text("interaction", provider.interaction_id());
    members
}

fn of_access(access: &Access) -> Members {
    let mut members = Members::default();
    members.text("purpose", Some(access.purpose().as_str()));
    if let Some(relationship) = access.stated_relationship() {
        let (name, reason) = match relationship {
            Relationship::Established => ("established", None),
            Relationship::SelfClaimed(claim) => ("self-claimed", Some(claim.as_str())),
            Relationship::NotNeeded => ("not-needed", None),
        };
        members.text("relationship", Some(name));
        members.text("self_claim", reason);
    }
    if let Some(permission) = access.stated_permission() {
        let (name, reason) = match permission {
            PermissionToView::Given => ("given", None),
            PermissionToView::Overridden(reason) => ("overridden", Some(reason.as_str())),
            PermissionToView::NotNeeded => ("not-needed", None),
        };
        members.text("permission", Some(name));
        members.text("override", reason);
    }
    members.text("note", access.note_text());
    members
}

/// The members of an object that have a value.
#[derive(Default)]
struct Members(Map<String, Value>);

impl Members {
    fn set(&mut self, name: &str, value: Value) {
        self.0.insert(name.to_owned(), value);
    }

    fn text(&mut self, name: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.set(name, value.into());
        }
    }

    fn object(&mut self, name: &str, members: Option<Self>) {
        if let Some(members) = members {
            self.set(name, Value::Object(members.0));
        }
    }
}
