//! What cannot be audited is not done, or not handed out, where a sink is required.

use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use nhs_http::{
    Access, AccessMode, AuditError, AuditEvent, AuditKind, AuditOutcome, AuditSink, AuditStage,
    Call, Client, ErrorKind, MemoryStale, PermissionToView, Provider, Purpose, Relationship,
    Replay, RetryPolicy, SelfClaim, StalePolicy, Subject,
};
use tokio::net::TcpListener;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::{client, read, write};

/// Keeps intents and ends apart, and takes as many of each as it is told.
#[derive(Debug, Default)]
struct Ahead {
    seen: Mutex<Vec<AuditEvent>>,
    no_intents: bool,
    no_ends: bool,
    rung: tokio::sync::Notify,
}

impl Ahead {
    fn seen(&self) -> Vec<AuditEvent> {
        self.seen.lock().unwrap().clone()
    }

    fn take(&self, event: &AuditEvent, refuse: bool) -> Result<(), AuditError> {
        if refuse {
            return Err("no room is left".into());
        }
        self.seen.lock().unwrap().push(event.clone());
        self.rung.notify_one();
        Ok(())
    }
}

#[async_trait]
impl AuditSink for Ahead {
    async fn begin(&self, intent: &AuditEvent) -> Result<(), AuditError> {
        self.take(intent, self.no_intents)
    }

    async fn record(&self, event: &AuditEvent) -> Result<(), AuditError> {
        self.take(event, self.no_ends)
    }

    fn writes_ahead(&self) -> bool {
        true
    }
}

async fn server() -> MockServer {
    let server = MockServer::start().await;
    let answer = ResponseTemplate::new(200)
        .insert_header("location", "/Patient/9990000018")
        .set_body_string("Testerly");
    Mock::given(any()).respond_with(answer).mount(&server).await;
    server
}

#[tokio::test]
async fn intent_comes_first_and_has_the_id_of_the_end() {
    let server = server().await;
    let sink = Arc::new(Ahead::default());
    let (builder, _) = client(server.uri());
    let client = builder.audit_required(sink.clone()).build().unwrap();
    client.send(read()).await.unwrap();
    let seen = sink.seen();
    assert_eq!(seen.len(), 2);
    assert_eq!(seen[0].outcome(), AuditOutcome::Begun);
    assert_eq!((seen[0].attempts(), seen[0].status()), (0, None));
    assert_eq!(seen[1].outcome(), AuditOutcome::Success);
    assert_eq!(seen[0].id(), seen[1].id());
    assert_ne!(seen[0].id(), seen[0].request_id());
}

#[tokio::test]
async fn access_whose_intent_is_not_taken_never_leaves() {
    let server = server().await;
    let sink = Arc::new(Ahead {
        no_intents: true,
        ..Ahead::default()
    });
    let other = Arc::new(Ahead::default());
    let (builder, _) = client(server.uri());
    let client = builder
        .audit_required(sink)
        .audit(other.clone())
        .build()
        .unwrap();
    for call in [read(), write()] {
        let error = client.send(call).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Audit);
        let failure = error.audit_failure().unwrap();
        assert_eq!(failure.stage(), AuditStage::Refused);
        assert!(failure.audit().to_string().contains("no room"));
        assert_eq!((error.attempts(), error.status()), (0, None));
        assert!(error.can_replay() && !error.outcome_unknown());
        assert!(error.sent_request_id().is_some());
        assert!(error.to_string().contains("nothing was sent"), "{error}");
    }
    assert!(server.received_requests().await.unwrap().is_empty());
    let ends: Vec<_> = other.seen().iter().map(AuditEvent::outcome).collect();
    let refused = AuditOutcome::Failed(ErrorKind::Audit);
    assert_eq!(
        ends,
        [AuditOutcome::Begun, refused, AuditOutcome::Begun, refused],
        "the other sink hears of the refusal"
    );
}

#[tokio::test]
async fn intent_that_another_sink_does_not_take_changes_nothing() {
    let server = server().await;
    let sink = Arc::new(Ahead {
        no_intents: true,
        ..Ahead::default()
    });
    let (builder, _) = client(server.uri());
    let client = builder.audit(sink.clone()).build().unwrap();
    client.send(read()).await.unwrap();
    assert_eq!(sink.seen().len(), 1, "the end is told all the same");
}

