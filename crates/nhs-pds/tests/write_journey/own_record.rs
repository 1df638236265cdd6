//! Patients: their own record, what of it is theirs to change, and their cover.

use chrono::NaiveDate;
use nhs_pds::{
    Client, Cover, ErrorCode, ErrorKind, Gender, HeldCover, OdsCode, Patient, Updated, Version,
    Versioned, WriteFault,
};
use nhs_sandbox::{Access, Fault, Operation, Sandbox, people};

use super::{attempts, client, number, patch, read, sandbox};

async fn patient(id: &str) -> (Sandbox, Client<Patient>) {
    let sandbox = sandbox(Access::ApplicationRestricted).await;
    let client = client(&sandbox, sandbox.issue_patient_token(id));
    (sandbox, client)
}

fn cover(id: &str) -> Cover {
    Cover {
        subscriber: number(id),
        card: "80756099900001017700".to_owned(),
        country: "FRA".to_owned(),
        institution: "FR2201".to_owned(),
        personal_number: "5520187KD".to_owned(),
        end: NaiveDate::from_ymd_opt(2029, 6, 30).unwrap(),
    }
}

fn card(held: &Versioned<Option<HeldCover>>) -> Option<&str> {
    held.as_ref().and_then(HeldCover::card)
}

#[tokio::test]
async fn patient_reads_their_own_record_and_nobody_elses() {
    let (_sandbox, client) = patient(people::FULL_RECORD).await;
    read(&client, people::FULL_RECORD).await;
    let own = number(people::FULL_RECORD);
    assert_eq!(client.related(own).await.unwrap().value.len(), 2);
    let other = number(people::RETAINED);
    for error in [
        client.retrieve(other).await.unwrap_err(),
        client.related(other).await.unwrap_err(),
        client.coverage(other).await.unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::Forbidden);
        assert_eq!(ErrorCode::of(&error), Some(ErrorCode::AccessDenied));
        assert!(!format!("{error} {error:?}").contains(people::RETAINED));
    }
}

#[tokio::test]
async fn patient_changes_what_is_theirs() {
    let (sandbox, client) = patient(people::FULL_RECORD).await;
    let pharmacy = OdsCode::parse("FZ002").unwrap();
    let change = patch(&client, people::FULL_RECORD)
        .await
        .set_nominated_pharmacy(Some(pharmacy.clone()));
    let Updated::Done(record) = client.update(&change).await.unwrap().value else {
        panic!("not done")
    };
    assert_eq!(record.nominated_pharmacy(), Some(pharmacy));

    let change = patch(&client, people::FULL_RECORD)
        .await
        .set_gender(Gender::Unknown);
    let error = client.update(&change).await.unwrap_err();
    assert!(WriteFault::of(&error).is_some());
    assert_eq!(attempts(&sandbox).len(), 1);
    assert_eq!(sandbox.applied_writes(people::FULL_RECORD), 1);
}

#[tokio::test]
async fn cover_is_read_and_replaced_under_the_version_of_the_record() {
    let (sandbox, client) = patient(people::FULL_RECORD).await;
    let id = people::FULL_RECORD;
    let held = client.coverage(number(id)).await.unwrap().value;
    assert!(card(&held).is_some());
    assert_eq!(held.as_ref().unwrap().subscriber(), Some(number(id)));
    let version: Version = held.version().unwrap().clone();

    let answer = client.replace_coverage(&cover(id), &version).await.unwrap();
    assert_eq!(card(&answer.value), Some("80756099900001017700"));
    assert_ne!(answer.value.version(), Some(&version));
    let held = client.coverage(number(id)).await.unwrap().value;
    assert_eq!(held, answer.value);
    assert_eq!(sandbox.applied_writes(id), 1);

    let stale = client.replace_coverage(&cover(id), &version).await;
    assert_eq!(stale.unwrap_err().kind(), ErrorKind::Conflict);
    assert_eq!(sandbox.applied_writes(id), 1);
}

#[tokio::test]
async fn patient_without_a_cover_adds_one() {
    let (sandbox, client) = patient(people::UNIQUE_MATCH).await;
    let id = people::UNIQUE_MATCH;
    let none = client.coverage(number(id)).await.unwrap().value;
    assert!(none.is_none());
    let version: Version = none.version().unwrap().clone();
    let lost = Fault::service_unavailable().carried_out();
    sandbox.inject(lost.on(Operation::PdsCoverageReplace));
    let answer = client.replace_coverage(&cover(id), &version).await.unwrap();
    assert!(card(&answer.value).is_some());
    assert_eq!(sandbox.applied_writes(id), 1);
}
