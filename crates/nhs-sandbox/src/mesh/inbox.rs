//! The inbox: what waits in it, a message or one of its chunks, and the acknowledgement that takes it out.

use http::{HeaderName, StatusCode, header};
use serde_json::{Value, json};

use super::content::Content;
use super::exchange::{Exchange, message_id};
use super::message::{MeshStatus, Message};
use super::pages::{Page, WorkflowFilter};
use super::refusal::{Refusal, whole_number};
use super::reply::Reply;
use super::times::{http, stamp};
use super::version::Version;
use crate::answer::JSON;
use crate::request::Request;
use crate::state::State;

/// Ids of the messages that wait, oldest first. A page is so many messages, of which the filter passes none, some or all.
pub(super) fn list(
    exchange: &Exchange,
    request: &Request,
    version: Version,
    mailbox: &str,
) -> Result<Reply, Refusal> {
    let page = Page::of_inbox(request)?;
    let filter = WorkflowFilter::of(request)?;
    let after = page.after(exchange, version, mailbox)?;
    let waiting = exchange
        .mailboxes
        .get(mailbox)
        .map(|mailbox| &mailbox.inbox);
    let count = waiting.map_or(0, std::collections::BTreeSet::len);
    let mut left = waiting
        .into_iter()
        .flat_map(|places| places.range(after + 1..))
        .filter_map(|place| Some((*place, exchange.messages.get(place)?)));
    let on_page: Vec<(u64, &Message)> = left.by_ref().take(page.size()).collect();
    let more = left.next().is_some();
    let ids: Vec<&str> = on_page
        .iter()
        .filter(|(_, message)| filter.passes(&message.envelope.workflow_id))
        .map(|(_, message)| message.id.as_str())
        .collect();
    if version == Version::One {
        return Ok(Reply::json(
            StatusCode::OK,
            JSON,
            &json!({ "messages": ids }),
        ));
    }
    let last = on_page.last().filter(|_| more).map(|(place, _)| *place);
    let body = json!({
        "messages": ids,
        "links": page.inbox_links(mailbox, &filter, last),
        "approx_inbox_count": count,
    });
    Ok(Reply::json(StatusCode::OK, version.content_type(), &body))
}

pub(super) fn count(exchange: &Exchange, state: &State, version: Version, mailbox: &str) -> Reply {
    let waiting = exchange.mailboxes.get(mailbox);
    let count = waiting.map_or(0, |mailbox| mailbox.inbox.len());
    let body = match version {
        Version::One => json!({
            "count": count,
            "internalID": message_id(&state.random, state.now()),
            "allResultsIncluded": true,
        }),
        Version::Two => json!({ "count": count }),
    };
    Reply::json(StatusCode::OK, JSON, &body)
}

/// A message that the mailbox may read now.
fn readable<'e>(
    exchange: &'e Exchange,
    mailbox: &str,
    id: &str,
) -> Result<(u64, &'e Message), Refusal> {
    let (place, message) = exchange.message(id).ok_or_else(Refusal::no_message)?;
    if message.recipient != mailbox {
        return Err(Refusal::status(StatusCode::FORBIDDEN));
    }
    match message.status {
        MeshStatus::Accepted => Ok((place, message)),
        // what is still on its way up is not there for anyone but its sender
        MeshStatus::Uploading => Err(Refusal::no_message()),
        MeshStatus::Acknowledged | MeshStatus::Undeliverable | MeshStatus::Error => {
            Err(Refusal::gone())
        }
    }
}

pub(super) fn head(exchange: &Exchange, mailbox: &str, id: &str) -> Result<Reply, Refusal> {
    let (_, message) = readable(exchange, mailbox, id)?;
    let reply = with_mex_headers(Reply::empty(StatusCode::OK), message, 1);
    Ok(match message.envelope.gzip {
        true => reply.with(header::CONTENT_ENCODING, "gzip"),
        false => reply,
    })
}

/// A message or a chunk to be sent, and how.
pub(super) struct Retrieval {
    reply: Reply,
    content: Option<Content>,
    transport: Transport,
}

enum Transport {
    AsHeld,
    Inflate,
    Deflate,
}

pub(super) fn retrieve(
    exchange: &Exchange,
    request: &Request,
    version: Version,
    mailbox: &str,
    id: &str,
    chunk: Option<&str>,
) -> Result<Retrieval, Refusal> {
    let number = match chunk {
        None => 1,
        Some(text) => whole_number("path", "chunk_number", text, 1, u64::MAX)
            .map_err(|field| Refusal::fields(vec![field]))?,
    };
    let (_, message) = readable(exchange, mailbox, id)?;
    if message.is_report {
        return Ok(Retrieval {
            reply: with_mex_headers(Reply::empty(StatusCode::OK), message, 1),
            content: None,
            transport: Transport::AsHeld,
        });
    }
    let content = usize::try_from(number - 1)
        .ok()
        .and_then(|place| message.chunks.get(place))
        .ok_or_else(Refusal::no_message)?;
    let status = if number < message.total_chunks {
        StatusCode::PARTIAL_CONTENT
    } else {
        StatusCode::OK
    };
    let given = message.envelope.content_type.as_str();
    let content_type = match version {
        Version::Two if message.total_chunks == 1 && !given.is_empty() => given,
        _ => "application/octet-stream",
    };
    let transport = match (message.envelope.gzip, accepts_gzip(request)) {
        (true, false) => Transport::Inflate,
        (false, true) if version == Version::Two => Transport::Deflate,
        _ => Transport::AsHeld,
    };
    let mut reply = with_mex_headers(Reply::empty(status), message, number)
        .with(header::CONTENT_TYPE, content_type);
    let zipped = match transport {
        Transport::Deflate => true,
        Transport::Inflate => false,
        Transport::AsHeld => message.envelope.gzip,
    };
    if zipped {
        reply = reply
            .with(header::CONTENT_ENCODING, "gzip")
            .with(HeaderName::from_static("mex-content-compressed"), "Y");
    }
    Ok(Retrieval {
        reply,
        content: Some(content.clone()),
        transport,
    })
}

