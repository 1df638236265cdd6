//! Nothing that the crate shows holds patient data or secrets: not its spans and events, not the
//! Debug or Display of any public type. One binary, since it owns the global subscriber.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

use std::error::Error as _;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use http::{HeaderName, HeaderValue};
use nhs_http::secrecy::SecretString;
use nhs_http::testing::{ManualRuntime, MemoryAudit, Traces};
use nhs_http::{
    Attempt, Authorization, Call, Client, Credential, Error, Replay, Response, Subject,
    TracingAudit,
};
use serde_json::json;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

/// Patient data and secrets as they come, in every place where they can stand.
const HIDDEN: [&str; 9] = [
    "9990000018",
    "999 000 0018",
    "Testerly",
    "1970-02-29",
    "ZZ99 3VZ",
    "sl0VqTokenXyz",
    "apikey-5f2d",
    "555021935107",
    "hidden-etag",
];

fn assert_hidden(place: &str, shown: &str) {
    for hidden in HIDDEN {
        assert!(!shown.contains(hidden), "{place} shows {hidden}: {shown}");
    }
}

#[derive(Debug)]
struct Token(Mutex<u32>);

#[async_trait]
impl Credential for Token {
    async fn authorize(&self, attempt: &Attempt<'_>) -> Result<Authorization, Error> {
        assert_hidden("Debug of Attempt", &format!("{attempt:?}"));
        let authorization = Authorization::none()
            .bearer(&SecretString::from("sl0VqTokenXyz"))?
            .header(
                HeaderName::from_static("apikey"),
                &SecretString::from("apikey-5f2d"),
            )?;
        assert_hidden("Debug of Authorization", &format!("{authorization:?}"));
        Ok(authorization)
    }

    async fn rejected(&self, _: &Authorization) -> bool {
        let mut count = self.0.lock().unwrap();
        *count += 1;
        *count == 1
    }

    fn subject(&self) -> Subject {
        let subject = Subject::application()
            .user("555021935107")
            .role("555021935107");
        assert_hidden("Debug of Subject", &format!("{subject:?} {subject:#?}"));
        subject
    }
}

fn call() -> Call {
    let call = Call::post("pds.patient.search", "/Patient/{id}")
        .param("id", "9990000018")
        .query("family", "Testerly")
        .query("birthdate", "1970-02-29")
        .header(
            HeaderName::from_static("x-note"),
            HeaderValue::from_static("Testerly"),
        )
        .header(
            http::header::IF_MATCH,
            HeaderValue::from_static("hidden-etag"),
        )
        .body(
            "application/json",
            r#"{"family":"Testerly","postalCode":"ZZ99 3VZ"}"#,
        )
        .request_id("9990000018")
        .correlation_id("9990000018")
        .patient("9990000018")
        .replay(Replay::Keyed);
    assert_hidden("Debug of Call", &format!("{call:?} {call:#?}"));
    call
}

fn outcome() -> serde_json::Value {
    json!({
        "resourceType": "OperationOutcome",
        "issue": [{
            "severity": "9990000018", "code": "9990000018",
            "details": {
                "coding": [
                    {"code": "9990000018", "display": "Testerly"},
                    {"code": "Testerly"}, {"code": "ZZ99 3VZ"}, {"code": "Jane Testerly"}
                ],
                "text": "Testerly"
            },
            "diagnostics": "Testerly born 1970-02-29 at ZZ99 3VZ is 999 000 0018",
            "expression": ["Patient.where(name = 'Testerly')"]
        }]
    })
}

