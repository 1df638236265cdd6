//! Search results as bundles: pages, links between them, totals, and what is included beside the matches.

use std::fmt::Write as _;

use chrono::SecondsFormat;
use http::StatusCode;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::query::Controls;
use crate::answer::{Answer, FHIR_JSON, Put};
use crate::fault::NextLinks;
use crate::operation::ODS_PATH;
use crate::request::Request;
use crate::state::State;

/// The host behind the gateway, which the gateway is meant to rewrite in every link.
const INTERNAL: &str = "https://hscorganisationdata.nhs.uk/fhir";
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The part of a result that one answer shows.
pub(super) struct Page<'a, T> {
    resource: &'static str,
    found: Vec<&'a T>,
    size: usize,
    offset: usize,
    only_total: bool,
    accurate_total: bool,
}

impl<'a, T> Page<'a, T> {
    pub(super) fn new(resource: &'static str, controls: &Controls, found: Vec<&'a T>) -> Self {
        Self {
            resource,
            size: controls.page(),
            offset: controls.offset,
            only_total: controls.only_total,
            accurate_total: controls.accurate_total,
            found,
        }
    }

    pub(super) fn shown(&self) -> &[&'a T] {
        if self.only_total {
            return &[];
        }
        let start = self.offset.min(self.found.len());
        let end = start.saturating_add(self.size).min(self.found.len());
        self.found.get(start..end).unwrap_or_default()
    }

    fn next(&self) -> Option<usize> {
        let next = self.offset.saturating_add(self.size);
        (next < self.found.len()).then_some(next)
    }

    fn previous(&self) -> Option<usize> {
        (self.offset > 0).then(|| self.offset.saturating_sub(self.size))
    }

    /// The server counts only what fits on one page, unless asked to count.
    fn total(&self) -> Option<usize> {
        let single = self.offset == 0 && self.next().is_none();
        (single || self.only_total || self.accurate_total).then_some(self.found.len())
    }
}

pub(super) fn answer<T>(
    state: &State,
    request: &Request,
    next_links: &NextLinks,
    page: &Page<'_, T>,
    matches: Vec<(&str, Value)>,
    includes: Vec<(&str, &str, Value)>,
) -> Answer {
    let base = format!("{}{ODS_PATH}", state.root);
    let mut bundle = json!({
        "resourceType": "Bundle",
        "id": state.random.uuid().to_string(),
        "meta": { "lastUpdated": state.now().to_rfc3339_opts(SecondsFormat::Millis, false) },
        "type": "searchset",
    });
    if let Some(total) = page.total() {
        bundle.put("total", json!(total));
    }
    let mut links = vec![link(
        "self",
        &format!("{base}/{}{}", page.resource, query(request, None)),
    )];
    if !page.only_total {
        let elsewhere = match next_links {
            NextLinks::Own => base.clone(),
            NextLinks::Internal => INTERNAL.to_owned(),
            NextLinks::Foreign(origin) => format!("{}{ODS_PATH}", origin.trim_end_matches('/')),
        };
        for (relation, offset) in [("next", page.next()), ("previous", page.previous())] {
            if let Some(offset) = offset {
                let query = query(request, Some((page.size, offset)));
                links.push(link(
                    relation,
                    &format!("{elsewhere}/{}{query}", page.resource),
                ));
            }
        }
    }
    bundle.put("link", Value::Array(links));

    let entry = |kind: &str, id: &str, resource: Value, mode: &str| json!({ "fullUrl": format!("{base}/{kind}/{id}"), "resource": resource, "search": { "mode": mode } });
    let matches = matches
        .into_iter()
        .map(|(id, resource)| entry(page.resource, id, resource, "match"));
    let includes = includes
        .into_iter()
        .map(|(kind, id, resource)| entry(kind, id, resource, "include"));
    let entries: Vec<Value> = matches.chain(includes).collect();
    if !entries.is_empty() {
        bundle.put("entry", Value::Array(entries));
    }
    Answer::json(StatusCode::OK, FHIR_JSON, &bundle)
}

fn link(relation: &str, url: &str) -> Value {
    json!({ "relation": relation, "url": url })
}

/// The query as the server writes it: in order of names, and with another page if one is wanted.
fn query(request: &Request, page: Option<(usize, usize)>) -> String {
    let mut pairs: Vec<(&str, String)> = request
        .query
        .iter()
        .filter(|(name, _)| page.is_none() || !matches!(name.as_str(), "_count" | "_offset"))
        .map(|(name, value)| (name.as_str(), value.clone()))
        .collect();
    if let Some((count, offset)) = page {
        pairs.push(("_count", count.to_string()));
        if offset > 0 {
            pairs.push(("_offset", offset.to_string()));
        }
    }
    pairs.sort_by_key(|(name, _)| *name);
    let mut text = String::new();
    for (name, value) in pairs {
        let separator = if text.is_empty() { '?' } else { '&' };
        let (name, value) = (
            utf8_percent_encode(name, UNRESERVED),
            utf8_percent_encode(&value, UNRESERVED),
        );
        // writing to a string cannot fail
        let _ = write!(text, "{separator}{name}={value}");
    }
    text
}
