//! The same requests by hyper alone, on one connection, with fixed headers and nothing checked: what no client can undercut by much.

use std::error::Error;
use std::fs::File;
use std::io::{Read, Write};
use std::time::Instant;

use bytes::Bytes;
use flate2::write::{GzEncoder, MultiGzDecoder};
use futures_util::stream;
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Empty, Full, StreamBody};
use hyper::body::Frame;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::{Method, Request};
use hyper_util::rt::TokioIo;
use mesh_bench::{BLOCK, CHUNK, chunks, content, number, told, word};
use tokio::net::TcpStream;

type Failure = Box<dyn Error + Send + Sync>;
type Body = BoxBody<Bytes, Failure>;

const BASE: &str = "/messageexchange/X26ABC1";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let (phase, url, count, gzip) = (word(1), word(2), number(3), word(4) == "gzip");
    let address = url.trim_start_matches("http://").to_owned();
    let connection = TcpStream::connect(&address).await?;
    connection.set_nodelay(true)?;
    let (mut sender, driver) = handshake(TokioIo::new(connection)).await?;
    tokio::spawn(driver);
    let start = Instant::now();
    match phase.as_str() {
        "send" => {
            let letter = content(1024);
            for _ in 0..count {
                let body = Full::new(letter.clone()).map_err(Into::into).boxed();
                ask(&mut sender, Method::POST, "/outbox", body, &mut drop).await?;
            }
        }
        "receive" => {
            for at in 0..count {
                if at % 500 == 0 {
                    ask(&mut sender, Method::GET, "/inbox", empty(), &mut drop).await?;
                }
                ask(&mut sender, Method::GET, &format!("/inbox/S{at}"), empty(), &mut drop).await?;
                ask(&mut sender, Method::PUT, &format!("/inbox/S{at}/status/acknowledged"), empty(), &mut drop).await?;
            }
        }
        "send-large" => {
            for chunk in 1..=chunks(count) {
                let path = if chunk == 1 { "/outbox".to_owned() } else { format!("/outbox/1/{chunk}") };
                let body = file(word(5), chunk, gzip)?;
                ask(&mut sender, Method::POST, &path, body, &mut drop).await?;
            }
        }
        "receive-large" => {
            let kind = if gzip { "G" } else { "L" };
            for chunk in 1..=chunks(count) {
                let path = format!("/inbox/{kind}{count}/{chunk}");
                let mut unzip = MultiGzDecoder::new(std::io::sink());
                let mut take = |bytes: Bytes| {
                    if gzip {
                        let _ = unzip.write_all(&bytes);
                    }
                };
                ask(&mut sender, Method::GET, &path, empty(), &mut take).await?;
                unzip.finish().map(drop).or_else(|error| if gzip { Err(error) } else { Ok(()) })?;
            }
        }
        _ => return Err("no such phase".into()),
    }
    println!("{}", told(start));
    Ok(())
}

fn empty() -> Body {
    Empty::new().map_err(Into::into).boxed()
}

/// A chunk of a file, block by block.
fn file(path: String, chunk: u64, gzip: bool) -> Result<Body, Failure> {
    use std::io::Seek;
    let mut file = File::open(path)?;
    file.seek(std::io::SeekFrom::Start(CHUNK * (chunk - 1)))?;
    let mut plain = file.take(CHUNK);
    let mut zip = gzip.then(|| GzEncoder::new(Vec::with_capacity(2 * BLOCK), flate2::Compression::default()));
    let mut over = false;
    let blocks = std::iter::from_fn(move || {
        let mut block = vec![0; BLOCK];
        while !over {
            let read = match plain.read(&mut block) {
                Ok(read) => read,
                Err(error) => return Some(Err(error.into())),
            };
            over = read == 0;
            let Some(zip) = &mut zip else {
                block.truncate(read);
                return (!over).then(|| Ok(Frame::data(block.into())));
            };
            let written = if over { zip.try_finish() } else { zip.write_all(&block[..read]) };
            if let Err(error) = written {
                return Some(Err(error.into()));
            }
            let made = std::mem::take(zip.get_mut());
            if !made.is_empty() {
                return Some(Ok(Frame::data(made.into())));
            }
        }
        None
    });
    Ok(BodyExt::boxed(StreamBody::new(SyncStream(stream::iter(blocks)))))
}

/// A stream that one task at a time reads.
struct SyncStream<S>(S);

impl<S: futures_util::Stream + Unpin> futures_util::Stream for SyncStream<S> {
    type Item = S::Item;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::pin::Pin::new(&mut self.0).poll_next(context)
    }
}

async fn ask(
    sender: &mut SendRequest<Body>,
    method: Method,
    path: &str,
    body: Body,
    take: &mut (dyn FnMut(Bytes) + Send),
) -> Result<(), Failure> {
    let request = Request::builder()
        .method(method)
        .uri(format!("{BASE}{path}"))
        .header("host", "127.0.0.1")
        .header("accept", "application/vnd.mesh.v2+json")
        .header("accept-encoding", "gzip")
        .header("authorization", "NHSMESH X26ABC1:bd0e2bd5-218e-41d0-83a9-73fdec414803:0:202005041305:1d7da1305d2c4f169b097f4e7fddbc8d")
        .header("mex-to", "X26ABC2")
        .header("mex-workflowid", "TEST_WORKFLOW")
        .body(body)?;
    sender.ready().await?;
    let mut body = sender.send_request(request).await?.into_body();
    while let Some(frame) = body.frame().await {
        if let Ok(bytes) = frame?.into_data() {
            take(bytes);
        }
    }
    Ok(())
}
