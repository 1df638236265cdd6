//! Opening, sharing, rotating and losing files.

use nhs_http::{
    AuditFileError, AuditSink, Durability, FaultKind, JsonLinesAudit, Verifier, verify,
};
use std::time::Duration;

use crate::{Directory, call, key, verdict, worker, write};
use nhs_http::testing::audit_event;

fn kinds(verdict: &nhs_http::Verdict) -> Vec<FaultKind> {
    verdict
        .faults
        .iter()
        .map(|fault| fault.what.clone())
        .collect()
}

#[tokio::test]
async fn events_are_lines_that_verify_with_and_without_a_key() {
    for keyed in [false, true] {
        let directory = Directory::new();
        let mut builder = JsonLinesAudit::builder(directory.file()).with_patient();
        let mut verifier = Verifier::new();
        if keyed {
            builder = builder.key(key());
            verifier = verifier.with_key(key());
        }
        let audit = builder.open().unwrap();
        write(&audit, 3).await;
        let head = audit.head();
        let found = verdict(verifier.expecting(head), &directory.files());
        assert!(found.is_intact(), "{:?}", found.faults);
        assert_eq!((found.lines, found.events, found.first), (4, 3, Some(0)));
        assert_eq!((found.keyed, found.head), (keyed, Some(head)));
        let text = std::fs::read_to_string(directory.file()).unwrap();
        let line: serde_json::Value = serde_json::from_str(text.lines().nth(1).unwrap()).unwrap();
        let event = &line["event"];
        for (pointer, value) in [
            ("/kind", "read"),
            ("/outcome", "success"),
            ("/started", "2026-01-05T09:00:00.000Z"),
            ("/ended", "2026-01-05T09:00:00.120Z"),
            ("/operation", "gpconnect.patient.get"),
            ("/resource", "Patient"),
            ("/patient", "9990000018"),
            ("/records/0/kind", "ubrn"),
            ("/records/0/id", "000049732750"),
            ("/message_id", "629ea9ba-a077-4d99-b289-7a9b19fd4e03"),
            ("/subject/mode", "user-restricted-healthcare-worker"),
            ("/subject/user", "555021935107"),
            ("/subject/role", "S8000:G8000:R8001"),
            ("/subject/role_profile", "555254242105"),
            ("/subject/organisation", "RQM"),
            ("/subject/asid", "200000000117"),
            ("/provider/organisation", "A83011"),
            ("/provider/asid", "200000001234"),
            ("/access/purpose", "directcare"),
            ("/access/relationship", "established"),
            ("/access/permission", "given"),
            ("/access/note", "Mrs Testerly agreed by telephone"),
        ] {
            assert_eq!(event.pointer(pointer).unwrap(), value, "{pointer}");
        }
    }
}

#[tokio::test]
async fn many_tasks_and_clones_share_one_file() {
    let directory = Directory::new();
    let audit = JsonLinesAudit::builder(directory.file()).open().unwrap();
    let tasks = (0..40).map(|_| {
        let audit = audit.clone();
        tokio::spawn(async move { write(&audit, 25).await })
    });
    for task in tasks.collect::<Vec<_>>() {
        task.await.unwrap();
    }
    let found = verdict(Verifier::new().expecting(audit.head()), &directory.files());
    assert!(found.is_intact(), "{:?}", found.faults);
    assert_eq!(found.events, 1000);
}

#[tokio::test]
async fn file_has_one_owner_until_it_is_let_go() {
    let directory = Directory::new();
    let builder = JsonLinesAudit::builder(directory.file());
    let audit = builder.clone().open().unwrap();
    let clone = audit.clone();
    drop(audit);
    let error = builder.clone().open().unwrap_err();
    assert!(matches!(error, AuditFileError::InUse { .. }), "{error}");
    write(&clone, 1).await;
    drop(clone);
    let audit = builder.open().unwrap();
    write(&audit, 1).await;
    let found = verdict(Verifier::new(), &directory.files());
    assert!(found.is_intact());
    assert_eq!(found.events, 2, "the chain went on");
}

#[tokio::test]
async fn full_files_are_put_aside_and_the_chain_goes_on() {
    let directory = Directory::new();
    let audit = JsonLinesAudit::builder(directory.file())
        .rotate_after_bytes(4096)
        .durability(Durability::Within(Duration::from_secs(3600)))
        .open()
        .unwrap();
    write(&audit, 40).await;
    let closed = audit.rotate().await.unwrap();
    write(&audit, 1).await;
    let head = audit.head();
    drop(audit);
    let files = directory.files();
    assert!(files.len() > 4, "{files:?}");
    let known = || Verifier::new().expecting(head);
    let all = verdict(known(), &files);
    assert!(all.is_intact(), "{:?}", all.faults);
    assert_eq!(all.events, 41);
    assert!(verdict(Verifier::new().expecting(closed), &files).is_intact());

    let together: Vec<u8> = files
        .iter()
        .flat_map(|file| std::fs::read(file).unwrap())
        .collect();
    assert!(verify(&together[..]).unwrap().is_intact());
    let last = verdict(known(), &files[3..]);
    assert!(
        last.is_intact() && last.first > Some(0),
        "{:?}",
        last.faults
    );

    let mut missing = files.clone();
    missing.remove(2);
    assert!(matches!(
        kinds(&verdict(known(), &missing))[..],
        [FaultKind::Missing { .. }]
    ));
    let mut swapped = files.clone();
    swapped.swap(1, 2);
    assert!(!verdict(known(), &swapped).is_intact());
    let cut = verdict(known(), &files[..files.len() - 1]);
    assert_eq!(kinds(&cut), [FaultKind::CutTail { known: head.seq() }]);
    let late = verdict(Verifier::new().expecting(closed), &files[files.len() - 1..]);
    assert!(matches!(
        kinds(&late)[..],
        [FaultKind::KnownNotCovered { .. }]
    ));

    // the end of a file that is not the last is missed with no known head
    let text = std::fs::read_to_string(&files[1]).unwrap();
    let (shorter, _) = text.trim_end().rsplit_once('\n').unwrap();
    std::fs::write(&files[1], format!("{shorter}\n")).unwrap();
    assert_eq!(
        kinds(&verdict(Verifier::new(), &files))[0],
        FaultKind::NotClosed
    );
}

