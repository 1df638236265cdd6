//! A stand-in for an outbox that keeps what it is sent and fails as it is told.

use std::io::Read;
use std::sync::{Arc, Mutex};

use flate2::read::GzDecoder;
use nhs_http::RetryPolicy;
use nhs_mesh::{Client, Environment, OutgoingMessage, WorkflowId};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use crate::servers::{ONE, TWO, at_once, id};

/// What came in, in order: the number of the chunk, and its content once it was accepted.
type Seen = Arc<Mutex<Vec<(u32, Option<Vec<u8>>)>>>;

pub(crate) struct Outbox {
    pub(crate) server: MockServer,
    seen: Seen,
}

impl Outbox {
    /// Answers the n-th attempt of a chunk with the status that `status` gives, 202 to accept it, and a
    /// look for a message with `look`.
    pub(crate) async fn start(
        look: u16,
        status: impl Fn(u32, usize) -> u16 + Send + Sync + 'static,
    ) -> Self {
        let (server, seen) = (MockServer::start().await, Seen::default());
        let kept = Arc::clone(&seen);
        let answer = move |request: &Request| {
            let path = request.url.path();
            if request.method.as_str() != "POST" {
                return ResponseTemplate::new(look);
            }
            let number = path.rsplit('/').next().and_then(|last| last.parse().ok());
            let chunk = number.unwrap_or(1);
            let mut kept = kept.lock().unwrap();
            let attempt = 1 + kept.iter().filter(|(seen, _)| *seen == chunk).count();
            let status = status(chunk, attempt);
            let accepted = (status == 202).then(|| content(request));
            kept.push((chunk, accepted));
            ResponseTemplate::new(status).set_body_json(serde_json::json!({"message_id": "M1"}))
        };
        Mock::given(any()).respond_with(answer).mount(&server).await;
        Self { server, seen }
    }

    pub(crate) async fn accepting() -> Self {
        Self::start(404, |_, _| 202).await
    }

    pub(crate) fn client(&self, retry: RetryPolicy) -> Client {
        let environment = Environment::custom(self.server.uri()).unwrap();
        Client::builder(environment, id(ONE))
            .password("password")
            .shared_key("TestKey")
            .runtime(at_once())
            .retry(retry)
            .build()
            .unwrap()
    }

    /// The chunks that were accepted, in order.
    pub(crate) fn chunks(&self) -> Vec<Vec<u8>> {
        let seen = self.seen.lock().unwrap();
        seen.iter().filter_map(|(_, chunk)| chunk.clone()).collect()
    }

    /// How often a chunk came.
    pub(crate) fn calls(&self, number: u32) -> usize {
        let seen = self.seen.lock().unwrap();
        seen.iter().filter(|(seen, _)| *seen == number).count()
    }
}

fn content(request: &Request) -> Vec<u8> {
    if !request.headers.contains_key("content-encoding") {
        return request.body.clone();
    }
    let mut content = Vec::new();
    GzDecoder::new(&request.body[..])
        .read_to_end(&mut content)
        .unwrap();
    content
}

pub(crate) fn message() -> OutgoingMessage {
    OutgoingMessage::new(id(TWO), WorkflowId::parse("TEST_WORKFLOW").unwrap())
}
