//! Kept answers in memory: so many, so many bytes, and no longer than the user says.
//! A task of its own lets go of what is too old, also when nobody calls.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use async_trait::async_trait;
use url::Url;

use super::{Kept, StaleKey, StaleStore};
use crate::{Runtime, SystemRuntime};

/// Keeps answers in this process. What it holds is patient data if the calls read any; it is dropped
/// when its time is over, whether or not anybody calls meanwhile.
///
/// ```
/// use std::time::Duration;
/// use nhs_http::MemoryStale;
///
/// // at most 200 answers of 16 MiB together, for a quarter of an hour
/// let store = MemoryStale::new(200, Duration::from_secs(900)).max_bytes(16 * 1024 * 1024);
/// assert!(store.is_empty());
/// ```
pub struct MemoryStale {
    held: Arc<Mutex<Held>>,
    most: usize,
    max_bytes: usize,
    life: Duration,
    runtime: Arc<dyn Runtime>,
}

#[derive(Default)]
struct Held {
    answers: HashMap<Arc<StaleKey>, Entry>,
    /// Oldest first; an entry that was replaced stays until its turn comes.
    order: VecDeque<(Duration, u64, Arc<StaleKey>)>,
    bytes: usize,
    count: u64,
    /// Whether a task waits for the oldest to be too old.
    swept: bool,
}

struct Entry {
    number: u64,
    kept: Kept,
    size: usize,
}

impl MemoryStale {
    /// A store of at most `most` answers, each for `life`, and of 64 MiB together.
    #[must_use]
    pub fn new(most: usize, life: Duration) -> Self {
        Self {
            held: Arc::default(),
            most,
            max_bytes: 64 * 1024 * 1024,
            life,
            runtime: Arc::new(SystemRuntime),
        }
    }

    /// The most bytes that all answers may take up together, headers and keys included.
    #[must_use]
    pub fn max_bytes(mut self, bytes: usize) -> Self {
        self.max_bytes = bytes;
        self
    }

    /// Time, for tests.
    #[must_use]
    pub fn with_runtime(mut self, runtime: Arc<dyn Runtime>) -> Self {
        self.runtime = runtime;
        self
    }

    /// How many answers are held.
    #[must_use]
    pub fn len(&self) -> usize {
        held(&self.held).answers.len()
    }

    /// Whether none is held.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Lets go of all answers.
    pub fn clear(&self) {
        let mut held = held(&self.held);
        held.answers.clear();
        held.order.clear();
        held.bytes = 0;
    }
}

#[async_trait]
impl StaleStore for MemoryStale {
    async fn keep(&self, key: &StaleKey, answer: Kept) {
        let headers = answer.headers.iter();
        let headers: usize = headers.map(|(n, v)| n.as_str().len() + v.len()).sum();
        let size = answer.body.len() + headers + 2 * key.as_bytes().len();
        let now = self.runtime.monotonic();
        let begin = {
            let mut held = held(&self.held);
            held.remove(key);
            if size > self.max_bytes || self.most == 0 {
                return;
            }
            held.drop_expired(now);
            while held.answers.len() >= self.most || held.bytes + size > self.max_bytes {
                if !held.drop_oldest() {
                    break;
                }
            }
            let key = Arc::new(key.clone());
            held.count += 1;
            let number = held.count;
            let entry = Entry {
                number,
                kept: answer,
                size,
            };
            held.bytes += size;
            let end = now.saturating_add(self.life);
            held.order.push_back((end, number, Arc::clone(&key)));
            held.answers.insert(key, entry);
            held.close_ranks();
            !std::mem::replace(&mut held.swept, true)
        };
        if begin {
            let sweep = sweep(Arc::downgrade(&self.held), Arc::clone(&self.runtime));
            match tokio::runtime::Handle::try_current() {
                Ok(tokio) => drop(tokio.spawn(sweep)),
                // Without a task nothing may be kept.
                Err(_) => {
                    self.clear();
                    held(&self.held).swept = false;
                }
            }
        }
    }

    async fn last(&self, key: &StaleKey) -> Option<Kept> {
        let mut held = held(&self.held);
        held.drop_expired(self.runtime.monotonic());
        Some(held.answers.get(key)?.kept.clone())
    }

    async fn forget(&self, key: &StaleKey) {
        held(&self.held).remove(key);
    }

    async fn changed(&self, url: &Url) {
        let mut held = held(&self.held);
        let touched: Vec<_> = held
            .answers
            .keys()
            .filter(|key| key.url.origin() == url.origin() && are_kin(key.url.path(), url.path()))
            .cloned()
            .collect();
        for key in touched {
            held.remove(&key);
        }
    }
}

/// Whether one path lies at or below the other.
fn are_kin(one: &str, other: &str) -> bool {
    let (short, long) = match one.len() <= other.len() {
        true => (one, other),
        false => (other, one),
    };
    let tail = long.strip_prefix(short.trim_end_matches('/'));
    tail.is_some_and(|tail| tail.is_empty() || tail.starts_with('/'))
}

impl Held {
    fn remove(&mut self, key: &StaleKey) {
        if let Some(entry) = self.answers.remove(key) {
            self.bytes -= entry.size;
        }
    }

    /// Lets go of the places of replaced answers, once they are the most.
    fn close_ranks(&mut self) {
        if self.order.len() > 2 * self.answers.len() + 16 {
            let answers = &self.answers;
            self.order.retain(|(_, number, key)| {
                answers
                    .get(key)
                    .is_some_and(|entry| entry.number == *number)
            });
        }
    }

