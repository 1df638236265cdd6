//! Kept answers in place of none.

use std::sync::Arc;
use std::time::Duration;

use nhs_http::testing::{ManualRuntime, MemoryAudit};
use nhs_http::{
    AccessMode, Attempt, AuditOutcome, Authorization, Client, Credential, Error, ErrorKind,
    MemoryStale, RetryPolicy, StalePolicy, Subject,
};
use wiremock::matchers::{any, method};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::{client, read, write};

const HOUR: Duration = Duration::from_secs(3600);

#[derive(Debug)]
struct User(Option<&'static str>);

#[async_trait::async_trait]
impl Credential for User {
    async fn authorize(&self, _: &Attempt<'_>) -> Result<Authorization, Error> {
        Ok(Authorization::none())
    }

    fn subject(&self) -> Subject {
        match self.0 {
            Some(user) => Subject::new(AccessMode::HealthcareWorker).user(user),
            None => Subject::open(),
        }
    }
}

struct Desk {
    server: MockServer,
    store: Arc<MemoryStale>,
    audit: Arc<MemoryAudit>,
    runtime: Arc<ManualRuntime>,
}

impl Desk {
    async fn new() -> Self {
        let runtime = Arc::new(ManualRuntime::new());
        let store = MemoryStale::new(9, HOUR * 24).with_runtime(runtime.clone());
        Self {
            server: MockServer::start().await,
            store: Arc::new(store),
            audit: Arc::new(MemoryAudit::new()),
            runtime,
        }
    }

    fn client(&self, user: Option<User>, max_age: Duration) -> Client {
        let (builder, _) = client(self.server.uri());
        let policy = StalePolicy::new(self.store.clone(), max_age);
        let builder = match user {
            Some(user) => builder.credential(Arc::new(user)),
            None => builder,
        };
        builder
            .runtime(self.runtime.clone())
            .retry(RetryPolicy::none())
            .audit(self.audit.clone())
            .stale(policy)
            .build()
            .unwrap()
    }

    async fn answers(&self, answer: ResponseTemplate) {
        self.server.reset().await;
        let mock = Mock::given(any()).respond_with(answer);
        mock.mount(&self.server).await;
    }

    async fn good(&self) {
        let answer = ResponseTemplate::new(200).insert_header("ETag", "W/\"2\"");
        self.answers(answer.set_body_string("good")).await;
    }

    async fn down(&self) {
        self.answers(ResponseTemplate::new(503)).await;
    }
}

#[tokio::test]
async fn last_good_answer_stands_in_and_says_how_old_it_is() {
    let desk = Desk::new().await;
    let client = desk.client(None, HOUR);
    desk.good().await;
    assert_eq!(client.send(read()).await.unwrap().stale(), None);
    desk.down().await;
    desk.runtime.advance(Duration::from_secs(90));
    let response = client.send(read()).await.unwrap();
    assert_eq!(response.stale(), Some(Duration::from_secs(90)));
    assert_eq!(
        (response.body().as_ref(), response.attempts()),
        (&b"good"[..], 1)
    );
    assert_eq!(response.etag(), Some("W/\"2\""));
    assert!(format!("{response:?}").contains("stale: Some(90s)"));
    assert_eq!(desk.audit.events()[1].outcome(), AuditOutcome::Stale);
    assert_ne!(response.request_id(), None);
}

#[tokio::test]
async fn too_old_an_answer_or_a_changed_clock_is_none() {
    let desk = Desk::new().await;
    let client = desk.client(None, HOUR);
    desk.good().await;
    client.send(read()).await.unwrap();
    desk.down().await;
    desk.runtime.step_wall_clock_back(HOUR);
    assert_eq!(
        client.send(read()).await.unwrap_err().kind(),
        ErrorKind::Server
    );
    desk.runtime.step_wall_clock_ahead(HOUR);
    assert!(client.send(read()).await.is_ok());
    desk.runtime.advance(HOUR + Duration::from_secs(1));
    assert_eq!(
        client.send(read()).await.unwrap_err().kind(),
        ErrorKind::Server
    );
}

#[tokio::test]
async fn off_unless_asked_for_and_a_call_has_the_last_word() {
    let desk = Desk::new().await;
    let (builder, _) = client(desk.server.uri());
    let without = builder.retry(RetryPolicy::none()).build().unwrap();
    let (named, all) = (desk.client(None, Duration::ZERO), desk.client(None, HOUR));
    desk.good().await;
    for client in [&without, &named] {
        client.send(read()).await.unwrap();
    }
    assert!(desk.store.is_empty());
    named.send(read().max_stale(HOUR)).await.unwrap();
    assert_eq!(desk.store.len(), 1);
    desk.down().await;
    for (client, call, stands_in) in [
        (&without, read().max_stale(HOUR), false),
        (&named, read(), false),
        (&named, read().max_stale(HOUR), true),
        (&all, read(), true),
        (&all, read().max_stale(Duration::ZERO), false),
    ] {
        assert_eq!(client.send(call).await.is_ok(), stands_in);
    }
}

#[tokio::test]
async fn answer_is_for_the_one_who_had_it() {
    let desk = Desk::new().await;
    let user = |id| desk.client(Some(User(Some(id))), HOUR);
    desk.good().await;
    user("555021935107").send(read()).await.unwrap();
    desk.down().await;
    assert!(user("555021935108").send(read()).await.is_err());
    assert!(desk.client(None, HOUR).send(read()).await.is_err());
    assert!(user("555021935107").send(read()).await.is_ok());
}

#[tokio::test]
async fn nothing_is_kept_for_who_does_not_say_who_they_are() {
    let desk = Desk::new().await;
    desk.good().await;
    desk.client(Some(User(None)), HOUR)
        .send(read())
        .await
        .unwrap();
    assert!(desk.store.is_empty());
}

#[tokio::test]
async fn refusals_are_answers_and_take_the_kept_one_away() {
    for status in [401, 403, 404, 410] {
        let desk = Desk::new().await;
        let client = desk.client(None, HOUR);
        desk.good().await;
        client.send(read()).await.unwrap();
        desk.answers(ResponseTemplate::new(status)).await;
        client.send(read()).await.unwrap_err();
        assert!(desk.store.is_empty(), "{status}");
    }
    let desk = Desk::new().await;
    let client = desk.client(None, HOUR);
    desk.good().await;
    client.send(read()).await.unwrap();
    desk.answers(ResponseTemplate::new(429)).await;
    assert_eq!(
        client.send(read()).await.unwrap_err().kind(),
        ErrorKind::RateLimited
    );
    assert_eq!(desk.store.len(), 1);
}

#[tokio::test]
async fn writes_are_neither_kept_nor_answered_and_make_reads_out_of_date() {
    let desk = Desk::new().await;
    let client = desk.client(None, HOUR);
    desk.good().await;
    client.send(write()).await.unwrap();
    assert!(desk.store.is_empty());
    client.send(read()).await.unwrap();
    desk.down().await;
    // In doubt: it may have been carried out.
    assert_eq!(
        client.send(write()).await.unwrap_err().kind(),
        ErrorKind::Server
    );
    assert!(desk.store.is_empty());
    desk.good().await;
    client.send(read()).await.unwrap();
    desk.server.reset().await;
    let refused = Mock::given(method("POST")).respond_with(ResponseTemplate::new(429));
    refused.mount(&desk.server).await;
    client.send(write()).await.unwrap_err();
    assert_eq!(desk.store.len(), 1, "refused before it was looked at");
}

#[tokio::test]
async fn no_store_is_respected_unless_told() {
    let desk = Desk::new().await;
    let answer = ResponseTemplate::new(200).insert_header("Cache-Control", "private, No-Store");
    desk.answers(answer).await;
    desk.client(None, HOUR).send(read()).await.unwrap();
    assert!(desk.store.is_empty());
    let (builder, _) = client(desk.server.uri());
    let policy = StalePolicy::new(desk.store.clone(), HOUR).despite_no_store();
    builder
        .stale(policy)
        .build()
        .unwrap()
        .send(read())
        .await
        .unwrap();
    assert_eq!(desk.store.len(), 1);
}
