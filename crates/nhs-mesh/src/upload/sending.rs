//! An upload under way: which chunk goes next, and what is made of its answer.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use nhs_http::{Error, ErrorKind, Response};

use super::fault::Stopped;
use super::plan::Plan;
use super::{Upload, UploadFault};
use crate::chunk::{ChunkBody, ChunkRange};
use crate::error::unless_refused;
use crate::journal::{Entry, Step};
use crate::tracking::{Tracked, TrackingStatus};
use crate::{LocalId, MessageId, SentMessage, endpoint};

/// An upload under way.
pub(super) struct Sending<'a> {
    pub(super) upload: &'a Upload<'a>,
    pub(super) plan: Plan,
    pub(super) local_id: LocalId,
    pub(super) entry: Entry,
}

impl Sending<'_> {
    pub(super) async fn run(mut self, fresh: bool) -> Result<SentMessage, Error> {
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
