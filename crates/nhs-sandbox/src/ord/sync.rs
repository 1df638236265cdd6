//! What has changed since a day: links alone, all at once.

use http::StatusCode;
use serde_json::{Value, json};

use super::query::changed_since;
use super::{Fault, link};
use crate::answer::{Answer, JSON};
use crate::dates::days;
use crate::request::Request;
use crate::state::State;

pub(super) fn links(state: &State, request: &Request) -> Result<Answer, Fault> {
    let since = changed_since(state, request)?
        .ok_or_else(|| Fault::missing("Parameter LastChangeDate is missing"))?;
    let directory = state.directory();
    let links: Vec<Value> = directory
        .organisations
        .iter()
        .filter(|held| days(&held.changed).is_some_and(|(day, _)| day >= since))
        .map(|held| json!({ "OrgLink": link(state, &held.code) }))
        .collect();
    Ok(Answer::json(
        StatusCode::OK,
        JSON,
        &json!({ "Organisations": links }),
    ))
}
