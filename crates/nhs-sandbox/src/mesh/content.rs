//! The bytes of a message: small ones stay in memory, large ones go to a temporary file that is deleted with them.
//!
//! Whatever its size, a body passes through in blocks, so that many large messages cost no memory.

use std::fs::File;
use std::io::{self, BufWriter, Read, Write};
use std::sync::Arc;

use axum::body::Body;
use bytes::{Buf, Bytes};
use flate2::Compression;
use flate2::read::{GzEncoder, MultiGzDecoder};
use futures_util::StreamExt;
use tempfile::{NamedTempFile, TempPath};

/// What has more bytes than this goes to a file.
const IN_MEMORY: usize = 1024 * 1024;
/// How much is read at once.
const BLOCK: usize = 64 * 1024;

/// Bytes that are complete and never change.
#[derive(Clone)]
pub(super) struct Content {
    held: Held,
    len: u64,
}

#[derive(Clone)]
enum Held {
    Memory(Bytes),
    File(Arc<TempPath>),
}

impl Content {
    pub(super) fn len(&self) -> u64 {
        self.len
    }

    /// The bytes, when they are held in memory.
    pub(super) fn in_memory(&self) -> Option<&Bytes> {
        match &self.held {
            Held::Memory(bytes) => Some(bytes),
            Held::File(_) => None,
        }
    }

    pub(super) fn reader(&self) -> io::Result<Box<dyn Read + Send>> {
        Ok(match &self.held {
            Held::Memory(bytes) => Box::new(bytes.clone().reader()),
            Held::File(path) => Box::new(File::open(path.as_ref())?),
        })
    }

    /// What a gzip stream holds, read to its end and checked.
    pub(super) fn inflated(&self) -> io::Result<Self> {
        let mut spool = Spool::default();
        io::copy(&mut MultiGzDecoder::new(self.reader()?), &mut spool)?;
        spool.finish()
    }

    /// Whether it has at least so many bytes once it is inflated. What is no gzip has none beyond the fault.
    pub(super) fn inflates_to(&self, least: u64) -> bool {
        let Ok(reader) = self.reader() else {
            return false;
        };
        let mut counted = Counted::default();
        // an error of the stream ends the count, and the count is all that is wanted
        let _ = io::copy(&mut MultiGzDecoder::new(reader).take(least), &mut counted);
        counted.0 >= least
    }

    /// The bytes as a gzip stream that is made while it is read.
    pub(super) fn deflating(&self) -> io::Result<impl Read + Send + use<>> {
        Ok(GzEncoder::new(self.reader()?, Compression::default()))
    }
}

impl From<Bytes> for Content {
    fn from(bytes: Bytes) -> Self {
        Self {
            len: bytes.len() as u64,
            held: Held::Memory(bytes),
        }
    }
}

#[derive(Default)]
struct Counted(u64);

impl Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Takes bytes in and makes a [`Content`] of them.
#[derive(Default)]
pub(super) struct Spool {
    memory: Vec<u8>,
    file: Option<(BufWriter<File>, TempPath)>,
    len: u64,
}

impl Spool {
    pub(super) fn finish(self) -> io::Result<Content> {
        let held = match self.file {
            Some((mut file, path)) => {
                file.flush()?;
                Held::File(Arc::new(path))
            }
            None => Held::Memory(self.memory.into()),
        };
        Ok(Content {
            held,
            len: self.len,
        })
    }
}

impl Write for Spool {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.file.is_none() && self.memory.len() + bytes.len() > IN_MEMORY {
            let (file, path) = NamedTempFile::with_prefix("nhs-sandbox-mesh-")?.into_parts();
            let mut file = BufWriter::with_capacity(BLOCK, file);
            file.write_all(&std::mem::take(&mut self.memory))?;
            self.file = Some((file, path));
        }
        match &mut self.file {
            Some((file, _)) => file.write_all(bytes)?,
            None => self.memory.extend_from_slice(bytes),
        }
        self.len += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.as_mut().map_or(Ok(()), |(file, _)| file.flush())
    }
}

