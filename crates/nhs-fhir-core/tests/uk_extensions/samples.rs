//! The published samples: every UK extension in them has an accessor or a reason to have none, and getting and setting what
//! they hold loses nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use nhs_fhir_core::uk_core::KnownExtension;
use nhs_fhir_core::{careconnect, uk_core};
use serde_json::Value;

use crate::conformance_data;

/// Extensions of published examples that have no accessor, and why.
const UNTYPED: &str = include_str!("untyped.tsv");

/// Folders that hold no samples of R4 or STU3: definitions, and cases for validators.
const NOT_SAMPLES: &[&str] = &["fhir/r4", "fhir/stu3", "fhir/dstu2", "fhir/validator-cases"];

/// How the urls of extensions of HL7 UK and the NHS begin.
const UK: &[&str] = &[
    "https://fhir.hl7.org.uk/",
    "http://fhir.hl7.org.uk/",
    "https://fhir.nhs.uk/",
    "http://fhir.nhs.uk/",
    "https://fhir.nhs.net/",
    "http://fhir.nhs.net/",
    "http://england.nhs.uk/",
    "https://hl7.org/fhir/R4/consent.html",
];

#[test]
fn every_uk_extension_of_the_samples_has_an_accessor_or_a_reason() {
    let Some(found) = extensions() else { return };
    let listed: BTreeSet<&str> = UNTYPED
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split_once('\t').unwrap())
        .map(|(url, why)| {
            assert!(!why.is_empty(), "{url} needs a reason");
            url
        })
        .collect();
    let known: Vec<&KnownExtension> = all().collect();
    let untyped: BTreeSet<&str> = found
        .keys()
        .map(String::as_str)
        .filter(|url| !known.iter().any(|known| known.is(url)))
        .collect();
    assert_eq!(
        untyped, listed,
        "urls without an accessor, and those that untyped.tsv has"
    );
    assert!(found.len() > 150, "{} urls", found.len());
}

#[test]
fn getting_and_setting_what_samples_hold_loses_nothing() {
    let Some(found) = extensions() else { return };
    let (mut kept, mut unread) = (0, 0);
    for (url, samples) in found {
        let is_own = |known: &&&KnownExtension| known.urls.contains(&url.as_str());
        let in_r4 = uk_core::known::ALL.iter().find(is_own);
        let in_stu3 = careconnect::known::ALL.iter().find(is_own);
        for json in samples {
            let sample: Value = serde_json::from_str(&json).unwrap();
            let again = match (in_r4, in_stu3) {
                (Some(known), _) => crate::r4::again(known, &sample),
                (_, Some(known)) => crate::stu3::again(known, &sample),
                _ => continue,
            };
            match again {
                Some(again) => {
                    assert_eq!(again, Value::Array(vec![sample]), "{url}");
                    kept += 1;
                }
                None => unread += 1,
            }
        }
    }
    // a few samples have a value of another type than their definition
    assert!(
        kept > 1000 && unread * 10 < kept,
        "{kept} kept, {unread} not read"
    );
}

fn all() -> impl Iterator<Item = &'static KnownExtension> {
    uk_core::known::ALL
        .iter()
        .chain(careconnect::known::ALL)
        .copied()
}

/// The extensions of HL7 UK and the NHS in all samples by url, each form of them once. None if there are no samples.
fn extensions() -> Option<BTreeMap<String, BTreeSet<String>>> {
    let data = conformance_data::folder("")?;
    let mut found = BTreeMap::new();
    collect(&data, &data, &mut found);
    Some(found)
}

fn collect(path: &Path, data: &Path, found: &mut BTreeMap<String, BTreeSet<String>>) {
    if NOT_SAMPLES.iter().any(|folder| path == data.join(folder)) {
        return;
    }
    if path.is_dir() {
        for entry in std::fs::read_dir(path).unwrap() {
            collect(&entry.unwrap().path(), data, found);
        }
    } else if path.extension().is_some_and(|end| end == "json") {
        let bytes = std::fs::read(path).unwrap();
        let json = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
        // some of what was published is no JSON
        if let Ok(tree) = serde_json::from_slice::<Value>(json) {
            add(&tree, found);
        }
    }
}

fn add(tree: &Value, found: &mut BTreeMap<String, BTreeSet<String>>) {
    match tree {
        Value::Array(items) => items.iter().for_each(|item| add(item, found)),
        Value::Object(members) => {
            let listed = ["extension", "modifierExtension"];
            let listed = listed
                .iter()
                .filter_map(|name| members.get(*name)?.as_array())
                .flatten();
            for extension in listed {
                let url = extension
                    .get("url")
                    .and_then(Value::as_str)
                    .unwrap_or_default();
                if UK.iter().any(|begin| url.starts_with(begin)) {
                    found
                        .entry(url.to_owned())
                        .or_default()
                        .insert(extension.to_string());
                }
            }
            members.values().for_each(|value| add(value, found));
        }
        _ => {}
    }
}