    fn drop_expired(&mut self, now: Duration) {
        while self.order.front().is_some_and(|(end, ..)| *end <= now) {
            self.drop_oldest();
        }
    }

    /// Whether there was one.
    fn drop_oldest(&mut self) -> bool {
        let Some((_, number, key)) = self.order.pop_front() else {
            return false;
        };
        if self.answers.get(&key).is_some_and(|e| e.number == number) {
            self.remove(&key);
        }
        true
    }
}

/// Lets go of what is too old, until nothing is left.
async fn sweep(store: Weak<Mutex<Held>>, runtime: Arc<dyn Runtime>) {
    loop {
        let wait = {
            let Some(store) = store.upgrade() else { return };
            let mut held = held(&store);
            held.drop_expired(runtime.monotonic());
            match held.order.front() {
                Some((end, ..)) => end.saturating_sub(runtime.monotonic()),
                None => {
                    held.swept = false;
                    return;
                }
            }
        };
        runtime.elapsed(wait).await;
    }
}

fn held(held: &Mutex<Held>) -> MutexGuard<'_, Held> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}

impl fmt::Debug for MemoryStale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryStale")
            .field("most", &self.most)
            .field("max_bytes", &self.max_bytes)
            .field("life", &self.life)
            .field("len", &self.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;

    use super::*;
    use crate::testing::ManualRuntime;
    use crate::{Call, Subject};

    fn secs(n: u64) -> Duration {
        Duration::from_secs(n)
    }

    fn store(most: usize) -> (MemoryStale, Arc<ManualRuntime>) {
        let runtime = Arc::new(ManualRuntime::new());
        let store = MemoryStale::new(most, secs(60)).with_runtime(runtime.clone());
        (store, runtime)
    }

    fn key(path: &'static str) -> StaleKey {
        let base = Url::parse("https://api.service.nhs.uk").unwrap();
        let call = Call::get("o", path);
        StaleKey::of(&call, &call.url(&base).unwrap(), &Subject::open())
    }

    fn answer(body: &'static str) -> Kept {
        Kept::new(std::time::SystemTime::UNIX_EPOCH, HeaderMap::new(), body)
    }

    async fn last(store: &MemoryStale, path: &'static str) -> Option<String> {
        let kept = store.last(&key(path)).await?;
        Some(String::from_utf8_lossy(kept.body()).into_owned())
    }

    #[tokio::test]
    async fn last_answer_is_the_one_that_is_kept() {
        let (store, _) = store(9);
        store.keep(&key("/a"), answer("1")).await;
        store.keep(&key("/a"), answer("2")).await;
        assert_eq!(last(&store, "/a").await.unwrap(), "2");
        assert_eq!(store.len(), 1);
        for _ in 0..100 {
            store.keep(&key("/a"), answer("3")).await;
        }
        assert!(held(&store.held).order.len() < 20);
        store.forget(&key("/a")).await;
        assert!(store.is_empty() && held(&store.held).bytes == 0);
    }

    #[tokio::test]
    async fn oldest_makes_place_when_there_are_too_many_or_too_much() {
        let (store, _) = store(2);
        for path in ["/a", "/b", "/c"] {
            store.keep(&key(path), answer("1")).await;
        }
        assert_eq!((last(&store, "/a").await, store.len()), (None, 2));
        let (small, _) = self::store(9);
        let small = small.max_bytes(1000);
        let long = "x".repeat(600).leak();
        small.keep(&key("/a"), answer(long)).await;
        small.keep(&key("/b"), answer(long)).await;
        assert_eq!((last(&small, "/a").await, small.len()), (None, 1));
        small
            .keep(&key("/b"), answer("x".repeat(2000).leak()))
            .await;
        assert!(
            small.is_empty(),
            "too large, and the older one is out of date"
        );
    }

    #[tokio::test]
    async fn too_old_is_let_go_though_nobody_calls() {
        let (store, runtime) = store(9);
        store.keep(&key("/a"), answer("1")).await;
        tokio::task::yield_now().await;
        runtime.advance(secs(30));
        store.keep(&key("/b"), answer("1")).await;
        for (advance, left) in [(29, 2), (1, 1), (30, 0)] {
            runtime.advance(secs(advance));
            // The store's task has its turn.
            for _ in 0..3 {
                tokio::task::yield_now().await;
            }
            assert_eq!(store.len(), left);
        }
        assert!(!held(&store.held).swept);
        store.keep(&key("/c"), answer("1")).await;
        assert_eq!(store.len(), 1);
    }

    #[tokio::test]
    async fn change_makes_what_was_read_there_out_of_date() {
        let (store, _) = store(9);
        let paths = [
            "/Patient",
            "/Patient/1",
            "/Patient/1/RelatedPerson",
            "/Patient/12",
            "/b",
        ];
        for path in paths {
            store.keep(&key(path), answer("1")).await;
        }
        let url = Url::parse("https://api.service.nhs.uk/Patient/1").unwrap();
        store.changed(&url).await;
        assert_eq!(store.len(), 2);
        assert!(last(&store, "/Patient/12").await.is_some() && last(&store, "/b").await.is_some());
    }

    #[tokio::test]
    async fn store_of_no_answers_keeps_none() {
        let (store, _) = store(0);
        store.keep(&key("/a"), answer("1")).await;
        assert!(store.is_empty());
    }
}
