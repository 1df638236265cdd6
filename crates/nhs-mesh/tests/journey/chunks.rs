//! Messages in several chunks.

use nhs_mesh::{ApiVersion, ChunkSize, Compression};
use nhs_sandbox::{MeshOptions, Sandbox};

use crate::servers::{ONE, Server, TWO, content, download, on_both, read};

on_both!(
    chunks_arrive_in_order_plain_and_gzipped,
    chunks_of_the_size_that_mesh_asks_for_arrive,
);

async fn chunks_arrive_in_order_plain_and_gzipped(server: Server) {
    for version in [ApiVersion::V1, ApiVersion::V2] {
        for compression in [Compression::never(), Compression::always()] {
            let client = |mailbox| server.builder(mailbox).version(version).build().unwrap();
            let (one, two) = (client(ONE), client(TWO));
            let letter = content(300_001);
            let message = server
                .message(TWO)
                .chunk_size(ChunkSize::small(100_000))
                .compression(compression);
            let sent = one.send_message(&message, letter.clone()).await.unwrap();
            assert_eq!(sent.chunks, 4);
            let download = download(&two, &sent.message_id).await;
            assert_eq!(download.headers().total_chunks(), 4);
            let (bytes, received) = download.read_to_bytes(1 << 20).await.unwrap();
            assert!(bytes == letter);
            two.acknowledge(received.handed_over()).await.unwrap();
        }
    }
}

/// With the limits of the live service: ours refuses any chunk but the last that has not 5 MB.
async fn chunks_of_the_size_that_mesh_asks_for_arrive(server: Server) {
    let server = match server.is_ours() {
        true => Server::with(MeshOptions::default(), Sandbox::builder()).await,
        false => server,
    };
    let (one, two) = (server.client(ONE), server.client(TWO));
    let letter = content(5_100_000);
    let size = ChunkSize::new(ChunkSize::LEAST + 1).unwrap();
    let message = server.message(TWO).chunk_size(size);
    let sent = one.send_message(&message, letter.clone()).await.unwrap();
    assert_eq!(sent.chunks, 2);
    let (bytes, received) = read(&two, &sent.message_id).await;
    assert!(bytes == letter);
    two.acknowledge(received.handed_over()).await.unwrap();
    let small = server.message(TWO).chunk_size(ChunkSize::small(1_000_000));
    let refused = one.send_message(&small, content(3_000_000)).await;
    assert_eq!(refused.is_err(), server.is_ours());
}
