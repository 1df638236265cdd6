//! Who makes the calls: bare reqwest, as someone would use it who needs the same request and the same
//! answer, and the pipeline as it comes and with all of its limits.

use std::sync::Arc;
use std::time::Duration;

use nhs_http::secrecy::{ExposeSecret, SecretString};
use nhs_http::{
    Attempt, Authorization, Call, CircuitBreaker, Client, ClientBuilder, ConcurrencyLimit,
    Credential, Error, LocalRateLimiter, Rate, RateLimits, Timeouts,
};
use uuid::Uuid;

use crate::Named;
use crate::server::BODY_BYTES;

pub(crate) enum Caller {
    Bare {
        client: reqwest::Client,
        base: String,
        token: SecretString,
    },
    Pipeline(Client),
}

impl Caller {
    /// One call, with its whole answer.
    pub(crate) async fn call(&self) {
        let bytes = match self {
            Self::Bare {
                client,
                base,
                token,
            } => {
                let request = client
                    .get(format!("{base}/Patient/{NHS_NUMBER}"))
                    .header("accept", "application/fhir+json")
                    .header("x-request-id", Uuid::new_v4().to_string())
                    .header("x-correlation-id", Uuid::new_v4().to_string())
                    .bearer_auth(token.expose_secret())
                    .timeout(Timeouts::default().attempt);
                let answer = request.send().await.unwrap().error_for_status().unwrap();
                answer.bytes().await.unwrap().len()
            }
            Self::Pipeline(client) => {
                let call = Call::get("pds.patient.get", "/Patient/{id}").param("id", NHS_NUMBER);
                client.send(call).await.unwrap().body().len()
            }
        };
        assert_eq!(bytes, BODY_BYTES);
    }
}

pub(crate) fn all(base: &str) -> Vec<Named> {
    let limits = RateLimits::per_host(Rate::per_second(1_000_000));
    let limiter = LocalRateLimiter::new(&limits).unwrap();
    let limited = pipeline(base)
        .rate_limiter(Arc::new(limiter))
        .concurrency(ConcurrencyLimit::new(64))
        .circuit_breaker(CircuitBreaker::default());
    let bare = Caller::Bare {
        client: reqwest::Client::builder()
            .no_proxy()
            .user_agent(USER_AGENT)
            .connect_timeout(Duration::from_secs(10))
            .build()
            .unwrap(),
        base: base.to_owned(),
        token: SecretString::from(TOKEN),
    };
    vec![
        ("bare reqwest", Arc::new(bare)),
        ("pipeline", named(pipeline(base))),
        ("with all limits", named(limited)),
    ]
}

pub(crate) fn pipeline(base: &str) -> ClientBuilder {
    let credential = Bearer(SecretString::from(TOKEN));
    Client::builder(base)
        .credential(Arc::new(credential))
        .user_agent(USER_AGENT)
}

pub(crate) fn named(builder: ClientBuilder) -> Arc<Caller> {
    Arc::new(Caller::Pipeline(builder.build().unwrap()))
}

/// A token that never changes.
#[derive(Debug)]
struct Bearer(SecretString);

#[async_trait::async_trait]
impl Credential for Bearer {
    async fn authorize(&self, _: &Attempt<'_>) -> Result<Authorization, Error> {
        Authorization::none().bearer(&self.0)
    }
}

const NHS_NUMBER: &str = "9990000018";
const TOKEN: &str = "sGm3kqWd7hPz0aYtXbRv5nLc2eUf";
const USER_AGENT: &str = "ward-board/1.0";
