//! The circuit breaker in the way of a call.

use std::time::Duration;

use nhs_http::{BreakerPolicy, BreakerState, CircuitBreaker, ErrorKind, RetryPolicy};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::{client, read, write};

fn breaker(least_requests: u32) -> CircuitBreaker {
    CircuitBreaker::new(BreakerPolicy {
        least_requests,
        ..BreakerPolicy::default()
    })
}

async fn server(status: u16, times: u64) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(status))
        .up_to_n_times(times)
        .mount(&server)
        .await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200))
        .mount(&server)
        .await;
    server
}

fn host(server: &MockServer) -> String {
    server.address().to_string()
}

#[tokio::test]
async fn open_circuit_fails_before_the_network_and_says_when_to_come_back() {
    let server = server(503, 4).await;
    let (builder, runtime) = client(server.uri());
    let breaker = breaker(4);
    let client = builder.circuit_breaker(breaker.clone()).build().unwrap();
    let error = client.send(read()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Server, 4));
    assert_eq!(breaker.state(&host(&server)), BreakerState::Open);
    for call in [read(), write()] {
        let error = client.send(call).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.attempts()),
            (ErrorKind::CircuitOpen, 0)
        );
        assert_eq!(error.retry_after(), Some(Duration::from_secs(5)));
        assert!(error.is_retryable() && error.can_replay() && !error.outcome_unknown());
    }
    assert_eq!(server.received_requests().await.unwrap().len(), 4);
    runtime.advance(Duration::from_secs(5));
    client.send(read()).await.unwrap();
    assert_eq!(breaker.state(&host(&server)), BreakerState::Closed);
}

#[tokio::test]
async fn call_whose_circuit_opens_meanwhile_ends_with_what_it_met() {
    let server = server(503, 99).await;
    let (builder, _) = client(server.uri());
    let client = builder.circuit_breaker(breaker(2)).build().unwrap();
    let error = client.send(read()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Server, 2));
}

#[tokio::test]
async fn answers_of_a_working_service_open_nothing() {
    for status in [400, 401, 404, 408, 409, 429, 501] {
        let server = server(status, 99).await;
        let (builder, _) = client(server.uri());
        let breaker = breaker(1);
        let client = builder
            .circuit_breaker(breaker.clone())
            .retry(RetryPolicy::none())
            .build()
            .unwrap();
        for _ in 0..5 {
            client.send(read()).await.unwrap_err();
        }
        assert_eq!(
            breaker.state(&host(&server)),
            BreakerState::Closed,
            "{status}"
        );
    }
}

#[tokio::test]
async fn dead_port_opens_the_circuit() {
    let (builder, _) = client("http://127.0.0.1:1");
    let breaker = breaker(1);
    let client = builder
        .circuit_breaker(breaker.clone())
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    assert_eq!(
        client.send(read()).await.unwrap_err().kind(),
        ErrorKind::Connect
    );
    assert_eq!(breaker.state("127.0.0.1:1"), BreakerState::Open);
}

/// What becomes of a breaker for which two failures are enough.
async fn after_two_attempts(first: Duration, total: Duration) -> BreakerState {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (builder, runtime) = client(format!("http://{address}"));
    let breaker = CircuitBreaker::new(BreakerPolicy {
        least_requests: 2,
        window: Duration::from_secs(300),
        ..BreakerPolicy::default()
    });
    let client = builder.circuit_breaker(breaker.clone()).build().unwrap();
    let policy = RetryPolicy {
        max_attempts: 2,
        base_delay: Duration::ZERO,
        ..RetryPolicy::default()
    };
    let call = read().retry(policy).total_timeout(total);
    let call = tokio::spawn(async move { client.send(call).await });
    let (mut socket, _) = listener.accept().await.unwrap();
    crate::read_request(&mut socket).await;
    runtime.advance(first);
    let failed =
        b"HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
    socket.write_all(failed).await.unwrap();
    let (mut socket, _) = listener.accept().await.unwrap();
    crate::read_request(&mut socket).await;
    runtime.advance(Duration::from_secs(40));
    let error = call.await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 2));
    breaker.state(&address.to_string())
}

#[tokio::test]
async fn timeout_counts_only_if_the_attempt_had_its_time() {
    let (early, total) = (Duration::from_secs(1), Duration::from_secs(50));
    assert_eq!(after_two_attempts(early, total).await, BreakerState::Open);
    let late = Duration::from_secs(30);
    assert_eq!(after_two_attempts(late, total).await, BreakerState::Closed);
}
