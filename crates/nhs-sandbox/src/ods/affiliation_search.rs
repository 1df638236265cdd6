//! Searching for relationships between organisations.

use super::Outcome;
use super::affiliation::{Affiliation, PROFILES, RELATIONSHIP_CODES, RELATIONSHIP_IDS};
use super::bundle::{self, Page};
use super::load::Load;
use super::organisation::{ODS_CODES, Organisation};
use super::query::{Filter, Parameter, code_in, read};
use crate::answer::Answer;
use crate::fault::NextLinks;
use crate::request::Request;
use crate::state::State;

const VALID: [&str; 19] = [
    "_content",
    "_id",
    "_lastUpdated",
    "_profile",
    "_security",
    "_source",
    "_tag",
    "_text",
    "active",
    "date",
    "email",
    "endpoint",
    "identifier",
    "location",
    "network",
    "participating-organization",
    "primary-organization",
    "role",
    "service",
];
const PRIMARY: &str = "OrganizationAffiliation:primary-organization";
const PARTICIPATING: &str = "OrganizationAffiliation:participating-organization";

pub(super) fn search(
    state: &State,
    request: &Request,
    next_links: &NextLinks,
) -> Result<Answer, Outcome> {
    let (controls, parameters) = read(&request.query, ("_include", &[PARTICIPATING, PRIMARY]))?;
    let directory = state.directory();
    let filters = parameters
        .iter()
        .map(|parameter| filter(parameter, &directory.load))
        .collect::<Result<Vec<_>, _>>()?;
    let found: Vec<&Affiliation> = directory
        .affiliations
        .iter()
        .filter(|held| filters.iter().all(|filter| filter(held)))
        .collect();

    let page = Page::new("OrganizationAffiliation", &controls, found);
    let included = |organisation: &&Organisation| {
        page.shown().iter().any(|affiliation| {
            (controls.includes.contains(PRIMARY) && affiliation.from == organisation.code)
                || (controls.includes.contains(PARTICIPATING)
                    && affiliation.to == organisation.code)
        })
    };
    let matches = page
        .shown()
        .iter()
        .map(|affiliation| {
            (
                affiliation.id.as_str(),
                affiliation.resource(&directory.load),
            )
        })
        .collect();
    let includes = directory.organisations.iter().filter(included);
    let includes = includes.map(|organisation| {
        (
            "Organization",
            organisation.code.as_str(),
            organisation.resource(&directory.load),
        )
    });
    Ok(bundle::answer(
        state,
        request,
        next_links,
        &page,
        matches,
        includes.collect(),
    ))
}

fn filter(parameter: &Parameter, load: &Load) -> Result<Filter<Affiliation>, Outcome> {
    let unknown =
        || Outcome::unknown_parameter(&parameter.full_name(), "OrganizationAffiliation", &VALID);
    let filter: Filter<Affiliation> = match parameter.name.as_str() {
        "_id" | "identifier" => {
            let test = parameter.token_test(RELATIONSHIP_IDS).ok_or_else(unknown)?;
            Box::new(move |held| test(&[held.id.as_str()]))
        }
        "active" => {
            let test = parameter.token_test("").ok_or_else(unknown)?;
            Box::new(move |held| test(&[if held.active() { "true" } else { "false" }]))
        }
        "primary-organization" => {
            let codes = referenced(parameter).ok_or_else(unknown)?;
            Box::new(move |held| codes.contains(&held.from))
        }
        "participating-organization" => {
            let codes = referenced(parameter).ok_or_else(unknown)?;
            Box::new(move |held| codes.contains(&held.to))
        }
        "role" => {
            let test = parameter
                .token_test(RELATIONSHIP_CODES)
                .ok_or_else(unknown)?;
            Box::new(move |held| test(&[held.code]))
        }
        "date" => {
            let test = parameter.date_test()?;
            Box::new(move |held| test(&held.start))
        }
        "_lastUpdated" => {
            let test = parameter.date_test()?;
            let loaded = load.affiliations_loaded();
            Box::new(move |_| test(&loaded))
        }
        "_profile" => {
            let values = parameter.values.clone();
            Box::new(move |_| {
                values
                    .iter()
                    .any(|value| PROFILES.contains(&value.as_str()))
            })
        }
        // valid, but no record has what they look at
        name if VALID.contains(&name) => Box::new(|_| false),
        _ => return Err(unknown()),
    };
    Ok(filter)
}

/// The codes in `CODE`, `Organization/CODE` or `system|CODE`; none for a modifier that a reference does not take.
fn referenced(parameter: &Parameter) -> Option<Vec<String>> {
    if !matches!(
        parameter.modifier.as_deref(),
        None | Some("identifier" | "Organization")
    ) {
        return None;
    }
    let code = |value: &String| {
        code_in(
            ODS_CODES,
            value.strip_prefix("Organization/").unwrap_or(value),
        )
    };
    Some(parameter.values.iter().filter_map(code).collect())
}
