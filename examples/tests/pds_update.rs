//! The example as whoever runs it sees it: what it prints, and the code it ends with.
#![allow(clippy::unwrap_used, missing_docs)]

use std::process::{Command, Output};

use nhs_sandbox::people;

fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pds_update"));
    for variable in [
        "NHS_API_KEY",
        "NHS_PRIVATE_KEY_FILE",
        "NHS_KEY_ID",
        "NHS_TOKEN_URL",
    ] {
        command.env_remove(variable);
    }
    command.args(arguments).output().unwrap()
}

fn complaint(arguments: &[&str], code: i32) -> String {
    let output = run(arguments);
    let complaint = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{complaint}");
    complaint
}

#[test]
fn change_conflict_and_lost_answer_are_shown_without_the_patient() {
    let output = run(&[]);
    assert!(output.status.success());
    let shown = String::from_utf8(output.stdout).unwrap();
    for words in [
        "about to change: pharmacy FZ001 -> FZ002",
        "the second is refused, and given version 6",
        "sent 2 times under 1 request id, written 1 time",
        "Summary: 4 updates, 1 conflict handled",
    ] {
        assert!(shown.contains(words), "no {words} in: {shown}");
    }
    assert!(!shown.contains("Thackwray") && !shown.contains(people::FULL_RECORD));
}

#[test]
fn record_that_cannot_be_updated_is_told_without_the_patient() {
    let told = complaint(&["--nhs-number", people::RESTRICTED], 1);
    assert!(told.contains("may not update"), "{told}");
    assert!(!told.contains("Falconbridge") && !told.contains(people::RESTRICTED));
}

#[test]
fn what_is_missing_is_named() {
    let told = complaint(&["--pharmacy", "FZ001"], 2);
    assert!(told.contains("--pharmacy"), "{told}");
    let told = complaint(&["--env", "sandbox"], 2);
    assert!(
        told.contains("--nhs-number") && told.contains("--write"),
        "{told}"
    );
    let told = complaint(&["--env", "int", "--write"], 2);
    assert!(told.contains("NHS_API_KEY"), "{told}");
}
