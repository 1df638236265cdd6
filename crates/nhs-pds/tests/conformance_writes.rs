//! The recorded writes, and the reads beside the patient: each request is the one that this client makes,
//! each answer is the outcome that the name of its file says. `NHS_CONFORMANCE_DATA` names their folder.
//!
//! Left out as requests, for this client does not make them: 28, 46 (no `If-Match`), 30 to 35 (patches
//! that break a rule), 36 (another media type), 40 (no name), 43 (another query), 24 (a number whose
//! check digit is wrong). Their answers are read all the same.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    missing_docs
)]

#[path = "../../../tests/conformance_data.rs"]
mod conformance_data;

use std::path::Path;

use chrono::NaiveDate;
use nhs_fhir_core::r4::Patient;
use nhs_fhir_core::r4::codes::NameUse;
use nhs_http::testing::{error, response};
use nhs_http::{Call, Response};
use nhs_pds::{
    Access, Cover, Created, ErrorCode, Gender, HeldCover, NhsNumber, PatientPatch, PatientRecord,
    Related, Retrieved, Version, Versioned, endpoint,
};
use serde_json::Value;

struct Exchange {
    name: String,
    method: String,
    target: String,
    sent: Vec<(String, String)>,
    sent_body: Option<Value>,
    status: u16,
    headers: Vec<(String, String)>,
    body: String,
}

fn pairs(text: &str, start: &str) -> Vec<(String, String)> {
    let lines = text.lines().filter_map(|line| line.strip_prefix(start));
    lines
        .skip(1)
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
        .filter(|(name, _)| name != "content-length")
        .collect()
}

impl Exchange {
    fn read(folder: &Path, number: u32) -> Self {
        let start = format!("{number:02}-");
        let mut files = std::fs::read_dir(folder.join("transcripts")).unwrap();
        let path = files
            .find_map(|file| {
                let file = file.unwrap();
                let name = file.file_name().into_string().unwrap();
                name.starts_with(&start).then(|| file.path())
            })
            .unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        let first = text.lines().find_map(|line| line.strip_prefix("> "));
        let mut first = first.unwrap().split(' ');
        let answered = text
            .lines()
            .find_map(|line| line.strip_prefix("< HTTP/1.1 "));
        let sent_body = match text.split_once("### request body:") {
            Some((_, rest)) => rest.split_once("\n> ").map(|(body, _)| body.to_owned()),
            None => text
                .split_once("--data ")
                .and_then(|(_, rest)| Some(rest.split_once(" http://")?.0.to_owned())),
        };
        Self {
            name: path.file_stem().unwrap().to_str().unwrap().to_owned(),
            method: first.next().unwrap().to_owned(),
            target: first.next().unwrap().to_owned(),
            sent: pairs(&text, "> "),
            sent_body: sent_body.and_then(|body| serde_json::from_str(&body).ok()),
            status: answered
                .unwrap()
                .split(' ')
                .next()
                .unwrap()
                .parse()
                .unwrap(),
            headers: pairs(&text, "< "),
            body: text
                .rsplit_once("\n< \n")
                .map_or("", |(_, body)| body)
                .trim()
                .to_owned(),
        }
    }

    fn headers(&self) -> Vec<(&str, &str)> {
        self.headers
            .iter()
            .map(|(n, v)| (n.as_str(), v.as_str()))
            .collect()
    }

    fn response(&self) -> Response {
        response(self.status, &self.headers(), self.body.clone()).unwrap()
    }

    fn code(&self) -> Option<ErrorCode> {
        ErrorCode::of(&error(self.status, &self.headers(), self.body.clone()).unwrap())
    }

