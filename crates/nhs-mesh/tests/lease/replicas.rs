//! Replicas of a worker that share a mailbox: each has its own way to the service, as in its own process.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use nhs_http::Runtime;
use nhs_http::testing::ManualRuntime;
use nhs_mesh::worker::{Delivery, Handler, HandlerError, Worker};
use nhs_mesh::{Client, Environment, Incoming, Receipt};
use serde_json::json;
use tokio::sync::Notify;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use crate::redis_server::RedisServer;
use crate::{lease, mailbox};

const KEY: &str = "nhs-mesh:reader:X26ABC1";

/// What waits in the mailbox.
type Waiting = Arc<Mutex<Vec<String>>>;

fn waiting(ids: &[&str]) -> Waiting {
    let ids = ids.iter().map(|id| (*id).to_owned());
    Arc::new(Mutex::new(ids.collect()))
}

/// A replica: its way to the service, its clock, its worker.
struct Replica {
    server: MockServer,
    runtime: Arc<ManualRuntime>,
    worker: Worker<Taking>,
}

#[derive(Clone, Default)]
struct Taking {
    begun: Arc<AtomicU32>,
    /// Told that a message was begun.
    at_work: Arc<Notify>,
    /// What the first message waits for, if it does.
    goes_on: Option<Arc<Notify>>,
}

#[async_trait::async_trait]
impl Handler for Taking {
    async fn handle(&self, delivery: Delivery) -> Result<Receipt, HandlerError> {
        let is_first = self.begun.fetch_add(1, Ordering::SeqCst) == 0;
        self.at_work.notify_one();
        if let Some(goes_on) = self.goes_on.as_ref().filter(|_| is_first) {
            goes_on.notified().await;
        }
        let Incoming::Data(download) = delivery.incoming else {
            return Err("a report".into());
        };
        Ok(download.read_to_bytes(1000).await?.1.handed_over())
    }
}

/// Waits for the clock to be moved, where the manual one moves itself.
#[derive(Debug)]
struct Patient(Arc<ManualRuntime>);

#[async_trait::async_trait]
impl Runtime for Patient {
    fn now(&self) -> SystemTime {
        self.0.now()
    }

    fn monotonic(&self) -> Duration {
        self.0.monotonic()
    }

    async fn sleep(&self, duration: Duration) {
        self.0.elapsed(duration).await;
    }

    async fn elapsed(&self, duration: Duration) {
        self.0.elapsed(duration).await;
    }

    fn random(&self) -> u64 {
        self.0.random()
    }
}

async fn replica(redis: &RedisServer, waiting: &Waiting, handler: Taking) -> Replica {
    let server = MockServer::start().await;
    let held = Arc::clone(waiting);
    let answer = move |request: &Request| {
        let path = request.url.path();
        let mut held = held.lock().unwrap();
        let id = path.split('/').nth(4).unwrap_or_default();
        match request.method.as_str() {
            "POST" => ResponseTemplate::new(200),
            "PUT" => {
                held.retain(|waits| waits != id);
                ResponseTemplate::new(200)
            }
            _ if path.ends_with("/inbox") => {
                ResponseTemplate::new(200).set_body_json(json!({"messages": *held}))
            }
            _ => ResponseTemplate::new(200)
                .insert_header("mex-messageid", id)
                .set_body_string("content"),
        }
    };
    Mock::given(any()).respond_with(answer).mount(&server).await;
    let runtime = Arc::new(ManualRuntime::new());
    let client = Client::builder(Environment::custom(server.uri()).unwrap(), mailbox())
        .password("password")
        .shared_key("TestKey")
        .runtime(Arc::new(Patient(runtime.clone())))
        .build()
        .unwrap();
    Replica {
        server,
        runtime,
        worker: Worker::new(client, handler).lease(Arc::new(lease(redis))),
    }
}

async fn requests(server: &MockServer) -> usize {
    server.received_requests().await.unwrap().len()
}

#[tokio::test]
async fn of_three_replicas_one_reads_and_when_it_stops_another_does() {
    let Some(redis) = RedisServer::start("of_three_replicas_one_reads").await else {
        return;
    };
    let waiting = waiting(&["A"]);
    let goes_on = Arc::new(Notify::new());
    let handler = Taking {
        goes_on: Some(Arc::clone(&goes_on)),
        ..Taking::default()
    };
    let first = replica(&redis, &waiting, handler.clone()).await;
    let mut second = replica(&redis, &waiting, Taking::default()).await;
    let mut third = replica(&redis, &waiting, Taking::default()).await;

    let stop = Arc::new(Notify::new());
    let told = Arc::clone(&stop);
    let running = tokio::spawn(first.worker.run(async move { told.notified().await }));
    handler.at_work.notified().await;
    for other in [&mut second, &mut third] {
        assert!(other.worker.run_once().await.unwrap().held_elsewhere);
        assert_eq!(requests(&other.server).await, 0);
    }
    // it is renewed while a message takes its time
    for _ in 0..10 {
        redis.run_out_in(KEY, 30_000).await;
        first.runtime.advance(Duration::from_secs(20));
        while redis.time_left(KEY).await <= 30_000 {
            tokio::task::yield_now().await;
        }
        assert!(second.worker.run_once().await.unwrap().held_elsewhere);
    }
    stop.notify_one();
    goes_on.notify_one();
    running.await.unwrap();
    assert!(waiting.lock().unwrap().is_empty());
    assert_eq!(redis.text_of(KEY).await, None);

    waiting.lock().unwrap().push("B".to_owned());
    assert_eq!(third.worker.run_once().await.unwrap().acknowledged, 1);
    assert_eq!(requests(&second.server).await, 0);
}

