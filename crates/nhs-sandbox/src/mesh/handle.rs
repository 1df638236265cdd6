//! The hold that a test has on MESH: where it is, how to call it, what it holds, and what is to happen to it.

use std::fmt;
use std::io::Read;

use chrono::TimeDelta;
use flate2::read::MultiGzDecoder;

use super::auth;
use super::exchange::Exchange;
use super::mailbox::{Mailbox, MeshMailbox};
use super::message::{Envelope, Failure, MeshStatus, Message};
use super::report::MeshReport;
use crate::state::State;

/// MESH, as the caller of a sandbox holds it: [`Sandbox::mesh`](crate::Sandbox::mesh).
///
/// Whatever it tells is how things are now: what has become due on the sandbox's clock has happened.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use nhs_sandbox::{MeshStatus, Sandbox};
///
/// let sandbox = Sandbox::start().await?;
/// let mesh = sandbox.mesh();
/// let answer = reqwest::Client::new()
///     .post(format!("{}/messageexchange/X26ABC1/outbox", mesh.url()))
///     .header("Authorization", mesh.authorization("X26ABC1").ok_or("no such mailbox")?)
///     .header("Mex-To", "X26ABC2")
///     .header("Mex-WorkflowID", "TEST_WORKFLOW")
///     .body("a letter")
///     .send()
///     .await?;
/// assert_eq!(answer.status(), 202);
/// let waiting = mesh.inbox("X26ABC2");
/// assert_eq!(waiting[0].status(), MeshStatus::Accepted);
/// assert_eq!(mesh.content(waiting[0].id()).as_deref(), Some(&b"a letter"[..]));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy)]
pub struct Mesh<'s> {
    state: &'s State,
}

impl fmt::Debug for Mesh<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Mesh")
    }
}

/// A message as the sandbox holds it. `Debug` shows neither subject nor local id nor file name.
#[derive(Clone, PartialEq, Eq)]
pub struct MeshMessage {
    id: String,
    sender: Option<String>,
    recipient: String,
    workflow_id: String,
    local_id: String,
    subject: String,
    status: MeshStatus,
    linked_message_id: Option<String>,
    status_code: Option<String>,
    received_chunks: u64,
    total_chunks: u64,
    size: u64,
}

impl MeshMessage {
    pub(super) fn of(message: &Message) -> Self {
        let failure = message.failure.as_ref();
        let received_chunks = match message.status {
            MeshStatus::Uploading => message.chunks.len() as u64,
            _ => message.total_chunks,
        };
        Self {
            id: message.id.clone(),
            sender: message.sender.clone(),
            recipient: message.recipient.clone(),
            workflow_id: message.envelope.workflow_id.clone(),
            local_id: message.envelope.local_id.clone(),
            subject: message.envelope.subject.clone(),
            status: message.status,
            linked_message_id: failure.and_then(|failure| failure.linked_message_id.clone()),
            status_code: failure.map(|failure| failure.code.clone()),
            received_chunks,
            total_chunks: message.total_chunks,
            size: message.size,
        }
    }

    /// The message id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The mailbox that sent it; none of a report.
    pub fn sender(&self) -> Option<&str> {
        self.sender.as_deref()
    }

    /// The mailbox it is for.
    pub fn recipient(&self) -> &str {
        &self.recipient
    }

    /// The workflow id.
    pub fn workflow_id(&self) -> &str {
        &self.workflow_id
    }

    /// The sender's own reference; empty when there is none.
    pub fn local_id(&self) -> &str {
        &self.local_id
    }

    /// The subject; empty when there is none.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// How far it has come.
    pub fn status(&self) -> MeshStatus {
        self.status
    }

    /// Whether it is a report of something that went wrong, rather than data.
    pub fn is_report(&self) -> bool {
        self.sender.is_none()
    }

    /// Of a report, the message that it is about.
    pub fn linked_message_id(&self) -> Option<&str> {
        self.linked_message_id.as_deref()
    }

    /// What went wrong, or what a report reports, as the code of it: `14`, `EPL-152`.
    pub fn status_code(&self) -> Option<&str> {
        self.status_code.as_deref()
    }

    /// How many of its chunks have been received.
    pub fn received_chunks(&self) -> u64 {
        self.received_chunks
    }

    /// How many chunks it has; 0 of a report.
    pub fn total_chunks(&self) -> u64 {
        self.total_chunks
    }

    /// The bytes received, as they were sent.
    pub fn size(&self) -> u64 {
        self.size
    }
}

impl fmt::Debug for MeshMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MeshMessage")
            .field("id", &self.id)
            .field("workflow_id", &self.workflow_id)
            .field("status", &self.status)
            .field("is_report", &self.is_report())
            .finish_non_exhaustive()
    }
}

impl<'s> Mesh<'s> {
    pub(crate) fn new(state: &'s State) -> Self {
        Self { state }
    }

    fn now<T>(&self, act: impl FnOnce(&mut Exchange) -> T) -> T {
        let mut exchange = self.state.mesh();
        exchange.advance(self.state);
        act(&mut exchange)
    }

