//! `mesh_sandbox_tests.py`: a mailbox that sends and one that receives, five bytes to a chunk, against
//! both stand-ins.

use nhs_fhir_core::identifier::OdsCode;
use nhs_http::ErrorKind;
use nhs_mesh::source::Spooled;
use nhs_mesh::{
    ChunkSize, Client, ClientInfo, Compression, FileName, InboxSearch, LocalId, MediaType,
    MessageHeaders, MessageId, MessageKind, OutgoingMessage, PartnerId, SentMessage, Subject,
    TrackingStatus, UploadFault, WorkflowId,
};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};

use crate::servers::{ONE, Server, TWO, all, download, id, on_both, read, unique};

on_both!(
    get_version,
    alice_ping,
    bob_ping,
    handshake,
    list_messages_with_a_max_results,
    list_messages_with_a_max_results_low,
    send_receive,
    iteration_pages,
    send_receive_combine_streams_part1_multiple_of_chunk_size,
    send_receive_combine_chunked_small_chunk_size,
    send_receive_combine_chunked_override_chunk_size,
    send_receive_combine_streams_part1_not_multiple_of_chunk_size,
    line_by_line,
    readline,
    readlines,
    transparent_compression,
    iterate_and_context_manager,
    context_manager_failure,
    optional_args_single_chunk,
    optional_args_multi_chunk,
    msg_id_tracking_message_not_found,
    msg_id_tracking,
    endpoint_lookup,
    error_handling,
);

fn message(server: &Server) -> OutgoingMessage {
    server.message(TWO).chunk_size(ChunkSize::small(5))
}

async fn send(server: &Server, text: &str) -> MessageId {
    let alice = server.client(ONE);
    let sent = alice.send_message(&message(server), text.to_owned()).await;
    sent.unwrap().message_id
}

/// The version goes with every handshake.
async fn get_version(server: Server) {
    let version = env!("CARGO_PKG_VERSION");
    assert!(!version.is_empty() && version != "0.0.0");
    let shown = format!("{:?}", ClientInfo::this_machine());
    assert!(shown.contains(&format!("nhs-mesh=={version}")), "{shown}");
    server.client(ONE).handshake().await.unwrap();
}

async fn alice_ping(server: Server) {
    assert_eq!(server.client(ONE).ping().await.unwrap().status, "running");
}

async fn bob_ping(server: Server) {
    assert_eq!(server.client(TWO).ping().await.unwrap().status, "running");
}

/// Theirs gives a constant; ours says whether a handshake is due.
async fn handshake(server: Server) {
    let alice = server.client(ONE);
    alice.handshake().await.unwrap();
    assert!(!alice.handshake_if_due().await.unwrap());
}

async fn list_messages_with_a_max_results(server: Server) {
    let mut ids = Vec::new();
    for _ in 0..30 {
        ids.push(send(&server, "Hello").await);
    }
    let search = server.search().max_results(10).unwrap();
    let page = server.client(TWO).inbox_page(&search).await.unwrap();
    assert_eq!(page.messages, ids[..10]);
}

/// Refused before anything is sent.
async fn list_messages_with_a_max_results_low(_: Server) {
    let error = InboxSearch::new().max_results(2).unwrap_err();
    assert!(error.to_string().contains("10"), "{error}");
}

async fn emptied(server: &Server, bob: &Client, id: &MessageId, expected: &[u8]) {
    assert_eq!(server.waiting(bob).await, std::slice::from_ref(id));
    let (bytes, received) = read(bob, id).await;
    assert_eq!(bytes, expected);
    assert_eq!(received.headers().from(), Some(self::id(ONE)));
    assert_eq!(received.headers().to(), Some(self::id(TWO)));
    bob.acknowledge(received.handed_over()).await.unwrap();
    assert!(server.waiting(bob).await.is_empty());
}

async fn send_receive(server: Server) {
    let bob = server.client(TWO);
    let sent = send(&server, "Hello Bob 1").await;
    assert!(bob.count().await.unwrap().count >= 1);
    let head = download(&bob, &sent).await;
    assert_eq!(
        head.headers().media_type(),
        Some("application/octet-stream")
    );
    emptied(&server, &bob, &sent, b"Hello Bob 1").await;
}

