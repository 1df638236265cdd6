//! Ten thousand calls at random faults: no write is made twice, nobody is told what is not so, every
//! failure has a kind, the audit is whole, and nothing of a patient and no secret is logged.
//!
//! One test to a binary, since it takes the process's subscriber. The seed is printed;
//! `NHS_FAULT_SEED=7` runs the calls of seed 7 again.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    clippy::string_slice,
    missing_docs
)]

mod chance;
mod clock;
mod judge;
mod lane;
mod ledger;
mod plan;
mod reads;
mod secrets;
mod weather;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant;

use nhs_http::testing::Traces;
use nhs_http::{AuditKey, Durability, JsonLinesAudit};

use chance::Chance;
use judge::{End, Verdict};
use lane::{CALLERS, CALLS_OF_ROUND, Lane};
use ledger::{Directory, Ledger, assert_audited};
use secrets::Secrets;

const CALLS: usize = 10_000;
const LANES: u64 = 8;
const ROUNDS: u64 = 10;

fn seed() -> u64 {
    match std::env::var("NHS_FAULT_SEED") {
        Ok(seed) => seed.parse().expect("NHS_FAULT_SEED is a whole number"),
        Err(_) => 20_260_105,
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_calls_at_random_faults_are_told_the_truth() {
    let seed = seed();
    eprintln!("NHS_FAULT_SEED={seed}");
    let began = Instant::now();
    let traces = Traces::capture();
    let directory = Directory::new();
    let key = || AuditKey::from_hex(&"5a".repeat(32)).unwrap();
    let audit = JsonLinesAudit::builder(directory.file())
        .with_patient()
        .key(key())
        .durability(Durability::System)
        .rotate_after_bytes(4 * 1024 * 1024)
        .open()
        .unwrap();

    let chance = Chance::new(seed);
    let mut lanes = Vec::new();
    for number in 0..LANES {
        lanes.push(Arc::new(Lane::open(number, &chance, &audit).await));
    }
    let running: Vec<_> = lanes
        .iter()
        .map(|lane| tokio::spawn(Arc::clone(lane).run(ROUNDS)))
        .collect();
    for lane in running {
        lane.await.unwrap();
    }

    let mut verdicts = Vec::new();
    let mut ledger = Ledger::new();
    let mut secrets = Secrets::default();
    for lane in lanes {
        let account = lane.close();
        verdicts.extend(account.verdicts);
        ledger.extend(account.ledger);
        secrets.extend(account.secrets);
    }
    assert_eq!(
        verdicts.len() as u64,
        LANES * ROUNDS * CALLERS * CALLS_OF_ROUND
    );
    assert!(verdicts.len() >= CALLS);
    eprintln!(
        "{} calls in {:?}: {}",
        verdicts.len(),
        began.elapsed(),
        count(&verdicts)
    );
    assert_worth_while(&verdicts);

    let head = audit.head();
    let text = directory.verified(key(), head);
    let token_requests = assert_audited(&text, &ledger);
    assert!(
        token_requests > 50,
        "the token endpoint was asked {token_requests} times only"
    );

    let logged = traces.text();
    assert!(logged.contains("pds.patient.update") && logged.contains("a call failed"));
    eprintln!(
        "{} bytes logged, {} secrets, {:?}",
        logged.len(),
        secrets.len(),
        began.elapsed()
    );
    let found = secrets.found_in(&logged);
    assert!(found.is_empty(), "{}", found.join("\n"));
    for credential in ["Bearer ", "eyJhbGciOi", "client_assertion="] {
        assert!(!logged.contains(credential), "{credential} was logged");
    }
    eprintln!("done in {:?}", began.elapsed());
}

fn count(verdicts: &[Verdict]) -> String {
    let mut ends: BTreeMap<String, u32> = BTreeMap::new();
    for verdict in verdicts {
        let kind = verdict.kind.map_or("", |kind| kind.as_str());
        let what = if verdict.writes { "write" } else { "read" };
        *ends
            .entry(format!("{what} {:?} {kind}", verdict.end))
            .or_default() += 1;
    }
    let unforeseen = verdicts.iter().filter(|verdict| verdict.unforeseen).count();
    format!("{ends:#?}, unforeseen {unforeseen}")
}

/// A suite in which hardly anything happens shows nothing.
fn assert_worth_while(verdicts: &[Verdict]) {
    let of = |writes: bool, end: End| {
        let fits = |verdict: &&Verdict| verdict.writes == writes && verdict.end == end;
        verdicts.iter().filter(fits).count()
    };
    assert!(of(false, End::Success) > 2000 && of(true, End::Success) > 1500);
    assert!(of(false, End::Failure) > 100 && of(true, End::Failure) > 100);
    assert!(of(true, End::UnknownAndDone) > 100);
    assert!(of(true, End::UnknownAndNotDone) > 100);
    // a machine that is busy with something else may make a deadline pass
    let unforeseen = verdicts.iter().filter(|verdict| verdict.unforeseen).count();
    assert!(
        unforeseen * 50 < verdicts.len(),
        "{unforeseen} ends that nothing accounts for"
    );
}
