//! Whatever is done to the lines of a file is found.

use std::sync::LazyLock;

use nhs_http::{AuditHead, FaultKind, JsonLinesAudit, Verdict, Verifier};
use proptest::prelude::*;

use crate::{Directory, key, write};

/// A keyed file of six events, and its head.
static FILE: LazyLock<(Vec<u8>, AuditHead)> = LazyLock::new(|| {
    let directory = Directory::new();
    let audit = JsonLinesAudit::builder(directory.file())
        .key(key())
        .open()
        .unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    runtime.block_on(write(&audit, 6));
    (std::fs::read(directory.file()).unwrap(), audit.head())
});

fn found(bytes: &[u8]) -> Verdict {
    let mut verifier = Verifier::new().with_key(key()).expecting(FILE.1);
    verifier.read(bytes).unwrap();
    verifier.finish()
}

fn lines() -> Vec<Vec<u8>> {
    FILE.0
        .split_inclusive(|byte| *byte == b'\n')
        .map(<[u8]>::to_vec)
        .collect()
}

#[test]
fn file_as_written_is_intact() {
    let found = found(&FILE.0);
    assert!(found.is_intact(), "{:?}", found.faults);
    assert_eq!(found.lines, 7);
}

#[test]
fn faults_are_named_with_their_lines() {
    let say = |lines: Vec<Vec<u8>>| found(&lines.concat()).faults[0].to_string();
    let mut changed = lines();
    let at = changed[4].len() / 2;
    changed[4][at] ^= 1;
    assert_eq!(
        say(changed),
        "file 1, line 5: the line was changed or put in, its hash does not fit"
    );
    let mut removed = lines();
    removed.drain(4..6);
    assert_eq!(
        say(removed),
        "file 1, line 5: the lines numbered 4 to 5 are missing before this one"
    );
    let mut swapped = lines();
    swapped.swap(4, 5);
    assert_eq!(say(swapped), "file 1, line 5: the line was moved");
    let mut repeated = lines();
    repeated.insert(5, repeated[4].clone());
    assert_eq!(
        say(repeated),
        "file 1, line 6: the number of this line was there already"
    );
    let mut beheaded = lines();
    beheaded.remove(0);
    assert_eq!(
        say(beheaded),
        "file 1, line 1: no audit file begins like this"
    );
    let mut cut = lines();
    cut.pop();
    assert_eq!(
        say(cut),
        "file 1, line 6: the end was cut off, the line numbered 6 is known to have been"
    );
    let mut torn = lines();
    torn[6].truncate(20);
    assert_eq!(
        say(torn),
        "file 1, line 7: the last line has no end, 20 bytes of it are there"
    );
    let mut noise = lines();
    noise.insert(3, b"\n".to_vec());
    assert_eq!(
        say(noise),
        "file 1, line 4: the line was changed or put in, it has no form"
    );
}

#[test]
fn one_changed_line_is_one_fault() {
    let mut changed = lines();
    changed[4] = String::from_utf8(changed[4].clone())
        .unwrap()
        .replace("RQM", "RQX")
        .into();
    let verdict = found(&changed.concat());
    assert_eq!(verdict.faults.len(), 1, "{:?}", verdict.faults);
    let mut rehashed = lines();
    let at = rehashed[4].len() - 5;
    rehashed[4][at] = if rehashed[4][at] == b'0' { b'1' } else { b'0' };
    let verdict = found(&rehashed.concat());
    assert_eq!(verdict.faults.len(), 1, "{:?}", verdict.faults);
}

#[test]
fn chain_made_anew_is_found_by_key_and_by_head() {
    let directory = Directory::new();
    let audit = JsonLinesAudit::builder(directory.file()).open().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    runtime.block_on(write(&audit, 6));
    let forged = std::fs::read(directory.file()).unwrap();
    let mut by_key = Verifier::new().with_key(key());
    by_key.read(&forged[..]).unwrap();
    assert_eq!(by_key.finish().faults[0].what, FaultKind::Unsigned);
    let mut by_head = Verifier::new().expecting(FILE.1);
    by_head.read(&forged[..]).unwrap();
    assert_eq!(by_head.finish().faults[0].what, FaultKind::NotTheKnown);
}

#[test]
fn every_single_byte_matters() {
    for at in 0..FILE.0.len() {
        for flip in [1, 0x20] {
            let mut bytes = FILE.0.clone();
            bytes[at] ^= flip;
            assert!(!found(&bytes).is_intact(), "byte {at} ^ {flip}");
        }
    }
}

proptest! {
    #[test]
    fn any_byte_put_anywhere_is_found(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let at = at.index(FILE.0.len());
        let mut bytes = FILE.0.clone();
        if bytes[at] != byte {
            bytes[at] = byte;
            prop_assert!(!found(&bytes).is_intact());
        }
        let mut longer = FILE.0.clone();
        longer.insert(at, byte);
        prop_assert!(!found(&longer).is_intact());
        let mut shorter = FILE.0.clone();
        shorter.remove(at);
        prop_assert!(!found(&shorter).is_intact());
    }

    #[test]
    fn any_other_order_or_number_of_lines_is_found(
        picks in prop::collection::vec(any::<prop::sample::Index>(), 0..10),
    ) {
        let all = lines();
        let picked: Vec<u8> =
            picks.iter().flat_map(|pick| all[pick.index(all.len())].clone()).collect();
        prop_assert_eq!(found(&picked).is_intact(), picked == FILE.0);
    }

    #[test]
    fn lines_swapped_removed_or_put_in_are_found(
        one in any::<prop::sample::Index>(),
        other in any::<prop::sample::Index>(),
        text in "[ -~]{0,80}",
    ) {
        let all = lines();
        let (one, other) = (one.index(all.len()), other.index(all.len()));
        let mut swapped = all.clone();
        swapped.swap(one, other);
        prop_assert_eq!(found(&swapped.concat()).is_intact(), one == other);
        let mut removed = all.clone();
        removed.remove(one);
        prop_assert!(!found(&removed.concat()).is_intact());
        let mut inserted = all.clone();
        inserted.insert(one, format!("{text}\n").into_bytes());
        prop_assert!(!found(&inserted.concat()).is_intact());
        let mut doubled = all.clone();
        doubled.insert(other, all[one].clone());
        prop_assert!(!found(&doubled.concat()).is_intact());
    }

    #[test]
    fn no_bytes_make_the_verifier_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(!found(&bytes).is_intact());
    }
}
