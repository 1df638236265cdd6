//! Receiving: what counts as whole, what is asked for again, and what may be acknowledged.

use std::sync::Mutex;

use nhs_mesh::{ChecksumVerdict, Download, DownloadFault, ErrorCode, ErrorKind, Incoming, Receipt};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use wiremock::{Request, ResponseTemplate};

use crate::{always, asked, chunk, gzipped, mailbox, message_id, refusal, requests, service};

const MEGABYTE: u64 = 1 << 20;

async fn download(client: &nhs_mesh::Client) -> Download {
    match client.retrieve(&message_id("M1")).await.unwrap() {
        Incoming::Data(download) => *download,
        Incoming::Report(report) => panic!("{report:?}"),
    }
}

/// The number of the chunk that a request asks for.
fn number(request: &Request) -> u32 {
    let last = request.url.path().rsplit('/').next().unwrap();
    last.parse().unwrap_or(1)
}

#[tokio::test]
async fn message_is_read_and_acknowledged_with_its_receipt() {
    let (server, client, _) = service(|request: &Request| match request.method.as_str() {
        "PUT" => ResponseTemplate::new(200),
        _ => chunk(1, 1, "hello, MESH"),
    })
    .await;
    let mut written = Vec::new();
    let received = download(&client)
        .await
        .write_to(&mut written)
        .await
        .unwrap();
    assert_eq!(written, b"hello, MESH");
    assert_eq!(
        (received.bytes(), received.checksum()),
        (11, ChecksumVerdict::NotGiven)
    );
    client.acknowledge(received.handed_over()).await.unwrap();
    assert_eq!(
        asked(&server).await,
        [
            "GET /X26ABC1/inbox/M1",
            "PUT /X26ABC1/inbox/M1/status/acknowledged"
        ]
    );
    let request = &requests(&server).await[0];
    assert_eq!(crate::header(request, "accept-encoding"), Some("gzip"));
}

#[tokio::test]
async fn chunks_are_decompressed_each_and_put_together() {
    let (server, client, _) = service(|request: &Request| match number(request) {
        1 => chunk(1, 3, gzipped(b"one ")).insert_header("content-encoding", "gzip"),
        // What the service compresses on the fly may differ from chunk to chunk.
        2 => chunk(2, 3, "two "),
        _ => chunk(3, 3, gzipped(b"three")).insert_header("content-encoding", "gzip"),
    })
    .await;
    let (content, received) = download(&client)
        .await
        .read_to_bytes(MEGABYTE)
        .await
        .unwrap();
    assert_eq!(content.as_ref(), b"one two three");
    assert_eq!(received.bytes(), 13);
    assert_eq!(
        asked(&server).await,
        [
            "GET /X26ABC1/inbox/M1",
            "GET /X26ABC1/inbox/M1/2",
            "GET /X26ABC1/inbox/M1/3"
        ]
    );
}

#[tokio::test]
async fn truncated_gzip_is_asked_for_again_and_never_taken_for_whole() {
    let whole = gzipped(&b"compress me ".repeat(5000));
    for cut in [
        0,
        1,
        9,
        12,
        whole.len() / 2,
        whole.len() - 8,
        whole.len() - 1,
    ] {
        let part = whole[..cut].to_vec();
        let answer = chunk(1, 1, part).insert_header("content-encoding", "gzip");
        let (server, client) = always(answer).await;
        let error = download(&client)
            .await
            .read_to_bytes(MEGABYTE)
            .await
            .unwrap_err();
        assert_eq!(
            DownloadFault::of(&error),
            Some(&DownloadFault::Damaged(1)),
            "{cut}"
        );
        assert_eq!(requests(&server).await.len(), 4, "{cut}");
    }
}

#[tokio::test]
async fn damaged_gzip_is_found_by_its_trailer() {
    let mut whole = gzipped(b"hello hello hello");
    let crc = whole.len() - 6;
    whole[crc] ^= 1;
    let answer = chunk(1, 1, whole).insert_header("content-encoding", "gzip");
    let (_server, client) = always(answer).await;
    let error = download(&client)
        .await
        .retries(0)
        .read_to_bytes(MEGABYTE)
        .await
        .unwrap_err();
    assert_eq!(DownloadFault::of(&error), Some(&DownloadFault::Damaged(1)));
}