#[tokio::test]
async fn read_whose_end_is_not_taken_hands_out_no_data() {
    let server = server().await;
    let sink = Arc::new(Ahead {
        no_ends: true,
        ..Ahead::default()
    });
    let (builder, _) = client(server.uri());
    let client = builder.audit_required(sink).build().unwrap();
    let error = client.send(read()).await.unwrap_err();
    let failure = error.audit_failure().unwrap();
    assert_eq!(failure.stage(), AuditStage::Withheld);
    assert_eq!(error.status().unwrap(), 200);
    assert!(error.body().is_none_or(bytes::Bytes::is_empty));
    assert_eq!(error.service_text(), None);
    assert_eq!(error.header("location"), None);
    assert!(error.to_string().contains("withheld"), "{error}");
}

#[tokio::test]
async fn write_whose_end_is_not_taken_says_that_it_was_done() {
    let server = server().await;
    let sink = Arc::new(Ahead {
        no_ends: true,
        ..Ahead::default()
    });
    let (builder, _) = client(server.uri());
    let client = builder.audit_required(sink).build().unwrap();
    let error = client.send(write()).await.unwrap_err();
    let failure = error.audit_failure().unwrap();
    assert_eq!(failure.stage(), AuditStage::CarriedOut);
    assert_eq!(error.status().unwrap(), 200);
    assert!(!error.can_replay() && !error.is_retryable());
    assert_eq!(error.header("location"), Some("/Patient/9990000018"));
    assert!(error.body().is_none_or(bytes::Bytes::is_empty));
    assert!(error.to_string().contains("carried out"), "{error}");
}

#[tokio::test]
async fn half_an_answer_is_not_handed_out_either() {
    let server = crate::Bytewise::start(vec![crate::CUT.to_owned(); 4]).await;
    let sink = Arc::new(Ahead {
        no_ends: true,
        ..Ahead::default()
    });
    let (builder, _) = client(&server.url);
    let client = builder.audit_required(sink).build().unwrap();
    let error = client.send(read()).await.unwrap_err();
    let failure = error.audit_failure().unwrap();
    assert_eq!(failure.stage(), AuditStage::Failed);
    let call = failure.call().unwrap();
    assert_eq!(call.kind(), ErrorKind::Transport);
    for error in [&error, call] {
        assert!(error.body().is_none_or(bytes::Bytes::is_empty));
    }
}

#[tokio::test]
async fn call_abandoned_while_its_intent_is_written_still_ends_after_it() {
    /// Takes the intent only when it is let.
    #[derive(Debug, Default)]
    struct Slow {
        ahead: Ahead,
        asked: tokio::sync::Notify,
        go: tokio::sync::Notify,
    }

    #[async_trait]
    impl AuditSink for Slow {
        async fn begin(&self, intent: &AuditEvent) -> Result<(), AuditError> {
            self.asked.notify_one();
            self.go.notified().await;
            self.ahead.begin(intent).await
        }

        async fn record(&self, event: &AuditEvent) -> Result<(), AuditError> {
            self.ahead.record(event).await
        }

        fn writes_ahead(&self) -> bool {
            true
        }
    }

    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (builder, _) = client(format!("http://{}", listener.local_addr().unwrap()));
    let sink = Arc::new(Slow::default());
    let client = builder.audit_required(sink.clone()).build().unwrap();
    let call = tokio::spawn(async move { client.send(read()).await });
    sink.asked.notified().await;
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    sink.go.notify_one();
    while sink.ahead.seen().len() < 2 {
        sink.ahead.rung.notified().await;
    }
    let outcomes: Vec<_> = sink.ahead.seen().iter().map(AuditEvent::outcome).collect();
    assert_eq!(outcomes, [AuditOutcome::Begun, AuditOutcome::Abandoned]);
    assert_eq!(sink.ahead.seen()[1].attempts(), 0);
}

