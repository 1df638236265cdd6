//! The opt-out check over a mailbox, on the wire: what is sent, what is acknowledged, and when it is kept.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

use std::io;
use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex};

use nhs_fhir_core::identifier::NhsNumber;
use nhs_http::RetryPolicy;
use nhs_http::testing::ManualRuntime;
use nhs_mesh::opt_out::{AnswerFault, CheckList, OptOutCheck, RunFault, Runner, Service, Uploads};
use nhs_mesh::{Client, Environment, MailboxId};
use serde_json::json;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

const INBOX: &str = "/messageexchange/X26ABC1/inbox";
const OUTBOX: &str = "/messageexchange/X26ABC1/outbox";
const REFERENCE: &str = "X26ABC1-050126-0001";
const WORKFLOW: &str = "SPINE_NTT_UPHOLDING";

fn people() -> [NhsNumber; 2] {
    ["9990000018", "9990001014"].map(|text| NhsNumber::parse(text).unwrap())
}

fn client(server: &MockServer) -> Client {
    let environment = Environment::custom(server.uri()).unwrap();
    Client::builder(environment, MailboxId::parse("X26ABC1").unwrap())
        .password("hunter2")
        .shared_key("sh4red-k3y")
        .runtime(Arc::new(ManualRuntime::new()))
        .retry(RetryPolicy::none())
        .build()
        .unwrap()
}

fn planned() -> OptOutCheck {
    let runtime = ManualRuntime::new();
    let mut uploads = Uploads::new(MailboxId::parse("X26ABC1").unwrap(), &runtime);
    let list = CheckList::from_numbers(people());
    let service = Service::integration().unwrap();
    let at_most = NonZeroUsize::new(10).unwrap();
    OptOutCheck::plan(service, &list, at_most, &mut uploads, &runtime).unwrap()
}

/// A message in the inbox: to its HEAD, to its GET, and to its acknowledgement.
async fn message(server: &MockServer, id: &str, headers: &[(&str, &str)], body: &str) {
    let answer = |body: &str| {
        let start = ResponseTemplate::new(200)
            .insert_header("Mex-MessageID", id)
            .set_body_raw(body.as_bytes().to_vec(), "application/octet-stream");
        headers.iter().fold(start, |answer, (name, value)| {
            answer.insert_header(*name, *value)
        })
    };
    let at = format!("{INBOX}/{id}");
    let head = Mock::given(method("HEAD")).and(path(&at));
    head.respond_with(answer("")).mount(server).await;
    let get = Mock::given(method("GET")).and(path(&at));
    get.respond_with(answer(body)).mount(server).await;
    let put = Mock::given(method("PUT")).and(path(format!("{at}/status/acknowledged")));
    put.respond_with(ResponseTemplate::new(200))
        .mount(server)
        .await;
}

async fn data(
    server: &MockServer,
    id: &str,
    from: &str,
    local_id: &str,
    subject: &str,
    body: &str,
) {
    let headers = [
        ("Mex-MessageType", "DATA"),
        ("Mex-From", from),
        ("Mex-To", "X26ABC1"),
        ("Mex-WorkflowID", WORKFLOW),
        ("Mex-LocalID", local_id),
        ("Mex-Subject", subject),
        ("Mex-Chunk-Range", "1:1"),
        ("Mex-Total-Chunks", "1"),
    ];
    message(server, id, &headers, body).await;
}

async fn service(server: &MockServer, messages: &[&str]) {
    let handshake = Mock::given(method("POST")).and(path("/messageexchange/X26ABC1"));
    handshake
        .respond_with(ResponseTemplate::new(200))
        .mount(server)
        .await;
    let sent = ResponseTemplate::new(202).set_body_json(json!({ "message_id": "SENT1" }));
    let send = Mock::given(method("POST")).and(path(OUTBOX));
    send.respond_with(sent).mount(server).await;
    let list =
        ResponseTemplate::new(200).set_body_json(json!({ "messages": messages, "links": {} }));
    let inbox = Mock::given(method("GET")).and(path(INBOX));
    inbox.respond_with(list).mount(server).await;
}

