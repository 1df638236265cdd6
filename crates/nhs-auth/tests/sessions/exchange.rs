//! Token exchange: what is sent, what each refusal becomes.

use std::sync::Arc;

use nhs_auth::{Application, JwtFault, TokenErrorKind, TokenExchange};
use nhs_http::ErrorKind;
use nhs_http::secrecy::ExposeSecret;
use nhs_http::testing::ManualRuntime;
use wiremock::ResponseTemplate;

use crate::platform::{Platform, refuse};
use crate::{API_KEY, SECRET, application, id_token, kind};

#[tokio::test]
async fn exchange_sends_the_id_token_as_it_is_with_a_signed_assertion() {
    let platform = Platform::start().await;
    let runtime = Arc::new(ManualRuntime::new());
    let application = application(&platform, &runtime).build().unwrap();
    let exchange = TokenExchange::new(&application).unwrap();
    let tokens = exchange.exchange(&id_token()).await.unwrap();
    assert_eq!(tokens.access_token().expose_secret(), "access-1-0");
    assert_eq!(tokens.lifetime().as_secs(), 599);
    assert_eq!(tokens.refresh_window().unwrap().as_secs(), 43_199);
    let form = platform.requests("token-exchange").remove(0);
    assert_eq!(form["subject_token"], id_token().expose_secret());
    assert_eq!(
        form["subject_token_type"],
        "urn:ietf:params:oauth:token-type:id_token"
    );
    assert_eq!(
        form["client_assertion_type"],
        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
    );
    assert_eq!(form["client_assertion"].split('.').count(), 3);
    for absent in [
        "scope",
        "audience",
        "resource",
        "client_secret",
        "client_id",
    ] {
        assert!(!form.contains_key(absent), "{absent}");
    }
}

#[tokio::test]
async fn each_exchange_is_signed_anew() {
    let platform = Platform::start().await;
    let runtime = Arc::new(ManualRuntime::new());
    let application = application(&platform, &runtime).build().unwrap();
    let exchange = TokenExchange::new(&application).unwrap();
    exchange.exchange(&id_token()).await.unwrap();
    exchange.exchange(&id_token()).await.unwrap();
    let forms = platform.requests("token-exchange");
    assert_ne!(forms[0]["client_assertion"], forms[1]["client_assertion"]);
}

#[tokio::test]
async fn each_refusal_of_the_subject_token_is_typed() {
    use TokenErrorKind::{Actor, SubjectToken, SubjectTokenType};
    for (status, text, expected) in [
        (
            400,
            "missing or invalid subject_token_type - must be 'urn:ietf:params:oauth:token-type:id_token'",
            SubjectTokenType,
        ),
        (
            400,
            "Missing subject_token",
            SubjectToken(JwtFault::Missing),
        ),
        (
            400,
            "Malformed JWT in subject_token",
            SubjectToken(JwtFault::Malformed),
        ),
        (
            400,
            "Missing 'kid' header in subject_token JWT",
            SubjectToken(JwtFault::KeyIdMissing),
        ),
        (
            400,
            "Invalid 'typ' header in subject_token JWT - must be 'JWT'",
            SubjectToken(JwtFault::TypeInvalid),
        ),
        (
            400,
            "Invalid 'exp' claim in subject_token JWT - JWT has expired",
            SubjectToken(JwtFault::Expired),
        ),
        (
            400,
            "Missing or non-matching 'iss' claim in subject_token JWT",
            SubjectToken(JwtFault::IssuerMismatch),
        ),
        (
            401,
            "Missing 'aud' claim in subject_token JWT",
            SubjectToken(JwtFault::AudienceInvalid),
        ),
        (
            401,
            "Invalid 'kid' header in subject_token JWT - no matching public key",
            SubjectToken(JwtFault::KeyIdUnknown),
        ),
        (
            400,
            "Missing 'nhs_number' claim in act.sub JWT",
            Actor(JwtFault::NhsNumberMissing),
        ),
    ] {
        let platform = Platform::start().await;
        let runtime = Arc::new(ManualRuntime::new());
        platform.state.lock().unwrap().exchange_answer =
            Some(refuse(status, "invalid_request", text));
        let application = application(&platform, &runtime).build().unwrap();
        let exchange = TokenExchange::new(&application).unwrap();
        let error = exchange.exchange(&id_token()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credential);
        assert_eq!(kind(&error), expected, "{text}");
        assert_eq!(error.message_id(), Some("rrt-1a2b-c-geu2-1-2-3"));
        assert!(!error.is_retryable());
    }
}

#[tokio::test]
async fn wrong_clock_is_put_right_by_the_platforms_date() {
    let platform = Platform::start().await;
    let runtime = Arc::new(ManualRuntime::new());
    let text = "Invalid 'exp' claim in client_assertion JWT - JWT has expired";
    let answer =
        refuse(400, "invalid_request", text).insert_header("Date", "Mon, 05 Jan 2026 10:00:00 GMT");
    platform.state.lock().unwrap().exchange_answer = Some(answer);
    let application = application(&platform, &runtime).build().unwrap();
    let exchange = TokenExchange::new(&application).unwrap();
    exchange.exchange(&id_token()).await.unwrap_err();
    assert_eq!(platform.requests("token-exchange").len(), 2);
    platform.state.lock().unwrap().exchange_answer = None;
    exchange.exchange(&id_token()).await.unwrap();
    assert_eq!(platform.requests("token-exchange").len(), 3);
}

#[tokio::test]
async fn success_without_a_token_is_an_error_that_shows_nothing() {
    let platform = Platform::start().await;
    let runtime = Arc::new(ManualRuntime::new());
    let body = "{\"accessToken\":\"s3cr3t\"}";
    platform.state.lock().unwrap().exchange_answer =
        Some(ResponseTemplate::new(200).set_body_string(body));
    let application = application(&platform, &runtime).build().unwrap();
    let exchange = TokenExchange::new(&application).unwrap();
    let error = exchange.exchange(&id_token()).await.unwrap_err();
    assert_eq!(kind(&error), TokenErrorKind::InvalidResponse);
    assert!(!format!("{error} {error:?}").contains("s3cr3t"));
}

#[test]
fn application_names_what_it_lacks() {
    let url = "https://int.api.service.nhs.uk/oauth2/token";
    let with_key = || Application::builder().token_url(url).api_key(API_KEY);
    for (builder, word) in [
        (Application::builder().api_key(API_KEY), "token URL"),
        (Application::builder().token_url(url), "API key"),
        (with_key().token_url("https://x.nhs.uk/oauth2"), "/token"),
        (with_key().token_url("http://x.nhs.uk/token"), "https"),
        (with_key().client_secret("s3cr3t\n"), "client secret"),
        (with_key().audience(" "), "audience"),
        (with_key().private_key_pem("k", "x"), "private key"),
    ] {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains(word), "{error}");
        assert!(!format!("{error} {error:?}").contains("s3cr3t"));
    }
    let without = with_key().client_secret(SECRET).build().unwrap();
    assert!(
        TokenExchange::new(&without)
            .unwrap_err()
            .to_string()
            .contains("private key")
    );
}
