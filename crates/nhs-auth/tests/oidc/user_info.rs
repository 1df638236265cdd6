//! Userinfo: of this user and no other, plain or signed.

use std::sync::Arc;

use nhs_auth::oidc::{JwsError, Login, LoginError, UserInfoError};
use nhs_http::testing::MemoryAudit;
use nhs_http::{AccessMode, ErrorKind};
use serde_json::{Value, json};
use wiremock::ResponseTemplate;

use crate::issuer::{CLIENT_ID, Issuer, callback, sign};
use crate::keys::{STRANGER, header};

async fn login(issuer: &Issuer, answer: ResponseTemplate) -> Result<Login, LoginError> {
    let nhs_login = issuer.nhs_login();
    let started = nhs_login.login().user_info().start().await?;
    issuer.on_token(&sign(&issuer.patient(&started))).await;
    issuer.on("/me", answer).await;
    let callback = callback(&started);
    nhs_login.complete(started.pending, callback).await
}

fn fault(result: Result<Login, LoginError>) -> UserInfoError {
    match result {
        Err(LoginError::UserInfo(error)) => error,
        other => panic!("{other:?}"),
    }
}

fn plain(body: Value) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(body)
}

fn signed(token: &str) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_raw(token, "application/jwt")
}

#[tokio::test]
async fn userinfo_is_asked_for_with_the_access_token() {
    let issuer = Issuer::start().await;
    let answer = plain(json!({"sub": "patient-1", "email": "a@example.org"}));
    let login = login(&issuer, answer).await.unwrap();
    assert_eq!(
        login.patient().unwrap().email(),
        Some(("a@example.org", false))
    );
    let requests = issuer.requests("/me").await;
    assert_eq!(requests[0].headers["authorization"], "Bearer access-1");
}

#[tokio::test]
async fn audit_has_the_level_of_a_patient_and_not_who_it_is() {
    let issuer = Issuer::start().await;
    let audit = Arc::new(MemoryAudit::new());
    let nhs_login = issuer.nhs_login_builder().audit(audit.clone());
    let nhs_login = nhs_login.build().unwrap();
    let started = nhs_login.login().user_info().start().await.unwrap();
    issuer.on_token(&sign(&issuer.patient(&started))).await;
    issuer.on("/me", plain(json!({"sub": "patient-1"}))).await;
    let answer = callback(&started);
    let login = nhs_login.complete(started.pending, answer).await.unwrap();
    let events = audit.events();
    let subject = events.last().unwrap().subject();
    assert_eq!(subject.mode(), AccessMode::Patient);
    assert_eq!(subject.user_id(), None);
    let level = login.assurance().to_string();
    assert_eq!(subject.assurance_level(), Some(level.as_str()));
}

#[tokio::test]
async fn userinfo_of_another_user_is_refused() {
    let issuer = Issuer::start().await;
    for body in [
        json!({"sub": "patient-2"}),
        json!({"sub": "PATIENT-1"}),
        json!({}),
    ] {
        let refused = fault(login(&issuer, plain(body)).await);
        assert!(matches!(refused, UserInfoError::WrongSubject));
    }
    let odd = fault(login(&issuer, plain(json!(["patient-1"]))).await);
    assert!(matches!(odd, UserInfoError::Unreadable));
}

#[tokio::test]
async fn signed_userinfo_is_checked_like_any_token() {
    let issuer = Issuer::start().await;
    let claims = json!({"iss": issuer.url(""), "aud": CLIENT_ID, "sub": "patient-1"});
    login(&issuer, signed(&sign(&claims))).await.unwrap();
    let stranger = STRANGER.sign(&header("RS512"), &claims);
    let refused = fault(login(&issuer, signed(&stranger)).await);
    assert!(matches!(
        refused,
        UserInfoError::Signature(JwsError::SignatureInvalid)
    ));
    for (name, value) in [
        ("aud", json!("other")),
        ("aud", json!(null)),
        ("iss", json!("https://evil.example")),
        ("nonce", json!("an id_token")),
    ] {
        let mut claims = claims.clone();
        claims[name] = value;
        let refused = fault(login(&issuer, signed(&sign(&claims))).await);
        assert!(matches!(refused, UserInfoError::WrongParty), "{name}");
    }
}

#[tokio::test]
async fn failed_call_keeps_its_status() {
    let issuer = Issuer::start().await;
    for (status, kind) in [(401, ErrorKind::Unauthorised), (403, ErrorKind::Forbidden)] {
        let UserInfoError::Call(error) = fault(login(&issuer, ResponseTemplate::new(status)).await)
        else {
            panic!("a call");
        };
        assert_eq!(error.kind(), kind);
    }
}

#[tokio::test]
async fn provider_may_offer_none() {
    let issuer = Issuer::start().await;
    let mut document = issuer.discovery();
    document["userinfo_endpoint"] = json!(null);
    issuer.on_discovery(document).await;
    let refused = fault(login(&issuer, plain(json!({}))).await);
    assert!(matches!(refused, UserInfoError::NotOffered));
}
