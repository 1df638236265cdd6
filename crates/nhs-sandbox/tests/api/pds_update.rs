//! Updates of patients: versions, what a patch may say, and writes that are sent again.

use nhs_sandbox::{Access, Api, Fault, Operation, Sandbox, people};
use serde_json::{Value, json};

use crate::support::{Answer, Caller, send};

pub(crate) const MISMATCH: (u16, &str, &str, &str) =
    (409, "RESOURCE_VERSION_MISMATCH", "conflict", "error");
const INVALID: (u16, &str, &str, &str) = (400, "INVALID_UPDATE", "structure", "error");

pub(crate) async fn worker() -> Caller {
    Caller::with(Sandbox::builder().access(Access::HealthcareWorker)).await
}

/// A request id that was not used before, made of a number.
pub(crate) fn request_id(number: u32) -> String {
    format!("00000000-0000-4000-8000-{number:012}")
}

pub(crate) async fn patch(
    caller: &Caller,
    number: &str,
    version: &str,
    id: u32,
    patches: Value,
) -> Answer {
    let request = caller
        .http
        .patch(format!(
            "{}/Patient/{number}",
            caller.sandbox.pds_base_url()
        ))
        .bearer_auth(&caller.token)
        .header("X-Request-ID", request_id(id))
        .header("If-Match", format!("W/\"{version}\""))
        .header("Content-Type", "application/json-patch+json")
        .body(json!({ "patches": patches }).to_string());
    send(request).await
}

fn gender(value: &str) -> Value {
    json!([{ "op": "replace", "path": "/gender", "value": value }])
}

#[tokio::test]
async fn an_update_gives_the_record_and_its_next_version() {
    let caller = worker().await;
    let answer = patch(&caller, people::FULL_RECORD, "4", 1, gender("unknown")).await;
    assert_eq!(
        (answer.status, answer.header("etag")),
        (200, Some("W/\"5\"")),
        "{}",
        answer.text
    );
    assert_eq!(answer.body["meta"]["versionId"], "5");
    assert_eq!(answer.body["gender"], "unknown");
    let read = caller
        .pds(&format!("/Patient/{}", people::FULL_RECORD))
        .await;
    assert_eq!(
        (read.header("etag"), &read.body),
        (Some("W/\"5\""), &answer.body)
    );
    let found = caller
        .pds("/Patient?family=Thackwray&birthdate=1956-04-11")
        .await;
    let found = &found.body["entry"][0]["resource"];
    assert_eq!(
        (&found["gender"], &found["meta"]["versionId"]),
        (&json!("unknown"), &json!("5"))
    );
    assert_eq!(caller.sandbox.patient_version(people::FULL_RECORD), Some(5));
    assert_eq!(caller.sandbox.applied_writes(people::FULL_RECORD), 1);
    assert_eq!(caller.sandbox.patient_version(people::UNKNOWN), None);
}

#[tokio::test]
async fn the_version_is_asked_for_and_must_be_the_present_one() {
    let caller = worker().await;
    let number = people::FULL_RECORD;
    for stale in ["3", "5", "99999999999999"] {
        assert_eq!(
            patch(&caller, number, stale, 1, gender("male"))
                .await
                .outcome(),
            MISMATCH
        );
    }
    let url = format!("{}/Patient/{number}", caller.sandbox.pds_base_url());
    let without = |header: Option<(&'static str, &'static str)>, content_type: &'static str| {
        let mut request = caller
            .http
            .patch(&url)
            .bearer_auth(&caller.token)
            .header("X-Request-ID", request_id(2))
            .header("Content-Type", content_type)
            .body(json!({ "patches": gender("male") }).to_string());
        if let Some((name, value)) = header {
            request = request.header(name, value);
        }
        send(request)
    };
    let missing = without(None, "application/json-patch+json").await;
    assert_eq!(
        missing.outcome(),
        (412, "PRECONDITION_FAILED", "structure", "error")
    );
    let text =
        "Invalid request with error - If-Match header must be supplied to update this resource";
    assert_eq!(missing.diagnostics(), Some(text));
    for odd in ["4", "\"4\"", "W/\"\"", "W/\"four\""] {
        let answer = without(Some(("If-Match", odd)), "application/json-patch+json").await;
        assert_eq!(answer.outcome().1, "INVALID_VALUE", "{odd}");
    }
    let kind = without(Some(("If-Match", "W/\"4\"")), "application/json").await;
    assert_eq!(
        kind.outcome(),
        (400, "UNSUPPORTED_SERVICE", "processing", "error")
    );
    assert_eq!(caller.sandbox.applied_writes(number), 0);
}

