//! What integrators of PDS struggle with, one after the other, and what this crate answers.

use std::sync::Arc;

use chrono::NaiveDate;
use futures_util::future::join_all;
use nhs_auth::SignedJwt;
use nhs_fhir_core::r4::codes::NameUse;
use nhs_http::testing::ManualRuntime;
use nhs_http::{LocalRateLimiter, Rate, RateLimits};
use nhs_pds::{
    Access, Client, DeathStatus, Environment, ErrorCode, ErrorKind, Gender, HealthcareWorker,
    PatientPatch, Retrieved, Search, SearchOutcome, Sensitivity, Step, Trace, TraceOutcome, Tried,
    Updated,
};
use nhs_sandbox::{Fault, Operation, Sandbox, people};
use serde_json::{Value, json};
use wiremock::matchers::method;
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::{attempts, client, number, patch, read, sandbox, today, worker};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[tokio::test]
async fn item_1_search_that_answers_200_with_an_operation_outcome() {
    let (_sandbox, client) = worker().await;
    let born = |family: &str, born: &str| Search::new().family(family).birth_date(day(born));
    let twins = || born("Lowther", "2012-10-03");
    let outcomes = [
        (born("Quillfeather", "1987-08-19"), 1, false),
        (born("Nemeth", "1970-01-01"), 0, false),
        (twins(), 2, false),
        (twins().max_results(1), 0, true),
    ];
    for (search, matches, too_many) in outcomes {
        let outcome = client.search(&search).await.unwrap().value;
        assert_eq!(outcome.matches().len(), matches);
        assert_eq!(outcome == SearchOutcome::TooMany, too_many);
        assert_eq!(outcome == SearchOutcome::NoMatch, matches == 0 && !too_many);
    }
}

#[tokio::test]
async fn item_2_errors_that_only_a_nested_code_tells_apart() {
    let (_sandbox, client) = worker().await;
    let of = async |id| client.retrieve(number(id)).await.unwrap_err();
    let (unknown, invalid) = (of(people::UNKNOWN).await, of(people::INVALIDATED).await);
    assert_eq!(unknown.status(), invalid.status());
    assert_eq!(ErrorCode::of(&unknown), Some(ErrorCode::ResourceNotFound));
    assert_eq!(
        ErrorCode::of(&invalid),
        Some(ErrorCode::InvalidatedResource)
    );
    assert_eq!(unknown.issues()[0].severity(), Some("information"));
    for error in [unknown, invalid] {
        assert!(error.request_id().is_some() && error.correlation_id().is_some());
    }
}

#[tokio::test]
async fn item_3_number_that_was_merged_into_another() {
    let (_sandbox, client) = worker().await;
    let answer = client.retrieve(number(people::SUPERSEDED)).await.unwrap();
    let Retrieved::Superseded(merged) = answer.value else {
        panic!("not superseded")
    };
    assert_eq!(merged.requested(), number(people::SUPERSEDED));
    assert_eq!(merged.record().nhs_number(), number(people::RETAINED));
}

#[tokio::test]
async fn item_4_invalidated_number_is_traced_anew() {
    let (_sandbox, client) = worker().await;
    let error = client
        .retrieve(number(people::INVALIDATED))
        .await
        .unwrap_err();
    let code = ErrorCode::of(&error).unwrap();
    assert!(code.meaning().contains("search for the patient"));
    let trace = Trace::new("Quillfeather", day("1987-08-19")).given("Barnaby");
    let traced = client.trace(&trace).await.unwrap();
    assert!(matches!(traced.outcome, TraceOutcome::Found(_)));
}

#[tokio::test]
async fn item_5_restriction_is_more_than_one_code_and_names_may_be_absent() {
    let (_sandbox, client) = worker().await;
    for (id, sensitivity, named) in [
        (people::FULL_RECORD, Sensitivity::Unrestricted, true),
        (people::RESTRICTED, Sensitivity::Restricted, true),
        (people::VERY_RESTRICTED, Sensitivity::VeryRestricted, false),
    ] {
        let record = read(&client, id).await;
        assert_eq!(record.sensitivity(), sensitivity);
        let open = sensitivity == Sensitivity::Unrestricted;
        assert_eq!(record.is_location_hidden(), !open);
        assert_eq!(record.usual_name().is_some(), named);
        assert_eq!(record.birth_date.is_some(), named);
    }
}

