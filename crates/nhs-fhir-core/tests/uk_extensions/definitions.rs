//! The table of accessors beside the structure definitions themselves: urls, types, parts, cardinalities, places.
//!
//! What setters write is what the table says, which `every` shows; here it is shown that the table is what is defined.

use std::collections::BTreeSet;
use std::path::Path;

use nhs_fhir_core::uk_core::{KnownExtension, KnownPart};
use nhs_fhir_core::{careconnect, uk_core};
use serde_json::Value;

use crate::conformance_data;

#[test]
fn the_table_of_r4_is_what_uk_core_and_nhs_england_define() {
    let count = compare(
        &["fhir/ukcore/snapshots", "fhir/nhsengland"],
        uk_core::known::ALL,
    );
    assert!(count.is_none_or(|count| count > 95), "{count:?}");
}

#[test]
fn the_table_of_stu3_is_what_care_connect_and_gp_connect_define() {
    let folders = [
        "fhir/careconnect-stu3/StructureDefinition",
        "fhir/gpconnect-stu3/StructureDefinition",
    ];
    let count = compare(&folders, careconnect::known::ALL);
    assert!(count.is_none_or(|count| count > 90), "{count:?}");
}

/// Compares each definition with its row and says how many there were; none without data.
fn compare(folders: &[&str], all: &[&KnownExtension]) -> Option<usize> {
    let mut definitions = Vec::new();
    for folder in folders {
        collect(&conformance_data::folder(folder)?, &mut definitions);
    }
    let mut count = 0;
    for definition in &definitions {
        let url = text(definition, "url");
        let official = [
            "https://fhir.nhs.uk/",
            "https://fhir.hl7.org.uk/",
            "http://hl7.org/",
        ];
        if !official.iter().any(|begin| url.starts_with(begin)) {
            continue;
        }
        let found = all.iter().find(|known| known.urls.contains(&url));
        let known = found.unwrap_or_else(|| panic!("{url} has no accessor"));
        row(definition, known);
        count += 1;
    }
    Some(count)
}

fn row(definition: &Value, known: &KnownExtension) {
    let url = text(definition, "url");
    let forms = ["snapshot", "differential"];
    let elements = forms
        .iter()
        .find_map(|form| definition.get(form)?.get("element")?.as_array());
    let elements = elements.unwrap();
    let root = elements
        .iter()
        .find(|element| text(element, "id") == "Extension");
    let is_first = known.url() == url;
    if is_first && root.is_some_and(|root| text(root, "max") == "1") {
        assert!(
            known.hosts.iter().all(|host| !host.many),
            "{url} may not repeat"
        );
    }
    holds(
        elements,
        "Extension",
        url,
        known.types,
        known.parts,
        is_first,
    );
    let contexts = definition.get("context").and_then(Value::as_array).unwrap();
    for context in contexts {
        let path = context
            .as_str()
            .unwrap_or_else(|| text(context, "expression"));
        let resource = path.split('.').next().unwrap();
        // a datatype has other paths than that of the resource that it stands in; coding-sctdescid names resources only
        let typed = known.hosts.iter().any(|host| host.type_name == path);
        let inside = known
            .hosts
            .iter()
            .any(|host| !host.type_name.starts_with(resource));
        assert!(
            typed || inside || known.hosts.is_empty() || path.contains('.'),
            "{url} on {path}"
        );
    }
}

/// Compares what the element with an id holds. Only the first definition of several decides what is written.
fn holds(
    elements: &[Value],
    id: &str,
    url: &str,
    types: &[&str],
    parts: &[KnownPart],
    is_first: bool,
) {
    let slices: Vec<&Value> = elements
        .iter()
        .filter(|element| {
            let rest = text(element, "id")
                .strip_prefix(id)
                .and_then(|rest| rest.strip_prefix(".extension:"));
            rest.is_some_and(|slice| !slice.contains('.')) && text(element, "max") != "0"
        })
        .collect();
    if slices.is_empty() {
        let due = value_types(elements, id);
        let has = |code: &str| types.is_empty() || types.contains(&code);
        assert!(
            due.iter().all(|code| has(code)),
            "{url}, {id}: {due:?} in {types:?}"
        );
        if let (true, Some(first)) = (is_first, types.first()) {
            assert!(
                due.contains(*first),
                "{url}, {id}: {first} is written, of {due:?}"
            );
        }
    }
    for slice in slices {
        let slice_id = text(slice, "id");
        let name = elements
            .iter()
            .find(|element| text(element, "id") == format!("{slice_id}.url"));
        let name = name.map(|url| text(url, "fixedUri")).unwrap();
        let part = parts
            .iter()
            .find(|part| part.url.eq_ignore_ascii_case(name));
        let part = part.unwrap_or_else(|| panic!("{url} has no part {name}"));
        if is_first {
            assert_eq!(part.url, name, "{url}");
        }
        assert!(
            u64::from(part.min) <= slice.get("min").and_then(Value::as_u64).unwrap_or(0),
            "{url}, {name}"
        );
        assert!(
            part.many || text(slice, "max") == "1",
            "{url}, {name} may repeat"
        );
        let is_other = slice.to_string().contains("\"profile\"");
        if !is_other {
            holds(elements, slice_id, url, part.types, part.parts, is_first);
        }
    }
}

/// The types of the value of an element; none where it may be of any, or there may be none.
fn value_types<'e>(elements: &'e [Value], id: &str) -> BTreeSet<&'e str> {
    let mut open = BTreeSet::new();
    let mut sliced = BTreeSet::new();
    for element in elements {
        let rest = text(element, "id")
            .strip_prefix(id)
            .and_then(|rest| rest.strip_prefix(".value"));
        let Some(rest) = rest.filter(|rest| !rest.contains('.')) else {
            continue;
        };
        let types = element.get("type").and_then(Value::as_array);
        let types = types.into_iter().flatten().map(|found| text(found, "code"));
        if text(element, "max") != "0" {
            if rest == "[x]" {
                open.extend(types);
            } else {
                sliced.extend(types);
            }
        }
    }
    let types = if sliced.is_empty() { open } else { sliced };
    if types.len() > 30 {
        BTreeSet::new()
    } else {
        types
    }
}

fn collect(folder: &Path, definitions: &mut Vec<Value>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, definitions);
        } else if let Ok(json) = serde_json::from_slice::<Value>(&std::fs::read(&path).unwrap())
            && text(&json, "resourceType") == "StructureDefinition"
            && (text(&json, "type") == "Extension" || text(&json, "baseType") == "Extension")
        {
            definitions.push(json);
        }
    }
}

fn text<'v>(value: &'v Value, member: &str) -> &'v str {
    value
        .get(member)
        .and_then(Value::as_str)
        .unwrap_or_default()
}
