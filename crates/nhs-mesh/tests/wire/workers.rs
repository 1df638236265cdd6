//! Workers of several mailboxes in one process, and of one mailbox more than once.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use nhs_http::ErrorKind;
use nhs_mesh::worker::{Delivery, Handler, HandlerError, Worker, Workers};
use nhs_mesh::{Client, Environment, Incoming, Receipt};
use serde_json::json;
use tokio::sync::Notify;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use crate::mailbox;

/// A service with mailboxes of the same three messages, but for `X26DOWN`, which fails.
struct Service {
    server: MockServer,
    acknowledged: Arc<Mutex<Vec<String>>>,
}

impl Service {
    async fn start() -> Self {
        let server = MockServer::start().await;
        let acknowledged = Arc::new(Mutex::new(Vec::new()));
        let done: Arc<Mutex<Vec<String>>> = Arc::clone(&acknowledged);
        let answer = move |request: &Request| {
            let path = request.url.path().to_owned();
            let parts: Vec<&str> = path.split('/').collect();
            let (mailbox, id) = (parts[2], parts.get(4).copied().unwrap_or_default());
            match request.method.as_str() {
                _ if mailbox == "X26DOWN" => ResponseTemplate::new(403),
                "POST" => ResponseTemplate::new(200),
                "PUT" => {
                    done.lock().unwrap().push(format!("{mailbox}/{id}"));
                    ResponseTemplate::new(200)
                }
                _ if path.ends_with("/inbox") => {
                    let ids = ["A", "B", "C"].map(str::to_owned);
                    let done = done.lock().unwrap();
                    let is_left = |id: &String| !done.contains(&format!("{mailbox}/{id}"));
                    let ids: Vec<_> = ids.into_iter().filter(is_left).collect();
                    ResponseTemplate::new(200).set_body_json(json!({"messages": ids}))
                }
                _ => ResponseTemplate::new(200)
                    .insert_header("mex-messageid", id)
                    .set_body_string("content"),
            }
        };
        Mock::given(any()).respond_with(answer).mount(&server).await;
        Self {
            server,
            acknowledged,
        }
    }

    fn client(&self, id: &str) -> Client {
        let environment = Environment::custom(self.server.uri()).unwrap();
        let builder = Client::builder(environment, mailbox(id));
        let builder = builder.password("password").shared_key("TestKey");
        builder.build().unwrap()
    }

    fn acknowledged(&self) -> Vec<String> {
        let mut acknowledged = self.acknowledged.lock().unwrap().clone();
        acknowledged.sort();
        acknowledged
    }
}

/// Tells of each message, takes it once it may, and panics where it is to.
#[derive(Clone, Default)]
struct Taking {
    begun: Arc<Notify>,
    goes_on: Option<Arc<Notify>>,
    panics_at: &'static str,
}

#[async_trait::async_trait]
impl Handler for Taking {
    async fn handle(&self, delivery: Delivery) -> Result<Receipt, HandlerError> {
        self.begun.notify_one();
        if let Some(goes_on) = &self.goes_on {
            goes_on.notified().await;
        }
        let key = delivery.key.to_string();
        assert!(!key.ends_with(self.panics_at) || self.panics_at.is_empty());
        match delivery.incoming {
            Incoming::Data(download) => Ok(download.read_to_bytes(1000).await?.1.handed_over()),
            Incoming::Report(report) => Ok(report.handed_over()),
        }
    }
}

#[tokio::test]
async fn each_mailbox_is_read_and_one_that_fails_does_not_hold_up_the_others() {
    let service = Service::start().await;
    let (good, last) = (Taking::default(), Taking::default());
    let panicking = Taking {
        panics_at: "/A",
        ..Taking::default()
    };
    let workers = Workers::new()
        .with(Worker::new(service.client("X26DOWN"), Taking::default()))
        .unwrap()
        .with(Worker::new(service.client("X26ABC1"), panicking).attempts(1))
        .unwrap()
        .with(Worker::new(service.client("X26ABC2"), good))
        .unwrap()
        .with(Worker::new(service.client("X26ABC3"), last.clone()))
        .unwrap();
    let expected = [
        "X26ABC1/B",
        "X26ABC1/C",
        "X26ABC2/A",
        "X26ABC2/B",
        "X26ABC2/C",
        "X26ABC3/A",
        "X26ABC3/B",
        "X26ABC3/C",
    ];
    let all_done = async {
        while service.acknowledged().len() < expected.len() {
            tokio::task::yield_now().await;
        }
    };
    let limit = tokio::time::timeout(Duration::from_secs(60), all_done);
    workers.run(async { drop(limit.await) }).await;
    assert_eq!(service.acknowledged(), expected);
}

#[tokio::test]
async fn stop_lets_every_mailbox_finish_its_message_and_begin_no_other() {
    let service = Service::start().await;
    let goes_on = [Arc::new(Notify::new()), Arc::new(Notify::new())];
    let taking = goes_on.clone().map(|goes_on| Taking {
        goes_on: Some(goes_on),
        ..Taking::default()
    });
    let workers = Workers::new()
        .with(Worker::new(service.client("X26ABC1"), taking[0].clone()))
        .unwrap()
        .with(Worker::new(service.client("X26ABC2"), taking[1].clone()))
        .unwrap();
    let stop = async {
        taking[0].begun.notified().await;
        taking[1].begun.notified().await;
        for goes_on in &goes_on {
            goes_on.notify_one();
        }
    };
    workers.run(stop).await;
    assert_eq!(service.acknowledged(), ["X26ABC1/A", "X26ABC2/A"]);
}

#[tokio::test]
async fn mailbox_is_refused_a_second_worker_by_name() {
    let service = Service::start().await;
    let worker = |id| Worker::new(service.client(id), Taking::default());
    let workers = Workers::new().with(worker("X26ABC1")).unwrap();
    let error = workers.with(worker("X26ABC1")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("X26ABC1"), "{error}");
}

#[tokio::test]
async fn of_two_workers_of_a_mailbox_in_one_process_one_reads() {
    let service = Service::start().await;
    let goes_on = Arc::new(Notify::new());
    let first = Taking {
        goes_on: Some(Arc::clone(&goes_on)),
        ..Taking::default()
    };
    let begun = Arc::clone(&first.begun);
    let mut first = Worker::new(service.client("X26ABC1"), first);
    // neither a clone nor the same client
    let mut second = Worker::new(service.client("X26ABC1"), Taking::default());
    let (round, other) = tokio::join!(first.run_once(), async {
        begun.notified().await;
        let other = second.run_once().await.unwrap();
        for _ in 0..2 {
            goes_on.notify_one();
            begun.notified().await;
        }
        goes_on.notify_one();
        other
    });
    assert!(other.held_elsewhere);
    assert_eq!(round.unwrap().acknowledged, 3);
    // once the first has ended it may read
    assert!(!second.run_once().await.unwrap().held_elsewhere);
}
