//! Nothing that sessions, exchanges and stores show holds a token, a secret or a user: not their spans and
//! events, not the Debug or Display of any type or error. One binary, since it owns the global subscriber.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

use std::error::Error as _;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use base64::Engine as _;
use nhs_auth::assurance::{Assurance, AuthenticatorAssurance, IdentityAssurance};
use nhs_auth::combined::{CombinedAuth, IdentityProvider, State};
use nhs_auth::oidc::Callback;
use nhs_auth::session::{SessionUser, Sessions};
use nhs_auth::{Application, MemoryStore, SealingKey, SealingKeys, TokenError, TokenExchange};
use nhs_http::secrecy::SecretString;
use nhs_http::testing::{ManualRuntime, MemoryAudit, Traces};
use nhs_http::{Call, Client, NeededLogin, RetryPolicy, TracingAudit, WorkerLevel};
use serde_json::json;
use wiremock::matchers::{body_string_contains, method};
use wiremock::{Mock, MockServer, ResponseTemplate};

const API_KEY: &str = "Zk3vJ0hXq1";
const SECRET: &str = "sTq8cl13ntSecret";
const ACCESS: &str = "sl0VqTokenXyz";
const REFRESH: &str = "rQ7refreshUvw";
const ID_TOKEN: &str = "eyJhbGciOi.eyJzdWIi.c2lnbmF0";
const CODE: &str = "c0d3Abc";
const USER: &str = "555021935107";
const ROLE: &str = "555254242105";
const SID: &str = "s1d4711";

static PEM: LazyLock<String> = LazyLock::new(|| {
    let key = KeyPair::generate(KeySize::Rsa2048).unwrap();
    let text = base64::engine::general_purpose::STANDARD.encode(key.as_der().unwrap().as_ref());
    let label = "PRIVATE KEY";
    format!("-----BEGIN {label}-----\n{text}\n-----END {label}-----\n")
});

fn assert_hidden(place: &str, shown: &str) {
    let key = PEM.lines().nth(1).unwrap();
    for hidden in [
        API_KEY, SECRET, ACCESS, REFRESH, "eyJ", CODE, USER, ROLE, SID, "Testerly", key,
    ] {
        assert!(!shown.contains(hidden), "{place} shows {hidden}: {shown}");
    }
}

fn hide<T: std::fmt::Debug>(place: &str, value: &T) {
    assert_hidden(place, &format!("{value:?} {value:#?}"));
}

fn check(error: &nhs_http::Error) {
    assert_hidden("Error", &format!("{error} {error:#} {error:?} {error:#?}"));
    if let Some(token) = TokenError::of(error) {
        assert_hidden("TokenError", &format!("{token} {token:?} {token:#?}"));
    }
    let mut source = error.source();
    while let Some(error) = source {
        assert_hidden("a source", &format!("{error} {error:?}"));
        source = error.source();
    }
}

struct Scene {
    server: MockServer,
    runtime: Arc<ManualRuntime>,
    application: Application,
    sessions: Sessions,
}

impl Scene {
    async fn new() -> Self {
        let _ = Traces::capture();
        let server = MockServer::start().await;
        let runtime = Arc::new(ManualRuntime::new());
        let builder = Application::builder()
            .token_url(format!("{}/oauth2/token", server.uri()))
            .api_key(API_KEY)
            .client_secret(SECRET)
            .private_key_pem("test-1", PEM.as_str())
            .audit(Arc::new(TracingAudit))
            .retry(RetryPolicy::none())
            .runtime(runtime.clone());
        hide("ApplicationBuilder", &builder);
        let application = builder.build().unwrap();
        hide("Application", &application);
        let key = SealingKey::new("test", (0..32).collect::<Vec<u8>>()).unwrap();
        let store = Arc::new(MemoryStore::with_runtime(runtime.clone()));
        let builder = Sessions::builder(&application).store(store, SealingKeys::new(key));
        hide("SessionsBuilder", &builder);
        let sessions = builder.build().unwrap();
        Self {
            server,
            runtime,
            application,
            sessions,
        }
    }

    async fn on(&self, grant: &str, answer: ResponseTemplate) {
        Mock::given(method("POST"))
            .and(body_string_contains(grant))
            .respond_with(answer)
            .up_to_n_times(1)
            .mount(&self.server)
            .await;
    }
}

