//! The session store goes away and comes back, full or empty.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use nhs_auth::session::SessionEnd;
use nhs_auth::{
    Lease, Leases, MemoryStore, SessionStore, StoreError, StoreStatus, StoredSession,
    TokenErrorKind,
};
use nhs_http::testing::ManualRuntime;

use crate::platform::Platform;
use crate::{Replica, kind, over, refusal, token};

/// A store behind a cable that can be pulled.
#[derive(Clone, Debug)]
struct Cable {
    store: MemoryStore,
    pulled: Arc<AtomicBool>,
}

impl Cable {
    fn new(store: &MemoryStore) -> Self {
        Self {
            store: store.clone(),
            pulled: Arc::default(),
        }
    }

    fn pull(&self, pulled: bool) {
        self.pulled.store(pulled, Ordering::SeqCst);
    }

    fn store(&self) -> Result<&MemoryStore, StoreError> {
        if self.pulled.load(Ordering::SeqCst) {
            return Err("the cable is pulled".into());
        }
        Ok(&self.store)
    }
}

#[async_trait]
impl Leases for Cable {
    async fn acquire(&self, key: &str, ttl: Duration) -> Result<Option<Lease>, StoreError> {
        self.store()?.acquire(key, ttl).await
    }

    async fn renew(&self, key: &str, lease: &Lease, ttl: Duration) -> Result<bool, StoreError> {
        self.store()?.renew(key, lease, ttl).await
    }

    async fn release(&self, key: &str, lease: &Lease) -> Result<(), StoreError> {
        self.store()?.release(key, lease).await
    }
}

#[async_trait]
impl SessionStore for Cable {
    async fn load_session(&self, key: &str) -> Result<Option<StoredSession>, StoreError> {
        self.store()?.load_session(key).await
    }

    async fn save_session(
        &self,
        key: &str,
        expected: u64,
        bytes: &[u8],
        ttl: Duration,
    ) -> Result<Option<u64>, StoreError> {
        self.store()?.save_session(key, expected, bytes, ttl).await
    }
}

struct Scene {
    platform: Platform,
    runtime: Arc<ManualRuntime>,
    cables: [Cable; 2],
    replicas: [Replica; 2],
}

impl Scene {
    async fn new() -> Self {
        let platform = Platform::start().await;
        let runtime = Arc::new(ManualRuntime::new());
        let store = MemoryStore::with_runtime(runtime.clone());
        let cables = [Cable::new(&store), Cable::new(&store)];
        let replicas = cables
            .clone()
            .map(|cable| Replica::with_store(&platform, &runtime, Arc::new(cable)));
        Self {
            platform,
            runtime,
            cables,
            replicas,
        }
    }

    fn pull(&self, pulled: bool) {
        for cable in &self.cables {
            cable.pull(pulled);
        }
    }

    /// Time passes, and what waits for it is done.
    async fn pass(&self, seconds: u64) {
        for _ in 0..50 {
            tokio::task::yield_now().await;
        }
        self.runtime.advance(Duration::from_secs(seconds));
        for _ in 0..50 {
            tokio::task::yield_now().await;
        }
    }
}

#[tokio::test]
async fn session_goes_on_without_its_store_and_tells_it_later() {
    let scene = Scene::new().await;
    let [one, two] = &scene.replicas;
    let session = one.log_in().await;
    assert_eq!(one.sessions.store_status(), StoreStatus::Shared);
    scene.pull(true);
    scene.pass(600).await;
    assert_eq!(token(&session).await, "access-1-1");
    assert_eq!(one.sessions.store_status(), StoreStatus::Degraded);
    assert_eq!(
        kind(&two.sessions.open(session.id()).await.unwrap_err()),
        TokenErrorKind::StoreUnavailable
    );
    let id = session.id().clone();
    drop(session);
    scene.pull(false);
    scene.pass(6).await;
    scene.pass(6).await;
    assert_eq!(one.sessions.store_status(), StoreStatus::Shared);
    let there = two.sessions.open(&id).await.unwrap();
    assert_eq!(
        (token(&there).await.as_str(), there.refresh_count()),
        ("access-1-1", 1)
    );
    assert_eq!(scene.platform.refreshes(), 1);
}

