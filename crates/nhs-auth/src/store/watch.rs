//! Whether the store answers. One that does not is left alone for a while, and the change is said once
//! in each direction.

use std::fmt;
use std::future::Future;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::{Either, select};
use nhs_http::Runtime;

use super::StoreError;

/// Whether replicas share what they should.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StoreStatus {
    /// No store was given: this process keeps to itself.
    Unshared,
    /// The store answered when it was last asked, or has not been asked yet.
    Shared,
    /// The store does not answer: until it does, this process keeps to itself.
    Degraded,
}

/// Asks a store, within a time limit.
pub(crate) struct StoreWatch {
    /// What is kept there, for the log.
    what: &'static str,
    runtime: Arc<dyn Runtime>,
    lost: Mutex<Option<Lost>>,
}

struct Lost {
    /// The store is asked again from then on.
    next: Duration,
}

impl StoreWatch {
    pub(crate) fn new(what: &'static str, runtime: Arc<dyn Runtime>) -> Self {
        Self {
            what,
            runtime,
            lost: Mutex::default(),
        }
    }

    pub(crate) fn status(&self) -> StoreStatus {
        match *self.lost() {
            Some(_) => StoreStatus::Degraded,
            None => StoreStatus::Shared,
        }
    }

    /// What the store says, or `None` if it does not: it failed, took too long, or did so a moment
    /// ago.
    pub(crate) async fn ask<T>(
        &self,
        question: impl Future<Output = Result<T, StoreError>>,
    ) -> Option<T> {
        {
            let now = self.runtime.monotonic();
            let mut lost = self.lost();
            if let Some(lost) = lost.as_mut() {
                if now < lost.next {
                    return None;
                }
                // One asks; the others go on without.
                lost.next = now.saturating_add(PAUSE);
            }
        }
        match select(pin!(question), self.runtime.elapsed(LIMIT)).await {
            Either::Left((Ok(answer), _)) => {
                if self.lost().take().is_some() {
                    tracing::info!(
                        what = self.what,
                        "the store answers again and is shared again"
                    );
                }
                Some(answer)
            }
            // The error's text is the store's own and is not looked at.
            Either::Left((Err(_), _)) | Either::Right(_) => {
                let next = self.runtime.monotonic().saturating_add(PAUSE);
                if self.lost().replace(Lost { next }).is_none() {
                    tracing::warn!(
                        what = self.what,
                        "the store does not answer, this process goes on by itself"
                    );
                }
                None
            }
        }
    }

    fn lost(&self) -> MutexGuard<'_, Option<Lost>> {
        self.lost.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for StoreWatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoreWatch")
            .field("what", &self.what)
            .field("status", &self.status())
            .finish_non_exhaustive()
    }
}

/// A store that takes longer than this is as good as lost.
const LIMIT: Duration = Duration::from_secs(2);

/// How long a lost store is left alone.
const PAUSE: Duration = Duration::from_secs(5);

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use nhs_http::testing::ManualRuntime;

    use super::*;

    struct Scene {
        runtime: Arc<ManualRuntime>,
        watch: StoreWatch,
        asked: AtomicUsize,
    }

    impl Scene {
        fn new() -> Self {
            let runtime = Arc::new(ManualRuntime::new());
            Self {
                watch: StoreWatch::new("test", runtime.clone()),
                runtime,
                asked: AtomicUsize::new(0),
            }
        }

        async fn ask(&self, answers: bool) -> bool {
            let question = async {
                self.asked.fetch_add(1, Ordering::SeqCst);
                if answers { Ok(()) } else { Err("gone".into()) }
            };
            self.watch.ask(question).await.is_some()
        }
    }

    #[tokio::test]
    async fn lost_store_is_left_alone_for_a_while_and_recovers() {
        let scene = Scene::new();
        assert!(scene.ask(true).await);
        assert!(!scene.ask(false).await);
        assert_eq!(scene.watch.status(), StoreStatus::Degraded);
        for _ in 0..5 {
            assert!(!scene.ask(true).await);
        }
        assert_eq!(scene.asked.load(Ordering::SeqCst), 2);
        scene.runtime.advance(PAUSE);
        assert!(scene.ask(true).await);
        assert_eq!(scene.watch.status(), StoreStatus::Shared);
    }

    #[tokio::test]
    async fn store_that_does_not_answer_in_time_is_lost() {
        let scene = Scene::new();
        let question = scene
            .watch
            .ask(std::future::pending::<Result<(), StoreError>>());
        let (answer, ()) = tokio::join!(question, async { scene.runtime.advance(LIMIT) });
        assert_eq!(answer, None);
        assert_eq!(scene.watch.status(), StoreStatus::Degraded);
    }
}
