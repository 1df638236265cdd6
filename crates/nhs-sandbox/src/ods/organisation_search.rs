//! Searching for organisations.

use super::Outcome;
use super::affiliation::Affiliation;
use super::bundle::{self, Page};
use super::load::Load;
use super::organisation::{
    COUNTRY, ODS_CODES, Organisation, PROFILES, RECORD_CLASSES, RECORD_USES, ROLE_CODES,
};
use super::query::{Filter, Parameter, code_in, read};
use crate::answer::Answer;
use crate::fault::NextLinks;
use crate::phonetic::soundex;
use crate::request::Request;
use crate::state::State;

const VALID: [&str; 24] = [
    "_content",
    "_id",
    "_lastUpdated",
    "_profile",
    "_security",
    "_source",
    "_tag",
    "_text",
    "active",
    "activeRoleCode",
    "address",
    "address-city",
    "address-country",
    "address-postalcode",
    "address-state",
    "address-use",
    "endpoint",
    "identifier",
    "lastChangeDate",
    "name",
    "partof",
    "phonetic",
    "roleCode",
    "type",
];
const PRIMARY: &str = "OrganizationAffiliation:primary-organization";
const PARTICIPATING: &str = "OrganizationAffiliation:participating-organization";

pub(super) fn search(
    state: &State,
    request: &Request,
    next_links: &NextLinks,
) -> Result<Answer, Outcome> {
    let (controls, parameters) = read(&request.query, ("_revinclude", &[PARTICIPATING, PRIMARY]))?;
    let directory = state.directory();
    let filters = parameters
        .iter()
        .map(|parameter| filter(parameter, &directory.load))
        .collect::<Result<Vec<_>, _>>()?;
    let found: Vec<&Organisation> = directory
        .organisations
        .iter()
        .filter(|held| filters.iter().all(|filter| filter(held)))
        .collect();

    let page = Page::new("Organization", &controls, found);
    let included = |affiliation: &&Affiliation| {
        let on_page = |code: &str| {
            page.shown()
                .iter()
                .any(|organisation| organisation.code == code)
        };
        (controls.includes.contains(PRIMARY) && on_page(&affiliation.from))
            || (controls.includes.contains(PARTICIPATING) && on_page(&affiliation.to))
    };
    let matches = page
        .shown()
        .iter()
        .map(|organisation| {
            (
                organisation.code.as_str(),
                organisation.resource(&directory.load),
            )
        })
        .collect();
    let includes = directory.affiliations.iter().filter(included);
    let includes = includes.map(|affiliation| {
        (
            "OrganizationAffiliation",
            affiliation.id.as_str(),
            affiliation.resource(&directory.load),
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

fn filter(parameter: &Parameter, load: &Load) -> Result<Filter<Organisation>, Outcome> {
    let unknown = || Outcome::unknown_parameter(&parameter.full_name(), "Organization", &VALID);
    check_text(parameter)?;
    let filter: Filter<Organisation> = match parameter.name.as_str() {
        "_id" | "identifier" => {
            let test = parameter.token_test(ODS_CODES).ok_or_else(unknown)?;
            Box::new(move |held| test(&[held.code.as_str()]))
        }
        "name" => {
            let test = parameter.text_test().ok_or_else(unknown)?;
            Box::new(move |held| test(&held.name))
        }
        "phonetic" => {
            let sounds: Vec<String> = parameter
                .values
                .iter()
                .map(|value| soundex(value))
                .collect();
            Box::new(move |held| {
                held.name
                    .split_whitespace()
                    .any(|word| sounds.contains(&soundex(word)))
            })
        }
        "active" => {
            let test = parameter.token_test("").ok_or_else(unknown)?;
            Box::new(move |held| test(&[if held.active { "true" } else { "false" }]))
        }
        "address-postalcode" => {
            let test = parameter.text_test().ok_or_else(unknown)?;
            Box::new(move |held| {
                held.place
                    .as_ref()
                    .is_some_and(|place| test(&place.postcode))
            })
        }
        "address-city" => {
            let test = parameter.text_test().ok_or_else(unknown)?;
            Box::new(move |held| held.place.as_ref().is_some_and(|place| test(place.city)))
        }
        "address-country" => {
            let test = parameter.text_test().ok_or_else(unknown)?;
            Box::new(move |held| held.place.is_some() && test(COUNTRY))
        }
        "address" => {
            let test = parameter.text_test().ok_or_else(unknown)?;
            Box::new(move |held| {
                held.place.as_ref().is_some_and(|place| {
                    [place.line.as_str(), place.city, &place.postcode, COUNTRY]
                        .into_iter()
                        .any(&test)
                })
            })
        }
        "type" => types(parameter),
        "roleCode" => {
            let test = parameter.token_test(ROLE_CODES).ok_or_else(unknown)?;
            Box::new(move |held| test(&held.roles.iter().map(|role| role.code).collect::<Vec<_>>()))
        }
        "activeRoleCode" => {
            let test = parameter.token_test(ROLE_CODES).ok_or_else(unknown)?;
            Box::new(move |held| {
                test(
                    &held
                        .roles
                        .iter()
                        .filter(|role| role.active())
                        .map(|role| role.code)
                        .collect::<Vec<_>>(),
                )
            })
        }
        "lastChangeDate" => {
            let test = parameter.date_test()?;
            Box::new(move |held| test(&held.changed))
        }
        "_lastUpdated" => {
            let test = parameter.date_test()?;
            let loaded = load.organisations_loaded();
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

/// `type` looks at record use and record class, each in its own system.
fn types(parameter: &Parameter) -> Filter<Organisation> {
    let values = parameter.values.clone();
    let excludes = parameter.modifier.as_deref() == Some("not");
    Box::new(move |held| {
        let fits = |value: &String| {
            code_in(RECORD_USES, value).is_some_and(|code| code == held.record_use())
                || code_in(RECORD_CLASSES, value).is_some_and(|code| code == held.record_class().0)
        };
        values.iter().any(fits) != excludes
    })
}

/// The published rules for what a text may hold.
fn check_text(parameter: &Parameter) -> Result<(), Outcome> {
    let length = parameter.text.chars().count();
    let name = parameter.full_name();
    match parameter.name.as_str() {
        "name" => {
            let allowed = |character: char| {
                character.is_ascii_alphanumeric() || "&()'’+-_./:@ ,".contains(character)
            };
            if !(3..=100).contains(&length) {
                return Err(Outcome::invalid_text(&name, "have 3 to 100 characters"));
            }
            if !parameter.text.chars().all(allowed) {
                return Err(Outcome::invalid_text(
                    &name,
                    "only hold A-Z a-z 0-9 &()’+-_./:@ and space",
                ));
            }
        }
        "address-postalcode" | "address-city" | "address-country" => {
            let allowed = |character: char| character.is_ascii_alphanumeric() || character == ' ';
            if length < 2 {
                return Err(Outcome::invalid_text(&name, "have at least 2 characters"));
            }
            if !parameter.text.chars().all(allowed) {
                return Err(Outcome::invalid_text(
                    &name,
                    "only hold letters, digits and spaces",
                ));
            }
        }
        _ => {}
    }
    Ok(())
}
