//! The opt-out check over a mailbox, against the sandbox and its responder.
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
use nhs_http::SystemRuntime;
use nhs_mesh::opt_out::{
    AnswerFault, CheckList, FileFault, OptOutCheck, Reception, RunFault, Runner, Service, Uploads,
};
use nhs_mesh::{Client, Environment, LocalId, MailboxId, OutgoingMessage, Subject, WorkflowId};
use nhs_sandbox::Sandbox;

const MAILBOX: &str = "X26ABC1";

fn people(count: usize) -> Vec<NhsNumber> {
    (0..)
        .filter_map(|n: u32| NhsNumber::parse(&format!("999{n:07}")).ok())
        .take(count)
        .collect()
}

fn client(sandbox: &Sandbox, mailbox: &str) -> Client {
    let mesh = sandbox.mesh();
    let held = mesh.mailbox(mailbox).unwrap();
    let environment = Environment::custom(mesh.url()).unwrap();
    Client::builder(environment, MailboxId::parse(mailbox).unwrap())
        .password(held.password())
        .shared_key(mesh.shared_key())
        .build()
        .unwrap()
}

fn uploads() -> Uploads {
    Uploads::new(MailboxId::parse(MAILBOX).unwrap(), &SystemRuntime)
}

fn planned(count: usize, at_most: usize, uploads: &mut Uploads) -> OptOutCheck {
    let list = CheckList::from_numbers(people(count));
    let at_most = NonZeroUsize::new(at_most).unwrap();
    let service = Service::integration().unwrap();
    OptOutCheck::plan(service, &list, at_most, uploads, &SystemRuntime).unwrap()
}

fn kept_nowhere(_: &OptOutCheck) -> io::Result<()> {
    Ok(())
}

#[tokio::test]
async fn a_list_is_checked_and_its_answers_acknowledged() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client(&sandbox, MAILBOX);
    let opted_out = people(25)[11];
    sandbox.mesh().set_opted_out([opted_out.to_string()]);
    let mut check = planned(25, 10, &mut uploads());
    let mut told = Vec::new();
    let outcome = Runner::new(&client, kept_nowhere)
        .on_answer(|_, answer| told.push(format!("{answer:?}")))
        .run(&mut check)
        .await
        .unwrap();
    assert!(outcome.faults.is_empty());
    for person in people(25) {
        assert_eq!(outcome.cleared.contains(&person), person != opted_out);
    }
    // a job record and a list for each of three files
    assert_eq!(told.len(), 6);
    assert!(sandbox.mesh().inbox(MAILBOX).is_empty());
    assert!(!told.concat().contains("999"));
}

#[tokio::test]
async fn a_list_checked_again_is_taken_again() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client(&sandbox, MAILBOX);
    let mut uploads = uploads();
    for _ in 0..2 {
        let mut check = planned(30, 100, &mut uploads);
        let outcome = Runner::new(&client, kept_nowhere)
            .run(&mut check)
            .await
            .unwrap();
        assert_eq!(outcome.cleared.len(), 30);
    }
    // a log that knows nothing of the first upload of a single person meets the service's refusal
    for expected in [
        None,
        Some(FileFault::NotPassed(
            nhs_mesh::opt_out::StageName::ValidateIsUniqueUpload,
        )),
    ] {
        let mut check = planned(1, 100, &mut self::uploads());
        let outcome = Runner::new(&client, kept_nowhere)
            .run(&mut check)
            .await
            .unwrap();
        let fault = outcome.faults.first().map(|(_, fault)| fault.clone());
        assert_eq!(fault, expected);
        assert_eq!(outcome.cleared.is_empty(), expected.is_some());
    }
}

#[tokio::test]
async fn messages_of_others_stay_in_the_mailbox() {
    let sandbox = Sandbox::start().await.unwrap();
    let other = client(&sandbox, "X26ABC2");
    let workflow = WorkflowId::parse("TEST_WORKFLOW_ACK").unwrap();
    let message = OutgoingMessage::new(MailboxId::parse(MAILBOX).unwrap(), workflow)
        .local_id(LocalId::parse("letter-1").unwrap())
        .subject(Subject::parse("letter").unwrap());
    other.send_message(&message, "a letter").await.unwrap();
    let client = client(&sandbox, MAILBOX);
    let mut check = planned(3, 10, &mut uploads());
    let outcome = Runner::new(&client, kept_nowhere)
        .run(&mut check)
        .await
        .unwrap();
    assert_eq!(outcome.cleared.len(), 3);
    let left = sandbox.mesh().inbox(MAILBOX);
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].local_id(), "letter-1");
}

#[tokio::test]
async fn a_check_that_stopped_at_any_step_goes_on_and_sends_nothing_twice() {
    // first a run that is not stopped, to know its steps
    let mut steps = usize::MAX;
    let mut stop_at = 0;
    while stop_at < steps {
        let sandbox = Sandbox::start().await.unwrap();
        let client = client(&sandbox, MAILBOX);
        let mut check = planned(7, 4, &mut uploads());
        let kept = Arc::new(Mutex::new(serde_json::to_string(&check).unwrap()));
        let mut done = 0;
        let stopped = {
            let kept = kept.clone();
            let keep = |check: &OptOutCheck| {
                if done == stop_at {
                    return Err(io::Error::other("the process ended"));
                }
                done += 1;
                *kept.lock().unwrap() = serde_json::to_string(check)?;
                Ok(())
            };
            Runner::new(&client, keep).run(&mut check).await
        };
        if stopped.is_ok() {
            steps = stop_at;
        } else {
            assert!(matches!(stopped, Err(RunFault::NotKept(_))), "{stopped:?}");
        }
        let text = kept.lock().unwrap().clone();
        let mut check: OptOutCheck = serde_json::from_str(&text).unwrap();
        let outcome = Runner::new(&client, kept_nowhere)
            .run(&mut check)
            .await
            .unwrap();
        assert!(
            outcome.faults.is_empty(),
            "stopped at {stop_at}: {outcome:?}"
        );
        assert_eq!(outcome.cleared.len(), 7, "stopped at {stop_at}");
        assert_eq!(
            sandbox.mesh().outbox(MAILBOX).len(),
            2,
            "stopped at {stop_at}"
        );
        assert!(
            sandbox.mesh().inbox(MAILBOX).is_empty(),
            "stopped at {stop_at}"
        );
        stop_at += 1;
    }
    assert!(steps >= 8, "{steps}");
}

#[tokio::test]
async fn an_answer_that_cannot_be_relied_on_stays_in_the_mailbox() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client(&sandbox, MAILBOX);
    let mut check = planned(3, 10, &mut uploads());
    let mut service = check.service().clone();
    service.recipient = MailboxId::parse("X26HC065").unwrap();
    // as if the check had been sent to another mailbox than the one that answers
    let text = serde_json::to_string(&check).unwrap();
    let mut runner = Runner::new(&client, kept_nowhere);
    runner.send(&mut check).await.unwrap();
    let sent = serde_json::to_string(&check).unwrap();
    assert_ne!(text, sent);
    let mut check: OptOutCheck =
        serde_json::from_str(&sent.replace("X26OT154", "X26HC065")).unwrap();
    let fault = runner.collect(&mut check).await.unwrap_err();
    let RunFault::Answer { fault, .. } = fault else {
        panic!("{fault:?}");
    };
    assert_eq!(fault, AnswerFault::ForeignSender);
    assert_eq!(sandbox.mesh().inbox(MAILBOX).len(), 2);
    assert!(check.cleared_so_far().is_empty());
    let _ = Reception::Known;
}
