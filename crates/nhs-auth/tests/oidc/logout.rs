//! Back-channel logout: which tokens end a session, and which are refused, each for its own reason.

use std::time::Duration;

use nhs_auth::oidc::{
    JwsError, LogoutToken, LogoutTokenError, MemoryReplayGuard, ReplayGuard, ReplayGuardError,
};
use nhs_http::Runtime;
use serde_json::{Value, json};

use crate::issuer::{CLIENT_ID, Issuer, sign};
use crate::keys::{PROVIDER, STRANGER, header, unsigned};

const EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";

fn claims(issuer: &Issuer) -> Value {
    json!({
        "iss": issuer.url(""), "aud": CLIENT_ID, "iat": issuer.now(), "jti": "logout-1",
        "sid": "session-1", "sub": "656005750104", "events": {EVENT: {}},
    })
}

async fn check(issuer: &Issuer, token: &str) -> Result<LogoutToken, LogoutTokenError> {
    let guard = MemoryReplayGuard::new();
    issuer.cis2().logout_token(token, &guard).await
}

#[tokio::test]
async fn logout_names_the_session_that_is_over() {
    let issuer = Issuer::start().await;
    for header in [
        header("RS256"),
        json!({"alg": "RS256", "kid": crate::keys::KEY_ID}),
        json!({"alg": "RS256", "kid": crate::keys::KEY_ID, "typ": "logout+jwt"}),
    ] {
        let token = PROVIDER.sign(&header, &claims(&issuer));
        let over = check(&issuer, &token).await.unwrap();
        assert_eq!(
            (over.session_id(), over.subject()),
            ("session-1", Some("656005750104"))
        );
        let now = issuer.runtime.now();
        assert!(over.ends_session_of(now) && over.ends_session_of(now - Duration::from_secs(9)));
        assert!(!over.ends_session_of(now + Duration::from_secs(61)));
    }
}

#[tokio::test]
async fn each_rule_has_an_error_of_its_own() {
    let issuer = Issuer::start().await;
    let now = issuer.now();
    for (name, value, shown) in [
        ("iss", json!(null), "ClaimMissing(\"iss\")"),
        ("iss", json!("https://evil.example"), "WrongIssuer"),
        ("aud", json!(null), "ClaimMissing(\"aud\")"),
        ("aud", json!(["other"]), "WrongAudience"),
        ("iat", json!(null), "ClaimMissing(\"iat\")"),
        ("iat", json!("now"), "ClaimInvalid(\"iat\")"),
        ("iat", json!(now - 301), "NotRecent"),
        ("iat", json!(now + 301), "NotRecent"),
        ("exp", json!(now - 61), "Expired"),
        ("events", json!(null), "ClaimMissing(\"events\")"),
        ("events", json!({"other": {}}), "NoLogoutEvent"),
        ("events", json!([EVENT]), "NoLogoutEvent"),
        ("events", json!({EVENT: true}), "NoLogoutEvent"),
        ("nonce", json!("n"), "HasNonce"),
        ("sid", json!(null), "ClaimMissing(\"sid\")"),
    ] {
        let mut claims = claims(&issuer);
        claims[name] = value;
        let error = check(&issuer, &sign(&claims)).await.unwrap_err();
        assert_eq!(
            (format!("{error:?}").as_str(), error.status()),
            (shown, 400)
        );
    }
    for (token, fault) in [
        (unsigned(&claims(&issuer)), JwsError::Unsigned),
        (
            STRANGER.sign(&header("RS256"), &claims(&issuer)),
            JwsError::SignatureInvalid,
        ),
        ("a.b".to_owned(), JwsError::Malformed),
    ] {
        let error = check(&issuer, &token).await.unwrap_err();
        assert!(matches!(error, LogoutTokenError::Signature(met) if met == fault));
    }
    let error = check(&issuer, " ").await.unwrap_err();
    assert!(matches!(error, LogoutTokenError::Missing));
}

#[tokio::test]
async fn id_token_is_no_logout_token() {
    let issuer = Issuer::start().await;
    let started = issuer.cis2().login().start().await.unwrap();
    let error = check(&issuer, &sign(&issuer.worker(&started)))
        .await
        .unwrap_err();
    assert!(matches!(error, LogoutTokenError::ClaimMissing("events")));
}

#[tokio::test]
async fn token_counts_once_with_or_without_an_id() {
    let issuer = Issuer::start().await;
    let cis2 = issuer.cis2();
    let guard = MemoryReplayGuard::new();
    for jti in [json!("logout-1"), json!(null)] {
        let mut claims = claims(&issuer);
        claims["jti"] = jti;
        let token = sign(&claims);
        cis2.logout_token(&token, &guard).await.unwrap();
        let again = cis2.logout_token(&token, &guard).await;
        assert!(matches!(again, Err(LogoutTokenError::Replayed)));
    }
}

#[tokio::test]
async fn guard_that_cannot_tell_has_the_provider_try_again() {
    #[derive(Debug)]
    struct Broken;

    #[async_trait::async_trait]
    impl ReplayGuard for Broken {
        async fn first_use(
            &self,
            _id: &str,
            _now: std::time::SystemTime,
            _keep: Duration,
        ) -> Result<bool, ReplayGuardError> {
            Err("the store is away".into())
        }
    }

    let issuer = Issuer::start().await;
    let token = sign(&claims(&issuer));
    let error = issuer
        .cis2()
        .logout_token(&token, &Broken)
        .await
        .unwrap_err();
    assert_eq!(error.status(), 503);
}
