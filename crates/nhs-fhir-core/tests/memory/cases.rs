//! What each release does alike.

use std::fmt::Write;

use super::release::Resource;
use crate::{MEMORY, TURN};
use nhs_fhir_core::json::Reader;

/// What a reading may take at its peak, for each byte of input.
const MOST: usize = 64;

/// The length of each input: beyond what counts as short.
const LENGTH: usize = 100_000;

fn list(open: &str, item: &str, close: &str) -> String {
    let count = LENGTH / (item.len() + 1);
    let items = vec![item; count].join(",");
    format!("{open}{items}{close}")
}

/// An item again and again in a list of a resource.
fn items(resource: &str, member: &str, item: &str) -> String {
    let open = format!(r#"{{"resourceType":"{resource}","{member}":["#);
    list(&open, item, "]}")
}

fn names(open: &str, item: &str) -> String {
    let open = format!(r#"{{"resourceType":"Patient","name":[{{{open}"#);
    list(&open, item, "]}]}")
}

fn hostile() -> Vec<(String, String)> {
    let mut inputs = Vec::new();
    let lists = [
        ("Patient", "name"),
        ("Patient", "extension"),
        ("Patient", "contained"),
        ("Patient", "identifier"),
        ("Patient", "contact"),
        ("Bundle", "entry"),
        ("Bundle", "link"),
        ("Parameters", "parameter"),
        ("Questionnaire", "item"),
        ("Composition", "section"),
        ("Claim", "item"),
        ("ClaimResponse", "addItem"),
        ("MedicationRequest", "dosageInstruction"),
        // the largest struct in a list of all
        ("RequestGroup", "action"),
    ];
    let odd = [
        "{}",
        r#"{"id":""}"#,
        r#"{"id":"a"}"#,
        r#"{"id":1}"#,
        r#"{"":1}"#,
        r#"{"_id":{}}"#,
        r#"{"extension":[{}]}"#,
        "5",
        "null",
        "[]",
        r#""""#,
    ];
    for (resource, member) in lists {
        for item in odd {
            inputs.push((
                format!("{resource}.{member} of {item}"),
                items(resource, member, item),
            ));
        }
    }
    for resource in ["Task", "MedicationRequest", "Claim", "NotAType", "Account"] {
        let item = format!(r#"{{"resourceType":"{resource}"}}"#);
        inputs.push((
            format!("contained {resource}"),
            items("Patient", "contained", &item),
        ));
        inputs.push((
            format!("entry with {resource}"),
            items("Bundle", "entry", &format!(r#"{{"resource":{item}}}"#)),
        ));
    }
    for item in [r#""""#, "null", "5", "{}", r#""\ud800""#] {
        inputs.push((format!("given of {item}"), names(r#""given":["#, item)));
    }
    for item in ["{}", "null", r#"{"id":"a"}"#, r#"{"extension":[{}]}"#] {
        inputs.push((format!("_given of {item}"), names(r#""_given":[{},"#, item)));
    }
    for member in [
        r#""":1"#,
        r#""x":1"#,
        r#""id":1"#,
        r#""birthDate":"1985""#,
        r#""_birthDate":{}"#,
        r#""resourceType":"X""#,
        r#""deceasedBoolean":true,"deceasedDateTime":"2020""#,
        r#""maritalStatus":{},"managingOrganization":{}"#,
    ] {
        let json = list(r#"{"resourceType":"Patient","#, member, "}");
        inputs.push((format!("member {member}"), json));
    }
    // issues whose paths are long
    let depth = 60;
    let mut deep = String::from(r#"{"resourceType":"Patient","#);
    let _ = write!(deep, "{}", r#""extension":[{"url":"u","#.repeat(depth));
    deep += r#""extension":["#;
    inputs.push((
        "issues in the deep".to_owned(),
        list(&deep, "1", "]") + &"}]".repeat(depth) + "}",
    ));
    inputs.push((
        "escapes".to_owned(),
        list(r#"{"resourceType":"Patient","id":""#, r"\n", "\"}"),
    ));
    inputs
}

#[test]
fn memory_stays_in_proportion_to_the_input() {
    let _turn = TURN.lock().unwrap();
    let (mut worst, mut failures) = ((0, String::new()), Vec::new());
    for (name, json) in hostile() {
        // as many issues as there are, so that they are measured too
        for (kind, reader) in [("strict", Reader::strict()), ("lenient", Reader::lenient())] {
            let reader = reader.max_issues(usize::MAX);
            MEMORY.reset_peak_usage();
            let before = MEMORY.current_usage();
            let outcome = reader.read::<Resource>(json.as_bytes());
            let times = (MEMORY.peak_usage() - before) / json.len();
            drop(outcome);
            if times > MOST {
                failures.push(format!("{name}, {kind}: {times}"));
            }
            worst = worst.max((times, format!("{name}, {kind}")));
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
    // so that the test is known to measure
    assert!(worst.0 > 8, "{worst:?}");
}
