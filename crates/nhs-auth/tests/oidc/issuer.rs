//! A provider on loopback: discovery, keys, tokens and userinfo, as the test sets them.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::{Duration, UNIX_EPOCH};

use nhs_auth::cis2::{Cis2, Cis2Builder};
use nhs_auth::nhs_login::{NhsLogin, NhsLoginBuilder};
use nhs_auth::oidc::{Callback, Login, LoginError, StartedLogin};
use nhs_http::testing::ManualRuntime;
use nhs_http::url::Url;
use nhs_http::{RetryPolicy, Runtime};
use serde_json::{Value, json};
use wiremock::matchers::path;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use crate::keys::{CLIENT, KEY_ID, PROVIDER, header};

pub(crate) const CLIENT_ID: &str = "my-client";
pub(crate) const REDIRECT_URI: &str = "https://app.example.nhs.uk/callback";

pub(crate) struct Issuer {
    pub(crate) server: MockServer,
    pub(crate) runtime: Arc<ManualRuntime>,
    /// Of the next answer: the later is asked first.
    priority: AtomicU8,
}

impl Issuer {
    /// A provider whose addresses stand below `/realm`, each in a spelling of its own.
    pub(crate) async fn start() -> Self {
        let issuer = Self::bare().await;
        issuer.on_discovery(issuer.discovery()).await;
        issuer.on_keys(json!([PROVIDER.public(KEY_ID)])).await;
        issuer
    }

