//! What each release does alike.

use super::markdown;
use super::release::Resource;
use super::table::{Input, Row, TABLE, Written};
use crate::compare;
use nhs_fhir_core::json::{Reader, to_vec};
use nhs_fhir_core::{Issue, IssueCode, Severity};

fn rows() -> impl Iterator<Item = &'static Row> {
    TABLE.iter().flat_map(|(_, rows)| *rows)
}

fn document(input: &Input) -> Vec<u8> {
    match input {
        Input::Patient(members) => format!(r#"{{"resourceType":"Patient",{members}}}"#).into(),
        Input::Observation(members) => format!(
            r#"{{"resourceType":"Observation","status":"final","code":{{"text":"x"}},{members}}}"#
        )
        .into(),
        Input::Whole(json) => json.to_vec(),
        Input::Made(_, make) => make(),
    }
}

fn assert_issues(row: &Row, found: &[Issue], json: &[u8]) {
    let all: Vec<_> = found
        .iter()
        .map(|issue| (issue.severity, issue.code, &*issue.path))
        .collect();
    assert_eq!(all, row.issues, "{}", row.departure);
    assert!(
        found.iter().all(|issue| issue.offset <= json.len()),
        "{}",
        row.departure
    );
}

fn gravest(row: &Row) -> Option<Severity> {
    row.issues.iter().map(|(severity, _, _)| *severity).max()
}

#[test]
fn a_strict_reader_refuses_what_is_an_error_and_names_every_place() {
    for row in rows() {
        let json = document(&row.input);
        match Reader::strict().read::<Resource>(&json) {
            Ok(reading) => {
                assert!(gravest(row) < Some(Severity::Error), "{}", row.departure);
                assert_issues(row, &reading.issues, &json);
            }
            Err(error) => {
                assert!(gravest(row) >= Some(Severity::Error), "{}", row.departure);
                assert_issues(row, error.issues(), &json);
            }
        }
    }
}

#[test]
fn a_lenient_reader_refuses_what_is_fatal_and_keeps_all_else_in_its_place() {
    for row in rows() {
        let json = document(&row.input);
        match (Reader::lenient().read::<Resource>(&json), row.kept) {
            (Ok(reading), Some((place, kept))) => {
                assert_issues(row, &reading.issues, &json);
                assert!(kept(&reading.value), "{}: {place}", row.departure);
            }
            (Err(error), None) => {
                assert_eq!(gravest(row), Some(Severity::Fatal), "{}", row.departure);
                assert_issues(row, error.issues(), &json);
            }
            (Ok(_), None) => panic!("{}: was read", row.departure),
            (Err(error), Some(_)) => panic!("{}: {error}", row.departure),
        }
    }
}

#[test]
fn what_was_taken_is_written_back_as_it_came() {
    for row in rows().filter(|row| row.kept.is_some()) {
        let json = document(&row.input);
        let value = Reader::lenient().read::<Resource>(&json).unwrap().value;
        let written = to_vec(&value);
        match row.written {
            Written::As(_, due) => assert_eq!(String::from_utf8_lossy(&written), due),
            // serde_json refuses lone surrogates and deep nesting: such a text is compared with itself
            _ if compare::difference(&json, &json).is_some() => {
                assert_eq!(written, json, "{}", row.departure);
            }
            _ => assert_eq!(
                compare::difference(&json, &written),
                None,
                "{}",
                row.departure
            ),
        }
        let again = Reader::lenient().read::<Resource>(&written).unwrap().value;
        assert!(again == value, "{}", row.departure);
        assert_eq!(to_vec(&again), written, "{}", row.departure);
    }
}

#[test]
fn the_document_is_made_from_the_table() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/outcomes.md");
    let made = markdown::document(TABLE);
    if std::env::var_os("UPDATE_OUTCOMES").is_some() {
        std::fs::write(path, &made).unwrap();
    }
    let there = std::fs::read_to_string(path).unwrap();
    assert!(
        there == made,
        "docs/outcomes.md differs from the table: write it anew with UPDATE_OUTCOMES=1"
    );
}

#[test]
fn another_resource_than_the_one_asked_for_is_refused_by_both() {
    use super::release::Patient;
    let cases: &[(&[u8], IssueCode)] = &[
        (br#"{"resourceType":"Group"}"#, IssueCode::WrongResource),
        (br#"{"resourceType":"NotAType"}"#, IssueCode::WrongResource),
        (br#"{"id":"x"}"#, IssueCode::UnknownResource),
        (br#"{"resourceType":5}"#, IssueCode::UnknownResource),
        (b"[]", IssueCode::WrongType),
    ];
    for reader in [Reader::strict(), Reader::lenient()] {
        for (json, code) in cases {
            let error = reader.read::<Patient>(json).unwrap_err();
            let issue = error.issues().last().unwrap();
            assert_eq!(
                (issue.severity, issue.code, issue.offset),
                (Severity::Fatal, *code, 0)
            );
        }
    }
}

#[test]
fn offsets_are_those_of_the_bytes_that_came() {
    let cases: &[(&[u8], IssueCode, usize)] = &[
        (b"{", IssueCode::Syntax, 1),
        (br#"{"resourceType":"Patient"} x"#, IssueCode::Syntax, 27),
        (
            br#"{"resourceType":"Patient","id":01}"#,
            IssueCode::Syntax,
            32,
        ),
        (
            b"{\"resourceType\":\"Patient\",\"id\":\"\xff\"}",
            IssueCode::NotUtf8,
            32,
        ),
        (
            b"\xef\xbb\xbf{\"resourceType\":\"Patient\",\"x\":1}",
            IssueCode::UnknownMember,
            33,
        ),
    ];
    for (json, code, offset) in cases {
        let error = Reader::strict().read::<Resource>(json).unwrap_err();
        let issue = error.issues().last().unwrap();
        assert_eq!((issue.code, issue.offset), (*code, *offset));
    }
}

#[test]
fn the_message_is_about_the_gravest_issue() {
    let json = b"\xef\xbb\xbf{\"resourceType\":\"Patient\",\"x\":1,\"y\":1,}";
    let error = Reader::lenient().read::<Resource>(json).unwrap_err();
    assert_eq!(
        error.to_string(),
        "Patient: this is not well-formed JSON (byte 41), and 3 more"
    );
}

#[test]
fn issue_types_are_codes_of_fhir() {
    use super::release::codes::{IssueSeverity, IssueType};
    use nhs_fhir_core::primitive::CodeSet;
    for code in markdown::CODES {
        assert!(
            IssueType::from_code(code.issue_type()).is_some(),
            "{code:?}"
        );
    }
    for severity in [Severity::Warning, Severity::Error, Severity::Fatal] {
        assert!(IssueSeverity::from_code(severity.code()).is_some());
    }
}
