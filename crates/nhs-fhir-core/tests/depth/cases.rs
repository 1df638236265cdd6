//! What each release does alike.

use std::hint::black_box;

use super::release::Resource;
use nhs_fhir_core::json::{MAX_DEPTH, Reader, to_string, to_vec};
use nhs_fhir_core::{Issue, IssueCode};

/// A way of nesting: the resource, what opens and closes a level, and how many objects and lists a level has.
struct Way {
    resource: &'static str,
    open: &'static str,
    close: &'static str,
    levels: usize,
}

const fn way(
    resource: &'static str,
    open: &'static str,
    close: &'static str,
    levels: usize,
) -> Way {
    Way {
        resource,
        open,
        close,
        levels,
    }
}

#[rustfmt::skip] // a row for each case
const WAYS: &[Way] = &[
    way("Patient", r#""contained":[{"resourceType":"Patient","#, "}]", 2),
    way("Patient", r#""contained":[{"#, r#","resourceType":"Patient"}]"#, 2),
    way("Patient", r#""contained":{"resourceType":"Patient","#, "}", 1),
    way("Bundle", r#""entry":[{"resource":{"resourceType":"Bundle","#, "}}]", 3),
    way("Parameters", r#""parameter":[{"name":"a","resource":{"resourceType":"Parameters","#, "}}]", 3),
    way("Patient", r#""extension":[{"url":"urn:x","#, "}]", 2),
    way("Patient", r#""extension":{"#, "}", 1),
    way("Patient", r#""extension":[{"valueReference":{"#, "}}]", 3),
    way("Patient", r#""extension":{"valueReference":{"#, "}}", 2),
    // a list of one where a choice has a single value
    way("Patient", r#""extension":[{"valueReference":[{"#, "}]}]", 4),
    way("Patient", r#""_id":{"extension":[{"#, "}]}", 3),
    way("Patient", r#""_id":{"extension":{"#, "}}", 2),
    way("Questionnaire", r#""item":[{"linkId":"a","type":"group","#, "}]", 2),
    way("Questionnaire", r#""item":{"#, "}", 1),
    way("QuestionnaireResponse", r#""item":[{"linkId":"a","answer":[{"#, "}]}]", 4),
    way("QuestionnaireResponse", r#""item":{"answer":{"#, "}}", 2),
    way("CodeSystem", r#""concept":[{"code":"a","#, "}]", 2),
    way("CodeSystem", r#""concept":{"#, "}", 1),
    way("Composition", r#""section":[{"#, "}]", 2),
    way("Composition", r#""section":{"#, "}", 1),
    way("Consent", r#""provision":{"#, "}", 1),
    way("Consent", r#""provision":[{"#, "}]", 2),
    way("RequestGroup", r#""action":[{"#, "}]", 2),
    way("RequestGroup", r#""action":{"#, "}", 1),
    way("Patient", r#""unknown":[{"#, "}]", 2),
];

/// References and identifiers hold one another, with no list between.
const REFERENCES: Way = way("Patient", r#""identifier":{"assigner":{"#, "}}", 2);
const PARTS: Way = way("Parameters", r#""part":[{"name":"a","#, "}]", 2);
const CONTAINS: Way = way("ValueSet", r#""contains":[{"code":"a","#, "}]", 2);
const BARE_PARTS: Way = way("Parameters", r#""part":{"#, "}", 1);

/// Within the resource: what stands around the levels, and how many objects and lists that has.
fn document(way: &Way, around: (&str, &str, usize), closing_value: &str) -> String {
    let (open, close, outer) = around;
    let count = (MAX_DEPTH as usize - 1 - outer) / way.levels;
    format!(
        r#"{{"resourceType":"{}",{open}{}{closing_value}{}{close}}}"#,
        way.resource,
        way.open.repeat(count),
        way.close.repeat(count)
    )
}

/// Whether the release has the resource and the member that nests.
fn is_of_this_release(way: &Way) -> bool {
    let json = format!(
        r#"{{"resourceType":"{}",{}"id":"x"{}}}"#,
        way.resource, way.open, way.close
    );
    let reading = Reader::lenient().read::<Resource>(json.as_bytes()).unwrap();
    let unknown = |issue: &Issue| issue.code == IssueCode::UnknownMember && issue.offset < 60;
    Resource::TYPES.contains(&way.resource)
        && (way.open.contains("unknown") || !reading.issues.iter().any(unknown))
}

fn documents() -> Vec<String> {
    let mut all: Vec<String> = WAYS
        .iter()
        .filter(|way| is_of_this_release(way))
        .map(|way| document(way, ("", "", 0), r#""id":"x""#))
        .collect();
    let assigner = (r#""managingOrganization":{"#, "}", 1);
    all.push(document(&REFERENCES, assigner, r#""display":"x""#));
    let expansion = (r#""expansion":{"#, "}", 1);
    all.push(document(&CONTAINS, expansion, r#""code":"x""#));
    for parts in [PARTS, BARE_PARTS] {
        let parameter = (r#""parameter":[{"name":"a","#, "}]", 2);
        all.push(document(&parts, parameter, r#""name":"x""#));
    }
    all
}

/// All that can be done with a value.
fn use_it(json: &str) {
    let reader = Reader::lenient().max_depth(u32::MAX);
    let value = reader.read::<Resource>(json.as_bytes()).unwrap().value;
    let written = to_vec(&value);
    let again = reader.read::<Resource>(&written).unwrap().value;
    let copy = value.clone();
    assert!(value == again && value == copy);
    assert!(!format!("{value:?}{value:#?}").is_empty());
    assert_eq!(to_string(&copy).into_bytes(), written);
    drop(black_box((value, again, copy)));
    // strictly too: most of these have errors, and all are told
    let _ = black_box(
        Reader::strict()
            .max_depth(u32::MAX)
            .read::<Resource>(json.as_bytes()),
    );
    // what is one level too deep is let go of half made
    let shallow = Reader::lenient().max_depth(MAX_DEPTH - 4);
    let _ = black_box(shallow.read::<Resource>(json.as_bytes()));
}

fn on_a_small_stack(work: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().stack_size(2 << 20);
    thread.spawn(work).unwrap().join().unwrap();
}

#[test]
fn every_way_of_nesting_fits_a_small_stack() {
    on_a_small_stack(|| documents().iter().for_each(|json| use_it(json)));
}

#[test]
fn the_documents_go_as_deep_as_a_reader_enters() {
    let shallow = Reader::lenient().max_depth(MAX_DEPTH - 6);
    assert!(documents().len() >= WAYS.len());
    for json in documents().iter().filter(|json| !json.contains("unknown")) {
        let error = shallow.read::<Resource>(json.as_bytes()).expect_err(json);
        assert_eq!(error.issues().last().unwrap().code, IssueCode::TooDeep);
    }
}

#[test]
fn what_is_kept_as_it_came_may_be_nested_to_any_depth() {
    on_a_small_stack(|| {
        let deep = "[{\"a\":".repeat(100_000) + "1" + &"}]".repeat(100_000);
        for place in [
            "\"x\":",
            "\"birthDate\":",
            "\"_birthDate\":",
            "\"name\":[{},",
            "\"contained\":[{\"a\":",
        ] {
            let close = match place {
                "\"name\":[{}," => "]",
                "\"contained\":[{\"a\":" => "}]",
                _ => "",
            };
            let json = format!(r#"{{"resourceType":"Patient",{place}{deep}{close}}}"#);
            use_it(&json);
        }
    });
}

#[test]
fn serde_fits_a_small_stack() {
    on_a_small_stack(|| {
        // serde's own way of reading has a limit of 128
        for json in documents() {
            let value = Reader::lenient()
                .max_depth(MAX_DEPTH)
                .read::<Resource>(json.as_bytes())
                .unwrap()
                .value;
            let _ = black_box(serde_json::to_string(&value));
            let _ = black_box(serde_json::to_value(&value));
            let _ = black_box(serde_json::from_str::<Resource>(&json));
        }
    });
}
