//! The example as whoever runs it sees it: what it prints, the code it ends with, and what arrives.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use nhs_sandbox::{Fault, Sandbox};

const CONTENT: &str = "Zebediah Quill, 12 Tannery Lane";

fn program(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mesh_send"));
    for variable in ["MESH_MAILBOX", "MESH_PASSWORD", "MESH_SHARED_KEY"] {
        command.env_remove(variable);
    }
    command.args(arguments).current_dir(folder);
    command
}

/// The program with the credentials of a mailbox of a stand-in that outlives it.
fn with(sandbox: &Sandbox, folder: &Path, arguments: &[&str]) -> Command {
    let mesh = sandbox.mesh();
    let mut command = program(folder, arguments);
    command
        .args(["--base-url", mesh.url()])
        .env("MESH_MAILBOX", "X26ABC1")
        .env("MESH_PASSWORD", mesh.mailbox("X26ABC1").unwrap().password())
        .env("MESH_SHARED_KEY", mesh.shared_key());
    command
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
    assert!(!complaint.contains("Quill"), "{complaint}");
    complaint
}

#[test]
fn text_is_sent_and_what_the_recipient_got_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let text = shown(program(folder.path(), &["--track"]).output().unwrap());
    for words in [
        "sent 58 bytes in 1 chunk",
        "X26ABC2 got 58 bytes, whose checksum matches",
        "tracked: the recipient has taken it",
    ] {
        assert!(text.contains(words), "no {words} in: {text}");
    }
}

#[test]
fn standard_input_is_sent_and_nothing_of_it_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = ["-", "--to", "X26ABC3", "--workflow", "TEST_WORKFLOW2"];
    let mut command = program(folder.path(), &arguments);
    let mut running = command
        .arg("--compress")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = running.stdin.take().unwrap();
    input.write_all(CONTENT.as_bytes()).unwrap();
    drop(input);
    let text = shown(running.wait_with_output().unwrap());
    assert!(text.contains("X26ABC3 got 31 bytes"), "{text}");
    assert!(!text.contains("Quill"), "{text}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn upload_that_broke_off_goes_on_with_its_journal_and_arrives_once() {
    let folder = tempfile::tempdir().unwrap();
    let sandbox = Sandbox::start().await.unwrap();
    let content = CONTENT.repeat(400_000);
    fs::write(folder.path().join("letters"), &content).unwrap();
    let arguments = ["letters", "--to", "X26ABC2", "--workflow", "TEST_WORKFLOW"];
    let more = ["--chunk-size", "6000000", "--journal", "letters.journal"];
    let arguments = [&arguments[..], &more].concat();
    // the second chunk breaks off as often as it is tried
    sandbox.inject(Fault::cut_upload_after(100_000).after(1).always());
    let told = complaint(
        with(&sandbox, folder.path(), &arguments).output().unwrap(),
        1,
    );
    assert!(told.contains("run the same command again"), "{told}");
    let journal = fs::read_to_string(folder.path().join("letters.journal")).unwrap();
    assert!(
        !journal.contains("Quill") && !journal.contains("letters"),
        "{journal}"
    );

    sandbox.clear_faults();
    let text = shown(with(&sandbox, folder.path(), &arguments).output().unwrap());
    assert!(text.contains("in 3 chunks"), "{text}");
    let arrived = sandbox.mesh().inbox("X26ABC2");
    assert_eq!(arrived.len(), 1);
    assert!(sandbox.mesh().content(arrived[0].id()).unwrap() == content.as_bytes());
    assert!(!folder.path().join("letters.journal").exists());

    let status = ["--status", arrived[0].id()];
    let text = shown(with(&sandbox, folder.path(), &status).output().unwrap());
    assert!(text.contains("it waits in the recipient's inbox"), "{text}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn refusals_are_told_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let sandbox = Sandbox::start().await.unwrap();
    fs::write(folder.path().join("letter"), CONTENT).unwrap();
    let arguments = ["letter", "--to", "X26NOBODY", "--workflow", "TEST_WORKFLOW"];
    let command = || with(&sandbox, folder.path(), &arguments);
    let told = complaint(command().output().unwrap(), 1);
    assert!(told.contains("code 12"), "{told}");
    let wrong = command().env("MESH_PASSWORD", "wrong").output().unwrap();
    let told = complaint(wrong, 1);
    assert!(told.contains("check password, shared key"), "{told}");
    assert!(!told.contains("wrong"), "{told}");
}

#[test]
fn what_is_missing_or_wrong_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let told = |arguments: &[&str]| {
        let output = program(folder.path(), arguments).output().unwrap();
        complaint(output, 2)
    };
    assert!(told(&["none.zip"]).contains("the file"));
    assert!(told(&["-", "--journal", "j"]).contains("standard input"));
    assert!(told(&["--chunk-size", "12"]).contains("--chunk-size"));
    assert!(told(&["--subject", "Zo\u{eb}"]).contains("--subject"));
    assert!(told(&["--env", "int"]).contains("name a file"));
    assert!(told(&["Cargo.toml", "--track", "--status", "M1"]).contains("--status"));
    fs::write(folder.path().join("letter"), CONTENT).unwrap();
    assert!(told(&["letter", "--env", "int"]).contains("MESH_MAILBOX"));
}
