//! The providers on loopback, with a clock that both sides share, and tests that do not wait for them
//! for ever.

use std::io::Write as _;
use std::path::Path;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, UNIX_EPOCH};

use nhs_auth::cis2::{Cis2, Cis2Builder};
use nhs_auth::nhs_login::{NhsLogin, NhsLoginBuilder};
use nhs_http::Runtime;
use nhs_http::testing::ManualRuntime;
use serde_json::json;
use tokio::time::timeout;

use crate::keys::{KEY, KEY_ID, SIGNING_KEYS, jwks};
use crate::providers::{Process, modules};

pub(crate) const REDIRECT_URI: &str = "https://app.example.nhs.uk/callback";
pub(crate) const CLIENT_SECRET: &str = "a-secret-for-loopback-only";

/// What a test may take by the wall clock; most need a second. The clocks of the tests stand, so no
/// limit of the library's own ends a wait.
const PATIENCE: Duration = Duration::from_secs(60);

/// How often a test begins.
const ATTEMPTS: u32 = 3;

pub(crate) struct Server {
    _process: Process,
    pub(crate) nhs_login: String,
    pub(crate) cis2: String,
    pub(crate) runtime: Arc<ManualRuntime>,
}

/// Runs a test with both providers, unless they are not installed.
pub(crate) async fn with_providers(test: impl AsyncFn(&Server)) {
    with_logouts_to("https://app.example.nhs.uk/logged-out", test).await;
}

/// The same, where CIS2 posts its logout tokens to this address.
pub(crate) async fn with_logouts_to(address: &str, test: impl AsyncFn(&Server)) {
    with_patience(PATIENCE, address, test).await;
}

/// A test that waits for an answer which the providers do not give begins again with others: that has
/// happened, for no reason that is known, and they are not what is tested. A test that waits though they
/// have answered everything fails.
async fn with_patience(patience: Duration, logouts_to: &str, test: impl AsyncFn(&Server)) {
    let Some(modules) = modules() else {
        return;
    };
    for attempt in 1..=ATTEMPTS {
        let Ok(server) = timeout(PATIENCE, Server::start(&modules, logouts_to)).await else {
            say(&format!(
                "attempt {attempt}: the providers do not start within {PATIENCE:?}"
            ));
            continue;
        };
        // kept until it is known what it waits for: dropped, it takes its requests back
        let mut running = pin!(test(&server));
        if timeout(patience, running.as_mut()).await.is_ok() {
            return;
        }
        let unanswered = server.unanswered().await;
        say(&format!(
            "attempt {attempt}: hung while the providers left unanswered: {unanswered}"
        ));
        assert_ne!(
            unanswered, "[]",
            "the test waits, but not for the providers"
        );
    }
    panic!("the test hung {ATTEMPTS} times");
}

/// Shown even if the test passes, unlike what is printed in the usual way.
fn say(message: &str) {
    let _ = writeln!(std::io::stderr(), "{message}");
}

impl Server {
    async fn start(modules: &Path, logouts_to: &str) -> Self {
        let runtime = Arc::new(ManualRuntime::new());
        let now = runtime.now().duration_since(UNIX_EPOCH).unwrap().as_secs();
        let options = json!({
            "modules": modules, "now": now, "redirect_uri": REDIRECT_URI, "jwks": jwks(),
            "client_secret": CLIENT_SECRET, "backchannel_logout_uri": logouts_to,
            "signing_keys": *SIGNING_KEYS,
        });
        let (process, places) = Process::start(&options).await;
        let place = |name: &str| places[name].as_str().unwrap().to_owned();
        Self {
            nhs_login: place("nhs_login"),
            cis2: place("cis2"),
            runtime,
            _process: process,
        }
    }

    /// The requests that the providers have and have not answered, as JSON, or why they do not say.
    async fn unanswered(&self) -> String {
        let client = reqwest::Client::builder().no_proxy().timeout(PATIENCE);
        let request = client.build().unwrap();
        let request = request.get(format!("{}/_unanswered", self.nhs_login));
        let said = async { request.send().await?.text().await };
        said.await.unwrap_or_else(|error| format!("{error:?}"))
    }

    pub(crate) fn nhs_login_builder(&self) -> NhsLoginBuilder {
        NhsLogin::builder()
            .issuer(self.nhs_login.as_str())
            .client_id("my-app")
            .redirect_uri(REDIRECT_URI)
            .private_key_pem(KEY_ID, KEY.as_str())
            .runtime(self.runtime.clone())
    }

    pub(crate) fn nhs_login(&self) -> NhsLogin {
        self.nhs_login_builder().build().unwrap()
    }

    /// One of `with-secret`, `with-rs256`, `with-rs512`; it lacks secret or key.
    pub(crate) fn cis2_builder(&self, client_id: &str) -> Cis2Builder {
        Cis2::builder()
            .issuer(self.cis2.as_str())
            .client_id(client_id)
            .redirect_uri(REDIRECT_URI)
            .runtime(self.runtime.clone())
    }

    pub(crate) fn cis2(&self) -> Cis2 {
        let builder = self.cis2_builder("with-secret");
        builder.client_secret(CLIENT_SECRET).build().unwrap()
    }

    /// Lets time pass here and there.
    pub(crate) async fn after(&self, seconds: u64) {
        self.runtime.advance(Duration::from_secs(seconds));
        control(&format!("{}/_ahead?seconds={seconds}", self.nhs_login)).await;
    }

    /// NHS login publishes and signs with another key from now on.
    pub(crate) async fn rotate_key(&self) {
        control(&format!("{}/_rotate", self.nhs_login)).await;
    }
}

async fn control(url: &str) {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let response = client.post(url).send().await.unwrap();
    assert!(response.status().is_success());
}

#[tokio::test]
async fn hung_providers_are_replaced() {
    let attempts = AtomicU32::new(0);
    let patience = Duration::from_secs(3);
    with_patience(patience, REDIRECT_URI, async |server| {
        if attempts.fetch_add(1, Ordering::Relaxed) < 2 {
            control(&format!("{}/_never", server.nhs_login)).await;
        }
    })
    .await;
    assert!(matches!(attempts.into_inner(), 0 | 3));
}
