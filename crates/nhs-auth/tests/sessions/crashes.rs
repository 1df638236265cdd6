//! A replica dies at each step of a refresh, and another finds the session. Whatever the step, the user
//! either goes on or is told to log in; and if the platform would still take the refresh token that is in
//! the store, they go on.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use nhs_auth::session::SessionEnd;
use nhs_auth::{
    Lease, Leases, MemoryStore, SessionStore, StoreError, StoredSession, TokenErrorKind,
};
use nhs_http::testing::ManualRuntime;
use proptest::prelude::*;

use crate::platform::{Fault, Platform};
use crate::{Replica, kind, over};

/// A store of a process that dies before, or after, one of its questions: from then on nothing that the
/// process does comes back.
#[derive(Debug)]
struct Mortal {
    store: MemoryStore,
    asked: AtomicUsize,
    dies_at: usize,
    /// Whether the question that it dies at is still carried out.
    after: bool,
}

impl Mortal {
    fn new(store: &MemoryStore, dies_at: usize, after: bool) -> Self {
        Self {
            store: store.clone(),
            asked: AtomicUsize::new(0),
            dies_at,
            after,
        }
    }

    /// Asks, unless the process is dead.
    async fn ask<T>(&self, question: impl Future<Output = T>) -> T {
        let number = self.asked.fetch_add(1, Ordering::SeqCst);
        if number > self.dies_at || (number == self.dies_at && !self.after) {
            return std::future::pending().await;
        }
        let answer = question.await;
        if number == self.dies_at {
            return std::future::pending().await;
        }
        answer
    }
}

#[async_trait]
impl Leases for Mortal {
    async fn acquire(&self, key: &str, ttl: Duration) -> Result<Option<Lease>, StoreError> {
        self.ask(self.store.acquire(key, ttl)).await
    }

    async fn renew(&self, key: &str, lease: &Lease, ttl: Duration) -> Result<bool, StoreError> {
        self.ask(self.store.renew(key, lease, ttl)).await
    }

    async fn release(&self, key: &str, lease: &Lease) -> Result<(), StoreError> {
        self.ask(self.store.release(key, lease)).await
    }
}

#[async_trait]
impl SessionStore for Mortal {
    async fn load_session(&self, key: &str) -> Result<Option<StoredSession>, StoreError> {
        self.ask(self.store.load_session(key)).await
    }

    async fn save_session(
        &self,
        key: &str,
        expected: u64,
        bytes: &[u8],
        ttl: Duration,
    ) -> Result<Option<u64>, StoreError> {
        self.ask(self.store.save_session(key, expected, bytes, ttl))
            .await
    }
}

/// How a user fares who comes back to another replica after a crash.
#[derive(Debug, PartialEq, Eq)]
enum Fate {
    GoesOn,
    LogsIn(SessionEnd),
}

/// One replica refreshes and dies at a step; how does the user fare at the next, and does the platform
/// still know the token that it was given?
async fn crash(dies_at: usize, after: bool, faults: &[Fault]) -> (Fate, usize, u32) {
    let platform = Platform::start().await;
    let runtime = Arc::new(ManualRuntime::new());
    let store = MemoryStore::with_runtime(runtime.clone());
    let first = Replica::with_store(&platform, &runtime, Arc::new(store.clone()));
    let id = first.log_in().await.id().clone();
    // The replica that dies has opened the session, which is one question.
    let mortal = Arc::new(Mortal::new(&store, dies_at + 1, after));
    // A process of its own, as far as its tasks go: they end with it, wherever they are.
    let process = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let dying = Replica::with_store(&platform, &runtime, mortal.clone());
    let session = dying.sessions.open(&id).await.unwrap();
    runtime.advance(Duration::from_secs(600));
    for fault in faults {
        platform.fail_next(*fault);
    }
    let last = process.spawn(async move { session.access_token().await.map(|_| ()) });
    // It goes as far as it goes: to its death, or to its end. Neither needs the clock.
    while !last.is_finished() && mortal.asked.load(Ordering::SeqCst) <= dies_at + 1 {
        tokio::task::yield_now().await;
    }
    let grace = Duration::from_secs(5);
    tokio::task::spawn_blocking(move || process.shutdown_timeout(grace))
        .await
        .unwrap();
    drop(dying);
    // The dead process's lease runs out.
    runtime.advance(Duration::from_secs(30));
    let next = Replica::with_store(&platform, &runtime, Arc::new(store));
    for _ in 0..6 {
        match next.sessions.open(&id).await {
            Ok(session) => match session.access_token().await {
                Ok(_) => {
                    let current = platform.state.lock().unwrap().current;
                    return (Fate::GoesOn, platform.refreshes(), current);
                }
                Err(error) => match kind(&error) {
                    TokenErrorKind::SessionOver(end) => {
                        let current = platform.state.lock().unwrap().current;
                        return (Fate::LogsIn(end), platform.refreshes(), current);
                    }
                    TokenErrorKind::RefreshInDoubt | TokenErrorKind::RateLimited => {}
                    other => panic!("at {dies_at}: {other:?}"),
                },
            },
            Err(error) => match kind(&error) {
                TokenErrorKind::SessionOver(end) => {
                    let current = platform.state.lock().unwrap().current;
                    return (Fate::LogsIn(end), platform.refreshes(), current);
                }
                other => panic!("at {dies_at}: {other:?}"),
            },
        }
        runtime.advance(Duration::from_secs(61));
    }
    panic!("the session hangs after a crash at {dies_at}, after: {after}");
}

