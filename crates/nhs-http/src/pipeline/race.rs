//! A read that is slow may be sent a second time beside the first; the first good end counts.

use std::future::Future;
use std::pin::{Pin, pin};
use std::time::Duration;

use futures_util::future::{Either, select};

use super::Run;
use super::attempt::{Ready, Shot};
use super::verdict::settles;
use crate::concurrency::Room;
use crate::hedge::Read;
use crate::record::Record;

impl Run<'_> {
    /// Sends an attempt, and a hedge beside it if the call is a read that may have one.
    pub(super) async fn send(&self, ready: Ready, left: Duration, record: &mut Record<'_>) -> Shot {
        let limit = self.attempt_time().min(left);
        let may_hedge = Read::of(self.call).filter(|_| !self.call.streams());
        let hedge = may_hedge.and_then(|read| {
            let head_start = read.head_start(self.shared.hedge)?;
            (head_start < limit).then_some((read, head_start))
        });
        let mut first = pin!(self.shoot(ready, left));
        let Some((read, head_start)) = hedge else {
            return first.await;
        };
        match select(first.as_mut(), self.shared.runtime.elapsed(head_start)).await {
            Either::Left((shot, _)) => shot,
            // On the heap: every call would carry the room for a hedge otherwise.
            Either::Right(_) => Box::pin(self.hedge(read, first, record)).await,
        }
    }

    /// Sends a second request beside the first. The loser is dropped.
    async fn hedge(
        &self,
        _: Read<'_>,
        first: Pin<&mut impl Future<Output = Shot>>,
        record: &mut Record<'_>,
    ) -> Shot {
        let number = record.attempts().saturating_add(1);
        let (hedge, first) = match select(first, pin!(self.second(number))).await {
            Either::Left((shot, _)) => return shot,
            Either::Right((None, first)) => return first.await,
            Either::Right((Some(hedge), first)) => (hedge, first),
        };
        let (_room, ready, left) = hedge;
        record.attempt();
        let second = pin!(self.shoot(ready, left));
        match select(first, second).await {
            Either::Left((shot, second)) => better(shot, second).await,
            Either::Right((shot, first)) => better(shot, first).await,
        }
    }

    /// A hedge that is ready to go out, unless something is against it.
    async fn second(&self, number: u32) -> Option<(Option<Room>, Ready, Duration)> {
        let room = self.turn_now().await?;
        let ready = self.ready(number, self.left()?).await.ok()?;
        tracing::debug!(operation = self.call.operation(), "a slow read is hedged");
        Some((room, ready, self.left()?))
    }
}

/// What came first, if it settles the call; else what comes next, if that does.
async fn better(shot: Shot, other: Pin<&mut impl Future<Output = Shot>>) -> Shot {
    if settles(&shot.exchange) {
        return shot;
    }
    let other = other.await;
    match settles(&other.exchange) {
        true => other,
        false => shot,
    }
}
