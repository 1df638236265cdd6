//! Uploads and downloads whose connection breaks in the middle, and that go on in another process.

use nhs_mesh::{ChunkSize, UploadFault, UploadJournal};

use crate::relay::Relay;
use crate::servers::{ONE, Server, TWO, at_once, content, download, on_both, read};

on_both!(
    interrupted_upload_goes_on_behind_its_last_chunk,
    interrupted_download_goes_on_behind_its_last_chunk,
);

const SIZE: u32 = 200_000;

/// A client that retries at once.
fn client(server: &Server, mailbox: &str, relay: &Relay) -> nhs_mesh::Client {
    let builder = server.builder_at(mailbox, relay.port).runtime(at_once());
    builder.build().unwrap()
}

async fn interrupted_upload_goes_on_behind_its_last_chunk(server: Server) {
    let relay = Relay::start(server.port(), 500_000, u64::MAX).await;
    let letter = content(1_000_000);
    let message = server.message(TWO).chunk_size(ChunkSize::small(SIZE));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal");
    let journal = UploadJournal::open(&path).await.unwrap();
    let broken = client(&server, ONE, &relay);
    let upload = broken.upload(&message, letter.clone()).journal(&journal);
    let error = upload.send().await.unwrap_err();
    let Some(UploadFault::Interrupted {
        accepted, chunks, ..
    }) = UploadFault::of(&error)
    else {
        panic!("{error:?}");
    };
    assert_eq!((*accepted, *chunks), (2, 5));
    let two = server.client(TWO);
    assert!(
        server.waiting(&two).await.is_empty(),
        "nobody sees a part of a message"
    );
    drop(journal);

    relay.mend();
    let journal = UploadJournal::open(&path).await.unwrap();
    let mended = client(&server, ONE, &relay);
    let upload = mended.upload(&message, letter.clone()).journal(&journal);
    let sent = upload.send().await.unwrap();
    let (up, _) = relay.passed();
    assert!(up < 700_000, "three chunks of five were sent, {up} bytes");
    assert_eq!(
        server.waiting(&two).await,
        std::slice::from_ref(&sent.message_id)
    );
    let (bytes, received) = read(&two, &sent.message_id).await;
    assert!(bytes == letter);
    two.acknowledge(received.handed_over()).await.unwrap();
    journal.forget().await.unwrap();
}

async fn interrupted_download_goes_on_behind_its_last_chunk(server: Server) {
    let letter = content(1_000_000);
    // as good as random, so that the server's gzip leaves most of its length
    let message = server.message(TWO).chunk_size(ChunkSize::small(SIZE));
    let sent = server
        .client(ONE)
        .send_message(&message, letter.clone())
        .await
        .unwrap();
    let whole = Relay::start(server.port(), u64::MAX, u64::MAX).await;
    let (bytes, _) = read(&client(&server, TWO, &whole), &sent.message_id).await;
    assert!(bytes == letter);
    let (_, on_the_wire) = whole.passed();

    let relay = Relay::start(server.port(), u64::MAX, on_the_wire / 2).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letters");
    let broken = client(&server, TWO, &relay);
    download(&broken, &sent.message_id)
        .await
        .save(&path)
        .await
        .unwrap_err();
    assert!(!path.exists());
    let two = server.client(TWO);
    assert_eq!(server.waiting(&two).await.len(), 1);

    relay.mend();
    let mended = client(&server, TWO, &relay);
    let receipt = download(&mended, &sent.message_id)
        .await
        .save(&path)
        .await
        .unwrap();
    let (_, down) = relay.passed();
    assert!(
        down < on_the_wire,
        "{down} of {on_the_wire} bytes were read again"
    );
    assert!(std::fs::read(&path).unwrap() == letter);
    mended.acknowledge(receipt).await.unwrap();
    assert!(server.waiting(&two).await.is_empty());
}
