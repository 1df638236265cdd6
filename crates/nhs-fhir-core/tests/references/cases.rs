//! What each release does alike.

use super::release::{Bundle, Reference, Resource};
use nhs_fhir_core::Resolved::{self, *};

const UUID: &str = "urn:uuid:0c1e2a34-5b6d-4f70-8192-a3b4c5d6e7f8";

/// Entries with a mark of their own in `language`: that of the resource a reference is found to lead to.
const BUNDLE: &str = r##"{"resourceType":"Bundle","type":"collection","entry":[
    {"fullUrl":"https://a.nhs.uk/r4/Patient/1","resource":{"resourceType":"Patient","id":"1","language":"a1",
     "contained":[{"resourceType":"Organization","id":"gp","language":"gp"},{"resourceType":"Basic","id":"kept"},
                  {"resourceType":"Slot","id":"twice"},{"resourceType":"Slot","id":"twice"}]}},
    {"fullUrl":"https://b.nhs.uk/r4/Patient/1","resource":{"resourceType":"Patient","id":"1","language":"b1"}},
    {"fullUrl":"urn:uuid:0c1e2a34-5b6d-4f70-8192-a3b4c5d6e7f8","resource":{"resourceType":"Patient","id":"u","language":"u"}},
    {"fullUrl":"urn:oid:1.2.3","resource":{"resourceType":"Slot","language":"oid"}},
    {"fullUrl":"https://a.nhs.uk/r4/Slot/7","resource":{"resourceType":"Slot","id":"7","language":"v1","meta":{"versionId":"1"}}},
    {"fullUrl":"https://a.nhs.uk/r4/Slot/7","resource":{"resourceType":"Slot","id":"7","language":"v2","meta":{"versionId":"2"}}},
    {"fullUrl":"https://a.nhs.uk/r4/Basic/8","resource":{"resourceType":"Basic","id":"8","language":"basic","meta":{"versionId":"5"}}},
    {"resource":{"resourceType":"List","id":"9","language":"no url"}},
    {"fullUrl":"Flag/3","resource":{"resourceType":"Flag","id":"3","language":"relative"}},
    {"fullUrl":"https://a.nhs.uk/r4/Patient/gone","response":{"status":"410"}}]}"##;

fn bundle() -> Bundle {
    Bundle::from_slice_lenient(BUNDLE.as_bytes()).unwrap().value
}

fn mark(found: Resolved<&Resource>) -> Resolved<String> {
    match found {
        Found(resource) => {
            let json: serde_json::Value = serde_json::from_slice(&resource.to_vec()).unwrap();
            Found(json["language"].as_str().unwrap_or("-").to_owned())
        }
        NotFound => NotFound,
        Ambiguous(count) => Ambiguous(count),
        NoBase => NoBase,
        Conditional => Conditional,
        NotAReference => NotAReference,
        _ => Malformed,
    }
}

