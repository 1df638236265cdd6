//! The example as whoever runs it sees it: what it prints, the code it ends with, and the files it leaves.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use nhs_mesh::{Client, Environment, LocalId, MailboxId, OutgoingMessage, Subject, WorkflowId};
use nhs_sandbox::Sandbox;

const CONTENT: &str = "Zebediah Quill, 12 Tannery Lane";

fn program(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mesh_worker"));
    for variable in ["MESH_MAILBOX", "MESH_PASSWORD", "MESH_SHARED_KEY"] {
        command.env_remove(variable);
    }
    command.args(arguments).current_dir(folder);
    command
}

/// The program with the credentials of a stand-in that outlives it.
fn with(sandbox: &Sandbox, folder: &Path, arguments: &[&str]) -> Command {
    let mesh = sandbox.mesh();
    let mut command = program(folder, arguments);
    let password = |id| mesh.mailbox(id).unwrap().password().to_owned();
    command
        .args(["--base-url", mesh.url(), "--into", "in"])
        .env("MESH_PASSWORD", password("X26ABC1"))
        .env("MESH_PASSWORD_X26ABC2", password("X26ABC2"))
        .env("MESH_SHARED_KEY", mesh.shared_key());
    command
}

/// Sends a message about a patient.
async fn send(sandbox: &Sandbox) -> String {
    let mesh = sandbox.mesh();
    let environment = Environment::custom(mesh.url()).unwrap();
    let client = Client::builder(environment, MailboxId::parse("X26ABC1").unwrap())
        .password(mesh.mailbox("X26ABC1").unwrap().password())
        .shared_key(mesh.shared_key())
        .build()
        .unwrap();
    let workflow = WorkflowId::parse("TEST_WORKFLOW").unwrap();
    let message = OutgoingMessage::new(MailboxId::parse("X26ABC2").unwrap(), workflow)
        .subject(Subject::parse("about Quill").unwrap())
        .local_id(LocalId::parse("Quill-1").unwrap());
    let sent = client.send_message(&message, CONTENT).await.unwrap();
    sent.message_id.to_string()
}

fn shown(output: Output) -> String {
    let complaint = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{complaint}");
    assert_eq!(complaint, "");
    let shown = String::from_utf8(output.stdout).unwrap();
    assert!(!shown.contains("Quill"), "{shown}");
    shown
}

fn complaint(output: Output, code: i32) -> String {
    let complaint = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{complaint}");
    complaint
}

#[test]
fn mailboxes_of_the_stand_in_are_read_and_it_ends_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let text = shown(program(folder.path(), &["--into", "in"]).output().unwrap());
    for words in [
        "from X26ABC1, 34000000 bytes in 4 chunks",
        "was not delivered, code 14",
        "X26ABC2: 3 taken and acknowledged, 0 left",
        "X26ABC1: 1 taken and acknowledged, 0 left",
    ] {
        assert!(text.contains(words), "no {words} in: {text}");
    }
    let files = |mailbox: &str| {
        let entries = fs::read_dir(folder.path().join("in").join(mailbox)).unwrap();
        entries
            .map(|entry| entry.unwrap().path())
            .collect::<Vec<_>>()
    };
    let contents: Vec<_> = files("X26ABC2")
        .iter()
        .map(|file| fs::read(file).unwrap())
        .collect();
    assert_eq!(contents.len(), 3);
    assert!(contents.contains(&b"a letter".to_vec()));
    let reports = files("X26ABC1");
    assert_eq!(reports.len(), 1);
    let report = fs::read_to_string(&reports[0]).unwrap();
    assert!(report.contains("local id letter-4"), "{report}");

    // without a folder given nothing stays
    shown(program(folder.path(), &["--once"]).output().unwrap());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn messages_are_written_and_nothing_of_them_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let sandbox = Sandbox::start().await.unwrap();
    let id = send(&sandbox).await;
    let arguments = ["--once", "--mailbox", "X26ABC1", "--mailbox", "X26ABC2"];
    let text = shown(with(&sandbox, folder.path(), &arguments).output().unwrap());
    assert!(text.contains("X26ABC2: 1 taken"), "{text}");
    assert!(text.contains("X26ABC1: 0 taken"), "{text}");
    let path = folder.path().join("in/X26ABC2").join(id);
    assert_eq!(fs::read_to_string(path).unwrap(), CONTENT);
    assert!(sandbox.mesh().inbox("X26ABC2").is_empty());
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn interrupted_it_ends_well() {
    let folder = tempfile::tempdir().unwrap();
    let sandbox = Sandbox::start().await.unwrap();
    send(&sandbox).await;
    let mut command = with(&sandbox, folder.path(), &["--mailbox", "X26ABC2"]);
    let mut running = command.stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(running.stdout.take().unwrap()).lines();
    let mut read = Vec::new();
    while !read.iter().any(|line: &String| line.contains("message")) {
        read.push(lines.next().unwrap().unwrap());
    }
    let id = running.id().to_string();
    let told = Command::new("kill").args(["-INT", &id]).status().unwrap();
    assert!(told.success());
    assert!(running.wait().unwrap().success());
    let rest: Vec<_> = lines.map(Result::unwrap).collect();
    assert_eq!(rest, ["finishing the messages under way"]);
    assert!(sandbox.mesh().inbox("X26ABC2").is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_missing_or_wrong_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let told = |arguments: &[&str]| {
        let output = program(folder.path(), arguments).output().unwrap();
        complaint(output, 2)
    };
    assert!(told(&["--env", "int"]).contains("MESH_MAILBOX"));
    assert!(told(&["--env", "int", "--mailbox", "X26ABC1"]).contains("--into"));
    assert!(told(&["--mailbox", "NOBODY"]).contains("no such mailbox"));
    let into = ["--mailbox", "X26ABC1", "--env", "int", "--into", "in"];
    assert!(told(&into).contains("MESH_PASSWORD"));

    let sandbox = Sandbox::start().await.unwrap();
    let twice = ["--mailbox", "X26ABC1,X26ABC1"];
    let output = with(&sandbox, folder.path(), &twice).output().unwrap();
    assert!(complaint(output, 2).contains("X26ABC1 has a worker already"));
    let mut wrong = with(&sandbox, folder.path(), &["--once", "--mailbox", "X26ABC1"]);
    let output = wrong.env("MESH_PASSWORD", "wrong").output().unwrap();
    let told = complaint(output, 1);
    assert!(told.contains("X26ABC1 could not be read"), "{told}");
    assert!(!told.contains("wrong"), "{told}");
}
