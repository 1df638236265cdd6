//! A message in parts: how large each is, which it is of how many, and its bytes on the way out.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use async_compression::Level;
use async_compression::tokio::bufread::GzipEncoder;
use async_trait::async_trait;
use futures_util::{Stream, StreamExt};
use nhs_http::bytes::Bytes;
use nhs_http::http::HeaderValue;
use nhs_http::{BodySource, BodyStream};
use tokio_util::io::{ReaderStream, StreamReader};

use crate::source::{PIECE, Source};
use crate::{InvalidValue, ValueProblem};

/// How many bytes of content go into one request, before compression. 75 MiB unless told.
///
/// ```
/// use nhs_mesh::ChunkSize;
///
/// assert_eq!(ChunkSize::new(20 * 1024 * 1024)?.bytes(), 20 * 1024 * 1024);
/// assert!(ChunkSize::new(1024).is_err());
/// # Ok::<(), nhs_mesh::InvalidValue>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChunkSize(u64);

impl ChunkSize {
    /// The most that a request may have: 100 MB.
    pub const MOST: u64 = 100_000_000;
    /// All chunks but the last have more than this: 5 MB.
    pub const LEAST: u64 = 5_000_000;

    /// A chunk size within MESH's limits. Near the upper one, content that does not compress may exceed it
    /// once it is gzipped, so 99.9 MB is the most.
    ///
    /// # Errors
    ///
    /// If it is not above 5 MB and at most 99.9 MB.
    pub fn new(bytes: u64) -> Result<Self, InvalidValue> {
        let refused = |problem| Err(InvalidValue::new("chunk size", problem));
        if bytes <= Self::LEAST {
            return refused(ValueProblem::Below { least: 5_000_001 });
        }
        if bytes > 99_900_000 {
            return refused(ValueProblem::Above { most: 99_900_000 });
        }
        Ok(Self(bytes))
    }

    /// The largest that MESH takes whether it is gzipped or not.
    #[must_use]
    pub fn largest() -> Self {
        Self(99_900_000)
    }

    /// A chunk size smaller than MESH asks for, for stand-ins that do not mind; 0 counts as 1.
    #[must_use]
    pub fn small(bytes: u32) -> Self {
        Self(u64::from(bytes.max(1)).min(99_900_000))
    }

    /// In bytes.
    #[must_use]
    pub fn bytes(self) -> u64 {
        self.0
    }

    /// How many chunks content of that length makes.
    pub(crate) fn chunks(self, length: u64) -> u64 {
        length.div_ceil(self.0).max(1)
    }
}

impl Default for ChunkSize {
    fn default() -> Self {
        Self(75 * 1024 * 1024)
    }
}

/// Which chunk of how many: `Mex-Chunk-Range`.
///
/// ```
/// use nhs_mesh::ChunkRange;
///
/// assert_eq!(ChunkRange::new(2, 3).map(|range| range.to_string()), Some("2:3".to_owned()));
/// assert_eq!(ChunkRange::new(4, 3), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChunkRange {
    number: u32,
    total: u32,
}

impl ChunkRange {
    /// The `number`-th of `total`, from 1; `None` if there is no such chunk.
    #[must_use]
    pub fn new(number: u32, total: u32) -> Option<Self> {
        (1..=total)
            .contains(&number)
            .then_some(Self { number, total })
    }

    /// Which chunk, from 1.
    #[must_use]
    pub fn number(self) -> u32 {
        self.number
    }

    /// How many there are.
    #[must_use]
    pub fn total(self) -> u32 {
        self.total
    }

    pub(crate) fn header_value(self) -> HeaderValue {
        // Digits and a colon always make a header.
        HeaderValue::from_str(&self.to_string()).unwrap_or(HeaderValue::from_static(""))
    }

    /// Reads `n:total` as it comes with a message; reports have `1:0`.
    pub(crate) fn read(text: &str) -> Option<(u32, u32)> {
        let (number, total) = text.trim().split_once(':')?;
        let (number, total) = (number.trim().parse().ok()?, total.trim().parse().ok()?);
        let report = (number, total) == (1, 0);
        (report || Self::new(number, total).is_some()).then_some((number, total))
    }
}

impl std::fmt::Display for ChunkRange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.number, self.total)
    }
}

/// How far an upload is. A chunk that is sent again counts anew from its start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The chunk that is under way, from 1.
    pub chunk: u32,
    /// How many chunks there are.
    pub chunks: u32,
    /// How many bytes of the content were read for sending.
    pub bytes: u64,
    /// How many bytes the content has.
    pub total: u64,
}

