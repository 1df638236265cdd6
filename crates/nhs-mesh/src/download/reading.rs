//! A download under way: chunk after chunk, each over as many answers as it takes.

use std::io;
use std::time::Duration;

use nhs_http::{Error, Streamed};
use tokio::io::{AsyncBufReadExt, AsyncWrite, AsyncWriteExt};

use super::bounded::too_large;
use super::content::{Gone, decoded};
use super::{Download, DownloadFault};
use crate::checksum::Checking;
use crate::endpoint;
use crate::headers::{MessageHeaders, MessageKind};
use crate::part::Part;
use crate::receipt::Received;

/// How many chunks were read whole, and how many bytes they had.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Position {
    pub(crate) chunks: u32,
    pub(crate) bytes: u64,
}

/// A download under way.
pub(super) struct Reading {
    pub(super) download: Download,
    pub(super) checking: Checking,
    pub(super) position: Position,
}

impl Reading {
    pub(super) async fn all(
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
        let (before, mut again) = (written.bytes, Written::default());
        loop {
            let lent = content.fill_buf().await;
            let lent = lent.map_err(|error| broken(error, number))?;
            if lent.is_empty() {
                break;
            }
            let count = lent.len();
            let read = skip(lent, &mut again, before, written, number).map_err(Broken::Content)?;
            if !read.is_empty() {
                writer.write_all(read).await.map_err(|error| {
                    Broken::Content(too_large(&error).unwrap_or(DownloadFault::Write(error.kind())))
                })?;
                self.checking.update(read);
                written.crc.update(read);
                written.bytes += read.len() as u64;
                self.position.bytes += read.len() as u64;
            }
            content.consume(count);
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

    pub(super) fn received(self) -> Result<Received, Error> {
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

fn broken(error: io::Error, number: u32) -> Broken {
    match error.downcast::<Gone>() {
        Ok(Gone(error)) => Broken::Answer(error),
        Err(_) => Broken::Content(DownloadFault::Damaged(number)),
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