#[tokio::test]
async fn rotation_that_a_crash_broke_off_is_finished_at_the_next_start() {
    let directory = Directory::new();
    let open = || JsonLinesAudit::builder(directory.file()).open().unwrap();
    let audit = open();
    write(&audit, 2).await;
    audit.rotate().await.unwrap();
    drop(audit);
    // between the two renames
    std::fs::remove_file(directory.file()).unwrap();
    write(&open(), 1).await;
    let found = verdict(Verifier::new(), &directory.files());
    assert!(found.is_intact(), "{:?}", found.faults);
    assert_eq!(found.events, 3);
    // before the first of them
    std::fs::remove_file(directory.file()).unwrap();
    let aside = directory.files().pop().unwrap();
    std::fs::rename(aside, directory.file()).unwrap();
    write(&open(), 1).await;
    let found = verdict(Verifier::new(), &directory.files());
    assert!(found.is_intact(), "{:?}", found.faults);
    assert_eq!((found.events, directory.files().len()), (3, 2));
}

#[tokio::test]
async fn file_that_was_changed_is_not_continued() {
    let directory = Directory::new();
    let builder = JsonLinesAudit::builder(directory.file());
    write(&builder.clone().open().unwrap(), 3).await;
    let text = std::fs::read_to_string(directory.file()).unwrap();
    std::fs::write(directory.file(), text.replacen("RQM", "RQX", 1)).unwrap();
    let error = builder.clone().open().unwrap_err();
    assert!(error.to_string().contains("line 2"), "{error}");
    std::fs::write(directory.file(), "999 000 0018\n").unwrap();
    let error = builder.open().unwrap_err();
    assert!(matches!(error, AuditFileError::Broken { .. }));
    assert!(!format!("{error} {error:?}").contains("999"));
}

#[tokio::test]
async fn key_is_needed_and_must_be_the_same() {
    let directory = Directory::new();
    let builder = JsonLinesAudit::builder(directory.file());
    write(&builder.clone().key(key()).open().unwrap(), 2).await;
    let files = directory.files();
    assert_eq!(
        kinds(&verdict(Verifier::new(), &files)),
        [FaultKind::NeedsKey]
    );
    let other = nhs_http::AuditKey::new(vec![1; 32]).unwrap();
    let found = verdict(Verifier::new().with_key(other.clone()), &files);
    assert_eq!(kinds(&found)[0], FaultKind::WrongKey);
    assert!(builder.clone().key(other).open().is_err());
    assert!(builder.open().is_err());
    let plain = Directory::new();
    write(&JsonLinesAudit::builder(plain.file()).open().unwrap(), 2).await;
    let found = verdict(Verifier::new().with_key(key()), &plain.files());
    assert_eq!(
        kinds(&found),
        [FaultKind::Unsigned],
        "anyone could have made it"
    );
}

#[cfg(unix)]
#[tokio::test]
async fn file_that_is_deleted_or_cut_while_in_use_takes_nothing_more() {
    let directory = Directory::new();
    let audit = JsonLinesAudit::builder(directory.file()).open().unwrap();
    write(&audit, 2).await;
    let event = audit_event(&call(), worker(), &audit);
    let file = std::fs::File::options()
        .write(true)
        .open(directory.file())
        .unwrap();
    file.set_len(100).unwrap();
    let error = audit.record(&event).await.unwrap_err();
    assert!(error.to_string().contains("cut short"), "{error}");
    std::fs::remove_file(directory.file()).unwrap();
    let error = audit.record(&event).await.unwrap_err();
    assert!(error.to_string().contains("deleted"), "{error}");
    assert!(!format!("{error:?}").contains("9990000018"));
}

#[test]
fn place_that_cannot_be_written_is_named() {
    let directory = Directory::new();
    std::fs::write(directory.file(), "").unwrap();
    let below = directory.file().join("audit.jsonl");
    let error = JsonLinesAudit::builder(below).open().unwrap_err();
    assert!(matches!(error, AuditFileError::Io { .. }));
    assert!(error.to_string().contains("audit.jsonl"), "{error}");
}