async fn iteration_pages(server: Server) {
    let mut ids = Vec::new();
    for _ in 0..25 {
        ids.push(send(&server, "Hello").await);
    }
    let search = server.search().max_results(10).unwrap();
    assert_eq!(all(server.client(TWO).inbox(&search)).await, ids);
}

/// Two readers one behind the other, whose length together is known.
async fn combined(
    server: &Server,
    first: usize,
    second: usize,
    size: u32,
) -> (SentMessage, Vec<u8>) {
    let (h, w) = (vec![b'H'; first], vec![b'W'; second]);
    let length = (first + second) as u64;
    let joined = h.chain(&w[..]);
    let spooled = Spooled::read_exactly(joined, length, std::env::temp_dir())
        .await
        .unwrap();
    let message = server.message(TWO).chunk_size(ChunkSize::small(size));
    let sent = server
        .client(ONE)
        .upload(&message, spooled)
        .send()
        .await
        .unwrap();
    (sent, [vec![b'H'; first], vec![b'W'; second]].concat())
}

async fn send_receive_combine_streams_part1_multiple_of_chunk_size(server: Server) {
    let (sent, expected) = combined(&server, 10, 23, 5).await;
    emptied(&server, &server.client(TWO), &sent.message_id, &expected).await;
}

async fn send_receive_combine_chunked_small_chunk_size(server: Server) {
    let (sent, _) = combined(&server, 4, 20, 5).await;
    let download = download(&server.client(TWO), &sent.message_id).await;
    assert_eq!(download.headers().text("mex-chunk-range"), Some("1:5"));
}

async fn send_receive_combine_chunked_override_chunk_size(server: Server) {
    let (sent, _) = combined(&server, 4, 20, 1).await;
    let download = download(&server.client(TWO), &sent.message_id).await;
    assert_eq!(download.headers().text("mex-chunk-range"), Some("1:24"));
}

async fn send_receive_combine_streams_part1_not_multiple_of_chunk_size(server: Server) {
    let (sent, expected) = combined(&server, 4, 20, 5).await;
    emptied(&server, &server.client(TWO), &sent.message_id, &expected).await;
}

const TWO_LINES: &str = "Hello Bob 1\nHello Bob 2";

/// The lines of a message, read while it comes.
async fn lines(server: &Server, most: usize) -> Vec<String> {
    let sent = send(server, TWO_LINES).await;
    let download = download(&server.client(TWO), &sent).await;
    let (mut into, from) = tokio::io::duplex(64);
    let writing = tokio::spawn(async move { download.write_to(&mut into).await });
    let mut reader = BufReader::new(from);
    let mut lines = Vec::new();
    let mut line = String::new();
    while lines.len() < most && reader.read_line(&mut line).await.unwrap() > 0 {
        lines.push(std::mem::take(&mut line));
    }
    drop(reader);
    let written = writing.await.unwrap();
    // a reader that has gone leaves a message that was not read whole, and gives no receipt
    assert!(most < 2 || written.is_ok());
    lines
}

async fn line_by_line(server: Server) {
    assert_eq!(lines(&server, 9).await, ["Hello Bob 1\n", "Hello Bob 2"]);
}

async fn readline(server: Server) {
    assert_eq!(lines(&server, 1).await, ["Hello Bob 1\n"]);
}

async fn readlines(server: Server) {
    let sent = send(&server, TWO_LINES).await;
    let (bytes, _) = read(&server.client(TWO), &sent).await;
    let lines: Vec<_> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    assert_eq!(lines, [&b"Hello Bob 1\n"[..], b"Hello Bob 2"]);
}

async fn transparent_compression(server: Server) {
    let (alice, bob) = (server.client(ONE), server.client(TWO));
    let message = message(&server).compression(Compression::always());
    let sent = alice
        .send_message(&message, "Hello Bob Compressed")
        .await
        .unwrap();
    let download = download(&bob, &sent.message_id).await;
    assert_eq!(download.headers().text("content-encoding"), Some("gzip"));
    drop(download);
    emptied(&server, &bob, &sent.message_id, b"Hello Bob Compressed").await;
}

async fn iterate_and_context_manager(server: Server) {
    let bob = server.client(TWO);
    let expected = ["Hello Bob 2", "Hello Bob 3"];
    for text in expected {
        send(&server, text).await;
    }
    let mut found = Vec::new();
    let mut inbox = bob.inbox(&server.search());
    while let Some(id) = inbox.next().await {
        let (bytes, received) = read(&bob, &id.unwrap()).await;
        found.push(bytes);
        bob.acknowledge(received.handed_over()).await.unwrap();
    }
    assert_eq!(found, expected);
    assert!(server.waiting(&bob).await.is_empty());
}

