//! What the PDS gateway refuses before a request reaches the Spine.

use std::sync::Arc;
use std::time::Duration;

use crate::support::{CORRELATION_ID, Caller, REQUEST_ID, send};
use nhs_sandbox::{Access, ManualClock, RateLimit, Sandbox, people};
use reqwest::Method;

fn patient() -> String {
    format!("/Patient/{}", people::RETAINED)
}

#[tokio::test]
async fn each_fault_of_the_authorization_header_has_its_words() {
    let caller = Caller::start().await;
    let url = format!("{}{}", caller.sandbox.pds_base_url(), patient());
    for (header, diagnostics) in [
        (None, "Missing Authorization header"),
        (Some(""), "Empty Authorization header"),
        (Some("Bearer"), "Missing access token"),
        (
            Some("Basic abc"),
            "Invalid token type 'Basic', must be 'Bearer'",
        ),
        (Some("Bearer never-issued"), "Invalid Access Token"),
    ] {
        let mut request = caller.http.get(&url).header("X-Request-ID", REQUEST_ID);
        if let Some(header) = header {
            request = request.header("Authorization", header);
        }
        let answer = send(request).await;
        assert_eq!(
            answer.outcome(),
            (401, "ACCESS_DENIED", "forbidden", "error")
        );
        assert_eq!(answer.diagnostics(), Some(diagnostics));
        assert_eq!(answer.display(), "Access Denied - Unauthorised");
        assert_eq!(answer.header("content-type"), Some("application/json"));
        assert_eq!(answer.header("x-request-id"), Some(REQUEST_ID));
    }
}

#[tokio::test]
async fn tokens_can_be_made_to_expire() {
    let caller = Caller::start().await;
    caller.sandbox.expire_tokens();
    let answer = caller.pds(&patient()).await;
    assert_eq!(
        (answer.status, answer.diagnostics()),
        (401, Some("Access Token expired"))
    );
}

#[tokio::test]
async fn a_request_id_is_asked_for_checked_and_mirrored() {
    let caller = Caller::start().await;
    let url = format!("{}{}", caller.sandbox.pds_base_url(), patient());
    let with_id = |id: Option<&str>| {
        let mut request = caller
            .http
            .get(&url)
            .bearer_auth(&caller.token)
            .header("X-Correlation-ID", CORRELATION_ID);
        if let Some(id) = id {
            request = request.header("X-Request-ID", id);
        }
        send(request)
    };
    let missing = with_id(None).await;
    assert_eq!(
        missing.outcome(),
        (400, "MISSING_VALUE", "required", "error")
    );
    let text =
        "Invalid request with error - X-Request-ID header must be supplied to access this resource";
    assert_eq!(missing.diagnostics(), Some(text));
    assert_eq!(
        (
            missing.header("x-request-id"),
            missing.header("x-correlation-id")
        ),
        (None, Some(CORRELATION_ID))
    );

    for wrong in ["1234", ""] {
        let answer = with_id(Some(wrong)).await;
        assert_eq!(answer.outcome(), (400, "INVALID_VALUE", "value", "error"));
        assert_eq!(
            answer.diagnostics().unwrap(),
            format!("Invalid value - '{wrong}' in header 'X-Request-ID'")
        );
        assert_eq!(answer.header("x-request-id"), Some(wrong));
    }
    let good = with_id(Some(REQUEST_ID)).await;
    assert_eq!(
        (good.status, good.header("x-request-id")),
        (200, Some(REQUEST_ID))
    );
    assert_eq!(good.header("content-type"), Some("application/fhir+json"));
}

#[tokio::test]
async fn open_access_asks_for_no_token_but_for_a_request_id() {
    let caller = Caller::with(Sandbox::builder().open_access(true)).await;
    let url = format!("{}{}", caller.sandbox.pds_base_url(), patient());
    assert_eq!(
        send(caller.http.get(&url).header("X-Request-ID", REQUEST_ID))
            .await
            .status,
        200
    );
    assert_eq!(send(caller.http.get(&url)).await.status, 400);
}

#[tokio::test]
async fn the_quota_runs_out_without_a_retry_after_and_comes_back_with_time() {
    let clock = Arc::new(ManualClock::default());
    let limit = RateLimit::new(2, Duration::from_secs(60));
    let caller = Caller::with(Sandbox::builder().clock(clock.clone()).rate_limit(limit)).await;
    let mut statuses = Vec::new();
    for _ in 0..3 {
        statuses.push(caller.pds(&patient()).await.status);
    }
    assert_eq!(statuses, [200, 200, 429]);
    let answer = caller.pds(&patient()).await;
    assert_eq!(
        answer.outcome(),
        (429, "TOO_MANY_REQUESTS", "value", "error")
    );
    let text = "has exceeded its quota of 2 requests every 1 minute(s) and is being rate limited.";
    assert!(answer.diagnostics().unwrap().contains(text));
    assert_eq!(answer.header("retry-after"), None);
    assert_eq!(answer.header("content-type"), Some("application/json"));
    clock.advance(Duration::from_secs(60));
    assert_eq!(caller.pds(&patient()).await.status, 200);
}

