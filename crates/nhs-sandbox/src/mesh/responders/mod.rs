//! The mailboxes that answer by themselves: the check for National Data Opt-outs, and the trace of patients in PDS.

mod opt_out;
mod trace;
mod trace_row;

use std::io;

use chrono::{DateTime, Utc};

use super::content::{Content, Spool};
use super::exchange::Exchange;
use super::mailbox::{LEGACY_TRACE_WORKFLOW, OPT_OUT_WORKFLOW, TRACE_WORKFLOW};
use super::message::{Envelope, MeshStatus, Message};
use crate::state::State;

/// One answer to a file that was sent.
struct Response {
    subject: String,
    file_name: String,
    content: Content,
}

/// Collects the message, as its recipient would, and sends what there is to be said to it.
pub(super) fn respond(exchange: &mut Exchange, state: &State, place: u64, at: DateTime<Utc>) {
    let Some(message) = exchange.messages.get(&place) else {
        return;
    };
    let waits = message.status == MeshStatus::Accepted && !message.is_report;
    let (Some(sender), true) = (message.sender.clone(), waits) else {
        return;
    };
    let message = message.clone();
    let responses = match message.envelope.workflow_id.as_str() {
        OPT_OUT_WORKFLOW => opt_out::check(exchange, state, &message, at),
        TRACE_WORKFLOW => trace::trace(state, &message, at).map(|one| vec![one]),
        LEGACY_TRACE_WORKFLOW => trace::legacy(state, &message, at).map(|one| vec![one]),
        _ => Ok(Vec::new()),
    };
    exchange.acknowledge(place, at);
    // a file that cannot be read, as a broken gzip stream, is met with silence
    for response in responses.unwrap_or_default() {
        let envelope = Envelope {
            workflow_id: message.envelope.workflow_id.clone(),
            local_id: message.envelope.local_id.clone(),
            subject: response.subject,
            file_name: response.file_name,
            content_type: "application/octet-stream".to_owned(),
            ..Envelope::default()
        };
        let from = message.recipient.as_str();
        exchange.post(&state.random, from, &sender, envelope, response.content, at);
    }
}

/// The whole of a message, inflated.
fn whole(message: &Message) -> io::Result<Box<dyn io::Read + Send>> {
    let mut whole: Box<dyn io::Read + Send> = Box::new(io::empty());
    for chunk in &message.chunks {
        let reader = chunk.reader()?;
        let reader: Box<dyn io::Read + Send> = if message.envelope.gzip {
            Box::new(flate2::read::MultiGzDecoder::new(reader))
        } else {
            reader
        };
        whole = Box::new(io::Read::chain(whole, reader));
    }
    Ok(whole)
}

fn content(text: &str) -> io::Result<Content> {
    let mut spool = Spool::default();
    io::Write::write_all(&mut spool, text.as_bytes())?;
    spool.finish()
}
