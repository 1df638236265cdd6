//! What each release does alike.

use super::release::{Bundle, Patient, Resource};
use nhs_fhir_core::json::{Reader, to_vec};
use nhs_fhir_core::{IssueCode, ReadError, Severity};

fn nested(opening: &str, closing: &str, depth: usize) -> String {
    format!(
        r#"{{"resourceType":"Patient",{}"id":"x"{}}}"#,
        opening.repeat(depth),
        closing.repeat(depth)
    )
}

fn last_code(error: &ReadError) -> IssueCode {
    error.issues().last().unwrap().code
}

#[test]
fn nesting_beyond_the_limit_is_an_issue() {
    let extensions = nested(r#""extension":[{"url":"urn:x","#, "}]", 10_000);
    let contained = nested(r#""contained":[{"resourceType":"Patient","#, "}]", 10_000);
    let late = nested(
        r#""contained":[{"#,
        r#","resourceType":"Patient"}]"#,
        10_000,
    );
    for json in [extensions, contained, late] {
        let error = Resource::from_slice_lenient(json.as_bytes()).unwrap_err();
        assert_eq!(last_code(&error), IssueCode::TooDeep);
    }
}

#[test]
fn unknown_members_may_be_nested_to_any_depth_and_are_kept() {
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    let json = format!(r#"{{"resourceType":"Patient","x":{deep}}}"#);
    let patient = Patient::from_slice_lenient(json.as_bytes()).unwrap().value;
    assert_eq!(patient.to_vec(), json.as_bytes());
    let (_, raw) = patient.side.unknown_members().next().unwrap();
    assert_eq!(raw.to_value(), None);
}

#[test]
fn long_input_is_refused_before_it_is_read() {
    let json = format!(
        r#"{{"resourceType":"Patient","id":"{}"}}"#,
        "x".repeat(1000)
    );
    let error = Reader::lenient()
        .max_bytes(500)
        .read::<Patient>(json.as_bytes())
        .unwrap_err();
    assert_eq!(last_code(&error), IssueCode::TooLarge);
}

#[test]
fn more_elements_than_the_limit_are_refused() {
    let json = format!(
        r#"{{"resourceType":"Patient","name":[{{"given":[{}"A"]}}],"x":1}}"#,
        "\"A\",".repeat(96)
    );
    // the Patient, a name, 97 given names and what is kept beside
    let read = |most| {
        let reader = Reader::lenient().max_elements(most);
        reader.read::<Patient>(json.as_bytes())
    };
    assert!(read(100).is_ok());
    let error = read(99).unwrap_err();
    assert_eq!(last_code(&error), IssueCode::TooMany);
    assert!(error.to_string().contains("raise max_elements"));
}

#[test]
fn a_value_out_of_proportion_to_its_input_is_refused() {
    let json = format!(
        r#"{{"resourceType":"Patient","name":[{}{{"family":"A"}}]}}"#,
        "{},".repeat(100_000)
    );
    let error = Patient::from_slice_lenient(json.as_bytes()).unwrap_err();
    assert_eq!(last_code(&error), IssueCode::TooCostly);
    assert!(error.to_string().contains("raise max_expansion"));
    let reader = Reader::lenient().max_expansion(100);
    let patient = reader.read::<Patient>(json.as_bytes()).unwrap().value;
    assert_eq!(to_vec(&patient), json.as_bytes());
    // of what is short, no proportion is asked
    let short = r#"{"resourceType":"Patient","name":[{},{},{},{}]}"#;
    assert!(Patient::from_slice_lenient(short.as_bytes()).is_ok());
}

#[test]
fn issues_are_listed_up_to_the_limit_and_the_rest_told() {
    let json = format!(
        r#"{{"resourceType":"Patient",{}"id":"a"}}"#,
        "\"x\":1,".repeat(9)
    );
    for (most, listed) in [(0, 1), (8, 9), (9, 9), (10, 9)] {
        for reader in [Reader::lenient(), Reader::strict()] {
            let reader = reader.max_issues(most);
            let issues = match reader.read::<Patient>(json.as_bytes()) {
                Ok(reading) => reading.issues,
                Err(error) => error.issues().to_vec(),
            };
            assert_eq!(issues.len(), listed);
            let last = issues.last().unwrap();
            assert_eq!(last.code == IssueCode::More, most < 9);
            assert_eq!(last.severity, Severity::Error);
        }
        let strict = Reader::strict().max_issues(most);
        assert!(strict.read::<Patient>(json.as_bytes()).is_err());
    }
}

#[test]
fn rubbish_without_end_gives_issues_with_an_end() {
    let names = "\"A\",".repeat(200_000);
    let json = format!(r#"{{"resourceType":"Patient","name":[{names}{{"family":"A"}}]}}"#);
    let reading = Patient::from_slice_lenient(json.as_bytes()).unwrap();
    assert_eq!(reading.issues.len(), 1001);
    assert_eq!(reading.issues.last().unwrap().code, IssueCode::More);
    assert_eq!(reading.value.to_vec(), json.as_bytes());
}

#[test]
fn long_lists_with_gaps_take_time_in_proportion() {
    let (values, elements) = (
        "null,\"A\",".repeat(100_000),
        "{\"id\":\"a\"},null,".repeat(100_000),
    );
    let json = format!(
        r#"{{"resourceType":"Patient","name":[{{"given":[{values}"Z"],"_given":[{elements}null]}}]}}"#
    );
    let patient = Patient::from_slice(json.as_bytes()).unwrap();
    assert_eq!(patient.name.first().unwrap().given.len(), 100_001);
    assert_eq!(patient.to_vec(), json.as_bytes());
    let name = patient.name.first().unwrap();
    let filled = name.side.filled_places("given", name.given.len());
    assert_eq!(filled.len(), 200_001);
    assert_eq!(filled.iter().filter(|place| **place).count(), 100_001);
    assert!(
        (0..200_000)
            .filter(|item| name.side.element_at("given", *item).is_some())
            .count()
            == 100_000
    );
}

#[test]
fn members_that_come_again_and_again_take_time_in_proportion() {
    for member in [
        r#""birthDate":1"#,
        r#""_birthDate":1"#,
        r#""_birthDate":{"id":"x"}"#,
        r#""x":1"#,
    ] {
        let json = format!(
            r#"{{"resourceType":"Patient",{}"id":"a"}}"#,
            format!("{member},").repeat(200_000)
        );
        let patient = Patient::from_slice_lenient(json.as_bytes()).unwrap().value;
        assert_eq!(patient.to_vec().len(), json.len());
    }
}

#[test]
fn every_way_to_cut_a_document_is_an_error() {
    let json = br#"{"resourceType":"Bundle","type":"searchset","entry":[{"fullUrl":"urn:uuid:a","resource":{"resourceType":"Patient",
        "active":true,"multipleBirthInteger":-12,"name":[{"given":["A",null],"_given":[null,{"id":"x"}]}],"x":[1.0e-5,{"y":null}]}}]}"#;
    assert!(Bundle::from_slice_lenient(json).is_ok());
    for cut in 0..json.len() {
        assert!(
            Bundle::from_slice_lenient(json.get(..cut).unwrap()).is_err(),
            "cut at {cut}"
        );
    }
}
