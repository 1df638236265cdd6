//! PATCH /Patient/{id}.

use std::sync::Arc;

use chrono::NaiveDate;
use nhs_fhir_core::r4::codes::{AddressUse, ContactPointSystem, ContactPointUse, NameUse};
use nhs_fhir_core::r4::{Address, HumanName};
use nhs_http::testing::ManualRuntime;
use nhs_pds::{
    Access, Client, Environment, ErrorCode, ErrorKind, Gender, HealthcareWorker, OdsCode,
    PatientPatch, Updated, WriteFault,
};
use serde_json::{Value, json};
use wiremock::matchers::{any, method};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::update_rules::{pharmacy, record_of, today};
use super::{answer, fixture, outcome};

fn patch() -> PatientPatch {
    PatientPatch::of(&record_of(&fixture("patient")), today()).unwrap()
}

fn patches(patch: &PatientPatch) -> Vec<Value> {
    let body = patch.body(Access::HealthcareWorker).unwrap();
    let body: Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(body.as_object().unwrap().len(), 1);
    body["patches"].as_array().unwrap().clone()
}

async fn mounted(answers: Vec<ResponseTemplate>) -> (MockServer, Client<HealthcareWorker>) {
    let server = MockServer::start().await;
    Mock::given(method("GET"))
        .respond_with(answer(200, &fixture("patient")).insert_header("etag", r#"W/"8""#))
        .mount(&server)
        .await;
    for template in answers {
        Mock::given(any())
            .respond_with(template)
            .up_to_n_times(1)
            .mount(&server)
            .await;
    }
    let client = Client::builder(Environment::custom(server.uri()).unwrap())
        .mode::<HealthcareWorker>()
        .runtime(Arc::new(ManualRuntime::new()))
        .build()
        .unwrap();
    (server, client)
}

#[tokio::test]
async fn update_is_one_request_with_version_and_wrapped_patches() {
    let done = answer(200, &fixture("patient")).insert_header("etag", r#"W/"8""#);
    let (server, client) = mounted(vec![done]).await;
    let updated = client
        .update(&patch().set_gender(Gender::Male))
        .await
        .unwrap();
    let Updated::Done(record) = updated.value else {
        panic!("not done")
    };
    assert_eq!(record.if_match().as_deref(), Some(r#"W/"8""#));
    let requests = server.received_requests().await.unwrap();
    let [request] = requests.as_slice() else {
        panic!("{} requests", requests.len())
    };
    assert_eq!(request.method.as_str(), "PATCH");
    assert!(request.url.path().ends_with("/FHIR/R4/Patient/9990000018"));
    assert_eq!(request.headers["if-match"], r#"W/"7""#);
    assert_eq!(
        request.headers["content-type"],
        "application/json-patch+json"
    );
    assert_eq!(
        request.body_json::<Value>().unwrap(),
        json!({ "patches": [{ "op": "replace", "path": "/gender", "value": "male" }] })
    );
}

#[tokio::test]
async fn lost_write_is_repeated_with_its_id_and_told_as_already_applied() {
    let busy = answer(503, &outcome("SERVICE_UNAVAILABLE", "timeout", "error"))
        .insert_header("retry-after", "5");
    let mut same = outcome("INVALID_UPDATE", "structure", "error");
    same["issue"][0]["diagnostics"] =
        "Invalid update with error - Provided patch made no changes to the resource".into();
    let (server, client) = mounted(vec![busy, answer(400, &same)]).await;
    let updated = client
        .update(&patch().set_gender(Gender::Male))
        .await
        .unwrap();
    assert!(matches!(updated.value, Updated::AlreadyApplied(Some(_))));
    let requests = server.received_requests().await.unwrap();
    assert_eq!(requests.len(), 3);
    assert_eq!(
        requests[0].headers["x-request-id"],
        requests[1].headers["x-request-id"]
    );
    assert_eq!(requests[0].body, requests[1].body);
    assert_eq!(requests[2].method.as_str(), "GET");

    // the first attempt that says so is an error: nobody else can have carried it out
    let (_server, client) = mounted(vec![answer(400, &same)]).await;
    let error = client
        .update(&patch().set_gender(Gender::Male))
        .await
        .unwrap_err();
    assert_eq!(ErrorCode::of(&error), Some(ErrorCode::InvalidUpdate));
    // unless the caller says that it was sent before
    let id = "0c0a2a0e-6f0f-4f1c-9d3a-3d6f1f1d7a11";
    let (server, client) = mounted(vec![answer(400, &same)]).await;
    let again = patch().set_gender(Gender::Male).replaying(id);
    let updated = client.update(&again).await.unwrap();
    assert!(matches!(updated.value, Updated::AlreadyApplied(Some(_))));
    let requests = server.received_requests().await.unwrap();
    assert_eq!(requests[0].headers["x-request-id"], id);
}

#[tokio::test]
async fn conflict_of_a_repetition_is_told_by_what_the_record_says() {
    let busy = || {
        let body = outcome("SERVICE_UNAVAILABLE", "timeout", "error");
        answer(503, &body).insert_header("retry-after", "5")
    };
    let stale = || {
        let body = outcome("RESOURCE_VERSION_MISMATCH", "conflict", "error");
        answer(409, &body)
    };
    // what is read again has the gender that was wanted
    let mut before = fixture("patient");
    before["gender"] = "unknown".into();
    let wanted = PatientPatch::of(&record_of(&before), today()).unwrap();
    let wanted = wanted.set_gender(Gender::Female);
    let (server, client) = mounted(vec![busy(), stale()]).await;
    let updated = client.update(&wanted).await;
    let Ok(Updated::AlreadyApplied(Some(record))) = updated.map(|answer| answer.value) else {
        panic!("not told as applied")
    };
    assert_eq!(record.if_match().as_deref(), Some(r#"W/"8""#));
    assert_eq!(server.received_requests().await.unwrap().len(), 3);

    // what is read again is not as it was wanted: somebody else was first
    let other = patch().set_gender(Gender::Male);
    let (_server, client) = mounted(vec![busy(), stale()]).await;
    let error = client.update(&other).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Conflict);
    assert!(error.after_replay());
    let (_server, client) = mounted(vec![busy(), stale()]).await;
    let updated = client.update_or_reread(&other).await.unwrap().value;
    assert!(matches!(updated, Updated::Conflict(_)));
}

#[tokio::test]
async fn stale_version_is_a_conflict_and_gives_the_record_when_asked() {
    let stale = || {
        answer(
            409,
            &outcome("RESOURCE_VERSION_MISMATCH", "conflict", "error"),
        )
    };
    let (_server, client) = mounted(vec![stale()]).await;
    let error = client
        .update(&patch().set_gender(Gender::Male))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Conflict);
    let (_server, client) = mounted(vec![stale()]).await;
    let patch = patch().set_gender(Gender::Male);
    let updated = client.update_or_reread(&patch).await.unwrap();
    let Updated::Conflict(record) = updated.value else {
        panic!("no conflict")
    };
    assert_eq!(record.if_match().as_deref(), Some(r#"W/"8""#));
}

#[tokio::test]
async fn broken_rule_sends_nothing() {
    let (server, client) = mounted(vec![]).await;
    let error = client.update(&patch()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(WriteFault::of(&error), Some(WriteFault::NoChange));
    assert!(server.received_requests().await.unwrap().is_empty());
}

#[test]
fn intents_make_the_patches_that_pds_wants() {
    let name = HumanName {
        family: Some("Ashdown".into()),
        ..HumanName::default()
    };
    let sent = patches(&patch().set_usual_name(name));
    assert_eq!(sent[0]["op"], "replace");
    assert_eq!(sent[0]["path"], "/name/0");
    assert_eq!(
        sent[0]["value"],
        json!({ "id": "n1", "use": "usual", "family": "Ashdown" })
    );

    let sent = patches(&patch().remove_names(NameUse::Maiden));
    assert_eq!(
        sent,
        [
            json!({ "op": "test", "path": "/name/1/id", "value": "n2" }),
            json!({ "op": "remove", "path": "/name/1" }),
        ]
    );

    let email = patch()
        .set_telecom(
            ContactPointSystem::Email,
            ContactPointUse::Home,
            "new@example.com",
        )
        .unwrap();
    let sent = patches(&email);
    assert_eq!(sent[0]["path"], "/telecom/1");
    assert_eq!(sent[0]["value"]["id"], "t2");

    let code = OdsCode::parse("Y12345").unwrap();
    let sent = patches(&patch().set_nominated_pharmacy(Some(code)));
    assert_eq!(
        sent,
        [json!({ "op": "add", "path": "/extension/-", "value": pharmacy("Y12345") })]
    );

    let day = NaiveDate::from_ymd_opt(2026, 1, 2).unwrap();
    let sent = patches(&patch().record_informal_death(day).unwrap());
    assert_eq!(
        sent[0],
        json!({ "op": "add", "path": "/deceasedDateTime", "value": "2026-01-02T00:00:00+00:00" })
    );
    assert_eq!(sent[1]["path"], "/extension/-");
    assert_eq!(sent.len(), 2);

    let sent = patches(&patch().add_emergency_contact("07700900119").unwrap());
    assert_eq!(sent[0]["path"], "/contact/-");
    let sent = patches(&patch().set_communication("cy", true).unwrap());
    assert_eq!(sent[0]["path"], "/extension/-");
    let sent = patches(
        &patch()
            .set_contact_preference("3", Some("not at 8am"), Some("11"))
            .unwrap(),
    );
    assert_eq!(sent[0]["path"], "/extension/-");
    let sent = patches(&patch().set_general_practice(OdsCode::parse("Y90002").unwrap()));
    assert_eq!(sent[0]["path"], "/generalPractitioner/0");
    let sent = patches(&patch().remove_addresses(AddressUse::Home));
    assert_eq!(sent[1]["path"], "/address/0");
    let place = Address {
        city: Some("Northmoor".into()),
        ..Address::default()
    };
    assert_eq!(
        patches(&patch().set_birth_place(Some(place)))[0]["path"],
        "/extension/-"
    );
}

#[test]
fn debug_of_an_update_shows_no_patient() {
    let shown = format!("{:?}", patch().set_gender(Gender::Male));
    assert_eq!(shown, "PatientPatch { version: Version(7), .. }");
}

#[tokio::test]
async fn success_that_cannot_be_read_leaves_open_whether_the_record_was_changed() {
    for (template, read_back) in [
        (
            ResponseTemplate::new(200).set_body_string("<html>sign in</html>"),
            true,
        ),
        (ResponseTemplate::new(200), true),
        (answer(200, &json!({"resourceType": "Bundle"})), true),
        (
            answer(
                403,
                &outcome("FORBIDDEN_UPDATE", "forbidden", "information"),
            ),
            false,
        ),
    ] {
        let (_server, client) = mounted(vec![template]).await;
        let error = client
            .update(&patch().set_gender(Gender::Male))
            .await
            .unwrap_err();
        assert_eq!(error.outcome_unknown(), read_back, "{error}");
        // PDS knows the request again.
        assert!(error.can_replay() || !read_back);
    }
}
