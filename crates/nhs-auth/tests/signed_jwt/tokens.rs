//! Tokens: asked for once, kept, replaced, and what an API call sees of that.

use std::sync::Arc;
use std::time::Duration;

use nhs_auth::{ApiKey, OpenAccess, TokenError, TokenErrorKind};
use nhs_http::secrecy::ExposeSecret;
use nhs_http::testing::MemoryAudit;
use nhs_http::{AccessMode, AuditOutcome, Client, Credential, ErrorKind, RetryPolicy, Subject};
use serde_json::json;
use wiremock::matchers::{any, header, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::{Platform, read, refusal, token};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_calls_at_once_make_one_token_request() {
    let platform = Platform::start().await;
    Mock::given(method("POST"))
        .and(path("/oauth2/token"))
        .respond_with(token("t1"))
        .expect(1)
        .mount(&platform.server)
        .await;
    Mock::given(header("authorization", "Bearer t1"))
        .respond_with(ResponseTemplate::new(200))
        .expect(200)
        .mount(&platform.server)
        .await;
    let client = platform.api(platform.credential());
    let calls: Vec<_> = (0..200)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.send(read()).await.map(|_| ()) })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    platform.server.verify().await;
}

#[tokio::test]
async fn rejected_token_is_replaced_once_and_the_call_repeated() {
    let platform = Platform::start().await;
    platform.on_token(token("t1"), 1).await;
    platform.on_token(token("t2"), 1).await;
    let fault = json!({"fault": {"faultstring": "Access Token expired",
        "detail": {"errorcode": "keymanagement.service.access_token_expired"}}});
    Mock::given(header("authorization", "Bearer t1"))
        .respond_with(ResponseTemplate::new(401).set_body_json(fault))
        .expect(1)
        .mount(&platform.server)
        .await;
    Mock::given(header("authorization", "Bearer t2"))
        .respond_with(ResponseTemplate::new(200))
        .expect(2)
        .mount(&platform.server)
        .await;
    let client = platform.api(platform.credential());
    assert_eq!(client.send(read()).await.unwrap().attempts(), 2);
    assert_eq!(client.send(read()).await.unwrap().attempts(), 1);
    assert_eq!(platform.token_requests().await.len(), 2);
}

#[tokio::test]
async fn service_that_rejects_every_token_does_not_hammer_the_endpoint() {
    let platform = Platform::start().await;
    platform.on_token(token("t1"), 99).await;
    platform.on_api(ResponseTemplate::new(401), 99).await;
    let client = platform.api(platform.credential());
    for _ in 0..10 {
        let error = client.send(read()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unauthorised);
    }
    assert_eq!(platform.token_requests().await.len(), 2);
}

#[tokio::test]
async fn token_is_replaced_before_it_expires() {
    let platform = Platform::start().await;
    platform.on_token(token("t1"), 1).await;
    platform.on_token(token("t2"), 1).await;
    let credential = platform.credential();
    let next = || async {
        credential
            .access_token()
            .await
            .unwrap()
            .expose_secret()
            .to_owned()
    };
    assert_eq!(next().await, "t1");
    platform.runtime.advance(Duration::from_secs(500));
    assert_eq!(next().await, "t1");
    platform.runtime.advance(Duration::from_secs(90));
    assert_eq!(next().await, "t2");
}

#[tokio::test]
async fn lifetime_may_be_a_number_and_may_be_missing() {
    for (expires_in, kept) in [(json!(599), 500), (json!("599"), 500), (json!(null), 200)] {
        let platform = Platform::start().await;
        let answer =
            json!({"access_token": "t1", "expires_in": expires_in, "token_type": "Bearer"});
        platform
            .on_token(ResponseTemplate::new(200).set_body_json(answer), 1)
            .await;
        platform.on_token(token("t2"), 1).await;
        let credential = platform.credential();
        credential.access_token().await.unwrap();
        platform.runtime.advance(Duration::from_secs(kept));
        assert_eq!(
            credential.access_token().await.unwrap().expose_secret(),
            "t1"
        );
        platform.runtime.advance(Duration::from_secs(99));
        assert_eq!(
            credential.access_token().await.unwrap().expose_secret(),
            "t2"
        );
    }
}

#[tokio::test]
async fn success_without_a_token_is_an_error_that_shows_nothing_of_it() {
    for body in [
        "{\"accessToken\":\"s3cr3t\"}",
        "s3cr3t",
        "{\"access_token\":\"s3 cr3t\"}",
    ] {
        let platform = Platform::start().await;
        platform
            .on_token(ResponseTemplate::new(200).set_body_string(body), 1)
            .await;
        let error = platform.credential().access_token().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credential);
        assert_eq!(
            TokenError::of(&error).unwrap().kind(),
            TokenErrorKind::InvalidResponse
        );
        assert!(!format!("{error} {error:?} {error:#?}").contains("cr3t"));
    }
}

