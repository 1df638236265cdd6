//! Faults on request: each one as its victim sees it, in Rust and over HTTP.

use std::time::Duration;

use nhs_sandbox::{Api, CredentialSeen, Fault, FaultBody, NextLinks, Operation, Sandbox, people};
use serde_json::{Value, json};

use crate::support::{Caller, REQUEST_ID, send};

fn patient() -> String {
    format!("/Patient/{}", people::FULL_RECORD)
}

#[tokio::test]
async fn a_status_comes_with_the_body_that_was_chosen() {
    let caller = Caller::start().await;
    let bodies = [
        (FaultBody::OperationOutcome, Some("application/json")),
        (FaultBody::Apigee, Some("application/json")),
        (FaultBody::Html, Some("text/html")),
        (FaultBody::Text, Some("text/plain")),
        (FaultBody::Empty, None),
    ];
    for (body, content_type) in bodies {
        caller.sandbox.inject(Fault::status(502, body));
        let answer = caller.pds(&patient()).await;
        assert_eq!(
            (answer.status, answer.header("content-type")),
            (502, content_type),
            "{body:?}"
        );
        assert_eq!(answer.header("x-request-id"), Some(REQUEST_ID));
        match body {
            FaultBody::OperationOutcome => assert_eq!(answer.outcome().1, "UNKNOWN_ERROR"),
            FaultBody::Apigee => assert_eq!(answer.body["fault"]["faultstring"], "Bad Gateway"),
            FaultBody::Html => assert!(answer.text.contains("<h1>502 Bad Gateway</h1>")),
            FaultBody::Text => assert_eq!(answer.text, "Bad Gateway"),
            _ => assert_eq!(answer.text, ""),
        }
    }
    assert_eq!(caller.pds(&patient()).await.status, 200);
}

#[tokio::test]
async fn each_api_words_its_outcome_its_own_way() {
    let caller = Caller::start().await;
    caller
        .sandbox
        .inject(Fault::status(500, FaultBody::OperationOutcome).times(3));
    assert_eq!(
        caller.pds(&patient()).await.outcome(),
        (500, "UNKNOWN_ERROR", "unknown", "error")
    );
    assert_eq!(
        caller.ods("/Organization/ZT1").await.outcome(),
        (500, "500", "500", "error")
    );
    let token = send(caller.http.post(caller.sandbox.token_url())).await;
    assert_eq!(
        (token.status, &token.body["error"]),
        (500, &json!("unknown_error"))
    );
}

#[tokio::test]
async fn a_slow_write_behind_the_gateway_asks_for_a_retry_in_five_seconds() {
    let caller = Caller::start().await;
    caller.sandbox.inject(Fault::service_unavailable());
    let answer = caller.pds(&patient()).await;
    assert_eq!(
        answer.outcome(),
        (503, "SERVICE_UNAVAILABLE", "timeout", "error")
    );
    assert_eq!(answer.header("retry-after"), Some("5"));
    assert!(
        answer
            .diagnostics()
            .unwrap()
            .contains("Using the same 'X-Request-ID' header, retry your request")
    );
}

#[tokio::test]
async fn too_many_requests_come_without_retry_after_unless_asked() {
    let caller = Caller::start().await;
    caller.sandbox.inject(Fault::too_many_requests());
    caller
        .sandbox
        .inject(Fault::too_many_requests().retry_after("7"));
    let without = caller.pds(&patient()).await;
    assert_eq!(
        without.outcome(),
        (429, "TOO_MANY_REQUESTS", "value", "error")
    );
    assert_eq!(without.header("retry-after"), None);
    let with = caller.ods("/Organization/ZT1").await;
    assert_eq!(with.outcome(), (429, "429", "429", "error"));
    assert_eq!(with.header("retry-after"), Some("7"));
}

