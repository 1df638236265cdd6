//! Answers that come compressed.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use nhs_http::{ErrorKind, RetryPolicy};
use wiremock::matchers::{any, header};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::{client, read};

fn zipped(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

async fn server(body: Vec<u8>) -> MockServer {
    let server = MockServer::start().await;
    let answer = ResponseTemplate::new(200)
        .insert_header("Content-Encoding", "gzip")
        .set_body_bytes(body);
    Mock::given(any())
        .and(header("accept-encoding", "gzip"))
        .respond_with(answer)
        .mount(&server)
        .await;
    server
}

#[tokio::test]
async fn compressed_answer_is_asked_for_and_read() {
    let server = server(zipped(b"{\"resourceType\":\"Patient\"}")).await;
    let (builder, _) = client(server.uri());
    let response = builder.build().unwrap().send(read()).await.unwrap();
    assert_eq!(response.body().as_ref(), b"{\"resourceType\":\"Patient\"}");
    assert_eq!(response.header("content-encoding"), None);
    assert_eq!(response.header("content-length"), None);
}

#[tokio::test]
async fn bomb_ends_at_the_limit_of_what_it_unpacks_to() {
    let bomb = zipped(&vec![b' '; 32 * 1024 * 1024]);
    assert!(bomb.len() < 40_000);
    let server = server(bomb).await;
    let (builder, _) = client(server.uri());
    let error = builder.build().unwrap().send(read()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::TooLarge, 1));
}

#[tokio::test]
async fn cut_or_broken_stream_is_never_a_short_success() {
    let whole = zipped("{\"resourceType\":\"Patient\"}".repeat(500).as_bytes());
    let cut = whole[..whole.len() / 2].to_vec();
    let mut broken = whole.clone();
    *broken.last_mut().unwrap() ^= 1;
    for body in [cut, broken, b"no gzip at all".to_vec()] {
        let server = server(body).await;
        let (builder, _) = client(server.uri());
        let client = builder.retry(RetryPolicy::none()).build().unwrap();
        let error = client.send(read()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport);
    }
}
