//! The example as whoever runs it sees it: what it prints, the code it ends with, and the file it leaves.
#![allow(clippy::unwrap_used, missing_docs)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use nhs_sandbox::people;

const EXPORT: &str = "\
ward,NHS number,note
A1,9990001014,first
B2,9990017174,second
C3,,third
A1,9990001014,fourth
";

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_opt_out_check"));
    for variable in ["MESH_MAILBOX", "MESH_PASSWORD", "MESH_SHARED_KEY"] {
        command.env_remove(variable);
    }
    command
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap()
}

fn shown(output: Output) -> String {
    let complaint = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{complaint}");
    assert_eq!(complaint, "");
    String::from_utf8(output.stdout).unwrap()
}

fn complaint(output: Output, code: i32) -> String {
    let complaint = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{complaint}");
    complaint
}

#[test]
fn sample_is_checked_and_who_has_opted_out_is_withheld_unnamed() {
    let folder = tempfile::tempdir().unwrap();
    let text = shown(run(folder.path(), &[]));
    assert!(text.contains("9990001014,2026-11-02,A1\n"), "{text}");
    assert!(
        text.contains("3 rows may be disclosed, 2 are withheld"),
        "{text}"
    );
    assert!(!text.contains(people::OPTED_OUT[0]), "{text}");
}

#[test]
fn export_is_written_with_the_rows_that_may_be_disclosed_as_they_were() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("export.csv"), EXPORT).unwrap();
    let arguments = ["--input", "export.csv", "--output", "cleared.csv"];
    let column = ["--column", "NHS number", "--state", "check.json"];
    let arguments = [arguments, column].concat();
    let text = shown(run(folder.path(), &arguments));
    assert!(
        text.contains("2 rows may be disclosed, 2 are withheld"),
        "{text}"
    );
    assert!(!text.contains("999"), "{text}");
    let cleared = fs::read_to_string(folder.path().join("cleared.csv")).unwrap();
    let expected = "ward,NHS number,note\nA1,9990001014,first\nA1,9990001014,fourth\n";
    assert_eq!(cleared, expected);
    // the check is over; what is kept is that nothing be uploaded twice, and it names nobody
    let state = fs::read_to_string(folder.path().join("check.json")).unwrap();
    assert!(!state.contains("9990001014"), "{state}");
    shown(run(folder.path(), &arguments));
}

#[test]
fn what_is_missing_or_wrong_is_named_before_anything_is_sent() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    fs::write(here.join("export.csv"), EXPORT).unwrap();
    let told = complaint(run(here, &["--input", "export.csv"]), 2);
    assert!(told.contains("--output"), "{told}");
    let files = ["--input", "none.csv", "--output", "cleared.csv"];
    assert!(complaint(run(here, &files), 2).contains("none.csv"));
    let files = ["--input", "export.csv", "--output", "cleared.csv"];
    let told = complaint(run(here, &files), 1);
    assert!(told.contains("no such column"), "{told}");
    let told = complaint(run(here, &["--env", "int"]), 2);
    assert!(told.contains("MESH_MAILBOX"), "{told}");
    assert!(!here.join("cleared.csv").exists());
}
