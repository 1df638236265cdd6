//! What each store must hold to, in memory and in Redis.

use std::sync::Arc;
use std::time::{Duration, Instant};

use nhs_auth::{MemoryStore, SessionStore, StoredSession, TokenStore};

use crate::redis_server::RedisServer;
use crate::store;

const LONG: Duration = Duration::from_secs(60);
const SHORT: Duration = Duration::from_millis(40);

trait Store: TokenStore + SessionStore {}
impl<T: TokenStore + SessionStore> Store for T {}

/// The stores, with a Redis that must outlive them.
async fn stores(test: &str) -> (Vec<Arc<dyn Store>>, Option<RedisServer>) {
    let mut stores: Vec<Arc<dyn Store>> = vec![Arc::new(MemoryStore::new())];
    let server = RedisServer::start(test).await;
    if let Some(server) = &server {
        stores.push(store(&server.url()));
    }
    (stores, server)
}

/// Asks until it is so.
async fn until<T, Asked: Future<Output = Option<T>>>(ask: impl Fn() -> Asked) -> T {
    let began = Instant::now();
    loop {
        if let Some(found) = ask().await {
            return found;
        }
        assert!(began.elapsed() < Duration::from_secs(10));
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn lease_has_one_holder_at_a_time() {
    let (stores, _server) = stores("lease_has_one_holder_at_a_time").await;
    for store in stores {
        let first = store.acquire("k", LONG).await.unwrap().unwrap();
        assert!(store.acquire("k", LONG).await.unwrap().is_none());
        assert!(store.acquire("other", LONG).await.unwrap().is_some());
        assert!(store.renew("k", &first, LONG).await.unwrap());
        store.release("k", &first).await.unwrap();
        let second = store.acquire("k", LONG).await.unwrap().unwrap();
        assert!(second.fence() > first.fence());
        assert!(!store.renew("k", &first, LONG).await.unwrap());
        store.release("k", &first).await.unwrap();
        assert!(
            store.acquire("k", LONG).await.unwrap().is_none(),
            "only one's own is given back"
        );
    }
}

#[tokio::test]
async fn holder_who_dies_is_replaced_and_wakes_up_too_late() {
    let (stores, _server) = stores("holder_who_dies_is_replaced_and_wakes_up_too_late").await;
    for store in stores {
        let dead = store.acquire("k", SHORT).await.unwrap().unwrap();
        let next = until(|| async { store.acquire("k", LONG).await.unwrap() }).await;
        assert!(next.fence() > dead.fence());
        assert!(!store.renew("k", &dead, LONG).await.unwrap());
        assert!(!store.save_token("k", &dead, b"late", LONG).await.unwrap());
        assert!(store.load_token("k").await.unwrap().is_none());
        assert!(store.save_token("k", &next, b"new", LONG).await.unwrap());
        assert!(!store.save_token("k", &dead, b"late", LONG).await.unwrap());
        assert_eq!(store.load_token("k").await.unwrap().unwrap().bytes, b"new");
    }
}

#[tokio::test]
async fn token_tells_what_is_left_of_it_and_goes() {
    let (stores, _server) = stores("token_tells_what_is_left_of_it_and_goes").await;
    for store in stores {
        let lease = store.acquire("k", LONG).await.unwrap().unwrap();
        store
            .save_token("k", &lease, &[0, 255, 7], LONG)
            .await
            .unwrap();
        let stored = store.load_token("k").await.unwrap().unwrap();
        assert_eq!(stored.bytes, [0, 255, 7]);
        assert!(stored.left <= LONG && stored.left > Duration::from_secs(50));
        store.save_token("k", &lease, b"x", SHORT).await.unwrap();
        until(|| async { store.load_token("k").await.unwrap().is_none().then_some(()) }).await;
    }
}

#[tokio::test]
async fn session_is_replaced_only_by_who_knows_its_version() {
    let (stores, _server) = stores("session_is_replaced_only_by_who_knows_its_version").await;
    for store in stores {
        assert_eq!(store.load_session("k").await.unwrap(), None);
        assert_eq!(store.save_session("k", 7, b"a", LONG).await.unwrap(), None);
        let first = store
            .save_session("k", 0, b"a", LONG)
            .await
            .unwrap()
            .unwrap();
        assert!(first > 0);
        assert_eq!(store.save_session("k", 0, b"b", LONG).await.unwrap(), None);
        let second = store
            .save_session("k", first, b"b", LONG)
            .await
            .unwrap()
            .unwrap();
        assert!(second > first);
        assert_eq!(
            store.save_session("k", first, b"c", LONG).await.unwrap(),
            None
        );
        let expected = StoredSession {
            bytes: b"b".to_vec(),
            version: second,
        };
        assert_eq!(store.load_session("k").await.unwrap(), Some(expected));
        store
            .save_session("k", second, b"d", SHORT)
            .await
            .unwrap()
            .unwrap();
        until(|| async {
            store
                .load_session("k")
                .await
                .unwrap()
                .is_none()
                .then_some(())
        })
        .await;
        assert!(
            store
                .save_session("k", 0, b"e", LONG)
                .await
                .unwrap()
                .unwrap()
                > second
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_writers_one_wins() {
    let (stores, _server) = stores("of_many_writers_one_wins").await;
    for store in stores {
        let writers: Vec<_> = (0..100_u8)
            .map(|n| {
                let store = Arc::clone(&store);
                tokio::spawn(async move {
                    let lease = store.acquire("k", LONG).await.unwrap();
                    let saved = store.save_session("s", 0, &[n], LONG).await.unwrap();
                    (lease.is_some(), saved.is_some())
                })
            })
            .collect();
        let mut won = (0, 0);
        for writer in writers {
            let (leased, saved) = writer.await.unwrap();
            won = (won.0 + u32::from(leased), won.1 + u32::from(saved));
        }
        assert_eq!(won, (1, 1));
    }
}
