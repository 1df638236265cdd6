//! Signed JWT as its users see it, against a token endpoint and an API on loopback.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

mod assertion;
mod keys;
mod refusals;
mod tokens;

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use base64::Engine as _;
use nhs_auth::{SignedJwt, SignedJwtBuilder};
use nhs_http::testing::ManualRuntime;
use nhs_http::{Call, Client};
use serde_json::json;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

const API_KEY: &str = "Zk3vJ0hXq1";

/// A fresh private key, in PKCS#8 PEM.
static PEM: LazyLock<String> = LazyLock::new(new_pem);

fn new_pem() -> String {
    let key = KeyPair::generate(KeySize::Rsa2048).unwrap();
    let der = key.as_der().unwrap();
    let text = base64::engine::general_purpose::STANDARD.encode(der.as_ref());
    let lines: Vec<&str> = text
        .as_bytes()
        .chunks(64)
        .map(|line| std::str::from_utf8(line).unwrap())
        .collect();
    let label = "PRIVATE KEY";
    format!(
        "-----BEGIN {label}-----\n{}\n-----END {label}-----\n",
        lines.join("\n")
    )
}

/// A platform: token endpoint and API on one server.
struct Platform {
    server: MockServer,
    runtime: Arc<ManualRuntime>,
}

impl Platform {
    async fn start() -> Self {
        Self {
            server: MockServer::start().await,
            runtime: Arc::new(ManualRuntime::new()),
        }
    }

    fn token_url(&self) -> String {
        format!("{}/oauth2/token", self.server.uri())
    }

    /// The next `times` token requests have this answer.
    async fn on_token(&self, answer: ResponseTemplate, times: u64) {
        Mock::given(method("POST"))
            .and(path("/oauth2/token"))
            .respond_with(answer)
            .up_to_n_times(times)
            .mount(&self.server)
            .await;
    }

    /// The next `times` calls of the API have this answer.
    async fn on_api(&self, answer: ResponseTemplate, times: u64) {
        Mock::given(method("GET"))
            .respond_with(answer)
            .up_to_n_times(times)
            .mount(&self.server)
            .await;
    }

    fn builder(&self) -> SignedJwtBuilder {
        SignedJwt::builder()
            .token_url(self.token_url())
            .api_key(API_KEY)
            .private_key_pem("test-1", PEM.as_str())
            .runtime(self.runtime.clone())
    }

    fn credential(&self) -> SignedJwt {
        self.builder().build().unwrap()
    }

    fn api(&self, credential: SignedJwt) -> Client {
        Client::builder(self.server.uri())
            .runtime(self.runtime.clone())
            .credential(Arc::new(credential))
            .build()
            .unwrap()
    }

    async fn token_requests(&self) -> Vec<Request> {
        let requests = self.server.received_requests().await.unwrap();
        requests
            .into_iter()
            .filter(|request| request.url.path() == "/oauth2/token")
            .collect()
    }
}

fn token(text: &str) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({
        "access_token": text, "expires_in": "599", "token_type": "Bearer",
        "issued_at": "1767603600000"
    }))
}

fn refusal(status: u16, error: &str, description: &str) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_json(json!({
        "error": error, "error_description": description, "message_id": "rrt-1a2b-c-geu2-1-2-3"
    }))
}

fn read() -> Call {
    Call::get("pds.patient.get", "/Patient/{id}").param("id", "9990000018")
}

fn form(request: &Request) -> HashMap<String, String> {
    url::form_urlencoded::parse(&request.body)
        .into_owned()
        .collect()
}
