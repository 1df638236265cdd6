//! Who may update a patient's record, and what of it.

use nhs_sandbox::{Access, Sandbox, people};
use serde_json::json;

use crate::pds_update::patch;
use crate::pds_update_rules::{add, name, pharmacy, telecom};
use crate::support::Caller;

#[tokio::test]
async fn a_mode_of_access_that_may_not_update_is_told_its_name() {
    for (access, name) in [
        (
            Access::ApplicationRestricted,
            Some("application-restricted"),
        ),
        (
            Access::PrivilegedApplication,
            Some("privileged-application-restricted"),
        ),
        (Access::ApplicationWithUpdates, None),
        (Access::HealthcareWorker, None),
    ] {
        let caller = Caller::with(Sandbox::builder().access(access)).await;
        let change = json!([{ "op": "replace", "path": "/gender", "value": "unknown" }]);
        let answer = patch(&caller, people::FULL_RECORD, "4", 1, change).await;
        match name {
            Some(name) => {
                assert_eq!(
                    answer.outcome(),
                    (403, "INVALID_METHOD", "forbidden", "error")
                );
                assert_eq!(
                    answer.display(),
                    format!("Cannot update resource with {name} access token")
                );
            }
            None => assert_eq!(answer.status, 200, "{}", answer.text),
        }
    }
    let privileged = Caller::with(Sandbox::builder().access(Access::PrivilegedApplication)).await;
    let shown = privileged
        .pds(&format!("/Patient/{}", people::RESTRICTED))
        .await
        .body;
    assert_eq!(shown["address"][0]["postalCode"], "XQ7 3FG");
    let hidden = privileged
        .pds(&format!("/Patient/{}", people::VERY_RESTRICTED))
        .await
        .body;
    assert!(hidden["address"].is_null());
}

#[tokio::test]
async fn patients_change_their_own_record_and_only_what_is_theirs() {
    let mut caller = Caller::start().await;
    let number = people::FULL_RECORD;
    caller.token = caller.sandbox.issue_patient_token(number);
    let words = "Invalid update with error - This user does not have permission to update the fields in the patches provided.";
    for (patches, allowed) in [
        (
            json!([{ "op": "replace", "path": "/gender", "value": "male" }]),
            false,
        ),
        (
            add("/telecom/-", telecom("phone", "work", "01632 960199")),
            false,
        ),
        (add("/name/-", name("old", json!({}))), false),
        (
            json!([{ "op": "replace", "path": "/extension/0/url", "value": pharmacy("FY123")["url"] },
                { "op": "replace", "path": "/extension/0/valueReference/identifier/value", "value": "FY123" }]),
            false,
        ),
        (
            json!([{ "op": "replace", "path": "/extension/0", "value": pharmacy("FY123") }]),
            true,
        ),
    ] {
        let answer = patch(&caller, number, "4", 1, patches).await;
        match allowed {
            true => assert_eq!(answer.status, 200, "{}", answer.text),
            false => assert_eq!((answer.status, answer.diagnostics()), (400, Some(words))),
        }
    }
    let other = patch(&caller, people::RETAINED, "6", 2, json!([])).await;
    assert_eq!(
        (other.outcome().1, other.display()),
        ("ACCESS_DENIED", "Patient cannot perform this action")
    );
}
