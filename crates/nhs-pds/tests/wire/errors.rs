//! Answers that are no success: which code, which kind, whatever severity and media type say.

use nhs_pds::{ErrorCode, ErrorKind, Search};
use serde_json::json;
use wiremock::ResponseTemplate;

use super::{FHIR, answer, number, outcome, service};

#[tokio::test]
async fn every_code_that_reading_can_give_is_typed() {
    let cases = [
        (
            400,
            "INVALID_RESOURCE_ID",
            "value",
            "error",
            ErrorKind::Rejected,
            ErrorCode::InvalidResourceId,
        ),
        (
            400,
            "MISSING_VALUE",
            "required",
            "error",
            ErrorKind::Rejected,
            ErrorCode::MissingValue,
        ),
        (
            400,
            "INVALID_VALUE",
            "value",
            "error",
            ErrorKind::Rejected,
            ErrorCode::InvalidValue,
        ),
        (
            400,
            "INVALID_SEARCH_DATA",
            "value",
            "error",
            ErrorKind::Rejected,
            ErrorCode::InvalidSearchData,
        ),
        (
            400,
            "ADDITIONAL_PROPERTIES",
            "invariant",
            "error",
            ErrorKind::Rejected,
            ErrorCode::AdditionalProperties,
        ),
        (
            400,
            "UNSUPPORTED_SERVICE",
            "processing",
            "error",
            ErrorKind::Rejected,
            ErrorCode::UnsupportedService,
        ),
        (
            400,
            "UNSUPPORTED_REQUEST",
            "value",
            "error",
            ErrorKind::Rejected,
            ErrorCode::UnsupportedRequest,
        ),
        (
            400,
            "VALIDATION_ERROR",
            "value",
            "error",
            ErrorKind::Rejected,
            ErrorCode::ValidationError,
        ),
        (
            401,
            "ACCESS_DENIED",
            "forbidden",
            "error",
            ErrorKind::Unauthorised,
            ErrorCode::AccessDenied,
        ),
        (
            403,
            "ACCESS_DENIED",
            "forbidden",
            "error",
            ErrorKind::Forbidden,
            ErrorCode::AccessDenied,
        ),
        (
            403,
            "INVALID_METHOD",
            "forbidden",
            "error",
            ErrorKind::Forbidden,
            ErrorCode::InvalidMethod,
        ),
        // the gateway's issue type `token` is none of FHIR's
        (
            403,
            "INVALID_VALUE",
            "token",
            "error",
            ErrorKind::Forbidden,
            ErrorCode::InvalidValue,
        ),
        // severity says nothing
        (
            404,
            "RESOURCE_NOT_FOUND",
            "not-found",
            "information",
            ErrorKind::NotFound,
            ErrorCode::ResourceNotFound,
        ),
        (
            404,
            "INVALIDATED_RESOURCE",
            "processing",
            "error",
            ErrorKind::NotFound,
            ErrorCode::InvalidatedResource,
        ),
        (
            408,
            "UNABLE_TO_CALL_SERVICE",
            "timeout",
            "error",
            ErrorKind::Timeout,
            ErrorCode::UnableToCallService,
        ),
        (
            429,
            "TOO_MANY_REQUESTS",
            "value",
            "error",
            ErrorKind::RateLimited,
            ErrorCode::TooManyRequests,
        ),
        (
            500,
            "UNKNOWN_ERROR",
            "unknown",
            "error",
            ErrorKind::Server,
            ErrorCode::UnknownError,
        ),
        (
            502,
            "UNKNOWN_ERROR",
            "unknown",
            "error",
            ErrorKind::Server,
            ErrorCode::UnknownError,
        ),
        (
            503,
            "SERVICE_UNAVAILABLE",
            "timeout",
            "error",
            ErrorKind::Server,
            ErrorCode::ServiceUnavailable,
        ),
        (
            400,
            "SOMETHING_NEW",
            "value",
            "error",
            ErrorKind::Rejected,
            ErrorCode::new("SOMETHING_NEW"),
        ),
    ];
    let born = chrono::NaiveDate::from_ymd_opt(2012, 10, 3).unwrap();
    let search = Search::new().family("Ashdown").birth_date(born);
    for (status, code, issue, severity, kind, typed) in cases {
        for media_type in [FHIR, "application/json"] {
            let body = outcome(code, issue, severity).to_string();
            let template = ResponseTemplate::new(status).set_body_raw(body, media_type);
            let (_server, client) = service(template).await;
            for error in [
                client.retrieve(number()).await.unwrap_err(),
                client.search(&search).await.unwrap_err(),
            ] {
                assert_eq!(error.kind(), kind, "{status} {code}");
                assert_eq!(
                    ErrorCode::of(&error),
                    Some(typed.clone()),
                    "{status} {code}"
                );
                assert_eq!(error.issues()[0].code(), Some(issue));
                assert_eq!(error.status().unwrap().as_u16(), status);
                assert!(error.request_id().is_some());
            }
        }
    }
}

#[tokio::test]
async fn invalid_record_is_told_from_an_unknown_number() {
    let of = async |code: &str, severity: &str| {
        let (_server, client) = service(answer(404, &outcome(code, "x", severity))).await;
        ErrorCode::of(&client.retrieve(number()).await.unwrap_err()).unwrap()
    };
    let unknown = of("RESOURCE_NOT_FOUND", "information").await;
    let invalid = of("INVALIDATED_RESOURCE", "error").await;
    assert_ne!(unknown, invalid);
    assert!(invalid.meaning().contains("search for the patient"));
}

#[tokio::test]
async fn answers_of_other_machines_have_no_code() {
    let fault = json!({ "fault": { "faultstring": "Access Token expired",
        "detail": { "errorcode": "keymanagement.service.access_token_expired" } } });
    for (status, body) in [
        (401, fault.to_string()),
        (502, "<html><body>Bad Gateway</body></html>".to_owned()),
        (503, String::new()),
        (404, "no route".to_owned()),
        (
            400,
            r#"{"resourceType":"OperationOutcome","issue":[{"code":"value"}]}"#.to_owned(),
        ),
        (400, r#"{"resourceType":"OperationOutcome"}"#.to_owned()),
    ] {
        let template = ResponseTemplate::new(status).set_body_raw(body, "application/json");
        let (_server, client) = service(template).await;
        let error = client.retrieve(number()).await.unwrap_err();
        assert_eq!(ErrorCode::of(&error), None, "{status}");
        assert_eq!(error.status().unwrap().as_u16(), status);
    }
}

#[tokio::test]
async fn redirect_is_not_followed() {
    let template = ResponseTemplate::new(302).insert_header("location", "http://127.0.0.1:1/");
    let (_server, client) = service(template).await;
    let error = client.retrieve(number()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirect);
}