#[tokio::test]
async fn wrong_chunk_is_refused() {
    for (status, got, of) in [(200, 3, 3), (206, 1, 2), (200, 2, 4), (200, 1, 3)] {
        let (_server, client, _) = service(move |request: &Request| match number(request) {
            1 => chunk(1, 2, "one"),
            _ => chunk(got, of, "other"),
        })
        .await;
        let error = download(&client)
            .await
            .read_to_bytes(MEGABYTE)
            .await
            .unwrap_err();
        let fault = DownloadFault::of(&error).unwrap();
        assert!(
            matches!(fault, DownloadFault::WrongChunk { asked: 2, .. }),
            "{status} {fault:?}"
        );
    }
    // The headers say that all is here, the status that more follows.
    let (_server, client, _) = service(|request: &Request| match number(request) {
        1 => chunk(1, 2, "one"),
        _ => ResponseTemplate::new(206).insert_header("mex-chunk-range", "2:2"),
    })
    .await;
    let error = download(&client)
        .await
        .read_to_bytes(MEGABYTE)
        .await
        .unwrap_err();
    assert_eq!(DownloadFault::of(&error), Some(&DownloadFault::Status(2)));
}

#[tokio::test]
async fn missing_chunk_is_the_services_error() {
    let (_server, client, _) = service(|request: &Request| match number(request) {
        1 => chunk(1, 3, "one"),
        _ => refusal(404, "20", "Message does not exist"),
    })
    .await;
    let error = download(&client)
        .await
        .read_to_bytes(MEGABYTE)
        .await
        .unwrap_err();
    assert_eq!(ErrorCode::of(&error), Some(ErrorCode::MessageNotFound));
}

#[tokio::test]
async fn checksum_is_held_against_the_content() {
    // of "hello world"
    let right = "md5:5eb63bbbe01eeed093cb22bb8f5acdc3";
    for (given, content, verdict) in [
        (right, "hello world", Some(ChecksumVerdict::Matches)),
        (right, "hello worle", None),
        (
            "as agreed",
            "hello world",
            Some(ChecksumVerdict::NotUnderstood),
        ),
    ] {
        let answer = chunk(1, 1, content).insert_header("mex-content-checksum", given);
        let (_server, client) = always(answer).await;
        let read = download(&client).await.read_to_bytes(MEGABYTE).await;
        match verdict {
            Some(verdict) => assert_eq!(read.unwrap().1.checksum(), verdict),
            None => {
                let error = read.unwrap_err();
                assert_eq!(DownloadFault::of(&error), Some(&DownloadFault::Checksum));
                let lax = download(&client).await.without_checksum();
                assert!(lax.read_to_bytes(MEGABYTE).await.is_ok());
            }
        }
    }
}

#[tokio::test]
async fn encoding_that_is_not_known_and_content_that_is_too_large_are_refused() {
    let answer = chunk(1, 1, "x").insert_header("content-encoding", "br");
    let (_server, client) = always(answer).await;
    let error = download(&client)
        .await
        .read_to_bytes(MEGABYTE)
        .await
        .unwrap_err();
    assert_eq!(DownloadFault::of(&error), Some(&DownloadFault::Encoding));
    // A small body that becomes a large one.
    let answer = chunk(1, 1, gzipped(&[0; 1 << 20])).insert_header("content-encoding", "gzip");
    let (_server, client) = always(answer).await;
    let error = download(&client)
        .await
        .read_to_bytes(1000)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert_eq!(
        DownloadFault::of(&error),
        Some(&DownloadFault::TooLarge(1000))
    );
}

#[tokio::test]
async fn report_is_a_type_of_its_own() {
    let answer = ResponseTemplate::new(200)
        .insert_header("mex-messageid", "M1")
        .insert_header("mex-messagetype", "REPORT")
        .insert_header("mex-chunk-range", "1:0")
        .insert_header("mex-total-chunks", "0")
        .insert_header("mex-linkedmsgid", "L1")
        .insert_header("mex-statuscode", "14");
    let (_server, client) = always(answer).await;
    match client.retrieve(&message_id("M1")).await.unwrap() {
        Incoming::Report(report) => {
            assert_eq!(report.about(), Some(message_id("L1")));
            assert_eq!(report.code(), Some(ErrorCode::NotCollected));
            client.acknowledge(report.handed_over()).await.unwrap();
        }
        Incoming::Data(download) => panic!("{download:?}"),
    }
}