#[tokio::test]
async fn tokens_are_refused_in_the_gateways_own_words() {
    let caller = Caller::start().await;
    caller.sandbox.inject(Fault::expired_token());
    caller.sandbox.inject(Fault::invalid_token());
    for (text, code) in [
        (
            "Access Token expired",
            "keymanagement.service.access_token_expired",
        ),
        (
            "Invalid Access Token",
            "keymanagement.service.invalid_access_token",
        ),
    ] {
        let answer = caller.pds(&patient()).await;
        let fault = json!({ "fault": { "faultstring": text, "detail": { "errorcode": code } } });
        assert_eq!((answer.status, answer.body), (401, fault));
    }
}

#[tokio::test]
async fn a_delay_outlasts_a_callers_patience() {
    let caller = Caller::start().await;
    caller
        .sandbox
        .inject(Fault::delay(Duration::from_secs(600)));
    let error = caller
        .pds_request(&patient())
        .timeout(Duration::from_millis(50))
        .send()
        .await
        .unwrap_err();
    assert!(error.is_timeout());
    // the request was received, and never answered
    assert_eq!(caller.sandbox.requests()[0].status(), None);
    assert_eq!(caller.pds(&patient()).await.status, 200);
}

#[tokio::test]
async fn a_short_delay_changes_nothing_in_the_answer() {
    let caller = Caller::start().await;
    caller
        .sandbox
        .inject(Fault::delay(Duration::from_millis(1)));
    assert_eq!(caller.pds(&patient()).await.body["id"], people::FULL_RECORD);
}

#[tokio::test]
async fn a_connection_cut_before_the_headers_fails_the_request() {
    let caller = Caller::start().await;
    caller.sandbox.inject(Fault::cut_before_headers());
    let error = caller.pds_request(&patient()).send().await.unwrap_err();
    assert!(!error.is_connect() && error.status().is_none(), "{error:?}");
    assert_eq!(caller.sandbox.requests().len(), 1);
    assert_eq!(caller.pds(&patient()).await.status, 200);
}

#[tokio::test]
async fn a_body_cut_or_truncated_arrives_in_part_after_good_headers() {
    let caller = Caller::start().await;
    let whole = caller.pds(&patient()).await.text.len();
    for fault in [Fault::cut_mid_body(), Fault::truncated_body()] {
        caller.sandbox.inject(fault);
        let mut response = caller.pds_request(&patient()).send().await.unwrap();
        assert_eq!(
            (response.status().as_u16(), response.content_length()),
            (200, Some(whole as u64))
        );
        let mut received = 0;
        let error = loop {
            match response.chunk().await {
                Ok(Some(chunk)) => received += chunk.len(),
                Ok(None) => panic!("the body ended in good order"),
                Err(error) => break error,
            }
        };
        assert!(error.is_body() || error.is_decode(), "{error:?}");
        assert!(received < whole);
    }
    assert_eq!(caller.pds(&patient()).await.text.len(), whole);
}

#[tokio::test]
async fn a_truncated_body_holds_exactly_the_first_half() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let caller = Caller::with(Sandbox::builder().open_access(true)).await;
    let whole = caller.pds(&patient()).await.text;
    caller.sandbox.inject(Fault::truncated_body());
    let mut stream = tokio::net::TcpStream::connect(caller.sandbox.address())
        .await
        .unwrap();
    let path = format!("{}{}", caller.sandbox.pds_base_url(), patient());
    let path = path.strip_prefix(caller.sandbox.platform_url()).unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nHost: x\r\nX-Request-ID: {REQUEST_ID}\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut received = String::new();
    stream.read_to_string(&mut received).await.unwrap();
    let (head, body) = received.split_once("\r\n\r\n").unwrap();
    assert!(head.contains(&format!("content-length: {}", whole.len())));
    assert_eq!(body, whole.get(..whole.len() / 2).unwrap());
}

