//! What goes over the wire and what is made of what comes back, against answers made for each test.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

#[cfg(feature = "unstable")]
mod birth;
mod endpoints;
mod error_codes;
mod errors;
mod reading;
mod retries;
mod retrieve;
mod rules;
mod search;
mod trace;
mod update;
mod update_contacts;
mod update_rules;
mod writes;

use nhs_http::{Environment, RetryPolicy};
use nhs_pds::{Client, NhsNumber};
use serde_json::{Value, json};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

const FHIR: &str = "application/fhir+json";
const NUMBER: &str = "9990000018";

fn number() -> NhsNumber {
    NhsNumber::parse(NUMBER).unwrap()
}

fn fixture(name: &str) -> Value {
    let path = format!("{}/tests/fixtures/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// An OperationOutcome as the Spine makes them; diagnostics and severity vary.
fn outcome(code: &str, issue: &str, severity: &str) -> Value {
    json!({
        "resourceType": "OperationOutcome",
        "issue": [{
            "severity": severity,
            "code": issue,
            "details": { "coding": [{
                "system": "https://fhir.nhs.uk/R4/CodeSystem/Spine-ErrorOrWarningCode",
                "version": "1",
                "code": code,
                "display": "for people"
            }]}
        }]
    })
}

fn answer(status: u16, body: &Value) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_raw(body.to_string(), FHIR)
}

/// A service that always answers the same, and a client of it that tries once.
async fn service(answer: ResponseTemplate) -> (MockServer, Client) {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(answer).mount(&server).await;
    let client = Client::builder(Environment::custom(server.uri()).unwrap())
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    (server, client)
}
