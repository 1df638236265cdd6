//! Answers that belong to another login, come too late, or come to an application that is not the
//! one registered.

use std::sync::Arc;
use std::time::Duration;

use nhs_auth::SigningAlgorithm;
use nhs_auth::oidc::{
    Callback, CallbackError, ExchangeErrorKind, IdTokenError, Login, LoginError, PendingLogin,
};
use nhs_http::url::Url;
use nhs_http::url::form_urlencoded::Serializer;

use crate::browser::Browser;
use crate::keys::{KEY_ID, RecordingSigner, STRANGER};
use crate::server::{REDIRECT_URI, with_providers};

fn exchange_fault(result: Result<Login, LoginError>) -> ExchangeErrorKind {
    match result {
        Err(LoginError::Exchange(error)) => error.kind(),
        other => panic!("{other:?}"),
    }
}

fn callback_fault(result: Result<Login, LoginError>) -> CallbackError {
    match result {
        Err(LoginError::Callback(error)) => error,
        other => panic!("{other:?}"),
    }
}

/// The address with one parameter of its query changed, or left out.
fn with(url: &str, name: &str, value: Option<&str>) -> Url {
    let mut url = Url::parse(url).unwrap();
    let pairs: Vec<_> = url.query_pairs().into_owned().collect();
    let others = pairs.iter().filter(|(one, _)| one != name);
    let mut query = Serializer::new(String::new());
    query
        .extend_pairs(others)
        .extend_pairs(value.map(|value| (name, value)));
    url.set_query(Some(&query.finish()));
    url
}

