//! Reads are repeated when that can help, with the ids of the first attempt.

use std::sync::Arc;
use std::time::Duration;

use nhs_http::testing::{ManualRuntime, MemoryAudit};
use nhs_http::{AuditOutcome, RetryPolicy};
use nhs_pds::{Client, Environment, ErrorCode, ErrorKind};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::{NUMBER, answer, fixture, number, outcome};

async fn failing(times: u64, first: ResponseTemplate) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(first)
        .up_to_n_times(times)
        .mount(&server)
        .await;
    Mock::given(any())
        .respond_with(answer(200, &fixture("patient")))
        .mount(&server)
        .await;
    server
}

fn client(server: &MockServer, runtime: Arc<ManualRuntime>, audit: Arc<MemoryAudit>) -> Client {
    Client::builder(Environment::custom(server.uri()).unwrap())
        .retry(RetryPolicy::default())
        .runtime(runtime)
        .audit(audit)
        .build()
        .unwrap()
}

#[tokio::test]
async fn busy_service_is_asked_again_when_it_says_with_the_same_ids() {
    let busy = answer(503, &outcome("SERVICE_UNAVAILABLE", "timeout", "error"))
        .insert_header("retry-after", "5");
    let server = failing(1, busy).await;
    let runtime = Arc::new(ManualRuntime::new());
    let audit = Arc::new(MemoryAudit::new().with_patient());
    let client = client(&server, runtime.clone(), audit.clone());
    assert!(client.retrieve(number()).await.is_ok());

    let requests = server.received_requests().await.unwrap();
    assert_eq!(requests.len(), 2);
    for name in ["x-request-id", "x-correlation-id"] {
        assert_eq!(requests[0].headers[name], requests[1].headers[name]);
    }
    let waits = runtime.sleeps();
    assert!(
        waits.len() == 1 && waits[0] >= Duration::from_secs(5),
        "{waits:?}"
    );
    let events = audit.events();
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].operation(), "pds.patient.get");
    assert_eq!(events[0].attempts(), 2);
    assert_eq!(events[0].outcome(), AuditOutcome::Success);
    assert_eq!(events[0].patient(), Some(NUMBER));
}

#[tokio::test]
async fn rate_limit_without_a_time_to_wait_is_waited_out_and_then_reported() {
    let limited = answer(429, &outcome("TOO_MANY_REQUESTS", "value", "error"));
    let server = failing(u64::MAX, limited).await;
    let runtime = Arc::new(ManualRuntime::new());
    let client = client(&server, runtime.clone(), Arc::new(MemoryAudit::new()));
    let error = client.retrieve(number()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    assert_eq!(ErrorCode::of(&error), Some(ErrorCode::TooManyRequests));
    assert_eq!(error.attempts(), RetryPolicy::default().max_attempts);
    assert_eq!(runtime.sleeps().len(), 3);
    assert!(error.is_retryable());
}

#[tokio::test]
async fn unknown_number_is_asked_for_once() {
    let unknown = answer(
        404,
        &outcome("RESOURCE_NOT_FOUND", "not-found", "information"),
    );
    let server = failing(u64::MAX, unknown).await;
    let runtime = Arc::new(ManualRuntime::new());
    let audit = Arc::new(MemoryAudit::new());
    let client = client(&server, runtime.clone(), audit.clone());
    assert!(client.retrieve(number()).await.is_err());
    assert_eq!(server.received_requests().await.unwrap().len(), 1);
    let events = audit.events();
    assert_eq!(events[0].code(), Some("RESOURCE_NOT_FOUND"));
    assert_eq!(events[0].patient(), None);
}
