//! Writes whose answer is lost: repeated, and carried out once.

use nhs_pds::{ErrorCode, ErrorKind, Gender, PatientPatch, Updated, WriteFault};
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
async fn conflict_with_ones_own_lost_write_is_told_as_already_applied() {
    for reread in [false, true] {
        let (sandbox, client) = worker().await;
        let change = patch(&client, ID).await.set_gender(Gender::Unknown);
        let Updated::Done(done) = client.update(&change).await.unwrap().value else {
            panic!("not done")
        };
        // PDS no longer knows the request, so it judges the version alone
        sandbox.forget_request_ids();
        let late = change.replaying("60e0b220-8136-4ca5-ae46-1d97ef59d068");
        let updated = if reread {
            client.update_or_reread(&late).await
        } else {
            client.update(&late).await
        };
        assert_eq!(updated.unwrap().value, Updated::AlreadyApplied(Some(done)));
        assert_eq!(sandbox.applied_writes(ID), 1);
    }
}

#[tokio::test]
async fn conflict_with_anothers_write_is_a_lost_race_though_the_request_was_repeated() {
    let (sandbox, client) = worker().await;
    let change = patch(&client, ID).await.set_gender(Gender::Unknown);
    let Updated::Done(first) = client.update(&change).await.unwrap().value else {
        panic!("not done")
    };
    let other = PatientPatch::of(&first, today()).unwrap();
    let other = client.update(&other.set_gender(Gender::Female)).await;
    let Updated::Done(now) = other.unwrap().value else {
        panic!("not done")
    };
    sandbox.forget_request_ids();
    let late = change
        .clone()
        .replaying("60e0b220-8136-4ca5-ae46-1d97ef59d068");
    let error = client.update(&late).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Conflict);
    let updated = client.update_or_reread(&late).await.unwrap().value;
    assert_eq!(updated, Updated::Conflict(now));
    // the same without a repetition is nobody's echo, even if the record is as it was wanted
    let again = client.update_or_reread(&change).await.unwrap().value;
    assert!(matches!(again, Updated::Conflict(_)));
    assert_eq!(sandbox.applied_writes(ID), 2);
}

#[tokio::test]
async fn conflict_on_a_first_attempt_is_a_lost_race_even_if_the_record_is_as_it_was_wanted() {
    let (_sandbox, client) = worker().await;
    let change = patch(&client, ID).await.set_gender(Gender::Unknown);
    let Updated::Done(done) = client.update(&change).await.unwrap().value else {
        panic!("not done")
    };
    let updated = client.update_or_reread(&change).await.unwrap().value;
    assert_eq!(updated, Updated::Conflict(done.clone()));
    assert!(change.is_fulfilled_by(&done));
    // built anew from the record, there is nothing left to do
    let anew = PatientPatch::of(&done, today()).unwrap();
    let error = client.update(&anew.set_gender(Gender::Unknown)).await;
    let fault = WriteFault::of(&error.unwrap_err());
    assert_eq!(fault, Some(WriteFault::NoChange));
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
