//! New patients: what is asked of them, and who has a record already.

use nhs_sandbox::{Access, Sandbox, people};
use serde_json::{Value, json};

use crate::pds_update::{request_id, worker};
use crate::support::{Answer, Caller, send};

fn newcomer() -> Value {
    json!({
        "resourceType": "Patient",
        "name": [{ "use": "usual", "given": ["Ottoline"], "family": "Fernsby", "period": { "start": "2020-01-01" } }],
        "gender": "female",
        "birthDate": "1990-02-03",
        "address": [{ "use": "home", "line": ["", "23 Mill Lane", "", "Northmoor", ""], "postalCode": "XQ1 1AA", "period": { "start": "2020-01-01" } }],
        "extension": [{ "url": "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-RegisteringAuthority", "extension": [] }],
    })
}

async fn create(caller: &Caller, id: u32, body: &Value) -> Answer {
    let request = caller
        .http
        .post(format!("{}/Patient", caller.sandbox.pds_base_url()))
        .bearer_auth(&caller.token)
        .header("X-Request-ID", request_id(id))
        .json(body);
    send(request).await
}

#[tokio::test]
async fn a_newcomer_is_given_a_number_and_found_from_then_on() {
    let caller = worker().await;
    let answer = create(&caller, 1, &newcomer()).await;
    assert_eq!(
        (answer.status, answer.header("etag")),
        (201, None),
        "{}",
        answer.text
    );
    let number = answer.body["id"].as_str().unwrap();
    assert!(number.starts_with("999"));
    assert_eq!(answer.body["identifier"][0]["value"], number);
    assert_eq!(answer.body["meta"]["versionId"], "1");
    assert_eq!(
        answer.body["address"][0]["line"],
        json!(["23 Mill Lane", "Northmoor"])
    );
    assert!(answer.body["extension"].is_null());
    assert_eq!(
        caller.pds(&format!("/Patient/{number}")).await.body,
        answer.body
    );
    let again = create(&caller, 1, &newcomer()).await;
    assert_eq!((again.status, &again.body), (201, &answer.body));
    let other = create(&caller, 2, &newcomer()).await;
    let text = format!(
        "Unable to create new patient. NHS number {number} found for supplied demographic data."
    );
    assert_eq!(other.outcome(), (200, "SINGLE_MATCH", "value", "error"));
    assert_eq!(other.diagnostics(), Some(text.as_str()));
}

#[tokio::test]
async fn several_who_may_be_meant_are_not_named() {
    let caller = worker().await;
    let mut body = newcomer();
    body["name"][0]["given"] = json!(["Albin"]);
    body["name"][0]["family"] = json!("Lowther");
    body["gender"] = json!("male");
    body["birthDate"] = json!("2012-10-03");
    body["address"][0]["postalCode"] = json!("XQ4 3GH");
    let answer = create(&caller, 1, &body).await;
    assert_eq!(
        answer.outcome(),
        (200, "MULTIPLE_MATCHES", "value", "error")
    );
    assert!(!answer.text.contains(people::TWIN_ELDER));
}

#[tokio::test]
async fn each_fault_of_a_newcomers_data_has_its_words() {
    let caller = worker().await;
    let changed = |pointer: &str, value: Value| {
        let mut body = newcomer();
        let (parent, member) = pointer.rsplit_once('/').unwrap();
        let parent = body.pointer_mut(parent).unwrap();
        match value {
            Value::Null => {
                parent.as_object_mut().unwrap().remove(member);
            }
            value => parent[member] = value,
        }
        body
    };
    for (body, code, words) in [
        (
            json!({ "gender": "female" }),
            "MISSING_VALUE",
            "Missing value - 'name'",
        ),
        (
            changed("/gender", Value::Null),
            "MISSING_VALUE",
            "Missing value - 'gender'",
        ),
        (
            changed("/extension", Value::Null),
            "MISSING_VALUE",
            "Missing value - 'extension'",
        ),
        (
            changed("/address/0/period", Value::Null),
            "MISSING_VALUE",
            "Missing value - 'address/0/period'",
        ),
        (
            changed("/gender", json!("other")),
            "INVALID_VALUE",
            "Invalid value - 'other' in field 'gender'",
        ),
        (
            changed("/birthDate", json!("2999-01-01")),
            "INVALID_VALUE",
            "birthDate",
        ),
        (
            changed("/address/0/line", json!(["1 High Street", "Leeds"])),
            "INVALID_CREATE",
            "'address lines 1 and 4 or 2 and 4 must be completed as a minimum'",
        ),
        (
            changed(
                "/name/0/period",
                json!({ "start": "2020-01-01", "end": "2021-01-01" }),
            ),
            "INVALID_CREATE",
            "'An end date can not be provided on usual name'",
        ),
        (
            changed(
                "/telecom",
                json!([{ "system": "email", "value": "nobody" }]),
            ),
            "INVALID_CREATE",
            "'email format is invalid'",
        ),
    ] {
        let answer = create(&caller, 1, &body).await;
        assert_eq!(
            (answer.status, answer.outcome().1),
            (400, code),
            "{}",
            answer.text
        );
        assert!(
            answer.diagnostics().unwrap().contains(words),
            "{}",
            answer.text
        );
    }
    for access in [Access::ApplicationRestricted, Access::PrivilegedApplication] {
        let caller = Caller::with(Sandbox::builder().access(access)).await;
        assert_eq!(
            create(&caller, 1, &newcomer()).await.outcome().1,
            "INVALID_METHOD"
        );
    }
}
