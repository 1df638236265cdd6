//! Redis goes away in the middle of everything, and comes back empty.

use std::sync::Arc;
use std::time::{Duration, Instant};

use nhs_auth::{SignedJwt, StoreStatus};
use nhs_http::testing::ManualRuntime;
use nhs_http::{Call, Client};

use crate::redis_server::RedisServer;
use crate::{Platform, keys, signed_jwt, store};

fn api(platform: &Platform, credential: &SignedJwt) -> Client {
    Client::builder(platform.server.uri())
        .credential(Arc::new(credential.clone()))
        .build()
        .unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_call_fails_while_redis_is_gone() {
    let Some(mut redis) = RedisServer::start("no_call_fails_while_redis_is_gone").await else {
        return;
    };
    let platform = Platform::start().await;
    let runtime = Arc::new(ManualRuntime::new());
    let credential = signed_jwt(&platform.token_url())
        .runtime(runtime.clone())
        .store(store(&redis.url()), keys())
        .build()
        .unwrap();
    let client = api(&platform, &credential);
    let call = || Call::get("pds.patient.get", "/Patient/{id}").param("id", "9990000018");
    let round = async || {
        let calls: Vec<_> = (0..50)
            .map(|_| {
                let client = client.clone();
                tokio::spawn(async move { client.send(call()).await.map(|_| ()) })
            })
            .collect();
        for call in calls {
            call.await.unwrap().unwrap();
        }
        runtime.advance(Duration::from_secs(120));
    };
    for _ in 0..6 {
        round().await;
    }
    assert_eq!(credential.store_status(), StoreStatus::Shared);
    redis.kill();
    for _ in 0..12 {
        round().await;
    }
    assert_eq!(credential.store_status(), StoreStatus::Degraded);
    redis.restart().await;
    let began = Instant::now();
    while credential.store_status() != StoreStatus::Shared {
        assert!(began.elapsed() < Duration::from_secs(30));
        round().await;
    }
}

#[tokio::test]
async fn replica_starts_without_redis() {
    let platform = Platform::start().await;
    let folder = std::env::temp_dir().join("nhs-auth-no-redis-here");
    let url = format!("redis+unix://{}", folder.display());
    let credential = signed_jwt(&platform.token_url())
        .store(store(&url), keys())
        .build()
        .unwrap();
    credential.access_token().await.unwrap();
    assert_eq!(credential.store_status(), StoreStatus::Degraded);
}

#[test]
fn url_that_is_none_is_refused_and_not_shown() {
    for url in ["", "http://user:s3cr3t@x", "s3cr3t"] {
        let error = nhs_auth::RedisStore::builder(url).build().unwrap_err();
        assert_eq!(error.kind(), nhs_http::ErrorKind::Config);
        assert!(!format!("{error} {error:?}").contains("s3cr3t"));
    }
}