#[tokio::test]
async fn callback_answers_the_login_that_was_begun_and_names_its_provider() {
    with_providers(async |server| {
        let nhs_login = server.nhs_login();
        let started = nhs_login.login().start().await.unwrap();
        let back = Browser::new().go(started.url.as_str(), "p9").await;
        for (name, value, fault) in [
            ("state", Some("another"), CallbackError::StateMismatch),
            ("state", None, CallbackError::StateMissing),
            (
                "iss",
                Some("https://evil.example"),
                CallbackError::WrongIssuer,
            ),
            ("iss", None, CallbackError::IssuerMissing),
        ] {
            let callback = Callback::from_url(&with(back.as_str(), name, value)).unwrap();
            let refused = nhs_login.complete(started.pending.clone(), callback).await;
            assert_eq!(callback_fault(refused), fault);
        }
        let other = nhs_login.login().start().await.unwrap();
        let callback = Callback::from_url(&back).unwrap();
        let refused = nhs_login.complete(other.pending, callback).await;
        assert_eq!(callback_fault(refused), CallbackError::StateMismatch);
        // none of that has spent the code
        let callback = Callback::from_url(&back).unwrap();
        nhs_login.complete(started.pending, callback).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn id_token_of_another_nonce_is_refused() {
    with_providers(async |server| {
        let nhs_login = server.nhs_login();
        let started = nhs_login.login().start().await.unwrap();
        let url = with(started.url.as_str(), "nonce", Some("another"));
        let back = Browser::new().go(url.as_str(), "p9").await;
        let callback = Callback::from_url(&back).unwrap();
        let refused = nhs_login.complete(started.pending, callback).await;
        assert!(matches!(
            refused,
            Err(LoginError::IdToken(IdTokenError::WrongNonce))
        ));
    })
    .await;
}

#[tokio::test]
async fn code_without_its_proof_key_is_refused() {
    with_providers(async |server| {
        let nhs_login = server.nhs_login();
        let verifier_of_another = nhs_login.login().pkce().start().await.unwrap();
        let other = serde_json::to_value(&verifier_of_another.pending).unwrap();
        for verifier in [None, Some(&other["verifier"])] {
            let started = nhs_login.login().pkce().start().await.unwrap();
            let callback = Browser::new().log_in(&started, "p9").await;
            let mut stored = serde_json::to_value(&started.pending).unwrap();
            let stored_fields = stored.as_object_mut().unwrap();
            stored_fields.remove("verifier").unwrap();
            if let Some(verifier) = verifier {
                stored_fields.insert("verifier".to_owned(), verifier.clone());
            }
            let pending: PendingLogin = serde_json::from_value(stored).unwrap();
            let refused = nhs_login.complete(pending, callback).await;
            assert_eq!(exchange_fault(refused), ExchangeErrorKind::CodeInvalid);
        }
    })
    .await;
}

#[tokio::test]
async fn what_comes_too_late_has_expired() {
    with_providers(async |server| {
        let builder = || {
            server
                .nhs_login_builder()
                .login_time(Duration::from_secs(7200))
        };
        let nhs_login = builder().build().unwrap();
        // the code, by the provider's clock
        let started = nhs_login.login().start().await.unwrap();
        let callback = Browser::new().log_in(&started, "p9").await;
        server.after(601).await;
        let refused = nhs_login.complete(started.pending, callback).await;
        assert_eq!(exchange_fault(refused), ExchangeErrorKind::CodeInvalid);
        // the id_token, by ours, which is ahead
        let started = nhs_login.login().start().await.unwrap();
        let callback = Browser::new().log_in(&started, "p9").await;
        server
            .runtime
            .step_wall_clock_ahead(Duration::from_secs(3661));
        let refused = nhs_login.complete(started.pending, callback).await;
        assert!(matches!(
            refused,
            Err(LoginError::IdToken(IdTokenError::Expired))
        ));
        // the login as a whole
        let started = nhs_login.login().start().await.unwrap();
        let callback = Browser::new().log_in(&started, "p9").await;
        server
            .runtime
            .step_wall_clock_ahead(Duration::from_secs(7201));
        let refused = nhs_login.complete(started.pending, callback).await;
        assert!(matches!(refused, Err(LoginError::Expired)));
    })
    .await;
}

#[tokio::test]
async fn assertion_is_good_once() {
    with_providers(async |server| {
        let signer = Arc::new(RecordingSigner::new(SigningAlgorithm::Rs512));
        let nhs_login = server.nhs_login_builder().signer(signer.clone());
        let nhs_login = nhs_login.build().unwrap();
        let started = nhs_login.login().start().await.unwrap();
        let callback = Browser::new().log_in(&started, "p9").await;
        nhs_login.complete(started.pending, callback).await.unwrap();

        // whoever has seen the assertion tries a fresh code with it
        let started = nhs_login.login().start().await.unwrap();
        let back = Browser::new().go(started.url.as_str(), "p9").await;
        let (_, code) = back.query_pairs().find(|(name, _)| name == "code").unwrap();
        let form = Serializer::new(String::new())
            .append_pair("grant_type", "authorization_code")
            .append_pair("code", &code)
            .append_pair("redirect_uri", REDIRECT_URI)
            .append_pair(
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            )
            .append_pair("client_assertion", &signer.last())
            .finish();
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let request = http.post(format!("{}/token", server.nhs_login)).body(form);
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        let response = request.send().await.unwrap();
        assert_eq!(response.status(), 401);
        assert!(response.text().await.unwrap().contains("invalid_client"));
        // and has not spent it
        let callback = Callback::from_url(&back).unwrap();
        nhs_login.complete(started.pending, callback).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn application_with_another_key_is_refused() {
    with_providers(async |server| {
        let stranger = server
            .nhs_login_builder()
            .private_key_pem(KEY_ID, STRANGER.as_str());
        let stranger = stranger.build().unwrap();
        let started = stranger.login().start().await.unwrap();
        let callback = Browser::new().log_in(&started, "p9").await;
        let refused = stranger.complete(started.pending, callback).await;
        assert_eq!(exchange_fault(refused), ExchangeErrorKind::ClientRefused);
    })
    .await;
}