    /// The URL below which `/messageexchange` lies.
    pub fn url(&self) -> &'s str {
        &self.state.root
    }

    /// The environment's shared key, which tokens are signed with beside the password.
    pub fn shared_key(&self) -> String {
        self.state.mesh().shared_key.clone()
    }

    /// All mailboxes, with their passwords.
    pub fn mailboxes(&self) -> Vec<MeshMailbox> {
        let exchange = self.state.mesh();
        exchange
            .mailboxes
            .values()
            .map(|mailbox| mailbox.of.clone())
            .collect()
    }

    /// The mailbox of this id.
    pub fn mailbox(&self, id: &str) -> Option<MeshMailbox> {
        let exchange = self.state.mesh();
        exchange.mailboxes.get(id).map(|mailbox| mailbox.of.clone())
    }

    /// An `Authorization` header for one request of a mailbox, for tests that are about something else; none when there is no
    /// such mailbox.
    pub fn authorization(&self, mailbox: &str) -> Option<String> {
        let exchange = self.state.mesh();
        let of = &exchange.mailboxes.get(mailbox)?.of;
        let nonce = self.state.random.uuid().to_string();
        let now = self.state.now();
        Some(auth::header(
            &exchange.shared_key,
            &of.id,
            &of.password,
            &nonce,
            now,
        ))
    }

    /// What waits in a mailbox to be collected, oldest first.
    pub fn inbox(&self, mailbox: &str) -> Vec<MeshMessage> {
        self.now(|exchange| held(exchange, mailbox, |mailbox| &mailbox.inbox))
    }

    /// What a mailbox has sent and is still kept, oldest first, uploads that are not complete among it.
    pub fn outbox(&self, mailbox: &str) -> Vec<MeshMessage> {
        self.now(|exchange| held(exchange, mailbox, |mailbox| &mailbox.sent))
    }

    /// The message of this id.
    pub fn message(&self, id: &str) -> Option<MeshMessage> {
        self.now(|exchange| {
            exchange
                .message(id)
                .map(|(_, message)| MeshMessage::of(message))
        })
    }

    /// What a message says: all chunks received so far, inflated if they were sent as gzip. None when there is no such message,
    /// when it was acknowledged or left the inbox, or when it says that it is gzip and is not.
    pub fn content(&self, id: &str) -> Option<Vec<u8>> {
        let (chunks, gzip) = self.now(|exchange| {
            let (_, message) = exchange.message(id)?;
            Some((message.chunks.clone(), message.envelope.gzip))
        })?;
        if chunks.is_empty() {
            return None;
        }
        let mut bytes = Vec::new();
        for chunk in chunks {
            let reader = chunk.reader().ok()?;
            let mut reader: Box<dyn Read> = if gzip {
                Box::new(MultiGzDecoder::new(reader))
            } else {
                reader
            };
            reader.read_to_end(&mut bytes).ok()?;
        }
        Some(bytes)
    }

    /// Takes a message out of the inbox as if nobody had come for it in five days: its sender gets a report. False when it does
    /// not lie in an inbox.
    pub fn expire(&self, id: &str) -> bool {
        let now = self.state.now();
        self.now(|exchange| match exchange.message(id) {
            Some((place, message)) if message.status == MeshStatus::Accepted => {
                exchange.leave_inbox(place, now, &self.state.random);
                true
            }
            _ => false,
        })
    }

    /// Puts a report into a mailbox's inbox, and gives its message id; none when there is no such mailbox.
    pub fn report(&self, mailbox: &str, report: MeshReport) -> Option<String> {
        let now = self.state.now();
        self.now(|exchange| {
            exchange.mailboxes.get(mailbox)?;
            let envelope = Envelope {
                workflow_id: report.workflow_id,
                local_id: report.local_id,
                subject: report.subject,
                ..Envelope::default()
            };
            let failure = Failure {
                event: report.event,
                code: report.code,
                description: report.description,
                linked_message_id: report.linked_message_id,
                at: now,
            };
            let place = exchange.report(&self.state.random, mailbox, envelope, failure, now);
            exchange
                .messages
                .get(&place)
                .map(|report| report.id.clone())
        })
    }

    /// Closes a mailbox, or opens it again: the calls of a closed one are refused. False when there is no such mailbox.
    pub fn set_active(&self, mailbox: &str, active: bool) -> bool {
        self.now(|exchange| match exchange.mailboxes.get_mut(mailbox) {
            Some(mailbox) => {
                mailbox.active = active;
                true
            }
            None => false,
        })
    }

    /// Who has opted out from now on, by NHS number.
    pub fn set_opted_out<N: Into<String>>(&self, numbers: impl IntoIterator<Item = N>) {
        let numbers = numbers.into_iter().map(Into::into).collect();
        self.now(|exchange| exchange.opted_out = numbers);
    }

    /// How long the opt-out check and the trace take from now on, on the sandbox's clock.
    pub fn set_responder_delay(&self, delay: std::time::Duration) {
        let delay = TimeDelta::from_std(delay).unwrap_or(TimeDelta::MAX);
        self.now(|exchange| exchange.responder_delay = delay);
    }

    /// Forgets all messages.
    pub fn reset(&self) {
        self.state.mesh().forget_messages();
    }
}

fn held(
    exchange: &Exchange,
    mailbox: &str,
    places: impl FnOnce(&Mailbox) -> &std::collections::BTreeSet<u64>,
) -> Vec<MeshMessage> {
    let places = exchange.mailboxes.get(mailbox).map(places);
    places
        .into_iter()
        .flatten()
        .filter_map(|place| exchange.messages.get(place))
        .map(MeshMessage::of)
        .collect()
}
