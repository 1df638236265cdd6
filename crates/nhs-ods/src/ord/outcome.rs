//! What ORD's answers come to: JSON of the form that was asked for, or an error that says why not.

use nhs_fhir_core::identifier::OdsCode;
use nhs_http::{Error, ErrorKind, Response};
use serde_json::Value;

use super::code_list::Entry;
use super::listing::Listed;
use super::record::Organisation;
use super::sync::{SyncList, code_of_link};

/// The organisation in an answer, which must be the one with that code.
pub(super) fn organisation(response: &Response, code: &OdsCode) -> Result<Organisation, Error> {
    let mut body = json(response)?;
    let held = body.get_mut("Organisation").map(Value::take);
    let held = held.ok_or_else(|| unusable(response, "the answer is no organisation"))?;
    let organisation = Organisation::new(held);
    if organisation.code().as_ref() != Some(code) {
        let message =
            "the answer is not the organisation that was asked for: its code differs or is missing";
        return Err(unusable(response, message));
    }
    Ok(organisation)
}

/// The organisations of a page.
pub(super) fn listed(response: &Response) -> Result<Vec<Listed>, Error> {
    Ok(members(response, "Organisations")?
        .into_iter()
        .map(Listed::new)
        .collect())
}

/// The codes of those that changed.
pub(super) fn sync(response: &Response) -> Result<SyncList, Error> {
    let (mut codes, mut unread) = (Vec::new(), 0);
    for member in members(response, "Organisations")? {
        let link = member.get("OrgLink").and_then(Value::as_str);
        match link.and_then(code_of_link) {
            Some(code) => codes.push(code),
            None => unread += 1,
        }
    }
    Ok(SyncList { codes, unread })
}

/// The entries of a list of codes.
pub(super) fn list(response: &Response, name: &'static str) -> Result<Vec<Entry>, Error> {
    let members = members(response, name)?;
    Ok(members.into_iter().map(Entry::new).collect())
}

fn members(response: &Response, name: &str) -> Result<Vec<Value>, Error> {
    let mut body = json(response)?;
    match body.get_mut(name).map(Value::take) {
        Some(Value::Array(members)) => Ok(members),
        Some(single @ Value::Object(_)) => Ok(vec![single]),
        _ => Err(unusable(
            response,
            "the answer has no list of what was asked for",
        )),
    }
}

fn json(response: &Response) -> Result<Value, Error> {
    let body = response.body();
    let body = body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body);
    serde_json::from_slice(body).map_err(|_| unusable(response, "the answer of ORD is no JSON"))
}

pub(super) fn unusable(response: &Response, message: &'static str) -> Error {
    response.clone().reject(ErrorKind::InvalidResponse, message)
}
