//! The verdicts of HL7's own validator, written in Java: a manifest of cases and, for each, the outcome due.
//!
//! The validator looks at far more than a reader does. Each of its errors has a class: those that a strict reader answers for,
//! which are compared, and those of validation, which are counted. Source: <https://github.com/FHIR/fhir-test-cases>.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::judge::{Complaint, Opinion, Release, is_modelled};
use super::place;

/// One case of the manifest.
pub(crate) struct Case {
    /// The file, from the manifest's folder.
    pub(crate) file: String,
    /// The validator's verdict; none if the folder does not have it.
    pub(crate) opinion: Option<Opinion>,
}

/// The cases of a release whose files are JSON, in the manifest's order; a file comes once for each of its cases.
///
/// # Errors
/// When the manifest or an outcome is there and cannot be read; the error names it.
pub(crate) fn cases(folder: &Path, release: Release) -> Result<Vec<Case>, String> {
    let manifest = json(&folder.join("manifest.json"))?;
    let version = match release {
        Release::R4 => "4.0",
        Release::Stu3 => "3.0",
    };
    let mut cases = Vec::new();
    for case in items(&manifest, "test-cases") {
        let file = text(case, "/file");
        let of_release = text(case, "/version").starts_with(version);
        if of_release && file.ends_with(".json") && folder.join(file).is_file() {
            cases.push(Case {
                file: file.to_owned(),
                opinion: match case.get("java") {
                    Some(java) => opinion(folder, java, release)?,
                    None => None,
                },
            });
        }
    }
    Ok(cases)
}

/// A verdict: the name of a file with it, or the outcome itself, or only how many errors there are.
fn opinion(folder: &Path, java: &Value, release: Release) -> Result<Option<Opinion>, String> {
    let outcome = match java {
        Value::String(name) => {
            let path: PathBuf = folder.join("outcomes").join(name);
            if !path.is_file() {
                return Ok(None);
            }
            json(&path)?
        }
        Value::Object(members) => match (members.get("outcome"), members.get("errorCount")) {
            (Some(outcome), _) => outcome.clone(),
            (None, Some(count)) if count == 0 => return Ok(Some(Opinion::default())),
            _ => return Ok(None),
        },
        _ => return Ok(None),
    };
    let mut opinion = Opinion::default();
    for issue in items(&outcome, "issue") {
        if !matches!(text(issue, "/severity"), "error" | "fatal") {
            continue;
        }
        let message = match text(issue, "/details/text") {
            "" => text(issue, "/diagnostics"),
            details => details,
        };
        let expression = text(issue, "/expression/0");
        let (place, types) = place::of_java(expression);
        let whole = types.first().is_some_and(String::is_empty);
        match class(message, expression) {
            Beyond(class) => opinion.beyond.push(class),
            Reader(_) if !whole && !types.iter().all(|of| is_modelled(release, of)) => {
                opinion.beyond.push("inside a type without a struct");
            }
            Reader(class) => opinion.complaints.push(Complaint { class, place }),
        }
    }
    Ok(Some(opinion))
}

/// The items of a list that is a member, none if it is not there.
fn items<'v>(tree: &'v Value, member: &str) -> impl Iterator<Item = &'v Value> {
    let list = tree.get(member).and_then(Value::as_array);
    list.into_iter().flatten()
}

/// The text at a JSON pointer, empty if there is none.
fn text<'v>(tree: &'v Value, pointer: &str) -> &'v str {
    tree.pointer(pointer).and_then(Value::as_str).unwrap_or("")
}

fn json(path: &Path) -> Result<Value, String> {
    let name = path.display();
    let bytes = std::fs::read(path).map_err(|error| format!("cannot read {name}: {error}"))?;
    serde_json::from_slice(&bytes).map_err(|error| format!("{name} is not JSON: {error}"))
}

