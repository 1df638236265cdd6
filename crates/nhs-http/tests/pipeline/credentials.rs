//! How credentials are asked, refused and replaced.

use std::error::Error as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use async_trait::async_trait;
use nhs_http::secrecy::SecretString;
use nhs_http::{Attempt, Authorization, Call, Credential, Error, ErrorKind, Replay, RetryPolicy};
use serde_json::json;
use wiremock::matchers::{any, header};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::{client, read, write};

/// Tokens `t0`, `t1`, … ; a rejected one is replaced by the next.
#[derive(Debug, Default)]
struct Tokens {
    generation: AtomicU64,
    asked: AtomicU64,
    rejected: AtomicU64,
    stubborn: bool,
}

#[async_trait]
impl Credential for Tokens {
    async fn authorize(&self, _: &Attempt<'_>) -> Result<Authorization, Error> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let generation = self.generation.load(Ordering::SeqCst);
        let token = SecretString::from(format!("t{generation}"));
        Ok(Authorization::none()
            .bearer(&token)?
            .with_generation(generation))
    }

    async fn rejected(&self, used: &Authorization) -> bool {
        self.rejected.fetch_add(1, Ordering::SeqCst);
        assert_eq!(
            used.generation(),
            Some(self.generation.load(Ordering::SeqCst))
        );
        if !self.stubborn {
            self.generation.fetch_add(1, Ordering::SeqCst);
        }
        !self.stubborn
    }
}

async fn server_that_wants(token: &str) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(header("authorization", format!("Bearer {token}").as_str()))
        .respond_with(ResponseTemplate::new(200))
        .mount(&server)
        .await;
    let fault = json!({"fault": {"faultstring": "Access Token expired",
        "detail": {"errorcode": "keymanagement.service.access_token_expired"}}});
    Mock::given(any())
        .respond_with(ResponseTemplate::new(401).set_body_json(fault))
        .with_priority(9)
        .mount(&server)
        .await;
    server
}

#[tokio::test]
async fn rejected_token_is_replaced_and_the_call_repeated_at_once() {
    for call in [read(), write().replay(Replay::Once)] {
        let server = server_that_wants("t1").await;
        let (builder, runtime) = client(server.uri());
        let tokens = Arc::new(Tokens::default());
        let builder = builder
            .credential(tokens.clone())
            .retry(RetryPolicy::none());
        let response = builder.build().unwrap().send(call).await.unwrap();
        assert_eq!(response.attempts(), 2);
        assert_eq!(tokens.asked.load(Ordering::SeqCst), 2);
        assert!(runtime.sleeps().is_empty());
    }
}

#[tokio::test]
async fn token_is_replaced_once_never_in_a_loop() {
    let server = server_that_wants("t7").await;
    let (builder, _) = client(server.uri());
    let tokens = Arc::new(Tokens::default());
    let error = builder
        .credential(tokens.clone())
        .build()
        .unwrap()
        .send(read())
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Unauthorised, 2)
    );
    assert_eq!(
        error.code(),
        Some("keymanagement.service.access_token_expired")
    );
    assert_eq!(tokens.rejected.load(Ordering::SeqCst), 1);
    assert_eq!(server.received_requests().await.unwrap().len(), 2);
}

#[tokio::test]
async fn credential_with_no_other_token_is_believed() {
    let server = server_that_wants("t1").await;
    let (builder, _) = client(server.uri());
    let tokens = Arc::new(Tokens {
        stubborn: true,
        ..Tokens::default()
    });
    let error = builder
        .credential(tokens)
        .build()
        .unwrap()
        .send(read())
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Unauthorised, 1)
    );
}

#[tokio::test]
async fn role_fault_does_not_cost_the_token() {
    let server = MockServer::start().await;
    let outcome = json!({"resourceType": "OperationOutcome", "issue": [{"code": "forbidden",
        "diagnostics": "multiple roles found in user info, please check NHSD-Session-URID"}]});
    let answer = ResponseTemplate::new(401).set_body_json(outcome);
    Mock::given(any())
        .respond_with(answer)
        .expect(1)
        .mount(&server)
        .await;
    let (builder, _) = client(server.uri());
    let tokens = Arc::new(Tokens::default());
    let error = builder
        .credential(tokens.clone())
        .build()
        .unwrap()
        .send(read())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unauthorised);
    assert_eq!(tokens.rejected.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn credential_is_asked_on_every_attempt() {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(503))
        .mount(&server)
        .await;
    let (builder, _) = client(server.uri());
    let tokens = Arc::new(Tokens::default());
    builder
        .credential(tokens.clone())
        .build()
        .unwrap()
        .send(read())
        .await
        .unwrap_err();
    assert_eq!(tokens.asked.load(Ordering::SeqCst), 4);
}

/// Puts the number of the attempt into the form.
#[derive(Debug)]
struct Numbered;

#[async_trait]
impl Credential for Numbered {
    async fn authorize(&self, attempt: &Attempt<'_>) -> Result<Authorization, Error> {
        let number = SecretString::from(attempt.number().to_string());
        Ok(Authorization::none().form_field("client_assertion", number))
    }
}

