//! What each member of a patient's record may hold after an update, and who may change it.

use nhs_sandbox::{Access, Sandbox, people};
use serde_json::{Value, json};

use crate::pds_update::{patch, worker};
use crate::support::Caller;

const FORBIDDEN: &str = "FORBIDDEN_UPDATE";

fn extension(name: &str, rest: Value) -> Value {
    let mut extension = json!({ "url": format!("https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-{name}") });
    for (member, value) in rest.as_object().unwrap() {
        extension[member] = value.clone();
    }
    extension
}

fn coded(url: &str, code: &str) -> Value {
    json!({ "url": url, "valueCodeableConcept": { "coding": [{ "code": code }] } })
}

fn died(status: &str) -> Value {
    let parts = json!({ "extension": [coded("deathNotificationStatus", status)] });
    json!({ "op": "add", "path": "/extension/-", "value": extension("DeathNotificationStatus", parts) })
}

fn add(path: &str, value: Value) -> Value {
    json!([{ "op": "add", "path": path, "value": value }])
}

fn pharmacy(code: &str) -> Value {
    let to = json!({ "valueReference": { "identifier": { "system": "https://fhir.nhs.uk/Id/ods-organization-code", "value": code } } });
    extension("NominatedPharmacy", to)
}

fn temporary(end: &str, text: &str) -> Value {
    json!({ "use": "temp", "text": text, "period": { "start": "2026-01-01", "end": end },
            "line": ["", "1 Quay Street", "", "Saltmarsh", ""], "postalCode": "XQ7 1AA" })
}

fn name(usage: &str, rest: Value) -> Value {
    let mut name = json!({ "use": usage, "family": "Quill", "given": ["Ada"] });
    for (member, value) in rest.as_object().unwrap() {
        name[member] = value.clone();
    }
    name
}

fn telecom(system: &str, usage: &str, value: &str) -> Value {
    json!({ "system": system, "use": usage, "value": value })
}

