//! The pipeline as its callers see it, against servers on loopback.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

mod audit;
mod audit_required;
mod bodies;
mod breaker;
mod cancelling;
mod compression;
mod credentials;
mod hedging;
mod limits;
mod middleware;
mod overrides;
mod replays;
mod retries;
mod stale;
mod streaming;
mod transport;
mod wire;

use std::sync::{Arc, Mutex};

use nhs_http::testing::ManualRuntime;
use nhs_http::{Call, Client, ClientBuilder};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// A client's builder and the clock that it runs by.
fn client(base: impl AsRef<str>) -> (ClientBuilder, Arc<ManualRuntime>) {
    let runtime = Arc::new(ManualRuntime::new());
    (Client::builder(base).runtime(runtime.clone()), runtime)
}

fn read() -> Call {
    Call::get("pds.patient.get", "/Patient/{id}").param("id", "9990000018")
}

fn write() -> Call {
    Call::post("pds.patient.create", "/Patient").body("application/json", "{}")
}

/// A server that says exactly these bytes, one item for each connection, then hangs up. An empty
/// item hangs up once it has the request; after the last item it accepts nothing more.
struct Bytewise {
    url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Bytewise {
    async fn start(answers: Vec<String>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&requests);
        tokio::spawn(async move {
            for answer in answers {
                let (mut socket, _) = listener.accept().await.unwrap();
                let request = read_request(&mut socket).await;
                seen.lock().unwrap().push(request);
                socket.write_all(answer.as_bytes()).await.unwrap();
                socket.shutdown().await.unwrap();
            }
        });
        Self { url, requests }
    }

    fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

/// Head and body of one request.
async fn read_request(socket: &mut tokio::net::TcpStream) -> String {
    let mut bytes = Vec::new();
    let mut buffer = [0_u8; 4096];
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head
                .lines()
                .find_map(|line| {
                    line.to_ascii_lowercase()
                        .strip_prefix("content-length: ")?
                        .parse()
                        .ok()
                })
                .unwrap_or(0);
            if body.len() >= length {
                return text;
            }
        }
        let count = socket.read(&mut buffer).await.unwrap();
        if count == 0 {
            return text;
        }
        bytes.extend_from_slice(&buffer[..count]);
    }
}

const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
const CUT: &str = "HTTP/1.1 200 OK\r\ncontent-length: 200\r\n\r\n{\"resourceType\":";