/// What a reader gives, block by block.
pub(super) struct Blocks<R>(pub(super) R);

impl<R: Read> Iterator for Blocks<R> {
    type Item = io::Result<Bytes>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut block = Vec::with_capacity(BLOCK);
        match self.0.by_ref().take(BLOCK as u64).read_to_end(&mut block) {
            Ok(0) => None,
            Ok(_) => Some(Ok(block.into())),
            Err(error) => Some(Err(error)),
        }
    }
}

/// A request's body on its way in.
pub(super) struct Upload {
    pub(super) body: Body,
    /// The connection is to break once so many bytes have come in.
    pub(super) cut_after: Option<u64>,
}

/// Why a body was not taken in.
#[derive(Debug)]
pub(super) enum Broken {
    /// It has more bytes than one request may have.
    TooLarge,
    /// The caller hung up.
    Interrupted,
    /// As many bytes have come in as were to come before the cut.
    Cut,
    /// The sandbox cannot write its temporary file.
    Unwritten,
}

impl Upload {
    /// Takes the whole body in, block by block.
    pub(super) async fn receive(self, limit: u64) -> Result<Content, Broken> {
        let mut blocks = self.body.into_data_stream();
        let mut spool = Spool::default();
        while let Some(block) = blocks.next().await {
            let block = block.map_err(|_| Broken::Interrupted)?;
            let len = spool.len + block.len() as u64;
            if self.cut_after.is_some_and(|cut| len > cut) {
                return Err(Broken::Cut);
            }
            if len > limit {
                return Err(Broken::TooLarge);
            }
            spool.write_all(&block).map_err(|_| Broken::Unwritten)?;
        }
        spool.finish().map_err(|_| Broken::Unwritten)
    }

    /// Reads the body to its end and keeps nothing, so that the caller gets to read the answer.
    pub(super) async fn discard(self, limit: u64) -> Result<(), Broken> {
        let mut blocks = self.body.into_data_stream();
        let mut len = 0;
        while let Some(block) = blocks.next().await {
            len += block.map_err(|_| Broken::Interrupted)?.len() as u64;
            if len > limit {
                return Err(Broken::TooLarge);
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spooled(bytes: &[u8]) -> Content {
        let mut spool = Spool::default();
        for piece in bytes.chunks(100_000) {
            spool.write_all(piece).unwrap();
        }
        spool.finish().unwrap()
    }

    fn read(content: &Content) -> Vec<u8> {
        let mut bytes = Vec::new();
        content.reader().unwrap().read_to_end(&mut bytes).unwrap();
        bytes
    }

    fn noise(len: usize) -> Vec<u8> {
        let random = crate::random::Random::seeded(5);
        (0..len).map(|_| random.next() as u8).collect()
    }

    #[test]
    fn what_is_large_goes_to_a_file_that_goes_with_it() {
        let small = noise(IN_MEMORY);
        assert!(spooled(&small).in_memory().is_some());
        let large = noise(IN_MEMORY + 1);
        let content = spooled(&large);
        assert_eq!(content.len(), large.len() as u64);
        assert_eq!(read(&content), large);
        let Held::File(path) = &content.held else {
            unreachable!("it is too large for memory")
        };
        let path = path.to_path_buf();
        assert!(path.exists());
        drop(content);
        assert!(!path.exists());
    }

    #[test]
    fn gzip_made_and_undone_gives_the_bytes_back() {
        for len in [0, 1, BLOCK, IN_MEMORY + 17] {
            let bytes = noise(len);
            let mut zipped = Vec::new();
            let mut stream = spooled(&bytes).deflating().unwrap();
            stream.read_to_end(&mut zipped).unwrap();
            let zipped = spooled(&zipped);
            assert_eq!(read(&zipped.inflated().unwrap()), bytes);
            assert!(zipped.inflates_to(len as u64));
            assert!(!zipped.inflates_to(len as u64 + 1));
        }
        assert!(spooled(b"no gzip").inflated().is_err());
        assert!(!spooled(b"no gzip").inflates_to(1));
    }
}
