//! The provider's keys: rotated, published oddly, too many, out of reach.

use nhs_auth::oidc::{IdTokenError, JwsError, LoginError, ProviderError};
use nhs_http::ErrorKind;
use serde_json::{Value, json};
use wiremock::ResponseTemplate;

use crate::issuer::{Issuer, callback, sign};
use crate::keys::{KEY_ID, PROVIDER, STRANGER, header};

fn fault(result: Result<(), LoginError>) -> JwsError {
    match result {
        Err(LoginError::IdToken(IdTokenError::Signature(error))) => error,
        other => panic!("{other:?}"),
    }
}

/// A login of a fresh client while the provider publishes these keys.
async fn login_with_keys(keys: Value) -> Result<(), LoginError> {
    let issuer = Issuer::bare().await;
    issuer.on_discovery(issuer.discovery()).await;
    issuer.on_keys(keys).await;
    let nhs_login = issuer.nhs_login();
    let started = nhs_login.login().start().await?;
    issuer.on_token(&sign(&issuer.patient(&started))).await;
    let callback = callback(&started);
    nhs_login
        .complete(started.pending, callback)
        .await
        .map(|_| ())
}

#[tokio::test]
async fn unknown_key_id_has_the_keys_fetched_again() {
    let issuer = Issuer::start().await;
    let nhs_login = issuer.nhs_login();
    issuer
        .patient_login(&nhs_login, |claims| sign(&claims))
        .await
        .unwrap();
    let started = nhs_login.login().start().await.unwrap();
    issuer.on_keys(json!([STRANGER.public("key-2")])).await;
    let mut header = header("RS512");
    header["kid"] = json!("key-2");
    let token = STRANGER.sign(&header, &issuer.patient(&started));
    issuer.on_token(&token).await;
    let callback = callback(&started);
    nhs_login.complete(started.pending, callback).await.unwrap();
    assert_eq!(issuer.requests("/keys").await.len(), 2);
}

#[tokio::test]
async fn flood_of_unknown_key_ids_fetches_keys_once_in_five_minutes() {
    let issuer = Issuer::start().await;
    let nhs_login = issuer.nhs_login();
    issuer
        .patient_login(&nhs_login, |claims| sign(&claims))
        .await
        .unwrap();
    for round in 0..40 {
        let started = nhs_login.login().start().await.unwrap();
        let mut header = header("RS512");
        header["kid"] = json!(format!("made-up-{round}"));
        let token = PROVIDER.sign(&header, &issuer.patient(&started));
        issuer.on_token(&token).await;
        let callback = callback(&started);
        let refused = nhs_login.complete(started.pending, callback).await;
        assert_eq!(fault(refused.map(|_| ())), JwsError::KeyIdUnknown);
        issuer.after(10);
    }
    // the first time, and twice in 400 seconds
    assert_eq!(issuer.requests("/keys").await.len(), 3);
}

#[tokio::test]
async fn keys_of_other_kinds_do_not_disturb() {
    login_with_keys(json!([
        {"kty": "EC", "crv": "P-256", "kid": KEY_ID, "x": "AA", "y": "AA"},
        {"kty": "AKP", "alg": "ML-DSA-65", "kid": "pq", "pub": "AA"},
        {"kty": "RSA", "kid": KEY_ID, "use": "enc", "n": "AA", "e": "AQAB"},
        "no key",
        PROVIDER.public(KEY_ID),
        PROVIDER.public(KEY_ID),
    ]))
    .await
    .unwrap();
}

#[tokio::test]
async fn different_keys_under_one_id_are_refused() {
    let keys = json!([STRANGER.public(KEY_ID), PROVIDER.public(KEY_ID)]);
    assert_eq!(fault(login_with_keys(keys).await), JwsError::KeyIdAmbiguous);
}

#[tokio::test]
async fn key_for_another_algorithm_is_refused() {
    let mut key = PROVIDER.public(KEY_ID);
    key["alg"] = json!("RS256");
    let refused = login_with_keys(json!([key])).await;
    assert_eq!(fault(refused), JwsError::KeyForOtherAlgorithm);
}

#[tokio::test]
async fn key_set_that_is_too_large_is_not_read() {
    let keys = vec![PROVIDER.public(KEY_ID); 1000];
    match login_with_keys(json!(keys)).await {
        Err(LoginError::Provider(ProviderError::KeySet(error))) => {
            assert_eq!(error.kind(), ErrorKind::TooLarge);
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn provider_out_of_reach_is_told_from_a_bad_token() {
    let issuer = Issuer::bare().await;
    issuer
        .on(
            "/.well-known/openid-configuration",
            ResponseTemplate::new(503),
        )
        .await;
    let error = issuer.nhs_login().login().start().await.unwrap_err();
    assert!(matches!(
        error,
        LoginError::Provider(ProviderError::Discovery(_))
    ));
    assert!(error.is_retryable());

    let issuer = Issuer::bare().await;
    issuer.on_discovery(issuer.discovery()).await;
    issuer.on("/keys", ResponseTemplate::new(503)).await;
    let nhs_login = issuer.nhs_login();
    let error = issuer
        .patient_login(&nhs_login, |claims| sign(&claims))
        .await;
    let error = error.unwrap_err();
    assert!(matches!(
        error,
        LoginError::Provider(ProviderError::KeySet(_))
    ));
    assert!(error.is_retryable());
}

#[tokio::test]
async fn discovery_and_keys_are_kept_and_fetched_again_within_the_hour() {
    let issuer = Issuer::start().await;
    let nhs_login = issuer.nhs_login();
    let at = "/.well-known/openid-configuration";
    for _ in 0..3 {
        nhs_login.login().start().await.unwrap();
        issuer.after(500);
    }
    assert_eq!(issuer.requests(at).await.len(), 1);
    issuer.after(500);
    nhs_login.login().start().await.unwrap();
    assert_eq!(issuer.requests(at).await.len(), 2);
}

#[tokio::test]
async fn discovery_of_another_issuer_is_refused() {
    let issuer = Issuer::bare().await;
    let mut document = issuer.discovery();
    document["issuer"] = json!("https://evil.example");
    issuer.on_discovery(document).await;
    let error = issuer.nhs_login().login().start().await.unwrap_err();
    assert!(matches!(
        error,
        LoginError::Provider(ProviderError::WrongIssuer)
    ));
}

#[tokio::test]
async fn tokens_have_the_issuer_as_discovery_writes_it() {
    let issuer = Issuer::bare().await;
    let mut document = issuer.discovery();
    document["issuer"] = json!(issuer.url("/"));
    issuer.on_discovery(document).await;
    issuer.on_keys(json!([PROVIDER.public(KEY_ID)])).await;
    // configured without the slash
    let nhs_login = issuer.nhs_login();
    for (iss, fits) in [(issuer.url("/"), true), (issuer.url(""), false)] {
        let started = nhs_login.login().start().await.unwrap();
        let mut claims = issuer.patient(&started);
        claims["iss"] = json!(iss);
        issuer.on_token(&sign(&claims)).await;
        let callback = callback(&started);
        let login = nhs_login.complete(started.pending, callback).await;
        assert_eq!(login.is_ok(), fits, "{iss}");
    }
}
