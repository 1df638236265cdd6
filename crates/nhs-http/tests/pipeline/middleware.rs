//! Users' own code around each attempt.

use std::sync::{Arc, Mutex};

use http::header::ACCEPT;
use http::{HeaderName, HeaderValue};
use nhs_http::secrecy::SecretString;
use nhs_http::{Additions, Attempt, Authorization, Credential, Error, ErrorKind, Middleware, Sent};
use wiremock::matchers::{any, header};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::{client, read};

const TENANT: HeaderName = HeaderName::from_static("x-tenant");

#[derive(Debug)]
struct Key;

#[async_trait::async_trait]
impl Credential for Key {
    async fn authorize(&self, _: &Attempt<'_>) -> Result<Authorization, Error> {
        Authorization::none().bearer(&SecretString::from("s3cr3t"))
    }
}

/// Writes down what it sees.
#[derive(Debug, Default)]
struct Watch {
    name: &'static str,
    refuses_from: Option<u32>,
    seen: Arc<Mutex<Vec<String>>>,
}

#[async_trait::async_trait]
impl Middleware for Watch {
    async fn before(&self, attempt: &Attempt<'_>, additions: &mut Additions) -> Result<(), Error> {
        let seen = format!("{} before {attempt:?} {additions:?}", self.name);
        self.seen.lock().unwrap().push(seen);
        if self
            .refuses_from
            .is_some_and(|from| attempt.number() >= from)
        {
            return Err(Error::new(ErrorKind::Forbidden, "not on a Sunday"));
        }
        additions.header(TENANT, HeaderValue::from_static("t1"))?;
        additions.header(ACCEPT, HeaderValue::from_static("application/json"))
    }

    async fn after(&self, attempt: &Attempt<'_>, sent: &Sent<'_>) {
        let (number, status) = (attempt.number(), sent.status());
        let seen = format!(
            "{} after {number} {status:?} {:?} {sent:?}",
            self.name,
            sent.fault()
        );
        self.seen.lock().unwrap().push(seen);
    }
}

async fn server(first: u16) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(first))
        .up_to_n_times(1)
        .mount(&server)
        .await;
    Mock::given(header("x-tenant", "t1"))
        .and(header("accept", "application/json"))
        .and(header("authorization", "Bearer s3cr3t"))
        .respond_with(ResponseTemplate::new(200))
        .mount(&server)
        .await;
    server
}

#[tokio::test]
async fn every_attempt_passes_in_order_and_back_and_no_secret_is_seen() {
    let server = server(503).await;
    let (builder, _) = client(server.uri());
    let seen = Arc::new(Mutex::new(Vec::new()));
    let watch = |name| {
        Arc::new(Watch {
            name,
            seen: Arc::clone(&seen),
            ..Watch::default()
        })
    };
    let client = builder
        .credential(Arc::new(Key))
        .middleware(watch("a"))
        .middleware(watch("b"))
        .build()
        .unwrap();
    client.send(read()).await.unwrap();
    let seen = seen.lock().unwrap().clone();
    let order: Vec<_> = seen.iter().map(|line| line.get(..7).unwrap()).collect();
    let once = ["a befor", "b befor", "b after", "a after"];
    assert_eq!(order, [once, once].concat());
    assert!(seen[2].contains("Some(503)") && seen[6].contains("Some(200)"));
    for hidden in ["s3cr3t", "9990000018", "t1"] {
        assert!(!seen.concat().contains(hidden), "{hidden}");
    }
}

#[tokio::test]
async fn refusal_ends_the_call_with_nothing_sent() {
    let server = server(200).await;
    let (builder, _) = client(server.uri());
    let watch = Watch {
        refuses_from: Some(1),
        ..Watch::default()
    };
    let client = builder.middleware(Arc::new(watch)).build().unwrap();
    let error = client.send(read()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Forbidden, 0));
    assert!(error.to_string().contains("not on a Sunday"));
    assert!(server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn refusal_of_a_repeat_leaves_what_the_call_had_met() {
    let server = server(503).await;
    let (builder, _) = client(server.uri());
    let watch = Watch {
        refuses_from: Some(2),
        ..Watch::default()
    };
    let client = builder.middleware(Arc::new(watch)).build().unwrap();
    let error = client.send(read()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Server, 1));
}
