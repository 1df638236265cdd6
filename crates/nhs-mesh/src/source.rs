//! Where the content of a message comes from. A source can be opened again at any byte, so that a chunk
//! that failed is read once more and nothing is kept in memory for it.

use std::fmt;
use std::io::{self, SeekFrom};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::time::UNIX_EPOCH;

use async_trait::async_trait;
use aws_lc_rs::digest;
use nhs_http::bytes::Bytes;
use tokio::fs::File;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncSeekExt, AsyncWriteExt};

use crate::checksum::hex;

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
        let file = File::open(&path).await?;
        let (length, modified) = state(&file).await?;
        Ok(Self {
            path,
            length,
            modified,
        })
    }
}

async fn state(file: &File) -> io::Result<(u64, Option<u128>)> {
    let metadata = file.metadata().await?;
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
        let mut file = File::open(&self.path).await?;
        if state(&file).await? != (self.length, self.modified) {
            let message = "the file has changed since its upload began";
            return Err(io::Error::new(io::ErrorKind::InvalidData, message));
        }
        file.set_max_buf_size(BLOCK);
        file.seek(SeekFrom::Start(offset)).await?;
        Ok(Box::pin(file))
    }

    fn identity(&self) -> Option<String> {
        Some(format!("file modified {:?}", self.modified))
    }
}

/// As much of a file as is read at once.
const BLOCK: usize = 512 * 1024;

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
        out.set_max_buf_size(BLOCK);
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
}

#[async_trait]
impl Source for Spooled {
    fn length(&self) -> u64 {
        self.length
    }

    async fn open(&self, offset: u64) -> io::Result<Reader> {
        let mut file = File::from_std(self.file.reopen()?);
        file.set_max_buf_size(BLOCK);
        file.seek(SeekFrom::Start(offset)).await?;
        Ok(Box::pin(file))
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
    use super::*;

    async fn from(source: &dyn Source, offset: u64) -> Vec<u8> {
        let mut read = Vec::new();
        let mut reader = source.open(offset).await.unwrap();
        reader.read_to_end(&mut read).await.unwrap();
        read
    }

    #[tokio::test]
    async fn sources_are_read_again_from_any_byte() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("letters");
        std::fs::write(&path, b"0123456789").unwrap();
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
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[tokio::test]
    async fn file_that_changed_is_not_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("letters");
        std::fs::write(&path, b"0123456789").unwrap();
        let file = FileSource::open(&path).await.unwrap();
        std::fs::write(&path, b"012345678").unwrap();
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
