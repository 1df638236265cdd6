//! Sending: a message in one piece, or chunk by chunk in their order.
//!
//! What can be refused without the body is refused first. A body comes in while nothing is locked, so whatever it is put to is
//! looked at again when it is complete.

use http::{StatusCode, header};
use serde_json::json;

use super::content::{Broken, Content, Upload};
use super::envelope::{Sent, is_gzip, total_chunks};
use super::exchange::{Exchange, Limits};
use super::mailbox::check_rights;
use super::message::{MeshStatus, Message};
use super::refusal::{
    ENCODING_CHANGED, INVALID_CHUNKS, INVALID_FROM, MISSING_DATA, MISSING_TO, Refusal, SMALL_CHUNK,
    UNREGISTERED, whole_number,
};
use super::reply::Reply;
use super::routing::{self, Destination};
use super::version::Version;
use crate::request::Request;
use crate::state::State;

/// Why nothing was sent.
pub(super) enum Unsent {
    Refused(Refusal),
    /// The body did not come in as it should.
    Broken(Broken),
}

impl From<Refusal> for Unsent {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

pub(super) async fn send(
    state: &State,
    request: &Request,
    version: Version,
    mailbox: &str,
    upload: &mut Option<Upload>,
) -> Result<Reply, Unsent> {
    let (sent, total, limits) = {
        let exchange = state.mesh();
        let (sent, total) = check_send(&exchange, request, mailbox)?;
        (sent, total, exchange.limits)
    };
    let content = receive(upload, limits).await?;
    check_content(&content, sent.envelope.gzip, 1, total, limits)?;

    let mut exchange = state.mesh();
    let destination = routing::destination(&exchange, state, &sent);
    let now = state.now();
    let recipient = match &destination {
        Destination::Mailbox(mailbox) => mailbox.as_str(),
        Destination::Nowhere(_) => sent.to.as_str(),
    };
    let place = exchange.create(
        &state.random,
        Some(mailbox),
        recipient,
        sent.envelope,
        total,
        now,
    );
    let mut id = String::new();
    if let Some(message) = exchange.messages.get_mut(&place) {
        id.clone_from(&message.id);
        put(message, 1, content);
        if let Destination::Nowhere(fault) = destination {
            message.failure = Some(super::message::Failure::new(fault, now));
        }
    }
    if total == 1 {
        exchange.deliver(place, &state.random, now);
        exchange.advance(state);
    }
    let name = match version {
        Version::One => "messageID",
        Version::Two => "message_id",
    };
    let body = json!({ name: id });
    Ok(Reply::json(
        StatusCode::ACCEPTED,
        version.content_type(),
        &body,
    ))
}

/// Everything about a send but its body: what the headers say, and the number of chunks.
fn check_send(
    exchange: &Exchange,
    request: &Request,
    mailbox: &str,
) -> Result<(Sent, u64), Refusal> {
    let mut sent = Sent::read(request)?;
    if sent.to.is_empty() {
        return Err(Refusal::bad_request(MISSING_TO));
    }
    if sent.from.as_deref().is_some_and(|from| from != mailbox) {
        return Err(Refusal::unsendable(INVALID_FROM));
    }
    sent.envelope.gzip = is_gzip(request)?;
    let total = match sent.chunk_range.trim() {
        "" => 1,
        range => total_chunks(range, 1).ok_or_else(|| Refusal::unsendable(INVALID_CHUNKS))?,
    };
    let workflow = exchange.workflows.get(&sent.envelope.workflow_id);
    let recipient = if routing::is_routed(&sent) {
        None
    } else if exchange.mailboxes.contains_key(&sent.to) {
        Some(sent.to.as_str())
    } else {
        return Err(Refusal::unsendable(UNREGISTERED));
    };
    check_rights(workflow, mailbox, recipient)?;
    Ok((sent, total))
}

pub(super) async fn send_chunk(
    state: &State,
    request: &Request,
    version: Version,
    mailbox: &str,
    (id, chunk): (&str, &str),
    upload: &mut Option<Upload>,
) -> Result<Reply, Unsent> {
    let number = whole_number("path", "chunk_number", chunk, 1, u64::MAX)
        .map_err(|fault| Refusal::fields(vec![fault]))?;
    let (gzip, total, limits) = {
        let exchange = state.mesh();
        let message = check_chunk(&exchange, request, mailbox, id, number)?;
        (message.envelope.gzip, message.total_chunks, exchange.limits)
    };
    let content = receive(upload, limits)
        .await
        .map_err(|unsent| match unsent {
            Unsent::Refused(refusal) => Unsent::Refused(refusal.about(id)),
            broken => broken,
        })?;
    check_content(&content, gzip, number, total, limits).map_err(|refusal| refusal.about(id))?;

    let mut exchange = state.mesh();
    // another request may have brought the same chunk, or the last one, in the meantime
    check_chunk(&exchange, request, mailbox, id, number)?;
    let place = exchange.place(id).ok_or_else(not_found)?;
    let message = exchange.messages.get_mut(&place).ok_or_else(not_found)?;
    if message.size.saturating_add(content.len()) > limits.message {
        return Err(Refusal::status(StatusCode::PAYLOAD_TOO_LARGE)
            .about(id)
            .into());
    }
    put(message, number, content);
    if number == total {
        let now = state.now();
        exchange.deliver(place, &state.random, now);
        exchange.advance(state);
    }
    let body = match version {
        Version::One => json!({ "messageID": id, "blockID": number }),
        Version::Two => json!({ "message_id": id }),
    };
    Ok(Reply::json(
        StatusCode::ACCEPTED,
        version.content_type(),
        &body,
    ))
}

/// Everything about a chunk but its body. The last one received may come again: its answer may have been lost.
fn check_chunk<'e>(
    exchange: &'e Exchange,
    request: &Request,
    mailbox: &str,
    id: &str,
    number: u64,
) -> Result<&'e Message, Refusal> {
    let invalid = || Refusal::unsendable(INVALID_CHUNKS).about(id);
    let range = request.header("mex-chunk-range").unwrap_or_default();
    let announced = total_chunks(&range, number).ok_or_else(invalid)?;
    let (_, message) = exchange.message(id).ok_or_else(not_found)?;
    if message.sender.as_deref() != Some(mailbox) {
        return Err(Refusal::status(StatusCode::FORBIDDEN));
    }
    if message.status != MeshStatus::Uploading {
        return Err(Refusal::status(StatusCode::LOCKED).about(id));
    }
    if number > message.total_chunks {
        return Err(Refusal::status(StatusCode::NOT_ACCEPTABLE).about(id));
    }
    if announced != message.total_chunks || number > message.chunks.len() as u64 + 1 {
        return Err(invalid());
    }
    if is_gzip(request)? != message.envelope.gzip {
        return Err(Refusal::unsendable(ENCODING_CHANGED));
    }
    Ok(message)
}

