//! What the browser brings back, and when it is not the answer to this login.

use std::time::Duration;

use nhs_auth::oidc::{
    Callback, CallbackError, ExchangeErrorKind, Login, LoginError, RefusalCode, StartedLogin,
};
use nhs_http::RetryPolicy;
use serde_json::json;
use wiremock::ResponseTemplate;

use crate::issuer::{Issuer, callback, parameter, sign};

/// What this query comes to, `{state}` in it being the right one.
async fn complete(issuer: &Issuer, query: &str) -> Result<Login, LoginError> {
    let nhs_login = issuer.nhs_login();
    let started = nhs_login.login().start().await?;
    issuer.on_token(&sign(&issuer.patient(&started))).await;
    let query = query.replace("{state}", &parameter(&started, "state"));
    let callback = Callback::from_query(&query)?;
    nhs_login.complete(started.pending, callback).await
}

fn fault(result: Result<Login, LoginError>) -> CallbackError {
    match result {
        Err(LoginError::Callback(error)) => error,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn answer_to_another_login_is_refused_before_anything_is_sent() {
    let issuer = Issuer::start().await;
    for (query, error) in [
        ("code=c", CallbackError::StateMissing),
        ("code=c&state=", CallbackError::StateMismatch),
        ("code=c&state=other", CallbackError::StateMismatch),
        (
            "error=access_denied&state=other",
            CallbackError::StateMismatch,
        ),
        ("error=access_denied", CallbackError::StateMissing),
        ("state={state}", CallbackError::CodeMissing),
        ("code=c&code=d&state={state}", CallbackError::Repeated),
        (
            "code=c&state={state}&iss=https%3A%2F%2Fevil.example",
            CallbackError::WrongIssuer,
        ),
    ] {
        assert_eq!(fault(complete(&issuer, query).await), error, "{query}");
    }
    assert!(issuer.requests("/token").await.is_empty());
}

#[tokio::test]
async fn issuer_in_the_callback_is_checked_and_wanted_where_announced() {
    let issuer = Issuer::start().await;
    let iss: String = url::form_urlencoded::byte_serialize(issuer.url("").as_bytes()).collect();
    let named = format!("code=c&state={{state}}&iss={iss}");
    complete(&issuer, &named).await.unwrap();
    let mut document = issuer.discovery();
    document["authorization_response_iss_parameter_supported"] = json!(true);
    issuer.on_discovery(document).await;
    complete(&issuer, &named).await.unwrap();
    let unnamed = complete(&issuer, "code=c&state={state}").await;
    assert_eq!(fault(unnamed), CallbackError::IssuerMissing);
}

#[tokio::test]
async fn refusals_of_the_provider_are_typed() {
    let issuer = Issuer::start().await;
    let query = "error=access_denied&error_description=ConsentNotGiven&state={state}";
    let CallbackError::Refused(refusal) = fault(complete(&issuer, query).await) else {
        panic!("a refusal");
    };
    assert_eq!(refusal.code(), &RefusalCode::AccessDenied);
    assert_eq!(refusal.description(), Some("ConsentNotGiven"));
    for (code, retryable) in [
        ("sso_login_required", false),
        ("temporarily_unavailable", true),
        ("something_new", false),
    ] {
        let result = complete(&issuer, &format!("error={code}&state={{state}}")).await;
        assert_eq!(result.unwrap_err().is_retryable(), retryable, "{code}");
    }
}

#[tokio::test]
async fn login_that_took_too_long_is_over() {
    let issuer = Issuer::start().await;
    let limit = Duration::from_secs(600);
    let nhs_login = issuer
        .nhs_login_builder()
        .login_time(limit)
        .build()
        .unwrap();
    let begin = async || -> (StartedLogin, Callback) {
        let started = nhs_login.login().start().await.unwrap();
        issuer.on_token(&sign(&issuer.patient(&started))).await;
        let callback = callback(&started);
        (started, callback)
    };
    let (started, answer) = begin().await;
    issuer.after(600);
    nhs_login.complete(started.pending, answer).await.unwrap();
    let (started, answer) = begin().await;
    issuer.after(601);
    let refused = nhs_login.complete(started.pending, answer).await;
    assert!(matches!(refused, Err(LoginError::Expired)));
}

#[tokio::test]
async fn login_begun_with_another_provider_is_refused() {
    let (one, other) = (Issuer::start().await, Issuer::start().await);
    let started = one.nhs_login().login().start().await.unwrap();
    let answer = callback(&started);
    let refused = other.nhs_login().complete(started.pending, answer).await;
    assert!(matches!(refused, Err(LoginError::OtherProvider)));
}

/// What the exchange of a code comes to when the token endpoint answers so.
async fn exchange(answer: ResponseTemplate, attempts: u32) -> (ExchangeErrorKind, bool, usize) {
    let issuer = Issuer::start().await;
    let retry = RetryPolicy {
        max_attempts: attempts,
        ..RetryPolicy::default()
    };
    let nhs_login = issuer.nhs_login_builder().retry(retry).build().unwrap();
    let started = nhs_login.login().start().await.unwrap();
    issuer.on("/token", answer).await;
    let callback = callback(&started);
    match nhs_login.complete(started.pending, callback).await {
        Err(LoginError::Exchange(error)) => {
            let sent = issuer.requests("/token").await.len();
            (error.kind(), error.is_retryable(), sent)
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn refusals_of_the_token_endpoint_are_typed() {
    let refuse = |status: u16, error: &str| {
        let body = json!({"error": error, "error_description": "JWT is not valid"});
        ResponseTemplate::new(status).set_body_json(body)
    };
    for (answer, kind, retryable) in [
        (
            refuse(400, "invalid_grant"),
            ExchangeErrorKind::CodeInvalid,
            true,
        ),
        (
            refuse(401, "invalid_client"),
            ExchangeErrorKind::ClientRefused,
            false,
        ),
        (
            refuse(400, "unauthorized_client"),
            ExchangeErrorKind::ClientRefused,
            false,
        ),
        (
            refuse(400, "invalid_scope"),
            ExchangeErrorKind::RequestRefused,
            false,
        ),
        (ResponseTemplate::new(418), ExchangeErrorKind::Other, false),
        (
            ResponseTemplate::new(429),
            ExchangeErrorKind::RateLimited,
            true,
        ),
        (
            ResponseTemplate::new(200).set_body_string("<html>"),
            ExchangeErrorKind::InvalidResponse,
            false,
        ),
        (
            ResponseTemplate::new(200).set_body_json(json!({"access_token": "a b"})),
            ExchangeErrorKind::InvalidResponse,
            false,
        ),
    ] {
        let (met, again, _) = exchange(answer, 1).await;
        assert_eq!((met, again), (kind, retryable));
    }
}

#[tokio::test]
async fn code_that_may_have_been_used_is_not_sent_again() {
    let (kind, _, sent) = exchange(ResponseTemplate::new(500), 4).await;
    assert_eq!((kind, sent), (ExchangeErrorKind::Unavailable, 1));
    // refused at the door, it has not been used
    let (_, _, sent) = exchange(ResponseTemplate::new(429), 4).await;
    assert_eq!(sent, 4);
}