pub(crate) type OnProgress = Arc<dyn Fn(Progress) + Send + Sync>;

/// The bytes of one chunk, read anew from the source for each attempt.
pub(crate) struct ChunkBody {
    pub(crate) source: Arc<dyn Source>,
    pub(crate) range: ChunkRange,
    pub(crate) offset: u64,
    pub(crate) length: u64,
    pub(crate) gzip: bool,
    pub(crate) on_progress: Option<OnProgress>,
    /// Why the source could not be read, if that is why an attempt failed.
    pub(crate) fault: Arc<Mutex<Option<io::ErrorKind>>>,
}

impl ChunkBody {
    fn noted(&self, error: io::Error) -> io::Error {
        *self.fault.lock().unwrap_or_else(PoisonError::into_inner) = Some(error.kind());
        error
    }
}

#[async_trait]
impl BodySource for ChunkBody {
    fn length(&self) -> Option<u64> {
        (!self.gzip).then_some(self.length)
    }

    async fn open(&self) -> io::Result<BodyStream> {
        *self.fault.lock().unwrap_or_else(PoisonError::into_inner) = None;
        let pieces = self.source.pieces(self.offset).await;
        let part = Part {
            pieces: pieces.map_err(|error| self.noted(error))?,
            left: self.length,
            at: self.offset,
            range: self.range,
            total: self.source.length(),
            on_progress: self.on_progress.clone(),
            fault: Arc::clone(&self.fault),
        };
        if !self.gzip {
            return Ok(part.boxed());
        }
        let gzip = GzipEncoder::with_quality(StreamReader::new(part), Level::Default);
        Ok(ReaderStream::with_capacity(gzip, PIECE).boxed())
    }
}

/// Exactly `left` bytes of a source; one that ends before is an error and not an end.
struct Part {
    pieces: BodyStream,
    left: u64,
    at: u64,
    range: ChunkRange,
    total: u64,
    on_progress: Option<OnProgress>,
    fault: Arc<Mutex<Option<io::ErrorKind>>>,
}

impl Stream for Part {
    type Item = io::Result<Bytes>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Bytes>>> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        let piece = ready!(self.pieces.poll_next_unpin(context)).unwrap_or_else(|| {
            let message = "the source ended before the length that it had";
            Err(io::Error::new(io::ErrorKind::UnexpectedEof, message))
        });
        Poll::Ready(Some(match piece {
            Ok(piece) => Ok(self.within(piece)),
            Err(error) => {
                self.left = 0;
                *self.fault.lock().unwrap_or_else(PoisonError::into_inner) = Some(error.kind());
                Err(error)
            }
        }))
    }
}

impl Part {
    /// What of a piece belongs to this part.
    fn within(&mut self, mut piece: Bytes) -> Bytes {
        piece.truncate(usize::try_from(self.left).unwrap_or(usize::MAX));
        let count = piece.len() as u64;
        self.left = self.left.saturating_sub(count);
        self.at = self.at.saturating_add(count);
        if let Some(on_progress) = &self.on_progress {
            on_progress(Progress {
                chunk: self.range.number,
                chunks: self.range.total,
                bytes: self.at,
                total: self.total,
            });
        }
        piece
    }
}

/// No bytes.
#[cfg(test)]
pub(crate) struct Nothing;

#[cfg(test)]
#[async_trait]
impl BodySource for Nothing {
    fn length(&self) -> Option<u64> {
        Some(0)
    }

    async fn open(&self) -> io::Result<BodyStream> {
        Ok(futures_util::stream::empty().boxed())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_as_messages_and_reports_have_them() {
        assert_eq!(ChunkRange::read("2:3"), Some((2, 3)));
        assert_eq!(ChunkRange::read("1:0"), Some((1, 0)));
        for text in ["", "1", "0:1", "4:3", "2:0", "a:b", "1:-1", "1:2:3"] {
            assert_eq!(ChunkRange::read(text), None, "{text}");
        }
    }

    #[test]
    fn sizes_are_within_the_limits_and_cut_exactly() {
        for (bytes, ok) in [
            (5_000_000, false),
            (5_000_001, true),
            (99_900_000, true),
            (99_900_001, false),
        ] {
            assert_eq!(ChunkSize::new(bytes).is_ok(), ok, "{bytes}");
        }
        let five = ChunkSize::small(5);
        for (length, chunks) in [(1, 1), (4, 1), (5, 1), (6, 2), (24, 5), (25, 5), (26, 6)] {
            assert_eq!(five.chunks(length), chunks, "{length}");
        }
    }
}
