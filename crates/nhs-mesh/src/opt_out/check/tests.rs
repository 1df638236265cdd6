//! A check from list to outcome, message by message.

use std::num::NonZeroUsize;
use std::sync::Arc;

use nhs_fhir_core::identifier::NhsNumber;
use nhs_http::Runtime;
use nhs_http::testing::ManualRuntime;
use proptest::prelude::*;

use super::*;
use crate::opt_out::{AnswerFault, CheckList, ClearedCache, StageName, Uploads};

const WORKFLOW: &str = "SPINE_NTT_UPHOLDING";
const SERVICE: &str = "X26OT154";
const HOUR: Duration = Duration::from_secs(3600);

fn people(count: usize) -> Vec<NhsNumber> {
    (0..)
        .filter_map(|n: u32| NhsNumber::parse(&format!("999{n:07}")).ok())
        .take(count)
        .collect()
}

fn planned(count: usize, at_most: usize, runtime: &ManualRuntime) -> OptOutCheck {
    let list = CheckList::from_numbers(people(count));
    let mailbox = MailboxId::parse("X26ABC1").unwrap();
    let mut uploads = Uploads::new(mailbox, runtime);
    let at_most = NonZeroUsize::new(at_most).unwrap();
    let service = Service::integration().unwrap();
    OptOutCheck::plan(service, &list, at_most, &mut uploads, runtime).unwrap()
}

/// Sends whatever waits, and gives what was sent.
fn send_all(check: &mut OptOutCheck, runtime: &ManualRuntime) -> Vec<Upload> {
    let mut sent = Vec::new();
    while let Some(upload) = check.next_upload() {
        check.sending(&upload.reference, runtime.now()).unwrap();
        let id = MessageId::parse(&format!("M{}", sent.len())).unwrap();
        check.sent(&upload.reference, id).unwrap();
        sent.push(upload);
    }
    sent
}

fn answer<'a>(upload: &'a Upload, body: &'a [u8]) -> Incoming<'a> {
    let id = upload.reference.as_str();
    Incoming::data(id, WORKFLOW, SERVICE, id, body)
}

fn restarted(check: &OptOutCheck) -> OptOutCheck {
    serde_json::from_str(&serde_json::to_string(check).unwrap()).unwrap()
}

#[test]
fn a_large_list_goes_out_in_files_and_comes_back_as_one_set() {
    let runtime = ManualRuntime::new();
    let mut check = planned(25, 10, &runtime);
    let sent = send_all(&mut check, &runtime);
    assert_eq!(sent.len(), 3);
    assert_eq!(sent[2].file_name.as_str(), "X26ABC1-050126-0003.dat");
    assert_eq!(sent[0].recipient.as_str(), SERVICE);
    let mut out: Vec<_> = sent.iter().map(|upload| upload.content.len()).collect();
    out.sort_unstable();
    assert_eq!(out, [8 * 12, 8 * 12, 9 * 12]);

    let removed = people(25)[7];
    for upload in &sent {
        assert!(check.outcome().is_none());
        let cleaned = String::from_utf8(upload.content.clone())
            .unwrap()
            .replace(&format!("{removed},\n"), "");
        let reception = check
            .receive(&answer(upload, cleaned.as_bytes()), runtime.now())
            .unwrap();
        assert!(matches!(reception, Reception::Cleared(_)));
    }
    let outcome = check.outcome().unwrap();
    assert!(outcome.faults.is_empty());
    for person in people(25) {
        assert_eq!(outcome.cleared.contains(&person), person != removed);
    }
}

#[test]
fn after_the_answer_nothing_says_who_was_asked_about() {
    let runtime = ManualRuntime::new();
    let mut check = planned(2, 10, &runtime);
    let sent = send_all(&mut check, &runtime);
    let [first, second] = people(2)[..] else {
        panic!("two people")
    };
    let body = format!("{second},\n");
    check
        .receive(&answer(&sent[0], body.as_bytes()), runtime.now())
        .unwrap();
    let stored = serde_json::to_string(&check).unwrap();
    assert!(!stored.contains(first.as_str()));
    assert!(stored.contains(second.as_str()));
}