#[tokio::test]
async fn holder_that_dies_is_followed_by_another_once_its_lease_has_ended() {
    let Some(redis) = RedisServer::start("holder_that_dies_is_followed").await else {
        return;
    };
    let waiting = waiting(&["A"]);
    let handler = Taking {
        goes_on: Some(Arc::default()),
        ..Taking::default()
    };
    let first = replica(&redis, &waiting, handler.clone()).await;
    let mut second = replica(&redis, &waiting, Taking::default()).await;
    let running = tokio::spawn(first.worker.run(std::future::pending()));
    handler.at_work.notified().await;
    // as kill -9 does: nothing is given back
    running.abort();
    assert!(running.await.unwrap_err().is_cancelled());
    assert!(second.worker.run_once().await.unwrap().held_elsewhere);
    let left = redis.time_left(KEY).await;
    assert!((1..=60_000).contains(&left), "{left}");
    redis.run_out(KEY).await;
    assert_eq!(second.worker.run_once().await.unwrap().acknowledged, 1);
}

#[tokio::test]
async fn slow_holder_that_lost_its_lease_begins_no_further_message() {
    // told by Redis that another has it; by its own clock alone, as after a process was held up; by nobody,
    // for Redis is gone
    for way in ["another", "clock", "gone"] {
        let Some(mut redis) = RedisServer::start("slow_holder_that_lost_its_lease").await else {
            return;
        };
        let waiting = waiting(&["A", "B", "C"]);
        let goes_on = Arc::new(Notify::new());
        let handler = Taking {
            goes_on: Some(Arc::clone(&goes_on)),
            ..Taking::default()
        };
        let mut first = replica(&redis, &waiting, handler.clone()).await;
        let mut second = replica(&redis, &waiting, Taking::default()).await;
        let runtime = Arc::clone(&first.runtime);
        let losing = async {
            handler.at_work.notified().await;
            redis.run_out(KEY).await;
            match way {
                "another" => {
                    // the other is at the first message while the holder is still there, too
                    let round = second.worker.run_once().await.unwrap();
                    assert_eq!(round.acknowledged, 3);
                    waiting.lock().unwrap().extend(["D".to_owned()]);
                    runtime.advance(Duration::from_secs(56));
                }
                "clock" => runtime.advance(Duration::from_secs(56)),
                _ => {
                    redis.kill();
                    runtime.advance(Duration::from_secs(21));
                }
            }
            goes_on.notify_one();
        };
        let (round, ()) = tokio::join!(first.worker.run_once(), losing);
        // the message under way is finished, and that is all
        assert_eq!(round.unwrap().acknowledged, 1, "{way}");
        assert_eq!(handler.begun.load(Ordering::SeqCst), 1, "{way}");
        assert!(first.runtime.monotonic() >= Duration::from_secs(21));
    }
}

#[tokio::test]
async fn without_redis_nobody_reads() {
    let Some(mut redis) = RedisServer::start("without_redis_nobody_reads").await else {
        return;
    };
    let mut alone = replica(&redis, &waiting(&["A"]), Taking::default()).await;
    redis.kill();
    assert!(alone.worker.run_once().await.unwrap().held_elsewhere);
    assert_eq!(requests(&alone.server).await, 0);
}

#[tokio::test]
async fn lease_is_kept_from_one_look_to_the_next_which_comes_after_five_minutes() {
    let Some(redis) = RedisServer::start("lease_is_kept_from_one_look").await else {
        return;
    };
    let waiting = waiting(&[]);
    let first = replica(&redis, &waiting, Taking::default()).await;
    let mut second = replica(&redis, &waiting, Taking::default()).await;
    let looks = async || {
        let requests = first.server.received_requests().await.unwrap();
        let is_look = |request: &&Request| request.url.path().ends_with("/inbox");
        requests.iter().filter(is_look).count()
    };
    let stop = Arc::new(Notify::new());
    let told = Arc::clone(&stop);
    let running = tokio::spawn(first.worker.run(async move { told.notified().await }));
    while looks().await < 1 {
        tokio::task::yield_now().await;
    }
    for _ in 0..14 {
        redis.run_out_in(KEY, 30_000).await;
        first.runtime.advance(Duration::from_secs(20));
        while redis.time_left(KEY).await <= 30_000 {
            tokio::task::yield_now().await;
        }
        assert!(second.worker.run_once().await.unwrap().held_elsewhere);
        assert_eq!(looks().await, 1);
    }
    first.runtime.advance(Duration::from_secs(20));
    while looks().await < 2 {
        tokio::task::yield_now().await;
    }
    stop.notify_one();
    running.await.unwrap();
    assert_eq!(redis.text_of(KEY).await, None);
}
