//! Searching for code systems: each is there in two or three versions, and told in summary unless asked for whole.

use serde_json::{Value, json};

use super::system::System;
use crate::answer::{Answer, Put};
use crate::fault::NextLinks;
use crate::ods::bundle::{self, Page};
use crate::ods::directory::Directory;
use crate::ods::outcome::Outcome;
use crate::ods::query::{Parameter, read};
use crate::request::Request;
use crate::state::State;

const VALID: [&str; 9] = [
    "_id",
    "_lastUpdated",
    "content-mode",
    "name",
    "status",
    "system",
    "title",
    "url",
    "version",
];

/// One version of a code system.
struct Version<'a> {
    system: System,
    id: String,
    version: String,
    directory: &'a Directory,
}

pub(in crate::ods) fn search(
    state: &State,
    request: &Request,
    next_links: &NextLinks,
) -> Result<Answer, Outcome> {
    let (controls, parameters) = read(&request.query, ("_include", &[]))?;
    for parameter in &parameters {
        if !VALID.contains(&parameter.full_name().as_str()) {
            let name = parameter.full_name();
            return Err(Outcome::unknown_parameter(&name, "CodeSystem", &VALID));
        }
    }
    let directory = state.directory();
    let all = all(&directory);
    let found: Vec<&Version<'_>> = all
        .iter()
        .filter(|version| parameters.iter().all(|parameter| version.fits(parameter)))
        .collect();
    let whole = request
        .query
        .iter()
        .any(|(name, value)| name == "_summary" && matches!(value.as_str(), "false" | "data"));
    let page = Page::new("CodeSystem", &controls, found);
    let mut matches = Vec::new();
    for version in page.shown() {
        let resource = if whole {
            version.whole()?
        } else {
            version.summary()
        };
        matches.push((version.id.as_str(), resource));
    }
    Ok(bundle::answer(
        state,
        request,
        next_links,
        &page,
        matches,
        Vec::new(),
    ))
}

/// A version of a code system by its id, whole.
pub(in crate::ods) fn read_one(state: &State, id: &str) -> Result<Answer, Outcome> {
    let directory = state.directory();
    let found = all(&directory).into_iter().find(|version| version.id == id);
    let found = found.ok_or_else(|| Outcome::not_known("CodeSystem", id))?;
    Ok(Answer::fhir(&found.whole()?))
}

/// The directory of a version, newest when none is named, and the version's name.
pub(super) fn version<'a>(
    directory: &'a Directory,
    wanted: Option<&str>,
) -> Option<(String, &'a Directory)> {
    let mut versions = versions(directory).into_iter();
    match wanted {
        None => versions.next(),
        Some(wanted) => versions.find(|(version, _)| version == wanted),
    }
}

/// The versions that the server still has, newest first. Before the first reload, that of the day before says the same.
fn versions(directory: &Directory) -> Vec<(String, &Directory)> {
    let mut versions = Vec::new();
    let mut at = Some(directory);
    while let Some(held) = at {
        versions.push((held.load.day(), held));
        at = held.before.as_deref();
    }
    if versions.len() == 1 {
        versions.push((directory.load.day_before(), directory));
    }
    versions
}

fn all(directory: &Directory) -> Vec<Version<'_>> {
    let versions = versions(directory);
    System::ALL
        .into_iter()
        .flat_map(|system| {
            versions.iter().map(move |(version, directory)| Version {
                system,
                id: format!("{}-{version}", system.id()),
                version: version.clone(),
                directory,
            })
        })
        .collect()
}

impl Version<'_> {
    fn fits(&self, parameter: &Parameter) -> bool {
        let (url, title) = (self.system.url(), self.system.title());
        let starts = |value: &String| title.to_lowercase().starts_with(&value.to_lowercase());
        let held = match parameter.name.as_str() {
            "url" | "system" => url,
            "_id" => &self.id,
            "version" => &self.version,
            "status" => "active",
            "content-mode" => "complete",
            "name" | "title" => return parameter.values.iter().any(starts),
            "_lastUpdated" => {
                let test = parameter.date_test();
                return test.is_ok_and(|test| test(&self.version));
            }
            _ => return false,
        };
        parameter.values.iter().any(|value| value == held)
    }

    fn summary(&self) -> Value {
        let mut resource = self.described();
        let tag = json!([{
            "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue",
            "code": "SUBSETTED",
        }]);
        if let Some(meta) = resource.get_mut("meta") {
            meta.put("tag", tag);
        }
        resource
    }

    fn described(&self) -> Value {
        let declared = self.system.declared();
        let properties: Vec<Value> = declared
            .iter()
            .map(|(name, kind)| json!({ "code": name, "type": kind }))
            .collect();
        let filters: Vec<Value> = declared
            .iter()
            .map(|(name, _)| {
                json!({ "code": name, "operator": ["=", "in", "not-in", "exists"], "value": "a value of the property" })
            })
            .collect();
        json!({
            "resourceType": "CodeSystem",
            "id": self.id,
            "meta": { "versionId": "1", "lastUpdated": format!("{}T01:40:00.000+00:00", self.version) },
            "url": self.system.url(),
            "version": self.version,
            "name": self.system.title(),
            "title": self.system.title(),
            "status": "active",
            "date": self.version,
            "content": "complete",
            "count": self.system.concepts(self.directory).len(),
            "filter": filters,
            "property": properties,
        })
    }

    /// With every concept, unless the live one has too many for that.
    fn whole(&self) -> Result<Value, Outcome> {
        if self.system.is_large() {
            return Err(Outcome::too_big());
        }
        let concepts = self.system.concepts(self.directory);
        let concepts: Vec<Value> = concepts
            .iter()
            .map(|concept| {
                let properties = concept.properties.iter().map(|(name, value)| {
                    let mut property = json!({ "code": name });
                    property.put(value.element(), value.json());
                    property
                });
                json!({
                    "code": concept.code,
                    "display": concept.display,
                    "property": properties.collect::<Vec<_>>(),
                })
            })
            .collect();
        let mut resource = self.described();
        resource.put("concept", Value::Array(concepts));
        Ok(resource)
    }
}
