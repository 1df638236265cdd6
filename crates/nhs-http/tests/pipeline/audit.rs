//! One event for each call, whatever becomes of the call.

use std::error::Error as _;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use nhs_http::testing::MemoryAudit;
use nhs_http::{
    AccessMode, Attempt, AuditFailure, AuditOutcome, AuditStage, Authorization, Credential, Error,
    ErrorKind, RetryPolicy, Subject,
};
use tokio::net::TcpListener;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::{client, read, write};

#[derive(Debug)]
struct Worker;

#[async_trait]
impl Credential for Worker {
    async fn authorize(&self, _: &Attempt<'_>) -> Result<Authorization, Error> {
        Ok(Authorization::none())
    }

    fn subject(&self) -> Subject {
        Subject::new(AccessMode::HealthcareWorker)
            .user("555021935107")
            .organisation("A83011")
    }
}

async fn server(statuses: &[u16]) -> MockServer {
    let server = MockServer::start().await;
    for status in statuses {
        Mock::given(any())
            .respond_with(ResponseTemplate::new(*status))
            .up_to_n_times(1)
            .mount(&server)
            .await;
    }
    server
}

#[tokio::test]
async fn success_is_recorded_once_with_all_its_attempts() {
    let server = server(&[503, 200]).await;
    let (builder, runtime) = client(server.uri());
    let audit = Arc::new(MemoryAudit::new());
    let client = builder
        .audit(audit.clone())
        .credential(Arc::new(Worker))
        .build()
        .unwrap();
    let response = client.send(read().patient("9990000018")).await.unwrap();
    let events = audit.events();
    assert_eq!(events.len(), 1);
    let event = &events[0];
    assert_eq!(event.operation(), "pds.patient.get");
    assert_eq!(event.template(), "/Patient/{id}");
    assert_eq!(event.method(), "GET");
    assert_eq!(event.host(), "127.0.0.1");
    assert_eq!(event.outcome(), AuditOutcome::Success);
    assert_eq!(event.status().unwrap(), 200);
    assert_eq!(event.attempts(), 2);
    assert_eq!(Some(event.request_id()), response.request_id());
    assert_eq!(Some(event.correlation_id()), response.correlation_id());
    assert_eq!(event.duration(), runtime.sleeps()[0]);
    assert_eq!(event.subject().user_id(), Some("555021935107"));
    assert_eq!(event.patient(), None, "not asked for");
}

#[tokio::test]
async fn patient_is_for_sinks_that_ask() {
    let server = server(&[200]).await;
    let (builder, _) = client(server.uri());
    let asks = Arc::new(MemoryAudit::new().with_patient());
    let does_not = Arc::new(MemoryAudit::new());
    let client = builder
        .audit(asks.clone())
        .audit(does_not.clone())
        .build()
        .unwrap();
    client.send(read().patient("9990000018")).await.unwrap();
    assert_eq!(asks.events()[0].patient(), Some("9990000018"));
    assert_eq!(does_not.events()[0].patient(), None);
    assert!(!format!("{asks:?}").contains("9990000018"));
}

#[tokio::test]
async fn failure_is_recorded_with_its_kind() {
    let server = server(&[404]).await;
    let (builder, _) = client(server.uri());
    let audit = Arc::new(MemoryAudit::new());
    let client = builder.audit(audit.clone()).build().unwrap();
    client.send(read()).await.unwrap_err();
    let event = &audit.events()[0];
    assert_eq!(event.outcome(), AuditOutcome::Failed(ErrorKind::NotFound));
    assert_eq!(event.status().unwrap(), 404);
}

#[tokio::test]
async fn required_sink_that_fails_withholds_the_answer() {
    let server = server(&[200]).await;
    let (builder, _) = client(server.uri());
    let sink = Arc::new(MemoryAudit::new().required().failing());
    let error = builder
        .audit(sink)
        .build()
        .unwrap()
        .send(write())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Audit);
    assert_eq!(error.status().unwrap(), 200, "the write was carried out");
    assert!(!error.can_replay() && !error.is_retryable());
    assert!(
        error
            .source()
            .unwrap()
            .to_string()
            .contains("takes nothing")
    );
    assert_eq!(error.operation(), Some("pds.patient.create"));
}

#[tokio::test]
async fn required_sink_that_fails_does_not_hide_what_the_call_met() {
    let server = server(&[404]).await;
    let (builder, _) = client(server.uri());
    let sink = Arc::new(MemoryAudit::new().required().failing());
    let error = builder
        .audit(sink)
        .build()
        .unwrap()
        .send(read())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Audit);
    assert_eq!(error.status().unwrap(), 404);
    assert!(error.request_id().is_some());
    let failure = error.source().unwrap();
    let failure = failure.downcast_ref::<AuditFailure>().unwrap();
    assert_eq!(failure.call().unwrap().kind(), ErrorKind::NotFound);
    assert_eq!(failure.stage(), AuditStage::Failed);
    assert!(failure.audit().to_string().contains("takes nothing"));
}

