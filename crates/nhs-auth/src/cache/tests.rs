//! When a token is asked for, by whom, and what becomes of those who wait.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};

use nhs_http::secrecy::ExposeSecret;
use nhs_http::testing::ManualRuntime;
use tokio::sync::Semaphore;

use super::*;

/// Gives what it is told to, one for each permit.
#[derive(Debug)]
struct Scripted {
    script: Mutex<VecDeque<Result<u64, TokenErrorKind>>>,
    asked: AtomicUsize,
    gate: Semaphore,
}

#[async_trait]
impl TokenSource for Arc<Scripted> {
    async fn fetch(&self, _rejected: Option<&SecretString>) -> Result<Token, TokenError> {
        let number = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
        self.gate.acquire().await.unwrap().forget();
        let next = self.script.lock().unwrap().pop_front().unwrap();
        next.map_err(TokenError::new).map(|lifetime| Token {
            secret: SecretString::from(format!("t{number}")),
            lifetime: Duration::from_secs(lifetime),
            whole: Duration::from_secs(lifetime),
        })
    }
}

/// A flight is given up after this.
const LONGEST: Duration = Duration::from_secs(90);

struct Scene {
    source: Arc<Scripted>,
    runtime: Arc<ManualRuntime>,
    cache: TokenCache,
}

impl Scene {
    fn new(script: impl IntoIterator<Item = Result<u64, TokenErrorKind>>) -> Self {
        let scene = Self::gated(script);
        scene.source.gate.add_permits(1000);
        scene
    }

    /// No fetch comes back until its permit is given.
    fn gated(script: impl IntoIterator<Item = Result<u64, TokenErrorKind>>) -> Self {
        let source = Arc::new(Scripted {
            script: Mutex::new(script.into_iter().collect()),
            asked: AtomicUsize::new(0),
            gate: Semaphore::new(0),
        });
        let runtime = Arc::new(ManualRuntime::new());
        let cache = TokenCache::new(Arc::clone(&source), runtime.clone(), LONGEST);
        Self {
            source,
            runtime,
            cache,
        }
    }

    async fn token(&self) -> String {
        self.cache
            .get()
            .await
            .unwrap()
            .secret
            .expose_secret()
            .to_owned()
    }

    async fn error(&self) -> TokenErrorKind {
        self.cache
            .get()
            .await
            .map(|held| held.generation)
            .unwrap_err()
            .kind()
    }

    fn asked(&self) -> usize {
        self.source.asked.load(Ordering::SeqCst)
    }

    fn pass(&self, seconds: u64) {
        self.runtime.advance(Duration::from_secs(seconds));
    }

    /// Lets the tasks of this single-threaded runtime run until they wait.
    async fn settle(&self) {
        for _ in 0..20 {
            tokio::task::yield_now().await;
        }
    }
}

#[tokio::test]
async fn token_is_kept_until_its_soft_window() {
    let scene = Scene::new([Ok(599), Ok(599)]);
    assert_eq!(scene.token().await, "t1");
    scene.pass(599 - 91);
    assert_eq!(scene.token().await, "t1");
    scene.settle().await;
    assert_eq!(scene.asked(), 1);
}

#[tokio::test]
async fn soft_window_refreshes_once_while_everybody_has_the_old_token() {
    let scene = Scene::gated([Ok(599), Ok(599)]);
    scene.source.gate.add_permits(1);
    assert_eq!(scene.token().await, "t1");
    scene.pass(599 - 59);
    for _ in 0..50 {
        assert_eq!(scene.token().await, "t1");
    }
    scene.settle().await;
    assert_eq!(scene.asked(), 2);
    scene.source.gate.add_permits(1);
    scene.settle().await;
    assert_eq!(scene.token().await, "t2");
}

#[tokio::test]
async fn soft_window_opens_at_a_random_moment() {
    let mut openings = Vec::new();
    for seed in 0..20 {
        let mut scene = Scene::new([Ok(599)]);
        scene.runtime = Arc::new(ManualRuntime::new().with_seed(seed));
        scene.cache = TokenCache::new(Arc::clone(&scene.source), scene.runtime.clone(), LONGEST);
        let held = scene.cache.get().await.unwrap();
        let early = held.expires - held.soft;
        assert!(early >= EARLY && early <= EARLY + LONGEST_JITTER);
        openings.push(early);
    }
    openings.sort_unstable();
    openings.dedup();
    assert!(openings.len() > 15);
}

