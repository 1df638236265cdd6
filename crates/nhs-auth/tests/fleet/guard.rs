//! A fleet acts upon each logout token once.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use nhs_auth::oidc::ReplayGuard;

use crate::redis_server::RedisServer;
use crate::store;

const LONG: Duration = Duration::from_secs(660);

fn guard(redis: &RedisServer) -> Arc<dyn ReplayGuard> {
    store(&redis.url())
}

async fn first(guard: &Arc<dyn ReplayGuard>, id: &str, keep: Duration) -> bool {
    let now = SystemTime::UNIX_EPOCH;
    guard.first_use(id, now, keep).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_replicas_one_is_first() {
    let Some(redis) = RedisServer::start("of_many_replicas_one_is_first").await else {
        return;
    };
    let asking: Vec<_> = (0..50)
        .map(|_| {
            let guard = guard(&redis);
            tokio::spawn(async move { first(&guard, "logout-1", LONG).await })
        })
        .collect();
    let mut firsts = 0;
    for asked in asking {
        firsts += usize::from(asked.await.unwrap());
    }
    assert_eq!(firsts, 1);
    assert!(first(&guard(&redis), "logout-2", LONG).await);
}

#[tokio::test]
async fn seen_token_is_kept_for_so_long_and_not_in_clear() {
    let Some(redis) = RedisServer::start("seen_token_is_kept_for_so_long_and_not_in_clear").await
    else {
        return;
    };
    let guard = guard(&redis);
    assert!(first(&guard, "logout-1", LONG).await);
    let mut connection = redis.connection().await;
    let names: Vec<String> = ::redis::cmd("KEYS")
        .arg("*")
        .query_async(&mut connection)
        .await
        .unwrap();
    assert!(
        names.len() == 1 && !names[0].contains("logout-1"),
        "{names:?}"
    );
    let left: u128 = ::redis::cmd("PTTL")
        .arg(&names[0])
        .query_async(&mut connection)
        .await
        .unwrap();
    assert!(left <= LONG.as_millis() && left > LONG.as_millis() - 60_000);
    // As if its time were over.
    redis.forget_everything().await;
    assert!(first(&guard, "logout-1", LONG).await);
    assert!(!first(&guard, "logout-1", LONG).await);
}

#[tokio::test]
async fn guard_without_redis_cannot_tell() {
    let Some(mut redis) = RedisServer::start("guard_without_redis_cannot_tell").await else {
        return;
    };
    let guard = guard(&redis);
    assert!(first(&guard, "logout-1", LONG).await);
    redis.kill();
    let asked = guard.first_use("logout-1", SystemTime::UNIX_EPOCH, LONG);
    let error = asked.await.unwrap_err();
    assert!(error.to_string().contains("Redis did not answer"));
}
