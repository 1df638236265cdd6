//! What a crash leaves is readable up to the last whole line, and goes on.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use nhs_http::{Durability, FaultKind, JsonLinesAudit, Verifier};

use crate::{Directory, key, verdict, write};

#[tokio::test]
async fn line_torn_at_any_byte_is_kept_and_the_chain_goes_on() {
    let directory = Directory::new();
    let builder = JsonLinesAudit::builder(directory.file())
        .key(key())
        .durability(Durability::System);
    write(&builder.clone().open().unwrap(), 2).await;
    let whole = std::fs::read(directory.file()).unwrap();
    let last = whole
        .trim_ascii_end()
        .iter()
        .rposition(|byte| *byte == b'\n')
        .unwrap()
        + 1;
    // every byte of both ends of the line, and some between
    let sampled =
        |end: &usize| *end < last + 10 || whole.len() - *end < 80 || end.is_multiple_of(13);
    for end in (last + 1..whole.len()).filter(sampled) {
        std::fs::write(directory.file(), &whole[..end]).unwrap();
        let before = verdict(Verifier::new().with_key(key()), &directory.files());
        assert!(before.is_intact_but_for_its_end(), "{:?}", before.faults);
        let bytes = (end - last) as u64;
        assert_eq!(before.faults[0].what, FaultKind::TornEnd { bytes });
        write(&builder.clone().open().unwrap(), 1).await;
        let after = verdict(Verifier::new().with_key(key()), &directory.files());
        assert!(after.is_intact(), "{end}: {:?}", after.faults);
        // without its line end alone, a line is not torn
        let torn = end < whole.len() - 1;
        assert_eq!(
            (after.events, after.torn.len()),
            if torn { (2, 1) } else { (3, 0) }
        );
        let now = std::fs::read(directory.file()).unwrap();
        assert!(now.starts_with(&whole[..end]), "nothing is dropped");

        // what was torn is vouched for, so it cannot be changed either
        let mut changed = now.clone();
        changed[last] ^= 1;
        std::fs::write(directory.file(), &changed).unwrap();
        let changed = verdict(Verifier::new().with_key(key()), &directory.files());
        assert!(!changed.is_intact());

        // a crash while vouching
        for again in end + 1..now.len().min(end + 120) {
            std::fs::write(directory.file(), &now[..again]).unwrap();
            drop(builder.clone().open().unwrap());
            let twice = verdict(Verifier::new().with_key(key()), &directory.files());
            assert!(twice.is_intact(), "{end} {again}: {:?}", twice.faults);
            if end > last + 3 {
                break;
            }
        }
    }
}

/// Not a test of its own: the process that is killed.
#[tokio::test]
async fn child_writes_until_it_is_killed() {
    let Ok(path) = std::env::var("NHS_AUDIT_CRASH_FILE") else {
        return;
    };
    let audit = JsonLinesAudit::builder(path)
        .durability(Durability::System)
        .rotate_after_bytes(50_000)
        .open()
        .unwrap();
    loop {
        let tasks = (0..8).map(|_| {
            let audit = audit.clone();
            tokio::spawn(async move { write(&audit, 4).await })
        });
        for task in tasks.collect::<Vec<_>>() {
            task.await.unwrap();
        }
        println!("kept {}", audit.head());
    }
}

#[tokio::test]
async fn killed_process_leaves_all_it_had_acknowledged() {
    let directory = Directory::new();
    let mut events = 0;
    for round in 1..=3 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "crash::child_writes_until_it_is_killed",
                "--nocapture",
            ])
            .env("NHS_AUDIT_CRASH_FILE", directory.file())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut head = None;
        let mut heads = 0;
        while heads < 10 {
            let line = out.next().unwrap().unwrap();
            if let Some((_, kept)) = line.split_once("kept ") {
                head = Some(kept.parse().unwrap());
                heads += 1;
            }
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let known = || Verifier::new().expecting(head.unwrap());
        let found = verdict(known(), &directory.files());
        assert!(found.is_intact_but_for_its_end(), "{:?}", found.faults);
        assert!(found.events >= events + 10 * 32, "round {round}");

        let audit = JsonLinesAudit::builder(directory.file()).open().unwrap();
        write(&audit, 1).await;
        drop(audit);
        let found = verdict(known(), &directory.files());
        assert!(found.is_intact(), "{:?}", found.faults);
        events = found.events;
    }
}