#[tokio::test]
async fn item_6_current_name_address_and_practice() {
    let (_sandbox, client) = worker().await;
    let record = read(&client, people::FULL_RECORD).await;
    // two other names and another address stand in the record
    let family = record.usual_name().and_then(|name| name.family.as_deref());
    assert_eq!(family, Some("Thackwray"));
    let post = record.correspondence_address(today()).unwrap();
    assert_ne!(Some(post), record.home_address(today()));
    // a period without an end goes on
    let practice = record.general_practitioner.iter().next().unwrap();
    let period = practice
        .identifier
        .as_deref()
        .and_then(|code| code.period.as_deref());
    assert!(period.is_none_or(|period| period.end.is_none()));
    assert!(record.general_practice(today()).is_some());
    let student = read(&client, people::TEMPORARY_ADDRESS).await;
    let (post, later) = (today(), day("2090-01-01"));
    assert_eq!(
        student.correspondence_address(post),
        student.temporary_address(post)
    );
    assert_eq!(
        student.correspondence_address(later),
        student.home_address(later)
    );
    let minimal = read(&client, people::MINIMAL).await;
    assert!(minimal.usual_name().is_none() && minimal.home_address(today()).is_none());
}

#[tokio::test]
async fn item_7_trace_from_narrow_to_wide_with_its_grounds() {
    let (_sandbox, client) = worker().await;
    let trace = Trace::new("Quilfeather", day("1987-08-19")).given("Barnaby");
    let traced = client.trace(&trace).await.unwrap();
    let TraceOutcome::Found(found) = &traced.outcome else {
        panic!("not found")
    };
    assert_eq!(found.record.nhs_number(), number(people::UNIQUE_MATCH));
    assert_eq!(
        traced.tried,
        [
            (Step::History, Tried::Nobody),
            (Step::Current, Tried::LeftOut),
            (Step::PostcodeStart, Tried::LeftOut),
            (Step::GivenStart, Tried::Nobody),
            (Step::FamilyStart, Tried::One),
        ]
    );
}

#[tokio::test]
async fn item_8_rate_limits_are_kept_and_429_is_waited_out() {
    let sandbox = Sandbox::builder().open_access(true).start().await.unwrap();
    let runtime = Arc::new(ManualRuntime::new());
    let limiter = LocalRateLimiter::new(&RateLimits::per_host(Rate::per_second(2))).unwrap();
    let client = Client::builder(Environment::custom(sandbox.platform_url()).unwrap())
        .runtime(runtime.clone())
        .rate_limiter(Arc::new(limiter.with_runtime(runtime.clone())))
        .build()
        .unwrap();
    let began = nhs_http::Runtime::monotonic(&*runtime);
    for _ in 0..6 {
        client.retrieve(number(people::MINIMAL)).await.unwrap();
    }
    let passed = nhs_http::Runtime::monotonic(&*runtime) - began;
    assert!(passed.as_secs_f64() >= 1.9, "{passed:?}");
    sandbox.inject(Fault::too_many_requests());
    let waits = runtime.sleeps().len();
    client.retrieve(number(people::MINIMAL)).await.unwrap();
    assert!(
        runtime.sleeps()[waits..]
            .iter()
            .any(|wait| wait.as_secs() >= 1)
    );
}

#[tokio::test]
async fn item_9_token_that_expires_on_the_way_is_replaced_once() {
    let sandbox = Sandbox::start().await.unwrap();
    let environment = Environment::custom(sandbox.platform_url()).unwrap();
    let keys = sandbox.credentials();
    let credential = SignedJwt::builder()
        .environment(&environment)
        .api_key(keys.api_key())
        .private_key_pem(keys.kid(), keys.private_key_pem())
        .build()
        .unwrap();
    let client = Client::builder(environment)
        .credential(Arc::new(credential))
        .build()
        .unwrap();
    client.retrieve(number(people::MINIMAL)).await.unwrap();
    sandbox.expire_tokens();
    let all = join_all((0..4).map(|_| client.retrieve(number(people::MINIMAL)))).await;
    assert!(all.iter().all(Result::is_ok));
    let asked = sandbox.requests().into_iter();
    let tokens = asked.filter(|request| request.operation() == Operation::Token);
    assert_eq!(tokens.count(), 2);
}

#[tokio::test]
async fn item_10_repetition_has_the_request_id_and_the_next_call_another() {
    let (sandbox, client) = worker().await;
    let id = people::UNIQUE_MATCH;
    let change = patch(&client, id).await.set_gender(Gender::Unknown);
    sandbox.inject(
        Fault::service_unavailable()
            .carried_out()
            .on(Operation::PdsPatientUpdate),
    );
    let Updated::Done(record) = client.update(&change).await.unwrap().value else {
        panic!("not done")
    };
    let next = PatientPatch::of(&record, today()).unwrap();
    client.update(&next.set_gender(Gender::Male)).await.unwrap();
    let sent = attempts(&sandbox);
    let id_of = |place: usize| sent[place].header("x-request-id").map(str::to_owned);
    assert_eq!(sent.len(), 3);
    assert_eq!(id_of(0), id_of(1));
    assert_ne!(id_of(1), id_of(2));
    assert_eq!(sandbox.applied_writes(id), 2);
}

