//! What the store keeps of a session, and for how long: never longer than the session may last.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use nhs_auth::oidc::SessionRules;
use nhs_auth::session::{SessionEnd, Sessions, UserSession};
use nhs_auth::{
    Lease, Leases, MemoryStore, SessionStore, StoreError, StoredSession, TokenExchange,
};
use nhs_http::Runtime;
use nhs_http::testing::ManualRuntime;

use crate::platform::Platform;
use crate::{application, id_token, keys, kind, login, over, refusal, token};

/// A store that remembers until when it was to keep things.
#[derive(Clone, Debug)]
struct Noting {
    store: MemoryStore,
    runtime: Arc<ManualRuntime>,
    kept: Arc<Mutex<Vec<Duration>>>,
}

impl Noting {
    fn last(&self) -> Duration {
        *self.kept.lock().unwrap().last().unwrap()
    }

    /// The latest moment until which anything was to be kept.
    fn longest(&self) -> Duration {
        *self.kept.lock().unwrap().iter().max().unwrap()
    }
}

#[async_trait]
impl Leases for Noting {
    async fn acquire(&self, key: &str, ttl: Duration) -> Result<Option<Lease>, StoreError> {
        self.store.acquire(key, ttl).await
    }

    async fn renew(&self, key: &str, lease: &Lease, ttl: Duration) -> Result<bool, StoreError> {
        self.store.renew(key, lease, ttl).await
    }

    async fn release(&self, key: &str, lease: &Lease) -> Result<(), StoreError> {
        self.store.release(key, lease).await
    }
}

#[async_trait]
impl SessionStore for Noting {
    async fn load_session(&self, key: &str) -> Result<Option<StoredSession>, StoreError> {
        self.store.load_session(key).await
    }

    async fn save_session(
        &self,
        key: &str,
        expected: u64,
        bytes: &[u8],
        ttl: Duration,
    ) -> Result<Option<u64>, StoreError> {
        let until = self.runtime.monotonic() + ttl;
        self.kept.lock().unwrap().push(until);
        self.store.save_session(key, expected, bytes, ttl).await
    }
}

struct Scene {
    platform: Platform,
    runtime: Arc<ManualRuntime>,
    store: Noting,
    rules: Option<SessionRules>,
}

impl Scene {
    async fn new(rules: Option<SessionRules>) -> Self {
        let runtime = Arc::new(ManualRuntime::new());
        Self {
            platform: Platform::start().await,
            store: Noting {
                store: MemoryStore::with_runtime(runtime.clone()),
                runtime: runtime.clone(),
                kept: Arc::default(),
            },
            runtime,
            rules,
        }
    }

    /// A replica, which knows of nothing but what is in the store.
    fn replica(&self) -> Sessions {
        let application = application(&self.platform, &self.runtime).build().unwrap();
        let sessions = Sessions::builder(&application);
        let sessions = sessions.store(Arc::new(self.store.clone()), keys());
        match self.rules {
            Some(rules) => sessions.rules(rules).build().unwrap(),
            None => sessions.build().unwrap(),
        }
    }

    async fn log_in(&self) -> UserSession {
        let application = application(&self.platform, &self.runtime).build().unwrap();
        let exchange = TokenExchange::new(&application).unwrap();
        let tokens = exchange.exchange(&id_token()).await.unwrap();
        let login = login().provider_session("https://cis2:443/x", "s-1");
        self.replica().start(login, tokens).await.unwrap()
    }

    fn pass(&self, seconds: u64) {
        self.runtime.advance(Duration::from_secs(seconds));
    }

    /// What the rules or the platform leave a session, in seconds from its start.
    fn whole(&self) -> Duration {
        let platform = Duration::from_secs(43_199);
        self.rules
            .map_or(platform, |rules| rules.total.min(platform))
    }
}

fn two_hours() -> SessionRules {
    SessionRules {
        idle: Duration::from_secs(3600),
        total: Duration::from_secs(7200),
    }
}

#[tokio::test]
async fn store_keeps_nothing_beyond_the_time_of_the_session() {
    for rules in [Some(two_hours()), Some(SessionRules::CIS2), None] {
        let scene = Scene::new(rules).await;
        let session = scene.log_in().await;
        let id = session.id().clone();
        assert_eq!(scene.store.last(), scene.whole());
        // Each use and each refresh writes it anew, and none of them lengthens it.
        let mut passed = 0;
        while passed + 600 < scene.whole().as_secs() {
            scene.pass(600);
            passed += 600;
            scene.platform.state.lock().unwrap().window = 43_199 - passed;
            let session = scene.replica().open(&id).await.unwrap();
            token(&session).await;
        }
        assert!(scene.platform.refreshes() > 5);
        assert_eq!(scene.store.longest(), scene.whole());
        scene.pass(scene.whole().as_secs() - passed);
        let error = scene.replica().open(&id).await.unwrap_err();
        assert_eq!(kind(&error), over(SessionEnd::Unknown), "nothing is left");
        // Who has used it knows why.
        let end = match rules {
            Some(rules) if rules.total.as_secs() <= 43_199 => SessionEnd::TotalTimeOver,
            _ => SessionEnd::RefreshPeriodOver,
        };
        assert_eq!(refusal(&session).await, over(end));
        assert_eq!(scene.store.longest(), scene.runtime.monotonic());
    }
}

#[tokio::test]
async fn window_that_the_platform_does_not_state_is_twelve_hours_from_the_login() {
    let scene = Scene::new(None).await;
    scene.platform.state.lock().unwrap().states_window = false;
    let session = scene.log_in().await;
    let twelve_hours = Duration::from_secs(12 * 3600);
    for _ in 0..6 {
        scene.pass(595);
        token(&session).await;
    }
    assert_eq!(scene.store.longest(), twelve_hours);
}

#[tokio::test]
async fn end_is_kept_for_the_rest_of_the_time() {
    let scene = Scene::new(Some(two_hours())).await;
    let session = scene.log_in().await;
    let elsewhere = scene.replica().open(session.id()).await.unwrap();
    scene.pass(60);
    session.log_out().await;
    assert_eq!(scene.store.last(), scene.whole());
    scene.pass(7000);
    assert_eq!(refusal(&elsewhere).await, over(SessionEnd::LoggedOut));
    let error = scene.replica().open(session.id()).await.unwrap_err();
    assert_eq!(kind(&error), over(SessionEnd::LoggedOut));
}