#[tokio::test]
async fn refused_key_is_asked_about_once_in_half_a_minute() {
    let platform = Platform::start().await;
    let refused = refusal(401, "public_key error", "JWT signature verification failed");
    platform.on_token(refused, 99).await;
    let client = platform.api(platform.credential());
    for _ in 0..20 {
        let error = client.send(read()).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Credential, 0));
        assert_eq!(error.operation(), Some("pds.patient.get"));
        assert!(!error.is_retryable());
    }
    assert_eq!(platform.token_requests().await.len(), 1);
    platform.runtime.advance(Duration::from_secs(30));
    client.send(read()).await.unwrap_err();
    assert_eq!(platform.token_requests().await.len(), 2);
}

#[tokio::test]
async fn endpoint_that_is_down_makes_a_retryable_error() {
    let platform = Platform::start().await;
    platform.on_token(ResponseTemplate::new(503), 99).await;
    let credential = platform
        .builder()
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let error = platform.api(credential).send(read()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert!(error.is_retryable() && error.can_replay());
    assert_eq!(
        TokenError::of(&error).unwrap().kind(),
        TokenErrorKind::Unavailable
    );
}

#[tokio::test]
async fn token_requests_are_audited_on_their_own() {
    let platform = Platform::start().await;
    platform.on_token(token("t1"), 1).await;
    platform.on_api(ResponseTemplate::new(200), 1).await;
    let audit = Arc::new(MemoryAudit::new());
    let subject = Subject::application()
        .named("ward-board")
        .organisation("A83011");
    let credential = platform
        .builder()
        .audit(audit.clone())
        .subject(subject.clone())
        .build()
        .unwrap();
    assert_eq!(credential.subject(), subject);
    platform.api(credential).send(read()).await.unwrap();
    let events = audit.events();
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].operation(), "auth.token.client_credentials");
    assert_eq!(events[0].template(), "/oauth2/token");
    assert_eq!(events[0].outcome(), AuditOutcome::Success);
    assert_eq!(events[0].subject().application_name(), Some("ward-board"));
}

#[tokio::test]
async fn required_audit_of_tokens_withholds_the_token() {
    let platform = Platform::start().await;
    platform.on_token(token("t1"), 1).await;
    let audit = Arc::new(MemoryAudit::new().required().failing());
    let credential = platform.builder().audit(audit).build().unwrap();
    let error = platform.api(credential).send(read()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Credential, 0));
    let refused = TokenError::of(&error).unwrap();
    assert_eq!(refused.kind(), TokenErrorKind::Audit);
    assert_eq!(error.is_retryable(), !refused.is_permanent());
}

#[tokio::test]
async fn answer_too_large_for_a_token_is_an_invalid_one() {
    let platform = Platform::start().await;
    let large = ResponseTemplate::new(200).set_body_string("x".repeat(300 * 1024));
    platform.on_token(large, 1).await;
    let error = platform.credential().access_token().await.unwrap_err();
    let refused = TokenError::of(&error).unwrap();
    assert_eq!(refused.kind(), TokenErrorKind::InvalidResponse);
    assert_eq!(error.is_retryable(), !refused.is_permanent());
}

#[tokio::test]
async fn audit_failure_of_a_call_keeps_why_there_was_no_token() {
    let platform = Platform::start().await;
    let refused = refusal(401, "public_key error", "JWT signature verification failed");
    platform.on_token(refused, 9).await;
    let client = Client::builder(platform.server.uri())
        .runtime(platform.runtime.clone())
        .credential(Arc::new(platform.credential()))
        .audit(Arc::new(MemoryAudit::new().required().failing()))
        .build()
        .unwrap();
    let error = client.send(read()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Audit);
    assert!(TokenError::of(&error).unwrap().is_permanent());
    assert_eq!(error.code(), Some("public_key error"));
    assert_eq!(error.message_id(), Some("rrt-1a2b-c-geu2-1-2-3"));
}

#[tokio::test]
async fn wish_of_the_token_endpoint_is_told_to_the_caller() {
    let platform = Platform::start().await;
    let busy = ResponseTemplate::new(429).insert_header("Retry-After", "500");
    platform.on_token(busy, 9).await;
    let client = platform.api(platform.credential());
    let error = client.send(read()).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(500)));
    assert!(error.is_retryable());
}

#[tokio::test]
async fn api_key_goes_out_as_a_header() {
    let server = MockServer::start().await;
    Mock::given(header("apikey", "Zk3vJ0hXq1"))
        .respond_with(ResponseTemplate::new(200))
        .expect(1)
        .mount(&server)
        .await;
    let key = ApiKey::new("Zk3vJ0hXq1").unwrap();
    assert_eq!(key.subject().mode(), AccessMode::Application);
    let client = Client::builder(server.uri())
        .credential(Arc::new(key))
        .build()
        .unwrap();
    client.send(read()).await.unwrap();
    assert!(
        !server.received_requests().await.unwrap()[0]
            .headers
            .contains_key("authorization")
    );
}

#[tokio::test]
async fn open_access_adds_nothing() {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200))
        .mount(&server)
        .await;
    let client = Client::builder(server.uri())
        .credential(Arc::new(OpenAccess))
        .build()
        .unwrap();
    client.send(read()).await.unwrap();
    let requests = server.received_requests().await.unwrap();
    assert!(!requests[0].headers.contains_key("authorization"));
    assert!(!requests[0].headers.contains_key("apikey"));
}
