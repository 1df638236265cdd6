//! When a call is sent again, and how long after.

use std::time::{Duration, UNIX_EPOCH};

use nhs_http::{Call, ErrorKind, Replay, RetryPolicy, Runtime, Timeouts};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::{client, read, write};

/// A server that gives the first answer `times` times, then 200.
async fn server(first: ResponseTemplate, times: u64) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(first)
        .up_to_n_times(times)
        .mount(&server)
        .await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200))
        .mount(&server)
        .await;
    server
}

async fn count(server: &MockServer) -> usize {
    server.received_requests().await.unwrap().len()
}

#[tokio::test]
async fn rate_limit_without_a_wish_is_given_a_second_and_more() {
    let server = server(ResponseTemplate::new(429), 3).await;
    let (builder, runtime) = client(server.uri());
    let response = builder.build().unwrap().send(read()).await.unwrap();
    assert_eq!(response.attempts(), 4);
    let sleeps = runtime.sleeps();
    assert_eq!(sleeps.len(), 3);
    for (sleep, floor) in sleeps.iter().zip([1, 2, 4]) {
        let floor = Duration::from_secs(floor);
        assert!(*sleep >= floor && *sleep <= floor * 2);
    }
    assert!(sleeps[0] != sleeps[1] && sleeps[1] != sleeps[2]);
}

#[tokio::test]
async fn server_failure_is_met_with_jittered_back_off() {
    let server = server(ResponseTemplate::new(503), 3).await;
    let (builder, runtime) = client(server.uri());
    builder.build().unwrap().send(read()).await.unwrap();
    let sleeps = runtime.sleeps();
    assert_eq!(sleeps.len(), 3);
    for (sleep, ceiling) in sleeps.iter().zip([250, 500, 1000]) {
        assert!(*sleep <= Duration::from_millis(ceiling));
    }
}

#[tokio::test]
async fn retry_after_in_seconds_is_honoured() {
    for status in [429, 503] {
        let wish = ResponseTemplate::new(status).insert_header("Retry-After", "5");
        let server = server(wish, 1).await;
        let (builder, runtime) = client(server.uri());
        builder.build().unwrap().send(read()).await.unwrap();
        let sleeps = runtime.sleeps();
        assert_eq!(sleeps.len(), 1);
        assert!(sleeps[0] >= Duration::from_secs(5) && sleeps[0] < Duration::from_secs(6));
    }
}

#[tokio::test]
async fn retry_after_as_a_date_is_honoured() {
    let (builder, runtime) = client("http://localhost");
    drop(builder);
    let since_epoch = runtime.now().duration_since(UNIX_EPOCH).unwrap();
    assert_eq!(
        since_epoch.as_secs(),
        1_767_603_600,
        "5 January 2026, 9:00:00"
    );
    let wish =
        ResponseTemplate::new(429).insert_header("Retry-After", "Mon, 05 Jan 2026 09:00:20 GMT");
    let server = server(wish, 1).await;
    let (builder, runtime) = client(server.uri());
    builder.build().unwrap().send(read()).await.unwrap();
    let sleeps = runtime.sleeps();
    assert!(sleeps[0] >= Duration::from_secs(20) && sleeps[0] < Duration::from_secs(21));
}

#[tokio::test]
async fn wish_longer_than_the_call_has_ends_it_at_once() {
    for wish in ["86400", "99999999999999999999999"] {
        let server = server(
            ResponseTemplate::new(429).insert_header("Retry-After", wish),
            9,
        )
        .await;
        let (builder, runtime) = client(server.uri());
        let error = builder.build().unwrap().send(read()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::RateLimited);
        assert!(error.retry_after().unwrap() >= Duration::from_secs(86400));
        assert!(error.is_retryable());
        assert_eq!((count(&server).await, runtime.sleeps().len()), (1, 0));
    }
}

#[tokio::test]
async fn nonsense_wish_is_no_wish() {
    let server = server(
        ResponseTemplate::new(429).insert_header("Retry-After", "soon"),
        1,
    )
    .await;
    let (builder, runtime) = client(server.uri());
    builder.build().unwrap().send(read()).await.unwrap();
    assert!(runtime.sleeps()[0] <= Duration::from_secs(2));
}

#[tokio::test]
async fn attempts_are_bounded() {
    let server = server(ResponseTemplate::new(503), 99).await;
    let (builder, _) = client(server.uri());
    let policy = RetryPolicy {
        max_attempts: 3,
        ..RetryPolicy::default()
    };
    let error = builder
        .retry(policy)
        .build()
        .unwrap()
        .send(read())
        .await
        .unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Server, 3));
    assert_eq!(count(&server).await, 3);
}

