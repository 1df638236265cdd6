//! The example as whoever runs it sees it: what it prints, and the code it ends with.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

use std::process::{Command, Output};

use nhs_sandbox::organisations;

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_ods_search"))
        .env_remove("NHS_API_KEY")
        .args(arguments)
        .output()
        .unwrap()
}

/// What it printed to standard output, after it ended well.
fn shown(arguments: &[&str]) -> String {
    let output = run(arguments);
    let complaint = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{complaint}");
    assert_eq!(complaint, "");
    String::from_utf8(output.stdout).unwrap()
}

/// What it printed to standard error, after it ended with that code.
fn complaint(arguments: &[&str], code: i32) -> String {
    let output = run(arguments);
    let complaint = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{complaint}");
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "");
    complaint
}

fn assert_has(text: &str, words: &[&str]) {
    for word in words {
        assert!(text.contains(word), "no {word} in: {text}");
    }
}

#[test]
fn search_is_shown_as_a_table_with_its_total() {
    let text = shown(&["--name", "northmoor"]);
    assert!(text.starts_with("CODE    NAME "));
    assert_has(
        &text,
        &[
            "FZ001   NORTHMOOR PHARMACY ",
            "XQ1 3HS   active    RO182\n",
            // a trust of the past, which has neither address nor role now
            "   inactive  RO179 (ended)\n",
        ],
    );
    assert!(text.ends_with("\n10 of 10 shown\n"), "{text}");
}

#[test]
fn limit_cuts_the_table_and_not_the_total() {
    let text = shown(&["--postcode", "XQ1", "--role", "ro177,RO182", "--limit", "3"]);
    assert_eq!(text.lines().count(), 6);
    assert!(
        text.ends_with("3 of 10 shown, --limit shows more\n"),
        "{text}"
    );
}

#[test]
fn active_regards_roles_and_records() {
    let ever = shown(&["--role", "RO76", "--limit", "50"]);
    assert_has(&ever, &[organisations::CLOSED_PRACTICE, "RO76 (ended)"]);
    let today = shown(&["--role", "RO76", "--limit", "50", "--active"]);
    assert!(!today.contains(organisations::CLOSED_PRACTICE));
    assert!(!today.contains(organisations::FORMER_PRACTICE));
}

#[test]
fn record_is_shown_with_roles_and_relationships() {
    let text = shown(&["--code", " z97001 "]);
    assert_has(
        &text,
        &[
            "ODS code      Z97001",
            "Name          TANNERY LANE SURGERY",
            "RO76   GP PRACTICE",
            "since 1974-04-01",
            "IS COMMISSIONED BY  RE4  Z7A ",
            "NORTHMOOR CENTRAL PCN",
        ],
    );
    let text = shown(&["--code", organisations::TRUST, "--limit", "3"]);
    assert_has(
        &text,
        &["(THIS ORGANISATION)", "3 of 4 shown, --limit shows more"],
    );
    let text = shown(&["--code", organisations::CLOSED_PRACTICE]);
    assert_has(&text, &["inactive", "to 2021-06-30"]);
}

#[test]
fn nothing_found_is_said_with_a_way_on() {
    let text = complaint(&["--code", organisations::UNKNOWN], 1);
    assert_has(&text, &["ODS has no record with this code", "HAPI-2001"]);
    let text = complaint(&["--name", "nosuchplace"], 1);
    assert_has(&text, &["no organisation matches", "--contains"]);
}

#[test]
fn what_cannot_be_asked_is_said_before_it_is_sent() {
    for (arguments, word) in [
        (&["--name", "ST"][..], "name must have 3 to 100 characters"),
        (
            &["--postcode", "X"],
            "address-postalcode must have at least 2",
        ),
        (&["--role", "177"], "RO and digits"),
        (&["--code", "A"], "ODS code"),
        (&["--code", "ZT1", "--active"], "cannot be used with"),
        (&["--contains", "--role", "RO76"], "--name"),
        (&["--name", "leeds", "--limit", "0"], "limit"),
        (&["--limit", "3"], "required"),
    ] {
        assert_has(&complaint(arguments, 2), &[word]);
    }
}

#[test]
fn missing_credentials_are_named() {
    for environment in ["int", "prod"] {
        let text = complaint(&["--env", environment, "--name", "leeds"], 2);
        assert_has(&text, &["NHS_API_KEY", "--env embedded"]);
        assert!(!text.contains("NHS_PRIVATE_KEY_FILE"), "{text}");
    }
}

#[test]
fn service_that_is_not_there_is_said_with_the_cause() {
    let base_url = ["--env", "sandbox", "--base-url", "http://127.0.0.1:9"];
    let arguments = [&["--code", "RR8"], &base_url[..]].concat();
    assert_has(&complaint(&arguments, 1), &["no connection", "because"]);
    let clear_text = ["--env", "sandbox", "--base-url", "http://ods.example"];
    let arguments = [&["--code", "RR8"], &clear_text[..]].concat();
    assert_has(&complaint(&arguments, 2), &["must be https"]);
}

#[test]
fn help_says_what_there_is() {
    let text = shown(&["--help"]);
    for option in [
        "--code",
        "--name",
        "--role",
        "--postcode",
        "--active",
        "--limit",
        "--env",
    ] {
        assert_has(&text, &[option]);
    }
    assert_has(&text, &["Exit code", "NHS_API_KEY", "ods_search --code"]);
}
