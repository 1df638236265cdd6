//! Bodies that are sent and read piece by piece.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use futures_util::stream::{self, StreamExt};
use http::HeaderName;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use nhs_http::bytes::Bytes;
use nhs_http::testing::MemoryAudit;
use nhs_http::{
    Attempt, AuditOutcome, Authorization, BodySource, BodyStream, Call, Credential, Error,
    ErrorKind, Replay, RetryPolicy,
};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::{Bytewise, client, read};

/// Pieces of a body, counted by how often they were opened.
struct Pieces {
    pieces: Vec<&'static str>,
    announced: Option<u64>,
    opened: AtomicU32,
    fails: Option<io::ErrorKind>,
}

impl Pieces {
    fn of(pieces: Vec<&'static str>, announced: Option<u64>) -> Arc<Self> {
        Arc::new(Self {
            pieces,
            announced,
            opened: AtomicU32::new(0),
            fails: None,
        })
    }
}

#[async_trait::async_trait]
impl BodySource for Pieces {
    fn length(&self) -> Option<u64> {
        self.announced
    }

    async fn open(&self) -> io::Result<BodyStream> {
        self.opened.fetch_add(1, Ordering::SeqCst);
        if let Some(kind) = self.fails {
            return Err(kind.into());
        }
        let pieces: Vec<_> = self.pieces.iter().map(|p| Ok(Bytes::from(*p))).collect();
        Ok(stream::iter(pieces).boxed())
    }
}

fn upload(source: Arc<Pieces>) -> Call {
    Call::post("mesh.message.send", "/outbox").body_from("application/octet-stream", source)
}

#[tokio::test]
async fn body_of_known_length_is_announced_and_read_anew_for_each_attempt() {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(503))
        .up_to_n_times(1)
        .mount(&server)
        .await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(202))
        .mount(&server)
        .await;
    let source = Pieces::of(vec!["one ", "two"], Some(7));
    let (builder, _) = client(server.uri());
    let call = upload(Arc::clone(&source)).replay(Replay::Conditional);
    builder.build().unwrap().send(call).await.unwrap();
    let requests = server.received_requests().await.unwrap();
    assert_eq!(requests.len(), 2);
    assert_eq!(source.opened.load(Ordering::SeqCst), 2);
    for request in requests {
        assert_eq!(request.body, b"one two");
        assert_eq!(request.headers[CONTENT_LENGTH], "7");
    }
}

#[tokio::test]
async fn body_of_unknown_length_is_sent_in_chunks() {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(202))
        .mount(&server)
        .await;
    let (builder, _) = client(server.uri());
    let source = Pieces::of(vec!["one ", "two"], None);
    builder.build().unwrap().send(upload(source)).await.unwrap();
    let request = &server.received_requests().await.unwrap()[0];
    assert_eq!(request.body, b"one two");
    assert_eq!(request.headers["transfer-encoding"], "chunked");
    assert!(request.headers.get(CONTENT_LENGTH).is_none());
}

#[tokio::test]
async fn body_that_ends_before_its_length_is_no_success() {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(202))
        .mount(&server)
        .await;
    let (builder, _) = client(server.uri());
    let source = Pieces::of(vec!["one"], Some(7));
    let sent = builder.build().unwrap().send(upload(source)).await;
    assert_eq!(sent.unwrap_err().kind(), ErrorKind::OutcomeUnknown);
    assert!(server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn body_that_cannot_be_opened_ends_the_call_before_the_network() {
    let server = MockServer::start().await;
    let (builder, _) = client(server.uri());
    let source = Arc::new(Pieces {
        pieces: Vec::new(),
        announced: None,
        opened: AtomicU32::new(0),
        fails: Some(io::ErrorKind::NotFound),
    });
    let error = builder.build().unwrap().send(upload(source)).await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(error.attempts(), 0);
    assert!(server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn answer_is_read_piece_by_piece_and_audited_once() {
    let body = "x".repeat(300_000);
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200).set_body_string(&body))
        .mount(&server)
        .await;
    let audit = Arc::new(MemoryAudit::new());
    let (builder, _) = client(server.uri());
    let client = builder
        .audit(audit.clone())
        .max_response_bytes(10)
        .build()
        .unwrap();
    let mut answer = client.open(read()).await.unwrap();
    assert_eq!(answer.head().header("content-length"), Some("300000"));
    assert!(answer.head().body().is_empty());
    let mut bytes = Vec::new();
    while let Some(piece) = answer.piece().await.unwrap() {
        bytes.extend_from_slice(&piece);
    }
    assert_eq!(bytes, body.as_bytes());
    assert_eq!(answer.bytes_read(), 300_000);
    assert!(answer.piece().await.unwrap().is_none());
    let events = audit.events();
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].outcome(), AuditOutcome::Success);
}

