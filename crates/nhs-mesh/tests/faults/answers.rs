//! Answers that are lost, false or refused.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use nhs_http::testing::ManualRuntime;
use nhs_mesh::{
    ChunkSize, Client, Compression, DownloadFault, Incoming, MessageId, Received, SentMessage,
};
use nhs_sandbox::{Fault, MeshMessage, Operation, Sandbox};

use crate::{RECIPIENT, SENDER, answers, builder, client, message, noise, sandbox};

const LENGTH: usize = 100_000;

async fn send(client: &Client) -> Result<SentMessage, nhs_mesh::Error> {
    let message = message().chunk_size(ChunkSize::small(40_000));
    client.upload(&message, noise(1, LENGTH)).send().await
}

async fn read(client: &Client, id: &MessageId) -> Result<(Vec<u8>, Received), nhs_mesh::Error> {
    match client.retrieve(id).await? {
        Incoming::Data(download) => {
            let (bytes, received) = download.read_to_bytes(LENGTH as u64).await?;
            Ok((bytes.to_vec(), received))
        }
        Incoming::Report(_) => panic!("a message was sent, and no report"),
    }
}

fn assert_whole_and_once(sandbox: &Sandbox, id: &MessageId) {
    let mesh = sandbox.mesh();
    assert_eq!(mesh.outbox(SENDER).len(), 1);
    let held = mesh.inbox(RECIPIENT);
    assert_eq!(
        held.iter().map(MeshMessage::id).collect::<Vec<_>>(),
        [id.as_str()]
    );
    assert!(mesh.content(id.as_str()).unwrap() == noise(1, LENGTH));
}

#[tokio::test]
async fn lost_answer_of_any_chunk_makes_no_second_message() {
    for (operation, passed) in [
        (Operation::MeshMessageSend, 0),
        (Operation::MeshChunkSend, 0),
        (Operation::MeshChunkSend, 1),
    ] {
        for done in [false, true] {
            let sandbox = sandbox().await;
            let lost = match done {
                true => Fault::cut_upload_after(u64::MAX),
                false => Fault::cut_upload_after(1_000),
            };
            sandbox.inject(lost.on(operation).after(passed));
            let sent = send(&client(&sandbox, SENDER)).await.unwrap();
            assert_eq!(sandbox.pending_faults(), 0);
            assert_whole_and_once(&sandbox, &sent.message_id);
            let first = operation == Operation::MeshMessageSend;
            assert_eq!(sent.recovered, first && done);
            let attempts = answers(&sandbox, Operation::MeshMessageSend).len();
            assert_eq!(attempts, if first && !done { 2 } else { 1 });
        }
    }
}

#[tokio::test]
async fn lost_answer_of_an_acknowledgement_is_asked_for_again() {
    for lost in [
        Fault::cut_before_headers(),
        Fault::cut_upload_after(u64::MAX),
    ] {
        let sandbox = sandbox().await;
        let sent = send(&client(&sandbox, SENDER)).await.unwrap();
        let reader = client(&sandbox, RECIPIENT);
        let (_, received) = read(&reader, &sent.message_id).await.unwrap();
        sandbox.inject(lost.on(Operation::MeshMessageAcknowledge));
        reader.acknowledge(received.handed_over()).await.unwrap();
        assert_eq!(sandbox.pending_faults(), 0);
        let seen = answers(&sandbox, Operation::MeshMessageAcknowledge);
        assert_eq!(seen.len(), 2);
        assert!(sandbox.mesh().inbox(RECIPIENT).is_empty());
    }
}

#[tokio::test]
async fn truncated_gzip_and_wrong_chunk_never_count_as_read() {
    let sandbox = sandbox().await;
    let sender = client(&sandbox, SENDER);
    let message = message()
        .chunk_size(ChunkSize::small(40_000))
        .compression(Compression::above(0));
    let sending = sender.upload(&message, noise(1, LENGTH)).send();
    let sent = sending.await.unwrap();
    let reader = client(&sandbox, RECIPIENT);
    for (fault, truncated) in [
        (Fault::truncated_gzip(), true),
        (Fault::wrong_chunk(), false),
    ] {
        for on in [Operation::MeshMessageGet, Operation::MeshChunkGet] {
            sandbox.inject(fault.clone().on(on).always());
            let error = read(&reader, &sent.message_id).await.unwrap_err();
            let found = DownloadFault::of(&error);
            let told = match found {
                Some(DownloadFault::Damaged(_)) => truncated,
                Some(DownloadFault::WrongChunk { .. }) => !truncated,
                _ => false,
            };
            assert!(told, "{error:?}");
            sandbox.clear_faults();
        }
    }
    assert!(answers(&sandbox, Operation::MeshMessageAcknowledge).is_empty());
    assert_whole_and_once(&sandbox, &sent.message_id);
    let (bytes, _) = read(&reader, &sent.message_id).await.unwrap();
    assert!(bytes == noise(1, LENGTH));
}

#[tokio::test]
async fn refused_replay_is_not_followed_by_another_attempt() {
    let sandbox = sandbox().await;
    let sender = client(&sandbox, SENDER);
    sandbox.inject(Fault::replayed_token().on(Operation::MeshMessageSend));
    let error = send(&sender).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(403));
    let seen = answers(&sandbox, Operation::MeshMessageSend);
    assert_eq!(seen, [Some(403)]);
    assert!(sandbox.mesh().outbox(SENDER).is_empty());
}

#[tokio::test]
async fn clock_that_is_three_hours_off_is_corrected_by_the_services() {
    let off = Duration::from_secs(3 * 3600);
    for now in [SystemTime::now() + off, SystemTime::now() - off] {
        let sandbox = sandbox().await;
        let with_clock = |mailbox| {
            let runtime = Arc::new(ManualRuntime::at(now));
            builder(&sandbox, mailbox).runtime(runtime).build().unwrap()
        };
        let sent = send(&with_clock(SENDER)).await.unwrap();
        assert_whole_and_once(&sandbox, &sent.message_id);
        let seen = answers(&sandbox, Operation::MeshMessageSend);
        assert_eq!(seen, [Some(403), Some(202)]);
        let reader = with_clock(RECIPIENT);
        let (bytes, received) = read(&reader, &sent.message_id).await.unwrap();
        assert!(bytes == noise(1, LENGTH));
        reader.acknowledge(received.handed_over()).await.unwrap();
        assert!(sandbox.mesh().inbox(RECIPIENT).is_empty());
    }
}
