//! The headers of a message in the inbox: what it is, from whom, in how many chunks.

use std::fmt;

use chrono::{DateTime, Utc};
use nhs_http::http::HeaderMap;
use thiserror::Error;

use crate::chunk::ChunkRange;
use crate::{ErrorCode, MailboxId, MessageId, WorkflowId, time};

/// What MESH says of a message beside its content. Texts of the sender may hold patient data though they
/// must not, so Debug shows none of them.
#[derive(Clone)]
pub struct MessageHeaders {
    message_id: MessageId,
    kind: MessageKind,
    chunk: u32,
    total: u32,
    headers: HeaderMap,
}

/// Whether a message has content, or tells what became of one that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageKind {
    /// `DATA`: a message from another mailbox.
    Data,
    /// `REPORT`: MESH's own about a message of this mailbox.
    Report,
}

/// Headers that MESH does not send.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum HeaderFault {
    /// A header that must be there is not, or is no text.
    #[error("the answer has no header {0}")]
    Missing(&'static str),
    /// A header that cannot be read.
    #[error("the answer's header {0} cannot be read")]
    Unreadable(&'static str),
    /// The answer is about another message than was asked for.
    #[error("the answer is about another message than was asked for")]
    OtherMessage,
}

impl MessageHeaders {
    /// Reads the headers of an answer about `asked`.
    pub(crate) fn read(headers: &HeaderMap, asked: &MessageId) -> Result<Self, HeaderFault> {
        let text = |name| text(headers, name);
        let message_id = match text("mex-messageid") {
            None => asked.clone(),
            // Some services write ids in upper case, whatever they were asked for.
            Some(id) if id.eq_ignore_ascii_case(asked.as_str()) => asked.clone(),
            Some(_) => return Err(HeaderFault::OtherMessage),
        };
        let kind = match text("mex-messagetype") {
            Some("DATA") | None => MessageKind::Data,
            Some("REPORT") => MessageKind::Report,
            Some(_) => return Err(HeaderFault::Unreadable("Mex-MessageType")),
        };
        let range = text("mex-chunk-range").map(|text| {
            let fault = HeaderFault::Unreadable("Mex-Chunk-Range");
            ChunkRange::read(text).ok_or(fault)
        });
        let total = text("mex-total-chunks").map(|text| {
            let fault = HeaderFault::Unreadable("Mex-Total-Chunks");
            text.trim().parse::<u32>().map_err(|_| fault)
        });
        let (chunk, total) = match (range.transpose()?, total.transpose()?) {
            (Some((chunk, of)), Some(total)) if of == total => (chunk, total),
            (Some(_), Some(_)) => return Err(HeaderFault::Unreadable("Mex-Total-Chunks")),
            (Some(range), None) => range,
            (None, Some(total)) => (1, total),
            (None, None) => (1, 1),
        };
        Ok(Self {
            message_id,
            kind,
            chunk,
            total,
            headers: headers.clone(),
        })
    }

    /// The id of the message.
    #[must_use]
    pub fn message_id(&self) -> &MessageId {
        &self.message_id
    }

    /// Whether it is a message or a report.
    #[must_use]
    pub fn kind(&self) -> MessageKind {
        self.kind
    }

    /// Which chunk came with these headers, from 1.
    #[must_use]
    pub fn chunk(&self) -> u32 {
        self.chunk
    }

    /// How many chunks there are; 0 for a report.
    #[must_use]
    pub fn total_chunks(&self) -> u32 {
        self.total
    }

    /// The mailbox that sent it; `None` for a report.
    #[must_use]
    pub fn from(&self) -> Option<MailboxId> {
        self.typed("mex-from", MailboxId::parse)
    }

    /// The mailbox that has it.
    #[must_use]
    pub fn to(&self) -> Option<MailboxId> {
        self.typed("mex-to", MailboxId::parse)
    }

    /// Its workflow.
    #[must_use]
    pub fn workflow_id(&self) -> Option<WorkflowId> {
        self.typed("mex-workflowid", WorkflowId::parse)
    }

    /// The sender's reference; of a report, that of the message it is about. May hold patient data.
    #[must_use]
    pub fn local_id(&self) -> Option<&str> {
        self.text("mex-localid")
    }

    /// The subject. May hold patient data.
    #[must_use]
    pub fn subject(&self) -> Option<&str> {
        self.text("mex-subject")
    }

    /// The name that the file had at its sender. May hold patient data, and is no safe name for a file:
    /// it may lead out of a folder.
    #[must_use]
    pub fn file_name(&self) -> Option<&str> {
        self.text("mex-filename")
    }

    /// What sender and recipient agreed on.
    #[must_use]
    pub fn partner_id(&self) -> Option<&str> {
        self.text("mex-partnerid")
    }

    /// The sender's checksum of the content, as it is.
    #[must_use]
    pub fn checksum(&self) -> Option<&str> {
        self.text("mex-content-checksum")
    }

    /// The media type of the whole content.
    #[must_use]
    pub fn media_type(&self) -> Option<&str> {
        self.text("mex-content-type")
            .or_else(|| self.text("content-type"))
    }

    /// Whether the sender says that it encrypted the content itself.
    #[must_use]
    pub fn is_encrypted(&self) -> bool {
        self.text("mex-content-encrypted") == Some("Y")
    }

    /// Whether the sender says that it compressed the content itself. The service may say so of its own
    /// compression too, so this is no more than a hint.
    #[must_use]
    pub fn is_compressed(&self) -> bool {
        self.text("mex-content-compressed") == Some("Y")
    }

    /// The code of its state: `00`, or what a report reports.
    #[must_use]
    pub fn status_code(&self) -> Option<ErrorCode> {
        self.text("mex-statuscode").map(ErrorCode::named)
    }

    /// The step that its state is about, such as `TRANSFER`.
    #[must_use]
    pub fn status_event(&self) -> Option<&str> {
        self.text("mex-statusevent")
    }

    /// Its state in words.
    #[must_use]
    pub fn status_description(&self) -> Option<&str> {
        self.text("mex-statusdescription")
    }

    /// Whether its state is a good one.
    #[must_use]
    pub fn status_success(&self) -> Option<bool> {
        match self.text("mex-statussuccess")? {
            "SUCCESS" => Some(true),
            "ERROR" => Some(false),
            _ => None,
        }
    }

    /// When it came to that state.
    #[must_use]
    pub fn status_time(&self) -> Option<DateTime<Utc>> {
        time::parse(self.text("mex-statustimestamp")?)
    }

    /// The message that a report is about.
    #[must_use]
    pub fn linked_message_id(&self) -> Option<MessageId> {
        self.typed("mex-linkedmsgid", MessageId::parse)
    }

    /// Any header of the answer. May hold patient data.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        text(&self.headers, name)
    }

    fn typed<T, E>(&self, name: &str, read: impl Fn(&str) -> Result<T, E>) -> Option<T> {
        read(self.text(name)?).ok()
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let text = headers.get(name)?.to_str().ok()?;
    (!text.is_empty()).then_some(text)
}

impl fmt::Debug for MessageHeaders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MessageHeaders")
            .field("message_id", &self.message_id)
            .field("kind", &self.kind)
            .field("workflow_id", &self.workflow_id())
            .field("chunk", &self.chunk)
            .field("total_chunks", &self.total)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use nhs_http::http::{HeaderName, HeaderValue};

    use super::*;

    fn read(pairs: &[(&'static str, &'static str)]) -> Result<MessageHeaders, HeaderFault> {
        let pairs = pairs.iter().map(|(name, value)| {
            (
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            )
        });
        MessageHeaders::read(&pairs.collect(), &MessageId::parse("m1").unwrap())
    }

    #[test]
    fn one_chunk_is_assumed_where_none_is_named() {
        let headers = read(&[("mex-messageid", "M1")]).unwrap();
        assert_eq!((headers.chunk(), headers.total_chunks()), (1, 1));
        assert_eq!(headers.kind(), MessageKind::Data);
    }

    #[test]
    fn reports_have_no_chunk_and_name_the_message_they_are_about() {
        let headers = read(&[
            ("mex-messagetype", "REPORT"),
            ("mex-chunk-range", "1:0"),
            ("mex-total-chunks", "0"),
            ("mex-linkedmsgid", "L1"),
            ("mex-statuscode", "14"),
            ("mex-statussuccess", "ERROR"),
            ("mex-statustimestamp", "20261122110033"),
        ])
        .unwrap();
        assert_eq!(headers.kind(), MessageKind::Report);
        assert_eq!(headers.total_chunks(), 0);
        assert_eq!(headers.linked_message_id().unwrap().as_str(), "L1");
        assert_eq!(headers.status_code(), Some(ErrorCode::NotCollected));
        assert_eq!(headers.status_success(), Some(false));
        assert!(headers.status_time().is_some());
    }

    #[test]
    fn headers_that_contradict_each_other_are_no_message() {
        for pairs in [
            &[("mex-messageid", "M2")][..],
            &[("mex-messagetype", "LETTER")],
            &[("mex-chunk-range", "one")],
            &[("mex-chunk-range", "4:3")],
            &[("mex-chunk-range", "0:3")],
            &[("mex-total-chunks", "-1")],
            &[("mex-chunk-range", "1:3"), ("mex-total-chunks", "4")],
        ] {
            assert!(read(pairs).is_err(), "{pairs:?}");
        }
    }

    #[test]
    fn debug_shows_no_text_of_the_sender() {
        let headers = read(&[
            ("mex-subject", "Testerly"),
            ("mex-localid", "9990000018"),
            ("mex-filename", "Testerly.pdf"),
        ]);
        let shown = format!("{:?}", headers.unwrap());
        assert!(
            !shown.contains("Testerly") && !shown.contains("999"),
            "{shown}"
        );
    }
}
