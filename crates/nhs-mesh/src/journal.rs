//! The journal of one upload: a small file that says how far it has come, so that it goes on there after
//! a restart and sends nothing twice.

use std::fmt;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use nhs_http::{Error, ErrorKind};
use serde::{Deserialize, Serialize};

use crate::durable;

/// Keeps how far one upload has come in a file, which holds ids, numbers and hashes and nothing of the message.
/// One upload at a time may have it: a second one, in this process or another, is refused.
///
/// The file stays when the upload is done, so that the same upload is not begun anew by a process that
/// crashed before it could note that. [`UploadJournal::forget`] takes it away.
///
/// ```no_run
/// use nhs_mesh::source::FileSource;
/// use nhs_mesh::{Client, OutgoingMessage, UploadJournal};
///
/// async fn send(client: &Client, message: OutgoingMessage) -> Result<(), Box<dyn std::error::Error>> {
///     let journal = UploadJournal::open("letters.zip.journal").await?;
///     let letters = FileSource::open("letters.zip").await?;
///     let sent = client.upload(&message, letters).journal(&journal).send().await?;
///     println!("sent as {}", sent.message_id); // noted where it outlasts a crash, and then
///     journal.forget().await?;
///     Ok(())
/// }
/// ```
#[derive(Clone)]
pub struct UploadJournal {
    path: PathBuf,
    _lock: Arc<File>,
}

/// How far an upload is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Entry {
    /// The hash of all that makes this upload the one that it is.
    pub(crate) upload: String,
    /// The local id that was made up for it, if the message has none of its own.
    pub(crate) made_local_id: Option<String>,
    /// When it was begun, in seconds since 1970 by our clock.
    pub(crate) begun: u64,
    pub(crate) step: Step,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Step {
    /// The first chunk may have been sent.
    Begun,
    /// So many chunks were accepted.
    Accepted {
        message_id: String,
        chunks: u32,
        recovered: bool,
    },
}

impl UploadJournal {
    /// Opens the journal at `path`, which need not be there yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if another upload has it open, or its folder cannot be written.
    pub async fn open(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref().to_owned();
        let of_lock = path.clone();
        let lock = durable::off_thread(move || durable::lock(&of_lock)).await;
        let fault = |message: &'static str| Error::new(ErrorKind::Config, message);
        match lock {
            Ok(Some(lock)) => Ok(Self {
                path,
                _lock: Arc::new(lock),
            }),
            Ok(None) => Err(fault(
                "the upload journal is open elsewhere, one upload has it at a time",
            )),
            Err(source) => Err(
                fault("the upload journal cannot be opened, check its folder").with_source(source),
            ),
        }
    }

    /// Takes the journal away, once it is noted elsewhere that the message was sent.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if the file cannot be removed.
    pub async fn forget(self) -> Result<(), Error> {
        let path = self.path.clone();
        let removed = durable::off_thread(move || durable::remove(&path)).await;
        removed.map_err(|source| {
            let message = "the upload journal cannot be removed";
            Error::new(ErrorKind::Config, message).with_source(source)
        })
    }

    pub(crate) async fn read(&self) -> Result<Option<Entry>, Error> {
        let path = self.path.clone();
        let read = durable::off_thread(move || match fs::read(path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        });
        let Some(bytes) = read.await.map_err(failed)? else {
            return Ok(None);
        };
        let entry = serde_json::from_slice(&bytes).map_err(|_| {
            let message = "the upload journal cannot be read; find out whether its message was sent, then remove it";
            Error::new(ErrorKind::Config, message)
        });
        entry.map(Some)
    }

    pub(crate) async fn write(&self, entry: &Entry) -> Result<(), Error> {
        let bytes = serde_json::to_vec(entry).map_err(|error| failed(error.into()))?;
        let path = self.path.clone();
        let written = durable::off_thread(move || durable::write(&path, &bytes)).await;
        written.map_err(failed)
    }
}

fn failed(source: io::Error) -> Error {
    Error::new(
        ErrorKind::Config,
        "the upload journal cannot be read or written",
    )
    .with_source(source)
}

impl fmt::Debug for UploadJournal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadJournal").finish_non_exhaustive()
    }
}
