//! What a test does to MESH, over HTTP: below `/_sandbox/mesh`.

use std::time::Duration;

use http::{Method, StatusCode};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::handle::{Mesh, MeshMessage};
use super::report::MeshReport;
use crate::answer::{Answer, JSON};
use crate::state::State;

/// What there is, for whoever asks for something else.
const PATHS: &str = "there are GET /_sandbox/mesh/mailboxes, GET /_sandbox/mesh/mailboxes/{id}, PUT \
/_sandbox/mesh/mailboxes/{id}, POST /_sandbox/mesh/messages/{id}/expire, POST /_sandbox/mesh/reports, PUT \
/_sandbox/mesh/opted-out, PUT /_sandbox/mesh/responder-delay and DELETE /_sandbox/mesh/messages";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ActiveWire {
    active: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OptedOutWire {
    nhs_numbers: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DelayWire {
    seconds: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReportWire {
    mailbox_id: String,
    code: String,
    description: String,
    workflow_id: String,
    event: Option<String>,
    #[serde(default)]
    subject: String,
    #[serde(default)]
    local_id: String,
    linked_message_id: Option<String>,
}

/// Answers a request to `/_sandbox/mesh`, by the segments below it.
pub(crate) fn answer(state: &State, segments: &[&str], method: &Method, body: &[u8]) -> Answer {
    match act(&Mesh::new(state), segments, method, body) {
        Ok(Value::Null) => Answer::empty(StatusCode::NO_CONTENT),
        Ok(said) => Answer::json(StatusCode::OK, JSON, &said),
        Err((status, problem)) => Answer::json(status, JSON, &json!({ "error": problem })),
    }
}

type Problem = (StatusCode, String);

fn act(mesh: &Mesh<'_>, segments: &[&str], method: &Method, body: &[u8]) -> Result<Value, Problem> {
    let no_mailbox = |id: &str| {
        let problem = format!("there is no mailbox {id}; GET /_sandbox/mesh/mailboxes lists them");
        (StatusCode::NOT_FOUND, problem)
    };
    match (segments, method) {
        (["mailboxes"], &Method::GET) => {
            let mailboxes: Vec<Value> = mesh
                .mailboxes()
                .iter()
                .map(|mailbox| {
                    json!({
                        "id": mailbox.id(),
                        "name": mailbox.name(),
                        "ods_code": mailbox.ods_code(),
                        "waiting": mesh.inbox(mailbox.id()).len(),
                    })
                })
                .collect();
            Ok(json!({ "mailboxes": mailboxes }))
        }
        (["mailboxes", id], &Method::GET) => {
            mesh.mailbox(id).ok_or_else(|| no_mailbox(id))?;
            let shown = |messages: Vec<MeshMessage>| -> Vec<Value> {
                messages.iter().map(in_json).collect()
            };
            Ok(json!({ "inbox": shown(mesh.inbox(id)), "outbox": shown(mesh.outbox(id)) }))
        }
        (["mailboxes", id], &Method::PUT) => {
            let wire: ActiveWire = read(body)?;
            let found = mesh.set_active(id, wire.active);
            found.then_some(Value::Null).ok_or_else(|| no_mailbox(id))
        }
        (["messages", id, "expire"], &Method::POST) => {
            let problem = format!("message {id} does not lie in an inbox");
            let expired = mesh.expire(id);
            expired
                .then_some(Value::Null)
                .ok_or((StatusCode::NOT_FOUND, problem))
        }
        (["messages"], &Method::DELETE) => {
            mesh.reset();
            Ok(Value::Null)
        }
        (["reports"], &Method::POST) => {
            let wire: ReportWire = read(body)?;
            let mut report = MeshReport::new(wire.code, wire.description, wire.workflow_id)
                .subject(wire.subject)
                .local_id(wire.local_id);
            if let Some(event) = wire.event {
                report = report.event(event);
            }
            if let Some(id) = wire.linked_message_id {
                report = report.linked_message_id(id);
            }
            let id = mesh
                .report(&wire.mailbox_id, report)
                .ok_or_else(|| no_mailbox(&wire.mailbox_id))?;
            Ok(json!({ "message_id": id }))
        }
        (["opted-out"], &Method::PUT) => {
            let wire: OptedOutWire = read(body)?;
            mesh.set_opted_out(wire.nhs_numbers);
            Ok(Value::Null)
        }
        (["responder-delay"], &Method::PUT) => {
            let wire: DelayWire = read(body)?;
            mesh.set_responder_delay(Duration::from_secs(wire.seconds));
            Ok(Value::Null)
        }
        _ => Err((StatusCode::NOT_FOUND, PATHS.to_owned())),
    }
}

fn in_json(message: &MeshMessage) -> Value {
    json!({
        "message_id": message.id(),
        "message_type": if message.is_report() { "REPORT" } else { "DATA" },
        "sender": message.sender(),
        "recipient": message.recipient(),
        "workflow_id": message.workflow_id(),
        "local_id": message.local_id(),
        "subject": message.subject(),
        "status": message.status().as_str(),
        "status_code": message.status_code(),
        "linked_message_id": message.linked_message_id(),
        "received_chunks": message.received_chunks(),
        "total_chunks": message.total_chunks(),
        "size": message.size(),
    })
}

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Problem> {
    serde_json::from_slice(body).map_err(|error| {
        (
            StatusCode::BAD_REQUEST,
            format!("the body is not as it should be: {error}"),
        )
    })
}
