//! A recorded exchange: what was sent, what came back.

use std::path::Path;

use http::header::IF_MATCH;
use http::{HeaderValue, Method};
use nhs_http::Call;
use nhs_http::url::form_urlencoded;
use nhs_pds::endpoint;
use serde_json::Value;
use wiremock::{Request, ResponseTemplate};

pub(crate) struct Exchange {
    pub(crate) name: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) sent: Vec<(String, String)>,
    pub(crate) sent_body: Option<Value>,
    status: u16,
    headers: Vec<(String, String)>,
    body: String,
}

/// The headers behind the first line that starts so.
fn headers(text: &str, start: &str) -> Vec<(String, String)> {
    let lines = text.lines().filter_map(|line| line.strip_prefix(start));
    let pairs = lines.skip(1).filter_map(|line| line.split_once(": "));
    pairs
        .map(|(name, value)| (name.to_lowercase(), value.trim().to_owned()))
        .collect()
}

impl Exchange {
    pub(crate) fn read(path: &Path) -> Self {
        let text = std::fs::read_to_string(path).unwrap();
        let line = |start: &str| {
            text.lines()
                .find_map(|line| line.strip_prefix(start))
                .unwrap()
        };
        let mut sent = line("> ").split(' ');
        let method = sent.next().unwrap().to_owned();
        let target = sent.next().unwrap();
        let (path_sent, query) = target.split_once('?').unwrap_or((target, ""));
        let status = line("< HTTP/1.1 ").split(' ').next().unwrap();
        let sent_body = match text.split_once("### request body:") {
            Some((_, rest)) => rest.split_once("\n> ").map(|(body, _)| body.to_owned()),
            None => text
                .split_once("--data ")
                .and_then(|(_, rest)| Some(rest.split_once(" http://")?.0.to_owned())),
        };
        Self {
            name: path.file_stem().unwrap().to_str().unwrap().to_owned(),
            method,
            path: path_sent.strip_prefix(endpoint::PATH).unwrap().to_owned(),
            query: form_urlencoded::parse(query.as_bytes())
                .into_owned()
                .collect(),
            sent: headers(&text, "> "),
            sent_body: sent_body.and_then(|body| serde_json::from_str(&body).ok()),
            status: status.parse().unwrap(),
            headers: headers(&text, "< "),
            // the body stands behind the blank line that ends the answer's headers
            body: text
                .rsplit_once("\n< \n")
                .map_or("", |(_, body)| body)
                .trim()
                .to_owned(),
        }
    }

    /// The body of the answer.
    pub(crate) fn body(&self) -> &str {
        &self.body
    }

    /// The answer, as it was recorded.
    pub(crate) fn answer(&self) -> ResponseTemplate {
        let mut answer = ResponseTemplate::new(self.status).set_body_bytes(self.body.clone());
        for (name, value) in &self.headers {
            if !["content-length", "connection", "keep-alive"].contains(&name.as_str()) {
                answer = answer.insert_header(name.as_str(), value.as_str());
            }
        }
        answer
    }

    /// The request by the escape hatch: for those that no method of the client makes.
    pub(crate) fn call(&self) -> Call {
        let segments: Vec<&str> = self.path.split('/').skip(1).collect();
        let template = match segments.as_slice() {
            ["Patient"] => "/Patient",
            ["Coverage"] => "/Coverage",
            ["Patient", "$process-birth-details"] => "/Patient/$process-birth-details",
            ["Patient", _] => "/Patient/{id}",
            ["Patient", _, "RelatedPerson"] => "/Patient/{id}/RelatedPerson",
            _ => panic!("{} is no path of PDS", self.path),
        };
        let method: Method = self.method.parse().unwrap();
        let mut call = Call::new(method, "pds.recorded", template);
        if template.contains("{id}") {
            call = call.param("id", segments[1]);
        }
        for (name, value) in &self.query {
            call = call.query(name, value);
        }
        let content_type = match self.sent_header("content-type") {
            Some("application/json-patch+json") => "application/json-patch+json",
            Some("application/json") => "application/json",
            Some("text/plain") => "text/plain",
            _ => return call,
        };
        if let Some(version) = self.sent_header("if-match") {
            call = call.header(IF_MATCH, HeaderValue::from_str(version).unwrap());
        }
        let body = self.sent_body.as_ref().unwrap().to_string();
        call.body(content_type, body)
    }

    pub(crate) fn sent_header(&self, name: &str) -> Option<&str> {
        let found = self.sent.iter().find(|(sent, _)| sent == name);
        found.map(|(_, value)| value.as_str())
    }

    /// That a request is the recorded one: method, path, query, the headers that matter, body as JSON.
    pub(crate) fn assert_is(&self, request: &Request) {
        let name = &self.name;
        assert_eq!(request.method.as_str(), self.method, "{name}");
        let path = request.url.path().strip_prefix(endpoint::PATH);
        assert_eq!(path, Some(self.path.as_str()), "{name}");
        // which order the parameters come in makes no difference to PDS
        let sorted = |mut pairs: Vec<(String, String)>| {
            pairs.sort();
            pairs
        };
        let query = request.url.query_pairs().into_owned().collect();
        assert_eq!(sorted(query), sorted(self.query.clone()), "{name}");
        let header = |name: &str| {
            request
                .headers
                .get(name)
                .map(|value| value.to_str().unwrap())
        };
        for matters in ["content-type", "if-match"] {
            assert_eq!(header(matters), self.sent_header(matters), "{name}");
        }
        let accept = self.sent_header("accept").filter(|accept| *accept != "*/*");
        assert_eq!(
            header("accept"),
            Some(accept.unwrap_or("application/fhir+json")),
            "{name}"
        );
        // an empty token is none, and this client sends none then
        let token = self
            .sent_header("authorization")
            .filter(|token| *token != "Bearer");
        assert_eq!(header("authorization"), token, "{name}");
        for id in ["x-request-id", "x-correlation-id"] {
            // recorded without, or with one of another form, this client has its own all the same
            let form = |id: &str| id.split('-').map(str::len).collect::<Vec<_>>();
            assert_eq!(form(header(id).unwrap()), [8, 4, 4, 4, 12], "{name}");
        }
        let body = (!request.body.is_empty()).then(|| request.body_json::<Value>().unwrap());
        assert_eq!(body, self.sent_body, "{name}");
    }
}