#[tokio::test]
async fn hard_window_makes_everybody_wait_for_the_next_token() {
    let scene = Scene::gated([Ok(599), Ok(599)]);
    scene.source.gate.add_permits(1);
    scene.token().await;
    scene.pass(599 - 9);
    let cache = scene.cache.clone();
    let waiting = tokio::spawn(async move { cache.get().await.unwrap().generation });
    scene.settle().await;
    assert!(!waiting.is_finished());
    scene.source.gate.add_permits(1);
    assert_eq!(waiting.await.unwrap(), 2);
}

#[tokio::test]
async fn expiry_counts_from_before_the_request() {
    let scene = Scene::gated([Ok(600)]);
    let cache = scene.cache.clone();
    let waiting = tokio::spawn(async move { cache.get().await.unwrap().expires });
    scene.settle().await;
    scene.pass(40);
    scene.source.gate.add_permits(1);
    assert_eq!(waiting.await.unwrap(), Duration::from_secs(600));
}

#[tokio::test]
async fn stepped_wall_clock_changes_nothing() {
    let scene = Scene::new([Ok(599)]);
    scene.token().await;
    scene
        .runtime
        .step_wall_clock_ahead(Duration::from_secs(86_400));
    assert_eq!(scene.token().await, "t1");
    scene
        .runtime
        .step_wall_clock_back(Duration::from_secs(10 * 86_400));
    assert_eq!(scene.token().await, "t1");
}

#[tokio::test]
async fn waiters_share_one_flight_and_its_error() {
    let scene = Scene::gated([Err(TokenErrorKind::PublicKeyNotRegistered)]);
    let waiting: Vec<_> = (0..100)
        .map(|_| {
            let cache = scene.cache.clone();
            tokio::spawn(async move { cache.get().await.map(|_| ()).unwrap_err().kind() })
        })
        .collect();
    scene.settle().await;
    scene.source.gate.add_permits(1);
    for waiter in waiting {
        assert_eq!(
            waiter.await.unwrap(),
            TokenErrorKind::PublicKeyNotRegistered
        );
    }
    assert_eq!(scene.asked(), 1);
}

#[tokio::test]
async fn caller_who_stops_waiting_does_not_lose_the_flight() {
    let scene = Scene::gated([Ok(599)]);
    let cache = scene.cache.clone();
    let first = tokio::spawn(async move { cache.get().await.map(|_| ()) });
    scene.settle().await;
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    scene.source.gate.add_permits(1);
    assert_eq!(scene.token().await, "t1");
    assert_eq!(scene.asked(), 1);
}

#[test]
fn flight_lost_with_its_runtime_is_started_anew() {
    let runtime = || {
        tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap()
    };
    let scene = Scene::gated([Ok(599)]);
    let first = runtime();
    first.block_on(async {
        let cache = scene.cache.clone();
        let waiting = tokio::spawn(async move { cache.get().await.map(|_| ()) });
        scene.settle().await;
        assert!(!waiting.is_finished());
    });
    drop(first);
    scene.source.gate.add_permits(1);
    assert_eq!(runtime().block_on(scene.token()), "t2");
}

#[tokio::test]
async fn stalled_flight_is_given_up_and_started_anew() {
    let scene = Scene::gated([Ok(599), Ok(599)]);
    let cache = scene.cache.clone();
    let waiting = tokio::spawn(async move { cache.get().await.map(|_| ()).unwrap_err().kind() });
    scene.settle().await;
    scene.pass(89);
    scene.settle().await;
    assert_eq!((scene.asked(), waiting.is_finished()), (1, false));
    scene.pass(1);
    scene.settle().await;
    assert_eq!(scene.asked(), 2);
    scene.pass(90);
    scene.settle().await;
    assert_eq!(waiting.await.unwrap(), TokenErrorKind::Interrupted);
}

#[tokio::test]
async fn late_landing_changes_nothing() {
    for late in [Ok(599), Err(TokenErrorKind::PublicKeyNotRegistered)] {
        let scene = Scene::gated([late, Ok(599)]);
        let cache = scene.cache.clone();
        let waiting = tokio::spawn(async move { cache.get().await.unwrap().secret });
        scene.settle().await;
        scene.pass(90);
        scene.settle().await;
        assert_eq!(scene.asked(), 2);
        // The gate is fair: the first permit is the stalled flight's.
        scene.source.gate.add_permits(1);
        scene.settle().await;
        assert!(!waiting.is_finished());
        scene.source.gate.add_permits(1);
        assert_eq!(waiting.await.unwrap().expose_secret(), "t2");
        assert_eq!(scene.token().await, "t2");
        assert_eq!(scene.asked(), 2);
    }
}

