//! Every code that stands under SNOMED CT in published samples, read from their JSON, whichever release they are of.

use std::collections::BTreeMap;
use std::path::Path;

use nhs_fhir_core::identifier::system;
use nhs_fhir_core::terminology::{InvalidSnomed, SctidProblem, Snomed};
use serde_json::Value;

use crate::conformance_data;

const FOLDERS: &[&str] = &[
    "fhir/examples",
    "fhir/ukcore",
    "fhir/nhsengland",
    "gpconnect",
    "ers",
    "pds",
    "scr",
    "nrl",
];

#[test]
fn every_code_is_a_code_an_expression_or_told_apart() {
    let mut seen: BTreeMap<&str, BTreeMap<String, usize>> = BTreeMap::new();
    let mut codes = 0;
    for folder in FOLDERS {
        let Some(folder) = conformance_data::folder(folder) else {
            return;
        };
        each_code(&folder, &mut |text| {
            let (kind, due) = match Snomed::parse(text) {
                Snomed::Code(code) => {
                    assert_eq!(code.to_string(), text);
                    codes += 1;
                    assert_eq!(plain_verdict(text), Ok(()), "{text}");
                    return;
                }
                Snomed::Expression(expression) => {
                    assert_eq!(expression.as_str(), text);
                    assert!(expression.concepts().len() > 1, "{text}");
                    ("expression", None)
                }
                Snomed::Invalid(InvalidSnomed::Code(error)) => match error.problem() {
                    SctidProblem::Blank => ("blank", Some("form")),
                    SctidProblem::Character { .. } => ("character", Some("form")),
                    SctidProblem::Length => ("length", Some("length")),
                    SctidProblem::CheckDigit => ("check digit", Some("check digit")),
                    other => panic!("{text}: {other:?}"),
                },
                other => panic!("{text}: {other:?}"),
            };
            if let Some(due) = due {
                assert_eq!(plain_verdict(text), Err(due), "{text}");
            }
            *seen
                .entry(kind)
                .or_default()
                .entry(text.to_owned())
                .or_default() += 1;
        });
    }
    println!("{codes} codes; {seen:#?}");
    assert!(codes > 7_793, "{codes}");
    let faults: usize = seen.values().flat_map(BTreeMap::values).sum();
    assert!(faults * 50 < codes, "{faults} of {codes}");
    for (kind, text) in [
        ("expression", "71341001:272741003=7771000"),
        ("blank", " 86290005"),
        ("character", "mL/h"),
        ("length", "1003"),
        ("check digit", "163001000000104"),
        ("check digit", "415818005"),
    ] {
        assert!(
            seen.get(kind).is_some_and(|texts| texts.contains_key(text)),
            "{kind} {text}"
        );
    }
}

/// The verdict by the published table of the dihedral group, written apart from what is tested.
fn plain_verdict(text: &str) -> Result<(), &'static str> {
    const PRODUCT: [&str; 10] = [
        "0123456789",
        "1234067895",
        "2340178956",
        "3401289567",
        "4012395678",
        "5987604321",
        "6598710432",
        "7659821043",
        "8765932104",
        "9876543210",
    ];
    const PERMUTATION: [&str; 8] = [
        "0123456789",
        "1576283094",
        "5803796142",
        "8916043527",
        "9453126870",
        "4286573901",
        "2793806415",
        "7046913258",
    ];
    let at = |row: &str, place: usize| usize::from(row.as_bytes()[place] - b'0');
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err("form");
    }
    if text.len() < 6 || text.len() > 18 {
        return Err("length");
    }
    let check = text
        .bytes()
        .rev()
        .enumerate()
        .fold(0, |check, (place, byte)| {
            at(
                PRODUCT[check],
                at(PERMUTATION[place % 8], usize::from(byte - b'0')),
            )
        });
    if check == 0 {
        Ok(())
    } else {
        Err("check digit")
    }
}

/// Hands over every `code` beside the system of SNOMED CT, in every JSON file of a folder.
fn each_code(path: &Path, found: &mut dyn FnMut(&str)) {
    if path.is_dir() {
        for entry in std::fs::read_dir(path).unwrap() {
            each_code(&entry.unwrap().path(), found);
        }
    } else if path.extension().is_some_and(|end| end == "json") {
        let bytes = std::fs::read(path).unwrap();
        let json = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
        if let Ok(tree) = serde_json::from_slice(json) {
            codes_in(&tree, found);
        }
    }
}

fn codes_in(tree: &Value, found: &mut dyn FnMut(&str)) {
    let members = match tree {
        Value::Array(items) => return items.iter().for_each(|item| codes_in(item, found)),
        Value::Object(members) => members,
        _ => return,
    };
    let text = |name| members.get(name).and_then(Value::as_str);
    if let (Some(uri), Some(code)) = (text("system"), text("code"))
        && system::same(uri, system::SNOMED_CT)
    {
        found(code);
    }
    members.values().for_each(|value| codes_in(value, found));
}
