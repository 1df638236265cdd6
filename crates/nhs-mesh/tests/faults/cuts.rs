//! The connection breaks at every 64 KiB of 30 MiB, on the way out and on the way in.

use nhs_http::bytes::Bytes;
use nhs_mesh::{ChunkSize, Client, Incoming};
use nhs_sandbox::{Fault, Operation, Sandbox};

use crate::{RECIPIENT, SENDER, answers, client, message, noise, sandbox};

const STEP: usize = 64 * 1024;
const CHUNK: usize = 5 * 1024 * 1024;
const CHUNKS: usize = 6;

/// Every place is far too much for each run: unless `NHS_MESH_CUTS` is `all`, one in sixteen is cut, 5 of the 80
/// of each chunk and 30 of the 480 each way.
fn stride() -> usize {
    let all = std::env::var("NHS_MESH_CUTS").is_ok_and(|wanted| wanted == "all");
    if all { 1 } else { 16 }
}

/// With `NHS_MESH_CUTS=all` all 480 places: a message of six chunks of 5 MiB is sent and read 80 times, and each time each chunk is
/// cut off once on the way out and once on the way in, 64 KiB further than the time before: at bytes 0, 65,536 and
/// so on to 5,177,344 of the chunk. What a cut after the last byte does is in the tests of lost answers.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn message_cut_at_a_multiple_of_64_kib_arrives_whole_and_once() {
    let content = noise(30, CHUNK * CHUNKS);
    let lanes = [0, 1].map(|lane| {
        let content = content.clone();
        tokio::spawn(async move {
            let sandbox = sandbox().await;
            // a client does not use a token twice, but two of the same seed use the same
            let clients = [SENDER, RECIPIENT].map(|mailbox| client(&sandbox, mailbox));
            let mut cuts = 0;
            for step in (0..CHUNK / STEP).step_by(stride()).skip(lane).step_by(2) {
                cuts += sent_and_read(&sandbox, &clients, &content, step * STEP).await;
                sandbox.mesh().reset();
                sandbox.clear_requests();
            }
            cuts
        })
    });
    let mut cuts = 0;
    for lane in lanes {
        cuts += lane.await.unwrap();
    }
    println!("{cuts} cuts");
    assert_eq!(cuts, 2 * 480 / stride());
}

async fn sent_and_read(
    sandbox: &Sandbox,
    [sender, reader]: &[Client; 2],
    content: &Bytes,
    at: usize,
) -> usize {
    let byte = u64::try_from(at).unwrap();
    let cut = |operation| Fault::cut_upload_after(byte).on(operation);
    sandbox.inject(cut(Operation::MeshMessageSend));
    for passed in 0..5 {
        // one attempt that is cut off, one that is not
        sandbox.inject(cut(Operation::MeshChunkSend).after(passed));
    }
    let size = ChunkSize::new(CHUNK as u64).unwrap();
    let sent = sender
        .upload(&message().chunk_size(size), content.clone())
        .send()
        .await
        .unwrap();
    assert_eq!(sandbox.pending_faults(), 0, "{at}");
    let once = [None, Some(202)];
    assert_eq!(answers(sandbox, Operation::MeshMessageSend), once, "{at}");
    let chunks = answers(sandbox, Operation::MeshChunkSend);
    assert_eq!(chunks, once.repeat(5), "{at}");
    let mesh = sandbox.mesh();
    assert_eq!(mesh.outbox(SENDER).len(), 1, "{at}");
    assert_eq!(mesh.inbox(RECIPIENT).len(), 1, "{at}");
    let held = mesh.content(sent.message_id.as_str()).unwrap();
    assert!(held == *content, "{at}: another content arrived");

    let path = format!("/messageexchange/{RECIPIENT}/inbox/{}", sent.message_id);
    let cut = |fault: Fault| sandbox.inject(fault);
    cut(Fault::cut_after(at).on(Operation::MeshMessageGet));
    for chunk in 2..=CHUNKS {
        cut(Fault::cut_after(at).on_path(format!("{path}/{chunk}")));
    }
    let incoming = reader.retrieve(&sent.message_id).await.unwrap();
    let Incoming::Data(download) = incoming else {
        panic!("a message was sent, and no report")
    };
    let most = content.len() as u64;
    let (read, received) = download.read_to_bytes(most).await.unwrap();
    assert!(read == *content, "{at}: another content was read");
    assert_eq!(sandbox.pending_faults(), 0, "{at}");
    let acknowledged = || answers(sandbox, Operation::MeshMessageAcknowledge);
    assert_eq!((acknowledged().len(), mesh.inbox(RECIPIENT).len()), (0, 1));
    reader.acknowledge(received.handed_over()).await.unwrap();
    assert_eq!(acknowledged(), [Some(200)]);
    assert!(mesh.inbox(RECIPIENT).is_empty());
    2 * CHUNKS
}