/// Work that fails hands nothing over, and without a receipt nothing can be acknowledged. Theirs
/// acknowledges also what was not read at all, if nothing was raised; ours cannot.
async fn context_manager_failure(server: Server) {
    let bob = server.client(TWO);
    let sent = send(&server, "Hello Bob 4").await;
    let work = async {
        let (bytes, received) = read(&bob, &sent).await;
        assert_eq!(bytes, "Hello Bob 4");
        let _received = received;
        Err::<nhs_mesh::Receipt, _>("the work fails")
    };
    assert!(work.await.is_err());
    drop(bob.retrieve(&sent).await.unwrap());
    assert_eq!(server.waiting(&bob).await, [sent]);
}

fn described(server: &Server, local_id: &str) -> OutgoingMessage {
    message(server)
        .subject(Subject::parse("Hello World").unwrap())
        .file_name(FileName::parse("upload.txt").unwrap())
        .local_id(LocalId::parse(local_id).unwrap())
        .partner_id(PartnerId::parse("test").unwrap())
        .encrypted(false)
        .compressed(false)
        .media_type(MediaType::parse("text/plain").unwrap())
}

async fn optional(server: &Server, text: &str) -> MessageHeaders {
    let local_id = unique("12345-");
    let message = described(server, &local_id);
    let sent = server
        .client(ONE)
        .send_message(&message, text.to_owned())
        .await
        .unwrap();
    let (bytes, received) = read(&server.client(TWO), &sent.message_id).await;
    assert_eq!(bytes, text.to_owned());
    let headers = received.headers().clone();
    assert_eq!(headers.subject(), Some("Hello World"));
    assert_eq!(headers.file_name(), Some("upload.txt"));
    assert_eq!(headers.local_id(), Some(local_id.as_str()));
    assert_eq!(headers.kind(), MessageKind::Data);
    assert_eq!(headers.partner_id(), Some("test"));
    assert!(!headers.is_encrypted());
    assert!(headers.media_type().unwrap().starts_with("text/plain"));
    headers
}

async fn optional_args_single_chunk(server: Server) {
    assert_eq!(optional(&server, "Hi").await.total_chunks(), 1);
}

async fn optional_args_multi_chunk(server: Server) {
    assert_eq!(optional(&server, "Hello Bob 5").await.total_chunks(), 3);
    let message = message(&server).encrypted(true).compressed(true);
    let sent = server
        .client(ONE)
        .send_message(&message, "Hello Bob 5")
        .await
        .unwrap();
    let (_, received) = read(&server.client(TWO), &sent.message_id).await;
    assert!(received.headers().is_encrypted() && received.headers().is_compressed());
}

async fn msg_id_tracking_message_not_found(server: Server) {
    let unknown = MessageId::parse(&unique("")).unwrap();
    let error = server.client(ONE).track(&unknown).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(error.status().unwrap().as_u16(), 404);
}

async fn msg_id_tracking(server: Server) {
    let (alice, bob) = (server.client(ONE), server.client(TWO));
    let sent = send(&server, "Hello World").await;
    let status = async || alice.track(&sent).await.unwrap().status();
    assert_eq!(status().await, Some(TrackingStatus::Accepted));
    let (_, received) = read(&bob, &sent).await;
    bob.acknowledge(received.handed_over()).await.unwrap();
    assert_eq!(status().await, Some(TrackingStatus::Acknowledged));
}

async fn endpoint_lookup(server: Server) {
    let (organisation, workflow) = (OdsCode::parse("X26"), WorkflowId::parse("TEST_WORKFLOW"));
    let alice = server.client(ONE);
    let found = alice
        .endpoint_lookup(&organisation.unwrap(), &workflow.unwrap())
        .await
        .unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].mailbox_id, id(TWO));
    assert_eq!(found[0].name, "TESTMB2");
}

/// Theirs asks the service; ours knows that it takes no message without content.
async fn error_handling(server: Server) {
    let error = server
        .client(ONE)
        .send_message(&message(&server), "")
        .await
        .unwrap_err();
    assert_eq!(UploadFault::of(&error), Some(&UploadFault::Empty));
}