#[tokio::test]
async fn a_body_is_cut_after_the_bytes_that_were_asked_for_and_before_its_end_at_the_latest() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let caller = Caller::with(Sandbox::builder().open_access(true)).await;
    let whole = caller.pds(&patient()).await.text;
    let path = format!("{}{}", caller.sandbox.pds_base_url(), patient());
    let path = path.strip_prefix(caller.sandbox.platform_url()).unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nHost: x\r\nX-Request-ID: {REQUEST_ID}\r\n\r\n");
    for (bytes, sent) in [(1, 1), (100, 100), (usize::MAX, whole.len() - 1)] {
        caller.sandbox.inject(Fault::cut_after(bytes));
        let address = caller.sandbox.address();
        let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut received = Vec::new();
        // a reset may throw away what had come but was not read yet, so more than that is never seen
        let _ = stream.read_to_end(&mut received).await;
        let received = String::from_utf8(received).unwrap();
        let body = received.split_once("\r\n\r\n").map_or("", |(_, body)| body);
        assert!(body.len() <= sent && whole.starts_with(body), "{bytes}");
    }
}

#[tokio::test]
async fn a_stalled_body_comes_whole_in_the_end() {
    let caller = Caller::start().await;
    let whole = caller.pds(&patient()).await.text;
    let fault = Fault::stalled_body(Duration::from_millis(20));
    caller.sandbox.inject(fault);
    for _ in 0..2 {
        assert_eq!(caller.pds(&patient()).await.text, whole);
    }
    let seen = caller.sandbox.requests();
    assert!(seen.iter().all(|request| request.status() == Some(200)));
    let fault = Fault::stalled_body(Duration::from_secs(3600));
    caller.sandbox.inject(fault);
    let mut response = caller.pds_request(&patient()).send().await.unwrap();
    let first = response.chunk().await.unwrap().unwrap();
    assert!(first.len() < whole.len());
    // whoever hangs up is not waited for
    drop(response);
    assert_eq!(caller.pds(&patient()).await.text, whole);
}

#[tokio::test]
async fn a_fault_for_one_call_leaves_the_others_alone() {
    let caller = Caller::start().await;
    let other = "8d1d1b0e-6d1f-4f55-9d7c-0c2a1a6d0001";
    let fault = Fault::status(503, FaultBody::Empty).for_request(other);
    caller.sandbox.inject(fault.always());
    assert_eq!(caller.pds(&patient()).await.status, 200);
    for _ in 0..2 {
        let id = [("x-request-id".parse().unwrap(), other.parse().unwrap())];
        let request = caller
            .pds_request(&patient())
            .headers(id.into_iter().collect());
        assert_eq!(send(request).await.status, 503);
    }
}

#[tokio::test]
async fn garbage_is_no_json_whatever_the_headers_say() {
    let caller = Caller::start().await;
    caller.sandbox.inject(Fault::garbage_body());
    let answer = caller.pds(&patient()).await;
    assert_eq!(
        (answer.status, answer.header("content-type")),
        (200, Some("application/fhir+json"))
    );
    assert!(answer.body.is_null() && !answer.text.is_empty());
}

#[tokio::test]
async fn faults_wait_for_the_operation_they_are_meant_for() {
    let caller = Caller::start().await;
    caller
        .sandbox
        .inject(Fault::status(500, FaultBody::Empty).on(Operation::PdsPatientSearch));
    caller
        .sandbox
        .inject(Fault::status(503, FaultBody::Empty).on(Api::Ods).after(1));
    assert_eq!(caller.pds(&patient()).await.status, 200);
    assert_eq!(caller.ods("/Organization/ZT1").await.status, 200);
    assert_eq!(caller.sandbox.pending_faults(), 2);
    assert_eq!(caller.pds("/Patient?family=X").await.status, 500);
    assert_eq!(caller.ods("/Organization/ZT1").await.status, 503);
    assert_eq!(caller.sandbox.pending_faults(), 0);
    caller.sandbox.inject(Fault::garbage_body().always());
    caller.sandbox.clear_faults();
    assert_eq!(caller.pds(&patient()).await.status, 200);
}

