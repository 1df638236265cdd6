//! All that PDS was recorded to be asked and to answer, replayed: what goes out is the recorded request, and
//! what comes back is understood as the outcome that the name of the file says. `NHS_CONFORMANCE_DATA` names
//! their folder; they are not part of this repository.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

#[path = "../../../../tests/conformance_data.rs"]
mod conformance_data;
mod exchange;

use std::path::Path;

use async_trait::async_trait;
use chrono::NaiveDate;
use exchange::Exchange;
use nhs_fhir_core::r4::{self, HumanName};
use nhs_http::secrecy::SecretString;
use nhs_http::{Attempt, Authorization, Credential, RetryPolicy, Subject};
use nhs_pds::{
    Answer, Client, Cover, Created, DateRange, Environment, Error, ErrorCode, Gender,
    HealthcareWorker, HeldCover, NhsNumber, Patient, PatientPatch, PatientRecord, Related,
    Retrieved, Search, SearchOutcome, Updated, Version, Versioned,
};
use serde_json::{Value, json};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer};

/// Every exchange, what it is understood as, and how its request is made: by a method of the client, or by
/// [`Client::send`] because of what stands there.
#[rustfmt::skip] // a row is a line
const EXCHANGES: [(&str, &str, How); 50] = [
    ("01-get-200-patient", "current, U, version 2", How::Method),
    ("02-get-200-restricted", "current, R, version 2", How::Method),
    ("03-get-200-minimal", "current, U, version 2, minimal", How::Method),
    ("04-get-404-not-found", "404 RESOURCE_NOT_FOUND", How::Method),
    ("05-get-400-invalid-nhs-number", "400 INVALID_RESOURCE_ID", How::Send("no valid number")),
    ("06-get-400-missing-x-request-id", "400 MISSING_VALUE", How::Method),
    ("07-get-400-invalid-x-request-id", "400 INVALID_VALUE", How::Method),
    ("08-get-401-missing-token", "401 ACCESS_DENIED", How::Method),
    ("09-get-401-invalid-token", "401 ACCESS_DENIED", How::Method),
    ("10-search-200-single", "one", How::Method),
    ("11-search-200-wildcard-two", "2", How::Method),
    ("12-search-200-too-many-matches", "too many", How::Method),
    ("13-search-200-date-range", "one", How::Method),
    ("14-search-200-fuzzy", "one", How::Method),
    ("15-search-200-restricted", "one, hidden", How::Method),
    ("16-search-200-empty", "nobody", How::Method),
    // the sandbox has a patient whose number has a wrong check digit; live there is none
    ("17-search-200-compound-name", "200 without a code", How::Method),
    ("18-search-400-additional-properties", "400 ADDITIONAL_PROPERTIES", How::Send("no such parameter")),
    ("19-search-400-missing-birthdate", "400 MISSING_VALUE", How::Send("too little in it")),
    ("20-search-400-invalid-search-data", "400 INVALID_SEARCH_DATA", How::Send("too little in it")),
    ("21-search-400-invalid-date", "400 INVALID_VALUE", How::Send("dates are dates")),
    ("22-search-400-no-params", "400 UNSUPPORTED_SERVICE", How::Send("too little in it")),
    ("23-related-200-two", "2 related", How::Method),
    ("24-related-200-one-reference", "1 related", How::Send("no valid number")),
    ("25-related-200-empty", "0 related", How::Method),
    ("26-patch-200-add-name", "done, version 3", How::Method),
    ("27-patch-200-replace-gender", "done, version 3", How::Method),
    ("28-patch-412-no-if-match", "412 PRECONDITION_FAILED", How::Send("an update has a version")),
    ("29-patch-409-version-mismatch", "409 RESOURCE_VERSION_MISMATCH", How::Method),
    ("30-patch-400-no-patches", "400 INVALID_UPDATE", How::Send("an update changes something")),
    ("31-patch-400-bad-op", "400 INVALID_VALUE", How::Send("patches are made from the difference")),
    ("32-patch-400-remove-without-test", "400 INVALID_UPDATE", How::Send("removals are tested")),
    ("33-patch-400-address-without-id", "400 INVALID_UPDATE", How::Send("items are replaced whole")),
    ("34-patch-403-remove-gender", "403 FORBIDDEN_UPDATE", How::Send("a rule of updates")),
    ("35-patch-403-second-usual-name", "403 FORBIDDEN_UPDATE", How::Send("a rule of updates")),
    ("36-patch-400-wrong-content-type", "400 UNSUPPORTED_SERVICE", How::Send("the media type is set")),
    ("37-post-201-create", "new", How::Method),
    ("38-post-200-single-match", "single match", How::Method),
    ("39-post-200-multiple-matches", "multiple matches", How::Method),
    ("40-post-400-missing-name", "400 MISSING_VALUE", How::Send("a rule of creation")),
    ("41-coverage-get-200", "cover, version 2", How::Method),
    ("42-coverage-get-200-none", "no cover, version 1", How::Method),
    ("43-coverage-get-400-extra-param", "400 INVALID_SEARCH_DATA", How::Send("no such parameter")),
    ("44-coverage-post-201", "cover, version 3", How::Method),
    ("45-coverage-post-409", "409 RESOURCE_VERSION_MISMATCH", How::Method),
    ("46-coverage-post-412", "412 PRECONDITION_FAILED", How::Send("a cover has a version")),
    ("47-birth-post-201", "new", How::Method),
    ("48-birth-post-200-single-match", "single match", How::Method),
    ("49-birth-post-400-birthweight", "400 INVALID_VALUE", How::Method),
    ("50-patch-404", "404 RESOURCE_NOT_FOUND", How::Method),
];

