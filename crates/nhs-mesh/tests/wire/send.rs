//! Sending: what goes out, what is repeated, and what is looked for instead.

use std::io;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use nhs_mesh::source::{Reader, Source, Spooled};
use nhs_mesh::{
    Checksum, ChunkSize, Compression, ErrorCode, ErrorKind, FileName, LocalId, MediaType,
    PartnerId, Subject, UploadFault,
};
use serde_json::json;
use wiremock::{Request, ResponseTemplate};

use crate::{asked, gunzipped, header, json as answer, message, refusal, requests, service};

/// A stand-in for the outbox: what came in, by chunk, and how the next requests are to fail.
#[derive(Default)]
struct Outbox {
    chunks: Mutex<Vec<(u32, Vec<u8>)>>,
    /// Statuses for the next requests, 0 for success.
    script: Mutex<Vec<u16>>,
}

impl Outbox {
    fn failing(script: &[u16]) -> Arc<Self> {
        let script = Mutex::new(script.iter().rev().copied().collect());
        Arc::new(Self {
            script,
            ..Self::default()
        })
    }

    fn answer(&self, request: &Request) -> ResponseTemplate {
        let path = request.url.path();
        if path.contains("/tracking") {
            return refusal(404, "", "Not Found");
        }
        match self.script.lock().unwrap().pop() {
            None | Some(0) => {}
            Some(status) => return ResponseTemplate::new(status),
        }
        let number = path.rsplit('/').next().and_then(|last| last.parse().ok());
        let content = match header(request, "content-encoding") {
            Some("gzip") => gunzipped(&request.body),
            _ => request.body.clone(),
        };
        self.chunks
            .lock()
            .unwrap()
            .push((number.unwrap_or(1), content));
        match number {
            None => answer(202, &json!({"message_id": "M1"})),
            Some(_) => ResponseTemplate::new(202).set_body_raw("null", "application/json"),
        }
    }

    fn content(&self) -> Vec<u8> {
        let chunks = self.chunks.lock().unwrap();
        chunks.iter().flat_map(|(_, bytes)| bytes.clone()).collect()
    }
}

/// A source that counts how often it is opened, and fails as told.
struct Counted {
    content: &'static [u8],
    says: u64,
    opened: Arc<AtomicU32>,
    fails: bool,
}

#[async_trait::async_trait]
impl Source for Counted {
    fn length(&self) -> u64 {
        self.says
    }