#[tokio::test]
async fn each_fault_of_a_patch_has_its_words_and_changes_nothing() {
    let caller = worker().await;
    let full = caller
        .pds(&format!("/Patient/{}", people::FULL_RECORD))
        .await
        .body;
    let id = &full["address"][0]["id"];
    let name = &full["name"][1]["id"];
    let rows = [
        (json!([]), "No patches found"),
        (json!({}), "No patches found"),
        (
            json!([{ "op": "remove", "path": "/name/1" }]),
            "removal '/name/1' is not immediately preceded by equivalent test - instead it is the first item",
        ),
        (
            json!([{ "op": "test", "path": "/name/2/id", "value": name }, { "op": "remove", "path": "/name/1" }]),
            "removal '/name/1' is not immediately preceded by equivalent test - instead it is preceded by '/name/2/id'",
        ),
        (
            json!([{ "op": "replace", "path": "/address/0/postalCode", "value": "XQ1 1AA" }]),
            "no id or url found for path with root /address/0",
        ),
        (
            json!([{ "op": "replace", "path": "/address/0/id", "value": "123456" },
                   { "op": "replace", "path": "/address/0/postalCode", "value": "XQ1 1AA" }]),
            "no 'address' resources with object id '123456'",
        ),
        (
            json!([{ "op": "replace", "path": "/address/9/id", "value": "456" },
                   { "op": "replace", "path": "/address/9/postalCode", "value": "XQ1 1AA" }]),
            "Invalid patch - index '9' is out of bounds",
        ),
        (
            json!([{ "op": "replace", "path": "/address/0/id", "value": id },
                   { "op": "replace", "path": "/address/0/text", "value": "Home" }]),
            "Invalid patch - can't replace non-existent object 'text'",
        ),
        (
            json!([{ "op": "test", "path": "/name/1/id", "value": name },
                   { "op": "remove", "path": "/name/1/given/9" }]),
            "Invalid patch - can't remove non-existent object '9'",
        ),
        (
            json!([{ "op": "test", "path": "/name/1/id", "value": "123" }, { "op": "remove", "path": "/name/1" }]),
            "no 'name' resources with object id '123'",
        ),
        (
            json!([{ "op": "add", "path": "/pets/-", "value": "cat" }]),
            "Update unsupported for resource - 'pets'",
        ),
        (
            json!([{ "op": "replace", "path": "/gender", "value": "female" }]),
            "Provided patch made no changes to the resource",
        ),
        // the first change is good, and does not stay
        (
            json!([{ "op": "replace", "path": "/gender", "value": "male" }, { "op": "remove", "path": "/name/1" }]),
            "removal '/name/1' is not immediately preceded by equivalent test - instead it is preceded by '/gender'",
        ),
        (
            json!([{ "op": "replace", "path": "/gender", "value": "male" },
                   { "op": "replace", "path": "/address/0/id", "value": "123456" }]),
            "no 'address' resources with object id '123456'",
        ),
    ];
    for (patches, words) in rows {
        let answer = patch(&caller, people::FULL_RECORD, "4", 1, patches).await;
        assert_eq!(answer.outcome(), INVALID, "{words} {}", answer.text);
        assert_eq!(
            answer.diagnostics().unwrap(),
            format!("Invalid update with error - {words}")
        );
    }
    let bad = json!([{ "op": "bad_value", "path": "not a path" }]);
    let answer = patch(&caller, people::FULL_RECORD, "4", 1, bad).await;
    assert_eq!(
        answer.diagnostics(),
        Some("Invalid value - 'bad_value' in field '0/op'")
    );
    let after = caller
        .pds(&format!("/Patient/{}", people::FULL_RECORD))
        .await
        .body;
    assert_eq!(after, full);
    assert_eq!(caller.sandbox.applied_writes(people::FULL_RECORD), 0);
}

