//! What the service and its gateway say when something is wrong, as kinds and codes.

use nhs_ods::{Error, ErrorCode, ErrorKind, OdsCode};
use serde_json::{Value, json};
use wiremock::ResponseTemplate;

use crate::{always, answer, asked, outcome};

async fn refused(answer: ResponseTemplate) -> Error {
    let (server, client) = always(answer).await;
    let error = client
        .organization(&OdsCode::parse("ZX9").unwrap())
        .await
        .unwrap_err();
    assert_eq!(asked(&server).await.len(), 1);
    error
}

/// The gateway's catch-all: the HTTP status in place of an issue type.
fn catch_all(status: u16) -> Value {
    json!({
        "resourceType": "OperationOutcome",
        "issue": [{
            "severity": "error",
            "code": status.to_string(),
            "details": {"coding": [{"code": status.to_string(), "display": "Reason"}]},
            "diagnostics": "{\"fault\":{\"faultstring\":\"Invalid ApiKey\"}}"
        }]
    })
}

#[tokio::test]
async fn codes_of_the_fhir_server_have_names() {
    for (status, diagnostics, kind, code) in [
        (
            404,
            "HAPI-2001: Resource Organization/ZX9 is not known",
            ErrorKind::NotFound,
            ErrorCode::NotKnown,
        ),
        (
            400,
            "HAPI-0524: Unknown search parameter",
            ErrorKind::Rejected,
            ErrorCode::UnknownParameter,
        ),
        (
            400,
            "HAPI-1940: Invalid date/time format",
            ErrorKind::Rejected,
            ErrorCode::InvalidFormat,
        ),
        (
            405,
            "HAPI-0427: HTTP Method is not allowed",
            ErrorKind::Rejected,
            ErrorCode::MethodNotAllowed,
        ),
        (
            400,
            "HAPI-2015: Invalid parameter value",
            ErrorKind::Rejected,
            ErrorCode::Other("HAPI-2015".into()),
        ),
    ] {
        let error = refused(answer(status, &outcome("processing", diagnostics))).await;
        assert_eq!(error.kind(), kind, "{diagnostics}");
        assert_eq!(ErrorCode::of(&error), Some(code), "{diagnostics}");
        assert!(error.to_string().contains("HAPI-"), "{error}");
    }
}

#[tokio::test]
async fn catch_all_of_the_gateway_is_known_by_its_status() {
    for (status, kind) in [
        (401, ErrorKind::Unauthorised),
        (403, ErrorKind::Forbidden),
        (429, ErrorKind::RateLimited),
        (502, ErrorKind::Server),
    ] {
        let error = refused(answer(status, &catch_all(status))).await;
        assert_eq!(error.kind(), kind);
        assert_eq!(ErrorCode::of(&error), Some(ErrorCode::Gateway(status)));
    }
}

#[tokio::test]
async fn catch_all_with_unescaped_words_is_still_the_gateways() {
    let torn = r#"{"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": "401",
        "diagnostics": "{"fault":{"faultstring":"Invalid ApiKey"}}"}]}"#;
    let error = refused(ResponseTemplate::new(401).set_body_string(torn)).await;
    assert_eq!(error.kind(), ErrorKind::Unauthorised);
    assert_eq!(ErrorCode::of(&error), Some(ErrorCode::Gateway(401)));
}

#[tokio::test]
async fn answers_of_what_stands_between_have_no_code() {
    for body in [
        "",
        "upstream connect error",
        "<html><body>502</body></html>",
    ] {
        let error = refused(ResponseTemplate::new(502).set_body_string(body)).await;
        assert_eq!(error.kind(), ErrorKind::Server);
        assert_eq!(ErrorCode::of(&error), None, "{body}");
    }
}

#[tokio::test]
async fn page_of_html_with_status_200_is_no_organisation() {
    let html = ResponseTemplate::new(200).set_body_string("<html><body>Sign in</body></html>");
    assert_eq!(refused(html).await.kind(), ErrorKind::InvalidResponse);
}

#[tokio::test]
async fn redirect_is_not_followed() {
    let redirect =
        ResponseTemplate::new(302).insert_header("location", "https://elsewhere.example/");
    assert_eq!(refused(redirect).await.kind(), ErrorKind::Redirect);
}
