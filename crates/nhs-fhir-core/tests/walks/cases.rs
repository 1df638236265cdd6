//! What each release does alike.

use super::release::*;
use nhs_fhir_core::Raw;
use nhs_fhir_core::content::{Part, Place, Step, Visitor, difference, same_content, walk};
use nhs_fhir_core::json::MAX_DEPTH;

/// Writes down what it is told.
#[derive(Default)]
struct Recorder {
    told: Vec<String>,
    over: &'static str,
    stop: &'static str,
}

impl Recorder {
    fn tell(&mut self, what: &str, place: &Place<'_>) -> Step {
        let path = place.path();
        let step = match path.as_str() {
            path if path == self.over => Step::Over,
            path if path == self.stop => Step::Stop,
            _ => Step::Into,
        };
        self.told.push(format!("{what} {path}"));
        step
    }
}

impl Visitor for Recorder {
    fn enter(&mut self, place: &Place<'_>, element: Part<'_>) -> Step {
        assert_eq!(place.depth() == 0, place.member().is_empty());
        assert!(!element.is_primitive());
        self.tell("+", place)
    }

    fn leave(&mut self, place: &Place<'_>, _: Part<'_>) {
        self.tell("-", place);
    }

    fn primitive(&mut self, place: &Place<'_>, primitive: Part<'_>) -> Step {
        let what = if primitive.text().is_some() { "=" } else { "?" };
        self.tell(what, place)
    }

    fn misfit(&mut self, place: &Place<'_>, unknown_member: Option<&str>, json: &Raw) -> Step {
        let what = format!("! {} {}", unknown_member.unwrap_or("-"), json.as_str());
        self.tell(&what, place)
    }
}

const WALK: &str = r#"{"resourceType":"Patient","active":5,"name":[{"given":["A",null,"B"],"_given":[null,{"id":"g"}]},7],
    "_birthDate":{"extension":[{"url":"u","valueString":"x"}]},"contained":[{"resourceType":"Basic"},{"resourceType":"Slot"}],"pets":1}"#;

#[test]
fn walk_comes_by_every_part_in_order_with_its_path() {
    let patient = Patient::from_slice_lenient(WALK.as_bytes()).unwrap().value;
    let mut recorder = Recorder::default();
    assert!(walk(&patient, &mut recorder));
    let expected = [
        "+ Patient",
        "+ Patient.contained[0]",
        "+ Patient.contained[1]",
        "- Patient.contained[1]",
        "! - 5 Patient.active",
        "+ Patient.name[0]",
        "= Patient.name[0].given[0]",
        "? Patient.name[0].given[1]",
        "= Patient.name[0].given[1].id",
        "= Patient.name[0].given[2]",
        "- Patient.name[0]",
        "! - 7 Patient.name[1]",
        "? Patient.birthDate",
        "+ Patient.birthDate.extension[0]",
        "= Patient.birthDate.extension[0].url",
        "= Patient.birthDate.extension[0].valueString",
        "- Patient.birthDate.extension[0]",
        "! pets 1 Patient",
        "- Patient",
    ];
    assert_eq!(recorder.told, expected);
}

#[test]
fn walk_passes_over_and_stops_where_told() {
    let patient = Patient::from_slice_lenient(WALK.as_bytes()).unwrap().value;
    let mut recorder = Recorder {
        over: "Patient.name[0]",
        stop: "Patient.birthDate",
        ..Recorder::default()
    };
    assert!(!walk(&patient, &mut recorder));
    let from = recorder
        .told
        .iter()
        .position(|told| told == "+ Patient.name[0]")
        .unwrap();
    assert_eq!(
        recorder.told[from..],
        [
            "+ Patient.name[0]",
            "! - 7 Patient.name[1]",
            "? Patient.birthDate"
        ]
    );
    let mut recorder = Recorder {
        over: "Patient",
        ..Recorder::default()
    };
    assert!(walk(&patient, &mut recorder));
    assert_eq!(recorder.told, ["+ Patient"]);
}

