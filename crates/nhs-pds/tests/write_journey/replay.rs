//! Writes whose answer is lost: repeated, and carried out once.

use nhs_pds::{ErrorCode, Gender, PatientPatch, Updated, WriteFault};
use nhs_sandbox::{Fault, FaultBody, Operation, people};

use super::{attempts, patch, read, today, worker};

const ID: &str = people::UNIQUE_MATCH;

#[tokio::test]
async fn lost_answer_is_fetched_by_a_repetition_that_is_applied_once() {
    for fault in [
        Fault::service_unavailable().carried_out(),
        Fault::unavailable_after_write(),
        Fault::cut_before_headers().carried_out(),
        Fault::cut_before_headers(),
        Fault::cut_mid_body(),
        Fault::service_unavailable(),
        Fault::status(502, FaultBody::Html).carried_out(),
    ] {
        let (sandbox, client) = worker().await;
        let version = sandbox.patient_version(ID).unwrap();
        let change = patch(&client, ID).await.set_gender(Gender::Unknown);
        let name = format!("{fault:?}");
        sandbox.inject(fault.on(Operation::PdsPatientUpdate));
        let Updated::Done(record) = client.update(&change).await.unwrap().value else {
            panic!("not done: {name}")
        };
        assert_eq!(read(&client, ID).await, record, "{name}");
        assert_eq!(sandbox.applied_writes(ID), 1, "{name}");
        assert_eq!(sandbox.patient_version(ID), Some(version + 1), "{name}");
        let sent = attempts(&sandbox);
        assert_eq!(sent.len(), 2, "{name}");
        let id = |place: usize| sent[place].header("x-request-id").map(str::to_owned);
        assert!(id(0).is_some() && id(0) == id(1), "{name}");
    }
}

#[tokio::test]
async fn write_given_up_is_finished_later_under_its_request_id() {
    let (sandbox, client) = worker().await;
    let change = patch(&client, ID).await.set_gender(Gender::Unknown);
    let lost = Fault::service_unavailable().carried_out();
    sandbox.inject(lost.on(Operation::PdsPatientUpdate).always());
    let error = client.update(&change).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
    let request_id = error.sent_request_id().unwrap().to_owned();
    assert_eq!(sandbox.applied_writes(ID), 1);

    sandbox.clear_faults();
    let again = change.replaying(request_id);
    let Updated::Done(record) = client.update(&again).await.unwrap().value else {
        panic!("not done")
    };
    assert_eq!(read(&client, ID).await, record);
    assert_eq!(sandbox.applied_writes(ID), 1);
}

#[tokio::test]
async fn same_change_under_a_request_id_long_forgotten_is_no_second_write() {
    let (sandbox, client) = worker().await;
    let change = patch(&client, ID).await.set_gender(Gender::Unknown);
    let Updated::Done(done) = client.update(&change).await.unwrap().value else {
        panic!("not done")
    };
    sandbox.forget_request_ids();
    let late = change.replaying("60e0b220-8136-4ca5-ae46-1d97ef59d068");
    let Updated::Conflict(now) = client.update_or_reread(&late).await.unwrap().value else {
        panic!("no conflict")
    };
    assert_eq!(now, done);
    // built anew from the record, there is nothing left to do
    let anew = PatientPatch::of(&now, today()).unwrap();
    let error = client.update(&anew.set_gender(Gender::Unknown)).await;
    let fault = WriteFault::of(&error.unwrap_err());
    assert_eq!(fault, Some(WriteFault::NoChange));
    assert_eq!(sandbox.applied_writes(ID), 1);
}

#[tokio::test]
async fn lost_answer_of_a_refusal_is_the_refusal_on_repetition() {
    let (sandbox, client) = worker().await;
    let id = people::RESTRICTED;
    let change = patch(&client, id).await.set_gender(Gender::Unknown);
    sandbox.inject(Fault::cut_before_headers().on(Operation::PdsPatientUpdate));
    let error = client.update(&change).await.unwrap_err();
    assert_eq!(ErrorCode::of(&error), Some(ErrorCode::ForbiddenUpdate));
    assert!(error.after_replay());
    assert_eq!(sandbox.applied_writes(id), 0);
}
