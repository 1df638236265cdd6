//! What replicas share: tokens, sessions, and the right to ask for the next one.
//!
//! A store sees sealed bytes under names that are hashes, nothing else. [`MemoryStore`] serves one
//! process, `RedisStore` (feature `redis`) a fleet; anything else that can compare and swap can be a
//! store by these three traits.

mod lease;
mod memory;
#[cfg(feature = "redis")]
mod redis;
mod sealing;
mod watch;

use std::fmt;
use std::time::Duration;

use async_trait::async_trait;

pub(crate) use lease::{LEASE, pause, while_held};
pub use memory::MemoryStore;
#[cfg(feature = "redis")]
pub use redis::{RedisStore, RedisStoreBuilder};
pub(crate) use sealing::name_of;
pub use sealing::{SealingKey, SealingKeys};
pub use watch::StoreStatus;
pub(crate) use watch::StoreWatch;

/// Why a store did not do as asked. Kept as the source of an error, so it must hold no secret.
pub type StoreError = Box<dyn std::error::Error + Send + Sync>;

/// The right to replace what stands under a name, for a while. The fence grows with every lease of
/// that name, so that of two holders the later is known, even if the earlier wakes up last.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Lease {
    fence: u64,
}

impl Lease {
    /// A lease with its fence; for stores.
    #[must_use]
    pub fn new(fence: u64) -> Self {
        Self { fence }
    }

    /// The number that grows with every lease of a name.
    #[must_use]
    pub fn fence(&self) -> u64 {
        self.fence
    }
}

impl fmt::Debug for Lease {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lease").field("fence", &self.fence).finish()
    }
}

/// Gives one holder at a time the right to replace what stands under a name.
#[async_trait]
pub trait Leases: fmt::Debug + Send + Sync {
    /// A lease for `ttl`, or `None` while somebody else holds one. Its fence is higher than that of
    /// every lease of this name before it.
    ///
    /// # Errors
    ///
    /// Any: the caller goes on without the store.
    async fn acquire(&self, key: &str, ttl: Duration) -> Result<Option<Lease>, StoreError>;

    /// Holds the lease for another `ttl`. `false` if it has been lost.
    ///
    /// # Errors
    ///
    /// As [`Leases::acquire`].
    async fn renew(&self, key: &str, lease: &Lease, ttl: Duration) -> Result<bool, StoreError>;

    /// Gives the lease back, if it is still this one.
    ///
    /// # Errors
    ///
    /// As [`Leases::acquire`]. A lease that is not given back ends by itself.
    async fn release(&self, key: &str, lease: &Lease) -> Result<(), StoreError>;
}

/// Sealed bytes of a token and how long they are still kept.
#[derive(Clone, PartialEq, Eq)]
pub struct StoredToken {
    /// The bytes as saved.
    pub bytes: Vec<u8>,
    /// What is left of the `ttl` given when they were saved.
    pub left: Duration,
}

impl fmt::Debug for StoredToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredToken")
            .field("left", &self.left)
            .finish_non_exhaustive()
    }
}

/// Keeps the tokens that replicas share. What it loses is asked for again.
///
/// ```
/// use std::time::Duration;
/// use nhs_auth::{Leases, MemoryStore, TokenStore};
///
/// # async fn run() -> Result<(), nhs_auth::StoreError> {
/// let store = MemoryStore::new();
/// let late = store.acquire("name", Duration::from_secs(10)).await?.ok_or("held")?;
/// store.release("name", &late).await?;
/// let now = store.acquire("name", Duration::from_secs(10)).await?.ok_or("held")?;
/// assert!(!store.save_token("name", &late, b"old", Duration::from_secs(599)).await?);
/// assert!(store.save_token("name", &now, b"new", Duration::from_secs(599)).await?);
/// # Ok(())
/// # }
/// ```
#[async_trait]
pub trait TokenStore: Leases {
    /// What stands under `key`, unless its time is over.
    ///
    /// # Errors
    ///
    /// As [`Leases::acquire`].
    async fn load_token(&self, key: &str) -> Result<Option<StoredToken>, StoreError>;

    /// Keeps `bytes` for `ttl`, if nobody has had a lease of `key` since `lease`. `false` if
    /// somebody has: nothing is kept then.
    ///
    /// # Errors
    ///
    /// As [`Leases::acquire`].
    async fn save_token(
        &self,
        key: &str,
        lease: &Lease,
        bytes: &[u8],
        ttl: Duration,
    ) -> Result<bool, StoreError>;
}

/// Sealed bytes of a session, with the version to give when they are replaced.
#[derive(Clone, PartialEq, Eq)]
pub struct StoredSession {
    /// The bytes as saved.
    pub bytes: Vec<u8>,
    /// Never 0.
    pub version: u64,
}

impl fmt::Debug for StoredSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredSession")
            .field("version", &self.version)
            .finish_non_exhaustive()
    }
}

/// Keeps the sessions of users. What it loses, unless a replica still has it, has to log in again,
/// so it should survive a restart.
///
/// ```
/// use std::time::Duration;
/// use nhs_auth::{MemoryStore, SessionStore};
///
/// # async fn run() -> Result<(), nhs_auth::StoreError> {
/// let store = MemoryStore::new();
/// let day = Duration::from_secs(43_199);
/// let first = store.save_session("name", 0, b"a", day).await?.ok_or("it was there")?;
/// assert!(store.save_session("name", first, b"b", day).await?.is_some());
/// assert_eq!(store.save_session("name", first, b"c", day).await?, None);
/// # Ok(())
/// # }
/// ```
#[async_trait]
pub trait SessionStore: Leases {
    /// What stands under `key`, unless its time is over.
    ///
    /// # Errors
    ///
    /// As [`Leases::acquire`].
    async fn load_session(&self, key: &str) -> Result<Option<StoredSession>, StoreError>;

    /// Keeps `bytes` for `ttl`, if the version under `key` is `expected` (0: nothing stands there),
    /// and gives the new version, which is higher. `None` if it is another: nothing is kept then.
    ///
    /// # Errors
    ///
    /// As [`Leases::acquire`].
    async fn save_session(
        &self,
        key: &str,
        expected: u64,
        bytes: &[u8],
        ttl: Duration,
    ) -> Result<Option<u64>, StoreError>;
}