#[test]
fn the_job_record_says_that_the_service_is_at_work() {
    let runtime = ManualRuntime::new();
    let mut check = planned(3, 10, &runtime);
    let sent = send_all(&mut check, &runtime);
    let id = sent[0].reference.as_str().to_owned();
    let record = format!(
        r#"{{"status":"pending","stages":[{{"stage":"validate_in_order","passed":true}}],
            "metadata":{{"request":{{"extra":{{"local_id":"{id}"}}}}}}}}"#
    );
    let job = Incoming::data(&id, WORKFLOW, SERVICE, "SUCCESS", record.as_bytes());
    let reception = check.receive(&job, runtime.now()).unwrap();
    assert!(matches!(reception, Reception::Job(_)));
    assert_eq!(check.progress().at_work, 1);
    assert!(check.outcome().is_none());

    let other = record.replace(&id, "X26ABC1-050126-0777");
    let job = Incoming::data(&id, WORKFLOW, SERVICE, "SUCCESS", other.as_bytes());
    let fault = check.receive(&job, runtime.now()).unwrap_err();
    assert_eq!(fault, AnswerFault::OtherUpload);
}

#[test]
fn the_list_may_come_before_the_job_record() {
    let runtime = ManualRuntime::new();
    let mut check = planned(3, 10, &runtime);
    let sent = send_all(&mut check, &runtime);
    check
        .receive(&answer(&sent[0], &sent[0].content), runtime.now())
        .unwrap();
    let json = br#"{"status":"pending","stages":[]}"#;
    let reception = check
        .receive(&answer(&sent[0], json), runtime.now())
        .unwrap();
    assert!(matches!(reception, Reception::Known));
    assert_eq!(check.outcome().unwrap().cleared.len(), 3);
}

#[test]
fn refusals_clear_nobody_and_say_why() {
    let runtime = ManualRuntime::new();
    let refused: &[u8] = b"The file contains one or more invalid NHS Numbers.\n";
    let repeated: &[u8] =
        br#"{"status":"pending","stages":[{"stage":"validate_is_unique_upload","passed":false}]}"#;
    let given_up: &[u8] = br#"{"status":"failed","stages":[]}"#;
    for (body, expected) in [
        (refused, FileFault::InvalidNumbers),
        (
            repeated,
            FileFault::NotPassed(StageName::ValidateIsUniqueUpload),
        ),
        (given_up, FileFault::JobFailed),
    ] {
        let mut check = planned(3, 10, &runtime);
        let sent = send_all(&mut check, &runtime);
        let reception = check.receive(&answer(&sent[0], body), runtime.now());
        let Ok(Reception::Failed(fault)) = reception else {
            panic!("{reception:?}");
        };
        assert_eq!(fault, expected);
        assert!(!fault.to_string().is_empty());
        let outcome = restarted(&check).outcome().unwrap();
        assert!(outcome.cleared.is_empty());
        assert_eq!(outcome.faults, [(sent[0].reference.clone(), expected)]);
        // a list after a refusal is not to be relied on
        let late = check.receive(&answer(&sent[0], &sent[0].content), runtime.now());
        assert_eq!(late.unwrap_err(), AnswerFault::AfterRefusal);
    }
}

#[test]
fn a_report_is_matched_by_the_message_it_is_about_or_by_the_local_id() {
    let runtime = ManualRuntime::new();
    let mut check = planned(4, 2, &runtime);
    let sent = send_all(&mut check, &runtime);
    let by_link = Incoming::report("", "", Some("M1"), Some("14"));
    let reception = check.receive(&by_link, runtime.now()).unwrap();
    let Reception::Failed(fault) = reception else {
        panic!("{reception:?}");
    };
    assert!(fault.to_string().contains("code 14"));
    let by_id = Incoming::report(sent[0].reference.as_str(), WORKFLOW, Some("other"), None);
    let reception = check.receive(&by_id, runtime.now()).unwrap();
    assert!(matches!(reception, Reception::Failed(_)));
    let again = check.receive(&by_id, runtime.now()).unwrap();
    assert!(matches!(again, Reception::Known));
    assert_eq!(check.outcome().unwrap().faults.len(), 2);
    let others = Incoming::report("else", WORKFLOW, Some("M9"), Some("14"));
    assert!(matches!(
        check.receive(&others, runtime.now()),
        Ok(Reception::NotOurs)
    ));
}

