//! Messages sent and retrieved.

use std::io;
use std::sync::Arc;

use futures_util::StreamExt;
use nhs_http::bytes::Bytes;
use nhs_http::{BodySource, BodyStream};
use nhs_mesh::{
    Checksum, ChecksumVerdict, ChunkRange, ChunkSize, Compression, ErrorCode, FileName, Incoming,
    LocalId, MailboxId, MediaType, OutgoingMessage, PartnerId, Subject, WorkflowId, endpoint,
};

use crate::{Recorded, folder, id, recorded, replay, same, serve};

pub(crate) const REPLAYED: [u32; 31] = [
    6, 7, 8, 9, 10, 11, 12, 13, 14, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 44, 53, 65, 66,
    75, 76, 78, 79, 98, 100,
];

fn message(to: &str, workflow: &str) -> OutgoingMessage {
    let to = MailboxId::parse(to).unwrap();
    OutgoingMessage::new(to, WorkflowId::parse(workflow).unwrap())
}

fn local(text: &str) -> LocalId {
    LocalId::parse(text).unwrap()
}

#[tokio::test]
async fn sent_messages() {
    if folder().is_none() {
        return;
    }
    let every_header = message("X26ABC2", "TEST_WORKFLOW")
        .media_type(MediaType::parse("text/csv").unwrap())
        .file_name(FileName::parse("a.csv").unwrap())
        .local_id(local("local-1"))
        .subject(Subject::parse("subj").unwrap())
        .encrypted(false)
        .compressed(true)
        .checksum(Checksum::parse("md5:b10a8db164e0754105b7a99be72e3fe5").unwrap())
        .partner_id(PartnerId::parse("PART").unwrap());
    let first_version = message("X26ABC2", "TEST_WORKFLOW2").local_id(local("local-2"));
    let gzipped = message("X26ABC2", "TEST_WORKFLOW")
        .local_id(local("local-3"))
        .compression(Compression::always());
    let again = message("X26ABC2", "TEST_WORKFLOW").local_id(local("local-1"));
    let unregistered = message("X26ABC1", "TEST_WORKFLOW");
    for (number, message, content) in [
        (6, every_header, &b"hello, MESH"[..]),
        (7, first_version, b"v1 body"),
        (8, gzipped, &[b'c'; 600]),
        (44, again, b"dup"),
        (65, unregistered, b"x"),
    ] {
        let (server, client, all) = replay(&[number]).await;
        let sent = client
            .send_message(&message, content.to_vec())
            .await
            .unwrap();
        assert!(all[0].answer.contains(sent.message_id.as_str()));
        if number == 65 {
            // Recorded without the media type that every one of ours has.
            let requests = server.received_requests().await.unwrap();
            assert_eq!(requests[0].body, b"x");
        }
        same(&server, &all).await;
    }
}

#[tokio::test]
async fn chunked_messages() {
    if folder().is_none() {
        return;
    }
    let plain = message("X26ABC2", "TEST_WORKFLOW")
        .local_id(local("chunked-1"))
        .file_name(FileName::parse("big.dat").unwrap())
        .media_type(MediaType::parse("text/plain").unwrap())
        .chunk_size(ChunkSize::small(10));
    let (server, client, all) = replay(&[9, 10, 11]).await;
    let content = Bytes::from_static(b"AAAAAAAAAABBBBBBBBBBCCCCC");
    let sent = client.upload(&plain, content).send().await.unwrap();
    assert_eq!(sent.message_id.as_str(), "32760E30625641858DC3382B80578D1A");
    assert_eq!(sent.chunks, 3);
    same(&server, &all).await;

    let gzipped = message("X26ABC2", "TEST_WORKFLOW")
        .local_id(local("chunked-gz"))
        .compression(Compression::always())
        .chunk_size(ChunkSize::small(100));
    let (server, client, all) = replay(&[12, 13, 14]).await;
    let content = Bytes::from(vec![b'g'; 250]);
    client.upload(&gzipped, content).send().await.unwrap();
    same(&server, &all).await;
}