#[tokio::test]
async fn failed_acknowledgement_gives_the_receipt_back() {
    let answers = Mutex::new(vec![200, 503, 503, 503, 503]);
    let (_server, client, _) =
        service(move |_: &Request| ResponseTemplate::new(answers.lock().unwrap().pop().unwrap()))
            .await;
    let receipt = Receipt::of_earlier_run(mailbox("X26ABC1"), message_id("M1"));
    let failed = client.acknowledge(receipt).await.unwrap_err();
    assert_eq!(failed.error().kind(), ErrorKind::Server);
    client.acknowledge(failed.into_receipt()).await.unwrap();
    let other = Receipt::of_earlier_run(mailbox("X26ABC2"), message_id("M1"));
    let failed = client.acknowledge(other).await.unwrap_err();
    assert_eq!(failed.error().kind(), ErrorKind::InvalidRequest);
}

/// A server that cuts the first answers to the second chunk after so many bytes, then gives it whole.
async fn cutting(cuts: Vec<usize>, body: Vec<u8>, headers: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let mut cuts = cuts.into_iter();
        loop {
            let (mut socket, _) = listener.accept().await.unwrap();
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                if socket.read(&mut byte).await.unwrap() == 0 {
                    break;
                }
                head.push(byte[0]);
            }
            let second = String::from_utf8_lossy(&head)
                .starts_with("GET /messageexchange/X26ABC1/inbox/M1/2 ");
            let (status, range, content) = match second {
                true => ("200 OK", "2:2", body.clone()),
                false => ("206 Partial Content", "1:2", b"first ".to_vec()),
            };
            let headers = if second { headers } else { "" };
            let head = format!(
                "HTTP/1.1 {status}\r\nmex-chunk-range: {range}\r\ncontent-length: {}\r\nconnection: close\r\n{headers}\r\n",
                content.len()
            );
            socket.write_all(head.as_bytes()).await.unwrap();
            let cut = second.then(|| cuts.next()).flatten();
            let part = &content[..cut.unwrap_or(content.len())];
            socket.write_all(part).await.unwrap();
            socket.shutdown().await.unwrap();
        }
    });
    url
}

fn at(url: &str) -> nhs_mesh::Client {
    let runtime = std::sync::Arc::new(nhs_http::testing::ManualRuntime::new());
    let environment = nhs_mesh::Environment::custom(url).unwrap();
    nhs_mesh::Client::builder(environment, mailbox("X26ABC1"))
        .password("p")
        .shared_key("k")
        .runtime(runtime)
        .build()
        .unwrap()
}

#[tokio::test]
async fn broken_chunk_goes_on_where_it_was_and_nothing_is_written_twice() {
    // Every byte counts its place, so that one written twice or left out shows.
    let content: Vec<u8> = (0..200_000_u32).flat_map(u32::to_be_bytes).collect();
    let mut expected = b"first ".to_vec();
    expected.extend_from_slice(&content);
    let zipped = gzipped(&content);
    for (body, headers) in [
        (content.clone(), ""),
        (zipped, "content-encoding: gzip\r\n"),
    ] {
        let cuts = vec![body.len() / 3, 0, body.len() - 1];
        let client = at(&cutting(cuts, body, headers).await);
        let mut written = Vec::new();
        let received = download(&client)
            .await
            .write_to(&mut written)
            .await
            .unwrap();
        assert!(written == expected);
        assert_eq!(received.bytes(), expected.len() as u64);
    }
}

#[tokio::test]
async fn chunk_that_breaks_too_often_is_an_error() {
    let client = at(&cutting(vec![1; 9], b"second".to_vec(), "").await);
    let error = download(&client)
        .await
        .read_to_bytes(MEGABYTE)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
}