#[tokio::test]
async fn refusal_is_an_error_with_its_body_as_ever() {
    let server = MockServer::start().await;
    let refusal = r#"{"detail":[{"event":"RECEIVE","code":"20","msg":"Message does not exist"}]}"#;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(404).set_body_string(refusal))
        .mount(&server)
        .await;
    let (builder, _) = client(server.uri());
    let error = builder.build().unwrap().open(read()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(error.code(), Some("20"));
}

#[tokio::test]
async fn unavailable_service_is_asked_again_before_the_head() {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(503))
        .up_to_n_times(2)
        .mount(&server)
        .await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200).set_body_string("here"))
        .mount(&server)
        .await;
    let (builder, _) = client(server.uri());
    let mut answer = builder.build().unwrap().open(read()).await.unwrap();
    assert_eq!(answer.head().attempts(), 3);
    assert_eq!(answer.piece().await.unwrap().unwrap().as_ref(), b"here");
}

#[tokio::test]
async fn body_that_breaks_off_is_an_error_and_then_over() {
    let server = Bytewise::start(vec![crate::CUT.to_owned()]).await;
    let (builder, _) = client(&server.url);
    let mut answer = builder.build().unwrap().open(read()).await.unwrap();
    let error = loop {
        match answer.piece().await {
            Ok(piece) => assert!(piece.is_some(), "the end was taken for whole"),
            Err(error) => break error,
        }
    };
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(error.operation(), Some("pds.patient.get"));
    assert!(answer.piece().await.unwrap().is_none());
}

#[tokio::test]
async fn piece_that_does_not_come_is_a_timeout() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let held = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        crate::read_request(&mut socket).await;
        let head = b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n";
        tokio::io::AsyncWriteExt::write_all(&mut socket, head)
            .await
            .unwrap();
        socket
    });
    let (builder, runtime) = client(url);
    let mut answer = builder.build().unwrap().open(read()).await.unwrap();
    let _socket = held.await.unwrap();
    let (piece, ()) = tokio::join!(answer.piece(), async {
        tokio::task::yield_now().await;
        runtime.advance(Duration::from_secs(41));
    });
    assert_eq!(piece.unwrap_err().kind(), ErrorKind::Timeout);
}

#[tokio::test]
async fn body_larger_than_the_call_allows_is_cut_off() {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200).set_body_string("x".repeat(100)))
        .mount(&server)
        .await;
    let (builder, _) = client(server.uri());
    let call = read().max_response_bytes(99);
    let mut answer = builder.build().unwrap().open(call).await.unwrap();
    let error = answer.piece().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
}

#[tokio::test]
async fn encoding_is_kept_for_who_asks_for_that() {
    let server = MockServer::start().await;
    let answer = ResponseTemplate::new(200)
        .insert_header("Content-Encoding", "gzip")
        .set_body_string("not even gzip");
    Mock::given(any()).respond_with(answer).mount(&server).await;
    let (builder, _) = client(server.uri());
    let client = builder.keep_content_encoding().build().unwrap();
    let response = client.send(read()).await.unwrap();
    assert_eq!(response.body().as_ref(), b"not even gzip");
    assert_eq!(response.header(CONTENT_ENCODING.as_str()), Some("gzip"));
    let request = &server.received_requests().await.unwrap()[0];
    assert!(request.headers.get("accept-encoding").is_none());
}

/// Signs with what it learnt from the last refusal.
#[derive(Debug, Default)]
struct Learning(AtomicU32);

#[async_trait::async_trait]
impl Credential for Learning {
    async fn authorize(&self, _: &Attempt<'_>) -> Result<Authorization, Error> {
        let value = self.0.load(Ordering::SeqCst).to_string();
        Authorization::none().header(HeaderName::from_static("x-token"), &value.into())
    }

    async fn forbidden(&self, _: &Authorization, error: &Error) -> bool {
        let said = error.header("x-hint").and_then(|hint| hint.parse().ok());
        said.is_some_and(|hint| self.0.swap(hint, Ordering::SeqCst) != hint)
    }
}

#[tokio::test]
async fn refused_token_is_replaced_once_by_what_the_credential_learnt() {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(403).insert_header("x-hint", "7"))
        .mount(&server)
        .await;
    let (builder, runtime) = client(server.uri());
    let client = builder
        .credential(Arc::new(Learning::default()))
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let error = client.send(crate::write()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Forbidden);
    assert!(error.can_replay() && !error.outcome_unknown());
    assert!(runtime.sleeps().is_empty());
    let requests = server.received_requests().await.unwrap();
    let tokens: Vec<_> = requests.iter().map(|r| &r.headers["x-token"]).collect();
    assert_eq!(tokens, ["0", "7"]);
    // What was learnt stays; the second call has nothing to learn.
    client.send(crate::write()).await.unwrap_err();
    assert_eq!(server.received_requests().await.unwrap().len(), 3);
}
