//! Where the content of a message comes from. A source can be opened again at any byte, so that a chunk
//! that failed is read once more and nothing is kept in memory for it.

use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::time::UNIX_EPOCH;
use std::{fmt, fs, iter};

use async_trait::async_trait;
use aws_lc_rs::digest;
use futures_util::StreamExt;
use futures_util::stream;
use nhs_http::BodyStream;
use nhs_http::bytes::Bytes;
use tokio::fs::File;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::task::JoinHandle;
use tokio_util::io::ReaderStream;

use crate::checksum::hex;
use crate::durable::off_thread;

/// As much as is read and handed on at once, in bytes.
pub(crate) const PIECE: usize = 512 * 1024;

/// A reader of a source.
pub type Reader = Pin<Box<dyn AsyncRead + Send>>;

/// Content of known length that can be read again from any byte.
///
/// ```
/// use std::io;
/// use nhs_mesh::source::{Reader, Source};
///
/// /// As many zeros as one likes.
/// struct Zeros(u64);
///
/// #[async_trait::async_trait]
/// impl Source for Zeros {
///     fn length(&self) -> u64 {
///         self.0
///     }
///
///     async fn open(&self, _offset: u64) -> io::Result<Reader> {
///         Ok(Box::pin(tokio::io::repeat(0)))
///     }
/// }
/// ```
#[async_trait]
pub trait Source: Send + Sync + 'static {
    /// How many bytes there are.
    fn length(&self) -> u64;

    /// A reader from byte `offset` on. What it has beyond the length is not read.
    ///
    /// # Errors
    ///
    /// Whatever the source meets, also if its content is no longer what it was.
    async fn open(&self, offset: u64) -> io::Result<Reader>;

    /// The same in pieces, which are sent as they are. By default they are what [`open`](Self::open) reads;
    /// a source that has its content in memory, or can read ahead, spares a copy here.
    ///
    /// # Errors
    ///
    /// As for [`open`](Self::open).
    async fn pieces(&self, offset: u64) -> io::Result<BodyStream> {
        let reader = self.open(offset).await?;
        Ok(ReaderStream::with_capacity(reader, PIECE).boxed())
    }

    /// What tells this content from another of the same length, for an upload that is resumed in another
    /// process; `None` if nothing does.
    fn identity(&self) -> Option<String> {
        None
    }
}

#[async_trait]
impl Source for Bytes {
    fn length(&self) -> u64 {
        self.len() as u64
    }

    async fn open(&self, offset: u64) -> io::Result<Reader> {
        let offset = usize::try_from(offset).unwrap_or(usize::MAX);
        let rest = self.clone().split_off(offset.min(self.len()));
        Ok(Box::pin(io::Cursor::new(rest)))
    }

    async fn pieces(&self, offset: u64) -> io::Result<BodyStream> {
        let offset = usize::try_from(offset).unwrap_or(usize::MAX);
        let mut rest = self.clone().split_off(offset.min(self.len()));
        let pieces = iter::from_fn(move || {
            let piece = rest.split_to(rest.len().min(PIECE));
            (!piece.is_empty()).then_some(Ok(piece))
        });
        Ok(stream::iter(pieces).boxed())
    }

    fn identity(&self) -> Option<String> {
        let hash = digest::digest(&digest::SHA256, self);
        Some(hex(hash.as_ref()))
    }
}

/// A file. It must not change while it is sent: one whose length or time is another is not read.
///
/// ```no_run
/// use nhs_mesh::source::{FileSource, Source};
///
/// # async fn run() -> std::io::Result<()> {
/// let letters = FileSource::open("letters.zip").await?;
/// println!("{} bytes", letters.length());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct FileSource {
    path: PathBuf,
    length: u64,
    modified: Option<u128>,
}

impl FileSource {
    /// The file as it is now.
    ///
    /// # Errors
    ///
    /// If it is not there, cannot be read, or is a folder.
    pub async fn open(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref().to_owned();
        off_thread(move || {
            let (length, modified) = state(&fs::File::open(&path)?)?;
            Ok(Self {
                path,
                length,
                modified,
            })
        })
        .await
    }

