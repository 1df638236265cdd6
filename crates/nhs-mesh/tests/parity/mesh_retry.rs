//! `mesh_retry_send_chunk_tests.py`: what is tried again, and how often. Waits take no time.

use std::sync::Arc;
use std::time::Duration;

use nhs_http::testing::ManualRuntime;
use nhs_http::{ErrorKind, RetryPolicy, Timeouts};
use nhs_mesh::source::{FileSource, Source};
use nhs_mesh::{ChunkSize, Client, Environment, InboxSearch, UploadFault};
use serde_json::json;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use crate::outbox::{Outbox, message};
use crate::servers::{ONE, at_once, id, read};

fn client(server: &MockServer, runtime: Arc<ManualRuntime>, seconds: u64) -> Client {
    let timeouts = Timeouts {
        attempt: Duration::from_secs(seconds),
        ..Timeouts::default()
    };
    Client::builder(Environment::custom(server.uri()).unwrap(), id(ONE))
        .password("password")
        .shared_key("TestKey")
        .runtime(runtime)
        .timeouts(timeouts)
        .build()
        .unwrap()
}

#[tokio::test]
async fn mesh_client_with_http_server() {
    let server = MockServer::start().await;
    let answer = ResponseTemplate::new(200).set_body_json(json!({"status": "running"}));
    Mock::given(any()).respond_with(answer).mount(&server).await;
    let client = client(&server, at_once(), 2);
    assert_eq!(client.ping().await.unwrap().status, "running");
}

/// A service on whose inbox 1.1 seconds pass; an answer beyond the attempt's time never comes.
async fn slow(seconds: u64) -> (MockServer, Client) {
    let (server, runtime) = (MockServer::start().await, at_once());
    let clock = Arc::clone(&runtime);
    let answer = move |_: &Request| {
        clock.advance(Duration::from_millis(1100));
        let answer = ResponseTemplate::new(200).set_body_json(json!({"messages": [], "links": {}}));
        match seconds < 2 {
            true => answer.set_delay(Duration::from_secs(3600)),
            false => answer,
        }
    };
    Mock::given(any()).respond_with(answer).mount(&server).await;
    let client = client(&server, runtime, seconds);
    (server, client)
}

#[tokio::test]
async fn timeout() {
    let (server, client) = slow(1).await;
    let error = client.inbox_page(&InboxSearch::new()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.attempts(), 4);
    assert_eq!(server.received_requests().await.unwrap().len(), 4);
}

#[tokio::test]
async fn no_timeout() {
    let (server, client) = slow(2).await;
    let page = client.inbox_page(&InboxSearch::new()).await.unwrap();
    assert!(page.messages.is_empty());
    assert_eq!(server.received_requests().await.unwrap().len(), 1);
}

/// The second chunk fails three times and then does not.
async fn retried(source: impl Source, text: &str) -> Outbox {
    let outbox = Outbox::start(500, |chunk, attempt| match (chunk, attempt) {
        (2, ..4) => 502,
        _ => 202,
    })
    .await;
    let message =
        message().chunk_size(ChunkSize::small(u32::try_from(text.len() / 3 + 1).unwrap()));
    let client = outbox.client(RetryPolicy::default());
    let sent = client.upload(&message, source).send().await.unwrap();
    assert_eq!(sent.message_id.as_str(), "M1");
    assert_eq!([1, 2, 3].map(|chunk| outbox.calls(chunk)), [1, 4, 1]);
    assert_eq!(outbox.chunks().concat(), text.as_bytes());
    outbox
}

#[tokio::test]
async fn chunk_retries() {
    let text = "Hello World";
    let outbox = retried(nhs_http::bytes::Bytes::from_static(text.as_bytes()), text).await;
    // and what arrived is put together again
    let (server, chunks) = (MockServer::start().await, outbox.chunks());
    let answer = move |request: &Request| {
        let last = request.url.path().rsplit('/').next().unwrap().parse();
        let number: usize = last.unwrap_or(1);
        ResponseTemplate::new(if number < 3 { 206 } else { 200 })
            .insert_header("mex-chunk-range", format!("{number}:3"))
            .set_body_bytes(chunks[number - 1].clone())
    };
    Mock::given(any()).respond_with(answer).mount(&server).await;
    let client = client(&server, at_once(), 40);
    let id = nhs_mesh::MessageId::parse("M1").unwrap();
    assert_eq!(read(&client, &id).await.0, text);
}

#[tokio::test]
async fn chunk_all_retries_fail() {
    let outbox = Outbox::start(500, |chunk, _| if chunk == 1 { 202 } else { 502 }).await;
    let message = message().chunk_size(ChunkSize::small(5));
    let client = outbox.client(RetryPolicy::default());
    let error = client
        .send_message(&message, "Hello World")
        .await
        .unwrap_err();
    let Some(UploadFault::Interrupted {
        accepted, chunks, ..
    }) = UploadFault::of(&error)
    else {
        panic!("{error:?}");
    };
    assert_eq!((*accepted, *chunks), (1, 3));
    assert_eq!([1, 2, 3].map(|chunk| outbox.calls(chunk)), [1, 4, 0]);
}

/// Theirs ends there. Ours looks for the message first, and sends it again only if it is not there.
#[tokio::test]
async fn chunk_first_chunk_fails() {
    // no look succeeds, so that it stays in doubt
    let outbox = Outbox::start(500, |_, _| 502).await;
    let message = message().chunk_size(ChunkSize::small(5));
    let client = outbox.client(RetryPolicy::default());
    let error = client
        .send_message(&message, "Hello World")
        .await
        .unwrap_err();
    assert!(error.outcome_unknown(), "{error:?}");
    assert_eq!([1, 2].map(|chunk| outbox.calls(chunk)), [1, 0]);

    let outbox = Outbox::start(
        404,
        |chunk, attempt| if (chunk, attempt) == (1, 1) { 502 } else { 202 },
    )
    .await;
    let client = outbox.client(RetryPolicy::default());
    client.send_message(&message, "Hello World").await.unwrap();
    let requests = outbox.server.received_requests().await.unwrap();
    let methods: Vec<_> = requests
        .iter()
        .map(|request| request.method.as_str())
        .collect();
    assert_eq!(
        methods,
        ["POST", "GET", "GET", "GET", "GET", "POST", "POST", "POST"]
    );
}

#[tokio::test]
async fn chunk_retries_with_file() {
    let text = "test1 test2 test3";
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), text).unwrap();
    retried(FileSource::open(file.path()).await.unwrap(), text).await;
}
