//! What is done to MESH over HTTP, and what the program says of it.

use nhs_sandbox::MeshStatus;
use reqwest::Method;
use serde_json::{Value, json};

use crate::mesh_support::{ONE, Post, TWO, give, refused};

#[tokio::test]
async fn mailboxes_show_what_they_hold() {
    let post = Post::start().await;
    let id = post.send(&[("Mex-LocalID", "local-1")], "x").await;
    let all = post
        .control(Method::GET, "mesh/mailboxes", Value::Null)
        .await
        .json();
    let two = all["mailboxes"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["id"] == TWO)
        .unwrap();
    assert_eq!(
        (&two["waiting"], &two["ods_code"]),
        (&json!(1), &json!("X26"))
    );
    let one = post
        .control(Method::GET, "mesh/mailboxes/X26ABC1", Value::Null)
        .await
        .json();
    let sent = &one["outbox"][0];
    assert_eq!(
        (&sent["message_id"], &sent["local_id"], &sent["size"]),
        (&json!(id), &json!("local-1"), &json!(1))
    );
    assert_eq!(one["inbox"], json!([]));
}

#[tokio::test]
async fn messages_expire_and_reports_come_when_told() {
    let post = Post::start().await;
    let id = post.send(&[], "x").await;
    let path = format!("mesh/messages/{id}/expire");
    assert_eq!(
        post.control(Method::POST, &path, Value::Null).await.status,
        204
    );
    assert_eq!(
        post.control(Method::POST, &path, Value::Null).await.status,
        404
    );
    assert_eq!(
        post.sandbox.mesh().message(&id).unwrap().status(),
        MeshStatus::Undeliverable
    );
    let report = json!({
        "mailbox_id": ONE, "code": "EPL-152", "description": "Invalid NHS Number", "workflow_id": "GPFED_CONSULT_REPORT",
        "event": "TRANSFER", "local_id": "letter", "linked_message_id": id,
    });
    let made = post
        .control(Method::POST, "mesh/reports", report)
        .await
        .json();
    let given = post
        .get(
            ONE,
            &format!("/inbox/{}", made["message_id"].as_str().unwrap()),
        )
        .await;
    assert_eq!(given.header("mex-statuscode"), Some("EPL-152"));
    assert_eq!(given.header("mex-statusevent"), Some("TRANSFER"));
    assert_eq!(given.header("mex-linkedmsgid"), Some(id.as_str()));
    assert_eq!(post.sandbox.mesh().inbox(ONE).len(), 2);
    assert_eq!(
        post.control(Method::DELETE, "mesh/messages", Value::Null)
            .await
            .status,
        204
    );
    assert!(post.sandbox.mesh().inbox(ONE).is_empty());
}

#[tokio::test]
async fn mailboxes_close_and_faults_strike_when_told() {
    let post = Post::start().await;
    let closed = post
        .control(
            Method::PUT,
            "mesh/mailboxes/X26ABC1",
            json!({ "active": false }),
        )
        .await;
    assert_eq!(closed.status, 204);
    assert_eq!(post.get(ONE, "/inbox").await.status, 403);
    post.control(
        Method::PUT,
        "mesh/mailboxes/X26ABC1",
        json!({ "active": true }),
    )
    .await;
    let faults = json!([
        { "kind": "replayed-token" },
        { "kind": "wrong-chunk" },
        { "kind": "truncated-gzip" },
        { "kind": "cut-upload-after", "bytes": 1, "on": "mesh.message.send" },
        { "kind": "status", "status": 502, "body": "soap", "on": "mesh" },
    ]);
    let made = post.control(Method::POST, "faults", faults).await;
    assert_eq!((made.status, made.json()), (201, json!({ "pending": 5 })));
    let replayed = refused(403, ["", "", "Error Duplicated Authentication Token"]);
    assert_eq!(post.get(ONE, "/inbox").await.refusal(), replayed);
    post.sandbox.clear_faults();
    for path in ["mesh/opted-out", "mesh/responder-delay"] {
        assert_eq!(post.control(Method::PUT, path, json!({})).await.status, 400);
    }
    let numbers = json!({ "nhs_numbers": ["9990001014"] });
    assert_eq!(
        post.control(Method::PUT, "mesh/opted-out", numbers)
            .await
            .status,
        204
    );
    assert_eq!(
        post.control(
            Method::PUT,
            "mesh/responder-delay",
            json!({ "seconds": 60 })
        )
        .await
        .status,
        204
    );
}

#[tokio::test]
async fn what_makes_no_sense_to_mesh_is_refused_with_a_reason() {
    let post = Post::start().await;
    for (method, path, body, status, word) in [
        (Method::GET, "mesh/mailboxes/NOPE", Value::Null, 404, "NOPE"),
        (
            Method::PUT,
            "mesh/mailboxes/NOPE",
            json!({ "active": true }),
            404,
            "NOPE",
        ),
        (
            Method::PUT,
            "mesh/mailboxes/X26ABC1",
            json!({ "open": true }),
            400,
            "open",
        ),
        (
            Method::POST,
            "mesh/reports",
            json!({ "mailbox_id": ONE }),
            400,
            "code",
        ),
        (
            Method::POST,
            "mesh/messages/NOPE/expire",
            Value::Null,
            404,
            "NOPE",
        ),
        (
            Method::GET,
            "mesh/nothing",
            Value::Null,
            404,
            "/_sandbox/mesh/mailboxes",
        ),
    ] {
        let given = post.control(method, path, body).await;
        assert_eq!(given.status, status, "{path}");
        assert!(
            given.json()["error"].as_str().unwrap().contains(word),
            "{path}"
        );
    }
}

#[tokio::test]
async fn the_program_says_how_mesh_is_called() {
    let (_program, said) = crate::program::Program::start(&[]);
    let mesh = &said["mesh"];
    let one = &mesh["mailboxes"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["id"] == ONE)
        .unwrap()
        .clone();
    assert!(
        mesh["shared_key"].is_string() && one["password"].is_string() && one["ods_code"] == "X26"
    );
    let ping = reqwest::Client::new().get(format!(
        "{}/messageexchange/_ping",
        mesh["url"].as_str().unwrap()
    ));
    assert_eq!(give(ping).await.status, 200);
}
