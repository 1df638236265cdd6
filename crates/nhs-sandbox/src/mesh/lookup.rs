//! What needs no mailbox: who receives which workflow, and whether MESH is there at all.

use http::StatusCode;
use serde_json::{Value, json};

use super::exchange::{Exchange, message_id};
use super::mailbox::Mailbox;
use super::refusal::{Refusal, plain};
use super::reply::Reply;
use super::version::Version;
use crate::answer::JSON;
use crate::state::State;

pub(super) fn ping() -> Reply {
    let body = json!({
        "env": "sandbox",
        "build_label": env!("CARGO_PKG_VERSION"),
        "status": "running",
        "outcome": "Yes",
    });
    Reply::json(StatusCode::OK, JSON, &body)
}

/// The mailboxes of an organisation that receive a workflow.
pub(super) fn endpoints(
    exchange: &Exchange,
    state: &State,
    version: Version,
    ods_code: &str,
    workflow: &str,
) -> Result<Reply, Refusal> {
    if ods_code.trim().is_empty() {
        return Err(Refusal::bad_request(plain("ods code missing")));
    }
    let found = receivers(exchange, workflow)?
        .filter(|mailbox| mailbox.of.ods_code.eq_ignore_ascii_case(ods_code));
    let body = match version {
        Version::Two => in_version_two(found),
        Version::One => {
            let results: Vec<Value> = found
                .map(|mailbox| {
                    json!({
                        "address": mailbox.of.id,
                        "description": mailbox.of.name,
                        "endpoint_type": "MESH",
                    })
                })
                .collect();
            json!({ "query_id": message_id(&state.random, state.now()), "results": results })
        }
    };
    Ok(Reply::json(StatusCode::OK, version.content_type(), &body))
}

/// All mailboxes that receive a workflow, in the form of version 2 whichever is asked for.
pub(super) fn workflow(
    exchange: &Exchange,
    version: Version,
    workflow: &str,
) -> Result<Reply, Refusal> {
    let body = in_version_two(receivers(exchange, workflow)?);
    Ok(Reply::json(StatusCode::OK, version.content_type(), &body))
}

fn receivers<'e>(
    exchange: &'e Exchange,
    workflow: &str,
) -> Result<impl Iterator<Item = &'e Mailbox>, Refusal> {
    if workflow.trim().is_empty() {
        return Err(Refusal::bad_request(plain("workflow id missing")));
    }
    let registered = exchange.workflows.get(workflow).into_iter();
    Ok(registered
        .flat_map(|workflow| &workflow.receivers)
        .filter_map(|id| exchange.mailboxes.get(id))
        .filter(|mailbox| mailbox.active))
}

fn in_version_two<'e>(found: impl Iterator<Item = &'e Mailbox>) -> Value {
    let results: Vec<Value> = found
        .map(|mailbox| json!({ "mailbox_id": mailbox.of.id, "mailbox_name": mailbox.of.name }))
        .collect();
    json!({ "results": results })
}
