//! A worker that keeps a mailbox empty: it looks into the inbox by MESH's rules, hands each message over,
//! and acknowledges what was handed over.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use futures_util::future::{Either, select};
use nhs_http::{Error, ErrorKind};

use crate::{Client, ErrorCode, InboxSearch, Incoming, MailboxId, MessageId, Receipt};

/// Why a handler could not take a message. It is not shown, for it may hold what the message held.
pub type HandlerError = Box<dyn std::error::Error + Send + Sync>;

/// What becomes of each message.
///
/// ```
/// use nhs_mesh::worker::{Delivery, Handler, HandlerError};
/// use nhs_mesh::{Incoming, Receipt};
///
/// struct ToFolder;
///
/// #[async_trait::async_trait]
/// impl Handler for ToFolder {
///     async fn handle(&self, delivery: Delivery) -> Result<Receipt, HandlerError> {
///         Ok(match delivery.incoming {
///             Incoming::Data(download) => {
///                 let path = format!("in/{}", download.headers().message_id());
///                 download.save(path).await?
///             }
///             Incoming::Report(report) => report.handed_over(),
///         })
///     }
/// }
/// ```
#[async_trait]
pub trait Handler: Send + Sync {
    /// Takes a message to where it outlasts a crash, and gives its receipt.
    ///
    /// A message may come more than once: if the process ends between the receipt and its
    /// acknowledgement it comes again, with the same [`Delivery::key`].
    ///
    /// # Errors
    ///
    /// Leave the message in the inbox, to be tried again with the next look.
    async fn handle(&self, delivery: Delivery) -> Result<Receipt, HandlerError>;

    /// Takes a message that [`Handler::handle`] refused too often. With a receipt it is acknowledged; with
    /// none, as by default, it stays in the inbox and is not tried again by this worker.
    ///
    /// # Errors
    ///
    /// Leave it in the inbox as well.
    async fn quarantine(&self, delivery: Delivery) -> Result<Option<Receipt>, HandlerError> {
        let _ = delivery;
        Ok(None)
    }
}

/// A message as a handler has it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Delivery {
    /// The message or report.
    pub incoming: Incoming,
    /// What tells it from any other, in whatever process it comes.
    pub key: DeliveryKey,
    /// How often this worker has tried it, with this time.
    pub attempt: u32,
}

/// Mailbox and message: the same each time that a message comes. A handler that notes it together with its
/// work does nothing twice.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DeliveryKey {
    mailbox: MailboxId,
    message_id: MessageId,
}

impl fmt::Display for DeliveryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.mailbox, self.message_id)
    }
}

/// The right to read a mailbox, for one of several replicas at a time: MESH wants one reader for each.
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

/// What one look into the inbox came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Round {
    /// How many messages were handed over and acknowledged.
    pub acknowledged: u32,
    /// How many were left to be tried again.
    pub failed: u32,
    /// How many were given up on in this round.
    pub quarantined: u32,
    /// Whether another look is due at once, for the inbox was full.
    pub more: bool,
    /// Whether another replica has the mailbox, so that nothing was done.
    pub held_elsewhere: bool,
}

/// Reads one mailbox for as long as it runs. For several mailboxes, run several.
///
/// ```no_run
/// use nhs_mesh::Client;
/// use nhs_mesh::worker::{Handler, Worker};
///
/// async fn serve(client: Client, handler: impl Handler, stop: impl Future<Output = ()>) {
///     Worker::new(client, handler).run(stop).await;
/// }
/// ```
pub struct Worker<H> {
    client: Client,
    handler: H,
    search: InboxSearch,
    interval: Duration,
    attempts: u32,
    lease: Option<Arc<dyn Lease>>,
    failures: HashMap<MessageId, u32>,
    set_aside: HashSet<MessageId>,
    unacknowledged: HashMap<MessageId, Receipt>,
}

/// As often as MESH allows: once in five minutes.
const INTERVAL: Duration = Duration::from_secs(5 * 60);

