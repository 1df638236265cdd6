//! A message to be sent: to whom, of which workflow, with what beside its content.

use std::sync::Arc;

use nhs_http::http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use nhs_http::http::{HeaderMap, HeaderName, HeaderValue};
use nhs_http::{Error, ErrorKind};

use crate::chunk::ChunkRange;
use crate::endpoint::CHUNK_RANGE;
use crate::{
    Checksum, ChunkSize, Compression, FileName, LocalId, MediaType, PartnerId, Recipient, Subject,
    WorkflowId,
};

/// What a message carries beside its content. All parts are checked when they are made, so a message
/// that exists is one that MESH takes. Debug shows mailbox and workflow.
///
/// ```
/// use nhs_mesh::{Compression, MailboxId, OutgoingMessage, Subject, WorkflowId};
///
/// let message = OutgoingMessage::new(MailboxId::parse("X26ABC2")?, WorkflowId::parse("TEST_WORKFLOW")?)
///     .subject(Subject::parse("discharge letters")?)
///     .compression(Compression::above(16 * 1024));
/// # let _ = message;
/// # Ok::<(), nhs_mesh::InvalidValue>(())
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct OutgoingMessage {
    pub(crate) recipient: Recipient,
    pub(crate) workflow_id: WorkflowId,
    pub(crate) local_id: Option<LocalId>,
    pub(crate) subject: Option<Subject>,
    pub(crate) file_name: Option<FileName>,
    partner_id: Option<PartnerId>,
    pub(crate) media_type: Option<MediaType>,
    pub(crate) checksum: Option<Checksum>,
    encrypted: Option<bool>,
    compressed: Option<bool>,
    pub(crate) compression: Compression,
    pub(crate) chunk_size: ChunkSize,
}

impl OutgoingMessage {
    /// A message for a mailbox, or the practice of a patient.
    pub fn new(recipient: impl Into<Recipient>, workflow_id: WorkflowId) -> Self {
        Self {
            recipient: recipient.into(),
            workflow_id,
            local_id: None,
            subject: None,
            file_name: None,
            partner_id: None,
            media_type: None,
            checksum: None,
            encrypted: None,
            compressed: None,
            compression: Compression::never(),
            chunk_size: ChunkSize::default(),
        }
    }

    /// Your own reference; reports carry it back. Give each message another: should the answer to its
    /// sending be lost, it is looked for by this. Without one, a fresh UUID is sent.
    pub fn local_id(mut self, local_id: LocalId) -> Self {
        self.local_id = Some(local_id);
        self
    }

    /// What it is about, without patient data.
    pub fn subject(mut self, subject: Subject) -> Self {
        self.subject = Some(subject);
        self
    }

    /// The name of the file. MESH gives it one without.
    pub fn file_name(mut self, file_name: FileName) -> Self {
        self.file_name = Some(file_name);
        self
    }

    /// What you agreed on with the recipient.
    pub fn partner_id(mut self, partner_id: PartnerId) -> Self {
        self.partner_id = Some(partner_id);
        self
    }

    /// The media type of the content; `application/octet-stream` unless told.
    pub fn media_type(mut self, media_type: MediaType) -> Self {
        self.media_type = Some(media_type);
        self
    }

    /// The checksum of the content, which the recipient can check.
    /// [`Checksum::sha256_of`] makes one.
    pub fn checksum(mut self, checksum: Checksum) -> Self {
        self.checksum = Some(checksum);
        self
    }

    /// Says whether you have encrypted the content yourself.
    pub fn encrypted(mut self, encrypted: bool) -> Self {
        self.encrypted = Some(encrypted);
        self
    }

    /// Says whether you have compressed the content yourself. If so it is not compressed again.
    pub fn compressed(mut self, compressed: bool) -> Self {
        self.compressed = Some(compressed);
        self
    }

    /// Whether to compress the content on its way; never unless told.
    pub fn compression(mut self, compression: Compression) -> Self {
        self.compression = compression;
        self
    }

    /// How much goes into one request; 75 MiB unless told. Old recipients cannot take more than one
    /// chunk.
    pub fn chunk_size(mut self, chunk_size: ChunkSize) -> Self {
        self.chunk_size = chunk_size;
        self
    }

    /// Whether content of that length is gzipped.
    pub(crate) fn gzips(&self, length: u64) -> bool {
        self.compressed != Some(true)
            && self.encrypted != Some(true)
            && self
                .compression
                .applies(length, self.media_type.as_ref(), self.file_name.as_ref())
    }

    /// The headers of its first chunk.
    pub(crate) fn headers(
        &self,
        range: ChunkRange,
        local_id: &LocalId,
        gzip: bool,
    ) -> Result<HeaderMap, Error> {
        let mut headers = HeaderMap::new();
        let flag = |flag: Option<bool>| flag.map(|yes| if yes { "Y" } else { "N" });
        let text = |value: &'static str, given: Option<&str>| (value, given.map(str::to_owned));
        for (name, value) in [
            text("mex-to", Some(self.recipient.header_value())),
            text("mex-workflowid", Some(self.workflow_id.as_str())),
            text("mex-localid", Some(local_id.as_str())),
            text("mex-subject", self.subject.as_ref().map(Subject::as_str)),
            text(
                "mex-filename",
                self.file_name.as_ref().map(FileName::as_str),
            ),
            text(
                "mex-partnerid",
                self.partner_id.as_ref().map(PartnerId::as_str),
            ),
            text(
                "mex-content-checksum",
                self.checksum.as_ref().map(Checksum::as_str),
            ),
            text("mex-content-encrypted", flag(self.encrypted)),
            text("mex-content-compressed", flag(self.compressed)),
        ] {
            let Some(value) = value else { continue };
            let value = HeaderValue::from_str(&value).map_err(|_| {
                let message = format!("the value for {name} is none that a header can carry");
                Error::new(ErrorKind::InvalidRequest, message)
            })?;
            headers.insert(HeaderName::from_static(name), value);
        }
        headers.insert(CHUNK_RANGE, range.header_value());
        let octets = HeaderValue::from_static("application/octet-stream");
        let own = self.media_type.as_ref();
        let own = own.and_then(|own| HeaderValue::from_str(own.as_str()).ok());
        match own {
            // A part of a table is no table.
            Some(own) if range.total() > 1 => {
                headers.insert(CONTENT_TYPE, octets);
                headers.insert(HeaderName::from_static("mex-content-type"), own);
            }
            own => {
                headers.insert(CONTENT_TYPE, own.unwrap_or(octets));
            }
        }
        if gzip {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        Ok(headers)
    }
}

/// What was sent: enough to tie a report to it.
///
/// ```no_run
/// use nhs_mesh::{Report, SentMessage};
///
/// fn failed(sent: &SentMessage, report: &Report) -> bool {
///     report.concerns(sent)
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SentMessage {
    /// The id that MESH gave it.
    pub message_id: crate::MessageId,
    /// The reference that it carries.
    pub local_id: LocalId,
    /// Its workflow.
    pub workflow_id: WorkflowId,
    /// In how many chunks it went.
    pub chunks: u32,
    /// How many bytes of content it has.
    pub bytes: u64,
    /// Whether the answer to a request was lost on the way, and the message found by its local id.
    pub recovered: bool,
}

/// A source that is shared between attempts.
pub(crate) fn shared(source: impl crate::source::Source) -> Arc<dyn crate::source::Source> {
    Arc::new(source)
}