impl Retrieval {
    /// Opens the content. What says that it is gzip and is not cannot be inflated for anyone.
    pub(super) async fn open(self) -> Result<Reply, Refusal> {
        let Some(content) = self.content else {
            return Ok(self.reply);
        };
        let opened = match self.transport {
            Transport::AsHeld => self.reply.content(&content),
            Transport::Deflate => self.reply.gzipped(&content),
            Transport::Inflate => {
                // a large one takes its time
                let inflated = tokio::task::spawn_blocking(move || content.inflated()).await;
                match inflated {
                    Ok(Ok(content)) => self.reply.content(&content),
                    _ => return Err(Refusal::internal(StatusCode::INTERNAL_SERVER_ERROR)),
                }
            }
        };
        opened.map_err(|_| Refusal::internal(StatusCode::INTERNAL_SERVER_ERROR))
    }
}

fn accepts_gzip(request: &Request) -> bool {
    let accepted = request.header("accept-encoding").unwrap_or_default();
    accepted.split(',').any(|coding| {
        let (name, quality) = coding.split_once(';').unwrap_or((coding, ""));
        let quality = quality.trim().strip_prefix("q=").unwrap_or("1");
        name.trim().eq_ignore_ascii_case("gzip") && quality.parse() != Ok(0.0)
    })
}

/// What MESH says of a message beside its content. A header with nothing in it is left out.
fn with_mex_headers(reply: Reply, message: &Message, chunk: u64) -> Reply {
    let envelope = &message.envelope;
    let flag = |set| if set { "Y" } else { "" }.to_owned();
    let failure = message.failure.as_ref();
    let (code, event, description, success) = match failure {
        None => (
            "00",
            "TRANSFER",
            "Transferred to recipient mailbox",
            "SUCCESS",
        ),
        Some(failure) => (
            failure.code.as_str(),
            failure.event.as_str(),
            failure.description.as_str(),
            "ERROR",
        ),
    };
    let headers = [
        ("mex-from", message.sender.clone().unwrap_or_default()),
        ("mex-to", message.recipient.clone()),
        ("mex-workflowid", envelope.workflow_id.clone()),
        (
            "mex-chunk-range",
            format!("{chunk}:{}", message.total_chunks),
        ),
        ("mex-total-chunks", message.total_chunks.to_string()),
        ("mex-addresstype", "ALL".to_owned()),
        ("mex-localid", envelope.local_id.clone()),
        ("mex-partnerid", envelope.partner_id.clone()),
        ("mex-filename", message.file_name()),
        ("mex-subject", envelope.subject.clone()),
        ("mex-version", "1.0".to_owned()),
        (
            "mex-messagetype",
            if message.is_report { "REPORT" } else { "DATA" }.to_owned(),
        ),
        ("mex-messageid", message.id.clone()),
        (
            "mex-linkedmsgid",
            failure
                .and_then(|failure| failure.linked_message_id.clone())
                .unwrap_or_default(),
        ),
        ("mex-statuscode", code.to_owned()),
        ("mex-statusevent", event.to_owned()),
        ("mex-statusdescription", description.to_owned()),
        ("mex-statussuccess", success.to_owned()),
        (
            "mex-statustimestamp",
            stamp(message.accepted.unwrap_or(message.created)),
        ),
        ("mex-content-compressed", flag(envelope.compressed)),
        ("mex-content-encrypted", flag(envelope.encrypted)),
        ("mex-content-checksum", envelope.checksum.clone()),
        ("mex-content-type", envelope.content_type.clone()),
    ];
    let reply = headers
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .fold(reply, |reply, (name, value)| {
            reply.with(HeaderName::from_static(name), &value)
        });
    reply.with(header::LAST_MODIFIED, &http(message.changed()))
}

pub(super) fn acknowledge(
    exchange: &mut Exchange,
    state: &State,
    version: Version,
    mailbox: &str,
    id: &str,
) -> Result<Reply, Refusal> {
    let (place, message) = exchange.message(id).ok_or_else(Refusal::no_message)?;
    // to acknowledge again is no error
    if message.recipient != mailbox || message.status != MeshStatus::Acknowledged {
        readable(exchange, mailbox, id)?;
        exchange.acknowledge(place, state.now());
    }
    Ok(match version {
        Version::One => Reply::json(
            StatusCode::OK,
            JSON,
            &json!({ "messageId": Value::from(id) }),
        ),
        Version::Two => Reply::empty(StatusCode::OK),
    })
}