/// How long a replica that has died keeps a mailbox.
const LEASE: Duration = Duration::from_secs(60);

impl<H: Handler> Worker<H> {
    /// A worker for the mailbox of that client, which looks once in five minutes and tries a message five
    /// times.
    pub fn new(client: Client, handler: H) -> Self {
        Self {
            client,
            handler,
            search: InboxSearch::new(),
            interval: INTERVAL,
            attempts: 5,
            lease: None,
            failures: HashMap::new(),
            set_aside: HashSet::new(),
            unacknowledged: HashMap::new(),
        }
    }

    /// How long to wait between two looks, unless more messages wait. Less than the five minutes that MESH
    /// asks for counts as five minutes, more than a day as a day.
    #[must_use]
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval.clamp(INTERVAL, Duration::from_secs(24 * 60 * 60));
        self
    }

    /// Which messages to read; all unless told.
    #[must_use]
    pub fn search(mut self, search: InboxSearch) -> Self {
        self.search = search;
        self
    }

    /// How often a message is tried before it is given up on; 0 counts as once.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// Reads only while it holds that lease.
    #[must_use]
    pub fn lease(mut self, lease: Arc<dyn Lease>) -> Self {
        self.lease = Some(lease);
        self
    }

    /// Works until `stop` is done. The message under way is then finished and acknowledged, and no other
    /// begun.
    pub async fn run(mut self, stop: impl Future<Output = ()>) {
        let mut stop = pin!(stop);
        let stopping = AtomicBool::new(false);
        loop {
            let round = {
                let work = pin!(self.round(&stopping));
                match select(work, stop.as_mut()).await {
                    Either::Left((round, _)) => round,
                    Either::Right(((), work)) => {
                        stopping.store(true, Ordering::Relaxed);
                        let _ = work.await;
                        return;
                    }
                }
            };
            if let Err(error) = &round {
                tracing::warn!(kind = ?error.kind(), "a look into the inbox failed");
            }
            if round.is_ok_and(|round| round.more) {
                continue;
            }
            let runtime = Arc::clone(self.client.runtime());
            if let Either::Right(_) = select(runtime.sleep(self.interval), stop.as_mut()).await {
                return;
            }
        }
    }

    /// Looks into the inbox once and works through what is there: for programs that a timer starts.
    ///
    /// # Errors
    ///
    /// If the handshake or the list fails. What befalls single messages is in the [`Round`].
    pub async fn run_once(&mut self) -> Result<Round, Error> {
        self.round(&AtomicBool::new(false)).await
    }

    async fn round(&mut self, stopping: &AtomicBool) -> Result<Round, Error> {
        let Some(lease) = self.lease.clone() else {
            return self.work(stopping).await;
        };
        let (mailbox, runtime) = (
            self.client.mailbox().clone(),
            Arc::clone(self.client.runtime()),
        );
        if !matches!(lease.hold(&mailbox, LEASE).await, Ok(true)) {
            return Ok(Round {
                held_elsewhere: true,
                ..Round::default()
            });
        }
        let lost = AtomicBool::new(false);
        let result = {
            let either = StopOrLost(stopping, &lost);
            let mut work = pin!(self.work(either));
            loop {
                match select(work.as_mut(), runtime.elapsed(LEASE / 3)).await {
                    Either::Left((result, _)) => break result,
                    Either::Right(_) => {
                        if !matches!(lease.hold(&mailbox, LEASE).await, Ok(true)) {
                            // Another may read now; what is under way is finished, for it may be nearly done.
                            lost.store(true, Ordering::Relaxed);
                        }
                    }
                }
            }
        };
        if lease.release(&mailbox).await.is_err() {
            tracing::debug!("the lease of a mailbox could not be given back");
        }
        result
    }

    async fn work(&mut self, stopping: impl Stopping) -> Result<Round, Error> {
        self.client.handshake_if_due().await?;
        let mut inbox = self.client.inbox(&self.search);
        let mut waiting = Vec::new();
        while let Some(id) = inbox.next().await {
            waiting.push(id?);
        }
        self.forget_all_but(&waiting);
        let mut round = Round::default();
        let full = waiting.len() >= self.search.page_size();
        for id in waiting {
            if stopping.now() {
                return Ok(round);
            }
            if !self.set_aside.contains(&id) {
                self.message(id, &mut round).await;
            }
        }
        round.more = full && round.acknowledged > 0;
        Ok(round)
    }

    /// Lets go of what is known of messages that are in the inbox no more.
    fn forget_all_but(&mut self, waiting: &[MessageId]) {
        let waiting: HashSet<_> = waiting.iter().collect();
        self.failures.retain(|id, _| waiting.contains(id));
        self.set_aside.retain(|id| waiting.contains(id));
        self.unacknowledged.retain(|id, _| waiting.contains(id));
    }

    async fn message(&mut self, id: MessageId, round: &mut Round) {
        // Handed over in an earlier round: it must not be handed over again.
        let receipt = match self.unacknowledged.remove(&id) {
            Some(receipt) => Some(receipt),
            None => self.hand_over(&id, round).await,
        };
        let Some(receipt) = receipt else { return };
        match self.client.acknowledge(receipt).await {
            Ok(()) => {
                self.failures.remove(&id);
                round.acknowledged += 1;
            }
            Err(failed) => {
                tracing::warn!(kind = ?failed.error().kind(), "a message could not be acknowledged, it is tried again");
                self.unacknowledged.insert(id, failed.into_receipt());
                round.failed += 1;
            }
        }
    }

    async fn hand_over(&mut self, id: &MessageId, round: &mut Round) -> Option<Receipt> {
        let incoming = match self.client.retrieve(id).await {
            Ok(incoming) => incoming,
            // Another has taken it since the list was made.
            Err(error) if is_gone(&error) => return None,
            Err(error) => {
                tracing::warn!(kind = ?error.kind(), "a message could not be read, it is tried again");
                round.failed += 1;
                return None;
            }
        };
        let attempt = self
            .failures
            .get(id)
            .copied()
            .unwrap_or_default()
            .saturating_add(1);
        let delivery = |incoming| Delivery {
            incoming,
            key: DeliveryKey {
                mailbox: self.client.mailbox().clone(),
                message_id: id.clone(),
            },
            attempt,
        };
        match self.handler.handle(delivery(incoming)).await {
            Ok(receipt) if receipt.message_id() == id => return Some(receipt),
            Ok(_) => tracing::warn!("a handler gave the receipt of another message"),
            Err(_) => tracing::debug!(attempt, "a handler did not take a message"),
        }
        self.failures.insert(id.clone(), attempt);
        if attempt < self.attempts {
            round.failed += 1;
            return None;
        }
        round.quarantined += 1;
        tracing::warn!(
            attempt,
            "a message was not taken too often, it is set aside"
        );
        if let Ok(incoming) = self.client.retrieve(id).await {
            match self.handler.quarantine(delivery(incoming)).await {
                Ok(Some(receipt)) if receipt.message_id() == id => return Some(receipt),
                Ok(_) | Err(_) => {}
            }
        }
        self.set_aside.insert(id.clone());
        None
    }
}

fn is_gone(error: &Error) -> bool {
    error.kind() == ErrorKind::NotFound
        || ErrorCode::of(error) == Some(ErrorCode::NoLongerAvailable)
}

/// What tells a round to begin no further message.
trait Stopping {
    fn now(&self) -> bool;
}

impl Stopping for &AtomicBool {
    fn now(&self) -> bool {
        self.load(Ordering::Relaxed)
    }
}

struct StopOrLost<'a>(&'a AtomicBool, &'a AtomicBool);

impl Stopping for StopOrLost<'_> {
    fn now(&self) -> bool {
        self.0.load(Ordering::Relaxed) || self.1.load(Ordering::Relaxed)
    }
}

impl<H> fmt::Debug for Worker<H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Worker")
            .field("mailbox", self.client.mailbox())
            .field("interval", &self.interval)
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}
