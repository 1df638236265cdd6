//! The worker: what it asks for and when, and what becomes of messages that are not taken.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use nhs_mesh::worker::{Delivery, Handler, HandlerError, Lease, Worker};
use nhs_mesh::{Incoming, MailboxId, Receipt};
use serde_json::json;
use tokio::sync::Notify;
use wiremock::{Request, ResponseTemplate};

use crate::{asked, json as answer, service};

/// An inbox that keeps what was not acknowledged.
#[derive(Default)]
struct Mailbox {
    waiting: Mutex<Vec<String>>,
    /// How often acknowledging fails before it does not.
    failing: AtomicU32,
}

impl Mailbox {
    fn of(ids: &[&str]) -> Arc<Self> {
        let waiting = ids.iter().map(|id| (*id).to_owned()).collect();
        Arc::new(Self {
            waiting: Mutex::new(waiting),
            ..Self::default()
        })
    }

    fn answer(&self, request: &Request) -> ResponseTemplate {
        let path = request.url.path();
        let mut waiting = self.waiting.lock().unwrap();
        let id = path.split('/').nth(4).unwrap_or_default().to_owned();
        match request.method.as_str() {
            "POST" => ResponseTemplate::new(200),
            "PUT" if self.failing.load(Ordering::SeqCst) > 0 => {
                self.failing.fetch_sub(1, Ordering::SeqCst);
                ResponseTemplate::new(400)
            }
            "PUT" => {
                waiting.retain(|held| *held != id);
                ResponseTemplate::new(200)
            }
            _ if path.ends_with("/inbox") => answer(200, &json!({"messages": *waiting})),
            _ => ResponseTemplate::new(200)
                .insert_header("mex-messageid", id.as_str())
                .set_body_string(format!("content of {id}")),
        }
    }

    fn left(&self) -> Vec<String> {
        self.waiting.lock().unwrap().clone()
    }
}

/// Takes what is not named `BAD`, and counts.
#[derive(Clone, Default)]
struct Taking {
    seen: Arc<Mutex<HashMap<String, u32>>>,
    content: Arc<Mutex<Vec<String>>>,
    quarantines: bool,
    stop: Arc<Notify>,
}

impl Taking {
    async fn take(&self, incoming: Incoming) -> Result<Receipt, HandlerError> {
        let Incoming::Data(download) = incoming else {
            return Err("a report".into());
        };
        let (content, received) = download.read_to_bytes(1000).await?;
        self.content
            .lock()
            .unwrap()
            .push(String::from_utf8(content.to_vec())?);
        Ok(received.handed_over())
    }

    fn seen(&self, key: &str) -> u32 {
        self.seen
            .lock()
            .unwrap()
            .get(key)
            .copied()
            .unwrap_or_default()
    }
}

#[async_trait::async_trait]
impl Handler for Taking {
    async fn handle(&self, delivery: Delivery) -> Result<Receipt, HandlerError> {
        let key = delivery.key.to_string();
        *self.seen.lock().unwrap().entry(key.clone()).or_default() += 1;
        assert_eq!(self.seen(&key), delivery.attempt);
        if key.contains("BAD") {
            return Err("not taken".into());
        }
        if key.contains("LAST") {
            self.stop.notify_one();
        }
        self.take(delivery.incoming).await
    }

    async fn quarantine(&self, delivery: Delivery) -> Result<Option<Receipt>, HandlerError> {
        match self.quarantines {
            true => Ok(Some(self.take(delivery.incoming).await?)),
            false => Ok(None),
        }
    }
}

async fn worker(mailbox: &Arc<Mailbox>, handler: Taking) -> (wiremock::MockServer, Worker<Taking>) {
    let mailbox = Arc::clone(mailbox);
    let (server, client, _) = service(move |request: &Request| mailbox.answer(request)).await;
    (server, Worker::new(client, handler))
}

#[tokio::test]
async fn messages_are_handed_over_in_order_and_then_acknowledged() {
    let (mailbox, handler) = (Mailbox::of(&["A", "B"]), Taking::default());
    let (server, mut worker) = worker(&mailbox, handler.clone()).await;
    let round = worker.run_once().await.unwrap();
    assert_eq!(
        (round.acknowledged, round.failed, round.more),
        (2, 0, false)
    );
    assert_eq!(
        *handler.content.lock().unwrap(),
        ["content of A", "content of B"]
    );
    assert!(mailbox.left().is_empty());
    assert_eq!(
        asked(&server).await,
        [
            "POST /X26ABC1",
            "GET /X26ABC1/inbox",
            "GET /X26ABC1/inbox/A",
            "PUT /X26ABC1/inbox/A/status/acknowledged",
            "GET /X26ABC1/inbox/B",
            "PUT /X26ABC1/inbox/B/status/acknowledged",
        ]
    );
}

