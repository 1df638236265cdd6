//! The example as whoever runs it sees it: what it prints, the code it ends with, and the file it leaves.
#![allow(clippy::unwrap_used, missing_docs)]

use std::path::PathBuf;
use std::process::{Command, Output};

/// A file of its own for each test, gone with it.
struct File(PathBuf);

impl File {
    fn new(name: &str) -> Self {
        let name = format!("ods-mirror-{name}-{}.sqlite", std::process::id());
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = std::fs::remove_file(&path);
        Self(path)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_ods_mirror"))
            .env_remove("NHS_API_KEY")
            .arg("--database")
            .arg(&self.0)
            .args(arguments)
            .output()
            .unwrap()
    }

    fn shown(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let complaint = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{complaint}");
        String::from_utf8(output.stdout).unwrap()
    }

    fn complaint(&self, arguments: &[&str], code: i32) -> String {
        let output = self.run(arguments);
        let complaint = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{complaint}");
        complaint
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn assert_has(text: &str, words: &[&str]) {
    for word in words {
        assert!(text.contains(word), "no {word} in: {text}");
    }
}

#[test]
fn file_is_filled_then_kept_up_to_date_then_read_alone() {
    let file = File::new("whole");
    let first = file.shown(&["--page-size", "50"]);
    assert_has(
        &first,
        &[
            "Fetched the whole directory through ",
            "Z97001  TANNERY LANE SURGERY",
            "RO76 GP PRACTICE since 1974-04-01",
            "is commissioned by Z7A",
        ],
    );
    let again = file.shown(&[]);
    assert_has(
        &again,
        &["Fetched what has changed", "is commissioned by Z7A"],
    );
    let sizes = |text: &str| {
        let mut lines = text.lines().filter(|line| line.starts_with("The file has"));
        lines.next().unwrap().to_owned()
    };
    assert_eq!(sizes(&first), sizes(&again));
    let offline = file.shown(&["--offline", "--practice", "z97001"]);
    assert!(again.ends_with(&offline), "{offline}");
}

#[test]
fn what_is_missing_or_wrong_is_named() {
    let file = File::new("wrong");
    assert_has(&file.complaint(&["--offline"], 2), &["--practice"]);
    let missing = file.complaint(&["--offline", "--practice", "ZZ999"], 1);
    assert_has(&missing, &["no organisation ZZ999"]);
    assert_has(&file.complaint(&["--page-size", "1"], 2), &["--page-size"]);
    assert_has(&file.complaint(&["--env", "int"], 2), &["NHS_API_KEY"]);
    let gone = ["--env", "sandbox", "--base-url", "http://127.0.0.1:9"];
    assert_has(&file.complaint(&gone, 1), &["no connection", "because"]);
    // the file is one of that service from now on
    assert_has(
        &file.complaint(&[], 2),
        &["is a copy of http://127.0.0.1:9", "--database"],
    );
}

#[test]
fn file_that_is_no_database_is_left_as_it_is() {
    let file = File::new("text");
    std::fs::write(
        &file.0,
        "not a database, and longer than its header would have to be",
    )
    .unwrap();
    let told = file.complaint(&["--offline", "--practice", "Z97001"], 2);
    assert_has(&told, &["cannot be used as a database", "--database"]);
    let kept = std::fs::read_to_string(&file.0).unwrap();
    assert!(kept.starts_with("not a database"));
}

#[test]
fn help_says_what_there_is() {
    let text = File::new("help").shown(&["--help"]);
    assert_has(
        &text,
        &[
            "--database",
            "--practice",
            "--full",
            "--offline",
            "--env",
            "--base-url",
            "Exit code",
        ],
    );
}
