//! The audit sink that keeps events in a file: JSON lines, appended only, tied by a hash chain.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use tokio::sync::oneshot;

use super::book::{Book, Unfit};
use super::chain::{self, AuditHead};
use super::key::AuditKey;
use super::storage::{Directory, Storage};
use super::verdict::AuditFault;
use super::writer::{Job, Writer};
use crate::{AuditError, AuditEvent, AuditSink};

/// Writes each event as a line of JSON to a file of its own, each line tied to the one before by a
/// hash. Clones share the file; no other sink or process can have it at the same time.
///
/// An event counts as taken when it is in the file, as firmly as [`Durability`] asks; a full disk or a
/// missing permission is the caller's to hear of. See [`Verifier`](crate::Verifier) for what the chain
/// shows, and the guide `docs/audit.md` for the fields.
///
/// ```
/// use std::sync::Arc;
/// use nhs_http::{AuditKey, Client, Durability, JsonLinesAudit};
///
/// # fn run(directory: &std::path::Path) -> Result<(), Box<dyn std::error::Error>> {
/// let audit = JsonLinesAudit::builder(directory.join("audit.jsonl"))
///     .with_patient()
///     .key(AuditKey::from_hex(&"0f".repeat(32))?)
///     .durability(Durability::EveryEvent)
///     .rotate_after_bytes(64 * 1024 * 1024)
///     .open()?;
/// let client = Client::builder("https://api.service.nhs.uk")
///     .audit_required(Arc::new(audit.clone()))
///     .build()?;
/// println!("keep this elsewhere: {}", audit.head());
/// # drop(client);
/// # Ok(())
/// # }
/// # let directory = std::env::temp_dir().join(format!("nhs-audit-doc-{}", std::process::id()));
/// # std::fs::create_dir_all(&directory).unwrap();
/// # run(&directory).unwrap();
/// # std::fs::remove_dir_all(&directory).unwrap();
/// ```
#[derive(Clone)]
pub struct JsonLinesAudit {
    writer: Arc<Writer>,
    patient: bool,
    ahead: bool,
}

/// When an event counts as kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Durability {
    /// When it would outlast a loss of power. Events that wait at the same time share one trip to
    /// the disk.
    EveryEvent,
    /// When the operating system has it, which outlasts the end of the process; it is on the disk
    /// after this time at most.
    Within(Duration),
    /// When the operating system has it, which writes it in its own time.
    System,
}

/// Sets up a [`JsonLinesAudit`].
#[derive(Clone, Debug)]
#[must_use]
pub struct JsonLinesBuilder {
    path: PathBuf,
    key: Option<AuditKey>,
    durability: Durability,
    limit: u64,
    patient: bool,
    ahead: bool,
}

impl JsonLinesAudit {
    /// A builder for the audit file at `path`. Its directory must be there.
    pub fn builder(path: impl Into<PathBuf>) -> JsonLinesBuilder {
        JsonLinesBuilder {
            path: path.into(),
            key: None,
            durability: Durability::EveryEvent,
            limit: 64 * 1024 * 1024,
            patient: false,
            ahead: true,
        }
    }

    /// The last line that is kept. Sent elsewhere from time to time, it shows whether the end of the
    /// file was cut off or made anew since.
    #[must_use]
    pub fn head(&self) -> AuditHead {
        self.writer.head()
    }

    /// Closes the file, puts it aside under the number of its first line, and goes on in a new one
    /// that continues the chain. Comes back with the last line of the old file.
    ///
    /// # Errors
    ///
    /// [`AuditFileError::Io`] if a file cannot be written or renamed.
    pub async fn rotate(&self) -> Result<AuditHead, AuditFileError> {
        let (done, told) = oneshot::channel();
        self.writer.send(Job::Rotate(done))?;
        told.await.map_err(|_| AuditFileError::ended())?
    }

    async fn write(&self, event: &AuditEvent) -> Result<(), AuditError> {
        let content = format!("\"event\":{}", event.to_json());
        if content.len() > chain::LONGEST / 2 {
            return Err("the event is too long for an audit file".into());
        }
        let (done, told) = oneshot::channel();
        self.writer.send(Job::Event(content, done))?;
        told.await.map_err(|_| AuditFileError::ended())??;
        Ok(())
    }
}

impl JsonLinesBuilder {
    /// Keeps patients, record numbers and notes too. The file is then patient data itself.
    pub fn with_patient(mut self) -> Self {
        self.patient = true;
        self
    }

    /// Ties the lines by this key, so that only who has it can make the chain anew.
    pub fn key(mut self, key: AuditKey) -> Self {
        self.key = Some(key);
        self
    }

