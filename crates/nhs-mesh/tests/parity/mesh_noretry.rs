//! `mesh_noretry_send_chunk_tests.py`: without retries a chunk is sent once, and no other after it.

use nhs_http::bytes::Bytes;
use nhs_http::{ErrorKind, RetryPolicy};
use nhs_mesh::source::{FileSource, Source};
use nhs_mesh::{ChunkSize, UploadFault};

use crate::outbox::{Outbox, message};

async fn stops_at_the_second(source: impl Source, first: &str, fails: usize) {
    let outbox = Outbox::start(500, move |chunk, attempt| match chunk {
        2 if attempt <= fails => 502,
        _ => 202,
    })
    .await;
    let message = message().chunk_size(ChunkSize::small(5));
    let client = outbox.client(RetryPolicy::none());
    let error = client.upload(&message, source).send().await.unwrap_err();
    assert!(matches!(
        UploadFault::of(&error),
        Some(UploadFault::Interrupted { accepted: 1, .. })
    ));
    assert_ne!(error.kind(), ErrorKind::Connect);
    assert_eq!([1, 2, 3].map(|chunk| outbox.calls(chunk)), [1, 1, 0]);
    assert_eq!(outbox.chunks().concat(), first.as_bytes());
}

#[tokio::test]
async fn chunk_retries() {
    stops_at_the_second(Bytes::from_static(b"Hello World"), "Hello", 3).await;
}

#[tokio::test]
async fn chunk_all_retries_fail() {
    stops_at_the_second(Bytes::from_static(b"Hello World"), "Hello", usize::MAX).await;
}

#[tokio::test]
async fn chunk_retries_with_file() {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), "test1 test2 test3").unwrap();
    let source = FileSource::open(file.path()).await.unwrap();
    stops_at_the_second(source, "test1", 3).await;
}
