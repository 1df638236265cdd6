//! A stand-in of MESH that does no work: it reads what comes and answers from memory, so that the client is what is measured.
//!
//! Of a message id, the first letter says what is in it: `S` 1 KiB, `L` as many bytes as the number behind it says, `G` the same,
//! gzipped on its way; `server BYTES` has those of such a length ready. `PUT /left/{n}` puts so many small messages into the inbox. It prints its port.

use std::convert::Infallible;
use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use bytes::Bytes;
use futures_util::stream;
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full, StreamBody};
use hyper::body::{Frame, Incoming};
use hyper::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response};
use hyper_util::rt::TokioIo;
use mesh_bench::{CHUNK, chunks, content, number};
use tokio::net::TcpListener;

type Body = BoxBody<Bytes, Infallible>;

/// What the server has in memory.
struct State {
    left: AtomicU64,
    plain: Bytes,
    /// A whole chunk and the last one, with their lengths before.
    zipped: [(u64, Bytes); 2],
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let plain = content(usize::try_from(CHUNK).unwrap_or(usize::MAX));
    let last = number(1) % CHUNK;
    let state = Arc::new(State {
        left: AtomicU64::new(0),
        zipped: [CHUNK, last].map(|length| (length, gzip(&plain.slice(..length as usize)))),
        plain,
    });
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?.port());
    loop {
        let (connection, _) = listener.accept().await?;
        connection.set_nodelay(true)?;
        let state = Arc::clone(&state);
        tokio::spawn(async move {
            let service = service_fn(|request| {
                let state = Arc::clone(&state);
                async move { Ok::<_, hyper::Error>(answer(&state, request).await) }
            });
            let _ = http1::Builder::new().serve_connection(TokioIo::new(connection), service).await;
        });
    }
}

fn gzip(bytes: &[u8]) -> Bytes {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default().into()
}

async fn answer(state: &State, request: Request<Incoming>) -> Response<Body> {
    let method = request.method().clone();
    let path = request.uri().path().to_owned();
    let mut body = request.into_body();
    while let Some(Ok(_)) = body.frame().await {}
    let steps: Vec<&str> = path.trim_matches('/').split('/').collect();
    match (&method, steps.as_slice()) {
        (_, ["left", count]) => {
            state.left.store(count.parse().unwrap_or_default(), Relaxed);
            json("{}".to_owned(), 200)
        }
        (&Method::POST, [_, _, "outbox", ..]) => json(r#"{"message_id":"20261201000000000000_000001"}"#.to_owned(), 202),
        (&Method::PUT, _) => {
            let _ = state.left.fetch_update(Relaxed, Relaxed, |left| left.checked_sub(1));
            json("{}".to_owned(), 200)
        }
        (_, [_, _, "inbox"]) => list(state.left.load(Relaxed)),
        (_, [_, _, "inbox", id]) => message(state, id, 1),
        (_, [_, _, "inbox", id, chunk]) => message(state, id, chunk.parse().unwrap_or(1)),
        // a handshake
        _ => json(String::new(), 200),
    }
}

fn json(text: String, status: u16) -> Response<Body> {
    let mut response = Response::new(Full::new(Bytes::from(text)).boxed());
    *response.status_mut() = status.try_into().unwrap_or_default();
    if let Ok(value) = "application/vnd.mesh.v2+json".parse() {
        response.headers_mut().insert(CONTENT_TYPE, value);
    }
    response
}

fn list(left: u64) -> Response<Body> {
    let ids: Vec<_> = (0..left.min(500)).map(|at| format!("\"S{}\"", left - at)).collect();
    json(format!(r#"{{"messages":[{}],"links":{{"self":"/"}},"approx_inbox_count":{left}}}"#, ids.join(",")), 200)
}

fn message(state: &State, id: &str, chunk: u64) -> Response<Body> {
    let (kind, number) = id.split_at(1);
    let whole = if kind == "S" { 1024 } else { number.parse().unwrap_or_default() };
    let total = chunks(whole);
    let length = if chunk < total { CHUNK } else { whole - CHUNK * (total - 1) };
    let zipped = state.zipped.iter().find(|(of, _)| *of == length);
    let bytes = match zipped {
        Some((_, zipped)) if kind == "G" => zipped.clone(),
        _ => state.plain.slice(..length as usize),
    };
    let size = bytes.len();
    let blocks = (0..size).step_by(PIECE).map(move |at| Ok(Frame::data(bytes.slice(at..size.min(at + PIECE)))));
    let mut response = Response::builder()
        .status(if chunk < total { 206 } else { 200 })
        .header(CONTENT_LENGTH, size)
        .header(CONTENT_TYPE, "application/octet-stream")
        .header("mex-messageid", id)
        .header("mex-messagetype", "DATA")
        .header("mex-from", "X26ABC1")
        .header("mex-to", "X26ABC2")
        .header("mex-workflowid", "TEST_WORKFLOW")
        .header("mex-chunk-range", format!("{chunk}:{total}"))
        .header("mex-total-chunks", total);
    if kind == "G" {
        response = response.header(CONTENT_ENCODING, "gzip");
    }
    response.body(BodyExt::boxed(StreamBody::new(stream::iter(blocks)))).unwrap_or_default()
}

/// What is given to hyper at a time, from memory: so much that writing it costs the server little besides the copy.
const PIECE: usize = 1024 * 1024;