#[test]
fn references_lead_where_the_rules_say() {
    let found = |mark: &str| Found(mark.to_owned());
    let bundle = bundle();
    let index = bundle.index();
    #[rustfmt::skip] // a row for each case
    let cases = [
        // absolute, wherever they stand
        (0, "https://b.nhs.uk/r4/Patient/1", found("b1")),
        (7, "https://b.nhs.uk/r4/Patient/1", found("b1")),
        (0, "https://c.nhs.uk/r4/Patient/1", NotFound),
        (0, UUID, found("u")),
        (0, "urn:uuid:0C1E2A34-5B6D-4F70-8192-A3B4C5D6E7F8", found("u")),
        (0, "urn:uuid:1c1e2a34-5b6d-4f70-8192-a3b4c5d6e7f8", NotFound),
        (0, "urn:oid:1.2.3", found("oid")),
        // relative, completed from the entry that holds them
        (0, "Patient/1", found("a1")),
        (1, "Patient/1", found("b1")),
        (0, "Patient/2", NotFound),
        (2, "Patient/1", NoBase),
        (7, "Patient/1", NoBase),
        (8, "Flag/3", found("relative")),
        (8, "Patient/1", NotFound),
        // of a version
        (0, "Slot/7", Ambiguous(2)),
        (0, "Slot/7/_history/2", found("v2")),
        (2, "https://a.nhs.uk/r4/Slot/7/_history/1", found("v1")),
        (0, "Slot/7/_history/3", NotFound),
        (0, "Basic/8/_history/5", found("basic")),
        (0, "Basic/8/_history/6", NotFound),
        (0, "Patient/1/_history/1", NotFound),
        // contained
        (0, "#gp", found("gp")),
        (0, "#kept", found("-")),
        (0, "#twice", Ambiguous(2)),
        (0, "#none", NotFound),
        (1, "#gp", NotFound),
        (0, "#", found("a1")),
        (9, "#", NotFound),
        // entries that hold no resource are none
        (0, "Patient/gone", NotFound),
        // no references
        (0, "Patient?identifier=urn:x|1", Conditional),
        (0, "the patient", Malformed),
        (0, "", Malformed),
        (0, "Patient", Malformed),
        (0, "https://a.nhs.uk/r4/Patient/1#gp", NotFound),
    ];
    for (from, text, outcome) in cases {
        let reference = Reference {
            reference: Some(text.into()),
            ..Reference::default()
        };
        let entry = &bundle.entry[from];
        assert_eq!(
            mark(index.resolve(entry, &reference)),
            outcome,
            "{from} {text}"
        );
        assert_eq!(
            mark(bundle.resolve(entry, &reference)),
            outcome,
            "{from} {text}"
        );
    }
    let logical = Reference {
        display: Some("somebody".into()),
        ..Reference::default()
    };
    assert_eq!(index.resolve(&bundle.entry[0], &logical), NotAReference);
}

#[test]
fn bundles_without_urls_are_resolved_by_id_where_asked() {
    let bundle = bundle();
    let index = bundle.index();
    let by_id = |from: usize, text: &str| {
        let reference = Reference {
            reference: Some(text.into()),
            ..Reference::default()
        };
        mark(index.resolve_by_id(&bundle.entry[from], &reference))
    };
    assert_eq!(by_id(7, "List/9"), Found("no url".into()));
    assert_eq!(by_id(2, "Slot/7/_history/1"), Found("v1".into()));
    assert_eq!(by_id(7, "Basic/8"), Found("basic".into()));
    assert_eq!(by_id(7, "Patient/1"), Ambiguous(2));
    // the rules come first
    assert_eq!(by_id(1, "Patient/1"), Found("b1".into()));
    assert_eq!(by_id(7, "Patient/404"), NotFound);
    assert_eq!(by_id(7, "https://c.nhs.uk/Patient/1"), NotFound);
    assert_eq!(by_id(7, "x y"), Malformed);
}

#[test]
fn debug_of_an_outcome_shows_no_content() {
    let bundle = bundle();
    let reference = Reference::to("Patient", "1").unwrap();
    let index = bundle.index();
    let found = index.resolve(&bundle.entry[0], &reference);
    assert_eq!(format!("{index:?}"), "BundleIndex(7 urls)");
    assert!(!format!("{found:?}").contains("a1"));
}

#[test]
fn many_references_are_resolved_in_one_pass() {
    let count = 20_000;
    let entries: Vec<_> = (0..count)
        .map(|at| {
            format!(
                r#"{{"fullUrl":"https://a.nhs.uk/Patient/{at}","resource":{{"resourceType":"Patient","id":"{at}",
                   "link":[{{"type":"seealso","other":{{"reference":"Patient/{}"}}}}]}}}}"#,
                (at + 1) % count
            )
        })
        .collect();
    let json = format!(
        r#"{{"resourceType":"Bundle","type":"collection","entry":[{}]}}"#,
        entries.join(",")
    );
    let bundle = Bundle::from_slice(json.as_bytes()).unwrap();
    let index = bundle.index();
    let found = bundle
        .entries_of::<super::release::Patient>()
        .filter_map(|(entry, patient)| {
            index
                .resolve(entry, patient.link[0].other.as_deref()?)
                .found()
        });
    assert_eq!(found.count(), count);
}
