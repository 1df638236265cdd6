//! Reading a message: chunk by chunk to any writer, in constant memory, and whole or not at all.

use std::fmt;
use std::io;
use std::path::Path;
use std::time::Duration;

use async_compression::tokio::bufread::GzipDecoder;
use futures_util::stream::{self, BoxStream, StreamExt};
use nhs_http::bytes::Bytes;
use nhs_http::http::HeaderMap;
use nhs_http::{Error, ErrorKind, Streamed};
use thiserror::Error as ThisError;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio_util::io::StreamReader;

use crate::checksum::Checking;
use crate::headers::{HeaderFault, MessageHeaders, MessageKind};
use crate::part::Part;
use crate::receipt::{Receipt, Received};
use crate::report::Report;
use crate::{Client, MessageId, endpoint};

/// What an inbox holds: a message with content, or a report.
#[derive(Debug)]
#[must_use = "nothing of the content is read until it is written somewhere"]
pub enum Incoming {
    /// A message, whose content is still to be read.
    Data(Box<Download>),
    /// A report, which is whole as it is.
    Report(Box<Report>),
}

/// Why a message was not read whole, as the source of its [`Error`].
#[derive(Clone, Debug, ThisError, PartialEq, Eq)]
#[non_exhaustive]
pub enum DownloadFault {
    /// The headers are not those of a message, or of this chunk of it.
    #[error(transparent)]
    Headers(#[from] HeaderFault),
    /// Another chunk came than was asked for, or the number of chunks has changed.
    #[error("chunk {got} of {of} came for chunk {asked} of {total}")]
    WrongChunk {
        /// The chunk that was asked for.
        asked: u32,
        /// How many there were to be.
        total: u32,
        /// The chunk that came.
        got: u32,
        /// How many there are by that one.
        of: u32,
    },
    /// The status says otherwise than the headers whether more chunks follow.
    #[error("the status and the headers of chunk {0} differ on whether more follow")]
    Status(u32),
    /// The content is encoded in another way than gzip.
    #[error("the content encoding is not known")]
    Encoding,
    /// The compressed content is damaged or ends before its end.
    #[error("the compressed content of chunk {0} is damaged or not whole")]
    Damaged(u32),
    /// A chunk that was read again had other content than before.
    #[error("chunk {0} has other content than before")]
    Changed(u32),
    /// The content is not what the sender's checksum is of.
    #[error("the content does not match the sender's checksum")]
    Checksum,
    /// The content could not be written.
    #[error("the content could not be written ({0:?})")]
    Write(io::ErrorKind),
    /// The content is larger than was allowed.
    #[error("the content is larger than the {0} bytes that were allowed")]
    TooLarge(u64),
}

impl DownloadFault {
    /// The fault behind an error, if it is one of a download.
    ///
    /// ```
    /// use nhs_mesh::{DownloadFault, Error};
    ///
    /// fn damaged(error: &Error) -> bool {
    ///     matches!(DownloadFault::of(error), Some(DownloadFault::Damaged(_)))
    /// }
    /// # assert!(!damaged(&Error::new(nhs_http::ErrorKind::Connect, "no connection")));
    /// ```
    #[must_use]
    pub fn of(error: &Error) -> Option<&Self> {
        std::error::Error::source(error)?.downcast_ref()
    }

    fn error(self) -> Error {
        let (kind, message) = match &self {
            Self::Write(_) => (
                ErrorKind::InvalidRequest,
                "the content could not be written",
            ),
            Self::TooLarge(_) => (
                ErrorKind::TooLarge,
                "the content is larger than was allowed",
            ),
            Self::Checksum => (
                ErrorKind::InvalidResponse,
                "the content does not match the sender's checksum, it is not acknowledged",
            ),
            _ => (
                ErrorKind::InvalidResponse,
                "the message did not come whole, it is not acknowledged",
            ),
        };
        Error::new(kind, message)
            .with_source(self)
            .with_operation("mesh.message.get")
    }

