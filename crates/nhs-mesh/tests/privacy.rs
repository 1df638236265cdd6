//! Nothing that the crate shows holds patients, content, passwords, keys or tokens: not its spans and
//! events, not the Debug or Display of any public type. One binary, since it owns the global subscriber.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

use std::error::Error as _;
use std::fmt::Debug;
use std::sync::Arc;

use chrono::NaiveDate;
use nhs_fhir_core::identifier::NhsNumber;
use nhs_http::testing::{ManualRuntime, Traces};
use nhs_http::{RetryPolicy, TracingAudit};
use nhs_mesh::source::Source;
use nhs_mesh::{
    ApiVersion, Client, Environment, Error, ErrorCode, FileName, InboxSearch, Incoming, LocalId,
    MailboxId, MessageId, OutgoingMessage, PartnerId, Recipient, Refusal, RichSearch, Subject,
    UploadJournal, WorkflowId, endpoint,
};
use serde_json::{Value, json};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

const HIDDEN: [&str; 7] = [
    "Testerly",
    "9990000018",
    "999 000 0018",
    "19700131",
    "hunter2",
    "sh4red-k3y",
    "NHSMESH",
];

fn assert_hidden(place: &str, shown: &str) {
    for hidden in HIDDEN {
        assert!(!shown.contains(hidden), "{place} shows {hidden}: {shown}");
    }
}

fn assert_debug(value: &impl Debug) {
    let place = std::any::type_name_of_val(value);
    assert_hidden(place, &format!("{value:?} {value:#?}"));
}

fn assert_error(error: &Error) {
    assert_debug(error);
    assert_hidden("Display of Error", &error.to_string());
    let mut next = error.source();
    while let Some(source) = next {
        assert_hidden("a source", &format!("{source} {source:?}"));
        next = source.source();
    }
    assert_debug(&Refusal::of(error));
    if let Some(code) = ErrorCode::of(error) {
        assert_debug(&code);
        assert_hidden("Display of ErrorCode", &code.to_string());
    }
}

async fn client(answer: ResponseTemplate) -> (MockServer, Client) {
    let _ = Traces::capture();
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(answer).mount(&server).await;
    let environment = Environment::custom(server.uri()).unwrap();
    let builder = Client::builder(environment, MailboxId::parse("X26ABC1").unwrap())
        .password("hunter2")
        .shared_key("sh4red-k3y")
        .audit(Arc::new(TracingAudit))
        .runtime(Arc::new(ManualRuntime::new()))
        .retry(RetryPolicy::none());
    assert_debug(&builder);
    let client = builder.build().unwrap();
    assert_debug(&client);
    (server, client)
}

fn message() -> OutgoingMessage {
    let born = NaiveDate::from_ymd_opt(1970, 1, 31).unwrap();
    let number = NhsNumber::parse("9990000018").unwrap();
    let to = Recipient::gp_of(&number, born, "Testerly").unwrap();
    assert_debug(&to);
    OutgoingMessage::new(to, WorkflowId::parse("GPFED_CONSULT_REPORT").unwrap())
        .local_id(LocalId::parse("Testerly 9990000018").unwrap())
        .subject(Subject::parse("Testerly 9990000018").unwrap())
        .file_name(FileName::parse("Testerly-9990000018.pdf").unwrap())
        .partner_id(PartnerId::parse("Testerly").unwrap())
}

fn id() -> MessageId {
    MessageId::parse("M1").unwrap()
}

/// A refusal that echoes what it was sent.
fn echo() -> Value {
    json!({"detail": [
        {"type": "string_too_long", "loc": ["header", "mex-subject"], "msg": "Testerly 9990000018",
         "input": "Testerly 9990000018"},
        {"event": "Testerly", "code": "Testerly 9990000018", "msg": "Testerly"}
    ]})
}

