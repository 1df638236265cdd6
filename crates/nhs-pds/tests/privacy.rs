//! Nothing that the crate shows holds patient data: not its spans and events, not the Debug or Display
//! of any public type. One binary, since it owns the global subscriber.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

use std::error::Error as _;
use std::fmt::Debug;
use std::sync::Arc;

use chrono::NaiveDate;
use nhs_http::testing::Traces;
use nhs_http::{RetryPolicy, TracingAudit};
use nhs_pds::{
    Access, AddressLines, Client, DateRange, Environment, Error, ErrorCode, HealthcareWorker,
    NhsNumber, PatientPatch, Pattern, Retrieved, Search, SearchOutcome, endpoint,
};
use serde_json::{Value, json};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

/// What the patient of this test is known by, in every form that goes out or comes in.
///
/// Each is long or odd enough not to turn up by chance in an id, a port or a time.
const HIDDEN: [&str; 20] = [
    "9990000018",
    "999 000 0018",
    "9990001014",
    "Wolstenholme",
    "Tattersall",
    "Beatrix",
    "1971-10",
    "October 1971",
    "Rookery",
    "Weavers",
    "Northmoor",
    "XQ1 6",
    "XQ1*",
    "07700 9",
    "07700%20",
    "b.wolstenholme",
    "wolstenholme%40",
    "female",
    "Y90001",
    "v3-Confidentiality",
];

fn assert_hidden(place: &str, shown: &str) {
    for hidden in HIDDEN {
        assert!(!shown.contains(hidden), "{place} shows {hidden}: {shown}");
    }
}

fn assert_debug(place: &str, value: &dyn Debug) {
    assert_hidden(place, &format!("{value:?}\n{value:#?}"));
}

fn assert_error(place: &str, error: &Error) {
    assert_debug(place, error);
    assert_hidden(place, &error.to_string());
    let mut source = error.source();
    while let Some(cause) = source {
        assert_hidden(place, &format!("{cause} {cause:?}"));
        source = cause.source();
    }
    assert_debug(place, &ErrorCode::of(error));
}

fn patient() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/patient.json");
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn number() -> NhsNumber {
    NhsNumber::parse("9990000018").unwrap()
}

fn born() -> NaiveDate {
    NaiveDate::from_ymd_opt(1971, 10, 8).unwrap()
}

fn search() -> Search {
    Search::new()
        .family("Wolstenholme")
        .given_starting("Beatrix")
        .birth_date(born())
        .postcode(Pattern::with_wildcards("XQ1*"))
        .email("b.wolstenholme@example.com")
        .phone("07700 900118")
}

/// A client of a service that answers like this.
async fn client(status: u16, body: &Value) -> (MockServer, Client) {
    let _ = Traces::capture();
    let server = MockServer::start().await;
    let answer = ResponseTemplate::new(status)
        .set_body_raw(body.to_string(), "application/fhir+json")
        .insert_header("x-request-id", "9990000018")
        .insert_header("etag", "W/\"9990000018\"");
    Mock::given(any()).respond_with(answer).mount(&server).await;
    let builder = Client::builder(Environment::custom(server.uri()).unwrap())
        .retry(RetryPolicy::none())
        .audit(Arc::new(TracingAudit));
    assert_debug("ClientBuilder", &builder);
    let client = builder.build().unwrap();
    assert_debug("Client", &client);
    (server, client)
}

#[tokio::test]
async fn records_show_their_shape_only() {
    let (_server, client) = client(200, &patient()).await;
    let answer = client.retrieve(number()).await.unwrap();
    assert_debug("Answer", &answer);
    let record = answer.value.current().unwrap();
    assert_debug("Versioned", &record);
    assert_debug("PatientRecord", record.value());
    assert_debug("Version", &record.version());
    let lines = AddressLines::of(&record.address[0]);
    assert_debug("AddressLines", &lines);
    assert_debug("AddressPlaces", &lines.by_place());
}

#[tokio::test]
async fn updates_and_their_refusals_are_not_shown() {
    let (_server, client) = client(200, &patient()).await;
    let record = client
        .retrieve(number())
        .await
        .unwrap()
        .value
        .current()
        .unwrap();
    let today = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
    let patch = PatientPatch::of(&record, today).unwrap();
    assert_debug("PatientPatch", &patch);
    let client = client.granted::<HealthcareWorker>();
    assert_error("no change", &client.update(&patch).await.unwrap_err());
    let patch = patch.edit(|patient| {
        for name in &mut patient.name[..] {
            name.family = Some("Wolstenholme_".into());
        }
    });
    assert_error("name", &client.update(&patch).await.unwrap_err());
    let (_server, client) = self::client(403, &json!({ "resourceType": "OperationOutcome", "issue": [{
        "severity": "information", "code": "forbidden", "diagnostics": "9990000018 Wolstenholme" }] })).await;
    let client = client.granted::<HealthcareWorker>();
    let patch = PatientPatch::of(&record, today)
        .unwrap()
        .set_gender(nhs_pds::Gender::Male);
    assert_error("refusal", &client.update(&patch).await.unwrap_err());
}

