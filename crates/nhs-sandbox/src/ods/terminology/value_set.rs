//! What an expansion is asked for: the value set in the request's Parameters, and how much of it.

use serde::Deserialize;
use serde_json::Value;

use crate::ods::outcome::Outcome;

/// A value set as its `compose` describes it, and the page of it that is wanted.
#[derive(Debug, Default)]
pub(super) struct Wanted {
    pub(super) includes: Vec<Set>,
    pub(super) excludes: Vec<Set>,
    pub(super) active_only: bool,
    pub(super) properties: Vec<String>,
    /// Words, each of which must begin a word of the display.
    pub(super) text: Option<String>,
    pub(super) count: Option<usize>,
    pub(super) offset: usize,
}

/// Concepts of one system that fit every filter.
#[derive(Debug, Deserialize)]
pub(super) struct Set {
    #[serde(default)]
    pub(super) system: String,
    pub(super) version: Option<String>,
    #[serde(default)]
    pub(super) filter: Vec<Filter>,
    #[serde(default)]
    pub(super) concept: Vec<Listed>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Filter {
    pub(super) property: String,
    pub(super) op: String,
    pub(super) value: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Listed {
    pub(super) code: String,
}

#[derive(Deserialize)]
struct Compose {
    inactive: Option<bool>,
    #[serde(default)]
    include: Vec<Set>,
    #[serde(default)]
    exclude: Vec<Set>,
}

/// Reads the body of `$expand`.
pub(super) fn read(body: &[u8]) -> Result<Wanted, Outcome> {
    let body: Value = serde_json::from_slice(body)
        .map_err(|error| Outcome::bad_request(&format!("The body is no JSON: {error}")))?;
    if body.get("resourceType").and_then(Value::as_str) != Some("Parameters") {
        return Err(Outcome::bad_request(
            "The body must be a Parameters resource",
        ));
    }
    let mut wanted = Wanted::default();
    let mut compose = None;
    let parameters = body.get("parameter").and_then(Value::as_array);
    for parameter in parameters.into_iter().flatten() {
        let name = parameter.get("name").and_then(Value::as_str);
        match name.unwrap_or_default() {
            "valueSet" => compose = Some(composed(parameter)?),
            "activeOnly" => wanted.active_only = flag(parameter)?,
            "property" => wanted.properties.extend(text(parameter)),
            "filter" => wanted.text = text(parameter),
            "count" => wanted.count = Some(number(parameter)?),
            "offset" => wanted.offset = number(parameter)?,
            _ => {}
        }
    }
    let Some(compose) = compose else {
        return Err(Outcome::bad_request(
            "Parameter valueSet with a ValueSet resource is missing",
        ));
    };
    wanted.active_only |= compose.inactive == Some(false);
    (wanted.includes, wanted.excludes) = (compose.include, compose.exclude);
    if wanted.includes.is_empty() {
        return Err(Outcome::bad_request("ValueSet.compose.include is missing"));
    }
    Ok(wanted)
}

fn composed(parameter: &Value) -> Result<Compose, Outcome> {
    let compose = parameter.pointer("/resource/compose");
    let compose = compose.cloned().unwrap_or_default();
    serde_json::from_value(compose)
        .map_err(|error| Outcome::bad_request(&format!("ValueSet.compose cannot be read: {error}")))
}

fn text(parameter: &Value) -> Option<String> {
    let value = ["valueString", "valueCode"]
        .iter()
        .find_map(|name| parameter.get(name))?;
    value.as_str().map(str::to_owned)
}

fn flag(parameter: &Value) -> Result<bool, Outcome> {
    match parameter.get("valueBoolean") {
        Some(Value::Bool(flag)) => Ok(*flag),
        Some(Value::String(text)) if text == "true" || text == "false" => Ok(text == "true"),
        _ => Err(Outcome::bad_request(
            "Parameter activeOnly must have a valueBoolean",
        )),
    }
}

/// A number, also as text: the published example sends it so.
fn number(parameter: &Value) -> Result<usize, Outcome> {
    let number = match parameter.get("valueInteger") {
        Some(Value::Number(number)) => number
            .as_u64()
            .and_then(|number| usize::try_from(number).ok()),
        Some(Value::String(text)) => text.parse().ok(),
        _ => None,
    };
    number.ok_or_else(|| {
        Outcome::bad_request("Parameters count and offset must have a valueInteger of 0 or more")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_may_be_written_as_text() {
        let body = br#"{"resourceType": "Parameters", "parameter": [
            {"name": "valueSet", "resource": {"compose": {"inactive": false, "include": [{"system": "urn:x"}]}}},
            {"name": "count", "valueInteger": "2"}, {"name": "offset", "valueInteger": 4},
            {"name": "property", "valueString": "country"}, {"name": "property", "valueCode": "status"}]}"#;
        let wanted = read(body).unwrap();
        assert_eq!((wanted.count, wanted.offset), (Some(2), 4));
        assert_eq!(wanted.properties, ["country", "status"]);
        assert!(wanted.active_only);
        assert_eq!(wanted.includes[0].system, "urn:x");
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        let with = |parameter: &str| {
            format!(r#"{{"resourceType": "Parameters", "parameter": [{parameter}]}}"#)
        };
        for body in [
            "{".to_owned(),
            "[]".to_owned(),
            with(""),
            with(
                r#"{"name": "valueSet", "resource": {"compose": {"include": [{"filter": [{}]}]}}}"#,
            ),
            with(r#"{"name": "valueSet", "resource": {"compose": {}}}"#),
            with(r#"{"name": "count", "valueInteger": -1}"#),
            with(r#"{"name": "activeOnly", "valueBoolean": "no"}"#),
        ] {
            assert!(read(body.as_bytes()).is_err(), "{body}");
        }
    }
}
