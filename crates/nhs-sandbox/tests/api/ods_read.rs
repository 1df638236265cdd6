//! Reading one organisation, and what is refused before any search.

use std::sync::Arc;
use std::time::Duration;

use nhs_sandbox::{ManualClock, RateLimit, Sandbox, organisations as org};
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Answer, Caller, send};

#[tokio::test]
async fn an_organisation_has_roles_with_two_periods_a_change_date_and_a_uprn() {
    let caller = Caller::start().await;
    let answer = caller.ods(&format!("/Organization/{}", org::TRUST)).await;
    assert_eq!(
        (answer.status, answer.header("content-type")),
        (200, Some("application/fhir+json"))
    );
    let body = &answer.body;
    assert_eq!(
        (&body["id"], &body["active"]),
        (&json!(org::TRUST), &json!(true))
    );
    let extensions = body["extension"].as_array().unwrap();
    assert_eq!(extensions.len(), 3);
    let role = extensions[0]["extension"].as_array().unwrap();
    let names: Vec<&str> = role
        .iter()
        .map(|part| part["url"].as_str().unwrap().rsplit('/').next().unwrap())
        .collect();
    assert_eq!(
        names,
        [
            "instanceID",
            "roleCode",
            "Extension-England-TypedPeriod",
            "Extension-England-TypedPeriod",
            "active"
        ]
    );
    assert_eq!(
        role[1]["valueCodeableConcept"]["coding"][0]["code"],
        "RO197"
    );
    assert_eq!(role[2]["extension"][0]["valueCoding"]["code"], "Legal");
    assert_eq!(extensions[2]["extension"][1]["valueDateTime"], "2025-06-17");
    assert_eq!(body["type"][0]["coding"][0]["code"], "Full");
    assert_eq!(body["type"][1]["coding"][0]["code"], "RC1");
    let key = &body["address"][0]["extension"][0]["extension"];
    assert_eq!(key[0]["valueCodeableConcept"]["coding"][0]["code"], "UPRN");
    assert_eq!(key[1]["valueString"], "990000001001");
    assert_eq!(
        body["telecom"][1]["value"],
        "HTTPS://WWW.NORTHMOORHOSPITALS.EXAMPLE/"
    );
}

#[tokio::test]
async fn closed_former_and_reference_records_exist() {
    let caller = Caller::start().await;
    let closed = caller
        .ods(&format!("/Organization/{}", org::CLOSED_TRUST))
        .await
        .body;
    assert_eq!(closed["active"], false);
    let parts = &closed["extension"][0]["extension"];
    assert_eq!(parts[2]["extension"][1]["valuePeriod"]["end"], "2019-03-31");
    assert_eq!(parts[4]["valueBoolean"], false);
    let reference = caller
        .ods(&format!("/Organization/{}", org::REFERENCE_ONLY))
        .await
        .body;
    assert_eq!(
        (
            &reference["type"][0]["coding"][0]["code"],
            reference.get("address")
        ),
        (&json!("RefOnly"), None)
    );
}

#[tokio::test]
async fn what_is_not_known_is_hapi_2001() {
    let caller = Caller::start().await;
    for resource in ["Organization", "OrganizationAffiliation"] {
        let answer = caller.ods(&format!("/{resource}/{}", org::UNKNOWN)).await;
        assert_eq!(answer.outcome(), (404, "", "processing", "error"));
        let text = format!(
            "HAPI-2001: Resource {resource}/{} is not known",
            org::UNKNOWN
        );
        assert_eq!(answer.diagnostics(), Some(text.as_str()));
        assert!(answer.body["text"]["div"].as_str().unwrap().contains(&text));
    }
    let kind = caller.ods("/Nonsense/1").await;
    assert!(kind.status == 404 && kind.diagnostics().unwrap().starts_with("HAPI-0302"));
}

