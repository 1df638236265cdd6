//! Messages of MESH in one piece: sent, listed, read and acknowledged, in both versions.

use nhs_sandbox::MeshStatus;
use reqwest::Method;
use serde_json::{Value, json};

use crate::mesh_support::{
    ONE, Post, THREE, TWO, V1, as_version_one, give, gunzip, gzip, missing, noise, refused,
};

const NO_MESSAGE: [&str; 3] = ["RECEIVE", "20", "Message does not exist"];
const GONE: [&str; 3] = [
    "SEND",
    "Message already accepted",
    "Message no longer available for download",
];

#[tokio::test]
async fn a_handshake_says_who_is_calling() {
    let post = Post::start().await;
    let names = ["mex-clientversion", "mex-osname", "mex-osversion"];
    for method in [Method::POST, Method::GET] {
        let given = give(post.request(method.clone(), ONE, "")).await;
        assert_eq!((given.status, given.json()), (400, missing(&names)));
        let whole = || {
            let request = post.request(method.clone(), ONE, "");
            names
                .iter()
                .fold(request, |request, name| request.header(*name, "x"))
        };
        let given = give(whole()).await;
        assert_eq!((given.status, given.bytes.len()), (200, 0));
        let given = give(as_version_one(whole())).await;
        assert_eq!(given.json(), json!({ "mailboxId": ONE }));
    }
    let ping = give(post.unsigned(Method::GET, "_ping")).await;
    assert_eq!((ping.status, &ping.json()["outcome"]), (200, &json!("Yes")));
}

#[tokio::test]
async fn what_the_sender_says_reaches_the_recipient() {
    let post = Post::start().await;
    let said = [
        ("Mex-LocalID", "local-1"),
        ("Mex-Subject", "letters"),
        ("Mex-PartnerID", "PART"),
        ("Mex-FileName", "a.csv"),
        ("Mex-Content-Encrypted", "Y"),
        ("Mex-Content-Compressed", "Y"),
        (
            "Mex-Content-Checksum",
            "md5:b10a8db164e0754105b7a99be72e3fe5",
        ),
        ("Content-Type", "text/csv"),
    ];
    let id = post.send(&said, "hello, MESH").await;
    assert_eq!(post.waiting(TWO).await, std::slice::from_ref(&id));
    let path = format!("/inbox/{id}");
    let head = give(post.request(Method::HEAD, TWO, &path)).await;
    let whole = post.get(TWO, &path).await;
    assert_eq!((head.status, whole.status), (200, 200));
    assert_eq!(whole.bytes, b"hello, MESH");
    assert_eq!(whole.header("content-type"), Some("text/csv"));
    for given in [&head, &whole] {
        for (name, value) in said.iter().take(7).copied().chain([
            ("mex-from", ONE),
            ("mex-to", TWO),
            ("mex-workflowid", "TEST_WORKFLOW"),
            ("mex-messageid", id.as_str()),
            ("mex-messagetype", "DATA"),
            ("mex-chunk-range", "1:1"),
            ("mex-total-chunks", "1"),
            ("mex-addresstype", "ALL"),
            ("mex-version", "1.0"),
            ("mex-statuscode", "00"),
            ("mex-statusevent", "TRANSFER"),
            ("mex-statusdescription", "Transferred to recipient mailbox"),
            ("mex-statussuccess", "SUCCESS"),
            ("mex-content-type", "text/csv"),
        ]) {
            assert_eq!(given.header(name), Some(value), "{name}");
        }
    }
    // version 1 has one content type for all, and what is not said is not there
    let bare = post.send(&[], "x").await;
    let given = post.get_v1(TWO, &format!("/inbox/{bare}")).await;
    assert_eq!(
        given.header("content-type"),
        Some("application/octet-stream")
    );
    assert_eq!(
        given.header("mex-filename"),
        Some(format!("{bare}.dat").as_str())
    );
    for name in [
        "mex-subject",
        "mex-localid",
        "mex-content-compressed",
        "mex-content-checksum",
        "mex-linkedmsgid",
    ] {
        assert_eq!(given.header(name), None, "{name}");
    }
}

