//! Sends what waits in OUT, as the Java client does.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::{FutureExt, select};
use nhs_http::{Error, ErrorKind};

use super::fault::off_thread;
use super::{BadPair, Claim, FolderFault, Found, MailboxFolder, PairName, Reason, Side};
use crate::source::{FileSource, Source};
use crate::stop::is_done;
use crate::{ChunkSize, Client, ErrorCode, OutgoingMessage, UploadFault, UploadJournal};

/// Sends the pairs of OUT and moves them to SENT. How far each is stands in TEMP: a process that ends at any
/// point is followed by one that goes on there, and nothing is sent twice. Any number may work at
/// the same folders.
///
/// A pair that MESH does not take goes to FAILED with the reason. One that could not be sent, for the
/// service is down or refuses the mailbox, stays in OUT and is tried again.
///
/// ```no_run
/// use std::sync::Arc;
/// use futures_util::FutureExt;
/// use nhs_http::SystemRuntime;
/// use nhs_mesh::Client;
/// use nhs_mesh::folder::{FolderFault, FolderReceiver, FolderSender, MailboxFolder};
/// use nhs_mesh::worker::Worker;
///
/// /// In place of the Java client, for one mailbox.
/// async fn serve(client: Client, stop: impl Future<Output = ()>) -> Result<(), FolderFault> {
///     let folder = MailboxFolder::create("/mesh/X26ABC1", Arc::new(SystemRuntime))?;
///     let sender = FolderSender::new(client.clone(), folder.clone());
///     let receiver = Worker::new(client, FolderReceiver::new(folder));
///     let stop = stop.shared();
///     tokio::join!(sender.run(stop.clone()), receiver.run(stop));
///     Ok(())
/// }
/// ```
pub struct FolderSender {
    client: Client,
    folder: MailboxFolder,
    interval: Duration,
    chunk_size: ChunkSize,
}

/// What one walk through OUT came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Walk {
    /// How many pairs were sent.
    pub sent: u32,
    /// Those that went to FAILED.
    pub bad: Vec<BadPair>,
    /// How many stay, to be tried again.
    pub left: u32,
}

/// What became of a pair.
enum Fate {
    /// There was nothing to do for it.
    None,
    Sent,
    Bad(BadPair),
    Stays,
    /// It stays, and the others would as well.
    AllStay,
}

impl FolderSender {
    /// For the mailbox of that client, which looks into OUT every ten seconds.
    #[must_use]
    pub fn new(client: Client, folder: MailboxFolder) -> Self {
        Self {
            client,
            folder,
            interval: Duration::from_secs(10),
            chunk_size: ChunkSize::default(),
        }
    }

