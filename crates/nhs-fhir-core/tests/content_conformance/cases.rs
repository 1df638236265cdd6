//! What each release does alike.

use super::EXAMPLES;
use super::release::Resource;
use super::release::codes::ResourceType;
use crate::conformance_data;
use nhs_fhir_core::Raw;
use nhs_fhir_core::content::{Part, Place, Step, Visitor, difference, get, walk};
use nhs_fhir_core::json::Reader;
use nhs_fhir_core::primitive::CodeSet;
use serde_json::Value;

fn examples() -> Vec<(String, Vec<u8>)> {
    let Some(folder) = conformance_data::folder(EXAMPLES) else {
        return Vec::new();
    };
    let paths = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let json = paths.filter(|path| path.extension().is_some_and(|end| end == "json"));
    json.map(|path| {
        (
            path.file_name().unwrap().to_string_lossy().into_owned(),
            std::fs::read(&path).unwrap(),
        )
    })
    .collect()
}

fn read(name: &str, json: &[u8]) -> Resource {
    let reading = Reader::lenient().read::<Resource>(json);
    reading
        .unwrap_or_else(|error| panic!("{name}: {error}"))
        .value
}

/// How many strings, numbers, booleans and nulls are in some JSON.
fn scalars(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.iter().map(scalars).sum(),
        Value::Object(members) => members.values().map(scalars).sum(),
        Value::Null => 0,
        _ => 1,
    }
}

#[derive(Default)]
struct Values {
    count: usize,
    /// A few of the values that were met, with their paths.
    sample: Vec<(String, String)>,
}

impl Visitor for Values {
    fn enter(&mut self, _: &Place<'_>, element: Part<'_>) -> Step {
        if let Some(other) = element.other_resource() {
            self.count += scalars(&other.raw().to_value().unwrap());
        } else if ResourceType::CODES.contains(&element.type_name()) {
            // resourceType
            self.count += 1;
        }
        Step::Into
    }

    fn primitive(&mut self, place: &Place<'_>, primitive: Part<'_>) -> Step {
        if let Some(text) = primitive.text() {
            self.count += 1;
            if self.count % 61 == 7 && self.sample.len() < 200 {
                self.sample.push((place.path(), text.into_owned()));
            }
        }
        Step::Into
    }

    fn misfit(&mut self, _: &Place<'_>, _: Option<&str>, json: &Raw) -> Step {
        self.count += scalars(&json.to_value().unwrap());
        Step::Into
    }
}

#[test]
fn walk_comes_by_every_value() {
    for (name, json) in examples() {
        let resource = read(&name, &json);
        let mut values = Values::default();
        assert!(walk(&resource, &mut values));
        let text = json.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&json);
        let tree: Value = serde_json::from_slice(text).unwrap();
        assert_eq!(values.count, scalars(&tree), "{name}");
    }
}

#[test]
fn path_of_a_value_leads_to_it() {
    for (name, json) in examples()
        .into_iter()
        .filter(|(_, json)| json.len() < 200_000)
    {
        let resource = read(&name, &json);
        let mut values = Values::default();
        walk(&resource, &mut values);
        for (path, text) in values.sample {
            let found =
                get(&resource, &path).unwrap_or_else(|error| panic!("{name} {path}: {error}"));
            let found: Vec<_> = found.iter().filter_map(Part::text).collect();
            assert_eq!(found, [text], "{name} {path}");
        }
    }
}

#[test]
fn nothing_differs_from_itself_written_and_read_again() {
    for (name, json) in examples() {
        let resource = read(&name, &json);
        let again = read(&name, &resource.to_vec());
        assert_eq!(difference(&resource, &again), None, "{name}");
    }
}