/// An OperationOutcome with a fault pasted into its diagnostics, whose quotes nobody escaped.
fn assert_torn(answer: &Answer, status: u16, code: &str) {
    assert_eq!(answer.status, status);
    assert!(answer.body.is_null(), "JSON after all: {}", answer.text);
    for part in [
        r#"{"resourceType":"OperationOutcome","#.to_owned(),
        format!(r#""code":"{status}""#),
        r#""diagnostics":"{"fault":{"#.to_owned(),
        format!(r#""errorcode":"{code}""#),
    ] {
        assert!(answer.text.contains(&part), "no {part}: {}", answer.text);
    }
}

#[tokio::test]
async fn a_key_is_asked_for_in_the_gateways_torn_catch_all() {
    let caller = Caller::start().await;
    let url = format!(
        "{}/Organization/{}",
        caller.sandbox.ods_base_url(),
        org::TRUST
    );
    let missing = send(caller.http.get(&url)).await;
    assert_torn(&missing, 401, "steps.oauth.v2.FailedToResolveAPIKey");
    assert!(missing.text.contains(r#""display":"Unauthorized""#));
    assert_eq!(missing.header("content-type"), Some("application/json"));
    let wrong = send(caller.http.get(&url).header("apikey", "wrong")).await;
    assert_torn(&wrong, 401, "oauth.v2.InvalidApiKey");
    let open = Caller::with(Sandbox::builder().open_access(true)).await;
    assert_eq!(
        send(
            open.http
                .get(format!("{}/metadata", open.sandbox.ods_base_url()))
        )
        .await
        .status,
        200
    );
}

#[tokio::test]
async fn the_rate_limit_has_the_torn_catch_all_too() {
    let clock = Arc::new(ManualClock::default());
    let limit = RateLimit::new(1, Duration::from_secs(300));
    let caller = Caller::with(Sandbox::builder().clock(clock.clone()).rate_limit(limit)).await;
    assert_eq!(caller.ods("/metadata").await.status, 200);
    let answer = caller.ods("/metadata").await;
    assert_torn(&answer, 429, "policies.ratelimit.QuotaViolation");
    clock.advance(Duration::from_secs(300));
    assert_eq!(caller.ods("/metadata").await.status, 200);
}

#[tokio::test]
async fn only_reading_is_allowed() {
    let caller = Caller::start().await;
    for path in [
        "/Organization/ZT1",
        "/Organization",
        "/OrganizationAffiliation/900001",
        "/metadata",
    ] {
        let url = format!("{}{path}", caller.sandbox.ods_base_url());
        let request = caller
            .http
            .request(Method::DELETE, url)
            .header("apikey", caller.sandbox.credentials().api_key());
        let answer = send(request).await;
        let text = "HAPI-0427: HTTP Method DELETE is not allowed for this operation. Allowed method(s): POST, GET";
        assert_eq!((answer.status, answer.diagnostics()), (405, Some(text)));
    }
}

#[tokio::test]
async fn what_the_sandbox_leaves_out_says_so() {
    let caller = Caller::start().await;
    for path in [
        "/ConceptMap",
        "/List/Organization-deletion?_format=xml",
        "/Organization?_format=xml",
    ] {
        let answer = caller.ods(path).await;
        assert_eq!(
            (answer.status, answer.body["issue"][0]["code"].as_str()),
            (501, Some("not-supported")),
            "{path}"
        );
    }
    let xml = send(
        caller
            .ods_request("/Organization/ZT1")
            .header("accept", "application/fhir+xml"),
    )
    .await;
    assert_eq!(xml.status, 501);
}

#[tokio::test]
async fn the_capability_statement_lists_both_resources() {
    let body = Caller::start().await.ods("/metadata").await.body;
    assert_eq!(
        (&body["resourceType"], &body["id"]),
        (
            &json!("CapabilityStatement"),
            &json!("England-ODS-Requirements")
        )
    );
    let kinds: Vec<&Value> = body["rest"][0]["resource"]
        .as_array()
        .unwrap()
        .iter()
        .map(|resource| &resource["type"])
        .collect();
    assert_eq!(kinds, ["Organization", "OrganizationAffiliation"]);
}
