//! Recorded exchanges with NHS England's stand-in: our requests equal those recorded, and their answers
//! are read for what they say.
//!
//! The samples are not part of this repository. `NHS_CONFORMANCE_DATA` says where they are; without
//! them the tests say so and pass, but fail where `CI` is `true`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    missing_docs
)]

#[path = "../../../../tests/conformance_data.rs"]
mod conformance_data;

mod messages;
mod reads;
mod refusals;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::{Duration, UNIX_EPOCH};

use nhs_http::RetryPolicy;
use nhs_http::testing::ManualRuntime;
use nhs_mesh::{ApiVersion, Client, ClientInfo, Environment, MailboxId, MessageId};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

/// 22 November 2026, 11:00:33 UTC.
const RECORDED: Duration = Duration::from_secs(1_795_345_233);

/// A recorded exchange.
#[derive(Clone)]
struct Recorded {
    method: String,
    target: String,
    headers: Vec<(String, String)>,
    body: String,
    status: u16,
    answer_headers: Vec<(String, String)>,
    answer: String,
}

fn folder() -> Option<PathBuf> {
    Some(conformance_data::folder("mesh")?.join("transcripts"))
}

fn header_lines<'a>(lines: impl Iterator<Item = &'a str>) -> Vec<(String, String)> {
    let pairs = lines.filter_map(|line| line.split_once(':'));
    pairs
        .map(|(name, value)| (name.trim().to_ascii_lowercase(), value.trim().to_owned()))
        .collect()
}

/// Reads `NN-…`, by its number.
fn recorded(number: u32) -> Recorded {
    let begin = format!("{number:02}-");
    let entries = std::fs::read_dir(folder().unwrap()).unwrap();
    let mut paths = entries.map(|entry| entry.unwrap().path());
    let named = |path: &PathBuf| {
        path.file_name()
            .unwrap()
            .to_str()
            .unwrap()
            .starts_with(&begin)
    };
    let text = std::fs::read_to_string(paths.find(named).unwrap()).unwrap();
    let (request, answer) = text.split_once("\n< HTTP/1.1 ").unwrap();
    let (head, body) = request.split_once("\n>\n").unwrap();
    let mut lines = head.lines().map(|line| line.trim_start_matches("> "));
    let mut first = lines.next().unwrap().split(' ');
    let (answer_head, answer_body) = answer.split_once("\n<\n").unwrap();
    let mut answer_lines = answer_head
        .lines()
        .map(|line| line.trim_start_matches("< "));
    let status = answer_lines.next().unwrap().split(' ').next().unwrap();
    Recorded {
        method: first.next().unwrap().to_owned(),
        target: first.next().unwrap().to_owned(),
        headers: header_lines(lines),
        body: body.trim_end_matches('\n').to_owned(),
        status: status.parse().unwrap(),
        answer_headers: header_lines(answer_lines),
        answer: answer_body.trim_end_matches('\n').to_owned(),
    }
}

impl Recorded {
    fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.iter().filter(|(given, _)| given == name);
        values.next().map(|(_, value)| value.as_str())
    }

    fn mailbox(&self) -> MailboxId {
        let segment = self.target.split('/').nth(2).unwrap();
        let segment = segment.split('?').next().unwrap();
        MailboxId::parse(segment).unwrap()
    }

    fn version(&self) -> ApiVersion {
        match self.header("accept").unwrap() {
            "application/vnd.mesh.v2+json" => ApiVersion::V2,
            _ => ApiVersion::V1,
        }
    }

    fn answer(&self) -> ResponseTemplate {
        self.answer_with(self.answer.as_bytes())
    }

    /// The answer with a body that the recording left out, compressed if the recorded one was.
    fn answer_with(&self, body: &[u8]) -> ResponseTemplate {
        let mut template = ResponseTemplate::new(self.status);
        let mut body = body.to_vec();
        for (name, value) in &self.answer_headers {
            match name.as_str() {
                "content-length" | "connection" => continue,
                "content-encoding" => body = zip(&body),
                _ => {}
            }
            template = template.insert_header(name.as_str(), value.as_str());
        }
        template.set_body_bytes(body)
    }
}