async fn calls(server: &MockServer, verb: &str) -> Vec<String> {
    let requests = server.received_requests().await.unwrap();
    let of_verb = requests
        .iter()
        .filter(|request| request.method.as_str() == verb);
    of_verb
        .map(|request| request.url.path().to_owned())
        .collect()
}

fn kept_nowhere(_: &OptOutCheck) -> io::Result<()> {
    Ok(())
}

#[tokio::test]
async fn a_list_goes_out_exactly_and_its_answers_are_acknowledged_once_kept() {
    let server = MockServer::start().await;
    service(&server, &["OTHER", "JOB", "LIST"]).await;
    data(
        &server,
        "OTHER",
        "X26OT154",
        "X26ABC1-050126-0777",
        "x",
        "9990000018,\n",
    )
    .await;
    let job = r#"{"status":"pending","stages":[{"stage":"validate_in_order","passed":true}]}"#;
    data(&server, "JOB", "X26OT154", REFERENCE, "SUCCESS", job).await;
    data(
        &server,
        "LIST",
        "X26OT154",
        REFERENCE,
        REFERENCE,
        "9990001014,\n",
    )
    .await;
    let mut check = planned();
    let mut kept = Vec::new();
    let mut told = 0;
    let client = client(&server);
    let outcome = Runner::new(&client, |check: &OptOutCheck| {
        kept.push(check.progress());
        Ok(())
    })
    .on_answer(|_, _| told += 1)
    .run(&mut check)
    .await
    .unwrap();
    let [removed, cleared] = people();
    assert!(outcome.cleared.contains(&cleared) && !outcome.cleared.contains(&removed));
    assert_eq!(told, 2);
    // before the file went, after it, and before each acknowledgement
    assert_eq!(kept.len(), 4);
    assert_eq!(
        (
            kept[0].in_doubt,
            kept[1].sent,
            kept[2].at_work,
            kept[3].answered
        ),
        (1, 1, 1, 1)
    );

    let requests = server.received_requests().await.unwrap();
    let sent = requests
        .iter()
        .find(|request| request.url.path() == OUTBOX)
        .unwrap();
    let header = |name: &str| sent.headers.get(name).unwrap().to_str().unwrap();
    assert_eq!(header("mex-to"), "X26OT154");
    assert_eq!(header("mex-workflowid"), WORKFLOW);
    assert_eq!(header("mex-localid"), REFERENCE);
    assert_eq!(header("mex-subject"), REFERENCE);
    assert_eq!(header("mex-filename"), "X26ABC1-050126-0001.dat");
    let mut lines: Vec<_> = std::str::from_utf8(&sent.body)
        .unwrap()
        .split_inclusive('\n')
        .collect();
    lines.sort_unstable();
    assert_eq!(lines, ["9990000018,\n", "9990001014,\n"]);
    let acknowledged = calls(&server, "PUT").await;
    let at = |id: &str| format!("{INBOX}/{id}/status/acknowledged");
    assert_eq!(acknowledged, [at("JOB"), at("LIST")]);
    // what is not ours is not even downloaded
    assert!(
        !calls(&server, "GET")
            .await
            .contains(&format!("{INBOX}/OTHER"))
    );
}

#[tokio::test]
async fn an_answer_that_cannot_be_relied_on_stays_in_the_mailbox() {
    for (from, body, expected) in [
        ("X26ABC9", "9990001014,\n", AnswerFault::ForeignSender),
        (
            "X26OT154",
            "9990001014,\n9990000026,\n",
            AnswerFault::NotAsked { line: 2 },
        ),
    ] {
        let server = MockServer::start().await;
        service(&server, &["LIST"]).await;
        data(&server, "LIST", from, REFERENCE, REFERENCE, body).await;
        let client = client(&server);
        let mut check = planned();
        let fault = Runner::new(&client, kept_nowhere)
            .run(&mut check)
            .await
            .unwrap_err();
        let RunFault::Answer { fault, message_id } = fault else {
            panic!("{fault:?}");
        };
        assert_eq!((fault, message_id.as_str()), (expected, "LIST"));
        assert!(check.cleared_so_far().is_empty());
        assert!(calls(&server, "PUT").await.is_empty());
    }
}