    /// How long to wait between two walks through OUT; less than a second counts as a second.
    #[must_use]
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval.max(Duration::from_secs(1));
        self
    }

    /// How much goes into one request, where `AllowChunking` does not say that all must.
    #[must_use]
    pub fn chunk_size(mut self, chunk_size: ChunkSize) -> Self {
        self.chunk_size = chunk_size;
        self
    }

    /// Sends until `stop` is done; the pair under way is finished then.
    pub async fn run(self, stop: impl Future<Output = ()>) {
        let stop = stop.shared();
        let runtime = Arc::clone(self.client.runtime());
        while !is_done(&stop) {
            if self.walk(|| is_done(&stop)).await.is_err() {
                tracing::warn!("the folder OUT of a mailbox cannot be read");
            }
            select(runtime.sleep(self.interval), stop.clone()).await;
        }
    }

    /// Sends what waits now: for programs that a timer starts.
    ///
    /// # Errors
    ///
    /// If OUT cannot be read. What befalls single pairs is in the [`Walk`].
    pub async fn send_waiting(&self) -> Result<Walk, FolderFault> {
        self.walk(|| false).await
    }

    async fn walk(&self, is_stopped: impl Fn() -> bool) -> Result<Walk, FolderFault> {
        let folder = self.folder.clone();
        let mut names = off_thread(move || Ok(folder.pairs(Side::Out)?.names)).await?;
        let mut walk = Walk::default();
        while let Some(name) = names.pop_front() {
            if is_stopped() {
                break;
            }
            match self.next(name).await {
                Ok(Fate::None) => {}
                Ok(Fate::Sent) => walk.sent += 1,
                Ok(Fate::Bad(bad)) => {
                    tracing::warn!("a pair of OUT was put aside into FAILED");
                    walk.bad.push(bad);
                }
                Ok(Fate::Stays) => walk.left += 1,
                Ok(Fate::AllStay) => {
                    walk.left += 1;
                    break;
                }
                // those behind it may fare better
                Err(fault) => {
                    tracing::warn!(%fault, "a pair of OUT cannot be worked with");
                    walk.left += 1;
                }
            }
        }
        Ok(walk)
    }

    async fn next(&self, name: PairName) -> Result<Fate, FolderFault> {
        let folder = self.folder.clone();
        let taken = off_thread(move || Claim::take(&folder, Side::Out, &name)).await?;
        match taken {
            None => Ok(Fate::None),
            Some(Found::Bad(bad)) => Ok(Fate::Bad(bad)),
            Some(Found::Pair(claim)) => self.pair(*claim).await,
        }
    }

    async fn pair(&self, claim: Claim) -> Result<Fate, FolderFault> {
        let Some(data) = claim.data_path() else {
            return failed(claim, Reason::NoMessage).await;
        };
        let Ok(source) = FileSource::open(data).await else {
            return Ok(Fate::Stays);
        };
        let message = match self.message(&claim, &source) {
            Ok(message) => message,
            Err(reason) => return failed(claim, reason).await,
        };
        let claim = off_thread(move || {
            // what is there is of an earlier pair of the name
            if !claim.interrupted() {
                claim.forget_upload()?;
            }
            claim.sending()?;
            Ok(claim)
        });
        let claim = claim.await?;
        let sent = match UploadJournal::open(claim.journal()).await {
            Ok(journal) => {
                let upload = self.client.upload(&message, source).journal(&journal);
                upload.send().await
            }
            Err(error) => Err(error),
        };
        let sent = match sent {
            Ok(sent) => sent,
            Err(error) => {
                tracing::warn!(kind = ?error.kind(), "a pair of OUT could not be sent");
                return match reason(&error) {
                    Some(reason) => failed(claim, reason).await,
                    None if concerns_all(error.kind()) => Ok(Fate::AllStay),
                    None if is_forgotten(&error) => {
                        off_thread(move || claim.forget_upload()).await?;
                        Ok(Fate::Stays)
                    }
                    None => Ok(Fate::Stays),
                };
            }
        };
        off_thread(move || claim.sent(&sent.message_id)).await?;
        Ok(Fate::Sent)
    }

    fn message(&self, claim: &Claim, source: &FileSource) -> Result<OutgoingMessage, Reason> {
        let control = claim.control();
        let message = control.message(claim.name(), self.client.mailbox())?;
        if control.allow_chunking != Some(false) {
            return Ok(message.chunk_size(self.chunk_size));
        }
        let one = ChunkSize::largest();
        if source.length() > one.bytes() {
            return Err(Reason::NeedsChunks);
        }
        Ok(message.chunk_size(one))
    }
}

/// Why a pair will not be sent however often it is tried; `None` if it may be.
fn reason(error: &Error) -> Option<Reason> {
    let code = |code: &str| Some(code.to_owned());
    match UploadFault::of(error) {
        Some(UploadFault::Empty) => return Some(Reason::NotSent { code: code("02") }),
        Some(UploadFault::TooLarge) => return Some(Reason::NotSent { code: None }),
        Some(UploadFault::Ambiguous) => return Some(Reason::InDoubt),
        Some(UploadFault::OtherUpload | UploadFault::ClosedEarly) => return Some(Reason::Changed),
        // the last chunk may have come, and the message have gone since
        Some(UploadFault::Interrupted { .. })
            if error.kind() == ErrorKind::NotFound && !is_forgotten(error) =>
        {
            return Some(Reason::InDoubt);
        }
        Some(UploadFault::Source(_)) => return None,
        Some(UploadFault::Interrupted { .. }) | None => {}
    }
    matches!(
        error.kind(),
        ErrorKind::Rejected | ErrorKind::InvalidRequest
    )
    .then(|| Reason::NotSent {
        code: ErrorCode::of(error).map(|code| code.to_string()),
    })
}

/// Whether MESH has let go of a message that never was whole, so that it is to be begun anew.
fn is_forgotten(error: &Error) -> bool {
    matches!(
        UploadFault::of(error),
        Some(UploadFault::Interrupted { accepted, chunks, .. })
            if error.kind() == ErrorKind::NotFound && accepted.saturating_add(1) < *chunks
    )
}

/// Whether an error is of the service or the mailbox, not of a message.
fn concerns_all(kind: ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::Connect
            | ErrorKind::CircuitOpen
            | ErrorKind::Forbidden
            | ErrorKind::Unauthorised
            | ErrorKind::RateLimited
    )
}

async fn failed(claim: Claim, reason: Reason) -> Result<Fate, FolderFault> {
    let bad = off_thread(move || claim.failed(reason)).await;
    bad.map(Fate::Bad)
}

impl fmt::Debug for FolderSender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FolderSender")
            .field("mailbox", self.client.mailbox())
            .field("interval", &self.interval)
            .finish_non_exhaustive()
    }
}