#[tokio::test]
async fn items_of_lists_are_added_replaced_and_removed_by_id() {
    let caller = worker().await;
    let full = caller
        .pds(&format!("/Patient/{}", people::FULL_RECORD))
        .await
        .body;
    let ids: Vec<&Value> = (0..3).map(|place| &full["name"][place]["id"]).collect();
    let added = patch(
        &caller,
        people::FULL_RECORD,
        "4",
        1,
        json!([
            { "op": "add", "path": "/name/-", "value": { "use": "old", "family": "Eskdale", "given": ["Rosa"], "period": { "start": "1990-01-01", "end": "1991-01-01" } } },
            { "op": "replace", "path": "/name/0/id", "value": ids[0] },
            { "op": "add", "path": "/name/0/given/0", "value": "Rosa" },
            { "op": "test", "path": "/name/2/id", "value": ids[2] },
            { "op": "remove", "path": "/name/2" },
            { "op": "test", "path": "/name/1/id", "value": ids[1] },
            { "op": "remove", "path": "/name/1" },
        ]),
    )
    .await;
    assert_eq!(added.status, 200, "{}", added.text);
    let names = added.body["name"].as_array().unwrap();
    assert_eq!(names.len(), 2);
    assert_eq!(names[0]["given"], json!(["Rosa", "Rosalind", "May"]));
    assert_eq!(names[1]["family"], "Eskdale");
    assert!(names[1]["id"].is_string() && !ids.contains(&&names[1]["id"]));
}

#[tokio::test]
async fn a_request_sent_again_is_told_the_same_and_not_carried_out_again() {
    let caller = worker().await;
    let number = people::FULL_RECORD;
    let first = patch(&caller, number, "4", 1, gender("unknown")).await;
    let again = patch(&caller, number, "4", 1, gender("unknown")).await;
    assert_eq!((again.status, &again.body), (200, &first.body));
    assert_eq!(caller.sandbox.applied_writes(number), 1);
    let other = patch(&caller, number, "4", 2, gender("unknown")).await;
    assert_eq!(other.outcome(), MISMATCH);
    let same = patch(&caller, number, "5", 3, gender("unknown")).await;
    let words = "Invalid update with error - Provided patch made no changes to the resource";
    assert_eq!((same.outcome(), same.diagnostics()), (INVALID, Some(words)));
    caller.sandbox.forget_request_ids();
    let forgotten = patch(&caller, number, "4", 1, gender("unknown")).await;
    assert_eq!(forgotten.outcome(), MISMATCH);
}

#[tokio::test]
async fn an_answer_of_503_may_hide_a_write_that_was_made() {
    let unavailable = (503, "SERVICE_UNAVAILABLE", "timeout", "error");
    for (fault, applied) in [
        (Fault::service_unavailable().carried_out(), 1),
        (Fault::service_unavailable(), 0),
    ] {
        let caller = worker().await;
        let number = people::FULL_RECORD;
        caller.sandbox.inject(fault.on(Operation::PdsPatientUpdate));
        let lost = patch(&caller, number, "4", 1, gender("unknown")).await;
        assert_eq!(
            (lost.outcome(), lost.header("retry-after")),
            (unavailable, Some("5"))
        );
        assert_eq!(caller.sandbox.applied_writes(number), applied);
        let again = patch(&caller, number, "4", 1, gender("unknown")).await;
        assert_eq!((again.status, again.header("etag")), (200, Some("W/\"5\"")));
        assert_eq!(caller.sandbox.applied_writes(number), 1);
    }
    let caller = worker().await;
    caller
        .sandbox
        .inject(Fault::cut_before_headers().on(Api::Pds));
    let url = format!(
        "{}/Patient/{}",
        caller.sandbox.pds_base_url(),
        people::RETAINED
    );
    let cut = caller
        .http
        .patch(url)
        .bearer_auth(&caller.token)
        .header("X-Request-ID", request_id(1))
        .header("If-Match", "W/\"6\"")
        .header("Content-Type", "application/json-patch+json")
        .body(json!({ "patches": gender("unknown") }).to_string());
    assert!(cut.send().await.is_err());
    assert_eq!(caller.sandbox.applied_writes(people::RETAINED), 1);
}

#[tokio::test]
async fn records_that_may_not_be_written_say_why() {
    let caller = worker().await;
    let forbidden = (403, "FORBIDDEN_UPDATE", "forbidden", "information");
    for (number, outcome) in [
        (
            people::UNKNOWN,
            (404, "RESOURCE_NOT_FOUND", "not-found", "information"),
        ),
        (
            people::BAD_CHECK_DIGIT,
            (400, "INVALID_RESOURCE_ID", "value", "error"),
        ),
        (
            people::INVALIDATED,
            (404, "INVALIDATED_RESOURCE", "processing", "error"),
        ),
        (people::SUPERSEDED, forbidden),
        (people::RESTRICTED, forbidden),
        (people::VERY_RESTRICTED, forbidden),
    ] {
        let answer = patch(&caller, number, "1", 1, gender("male")).await;
        assert_eq!(answer.outcome(), outcome, "{number}");
    }
}
