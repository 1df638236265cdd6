//! What the sandbox has received: method, path, query, and headers that hold no secret.

use std::collections::VecDeque;
use std::fmt;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use crate::operation::Operation;
use crate::request::Request;

/// Older requests make way for newer ones beyond this many.
const CAPACITY: usize = 10_000;

/// The headers the journal keeps.
const KEPT: [&str; 9] = [
    "accept",
    "content-type",
    "host",
    "if-match",
    "nhsd-end-user-organisation-ods",
    "nhsd-session-urid",
    "user-agent",
    "x-correlation-id",
    "x-request-id",
];

/// A request that the sandbox received.
///
/// Neither tokens, keys nor bodies are kept. `Debug` shows the operation and the status only: a path may hold an NHS number.
#[derive(Clone, PartialEq, Eq)]
pub struct ReceivedRequest {
    at: DateTime<Utc>,
    method: String,
    path: String,
    query: String,
    operation: Operation,
    headers: Vec<(&'static str, String)>,
    credential: CredentialSeen,
    status: Option<u16>,
}

/// What kind of credential a request carried; the credential itself is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CredentialSeen {
    /// None.
    None,
    /// An `apikey` header.
    ApiKey,
    /// An `Authorization` header.
    Authorization,
    /// Both an `apikey` and an `Authorization` header.
    Both,
}

impl ReceivedRequest {
    /// When it came in, by the sandbox's clock.
    pub fn at(&self) -> DateTime<Utc> {
        self.at
    }

    /// The HTTP method.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The path as sent, percent-encoding kept.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The query string as sent, without the question mark; empty when there was none. Codes and tokens in it give way to dots.
    pub fn query(&self) -> &str {
        &self.query
    }

    /// Which operation it asked for.
    pub fn operation(&self) -> Operation {
        self.operation
    }

    /// A header by its lower-case name, if it is one of those kept: `accept`, `content-type`, `host`, `if-match`,
    /// `nhsd-end-user-organisation-ods`, `nhsd-session-urid`, `user-agent`, `x-correlation-id`, `x-request-id`.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(kept, _)| *kept == name)
            .map(|(_, value)| value.as_str())
    }

    /// What kind of credential it carried.
    pub fn credential(&self) -> CredentialSeen {
        self.credential
    }

    /// The status it was answered with; none while it is being answered, and when the caller hung up or was cut off.
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    pub(crate) fn to_json(&self) -> Value {
        json!({
            "at": self.at.to_rfc3339_opts(chrono::SecondsFormat::Millis, true),
            "method": self.method,
            "path": self.path,
            "query": self.query,
            "operation": self.operation.as_str(),
            "headers": self.headers.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect::<serde_json::Map<_, _>>(),
            "credential": match self.credential {
                CredentialSeen::None => "none",
                CredentialSeen::ApiKey => "apikey",
                CredentialSeen::Authorization => "authorization",
                CredentialSeen::Both => "both",
            },
            "status": self.status,
        })
    }
}

impl fmt::Debug for ReceivedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReceivedRequest")
            .field("method", &self.method)
            .field("operation", &self.operation)
            .field("credential", &self.credential)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

/// Parameters of logins and logouts that let whoever reads them in; their values are not kept.
const SECRET_PARAMETERS: [&str; 4] = [
    "code",
    "id_token_hint",
    "asserted_login_identity",
    "fido_auth_response",
];

fn without_secrets(query: &str) -> String {
    let pairs: Vec<String> = query
        .split('&')
        .map(|pair| match pair.split_once('=') {
            Some((name, _)) if SECRET_PARAMETERS.contains(&name) => format!("{name}=..."),
            _ => pair.to_owned(),
        })
        .collect();
    pairs.join("&")
}

#[derive(Debug, Default)]
pub(crate) struct Journal {
    requests: VecDeque<ReceivedRequest>,
    /// How many have made way, so that a ticket stays good.
    dropped: usize,
}

