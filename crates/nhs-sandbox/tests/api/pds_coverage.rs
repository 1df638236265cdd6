//! Coverage: read and replaced by the patient, with the version of the patient's record.

use nhs_sandbox::{Access, Sandbox, people};
use serde_json::{Value, json};

use crate::pds_update::{MISMATCH, request_id};
use crate::support::{Answer, Caller, send};

async fn patient(number: &str) -> Caller {
    let mut caller = Caller::start().await;
    caller.token = caller.sandbox.issue_patient_token(number);
    caller
}

fn card(number: &str) -> Value {
    json!({
        "resourceType": "Coverage",
        "status": "active",
        "identifier": [{ "value": "80756000123", "assigner": { "identifier": { "system": "urn:iso:std:iso:3166", "value": "FRA" } } }],
        "payor": [{ "identifier": { "value": "FR 44" } }],
        "subscriber": { "identifier": { "system": "https://fhir.nhs.uk/Id/nhs-number", "value": number } },
        "beneficiary": { "identifier": { "value": "7788X" } },
        "period": { "end": "2030-12-31" },
    })
}

async fn replace(caller: &Caller, id: u32, version: &str, body: &Value) -> Answer {
    let mut request = caller
        .http
        .post(format!("{}/Coverage", caller.sandbox.pds_base_url()))
        .bearer_auth(&caller.token)
        .header("X-Request-ID", request_id(id))
        .json(body);
    if !version.is_empty() {
        request = request.header("If-Match", format!("W/\"{version}\""));
    }
    send(request).await
}

#[tokio::test]
async fn a_card_is_read_with_the_version_of_the_patient() {
    let caller = patient(people::FULL_RECORD).await;
    let path = format!("/Coverage?subscriber%3Aidentifier={}", people::FULL_RECORD);
    let one = caller.pds(&path).await;
    assert_eq!(
        (one.status, one.header("etag")),
        (200, Some("W/\"4\"")),
        "{}",
        one.text
    );
    assert_eq!(
        (&one.body["total"], &one.body["meta"]["versionId"]),
        (&json!(1), &json!("4"))
    );
    let none = patient(people::UNIQUE_MATCH).await;
    let none = none
        .pds(&format!(
            "/Coverage?subscriber%3Aidentifier={}",
            people::UNIQUE_MATCH
        ))
        .await;
    assert_eq!(
        (&none.body["total"], none.body.get("entry")),
        (&json!(0), None)
    );
    let merged = patient(people::SUPERSEDED).await;
    let merged = merged
        .pds(&format!(
            "/Coverage?subscriber%3Aidentifier={}",
            people::SUPERSEDED
        ))
        .await;
    assert_eq!(merged.body["meta"]["versionId"], "6");
}

#[tokio::test]
async fn the_url_is_matched_as_it_was_sent() {
    let caller = patient(people::FULL_RECORD).await;
    let number = people::FULL_RECORD;
    for query in [
        format!("subscriber:identifier={number}"),
        format!("subscriber%3Aidentifier={number}&_count=1"),
        format!("subscriber%3Aidentifier={number}0"),
        "year=2003".to_owned(),
        String::new(),
    ] {
        let answer = caller.pds(&format!("/Coverage?{query}")).await;
        assert_eq!(
            answer.outcome(),
            (400, "INVALID_SEARCH_DATA", "value", "error"),
            "{query}"
        );
        let text = "Invalid search data provided - 'Coverage search request must follow the format /Coverage?subscriber:identifier=NHS_NUMBER'";
        assert_eq!(answer.diagnostics(), Some(text));
    }
}

#[tokio::test]
async fn a_new_card_takes_the_place_of_the_old_one_once() {
    let number = people::FULL_RECORD;
    let caller = patient(number).await;
    assert_eq!(
        replace(&caller, 1, "", &card(number)).await.outcome().0,
        412
    );
    assert_eq!(
        replace(&caller, 1, "3", &card(number)).await.outcome(),
        MISMATCH
    );
    let answer = replace(&caller, 1, "4", &card(number)).await;
    assert_eq!(
        (answer.status, answer.header("etag")),
        (201, Some("W/\"5\"")),
        "{}",
        answer.text
    );
    let resource = &answer.body["entry"][0]["resource"];
    assert_eq!(resource["identifier"][0]["assigner"]["display"], "France");
    assert_eq!(resource["beneficiary"]["type"], "Patient");
    let again = replace(&caller, 1, "4", &card(number)).await;
    assert_eq!((again.status, &again.body), (201, &answer.body));
    assert_eq!(caller.sandbox.applied_writes(number), 1);
    let read = caller.pds(&format!("/Patient/{number}")).await;
    assert_eq!(read.header("etag"), Some("W/\"5\""));
}

#[tokio::test]
async fn each_fault_of_a_card_has_its_words() {
    let number = people::FULL_RECORD;
    let caller = patient(number).await;
    for (pointer, value, code, words) in [
        (
            "/status",
            json!("draft"),
            "INVALID_VALUE",
            "Invalid value - 'draft' in field 'status'",
        ),
        (
            "/payor/0/identifier/value",
            json!(""),
            "INVALID_VALUE",
            "Invalid value - '' in field 'payor/0/identifier/value'",
        ),
        (
            "/beneficiary/identifier",
            json!({}),
            "MISSING_VALUE",
            "Missing value - 'beneficiary/identifier/value'",
        ),
        (
            "/identifier/0/value",
            json!("1".repeat(26)),
            "INVALID_VALUE",
            "identifier/0/value",
        ),
        (
            "/identifier/0/value",
            json!("12*"),
            "INVALID_VALUE",
            "identifier/0/value",
        ),
        (
            "/identifier/0/assigner/identifier/value",
            json!("ZZZ"),
            "INVALID_VALUE",
            "assigner",
        ),
        (
            "/period/end",
            json!("1860-12-15"),
            "INVALID_VALUE",
            "Invalid value - '1860-12-15' in field 'period/end'",
        ),
        (
            "/payor",
            json!([{ "identifier": { "value": "DE98765" } }, { "identifier": { "value": "FR98765" } }]),
            "TOO_MANY_VALUES_SUBMITTED",
            "Too many values submitted - [{'identifier': {'value': 'DE98765'}}, {'identifier': {'value': 'FR98765'}}] in field 'payor'",
        ),
    ] {
        let mut body = card(number);
        *body.pointer_mut(pointer).unwrap() = value;
        let answer = replace(&caller, 1, "4", &body).await;
        assert_eq!(answer.outcome().1, code, "{}", answer.text);
        assert!(
            answer.diagnostics().unwrap().contains(words),
            "{}",
            answer.text
        );
    }
    assert_eq!(
        replace(&caller, 1, "6", &card(people::RETAINED))
            .await
            .outcome()
            .1,
        "ACCESS_DENIED"
    );
    let merged = patient(people::SUPERSEDED).await;
    let answer = replace(&merged, 1, "6", &card(people::SUPERSEDED)).await;
    let text = "Forbidden update with error - Update Failed - NHS No. supplied has been superseded in a merge";
    assert_eq!((answer.status, answer.diagnostics()), (403, Some(text)));
    let worker = Caller::with(Sandbox::builder().access(Access::HealthcareWorker)).await;
    let answer = replace(&worker, 1, "4", &card(number)).await;
    assert_eq!(
        answer.display(),
        "Cannot POST resource with user-restricted access token"
    );
}
