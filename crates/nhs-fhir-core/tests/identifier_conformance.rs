//! Every NHS number, and every prescription id, in the published samples gets the verdict that a plain computation gives it.
//!
//! They are read from `$NHS_CONFORMANCE_DATA`, by default the data folder beside the project. Without it the tests say so and
//! pass, except on CI, where it must be there.

#![allow(missing_docs, clippy::unwrap_used)]

#[path = "../../../tests/conformance_data.rs"]
mod conformance_data;

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;

use nhs_fhir_core::identifier::{NhsNumber, PrescriptionId, Problem, system};
use serde_json::Value;

/// The folders of samples, all else being definitions.
const FOLDERS: &[&str] = &[
    "fhir/examples",
    "fhir/ukcore/examples",
    "fhir/validator-cases",
    "gpconnect",
    "ers",
    "nrl",
    "pds",
    "scr",
    "sds",
];

#[test]
fn every_nhs_number_of_the_samples_gets_the_right_verdict_and_reason() {
    let values = values_of(&[system::NHS_NUMBER]);
    let (mut valid, mut refused) = (0, 0);
    for (value, count) in &values {
        let due = plain_verdict(value);
        let verdict = NhsNumber::parse(value).map_err(|error| error.problem());
        assert_eq!(verdict.map(|number| number.to_string()), due, "{value}");
        *if due.is_ok() {
            &mut valid
        } else {
            &mut refused
        } += count;
    }
    say("NHS numbers", valid, refused);
    assert!(values.is_empty() || (valid > 0 && refused > 0));
}

#[test]
fn every_prescription_id_of_the_samples_gets_the_right_verdict() {
    let values = values_of(&[
        system::PRESCRIPTION_ORDER,
        "https://fhir.nhs.uk/Id/prescription-short-form",
    ]);
    let (mut valid, mut refused) = (0, 0);
    for (value, count) in &values {
        let is_valid = is_prescription_id(value);
        assert_eq!(PrescriptionId::parse(value).is_ok(), is_valid, "{value}");
        *if is_valid { &mut valid } else { &mut refused } += count;
    }
    say("prescription ids", valid, refused);
    assert!(values.is_empty() || valid > refused);
}

#[test]
fn every_name_in_the_registries_leads_to_one_listed_system() {
    let Some(folder) = conformance_data::folder("fhir/uk-identifiers") else {
        return;
    };
    let mut count = 0;
    visit_folder(&folder, &mut |registered| {
        let names = registered.get("uniqueId").and_then(Value::as_array);
        let uris: BTreeSet<String> = names.into_iter().flatten().filter_map(uri).collect();
        let systems: BTreeSet<_> = uris.iter().map(|uri| system::canonical(uri)).collect();
        assert!(systems.len() <= 1, "{uris:?}");
        for uri in &uris {
            assert!(system::is_listed(uri), "{uri}");
        }
        count += uris.len();
    });
    let table = std::fs::read_to_string(folder.join("hl7uk-system-identifiers-registry.csv"));
    for line in table
        .unwrap()
        .lines()
        .filter(|line| line.contains(",identifier,"))
    {
        let uri = line.split(',').nth(3).unwrap();
        assert!(system::is_listed(uri), "{uri}");
        count += 1;
    }
    assert!(count > 30, "{count}");
}

/// What a naming system gives as a name, as the URI that an identifier carries.
fn uri(name: &Value) -> Option<String> {
    let value = name.get("value")?.as_str()?;
    match name.get("type")?.as_str()? {
        "uri" => Some(value.into()),
        "oid" => Some(format!("urn:oid:{value}")),
        _ => None,
    }
}

