//! Messages that MESH does not take: each with status, event, code and text.

use nhs_sandbox::MeshOptions;
use reqwest::Method;
use serde_json::{Value, json};

use crate::mesh_support::{ONE, Post, THREE, TWO, as_version_one, give, missing, refused};

const UNREGISTERED: [&str; 3] = ["SEND", "12", "Unregistered to address"];
const NOT_REGISTERED: [&str; 3] = ["SEND", "17", "Workflow ID not registered for mailbox"];

#[tokio::test]
async fn headers_are_checked_one_by_one() {
    let post = Post::start().await;
    for (headers, status, expected) in [
        (&[("Mex-To", "X26NOBODY")][..], 417, UNREGISTERED),
        (&[("Mex-To", "")], 400, ["SEND", "08", "TO_DTS missing"]),
        (
            &[("Mex-From", TWO)],
            417,
            ["SEND", "07", "Invalid From Address in the control file"],
        ),
        (
            &[("Mex-WorkflowID", "http://x")],
            400,
            ["TRANSFER", "06", "MalformedControlFile"],
        ),
        (
            &[("Mex-Subject", "one\ttwo")],
            400,
            ["TRANSFER", "06", "MalformedControlFile"],
        ),
        (
            &[("Mex-Content-Checksum", "{bad}")],
            400,
            ["SEND", "Invalid checksum", "Invalid checksum"],
        ),
        (
            &[("Content-Encoding", "br")],
            422,
            [
                "SEND",
                "UnsupportedContentEncoding",
                "Unsupported content encoding",
            ],
        ),
        (
            &[("Mex-Chunk-Range", "2:3")],
            417,
            [
                "SEND",
                "InvalidHeaderChunks",
                "Invalid chunk values sent in mex-Chunk-Range header",
            ],
        ),
        (
            &[("Mex-WorkflowID", "NO_SUCH_WORKFLOW")],
            417,
            NOT_REGISTERED,
        ),
        (&[("Mex-To", THREE)], 417, NOT_REGISTERED),
        (
            &[("Mex-WorkflowID", "TEST_WORKFLOW_ACK")],
            417,
            [
                "SEND",
                "16",
                "Sender is not allowed to send messages of this type",
            ],
        ),
    ] {
        let given = give(post.sending(headers, "x")).await;
        assert_eq!(given.refusal(), refused(status, expected), "{headers:?}");
    }
    let given = give(post.sending(&[("Mex-From", ONE)], "x")).await;
    assert_eq!(given.status, 202);
    let empty = give(post.sending(&[], "")).await;
    let expected = ["COLLECT", "02", "Data file is missing or inaccessible."];
    assert_eq!(empty.refusal(), refused(417, expected));
    assert!(post.sandbox.mesh().outbox(ONE).len() == 1);
}

#[tokio::test]
async fn absent_and_long_headers_are_faults_of_fields() {
    let post = Post::start().await;
    let bare = post.request(Method::POST, ONE, "/outbox").body("x");
    let given = give(bare).await;
    assert_eq!(
        (given.status, given.json()),
        (400, missing(&["mex-to", "mex-workflowid"]))
    );
    for (name, most) in [
        ("mex-to", 100),
        ("mex-workflowid", 300),
        ("mex-chunk-range", 20),
        ("mex-subject", 500),
        ("mex-localid", 300),
        ("mex-partnerid", 500),
        ("mex-filename", 300),
        ("mex-content-checksum", 100),
        ("mex-content-type", 100),
    ] {
        let long = "s".repeat(most + 1);
        let given = give(post.sending(&[(name, &long)], "x")).await;
        let fault = &given.json()["detail"][0];
        assert_eq!(
            (given.status, &fault["loc"]),
            (400, &json!(["header", name]))
        );
        assert_eq!(fault["ctx"], json!({ "max_length": most }));
        assert_eq!(fault["type"], "string_too_long");
    }
    let most = "s".repeat(500);
    assert_eq!(
        give(post.sending(&[("Mex-Subject", &most)], "x"))
            .await
            .status,
        202
    );
}

