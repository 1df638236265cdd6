//! `io_helpers_tests.py`: compressing, splitting, joining, lines. Theirs are classes of streams; here
//! they are what an upload cuts and a download joins, so that is what is looked at.

use nhs_http::RetryPolicy;
use nhs_http::bytes::Bytes;
use nhs_mesh::source::{FileSource, Source, Spooled};
use nhs_mesh::{ChunkSize, Compression};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};

use crate::outbox::{Outbox, message};
use crate::servers::{ONE, Server, TWO, download, read};
use crate::slow::{Growing, Trickle};

const TEXT: &str = "This is a short test stream";
const LINES: &str = "a\naa\naaa\naaaa\naaaaa\naaaaaa\n";
const MIB: usize = 1024 * 1024;

/// The chunks that a source is cut into.
async fn cut(source: impl Source, size: usize) -> Vec<Vec<u8>> {
    let outbox = Outbox::accepting().await;
    let message = message().chunk_size(ChunkSize::small(u32::try_from(size).unwrap()));
    let client = outbox.client(RetryPolicy::none());
    let sent = client.upload(&message, source).send().await.unwrap();
    let chunks = outbox.chunks();
    assert_eq!(sent.chunks as usize, chunks.len());
    chunks
}

async fn compressed(source: impl Source) {
    let outbox = Outbox::accepting().await;
    let message = message().compression(Compression::always());
    let client = outbox.client(RetryPolicy::none());
    client.upload(&message, source).send().await.unwrap();
    let request = &outbox.server.received_requests().await.unwrap()[0];
    assert_eq!(request.headers["content-encoding"], "gzip");
    assert_ne!(request.body, TEXT.as_bytes());
    assert_eq!(outbox.chunks(), [TEXT.as_bytes()]);
}

#[tokio::test]
async fn gzip_compress_stream() {
    compressed(Trickle(Bytes::from_static(TEXT.as_bytes()))).await;
}

#[tokio::test]
async fn gzip_compress_stream_read_all() {
    compressed(Bytes::from_static(TEXT.as_bytes())).await;
}

/// A message that lies at a server as gzip, in chunks of so many bytes.
async fn waiting(text: &str, size: u32) -> (Server, nhs_mesh::MessageId) {
    let server = Server::ours().await;
    let message = server
        .message(TWO)
        .compression(Compression::always())
        .chunk_size(ChunkSize::small(size));
    let sent = server
        .client(ONE)
        .send_message(&message, text.to_owned())
        .await
        .unwrap();
    (server, sent.message_id)
}

#[tokio::test]
async fn gzip_decompress_stream() {
    let (server, id) = waiting(TEXT, 1000).await;
    let mut growing = Growing::default();
    let download = download(&server.client(TWO), &id).await;
    assert_eq!(download.headers().text("content-encoding"), Some("gzip"));
    let received = download.write_to(&mut growing).await.unwrap();
    assert_eq!(growing.bytes, TEXT.as_bytes());
    assert_eq!(received.bytes() as usize, TEXT.len());
}

#[tokio::test]
async fn gzip_decompress_stream_read_all() {
    let (server, id) = waiting(TEXT, 1000).await;
    assert_eq!(read(&server.client(TWO), &id).await.0, TEXT);
}

/// `size` bytes of `a` and then `more` of `b`.
fn two_parts(size: usize, more: usize) -> Vec<u8> {
    [vec![b'a'; size], vec![b'b'; more]].concat()
}

async fn split_of_a_file(more: usize) {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), two_parts(MIB, more)).unwrap();
    let source = FileSource::open(file.path()).await.unwrap();
    assert!(cut(source, MIB).await == [vec![b'a'; MIB], vec![b'b'; more]]);
}

#[tokio::test]
async fn split_file() {
    split_of_a_file(MIB).await;
}

#[tokio::test]
async fn split_file_irregular_size() {
    split_of_a_file(1).await;
}

#[tokio::test]
async fn split_file_irregular_size_2() {
    split_of_a_file(MIB - 1).await;
}

/// Theirs reads from a URL, whose length its headers have. A reader that cannot be read twice is spooled
/// here.
async fn split_of_a_reader(more: usize) {
    let all = two_parts(MIB, more);
    let reader = &all[..];
    let spooled = Spooled::read(reader, std::env::temp_dir()).await.unwrap();
    assert!(cut(spooled, MIB).await == [vec![b'a'; MIB], vec![b'b'; more]]);
}

