//! One look into the inbox, and the way of each message through it.

use std::collections::{HashMap, HashSet};
use std::panic::AssertUnwindSafe;

use futures_util::FutureExt;
use nhs_http::{Error, ErrorKind};

use super::{Delivery, DeliveryKey, Handler};
use crate::{Client, ErrorCode, InboxSearch, MessageId, Receipt};

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
    /// Whether another worker has the mailbox, here or in another replica, or that could not be told, so
    /// that nothing was done.
    pub held_elsewhere: bool,
}

impl Round {
    pub(super) fn elsewhere() -> Self {
        Self {
            held_elsewhere: true,
            ..Self::default()
        }
    }
}

/// Reads a mailbox, look after look.
pub(super) struct Reading<H> {
    pub(super) client: Client,
    pub(super) handler: H,
    pub(super) search: InboxSearch,
    /// How often a message is tried.
    pub(super) attempts: u32,
    known: Known,
}

/// What is known of messages from earlier looks.
#[derive(Default)]
struct Known {
    failures: HashMap<MessageId, u32>,
    set_aside: HashSet<MessageId>,
    unacknowledged: HashMap<MessageId, Receipt>,
}

impl<H: Handler> Reading<H> {
    pub(super) fn new(client: Client, handler: H) -> Self {
        Self {
            client,
            handler,
            search: InboxSearch::new(),
            attempts: 5,
            known: Known::default(),
        }
    }

    /// Works through what is in the inbox, each message only if it may still be begun.
    pub(super) async fn look(&mut self, may_begin: impl Fn() -> bool) -> Result<Round, Error> {
        self.client.handshake_if_due().await?;
        let mut inbox = self.client.inbox(&self.search);
        let mut waiting = Vec::new();
        while let Some(id) = inbox.next().await {
            waiting.push(id?);
        }
        self.known.forget_all_but(&waiting);
        let mut round = Round::default();
        let full = waiting.len() >= self.search.page_size();
        for id in waiting {
            if !may_begin() {
                return Ok(round);
            }
            if !self.known.set_aside.contains(&id) {
                self.message(id, &mut round).await;
            }
        }
        round.more = full && round.acknowledged > 0;
        Ok(round)
    }

    async fn message(&mut self, id: MessageId, round: &mut Round) {
        // Handed over in an earlier round: it must not be handed over again.
        let receipt = match self.known.unacknowledged.remove(&id) {
            Some(receipt) => Some(receipt),
            None => self.hand_over(&id, round).await,
        };
        let Some(receipt) = receipt else { return };
        match self.client.acknowledge(receipt).await {
            Ok(()) => {
                self.known.failures.remove(&id);
                round.acknowledged += 1;
            }
            Err(failed) => {
                tracing::warn!(kind = ?failed.error().kind(), "a message could not be acknowledged, it is tried again");
                self.known.unacknowledged.insert(id, failed.into_receipt());
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
        let earlier = self.known.failures.get(id).copied();
        let attempt = earlier.unwrap_or_default().saturating_add(1);
        let delivery = |incoming| Delivery {
            incoming,
            key: DeliveryKey {
                mailbox: self.client.mailbox().clone(),
                message_id: id.clone(),
            },
            attempt,
        };
        match caught(self.handler.handle(delivery(incoming))).await {
            Some(Ok(receipt)) if receipt.message_id() == id => return Some(receipt),
            Some(Ok(_)) => tracing::warn!("a handler gave the receipt of another message"),
            Some(Err(_)) => tracing::debug!(attempt, "a handler did not take a message"),
            None => tracing::error!(attempt, "a handler panicked at a message"),
        }
        self.known.failures.insert(id.clone(), attempt);
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
            match caught(self.handler.quarantine(delivery(incoming))).await {
                Some(Ok(Some(receipt))) if receipt.message_id() == id => return Some(receipt),
                _ => {}
            }
        }
        self.known.set_aside.insert(id.clone());
        None
    }
}

impl Known {
    /// Lets go of what is known of messages that are in the inbox no more.
    fn forget_all_but(&mut self, waiting: &[MessageId]) {
        let waiting: HashSet<_> = waiting.iter().collect();
        self.failures.retain(|id, _| waiting.contains(id));
        self.set_aside.retain(|id| waiting.contains(id));
        self.unacknowledged.retain(|id, _| waiting.contains(id));
    }
}

/// What a handler comes to; `None` if it panicked, for one message must not stop a mailbox.
async fn caught<T>(handling: impl Future<Output = T>) -> Option<T> {
    AssertUnwindSafe(handling).catch_unwind().await.ok()
}

fn is_gone(error: &Error) -> bool {
    error.kind() == ErrorKind::NotFound
        || ErrorCode::of(error) == Some(ErrorCode::NoLongerAvailable)
}