#[tokio::test]
async fn an_acknowledged_message_is_gone() {
    let post = Post::start().await;
    let id = post.send(&[], "once").await;
    let path = format!("/inbox/{id}");
    let given = post.acknowledge(TWO, &id).await;
    assert_eq!((given.status, given.bytes.len()), (200, 0));
    assert_eq!(post.get(TWO, &path).await.refusal(), refused(410, GONE));
    assert_eq!(
        give(post.request(Method::HEAD, TWO, &path)).await.status,
        410
    );
    assert!(post.waiting(TWO).await.is_empty());
    let again = post.request(Method::PUT, TWO, &format!("{path}/status/acknowledged"));
    let again = give(as_version_one(again)).await;
    assert_eq!(
        (again.status, again.json()),
        (200, json!({ "messageId": id }))
    );
    assert_eq!(post.tracked(ONE, &id).await["status"], "acknowledged");
    let message = post.sandbox.mesh().message(&id).unwrap();
    assert_eq!(message.status(), MeshStatus::Acknowledged);
    assert_eq!(post.sandbox.mesh().content(&id), None);
}

#[tokio::test]
async fn only_its_recipient_reads_a_message() {
    let post = Post::start().await;
    let id = post.send(&[], "for two").await;
    let forbidden = refused(403, ["", "", "Forbidden"]);
    assert_eq!(
        post.get(THREE, &format!("/inbox/{id}")).await.refusal(),
        forbidden
    );
    assert_eq!(post.acknowledge(THREE, &id).await.refusal(), forbidden);
    assert_eq!(post.acknowledge(ONE, &id).await.refusal(), forbidden);
    let none = refused(404, NO_MESSAGE);
    assert_eq!(post.get(TWO, "/inbox/NOPE").await.refusal(), none);
    assert_eq!(
        post.get(TWO, &format!("/inbox/{id}/2")).await.refusal(),
        none
    );
    assert_eq!(post.acknowledge(TWO, "NOPE").await.refusal(), none);
    let zero = post.get(TWO, &format!("/inbox/{id}/0")).await;
    assert_eq!(
        (zero.status, &zero.json()["detail"][0]["ctx"]["ge"]),
        (400, &json!(1))
    );
    let v1 = post.get_v1(TWO, "/inbox/NOPE").await;
    let expected =
        json!({ "errorEvent": "RECEIVE", "errorCode": "20", "errorDescription": NO_MESSAGE[2] });
    assert_eq!((v1.status, v1.json()), (404, expected));
}

#[tokio::test]
async fn gzip_of_the_transport_is_kept_undone_or_made() {
    let post = Post::start().await;
    let text = b"compress me ".repeat(50);
    let zipped = post
        .send(&[("Content-Encoding", "gzip")], gzip(&text))
        .await;
    let plain = post.send(&[], text.clone()).await;
    let read = async |id: &str, accepted: &str, v1: bool| {
        let request = post.request(Method::GET, TWO, &format!("/inbox/{id}"));
        let request = if v1 { as_version_one(request) } else { request };
        give(request.header("Accept-Encoding", accepted)).await
    };
    for (id, accepted, v1, encoded) in [
        (&zipped, "gzip", false, true),
        (&zipped, "gzip", true, true),
        (&zipped, "identity", false, false),
        (&zipped, "gzip;q=0", false, false),
        (&plain, "gzip, deflate", false, true),
        (&plain, "gzip", true, false),
        (&plain, "identity", false, false),
    ] {
        let given = read(id, accepted, v1).await;
        assert_eq!(given.header("content-encoding"), encoded.then_some("gzip"));
        assert_eq!(
            given.header("mex-content-compressed"),
            encoded.then_some("Y")
        );
        let bytes = if encoded {
            gunzip(&given.bytes).unwrap()
        } else {
            given.bytes
        };
        assert_eq!(bytes, text, "{accepted} {v1}");
    }
    // what says that it is gzip and is not can only be had as it is
    let broken = post.send(&[("Content-Encoding", "gzip")], "no gzip").await;
    assert_eq!(read(&broken, "gzip", false).await.bytes, b"no gzip");
    let given = read(&broken, "identity", false).await;
    assert_eq!(given.status, 500);
    assert!(
        given.json()["message"]
            .as_str()
            .unwrap()
            .contains("support")
    );
    assert!(given.json()["internal_id"].is_string());
}

