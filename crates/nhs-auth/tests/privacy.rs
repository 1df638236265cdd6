//! Nothing that the crate shows holds a key, a token or an assertion: not its spans and events, not
//! the Debug or Display of any public type. One binary, since it owns the global subscriber.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

use std::error::Error as _;
use std::sync::{Arc, LazyLock};

use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use base64::Engine as _;
use nhs_auth::{ApiKey, Jwk, Jwks, OpenAccess, RsaPemSigner, SignedJwt, TokenError};
use nhs_http::testing::{ManualRuntime, MemoryAudit, Traces};
use nhs_http::{Call, Client, Subject, TracingAudit};
use serde_json::json;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

const API_KEY: &str = "Zk3vJ0hXq1";
const TOKEN: &str = "sl0VqTokenXyz";

static PEM: LazyLock<String> = LazyLock::new(|| {
    let key = KeyPair::generate(KeySize::Rsa2048).unwrap();
    let text = base64::engine::general_purpose::STANDARD.encode(key.as_der().unwrap().as_ref());
    let label = "PRIVATE KEY";
    format!("-----BEGIN {label}-----\n{text}\n-----END {label}-----\n")
});

fn assert_hidden(place: &str, shown: &str) {
    let key = PEM.lines().nth(1).unwrap();
    for hidden in [
        API_KEY,
        TOKEN,
        key,
        key.get(64..128).unwrap(),
        "eyJ",
        "9990000018",
        "Testerly",
        "555021935107",
    ] {
        assert!(!shown.contains(hidden), "{place} shows {hidden}: {shown}");
    }
}

fn check(error: &nhs_http::Error) {
    assert_hidden("Display of Error", &format!("{error} {error:#}"));
    assert_hidden("Debug of Error", &format!("{error:?} {error:#?}"));
    if let Some(token) = TokenError::of(error) {
        assert_hidden("TokenError", &format!("{token} {token:?} {token:#?}"));
    }
    let mut source = error.source();
    while let Some(error) = source {
        assert_hidden("a source", &format!("{error} {error:?}"));
        source = error.source();
    }
}

async fn send(on_token: ResponseTemplate, on_api: ResponseTemplate) -> Result<(), nhs_http::Error> {
    let _ = Traces::capture();
    let server = MockServer::start().await;
    Mock::given(method("POST"))
        .and(path("/oauth2/token"))
        .respond_with(on_token)
        .mount(&server)
        .await;
    Mock::given(method("GET"))
        .respond_with(on_api)
        .mount(&server)
        .await;
    let runtime = Arc::new(ManualRuntime::new());
    let audit = Arc::new(MemoryAudit::new());
    let builder = SignedJwt::builder()
        .token_url(format!("{}/oauth2/token", server.uri()))
        .api_key(API_KEY)
        .private_key_pem("test-1", PEM.as_str())
        .subject(Subject::application().user("555021935107"))
        .audit(Arc::new(TracingAudit))
        .audit(audit.clone())
        .runtime(runtime.clone());
    assert_hidden(
        "Debug of SignedJwtBuilder",
        &format!("{builder:?} {builder:#?}"),
    );
    let credential = builder.build().unwrap();
    let shared = credential.clone();
    let client = Client::builder(server.uri())
        .credential(Arc::new(credential))
        .runtime(runtime)
        .build()
        .unwrap();
    let call = Call::get("pds.patient.get", "/Patient/{id}").param("id", "9990000018");
    let result = client.send(call).await.map(|_| ());
    assert_hidden("Debug of SignedJwt", &format!("{shared:?} {shared:#?}"));
    assert_hidden("Debug of AuditEvent", &format!("{:?}", audit.events()));
    result
}

fn token() -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({
        "access_token": TOKEN, "expires_in": "599", "token_type": "Bearer"
    }))
}

#[tokio::test]
async fn token_exchange_shows_nothing() {
    send(token(), ResponseTemplate::new(200)).await.unwrap();
    check(&send(token(), ResponseTemplate::new(401)).await.unwrap_err());
    let captured = Traces::capture().text();
    assert!(captured.contains("auth.token.client_credentials"));
    assert_hidden("tracing", &captured);
}

#[tokio::test]
async fn refusal_that_repeats_our_secrets_shows_nothing() {
    let text = format!("{API_KEY} {TOKEN} eyJhbGciOi Testerly 9990000018");
    for status in [400, 401, 403, 500] {
        for answer in [
            json!({"error": text, "error_description": text, "message_id": text}).to_string(),
            json!({"error": "invalid_request", "error_description": text}).to_string(),
            json!({"access_token": text}).to_string(),
            text.clone(),
        ] {
            let answer = ResponseTemplate::new(status).set_body_string(answer);
            check(&send(answer, ResponseTemplate::new(200)).await.unwrap_err());
        }
    }
    let captured = Traces::capture().text();
    assert_hidden("tracing", &captured);
}

#[test]
fn public_types_show_nothing() {
    let key = ApiKey::new(API_KEY)
        .unwrap()
        .with_subject(Subject::application().user("555021935107"));
    assert_hidden("ApiKey", &format!("{key:?} {key:#?}"));
    assert_hidden("OpenAccess", &format!("{OpenAccess:?}"));
    let signer = RsaPemSigner::new("test-1", PEM.as_str()).unwrap();
    assert_hidden("RsaPemSigner", &format!("{signer:?} {signer:#?}"));
    let jwk = Jwk::with_thumbprint(PEM.as_str()).unwrap();
    let keys = Jwks::new(vec![jwk]);
    assert_hidden("Jwks", &format!("{keys:?} {}", keys.to_json()));
}
