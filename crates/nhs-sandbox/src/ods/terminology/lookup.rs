//! `$lookup` and `$validate-code`: one concept, by system and code.

use http::StatusCode;
use serde_json::{Value, json};

use super::concept::{Concept, Held};
use super::search::version;
use super::system::System;
use crate::answer::{Answer, Put};
use crate::ods::outcome::Outcome;
use crate::request::Request;
use crate::state::State;

/// The concept with the properties asked for: by name, or all with `*`. Without any there is only whether it is in use.
pub(in crate::ods) fn lookup(state: &State, request: &Request) -> Result<Answer, Outcome> {
    let directory = state.directory();
    let url = required(request, "system")?;
    let code = required(request, "code")?;
    let system = known_system(state, url)?;
    let (version, held) =
        version(&directory, first(request, "version")).ok_or_else(|| unknown_system(state, url))?;
    let concept = system.concept(held, code).ok_or_else(|| {
        let text = format!("Code {code} is not known in code system {url}");
        Outcome::terminology(StatusCode::NOT_FOUND, &state.random, &text)
    })?;
    let asked: Vec<&str> = values(request, "property").collect();
    let wanted = |name: &str| match asked.as_slice() {
        [] => name == "inactive",
        asked => asked.contains(&"*") || asked.contains(&name),
    };
    let mut parameters = vec![
        json!({ "name": "code", "valueCode": concept.code }),
        json!({ "name": "display", "valueString": concept.display }),
        json!({ "name": "name", "valueString": system.title() }),
        json!({ "name": "system", "valueUri": url }),
        json!({ "name": "version", "valueString": version }),
        designation(&concept),
    ];
    parameters.extend(
        concept
            .properties
            .iter()
            .filter(|(name, _)| wanted(name))
            .map(|(name, value)| property(name, value)),
    );
    Ok(Answer::fhir(&json!({
        "resourceType": "Parameters",
        "parameter": parameters,
    })))
}

fn designation(concept: &Concept<'_>) -> Value {
    json!({ "name": "designation", "part": [
        { "name": "use", "valueCoding": {
            "system": "http://terminology.hl7.org/CodeSystem/designation-usage",
            "code": "display",
        }},
        { "name": "value", "valueString": concept.display },
    ]})
}

/// The server tells most values twice: in a part called `value`, and in one called as the element is. Codes it tells once.
fn property(name: &str, value: &Held<'_>) -> Value {
    let element = value.element();
    let part = |name: &str| {
        let mut part = json!({ "name": name });
        part.put(element, value.json());
        part
    };
    let mut parts = vec![json!({ "name": "code", "valueCode": name })];
    match value {
        Held::Code(_) => parts.push(part("value")),
        Held::Flag(_) if name == "inactive" => parts.extend([part("value"), part(element)]),
        _ => parts.extend([part(element), part("value")]),
    }
    json!({ "name": "property", "part": parts })
}

/// Whether a code is in a system, and its properties have the values that the other query parameters say.
pub(in crate::ods) fn validate_code(state: &State, request: &Request) -> Result<Answer, Outcome> {
    let directory = state.directory();
    let url = first(request, "url")
        .or_else(|| first(request, "system"))
        .ok_or_else(|| missing("url"))?;
    let code = required(request, "code")?;
    let system = known_system(state, url)?;
    let (_, held) =
        version(&directory, first(request, "version")).ok_or_else(|| unknown_system(state, url))?;
    let declared = system.declared();
    let mut asked = Vec::new();
    for (name, value) in &request.query {
        match name.as_str() {
            "url" | "system" | "code" | "version" | "display" | "_format" | "_pretty" => {}
            name if declared.iter().any(|(known, _)| *known == name) => asked.push((name, value)),
            name => return Err(Outcome::no_declared_filter(name, url)),
        }
    }
    let mut parameters = Vec::new();
    let Some(concept) = system.concept(held, code) else {
        let text = format!("The code {code} is not in {url}");
        return Ok(judged(
            false,
            vec![json!({ "name": "message", "valueString": text })],
        ));
    };
    parameters.push(json!({ "name": "display", "valueString": concept.display }));
    let display = first(request, "display").filter(|display| *display != concept.display);
    let differs = asked
        .into_iter()
        .find(|(name, wanted)| !concept.values(name).any(|value| value.is(wanted)))
        .map(|(name, _)| name)
        .or(display.map(|_| "display"));
    if let Some(name) = differs {
        let text = format!("The code {code} has another {name}");
        parameters.push(json!({ "name": "message", "valueString": text }));
    }
    Ok(judged(differs.is_none(), parameters))
}

fn judged(result: bool, more: Vec<Value>) -> Answer {
    let mut parameters = vec![json!({ "name": "result", "valueBoolean": result })];
    parameters.extend(more);
    Answer::fhir(&json!({ "resourceType": "Parameters", "parameter": parameters }))
}

pub(super) fn known_system(state: &State, url: &str) -> Result<System, Outcome> {
    System::at(url).ok_or_else(|| unknown_system(state, url))
}

pub(super) fn unknown_system(state: &State, url: &str) -> Outcome {
    let text = format!("Code system {url} is not known");
    Outcome::terminology(StatusCode::NOT_FOUND, &state.random, &text)
}

fn values<'a>(request: &'a Request, name: &'a str) -> impl Iterator<Item = &'a str> {
    let pairs = request.query.iter().filter(move |(held, _)| held == name);
    pairs.map(|(_, value)| value.as_str())
}

fn first<'a>(request: &'a Request, name: &'a str) -> Option<&'a str> {
    values(request, name).next()
}

fn required<'a>(request: &'a Request, name: &'a str) -> Result<&'a str, Outcome> {
    first(request, name)
        .filter(|value| !value.is_empty())
        .ok_or_else(|| missing(name))
}

fn missing(name: &str) -> Outcome {
    Outcome::bad_request(&format!("Parameter {name} is missing"))
}
