//! Messages of MESH in chunks: sent in order, hidden until they are complete, read chunk by chunk.

use nhs_sandbox::MeshStatus;
use reqwest::Method;
use serde_json::json;

use crate::mesh_support::{ONE, Post, THREE, TWO, as_version_one, give, gzip, noise, refused};

const INVALID: [&str; 3] = [
    "SEND",
    "InvalidHeaderChunks",
    "Invalid chunk values sent in mex-Chunk-Range header",
];

async fn begun(post: &Post, total: u64) -> String {
    post.send(&[("Mex-Chunk-Range", &format!("1:{total}"))], "one")
        .await
}

#[tokio::test]
async fn chunks_make_one_message() {
    let post = Post::start().await;
    let id = begun(&post, 3).await;
    let second = give(as_version_one(post.chunk(&id, 2, "2:3", "two"))).await;
    assert_eq!(
        (second.status, second.json()),
        (202, json!({ "messageID": id, "blockID": 2 }))
    );
    let third = give(post.chunk(&id, 3, "3:3", "three")).await;
    assert_eq!(
        (third.status, third.json()),
        (202, json!({ "message_id": id }))
    );
    assert_eq!(
        third.header("content-type"),
        Some("application/vnd.mesh.v2+json")
    );
    assert_eq!(post.waiting(TWO).await, std::slice::from_ref(&id));
    for (path, status, text) in [
        ("", 206, "one"),
        ("/1", 206, "one"),
        ("/2", 206, "two"),
        ("/3", 200, "three"),
    ] {
        let given = post.get(TWO, &format!("/inbox/{id}{path}")).await;
        assert_eq!(
            (given.status, given.bytes.as_slice()),
            (status, text.as_bytes())
        );
        let number = path.strip_prefix('/').unwrap_or("1");
        assert_eq!(
            given.header("mex-chunk-range"),
            Some(format!("{number}:3").as_str())
        );
        assert_eq!(given.header("mex-total-chunks"), Some("3"));
        assert_eq!(
            given.header("content-type"),
            Some("application/octet-stream")
        );
    }
    assert_eq!(post.get(TWO, &format!("/inbox/{id}/4")).await.status, 404);
    assert_eq!(
        post.sandbox.mesh().content(&id).as_deref(),
        Some(&b"onetwothree"[..])
    );
    assert_eq!(post.tracked(ONE, &id).await["status"], "accepted");
}

#[tokio::test]
async fn an_upload_that_is_not_complete_is_nowhere_to_be_seen() {
    let post = Post::start().await;
    let id = begun(&post, 2).await;
    assert!(post.waiting(TWO).await.is_empty());
    let none = refused(404, ["RECEIVE", "20", "Message does not exist"]);
    assert_eq!(post.get(TWO, &format!("/inbox/{id}")).await.refusal(), none);
    assert_eq!(post.acknowledge(TWO, &id).await.refusal(), none);
    let rich = post.get(TWO, "/inbox/rich").await.json();
    assert_eq!(rich["messages"], json!([]));
    assert_eq!(post.tracked(ONE, &id).await["status"], "uploading");
    let held = post.sandbox.mesh().outbox(ONE).remove(0);
    assert_eq!(
        (held.status(), held.received_chunks(), held.total_chunks()),
        (MeshStatus::Uploading, 1, 2)
    );
}

#[tokio::test]
async fn chunks_come_in_their_order_and_the_last_may_come_again() {
    let post = Post::start().await;
    let id = begun(&post, 3).await;
    let skipped = give(post.chunk(&id, 3, "3:3", "three")).await;
    assert_eq!(skipped.refusal(), refused(417, INVALID));
    assert_eq!(skipped.json()["message_id"], json!(id));
    for text in ["lost", "two"] {
        // the answer may not have come through
        assert_eq!(give(post.chunk(&id, 2, "2:3", text)).await.status, 202);
    }
    assert_eq!(give(post.chunk(&id, 3, "3:3", "three")).await.status, 202);
    assert_eq!(
        post.sandbox.mesh().content(&id).as_deref(),
        Some(&b"onetwothree"[..])
    );
    assert_eq!(post.sandbox.mesh().message(&id).unwrap().size(), 11);
    let late = give(post.chunk(&id, 3, "3:3", "three")).await;
    assert_eq!((late.status, &late.json()["message_id"]), (423, &json!(id)));
}

#[tokio::test]
async fn a_chunk_that_does_not_belong_is_refused() {
    let post = Post::start().await;
    let id = begun(&post, 3).await;
    let bare = post
        .request(Method::POST, ONE, &format!("/outbox/{id}/2"))
        .body("two");
    assert_eq!(give(bare).await.refusal(), refused(417, INVALID));
    for (number, range, status) in [
        (2, "3:3", 417),
        (2, "2:4", 417),
        (2, "two", 417),
        (4, "4:4", 406),
    ] {
        let given = give(post.chunk(&id, number, range, "x")).await;
        assert_eq!(
            (given.status, &given.json()["message_id"]),
            (status, &json!(id)),
            "{range}"
        );
    }
    let zipped = post
        .chunk(&id, 2, "2:3", gzip(b"two"))
        .header("Content-Encoding", "gzip");
    let expected = refused(417, ["", "", "cannot change content encoding"]);
    assert_eq!(give(zipped).await.refusal(), expected);
    let empty = give(post.chunk(&id, 2, "2:3", "")).await;
    assert_eq!((empty.status, empty.refusal().2.as_str()), (417, "02"));
    assert_eq!(give(post.chunk("NOPE", 2, "2:3", "x")).await.status, 404);
    let other = post.request(Method::POST, THREE, &format!("/outbox/{id}/2"));
    let other = give(other.header("Mex-Chunk-Range", "2:3").body("x")).await;
    assert_eq!(other.refusal(), refused(403, ["", "", "Forbidden"]));
    let zero = give(post.chunk(&id, 0, "0:3", "x")).await;
    assert_eq!(
        (zero.status, &zero.json()["detail"][0]["loc"]),
        (400, &json!(["path", "chunk_number"]))
    );
}

#[tokio::test]
async fn each_chunk_is_a_gzip_stream_of_its_own() {
    let post = Post::start().await;
    let bytes = noise(2_500_000);
    let (first, second) = bytes.split_at(1_300_000);
    let headers = [("Mex-Chunk-Range", "1:2"), ("Content-Encoding", "gzip")];
    let id = post.send(&headers, gzip(first)).await;
    let rest = post
        .chunk(&id, 2, "2:2", gzip(second))
        .header("Content-Encoding", "gzip");
    assert_eq!(give(rest).await.status, 202);
    let mut got = Vec::new();
    for number in [1, 2] {
        let request = post.request(Method::GET, TWO, &format!("/inbox/{id}/{number}"));
        got.extend(
            give(request.header("Accept-Encoding", "identity"))
                .await
                .bytes,
        );
    }
    assert!(got == bytes);
    assert!(post.sandbox.mesh().content(&id).unwrap() == bytes);
}