/// Updates of a registered man with one name, one home and nothing else: version 1.
fn refused() -> Vec<(Value, &'static str, &'static str)> {
    let death = |at: &str| json!({ "op": "add", "path": "/deceasedDateTime", "value": at });
    let replace =
        |path: &str, value: &str| json!([{ "op": "replace", "path": path, "value": value }]);
    let invalid = "INVALID_VALUE";
    let missing = "MISSING_VALUE";
    vec![
        (
            add("/name/-", name("usual", json!({}))),
            FORBIDDEN,
            "multiple usual names cannot be added",
        ),
        (
            add("/name/-", name("favourite", json!({}))),
            invalid,
            "'favourite' in field 'name/1/use'",
        ),
        (
            add("/name/-", name("old", json!({ "suffix": ["1st"] }))),
            invalid,
            "name/1/suffix/0",
        ),
        (
            add("/name/-", name("old", json!({ "family": "Qu<ill" }))),
            "UNSUPPORTED_CHARACTERS_IN_FIELD",
            "name/1/family",
        ),
        (
            add("/name/-", name("old", json!({ "family": "Q".repeat(36) }))),
            invalid,
            "name/1/family",
        ),
        (
            add(
                "/name/-",
                name("old", json!({ "given": ["A", "B", "C", "D", "E", "F"] })),
            ),
            "TOO_MANY_VALUES_SUBMITTED",
            "['A', 'B', 'C', 'D', 'E', 'F'] in field 'name/1/given'",
        ),
        (
            add(
                "/name/-",
                name("old", json!({ "period": { "start": "2999-01-01" } })),
            ),
            invalid,
            "name/1/period/start",
        ),
        (
            add(
                "/name/-",
                name("old", json!({ "period": { "end": "2020-01-01" } })),
            ),
            missing,
            "name/1/period/start",
        ),
        (
            add(
                "/name/-",
                name(
                    "old",
                    json!({ "period": { "start": "2020-01-02", "end": "2020-01-01" } }),
                ),
            ),
            invalid,
            "name/1/period/end",
        ),
        (
            add("/name/-", name("old", json!({ "id": "123" }))),
            "INVALID_UPDATE",
            "id",
        ),
        (
            json!([{ "op": "remove", "path": "/gender" }]),
            FORBIDDEN,
            "source not permitted to remove 'gender'",
        ),
        (
            json!([{ "op": "remove", "path": "/birthDate" }]),
            FORBIDDEN,
            "source not permitted to remove 'birthDate'",
        ),
        (
            replace("/gender", "other"),
            invalid,
            "Invalid value - 'other' in field 'gender'",
        ),
        (replace("/birthDate", "1987-08"), invalid, "birthDate"),
        (replace("/birthDate", "2999-01-01"), invalid, "birthDate"),
        (
            json!([death("2026-01-01T00:00:00+00:00")]),
            "INVALID_UPDATE",
            "together",
        ),
        (json!([died("1")]), "INVALID_UPDATE", "together"),
        (
            json!([death("2026-01-01T00:00:00+01:00"), died("1")]),
            invalid,
            "deceasedDateTime",
        ),
        (
            json!([death("2999-01-01T00:00:00+00:00"), died("1")]),
            invalid,
            "deceasedDateTime",
        ),
        (
            json!([death("1900-01-01T00:00:00+00:00"), died("1")]),
            invalid,
            "deceasedDateTime",
        ),
        (
            json!([death("2026-01-01T00:00:00+00:00"), died("2")]),
            FORBIDDEN,
            "formal",
        ),
        (
            json!([death("2026-01-01T00:00:00+00:00"), died("U")]),
            "UNSUPPORTED_VALUE",
            "'U'",
        ),
        (
            add("/multipleBirthInteger", json!(10)),
            invalid,
            "multipleBirthInteger",
        ),
        (
            add(
                "/address/-",
                json!({ "use": "home", "line": ["", "1", "", "Leeds", ""] }),
            ),
            FORBIDDEN,
            "multiple home addresses",
        ),
        (
            add("/address/-", temporary("2026-02-01", "Castle")),
            invalid,
            "'Castle' in field 'address/1/text'",
        ),
        (
            add("/address/-", temporary("2026-06-01", "Second Home")),
            invalid,
            "address/1/period/end",
        ),
        (
            add(
                "/address/-",
                json!({ "use": "billing", "period": { "start": "2026-01-01" }, "line": ["", "1", "", "Leeds", ""] }),
            ),
            missing,
            "address/1/period/end",
        ),
        (
            add(
                "/address/-",
                json!({ "use": "work", "line": ["", "1", "", "Leeds", ""] }),
            ),
            FORBIDDEN,
            "work address",
        ),
        (
            add("/telecom/-", telecom("email", "home", "nobody")),
            invalid,
            "telecom/0/value",
        ),
        (
            add("/telecom/-", telecom("pager", "home", "1")),
            invalid,
            "telecom/0/system",
        ),
        (
            json!([{ "op": "add", "path": "/telecom/-", "value": telecom("phone", "home", "01632 960111") },
                { "op": "add", "path": "/telecom/-", "value": telecom("phone", "home", "01632 960112") }]),
            FORBIDDEN,
            "multiple telecoms",
        ),
        (
            add(
                "/contact/-",
                json!({ "relationship": [{ "coding": [{ "code": "N" }] }], "telecom": [] }),
            ),
            invalid,
            "relationship",
        ),
        (
            add(
                "/contact/-",
                json!({ "relationship": [{ "coding": [{ "code": "C" }] }], "telecom": [telecom("phone", "home", "1")] }),
            ),
            "INVALID_UPDATE",
            "use",
        ),
        (
            add("/extension/-", pharmacy("A-1")),
            invalid,
            "valueReference/identifier/value",
        ),
        (
            add(
                "/extension/-",
                extension(
                    "NHSCommunication",
                    json!({ "extension": [coded("language", "en")] }),
                ),
            ),
            invalid,
            "'en'",
        ),
        (
            add(
                "/extension/-",
                extension(
                    "ContactPreference",
                    json!({ "extension": [{ "url": "PreferredContactTimes", "valueString": "evenings" }] }),
                ),
            ),
            missing,
            "PreferredContactMethod",
        ),
        (
            add(
                "/extension/-",
                json!({ "url": "http://hl7.org/fhir/StructureDefinition/patient-birthPlace", "valueAddress": {} }),
            ),
            missing,
            "valueAddress",
        ),
        (
            add("/extension/-", extension("Horoscope", json!({}))),
            invalid,
            "extension/0/url",
        ),
    ]
}