    /// The file from byte `offset` on, if it is still the same.
    async fn at(&self, offset: u64) -> io::Result<fs::File> {
        let source = self.clone();
        off_thread(move || {
            let mut file = fs::File::open(&source.path)?;
            if state(&file)? != (source.length, source.modified) {
                let message = "the file has changed since its upload began";
                return Err(io::Error::new(io::ErrorKind::InvalidData, message));
            }
            file.seek(SeekFrom::Start(offset))?;
            Ok(file)
        })
        .await
    }
}

/// Length and time of a file.
fn state(file: &fs::File) -> io::Result<(u64, Option<u128>)> {
    let metadata = file.metadata()?;
    if metadata.is_dir() {
        let message = "the source is a folder, give a file";
        return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
    }
    let modified = metadata.modified().ok();
    let since = modified.and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    Ok((metadata.len(), since.map(|since| since.as_nanos())))
}

#[async_trait]
impl Source for FileSource {
    fn length(&self) -> u64 {
        self.length
    }

    async fn open(&self, offset: u64) -> io::Result<Reader> {
        Ok(reader(self.at(offset).await?))
    }

    async fn pieces(&self, offset: u64) -> io::Result<BodyStream> {
        Ok(ahead(self.at(offset).await?))
    }

    fn identity(&self) -> Option<String> {
        Some(format!("file modified {:?}", self.modified))
    }
}

fn reader(file: fs::File) -> Reader {
    let mut file = File::from_std(file);
    file.set_max_buf_size(PIECE);
    Box::pin(file)
}

/// The rest of a file in pieces, each of which is read while the one before it is sent.
fn ahead(file: fs::File) -> BodyStream {
    stream::unfold(Some(next(file)), async |reading| {
        let (piece, file) = match reading?.await {
            Ok(read) => read,
            Err(error) => return Some((Err(io::Error::other(error)), None)),
        };
        match piece {
            Ok(piece) if piece.is_empty() => None,
            Ok(piece) => Some((Ok(piece), Some(next(file)))),
            Err(error) => Some((Err(error), None)),
        }
    })
    .boxed()
}

fn next(file: fs::File) -> JoinHandle<(io::Result<Bytes>, fs::File)> {
    tokio::task::spawn_blocking(move || {
        let mut piece = Vec::with_capacity(PIECE);
        let read = (&file).take(PIECE as u64).read_to_end(&mut piece);
        (read.map(|_| piece.into()), file)
    })
}

impl fmt::Debug for FileSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileSource")
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}

/// What a reader yields that cannot be read again, or whose length is not known: MESH must know the number
/// of chunks with the first of them. It lies in a temporary file that its owner alone may read and that
/// goes with this value.
///
/// ```
/// use nhs_mesh::source::{Source, Spooled};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// let spooled = Spooled::read(&b"from a pipe"[..], std::env::temp_dir()).await?;
/// assert_eq!(spooled.length(), 11);
/// # Ok(())
/// # }
/// ```
pub struct Spooled {
    file: tempfile::NamedTempFile,
    length: u64,
}

impl Spooled {
    /// Reads all that `reader` has into a temporary file in `folder`.
    ///
    /// # Errors
    ///
    /// If the reader fails, or the file cannot be made or written.
    pub async fn read(
        mut reader: impl AsyncRead + Unpin,
        folder: impl AsRef<Path>,
    ) -> io::Result<Self> {
        let folder = folder.as_ref().to_owned();
        let make = move || tempfile::Builder::new().prefix("mesh-").tempfile_in(folder);
        let file = tokio::task::spawn_blocking(make).await??;
        let mut out = File::from_std(file.reopen()?);
        out.set_max_buf_size(PIECE);
        let length = tokio::io::copy(&mut reader, &mut out).await?;
        out.flush().await?;
        Ok(Self { file, length })
    }

