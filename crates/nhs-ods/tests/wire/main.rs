//! What goes over the wire and what is made of what comes back, against answers made for each test.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

mod directory;
mod errors;
mod health;
mod links;
mod mirror;
mod pages;
mod read;
mod relatives;
mod solves;
mod store;
mod terminology;
mod walk;

use nhs_http::{Environment, RetryPolicy};
use nhs_ods::{Client, Error, OrganizationMatch, OrganizationSearch, Records, Results};
use serde_json::{Value, json};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

const FHIR: &str = "application/fhir+json";
const PATH: &str = "/organisation-data-terminology-api/fhir";

fn answer(status: u16, body: &Value) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_raw(body.to_string(), FHIR)
}

/// An OperationOutcome as the FHIR server makes them.
fn outcome(code: &str, diagnostics: &str) -> Value {
    json!({
        "resourceType": "OperationOutcome",
        "issue": [{"severity": "error", "code": code, "diagnostics": diagnostics}]
    })
}

/// What the gateway says when an answer is larger than it passes on.
fn too_costly() -> ResponseTemplate {
    answer(
        422,
        &outcome("too-costly", "Response exceeds APIM size limit"),
    )
}

fn bundle(entries: &[Value]) -> Value {
    json!({"resourceType": "Bundle", "type": "searchset", "entry": entries})
}

fn linked(mut bundle: Value, next: &str) -> Value {
    bundle["link"] = json!([
        {"relation": "self", "url": "https://host.example/fhir/Organization"},
        {"relation": "next", "url": next}
    ]);
    bundle
}

fn found(code: &str) -> Value {
    json!({
        "resource": {"resourceType": "Organization", "id": code},
        "search": {"mode": "match"}
    })
}

fn relates(id: &str, primary: &str, participating: &str, mode: &str) -> Value {
    let end = |code: &str| json!({"reference": format!("Organization/{code}")});
    json!({
        "resource": {
            "resourceType": "OrganizationAffiliation",
            "id": id,
            "organization": end(primary),
            "participatingOrganization": end(participating)
        },
        "search": {"mode": mode}
    })
}

/// A service that answers as told, and a client of it that tries each request once.
async fn service<A>(answer: A) -> (MockServer, Client)
where
    A: Fn(&Request) -> ResponseTemplate + Send + Sync + 'static,
{
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(answer).mount(&server).await;
    let client = Client::builder(Environment::custom(server.uri()).unwrap())
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    (server, client)
}

async fn always(answer: ResponseTemplate) -> (MockServer, Client) {
    service(move |_: &Request| answer.clone()).await
}

fn everything(client: &Client) -> Results<OrganizationMatch> {
    client.organizations(&OrganizationSearch::new()).unwrap()
}

/// The codes that a walk gives, and the error that ends it, if one does.
async fn walk(mut records: Records<OrganizationMatch>) -> (Vec<String>, Option<Error>) {
    let mut codes = Vec::new();
    while let Some(record) = records.next().await {
        match record {
            Ok(found) => codes.push(found.organization.ods_code().unwrap().to_string()),
            Err(error) => {
                assert!(records.next().await.is_none(), "an error ends the walk");
                return (codes, Some(error));
            }
        }
    }
    assert!(records.next().await.is_none(), "the end stays the end");
    (codes, None)
}

/// The number that a query parameter of a request has.
fn number(request: &Request, name: &str) -> Option<usize> {
    let mut pairs = request.url.query_pairs();
    let (_, value) = pairs.find(|(held, _)| held == name)?;
    value.parse().ok()
}

/// The paths and queries that a service was asked for, in order.
async fn asked(server: &MockServer) -> Vec<String> {
    let requests = server.received_requests().await.unwrap();
    let shown = |request: &Request| {
        let query = request.url.query().map(|query| format!("?{query}"));
        let path = request.url.path();
        let path = path.strip_prefix(PATH).unwrap_or(path);
        format!("{path}{}", query.unwrap_or_default())
    };
    requests.iter().map(shown).collect()
}