#[tokio::test]
async fn split_url() {
    split_of_a_reader(MIB).await;
}

#[tokio::test]
async fn split_url_irregular_size() {
    split_of_a_reader(1).await;
}

#[tokio::test]
async fn split_url_irregular_size_2() {
    split_of_a_reader(MIB - 1).await;
}

async fn split_of_bytes(more: usize) {
    let chunks = cut(Bytes::from(two_parts(10, more)), 10).await;
    assert_eq!(chunks, [vec![b'a'; 10], vec![b'b'; more]]);
}

#[tokio::test]
async fn split_bytes() {
    split_of_bytes(10).await;
}

#[tokio::test]
async fn split_bytes_irregular_size() {
    split_of_bytes(1).await;
}

#[tokio::test]
async fn split_bytes_irregular_size_2() {
    split_of_bytes(9).await;
}

/// Readers that follow each other, as `tokio` joins them, of which the length is known.
async fn split_of_joined(parts: [&'static str; 4], chunks: &[&str]) {
    let [a, b, c, d] = parts.map(str::as_bytes);
    let length: usize = parts.iter().map(|part| part.len()).sum();
    let joined = a.chain(b).chain(c).chain(d);
    let spooled = Spooled::read_exactly(joined, length as u64, std::env::temp_dir()).await;
    let cut = cut(spooled.unwrap(), 5).await;
    let expected: Vec<_> = chunks.iter().map(|chunk| chunk.as_bytes()).collect();
    assert_eq!(cut, expected);
}

#[tokio::test]
async fn split_combine_stream_misaligned_with_chunk_size_1() {
    let chunks = ["12345", "67890", "12345", "6789"];
    split_of_joined(["1234", "567890123456789", "", ""], &chunks).await;
}

#[tokio::test]
async fn split_combine_stream_misaligned_with_chunk_size_2() {
    let chunks = ["12345", "67890", "12345", "678"];
    split_of_joined(["123456789", "012345678", "", ""], &chunks).await;
}

#[tokio::test]
async fn split_combine_stream_misaligned_with_chunk_size_3() {
    split_of_joined(["123", "456", "789", "012"], &["12345", "67890", "12"]).await;
}

/// Their `CombineStreams` joins the chunks of a message; so these are chunks.
#[tokio::test]
async fn combine_streams() {
    let (server, id) = waiting(&"Hello".repeat(20), 5).await;
    let mut growing = Growing::default();
    let download = download(&server.client(TWO), &id).await;
    assert_eq!(download.headers().total_chunks(), 20);
    let received = download.write_to(&mut growing).await.unwrap();
    assert_eq!(
        (growing.bytes, received.bytes()),
        ("Hello".repeat(20).into_bytes(), 100)
    );
}

#[tokio::test]
async fn combine_streams_readall() {
    let (server, id) = waiting(&"Hello".repeat(20), 5).await;
    assert_eq!(read(&server.client(TWO), &id).await.0, "Hello".repeat(20));
}

/// The lines of a message that comes four bytes at a time, read while it comes.
async fn lines() -> Vec<String> {
    let (server, id) = waiting(LINES, 4).await;
    let (mut into, from) = tokio::io::duplex(4);
    let download = download(&server.client(TWO), &id).await;
    let writing = tokio::spawn(async move { download.write_to(&mut into).await });
    let mut reader = BufReader::with_capacity(4, from);
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).await.unwrap() == 0 {
            break;
        }
        lines.push(line);
    }
    assert_eq!(
        writing.await.unwrap().unwrap().bytes() as usize,
        LINES.len()
    );
    lines
}

#[tokio::test]
async fn iterator_mixin() {
    let mut expected = String::new();
    for line in lines().await {
        assert!(line.ends_with('\n') && !line.trim_end().contains('\n'));
        expected.push_str(&line);
    }
    assert_eq!(expected, LINES);
}

#[tokio::test]
async fn iterator_mixin_list() {
    let expected = ["a\n", "aa\n", "aaa\n", "aaaa\n", "aaaaa\n", "aaaaaa\n"];
    assert_eq!(lines().await, expected);
}
