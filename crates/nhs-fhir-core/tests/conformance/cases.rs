//! What holds for the examples of each release.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use nhs_fhir_core::Raw;
use nhs_fhir_core::engine::node::{AnyResource, Kept, Node, ResourceRef, Slot};
use nhs_fhir_core::json::{Reader, to_vec};
use serde_json::Value;

use super::release::Resource;
use super::{FOLDERS, is_fault_of_hl7};
use crate::{compare, conformance_data};

#[test]
fn every_published_example_is_read_leniently_and_comes_back_the_same() {
    for (name, json, _) in examples() {
        let reading = Reader::lenient()
            .read::<Resource>(&json)
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(
            compare::difference(&json, &to_vec(&reading.value)),
            None,
            "{name}"
        );
    }
}

#[test]
fn every_example_of_hl7_is_read_strictly() {
    for (name, json, _) in examples() {
        if !name.contains("__hl7__") {
            continue;
        }
        if let Err(error) = Reader::strict().read::<Resource>(&json) {
            let fault = error
                .issues()
                .iter()
                .find(|issue| !is_fault_of_hl7(&name, issue));
            assert!(fault.is_none(), "{name}: {}", fault.unwrap());
        }
    }
}

#[test]
fn entries_and_contained_resources_are_read_as_their_types() {
    for (name, json, tree) in examples() {
        let reading = Reader::lenient().read::<Resource>(&json).unwrap();
        let mut found = Found::default();
        found.resource(&AnyResource::get(&reading.value));
        let mut due = Counts::new();
        count_due(&tree, &mut due);
        // what stands where FHIR has no resource is kept beside the fields, which is always an issue
        assert!(
            found.beside.is_empty() || !reading.issues.is_empty(),
            "{name}"
        );
        for (type_name, count) in found.beside {
            *found.typed.entry(type_name).or_default() += count;
        }
        assert_eq!(found.typed, due, "{name}");
    }
}

/// How many resources of each type.
type Counts = BTreeMap<String, usize>;

/// The resources of the model's types in a value that was read: those that are typed, and those that no field could hold.
#[derive(Default)]
struct Found {
    typed: Counts,
    beside: Counts,
}

impl Found {
    /// A resource that is not typed must be of a type that the model does not have.
    fn resource(&mut self, resource: &ResourceRef<'_>) {
        match resource {
            ResourceRef::Node(node) => {
                *self.typed.entry(node.info().name.to_owned()).or_default() += 1;
                self.node(*node);
            }
            ResourceRef::Other(other) => assert!(!is_modelled(other.type_name())),
        }
    }

    fn node(&mut self, node: &dyn Node) {
        for slot in (0_u16..).take(node.info().slots.len()) {
            match node.slot(slot) {
                Slot::Node(child) | Slot::ChosenNode(_, child) => self.node(child),
                Slot::Nodes(children) => {
                    for child in (0..children.len()).filter_map(|at| children.at(at)) {
                        self.node(child);
                    }
                }
                Slot::Resources(resources) => {
                    for resource in (0..resources.len()).filter_map(|at| resources.at(at)) {
                        self.resource(&resource);
                    }
                }
                _ => {}
            }
        }
        let side = node.side();
        let mut kept: Vec<&Raw> = Vec::new();
        for (name, raw) in side.unknown() {
            match raw.to_value().unwrap() {
                // a resource that stands where its wrapper should: its members are kept one by one
                Value::String(type_name)
                    if &**name == "resourceType" && is_modelled(&type_name) =>
                {
                    *self.beside.entry(type_name).or_default() += 1;
                }
                _ => kept.push(raw),
            }
        }
        for place in (0..side.places()).filter_map(|at| side.place(at)) {
            match place.kept {
                Kept::Raw(raw) => kept.push(raw),
                Kept::Element(element) => self.node(element),
                _ => {}
            }
        }
        for raw in kept {
            count_due(&raw.to_value().unwrap(), &mut self.beside);
        }
    }
}

/// How many resources of each type of the model some JSON has, outside those that are kept whole.
fn count_due(tree: &Value, counts: &mut Counts) {
    let members = match tree {
        Value::Array(items) => return items.iter().for_each(|item| count_due(item, counts)),
        Value::Object(members) => members,
        _ => return,
    };
    if let Some(name) = members.get("resourceType").and_then(Value::as_str) {
        if !is_modelled(name) {
            return;
        }
        *counts.entry(name.to_owned()).or_default() += 1;
    }
    members.values().for_each(|value| count_due(value, counts));
}

/// Whether the model has a struct for a resource type.
fn is_modelled(name: &str) -> bool {
    let json = format!(r#"{{"resourceType":"{name}"}}"#);
    let reading = Resource::from_slice_lenient(json.as_bytes()).unwrap();
    matches!(AnyResource::get(&reading.value), ResourceRef::Node(_))
}

/// The examples that are JSON with a `resourceType`: name, bytes and tree.
fn examples() -> impl Iterator<Item = (String, Vec<u8>, Value)> {
    let mut paths = Vec::new();
    for folder in FOLDERS {
        if let Some(folder) = conformance_data::folder(folder) {
            collect(&folder, &mut paths);
        }
    }
    let read = |path: PathBuf| {
        let bytes = std::fs::read(&path).unwrap();
        let json = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
        let tree: Value = serde_json::from_slice(json).ok()?;
        tree.get("resourceType").and_then(Value::as_str)?;
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        Some((name, bytes, tree))
    };
    paths.into_iter().filter_map(read)
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