#[tokio::test]
async fn each_member_refuses_what_it_cannot_hold() {
    let caller = worker().await;
    let number = people::UNIQUE_MATCH;
    let version = caller.sandbox.patient_version(number).unwrap().to_string();
    for (patches, code, words) in refused() {
        let answer = patch(&caller, number, &version, 1, patches.clone()).await;
        assert_eq!(answer.outcome().1, code, "{patches} {}", answer.text);
        assert!(
            answer.diagnostics().unwrap().contains(words),
            "{words}: {}",
            answer.text
        );
    }
    assert_eq!(caller.sandbox.applied_writes(number), 0);
}

#[tokio::test]
async fn what_is_right_is_taken_and_completed() {
    let caller = worker().await;
    let number = people::UNIQUE_MATCH;
    let version = caller.sandbox.patient_version(number).unwrap().to_string();
    let answer = patch(
        &caller,
        number,
        &version,
        1,
        json!([
            { "op": "add", "path": "/name/-", "value": name("nickname", json!({ "prefix": ["Mr."] })) },
            { "op": "add", "path": "/address/-", "value": temporary("2026-02-01", "Second Home") },
            { "op": "add", "path": "/telecom/-", "value": telecom("email", "home", "b.quillfeather@example.com") },
            { "op": "add", "path": "/extension/-", "value": pharmacy("FY123") },
            { "op": "add", "path": "/deceasedDateTime", "value": "2026-01-01T09:30:00+00:00" },
            died("1"),
        ]),
    )
    .await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    let body = &answer.body;
    assert_eq!(body["name"][1]["prefix"], json!(["Mr"]));
    assert_eq!(
        body["name"][1]["period"]["start"].as_str().unwrap().len(),
        10
    );
    assert_eq!(
        body["address"][1]["line"],
        json!(["1 Quay Street", "Saltmarsh"])
    );
    assert!(
        body["telecom"]
            .as_array()
            .unwrap()
            .iter()
            .all(|one| one["id"].is_string())
    );
    let status = body["extension"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["url"].as_str().unwrap().ends_with("Status"));
    assert_eq!(
        status.unwrap()["extension"][1]["url"],
        "systemEffectiveDate"
    );
}

#[tokio::test]
async fn a_usual_name_and_a_formal_death_stay() {
    let caller = worker().await;
    let full = caller
        .pds(&format!("/Patient/{}", people::FULL_RECORD))
        .await
        .body;
    let id = &full["name"][0]["id"];
    let patches = json!([{ "op": "test", "path": "/name/0/id", "value": id }, { "op": "remove", "path": "/name/0" }]);
    let answer = patch(&caller, people::FULL_RECORD, "4", 1, patches).await;
    assert_eq!(
        answer.diagnostics(),
        Some("Forbidden update with error - not permitted to remove usual name")
    );
    let date = json!([{ "op": "replace", "path": "/deceasedDateTime", "value": "2023-01-29T00:00:00+00:00" }]);
    let formal = patch(&caller, people::DIED_FORMALLY, "12", 1, date).await;
    assert_eq!(formal.outcome().1, FORBIDDEN);
}

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