async fn send(answers: Vec<ResponseTemplate>) -> Result<Response, Error> {
    let _ = Traces::capture();
    let server = MockServer::start().await;
    for answer in answers {
        let answer = answer
            .insert_header("etag", "hidden-etag")
            .insert_header("x-request-id", "9990000018")
            .insert_header(
                "location",
                "http://127.0.0.1:9/Patient/9990000018?family=Testerly",
            );
        Mock::given(any())
            .respond_with(answer)
            .up_to_n_times(1)
            .mount(&server)
            .await;
    }
    let memory = Arc::new(MemoryAudit::new().with_patient());
    let builder = Client::builder(server.uri())
        .runtime(Arc::new(ManualRuntime::new()))
        .audit(Arc::new(TracingAudit))
        .audit(memory.clone())
        .audit(Arc::new(MemoryAudit::new().failing()))
        .credential(Arc::new(Token(Mutex::new(0))));
    assert_hidden("Debug of ClientBuilder", &format!("{builder:?}"));
    let client = builder.build().unwrap();
    assert_hidden("Debug of Client", &format!("{client:?}"));
    let result = client.send(call()).await;
    assert_hidden(
        "Debug of AuditEvent",
        &format!("{memory:?} {:#?}", memory.events()),
    );
    result
}

fn check(error: &Error) {
    assert_hidden("Display of Error", &format!("{error} {error:#}"));
    assert_hidden("Debug of Error", &format!("{error:?} {error:#?}"));
    for issue in error.issues() {
        assert_hidden(
            "Debug of OutcomeIssue",
            &format!("{issue:?} {:?}", issue.codings()),
        );
    }
    let mut source = error.source();
    while let Some(error) = source {
        assert_hidden("a source", &format!("{error} {error:?}"));
        source = error.source();
    }
}

#[tokio::test]
async fn success_shows_nothing() {
    let unauthorised = ResponseTemplate::new(401).set_body_json(outcome());
    let success = ResponseTemplate::new(200).set_body_json(outcome());
    let response = send(vec![unauthorised, ResponseTemplate::new(503), success])
        .await
        .unwrap();
    assert_eq!(response.attempts(), 3);
    assert_hidden("Debug of Response", &format!("{response:?} {response:#?}"));
    assert!(
        response.issues()[0]
            .diagnostics()
            .unwrap()
            .contains("Testerly")
    );
    check(&response.reject(nhs_http::ErrorKind::Rejected, "the service said no"));
    let captured = Traces::capture().text();
    assert!(captured.contains("pds.patient.search") && captured.contains("/Patient/{id}"));
    assert_hidden("tracing", &captured);
}

#[tokio::test]
async fn error_shows_nothing_whatever_its_body() {
    let text = "Testerly, 999 000 0018, 1970-02-29, ZZ99 3VZ, sl0VqTokenXyz";
    let bodies = [
        outcome().to_string(),
        json!({"fault": {"faultstring": text, "detail": {"errorcode": "9990000018"}}}).to_string(),
        json!({"error": "9990000018", "error_description": text, "message_id": "9990000018"})
            .to_string(),
        json!({"errorCode": "Testerly!", "errorText": text}).to_string(),
        format!("<html>{text}</html>"),
        format!("{{\"cut\": \"{text}"),
        text.to_owned(),
    ];
    for body in bodies {
        for status in [307, 400, 401, 404, 409, 500] {
            let answer = ResponseTemplate::new(status).set_body_string(body.clone());
            let error = send(vec![answer; 4]).await.unwrap_err();
            check(&error);
        }
    }
    assert_hidden("tracing", &Traces::capture().text());
}

#[tokio::test]
async fn network_failure_shows_nothing() {
    let _ = Traces::capture();
    // Bound but not listening: the port is ours, and nobody answers there.
    let silent = tokio::net::TcpSocket::new_v4().unwrap();
    silent.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let client = Client::builder(format!("http://{}", silent.local_addr().unwrap()))
        .runtime(Arc::new(ManualRuntime::new()))
        .credential(Arc::new(Token(Mutex::new(0))))
        .build()
        .unwrap();
    let error = client.send(call()).await.unwrap_err();
    assert!(error.source().is_some(), "the cause is kept");
    check(&error);
    assert_hidden("tracing", &Traces::capture().text());
}

#[tokio::test]
async fn refused_call_shows_nothing() {
    let client = Client::builder("http://127.0.0.1:9").build().unwrap();
    for call in [
        call().param("id", "Testerly"),
        call().param("other", "Testerly"),
        call().at("https://example.com/9990000018?family=Testerly"
            .parse()
            .unwrap()),
        call().request_id("Testerly Testerly"),
    ] {
        check(&client.send(call).await.unwrap_err());
    }
}
