//! Sending a message chunk by chunk: no chunk of it is lost, and none makes a second message.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, UNIX_EPOCH};

use aws_lc_rs::digest;
use nhs_http::{Error, ErrorKind, Response};
use thiserror::Error as ThisError;

use crate::checksum::hex;
use crate::chunk::{ChunkBody, ChunkRange, OnProgress, Progress};
use crate::error::unless_refused;
use crate::journal::{Entry, Step};
use crate::outgoing::OutgoingMessage;
use crate::source::Source;
use crate::tracking::{Tracked, TrackingStatus};
use crate::{Client, LocalId, MessageId, SentMessage, UploadJournal, endpoint};

/// An upload that is ready to be sent; made by [`Client::upload`].
#[must_use = "nothing is sent until `send` is called"]
pub struct Upload<'a> {
    client: &'a Client,
    message: &'a OutgoingMessage,
    source: Arc<dyn Source>,
    journal: Option<&'a UploadJournal>,
    on_progress: Option<OnProgress>,
}

/// Why an upload did not come to its end, as the source of its [`Error`].
///
/// ```
/// use nhs_mesh::{Error, UploadFault};
///
/// fn advice(error: &Error) -> &'static str {
///     match UploadFault::of(error) {
///         Some(UploadFault::Interrupted { .. }) => "send it again with the same journal",
///         Some(UploadFault::Ambiguous) => "give each message a local id of its own",
///         _ => "a person must look at this",
///     }
/// }
/// # assert_eq!(advice(&Error::new(nhs_http::ErrorKind::Connect, "x")), "a person must look at this");
/// ```
#[derive(Clone, Debug, ThisError, PartialEq, Eq)]
#[non_exhaustive]
pub enum UploadFault {
    /// The content is empty, which MESH does not take.
    #[error("the content is empty")]
    Empty,
    /// The content makes more chunks than can be numbered, or is larger than MESH takes.
    #[error("the content is larger than MESH takes")]
    TooLarge,
    /// The source could not be read.
    #[error("the source of the content could not be read ({0:?})")]
    Source(std::io::ErrorKind),
    /// The journal is of another upload.
    #[error("the journal is of another upload")]
    OtherUpload,
    /// Some chunks were accepted, and then no more. With its journal the upload goes on behind them.
    #[error("the upload of message {message_id} stopped after {accepted} of {chunks} chunks")]
    Interrupted {
        /// The message.
        message_id: MessageId,
        /// How many chunks were accepted.
        accepted: u32,
        /// How many there are.
        chunks: u32,
    },
    /// The answer to the first chunk was lost, and several messages have the local id: which of them this
    /// one is, or whether any, cannot be told.
    #[error("several messages have the local id of the one whose answer was lost")]
    Ambiguous,
    /// MESH says that the message is whole, though chunks of it were not sent.
    #[error("MESH takes the message for whole before its last chunk")]
    ClosedEarly,
}

impl UploadFault {
    /// The fault behind an error, if it is one of an upload.
    #[must_use]
    pub fn of(error: &Error) -> Option<&Self> {
        let mut next = std::error::Error::source(error);
        while let Some(source) = next {
            if let Some(fault) = source.downcast_ref() {
                return Some(fault);
            }
            next = source.source();
        }
        None
    }

    fn error(self, kind: ErrorKind, message: &'static str) -> Error {
        Error::new(kind, message)
            .with_source(self)
            .with_operation(endpoint::SEND)
    }
}

/// The most that MESH takes in all: 100 GB.
const MOST: u64 = 100_000_000_000;

/// How often a message whose answer was lost is looked for before it counts as not sent, and how long
/// before each look.
const LOOKS: [Duration; 4] = [
    Duration::ZERO,
    Duration::from_secs(2),
    Duration::from_secs(5),
    Duration::from_secs(10),
];

/// How often the first chunk may be sent, each time after it was found not to have arrived.
const FIRST_CHUNKS: u32 = 3;

/// By how much clocks may differ before a message found by its local id counts as an older one.
const CLOCKS_DIFFER: u64 = 5 * 60;

impl<'a> Upload<'a> {
    pub(crate) fn new(
        client: &'a Client,
        message: &'a OutgoingMessage,
        source: Arc<dyn Source>,
    ) -> Self {
        Self {
            client,
            message,
            source,
            journal: None,
            on_progress: None,
        }
    }