#[test]
fn walk_takes_no_stack_for_depth() {
    let mut extension = Extension::default();
    for _ in 0..(MAX_DEPTH / 2 - 4) {
        extension = Extension {
            extension: [extension].into(),
            ..Extension::default()
        };
    }
    let patient = Patient {
        extension: [extension].into(),
        ..Patient::default()
    };
    let walked = std::thread::Builder::new()
        .stack_size(128 << 10)
        .spawn(move || {
            let mut recorder = Recorder::default();
            let outcome = walk(&patient, &mut recorder);
            assert_eq!(difference(&patient, &patient), None);
            std::mem::forget(patient);
            (outcome, recorder.told.len())
        })
        .unwrap();
    assert_eq!(
        walked.join().unwrap(),
        (true, (MAX_DEPTH as usize / 2 - 3 + 1) * 2)
    );
}

#[test]
fn content_is_the_same_whatever_servers_and_writers_add() {
    let read = |members: &str| {
        let json = format!(r#"{{"resourceType":"Patient",{members}}}"#);
        Patient::from_slice_lenient(json.as_bytes()).unwrap().value
    };
    let plain = read(r#""name":[{"given":["A"]}],"pets":{"cat": 1}"#);
    for same in [
        r#""id":"1","meta":{"versionId":"2","lastUpdated":"2024-01-01T00:00:00Z"},"name":[{"given":["A"]}],"pets":{"cat":1}"#,
        r#""pets":{ "cat" : 1 },"name":{"given":"A"}"#,
        r#""name":[{"id":"n","given":["A"],"_given":[{"id":"g"}]}],"_birthDate":{"id":"b"},"pets":{"cat":1}"#,
        r#""name":[{"given":["A",null]}],"pets":{"cat":1}"#,
    ] {
        assert!(
            same_content(&plain, &read(same)),
            "{same}: {:?}",
            difference(&plain, &read(same))
        );
    }
    let unlike = |one: &str, other: &str, path: &str| {
        let (one, other) = (read(one), read(other));
        assert_eq!(difference(&one, &other).as_deref(), Some(path));
        assert_eq!(difference(&other, &one).as_deref(), Some(path));
        assert!(one != other);
    };
    unlike(
        r#""name":[{"given":["A"]}]"#,
        r#""name":[{"given":["B"]}]"#,
        "Patient.name[0].given[0]",
    );
    unlike(
        r#""name":[{"given":["A"]}]"#,
        r#""name":[{"given":["A","B"]}]"#,
        "Patient.name[0].given[1]",
    );
    unlike(
        r#""name":[{"family":"A"}]"#,
        r#""name":[{"family":"A"},{"family":"B"}]"#,
        "Patient.name[1]",
    );
    unlike(
        r#""birthDate":"1985""#,
        r#""gender":"other","birthDate":"1985""#,
        "Patient.gender",
    );
    unlike(
        r#""birthDate":"1985""#,
        r#""birthDate":"1985","_birthDate":{"extension":[{"url":"u"}]}"#,
        "Patient.birthDate.extension[0]",
    );
    unlike(
        r#""deceasedBoolean":true"#,
        r#""deceasedDateTime":"2020""#,
        "Patient.deceasedBoolean",
    );
    unlike(
        r#""meta":{"tag":[{"code":"a"}]}"#,
        r#""active":true"#,
        "Patient.meta",
    );
    unlike(
        r#""meta":{"tag":[{"code":"a"}],"versionId":"1"}"#,
        r#""meta":{"tag":[{"code":"b"}]}"#,
        "Patient.meta.tag[0].code",
    );
    // what is within an element comes before what stands behind it
    unlike(
        r#""meta":{"profile":["urn:p"]},"active":true"#,
        r#""meta":{"profile":["urn:p"],"tag":[{"code":"b"}]}"#,
        "Patient.meta.tag[0]",
    );
    unlike(
        r#""contained":[{"resourceType":"Slot","id":"a"}]"#,
        r#""contained":[{"resourceType":"Slot","id":"b"}]"#,
        "Patient.contained[0].id",
    );
    unlike(
        r#""contained":[{"resourceType":"Basic"}]"#,
        r#""contained":[{"resourceType":"Basic","a":" "}]"#,
        "Patient.contained[0]",
    );
    unlike(r#""pets":"a b""#, r#""pets":"ab""#, "Patient");
    unlike(r#""pets":"a""#, r#""active":true"#, "Patient.active");
    unlike(r#""active":1"#, r#""active":true"#, "Patient.active");
    let (one, other) = (
        Resource::from(Patient::default()),
        Resource::from(Slot::default()),
    );
    assert_eq!(difference(&one, &other).as_deref(), Some("Patient"));
}
