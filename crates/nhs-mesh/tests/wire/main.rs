//! What goes over the wire and what is made of what comes back, against answers made for each test.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

mod calls;
mod errors;
mod inbox;
mod receive;
mod resume;
mod send;
mod token;
mod worker;
mod workers;

use std::io::{Read, Write};
use std::sync::Arc;

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use nhs_http::testing::ManualRuntime;
use nhs_mesh::{
    Client, ClientBuilder, Environment, MailboxId, MessageId, OutgoingMessage, WorkflowId,
};
use serde_json::Value;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

const V2: &str = "application/vnd.mesh.v2+json";

fn mailbox(id: &str) -> MailboxId {
    MailboxId::parse(id).unwrap()
}

fn message_id(id: &str) -> MessageId {
    MessageId::parse(id).unwrap()
}

fn message() -> OutgoingMessage {
    let workflow = WorkflowId::parse("TEST_WORKFLOW").unwrap();
    OutgoingMessage::new(mailbox("X26ABC2"), workflow)
}

fn builder(server: &MockServer) -> (ClientBuilder, Arc<ManualRuntime>) {
    let runtime = Arc::new(ManualRuntime::new());
    let environment = Environment::custom(server.uri()).unwrap();
    let builder = Client::builder(environment, mailbox("X26ABC1"))
        .password("password")
        .shared_key("TestKey")
        .runtime(runtime.clone());
    (builder, runtime)
}

/// A service that answers as told, and a client of it.
async fn service<A>(answer: A) -> (MockServer, Client, Arc<ManualRuntime>)
where
    A: Fn(&Request) -> ResponseTemplate + Send + Sync + 'static,
{
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(answer).mount(&server).await;
    let (builder, runtime) = builder(&server);
    (server, builder.build().unwrap(), runtime)
}

async fn always(answer: ResponseTemplate) -> (MockServer, Client) {
    let (server, client, _) = service(move |_: &Request| answer.clone()).await;
    (server, client)
}

fn json(status: u16, body: &Value) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_raw(body.to_string(), V2)
}

/// A refusal as the second version of the API writes it.
fn refusal(status: u16, code: &str, text: &str) -> ResponseTemplate {
    let detail = serde_json::json!({"detail": [{"event": "", "code": code, "msg": text}]});
    json(status, &detail)
}

/// A chunk of a message, as an answer.
fn chunk(number: u32, total: u32, body: impl Into<Vec<u8>>) -> ResponseTemplate {
    ResponseTemplate::new(if number < total { 206 } else { 200 })
        .insert_header("mex-messageid", "M1")
        .insert_header("mex-messagetype", "DATA")
        .insert_header("mex-chunk-range", format!("{number}:{total}"))
        .insert_header("mex-total-chunks", total.to_string())
        .set_body_bytes(body)
}

fn gzipped(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn gunzipped(bytes: &[u8]) -> Vec<u8> {
    let mut content = Vec::new();
    GzDecoder::new(bytes).read_to_end(&mut content).unwrap();
    content
}

async fn requests(server: &MockServer) -> Vec<Request> {
    server.received_requests().await.unwrap()
}

/// Methods, paths and queries of what a service was asked for.
async fn asked(server: &MockServer) -> Vec<String> {
    let shown = |request: &Request| {
        let query = request.url.query().map(|query| format!("?{query}"));
        let path = request.url.path().trim_start_matches("/messageexchange");
        format!("{} {path}{}", request.method, query.unwrap_or_default())
    };
    requests(server).await.iter().map(shown).collect()
}

fn header<'a>(request: &'a Request, name: &str) -> Option<&'a str> {
    request.headers.get(name)?.to_str().ok()
}
