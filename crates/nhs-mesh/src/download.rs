//! Reading a message: chunk by chunk to any writer, in constant memory, and whole or not at all.

mod bounded;
mod content;
mod fault;
mod reading;

use std::fmt;
use std::io;
use std::path::Path;

use nhs_http::bytes::Bytes;
use nhs_http::http::HeaderMap;
use nhs_http::{Error, Streamed};
use tokio::io::AsyncWrite;

use crate::checksum::Checking;
use crate::headers::{MessageHeaders, MessageKind};
use crate::part::Part;
use crate::receipt::{Receipt, Received};
use crate::report::Report;
use crate::{Client, MessageId, endpoint};
use bounded::Bounded;
use reading::Reading;

pub use fault::DownloadFault;
pub(crate) use reading::Position;

/// What an inbox holds: a message with content, or a report.
#[derive(Debug)]
#[must_use = "nothing of the content is read until it is written somewhere"]
pub enum Incoming {
    /// A message, whose content is still to be read.
    Data(Box<Download>),
    /// A report, which is whole as it is.
    Report(Box<Report>),
}

/// A message whose headers are there and whose content is still to be read.
///
/// What it is read to has the whole content or the error says that it has not; nothing is acknowledged
/// by reading. A chunk whose connection breaks is asked for again, and what of it was written already is compared and not
/// written twice.
#[must_use = "nothing of the content is read until it is written somewhere"]
pub struct Download {
    client: Client,
    headers: MessageHeaders,
    first: Option<Streamed>,
    retries: u32,
    checks_checksum: bool,
}

impl Download {
    /// The headers of the message.
    #[must_use]
    pub fn headers(&self) -> &MessageHeaders {
        &self.headers
    }

    /// How often a chunk may be asked for again once its answer has begun; 3 times unless told.
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = retries;
        self
    }

    /// Does not check the sender's checksum: for senders whose checksum is of something else than the
    /// content.
    pub fn without_checksum(mut self) -> Self {
        self.checks_checksum = false;
        self
    }

    /// Writes the content to `writer`, and flushes it.
    ///
    /// # Errors
    ///
    /// What the service says, or [`DownloadFault`]. The writer has then a part of the content.
    pub async fn write_to(
        self,
        writer: &mut (impl AsyncWrite + Unpin + Send),
    ) -> Result<Received, Error> {
        let mut reading = self.reading();
        reading.all(writer, None).await?;
        reading.received()
    }

    /// The content in memory, if it has at most `most` bytes.
    ///
    /// # Errors
    ///
    /// As for [`Download::write_to`]; also if there is more.
    pub async fn read_to_bytes(self, most: u64) -> Result<(Bytes, Received), Error> {
        let mut content = Bounded {
            bytes: Vec::new(),
            most,
        };
        let mut reading = self.reading();
        reading.all(&mut content, None).await?;
        Ok((content.bytes.into(), reading.received()?))
    }

    /// Writes the content to a file that appears when it is whole and outlasts a crash, so that it counts
    /// as handed over. A file of that name is replaced.
    ///
    /// Until then it lies beside it, with the ending `.part` and a small journal: a download that was cut
    /// off goes on behind its last whole chunk, also in another process.
    ///
    /// # Errors
    ///
    /// As for [`Download::write_to`].
    pub async fn save(self, path: impl AsRef<Path>) -> Result<Receipt, Error> {
        let written = |error: io::Error| DownloadFault::Write(error.kind()).error();
        let mut reading = self.reading();
        let opened = Part::open(path.as_ref(), &reading.download.headers).await;
        let (part, mut file, position) = opened.map_err(written)?;
        if position.bytes > 0 && reading.checking.is_needed() {
            part.replay(position.bytes, |bytes| reading.checking.update(bytes))
                .await
                .map_err(written)?;
        }
        reading.position = position;
        reading.all(&mut file, Some(&part)).await?;
        let received = reading.received()?;
        drop(file);
        part.finish().await.map_err(written)?;
        Ok(received.handed_over())
    }

    fn reading(self) -> Reading {
        let given = self.headers.checksum().filter(|_| self.checks_checksum);
        Reading {
            checking: Checking::of(given),
            download: self,
            position: Position::default(),
        }
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("headers", &self.headers)
            .finish_non_exhaustive()
    }
}

/// The headers of an answer about a message.
pub(crate) fn headers(headers: &HeaderMap, id: &MessageId) -> Result<MessageHeaders, Error> {
    MessageHeaders::read(headers, id).map_err(|fault| DownloadFault::Headers(fault).error())
}

pub(crate) async fn begin(client: &Client, id: &MessageId) -> Result<Incoming, Error> {
    let call = endpoint::retrieve(client.version(), client.mailbox(), id);
    let answer = client.open(call).await?;
    let headers = headers(answer.head().headers(), id)?;
    if headers.kind() == MessageKind::Report {
        return Ok(Incoming::Report(Box::new(Report::new(
            headers,
            client.mailbox().clone(),
        ))));
    }
    if (headers.chunk(), headers.total_chunks() > 0) != (1, true) {
        return Err(DownloadFault::WrongChunk {
            asked: 1,
            total: headers.total_chunks().max(1),
            got: headers.chunk(),
            of: headers.total_chunks(),
        }
        .error());
    }
    Ok(Incoming::Data(Box::new(Download {
        client: client.clone(),
        headers,
        first: Some(answer),
        retries: 3,
        checks_checksum: true,
    })))
}