    fn sent_header(&self, name: &str) -> Option<&str> {
        let found = self.sent.iter().find(|(sent, _)| sent == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Method, path, query, the headers that matter, and the body as JSON.
    fn assert_is(&self, call: &Call) {
        let name = &self.name;
        let base = format!("http://127.0.0.1{}", endpoint::PATH)
            .parse()
            .unwrap();
        let url = call.url(&base).unwrap();
        assert_eq!(call.method().as_str(), self.method, "{name}");
        let target = match url.query() {
            Some(query) => format!("{}?{query}", url.path()),
            None => url.path().to_owned(),
        };
        assert_eq!(target, self.target, "{name}");
        assert_eq!(Some(call.accepted()), self.sent_header("accept"), "{name}");
        assert_eq!(
            call.content_type(),
            self.sent_header("content-type"),
            "{name}"
        );
        let if_match = call
            .headers()
            .get("if-match")
            .map(|value| value.to_str().unwrap());
        assert_eq!(if_match, self.sent_header("if-match"), "{name}");
        let body = call
            .body_bytes()
            .map(|body| serde_json::from_slice::<Value>(body).unwrap());
        assert_eq!(body, self.sent_body, "{name}");
    }
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// The whole patient, as of a version.
fn before(data: &Path, version: u32) -> Versioned<PatientRecord> {
    let body = Exchange::read(data, 1).body;
    let etag = format!(r#"W/"{version}""#);
    let response = response(200, &[("etag", etag.as_str())], body).unwrap();
    let number = NhsNumber::parse("9000000009").unwrap();
    let answer = Retrieved::read(number, &response).unwrap();
    answer.value.current().unwrap()
}

#[test]
fn recorded_updates_are_sent_alike_and_understood() {
    let Some(data) = conformance_data::folder("pds") else {
        return;
    };
    let of = |version| PatientPatch::of(&before(&data, version), today()).unwrap();
    let unknown = NhsNumber::parse("9111231130").unwrap();
    let body = r#"{"resourceType":"Patient","id":"9111231130","gender":"female"}"#;
    let held = response(200, &[("etag", r#"W/"2""#)], body).unwrap();
    let held = Retrieved::read(unknown, &held).unwrap().value.current();
    let unknown = PatientPatch::of(&held.unwrap(), today()).unwrap();
    let exchange = Exchange::read(&data, 50);
    let call = endpoint::update(&unknown.set_gender(Gender::Male), Access::HealthcareWorker);
    exchange.assert_is(&call.unwrap());

    let added = Exchange::read(&data, 26);
    let name = &added.sent_body.as_ref().unwrap()["patches"][0]["value"];
    let holder = serde_json::json!({ "resourceType": "Patient", "name": [name] });
    let holder = Patient::from_slice_lenient(holder.to_string().as_bytes())
        .unwrap()
        .value;
    let name = holder.name.iter().next().unwrap().clone();
    assert!(name.r#use.as_ref().is_some_and(|u| *u == NameUse::Old));
    for (number, patch, version) in [
        (26, of(2).add_name(name), Some("3")),
        (27, of(2).set_gender(Gender::Male), Some("3")),
        (29, of(1).set_gender(Gender::Male), None),
    ] {
        let exchange = Exchange::read(&data, number);
        exchange.assert_is(&endpoint::update(&patch, Access::HealthcareWorker).unwrap());
        let Some(version) = version else {
            assert_eq!(exchange.code(), Some(ErrorCode::ResourceVersionMismatch));
            continue;
        };
        let answer = Retrieved::read(patch.nhs_number(), &exchange.response()).unwrap();
        let record = answer.value.current().unwrap();
        assert_eq!(record.version().unwrap().as_str(), version);
    }
}

#[test]
fn recorded_creations_are_sent_alike_and_understood() {
    let Some(data) = conformance_data::folder("pds") else {
        return;
    };
    for number in [37, 38, 39] {
        let exchange = Exchange::read(&data, number);
        let body = exchange.sent_body.as_ref().unwrap().to_string();
        let patient = Patient::from_slice_lenient(body.as_bytes()).unwrap().value;
        exchange.assert_is(&endpoint::create(&patient));
        let created = Created::read(&exchange.response()).unwrap().value;
        let understood = match number {
            37 => matches!(created, Created::New(ref record) if record.version().is_some()),
            38 => matches!(created, Created::SingleMatch(Some(_))),
            _ => created == Created::MultipleMatches,
        };
        assert!(understood, "{}", exchange.name);
    }
}

#[test]
fn recorded_related_people_are_asked_for_alike_and_read() {
    let Some(data) = conformance_data::folder("pds") else {
        return;
    };
    for (number, people) in [(23, 2), (24, 1), (25, 0)] {
        let exchange = Exchange::read(&data, number);
        let id = exchange.target.split('/').rev().nth(1).unwrap();
        if let Ok(number) = NhsNumber::parse(id) {
            exchange.assert_is(&endpoint::related(number));
        } else {
            assert_eq!(number, 24);
        }
        let answer = Related::read(&exchange.response()).unwrap();
        assert_eq!(answer.value.len(), people, "{}", exchange.name);
    }
}

#[test]
fn recorded_covers_are_sent_alike_and_read() {
    let Some(data) = conformance_data::folder("pds") else {
        return;
    };
    for (number, held) in [(41, true), (42, false)] {
        let exchange = Exchange::read(&data, number);
        let id = exchange.target.split('=').nth(1).unwrap();
        exchange.assert_is(&endpoint::coverage(NhsNumber::parse(id).unwrap()));
        let answer = HeldCover::read(&exchange.response()).unwrap();
        assert_eq!(answer.value.value().is_some(), held);
        assert!(answer.value.version().is_some());
    }
    let mut exchange = Exchange::read(&data, 44);
    // the name of the country is for people: PDS fills it in
    let assigner = exchange
        .sent_body
        .as_mut()
        .unwrap()
        .pointer_mut("/identifier/0/assigner");
    assigner.unwrap().as_object_mut().unwrap().remove("display");
    let sent = exchange.sent_body.clone().unwrap();
    let text = |path: &str| sent.pointer(path).unwrap().as_str().unwrap().to_owned();
    let cover = Cover {
        subscriber: NhsNumber::parse(&text("/subscriber/identifier/value")).unwrap(),
        card: text("/identifier/0/value"),
        country: text("/identifier/0/assigner/identifier/value"),
        institution: text("/payor/0/identifier/value"),
        personal_number: text("/beneficiary/identifier/value"),
        end: text("/period/end").parse().unwrap(),
    };
    let version = Version::from_id("2").unwrap();
    let call = endpoint::replace_coverage(&cover, &version, today()).unwrap();
    exchange.assert_is(&call);
    let answer = HeldCover::read(&exchange.response()).unwrap();
    assert_eq!(answer.value.version().unwrap().as_str(), "3");
    assert_eq!(
        Exchange::read(&data, 45).code(),
        Some(ErrorCode::ResourceVersionMismatch)
    );
}

#[cfg(feature = "unstable")]
#[test]
fn recorded_births_are_sent_alike_and_understood() {
    let Some(data) = conformance_data::folder("pds") else {
        return;
    };
    for number in [47, 48] {
        let exchange = Exchange::read(&data, number);
        let created = Created::read(&exchange.response()).unwrap().value;
        let understood = match created {
            Created::New(_) => number == 47,
            Created::SingleMatch(_) => number == 48,
            Created::MultipleMatches => false,
        };
        assert!(understood, "{}", exchange.name);
        let Some(body) = &exchange.sent_body else {
            continue;
        };
        let bundle = nhs_fhir_core::r4::Bundle::from_slice_lenient(body.to_string().as_bytes());
        exchange.assert_is(&endpoint::birth(&bundle.unwrap().value, false));
    }
}

#[test]
fn recorded_refusals_of_writes_have_their_codes() {
    let Some(data) = conformance_data::folder("pds") else {
        return;
    };
    for (number, code) in [
        (28, ErrorCode::PreconditionFailed),
        (30, ErrorCode::InvalidUpdate),
        (31, ErrorCode::InvalidValue),
        (32, ErrorCode::InvalidUpdate),
        (33, ErrorCode::InvalidUpdate),
        (34, ErrorCode::ForbiddenUpdate),
        (35, ErrorCode::ForbiddenUpdate),
        (36, ErrorCode::UnsupportedService),
        (40, ErrorCode::MissingValue),
        (43, ErrorCode::InvalidSearchData),
        (46, ErrorCode::PreconditionFailed),
        (50, ErrorCode::ResourceNotFound),
    ] {
        let exchange = Exchange::read(&data, number);
        assert_eq!(exchange.code(), Some(code), "{}", exchange.name);
    }
    assert!(Exchange::read(&data, 49).code().is_some());
}