#[tokio::test]
async fn merges_and_deaths_are_not_shown() {
    let mut body = patient();
    body["id"] = "9990001014".into();
    body["identifier"][0]["value"] = "9990001014".into();
    body["deceasedDateTime"] = "1971-10-08".into();
    let (_server, client) = client(200, &body).await;
    let answer = client.retrieve(number()).await.unwrap();
    assert_debug("Answer", &answer);
    let Retrieved::Superseded(merged) = answer.value else {
        panic!("not superseded")
    };
    assert_debug("Superseded", &merged);
    assert_debug("Death", &merged.record().death());
}

#[tokio::test]
async fn searches_and_matches_are_not_shown() {
    let bundle = json!({ "resourceType": "Bundle", "type": "searchset", "total": 1,
        "entry": [{ "fullUrl": "https://example.com/Patient/9990000018", "resource": patient() }] });
    let (_server, client) = client(200, &bundle).await;
    assert_debug("Search", &search());
    assert_debug("Pattern", &Pattern::exactly("Wolstenholme"));
    for range in [DateRange::On(born()), DateRange::Between(born(), born())] {
        assert_debug("DateRange", &range);
    }
    let call = endpoint::search(&search(), Access::default()).unwrap();
    assert_debug("Call", &call);
    assert_debug("Call", &endpoint::retrieve(number()));
    let response = client.send(call).await.unwrap();
    assert_debug("Response", &response);
    let answer = SearchOutcome::read(&response).unwrap();
    assert_debug("Answer", &answer);
    assert_debug("Match", &answer.value.matches()[0]);
}

#[tokio::test]
async fn broken_rules_do_not_repeat_what_was_searched_for() {
    let (_server, client) = client(200, &patient()).await;
    for broken in [
        search().fuzzy(true),
        search().exact(true),
        search().family("Wolstenholme*"),
        search().family("Wolstenholme ".repeat(9)),
        search().given("Beatrix\u{7}Maud"),
        search().email("b.wolstenholme example.com"),
        search().phone("07700*"),
        search().birth_date(DateRange::Between(born(), NaiveDate::MIN)),
        search().max_results(9),
    ] {
        assert_debug("Search", &broken);
        match client.search(&broken).await {
            Ok(answer) => panic!("{answer:?}"),
            Err(error) => assert_error("SearchFault", &error),
        }
    }
}

#[tokio::test]
async fn refusals_do_not_repeat_the_words_of_the_service() {
    let told = "Wolstenholme 9990000018 1971-10-08 XQ1 6GH";
    let outcome = |code: &str| {
        json!({ "resourceType": "OperationOutcome", "issue": [{
            "severity": "error", "code": "value", "diagnostics": told, "expression": [told],
            "details": { "text": told, "coding": [{
                "system": "https://fhir.nhs.uk/R4/CodeSystem/Spine-ErrorOrWarningCode",
                "code": code, "display": told
            }]}
        }]})
    };
    for status in [200, 400, 404, 503] {
        for code in ["INVALID_VALUE", "9990000018", told] {
            let (_server, client) = client(status, &outcome(code)).await;
            let error = client.retrieve(number()).await.unwrap_err();
            assert_error("Error", &error);
            let error = client.search(&search()).await.unwrap_err();
            assert_error("Error", &error);
        }
    }
}

#[tokio::test]
async fn answers_that_cannot_be_read_are_not_repeated() {
    let mut wrong = patient();
    wrong["id"] = "Wolstenholme".into();
    let mut other = patient();
    other["identifier"][0]["value"] = "9990001014".into();
    let odd = json!({ "resourceType": "Wolstenholme", "9990000018": 1 });
    for body in [
        wrong,
        other,
        odd,
        json!("Wolstenholme 9990000018"),
        json!([patient()]),
    ] {
        let (_server, client) = client(200, &body).await;
        assert_error("Error", &client.retrieve(number()).await.unwrap_err());
        assert_error("Error", &client.search(&search()).await.unwrap_err());
    }
    let mut bent = patient();
    bent["gender"] = "Wolstenholme".into();
    bent["birthDate"] = "8 October 1971".into();
    bent["Wolstenholme 9990000018"] = "1971".into();
    let (_server, client) = client(200, &bent).await;
    let answer = client.retrieve(number()).await.unwrap();
    assert!(answer.issues.len() >= 3);
    assert_debug("Answer", &answer);
    for issue in &answer.issues {
        assert_hidden("Issue", &format!("{issue} {issue:?}"));
    }
}

#[tokio::test]
async fn spans_and_events_hold_no_patient_data() {
    for status in [200, 404] {
        let (_server, client) = client(status, &patient()).await;
        let _ = client.retrieve(number()).await;
        let _ = client.search(&search()).await;
    }
    let traced = Traces::capture().text();
    assert!(traced.contains("pds.patient.get"), "nothing was captured");
    assert_hidden("the trace", &traced);
}
