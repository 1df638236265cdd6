//! Uploads and downloads that end in the middle and go on in another process.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use nhs_http::RetryPolicy;
use nhs_http::bytes::Bytes;
use nhs_mesh::{
    ChunkSize, ErrorKind, Incoming, LocalId, OutgoingMessage, Subject, UploadFault, UploadJournal,
};
use serde_json::json;
use wiremock::{Request, ResponseTemplate};

use crate::{asked, builder, chunk, json as answer, message, message_id, refusal, service};

const CONTENT: &[u8] = b"abcdefghijklmnopqrstuvwx";

fn chunked() -> OutgoingMessage {
    message().chunk_size(ChunkSize::small(5))
}

#[tokio::test]
async fn interrupted_upload_goes_on_behind_the_last_accepted_chunk() {
    let down = Arc::new(AtomicBool::new(true));
    let (server, client, _) = service({
        let down = Arc::clone(&down);
        move |request: &Request| {
            let path = request.url.path();
            if path.ends_with("/outbox") {
                return answer(202, &json!({"message_id": "M1"}));
            }
            match down.load(Ordering::SeqCst) && path.ends_with("/4") {
                true => ResponseTemplate::new(400),
                false => ResponseTemplate::new(202),
            }
        }
    })
    .await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal");
    let journal = UploadJournal::open(&path).await.unwrap();
    assert!(
        UploadJournal::open(&path).await.is_err(),
        "one upload at a time"
    );
    let upload = client
        .upload(&chunked(), Bytes::from_static(CONTENT))
        .journal(&journal)
        .send()
        .await;
    let error = upload.unwrap_err();
    let fault = UploadFault::Interrupted {
        message_id: message_id("M1"),
        accepted: 3,
        chunks: 5,
    };
    assert_eq!(UploadFault::of(&error), Some(&fault));
    drop(journal);

    // Another process: all that is left is the journal.
    down.store(false, Ordering::SeqCst);
    let client = builder(&server).0.build().unwrap();
    let journal = UploadJournal::open(&path).await.unwrap();
    let sent = client
        .upload(&chunked(), Bytes::from_static(CONTENT))
        .journal(&journal)
        .send()
        .await
        .unwrap();
    assert_eq!(sent.message_id.as_str(), "M1");
    // Once more: it is known to be sent.
    let again = client
        .upload(&chunked(), Bytes::from_static(CONTENT))
        .journal(&journal)
        .send()
        .await
        .unwrap();
    assert_eq!(again, sent);
    let posts = asked(&server).await;
    assert_eq!(
        posts,
        [
            "POST /X26ABC1/outbox",
            "POST /X26ABC1/outbox/M1/2",
            "POST /X26ABC1/outbox/M1/3",
            "POST /X26ABC1/outbox/M1/4",
            "POST /X26ABC1/outbox/M1/4",
            "POST /X26ABC1/outbox/M1/5",
        ]
    );
    journal.forget().await.unwrap();
    assert!(!path.exists());
}

#[tokio::test]
async fn upload_that_ended_before_its_first_answer_is_looked_for_at_the_next_start() {
    for arrived in [true, false] {
        let local_ids = Arc::new(Mutex::new(Vec::new()));
        let up = Arc::new(AtomicBool::new(false));
        let (server, client, _) = service({
            let (local_ids, up) = (Arc::clone(&local_ids), Arc::clone(&up));
            move |request: &Request| {
                let path = request.url.path();
                if path.ends_with("/outbox") {
                    let local_id = crate::header(request, "mex-localid").unwrap();
                    local_ids.lock().unwrap().push(local_id.to_owned());
                    return match up.load(Ordering::SeqCst) {
                        true => answer(202, &json!({"message_id": "M2"})),
                        false => ResponseTemplate::new(504),
                    };
                }
                if request.method.as_str() == "POST" {
                    return ResponseTemplate::new(202);
                }
                match (up.load(Ordering::SeqCst), arrived) {
                    // The look itself fails, as it does when the network is gone.
                    (false, _) => ResponseTemplate::new(400),
                    (true, true) => answer(200, &json!({"messageId": "M1", "status": "Uploading"})),
                    (true, false) => refusal(404, "", "Not Found"),
                }
            }
        })
        .await;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal");
        let journal = UploadJournal::open(&path).await.unwrap();
        let content = Bytes::from_static(CONTENT);
        let error = client
            .upload(&chunked(), content.clone())
            .journal(&journal)
            .send()
            .await;
        assert!(error.unwrap_err().outcome_unknown());
        up.store(true, Ordering::SeqCst);
        drop(journal);

        let client = builder(&server).0.build().unwrap();
        let journal = UploadJournal::open(&path).await.unwrap();
        let sent = client
            .upload(&chunked(), content)
            .journal(&journal)
            .send()
            .await
            .unwrap();
        assert_eq!(sent.recovered, arrived);
        assert_eq!(sent.message_id.as_str(), if arrived { "M1" } else { "M2" });
        let ids = local_ids.lock().unwrap();
        assert_eq!(ids.len(), if arrived { 1 } else { 2 });
        assert!(
            ids.iter().all(|id| id == sent.local_id.as_str()),
            "the local id is kept"
        );
    }
}