fn tokens() -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({
        "access_token": ACCESS, "expires_in": "599", "token_type": "Bearer",
        "refresh_token": REFRESH, "refresh_token_expires_in": "43199", "refresh_count": "0",
    }))
}

fn user() -> SessionUser {
    let achieved = Assurance::Cis2 {
        authentication: AuthenticatorAssurance::Aal2,
        identity: IdentityAssurance::HIGH,
        acr: None,
        amr: Vec::new(),
    };
    SessionUser::new(USER, achieved)
        .role(ROLE)
        .provider_session("https://cis2.example", SID)
}

/// Answers that repeat what they were sent.
fn echoes() -> Vec<ResponseTemplate> {
    let all = format!("{API_KEY} {SECRET} {ACCESS} {REFRESH} {ID_TOKEN} {CODE} {USER} Testerly");
    let mut answers = Vec::new();
    for status in [200, 400, 401, 403, 429, 500, 504] {
        for body in [
            json!({"error": all, "error_description": all, "message_id": all}).to_string(),
            json!({"error": "invalid_grant", "error_description": all}).to_string(),
            json!({"access_token": all, "refresh_token": all}).to_string(),
            all.clone(),
        ] {
            answers.push(ResponseTemplate::new(status).set_body_string(body));
        }
    }
    answers
}

#[tokio::test]
async fn login_call_and_refresh_show_nothing() {
    let scene = Scene::new().await;
    scene.on("token-exchange", tokens()).await;
    scene.on("refresh_token", tokens()).await;
    let exchange = TokenExchange::new(&scene.application).unwrap();
    hide("TokenExchange", &exchange);
    let granted = exchange
        .exchange(&SecretString::from(ID_TOKEN))
        .await
        .unwrap();
    hide("UserTokens", &granted);
    hide("SessionUser", &user());
    let session = scene.sessions.start(user(), granted).await.unwrap();
    for _ in 0..2 {
        session.access_token().await.unwrap();
        scene.runtime.advance(Duration::from_secs(595));
    }
    hide("UserSession", &session);
    hide("SessionId", session.id());
    hide("Sessions", &scene.sessions);
    let audit = Arc::new(MemoryAudit::new());
    let client = Client::builder(scene.server.uri())
        .credential(Arc::new(session))
        .audit(audit.clone())
        .build()
        .unwrap();
    let call = Call::get("pds.patient.get", "/Patient/{id}").param("id", "9990000018");
    let needed = NeededLogin::worker(WorkerLevel::Aal3);
    check(&client.send(call.requires(needed)).await.unwrap_err());
    hide("AuditEvent", &audit.events());
    let captured = Traces::capture().text();
    assert!(captured.contains("auth.token.refresh"));
    assert_hidden("tracing", &captured);
}

#[tokio::test]
async fn answers_that_repeat_our_secrets_show_nothing() {
    for answer in echoes() {
        let scene = Scene::new().await;
        scene.on("token-exchange", answer.clone()).await;
        let exchange = TokenExchange::new(&scene.application).unwrap();
        let id_token = SecretString::from(ID_TOKEN);
        check(&exchange.exchange(&id_token).await.unwrap_err());

        scene.on("token-exchange", tokens()).await;
        let granted = exchange.exchange(&id_token).await.unwrap();
        let session = scene.sessions.start(user(), granted).await.unwrap();
        scene.runtime.advance(Duration::from_secs(600));
        scene.on("refresh_token", answer.clone()).await;
        check(&session.access_token().await.unwrap_err());
        scene.runtime.advance(Duration::from_secs(60));
        scene.on("refresh_token", answer.clone()).await;
        check(&session.access_token().await.unwrap_err());
        hide("UserSession", &session);

        let auth = CombinedAuth::new(&scene.application, "https://x.example/cb").unwrap();
        let begun = auth.begin(IdentityProvider::Cis2, None).unwrap();
        hide("Begun", &begun);
        hide("CombinedAuth", &auth);
        let query = format!("code={CODE}&state={}", begun.state.expose());
        let callback = Callback::from_query(&query).unwrap();
        let code = auth
            .callback(callback, &State::new(begun.state.expose()))
            .unwrap();
        hide("AuthorizationCode", &code);
        scene.on("authorization_code", answer).await;
        check(&auth.redeem(code).await.unwrap_err());
    }
    assert_hidden("tracing", &Traces::capture().text());
}