#[tokio::test]
async fn form_fields_are_fresh_on_every_attempt() {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(503))
        .up_to_n_times(1)
        .mount(&server)
        .await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200))
        .mount(&server)
        .await;
    let (builder, _) = client(server.uri());
    let call = Call::post("auth.token", "/token")
        .form(vec![(
            "grant_type".to_owned(),
            "client_credentials".to_owned(),
        )])
        .replay(Replay::Safe);
    let client = builder.credential(Arc::new(Numbered)).build().unwrap();
    client.send(call).await.unwrap();
    let requests = server.received_requests().await.unwrap();
    let bodies: Vec<_> = requests
        .iter()
        .map(|r| String::from_utf8_lossy(&r.body))
        .collect();
    assert_eq!(
        bodies,
        [
            "grant_type=client_credentials&client_assertion=1",
            "grant_type=client_credentials&client_assertion=2"
        ]
    );

    let error = client.send(read()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("no form body"));
}

/// Has none.
#[derive(Debug)]
struct Empty(ErrorKind);

#[async_trait]
impl Credential for Empty {
    async fn authorize(&self, _: &Attempt<'_>) -> Result<Authorization, Error> {
        Err(Error::new(self.0, "there is no key here"))
    }
}

#[tokio::test]
async fn call_without_a_credential_is_not_sent() {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200))
        .expect(0)
        .mount(&server)
        .await;
    for kind in [ErrorKind::Credential, ErrorKind::Server] {
        let (builder, _) = client(server.uri());
        let client = builder.credential(Arc::new(Empty(kind))).build().unwrap();
        let error = client.send(read()).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Credential, 0));
        assert_eq!(error.operation(), Some("pds.patient.get"));
        assert!(error.can_replay() && !error.outcome_unknown());
        if kind == ErrorKind::Server {
            assert!(error.source().unwrap().to_string().contains("no key here"));
            assert!(error.is_retryable());
        }
    }
}

/// Never answers.
#[derive(Debug)]
struct Hanging(tokio::sync::Notify);

#[async_trait]
impl Credential for Hanging {
    async fn authorize(&self, _: &Attempt<'_>) -> Result<Authorization, Error> {
        self.0.notify_one();
        std::future::pending().await
    }
}

/// Serves one attempt, then never answers, or has nothing more.
#[derive(Debug)]
struct Once {
    hangs: bool,
    asked_again: tokio::sync::Notify,
}

#[async_trait]
impl Credential for Once {
    async fn authorize(&self, attempt: &Attempt<'_>) -> Result<Authorization, Error> {
        if attempt.number() == 1 {
            return Ok(Authorization::none());
        }
        self.asked_again.notify_one();
        if self.hangs {
            std::future::pending::<()>().await;
        }
        Err(Error::new(ErrorKind::Credential, "there is no key here"))
    }
}

#[tokio::test]
async fn call_that_ends_before_its_repeat_tells_what_it_met() {
    for hangs in [true, false] {
        let server = MockServer::start().await;
        Mock::given(any())
            .respond_with(
                ResponseTemplate::new(503)
                    .insert_header("x-request-id", "60e0b220-8136-4ca5-ae46-1d97ef59d068")
                    .set_body_json(serde_json::json!({
                        "resourceType": "OperationOutcome",
                        "issue": [{"severity": "error", "code": "transient"}]
                    })),
            )
            .mount(&server)
            .await;
        let (builder, runtime) = client(server.uri());
        let credential = Arc::new(Once {
            hangs,
            asked_again: tokio::sync::Notify::new(),
        });
        let client = builder.credential(credential.clone()).build().unwrap();
        let call = write().replay(Replay::Keyed);
        let call = tokio::spawn(async move { client.send(call).await });
        credential.asked_again.notified().await;
        runtime.advance(std::time::Duration::from_secs(120));
        let error = call.await.unwrap().unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Server, 1));
        assert_eq!(error.status().unwrap(), 503);
        assert_eq!(error.issues().len(), 1);
        assert_eq!(
            error.request_id(),
            Some("60e0b220-8136-4ca5-ae46-1d97ef59d068")
        );
        assert!(error.outcome_unknown() && !error.after_replay());
    }
}

#[derive(Debug)]
struct Key;

#[async_trait]
impl Credential for Key {
    async fn authorize(&self, _: &Attempt<'_>) -> Result<Authorization, Error> {
        let apikey = http::HeaderName::from_static("apikey");
        Authorization::none()
            .bearer(&SecretString::from("of-the-credential"))?
            .header(apikey, &SecretString::from("of-the-credential"))
    }
}

#[tokio::test]
async fn headers_of_the_credential_replace_the_calls_own() {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200))
        .mount(&server)
        .await;
    let (builder, _) = client(server.uri());
    let client = builder.credential(Arc::new(Key)).build().unwrap();
    let own = http::HeaderValue::from_static("of-the-call");
    let call = read()
        .header(http::header::AUTHORIZATION, own.clone())
        .header(http::HeaderName::from_static("apikey"), own);
    client.send(call).await.unwrap();
    let request = &server.received_requests().await.unwrap()[0];
    for name in ["authorization", "apikey"] {
        let values: Vec<_> = request.headers.get_all(name).iter().collect();
        assert_eq!(values.len(), 1, "{name}");
        assert!(values[0].to_str().unwrap().ends_with("of-the-credential"));
    }
}

#[tokio::test]
async fn credential_has_the_calls_time_and_no_more() {
    let (builder, runtime) = client("http://127.0.0.1:9");
    let credential = Arc::new(Hanging(tokio::sync::Notify::new()));
    let client = builder.credential(credential.clone()).build().unwrap();
    let call = tokio::spawn(async move { client.send(write()).await });
    credential.0.notified().await;
    runtime.advance(std::time::Duration::from_secs(120));
    let error = call.await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 0));
    assert!(!error.outcome_unknown());
}
