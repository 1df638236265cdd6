//! What NHS's own sandbox was once asked, asked again of ours in the same order: it answers alike, but for where it is stricter.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use nhs_sandbox::{ManualClock, MeshMailbox, MeshOptions, Sandbox};
use reqwest::Method;
use serde_json::Value;

use crate::mesh_support::{Given, give, gzip};

#[path = "../../../../tests/conformance_data.rs"]
mod conformance_data;

/// Where ours answers with another status, and why.
const STRICTER: [(u32, u16); 6] = [
    (53, 410), // acknowledged, and so gone
    (65, 417), // no workflow of the sender's
    (74, 404), // still uploading, and so not there
    (79, 417), // a chunk is left out
    (88, 403), // a token of three hours ago
    (90, 403), // a token used before
];
/// Where the status is the same and the body names the message besides.
const OTHER_BODY: [u32; 2] = [70, 77];
/// Endpoints of NHS's sandbox itself, and what hangs on them or on requests that were not recorded.
const NOT_ASKED: [u32; 14] = [
    97, 98, 99, 100, 101, 102, 103, 104, 105, 108, 109, 110, 111, 112,
];

struct Exchange {
    number: u32,
    method: Method,
    target: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    status: u16,
    answered: HashMap<String, String>,
    answer: String,
}

impl Exchange {
    fn read(path: &Path) -> Self {
        let text = std::fs::read_to_string(path).unwrap();
        let name = path.file_name().unwrap().to_str().unwrap();
        let (request, answer) = text.split_once("\n< HTTP/1.1 ").unwrap();
        let pair = |line: &str| {
            let (name, value) = line.split_once(':')?;
            Some((name.trim().to_lowercase(), value.trim().to_owned()))
        };
        let mut lines = request.lines();
        let mut first = lines.next().unwrap().trim_start_matches("> ").split(' ');
        let (method, target) = (first.next().unwrap(), first.next().unwrap());
        let headers: Vec<(String, String)> = lines
            .by_ref()
            .take_while(|line| *line != ">")
            .filter_map(|line| pair(line.trim_start_matches("> ")))
            .collect();
        let sent: Vec<&str> = lines.collect();
        let sent = sent.join("\n").trim_end().to_owned();
        let (head, answer) = answer.split_once("\n<\n").unwrap();
        let mut head = head.lines();
        let status = head
            .next()
            .unwrap()
            .split(' ')
            .next()
            .unwrap()
            .parse()
            .unwrap();
        let length = headers.iter().find(|(name, _)| name == "content-length");
        let is_gzip = headers.contains(&("content-encoding".to_owned(), "gzip".to_owned()));
        let body = match sent.as_str() {
            "" => Vec::new(),
            // bodies that were streamed are not in the record
            _ if is_gzip => gzip(b"some text"),
            "<stream>" => vec![b'x'; length.map_or(9, |(_, length)| length.parse().unwrap())],
            text => text.as_bytes().to_vec(),
        };
        Self {
            number: name.split('-').next().unwrap().parse().unwrap(),
            method: method.parse().unwrap(),
            target: target.to_owned(),
            headers,
            body,
            status,
            answered: head
                .filter_map(|line| pair(line.trim_start_matches("< ")))
                .collect(),
            answer: answer.trim().to_owned(),
        }
    }

    async fn ask(
        &self,
        sandbox: &Sandbox,
        http: &reqwest::Client,
        ids: &HashMap<String, String>,
    ) -> Given {
        let target = renamed(&self.target, ids);
        let url = format!("{}{target}", sandbox.mesh().url());
        let mut request = http
            .request(self.method.clone(), url)
            .body(self.body.clone());
        for (name, value) in &self.headers {
            if !["content-length", "transfer-encoding", "connection"].contains(&name.as_str()) {
                request = request.header(name, value);
            }
        }
        give(request).await
    }
}

fn renamed(text: &str, ids: &HashMap<String, String>) -> String {
    ids.iter().fold(text.to_owned(), |text, (theirs, ours)| {
        text.replace(theirs, ours)
    })
}

fn id_in(body: &Value) -> Option<&str> {
    body.get("message_id")
        .or_else(|| body.get("messageID"))?
        .as_str()
}

fn members(body: &Value) -> Vec<&str> {
    let mut members: Vec<&str> = body
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, _)| name.as_str())
        .collect();
    members.sort_unstable();
    members
}

#[tokio::test]
async fn recorded_requests_are_answered_alike_or_more_strictly() {
    let Some(folder) = conformance_data::folder("mesh/transcripts") else {
        return;
    };
    let mut recorded: Vec<Exchange> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "txt"))
        .map(|path| Exchange::read(&path))
        .collect();
    recorded.sort_by_key(|exchange| exchange.number);
    assert!(recorded.len() > 100);

    // the recorded tokens are good then and there
    let then = chrono::DateTime::parse_from_rfc3339("2026-11-22T11:00:33Z")
        .unwrap()
        .to_utc();
    let mut options = MeshOptions::default()
        .shared_key("TestKey")
        .smallest_chunk(0)
        .workflow("W", ["X26ABC1"], ["X26ABC2"]);
    for (id, ods_code, name) in [
        ("X26ABC1", "X26", "TESTMB1"),
        ("X26ABC2", "X26", "TESTMB2"),
        ("X26ABC3", "X27", "TESTMB3"),
    ] {
        options = options.mailbox(MeshMailbox::new(id, ods_code, "password").named(name));
    }
    let builder = Sandbox::builder()
        .clock(Arc::new(ManualClock::new(then)))
        .mesh(options);
    let sandbox = builder.start().await.unwrap();
    let http = reqwest::Client::builder().no_gzip().build().unwrap();

    let mut ids = HashMap::new();
    let mut alike = 0;
    for exchange in recorded {
        let number = exchange.number;
        if NOT_ASKED.contains(&number) {
            continue;
        }
        let given = exchange.ask(&sandbox, &http, &ids).await;
        let stricter = STRICTER.iter().find(|(stricter, _)| *stricter == number);
        if let Some((_, status)) = stricter {
            assert_eq!(given.status, *status, "{number}");
            continue;
        }
        let said = String::from_utf8_lossy(&given.bytes);
        assert_eq!(given.status, exchange.status, "{number}: {said}");
        let theirs: Value = serde_json::from_str(&exchange.answer).unwrap_or(Value::Null);
        let ours = given.json();
        if let (Some(theirs), Some(ours), 202) = (id_in(&theirs), id_in(&ours), given.status) {
            ids.insert(theirs.to_owned(), ours.to_owned());
        }
        if given.status >= 300 && !OTHER_BODY.contains(&number) {
            let expected: Value =
                serde_json::from_str(&renamed(&exchange.answer, &ids)).unwrap_or(Value::Null);
            assert_eq!(ours, expected, "{number}");
        } else if theirs.is_object() && given.status < 300 {
            assert_eq!(members(&ours), members(&theirs), "{number}");
        }
        for (name, value) in &exchange.answered {
            if name.starts_with("mex-") || name == "content-encoding" {
                assert_eq!(
                    given.header(name),
                    Some(renamed(value, &ids).as_str()),
                    "{number}: {name}"
                );
            }
        }
        alike += 1;
    }
    assert!(alike > 80, "{alike}");
}
