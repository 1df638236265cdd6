//! The providers: a process of Node on loopback, with a clock that both sides share.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use nhs_auth::cis2::{Cis2, Cis2Builder};
use nhs_auth::nhs_login::{NhsLogin, NhsLoginBuilder};
use nhs_http::Runtime;
use nhs_http::testing::ManualRuntime;
use serde_json::{Value, json};

use crate::keys::{KEY, KEY_ID, jwks};

pub(crate) const REDIRECT_URI: &str = "https://app.example.nhs.uk/callback";
pub(crate) const CLIENT_SECRET: &str = "a-secret-for-loopback-only";

pub(crate) struct Server {
    process: Child,
    pub(crate) nhs_login: String,
    pub(crate) cis2: String,
    pub(crate) runtime: Arc<ManualRuntime>,
}

impl Server {
    /// Both providers, unless they are not installed.
    pub(crate) fn start() -> Option<Self> {
        Self::start_with("https://app.example.nhs.uk/logged-out")
    }

    /// The same, where CIS2 posts its logout tokens to this address.
    pub(crate) fn start_with(backchannel_logout_uri: &str) -> Option<Self> {
        let modules = modules()?;
        let runtime = Arc::new(ManualRuntime::new());
        let now = runtime.now().duration_since(UNIX_EPOCH).unwrap().as_secs();
        let options = json!({
            "modules": modules, "now": now, "redirect_uri": REDIRECT_URI, "jwks": jwks(),
            "client_secret": CLIENT_SECRET, "backchannel_logout_uri": backchannel_logout_uri,
        });
        let script = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/real_oidc/provider/server.mjs"
        );
        let mut process = Command::new("node")
            .args([script, &options.to_string()])
            // it ends when this is closed, however the test ends
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("node starts");
        let mut line = String::new();
        let output = process.stdout.take().unwrap();
        BufReader::new(output).read_line(&mut line).unwrap();
        let places: Value = serde_json::from_str(&line).expect("the providers start");
        let place = |name: &str| places[name].as_str().unwrap().to_owned();
        Some(Self {
            process,
            nhs_login: place("nhs_login"),
            cis2: place("cis2"),
            runtime,
        })
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

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

async fn control(url: &str) {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let response = client.post(url).send().await.unwrap();
    assert!(response.status().is_success());
}

/// The folder with the installed provider.
fn modules() -> Option<PathBuf> {
    let usual = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/tools/oidc-provider");
    let folder = std::env::var_os("NHS_OIDC_PROVIDER").map_or(usual, PathBuf::from);
    if folder.join("node_modules/oidc-provider").is_dir() {
        return Some(std::path::absolute(folder).unwrap());
    }
    let shown = folder.display();
    assert!(
        std::env::var("CI").as_deref() != Ok("true"),
        "there is no oidc-provider in {shown}"
    );
    eprintln!("skipped: no oidc-provider in {shown}; set NHS_OIDC_PROVIDER");
    None
}
