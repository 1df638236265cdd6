//! What each release does alike.

use std::path::{Path, PathBuf};

use nhs_fhir_core::content::{Part, Place, Step, Visitor, walk};
use nhs_fhir_core::identifier::system;
use nhs_fhir_core::json::Reader;
use nhs_fhir_core::terminology::{Snomed, SnomedDescriptionId};
use serde_json::Value;

use super::FOLDERS;
use super::release::{CodeableConcept, Coding, Resource};
use crate::conformance_data;

#[test]
fn codings_and_concepts_say_what_their_codes_are() {
    for (name, resource, _) in samples() {
        let mut found = Found::default();
        walk(&resource, &mut found);
        for coding in &found.codings {
            let code = coding
                .code
                .as_ref()
                .filter(|_| coding.has_system(system::SNOMED_CT));
            let due = code.map_or(Snomed::Absent, |code| Snomed::parse(code.as_str()));
            assert_eq!(coding.snomed(), due, "{name}");
        }
        for concept in &found.concepts {
            let has_code = concept
                .coding
                .iter()
                .any(|coding| matches!(coding.snomed(), Snomed::Code(_)));
            assert_eq!(
                matches!(concept.snomed(), Snomed::Code(_)),
                has_code,
                "{name}"
            );
            let recorded = concept.recorded();
            let sorted = recorded.translations.len()
                + recorded.unmarked.len()
                + usize::from(recorded.entered.is_some());
            let degraded = concept.coding.len() - sorted;
            assert_eq!(degraded > 0, recorded.degraded.is_some(), "{name}");
        }
    }
}

#[test]
fn the_ids_of_descriptions_are_found_wherever_they_stand() {
    let mut count = 0;
    for (name, resource, tree) in samples() {
        let mut found = Found::default();
        walk(&resource, &mut found);
        let mut ids: Vec<String> = Vec::new();
        let mut refused = 0;
        for coding in &found.codings {
            match coding.description_id() {
                Ok(id) => ids.extend(id.map(|id| id.to_string())),
                Err(_) => refused += 1,
            }
        }
        let mut due = Vec::new();
        ids_in(&tree, &mut due);
        let all = due.len();
        due.retain(|text| SnomedDescriptionId::parse(text).is_ok());
        ids.sort();
        due.sort();
        assert_eq!(ids, due, "{name}");
        assert_eq!(ids.len() + refused, all, "{name}");
        count += all;
    }
    println!("{count} ids of descriptions");
}

#[derive(Default)]
struct Found {
    codings: Vec<Coding>,
    concepts: Vec<CodeableConcept>,
}

impl Visitor for Found {
    fn enter(&mut self, _: &Place<'_>, element: Part<'_>) -> Step {
        match element.type_name() {
            "Coding" => self.codings.extend(element.copy::<Coding>()),
            "CodeableConcept" => self.concepts.extend(element.copy::<CodeableConcept>()),
            _ => {}
        }
        Step::Into
    }
}

/// The ids in the extensions of that kind, found by how their urls look.
fn ids_in(tree: &Value, ids: &mut Vec<String>) {
    let looks_like = |value: &Value, parts: &[&str]| {
        let url = value
            .get("url")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_ascii_lowercase();
        parts.iter().any(|part| url.ends_with(part))
    };
    let of = |value: &Value| {
        let id = value
            .get("valueId")
            .or_else(|| value.get("valueIdentifier")?.get("value"))?;
        id.as_str().map(str::to_owned)
    };
    match tree {
        Value::Array(items) => items.iter().for_each(|item| ids_in(item, ids)),
        Value::Object(members) => {
            if looks_like(tree, &["sctdescid", "sctdecsid"]) {
                ids.extend(of(tree));
                let within = tree.get("extension").and_then(Value::as_array);
                let parts = within.into_iter().flatten();
                ids.extend(
                    parts
                        .filter(|part| looks_like(part, &["descriptionid"]))
                        .filter_map(of),
                );
            }
            members.values().for_each(|value| ids_in(value, ids));
        }
        _ => {}
    }
}

/// The samples that are resources: name, what was read, and the JSON.
fn samples() -> impl Iterator<Item = (String, Resource, Value)> {
    let mut paths = Vec::new();
    for folder in FOLDERS {
        if let Some(folder) = conformance_data::folder(folder) {
            collect(&folder, &mut paths);
        }
    }
    paths.into_iter().filter_map(|path| {
        let bytes = std::fs::read(&path).unwrap();
        let json = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
        let tree: Value = serde_json::from_slice(json).ok()?;
        tree.get("resourceType").and_then(Value::as_str)?;
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let reading = Reader::lenient().read::<Resource>(&bytes);
        let resource = reading
            .unwrap_or_else(|error| panic!("{name}: {error}"))
            .value;
        Some((name, resource, tree))
    })
}

fn collect(path: &Path, paths: &mut Vec<PathBuf>) {
    if path.is_dir() {
        for entry in std::fs::read_dir(path).unwrap() {
            collect(&entry.unwrap().path(), paths);
        }
    } else if path.extension().is_some_and(|end| end == "json") {
        paths.push(path.to_owned());
    }
}
