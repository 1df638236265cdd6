//! What the gateway says of itself, beside the API and not below it.

use nhs_http::{Environment, RetryPolicy};
use nhs_ods::{Client, ErrorKind};
use serde_json::json;
use wiremock::{Request, ResponseTemplate};

use crate::{always, answer, service};

#[tokio::test]
async fn gateway_is_asked_beside_the_api() {
    let (server, client) = service(|request: &Request| {
        let mut body =
            json!({ "version": "v1.2", "revision": "7", "releaseId": "r", "commitId": "c" });
        if request.url.path().ends_with("/_status") {
            body["status"] = "pass".into();
        }
        ResponseTemplate::new(200).set_body_json(body)
    })
    .await;
    let running = client.ping().await.unwrap();
    assert_eq!(running.version.as_deref(), Some("v1.2"));
    assert_eq!(running.passes, None);
    assert_eq!(client.status().await.unwrap().passes, Some(true));
    let requests = server.received_requests().await.unwrap();
    let paths: Vec<_> = requests.iter().map(|request| request.url.path()).collect();
    assert_eq!(
        paths,
        [
            "/organisation-data-terminology-api/_ping",
            "/organisation-data-terminology-api/_status"
        ]
    );
}

#[tokio::test]
async fn place_of_the_gateway_is_not_guessed() {
    let client = Client::builder(Environment::Sandbox)
        .base_url("http://127.0.0.1:9/ods")
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let error = client.ping().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("/fhir"), "{error}");
}

#[tokio::test]
async fn page_of_html_is_no_ping() {
    let (_server, client) =
        always(ResponseTemplate::new(200).set_body_string("<html></html>")).await;
    let error = client.ping().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidResponse);
}

#[tokio::test]
async fn metadata_is_a_capability_statement_or_an_error() {
    let held = json!({ "resourceType": "CapabilityStatement", "version": "0.0.5" });
    let (_server, client) = always(answer(200, &held)).await;
    let metadata = client.metadata().await.unwrap().value;
    assert_eq!(metadata.version.as_deref(), Some("0.0.5"));
    let (_server, client) = always(answer(200, &json!({ "resourceType": "Bundle" }))).await;
    assert!(client.metadata().await.is_err());
}
