//! What an error says, for each body that the platform answers with.

use nhs_http::{BodyShape, Error, ErrorKind, RetryPolicy};
use serde_json::json;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::{client, read};

async fn meet(answer: ResponseTemplate) -> Error {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(answer).mount(&server).await;
    let (builder, _) = client(server.uri());
    builder
        .retry(RetryPolicy::none())
        .build()
        .unwrap()
        .send(read())
        .await
        .unwrap_err()
}

#[tokio::test]
async fn operation_outcome_of_spine() {
    let error = meet(ResponseTemplate::new(404).set_body_json(json!({
        "resourceType": "OperationOutcome",
        "issue": [{"severity": "information", "code": "not-found", "details": {"coding": [{
            "system": "https://fhir.nhs.uk/R4/CodeSystem/Spine-ErrorOrWarningCode",
            "version": "1", "code": "RESOURCE_NOT_FOUND", "display": "Resource not found"}]}}]
    })))
    .await;
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(error.status().unwrap(), 404);
    assert_eq!(error.code(), Some("RESOURCE_NOT_FOUND"));
    assert_eq!(error.body_shape(), BodyShape::OperationOutcome);
    assert_eq!(error.issues()[0].severity(), Some("information"));
    assert_eq!(error.issues()[0].diagnostics(), None);
    assert_eq!(error.operation(), Some("pds.patient.get"));
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn operation_outcome_with_codes_that_fhir_does_not_have() {
    let error = meet(ResponseTemplate::new(403).set_body_json(json!({
        "resourceType": "OperationOutcome",
        "issue": [{"severity": "error", "code": "token", "details": {"coding": [{
            "system": "https://fhir.nhs.uk/R4/CodeSystem/Spine-ErrorOrWarningCode",
            "code": "INVALID_VALUE"}]}}]
    })))
    .await;
    assert_eq!(error.kind(), ErrorKind::Forbidden);
    assert_eq!(error.issues()[0].code(), Some("token"));
    assert_eq!(error.code(), Some("INVALID_VALUE"));
}

#[tokio::test]
async fn operation_outcome_of_hapi_has_its_code_in_diagnostics() {
    let error = meet(ResponseTemplate::new(404).set_body_json(json!({
        "resourceType": "OperationOutcome",
        "issue": [{"severity": "error", "code": "processing",
                   "diagnostics": "HAPI-2001: Resource Organization/ZZZ99 is not known"}]
    })))
    .await;
    assert_eq!(error.code(), Some("HAPI-2001"));
    assert!(!error.to_string().contains("ZZZ99"));
    assert!(error.service_text().unwrap().contains("ZZZ99"));
}

#[tokio::test]
async fn operation_outcome_with_the_status_as_code() {
    let error = meet(ResponseTemplate::new(401).set_body_json(json!({
        "resourceType": "OperationOutcome",
        "issue": [{"code": "401", "details": {"coding": [{"code": "401"}]},
                   "diagnostics": "{\"fault\":{}}"}]
    })))
    .await;
    assert_eq!(error.kind(), ErrorKind::Unauthorised);
    assert_eq!(error.issues()[0].code(), Some("401"));
    assert_eq!(error.code(), Some("401"));
}

#[tokio::test]
async fn debug_shows_the_first_issues_and_the_number_of_the_rest() {
    let issues = vec![serde_json::json!({"severity": "error", "code": "not-found"}); 1500];
    let body = serde_json::json!({"resourceType": "OperationOutcome", "issue": issues});
    let error = meet(ResponseTemplate::new(404).set_body_json(body)).await;
    assert_eq!(error.issues().len(), 1000);
    let shown = format!("{error:?}");
    assert_eq!(shown.matches("not-found").count(), 10);
    assert!(shown.contains("990 more"), "{shown}");
}

#[tokio::test]
async fn gateway_fault() {
    let error = meet(ResponseTemplate::new(401).set_body_json(json!({
        "fault": {"faultstring": "Invalid Access Token",
                  "detail": {"errorcode": "keymanagement.service.invalid_access_token"}}
    })))
    .await;
    assert_eq!(error.kind(), ErrorKind::Unauthorised);
    assert_eq!(
        error.code(),
        Some("keymanagement.service.invalid_access_token")
    );
    assert_eq!(error.service_text(), Some("Invalid Access Token"));
    assert_eq!(error.body_shape(), BodyShape::ApigeeFault);
}

#[tokio::test]
async fn token_endpoint_error() {
    let error = meet(ResponseTemplate::new(403).set_body_json(json!({
        "error": "public_key error", "error_description": "no key", "message_id": "rrt-0a1b-2"
    })))
    .await;
    assert_eq!(error.code(), Some("public_key error"));
    assert_eq!(error.service_text(), Some("no key"));
    assert_eq!(error.message_id(), Some("rrt-0a1b-2"));
    assert_eq!(error.body_shape(), BodyShape::OAuth);
}

#[tokio::test]
async fn plain_text_page_and_nothing() {
    for (body, shape) in [
        ("upstream connect error", BodyShape::Text),
        (
            "<html><body><h1>502 Bad Gateway</h1></body></html>",
            BodyShape::Html,
        ),
        ("", BodyShape::Empty),
    ] {
        let error = meet(ResponseTemplate::new(502).set_body_string(body)).await;
        assert_eq!(error.kind(), ErrorKind::Server);
        assert_eq!(error.body_shape(), shape);
        assert_eq!(error.code(), None);
        assert_eq!(error.body().unwrap(), body.as_bytes());
        assert!(
            error
                .to_string()
                .contains(&format!("HTTP 502, {shape} body")),
            "{error}"
        );
    }
}

#[tokio::test]
async fn every_status_has_its_kind() {
    for (status, kind) in [
        (304, ErrorKind::InvalidResponse),
        (307, ErrorKind::Redirect),
        (400, ErrorKind::Rejected),
        (408, ErrorKind::Timeout),
        (409, ErrorKind::Conflict),
        (412, ErrorKind::PreconditionFailed),
        (415, ErrorKind::Rejected),
        (422, ErrorKind::Rejected),
        (429, ErrorKind::RateLimited),
        (500, ErrorKind::Server),
        (501, ErrorKind::Server),
        (504, ErrorKind::Server),
    ] {
        let error = meet(ResponseTemplate::new(status)).await;
        assert_eq!(error.kind(), kind, "{status}");
        assert_eq!(error.status().unwrap(), status);
        assert_eq!(
            error.is_retryable(),
            matches!(status, 408 | 429 | 500 | 504),
            "{status}"
        );
    }
}

#[tokio::test]
async fn mirrored_ids_come_back_with_the_error() {
    let error = meet(
        ResponseTemplate::new(400)
            .insert_header("X-Request-ID", "60e0b220-8136-4ca5-ae46-1d97ef59d068")
            .insert_header("X-Correlation-ID", "11c46f5f-cdef-4865-94b2-0ee0edcc26da"),
    )
    .await;
    assert_eq!(
        error.request_id(),
        Some("60e0b220-8136-4ca5-ae46-1d97ef59d068")
    );
    assert_eq!(
        error.correlation_id(),
        Some("11c46f5f-cdef-4865-94b2-0ee0edcc26da")
    );
    assert_ne!(error.sent_request_id(), error.request_id());
    assert!(
        error
            .to_string()
            .contains("60e0b220-8136-4ca5-ae46-1d97ef59d068")
    );
}

#[tokio::test]
async fn success_that_says_no_becomes_an_error_with_its_issues() {
    let server = MockServer::start().await;
    let outcome = json!({
        "resourceType": "OperationOutcome",
        "issue": [{"severity": "information", "code": "multiple-matches", "details": {"coding": [{
            "system": "https://fhir.nhs.uk/R4/CodeSystem/Spine-ErrorOrWarningCode",
            "code": "TOO_MANY_MATCHES"}]}}]
    });
    let answer = ResponseTemplate::new(200)
        .set_body_raw(outcome.to_string(), "application/fhir+json; charset=utf-8");
    Mock::given(any()).respond_with(answer).mount(&server).await;
    let (builder, _) = client(server.uri());
    let response = builder.build().unwrap().send(read()).await.unwrap();
    assert_eq!(response.content_type(), Some("application/fhir+json"));
    assert_eq!(response.issues()[0].spine_code(), Some("TOO_MANY_MATCHES"));
    let error = response.reject(ErrorKind::Rejected, "too many patients match");
    assert_eq!(error.code(), Some("TOO_MANY_MATCHES"));
    assert_eq!(error.status().unwrap(), 200);
    assert_eq!(error.operation(), Some("pds.patient.get"));
    assert!(error.to_string().contains("too many patients match"));
}
