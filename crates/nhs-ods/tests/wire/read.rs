//! Reading one record: the request that is made, and the resource that comes back.

use std::sync::Arc;

use nhs_auth::ApiKey;
use nhs_fhir_core::primitive::Id;
use nhs_http::Environment;
use nhs_http::testing::MemoryAudit;
use nhs_ods::{Call, Client, ErrorKind, OdsCode};
use serde_json::{Value, json};
use wiremock::matchers::{header, method, path};
use wiremock::{Mock, MockServer};

use crate::{FHIR, PATH, always, answer, asked, outcome};

fn fixture(name: &str) -> Value {
    let path = format!("{}/tests/fixtures/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

#[tokio::test]
async fn organisation_is_read_with_the_api_key_as_fhir_json() {
    let server = MockServer::start().await;
    Mock::given(method("GET"))
        .and(path(format!("{PATH}/Organization/ZQ4")))
        .and(header("apikey", "k3y-0f-th1s-test"))
        .and(header("accept", FHIR))
        .respond_with(answer(200, &fixture("organization")))
        .expect(1)
        .mount(&server)
        .await;
    let audit = Arc::new(MemoryAudit::new());
    let client = Client::builder(Environment::custom(server.uri()).unwrap())
        .credential(Arc::new(ApiKey::new("k3y-0f-th1s-test").unwrap()))
        .audit(audit.clone())
        .build()
        .unwrap();
    let trust = client
        .organization(&OdsCode::parse("zq4").unwrap())
        .await
        .unwrap()
        .value;
    assert_eq!(
        trust.name.as_deref(),
        Some("SALTERSFORD COMMUNITY NHS TRUST")
    );
    let events = audit.events();
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].operation(), "ods.organization.get");
    assert_eq!(events[0].template(), "/Organization/{code}");
}

#[tokio::test]
async fn relationship_is_read_by_its_instance_id() {
    let (server, client) = always(answer(200, &fixture("affiliation"))).await;
    let held = client
        .affiliation(&Id::parse("830615").unwrap())
        .await
        .unwrap()
        .value;
    assert_eq!(held.primary_code().unwrap().as_str(), "ZN3QD");
    assert_eq!(asked(&server).await, ["/OrganizationAffiliation/830615"]);
}

#[tokio::test]
async fn outcome_with_status_200_is_an_error() {
    let body = outcome(
        "processing",
        "HAPI-2001: Resource Organization/ZX9 is not known",
    );
    let (_server, client) = always(answer(200, &body)).await;
    let error = client
        .organization(&OdsCode::parse("ZX9").unwrap())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidResponse);
    assert_eq!(error.status().unwrap(), 200);
    assert_eq!(error.issues().len(), 1);
    let search = nhs_ods::OrganizationSearch::new();
    let results = client.organizations(&search).unwrap();
    assert!(results.pages().next().await.unwrap().is_err());
    assert!(results.count().await.is_err());
}

#[tokio::test]
async fn another_resource_than_asked_for_is_an_error() {
    for body in [json!({"resourceType": "Location"}), json!({}), json!([])] {
        let (_server, client) = always(answer(200, &body)).await;
        let error = client
            .organization(&OdsCode::parse("ZX9").unwrap())
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidResponse, "{body}");
    }
}

#[tokio::test]
async fn another_record_than_asked_for_is_an_error() {
    let ods = "https://fhir.nhs.uk/Id/ods-organization-code";
    for body in [
        json!({"resourceType": "Organization", "id": "ZX8"}),
        json!({"resourceType": "Organization"}),
        json!({"resourceType": "Organization", "id": "ZX9",
            "identifier": [{"system": ods, "value": "ZX8"}]}),
    ] {
        let (_server, client) = always(answer(200, &body)).await;
        let code = OdsCode::parse("ZX9").unwrap();
        let error = client.organization(&code).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidResponse, "{body}");
        assert!(error.to_string().contains("asked for"), "{error}");
    }
    for body in [
        json!({"resourceType": "OrganizationAffiliation", "id": "770002"}),
        json!({"resourceType": "OrganizationAffiliation"}),
    ] {
        let (_server, client) = always(answer(200, &body)).await;
        let id = Id::parse("770001").unwrap();
        let error = client.affiliation(&id).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidResponse, "{body}");
        assert!(error.to_string().contains("asked for"), "{error}");
    }
}

#[tokio::test]
async fn record_that_bends_fhir_comes_with_its_issues_and_ids() {
    let body = json!({"resourceType": "Organization", "id": "ZX9", "active": "yes"});
    let (_server, client) =
        always(answer(200, &body).insert_header("x-request-id", "of-this-test")).await;
    let code = OdsCode::parse("ZX9").unwrap();
    let answer = client.organization(&code).await.unwrap();
    assert_eq!(answer.value.ods_code(), Some(code));
    assert_eq!(answer.issues.len(), 1);
    assert!(answer.issues[0].to_string().contains("active"));
    assert!(answer.request_id.is_some());
    assert!(!format!("{answer:?}").contains("of-this-test"));
}

#[tokio::test]
async fn what_has_no_method_is_sent_by_hand() {
    let list = json!({"resourceType": "List", "status": "current", "mode": "working"});
    let (server, client) = always(answer(200, &list)).await;
    let call = Call::get("ods.list.get", "/List/{id}").param("id", "Organization-deletion");
    let response = client.send(call).await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(asked(&server).await, ["/List/Organization-deletion"]);
}