#[tokio::test]
async fn version_one_has_its_own_words_for_the_same() {
    let post = Post::start().await;
    let given = give(as_version_one(
        post.sending(&[("Mex-To", "X26NOBODY")], "x"),
    ))
    .await;
    let expected =
        json!({ "errorEvent": "SEND", "errorCode": "12", "errorDescription": UNREGISTERED[2] });
    assert_eq!((given.status, given.json()), (417, expected));
    let given = give(as_version_one(post.sending(&[], "x"))).await;
    assert!(given.json()["messageID"].is_string());
    let request = post.unsigned(Method::GET, "X26ABC1/inbox");
    let given = give(request.header("Accept", "application/vnd.mesh.vX+json")).await;
    assert_eq!(given.status, 400);
    assert_eq!(
        given.json()["errorDescription"],
        "Accept header api format incorrect"
    );
}

#[tokio::test]
async fn what_mesh_does_not_have_the_framework_refuses() {
    let post = Post::start().await;
    let given = post.get(ONE, "/nothing").await;
    assert_eq!(
        (given.status, given.json()),
        (404, json!({ "detail": "Not Found" }))
    );
    let given = give(post.request(Method::DELETE, ONE, "/inbox")).await;
    assert_eq!(
        (given.status, given.json()),
        (405, json!({ "detail": "Method Not Allowed" }))
    );
    let given = give(post.request(Method::POST, ONE, "/update")).await;
    assert_eq!((given.status, given.bytes.len()), (200, 0));
}

#[tokio::test]
async fn limits_of_size_bite() {
    let options = MeshOptions::default()
        .largest_body(1000)
        .smallest_chunk(100)
        .largest_message(250);
    let post = Post::with(options).await;
    let given = give(post.sending(&[], vec![1; 1001])).await;
    assert_eq!(given.refusal(), refused(413, ["", "", "Payload Too Large"]));
    assert_eq!(given.header("connection"), Some("close"));
    assert_eq!(give(post.sending(&[], vec![1; 251])).await.status, 413);
    let small = give(post.sending(&[("Mex-Chunk-Range", "1:2")], vec![1; 99])).await;
    assert_eq!(
        (small.status, small.refusal().2.as_str()),
        (417, "InvalidHeaderChunks")
    );
    // what counts is what a chunk holds, not what is left of it when it is compressed
    let zipped = crate::mesh_support::gzip(&[1; 100]);
    assert!(zipped.len() < 100);
    let headers = [("Mex-Chunk-Range", "1:2"), ("Content-Encoding", "gzip")];
    post.send(&headers, zipped).await;
    let id = post.send(&[("Mex-Chunk-Range", "1:3")], vec![1; 100]).await;
    let second = give(post.chunk(&id, 2, "2:3", vec![1; 100])).await;
    assert_eq!(second.status, 202);
    let third = give(post.chunk(&id, 3, "3:3", vec![1; 51])).await;
    let body = third.json();
    assert_eq!(
        (third.status, &body["message_id"]),
        (413, &Value::from(id.as_str()))
    );
    assert_eq!(
        give(post.chunk(&id, 3, "3:3", vec![1; 50])).await.status,
        202
    );
}

#[tokio::test]
async fn the_limits_are_those_of_the_live_service_unless_said_otherwise() {
    let post = Post::with(MeshOptions::default()).await;
    let range = [("Mex-Chunk-Range", "1:2")];
    assert_eq!(
        give(post.sending(&range, vec![1; 4_999_999])).await.status,
        417
    );
    assert_eq!(
        give(post.sending(&range, vec![1; 5_000_000])).await.status,
        202
    );
    let given = give(post.sending(&[], vec![1; 100_000_001])).await;
    assert_eq!(given.status, 413);
}
