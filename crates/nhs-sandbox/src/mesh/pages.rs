//! Pages of an inbox: how large, from where on, and of which workflows.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE;
use http::StatusCode;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value, json};

use super::exchange::Exchange;
use super::refusal::{Refusal, plain, too_long, too_short, whole_number};
use super::version::Version;
use crate::operation::MESH_PATH;
use crate::request::Request;

const DEFAULT_SIZE: u64 = 500;
const SMALLEST_SIZE: u64 = 10;
const LARGEST_SIZE: u64 = 5000;

/// What a value in a link keeps as it is.
const IN_LINKS: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// The part of a list that is asked for.
pub(super) struct Page {
    size: u64,
    continue_from: Option<String>,
}

impl Page {
    pub(super) fn of_inbox(request: &Request) -> Result<Self, Refusal> {
        let mut faults = Vec::new();
        let size = match query(request, "max_results") {
            None => DEFAULT_SIZE,
            Some(text) => whole_number("query", "max_results", text, SMALLEST_SIZE, LARGEST_SIZE)
                .unwrap_or_else(|fault| {
                    faults.push(fault);
                    DEFAULT_SIZE
                }),
        };
        let continue_from = text(request, "continue_from", 24, 1000, &mut faults);
        if faults.is_empty() {
            Ok(Self {
                size,
                continue_from,
            })
        } else {
            Err(Refusal::fields(faults))
        }
    }

    /// Up to a hundred, and no less than none, whatever is asked for.
    pub(super) fn of_rich(request: &Request) -> Result<Self, Refusal> {
        let size = match query(request, "max_results") {
            None => 100,
            Some(text) => whole_number("query", "max_results", text, 1, u64::MAX)
                .map_err(|fault| Refusal::fields(vec![fault]))?
                .min(100),
        };
        Ok(Self {
            size,
            continue_from: query(request, "continue_from").map(str::to_owned),
        })
    }

    pub(super) fn size(&self) -> usize {
        usize::try_from(self.size).unwrap_or(usize::MAX)
    }

    /// The place of the last message of the page before; 0 when this is the first.
    pub(super) fn after(
        &self,
        exchange: &Exchange,
        version: Version,
        mailbox: &str,
    ) -> Result<u64, Refusal> {
        let Some(from) = &self.continue_from else {
            return Ok(0);
        };
        let place = match version {
            // a message that has left the inbox still has its place
            Version::One => exchange.place(&from.to_uppercase()),
            Version::Two => read_mark(from, mailbox),
        };
        place.ok_or_else(|| Refusal::bad_request(plain("continue_from is not known")))
    }

    /// Links of an inbox, with one to the next page if there is one.
    pub(super) fn inbox_links(
        &self,
        mailbox: &str,
        filter: &WorkflowFilter,
        last: Option<u64>,
    ) -> Value {
        let mut query = Vec::new();
        if self.size != DEFAULT_SIZE {
            query.push(("max_results", self.size.to_string()));
        }
        if let Some(filter) = &filter.asked {
            query.push(("workflow_filter", filter.clone()));
        }
        links(
            &format!("{MESH_PATH}/{mailbox}/inbox"),
            query,
            mailbox,
            last,
        )
    }

    pub(super) fn rich_links(
        &self,
        mailbox: &str,
        folder: &str,
        start: &str,
        last: Option<u64>,
    ) -> Value {
        let query = vec![
            ("start_time", start.to_owned()),
            ("max_results", self.size.to_string()),
        ];
        links(
            &format!("{MESH_PATH}/{mailbox}/{folder}/rich"),
            query,
            mailbox,
            last,
        )
    }
}

/// Paths, not URLs: whoever follows them puts the host in front.
fn links(
    path: &str,
    mut query: Vec<(&'static str, String)>,
    mailbox: &str,
    last: Option<u64>,
) -> Value {
    let link = |query: &[(&str, String)]| {
        let pairs: Vec<String> = query
            .iter()
            .map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, IN_LINKS)))
            .collect();
        if pairs.is_empty() {
            path.to_owned()
        } else {
            format!("{path}?{}", pairs.join("&"))
        }
    };
    let mut links = Map::new();
    links.insert("self".to_owned(), json!(link(&query)));
    if let Some(last) = last {
        query.push(("continue_from", mark(mailbox, last)));
        links.insert("next".to_owned(), json!(link(&query)));
    }
    Value::Object(links)
}

/// Where the next page begins, in a form that nobody should read.
fn mark(mailbox: &str, last: u64) -> String {
    URL_SAFE.encode(json!({ "mailbox": mailbox, "after": last }).to_string())
}

