//! Posting a form to an application, for logout tokens: HTTP without TLS, since the sandbox and what it talks to are on one
//! machine or one test network.

use std::time::Duration;

use http::Uri;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// How long the application may take to answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// The status line is over well before this many bytes.
const HEAD: usize = 1024;

/// Posts the form and gives the status of the answer; none when nobody answers in time or the address is not `http`.
pub(super) async fn post_form(uri: &str, form: &str) -> Option<u16> {
    tokio::time::timeout(PATIENCE, post(uri, form)).await.ok()?
}

async fn post(uri: &str, form: &str) -> Option<u16> {
    let uri: Uri = uri.parse().ok()?;
    if uri.scheme_str() != Some("http") {
        return None;
    }
    let authority = uri.authority()?;
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let host = authority
        .host()
        .trim_start_matches('[')
        .trim_end_matches(']');
    let mut stream = TcpStream::connect((host, authority.port_u16().unwrap_or(80)))
        .await
        .ok()?;
    let request = format!(
        "POST {path} HTTP/1.1\r\nHost: {authority}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\
         Connection: close\r\n\r\n{form}",
        form.len()
    );
    stream.write_all(request.as_bytes()).await.ok()?;
    let mut head = Vec::new();
    while !head.ends_with(b"\n") && head.len() < HEAD {
        head.push(stream.read_u8().await.ok()?);
    }
    let line = String::from_utf8(head).ok()?;
    line.strip_prefix("HTTP/1.")?
        .split(' ')
        .nth(1)?
        .parse()
        .ok()
}
