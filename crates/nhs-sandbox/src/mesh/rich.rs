//! The rich views: everything that came in or went out, newest first, with what is known of each.

use chrono::TimeDelta;
use http::StatusCode;
use serde_json::{Value, json};

use super::exchange::Exchange;
use super::message::{MeshStatus, Message};
use super::pages::{Page, query, unreadable_time};
use super::refusal::Refusal;
use super::reply::Reply;
use super::times::{iso, read_iso};
use super::version::Version;
use crate::request::Request;
use crate::state::State;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Folder {
    Inbox,
    Outbox,
}

pub(super) fn view(
    exchange: &Exchange,
    state: &State,
    request: &Request,
    mailbox: &str,
    folder: Folder,
) -> Result<Reply, Refusal> {
    let now = state.now();
    let start = match query(request, "start_time") {
        None => now - TimeDelta::days(30),
        Some(text) => read_iso(text).ok_or_else(unreadable_time)?,
    };
    let page = Page::of_rich(request)?;
    let before = match page.after(exchange, Version::Two, mailbox)? {
        0 => u64::MAX,
        last => last,
    };
    let held = exchange.mailboxes.get(mailbox).map(|mailbox| match folder {
        Folder::Inbox => &mailbox.received,
        Folder::Outbox => &mailbox.sent,
    });
    let mut left = held
        .into_iter()
        .flat_map(|places| places.range(..before).rev())
        .filter_map(|place| Some((*place, exchange.messages.get(place)?)))
        .filter(|(_, message)| message.created > start);
    let on_page: Vec<(u64, &Message)> = left.by_ref().take(page.size()).collect();
    let more = left.next().is_some();
    let last = on_page.last().filter(|_| more).map(|(place, _)| *place);
    let name = match folder {
        Folder::Inbox => "inbox",
        Folder::Outbox => "outbox",
    };
    let messages: Vec<Value> = on_page
        .iter()
        .map(|(_, message)| rich(exchange, message))
        .collect();
    let body = json!({
        "valid_at": iso(now),
        "messages": messages,
        "links": page.rich_links(mailbox, name, &iso(start), last),
    });
    Ok(Reply::json(
        StatusCode::OK,
        Version::Two.content_type(),
        &body,
    ))
}

fn rich(exchange: &Exchange, message: &Message) -> Value {
    let mut body = json!({
        "message_id": message.id,
        "expiry_timestamp": iso(message.leaves_inbox()),
        "local_id": message.envelope.local_id,
        "message_type": if message.is_report { "REPORT" } else { "DATA" },
        "recipient": message.recipient,
        "recipient_name": exchange.name_of(&message.recipient),
        "sent_date": iso(message.created),
        "status": message.status.as_str(),
        "workflow_id": message.envelope.workflow_id,
        "total_chunks": message.total_chunks,
    });
    if let Some(members) = body.as_object_mut() {
        if let Some(sender) = &message.sender {
            members.insert("sender".to_owned(), json!(sender));
            members.insert("sender_name".to_owned(), json!(exchange.name_of(sender)));
        }
        let failed = [MeshStatus::Undeliverable, MeshStatus::Error].contains(&message.status);
        if let Some(failure) = message
            .failure
            .as_ref()
            .filter(|_| failed || message.is_report)
        {
            members.insert("status_code".to_owned(), json!(failure.code));
        }
    }
    body
}
