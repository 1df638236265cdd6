//! What callers write to PDS, against a stand-in that keeps the rules, versions and repetitions of the
//! live service.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

mod create;
mod intent;
mod own_record;
mod replay;
mod struggles;

use std::sync::Arc;

use async_trait::async_trait;
use chrono::{DateTime, NaiveDate};
use nhs_http::secrecy::SecretString;
use nhs_http::testing::ManualRuntime;
use nhs_http::{Attempt, Authorization, Credential, Error, Subject};
use nhs_pds::{
    Client, Environment, HealthcareWorker, Mode, NhsNumber, PatientPatch, PatientRecord, Versioned,
};
use nhs_sandbox::{Access, ManualClock, Operation, ReceivedRequest, Sandbox};

/// A token that someone else got.
#[derive(Debug)]
struct Token(SecretString);

#[async_trait]
impl Credential for Token {
    async fn authorize(&self, _attempt: &Attempt<'_>) -> Result<Authorization, Error> {
        Authorization::none().bearer(&self.0)
    }

    fn subject(&self) -> Subject {
        Subject::open()
    }
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 10, 1).unwrap()
}

async fn sandbox(access: Access) -> Sandbox {
    let noon = DateTime::parse_from_rfc3339("2026-10-01T12:00:00Z").unwrap();
    Sandbox::builder()
        .clock(Arc::new(ManualClock::new(noon.to_utc())))
        .access(access)
        .start()
        .await
        .unwrap()
}

fn client<M: Mode>(sandbox: &Sandbox, token: String) -> Client<M> {
    Client::builder(Environment::custom(sandbox.platform_url()).unwrap())
        .credential(Arc::new(Token(SecretString::from(token))))
        .mode()
        .runtime(Arc::new(ManualRuntime::new()))
        .build()
        .unwrap()
}

async fn worker() -> (Sandbox, Client<HealthcareWorker>) {
    let sandbox = sandbox(Access::HealthcareWorker).await;
    let client = client(&sandbox, sandbox.issue_access_token());
    (sandbox, client)
}

fn number(text: &str) -> NhsNumber {
    NhsNumber::parse(text).unwrap()
}

async fn read(client: &Client<impl Mode>, id: &str) -> Versioned<PatientRecord> {
    let answer = client.retrieve(number(id)).await.unwrap();
    assert_eq!(answer.issues, []);
    answer.value.current().unwrap()
}

async fn patch(client: &Client<impl Mode>, id: &str) -> PatientPatch {
    PatientPatch::of(&read(client, id).await, today()).unwrap()
}

/// The attempts to update that came in, oldest first.
fn attempts(sandbox: &Sandbox) -> Vec<ReceivedRequest> {
    let all = sandbox.requests().into_iter();
    all.filter(|request| request.operation() == Operation::PdsPatientUpdate)
        .collect()
}
