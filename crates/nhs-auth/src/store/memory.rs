//! A store in memory: for one process, and for tests of what shares one.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use nhs_http::{Runtime, SystemRuntime};

use super::{Lease, Leases, SessionStore, StoreError, StoredSession, StoredToken, TokenStore};

/// Keeps everything in this process. Clones share it.
///
/// ```
/// use std::sync::Arc;
/// use nhs_auth::{MemoryStore, TokenStore};
///
/// let store: Arc<dyn TokenStore> = Arc::new(MemoryStore::new());
/// ```
#[derive(Clone)]
pub struct MemoryStore {
    shelf: Arc<Mutex<Shelf>>,
    runtime: Arc<dyn Runtime>,
}

#[derive(Default)]
struct Shelf {
    items: HashMap<String, Item>,
    leases: HashMap<String, Held>,
    /// The latest fence or version given out, of any name.
    last: u64,
    /// At this many items those whose time is over are cleared away.
    clear_at: usize,
}

struct Item {
    bytes: Vec<u8>,
    version: u64,
    ends: Duration,
}

struct Held {
    fence: u64,
    ends: Duration,
}

impl MemoryStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::with_runtime(Arc::new(SystemRuntime))
    }

    /// An empty store that tells the time by `runtime`, for tests.
    #[must_use]
    pub fn with_runtime(runtime: Arc<dyn Runtime>) -> Self {
        Self {
            shelf: Arc::default(),
            runtime,
        }
    }

    fn shelf(&self) -> MutexGuard<'_, Shelf> {
        self.shelf.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn keep(&self, shelf: &mut Shelf, key: &str, bytes: &[u8], ttl: Duration) -> u64 {
        let now = self.runtime.monotonic();
        if shelf.items.len() >= shelf.clear_at {
            shelf.items.retain(|_, item| now < item.ends);
            // A lease that has run out still fences, as long as there is something to fence.
            let items = std::mem::take(&mut shelf.items);
            shelf
                .leases
                .retain(|name, held| now < held.ends || items.contains_key(name));
            shelf.items = items;
            shelf.clear_at = (shelf.items.len() * 2).max(LEAST_CLEARED);
        }
        let version = shelf.next();
        shelf.items.insert(
            key.to_owned(),
            Item {
                bytes: bytes.to_vec(),
                version,
                ends: now.saturating_add(ttl),
            },
        );
        version
    }
}

impl Shelf {
    fn next(&mut self) -> u64 {
        self.last = self.last.saturating_add(1);
        self.last
    }
}

#[async_trait]
impl Leases for MemoryStore {
    async fn acquire(&self, key: &str, ttl: Duration) -> Result<Option<Lease>, StoreError> {
        let now = self.runtime.monotonic();
        let mut shelf = self.shelf();
        if shelf.leases.get(key).is_some_and(|held| now < held.ends) {
            return Ok(None);
        }
        let fence = shelf.next();
        let ends = now.saturating_add(ttl);
        shelf.leases.insert(key.to_owned(), Held { fence, ends });
        Ok(Some(Lease::new(fence)))
    }

    async fn renew(&self, key: &str, lease: &Lease, ttl: Duration) -> Result<bool, StoreError> {
        let now = self.runtime.monotonic();
        let mut shelf = self.shelf();
        let held = shelf.leases.get_mut(key);
        let Some(held) = held.filter(|held| held.fence == lease.fence && now < held.ends) else {
            return Ok(false);
        };
        held.ends = now.saturating_add(ttl);
        Ok(true)
    }

    async fn release(&self, key: &str, lease: &Lease) -> Result<(), StoreError> {
        let mut shelf = self.shelf();
        let held = shelf.leases.get_mut(key);
        if let Some(held) = held.filter(|held| held.fence == lease.fence) {
            held.ends = Duration::ZERO;
        }
        Ok(())
    }
}

#[async_trait]
impl TokenStore for MemoryStore {
    async fn load_token(&self, key: &str) -> Result<Option<StoredToken>, StoreError> {
        let now = self.runtime.monotonic();
        let shelf = self.shelf();
        let item = shelf.items.get(key).filter(|item| now < item.ends);
        Ok(item.map(|item| StoredToken {
            bytes: item.bytes.clone(),
            left: item.ends.saturating_sub(now),
        }))
    }

    async fn save_token(
        &self,
        key: &str,
        lease: &Lease,
        bytes: &[u8],
        ttl: Duration,
    ) -> Result<bool, StoreError> {
        let mut shelf = self.shelf();
        let latest = shelf.leases.get(key).map(|held| held.fence);
        if latest != Some(lease.fence) {
            return Ok(false);
        }
        self.keep(&mut shelf, key, bytes, ttl);
        Ok(true)
    }
}

#[async_trait]
impl SessionStore for MemoryStore {
    async fn load_session(&self, key: &str) -> Result<Option<StoredSession>, StoreError> {
        let now = self.runtime.monotonic();
        let shelf = self.shelf();
        let item = shelf.items.get(key).filter(|item| now < item.ends);
        Ok(item.map(|item| StoredSession {
            bytes: item.bytes.clone(),
            version: item.version,
        }))
    }

    async fn save_session(
        &self,
        key: &str,
        expected: u64,
        bytes: &[u8],
        ttl: Duration,
    ) -> Result<Option<u64>, StoreError> {
        let now = self.runtime.monotonic();
        let mut shelf = self.shelf();
        let found = shelf.items.get(key).filter(|item| now < item.ends);
        if found.map_or(0, |item| item.version) != expected {
            return Ok(None);
        }
        Ok(Some(self.keep(&mut shelf, key, bytes, ttl)))
    }
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryStore").finish_non_exhaustive()
    }
}

/// Fewer items than this are not worth looking through.
const LEAST_CLEARED: usize = 256;
