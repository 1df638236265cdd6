//! What holds a client back: retry budget, rate limit, concurrency limit, size of what is sent.

use std::sync::Arc;
use std::time::Duration;

use nhs_http::{
    ConcurrencyLimit, ErrorKind, LocalRateLimiter, Rate, RateLimits, RetryBudget, Timeouts,
};
use tokio::net::TcpListener;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::{client, read, write};

async fn server(answer: ResponseTemplate) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(answer).mount(&server).await;
    server
}

async fn count(server: &MockServer) -> usize {
    server.received_requests().await.unwrap().len()
}

#[tokio::test]
async fn empty_retry_budget_gives_the_failure_back_at_once_and_says_so() {
    let server = server(ResponseTemplate::new(503)).await;
    let (builder, runtime) = client(server.uri());
    let client = builder
        .retry_budget(RetryBudget::new(0.0, 0.0))
        .build()
        .unwrap();
    // Ten retries are there, three for each call.
    for _ in 0..3 {
        let error = client.clone().send(read()).await.unwrap_err();
        assert!(!error.retry_withheld());
    }
    let error = client.send(read()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Server, 2));
    assert!(error.retry_withheld() && error.is_retryable());
    assert!(error.to_string().contains("budget"), "{error}");
    assert_eq!((count(&server).await, runtime.sleeps().len()), (14, 10));
}

#[tokio::test]
async fn call_that_is_not_to_be_repeated_blames_no_budget() {
    let server = server(ResponseTemplate::new(404)).await;
    let (builder, _) = client(server.uri());
    let client = builder
        .retry_budget(RetryBudget::new(0.0, 0.0))
        .build()
        .unwrap();
    assert!(!client.send(read()).await.unwrap_err().retry_withheld());
}

#[tokio::test]
async fn rate_limit_spaces_requests_and_repeated_ones_too() {
    let server = server(ResponseTemplate::new(200)).await;
    let (builder, runtime) = client(server.uri());
    let limits = RateLimits::per_host(Rate::per_second(2).burst(1));
    let limiter = LocalRateLimiter::new(&limits).unwrap();
    let client = builder
        .rate_limiter(Arc::new(limiter.with_runtime(runtime.clone())))
        .build()
        .unwrap();
    for _ in 0..3 {
        client.send(read()).await.unwrap();
    }
    assert_eq!(runtime.sleeps(), [Duration::from_millis(500); 2]);
    client.send(read().weight(2)).await.unwrap_err();
}

#[tokio::test]
async fn no_permit_in_time_is_an_error_of_its_own_and_nothing_is_sent() {
    let server = server(ResponseTemplate::new(200)).await;
    let (builder, runtime) = client(server.uri());
    let limits = RateLimits::per_host(Rate::new(1, Duration::from_secs(600)));
    let limiter = LocalRateLimiter::new(&limits).unwrap();
    let client = builder
        .rate_limiter(Arc::new(limiter.with_runtime(runtime.clone())))
        .build()
        .unwrap();
    client.send(read()).await.unwrap();
    let error = client.send(write()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Throttled, 0));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(600)));
    assert!(error.is_retryable() && error.can_replay() && !error.outcome_unknown());
    let never = client.send(read().weight(2)).await.unwrap_err();
    assert_eq!(never.kind(), ErrorKind::Throttled);
    assert!(!never.is_retryable());
    assert_eq!((count(&server).await, runtime.sleeps().len()), (1, 0));
}

#[tokio::test]
async fn server_that_asks_for_a_pause_is_left_alone_by_all_clients_of_the_limiter() {
    let server = MockServer::start().await;
    let busy = ResponseTemplate::new(429).insert_header("Retry-After", "30");
    let first = Mock::given(any()).respond_with(busy).up_to_n_times(1);
    first.mount(&server).await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200))
        .mount(&server)
        .await;
    let (builder, runtime) = client(server.uri());
    let limiter = LocalRateLimiter::new(&RateLimits::none()).unwrap();
    let builder = builder
        .rate_limiter(Arc::new(limiter.with_runtime(runtime.clone())))
        .retry(nhs_http::RetryPolicy::none());
    let (one, other) = (builder.clone().build().unwrap(), builder.build().unwrap());
    let error = one.send(read()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    other.send(read()).await.unwrap();
    assert_eq!(runtime.sleeps(), [Duration::from_secs(30)]);
}

#[tokio::test]
async fn waiting_for_room_counts_in_the_calls_time() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (builder, runtime) = client(format!("http://{}", listener.local_addr().unwrap()));
    let limit = ConcurrencyLimit::new(1);
    let timeouts = Timeouts {
        total: Duration::from_secs(5),
        ..Timeouts::default()
    };
    let client = builder
        .concurrency(limit.clone())
        .timeouts(timeouts)
        .build()
        .unwrap();
    let held = tokio::spawn({
        let client = client.clone();
        async move {
            client
                .send(read().total_timeout(Duration::from_secs(60)))
                .await
        }
    });
    let (mut socket, _) = listener.accept().await.unwrap();
    crate::read_request(&mut socket).await;
    assert_eq!(limit.free(), 0);
    let mut waiting = Box::pin(client.send(read()));
    assert!(futures_util::poll!(&mut waiting).is_pending());
    runtime.advance(Duration::from_secs(5));
    let error = waiting.await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Throttled, 0));
    held.abort();
    assert!(held.await.unwrap_err().is_cancelled());
    assert_eq!(limit.free(), 1);
}

#[tokio::test]
async fn room_is_not_held_between_two_attempts() {
    let server = server(ResponseTemplate::new(503)).await;
    let limit = ConcurrencyLimit::new(1);
    let (builder, _) = client(server.uri());
    let client = builder.concurrency(limit.clone()).build().unwrap();
    // With one place only, four attempts could not be made if the first kept it.
    assert_eq!(client.send(read()).await.unwrap_err().attempts(), 4);
    assert_eq!(limit.free(), 1);
}

#[tokio::test]
async fn body_that_is_too_large_to_send_is_not_sent() {
    let server = server(ResponseTemplate::new(200)).await;
    let (builder, _) = client(server.uri());
    let client = builder.max_request_bytes(10).build().unwrap();
    let fields = vec![("a".to_owned(), "0123456789".to_owned())];
    for call in [
        write().body("text/plain", "01234567890"),
        write().form(fields),
    ] {
        let error = client.send(call).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.to_string().contains("max_request_bytes"), "{error}");
    }
    assert_eq!(count(&server).await, 0);
    client
        .send(write().body("text/plain", "0123456789"))
        .await
        .unwrap();
}
