//! The assertion, and the request that carries it.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use async_trait::async_trait;
use jsonwebtoken::{Algorithm, DecodingKey, Header, Validation};
use nhs_auth::{Jwk, SignError, Signer, TokenError, TokenErrorKind};
use nhs_http::{ErrorKind, Runtime};
use serde_json::Value;
use wiremock::{Request, ResponseTemplate};

use crate::{API_KEY, PEM, Platform, form, refusal, token};

/// Header and claims, the signature checked with the public key that we tell people to register.
fn open(request: &Request) -> (Header, Value) {
    let assertion = form(request).remove("client_assertion").unwrap();
    let jwk = Jwk::from_private_key_pem("test-1", PEM.as_str()).unwrap();
    let jwk: jsonwebtoken::jwk::Jwk =
        serde_json::from_value(serde_json::to_value(jwk).unwrap()).unwrap();
    let key = DecodingKey::from_jwk(&jwk).unwrap();
    let mut validation = Validation::new(Algorithm::RS512);
    validation.validate_aud = false;
    validation.validate_exp = false;
    let data = jsonwebtoken::decode::<Value>(&assertion, &key, &validation).unwrap();
    (data.header, data.claims)
}

#[tokio::test]
async fn assertion_says_what_the_platform_wants() {
    let platform = Platform::start().await;
    platform.on_token(token("t1"), 1).await;
    platform.credential().access_token().await.unwrap();
    let requests = platform.token_requests().await;
    let (header, claims) = open(&requests[0]);
    assert_eq!(header.alg, Algorithm::RS512);
    assert_eq!(header.kid.as_deref(), Some("test-1"));
    assert_eq!(header.typ.as_deref(), Some("JWT"));
    assert_eq!(claims["iss"], API_KEY);
    assert_eq!(claims["sub"], API_KEY);
    assert_eq!(claims["aud"], platform.token_url());
    let now = platform
        .runtime
        .now()
        .duration_since(UNIX_EPOCH)
        .unwrap()
        .as_secs();
    assert_eq!(claims["exp"].as_u64().unwrap(), now + 240);
    assert!(claims["jti"].is_string());
    assert_eq!(claims.as_object().unwrap().len(), 5, "no nbf, no iat");
}

#[tokio::test]
async fn request_is_a_bare_form() {
    let platform = Platform::start().await;
    platform.on_token(token("t1"), 1).await;
    platform.credential().access_token().await.unwrap();
    let requests = platform.token_requests().await;
    assert_eq!(
        requests[0].headers["content-type"],
        "application/x-www-form-urlencoded"
    );
    assert_eq!(requests[0].headers["accept"], "application/json");
    assert!(!requests[0].headers.contains_key("authorization"));
    let form = form(&requests[0]);
    assert_eq!(form["grant_type"], "client_credentials");
    assert_eq!(
        form["client_assertion_type"],
        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
    );
    assert_eq!(form.len(), 3);
}

#[tokio::test]
async fn shorter_tokens_may_be_asked_for() {
    let platform = Platform::start().await;
    platform.on_token(token("t1"), 1).await;
    let credential = platform
        .builder()
        .token_lifetime(Duration::from_secs(5))
        .build()
        .unwrap();
    credential.access_token().await.unwrap();
    assert_eq!(
        form(&platform.token_requests().await[0])["_access_token_expiry_ms"],
        "5000"
    );
}

#[tokio::test]
async fn every_attempt_has_a_fresh_jti() {
    let platform = Platform::start().await;
    platform.on_token(ResponseTemplate::new(503), 3).await;
    platform.on_token(token("t1"), 1).await;
    platform.credential().access_token().await.unwrap();
    let requests = platform.token_requests().await;
    let ids: HashSet<String> = requests
        .iter()
        .map(|request| open(request).1["jti"].to_string())
        .collect();
    assert_eq!((requests.len(), ids.len()), (4, 4));
}

#[tokio::test]
async fn audience_is_the_url_that_is_called() {
    let platform = Platform::start().await;
    let url = platform.token_url();
    for odd in [
        url.replace("http://", "HTTP://"),
        format!(" {url}/ "),
        url.clone(),
    ] {
        platform.on_token(token("t1"), 1).await;
        let builder = platform.builder().token_url(&odd);
        builder.build().unwrap().access_token().await.unwrap();
        let requests = platform.token_requests().await;
        let claims = open(requests.last().unwrap()).1;
        assert_eq!(claims["aud"], url, "{odd:?}");
    }
}