#[tokio::test]
async fn once_is_not_repeated_in_too_little_time() {
    for (call, count) in [(write(), 1), (read(), 2)] {
        let server = server(
            ResponseTemplate::new(429).insert_header("Retry-After", "4"),
            9,
        )
        .await;
        let (builder, _) = client(server.uri());
        let retry = RetryPolicy {
            base_delay: Duration::ZERO,
            ..RetryPolicy::default()
        };
        let timeouts = Timeouts {
            total: Duration::from_millis(4500),
            ..Timeouts::default()
        };
        let client = builder.retry(retry).timeouts(timeouts).build().unwrap();
        let error = client.send(call).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.attempts()),
            (ErrorKind::RateLimited, count)
        );
    }
}

#[tokio::test]
async fn total_time_is_bounded() {
    let server = server(
        ResponseTemplate::new(503).insert_header("Retry-After", "4"),
        99,
    )
    .await;
    let (builder, runtime) = client(server.uri());
    let policy = RetryPolicy {
        max_attempts: 99,
        ..RetryPolicy::default()
    };
    let timeouts = Timeouts {
        total: Duration::from_secs(15),
        ..Timeouts::default()
    };
    let client = builder.retry(policy).timeouts(timeouts).build().unwrap();
    let error = client.send(read()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Server);
    assert_eq!(error.attempts(), 4);
    assert!(runtime.monotonic() < Duration::from_secs(15));
}

#[tokio::test]
async fn statuses_are_repeated_as_the_replay_class_allows() {
    for (replay, status, sent) in [
        (Replay::Safe, 500, 2),
        (Replay::Safe, 408, 2),
        (Replay::Safe, 504, 2),
        (Replay::Safe, 501, 1),
        (Replay::Safe, 404, 1),
        (Replay::Safe, 400, 1),
        (Replay::Keyed, 503, 2),
        (Replay::Conditional, 502, 2),
        (Replay::Conditional, 409, 1),
        (Replay::Once, 429, 2),
        (Replay::Once, 408, 1),
        (Replay::Once, 500, 1),
        (Replay::Once, 503, 1),
    ] {
        let server = server(ResponseTemplate::new(status), 1).await;
        let (builder, _) = client(server.uri());
        let result = builder.build().unwrap().send(write().replay(replay)).await;
        assert_eq!(count(&server).await, sent, "{replay:?} {status}");
        assert_eq!(result.is_ok(), sent == 2, "{replay:?} {status}");
    }
}

#[tokio::test]
async fn ids_and_body_are_the_same_on_every_attempt() {
    let server = server(ResponseTemplate::new(503), 2).await;
    let (builder, _) = client(server.uri());
    let client = builder.build().unwrap();
    let response = client.send(write().replay(Replay::Keyed)).await.unwrap();
    client.send(write().replay(Replay::Keyed)).await.unwrap();
    let requests = server.received_requests().await.unwrap();
    let ids = |name: &str| -> Vec<String> {
        let text = |r: &wiremock::Request| r.headers[name].to_str().unwrap().to_owned();
        requests.iter().map(text).collect()
    };
    for name in ["x-request-id", "x-correlation-id"] {
        let ids = ids(name);
        assert_eq!(ids.len(), 4);
        assert!(ids[0] == ids[1] && ids[1] == ids[2], "one call has one id");
        assert_ne!(ids[2], ids[3], "another call has another");
        assert!(uuid::Uuid::parse_str(&ids[0]).is_ok());
    }
    assert_eq!(response.request_id(), Some(ids("x-request-id")[0].as_str()));
    assert!(requests.iter().all(|request| request.body == b"{}"));
}

#[tokio::test]
async fn ids_may_be_given() {
    let server = server(ResponseTemplate::new(200), 1).await;
    let (builder, _) = client(server.uri());
    let client = builder.build().unwrap();
    let id = "60e0b220-8136-4ca5-ae46-1d97ef59d068";
    let call = read().request_id(id).correlation_id("ward-7");
    let response = client.send(call).await.unwrap();
    assert_eq!(response.request_id(), Some(id));
    assert_eq!(response.correlation_id(), Some("ward-7"));
    let request = &server.received_requests().await.unwrap()[0];
    assert_eq!(request.headers["x-request-id"], id);

    for id in ["", "two words", "new\r\nline", &"9".repeat(129)] {
        let error = client.send(read().request_id(id)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    }
    assert_eq!(count(&server).await, 1);
}

#[tokio::test]
async fn head_and_get_are_safe_by_default() {
    let server = server(ResponseTemplate::new(503), 1).await;
    let (builder, _) = client(server.uri());
    let call = Call::new(http::Method::HEAD, "status.ping", "/_ping");
    assert_eq!(
        builder
            .build()
            .unwrap()
            .send(call)
            .await
            .unwrap()
            .attempts(),
        2
    );
}