#[tokio::test]
async fn a_large_message_is_whole_on_the_other_side() {
    let post = Post::start().await;
    let bytes = noise(3_000_000);
    let id = post.send(&[], bytes.clone()).await;
    let read = async |accepted: &str| {
        let request = post.request(Method::GET, TWO, &format!("/inbox/{id}"));
        give(request.header("Accept-Encoding", accepted)).await
    };
    let given = read("identity").await;
    assert_eq!(given.header("content-length"), Some("3000000"));
    assert!(given.bytes == bytes);
    // made while it goes out, so nobody knows its length beforehand
    let given = read("gzip").await;
    assert_eq!(given.header("content-length"), None);
    assert!(gunzip(&given.bytes).unwrap() == bytes);
    let zipped = post
        .send(&[("Content-Encoding", "gzip")], gzip(&bytes))
        .await;
    let request = post.request(Method::GET, TWO, &format!("/inbox/{zipped}"));
    let given = give(request.header("Accept-Encoding", "identity")).await;
    assert!(given.bytes == bytes);
    assert!(post.sandbox.mesh().content(&zipped).unwrap() == bytes);
}

#[tokio::test]
async fn a_message_is_tracked_by_its_sender() {
    let post = Post::start().await;
    let id = post
        .send(
            &[("Mex-LocalID", "local/1"), ("Mex-FileName", "a.csv")],
            "x",
        )
        .await;
    let tracked = post.tracked(ONE, &id).await;
    for (name, value) in [
        ("message_id", json!(id)),
        ("local_id", json!("local/1")),
        ("filename", json!("a.csv")),
        ("recipient", json!(TWO)),
        ("recipient_name", json!("TESTMB2")),
        ("recipient_ods_code", json!("X26")),
        ("status", json!("accepted")),
        ("status_success", json!(true)),
    ] {
        assert_eq!(tracked[name], value, "{name}");
    }
    let path = format!("/outbox/tracking?messageID={id}");
    let other = refused(404, ["", "", "Not Found"]);
    assert_eq!(post.get(TWO, &path).await.refusal(), other);
    let v1 = post.get_v1(ONE, &path).await.json();
    for (name, value) in [
        ("messageId", json!(id)),
        ("dtsId", json!(id)),
        ("fileSize", json!(1)),
        ("status", json!("Accepted")),
        ("statusSuccess", json!("SUCCESS")),
        ("senderName", json!("TESTMB1")),
    ] {
        assert_eq!(v1[name], value, "{name}");
    }
    let by_local_id = post.get(ONE, "/outbox/tracking/local%2F1").await;
    assert_eq!(by_local_id.json(), v1);
    assert_eq!(
        post.get(ONE, "/outbox/tracking/nope").await.refusal(),
        other
    );
    assert_eq!(
        post.get(TWO, "/outbox/tracking/local%2F1").await.status,
        404
    );
    post.send(&[("Mex-LocalID", "local/1")], "x").await;
    let several = post.get(ONE, "/outbox/tracking/local%2F1").await.refusal();
    assert_eq!(several, refused(300, ["", "", "Multiple Choices"]));
    let none = post.get(ONE, "/outbox/tracking").await;
    assert_eq!(
        (none.status, &none.json()["detail"][0]["loc"]),
        (400, &json!(["query", "messageID"]))
    );
}

#[tokio::test]
async fn lookups_need_no_token() {
    let post = Post::start().await;
    let look = async |path: &str, accept: &str| {
        give(post.unsigned(Method::GET, path).header("Accept", accept))
            .await
            .json()
    };
    let path = "endpointlookup/X26/TEST_WORKFLOW2";
    let both = json!({ "results": [
        { "mailbox_id": ONE, "mailbox_name": "TESTMB1" },
        { "mailbox_id": TWO, "mailbox_name": "TESTMB2" },
    ]});
    assert_eq!(look(path, "application/vnd.mesh.v2+json").await, both);
    let v1 = look(path, V1).await;
    assert!(v1["query_id"].is_string());
    assert_eq!(
        v1["results"][1],
        json!({ "address": TWO, "description": "TESTMB2", "endpoint_type": "MESH" })
    );
    assert_eq!(
        look("endpointlookup/ZZZ/NOPE", V1).await["results"],
        json!([])
    );
    let found = look("workflowsearch/TEST_WORKFLOW_ACK", V1).await;
    let ids: Vec<&Value> = found["results"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["mailbox_id"])
        .collect();
    assert_eq!(ids, [ONE, THREE]);
    post.sandbox.mesh().set_active(THREE, false);
    let found = look("workflowsearch/TEST_WORKFLOW_ACK", V1).await;
    assert_eq!(found["results"].as_array().unwrap().len(), 1);
}