#[test]
fn messages_of_others_are_not_touched_and_impostors_are_refused() {
    let runtime = ManualRuntime::new();
    let mut check = planned(3, 10, &runtime);
    let sent = send_all(&mut check, &runtime);
    let id = sent[0].reference.as_str();
    let body = &sent[0].content;
    for (local_id, workflow) in [("X26ABC1-050126-0999", WORKFLOW), (id, "TOC_FHIR_IP_DISCH")] {
        assert!(!check.expects(local_id, workflow));
        let message = Incoming::data(local_id, workflow, SERVICE, id, body);
        let reception = check.receive(&message, runtime.now()).unwrap();
        assert!(matches!(reception, Reception::NotOurs));
    }
    assert!(check.expects(id, WORKFLOW));
    let impostor = Incoming::data(id, WORKFLOW, "X26ABC9", id, body);
    let fault = check.receive(&impostor, runtime.now()).unwrap_err();
    assert_eq!(fault, AnswerFault::ForeignSender);
    assert!(check.cleared_so_far().is_empty());
}

#[test]
fn a_list_with_somebody_who_was_not_asked_about_clears_nobody() {
    let runtime = ManualRuntime::new();
    let mut check = planned(3, 10, &runtime);
    let sent = send_all(&mut check, &runtime);
    let mut body = sent[0].content.clone();
    body.extend_from_slice(format!("{},\n", people(4)[3]).as_bytes());
    let fault = check
        .receive(&answer(&sent[0], &body), runtime.now())
        .unwrap_err();
    assert_eq!(fault, AnswerFault::NotAsked { line: 4 });
    assert!(check.cleared_so_far().is_empty());
    // the right answer is still taken
    check
        .receive(&answer(&sent[0], &sent[0].content), runtime.now())
        .unwrap();
    assert_eq!(check.cleared_so_far().len(), 3);
}

#[test]
fn the_same_list_again_is_known_and_another_one_clears_nobody() {
    let runtime = ManualRuntime::new();
    let mut check = planned(3, 10, &runtime);
    let sent = send_all(&mut check, &runtime);
    let list = answer(&sent[0], &sent[0].content);
    check.receive(&list, runtime.now()).unwrap();
    let again = restarted(&check).receive(&list, runtime.now()).unwrap();
    assert!(matches!(again, Reception::Known));
    let shorter = &sent[0].content[12..];
    let fault = check
        .receive(&answer(&sent[0], shorter), runtime.now())
        .unwrap_err();
    assert_eq!(fault, AnswerFault::Contradiction);
    let outcome = check.outcome().unwrap();
    assert!(outcome.cleared.is_empty());
    assert_eq!(outcome.faults[0].1, FileFault::Contradiction);
}

#[test]
fn a_file_whose_sending_was_cut_off_is_in_doubt_until_it_is_looked_up() {
    let runtime = ManualRuntime::new();
    let mut check = planned(4, 2, &runtime);
    let first = check.next_upload().unwrap();
    check.sending(&first.reference, runtime.now()).unwrap();
    let mut check = restarted(&check);
    let doubt: Vec<_> = check.in_doubt().collect();
    assert_eq!(doubt.len(), 1);
    assert_eq!(doubt[0].reference, first.reference);
    // it is not given out a second time
    let second = check.next_upload().unwrap();
    assert_ne!(second.reference, first.reference);
    check.not_sent(&first.reference).unwrap();
    assert_eq!(check.next_upload().unwrap(), first);
    assert_eq!(check.not_sent(&first.reference), Err(NotInThisState));
    // found after all: the answer is taken without a message id, too
    check.sending(&first.reference, runtime.now()).unwrap();
    check
        .receive(&answer(&first, &first.content), runtime.now())
        .unwrap();
    assert_eq!(check.progress().answered, 1);
    let id = MessageId::parse("M1").unwrap();
    assert_eq!(check.sent(&first.reference, id), Err(NotInThisState));
}