    /// When an event counts as kept; [`Durability::EveryEvent`] unless told.
    pub fn durability(mut self, durability: Durability) -> Self {
        self.durability = durability;
        self
    }

    /// How long a file may become before it is put aside; 64 MiB unless told.
    pub fn rotate_after_bytes(mut self, bytes: u64) -> Self {
        self.limit = bytes;
        self
    }

    /// Keeps the end of each call only, and not the intent before it: half the lines and half the
    /// waiting, and no trace of a call during which the process died.
    pub fn without_intents(mut self) -> Self {
        self.ahead = false;
        self
    }

    /// Opens the file, or begins it. One that is there is verified and continued; the line that a
    /// crash tore, if any, is kept and vouched for. Reads the whole file, so call it at the start.
    ///
    /// # Errors
    ///
    /// [`AuditFileError::InUse`] if another has the file, [`AuditFileError::Broken`] if it is not as
    /// it was written, [`AuditFileError::Io`] if it cannot be read or written.
    pub fn open(self) -> Result<JsonLinesAudit, AuditFileError> {
        let failed = |error| AuditFileError::at(&self.path, error);
        let Some(directory) = Directory::lock(&self.path).map_err(failed)? else {
            return Err(AuditFileError::InUse { path: self.path });
        };
        self.begin(Box::new(directory))
    }

    /// Opens what lies in `storage`.
    pub(crate) fn begin(self, storage: Box<dyn Storage>) -> Result<JsonLinesAudit, AuditFileError> {
        let book = match Book::open(storage, self.key.as_ref()) {
            Ok(book) => book,
            Err(Unfit::Io(error)) => return Err(AuditFileError::at(&self.path, error)),
            Err(Unfit::Broken(fault)) => {
                return Err(AuditFileError::Broken {
                    path: self.path,
                    fault,
                });
            }
        };
        let writer = Writer::start(book, self.path.clone(), self.durability, self.limit)
            .map_err(|error| AuditFileError::at(&self.path, error))?;
        Ok(JsonLinesAudit {
            writer: Arc::new(writer),
            patient: self.patient,
            ahead: self.ahead,
        })
    }
}

#[async_trait]
impl AuditSink for JsonLinesAudit {
    async fn record(&self, event: &AuditEvent) -> Result<(), AuditError> {
        self.write(event).await
    }

    async fn begin(&self, intent: &AuditEvent) -> Result<(), AuditError> {
        self.write(intent).await
    }

    fn writes_ahead(&self) -> bool {
        self.ahead
    }

    fn wants_patient(&self) -> bool {
        self.patient
    }
}

impl fmt::Debug for JsonLinesAudit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsonLinesAudit")
            .field("patient", &self.patient)
            .field("intents", &self.ahead)
            .finish_non_exhaustive()
    }
}

/// An audit file that cannot be opened, or an event that it could not take.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AuditFileError {
    /// Reading or writing failed.
    Io {
        /// The file.
        path: PathBuf,
        /// What went wrong.
        source: Arc<io::Error>,
    },
    /// Another sink or process has the file.
    InUse {
        /// The file.
        path: PathBuf,
    },
    /// The file is not as it was written, so it is not continued.
    Broken {
        /// The file.
        path: PathBuf,
        /// The first thing that is wrong.
        fault: AuditFault,
    },
    /// The thread that writes the file has ended.
    Ended,
}

impl AuditFileError {
    pub(crate) fn at(path: &Path, error: io::Error) -> Self {
        Self::Io {
            path: path.to_owned(),
            source: Arc::new(error),
        }
    }

    pub(crate) fn ended() -> Self {
        Self::Ended
    }
}

impl fmt::Display for AuditFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io { path, source } => {
                write!(f, "the audit file {} failed: {source}", path.display())
            }
            Self::InUse { path } => write!(
                f,
                "the audit file {} is in use, give each process one of its own",
                path.display()
            ),
            Self::Broken { path, fault } => write!(
                f,
                "the audit file {} is not as it was written ({fault}), keep it as evidence and \
                 move it away",
                path.display()
            ),
            Self::Ended => f.write_str("the writer of the audit file has ended, open it again"),
        }
    }
}

impl std::error::Error for AuditFileError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source.as_ref()),
            Self::Broken { fault, .. } => Some(fault),
            Self::InUse { .. } | Self::Ended => None,
        }
    }
}

/// The last kept line, for all clones.
#[derive(Clone)]
pub(crate) struct SharedHead(Arc<Mutex<AuditHead>>);

impl SharedHead {
    pub(crate) fn new(head: AuditHead) -> Self {
        Self(Arc::new(Mutex::new(head)))
    }

    pub(crate) fn get(&self) -> AuditHead {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn set(&self, head: AuditHead) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = head;
    }
}