#[tokio::test]
async fn item_11_patches_with_ids_tests_and_places() {
    let (sandbox, client) = worker().await;
    let id = people::FULL_RECORD;
    let record = read(&client, id).await;
    let change = PatientPatch::of(&record, today()).unwrap();
    let change = change
        .remove_names(NameUse::Nickname)
        .remove_names(NameUse::Maiden)
        .add_emergency_contact("07700900119")
        .unwrap();
    let body: Value =
        serde_json::from_slice(&change.body(Access::HealthcareWorker).unwrap()).unwrap();
    let patches = body["patches"].as_array().unwrap();
    let mut last = usize::MAX;
    for (test, removal) in patches
        .iter()
        .zip(&patches[1..])
        .filter(|(_, p)| p["op"] == "remove")
    {
        let path = removal["path"].as_str().unwrap();
        assert_eq!(test["op"], "test");
        assert_eq!(test["path"], format!("{path}/id"));
        let place: usize = path.rsplit('/').next().unwrap().parse().unwrap();
        assert!(place < last, "{path} is moved by the removal before");
        last = place;
    }
    assert_ne!(last, usize::MAX);
    let added = patches.iter().find(|patch| patch["op"] == "add").unwrap();
    assert_eq!(added["path"], "/contact/-");
    let Updated::Done(after) = client.update(&change).await.unwrap().value else {
        panic!("not done")
    };
    assert_eq!(after.contact.len(), record.contact.len() + 1);
    assert_eq!(sandbox.applied_writes(id), 1);
}

#[tokio::test]
async fn item_12_repetition_that_makes_no_changes() {
    let server = MockServer::start().await;
    let outcome = |code: &str, text: &str| {
        json!({ "resourceType": "OperationOutcome", "issue": [{ "severity": "error",
            "code": "structure", "diagnostics": text, "details": { "coding": [{
                "system": "https://fhir.nhs.uk/R4/CodeSystem/Spine-ErrorOrWarningCode",
                "code": code }] } }] })
    };
    let patient = json!({ "resourceType": "Patient", "id": people::UNIQUE_MATCH, "gender": "male",
        "meta": { "versionId": "3" } });
    let same = "Invalid update with error - Provided patch made no changes to the resource";
    for (verb, status, body) in [
        ("GET", 200, &patient),
        ("PATCH", 503, &outcome("SERVICE_UNAVAILABLE", "")),
        ("PATCH", 400, &outcome("INVALID_UPDATE", same)),
    ] {
        let times = if verb == "GET" { u64::MAX } else { 1 };
        Mock::given(method(verb))
            .respond_with(ResponseTemplate::new(status).set_body_json(body))
            .up_to_n_times(times)
            .mount(&server)
            .await;
    }
    let client: Client<HealthcareWorker> =
        Client::builder(Environment::custom(server.uri()).unwrap())
            .mode()
            .runtime(Arc::new(ManualRuntime::new()))
            .build()
            .unwrap();
    let change = patch(&client, people::UNIQUE_MATCH)
        .await
        .set_gender(Gender::Female);
    let updated = client.update(&change).await.unwrap().value;
    assert!(matches!(updated, Updated::AlreadyApplied(Some(_))));
}

#[tokio::test]
async fn item_13_death_with_its_status() {
    let (_sandbox, client) = worker().await;
    let change = patch(&client, people::UNIQUE_MATCH).await;
    let change = change.record_informal_death(day("2026-09-30")).unwrap();
    let Updated::Done(record) = client.update(&change).await.unwrap().value else {
        panic!("not done")
    };
    assert_eq!(record.death().unwrap().status, DeathStatus::Informal);
    assert!(!record.is_formally_dead());
    assert!(
        read(&client, people::DIED_FORMALLY)
            .await
            .is_formally_dead()
    );
}

#[tokio::test]
async fn item_14_access_modes_and_an_application_that_was_granted_more() {
    let plain = sandbox(nhs_sandbox::Access::ApplicationRestricted).await;
    let granted = sandbox(nhs_sandbox::Access::ApplicationWithUpdates).await;
    for (sandbox, may) in [(plain, false), (granted, true)] {
        let application: Client = client(&sandbox, sandbox.issue_access_token());
        // an application's client has no `update`, unless it says that it was granted
        let worker = application.granted::<HealthcareWorker>();
        let change = patch(&worker, people::UNIQUE_MATCH)
            .await
            .set_gender(Gender::Unknown);
        match worker.update(&change).await {
            Ok(_) => assert!(may),
            Err(error) => {
                assert!(!may);
                assert_eq!(error.kind(), ErrorKind::Forbidden);
                assert_eq!(ErrorCode::of(&error), Some(ErrorCode::InvalidMethod));
            }
        }
    }
}

// item 15, to be told of changes, is no part of this API