#[tokio::test]
async fn journal_of_another_upload_is_refused_and_holds_nothing_of_the_message() {
    let (_server, client, _) =
        service(|_: &Request| answer(202, &json!({"message_id": "M1"}))).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal");
    let journal = UploadJournal::open(&path).await.unwrap();
    let first = message()
        .local_id(LocalId::parse("Testerly-1").unwrap())
        .subject(Subject::parse("Testerly").unwrap());
    let content = Bytes::from_static(b"9990000018");
    client
        .upload(&first, content.clone())
        .journal(&journal)
        .send()
        .await
        .unwrap();
    let kept = std::fs::read_to_string(&path).unwrap();
    assert!(
        !kept.contains("Testerly") && !kept.contains("999"),
        "{kept}"
    );
    let second = first.clone().subject(Subject::parse("another").unwrap());
    let other = Bytes::from_static(b"9990000026");
    for upload in [
        client.upload(&second, content),
        client.upload(&first, other),
    ] {
        let error = upload.journal(&journal).send().await.unwrap_err();
        assert_eq!(UploadFault::of(&error), Some(&UploadFault::OtherUpload));
    }
    std::fs::write(&path, b"{").unwrap();
    let error = client
        .upload(&first, Bytes::from_static(b"x"))
        .journal(&journal)
        .send()
        .await;
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Config);
}

#[tokio::test]
async fn interrupted_download_goes_on_behind_its_last_whole_chunk() {
    let down = Arc::new(AtomicBool::new(true));
    let (server, _, _) = service({
        let down = Arc::clone(&down);
        move |request: &Request| {
            // of "one two three"
            let checksum =
                "sha256:592f66967abe41ca02ff2f4be7fd86a1f831e0bb1be6a3d70b6d9f0ac2fbc9d1";
            let path = request.url.path();
            match path.rsplit('/').next() {
                Some("2") => chunk(2, 3, "two "),
                Some("3") if down.load(Ordering::SeqCst) => ResponseTemplate::new(503),
                Some("3") => chunk(3, 3, "three"),
                _ => chunk(1, 3, "one ").insert_header("x-not-checked", checksum),
            }
        }
    })
    .await;
    let client = builder(&server)
        .0
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letters");
    let begin = async || match client.retrieve(&message_id("M1")).await.unwrap() {
        Incoming::Data(download) => *download,
        Incoming::Report(report) => panic!("{report:?}"),
    };
    begin().await.save(&path).await.unwrap_err();
    assert!(!path.exists(), "a file that is there is whole");
    // What a crash left behind the last whole chunk is cut off.
    let part = folder.path().join("letters.part");
    let mut bytes = std::fs::read(&part).unwrap();
    assert_eq!(bytes, b"one two ");
    bytes.extend_from_slice(b"thr");
    std::fs::write(&part, bytes).unwrap();

    down.store(false, Ordering::SeqCst);
    let receipt = begin().await.save(&path).await.unwrap();
    assert_eq!(receipt.message_id(), &message_id("M1"));
    assert_eq!(std::fs::read(&path).unwrap(), b"one two three");
    let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(left.len(), 1, "nothing else is left: {left:?}");
    let asked = asked(&server).await;
    let twos = asked.iter().filter(|line| line.ends_with("/M1/2")).count();
    assert_eq!(twos, 1, "the second chunk was not read again");
}

#[tokio::test]
async fn part_of_another_message_is_begun_anew() {
    let (_server, client, _) = service(|_: &Request| chunk(1, 1, "whole")).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letters");
    std::fs::write(folder.path().join("letters.part"), b"of another message").unwrap();
    let journal = r#"{"message_id":"M0","total":2,"chunks":1,"bytes":9}"#;
    std::fs::write(folder.path().join("letters.part.journal"), journal).unwrap();
    let Incoming::Data(download) = client.retrieve(&message_id("M1")).await.unwrap() else {
        panic!("a report");
    };
    let _ = download.save(&path).await.unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), b"whole");
}
