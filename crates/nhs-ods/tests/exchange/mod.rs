//! A recorded exchange of `$NHS_CONFORMANCE_DATA`: what was sent, and what came back.

use std::collections::BTreeMap;
use std::path::Path;

use nhs_http::testing::{error, response};
use nhs_http::{Call, Error, Response};
use serde_json::{Map, Value};
use url::Url;

pub(crate) struct Exchange {
    pub(crate) name: String,
    method: String,
    target: Url,
    sent: BTreeMap<String, String>,
    sent_body: Option<Value>,
    status: u16,
    headers: Vec<(String, String)>,
    body: String,
}

impl Exchange {
    /// The exchange whose file begins with that number.
    pub(crate) fn read(folder: &Path, number: u32) -> Self {
        let start = format!("{number:02}-");
        let files = std::fs::read_dir(folder.join("transcripts")).unwrap();
        let mut files = files.map(|file| file.unwrap().path());
        let named = |path: &std::path::PathBuf| {
            let name = path.file_stem().unwrap().to_str().unwrap();
            name.starts_with(&start)
        };
        let path = files.find(named).unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        let (request, answer) = text.split_once("### RESPONSE").unwrap();
        let (head, sent_body) = request
            .trim()
            .split_once("\n\n")
            .unwrap_or((request.trim(), ""));
        let mut lines = head.lines().filter(|line| !line.starts_with('#'));
        let mut first = lines.next().unwrap().split(' ');
        let (method, target) = (first.next().unwrap(), first.next().unwrap());
        let sent = lines.filter_map(pair).collect::<BTreeMap<_, _>>();
        let (head, body) = answer.trim_start().split_once("\n\n").unwrap();
        Self {
            name: path.file_stem().unwrap().to_str().unwrap().to_owned(),
            method: method.to_owned(),
            target: Url::parse(&format!("https://{}{target}", sent["host"])).unwrap(),
            sent_body: serde_json::from_str(sent_body).ok(),
            sent,
            status: head.split(' ').nth(1).unwrap().parse().unwrap(),
            headers: head.lines().skip(1).filter_map(pair).collect(),
            body: body.trim().to_owned(),
        }
    }

    /// Method, host, path, query, media types and body are those of the call. Two things are the client's own:
    /// it asks for JSON, and says how large a page shall be where nothing was said.
    pub(crate) fn assert_is(&self, call: &Call, base: &Url) {
        let name = &self.name;
        let url = call.url(base).unwrap();
        assert_eq!(call.method().as_str(), self.method, "{name}");
        assert_eq!(url.host_str(), self.target.host_str(), "{name}");
        assert_eq!(url.path(), self.target.path(), "{name}");
        let recorded = pairs(&self.target);
        let mut sent = pairs(&url);
        for size in ["_count", "Limit"] {
            if !recorded.iter().any(|(held, _)| held == size) {
                sent.retain(|(held, _)| held != size);
            }
        }
        assert_eq!(sent, recorded, "{name}");
        let accept = self.sent["accept"].as_str();
        if !accept.ends_with("xml") {
            assert_eq!(call.accepted(), accept, "{name}");
        }
        if let Some(recorded) = &self.sent_body {
            assert_eq!(
                call.content_type(),
                Some(self.sent["content-type"].as_str())
            );
            let sent: Value = serde_json::from_slice(call.body_bytes().unwrap()).unwrap();
            assert_eq!(numbers(sent), numbers(recorded.clone()), "{name}");
        }
    }

    fn header_pairs(&self) -> Vec<(&str, &str)> {
        // one recorded value is a place-holder and no header
        let plain = self
            .headers
            .iter()
            .filter(|(_, value)| !value.starts_with('<'));
        plain
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect()
    }

    /// The body as JSON: as it came, or what the service would have sent had it been asked for JSON.
    pub(crate) fn json(&self) -> String {
        if !self.body.starts_with('<') {
            return self.body.clone();
        }
        let xml = roxmltree::Document::parse(&self.body).unwrap();
        resource(xml.root_element()).to_string()
    }

    pub(crate) fn body(&self) -> &str {
        &self.body
    }

    pub(crate) fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    pub(crate) fn response(&self) -> Response {
        response(self.status, &self.header_pairs(), self.json()).unwrap()
    }

    /// The error, with the body as it came.
    pub(crate) fn error(&self) -> Error {
        error(self.status, &self.header_pairs(), self.body.clone()).unwrap()
    }

    /// The error, had JSON been asked for.
    pub(crate) fn error_as_json(&self) -> Error {
        error(self.status, &self.header_pairs(), self.json()).unwrap()
    }
}

fn pair(line: &str) -> Option<(String, String)> {
    let (name, value) = line.split_once(": ")?;
    Some((name.to_lowercase(), value.trim().to_owned()))
}

fn pairs(url: &Url) -> Vec<(String, String)> {
    let pairs = url.query_pairs().into_owned();
    let mut pairs: Vec<_> = pairs.filter(|(name, _)| name != "_format").collect();
    pairs.sort();
    pairs
}

/// The published example has an integer as a text, which FHIR does not allow.
fn numbers(value: Value) -> Value {
    match value {
        Value::Object(members) => Value::Object(
            members
                .into_iter()
                .map(|(name, value)| {
                    let number = value.as_str().filter(|_| name == "valueInteger");
                    let number = number.and_then(|text| text.parse::<i64>().ok());
                    (name, number.map_or_else(|| numbers(value), Value::from))
                })
                .collect(),
        ),
        Value::Array(items) => items.into_iter().map(numbers).collect(),
        other => other,
    }
}

/// A resource in XML as the same resource in JSON.
fn resource(node: roxmltree::Node<'_, '_>) -> Value {
    let mut members = element(node);
    members.insert("resourceType".to_owned(), node.tag_name().name().into());
    members.into()
}

fn element(node: roxmltree::Node<'_, '_>) -> Map<String, Value> {
    let mut members = Map::new();
    for name in ["url", "id"] {
        if let Some(value) = node.attribute(name) {
            members.insert(name.to_owned(), value.into());
        }
    }
    for child in node.children().filter(roxmltree::Node::is_element) {
        let name = child.tag_name().name();
        let value = match name {
            // a narrative says nothing of its own
            "text" if child.attribute("value").is_none() => continue,
            "resource" => resource(child.first_element_child().unwrap()),
            _ => match child.attribute("value") {
                Some(value) => primitive(name, value),
                None => element(child).into(),
            },
        };
        match members.get_mut(name) {
            Some(Value::Array(items)) => items.push(value),
            Some(first) => *first = Value::Array(vec![first.take(), value]),
            None if matches!(name, "line" | "profile") => {
                members.insert(name.to_owned(), Value::Array(vec![value]));
            }
            None => {
                members.insert(name.to_owned(), value);
            }
        }
    }
    members
}

fn primitive(name: &str, value: &str) -> Value {
    match name {
        "valueBoolean" | "active" => (value == "true").into(),
        "valueInteger" | "total" => value.parse::<i64>().unwrap().into(),
        _ => value.into(),
    }
}
