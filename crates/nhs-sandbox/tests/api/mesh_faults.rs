//! What goes wrong with MESH on request: errors in every shape, uploads and downloads cut off, chunks that are not right.

use nhs_sandbox::{Fault, FaultBody, MeshStatus, Operation};
use reqwest::Method;
use serde_json::{Value, json};

use crate::mesh_support::{ONE, Post, TWO, as_version_one, give, gunzip, gzip, noise, refused};

#[tokio::test]
async fn an_upload_cut_in_the_middle_leaves_nothing() {
    let post = Post::start().await;
    for at in [0, 1, 65_536, 1_048_577, 1_999_999] {
        post.sandbox
            .inject(Fault::cut_upload_after(at).on(Operation::MeshMessageSend));
        let sent = post.sending(&[], noise(2_000_000)).send().await;
        assert!(sent.is_err(), "{at}");
        assert!(post.sandbox.mesh().outbox(ONE).is_empty());
    }
    // the last byte came, so the message is there, and only its sender does not know
    post.sandbox
        .inject(Fault::cut_upload_after(2_000_000).on(Operation::MeshMessageSend));
    assert!(
        post.sending(&[("Mex-LocalID", "lost")], noise(2_000_000))
            .send()
            .await
            .is_err()
    );
    let held = post.sandbox.mesh().outbox(ONE);
    assert_eq!(
        (held.len(), held[0].local_id(), held[0].size()),
        (1, "lost", 2_000_000)
    );
}

#[tokio::test]
async fn a_chunk_cut_in_the_middle_may_be_sent_again() {
    let post = Post::start().await;
    let id = post.send(&[("Mex-Chunk-Range", "1:2")], "one").await;
    post.sandbox
        .inject(Fault::cut_upload_after(2).on(Operation::MeshChunkSend));
    assert!(post.chunk(&id, 2, "2:2", "two").send().await.is_err());
    assert_eq!(
        post.sandbox.mesh().message(&id).unwrap().received_chunks(),
        1
    );
    assert_eq!(give(post.chunk(&id, 2, "2:2", "two")).await.status, 202);
    assert_eq!(
        post.sandbox.mesh().message(&id).unwrap().status(),
        MeshStatus::Accepted
    );
}

#[tokio::test]
async fn a_download_breaks_off_at_any_byte() {
    let post = Post::start().await;
    let bytes = noise(1_500_000);
    let id = post.send(&[], bytes.clone()).await;
    let path = format!("/inbox/{id}");
    for at in [0, 1, 65_536, 1_499_999, 9_000_000] {
        post.sandbox
            .inject(Fault::cut_after(at).on(Operation::MeshMessageGet));
        let request = post
            .request(Method::GET, TWO, &path)
            .header("Accept-Encoding", "identity");
        let mut got = Vec::new();
        if let Ok(mut response) = request.send().await {
            while let Ok(Some(block)) = response.chunk().await {
                got.extend(block);
            }
        }
        // a reset may take with it what was on its way
        assert!(
            got.len() <= at.min(1_499_999) && bytes.starts_with(&got),
            "{at}"
        );
    }
    for fault in [Fault::cut_mid_body(), Fault::truncated_body()] {
        post.sandbox.inject(fault);
        if let Ok(response) = post.request(Method::GET, TWO, &path).send().await {
            assert!(response.bytes().await.is_err());
        }
    }
    assert_eq!(post.get(TWO, &path).await.bytes.len(), 1_500_000);
}

#[tokio::test]
async fn half_of_a_gzip_stream_comes_as_if_it_were_whole() {
    let post = Post::start().await;
    for len in [10_000, 2_000_000] {
        let zipped = gzip(&noise(len));
        let sent = post
            .send(&[("Content-Encoding", "gzip")], zipped.clone())
            .await;
        let plain = post.send(&[], noise(len)).await;
        for id in [sent, plain] {
            post.sandbox.inject(Fault::truncated_gzip());
            let request = post.request(Method::GET, TWO, &format!("/inbox/{id}"));
            let given = give(request.header("Accept-Encoding", "gzip")).await;
            assert_eq!(given.header("content-encoding"), Some("gzip"));
            assert!(gunzip(&given.bytes).is_err());
            assert!(!given.bytes.is_empty() && given.bytes.len() <= zipped.len() / 2);
        }
    }
}