#[tokio::test]
async fn permanent_error_is_kept_for_half_a_minute() {
    let scene = Scene::new([Err(TokenErrorKind::PublicKeyNotRegistered), Ok(599)]);
    for _ in 0..50 {
        assert_eq!(scene.error().await, TokenErrorKind::PublicKeyNotRegistered);
    }
    scene.pass(29);
    scene.error().await;
    assert_eq!(scene.asked(), 1);
    scene.pass(1);
    assert_eq!(scene.token().await, "t2");
}

#[tokio::test]
async fn passing_error_is_kept_for_a_second() {
    let scene = Scene::new([Err(TokenErrorKind::Unavailable), Ok(599)]);
    assert_eq!(scene.error().await, TokenErrorKind::Unavailable);
    assert_eq!(scene.error().await, TokenErrorKind::Unavailable);
    assert_eq!(scene.asked(), 1);
    scene.pass(1);
    assert_eq!(scene.token().await, "t2");
}

#[tokio::test]
async fn failed_refresh_leaves_the_token_until_it_expires() {
    let scene = Scene::new([
        Ok(599),
        Err(TokenErrorKind::Unavailable),
        Err(TokenErrorKind::Unavailable),
    ]);
    scene.token().await;
    scene.pass(599 - 59);
    assert_eq!(scene.token().await, "t1");
    scene.settle().await;
    assert_eq!(scene.token().await, "t1");
    assert_eq!(scene.asked(), 2, "it is not asked again at once");
    scene.pass(52);
    assert_eq!(scene.token().await, "t1", "in the hard window too");
    assert_eq!(scene.asked(), 3);
    scene.pass(7);
    scene
        .source
        .script
        .lock()
        .unwrap()
        .push_back(Err(TokenErrorKind::Unavailable));
    assert_eq!(scene.error().await, TokenErrorKind::Unavailable);
}

#[tokio::test]
async fn rejected_token_is_forgotten_and_a_late_rejection_spares_the_next() {
    let scene = Scene::new([Ok(599), Ok(599)]);
    let first = scene.cache.get().await.unwrap().generation;
    assert!(scene.cache.reject(first));
    let second = scene.cache.get().await.unwrap().generation;
    assert_ne!(first, second);
    assert!(scene.cache.reject(first), "there is a newer one to try");
    assert_eq!(scene.cache.get().await.unwrap().generation, second);
    assert_eq!(scene.asked(), 2);
}

#[tokio::test]
async fn replacement_that_is_rejected_at_once_is_kept() {
    let scene = Scene::new([Ok(599), Ok(599), Ok(599)]);
    let first = scene.cache.get().await.unwrap().generation;
    assert!(scene.cache.reject(first));
    let second = scene.cache.get().await.unwrap().generation;
    for _ in 0..10 {
        assert!(!scene.cache.reject(second));
        scene.token().await;
    }
    assert_eq!(scene.asked(), 2);
    scene.pass(30);
    assert!(scene.cache.reject(second));
    assert_eq!(scene.token().await, "t3");
}

#[tokio::test]
async fn replacement_that_some_call_got_through_with_is_replaced_again() {
    let scene = Scene::new([Ok(599), Ok(599), Ok(599)]);
    let first = scene.cache.get().await.unwrap().generation;
    assert!(scene.cache.reject(first));
    let second = scene.cache.get().await.unwrap().generation;
    scene.cache.accept(first);
    assert!(!scene.cache.reject(second), "that was another token");
    scene.cache.accept(second);
    assert!(scene.cache.reject(second));
    assert_eq!(scene.token().await, "t3");
    assert_eq!(scene.asked(), 3);
}

#[tokio::test]
async fn service_that_minds_what_another_takes_costs_few_tokens() {
    let scene = Scene::new((0..20).map(|_| Ok(599)));
    for _ in 0..50 {
        let generation = scene.cache.get().await.unwrap().generation;
        scene.cache.accept(generation);
        assert!(scene.cache.reject(generation), "it is tried once more");
    }
    assert_eq!(scene.asked(), 1 + MOST_REJECTIONS);
    scene.pass(30);
    let generation = scene.cache.get().await.unwrap().generation;
    assert!(scene.cache.reject(generation));
    scene.token().await;
    assert_eq!(scene.asked(), 2 + MOST_REJECTIONS);
}

#[tokio::test]
async fn short_tokens_are_used_for_most_of_their_life() {
    let scene = Scene::new([Ok(5), Ok(5)]);
    assert_eq!(scene.token().await, "t1");
    scene.pass(3);
    assert_eq!(scene.token().await, "t1");
    scene.settle().await;
    assert_eq!(scene.asked(), 1);
}

#[tokio::test]
async fn token_without_life_serves_those_who_waited_for_it() {
    let scene = Scene::new([Ok(0), Ok(0)]);
    assert_eq!(scene.token().await, "t1");
    assert_eq!(scene.token().await, "t2");
}