#[tokio::test]
async fn what_the_caller_states_reaches_the_event() {
    let server = server().await;
    let sink = Arc::new(Ahead::default());
    let asks = Arc::new(nhs_http::testing::MemoryAudit::new().with_patient());
    let (builder, _) = client(server.uri());
    let client = builder
        .audit(sink.clone())
        .audit(asks.clone())
        .build()
        .unwrap();
    let call = Call::post("scr.bundle.search", "/Bundle/_search")
        .replay(Replay::Safe)
        .resource("Bundle")
        .patient("9990000018")
        .record("scr", "FA60BE64-1F34-11EB-A2A8-000C29A364EB")
        .message_id("629ea9ba-a077-4d99-b289-7a9b19fd4e03")
        .provider(Provider::new("A83011").interaction("urn:nhs:names:x"))
        .actor(Subject::new(AccessMode::HealthcareWorker).user("555021935107"))
        .access(
            Access::new(Purpose::DirectCare)
                .relationship(Relationship::SelfClaimed(SelfClaim::Emergency))
                .permission(PermissionToView::Given)
                .note("Mrs Testerly collapsed"),
        );
    client.send(call).await.unwrap();
    for (event, open) in [(&sink.seen()[1], false), (&asks.events()[0], true)] {
        assert_eq!(
            event.kind(),
            AuditKind::Read,
            "the replay class tells, not the verb"
        );
        assert_eq!(event.resource(), Some("Bundle"));
        assert_eq!(
            event.message_id(),
            Some("629ea9ba-a077-4d99-b289-7a9b19fd4e03")
        );
        assert_eq!(event.provider().unwrap().organisation_code(), "A83011");
        assert_eq!(event.subject().user_id(), Some("555021935107"));
        assert_eq!(event.subject().mode(), AccessMode::Open, "the credential's");
        let access = event.access().unwrap();
        assert_eq!(access.purpose(), Purpose::DirectCare);
        assert_eq!(
            access.stated_relationship(),
            Some(Relationship::SelfClaimed(SelfClaim::Emergency))
        );
        assert_eq!(access.note_text().is_some(), open);
        assert_eq!(event.patient().is_some(), open);
        assert_eq!(event.records().len(), usize::from(open));
    }
}

#[tokio::test]
async fn answer_kept_earlier_is_not_handed_out_without_a_record() {
    let server = MockServer::start().await;
    let good = ResponseTemplate::new(200).set_body_string("Testerly");
    let once = Mock::given(any()).respond_with(good).up_to_n_times(1);
    once.mount(&server).await;
    let runtime = Arc::new(nhs_http::testing::ManualRuntime::new());
    let store = Arc::new(MemoryStale::new(9, HOUR).with_runtime(runtime.clone()));
    let builder = || {
        let named = Subject::application().named("ward-board");
        Client::builder(server.uri())
            .runtime(runtime.clone())
            .retry(RetryPolicy::none())
            .credential(Arc::new(Named(named)))
            .stale(StalePolicy::new(store.clone(), HOUR))
    };
    builder().build().unwrap().send(read()).await.unwrap();
    server.reset().await;
    let down = Mock::given(any()).respond_with(ResponseTemplate::new(503));
    down.mount(&server).await;
    let stale = builder().build().unwrap().send(read()).await.unwrap();
    assert!(stale.stale().is_some());
    for (no_intents, stage) in [(true, AuditStage::Refused), (false, AuditStage::Withheld)] {
        let sink = Arc::new(Ahead {
            no_intents,
            no_ends: true,
            ..Ahead::default()
        });
        let client = builder().audit_required(sink).build().unwrap();
        let error = client.send(read()).await.unwrap_err();
        assert_eq!(error.audit_failure().unwrap().stage(), stage);
        assert!(error.body().is_none_or(bytes::Bytes::is_empty));
    }
}

const HOUR: std::time::Duration = std::time::Duration::from_secs(3600);

#[derive(Debug)]
struct Named(Subject);

#[async_trait]
impl nhs_http::Credential for Named {
    async fn authorize(
        &self,
        _: &nhs_http::Attempt<'_>,
    ) -> Result<nhs_http::Authorization, nhs_http::Error> {
        Ok(nhs_http::Authorization::none())
    }

    fn subject(&self) -> Subject {
        self.0.clone()
    }
}
