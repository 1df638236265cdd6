//! Messages that go in one piece.

use md5::{Digest, Md5};
use nhs_http::ErrorKind;
use nhs_mesh::{
    ApiVersion, Checksum, ChecksumVerdict, Compression, ErrorCode, FileName, HANDSHAKE_EVERY,
    LocalId, MediaType, MessageKind, PartnerId, Subject, UploadFault,
};

use crate::servers::{ONE, Server, TWO, content, download, id, on_both, read, unique};

on_both!(
    handshake_is_made_once_a_day,
    message_is_sent_read_and_acknowledged_in_either_version,
    compressed_message_arrives_as_it_was,
    large_message_has_the_same_md5,
    message_without_content_is_not_sent,
    every_header_arrives,
);

async fn handshake_is_made_once_a_day(server: Server) {
    assert_eq!(HANDSHAKE_EVERY.as_secs(), 86_400);
    for version in [ApiVersion::V1, ApiVersion::V2] {
        let client = server.builder(ONE).version(version).build().unwrap();
        assert!(client.handshake_if_due().await.unwrap());
        assert!(!client.handshake_if_due().await.unwrap());
        assert_eq!(client.ping().await.unwrap().status, "running");
    }
}

async fn message_is_sent_read_and_acknowledged_in_either_version(server: Server) {
    for version in [ApiVersion::V1, ApiVersion::V2] {
        let client = |mailbox| server.builder(mailbox).version(version).build().unwrap();
        let (one, two) = (client(ONE), client(TWO));
        let sent = one
            .send_message(&server.message(TWO), "a letter")
            .await
            .unwrap();
        assert_eq!(
            server.waiting(&two).await,
            std::slice::from_ref(&sent.message_id)
        );
        let (bytes, received) = read(&two, &sent.message_id).await;
        assert_eq!(bytes, "a letter");
        let headers = received.headers();
        assert_eq!(
            (headers.from(), headers.to()),
            (Some(id(ONE)), Some(id(TWO)))
        );
        assert_eq!(headers.kind(), MessageKind::Data);
        assert_eq!(headers.workflow_id(), Some(server.workflow.clone()));
        assert_eq!(
            server.waiting(&two).await.len(),
            1,
            "reading acknowledges nothing"
        );
        two.acknowledge(received.handed_over()).await.unwrap();
        assert!(server.waiting(&two).await.is_empty());
        // once acknowledged: gone with ours and the live service, still there with NHS's stand-in
        match two.retrieve(&sent.message_id).await {
            Ok(_) => assert!(!server.is_ours()),
            Err(error) => {
                assert!(server.is_ours());
                assert_eq!(error.status().unwrap().as_u16(), 410);
                assert_eq!(ErrorCode::of(&error), Some(ErrorCode::NoLongerAvailable));
            }
        }
    }
}

async fn compressed_message_arrives_as_it_was(server: Server) {
    let (one, two) = (server.client(ONE), server.client(TWO));
    let message = server.message(TWO).compression(Compression::always());
    let letter = content(100_000);
    let sent = one.send_message(&message, letter.clone()).await.unwrap();
    let head = two.head(&sent.message_id).await.unwrap();
    assert_eq!(head.total_chunks(), 1);
    let download = download(&two, &sent.message_id).await;
    assert_eq!(download.headers().text("content-encoding"), Some("gzip"));
    let (bytes, received) = download.read_to_bytes(1 << 20).await.unwrap();
    assert_eq!((bytes, received.bytes()), (letter, 100_000));
    two.acknowledge(received.handed_over()).await.unwrap();
}

async fn large_message_has_the_same_md5(server: Server) {
    let (one, two) = (server.client(ONE), server.client(TWO));
    let letter = content(12_000_000);
    let md5 = Md5::digest(&letter);
    let checksum: String = md5.iter().map(|byte| format!("{byte:02x}")).collect();
    let checksum = Checksum::parse(&format!("md5:{checksum}")).unwrap();
    let sent = one
        .send_message(&server.message(TWO).checksum(checksum), letter)
        .await
        .unwrap();
    assert_eq!((sent.chunks, sent.bytes), (1, 12_000_000));
    let (bytes, received) = read(&two, &sent.message_id).await;
    assert_eq!(received.checksum(), ChecksumVerdict::Matches);
    assert_eq!(Md5::digest(&bytes), md5);
    two.acknowledge(received.handed_over()).await.unwrap();
}

async fn message_without_content_is_not_sent(server: Server) {
    let (one, two) = (server.client(ONE), server.client(TWO));
    let error = one
        .send_message(&server.message(TWO), "")
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(UploadFault::of(&error), Some(&UploadFault::Empty));
    assert!(server.waiting(&two).await.is_empty());
}

async fn every_header_arrives(server: Server) {
    let (one, two) = (server.client(ONE), server.client(TWO));
    let local_id = unique("local-");
    let message = server
        .message(TWO)
        .local_id(LocalId::parse(&local_id).unwrap())
        .subject(Subject::parse("discharge letters").unwrap())
        .file_name(FileName::parse("letters.csv").unwrap())
        .partner_id(PartnerId::parse("PARTNER").unwrap())
        .media_type(MediaType::parse("text/csv").unwrap())
        .checksum(Checksum::parse("as agreed").unwrap())
        .encrypted(true)
        .compressed(true);
    let sent = one.send_message(&message, "a,b\n").await.unwrap();
    let head = two.head(&sent.message_id).await.unwrap();
    let (_, received) = read(&two, &sent.message_id).await;
    for headers in [&head, received.headers()] {
        assert_eq!(headers.local_id(), Some(local_id.as_str()));
        assert_eq!(headers.subject(), Some("discharge letters"));
        assert_eq!(headers.file_name(), Some("letters.csv"));
        assert_eq!(headers.partner_id(), Some("PARTNER"));
        assert_eq!(headers.checksum(), Some("as agreed"));
        assert!(headers.is_encrypted() && headers.is_compressed());
    }
    let media_type = received.headers().media_type().unwrap();
    assert!(media_type.starts_with("text/csv"), "{media_type}");
    assert_eq!(received.checksum(), ChecksumVerdict::NotUnderstood);
    two.acknowledge(received.handed_over()).await.unwrap();
}
