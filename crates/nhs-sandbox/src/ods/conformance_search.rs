//! Searches for what is there once: the lists of deletions, and the search parameters that ODS adds to FHIR's own.

use serde_json::{Value, json};

use super::Outcome;
use super::bundle::{self, Page};
use super::deletions::Deleted;
use super::query::read;
use crate::answer::Answer;
use crate::fault::NextLinks;
use crate::request::Request;
use crate::state::State;

const VALID: [&str; 1] = ["_id"];

/// Code, type, and the end of the name, of each search parameter.
const PARAMETERS: [(&str, &str, &str); 3] = [
    ("roleCode", "token", "OrganisationRole-RoleCode"),
    ("activeRoleCode", "token", "OrganisationRole-ActiveRoleCode"),
    ("lastChangeDate", "date", "TypedDateTime-LastChangeDate"),
];

pub(super) fn lists(
    state: &State,
    request: &Request,
    next_links: &NextLinks,
) -> Result<Answer, Outcome> {
    let directory = state.directory();
    let lists = Deleted::ALL.map(|list| {
        (
            list.id().to_owned(),
            directory.deletions.resource(list, directory.load),
        )
    });
    search(state, request, next_links, "List", &lists)
}

pub(super) fn parameters(
    state: &State,
    request: &Request,
    next_links: &NextLinks,
) -> Result<Answer, Outcome> {
    let parameters = PARAMETERS.map(|(code, kind, name)| {
        let id = format!("England-Extension-{name}");
        let resource = json!({
            "resourceType": "SearchParameter",
            "id": id,
            "url": format!("https://fhir.nhs.uk/England/SearchParameter/{id}"),
            "name": id.replace('-', ""),
            "status": "active",
            "code": code,
            "base": ["Organization"],
            "type": kind,
        });
        (id, resource)
    });
    search(state, request, next_links, "SearchParameter", &parameters)
}

fn search(
    state: &State,
    request: &Request,
    next_links: &NextLinks,
    kind: &'static str,
    held: &[(String, Value)],
) -> Result<Answer, Outcome> {
    let (controls, parameters) = read(&request.query, ("_include", &[]))?;
    let mut found: Vec<&(String, Value)> = held.iter().collect();
    for parameter in &parameters {
        let name = parameter.full_name();
        if name != "_id" {
            return Err(Outcome::unknown_parameter(&name, kind, &VALID));
        }
        found.retain(|(id, _)| parameter.values.contains(id));
    }
    let page = Page::new(kind, &controls, found);
    let matches = page
        .shown()
        .iter()
        .map(|(id, resource)| (id.as_str(), resource.clone()));
    Ok(bundle::answer(
        state,
        request,
        next_links,
        &page,
        matches.collect(),
        Vec::new(),
    ))
}
