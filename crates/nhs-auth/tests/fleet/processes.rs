//! Single flight across processes, and within one.

use std::process::{Command, Stdio};
use std::sync::Arc;

use nhs_auth::{SignedJwt, StoreStatus};
use nhs_http::{Call, Client};

use crate::redis_server::RedisServer;
use crate::{Platform, keys, signed_jwt, store};

const TOKEN_URL: &str = "NHS_AUTH_TEST_TOKEN_URL";
const REDIS_URL: &str = "NHS_AUTH_TEST_REDIS_URL";

async fn call_at_once(calls: usize, credential: SignedJwt) {
    let calls: Vec<_> = (0..calls)
        .map(|_| {
            let credential = credential.clone();
            tokio::spawn(async move { credential.access_token().await.map(|_| ()) })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_processes_make_one_token_request() {
    let Some(redis) = RedisServer::start("two_processes_make_one_token_request").await else {
        return;
    };
    let platform = Platform::start().await;
    let spawn = || {
        Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "processes::one_process_of_two", "--nocapture"])
            .env(TOKEN_URL, platform.token_url())
            .env(REDIS_URL, redis.url())
            .stdout(Stdio::null())
            .spawn()
            .unwrap()
    };
    let children = [spawn(), spawn()];
    for mut child in children {
        let ended = tokio::task::spawn_blocking(move || child.wait().unwrap());
        assert!(ended.await.unwrap().success());
    }
    assert_eq!(platform.token_requests().await, 1);
}

/// The other half of the test above; alone it has nothing to do.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_process_of_two() {
    let (Ok(token_url), Ok(redis_url)) = (std::env::var(TOKEN_URL), std::env::var(REDIS_URL))
    else {
        return;
    };
    let credential = signed_jwt(&token_url)
        .store(store(&redis_url), keys())
        .build()
        .unwrap();
    call_at_once(100, credential.clone()).await;
    assert_eq!(credential.store_status(), StoreStatus::Shared);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_first_calls_make_one_token_request() {
    let platform = Platform::start().await;
    let alone = signed_jwt(&platform.token_url()).build().unwrap();
    call_at_once(10_000, alone.clone()).await;
    assert_eq!(platform.token_requests().await, 1);
    assert_eq!(alone.store_status(), StoreStatus::Unshared);
    let test = "ten_thousand_first_calls_make_one_token_request";
    let Some(redis) = RedisServer::start(test).await else {
        return;
    };
    let platform = Platform::start().await;
    let replicas: Vec<_> = (0..10)
        .map(|_| {
            let credential = signed_jwt(&platform.token_url());
            credential
                .store(store(&redis.url()), keys())
                .build()
                .unwrap()
        })
        .map(|credential| tokio::spawn(call_at_once(1000, credential)))
        .collect();
    for replica in replicas {
        replica.await.unwrap();
    }
    assert_eq!(platform.token_requests().await, 1);
}

#[tokio::test]
async fn token_that_one_replica_saw_rejected_is_replaced_for_all() {
    let test = "token_that_one_replica_saw_rejected_is_replaced_for_all";
    let Some(redis) = RedisServer::start(test).await else {
        return;
    };
    let platform = Platform::start().await;
    let replica = || {
        let credential = signed_jwt(&platform.token_url());
        credential
            .store(store(&redis.url()), keys())
            .build()
            .unwrap()
    };
    let (one, two) = (replica(), replica());
    let rejecting = wiremock::MockServer::start().await;
    wiremock::Mock::given(wiremock::matchers::header(
        "authorization",
        "Bearer sl0VqToken0",
    ))
    .respond_with(wiremock::ResponseTemplate::new(401))
    .mount(&rejecting)
    .await;
    wiremock::Mock::given(wiremock::matchers::header(
        "authorization",
        "Bearer sl0VqToken1",
    ))
    .respond_with(wiremock::ResponseTemplate::new(200))
    .mount(&rejecting)
    .await;
    for credential in [one, two.clone()] {
        two.access_token().await.unwrap();
        let client = Client::builder(rejecting.uri())
            .credential(Arc::new(credential))
            .build()
            .unwrap();
        let call = Call::get("pds.patient.get", "/Patient/{id}").param("id", "9990000018");
        client.send(call).await.unwrap();
    }
    assert_eq!(platform.token_requests().await, 2);
}

#[tokio::test]
async fn applications_with_other_keys_do_not_share() {
    let Some(redis) = RedisServer::start("applications_with_other_keys_do_not_share").await else {
        return;
    };
    let platform = Platform::start().await;
    for api_key in ["Zk3vJ0hXq1", "other"] {
        let credential = signed_jwt(&platform.token_url()).api_key(api_key);
        let credential = credential
            .store(store(&redis.url()), keys())
            .build()
            .unwrap();
        credential.access_token().await.unwrap();
    }
    assert_eq!(platform.token_requests().await, 2);
}