    async fn open(&self, offset: u64) -> io::Result<Reader> {
        self.opened.fetch_add(1, Ordering::SeqCst);
        if self.fails {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        let rest = &self.content[usize::try_from(offset).unwrap()..];
        Ok(Box::pin(rest))
    }
}

const CONTENT: &[u8] = b"abcdefghijklmnopqrstuvwx";

fn counted() -> (Counted, Arc<AtomicU32>) {
    let opened = Arc::new(AtomicU32::new(0));
    let source = Counted {
        content: CONTENT,
        says: CONTENT.len() as u64,
        opened: Arc::clone(&opened),
        fails: false,
    };
    (source, opened)
}

#[tokio::test]
async fn every_header_goes_out_with_a_single_chunk() {
    let outbox = Outbox::failing(&[]);
    let (server, client, _) = service({
        let outbox = Arc::clone(&outbox);
        move |request: &Request| outbox.answer(request)
    })
    .await;
    let message = message()
        .local_id(LocalId::parse("local-1").unwrap())
        .subject(Subject::parse("subj").unwrap())
        .file_name(FileName::parse("a.csv").unwrap())
        .partner_id(PartnerId::parse("PART").unwrap())
        .media_type(MediaType::parse("text/csv").unwrap())
        .checksum(Checksum::parse("md5:b10a8db164e0754105b7a99be72e3fe5").unwrap())
        .encrypted(false)
        .compressed(true);
    let sent = client
        .send_message(&message, &b"hello, MESH"[..])
        .await
        .unwrap();
    assert_eq!(sent.message_id.as_str(), "M1");
    assert_eq!((sent.chunks, sent.bytes, sent.recovered), (1, 11, false));
    let request = &requests(&server).await[0];
    assert_eq!(asked(&server).await, ["POST /X26ABC1/outbox"]);
    for (name, value) in [
        ("mex-to", "X26ABC2"),
        ("mex-workflowid", "TEST_WORKFLOW"),
        ("mex-localid", "local-1"),
        ("mex-subject", "subj"),
        ("mex-filename", "a.csv"),
        ("mex-partnerid", "PART"),
        (
            "mex-content-checksum",
            "md5:b10a8db164e0754105b7a99be72e3fe5",
        ),
        ("mex-content-encrypted", "N"),
        ("mex-content-compressed", "Y"),
        ("mex-chunk-range", "1:1"),
        ("content-type", "text/csv"),
        ("content-length", "11"),
        ("accept", crate::V2),
    ] {
        assert_eq!(header(request, name), Some(value), "{name}");
    }
    assert_eq!(header(request, "content-encoding"), None);
    assert_eq!(request.body, b"hello, MESH");
}

#[tokio::test]
async fn chunks_are_cut_exactly_and_sent_in_order() {
    for (size, parts) in [(5, 5), (24, 1), (23, 2), (25, 1), (8, 3)] {
        let outbox = Outbox::failing(&[]);
        let (server, client, _) = service({
            let outbox = Arc::clone(&outbox);
            move |request: &Request| outbox.answer(request)
        })
        .await;
        let message = message()
            .chunk_size(ChunkSize::small(size))
            .media_type(MediaType::parse("text/plain").unwrap());
        let sent = client.upload(&message, counted().0).send().await.unwrap();
        assert_eq!(sent.chunks, parts);
        assert_eq!(outbox.content(), CONTENT);
        let requests = requests(&server).await;
        for (place, request) in requests.iter().enumerate() {
            let range = format!("{}:{parts}", place + 1);
            assert_eq!(header(request, "mex-chunk-range"), Some(range.as_str()));
            assert_eq!(header(request, "mex-to").is_some(), place == 0);
        }
        if parts > 1 {
            assert_eq!(
                header(&requests[0], "content-type"),
                Some("application/octet-stream")
            );
            assert_eq!(header(&requests[0], "mex-content-type"), Some("text/plain"));
        }
    }
}

#[tokio::test]
async fn each_chunk_is_a_gzip_of_its_own() {
    let outbox = Outbox::failing(&[]);
    let (server, client, _) = service({
        let outbox = Arc::clone(&outbox);
        move |request: &Request| outbox.answer(request)
    })
    .await;
    let message = message()
        .chunk_size(ChunkSize::small(10))
        .compression(Compression::always());
    client.upload(&message, counted().0).send().await.unwrap();
    assert_eq!(outbox.content(), CONTENT);
    for request in requests(&server).await {
        assert_eq!(header(&request, "content-encoding"), Some("gzip"));
        assert_eq!(header(&request, "content-length"), None);
    }
}

#[tokio::test]
async fn failed_chunk_is_read_again_from_its_source() {
    let outbox = Outbox::failing(&[0, 502, 503, 504]);
    let (_server, client, _) = service({
        let outbox = Arc::clone(&outbox);
        move |request: &Request| outbox.answer(request)
    })
    .await;
    let (source, opened) = counted();
    let message = message().chunk_size(ChunkSize::small(20));
    client.upload(&message, source).send().await.unwrap();
    assert_eq!(outbox.content(), CONTENT);
    assert_eq!(opened.load(Ordering::SeqCst), 5);
}

#[tokio::test]
async fn first_chunk_that_meets_a_doubt_is_looked_for_before_it_is_sent_again() {
    let outbox = Outbox::failing(&[502]);
    let (server, client, runtime) = service({
        let outbox = Arc::clone(&outbox);
        move |request: &Request| outbox.answer(request)
    })
    .await;
    let local_id = LocalId::parse("l1").unwrap();
    let sent = client
        .send_message(&message().local_id(local_id), CONTENT)
        .await
        .unwrap();
    assert!(!sent.recovered);
    let look = "GET /X26ABC1/outbox/tracking/l1";
    assert_eq!(
        asked(&server).await,
        [
            "POST /X26ABC1/outbox",
            look,
            look,
            look,
            look,
            "POST /X26ABC1/outbox"
        ]
    );
    assert_eq!(runtime.sleeps().len(), 3);
    assert_eq!(outbox.content(), CONTENT);
}

#[tokio::test]
async fn message_whose_answer_was_lost_is_found_and_not_sent_twice() {
    let (server, client, _) = service(|request: &Request| match request.method.as_str() {
        "POST" => ResponseTemplate::new(504),
        _ => {
            let local_id = request.url.path().rsplit('/').next().unwrap().to_owned();
            answer(200, &json!({"messageId": "M7", "localId": local_id, "status": "Accepted", "workflowId": "TEST_WORKFLOW"}))
        }
    })
    .await;
    let sent = client.send_message(&message(), CONTENT).await.unwrap();
    assert_eq!(sent.message_id.as_str(), "M7");
    assert!(sent.recovered);
    let requests = requests(&server).await;
    assert_eq!(requests.len(), 2);
    // The message had no local id of its own, so one was made up, and sent.
    assert_eq!(
        header(&requests[0], "mex-localid"),
        Some(sent.local_id.as_str())
    );
}

#[tokio::test]
async fn upload_whose_first_answer_was_lost_goes_on_with_the_second_chunk() {
    let (server, client, _) = service(|request: &Request| {
        match (
            request.method.as_str(),
            request.url.path().ends_with("/outbox"),
        ) {
            ("POST", true) => ResponseTemplate::new(504),
            ("POST", false) => ResponseTemplate::new(202),
            _ => answer(200, &json!({"messageId": "M7", "status": "Uploading"})),
        }
    })
    .await;
    let message = message().chunk_size(ChunkSize::small(20));
    let sent = client.upload(&message, counted().0).send().await.unwrap();
    assert!(sent.recovered);
    let asked = asked(&server).await;
    assert_eq!(
        (asked[0].as_str(), asked[2].as_str()),
        ("POST /X26ABC1/outbox", "POST /X26ABC1/outbox/M7/2")
    );
    assert_eq!(asked.len(), 3);
}

#[tokio::test]
async fn several_messages_with_the_local_id_leave_the_doubt() {
    let (server, client, _) = service(|request: &Request| match request.method.as_str() {
        "POST" => ResponseTemplate::new(504),
        _ => refusal(300, "", "Multiple Choices"),
    })
    .await;
    let error = client.send_message(&message(), CONTENT).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    assert!(error.outcome_unknown());
    assert_eq!(UploadFault::of(&error), Some(&UploadFault::Ambiguous));
    assert_eq!(requests(&server).await.len(), 2);
}

#[tokio::test]
async fn older_message_with_the_same_local_id_is_not_taken_for_this_one() {
    let (server, client, _) = service(|request: &Request| match request.method.as_str() {
        "POST" => ResponseTemplate::new(504),
        _ => answer(200, &json!({"messageId": "OLD", "status": "Acknowledged", "workflowId": "TEST_WORKFLOW", "uploadTimestamp": "20260104090000"})),
    })
    .await;
    let local_id = LocalId::parse("l1").unwrap();
    let error = client
        .send_message(&message().local_id(local_id), CONTENT)
        .await
        .unwrap_err();
    assert!(error.outcome_unknown());
    let posts = asked(&server).await;
    assert_eq!(
        posts.iter().filter(|line| line.starts_with("POST")).count(),
        3
    );
}

#[tokio::test]
async fn refusal_of_the_first_chunk_is_final() {
    let (server, client, _) =
        service(|_: &Request| refusal(417, "12", "Unregistered to address")).await;
    let error = client.send_message(&message(), CONTENT).await.unwrap_err();
    assert_eq!(
        ErrorCode::of(&error),
        Some(ErrorCode::UnregisteredRecipient)
    );
    assert_eq!(requests(&server).await.len(), 1);
}

#[tokio::test]
async fn last_chunk_that_had_arrived_before_counts_as_sent() {
    let (_server, client, _) = service(|request: &Request| {
        match (
            request.method.as_str(),
            request.url.path().ends_with("/outbox"),
        ) {
            ("POST", true) => answer(202, &json!({"message_id": "M1"})),
            ("POST", false) => ResponseTemplate::new(423),
            _ => answer(200, &json!({"message_id": "M1", "status": "accepted"})),
        }
    })
    .await;
    let two = message().chunk_size(ChunkSize::small(20));
    client.upload(&two, counted().0).send().await.unwrap();
    let three = message().chunk_size(ChunkSize::small(10));
    let error = client.upload(&three, counted().0).send().await.unwrap_err();
    assert_eq!(UploadFault::of(&error), Some(&UploadFault::ClosedEarly));
}

#[tokio::test]
async fn source_that_fails_or_falls_short_is_named() {
    let outbox = Outbox::failing(&[]);
    let (server, client, _) = service({
        let outbox = Arc::clone(&outbox);
        move |request: &Request| outbox.answer(request)
    })
    .await;
    let (mut unreadable, _) = counted();
    unreadable.fails = true;
    let (mut short, _) = counted();
    short.says = 100;
    for (source, kind) in [
        (unreadable, io::ErrorKind::PermissionDenied),
        (short, io::ErrorKind::UnexpectedEof),
    ] {
        let error = client.upload(&message(), source).send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert_eq!(UploadFault::of(&error), Some(&UploadFault::Source(kind)));
    }
    let error = client.send_message(&message(), &b""[..]).await.unwrap_err();
    assert_eq!(UploadFault::of(&error), Some(&UploadFault::Empty));
    assert!(requests(&server).await.is_empty());
}

#[tokio::test]
async fn reader_of_unknown_length_is_spooled_and_sent() {
    let outbox = Outbox::failing(&[]);
    let (_server, client, _) = service({
        let outbox = Arc::clone(&outbox);
        move |request: &Request| outbox.answer(request)
    })
    .await;
    let source = Spooled::read(CONTENT, std::env::temp_dir()).await.unwrap();
    let checksum = Checksum::sha256_of(&source).await.unwrap();
    let message = message().chunk_size(ChunkSize::small(7)).checksum(checksum);
    let told = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&told);
    client
        .upload(&message, source)
        .on_progress(move |progress| heard.lock().unwrap().push(progress))
        .send()
        .await
        .unwrap();
    assert_eq!(outbox.content(), CONTENT);
    let told = told.lock().unwrap();
    let last = told.last().unwrap();
    assert_eq!(
        (last.chunk, last.chunks, last.bytes, last.total),
        (4, 4, 24, 24)
    );
    assert!(told.windows(2).all(|two| two[0].bytes <= two[1].bytes));
}
