//! How many requests a client may have under way at once.
//! A permit is given back when it is dropped, also with the call that held it.

use std::fmt;
use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// At most so many requests at once, shared by all clones of a client, and by all clients it is
/// given to. Who finds no room waits in line, within the call's
/// [`Timeouts::total`](crate::Timeouts); waits between two attempts hold no room.
///
/// ```
/// use nhs_http::ConcurrencyLimit;
///
/// let limit = ConcurrencyLimit::new(32);
/// assert_eq!((limit.most(), limit.free()), (32, 32));
/// ```
#[derive(Clone)]
pub struct ConcurrencyLimit {
    permits: Arc<Semaphore>,
    most: usize,
}

/// Room for one request, until it is dropped.
pub(crate) struct Room {
    _permit: OwnedSemaphorePermit,
}

impl ConcurrencyLimit {
    /// A limit of `most` requests. None at all would be no limit but a stop, so 0 counts as 1.
    #[must_use]
    pub fn new(most: usize) -> Self {
        let most = most.clamp(1, Semaphore::MAX_PERMITS);
        Self {
            permits: Arc::new(Semaphore::new(most)),
            most,
        }
    }

    /// The most requests at once.
    #[must_use]
    pub fn most(&self) -> usize {
        self.most
    }

    /// How many more could begin now.
    #[must_use]
    pub fn free(&self) -> usize {
        self.permits.available_permits()
    }

    /// Waits for room, first come, first served.
    pub(crate) async fn room(&self) -> Option<Room> {
        let permit = Arc::clone(&self.permits).acquire_owned().await.ok()?;
        Some(Room { _permit: permit })
    }

    /// Room if there is some now and nobody waits for it.
    pub(crate) fn room_now(&self) -> Option<Room> {
        let permit = Arc::clone(&self.permits).try_acquire_owned().ok()?;
        Some(Room { _permit: permit })
    }
}

impl fmt::Debug for ConcurrencyLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConcurrencyLimit")
            .field("most", &self.most)
            .field("free", &self.free())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::*;

    #[test]
    fn room_is_given_back_by_whoever_drops_it() {
        let limit = ConcurrencyLimit::new(1);
        let held = limit.room_now().unwrap();
        assert!(limit.clone().room_now().is_none());
        drop(held);
        assert!(limit.room_now().is_some());
    }

    #[test]
    fn waiting_for_room_can_be_abandoned() {
        let limit = ConcurrencyLimit::new(1);
        let held = limit.room_now().unwrap();
        let mut waiting = Box::pin(limit.room());
        assert!((&mut waiting).now_or_never().is_none());
        drop(held);
        drop(waiting);
        assert_eq!(limit.free(), 1);
    }

    #[test]
    fn limit_of_none_is_a_limit_of_one() {
        assert_eq!(ConcurrencyLimit::new(0).most(), 1);
    }
}
