//! What goes on after a patient's login without the patient: fresh tokens, and a note left with NHS
//! login.

use std::time::Duration;

use nhs_auth::NhsLogin;
use nhs_auth::oidc::{ExchangeErrorKind, Login, LoginError, UserInfoError};
use nhs_http::ErrorKind;
use nhs_http::secrecy::ExposeSecret;
use serde_json::{Value, json};
use wiremock::ResponseTemplate;

use crate::issuer::{Issuer, form, sign};
use crate::keys::decode;

async fn logged_in(issuer: &Issuer, nhs_login: &NhsLogin) -> Login {
    let login = issuer.patient_login(nhs_login, |claims| sign(&claims));
    login.await.unwrap()
}

async fn answer(issuer: &Issuer, status: u16, body: Value) {
    let template = ResponseTemplate::new(status).set_body_json(body);
    issuer.on("/token", template).await;
}

fn refused(result: Result<(), LoginError>) -> ExchangeErrorKind {
    match result {
        Err(LoginError::Exchange(error)) => error.kind(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn refreshed_login_has_the_rotated_tokens_and_its_id_token() {
    let issuer = Issuer::start().await;
    let nhs_login = issuer.nhs_login();
    let mut login = logged_in(&issuer, &nhs_login).await;
    let id_token = login.id_token().expose_secret().to_owned();
    issuer.after(290);
    let rotated = json!({
        "access_token": "access-2", "token_type": "bearer", "expires_in": 300,
        "refresh_token": "refresh-2", "scope": "openid",
    });
    answer(&issuer, 200, rotated).await;
    nhs_login.refresh(&mut login).await.unwrap();

    assert_eq!(login.access_token().expose_secret(), "access-2");
    assert_eq!(login.refresh_token().unwrap().expose_secret(), "refresh-2");
    assert_eq!(login.scope(), Some("openid"));
    assert_eq!(login.id_token().expose_secret(), id_token);
    let lifetime = login.access_token_expires().unwrap();
    assert_eq!(lifetime, login.at() + Duration::from_secs(590));

    let requests = issuer.requests("/token").await;
    let (first, second) = (form(&requests[0]), form(&requests[1]));
    assert_eq!(second["grant_type"], "refresh_token");
    assert_eq!(second["refresh_token"], "refresh-1");
    assert!(!second.contains_key("redirect_uri") && !second.contains_key("client_secret"));
    let jti = |form: &str| decode(form).1["jti"].clone();
    let (one, other) = (&first["client_assertion"], &second["client_assertion"]);
    assert_ne!(jti(one), jti(other), "each assertion is used once");
}

#[tokio::test]
async fn refresh_token_stands_if_no_other_comes() {
    let issuer = Issuer::start().await;
    let nhs_login = issuer.nhs_login();
    let mut login = logged_in(&issuer, &nhs_login).await;
    answer(&issuer, 200, json!({"access_token": "access-2"})).await;
    nhs_login.refresh(&mut login).await.unwrap();
    assert_eq!(login.refresh_token().unwrap().expose_secret(), "refresh-1");
    assert_eq!(login.access_token_expires(), None);
    assert_eq!(login.scope(), Some("openid profile"));
}

#[tokio::test]
async fn spent_refresh_token_means_to_log_in_again() {
    let issuer = Issuer::start().await;
    let nhs_login = issuer.nhs_login();
    let mut login = logged_in(&issuer, &nhs_login).await;
    for (status, code, kind) in [
        (400, "invalid_grant", ExchangeErrorKind::RefreshTokenInvalid),
        (401, "invalid_client", ExchangeErrorKind::ClientRefused),
        (400, "invalid_scope", ExchangeErrorKind::RequestRefused),
        (503, "", ExchangeErrorKind::Unavailable),
    ] {
        answer(&issuer, status, json!({ "error": code })).await;
        assert_eq!(refused(nhs_login.refresh(&mut login).await), kind, "{code}");
        assert_eq!(login.refresh_token().unwrap().expose_secret(), "refresh-1");
        assert_eq!(login.access_token().expose_secret(), "access-1");
    }
    answer(&issuer, 200, json!({"refresh_token": "refresh-2"})).await;
    let unreadable = refused(nhs_login.refresh(&mut login).await);
    assert_eq!(unreadable, ExchangeErrorKind::InvalidResponse);
}

#[tokio::test]
async fn login_that_cannot_be_refreshed_is_told_so_before_anything_is_sent() {
    let issuer = Issuer::start().await;
    let nhs_login = issuer.nhs_login();
    let started = nhs_login.login().start().await.unwrap();
    let tokens = json!({"access_token": "a", "id_token": sign(&issuer.patient(&started))});
    answer(&issuer, 200, tokens).await;
    let callback = crate::issuer::callback(&started);
    let mut login = nhs_login.complete(started.pending, callback).await.unwrap();
    let refused = nhs_login.refresh(&mut login).await;
    assert!(matches!(refused, Err(LoginError::Request(_))));
    assert_eq!(issuer.requests("/token").await.len(), 1);

    let other = Issuer::start().await;
    let mut foreign = logged_in(&other, &other.nhs_login()).await;
    let refused = nhs_login.refresh(&mut foreign).await;
    assert!(matches!(refused, Err(LoginError::Request(_))));
    assert_eq!(issuer.requests("/token").await.len(), 1);
}

#[tokio::test]
async fn note_is_left_with_the_access_token() {
    let issuer = Issuer::start().await;
    let nhs_login = issuer.nhs_login();
    let login = logged_in(&issuer, &nhs_login).await;
    issuer.on("/me", ResponseTemplate::new(204)).await;
    for note in ["prefers “large” print", "", &"é".repeat(1024)] {
        nhs_login.set_client_metadata(&login, note).await.unwrap();
        let sent = issuer.requests("/me").await.pop().unwrap();
        assert_eq!(sent.method.as_str(), "PATCH");
        assert_eq!(sent.headers["authorization"], "Bearer access-1");
        assert_eq!(sent.headers["content-type"], "application/json");
        let body: Value = serde_json::from_slice(&sent.body).unwrap();
        assert_eq!(body, json!({ "client_user_metadata": note }));
    }
}

#[tokio::test]
async fn note_that_cannot_be_left_says_why() {
    let issuer = Issuer::start().await;
    let nhs_login = issuer.nhs_login();
    let login = logged_in(&issuer, &nhs_login).await;
    let long = "x".repeat(1025);
    let refused = nhs_login.set_client_metadata(&login, &long).await;
    assert!(matches!(refused, Err(LoginError::Request(_))));
    assert_eq!(issuer.requests("/me").await.len(), 0);
    for (status, kind) in [(401, ErrorKind::Unauthorised), (403, ErrorKind::Forbidden)] {
        issuer.on("/me", ResponseTemplate::new(status)).await;
        match nhs_login.set_client_metadata(&login, "x").await {
            Err(LoginError::UserInfo(UserInfoError::Call(error))) => assert_eq!(error.kind(), kind),
            other => panic!("{other:?}"),
        }
    }
}