/// The place of one request in the journal.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ticket(usize);

impl Journal {
    pub(crate) fn open(
        &mut self,
        request: &Request,
        operation: Operation,
        at: DateTime<Utc>,
    ) -> Ticket {
        if self.requests.len() == CAPACITY {
            self.requests.pop_front();
            self.dropped += 1;
        }
        let headers = KEPT
            .iter()
            .filter_map(|name| Some((*name, request.header(name)?)))
            .collect();
        let credential = match (
            request.headers.contains_key("apikey"),
            request.headers.contains_key("authorization"),
        ) {
            (false, false) => CredentialSeen::None,
            (true, false) => CredentialSeen::ApiKey,
            (false, true) => CredentialSeen::Authorization,
            (true, true) => CredentialSeen::Both,
        };
        self.requests.push_back(ReceivedRequest {
            at,
            method: request.method.to_string(),
            path: request.path.clone(),
            query: without_secrets(&request.raw_query),
            operation,
            headers,
            credential,
            status: None,
        });
        Ticket(self.dropped + self.requests.len() - 1)
    }

    pub(crate) fn close(&mut self, ticket: Ticket, status: u16) {
        let place = ticket.0.checked_sub(self.dropped);
        if let Some(request) = place.and_then(|place| self.requests.get_mut(place)) {
            request.status = Some(status);
        }
    }

    pub(crate) fn all(&self) -> Vec<ReceivedRequest> {
        self.requests.iter().cloned().collect()
    }

    pub(crate) fn clear(&mut self) {
        self.dropped += self.requests.len();
        self.requests.clear();
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue, Method};

    use super::*;

    fn request() -> Request {
        let mut headers = HeaderMap::new();
        headers.insert(
            "authorization",
            HeaderValue::from_static("Bearer secret-token"),
        );
        headers.insert("apikey", HeaderValue::from_static("secret-key"));
        headers.insert("x-request-id", HeaderValue::from_static("one"));
        Request {
            method: Method::GET,
            path: "/personal-demographics/FHIR/R4/Patient/9990001014".to_owned(),
            raw_query: "family=Marlowe".to_owned(),
            query: Vec::new(),
            headers,
            body: "client_assertion=secret".into(),
        }
    }

    #[test]
    fn no_secret_is_kept_and_debug_shows_no_patient() {
        let mut journal = Journal::default();
        let ticket = journal.open(&request(), Operation::PdsPatientGet, Utc::now());
        journal.close(ticket, 200);
        let all = journal.all();
        let seen = &all[0];
        assert!(!seen.to_json().to_string().contains("secret"));
        assert_eq!(seen.header("x-request-id"), Some("one"));
        assert_eq!(
            (seen.credential(), seen.status()),
            (CredentialSeen::Both, Some(200))
        );
        let shown = format!("{seen:?}");
        assert!(!shown.contains("9990001014") && !shown.contains("Marlowe"));
    }

    #[test]
    fn codes_and_tokens_of_a_query_are_not_kept() {
        assert_eq!(
            without_secrets("code=abc&state=xyz&id_token_hint=e.y.j&flag"),
            "code=...&state=xyz&id_token_hint=...&flag"
        );
        assert_eq!(without_secrets(""), "");
    }

    #[test]
    fn the_oldest_make_way_and_tickets_stay_good() {
        let mut journal = Journal::default();
        let first = journal.open(&request(), Operation::Other, Utc::now());
        let mut last = first;
        for _ in 0..CAPACITY {
            last = journal.open(&request(), Operation::Other, Utc::now());
        }
        journal.close(first, 500);
        journal.close(last, 201);
        let all = journal.all();
        assert_eq!(all.len(), CAPACITY);
        assert!(all.iter().all(|request| request.status() != Some(500)));
        assert_eq!(all.last().unwrap().status(), Some(201));
    }
}