#[tokio::test]
async fn an_undelivered_list_clears_nobody_and_its_report_is_acknowledged() {
    let server = MockServer::start().await;
    service(&server, &["REPORT"]).await;
    let headers = [
        ("Mex-MessageType", "REPORT"),
        ("Mex-To", "X26ABC1"),
        ("Mex-WorkflowID", WORKFLOW),
        ("Mex-LocalID", REFERENCE),
        ("Mex-LinkedMsgID", "SENT1"),
        ("Mex-StatusCode", "14"),
        ("Mex-StatusSuccess", "ERROR"),
        ("Mex-Chunk-Range", "1:0"),
        ("Mex-Total-Chunks", "0"),
    ];
    message(&server, "REPORT", &headers, "").await;
    let client = client(&server);
    let mut check = planned();
    let outcome = Runner::new(&client, kept_nowhere)
        .run(&mut check)
        .await
        .unwrap();
    assert!(outcome.cleared.is_empty());
    assert!(outcome.faults[0].1.to_string().contains("code 14"));
    assert_eq!(calls(&server, "PUT").await.len(), 1);
}

#[tokio::test]
async fn a_check_that_cannot_be_kept_sends_and_acknowledges_nothing() {
    let server = MockServer::start().await;
    service(&server, &["LIST"]).await;
    data(
        &server,
        "LIST",
        "X26OT154",
        REFERENCE,
        REFERENCE,
        "9990001014,\n",
    )
    .await;
    let client = client(&server);
    let full = |_: &OptOutCheck| Err(io::Error::other("the disk is full"));
    let fault = Runner::new(&client, full)
        .run(&mut planned())
        .await
        .unwrap_err();
    assert!(matches!(fault, RunFault::NotKept(_)));
    assert!(!calls(&server, "POST").await.contains(&OUTBOX.to_owned()));
    // and if it fails later, what was received stays
    let keeps = Mutex::new(0);
    let full_later = |_: &OptOutCheck| {
        let mut keeps = keeps.lock().unwrap();
        *keeps += 1;
        if *keeps > 2 {
            Err(io::Error::other("the disk is full"))
        } else {
            Ok(())
        }
    };
    let fault = Runner::new(&client, full_later)
        .run(&mut planned())
        .await
        .unwrap_err();
    assert!(matches!(fault, RunFault::NotKept(_)));
    assert!(calls(&server, "PUT").await.is_empty());
}

#[tokio::test]
async fn a_list_whose_sending_was_cut_off_is_looked_up_and_not_sent_again() {
    for (status, body, sends) in [
        (
            200,
            json!({ "dtsId": "SENT1", "messageId": "SENT1", "fileSize": 24, "localId": REFERENCE, "status": "Accepted" }),
            0,
        ),
        (
            404,
            json!({ "errorEvent": "", "errorCode": "20", "errorDescription": "no such message" }),
            1,
        ),
    ] {
        let server = MockServer::start().await;
        service(&server, &["LIST"]).await;
        data(
            &server,
            "LIST",
            "X26OT154",
            REFERENCE,
            REFERENCE,
            "9990001014,\n",
        )
        .await;
        let tracked =
            Mock::given(method("GET")).and(path(format!("{OUTBOX}/tracking/{REFERENCE}")));
        let answer = ResponseTemplate::new(status).set_body_json(body);
        tracked.respond_with(answer).mount(&server).await;
        let client = client(&server);
        let mut check = planned();
        let reference = check.next_upload().unwrap().reference;
        check
            .sending(&reference, std::time::SystemTime::UNIX_EPOCH)
            .unwrap();
        let text = serde_json::to_string(&check).unwrap();
        let mut check: OptOutCheck = serde_json::from_str(&text).unwrap();
        Runner::new(&client, kept_nowhere)
            .run(&mut check)
            .await
            .unwrap();
        let posts = calls(&server, "POST").await;
        assert_eq!(posts.iter().filter(|path| *path == OUTBOX).count(), sends);
    }
}