    /// The same for a reader whose length is known.
    ///
    /// # Errors
    ///
    /// Also if the reader has fewer bytes or more.
    pub async fn read_exactly(
        reader: impl AsyncRead + Unpin,
        length: u64,
        folder: impl AsRef<Path>,
    ) -> io::Result<Self> {
        let spooled = Self::read(reader.take(length.saturating_add(1)), folder).await?;
        if spooled.length != length {
            let message = "the reader has not the length that was given";
            return Err(io::Error::new(io::ErrorKind::InvalidData, message));
        }
        Ok(spooled)
    }

    fn at(&self, offset: u64) -> io::Result<fs::File> {
        let mut file = self.file.reopen()?;
        file.seek(SeekFrom::Start(offset))?;
        Ok(file)
    }
}

#[async_trait]
impl Source for Spooled {
    fn length(&self) -> u64 {
        self.length
    }

    async fn open(&self, offset: u64) -> io::Result<Reader> {
        Ok(reader(self.at(offset)?))
    }

    async fn pieces(&self, offset: u64) -> io::Result<BodyStream> {
        Ok(ahead(self.at(offset)?))
    }
}

impl fmt::Debug for Spooled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Spooled")
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use futures_util::TryStreamExt;

    use super::*;

    async fn from(source: &dyn Source, offset: u64) -> Vec<u8> {
        let mut read = Vec::new();
        let mut reader = source.open(offset).await.unwrap();
        reader.read_to_end(&mut read).await.unwrap();
        let pieces: Vec<Bytes> = source
            .pieces(offset)
            .await
            .unwrap()
            .try_collect()
            .await
            .unwrap();
        assert!(
            pieces
                .iter()
                .all(|piece| (1..=PIECE).contains(&piece.len()))
        );
        assert_eq!(pieces.concat(), read);
        read
    }

    #[tokio::test]
    async fn large_sources_come_in_pieces() {
        let content: Vec<u8> = (0..2 * PIECE + 1).map(|at| (at % 251) as u8).collect();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("letters");
        fs::write(&path, &content).unwrap();
        let file = FileSource::open(&path).await.unwrap();
        let bytes = Bytes::from(content.clone());
        let spooled = Spooled::read(&content[..], folder.path()).await.unwrap();
        for source in [&file as &dyn Source, &bytes, &spooled] {
            for offset in [0, 1, PIECE, content.len()] {
                assert_eq!(from(source, offset as u64).await, &content[offset..]);
            }
        }
    }

    #[tokio::test]
    async fn sources_are_read_again_from_any_byte() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("letters");
        fs::write(&path, b"0123456789").unwrap();
        let file = FileSource::open(&path).await.unwrap();
        let bytes = Bytes::from_static(b"0123456789");
        let spooled = Spooled::read(&b"0123456789"[..], folder.path())
            .await
            .unwrap();
        for source in [&file as &dyn Source, &bytes, &spooled] {
            assert_eq!(source.length(), 10);
            for _ in 0..2 {
                assert_eq!(from(source, 0).await, b"0123456789");
                assert_eq!(from(source, 7).await, b"789");
                assert_eq!(from(source, 11).await, b"");
            }
        }
        drop(spooled);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[tokio::test]
    async fn file_that_changed_is_not_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("letters");
        fs::write(&path, b"0123456789").unwrap();
        let file = FileSource::open(&path).await.unwrap();
        fs::write(&path, b"012345678").unwrap();
        let error = file.open(0).await.err().unwrap();
        assert_eq!(error.kind(), io::ErrorKind::InvalidData);
        assert!(FileSource::open(folder.path()).await.is_err());
    }

    #[tokio::test]
    async fn reader_of_another_length_is_refused() {
        for given in [10, 12] {
            let spooled =
                Spooled::read_exactly(&b"from a pipe"[..], given, std::env::temp_dir()).await;
            assert!(spooled.is_err(), "{given}");
        }
    }
}