fn read_mark(text: &str, mailbox: &str) -> Option<u64> {
    let mark: Value = serde_json::from_slice(&URL_SAFE.decode(text).ok()?).ok()?;
    (mark.get("mailbox")? == mailbox).then_some(())?;
    mark.get("after")?.as_u64()
}

/// Which workflows a list is of: `W`, `!W`, `W*`, `!W*`, `*W*` or `!*W*`.
pub(super) struct WorkflowFilter {
    asked: Option<String>,
    negated: bool,
    matching: Matching,
}

enum Matching {
    All,
    Is(String),
    Begins(String),
    Contains(String),
}

impl WorkflowFilter {
    pub(super) fn of(request: &Request) -> Result<Self, Refusal> {
        let mut faults = Vec::new();
        let asked = text(request, "workflow_filter", 2, 255, &mut faults);
        if !faults.is_empty() {
            return Err(Refusal::fields(faults));
        }
        let trimmed = asked.as_deref().unwrap_or_default().trim();
        let (negated, rest) = match trimmed.strip_prefix('!') {
            Some(rest) => (true, rest),
            None => (false, trimmed),
        };
        let malformed = || Refusal::bad_request(plain("workflow_filter is malformed"));
        let matching = match (rest.strip_prefix('*'), rest.strip_suffix('*')) {
            _ if trimmed.is_empty() => Matching::All,
            (Some(tail), _) => {
                Matching::Contains(tail.strip_suffix('*').ok_or_else(malformed)?.to_owned())
            }
            (None, Some(start)) => Matching::Begins(start.to_owned()),
            (None, None) => Matching::Is(rest.to_owned()),
        };
        if let Matching::Is(text) | Matching::Begins(text) | Matching::Contains(text) = &matching
            && (text.is_empty() || text.contains('*'))
        {
            return Err(malformed());
        }
        Ok(Self {
            asked,
            negated,
            matching,
        })
    }

    pub(super) fn passes(&self, workflow: &str) -> bool {
        let matches = match &self.matching {
            Matching::All => return true,
            Matching::Is(text) => workflow == text,
            Matching::Begins(text) => workflow.starts_with(text.as_str()),
            Matching::Contains(text) => workflow.contains(text.as_str()),
        };
        matches != self.negated
    }
}

pub(super) fn query<'r>(request: &'r Request, name: &str) -> Option<&'r str> {
    let pair = request.query.iter().find(|(found, _)| found == name);
    pair.map(|(_, value)| value.as_str())
}

fn text(
    request: &Request,
    name: &str,
    least: usize,
    most: usize,
    faults: &mut Vec<Value>,
) -> Option<String> {
    let text = query(request, name)?;
    let length = text.chars().count();
    if length < least {
        faults.push(too_short("query", name, text, least));
    } else if length > most {
        faults.push(too_long("query", name, text, most));
    }
    Some(text.to_owned())
}

/// 400, for a moment that cannot be read.
pub(super) fn unreadable_time() -> Refusal {
    Refusal::new(StatusCode::BAD_REQUEST, plain("start_time is no ISO 8601"))
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, Method};

    use super::*;

    fn filter(text: &str) -> Result<WorkflowFilter, Refusal> {
        WorkflowFilter::of(&Request {
            method: Method::GET,
            path: String::new(),
            raw_query: String::new(),
            query: vec![("workflow_filter".to_owned(), text.to_owned())],
            headers: HeaderMap::new(),
            body: Default::default(),
        })
    }

    #[test]
    fn filters_pass_what_they_say() {
        for (text, passed) in [
            ("LETTERS", [true, false, false]),
            ("!LETTERS", [false, true, true]),
            ("LETTERS*", [true, true, false]),
            ("!LETTERS*", [false, false, true]),
            ("*_ACK*", [false, true, false]),
            ("!*_ACK*", [true, false, true]),
        ] {
            let filter = filter(text).unwrap();
            let passes =
                ["LETTERS", "LETTERS_ACK", "TRACES"].map(|workflow| filter.passes(workflow));
            assert_eq!(passes, passed, "{text}");
        }
    }

    #[test]
    fn a_filter_in_another_form_is_refused() {
        for text in ["*ACK", "A*B", "!*", "**", "*", "x".repeat(256).as_str()] {
            assert!(filter(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_mark_is_good_for_its_mailbox_only() {
        let mark = mark("X26ABC1", 17);
        assert!(mark.len() >= 24);
        assert_eq!(read_mark(&mark, "X26ABC1"), Some(17));
        assert_eq!(read_mark(&mark, "X26ABC2"), None);
        assert_eq!(read_mark("no mark at all", "X26ABC1"), None);
    }
}