fn zip(bytes: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn id(text: &str) -> MessageId {
    MessageId::parse(text).unwrap()
}

/// A service that gives these answers in order, and a client as the first recorded one was.
async fn serve(first: &Recorded, answers: Vec<ResponseTemplate>) -> (MockServer, Client) {
    let server = MockServer::start().await;
    let answers = Mutex::new(answers.into_iter());
    Mock::given(any())
        .respond_with(move |_: &Request| answers.lock().unwrap().next().expect("one request more"))
        .mount(&server)
        .await;
    let mailbox = match first.header("authorization") {
        Some(_) => first.mailbox(),
        None => MailboxId::parse("X26ABC1").unwrap(),
    };
    let value = |name: &str| first.header(name).unwrap_or("x").to_owned();
    let info = ClientInfo::this_machine()
        .software(&value("mex-clientversion"))
        .and_then(|info| info.os_name(&value("mex-osname")))
        .and_then(|info| info.os_version(&value("mex-osversion")));
    let client = Client::builder(Environment::custom(server.uri()).unwrap(), mailbox)
        .password("password")
        .shared_key("TestKey")
        .version(first.version())
        .client_info(info.unwrap())
        .retry(RetryPolicy::none())
        // By the clock of the recordings: a refusal from hours away would mend the token.
        .runtime(Arc::new(ManualRuntime::at(UNIX_EPOCH + RECORDED)))
        .build()
        .unwrap();
    (server, client)
}

/// Replays recorded answers as they stand.
async fn replay(numbers: &[u32]) -> (MockServer, Client, Vec<Recorded>) {
    let all: Vec<_> = numbers.iter().map(|number| recorded(*number)).collect();
    let answers = all.iter().map(Recorded::answer).collect();
    let (server, client) = serve(&all[0], answers).await;
    (server, client, all)
}

/// Holds the requests against the recorded ones.
async fn same(server: &MockServer, all: &[Recorded]) {
    let requests = server.received_requests().await.unwrap();
    assert_eq!(requests.len(), all.len());
    for (request, recorded) in requests.iter().zip(all) {
        let target = &recorded.target;
        assert_eq!(request.method.as_str(), recorded.method, "{target}");
        let url = url::Url::parse(&format!("https://x{target}")).unwrap();
        assert_eq!(request.url.path(), url.path());
        let pairs = |url: &url::Url| url.query_pairs().into_owned().collect::<Vec<_>>();
        assert_eq!(pairs(&request.url), pairs(&url), "{target}");
        let ours = |name: &str| {
            request
                .headers
                .get(name)
                .map(|value| value.to_str().unwrap())
        };
        for (name, value) in &recorded.headers {
            let matters = name.starts_with("mex-") || name.starts_with("content-");
            // What mesh-client says of Java, and older clients of the sender, is not asked for.
            let left_out = ["mex-javaversion", "mex-osarchitecture", "mex-from"];
            if !matters || left_out.contains(&name.as_str()) {
                continue;
            }
            let no_body = name == "content-length" && value == "0";
            let same = ours(name) == Some(value) || (no_body && ours(name).is_none());
            assert!(same, "{target}: {name} is {:?}, not {value}", ours(name));
        }
        let known: BTreeSet<_> = recorded
            .headers
            .iter()
            .map(|(name, _)| name.as_str())
            .collect();
        // A message without a local id is given one, and a whole message its chunk range.
        let more = ["mex-localid", "mex-osarchitecture", "mex-chunk-range"];
        for name in request
            .headers
            .keys()
            .map(nhs_http::http::HeaderName::as_str)
        {
            let named = known.contains(name) || more.contains(&name);
            assert!(
                !name.starts_with("mex-") || named,
                "{target}: {name} is one too many"
            );
        }
        let version = match recorded.version() {
            ApiVersion::V1 => "application/vnd.mesh.v1+json",
            _ => "application/vnd.mesh.v2+json",
        };
        assert_eq!(ours("accept"), Some(version));
        if !recorded.body.starts_with('<') {
            assert_eq!(request.body, recorded.body.as_bytes(), "{target}");
        }
    }
}

/// Every recording is replayed by one of the tests, but for those of the stand-in's own administration.
#[test]
fn every_recording_is_accounted_for() {
    let Some(folder) = folder() else { return };
    let numbers = std::fs::read_dir(folder).unwrap().filter_map(|entry| {
        let name = entry.unwrap().file_name().into_string().unwrap();
        name.split('-').next()?.parse::<u32>().ok()
    });
    let all: BTreeSet<u32> = numbers.collect();
    let administration = [97, 99, 101, 104, 105, 111, 112];
    let replayed: BTreeSet<u32> = reads::REPLAYED
        .iter()
        .chain(&messages::REPLAYED)
        .copied()
        .chain(refusals::ALL.iter().map(|row| row.0))
        .chain(administration)
        .collect();
    assert_eq!(
        all.difference(&replayed).collect::<Vec<_>>(),
        Vec::<&u32>::new()
    );
}