#[tokio::test]
async fn another_chunk_may_come_than_was_asked_for() {
    let post = Post::start().await;
    let id = post.send(&[("Mex-Chunk-Range", "1:2")], "one").await;
    give(post.chunk(&id, 2, "2:2", "two")).await;
    let single = post.send(&[], "only").await;
    for (id, path, range, text) in [
        (&id, "", "2:2", "two"),
        (&id, "/2", "1:2", "one"),
        (&single, "", "2:2", "only"),
    ] {
        post.sandbox.inject(Fault::wrong_chunk());
        let given = post.get(TWO, &format!("/inbox/{id}{path}")).await;
        assert_eq!(given.header("mex-chunk-range"), Some(range));
        assert_eq!(given.bytes, text.as_bytes());
    }
}

#[tokio::test]
async fn errors_come_in_every_shape() {
    let post = Post::start().await;
    post.sandbox.inject(Fault::replayed_token());
    let expected = refused(403, ["", "", "Error Duplicated Authentication Token"]);
    assert_eq!(post.get(ONE, "/inbox").await.refusal(), expected);

    post.sandbox.inject(
        Fault::too_many_requests()
            .retry_after("7")
            .on(nhs_sandbox::Api::Mesh)
            .times(2),
    );
    let given = post.get(ONE, "/inbox").await;
    assert_eq!(
        (given.header("retry-after"), given.refusal().3.as_str()),
        (Some("7"), "Too Many Requests")
    );
    let v1 = give(as_version_one(post.request(Method::GET, ONE, "/inbox"))).await;
    assert_eq!(
        (v1.status, &v1.json()["errorDescription"]),
        (429, &json!("Too Many Requests"))
    );

    post.sandbox.inject(Fault::service_unavailable());
    let given = post.get(ONE, "/inbox").await;
    assert_eq!(
        (given.status, given.header("retry-after")),
        (503, Some("5"))
    );
    assert!(given.json()["internal_id"].is_string());

    for (body, content_type, word) in [
        (FaultBody::Soap, Some("text/xml"), "soap:Fault"),
        (FaultBody::Null, Some("application/json"), "null"),
        (FaultBody::Empty, None, ""),
        (FaultBody::Html, Some("text/html"), "<html>"),
        (FaultBody::Text, Some("text/plain"), "Bad Gateway"),
        (
            FaultBody::Apigee,
            Some("application/json"),
            "\"detail\":\"Bad Gateway\"",
        ),
    ] {
        post.sandbox.inject(Fault::status(502, body));
        let given = post.get(ONE, "/inbox").await;
        assert_eq!(
            (given.status, given.header("content-type")),
            (502, content_type)
        );
        let text = String::from_utf8(given.bytes).unwrap();
        assert!(text.contains(word), "{text}");
    }
    post.sandbox.inject(Fault::garbage_body());
    assert_eq!(post.get(ONE, "/inbox").await.json(), Value::Null);
}

#[tokio::test]
async fn a_send_may_be_carried_out_behind_an_error() {
    let post = Post::start().await;
    for (fault, sent) in [
        (Fault::status(502, FaultBody::Html), 0),
        (Fault::status(502, FaultBody::Html).carried_out(), 1),
        (Fault::cut_before_headers(), 2),
    ] {
        post.sandbox.inject(fault.on(Operation::MeshMessageSend));
        let answer = post.sending(&[], noise(100_000)).send().await;
        assert!(answer.is_err() || answer.unwrap().status() == 502);
        assert_eq!(post.sandbox.mesh().outbox(ONE).len(), sent);
    }
}

#[tokio::test]
async fn the_journal_knows_the_calls_and_no_secret() {
    let post = Post::start().await;
    let id = post
        .send(&[("Mex-Subject", "secret subject")], "secret letter")
        .await;
    post.acknowledge(TWO, &id).await;
    let seen = post.sandbox.requests();
    let operations: Vec<(&str, Option<u16>)> = seen
        .iter()
        .map(|request| (request.operation().as_str(), request.status()))
        .collect();
    assert_eq!(
        operations,
        [
            ("mesh.message.send", Some(202)),
            ("mesh.message.acknowledge", Some(200))
        ]
    );
    let shown = format!(
        "{seen:?} {:?} {:?}",
        post.sandbox.mesh().mailboxes(),
        post.sandbox.mesh().outbox(ONE)
    );
    let password = post
        .sandbox
        .mesh()
        .mailbox(ONE)
        .unwrap()
        .password()
        .to_owned();
    for secret in ["secret", password.as_str(), "NHSMESH"] {
        assert!(!shown.contains(secret), "{secret}");
    }
    let journal = post.control(Method::GET, "requests", Value::Null).await;
    assert!(
        !String::from_utf8(journal.bytes)
            .unwrap()
            .contains("NHSMESH")
    );
}