    /// Whether reading the chunk again may help.
    fn may_pass(&self) -> bool {
        matches!(self, Self::Damaged(_))
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

/// As much as is held in memory.
const BLOCK: usize = 64 * 1024;

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

/// How many chunks were read whole, and how many bytes they had.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Position {
    pub(crate) chunks: u32,
    pub(crate) bytes: u64,
}

/// A download under way.
struct Reading {
    download: Download,
    checking: Checking,
    position: Position,
}

/// What of a chunk was written before its connection broke.
#[derive(Clone, Default)]
struct Written {
    bytes: u64,
    crc: crc32fast::Hasher,
}

/// Why a chunk could not be read to its end.
enum Broken {
    /// The service or the connection.
    Answer(Error),
    /// The content or its writer.
    Content(DownloadFault),
}

impl Reading {
    async fn all(
        &mut self,
        writer: &mut (impl AsyncWrite + Unpin + Send),
        part: Option<&Part>,
    ) -> Result<(), Error> {
        let total = self.download.headers.total_chunks();
        while self.position.chunks < total {
            self.chunk(self.position.chunks + 1, writer).await?;
            self.position.chunks += 1;
            let flushed = writer.flush().await;
            let kept = match (flushed, part) {
                (Ok(()), Some(part)) if self.position.chunks < total => {
                    part.keep(self.position).await
                }
                (flushed, _) => flushed,
            };
            kept.map_err(|error| DownloadFault::Write(error.kind()).error())?;
        }
        Ok(())
    }

    /// Reads one chunk, over as many answers as it takes.
    async fn chunk(
        &mut self,
        number: u32,
        writer: &mut (impl AsyncWrite + Unpin + Send),
    ) -> Result<(), Error> {
        let mut written = Written::default();
        let mut retries = 0;
        loop {
            let answer = match self.download.first.take().filter(|_| number == 1) {
                Some(first) => first,
                None => {
                    let (client, id) = (&self.download.client, self.download.headers.message_id());
                    let (version, mailbox) = (client.version(), client.mailbox());
                    let call = endpoint::retrieve_chunk(version, mailbox, id, number);
                    client.open(call).await?
                }
            };
            let broken = match self.read(number, answer, &mut written, writer).await {
                Ok(()) => return Ok(()),
                Err(broken) => broken,
            };
            let (error, may_pass) = match broken {
                Broken::Content(fault) => (fault.clone().error(), fault.may_pass()),
                Broken::Answer(error) => {
                    let passing = error.is_retryable();
                    (error, passing)
                }
            };
            if !may_pass || retries >= self.download.retries {
                return Err(error);
            }
            retries += 1;
            tracing::debug!(number, retries, "a chunk broke off and is asked for again");
            let wait = Duration::from_millis(250).saturating_mul(1 << retries.min(5));
            self.download.client.runtime().sleep(wait).await;
        }
    }

    async fn read(
        &mut self,
        number: u32,
        answer: Streamed,
        written: &mut Written,
        writer: &mut (impl AsyncWrite + Unpin + Send),
    ) -> Result<(), Broken> {
        self.check(number, &answer)?;
        let mut content = decoded(answer).map_err(Broken::Content)?;
        let mut buffer = vec![0; BLOCK];
        let (before, mut again) = (written.bytes, Written::default());
        loop {
            let count = content.read(&mut buffer).await;
            let count = count.map_err(|error| broken(error, number))?;
            let read = buffer.get(..count).unwrap_or_default();
            if read.is_empty() {
                break;
            }
            let read = skip(read, &mut again, before, written, number).map_err(Broken::Content)?;
            if read.is_empty() {
                continue;
            }
            writer.write_all(read).await.map_err(|error| {
                Broken::Content(too_large(&error).unwrap_or(DownloadFault::Write(error.kind())))
            })?;
            self.checking.update(read);
            written.crc.update(read);
            written.bytes += read.len() as u64;
            self.position.bytes += read.len() as u64;
        }
        // The second reading ended before the first one had.
        if again.bytes < before {
            return Err(Broken::Content(DownloadFault::Changed(number)));
        }
        Ok(())
    }

