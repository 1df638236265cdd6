//! The right to read a mailbox, which one has at a time: within a process by a list of who reads, among
//! replicas by a lease.

use std::collections::HashSet;
use std::fmt;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use nhs_http::Runtime;

use super::HandlerError;
use crate::{Client, MailboxId};

/// The right to read a mailbox, for one of several replicas at a time: MESH wants one reader for each.
/// `RedisLease` (feature `redis`) is one.
#[async_trait]
pub trait Lease: fmt::Debug + Send + Sync {
    /// Takes the mailbox for so long, or holds it so much longer; `false` if another has it.
    ///
    /// # Errors
    ///
    /// If it cannot be told. The worker does not read then.
    async fn hold(&self, mailbox: &MailboxId, time: Duration) -> Result<bool, HandlerError>;

    /// Gives the mailbox back, if it is held.
    ///
    /// # Errors
    ///
    /// If that is not possible. The lease runs out by itself.
    async fn release(&self, mailbox: &MailboxId) -> Result<(), HandlerError>;
}

/// How long a replica that has died keeps a mailbox.
pub(super) const LEASE: Duration = Duration::from_secs(60);

/// How long before its end a lease counts as ended, for clocks do not run alike.
const MARGIN: Duration = Duration::from_secs(5);

/// How long after it was taken or renewed a lease is renewed, and how often those who stand by ask for it.
pub(super) const RENEWAL: Duration = Duration::from_secs(20);

/// The right to read a mailbox, while it is held.
pub(super) struct Seat {
    tenure: Option<Tenure>,
    /// Held until it is dropped.
    _reader: Reader,
}

impl Seat {
    /// Takes the mailbox of a client; `None` if another has it, or that cannot be told.
    pub(super) async fn take(client: &Client, lease: Option<&Arc<dyn Lease>>) -> Option<Self> {
        let Some(reader) = Reader::of(client) else {
            tracing::warn!("this process reads the mailbox already, one worker does at a time");
            return None;
        };
        let tenure = match lease {
            Some(lease) => Some(Tenure::take(client, lease).await?),
            None => None,
        };
        Some(Self {
            tenure,
            _reader: reader,
        })
    }

    /// Whether the mailbox is still ours, beyond doubt.
    pub(super) fn is_ours(&self) -> bool {
        self.tenure.as_ref().is_none_or(Tenure::is_ours)
    }

    /// Holds on to the mailbox; comes back when it is lost.
    pub(super) async fn keep(&self) {
        match &self.tenure {
            Some(tenure) => tenure.keep().await,
            None => std::future::pending().await,
        }
    }

    pub(super) async fn give_back(self) {
        if let Some(tenure) = &self.tenure
            && tenure.lease.release(&tenure.mailbox).await.is_err()
        {
            tracing::debug!("the lease of a mailbox could not be given back");
        }
    }
}

/// A lease as its holder knows it. Once lost it stays lost.
struct Tenure {
    lease: Arc<dyn Lease>,
    mailbox: MailboxId,
    runtime: Arc<dyn Runtime>,
    /// On the monotonic clock.
    until: Mutex<Duration>,
}

impl Tenure {
    async fn take(client: &Client, lease: &Arc<dyn Lease>) -> Option<Self> {
        let tenure = Self {
            lease: Arc::clone(lease),
            mailbox: client.mailbox().clone(),
            runtime: Arc::clone(client.runtime()),
            until: Mutex::default(),
        };
        tenure.hold().await.then_some(tenure)
    }

    async fn keep(&self) {
        loop {
            let asked = self.until().saturating_sub(LEASE - MARGIN);
            let due = asked.saturating_add(RENEWAL);
            let wait = due.saturating_sub(self.runtime.monotonic());
            self.runtime.elapsed(wait).await;
            // a renewal that comes too late would be a new lease: another may have had one in between
            if !self.is_ours() || !self.hold().await {
                *self.until() = Duration::ZERO;
                tracing::warn!("the lease of a mailbox was lost, no further message is begun");
                return;
            }
        }
    }

    async fn hold(&self) -> bool {
        // counted from before the question, so that it ends here before it ends where it is kept
        let asked = self.runtime.monotonic();
        match self.lease.hold(&self.mailbox, LEASE).await {
            Ok(true) => {
                *self.until() = asked.saturating_add(LEASE).saturating_sub(MARGIN);
                true
            }
            Ok(false) => false,
            Err(_) => {
                tracing::warn!("it cannot be told who has the lease of a mailbox");
                false
            }
        }
    }

    fn is_ours(&self) -> bool {
        self.runtime.monotonic() < *self.until()
    }

    fn until(&self) -> MutexGuard<'_, Duration> {
        self.until.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The one worker of this process that reads a mailbox.
struct Reader(Place);

/// A service and one of its mailboxes.
type Place = (String, MailboxId);

static READERS: LazyLock<Mutex<HashSet<Place>>> = LazyLock::new(Mutex::default);

impl Reader {
    fn of(client: &Client) -> Option<Self> {
        let place = (client.base_url().to_string(), client.mailbox().clone());
        let is_first = readers().insert(place.clone());
        is_first.then_some(Self(place))
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        readers().remove(&self.0);
    }
}

fn readers() -> MutexGuard<'static, HashSet<Place>> {
    READERS.lock().unwrap_or_else(PoisonError::into_inner)
}