#[test]
fn what_stays_unanswered_is_overdue() {
    let runtime = ManualRuntime::new();
    let mut check = planned(3, 10, &runtime);
    send_all(&mut check, &runtime);
    runtime.advance(HOUR);
    assert_eq!(check.overdue(runtime.now(), HOUR).count(), 0);
    runtime.advance(Duration::from_secs(1));
    let overdue: Vec<_> = check.overdue(runtime.now(), HOUR).collect();
    assert_eq!(overdue.len(), 1);
    assert!(!overdue[0].job);
    assert_eq!(overdue[0].waited, HOUR + Duration::from_secs(1));
}

#[test]
fn the_age_of_a_clearance_counts_from_when_the_list_was_sent() {
    let runtime = Arc::new(ManualRuntime::new());
    let mut cache = ClearedCache::new(HOUR * 2, runtime.clone());
    let mut check = planned(3, 10, &runtime);
    let sent = send_all(&mut check, &runtime);
    let asked_at = runtime.now();
    runtime.advance(HOUR);
    let reception = check
        .receive(&answer(&sent[0], &sent[0].content), runtime.now())
        .unwrap();
    let Reception::Cleared(file) = reception else {
        panic!("{reception:?}");
    };
    assert_eq!(file.as_of(), asked_at);
    cache.record(&file);
    assert!(cache.is_cleared(&people(1)[0]));
    runtime.advance(HOUR);
    assert!(!cache.is_cleared(&people(1)[0]));
}

#[test]
fn nobody_is_shown() {
    let runtime = ManualRuntime::new();
    let mut check = planned(3, 10, &runtime);
    let upload = check.next_upload().unwrap();
    let incoming = answer(&upload, &upload.content);
    let mut shown = format!("{check:?} {upload:?} {incoming:?}");
    send_all(&mut check, &runtime);
    let reception = check.receive(&incoming, runtime.now()).unwrap();
    shown += &format!("{check:?} {reception:?} {:?}", check.outcome());
    for person in people(3) {
        assert!(!shown.contains(person.as_str()), "{shown}");
    }
}

proptest! {
    /// Whatever messages come, in whatever order and however torn: nobody is cleared who is not on a
    /// whole list of their own file.
    #[test]
    fn nobody_is_cleared_who_is_not_on_a_list_of_their_file(
        count in 1_usize..12,
        at_most in 1_usize..5,
        messages in proptest::collection::vec((0_usize..6, 0_usize..4, any::<u16>()), 0..12),
    ) {
        let runtime = ManualRuntime::new();
        let mut check = planned(count, at_most, &runtime);
        let sent = send_all(&mut check, &runtime);
        let mut on_a_list = std::collections::HashSet::new();
        for (file, kind, chance) in messages {
            let upload = &sent[file % sent.len()];
            let foreign = &sent[usize::from(chance) % sent.len()];
            let cut = usize::from(chance) % (upload.content.len() + 1);
            let body = match kind {
                0 => upload.content.clone(),
                1 => upload.content[..cut].to_vec(),
                2 => foreign.content.clone(),
                _ => b"The file contains one or more invalid NHS Numbers.".to_vec(),
            };
            let text = String::from_utf8(body.clone()).unwrap();
            if let Ok(Reception::Cleared(_)) = check.receive(&answer(upload, &body), runtime.now()) {
                on_a_list.extend(text.lines().map(|line| line.trim_end_matches(',').to_owned()));
            }
            check = restarted(&check);
        }
        let cleared = check.cleared_so_far();
        prop_assert!(cleared.iter().all(|person| on_a_list.contains(person.as_str())));
    }
}
