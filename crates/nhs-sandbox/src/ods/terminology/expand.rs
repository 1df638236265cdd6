//! `$expand` of a value set that comes with the request: the codes that fit, page by page, with properties in extensions.

use chrono::SecondsFormat;
use http::StatusCode;
use serde_json::{Value, json};

use super::concept::Concept;
use super::filter;
use super::lookup::{known_system, unknown_system};
use super::search::version;
use super::system::System;
use super::value_set::{self, Set, Wanted};
use crate::answer::{Answer, Put};
use crate::ods::directory::Directory;
use crate::ods::outcome::Outcome;
use crate::request::Request;
use crate::state::State;

const PROPERTY: &str =
    "http://hl7.org/fhir/5.0/StructureDefinition/extension-ValueSet.expansion.contains.property";
const INACTIVE: &str = "http://ontoserver.csiro.au/profiles/expansion";

/// A concept of the set, and the system that it is of.
type Member<'a> = (System, Concept<'a>);

pub(in crate::ods) fn expand(state: &State, request: &Request) -> Result<Answer, Outcome> {
    let directory = state.directory();
    let wanted = value_set::read(&request.body)?;
    let mut used = Vec::new();
    let mut members: Vec<Member<'_>> = Vec::new();
    for set in &wanted.includes {
        let (named, found) = concepts(state, &directory, set)?;
        used.push(named);
        members.extend(found);
    }
    for set in &wanted.excludes {
        let (_, gone) = concepts(state, &directory, set)?;
        members.retain(|(system, concept)| {
            !gone
                .iter()
                .any(|(other, out)| other == system && out.code == concept.code)
        });
    }
    members.retain(|(_, concept)| {
        (!wanted.active_only || concept.active) && has_words(concept, wanted.text.as_deref())
    });
    let total = members.len();
    let page: Vec<&Member<'_>> = members
        .iter()
        .skip(wanted.offset)
        .take(wanted.count.unwrap_or(usize::MAX))
        .collect();
    let limit = state.ods_expansion_limit;
    if page.len() > limit {
        let text = format!("The expansion of value set null was too big (>{limit}).");
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return Err(Outcome::terminology(status, &state.random, &text));
    }
    let contains: Vec<Value> = page
        .iter()
        .map(|(system, concept)| contained(*system, concept, &wanted.properties))
        .collect();
    let mut expansion = json!({
        "identifier": format!("urn:uuid:{}", state.random.uuid()),
        "timestamp": state.now().to_rfc3339_opts(SecondsFormat::Secs, false),
        "total": total,
        "offset": wanted.offset,
        "parameter": parameters(&wanted, &used),
    });
    if !contains.is_empty() {
        expansion.put("contains", Value::Array(contains));
    }
    Ok(Answer::fhir(
        &json!({ "resourceType": "ValueSet", "expansion": expansion }),
    ))
}

/// The system with its version, and the concepts of one set.
fn concepts<'a>(
    state: &State,
    directory: &'a Directory,
    set: &Set,
) -> Result<(String, Vec<Member<'a>>), Outcome> {
    let system = known_system(state, &set.system)?;
    let (version, held) = version(directory, set.version.as_deref())
        .ok_or_else(|| unknown_system(state, &set.system))?;
    let tests = set
        .filter
        .iter()
        .map(|filter| filter::test(system, filter))
        .collect::<Result<Vec<_>, _>>()?;
    let listed = |concept: &Concept<'_>| {
        set.concept.is_empty() || set.concept.iter().any(|listed| listed.code == concept.code)
    };
    let found = system
        .concepts(held)
        .into_iter()
        .filter(|concept| listed(concept) && tests.iter().all(|test| test(concept)))
        .map(|concept| (system, concept));
    Ok((format!("{}|{version}", system.url()), found.collect()))
}

/// Whether each word asked for begins a word of the display.
fn has_words(concept: &Concept<'_>, text: Option<&str>) -> bool {
    let held = concept.display.to_lowercase();
    let begins = |word: &str| held.split_whitespace().any(|other| other.starts_with(word));
    text.is_none_or(|text| text.to_lowercase().split_whitespace().all(begins))
}

fn parameters(wanted: &Wanted, used: &[String]) -> Vec<Value> {
    let mut parameters = Vec::new();
    for name in ["version", "used-codesystem"] {
        let named = used
            .iter()
            .map(|system| json!({ "name": name, "valueUri": system }));
        parameters.extend(named);
    }
    parameters.push(json!({ "name": "activeOnly", "valueBoolean": wanted.active_only }));
    if let Some(count) = wanted.count {
        parameters.push(json!({ "name": "count", "valueInteger": count }));
    }
    if wanted.offset > 0 {
        parameters.push(json!({ "name": "offset", "valueInteger": wanted.offset }));
    }
    parameters
}

fn contained(system: System, concept: &Concept<'_>, properties: &[String]) -> Value {
    let mut extensions = Vec::new();
    if !concept.active {
        extensions.push(json!({
            "url": INACTIVE,
            "extension": [{ "url": "inactive", "valueBoolean": true }],
        }));
    }
    for name in properties {
        for value in concept.values(name) {
            let mut held = json!({ "url": "value" });
            held.put(value.element(), value.json());
            extensions.push(json!({
                "url": PROPERTY,
                "extension": [{ "url": "code", "valueCode": name }, held],
            }));
        }
    }
    let mut contained = json!({
        "system": system.url(),
        "code": concept.code,
        "display": concept.display,
    });
    if !concept.active {
        contained.put("inactive", json!(true));
    }
    if !extensions.is_empty() {
        contained.put("extension", Value::Array(extensions));
    }
    contained
}