#[tokio::test]
async fn links_to_the_next_page_can_point_elsewhere_for_once() {
    let caller = Caller::start().await;
    caller.sandbox.inject(Fault::next_links(NextLinks::Foreign(
        "https://elsewhere.example".to_owned(),
    )));
    let foreign = caller.ods("/Organization?_count=2").await;
    let url = foreign.link("next").unwrap();
    assert!(url.starts_with(
        "https://elsewhere.example/organisation-data-terminology-api/fhir/Organization?"
    ));
    let own = caller.ods("/Organization?_count=2").await;
    assert!(
        own.link("next")
            .unwrap()
            .starts_with(&caller.sandbox.ods_base_url())
    );
}

#[tokio::test]
async fn faults_and_the_journal_can_be_worked_over_http() {
    let caller = Caller::start().await;
    let faults = format!("{}/_sandbox/faults", caller.sandbox.platform_url());
    let requests = format!("{}/_sandbox/requests", caller.sandbox.platform_url());
    let fault = json!([
        { "kind": "status", "status": 503, "body": "html", "retry_after": "3", "on": "pds.patient.get", "times": 1 },
        { "kind": "cut-before-headers", "on": "ods" },
    ]);
    let added = send(caller.http.post(&faults).json(&fault)).await;
    assert_eq!((added.status, &added.body["pending"]), (201, &json!(2)));
    let struck = caller.pds(&patient()).await;
    assert_eq!(
        (struck.status, struck.header("retry-after")),
        (503, Some("3"))
    );
    assert_eq!(send(caller.http.get(&faults)).await.body["pending"], 1);
    assert_eq!(send(caller.http.delete(&faults)).await.status, 204);
    assert_eq!(caller.ods("/Organization/ZT1").await.status, 200);

    let journal = send(caller.http.get(&requests)).await;
    let seen = journal.body["requests"].as_array().unwrap();
    assert_eq!(seen.len(), 2);
    assert_eq!(
        (&seen[0]["operation"], &seen[0]["status"]),
        (&json!("pds.patient.get"), &json!(503))
    );
    assert_eq!(
        (&seen[0]["credential"], &seen[1]["credential"]),
        (&json!("authorization"), &json!("apikey"))
    );
    assert_eq!(seen[0]["headers"]["x-request-id"], REQUEST_ID);
    assert!(
        !journal.text.contains(&caller.token)
            && !journal
                .text
                .contains(caller.sandbox.credentials().api_key())
    );
    assert_eq!(send(caller.http.delete(&requests)).await.status, 204);
    assert_eq!(
        send(caller.http.get(&requests)).await.body["requests"],
        Value::Array(Vec::new())
    );

    let wrong = send(
        caller
            .http
            .post(&faults)
            .json(&json!({ "kind": "explode" })),
    )
    .await;
    assert_eq!(wrong.status, 400);
    assert!(
        wrong.body["error"]
            .as_str()
            .unwrap()
            .starts_with("kind must be")
    );
    assert_eq!(send(caller.http.put(&faults)).await.status, 405);
    assert_eq!(
        send(
            caller
                .http
                .get(format!("{}/_sandbox", caller.sandbox.platform_url()))
        )
        .await
        .status,
        404
    );
}

#[tokio::test]
async fn the_journal_tells_what_came_in_without_secrets() {
    let caller = Caller::start().await;
    caller
        .pds("/Patient?family=Nobody&birthdate=1990-01-01")
        .await;
    let requests = caller.sandbox.requests();
    let seen = &requests[0];
    assert_eq!(
        (seen.method(), seen.operation(), seen.status()),
        ("GET", Operation::PdsPatientSearch, Some(200))
    );
    assert_eq!(seen.query(), "family=Nobody&birthdate=1990-01-01");
    assert!(seen.path().ends_with("/Patient"));
    assert_eq!(seen.credential(), CredentialSeen::Authorization);
    assert_eq!(seen.header("x-request-id"), Some(REQUEST_ID));
    assert_eq!(seen.header("authorization"), None);
    caller.sandbox.clear_requests();
    assert!(caller.sandbox.requests().is_empty());
}