#[tokio::test]
async fn message_that_is_not_taken_stays_and_is_set_aside_in_the_end() {
    for quarantines in [false, true] {
        let handler = Taking {
            quarantines,
            ..Taking::default()
        };
        let mailbox = Mailbox::of(&["BAD", "B"]);
        let (_server, worker) = worker(&mailbox, handler.clone()).await;
        let mut worker = worker.attempts(2);
        let first = worker.run_once().await.unwrap();
        assert_eq!(
            (first.acknowledged, first.failed, first.quarantined),
            (1, 1, 0)
        );
        let second = worker.run_once().await.unwrap();
        let taken = u32::from(quarantines);
        assert_eq!((second.acknowledged, second.quarantined), (taken, 1));
        let third = worker.run_once().await.unwrap();
        assert_eq!(
            (third.acknowledged, third.failed, third.quarantined),
            (0, 0, 0)
        );
        assert_eq!(handler.seen("X26ABC1/BAD"), 2);
        assert_eq!(mailbox.left().is_empty(), quarantines);
    }
}

#[tokio::test]
async fn message_that_was_handed_over_is_acknowledged_later_and_not_handed_over_again() {
    let (mailbox, handler) = (Mailbox::of(&["A"]), Taking::default());
    mailbox.failing.store(1, Ordering::SeqCst);
    let (_server, mut worker) = worker(&mailbox, handler.clone()).await;
    assert_eq!(worker.run_once().await.unwrap().failed, 1);
    assert_eq!(worker.run_once().await.unwrap().acknowledged, 1);
    assert_eq!(handler.seen("X26ABC1/A"), 1);
    assert!(mailbox.left().is_empty());
}

#[tokio::test]
async fn full_inbox_is_looked_into_again_at_once_and_an_empty_one_after_the_interval() {
    let ids: Vec<String> = (0..12).map(|number| format!("M{number}")).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let mailbox = Mailbox::of(&ids);
    let (_server, worker) = worker(&mailbox, Taking::default()).await;
    let search = nhs_mesh::InboxSearch::new().max_results(10).unwrap();
    let mut worker = worker.search(search);
    assert!(worker.run_once().await.unwrap().more);
    assert!(!worker.run_once().await.unwrap().more);
}

#[tokio::test]
async fn stop_finishes_the_message_under_way_and_begins_no_other() {
    let (mailbox, handler) = (Mailbox::of(&["A", "LAST", "C"]), Taking::default());
    let (_server, worker) = worker(&mailbox, handler.clone()).await;
    let stop = Arc::clone(&handler.stop);
    worker.run(async move { stop.notified().await }).await;
    assert_eq!(mailbox.left(), ["C"]);
    assert_eq!(handler.seen("X26ABC1/C"), 0);
}

/// A lease that another replica has for some looks.
#[derive(Debug, Default)]
struct Elsewhere {
    looks: AtomicU32,
    released: AtomicU32,
}

#[async_trait::async_trait]
impl Lease for Elsewhere {
    async fn hold(&self, _: &MailboxId, _: Duration) -> Result<bool, HandlerError> {
        match self.looks.fetch_add(1, Ordering::SeqCst) {
            0 => Ok(false),
            1 => Err("the store is down".into()),
            _ => Ok(true),
        }
    }

    async fn release(&self, _: &MailboxId) -> Result<(), HandlerError> {
        self.released.fetch_add(1, Ordering::SeqCst);
        Ok(())
    }
}

#[tokio::test]
async fn mailbox_that_another_replica_has_is_left_alone() {
    let (mailbox, lease) = (Mailbox::of(&["A"]), Arc::new(Elsewhere::default()));
    let (server, worker) = worker(&mailbox, Taking::default()).await;
    let mut worker = worker.lease(lease.clone());
    for _ in 0..2 {
        assert!(worker.run_once().await.unwrap().held_elsewhere);
    }
    assert!(asked(&server).await.is_empty());
    assert_eq!(worker.run_once().await.unwrap().acknowledged, 1);
    assert_eq!(lease.released.load(Ordering::SeqCst), 1);
}