/// Who answers for a kind of error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Layer {
    /// A strict reader does.
    Reader(&'static str),
    /// Validation does, which knows profiles, invariants, terminologies and references.
    Beyond(&'static str),
}

use Layer::{Beyond, Reader};

const MISSING: &str = "a mandatory member is missing";
const FORM: &str = "the form of a primitive";
const STRUCTURE: &str = "the structure of the JSON";

/// What the text of an error has in it, and the class that makes it; the first that fits counts.
const CLASSES: &[(&[&str], Layer)] = &[
    (&["Error parsing JSON"], Reader("not JSON")),
    (&["extra comma"], Reader("not JSON")),
    (&["Constraint failed"], Beyond("an invariant")),
    (&["Slice "], Beyond("slices and profiles")),
    (&["slice", "profile"], Beyond("slices and profiles")),
    (&["must be a JSON Array"], Reader(STRUCTURE)),
    (&["must be an Array"], Reader(STRUCTURE)),
    (&["must be a simple value"], Reader(STRUCTURE)),
    (&["must be an Object"], Reader(STRUCTURE)),
    (&["must be an object"], Reader(STRUCTURE)),
    (&["Unrecognized property"], Reader(STRUCTURE)),
    (&["Unrecognised property"], Reader(STRUCTURE)),
    (&["duplicated property"], Reader(STRUCTURE)),
    (&["Array cannot be empty"], Reader(STRUCTURE)),
    (&["Object must have some content"], Reader(STRUCTURE)),
    (&["must have a value or must have child"], Reader(STRUCTURE)),
    (&["value cannot be empty"], Reader(STRUCTURE)),
    (&["Error parsing", "primitive"], Reader(STRUCTURE)),
    (&["Invalid Resource id"], Reader(FORM)),
    (&["not a valid Base64"], Reader(FORM)),
    (&["not valid base64"], Reader(FORM)),
    (&["must have a timezone"], Reader(FORM)),
    (&["Not a valid date"], Reader(FORM)),
    (&["not a valid date"], Reader(FORM)),
    (&["not a valid instant"], Reader(FORM)),
    (&["not a valid time"], Reader(FORM)),
    (&["not a valid decimal"], Reader(FORM)),
    (&["not a valid integer"], Reader(FORM)),
    (&["less than permitted minimum value"], Reader(FORM)),
    (&["longer than permitted maximum length"], Reader(FORM)),
    (&["URI values cannot have whitespace"], Reader(FORM)),
    (&["URIs cannot", "whitespace"], Reader(FORM)),
    (&["UUIDs must be valid"], Reader(FORM)),
    (&["OIDs must be valid"], Reader(FORM)),
    (&["primitive value has an invalid whitespace"], Reader(FORM)),
    (&["Extension.url is required"], Reader(MISSING)),
    (
        &[
            "The value provided",
            "a code is required from this value set",
        ],
        Reader("a code of a required value set"),
    ),
    (
        &["could not be determined for the code", "ValueSet"],
        Beyond("terminology"),
    ),
    (&["Wrong Display Name"], Beyond("terminology")),
    (&["Unknown code"], Beyond("terminology")),
    (&["value set"], Beyond("terminology")),
    (&["CodeSystem"], Beyond("terminology")),
    (&["extension", "not allowed"], Beyond("extensions")),
    (&["extension"], Beyond("extensions")),
    (&["Snapshot"], Beyond("definitions of profiles")),
    (&["snapshot"], Beyond("definitions of profiles")),
    (&["fullUrl"], Beyond("bundles and references")),
    (&["in the bundle"], Beyond("bundles and references")),
    (&["matches for", "bundle"], Beyond("bundles and references")),
    (&["in bundle"], Beyond("bundles and references")),
    (&["Bundle entry"], Beyond("bundles and references")),
    (&["reference"], Beyond("bundles and references")),
    (&["Relative URLs"], Beyond("bundles and references")),
    (&["Canonical URL"], Beyond("bundles and references")),
    (&["LinkId"], Beyond("answers to questionnaires")),
    (&["answer"], Beyond("answers to questionnaires")),
    (&["Hyperlink"], Beyond("narrative")),
];

const OTHER: Layer = Beyond("other rules");

fn class(text: &str, expression: &str) -> Layer {
    if let Some(layer) = of_cardinality(text) {
        return layer;
    }
    if expression.contains("QuestionnaireResponse") && text.contains("nswer") {
        return Beyond("answers to questionnaires");
    }
    let has_all = |parts: &[&str]| parts.iter().all(|part| text.contains(part));
    let found = CLASSES.iter().find(|(parts, _)| has_all(parts));
    found.map_or(OTHER, |(_, layer)| *layer)
}

/// `List.status: minimum required = 1, but only found 0 (from http://hl7.org/fhir/StructureDefinition/List|4.0.1)`: a rule of
/// the type itself if the definition is the type's, otherwise of a profile.
fn of_cardinality(text: &str) -> Option<Layer> {
    let (path, rule) = text.split_once(": ")?;
    let minimum = rule.starts_with("minimum required");
    if !minimum && !rule.starts_with("max allowed") {
        return None;
    }
    let (_, from) = rule.split_once("(from ")?;
    let definition = from.split([')', '|']).next()?;
    let type_name = definition.strip_prefix("http://hl7.org/fhir/StructureDefinition/");
    Some(match path.split('.').next() == type_name {
        true if minimum => Reader(MISSING),
        true => Reader("a member too often"),
        false => Beyond("slices and profiles"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minimums_of_types_are_the_readers_and_those_of_profiles_are_not() {
        let found = |from: &str| {
            class(
                &format!(
                    "Observation.code: minimum required = 1, but only found 0 (from {from}|4.0.1)"
                ),
                "Observation",
            )
        };
        let base = "http://hl7.org/fhir/StructureDefinition/";
        assert_eq!(found(&format!("{base}Observation")), Reader(MISSING));
        assert_eq!(found(&format!("{base}bp")), Beyond("slices and profiles"));
    }

    #[test]
    fn what_no_class_fits_is_not_the_readers() {
        assert_eq!(class("something new", "Patient"), OTHER);
        assert_eq!(
            class("Constraint failed: dom-2: 'must be an Object'", "Patient"),
            Beyond("an invariant")
        );
    }

    #[test]
    fn errors_inside_types_without_a_struct_are_not_compared() {
        let issue = |expression: &str| {
            serde_json::json!({"severity": "error", "expression": [expression],
                "details": {"text": "Array cannot be empty - the property should not be present if it has no values"}})
        };
        let java = serde_json::json!({"outcome": {"issue": [
            issue("Patient.name"), issue("Account.name"), issue("Bundle.entry[0].resource/*Account/a*/.name")]}});
        let opinion = opinion(Path::new("."), &java, Release::R4)
            .unwrap()
            .unwrap();
        assert_eq!((opinion.complaints.len(), opinion.beyond.len()), (1, 2));
    }
}