/// A body in memory.
struct Body(&'static [u8]);

#[async_trait::async_trait]
impl BodySource for Body {
    fn length(&self) -> Option<u64> {
        Some(self.0.len() as u64)
    }

    async fn open(&self) -> io::Result<BodyStream> {
        let piece = Ok(Bytes::from_static(self.0));
        Ok(futures_util::stream::iter([piece]).boxed())
    }
}

/// The chunks that were recorded one by one, and not in the sizes that an upload cuts.
#[tokio::test]
async fn single_chunks() {
    if folder().is_none() {
        return;
    }
    for (number, content) in [(75, &b"two"[..]), (76, b"three"), (79, b"three")] {
        let (server, client, all) = replay(&[number]).await;
        let mut segments = all[0].target.rsplit('/');
        let chunk: u32 = segments.next().unwrap().parse().unwrap();
        let message = id(segments.next().unwrap());
        let range = ChunkRange::new(chunk, 3).unwrap();
        let body: Arc<dyn BodySource> = Arc::new(Body(content));
        let mailbox = client.mailbox().clone();
        let call = endpoint::send_chunk(client.version(), &mailbox, &message, range, false, body);
        client.send(call).await.unwrap();
        same(&server, &all).await;
    }
    for number in [66, 78] {
        let (server, client, all) = replay(&[number]).await;
        let mut headers = nhs_http::http::HeaderMap::new();
        for (name, value) in &all[0].headers {
            if name.starts_with("mex-") {
                let name: nhs_http::http::HeaderName = name.parse().unwrap();
                headers.insert(name, value.parse().unwrap());
            }
        }
        let body: Arc<dyn BodySource> = Arc::new(Body(b"one"));
        let call = endpoint::send(client.version(), client.mailbox(), &headers, body);
        client.send(call).await.unwrap();
        same(&server, &all).await;
    }
}

async fn content(recordings: &[Recorded], bodies: &[&[u8]]) -> (Vec<u8>, ChecksumVerdict) {
    let answers = recordings.iter().zip(bodies);
    let answers = answers
        .map(|(recorded, body)| recorded.answer_with(body))
        .collect();
    let (server, client) = serve(&recordings[0], answers).await;
    let message = id(recordings[0].target.split('/').nth(4).unwrap());
    let Incoming::Data(download) = client.retrieve(&message).await.unwrap() else {
        panic!("a report");
    };
    let download = download.without_checksum_of(recordings);
    let (content, received) = download.read_to_bytes(1 << 20).await.unwrap();
    assert_eq!(received.headers().message_id(), &message);
    same(&server, recordings).await;
    (content.to_vec(), received.checksum())
}

/// The recorded content is not that of the recorded checksum, which is of another text.
trait Recordings {
    fn without_checksum_of(self, recordings: &[Recorded]) -> nhs_mesh::Download;
}

impl Recordings for Box<nhs_mesh::Download> {
    fn without_checksum_of(self, recordings: &[Recorded]) -> nhs_mesh::Download {
        let has = |recorded: &Recorded| {
            let mut names = recorded.answer_headers.iter();
            names.any(|(name, _)| name == "mex-content-checksum")
        };
        match recordings.iter().any(has) {
            true => self.without_checksum(),
            false => *self,
        }
    }
}

#[tokio::test]
async fn retrieved_messages() {
    if folder().is_none() {
        return;
    }
    for number in [23, 24, 53, 25, 26] {
        let recorded = recorded(number);
        let body = recorded.answer.clone();
        let (content, _) = content(&[recorded], &[body.as_bytes()]).await;
        assert_eq!(content, body.as_bytes(), "{number}");
        assert!(content.starts_with(b"hello, MESH") || content.starts_with(b"compress me"));
    }
}

#[tokio::test]
async fn retrieved_chunks() {
    if folder().is_none() {
        return;
    }
    let bodies: [&[u8]; 3] = [b"AAAAAAAAAA", b"BBBBBBBBBB", b"CCCCC"];
    for numbers in [[27, 28, 29], [30, 31, 32], [27, 33, 34]] {
        let all = numbers.map(recorded);
        let (content, verdict) = content(&all, &bodies).await;
        assert_eq!(content, b"AAAAAAAAAABBBBBBBBBBCCCCC");
        assert_eq!(verdict, ChecksumVerdict::NotGiven);
    }
}

#[tokio::test]
async fn retrieved_reports() {
    if folder().is_none() {
        return;
    }
    for (number, code, local_id) in [
        (98, ErrorCode::NotCollected, Some("local-1")),
        (100, ErrorCode::InvalidNhsNumber, None),
    ] {
        let (server, client, all) = replay(&[number]).await;
        let message = id(all[0].target.split('/').nth(4).unwrap());
        let Incoming::Report(report) = client.retrieve(&message).await.unwrap() else {
            panic!("no report");
        };
        assert_eq!(report.code(), Some(code));
        assert!(report.is_failure());
        let about = report.about().unwrap();
        assert_eq!(about.as_str(), "C1007541CB7844D09963C5F95D4EF2F2");
        assert_eq!(report.headers().local_id(), local_id);
        // The mailbox that has the report, and not the one that the message was for.
        assert_eq!(report.headers().to().as_ref(), Some(client.mailbox()));
        assert_eq!(report.headers().from(), None);
        same(&server, &all).await;
    }
}
