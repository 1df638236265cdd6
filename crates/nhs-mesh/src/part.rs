//! A file that is being downloaded: it lies beside its place, with a journal of its whole chunks, until it is
//! whole itself.

use std::fs;
use std::io::{self, SeekFrom};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tokio::fs::File;
use tokio::io::{AsyncReadExt, AsyncSeekExt};

use crate::download::Position;
use crate::durable;
use crate::headers::MessageHeaders;

/// A part of a file, and what is known of it.
pub(crate) struct Part {
    path: PathBuf,
    part: PathBuf,
    journal: PathBuf,
    message_id: String,
    total: u32,
    _lock: fs::File,
}

/// The journal of a part: ids and numbers alone.
#[derive(Serialize, Deserialize)]
struct Entry {
    message_id: String,
    total: u32,
    chunks: u32,
    bytes: u64,
}

impl Part {
    /// The part of the file at `path`, opened behind the last whole chunk that an earlier download of the
    /// same message left.
    pub(crate) async fn open(
        path: &Path,
        headers: &MessageHeaders,
    ) -> io::Result<(Self, File, Position)> {
        let path = path.to_owned();
        let message_id = headers.message_id().to_string();
        let total = headers.total_chunks();
        let opened = durable::off_thread(move || {
            let part = durable::beside(&path, "part");
            let Some(lock) = durable::lock(&part)? else {
                let message = "the file is being downloaded elsewhere";
                return Err(io::Error::new(io::ErrorKind::WouldBlock, message));
            };
            let opened = Self {
                journal: durable::beside(&part, "journal"),
                path,
                part,
                message_id,
                total,
                _lock: lock,
            };
            let file = durable::own_only()
                .create(true)
                .truncate(false)
                .open(&opened.part)?;
            let position = opened.position(file.metadata()?.len());
            file.set_len(position.bytes)?;
            Ok((opened, file, position))
        });
        let (part, file, position) = opened.await?;
        let mut file = File::from_std(file);
        file.set_max_buf_size(256 * 1024);
        file.seek(SeekFrom::Start(position.bytes)).await?;
        Ok((part, file, position))
    }

    /// How far an earlier download had come, if it was of this message and its bytes are there.
    fn position(&self, length: u64) -> Position {
        let entry = fs::read(&self.journal).ok();
        let entry = entry.and_then(|bytes| serde_json::from_slice::<Entry>(&bytes).ok());
        match entry {
            Some(entry)
                if entry.message_id == self.message_id
                    && entry.total == self.total
                    && entry.chunks < self.total
                    && entry.bytes <= length =>
            {
                Position {
                    chunks: entry.chunks,
                    bytes: entry.bytes,
                }
            }
            _ => Position::default(),
        }
    }

    /// Notes that all before `position` was written, once that outlasts a crash itself.
    pub(crate) async fn keep(&self, position: Position) -> io::Result<()> {
        let entry = Entry {
            message_id: self.message_id.clone(),
            total: self.total,
            chunks: position.chunks,
            bytes: position.bytes,
        };
        let (part, journal) = (self.part.clone(), self.journal.clone());
        durable::off_thread(move || {
            fs::File::open(part)?.sync_data()?;
            durable::write(&journal, &serde_json::to_vec(&entry)?)
        })
        .await
    }

    /// Goes once more through the first `bytes` of the part.
    pub(crate) async fn replay(&self, bytes: u64, mut seen: impl FnMut(&[u8])) -> io::Result<()> {
        let mut file = File::open(&self.part).await?.take(bytes);
        let mut buffer = vec![0; 64 * 1024];
        loop {
            let count = file.read(&mut buffer).await?;
            if count == 0 {
                return Ok(());
            }
            seen(buffer.get(..count).unwrap_or_default());
        }
    }

    /// Puts the whole file in its place, where it outlasts a crash.
    pub(crate) async fn finish(self) -> io::Result<()> {
        durable::off_thread(move || {
            fs::File::open(&self.part)?.sync_all()?;
            fs::rename(&self.part, &self.path)?;
            durable::sync_folder(&self.path)?;
            durable::remove(&self.journal)?;
            durable::remove(&durable::beside(&self.part, "lock"))
        })
        .await
    }
}
