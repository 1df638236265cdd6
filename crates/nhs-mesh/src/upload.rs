//! Sending a message chunk by chunk: no chunk of it is lost, and none makes a second message.

mod fault;
mod plan;
mod sending;

use std::fmt;
use std::sync::Arc;
use std::time::UNIX_EPOCH;

use aws_lc_rs::digest;
use nhs_http::{Error, ErrorKind};

use crate::checksum::hex;
use crate::chunk::{OnProgress, Progress};
use crate::journal::{Entry, Step};
use crate::outgoing::OutgoingMessage;
use crate::source::Source;
use crate::{Client, LocalId, SentMessage, UploadJournal};
use plan::Plan;
use sending::Sending;

pub use fault::UploadFault;

/// An upload that is ready to be sent; made by [`Client::upload`].
#[must_use = "nothing is sent until `send` is called"]
pub struct Upload<'a> {
    client: &'a Client,
    message: &'a OutgoingMessage,
    source: Arc<dyn Source>,
    journal: Option<&'a UploadJournal>,
    on_progress: Option<OnProgress>,
}

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
        // read by a journal alone, and it may go through the whole content
        let upload = self.journal.map(|_| self.fingerprint(&plan));
        let upload = upload.unwrap_or_default();
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

impl fmt::Debug for Upload<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("message", &self.message)
            .field("bytes", &self.source.length())
            .finish_non_exhaustive()
    }
}
