//! Replicas that share tokens and sessions through a real Redis. Without a `redis-server` on the PATH the
//! tests say that they were skipped, but for CI, where that is a failure.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    missing_docs
)]

mod guard;
mod lost;
mod mid_run;
mod privacy;
mod processes;
mod redis_server;
mod sessions;
mod stores;
mod tls;

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use base64::Engine as _;
use nhs_auth::{RedisStore, SealingKey, SealingKeys, SignedJwt, SignedJwtBuilder};
use nhs_http::RetryPolicy;
use serde_json::json;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

const API_KEY: &str = "Zk3vJ0hXq1";

/// A fresh private key, in PKCS#8 PEM.
static PEM: LazyLock<String> = LazyLock::new(|| {
    let key = KeyPair::generate(KeySize::Rsa2048).unwrap();
    let text = base64::engine::general_purpose::STANDARD.encode(key.as_der().unwrap().as_ref());
    let label = "PRIVATE KEY";
    format!("-----BEGIN {label}-----\n{text}\n-----END {label}-----\n")
});

fn keys() -> SealingKeys {
    SealingKeys::new(SealingKey::new("test", (0..32).collect::<Vec<u8>>()).unwrap())
}

fn store(url: &str) -> Arc<RedisStore> {
    Arc::new(RedisStore::builder(url).build().unwrap())
}

/// A token endpoint that takes its time, and an API that takes every token.
struct Platform {
    server: MockServer,
}

struct Numbered(std::sync::atomic::AtomicUsize);

impl Respond for Numbered {
    fn respond(&self, _request: &Request) -> ResponseTemplate {
        let number = self.0.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        let answer = json!({
            "access_token": format!("sl0VqToken{number}"), "expires_in": "599",
            "token_type": "Bearer", "refresh_token": format!("rQ7refresh{number}"),
            "refresh_token_expires_in": "43199", "refresh_count": number.to_string(),
        });
        ResponseTemplate::new(200)
            .set_body_json(answer)
            .set_delay(Duration::from_millis(300))
    }
}

impl Platform {
    async fn start() -> Self {
        let server = MockServer::start().await;
        Mock::given(method("POST"))
            .and(path("/oauth2/token"))
            .respond_with(Numbered(0.into()))
            .mount(&server)
            .await;
        Mock::given(method("GET"))
            .respond_with(ResponseTemplate::new(200))
            .mount(&server)
            .await;
        Self { server }
    }

    fn token_url(&self) -> String {
        format!("{}/oauth2/token", self.server.uri())
    }

    async fn token_requests(&self) -> usize {
        let requests = self.server.received_requests().await.unwrap();
        let requests = requests.iter();
        requests
            .filter(|request| request.url.path() == "/oauth2/token")
            .count()
    }
}

fn signed_jwt(token_url: &str) -> SignedJwtBuilder {
    SignedJwt::builder()
        .token_url(token_url)
        .api_key(API_KEY)
        .private_key_pem("test-1", PEM.as_str())
        .retry(RetryPolicy::none())
}