#[tokio::test]
async fn unsupported_paths_and_methods_are_told_apart() {
    let caller = Caller::start().await;
    let path = caller.pds("/HelloWorld").await;
    assert_eq!(
        path.outcome(),
        (400, "UNSUPPORTED_REQUEST", "value", "error")
    );
    assert_eq!(path.diagnostics(), Some("Unsupported path - '/HelloWorld'"));
    assert_eq!(path.header("content-type"), Some("application/json"));

    let with_method = |method: Method, path: String| {
        let url = format!("{}{path}", caller.sandbox.pds_base_url());
        send(
            caller
                .http
                .request(method, url)
                .header("X-Request-ID", REQUEST_ID)
                .bearer_auth(&caller.token),
        )
    };
    let put = with_method(Method::PUT, patient()).await;
    assert_eq!(
        put.outcome(),
        (400, "UNSUPPORTED_SERVICE", "processing", "error")
    );
    assert_eq!(put.diagnostics(), None);
    let delete = with_method(Method::DELETE, patient()).await;
    assert_eq!(delete.outcome().1, "UNSUPPORTED_SERVICE");
    let options = with_method(Method::OPTIONS, patient()).await;
    assert_eq!(
        options.outcome(),
        (502, "UNKNOWN_ERROR", "unknown", "error")
    );
    assert_eq!(
        caller.pds("/metadata").await.outcome().1,
        "UNSUPPORTED_REQUEST"
    );
    assert_eq!(
        caller.pds("/Patient/").await.outcome().1,
        "UNSUPPORTED_SERVICE"
    );

    let patch = with_method(Method::PATCH, patient()).await;
    assert_eq!(
        patch.outcome(),
        (403, "INVALID_METHOD", "forbidden", "error")
    );
    assert_eq!(
        patch.display(),
        "Cannot update resource with application-restricted access token"
    );
    let text = "Your app has insufficient permissions to use this method. Please contact support.";
    assert_eq!(patch.diagnostics(), Some(text));
    for path in ["/Patient", "/Patient/$process-birth-details"] {
        let post = with_method(Method::POST, path.to_owned()).await;
        assert_eq!(
            post.display(),
            "Cannot create resource with application-restricted access token"
        );
    }
    let coverage = caller
        .pds("/Coverage?subscriber%3Aidentifier=9990001014")
        .await;
    assert_eq!(
        coverage.outcome(),
        (403, "ACCESS_DENIED", "forbidden", "error")
    );
    assert_eq!(
        coverage.display(),
        "Cannot GET resource with application-restricted access token"
    );
}

#[tokio::test]
async fn a_healthcare_workers_role_must_be_a_number() {
    let worker = Caller::with(Sandbox::builder().access(Access::HealthcareWorker)).await;
    let wrong = send(
        worker
            .pds_request(&patient())
            .header("NHSD-Session-URID", "invalid"),
    )
    .await;
    assert_eq!(wrong.outcome(), (400, "INVALID_VALUE", "value", "error"));
    assert!(
        wrong
            .diagnostics()
            .unwrap()
            .starts_with("Invalid value - 'invalid' in header 'NHSD-Session-URID'. Refer to")
    );
    let right = send(
        worker
            .pds_request(&patient())
            .header("NHSD-Session-URID", "555254242105"),
    )
    .await;
    assert_eq!(right.status, 200);
    // the gateway strips the header in other modes
    let application = Caller::start().await;
    let ignored = send(
        application
            .pds_request(&patient())
            .header("NHSD-Session-URID", "invalid"),
    )
    .await;
    assert_eq!(ignored.status, 200);
}

#[tokio::test]
async fn liveness_needs_nothing_and_status_a_key() {
    let caller = Caller::start().await;
    let ping = send(
        caller
            .http
            .get(format!("{}/_ping", caller.sandbox.pds_base_url())),
    )
    .await;
    assert_eq!(ping.status, 200);
    assert!(ping.body["commitId"].is_string());
    let status = || {
        caller
            .http
            .get(format!("{}/_status", caller.sandbox.pds_base_url()))
    };
    assert_eq!(send(status()).await.status, 401);
    assert_eq!(send(status().header("apikey", "monitor")).await.status, 200);
}
