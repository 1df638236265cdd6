//! Limits of the wire: sizes, times, broken bodies, redirects.

use std::time::Duration;

use nhs_http::{BodyShape, ErrorKind, RetryPolicy, Timeouts};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::{Bytewise, CUT, OK, client, read, write};

#[tokio::test]
async fn cut_body_is_never_a_short_success() {
    let server = Bytewise::start(vec![CUT.to_owned(); 2]).await;
    let (builder, _) = client(&server.url);
    let policy = RetryPolicy {
        max_attempts: 2,
        ..RetryPolicy::default()
    };
    let error = builder
        .retry(policy)
        .build()
        .unwrap()
        .send(read())
        .await
        .unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 2));
    assert_eq!(error.status().unwrap(), 200);
    assert!(error.is_retryable());
}

#[tokio::test]
async fn cut_chunked_body_is_read_again() {
    let cut = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\n{\"a\"\r\n";
    let server = Bytewise::start(vec![cut.to_owned(), OK.to_owned()]).await;
    let (builder, _) = client(&server.url);
    let response = builder.build().unwrap().send(read()).await.unwrap();
    assert_eq!(
        (response.attempts(), response.body().as_ref()),
        (2, b"{}".as_slice())
    );
}

#[tokio::test]
async fn status_that_says_no_outranks_its_cut_body() {
    let cut = "HTTP/1.1 404 Not Found\r\ncontent-length: 200\r\n\r\n{\"resourceType\"";
    let server = Bytewise::start(vec![cut.to_owned()]).await;
    let (builder, _) = client(&server.url);
    let error = builder.build().unwrap().send(read()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::NotFound, 1));
    assert_eq!(error.body_shape(), BodyShape::Opaque);
}

#[tokio::test]
async fn announced_size_beyond_the_limit_is_not_read() {
    let huge = "HTTP/1.1 200 OK\r\ncontent-length: 1000000000000\r\n\r\n";
    let server = Bytewise::start(vec![huge.to_owned()]).await;
    let (builder, _) = client(&server.url);
    let error = builder.build().unwrap().send(read()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::TooLarge, 1));
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn size_beyond_the_limit_is_noticed_while_reading() {
    let chunk = format!("3e8\r\n{}\r\n", "x".repeat(1000));
    let body = format!(
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{}",
        chunk.repeat(9)
    );
    let server = Bytewise::start(vec![body]).await;
    let (builder, _) = client(&server.url);
    let error = builder
        .max_response_bytes(4000)
        .build()
        .unwrap()
        .send(read())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
}

#[tokio::test]
async fn body_of_exactly_the_limit_is_read() {
    let server = MockServer::start().await;
    let answer = ResponseTemplate::new(200).set_body_string("x".repeat(4000));
    Mock::given(any()).respond_with(answer).mount(&server).await;
    let (builder, _) = client(server.uri());
    let client = builder.max_response_bytes(4000).build().unwrap();
    assert_eq!(client.send(read()).await.unwrap().into_body().len(), 4000);
}

#[tokio::test]
async fn done_write_with_too_large_an_answer_must_not_be_repeated() {
    let huge = "HTTP/1.1 201 Created\r\ncontent-length: 1000000000000\r\n\r\n";
    let server = Bytewise::start(vec![huge.to_owned()]).await;
    let (builder, _) = client(&server.url);
    let error = builder.build().unwrap().send(write()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert!(!error.can_replay() && !error.outcome_unknown());
}

#[tokio::test]
async fn body_that_stops_coming_is_a_timeout() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (builder, runtime) = client(format!("http://{}", listener.local_addr().unwrap()));
    let client = builder.retry(RetryPolicy::none()).build().unwrap();
    let call = tokio::spawn(async move { client.send(read()).await });
    let (mut socket, _) = listener.accept().await.unwrap();
    crate::read_request(&mut socket).await;
    socket.write_all(CUT.as_bytes()).await.unwrap();
    runtime.advance(Duration::from_secs(41));
    let error = call.await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
}

#[tokio::test]
async fn total_time_bounds_an_attempt_too() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (builder, runtime) = client(format!("http://{}", listener.local_addr().unwrap()));
    let timeouts = Timeouts {
        total: Duration::from_secs(5),
        ..Timeouts::default()
    };
    let client = builder.timeouts(timeouts).build().unwrap();
    let call = tokio::spawn(async move { client.send(read()).await });
    let (mut socket, _) = listener.accept().await.unwrap();
    crate::read_request(&mut socket).await;
    runtime.advance(Duration::from_secs(5));
    let error = call.await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1));
}

#[tokio::test]
async fn call_may_have_a_longer_attempt_than_the_client() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (builder, runtime) = client(format!("http://{}", listener.local_addr().unwrap()));
    let client = builder.build().unwrap();
    let slow = read().attempt_timeout(Duration::from_secs(100));
    let call = tokio::spawn(async move { client.send(slow).await });
    let (mut socket, _) = listener.accept().await.unwrap();
    crate::read_request(&mut socket).await;
    runtime.advance(Duration::from_secs(99));
    socket.write_all(OK.as_bytes()).await.unwrap();
    assert_eq!(call.await.unwrap().unwrap().attempts(), 1);
}

#[tokio::test]
async fn redirect_is_an_error_and_its_target_hears_nothing() {
    let elsewhere = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200))
        .mount(&elsewhere)
        .await;
    for status in [301, 302, 303, 307, 308] {
        let server = MockServer::start().await;
        let target = format!("{}/Patient/9990000018", elsewhere.uri());
        let answer = ResponseTemplate::new(status).insert_header("Location", target);
        Mock::given(any()).respond_with(answer).mount(&server).await;
        let (builder, _) = client(server.uri());
        let error = builder.build().unwrap().send(read()).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Redirect, 1));
        assert!(!format!("{error} {error:?}").contains("9990000018"));
    }
    assert!(elsewhere.received_requests().await.unwrap().is_empty());
}
