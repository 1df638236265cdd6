//! What one call may have otherwise than its client.

use std::time::Duration;

use nhs_http::{ErrorKind, RetryPolicy};
use tokio::net::TcpListener;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::{client, read};

async fn server(answer: ResponseTemplate) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(answer).mount(&server).await;
    server
}

#[tokio::test]
async fn call_may_be_tried_more_or_less_often() {
    let server = server(ResponseTemplate::new(503)).await;
    let (builder, _) = client(server.uri());
    let client = builder.build().unwrap();
    for (max_attempts, made) in [(0, 1), (1, 1), (7, 7)] {
        let policy = RetryPolicy {
            max_attempts,
            ..RetryPolicy::default()
        };
        let error = client.send(read().retry(policy)).await.unwrap_err();
        assert_eq!(error.attempts(), made);
    }
}

#[tokio::test]
async fn call_may_read_more_or_less() {
    let server = server(ResponseTemplate::new(200).set_body_string("x".repeat(100))).await;
    let (builder, _) = client(server.uri());
    let client = builder.max_response_bytes(50).build().unwrap();
    for (bytes, kind) in [
        (None, Some(ErrorKind::TooLarge)),
        (Some(99), Some(ErrorKind::TooLarge)),
        (Some(100), None),
    ] {
        let call = bytes.map_or_else(read, |bytes| read().max_response_bytes(bytes));
        assert_eq!(client.send(call).await.err().map(|e| e.kind()), kind);
    }
}

#[tokio::test]
async fn call_may_take_less_time_in_all() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (builder, runtime) = client(format!("http://{}", listener.local_addr().unwrap()));
    let client = builder.build().unwrap();
    let call = read().total_timeout(Duration::from_secs(3));
    let call = tokio::spawn(async move { client.send(call).await });
    let (mut socket, _) = listener.accept().await.unwrap();
    crate::read_request(&mut socket).await;
    runtime.advance(Duration::from_secs(3));
    let error = call.await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1));
}
