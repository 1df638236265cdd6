//! The Organisation Reference Data API (ORD 2-0-0): plain JSON about the same organisations, open to everyone.

mod fault;
mod organisation;
mod query;
mod reference;
mod search;
mod sync;

use http::{Method, StatusCode};

pub(crate) use self::fault::Fault;

use crate::answer::Answer;
use crate::operation::{Api, ORD_PATH};
use crate::request::Request;
use crate::state::State;

/// Answers a request below the ORD base path.
pub(crate) fn answer(state: &State, request: &Request) -> Answer {
    if let Some(limit) = state.over_limit(Api::Ord) {
        let text = format!("No more than {} requests are taken", limit.requests);
        return Fault::new(StatusCode::TOO_MANY_REQUESTS, text).answer();
    }
    route(state, request).unwrap_or_else(Fault::answer)
}

fn route(state: &State, request: &Request) -> Result<Answer, Fault> {
    let segments = request.segments_below(ORD_PATH).unwrap_or_default();
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    if request.method != Method::GET {
        return Err(Fault::new(
            StatusCode::METHOD_NOT_ALLOWED,
            "Method not allowed",
        ));
    }
    query::check_format(request)?;
    match segments.as_slice() {
        ["organisations"] => search::search(state, request),
        ["organisations", code] => organisation::read(state, code),
        ["sync"] => sync::links(state, request),
        ["roles"] => reference::roles(state, None),
        ["roles", code] => reference::roles(state, Some(code)),
        ["rels"] => reference::relationships(state, None),
        ["rels", code] => reference::relationships(state, Some(code)),
        _ => Err(Fault::not_found()),
    }
}

/// Where an organisation is read.
fn link(state: &State, code: &str) -> String {
    format!("{}{ORD_PATH}/organisations/{code}", state.root)
}