#[tokio::test]
async fn replica_that_is_cut_off_does_not_end_a_session_that_another_renewed() {
    let scene = Scene::new().await;
    let [one, two] = &scene.replicas;
    let here = one.log_in().await;
    let there = two.sessions.open(here.id()).await.unwrap();
    scene.cables[1].pull(true);
    scene.pass(600).await;
    assert_eq!(token(&here).await, "access-1-1");
    for _ in 0..5 {
        assert_eq!(refusal(&there).await, TokenErrorKind::StoreUnavailable);
        scene.pass(2).await;
    }
    assert_eq!(scene.platform.refreshes(), 2, "the dead token is sent once");
    assert_eq!(there.ended(), None);
    scene.cables[1].pull(false);
    scene.pass(40).await;
    let again = two.sessions.open(here.id()).await.unwrap();
    assert_eq!(token(&again).await, "access-1-1");
    assert_eq!(token(&there).await, "access-1-1");
}

#[tokio::test]
async fn store_that_comes_back_empty_is_filled_again() {
    let platform = Platform::start().await;
    let runtime = Arc::new(ManualRuntime::new());
    let empty = MemoryStore::with_runtime(runtime.clone());
    let store = MemoryStore::with_runtime(runtime.clone());
    let swapped = Swapped {
        stores: [store, empty.clone()],
        second: Arc::default(),
    };
    let one = Replica::with_store(&platform, &runtime, Arc::new(swapped.clone()));
    let session = one.log_in().await;
    swapped.second.store(true, Ordering::SeqCst);
    one.sessions.open(session.id()).await.unwrap();
    let two = Replica::with_store(&platform, &runtime, Arc::new(empty));
    let there = two.sessions.open(session.id()).await.unwrap();
    assert_eq!(token(&there).await, "access-1-0");
}

#[tokio::test]
async fn log_out_without_a_store_is_told_later() {
    let scene = Scene::new().await;
    let [one, two] = &scene.replicas;
    let session = one.log_in().await;
    scene.pull(true);
    session.log_out().await;
    let id = session.id().clone();
    drop(session);
    scene.pull(false);
    scene.pass(6).await;
    scene.pass(6).await;
    let error = two.sessions.open(&id).await.unwrap_err();
    assert_eq!(kind(&error), over(SessionEnd::LoggedOut));
}

#[tokio::test]
async fn session_sealed_with_another_key_is_unreadable_and_not_gone() {
    let platform = Platform::start().await;
    let runtime = Arc::new(ManualRuntime::new());
    let store: Arc<dyn SessionStore> = Arc::new(MemoryStore::with_runtime(runtime.clone()));
    let one = Replica::with_store(&platform, &runtime, Arc::clone(&store));
    let id = one.log_in().await.id().clone();
    let key = nhs_auth::SealingKey::new("other", (1..33).collect::<Vec<u8>>()).unwrap();
    let other = nhs_auth::session::Sessions::builder(&one.application)
        .store(store, nhs_auth::SealingKeys::new(key))
        .build()
        .unwrap();
    let error = other.open(&id).await.unwrap_err();
    assert_eq!(kind(&error), TokenErrorKind::SessionUnreadable);
    one.sessions.open(&id).await.unwrap();
}

/// A store that is another one from some moment on.
#[derive(Clone, Debug)]
struct Swapped {
    stores: [MemoryStore; 2],
    second: Arc<AtomicBool>,
}

impl Swapped {
    fn store(&self) -> &MemoryStore {
        &self.stores[usize::from(self.second.load(Ordering::SeqCst))]
    }
}

#[async_trait]
impl Leases for Swapped {
    async fn acquire(&self, key: &str, ttl: Duration) -> Result<Option<Lease>, StoreError> {
        self.store().acquire(key, ttl).await
    }

    async fn renew(&self, key: &str, lease: &Lease, ttl: Duration) -> Result<bool, StoreError> {
        self.store().renew(key, lease, ttl).await
    }

    async fn release(&self, key: &str, lease: &Lease) -> Result<(), StoreError> {
        self.store().release(key, lease).await
    }
}

#[async_trait]
impl SessionStore for Swapped {
    async fn load_session(&self, key: &str) -> Result<Option<StoredSession>, StoreError> {
        self.store().load_session(key).await
    }

    async fn save_session(
        &self,
        key: &str,
        expected: u64,
        bytes: &[u8],
        ttl: Duration,
    ) -> Result<Option<u64>, StoreError> {
        self.store().save_session(key, expected, bytes, ttl).await
    }
}