#[derive(Clone, Copy, PartialEq)]
enum How {
    Method,
    Send(&'static str),
}

#[derive(Debug)]
struct Token(SecretString);

#[async_trait]
impl Credential for Token {
    async fn authorize(&self, _attempt: &Attempt<'_>) -> Result<Authorization, Error> {
        Authorization::none().bearer(&self.0)
    }

    fn subject(&self) -> Subject {
        Subject::open()
    }
}

#[tokio::test]
async fn every_recorded_exchange_is_replayed() {
    let Some(data) = conformance_data::folder("pds") else {
        return;
    };
    let folder = data.join("transcripts");
    let mut there: Vec<String> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    there.sort();
    assert_eq!(there, EXCHANGES.map(|(name, ..)| name));
    for (name, expected, how) in EXCHANGES {
        let mut exchange = Exchange::read(&folder.join(format!("{name}.txt")));
        complete(&mut exchange, &data);
        let server = MockServer::start().await;
        Mock::given(any())
            .respond_with(exchange.answer())
            .mount(&server)
            .await;
        let mut builder =
            Client::builder(Environment::custom(server.uri()).unwrap()).retry(RetryPolicy::none());
        let token = exchange.sent_header("authorization");
        if let Some(token) = token.and_then(|token| token.strip_prefix("Bearer ")) {
            builder = builder.credential(std::sync::Arc::new(Token(token.into())));
        }
        let client: Client<HealthcareWorker> = builder.mode().build().unwrap();
        let told = match how {
            How::Method => by_method(&client, &exchange, &folder).await,
            How::Send(_) => by_call(&client, &exchange).await,
        };
        assert_eq!(
            told.unwrap_or_else(|error| of_error(&error)),
            expected,
            "{name}"
        );
        let requests = server.received_requests().await.unwrap();
        assert_eq!(requests.len(), 1, "{name}");
        exchange.assert_is(&requests[0]);
    }
}

/// What a transcript leaves to a file, and what PDS fills in for people.
fn complete(exchange: &mut Exchange, data: &Path) {
    if exchange.path != "/Coverage" || exchange.method != "POST" {
        return;
    }
    let sent = exchange.sent_body.get_or_insert_with(|| {
        let path = data.join("oas/source/components/examples/Coverage.json");
        serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
    });
    let assigner = sent.pointer_mut("/identifier/0/assigner").unwrap();
    assigner.as_object_mut().unwrap().remove("display");
}

fn of_error(error: &Error) -> String {
    let status = error.status().unwrap().as_u16();
    match ErrorCode::of(error) {
        Some(ErrorCode::Other(_)) => format!("{status} with a code that is not known"),
        Some(code) => format!("{status} {}", code.as_str()),
        None => format!("{status} without a code"),
    }
}

/// The request as the client's own method makes it.
async fn by_method(
    client: &Client<HealthcareWorker>,
    exchange: &Exchange,
    folder: &Path,
) -> Result<String, Error> {
    let segments: Vec<&str> = exchange.path.split('/').skip(1).collect();
    let number = |text: &str| NhsNumber::parse(text).unwrap();
    match (exchange.method.as_str(), segments.as_slice()) {
        ("GET", ["Patient", id]) => Ok(retrieved(client.retrieve(number(id)).await?)),
        ("GET", ["Patient"]) => Ok(found(client.search(&search(&exchange.name)).await?)),
        ("GET", ["Patient", id, _]) => {
            let people = client.related(number(id)).await?.value;
            Ok(format!("{} related", people.len()))
        }
        ("PATCH", ["Patient", id]) => {
            let version = exchange.sent_header("if-match").unwrap();
            let patch = patch(exchange, folder, number(id), version);
            let Updated::Done(record) = client.update(&patch).await?.value else {
                panic!("not done")
            };
            let version = record.version().unwrap().as_str();
            Ok(format!("done, version {version}"))
        }
        ("POST", ["Patient"]) => {
            let body = exchange.sent_body.as_ref().unwrap().to_string();
            let patient = r4::Patient::from_slice_lenient(body.as_bytes())
                .unwrap()
                .value;
            Ok(created(&client.create(&patient).await?.value))
        }
        ("GET", ["Coverage"]) => {
            let client: Client<Patient> = client.granted();
            Ok(held(
                &client.coverage(number(&exchange.query[0].1)).await?.value,
            ))
        }
        ("POST", ["Coverage"]) => {
            let client: Client<Patient> = client.granted();
            let version = exchange.sent_header("if-match").unwrap();
            let version = Version::from_etag(version).unwrap();
            let cover = cover(exchange.sent_body.as_ref().unwrap());
            Ok(held(
                &client.replace_coverage(&cover, &version).await?.value,
            ))
        }
        ("POST", ["Patient", _]) => birth(client, exchange).await,
        _ => panic!("{}", exchange.name),
    }
}

/// The request by the escape hatch, its answer read by the outcome of its path.
async fn by_call(client: &Client<HealthcareWorker>, exchange: &Exchange) -> Result<String, Error> {
    let response = client.send(exchange.call()).await?;
    match exchange.path.as_str() {
        path if path.ends_with("/RelatedPerson") => {
            let people = Related::read(&response)?.value;
            assert!(people[0].nhs_number().is_some());
            Ok(format!("{} related", people.len()))
        }
        path if path.ends_with("$process-birth-details") => {
            Ok(created(&Created::read(&response)?.value))
        }
        path => panic!("{path} was not refused"),
    }
}

fn retrieved(answer: Answer<Retrieved>) -> String {
    assert_eq!(answer.issues, []);
    let record = answer.value.current().unwrap();
    let sensitivity = match record.is_location_hidden() {
        true => "R",
        false => "U",
    };
    if record.is_location_hidden() {
        assert!(record.address.is_empty() && record.telecom.is_empty());
    }
    let version = record.version().unwrap().as_str();
    let minimal = record.name.is_empty() && record.birth_date.is_none();
    let minimal = if minimal { ", minimal" } else { "" };
    format!("current, {sensitivity}, version {version}{minimal}")
}

fn found(answer: Answer<SearchOutcome>) -> String {
    assert_eq!(answer.issues, []);
    match answer.value {
        SearchOutcome::NoMatch => "nobody".to_owned(),
        SearchOutcome::TooMany => "too many".to_owned(),
        SearchOutcome::Many(found) => {
            assert!(found.iter().all(|found| found.score.is_some()));
            found.len().to_string()
        }
        SearchOutcome::One(found) => {
            assert!(found.score.is_some());
            let hidden = found.record.is_location_hidden();
            format!("one{}", if hidden { ", hidden" } else { "" })
        }
    }
}

fn created(created: &Created) -> String {
    match created {
        Created::New(record) => {
            assert!(record.version().is_some());
            "new"
        }
        Created::SingleMatch(number) => {
            assert!(number.is_some());
            "single match"
        }
        Created::MultipleMatches => "multiple matches",
    }
    .to_owned()
}

fn held(held: &Versioned<Option<HeldCover>>) -> String {
    let version = held.version().unwrap().as_str();
    let there = if held.value().is_some() {
        "cover"
    } else {
        "no cover"
    };
    format!("{there}, version {version}")
}

fn search(name: &str) -> Search {
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    let smith = || Search::new().family("Smith").gender(Gender::Female);
    let jane = |search: Search| search.email("jane.smith@example.com");
    let born = day("2010-10-22");
    match name.get(..2).unwrap_or_default() {
        "10" => jane(smith().birth_date(born)).phone("01632960587"),
        "11" => smith().family_starting("Sm").birth_date(born),
        "12" => smith()
            .family_starting("Sm")
            .birth_date(born)
            .max_results(1),
        "13" => jane(smith().birth_date(DateRange::Between(day("2010-10-21"), day("2010-10-23")))),
        "14" => smith().given("Jane").birth_date(born).fuzzy(true),
        "15" => Search::new()
            .family("Smythe")
            .given("Janet")
            .gender(Gender::Female)
            .birth_date(day("2005-06-16"))
            .email("janet.smythe@example.com")
            .phone("01632960587"),
        "16" => Search::new()
            .family("Spiderman")
            .birth_date(day("1962-07-31")),
        "17" => Search::new()
            .family("Smith")
            .given("John Paul")
            .given("James")
            .gender(Gender::Male)
            .birth_date(born)
            .email("johnp.smith@example.com")
            .phone("01632960587"),
        _ => panic!("{name}"),
    }
}

/// The update by intent, of the recorded patient or of one that PDS does not have.
fn patch(exchange: &Exchange, folder: &Path, number: NhsNumber, version: &str) -> PatientPatch {
    let known = Exchange::read(&folder.join("01-get-200-patient.txt"));
    let body = match known.path.ends_with(number.as_str()) {
        true => known.body().to_owned(),
        false => json!({ "resourceType": "Patient", "id": number.as_str(), "gender": "female" })
            .to_string(),
    };
    let response = nhs_http::testing::response(200, &[("etag", version)], body).unwrap();
    let record: Versioned<PatientRecord> = Retrieved::read(number, &response)
        .unwrap()
        .value
        .current()
        .unwrap();
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let patch = PatientPatch::of(&record, today).unwrap();
    if !exchange.name.starts_with("26") {
        return patch.set_gender(Gender::Male);
    }
    let name = &exchange.sent_body.as_ref().unwrap()["patches"][0]["value"];
    let holder = json!({ "resourceType": "Patient", "name": [name] }).to_string();
    let holder = r4::Patient::from_slice_lenient(holder.as_bytes())
        .unwrap()
        .value;
    let name: HumanName = holder.name.iter().next().unwrap().clone();
    patch.add_name(name)
}

fn cover(sent: &Value) -> Cover {
    let text = |path: &str| sent.pointer(path).unwrap().as_str().unwrap().to_owned();
    Cover {
        subscriber: NhsNumber::parse(&text("/subscriber/identifier/value")).unwrap(),
        card: text("/identifier/0/value"),
        country: text("/identifier/0/assigner/identifier/value"),
        institution: text("/payor/0/identifier/value"),
        personal_number: text("/beneficiary/identifier/value"),
        end: text("/period/end").parse().unwrap(),
    }
}

#[cfg(feature = "unstable")]
async fn birth(client: &Client<HealthcareWorker>, exchange: &Exchange) -> Result<String, Error> {
    let body = exchange.sent_body.as_ref().unwrap().to_string();
    let bundle = r4::Bundle::from_slice_lenient(body.as_bytes())
        .unwrap()
        .value;
    let birth = client.register_birth(&bundle, false).await?.value;
    assert!(birth.notification_id.is_some());
    Ok(created(&birth.created))
}

#[cfg(not(feature = "unstable"))]
async fn birth(client: &Client<HealthcareWorker>, exchange: &Exchange) -> Result<String, Error> {
    by_call(client, exchange).await
}