#[tokio::test]
async fn sending_shows_nothing_of_a_message() {
    let message = message();
    assert_debug(&message);
    for (status, body) in [
        (400, echo()),
        (202, json!({"message_id": "M1"})),
        (202, echo()),
    ] {
        let answer = ResponseTemplate::new(status).set_body_json(&body);
        let (_server, client) = client(answer).await;
        let upload = client.upload(
            &message,
            nhs_http::bytes::Bytes::from("Testerly 9990000018"),
        );
        assert_debug(&upload);
        match upload.send().await {
            Ok(sent) => assert_debug(&sent),
            Err(error) => assert_error(&error),
        }
        assert_debug(&endpoint::track_by_local_id(
            ApiVersion::V2,
            client.mailbox(),
            &LocalId::parse("Testerly 9990000018").unwrap(),
        ));
    }
    assert_hidden("a span or event", &Traces::capture().text());
}

#[tokio::test]
async fn receiving_shows_nothing_of_a_message_or_report() {
    for kind in ["DATA", "REPORT"] {
        let answer = ResponseTemplate::new(200)
            .insert_header("mex-messagetype", kind)
            .insert_header("mex-localid", "Testerly 9990000018")
            .insert_header("mex-subject", "Testerly")
            .insert_header("mex-filename", "Testerly-9990000018.pdf")
            .insert_header("mex-statusdescription", "Testerly is not known")
            .insert_header(
                "mex-content-checksum",
                "md5:00000000000000000000000000000000",
            )
            .set_body_string("Testerly 9990000018");
        let (_server, client) = client(answer).await;
        match client.retrieve(&id()).await.unwrap() {
            Incoming::Data(download) => {
                assert_debug(&download);
                let error = download.read_to_bytes(1 << 20).await.unwrap_err();
                assert_error(&error);
                let Incoming::Data(download) = client.retrieve(&id()).await.unwrap() else {
                    panic!("another kind");
                };
                let lax = download
                    .without_checksum()
                    .read_to_bytes(1 << 20)
                    .await
                    .unwrap();
                assert_debug(&lax.1);
                let receipt = lax.1.handed_over();
                assert_debug(&receipt);
            }
            Incoming::Report(report) => {
                assert_debug(&report);
                assert_debug(&report.handed_over());
            }
        }
    }
    assert_hidden("a span or event", &Traces::capture().text());
}

#[tokio::test]
async fn answers_of_all_calls_show_ids_alone() {
    let body = json!({"message_id": "M1", "local_id": "Testerly", "filename": "9990000018.pdf",
        "status": "accepted", "messages": []});
    let (_server, client) = client(ResponseTemplate::new(200).set_body_json(&body)).await;
    assert_debug(&client.track(&id()).await.unwrap());
    let local_id = LocalId::parse("Testerly").unwrap();
    assert_debug(&client.track_by_local_id(&local_id).await.unwrap());
    let body = json!({"messages": [{"message_id": "M1", "local_id": "Testerly 9990000018"}]});
    let (_server, client) = self::client(ResponseTemplate::new(200).set_body_json(&body)).await;
    assert_debug(&client.rich_inbox(&RichSearch::new()).await.unwrap());
    assert_error(&client.inbox_page(&InboxSearch::new()).await.unwrap_err());
    let (_server, client) = self::client(ResponseTemplate::new(403).set_body_json(echo())).await;
    assert_error(&client.handshake().await.unwrap_err());
    assert_hidden("a span or event", &Traces::capture().text());
}

#[tokio::test]
async fn files_and_values_show_no_names() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Testerly-9990000018.pdf");
    std::fs::write(&path, "Testerly").unwrap();
    let file = nhs_mesh::source::FileSource::open(&path).await.unwrap();
    assert_debug(&file);
    std::fs::write(&path, "Testerly again").unwrap();
    let error = file.open(0).await.err().unwrap();
    assert_hidden("an error of a file", &format!("{error} {error:?}"));
    let journal = UploadJournal::open(&path).await.unwrap();
    assert_debug(&journal);
    for refused in [
        Subject::parse("Testerly\u{e9}").unwrap_err(),
        LocalId::parse("9990000018\n").unwrap_err(),
        MailboxId::parse("Testerly 9990000018").unwrap_err(),
    ] {
        assert_debug(&refused);
        assert_error(&refused.into());
    }
}
