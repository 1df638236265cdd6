//! Nothing is lost, nothing sent twice and nothing acknowledged early, whatever breaks.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic,
    clippy::print_stdout,
    missing_docs
)]

mod answers;
mod cuts;
mod kills;
mod proxy;

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use nhs_http::RetryPolicy;
use nhs_http::bytes::Bytes;
use nhs_http::testing::ManualRuntime;
use nhs_mesh::{Client, ClientBuilder, Environment, MailboxId, OutgoingMessage, WorkflowId};
use nhs_sandbox::{MeshOptions, Operation, ReceivedRequest, Sandbox};

const SENDER: &str = "X26ABC1";
const RECIPIENT: &str = "X26ABC2";

/// The stand-in, with chunks as small as one likes.
async fn sandbox() -> Sandbox {
    let options = MeshOptions::default().smallest_chunk(0);
    Sandbox::builder().mesh(options).start().await.unwrap()
}

fn builder(sandbox: &Sandbox, mailbox: &str) -> ClientBuilder {
    let mesh = sandbox.mesh();
    let held = mesh.mailbox(mailbox).unwrap();
    set_up(mesh.url(), mailbox, held.password(), &mesh.shared_key(), 1)
}

/// Waits take no time, and the clock is right when it starts.
fn set_up(url: &str, mailbox: &str, password: &str, key: &str, seed: u64) -> ClientBuilder {
    let runtime = ManualRuntime::at(SystemTime::now()).with_seed(seed);
    let environment = Environment::custom(url).unwrap();
    Client::builder(environment, MailboxId::parse(mailbox).unwrap())
        .password(password)
        .shared_key(key)
        .retry(RetryPolicy {
            base_delay: Duration::ZERO,
            ..RetryPolicy::default()
        })
        .runtime(Arc::new(runtime))
}

fn client(sandbox: &Sandbox, mailbox: &str) -> Client {
    builder(sandbox, mailbox).build().unwrap()
}

fn message() -> OutgoingMessage {
    let workflow = WorkflowId::parse("TEST_WORKFLOW").unwrap();
    OutgoingMessage::new(MailboxId::parse(RECIPIENT).unwrap(), workflow)
}

/// Bytes that do not compress and tell their place.
fn noise(seed: u64, length: usize) -> Bytes {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut bytes = vec![0; length];
    random.fill(&mut bytes);
    bytes.into()
}

/// The statuses that requests for an operation were answered with, in order.
fn answers(sandbox: &Sandbox, operation: Operation) -> Vec<Option<u16>> {
    let requests = sandbox.requests();
    let those = requests
        .iter()
        .filter(|request| request.operation() == operation);
    those.map(ReceivedRequest::status).collect()
}
