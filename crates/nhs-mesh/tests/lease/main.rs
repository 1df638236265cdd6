//! The lease of a mailbox in a real Redis. Without a `redis-server` on the PATH the tests say that they were
//! skipped, but for CI, where that is a failure.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    missing_docs
)]

mod redis_server;
mod replicas;

use std::time::{Duration, Instant};

use nhs_mesh::MailboxId;
use nhs_mesh::worker::{Lease, RedisLease};

use redis_server::RedisServer;

const MINUTE: Duration = Duration::from_secs(60);

fn mailbox() -> MailboxId {
    MailboxId::parse("X26ABC1").unwrap()
}

/// The lease of one replica. Bounded by nothing but the test, for this machine may be busy.
fn lease(redis: &RedisServer) -> RedisLease {
    let builder = RedisLease::builder(redis.url()).limit(MINUTE);
    builder.build().unwrap()
}

#[tokio::test]
async fn of_many_that_ask_at_once_one_gets_the_mailbox() {
    let Some(redis) = RedisServer::start("of_many_that_ask_at_once").await else {
        return;
    };
    let replicas: Vec<_> = (0..20).map(|_| lease(&redis)).collect();
    let mailbox = mailbox();
    let asked = replicas.iter().map(|lease| lease.hold(&mailbox, MINUTE));
    let held = futures_util::future::join_all(asked).await;
    let held: Vec<_> = held.into_iter().map(Result::unwrap).collect();
    assert_eq!(held.iter().filter(|held| **held).count(), 1);
    // the holder holds on, and the others still do not get it
    for (lease, first) in replicas.iter().zip(&held) {
        assert_eq!(lease.hold(&mailbox, MINUTE).await.unwrap(), *first);
    }
    // another mailbox is another matter
    let other = MailboxId::parse("X26ABC2").unwrap();
    let free = replicas.iter().zip(&held).find(|(_, first)| !**first);
    assert!(free.unwrap().0.hold(&other, MINUTE).await.unwrap());
}

#[tokio::test]
async fn what_another_holds_is_neither_renewed_nor_given_back() {
    let Some(redis) = RedisServer::start("what_another_holds").await else {
        return;
    };
    let (first, second, mailbox) = (lease(&redis), lease(&redis), mailbox());
    assert!(first.hold(&mailbox, MINUTE).await.unwrap());
    let token = redis.text_of("nhs-mesh:reader:X26ABC1").await;
    assert!(token.is_some());
    // it never had the mailbox, or is told once more than it had
    second.release(&mailbox).await.unwrap();
    assert!(!second.hold(&mailbox, MINUTE * 60).await.unwrap());
    second.release(&mailbox).await.unwrap();
    assert_eq!(redis.text_of("nhs-mesh:reader:X26ABC1").await, token);
    let left = redis.time_left("nhs-mesh:reader:X26ABC1").await;
    assert!((1..=60_000).contains(&left), "{left}");

    // it had the mailbox, and another took it when the lease had run out
    redis.run_out("nhs-mesh:reader:X26ABC1").await;
    assert!(second.hold(&mailbox, MINUTE).await.unwrap());
    first.release(&mailbox).await.unwrap();
    assert!(!first.hold(&mailbox, MINUTE).await.unwrap());
    assert!(second.hold(&mailbox, MINUTE).await.unwrap());

    second.release(&mailbox).await.unwrap();
    assert_eq!(redis.text_of("nhs-mesh:reader:X26ABC1").await, None);
    assert!(first.hold(&mailbox, MINUTE).await.unwrap());
    assert_ne!(redis.text_of("nhs-mesh:reader:X26ABC1").await, token);
}

#[tokio::test]
async fn lease_of_a_holder_that_died_goes_to_another_when_it_ends_and_not_before() {
    let Some(redis) = RedisServer::start("lease_of_a_holder_that_died").await else {
        return;
    };
    let mailbox = mailbox();
    let time = Duration::from_millis(300);
    let began = Instant::now();
    assert!(lease(&redis).hold(&mailbox, time).await.unwrap());
    // by the clock of Redis, which is no other than the machine's
    let other = lease(&redis);
    while !other.hold(&mailbox, MINUTE).await.unwrap() {
        assert!(began.elapsed() < MINUTE);
    }
    assert!(began.elapsed() >= time, "{:?}", began.elapsed());
}

#[tokio::test]
async fn without_redis_it_cannot_be_told_and_nothing_of_its_address_is() {
    let lease = RedisLease::builder("redis://:s3cr3t@127.0.0.1:1/").build();
    let lease = lease.unwrap();
    let error = lease.hold(&mailbox(), MINUTE).await.unwrap_err();
    let shown = format!("{error} {error:?} {lease:?}");
    assert!(!shown.contains("s3cr3t"), "{shown}");
    assert!(shown.contains("Redis did not answer"), "{shown}");
    // not taken, so there is nothing that giving back could fail at for ever
    assert!(lease.release(&mailbox()).await.is_err());
    lease.release(&mailbox()).await.unwrap();

    let error = RedisLease::builder("http://:s3cr3t@x/")
        .build()
        .unwrap_err();
    assert!(!format!("{error} {error:?}").contains("s3cr3t"), "{error}");
}