#[tokio::test]
async fn audience_may_be_another_behind_a_proxy() {
    let platform = Platform::start().await;
    platform.on_token(token("t1"), 1).await;
    let real = "https://api.service.nhs.uk/oauth2/token";
    let builder = platform.builder().audience(real);
    builder.build().unwrap().access_token().await.unwrap();
    assert_eq!(open(&platform.token_requests().await[0]).1["aud"], real);
    let empty = platform.builder().audience(" ").build().unwrap_err();
    assert!(empty.to_string().contains("audience"));
}

#[tokio::test]
async fn root_certificate_is_checked() {
    let platform = Platform::start().await;
    let builder = platform.builder().root_certificate_pem("x");
    let error = builder.build().unwrap_err();
    assert!(error.to_string().contains("root certificate"), "{error}");
}

#[tokio::test]
async fn wrong_clock_is_corrected_from_the_platforms_date() {
    for description in [
        "Invalid 'exp' claim in client_assertion JWT - JWT has expired",
        "Invalid 'exp' claim in client_assertion JWT - more than 5 minutes in future",
    ] {
        let platform = Platform::start().await;
        let refused = refusal(400, "invalid_request", description)
            .insert_header("date", "Mon, 05 Jan 2026 10:00:00 GMT");
        platform.on_token(refused, 1).await;
        platform.on_token(token("t1"), 1).await;
        platform.credential().access_token().await.unwrap();
        let requests = platform.token_requests().await;
        let expiry = |n: usize| open(&requests[n]).1["exp"].as_u64().unwrap();
        assert_eq!(
            expiry(1),
            expiry(0) + 3600,
            "9:00 by our clock, 10:00 by theirs"
        );
    }
}

#[tokio::test]
async fn clock_is_corrected_once_and_only_if_it_differs() {
    let description = "Invalid 'exp' claim in client_assertion JWT - JWT has expired";
    for (date, sent) in [
        ("Mon, 05 Jan 2026 10:00:00 GMT", 2),
        ("Mon, 05 Jan 2026 09:00:02 GMT", 1),
        ("late", 1),
    ] {
        let platform = Platform::start().await;
        let refused = refusal(400, "invalid_request", description).insert_header("date", date);
        platform.on_token(refused, 9).await;
        let error = platform.credential().access_token().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credential);
        assert_eq!(platform.token_requests().await.len(), sent, "{date}");
    }
}

/// Signs nothing.
#[derive(Debug)]
struct Closed;

#[async_trait]
impl Signer for Closed {
    fn key_id(&self) -> &str {
        "live-2"
    }

    async fn sign(&self, _: &[u8]) -> Result<Vec<u8>, SignError> {
        Err("the vault is closed".into())
    }
}

#[tokio::test]
async fn signer_that_fails_is_named_and_nothing_is_sent() {
    let platform = Platform::start().await;
    let credential = platform.builder().signer(Arc::new(Closed)).build().unwrap();
    let error = credential.access_token().await.unwrap_err();
    assert_eq!(
        TokenError::of(&error).unwrap().kind(),
        TokenErrorKind::Signing
    );
    assert!(error.is_retryable(), "the vault may open again");
    let mut chain = Vec::new();
    let mut next: Option<&dyn std::error::Error> = Some(&error);
    while let Some(error) = next {
        chain.push(error.to_string());
        next = error.source();
    }
    assert!(
        chain
            .iter()
            .any(|text| text.contains("the vault is closed")),
        "{chain:?}"
    );
    assert!(platform.token_requests().await.is_empty());
}

#[tokio::test]
async fn settings_that_cannot_work_are_named() {
    let platform = Platform::start().await;
    let bare = nhs_auth::SignedJwt::builder;
    for (builder, word) in [
        (bare(), "token URL"),
        (bare().token_url("https://example.org/token"), "API key"),
        (
            bare().token_url("https://example.org/token").api_key("k"),
            "private key",
        ),
        (platform.builder().api_key("k\n"), "API key"),
        (
            platform
                .builder()
                .token_url("http://example.org/oauth2/token"),
            "https",
        ),
        (
            platform
                .builder()
                .token_url("https://example.org/oauth2/token?x=1"),
            "query",
        ),
        (
            platform
                .builder()
                .assertion_lifetime(Duration::from_secs(301)),
            "lifetime",
        ),
        (
            platform.builder().assertion_lifetime(Duration::ZERO),
            "lifetime",
        ),
        (
            platform.builder().private_key_pem("", PEM.as_str()),
            "key id",
        ),
        (platform.builder().private_key_pem("k", "no key"), "RSA"),
    ] {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config, "{word}");
        assert!(error.to_string().contains(word), "{error}");
    }
}