fn not_found() -> Refusal {
    Refusal::status(StatusCode::NOT_FOUND)
}

async fn receive(upload: &mut Option<Upload>, limits: Limits) -> Result<Content, Unsent> {
    let upload = upload.take().ok_or(Unsent::Broken(Broken::Interrupted))?;
    upload.receive(limits.body).await.map_err(Unsent::Broken)
}

fn check_content(
    content: &Content,
    gzip: bool,
    number: u64,
    total: u64,
    limits: Limits,
) -> Result<(), Refusal> {
    if content.len() == 0 {
        return Err(Refusal::unsendable(MISSING_DATA));
    }
    if content.len() > limits.message {
        return Err(Refusal::status(StatusCode::PAYLOAD_TOO_LARGE));
    }
    let small = content.len() < limits.smallest_chunk
        && !(gzip && content.inflates_to(limits.smallest_chunk));
    if number < total && small {
        return Err(Refusal::unsendable(SMALL_CHUNK));
    }
    Ok(())
}

fn put(message: &mut Message, number: u64, content: Content) {
    message.size = message.size.saturating_add(content.len());
    let place = usize::try_from(number - 1).unwrap_or(usize::MAX);
    match message.chunks.get_mut(place) {
        Some(held) => {
            message.size = message.size.saturating_sub(held.len());
            *held = content;
        }
        None => message.chunks.push(content),
    }
}

/// 413, after which the connection ends, for what is left of the body would be taken for the next request.
pub(super) fn too_large(version: Version) -> Reply {
    Refusal::status(StatusCode::PAYLOAD_TOO_LARGE)
        .reply(version, String::new)
        .with(header::CONNECTION, "close")
}
