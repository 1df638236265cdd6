//! Something fetched from a provider and kept for at most an hour: renewed after half of that, and
//! early, at a bounded rate, when it turns out to lack something.

use std::future::Future;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use nhs_http::Runtime;
use tokio::sync::Mutex;

use super::ProviderError;

pub(crate) struct Held<T> {
    state: RwLock<Option<Fetched<T>>>,
    /// Held while fetching, so that one fetch serves all who wait. Guards when the next early one
    /// may be.
    gate: Mutex<Duration>,
}

struct Fetched<T> {
    value: Arc<T>,
    /// On the monotonic clock.
    at: Duration,
    next_try: Duration,
}

impl<T> Held<T> {
    pub(crate) fn new() -> Self {
        Self {
            state: RwLock::new(None),
            gate: Mutex::new(Duration::ZERO),
        }
    }

    /// What is held, if it is fresh enough, or else what `fetch` brings. A failure to renew what has
    /// not expired yet is no failure.
    pub(crate) async fn get<F>(
        &self,
        runtime: &dyn Runtime,
        fetch: impl FnOnce() -> F,
    ) -> Result<Arc<T>, ProviderError>
    where
        F: Future<Output = Result<Arc<T>, ProviderError>>,
    {
        match self.look(runtime) {
            (Some(value), false) => return Ok(value),
            (Some(value), true) => {
                // One renews; the others go on with what there is.
                let Ok(_gate) = self.gate.try_lock() else {
                    return Ok(value);
                };
                self.put_off(runtime.monotonic().saturating_add(PAUSE));
                return match fetch().await {
                    Ok(value) => Ok(self.keep(value, runtime)),
                    Err(error) => {
                        tracing::warn!(%error, "the provider's document is not renewed yet");
                        Ok(value)
                    }
                };
            }
            (None, _) => {}
        }
        let _gate = self.gate.lock().await;
        if let (Some(value), _) = self.look(runtime) {
            return Ok(value);
        }
        fetch().await.map(|value| self.keep(value, runtime))
    }

    /// Fetches again because `seen` lacks something, unless that was done within the last five
    /// minutes. `None` if it was, and nothing newer is there.
    pub(crate) async fn get_after_miss<F>(
        &self,
        seen: &Arc<T>,
        runtime: &dyn Runtime,
        fetch: impl FnOnce() -> F,
    ) -> Result<Option<Arc<T>>, ProviderError>
    where
        F: Future<Output = Result<Arc<T>, ProviderError>>,
    {
        let mut next = self.gate.lock().await;
        if let (Some(value), _) = self.look(runtime)
            && !Arc::ptr_eq(&value, seen)
        {
            return Ok(Some(value));
        }
        let now = runtime.monotonic();
        if now < *next {
            return Ok(None);
        }
        // Set before the fetch: a dropped one counts as well.
        *next = now.saturating_add(PAUSE);
        let value = fetch().await?;
        *next = now.saturating_add(BETWEEN_MISSES);
        Ok(Some(self.keep(value, runtime)))
    }

    /// What was fetched last, however long ago.
    pub(crate) fn last(&self) -> Option<Arc<T>> {
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        state.as_ref().map(|fetched| Arc::clone(&fetched.value))
    }

    /// What is held and has not expired, and whether it is to be renewed.
    fn look(&self, runtime: &dyn Runtime) -> (Option<Arc<T>>, bool) {
        let now = runtime.monotonic();
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        let Some(fetched) = state.as_ref() else {
            return (None, false);
        };
        let age = now.saturating_sub(fetched.at);
        if age >= LONGEST {
            return (None, false);
        }
        let renew = age >= LONGEST / 2 && now >= fetched.next_try;
        (Some(Arc::clone(&fetched.value)), renew)
    }

    fn put_off(&self, next_try: Duration) {
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(fetched) = state.as_mut() {
            fetched.next_try = next_try;
        }
    }

    fn keep(&self, value: Arc<T>, runtime: &dyn Runtime) -> Arc<T> {
        let now = runtime.monotonic();
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        *state = Some(Fetched {
            value: Arc::clone(&value),
            at: now,
            next_try: now,
        });
        value
    }
}

/// As long as CIS2 allows discovery to be kept.
const LONGEST: Duration = Duration::from_secs(3600);

/// Between two fetches because of a key id that is not there: anyone can send us one.
const BETWEEN_MISSES: Duration = Duration::from_secs(300);

/// Before the next try, after one that failed.
const PAUSE: Duration = Duration::from_secs(30);

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use nhs_http::testing::ManualRuntime;

    use super::*;

    struct Source {
        held: Held<u32>,
        runtime: ManualRuntime,
        fetches: AtomicU32,
    }

    impl Source {
        fn new() -> Self {
            Self {
                held: Held::new(),
                runtime: ManualRuntime::new(),
                fetches: AtomicU32::new(0),
            }
        }

        fn fetch(&self) -> std::future::Ready<Result<Arc<u32>, ProviderError>> {
            std::future::ready(Ok(Arc::new(self.fetches.fetch_add(1, Ordering::Relaxed))))
        }

        async fn get(&self) -> Arc<u32> {
            self.held.get(&self.runtime, || self.fetch()).await.unwrap()
        }

        async fn miss(&self, seen: &Arc<u32>) -> Option<Arc<u32>> {
            let again = self
                .held
                .get_after_miss(seen, &self.runtime, || self.fetch());
            again.await.unwrap()
        }

        fn after(&self, seconds: u64) {
            self.runtime.advance(Duration::from_secs(seconds));
        }
    }

    #[tokio::test]
    async fn what_is_fresh_is_not_fetched_again() {
        let source = Source::new();
        source.get().await;
        source.after(1799);
        assert_eq!(*source.get().await, 0);
        source.after(1);
        assert_eq!(*source.get().await, 1);
        source.after(3600);
        assert_eq!(*source.get().await, 2);
    }

    #[tokio::test]
    async fn failure_to_renew_shows_after_an_hour() {
        let source = Source::new();
        source.get().await;
        let fail = || std::future::ready(Err(ProviderError::KeySetUnreadable));
        source.after(1800);
        assert!(source.held.get(&source.runtime, fail).await.is_ok());
        // the next try waits a little
        assert_eq!(*source.get().await, 0);
        source.after(1800);
        assert!(source.held.get(&source.runtime, fail).await.is_err());
    }

    #[tokio::test]
    async fn misses_fetch_once_in_five_minutes() {
        let source = Source::new();
        let first = source.get().await;
        let second = source.miss(&first).await.unwrap();
        assert_eq!(*second, 1);
        for _ in 0..1000 {
            assert_eq!(source.miss(&second).await, None);
        }
        // whoever has seen only the first is given the second
        assert_eq!(*source.miss(&first).await.unwrap(), 1);
        source.after(300);
        assert_eq!(*source.miss(&second).await.unwrap(), 2);
        assert_eq!(source.fetches.load(Ordering::Relaxed), 3);
    }

    #[tokio::test]
    async fn failed_fetch_after_a_miss_is_tried_again_soon() {
        let source = Source::new();
        let first = source.get().await;
        let fail = || std::future::ready(Err(ProviderError::KeySetUnreadable));
        let failed = source.held.get_after_miss(&first, &source.runtime, fail);
        assert!(failed.await.is_err());
        assert_eq!(source.miss(&first).await, None);
        source.after(30);
        assert_eq!(*source.miss(&first).await.unwrap(), 1);
    }
}
