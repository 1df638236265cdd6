//! Searching for organisations: criteria in the query, one page in the body, and where the others are in the headers.

use http::{HeaderName, StatusCode};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::organisation::status;
use super::query::{changed_since, number, value};
use super::{Fault, link};
use crate::answer::{Answer, JSON, Put};
use crate::dates::days;
use crate::ods::Organisation;
use crate::operation::ORD_PATH;
use crate::request::Request;
use crate::state::State;

/// How many come when no number is asked for.
const DEFAULT_LIMIT: usize = 20;
const CRITERIA: [&str; 8] = [
    "Name",
    "PostCode",
    "LastChangeDate",
    "Status",
    "PrimaryRoleId",
    "NonPrimaryRoleId",
    "Roles",
    "OrgRecordClass",
];

pub(super) fn search(state: &State, request: &Request) -> Result<Answer, Fault> {
    let asked: Vec<&str> = CRITERIA
        .into_iter()
        .filter(|name| value(request, name).is_some())
        .collect();
    let unknown = request
        .query
        .iter()
        .map(|(name, _)| name.as_str())
        .find(|name| !CRITERIA.contains(name) && !matches!(*name, "Limit" | "Offset" | "_format"));
    if let Some(name) = unknown {
        return Err(Fault::not_acceptable(format!("Unknown parameter '{name}'")));
    }
    match asked.as_slice() {
        [] => return Err(Fault::missing("At least one search parameter is needed")),
        ["Status"] => {
            return Err(Fault::not_acceptable(
                "Status needs another search parameter",
            ));
        }
        _ => {}
    }
    let fits = criteria(state, request)?;
    let limit = number(request, "Limit", 1..=1000)?.unwrap_or(DEFAULT_LIMIT);
    let offset = number(request, "Offset", 1..=usize::MAX)?.unwrap_or(1);

    let directory = state.directory();
    let found: Vec<&Organisation> = directory
        .organisations
        .iter()
        .filter(|held| fits(held))
        .collect();
    let page: Vec<Value> = found
        .iter()
        .skip(offset - 1)
        .take(limit)
        .map(|held| row(state, held))
        .collect();
    let mut headers = vec![
        ("x-total-count", found.len().to_string()),
        ("returned-records", page.len().to_string()),
    ];
    let next = offset.saturating_add(limit);
    if next <= found.len() {
        headers.push(("next-page", page_url(state, request, limit, next)));
    }
    if offset > 1 {
        let previous = offset.saturating_sub(limit).max(1);
        headers.push(("previous-page", page_url(state, request, limit, previous)));
    }
    let answer = Answer::json(StatusCode::OK, JSON, &json!({ "Organisations": page }));
    Ok(headers.into_iter().fold(answer, |answer, (name, value)| {
        answer.with(HeaderName::from_static(name), &value)
    }))
}

fn criteria(
    state: &State,
    request: &Request,
) -> Result<impl Fn(&Organisation) -> bool + use<>, Fault> {
    let text = |name: &str| value(request, name).map(str::to_owned);
    let since = changed_since(state, request)?;
    let active = match value(request, "Status") {
        None => None,
        Some("Active") => Some(true),
        Some("Inactive") => Some(false),
        Some(other) => return Err(Fault::not_acceptable(format!("Invalid Status '{other}'"))),
    };
    let class = text("OrgRecordClass");
    if let Some(class) = class.as_deref()
        && !["RC1", "RC2"].contains(&class)
    {
        return Err(Fault::not_acceptable(format!(
            "Invalid OrgRecordClass '{class}'"
        )));
    }
    let name = text("Name").map(|name| name.to_uppercase());
    let postcode = text("PostCode").map(|postcode| postcode.to_uppercase());
    let primary = text("PrimaryRoleId");
    let other = text("NonPrimaryRoleId");
    let roles = text("Roles");
    Ok(move |held: &Organisation| {
        let mut others = held.roles.iter().skip(1);
        let any_of = |list: &String| {
            held.roles
                .iter()
                .any(|role| list.split(',').any(|code| code.trim() == role.code))
        };
        name.as_ref()
            .is_none_or(|name| held.name.to_uppercase().contains(name))
            && postcode
                .as_ref()
                .is_none_or(|postcode| lies_in(held, postcode))
            && since.is_none_or(|since| days(&held.changed).is_some_and(|(day, _)| day >= since))
            && active.is_none_or(|active| held.active == active)
            && class
                .as_ref()
                .is_none_or(|class| held.record_class().0 == class)
            && primary
                .as_ref()
                .is_none_or(|code| held.primary_role().is_some_and(|role| role.code == code))
            && other
                .as_ref()
                .is_none_or(|code| others.any(|role| role.code == code))
            && roles.as_ref().is_none_or(any_of)
    })
}

/// Whether the postcode is this one, or begins with this outward code.
fn lies_in(held: &Organisation, asked: &str) -> bool {
    held.place.as_ref().is_some_and(|place| {
        let outward = place.postcode.split(' ').next();
        place.postcode == asked || outward == Some(asked)
    })
}

fn row(state: &State, held: &Organisation) -> Value {
    let mut row = json!({
        "Name": held.name,
        "OrgId": held.code,
        "Status": status(held.active),
        "OrgRecordClass": held.record_class().0,
        "LastChangeDate": held.changed,
        "OrgLink": link(state, &held.code),
    });
    if let Some(place) = &held.place {
        row.put("PostCode", json!(place.postcode));
    }
    if let Some(role) = held.primary_role() {
        row.put("PrimaryRoleId", json!(role.code));
        row.put("PrimaryRoleDescription", json!(role.display));
    }
    row
}

/// The same search, another page.
fn page_url(state: &State, request: &Request, limit: usize, offset: usize) -> String {
    let kept = request
        .query
        .iter()
        .filter(|(name, _)| name != "Limit" && name != "Offset");
    let mut url = format!("{}{ORD_PATH}/organisations?", state.root);
    for (name, value) in kept {
        let value = utf8_percent_encode(value, NON_ALPHANUMERIC);
        url.push_str(&format!("{name}={value}&"));
    }
    url.push_str(&format!("Limit={limit}&Offset={offset}"));
    url
}