/// Panics, and says why with patient data.
#[derive(Debug)]
struct Panicking {
    required: bool,
}

#[async_trait]
impl nhs_http::AuditSink for Panicking {
    async fn record(&self, event: &nhs_http::AuditEvent) -> Result<(), nhs_http::AuditError> {
        panic!("no room for {:?}", event.patient());
    }

    fn wants_patient(&self) -> bool {
        true
    }

    fn required(&self) -> bool {
        self.required
    }
}

#[tokio::test]
async fn sink_that_panics_is_a_sink_that_fails() {
    for required in [false, true] {
        let server = server(&[200]).await;
        let (builder, _) = client(server.uri());
        let after = Arc::new(MemoryAudit::new().required());
        let client = builder
            .audit(Arc::new(Panicking { required }))
            .audit(after.clone())
            .build()
            .unwrap();
        let result = client.send(read().patient("9990000018")).await;
        assert_eq!(after.events().len(), 1, "later sinks have the event");
        if required {
            let error = result.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Audit);
            let shown = format!("{error} {error:?} {:?}", error.source());
            assert!(shown.contains("panicked"), "{shown}");
            assert!(!shown.contains("9990000018"), "{shown}");
        } else {
            result.unwrap();
        }
    }
}

#[tokio::test]
async fn ids_that_were_sent_stay_beside_those_of_the_answer() {
    let mirrored = "60e0b220-8136-4ca5-ae46-1d97ef59d068";
    for (answered, kept) in [(mirrored, Some(mirrored)), ("9990000018", None)] {
        for status in [200, 404] {
            let server = MockServer::start().await;
            let answer = ResponseTemplate::new(status)
                .insert_header("x-request-id", answered)
                .insert_header("x-correlation-id", answered);
            Mock::given(any()).respond_with(answer).mount(&server).await;
            let (builder, _) = client(server.uri());
            let audit = Arc::new(MemoryAudit::new());
            let client = builder.audit(audit.clone()).build().unwrap();
            let sent = "0c9f1c1e-5ad2-4b0c-9f53-0fbb1bd1a111";
            let _ = client.send(read().request_id(sent)).await;
            let event = &audit.events()[0];
            assert_eq!(event.request_id(), sent);
            assert_ne!(event.correlation_id(), answered);
            assert_eq!(event.mirrored_request_id(), kept);
            assert_eq!(event.mirrored_correlation_id(), kept);
        }
    }
}

#[tokio::test]
async fn other_sink_that_fails_changes_nothing() {
    let server = server(&[200]).await;
    let (builder, _) = client(server.uri());
    let after = Arc::new(MemoryAudit::new());
    let failing = Arc::new(MemoryAudit::new().failing());
    let client = builder.audit(failing).audit(after.clone()).build().unwrap();
    client.send(read()).await.unwrap();
    assert_eq!(
        after.events().len(),
        1,
        "later sinks have the event all the same"
    );
}

#[tokio::test]
async fn call_that_never_left_is_no_access() {
    let (builder, _) = client("http://127.0.0.1:9");
    let audit = Arc::new(MemoryAudit::new());
    let client = builder
        .audit(audit.clone())
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    client.send(read().param("id", "again")).await.unwrap_err();
    assert!(audit.events().is_empty());
}

/// Says when it has an event.
#[derive(Debug, Default)]
struct Bell {
    memory: MemoryAudit,
    rung: tokio::sync::Notify,
}

#[async_trait]
impl nhs_http::AuditSink for Bell {
    async fn record(&self, event: &nhs_http::AuditEvent) -> Result<(), nhs_http::AuditError> {
        self.memory.record(event).await?;
        self.rung.notify_one();
        Ok(())
    }
}

#[tokio::test]
async fn abandoned_call_is_recorded() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (builder, runtime) = client(format!("http://{}", listener.local_addr().unwrap()));
    let bell = Arc::new(Bell::default());
    let client = builder.audit(bell.clone()).build().unwrap();
    let call = tokio::spawn(async move { client.send(read()).await });
    let (mut socket, _) = listener.accept().await.unwrap();
    crate::read_request(&mut socket).await;
    runtime.advance(Duration::from_secs(3));
    call.abort();
    bell.rung.notified().await;
    let event = &bell.memory.events()[0];
    assert_eq!(event.outcome(), AuditOutcome::Abandoned);
    assert_eq!(
        (event.attempts(), event.duration()),
        (1, Duration::from_secs(3))
    );
}