    /// A provider that answers nothing yet.
    pub(crate) async fn bare() -> Self {
        Self {
            server: MockServer::start().await,
            runtime: Arc::new(ManualRuntime::new()),
            priority: AtomicU8::new(255),
        }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}/realm{path}", self.server.uri())
    }

    pub(crate) fn discovery(&self) -> Value {
        json!({
            "issuer": self.url(""),
            "authorization_endpoint": self.url("/authorize?tenant=a"),
            // a spelling that a parsed URL would lose
            "token_endpoint": self.url("/x/../token"),
            "userinfo_endpoint": self.url("/me"),
            "jwks_uri": self.url("/keys"),
            "end_session_endpoint": self.url("/end"),
            "scopes_supported": ["openid"],
        })
    }

    pub(crate) async fn on(&self, at: &str, answer: ResponseTemplate) {
        Mock::given(path(format!("/realm{at}")))
            .respond_with(answer)
            .with_priority(self.priority.fetch_sub(1, Ordering::Relaxed))
            .mount(&self.server)
            .await;
    }

    pub(crate) async fn on_discovery(&self, document: Value) {
        let at = "/.well-known/openid-configuration";
        self.on(at, ResponseTemplate::new(200).set_body_json(document))
            .await;
    }

    pub(crate) async fn on_keys(&self, keys: Value) {
        let set = json!({ "keys": keys });
        self.on("/keys", ResponseTemplate::new(200).set_body_json(set))
            .await;
    }

    /// Tokens as NHS login and CIS2 give them, with this id_token.
    pub(crate) async fn on_token(&self, id_token: &str) {
        let tokens = json!({
            "access_token": "access-1", "token_type": "bearer", "expires_in": 300,
            "id_token": id_token, "refresh_token": "refresh-1", "scope": "openid profile",
        });
        self.on("/token", ResponseTemplate::new(200).set_body_json(tokens))
            .await;
    }

    pub(crate) fn nhs_login_builder(&self) -> NhsLoginBuilder {
        NhsLogin::builder()
            .issuer(self.url(""))
            .client_id(CLIENT_ID)
            .redirect_uri(REDIRECT_URI)
            .private_key_pem("client-1", CLIENT.pem.as_str())
            .retry(RetryPolicy {
                max_attempts: 1,
                ..RetryPolicy::default()
            })
            .runtime(self.runtime.clone())
    }

    pub(crate) fn nhs_login(&self) -> NhsLogin {
        self.nhs_login_builder().build().unwrap()
    }

    pub(crate) fn cis2_builder(&self) -> Cis2Builder {
        Cis2::builder()
            .issuer(self.url(""))
            .client_id(CLIENT_ID)
            .redirect_uri(REDIRECT_URI)
            .private_key_pem("client-1", CLIENT.pem.as_str())
            .retry(RetryPolicy {
                max_attempts: 1,
                ..RetryPolicy::default()
            })
            .runtime(self.runtime.clone())
    }

    pub(crate) fn cis2(&self) -> Cis2 {
        self.cis2_builder().build().unwrap()
    }

    pub(crate) fn now(&self) -> i64 {
        let now = self.runtime.now().duration_since(UNIX_EPOCH).unwrap();
        i64::try_from(now.as_secs()).unwrap()
    }

    pub(crate) fn after(&self, seconds: u64) {
        self.runtime.advance(Duration::from_secs(seconds));
    }

    /// The claims of a patient at P9, for the login that was begun.
    pub(crate) fn patient(&self, started: &StartedLogin) -> Value {
        json!({
            "iss": self.url(""), "sub": "patient-1", "aud": CLIENT_ID,
            "iat": self.now(), "exp": self.now() + 3600, "jti": "jti-1",
            "nonce": parameter(started, "nonce"),
            "vot": "P9.Cp.Cd", "vtm": "https://auth.login.nhs.uk/trustmark/auth.login.nhs.uk",
            "identity_proofing_level": "P9", "nhs_number": "9990000018",
            "family_name": "Testerly", "token_use": "id",
        })
    }

    /// The claims of a worker with a smartcard, for the login that was begun.
    pub(crate) fn worker(&self, started: &StartedLogin) -> Value {
        json!({
            "iss": self.url(""), "sub": "656005750104", "aud": CLIENT_ID, "azp": CLIENT_ID,
            "iat": self.now(), "exp": self.now() + 3600, "auth_time": self.now() - 10,
            "nonce": parameter(started, "nonce"), "sid": "session-1",
            "acr": "AAL3_ANY", "amr": ["N3_SMARTCARD"],
            "id_assurance_level": "3", "authentication_assurance_level": "3",
            "auditTrackingId": "x", "realm": "/",
        })
    }

    /// What a login comes to whose id_token `make` makes of a patient's claims.
    pub(crate) async fn patient_login(
        &self,
        nhs_login: &NhsLogin,
        make: impl FnOnce(Value) -> String,
    ) -> Result<Login, LoginError> {
        let started = nhs_login.login().start().await?;
        self.on_token(&make(self.patient(&started))).await;
        let callback = callback(&started);
        nhs_login.complete(started.pending, callback).await
    }

    pub(crate) async fn worker_login(
        &self,
        cis2: &Cis2,
        make: impl FnOnce(Value) -> String,
    ) -> Result<Login, LoginError> {
        let started = cis2.login().start().await?;
        self.on_token(&make(self.worker(&started))).await;
        let callback = callback(&started);
        cis2.complete(started.pending, callback).await
    }

    pub(crate) async fn requests(&self, at: &str) -> Vec<Request> {
        let requests = self.server.received_requests().await.unwrap();
        let at = format!("/realm{at}");
        requests
            .into_iter()
            .filter(|request| request.url.path() == at)
            .collect()
    }
}

pub(crate) fn sign(claims: &Value) -> String {
    PROVIDER.sign(&header("RS512"), claims)
}

pub(crate) fn parameters(url: &str) -> HashMap<String, String> {
    Url::parse(url)
        .unwrap()
        .query_pairs()
        .into_owned()
        .collect()
}

pub(crate) fn parameter(started: &StartedLogin, name: &str) -> String {
    parameters(started.url.as_str())[name].clone()
}

pub(crate) fn callback(started: &StartedLogin) -> Callback {
    let state = parameter(started, "state");
    Callback::from_query(&format!("code=code-1&state={state}")).unwrap()
}

pub(crate) fn form(request: &Request) -> HashMap<String, String> {
    let query = String::from_utf8(request.body.clone()).unwrap();
    parameters(&format!("http://x/?{query}"))
}