    /// Keeps how far the upload has come, and goes on where it was.
    pub fn journal(mut self, journal: &'a UploadJournal) -> Self {
        self.journal = Some(journal);
        self
    }

    /// Told of each piece that is read for sending. It must not block.
    pub fn on_progress(mut self, told: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.on_progress = Some(Arc::new(told));
        self
    }

    /// Sends the message.
    ///
    /// A further chunk that fails is read and sent again. The first one is not: should its answer be
    /// lost, the message is looked for by its local id, and sent again only if MESH does not have it.
    ///
    /// # Errors
    ///
    /// Of kind [`InvalidRequest`](ErrorKind::InvalidRequest) for content that MESH does not take or that cannot
    /// be read, [`OutcomeUnknown`](ErrorKind::OutcomeUnknown) if the message may have arrived and could
    /// not be found, and whatever the service says. [`UploadFault::of`] tells more.
    pub async fn send(self) -> Result<SentMessage, Error> {
        let plan = Plan::of(self.message, self.source.as_ref())?;
        let upload = self.fingerprint(&plan);
        let found = match self.journal {
            Some(journal) => journal.read().await?,
            None => None,
        };
        let (entry, fresh) = match found {
            Some(entry) if entry.upload == upload => (entry, false),
            Some(_) => {
                let message = "the journal is of another upload, give each upload its own";
                return Err(UploadFault::OtherUpload.error(ErrorKind::InvalidRequest, message));
            }
            None => (self.entry(upload), true),
        };
        let local_id = match (&self.message.local_id, &entry.made_local_id) {
            (Some(own), _) => own.clone(),
            (None, Some(made)) => LocalId::parse(made)?,
            (None, None) => {
                let message = "the journal holds no local id, remove it";
                return Err(Error::new(ErrorKind::Config, message));
            }
        };
        Sending {
            upload: &self,
            plan,
            local_id,
            entry,
        }
        .run(fresh)
        .await
    }

    fn entry(&self, upload: String) -> Entry {
        let runtime = self.client.runtime();
        let now = runtime.now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let made = self.message.local_id.is_none();
        Entry {
            upload,
            made_local_id: made.then(|| runtime.unique_id()),
            begun: now.as_secs(),
            step: Step::Begun,
        }
    }

    /// What tells this upload from any other.
    fn fingerprint(&self, plan: &Plan) -> String {
        let mut hash = digest::Context::new(&digest::SHA256);
        let mut part = |text: &str| {
            hash.update(&(text.len() as u64).to_be_bytes());
            hash.update(text.as_bytes());
        };
        let message = self.message;
        part(self.client.mailbox().as_str());
        part(message.recipient.header_value());
        part(message.workflow_id.as_str());
        part(message.local_id.as_ref().map_or("", LocalId::as_str));
        part(message.subject.as_ref().map_or("", crate::Subject::as_str));
        part(
            message
                .file_name
                .as_ref()
                .map_or("", crate::FileName::as_str),
        );
        part(
            message
                .checksum
                .as_ref()
                .map_or("", crate::Checksum::as_str),
        );
        let (length, size) = (plan.length, plan.chunk_size);
        part(&format!("{length} {size} {}", plan.gzip));
        part(&self.source.identity().unwrap_or_default());
        hex(hash.finish().as_ref())
    }
}

/// How the content is cut.
struct Plan {
    length: u64,
    chunk_size: u64,
    chunks: u32,
    gzip: bool,
}

impl Plan {
    fn of(message: &OutgoingMessage, source: &dyn Source) -> Result<Self, Error> {
        let length = source.length();
        let invalid = ErrorKind::InvalidRequest;
        if length == 0 {
            let text = "the content is empty, MESH takes no message without content";
            return Err(UploadFault::Empty.error(invalid, text));
        }
        let chunks = message.chunk_size.chunks(length);
        match u32::try_from(chunks) {
            Ok(chunks) if length <= MOST => Ok(Self {
                length,
                chunk_size: message.chunk_size.bytes(),
                chunks,
                gzip: message.gzips(length),
            }),
            _ => {
                let text = "the content is larger than MESH takes, 100 GB in all";
                Err(UploadFault::TooLarge.error(invalid, text))
            }
        }
    }
}

