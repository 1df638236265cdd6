//! What NHS's stand-in has not: it takes tokens of any time, and has no mailbox that answers.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use nhs_fhir_core::identifier::NhsNumber;
use nhs_mesh::pds_file::{self, FileDate, RequestWriter, ResponseReader, ResultCode, TraceRequest};
use nhs_mesh::{
    Client, Environment, FileName, LocalId, MeshToken, OutgoingMessage, Subject, WorkflowId,
};
use nhs_sandbox::people;

use crate::servers::{ONE, Server, all, at, id, read};

/// NHS's stand-in takes a token of three hours ago, so that nothing is learnt from it.
#[tokio::test]
async fn clock_that_is_hours_off_is_learnt_from_the_service() {
    let server = Server::ours().await;
    let mesh = server.sandbox().unwrap().mesh();
    let off = Duration::from_secs(3 * 60 * 60);
    for (time, skew) in [
        (SystemTime::now() - off, 10_800_i64),
        (SystemTime::now() + off, -10_800),
    ] {
        let runtime = at(time);
        let password = mesh.mailbox(ONE).unwrap().password().to_owned();
        let token = MeshToken::new(id(ONE), password, mesh.shared_key()).unwrap();
        let token = Arc::new(token.runtime(runtime.clone()));
        let environment = Environment::custom(mesh.url()).unwrap();
        let client = Client::builder(environment, id(ONE))
            .token(token.clone())
            .runtime(runtime);
        let client = client.build().unwrap();
        assert_eq!(token.clock_skew_seconds(), 0);
        client.handshake().await.unwrap();
        assert!((token.clock_skew_seconds() - skew).abs() < 120);
        let requests = server.sandbox().unwrap().requests();
        let statuses: Vec<_> = requests
            .iter()
            .filter_map(nhs_sandbox::ReceivedRequest::status)
            .collect();
        assert_eq!(statuses, [403, 200]);
        server.sandbox().unwrap().clear_requests();
    }
}

#[tokio::test]
async fn patients_are_traced_by_file() {
    let server = Server::ours().await;
    let client = server.client(ONE);
    let number = NhsNumber::parse(people::FULL_RECORD).unwrap();
    let mut writer = RequestWriter::new(Vec::new()).unwrap();
    let row = TraceRequest::new("ward-7-0001").unwrap().nhs_number(number);
    let row = row.date_of_birth(FileDate::parse("19560411").unwrap());
    writer.write(&row).unwrap();
    let workflow = WorkflowId::parse(pds_file::WORKFLOW).unwrap();
    let message = OutgoingMessage::new(id("X26PDS01"), workflow)
        .file_name(FileName::parse("trace.csv").unwrap());
    let sent = client
        .send_message(&message, writer.finish().unwrap())
        .await
        .unwrap();
    let waiting = all(client.inbox(&nhs_mesh::InboxSearch::new())).await;
    assert_eq!(waiting.len(), 1);
    let (bytes, received) = read(&client, &waiting[0]).await;
    assert_eq!(received.headers().local_id(), Some(sent.local_id.as_str()));
    let rows: Vec<_> = ResponseReader::new(&bytes[..])
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].code().unwrap(), ResultCode::Success);
    assert_eq!(rows[0].matched().unwrap().number(), Some(number));
    client.acknowledge(received.handed_over()).await.unwrap();
}

/// The check itself has a suite of its own; this is its traffic, message by message.
#[tokio::test]
async fn opt_out_check_answers_with_those_who_may_be_disclosed() {
    let server = Server::ours().await;
    let client = server.client(ONE);
    let workflow = WorkflowId::parse("SPINE_NTT_UPHOLDING").unwrap();
    let message = OutgoingMessage::new(id("X26OT154"), workflow)
        .local_id(LocalId::parse("check-1").unwrap())
        .subject(Subject::parse("check-1").unwrap())
        .file_name(FileName::parse("X26ABC1-301126-0001.dat").unwrap());
    let list = format!("{},\n{},\n", people::FULL_RECORD, people::OPTED_OUT[0]);
    client.send_message(&message, list).await.unwrap();
    let mut answers = Vec::new();
    for id in all(client.inbox(&nhs_mesh::InboxSearch::new())).await {
        let (bytes, received) = read(&client, &id).await;
        assert_eq!(received.headers().local_id(), Some("check-1"));
        answers.push(bytes);
        client.acknowledge(received.handed_over()).await.unwrap();
    }
    assert_eq!(answers.len(), 2);
    assert_eq!(answers[1], format!("{},\n", people::FULL_RECORD));
}
