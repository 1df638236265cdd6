//! Users' sessions as an application sees them: token exchange, combined authentication, refresh with
//! rotation, step-up, and what is left after a crash. Against a platform on loopback.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

mod combined;
mod crashes;
mod credential;
mod exchange;
mod lost_store;
mod platform;
mod refresh;
mod windows;

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use base64::Engine as _;
use nhs_auth::assurance::{Assurance, AuthenticatorAssurance, IdentityAssurance};
use nhs_auth::oidc::SessionRules;
use nhs_auth::session::{SessionEnd, SessionUser, Sessions, UserSession};
use nhs_auth::{
    Application, ApplicationBuilder, MemoryStore, SealingKey, SealingKeys, SessionStore,
    TokenError, TokenErrorKind, TokenExchange,
};
use nhs_http::secrecy::{ExposeSecret, SecretString};
use nhs_http::testing::ManualRuntime;
use nhs_http::{Call, Client, Error, RetryPolicy};

use platform::Platform;

const API_KEY: &str = "Zk3vJ0hXq1";
const SECRET: &str = "sTq8cl13ntSecret";
const USER: &str = "555021935107";

/// A fresh private key, in PKCS#8 PEM.
static PEM: LazyLock<String> = LazyLock::new(|| {
    let key = KeyPair::generate(KeySize::Rsa2048).unwrap();
    let text = base64::engine::general_purpose::STANDARD.encode(key.as_der().unwrap().as_ref());
    let label = "PRIVATE KEY";
    format!("-----BEGIN {label}-----\n{text}\n-----END {label}-----\n")
});

/// One replica of an application: its own memory, perhaps a shared store.
struct Replica {
    runtime: Arc<ManualRuntime>,
    application: Application,
    sessions: Sessions,
}

impl Replica {
    fn new(platform: &Platform, runtime: &Arc<ManualRuntime>) -> Self {
        let store = MemoryStore::with_runtime(runtime.clone());
        Self::with_store(platform, runtime, Arc::new(store))
    }

    fn with_store(
        platform: &Platform,
        runtime: &Arc<ManualRuntime>,
        store: Arc<dyn SessionStore>,
    ) -> Self {
        let application = application(platform, runtime).build().unwrap();
        let sessions = Sessions::builder(&application)
            .store(store, keys())
            .named("ward-board")
            .rules(SessionRules {
                idle: Duration::from_secs(8 * 3600),
                total: Duration::from_secs(20 * 3600),
            })
            .build()
            .unwrap();
        Self {
            runtime: runtime.clone(),
            application,
            sessions,
        }
    }

    /// A session of a healthcare worker who has just logged in.
    async fn log_in(&self) -> UserSession {
        let exchange = TokenExchange::new(&self.application).unwrap();
        let tokens = exchange.exchange(&id_token()).await.unwrap();
        self.sessions.start(login(), tokens).await.unwrap()
    }

    fn pass(&self, seconds: u64) {
        self.runtime.advance(Duration::from_secs(seconds));
    }
}

fn application(platform: &Platform, runtime: &Arc<ManualRuntime>) -> ApplicationBuilder {
    Application::builder()
        .token_url(platform.token_url())
        .api_key(API_KEY)
        .client_secret(SECRET)
        .private_key_pem("test-1", PEM.as_str())
        .runtime(runtime.clone())
        .retry(RetryPolicy::none())
}

fn keys() -> SealingKeys {
    SealingKeys::new(SealingKey::new("test", (0..32).collect::<Vec<u8>>()).unwrap())
}

fn id_token() -> SecretString {
    SecretString::from("eyJh.eyJz.c2ln")
}

fn worker(authentication: AuthenticatorAssurance) -> Assurance {
    Assurance::Cis2 {
        authentication,
        identity: IdentityAssurance::HIGH,
        acr: None,
        amr: Vec::new(),
    }
}

fn login() -> SessionUser {
    SessionUser::new(USER, worker(AuthenticatorAssurance::Aal3))
}

async fn token(session: &UserSession) -> String {
    let token = session.access_token().await.unwrap();
    token.expose_secret().to_owned()
}

async fn refusal(session: &UserSession) -> TokenErrorKind {
    kind(&session.access_token().await.unwrap_err())
}

fn kind(error: &Error) -> TokenErrorKind {
    TokenError::of(error).unwrap().kind()
}

fn over(end: SessionEnd) -> TokenErrorKind {
    TokenErrorKind::SessionOver(end)
}

fn read() -> Call {
    Call::get("pds.patient.get", "/Patient/{id}").param("id", "9990000018")
}

fn api(platform: &Platform, session: &UserSession, runtime: &Arc<ManualRuntime>) -> Client {
    Client::builder(platform.url())
        .runtime(runtime.clone())
        .credential(Arc::new(session.clone()))
        .build()
        .unwrap()
}
