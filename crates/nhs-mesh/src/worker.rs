//! Workers keep mailboxes empty: they look into the inbox by MESH's rules, hand each message over, and
//! acknowledge what was handed over.

mod handler;
mod lease;
#[cfg(feature = "redis")]
mod redis;
mod round;
mod workers;

use std::fmt;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::{Either, FutureExt, Shared, select};
use nhs_http::Error;

use crate::stop::{Stop, is_done};
use crate::{Client, InboxSearch};
use lease::{RENEWAL, Seat};
use round::Reading;

pub use handler::{Delivery, DeliveryKey, Handler, HandlerError};
pub use lease::Lease;
#[cfg(feature = "redis")]
pub use redis::{RedisLease, RedisLeaseBuilder};
pub use round::Round;
pub use workers::Workers;

/// Reads one mailbox for as long as it runs. [`Workers`] are for several.
///
/// Of several workers of one mailbox in a process one reads, and the others stand by; of several
/// processes too, if they share a [`Lease`].
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
    reading: Reading<H>,
    interval: Duration,
    lease: Option<Arc<dyn Lease>>,
}

/// As often as MESH allows: once in five minutes.
const INTERVAL: Duration = Duration::from_secs(5 * 60);

impl<H: Handler> Worker<H> {
    /// A worker for the mailbox of that client, which looks once in five minutes and tries a message five
    /// times.
    pub fn new(client: Client, handler: H) -> Self {
        Self {
            reading: Reading::new(client, handler),
            interval: INTERVAL,
            lease: None,
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
        self.reading.search = search;
        self
    }

    /// How often a message is tried before it is given up on; 0 counts as once.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.reading.attempts = attempts.max(1);
        self
    }

    /// Reads only while it holds that lease. It is held from one look to the next, and given back at the
    /// end; a replica that dies keeps it for a minute. Should it be lost, the message under way is
    /// finished and no other begun.
    #[must_use]
    pub fn lease(mut self, lease: Arc<dyn Lease>) -> Self {
        self.lease = Some(lease);
        self
    }

    /// Works until `stop` is done. The message under way is then finished and acknowledged, and no other
    /// begun.
    pub async fn run(mut self, stop: impl Future<Output = ()>) {
        let stop = stop.shared();
        let runtime = Arc::clone(self.client().runtime());
        let mut due = runtime.monotonic();
        while !is_done(&stop) {
            match self.seat().await {
                Some(seat) => {
                    self.serve(&seat, &mut due, &stop).await;
                    seat.give_back().await;
                }
                None => drop(select(runtime.sleep(RENEWAL), stop.clone()).await),
            }
        }
    }

    /// Looks into the inbox once and works through what is there: for programs that a timer starts.
    ///
    /// # Errors
    ///
    /// If the handshake or the list fails. What befalls single messages is in the [`Round`].
    pub async fn run_once(&mut self) -> Result<Round, Error> {
        let Some(seat) = self.seat().await else {
            return Ok(Round::elsewhere());
        };
        let round = self.round(&seat, || true).await;
        seat.give_back().await;
        round
    }

    /// Looks into the inbox whenever that is due, until the mailbox is lost or `stop` is done.
    async fn serve(&mut self, seat: &Seat, due: &mut Duration, stop: &Shared<impl Stop>) {
        let runtime = Arc::clone(self.client().runtime());
        loop {
            let wait = due.saturating_sub(runtime.monotonic());
            if !wait.is_zero() {
                let lost = pin!(seat.keep());
                let ended = select(stop.clone(), lost);
                if let Either::Right(_) = select(runtime.sleep(wait), ended).await {
                    return;
                }
            }
            if is_done(stop) || !seat.is_ours() {
                return;
            }
            let round = self.round(seat, || !is_done(stop)).await;
            if let Err(error) = &round {
                tracing::warn!(kind = ?error.kind(), "a look into the inbox failed");
            }
            *due = runtime.monotonic();
            if !round.is_ok_and(|round| round.more) {
                *due = due.saturating_add(self.interval);
            }
        }
    }

    async fn round(&mut self, seat: &Seat, goes_on: impl Fn() -> bool) -> Result<Round, Error> {
        let look = self.reading.look(|| goes_on() && seat.is_ours());
        match select(pin!(look), pin!(seat.keep())).await {
            Either::Left((round, _)) => round,
            // Another may read now; what is under way is finished, for it may be nearly done.
            Either::Right(((), look)) => look.await,
        }
    }

    async fn seat(&self) -> Option<Seat> {
        Seat::take(self.client(), self.lease.as_ref()).await
    }

    fn client(&self) -> &Client {
        &self.reading.client
    }
}

impl<H> fmt::Debug for Worker<H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Worker")
            .field("mailbox", self.reading.client.mailbox())
            .field("interval", &self.interval)
            .field("attempts", &self.reading.attempts)
            .finish_non_exhaustive()
    }
}