/// An upload under way.
struct Sending<'a> {
    upload: &'a Upload<'a>,
    plan: Plan,
    local_id: LocalId,
    entry: Entry,
}

impl Sending<'_> {
    async fn run(mut self, fresh: bool) -> Result<SentMessage, Error> {
        if self.entry.step == Step::Begun {
            if fresh {
                self.keep().await?;
            } else if let Some(found) = self.find().await? {
                self.accepted(&found, true).await?;
            }
        }
        let mut tries = 0;
        while self.entry.step == Step::Begun {
            tries += 1;
            match self.first_chunk().await {
                Ok(id) => self.accepted(&Found::uploading(id), false).await?,
                Err(error) => {
                    // Anything but a doubt is an answer: MESH does not have the message.
                    if UploadFault::of(&error).is_some() || !error.outcome_unknown() {
                        return Err(error);
                    }
                    tracing::warn!("the answer to a message was lost, it is looked for");
                    match self.find().await {
                        Ok(Some(found)) => self.accepted(&found, true).await?,
                        Ok(None) if tries < FIRST_CHUNKS => {}
                        Err(fault) if UploadFault::of(&fault).is_some() => return Err(fault),
                        // It cannot be looked for, or the next attempt would fare no better: the
                        // doubt is what remains.
                        Ok(None) | Err(_) => return Err(error),
                    }
                }
            }
        }
        loop {
            let Step::Accepted {
                message_id,
                chunks,
                recovered,
            } = self.entry.step.clone()
            else {
                let message = "the upload has lost its place";
                return Err(Error::new(ErrorKind::Config, message));
            };
            let id = MessageId::parse(&message_id)?;
            if chunks >= self.plan.chunks {
                return Ok(SentMessage {
                    message_id: id,
                    local_id: self.local_id,
                    workflow_id: self.upload.message.workflow_id.clone(),
                    chunks: self.plan.chunks,
                    bytes: self.plan.length,
                    recovered,
                });
            }
            let next = chunks + 1;
            self.further_chunk(&id, next).await.map_err(|error| {
                if UploadFault::of(&error).is_some() {
                    return error;
                }
                let fault = UploadFault::Interrupted {
                    message_id: id.clone(),
                    accepted: chunks,
                    chunks: self.plan.chunks,
                };
                let kind = error.kind();
                let retryable = error.is_retryable();
                let message = "a chunk was not accepted, go on with the same journal";
                let fault = Stopped { fault, error };
                let error = Error::new(kind, message).with_source(fault);
                error
                    .with_retryable(retryable)
                    .with_operation(endpoint::SEND)
            })?;
            self.entry.step = Step::Accepted {
                message_id,
                chunks: next,
                recovered,
            };
            self.keep().await?;
        }
    }

    async fn first_chunk(&self) -> Result<MessageId, Error> {
        let range = self.range(1)?;
        let headers = self
            .upload
            .message
            .headers(range, &self.local_id, self.plan.gzip)?;
        let (body, fault) = self.body(range);
        let client = self.upload.client;
        let call = endpoint::send(client.version(), client.mailbox(), &headers, body);
        let response = self.sent(client.transfer(call).await, &fault)?;
        let response = unless_refused(response)?;
        let id = crate::lookup::json(&response).and_then(|value| {
            let id = value.get("message_id").or_else(|| value.get("messageID"))?;
            MessageId::parse(id.as_str()?).ok()
        });
        id.ok_or_else(|| {
            response.reject(
                ErrorKind::InvalidResponse,
                "the answer names no message, look for it by its local id",
            )
        })
    }

    async fn further_chunk(&self, id: &MessageId, number: u32) -> Result<(), Error> {
        let range = self.range(number)?;
        let (body, fault) = self.body(range);
        let client = self.upload.client;
        let (version, mailbox) = (client.version(), client.mailbox());
        let call = endpoint::send_chunk(version, mailbox, id, range, self.plan.gzip, body);
        match self.sent(client.transfer(call).await, &fault) {
            Ok(response) => unless_refused(response).map(drop),
            // The message is whole: this chunk had arrived before, though its answer had not.
            Err(error) if error.status().is_some_and(|status| status.as_u16() == 423) => {
                let tracking = client.track(id).await;
                let whole = tracking
                    .is_ok_and(|tracking| tracking.status() != Some(TrackingStatus::Uploading));
                match whole {
                    true if number == self.plan.chunks => Ok(()),
                    true => {
                        let message =
                            "MESH takes the message for whole before its last chunk was sent";
                        Err(UploadFault::ClosedEarly.error(ErrorKind::Rejected, message))
                    }
                    false => Err(error),
                }
            }
            Err(error) => Err(error),
        }
    }

    /// An attempt's outcome, or that its source could not be read.
    fn sent(
        &self,
        result: Result<Response, Error>,
        fault: &Mutex<Option<std::io::ErrorKind>>,
    ) -> Result<Response, Error> {
        let fault = *fault.lock().unwrap_or_else(PoisonError::into_inner);
        match (result, fault) {
            // A body that broke off was not accepted: nothing was sent by it.
            (Err(_), Some(kind)) => {
                let message = "the content could not be read, the message was not sent whole";
                Err(UploadFault::Source(kind).error(ErrorKind::InvalidRequest, message))
            }
            (result, _) => result,
        }
    }

    fn range(&self, number: u32) -> Result<ChunkRange, Error> {
        let message = "there is no such chunk";
        let range = ChunkRange::new(number, self.plan.chunks);
        range.ok_or_else(|| Error::new(ErrorKind::InvalidRequest, message))
    }

    fn body(&self, range: ChunkRange) -> (Arc<ChunkBody>, Arc<Mutex<Option<std::io::ErrorKind>>>) {
        let offset = u64::from(range.number() - 1) * self.plan.chunk_size;
        let fault = Arc::new(Mutex::new(None));
        let body = ChunkBody {
            source: Arc::clone(&self.upload.source),
            range,
            offset,
            length: self.plan.chunk_size.min(self.plan.length - offset),
            gzip: self.plan.gzip,
            on_progress: self.upload.on_progress.clone(),
            fault: Arc::clone(&fault),
        };
        (Arc::new(body), fault)
    }

    /// Looks for the message by its local id; `None` once it is clear that MESH does not have it.
    async fn find(&self) -> Result<Option<Found>, Error> {
        let client = self.upload.client;
        for wait in LOOKS {
            if !wait.is_zero() {
                client.runtime().sleep(wait).await;
            }
            match client.track_by_local_id(&self.local_id).await? {
                Tracked::None => {}
                Tracked::Several => {
                    let message = "the answer to the message was lost, and several messages have its local id";
                    return Err(UploadFault::Ambiguous.error(ErrorKind::OutcomeUnknown, message));
                }
                Tracked::One(tracking) => {
                    let sent = tracking.uploaded().map(|time| time.timestamp());
                    let begun = self.entry.begun.saturating_sub(CLOCKS_DIFFER);
                    let begun = i64::try_from(begun).unwrap_or(i64::MAX);
                    let own = self.entry.made_local_id.is_some();
                    let workflow = tracking.workflow_id();
                    let same = workflow.is_none_or(|id| id == self.upload.message.workflow_id);
                    if own || (same && sent.is_none_or(|sent| sent >= begun)) {
                        return Ok(Some(Found {
                            id: tracking.message_id().clone(),
                            whole: tracking.status() != Some(TrackingStatus::Uploading),
                        }));
                    }
                    // An older message has the same local id.
                }
            }
        }
        Ok(None)
    }

    async fn accepted(&mut self, found: &Found, recovered: bool) -> Result<(), Error> {
        self.entry.step = Step::Accepted {
            message_id: found.id.to_string(),
            chunks: if found.whole { self.plan.chunks } else { 1 },
            recovered,
        };
        self.keep().await
    }

    async fn keep(&self) -> Result<(), Error> {
        match self.upload.journal {
            Some(journal) => journal.write(&self.entry).await,
            None => Ok(()),
        }
    }
}

/// A message that MESH has, or a part of one.
struct Found {
    id: MessageId,
    whole: bool,
}

impl Found {
    fn uploading(id: MessageId) -> Self {
        Self { id, whole: false }
    }
}

/// The fault with the error that led to it, for both to be among the sources.
#[derive(Debug, ThisError)]
#[error("{error}")]
struct Stopped {
    #[source]
    fault: UploadFault,
    error: Error,
}

impl fmt::Debug for Upload<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("message", &self.message)
            .field("bytes", &self.source.length())
            .finish_non_exhaustive()
    }
}
