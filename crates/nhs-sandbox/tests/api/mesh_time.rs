//! What time does to messages of MESH: after five days nobody collects them any more, after thirty they are no more.

use std::time::Duration;

use nhs_sandbox::MeshStatus;
use serde_json::json;

use crate::mesh_support::{ONE, Post, TWO, give, refused};

const DAY: Duration = Duration::from_secs(24 * 3600);

#[tokio::test]
async fn a_message_that_nobody_collects_comes_back_as_a_report() {
    let post = Post::start().await;
    let said = [("Mex-LocalID", "local-1"), ("Mex-Subject", "letters")];
    let id = post.send(&said, "x").await;
    post.clock.advance(DAY * 5 - Duration::from_secs(1));
    assert_eq!(post.waiting(TWO).await.len(), 1);
    post.clock.advance(Duration::from_secs(1));
    assert!(post.waiting(TWO).await.is_empty());
    assert_eq!(post.get(TWO, &format!("/inbox/{id}")).await.status, 410);
    assert_eq!(post.acknowledge(TWO, &id).await.status, 410);

    let reports = post.waiting(ONE).await;
    assert_eq!(reports.len(), 1);
    let report = post.get(ONE, &format!("/inbox/{}", reports[0])).await;
    assert_eq!((report.status, report.bytes.len()), (200, 0));
    for (name, value) in [
        ("mex-messagetype", "REPORT"),
        ("mex-to", ONE),
        ("mex-workflowid", "TEST_WORKFLOW"),
        ("mex-localid", "local-1"),
        ("mex-subject", "NDR: letters"),
        ("mex-linkedmsgid", id.as_str()),
        ("mex-chunk-range", "1:0"),
        ("mex-total-chunks", "0"),
        ("mex-statuscode", "14"),
        ("mex-statusevent", "SEND"),
        (
            "mex-statusdescription",
            "Message not collected by recipient after 5 days",
        ),
        ("mex-statussuccess", "ERROR"),
    ] {
        assert_eq!(report.header(name), Some(value), "{name}");
    }
    assert_eq!(report.header("mex-from"), None);
    let tracked = post.tracked(ONE, &id).await;
    for (name, value) in [
        ("status", json!("undeliverable")),
        ("status_success", json!(false)),
        ("status_code", json!("14")),
        ("status_event", json!("SEND")),
    ] {
        assert_eq!(tracked[name], value, "{name}");
    }
    // a report that nobody collects brings forth no other
    post.clock.advance(DAY * 6);
    assert!(post.waiting(ONE).await.is_empty());
    assert_eq!(post.acknowledge(ONE, &reports[0]).await.status, 410);
}

#[tokio::test]
async fn after_thirty_days_nothing_is_left() {
    let post = Post::start().await;
    let collected = post.send(&[], "x").await;
    let uploading = post.send(&[("Mex-Chunk-Range", "1:2")], "x").await;
    post.acknowledge(TWO, &collected).await;
    post.clock.advance(DAY * 29);
    assert_eq!(
        post.tracked(ONE, &collected).await["status"],
        "acknowledged"
    );
    assert_eq!(
        give(post.chunk(&uploading, 2, "2:2", "y")).await.status,
        202
    );
    post.clock.advance(DAY);
    let gone = refused(404, ["", "", "Not Found"]);
    let path = format!("/outbox/tracking?messageID={collected}");
    assert_eq!(post.get(ONE, &path).await.refusal(), gone);
    assert_eq!(
        post.get(TWO, &format!("/inbox/{collected}")).await.status,
        404
    );
    // thirty days count from when it was delivered
    assert_eq!(post.waiting(TWO).await, std::slice::from_ref(&uploading));
    post.clock.advance(DAY * 29);
    assert!(post.sandbox.mesh().message(&uploading).is_none());
}

#[tokio::test]
async fn a_long_leap_of_the_clock_leaves_what_the_days_would_have_left() {
    let post = Post::start().await;
    let id = post.send(&[], "x").await;
    post.clock.advance(DAY * 7);
    assert_eq!(post.sandbox.mesh().inbox(ONE).len(), 1);
    post.clock.advance(DAY * 4);
    assert!(post.sandbox.mesh().inbox(ONE).is_empty());
    assert_eq!(
        post.sandbox.mesh().message(&id).unwrap().status(),
        MeshStatus::Undeliverable
    );
    let post = Post::start().await;
    let id = post.send(&[], "x").await;
    post.clock.advance(DAY * 400);
    assert!(post.sandbox.mesh().message(&id).is_none());
    assert!(post.sandbox.mesh().inbox(ONE).is_empty());
}

#[tokio::test]
async fn a_closed_mailbox_is_named_in_the_report() {
    let post = Post::start().await;
    post.send(&[], "x").await;
    post.sandbox.mesh().set_active(TWO, false);
    post.clock.advance(DAY * 5);
    let report = post.waiting(ONE).await.remove(0);
    let report = post.get(ONE, &format!("/inbox/{report}")).await;
    assert_eq!(
        report.header("mex-statusdescription"),
        Some("Message was not collected as the mailbox is deactivated")
    );
}