    /// Checks that an answer is the chunk that was asked for.
    fn check(&self, number: u32, answer: &Streamed) -> Result<(), Broken> {
        let asked = &self.download.headers;
        let total = asked.total_chunks();
        let head = answer.head();
        let headers = MessageHeaders::read(head.headers(), asked.message_id())
            .map_err(|fault| Broken::Content(fault.into()))?;
        let (got, of) = (headers.chunk(), headers.total_chunks());
        if (got, of) != (number, total) || headers.kind() != MessageKind::Data {
            return Err(Broken::Content(DownloadFault::WrongChunk {
                asked: number,
                total,
                got,
                of,
            }));
        }
        let more = head.status().as_u16() == 206;
        if more != (number < total) {
            return Err(Broken::Content(DownloadFault::Status(number)));
        }
        Ok(())
    }

    fn received(self) -> Result<Received, Error> {
        match self.checking.verdict() {
            Some(checksum) => Ok(Received {
                mailbox: self.download.client.mailbox().clone(),
                headers: self.download.headers,
                bytes: self.position.bytes,
                checksum,
            }),
            None => Err(DownloadFault::Checksum.error()),
        }
    }
}

/// What of `read` was not written before; what was is compared with it.
fn skip<'a>(
    read: &'a [u8],
    again: &mut Written,
    before: u64,
    written: &Written,
    number: u32,
) -> Result<&'a [u8], DownloadFault> {
    let left = before.saturating_sub(again.bytes);
    if left == 0 {
        return Ok(read);
    }
    let known = usize::try_from(left).unwrap_or(usize::MAX).min(read.len());
    let (old, fresh) = read.split_at(known);
    again.crc.update(old);
    again.bytes += old.len() as u64;
    if again.bytes == before && again.crc.clone().finalize() != written.crc.clone().finalize() {
        return Err(DownloadFault::Changed(number));
    }
    Ok(fresh)
}

type Content = Box<dyn AsyncRead + Send + Unpin>;

/// The body of an answer, decompressed if it is compressed.
fn decoded(answer: Streamed) -> Result<Content, DownloadFault> {
    let encoding = answer.head().header("content-encoding").map(str::trim);
    let gzip = match encoding {
        None | Some("") => false,
        Some(encoding) if encoding.eq_ignore_ascii_case("identity") => false,
        Some(encoding) if encoding.eq_ignore_ascii_case("gzip") => true,
        Some(_) => return Err(DownloadFault::Encoding),
    };
    let reader = StreamReader::new(pieces(answer));
    if !gzip {
        return Ok(Box::new(reader));
    }
    let mut decoder = GzipDecoder::new(reader);
    decoder.multiple_members(true);
    Ok(Box::new(decoder))
}

fn pieces(answer: Streamed) -> BoxStream<'static, io::Result<Bytes>> {
    stream::unfold(Some(answer), async |answer| {
        let mut answer = answer?;
        match answer.piece().await {
            Ok(Some(piece)) => Some((Ok(piece), Some(answer))),
            Ok(None) => None,
            Err(error) => Some((Err(io::Error::other(Gone(error))), None)),
        }
    })
    .boxed()
}

/// An error of the service on its way through a reader.
#[derive(Debug, ThisError)]
#[error(transparent)]
struct Gone(Error);

fn broken(error: io::Error, number: u32) -> Broken {
    match error.downcast::<Gone>() {
        Ok(Gone(error)) => Broken::Answer(error),
        Err(_) => Broken::Content(DownloadFault::Damaged(number)),
    }
}

/// Content in memory, up to a size.
struct Bounded {
    bytes: Vec<u8>,
    most: u64,
}

/// The size that was allowed.
#[derive(Debug, ThisError)]
#[error("too large")]
struct Beyond(u64);

fn too_large(error: &io::Error) -> Option<DownloadFault> {
    let beyond = error.get_ref()?.downcast_ref::<Beyond>()?;
    Some(DownloadFault::TooLarge(beyond.0))
}

impl AsyncWrite for Bounded {
    fn poll_write(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
        bytes: &[u8],
    ) -> std::task::Poll<io::Result<usize>> {
        let size = (self.bytes.len() as u64).saturating_add(bytes.len() as u64);
        if size > self.most {
            return std::task::Poll::Ready(Err(io::Error::other(Beyond(self.most))));
        }
        self.bytes.extend_from_slice(bytes);
        std::task::Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<io::Result<()>> {
        std::task::Poll::Ready(Ok(()))
    }

    fn poll_shutdown(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<io::Result<()>> {
        std::task::Poll::Ready(Ok(()))
    }
}