/// What the rule says of a text, step by step as a person would do it: what the ten digits are, or what is the first thing
/// wrong.
fn plain_verdict(text: &str) -> Result<String, Problem> {
    let wrong_length = Problem::Length { min: 10, max: 10 };
    let mut digits: Vec<u32> = Vec::new();
    let outer = text.len() - text.trim_start().len();
    for (position, character) in text.char_indices() {
        let is_outside = position < outer || position >= text.trim_end().len();
        if is_outside || character == ' ' || character == '-' || character == '\u{a0}' {
            continue;
        }
        let Some(digit) = character.to_digit(10) else {
            let position = text.chars().take_while(|other| *other != character).count();
            return Err(Problem::Character { position });
        };
        if digits.len() == 10 {
            return Err(wrong_length);
        }
        digits.push(digit);
    }
    let [a, b, c, d, e, f, g, h, i, last] = digits.as_slice() else {
        return Err(wrong_length);
    };
    let sum = 10 * a + 9 * b + 8 * c + 7 * d + 6 * e + 5 * f + 4 * g + 3 * h + 2 * i;
    let due = match 11 - sum % 11 {
        11 => 0,
        digit => digit,
    };
    // a check digit of 10 is that of no number
    if due == 10 || due != *last {
        return Err(Problem::CheckDigit);
    }
    Ok(digits.iter().map(u32::to_string).collect())
}

fn is_prescription_id(text: &str) -> bool {
    let text = text.to_ascii_uppercase();
    let blocks: Vec<&str> = text.split('-').collect();
    let [random, code, rest] = blocks.as_slice() else {
        return false;
    };
    let is_hex = |block: &str| block.chars().all(|c| c.is_ascii_hexdigit());
    let is_plain = |block: &str| block.chars().all(|c| c.is_ascii_alphanumeric());
    if [random, code, rest]
        .iter()
        .any(|block| block.chars().count() != 6)
        || !is_hex(random)
        || !is_plain(code)
    {
        return false;
    }
    let Some((sequence, check)) = rest
        .char_indices()
        .nth(5)
        .map(|(at, check)| (rest.split_at(at).0, check))
    else {
        return false;
    };
    let number = format!("{random}{code}{sequence}");
    let sum: u128 = number
        .chars()
        .rev()
        .zip(1_u32..)
        .map(|(c, power)| u128::from(c.to_digit(36).unwrap()) << power)
        .sum();
    let check = if check == '+' {
        Some(36)
    } else {
        check.to_digit(36)
    };
    is_hex(sequence) && check.is_some_and(|check| (sum + u128::from(check)) % 37 == 1)
}

/// The values that identifiers of the samples have under any of some systems, with how often each occurs.
fn values_of(systems: &[&str]) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    for folder in FOLDERS
        .iter()
        .filter_map(|folder| conformance_data::folder(folder))
    {
        visit_folder(&folder, &mut |value| note(value, systems, &mut found));
    }
    let distinct: BTreeSet<String> = found.iter().cloned().collect();
    let count = |value: &String| found.iter().filter(|other| *other == value).count();
    distinct
        .into_iter()
        .map(|value| (value.clone(), count(&value)))
        .collect()
}

fn visit_folder(folder: &Path, visit: &mut dyn FnMut(&Value)) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            visit_folder(&path, visit);
        } else if path.extension().is_some_and(|end| end == "json") {
            let json = std::fs::read(&path).unwrap();
            let json = json.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&json);
            // some published samples are not JSON
            if let Ok(value) = serde_json::from_slice(json) {
                visit(&value);
            }
        }
    }
}

fn note(value: &Value, systems: &[&str], found: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| note(item, systems, found)),
        Value::Object(members) => {
            let text = |name| members.get(name).and_then(Value::as_str);
            if let (Some(held), Some(value)) = (text("system"), text("value"))
                && systems.iter().any(|system| system::same(held, system))
            {
                found.push(value.into());
            }
            members
                .values()
                .for_each(|member| note(member, systems, found));
        }
        _ => {}
    }
}

/// Not by println!, whose text a passing test keeps to itself.
fn say(what: &str, valid: usize, refused: usize) {
    let _ = writeln!(
        std::io::stderr(),
        "{what} in the samples: {valid} valid, {refused} refused"
    );
}