/// The steps of a refresh that ask the store: look, lease, look, write ahead, write, give back.
const STEPS: usize = 6;

#[tokio::test]
async fn crash_at_any_step_but_one_loses_nothing() {
    for dies_at in 0..=STEPS {
        for after in [false, true] {
            let (fate, refreshes, _) = crash(dies_at, after, &[]).await;
            // The answer has come, and the process dies before it is written down.
            let expected = if (dies_at, after) == (4, false) {
                Fate::LogsIn(SessionEnd::RefreshLost)
            } else {
                Fate::GoesOn
            };
            assert_eq!(fate, expected, "step {dies_at}, after: {after}");
            assert!(refreshes <= 2, "step {dies_at}, after: {after}");
        }
    }
}

#[tokio::test]
async fn crash_between_request_and_platform_loses_nothing() {
    // The request is lost on the way, and the process dies before it can take that back.
    let (fate, refreshes, _) = crash(4, false, &[Fault::NeverArrives]).await;
    assert_eq!((fate, refreshes), (Fate::GoesOn, 2));
}

fn any_fault() -> impl Strategy<Value = Fault> {
    prop_oneof![
        Just(Fault::LosesAnswer),
        Just(Fault::NeverArrives),
        Just(Fault::Limits),
        Just(Fault::Garbles),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn no_session_is_lost_in_silence(
        dies_at in 0..9_usize,
        after in any::<bool>(),
        faults in proptest::collection::vec(any_fault(), 0..3),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let (fate, refreshes, current) = runtime.block_on(crash(dies_at, after, &faults));
        // It never loops, and nobody logs in again for nothing.
        let limits = faults.iter().filter(|fault| **fault == Fault::Limits).count();
        prop_assert!(refreshes <= 3 + limits);
        if fate != Fate::GoesOn {
            prop_assert!(
                current > 0 || faults.len() > 1,
                "the token still held: {fate:?} {faults:?}"
            );
            prop_assert!(matches!(fate, Fate::LogsIn(SessionEnd::RefreshLost)));
        }
    }
}

#[tokio::test]
async fn session_that_was_ended_by_a_crash_stays_ended() {
    let platform = Platform::start().await;
    let runtime = Arc::new(ManualRuntime::new());
    let store = MemoryStore::with_runtime(runtime.clone());
    let one = Replica::with_store(&platform, &runtime, Arc::new(store.clone()));
    let id = one.log_in().await.id().clone();
    let session = one.sessions.open(&id).await.unwrap();
    platform.fail_next(Fault::LosesAnswer);
    runtime.advance(Duration::from_secs(600));
    session.access_token().await.unwrap_err();
    runtime.advance(Duration::from_secs(30));
    let two = Replica::with_store(&platform, &runtime, Arc::new(store));
    let there = two.sessions.open(&id).await.unwrap();
    let error = there.access_token().await.unwrap_err();
    assert_eq!(kind(&error), over(SessionEnd::RefreshLost));
    let error = one.sessions.open(&id).await.unwrap_err();
    assert_eq!(kind(&error), over(SessionEnd::RefreshLost));
    assert_eq!(platform.refreshes(), 2);
}
