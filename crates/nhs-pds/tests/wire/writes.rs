//! POST /Patient, the related people, and the cover.

use std::sync::Arc;

use nhs_fhir_core::r4;
use nhs_http::RetryPolicy;
use nhs_http::testing::ManualRuntime;
use nhs_pds::{
    Client, Cover, Created, Environment, ErrorKind, HealthcareWorker, NhsNumber, Patient, Version,
    WriteFault,
};
use serde_json::{Value, json};
use wiremock::matchers::{any, method};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::{NUMBER, answer, fixture, number, outcome};

async fn client<M: nhs_pds::Mode>(answer: ResponseTemplate) -> (MockServer, Client<M>) {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(answer).mount(&server).await;
    let client = Client::builder(Environment::custom(server.uri()).unwrap())
        .mode::<M>()
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    (server, client)
}

fn newborn() -> Value {
    json!({ "resourceType": "Patient", "name": [{ "use": "usual", "family": "Wolstenholme" }],
        "gender": "female", "birthDate": "1971-10-08",
        "address": [{ "use": "home", "period": { "start": "2020-01-01" },
            "line": ["", "14 Weavers Lane", "", "Northmoor", ""], "postalCode": "XQ1 6GH" }],
        "extension": [{ "url": "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-RegisteringAuthority",
            "extension": [{ "url": "organisationIdentifier", "valueString": "Y90001" }] }] })
}

fn patient(json: &Value) -> r4::Patient {
    r4::Patient::from_slice_lenient(json.to_string().as_bytes())
        .unwrap()
        .value
}

#[tokio::test]
async fn created_patient_has_number_and_version() {
    let (server, client) = client::<HealthcareWorker>(answer(201, &fixture("patient"))).await;
    let created = client.create(&patient(&newborn())).await.unwrap();
    let Created::New(record) = created.value else {
        panic!("nobody")
    };
    assert_eq!(record.nhs_number(), number());
    assert_eq!(record.if_match().as_deref(), Some(r#"W/"7""#));
    let request = &server.received_requests().await.unwrap()[0];
    assert_eq!(request.headers["content-type"], "application/json");
    assert_eq!(request.body_json::<Value>().unwrap(), newborn());
}

#[tokio::test]
async fn matches_are_outcomes_whatever_their_status() {
    for status in [200, 400] {
        let mut single = outcome("SINGLE_MATCH", "value", "error");
        single["issue"][0]["diagnostics"] = format!(
            "Unable to create new patient. NHS number {NUMBER} found for supplied demographic data."
        )
        .into();
        let (_server, worker) = client::<HealthcareWorker>(answer(status, &single)).await;
        let created = worker.create(&patient(&newborn())).await.unwrap();
        assert_eq!(created.value, Created::SingleMatch(Some(number())));
        let several = outcome("MULTIPLE_MATCHES", "value", "error");
        let (_server, worker) = client::<HealthcareWorker>(answer(status, &several)).await;
        let created = worker.create(&patient(&newborn())).await.unwrap();
        assert_eq!(created.value, Created::MultipleMatches);
    }
}

#[tokio::test]
async fn incomplete_patient_is_not_sent() {
    let (server, client) = client::<HealthcareWorker>(answer(201, &fixture("patient"))).await;
    for member in ["name", "gender", "birthDate", "address", "extension"] {
        let mut json = newborn();
        json.as_object_mut().unwrap().remove(member);
        let error = client.create(&patient(&json)).await.unwrap_err();
        assert!(
            matches!(WriteFault::of(&error), Some(WriteFault::Missing { .. })),
            "{member}"
        );
    }
    let mut json = newborn();
    json["address"][0].as_object_mut().unwrap().remove("period");
    let error = client.create(&patient(&json)).await.unwrap_err();
    assert_eq!(
        WriteFault::of(&error),
        Some(WriteFault::Missing {
            field: "address.period"
        })
    );
    json = newborn();
    json["address"][0]["line"] = json!(["14 Weavers Lane"]);
    let error = client.create(&patient(&json)).await.unwrap_err();
    assert_eq!(WriteFault::of(&error), Some(WriteFault::AddressLines));
    assert!(server.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn related_people_have_their_own_numbers() {
    let bundle = json!({ "resourceType": "Bundle", "type": "searchset", "total": 2, "entry": [
        { "resource": { "resourceType": "RelatedPerson", "id": "A1",
            "patient": { "identifier": { "system": NhsNumber::SYSTEM, "value": "9990001014" } },
            "relationship": [{ "coding": [{ "code": "MTH" }, { "code": "N" }] }] } },
        { "resource": { "resourceType": "RelatedPerson", "id": "B2", "patient": {},
            "name": [{ "family": "Tattersall" }], "extension": [
            { "url": "https://fhir.nhs.uk/R4/StructureDefinition/Extension-UKCore-ContactRank", "valuePositiveInt": 1 }] } }] });
    let (_server, client) = client::<Patient>(answer(200, &bundle)).await;
    let people = client.related(number()).await.unwrap().value;
    assert_eq!(people[0].nhs_number().unwrap().as_str(), "9990001014");
    assert!(people[0].is_next_of_kin() && !people[1].is_next_of_kin());
    assert_eq!((people[1].nhs_number(), people[1].rank()), (None, Some(1)));
    assert!(!format!("{people:?}").contains("Tattersall"));
}

#[tokio::test]
async fn nobody_is_related_if_the_bundle_has_no_entries() {
    let empty = json!({ "resourceType": "Bundle", "type": "searchset", "total": 0 });
    let (_server, client) = client::<Patient>(answer(200, &empty)).await;
    assert!(client.related(number()).await.unwrap().value.is_empty());
}

fn cover() -> Cover {
    Cover {
        subscriber: number(),
        card: "29401".to_owned(),
        country: "FRA".to_owned(),
        institution: "92847ADGJL".to_owned(),
        personal_number: "178705ABC".to_owned(),
        end: "2030-12-31".parse().unwrap(),
    }
}

#[tokio::test]
async fn cover_is_replaced_under_the_version_of_the_patient() {
    let bundle = json!({ "resourceType": "Bundle", "type": "searchset", "total": 1,
        "meta": { "versionId": "8" }, "entry": [{ "resource": { "resourceType": "Coverage",
            "status": "active", "identifier": [{ "value": "29401" }],
            "subscriber": { "identifier": { "value": NUMBER } } } }] });
    let (server, client) = client::<Patient>(answer(201, &bundle)).await;
    let version = Version::from_id("7").unwrap();
    let held = client
        .replace_coverage(&cover(), &version)
        .await
        .unwrap()
        .value;
    assert_eq!(held.version().unwrap().as_str(), "8");
    let held = held.into_value().unwrap();
    assert_eq!(
        (held.subscriber(), held.card()),
        (Some(number()), Some("29401"))
    );
    let request = &server.received_requests().await.unwrap()[0];
    assert_eq!(request.headers["if-match"], r#"W/"7""#);
    assert_eq!(request.headers["content-type"], "application/json");
    assert_eq!(format!("{:?}", cover()), "Cover(..)");
}

#[tokio::test]
async fn conflict_of_a_repeated_cover_is_told_by_what_is_held() {
    let held = |card: &str| {
        json!({ "resourceType": "Bundle", "type": "searchset", "total": 1,
            "meta": { "versionId": "8" }, "entry": [{ "resource": { "resourceType": "Coverage",
                "status": "active", "subscriber": { "type": "Patient", "identifier": {
                    "system": NhsNumber::SYSTEM, "value": NUMBER } },
                "identifier": [{ "value": card, "assigner": { "display": "France", "identifier": {
                    "system": "urn:iso:std:iso:3166", "value": "FRA" } } }],
                "payor": [{ "identifier": { "value": "92847ADGJL" } }],
                "beneficiary": { "type": "Patient", "identifier": { "value": "178705ABC" } },
                "period": { "end": "2030-12-31" } } }] })
    };
    let busy = || answer(503, &outcome("SERVICE_UNAVAILABLE", "timeout", "error"));
    let stale = || {
        answer(
            409,
            &outcome("RESOURCE_VERSION_MISMATCH", "conflict", "error"),
        )
    };
    for (card, first, done) in [
        ("29401", Some(busy()), true),
        ("29402", Some(busy()), false),
        // a first attempt met somebody else's write, whatever is held
        ("29401", None, false),
    ] {
        let server = MockServer::start().await;
        for template in first.into_iter().chain([stale()]) {
            Mock::given(method("POST"))
                .respond_with(template)
                .up_to_n_times(1)
                .mount(&server)
                .await;
        }
        Mock::given(method("GET"))
            .respond_with(answer(200, &held(card)))
            .mount(&server)
            .await;
        let client = Client::builder(Environment::custom(server.uri()).unwrap())
            .mode::<Patient>()
            .runtime(Arc::new(ManualRuntime::new()))
            .build()
            .unwrap();
        let version = Version::from_id("7").unwrap();
        match client.replace_coverage(&cover(), &version).await {
            Ok(answer) => {
                assert!(done, "{card}");
                assert_eq!(answer.value.version().unwrap().as_str(), "8");
            }
            Err(error) => {
                assert!(!done, "{error}");
                assert_eq!(error.kind(), ErrorKind::Conflict);
            }
        }
    }
}

#[tokio::test]
async fn patient_without_a_cover_has_a_version() {
    let none = json!({ "resourceType": "Bundle", "type": "searchset", "total": 0, "meta": { "versionId": "1" } });
    let (server, client) = client::<Patient>(answer(200, &none)).await;
    let held = client.coverage(number()).await.unwrap().value;
    assert_eq!(held.if_match().as_deref(), Some(r#"W/"1""#));
    assert!(held.value().is_none());
    // the gateway matches the raw query
    let request = &server.received_requests().await.unwrap()[0];
    assert_eq!(
        request.url.query(),
        Some("subscriber%3Aidentifier=9990000018")
    );
}

#[tokio::test]
async fn cover_that_breaks_a_rule_is_not_sent() {
    let (server, client) = client::<Patient>(answer(201, &json!({}))).await;
    let version = Version::from_id("7").unwrap();
    for cover in [
        Cover {
            card: "x".repeat(26),
            ..cover()
        },
        Cover {
            card: String::new(),
            ..cover()
        },
        Cover {
            institution: "a&b".to_owned(),
            ..cover()
        },
        Cover {
            country: "France".to_owned(),
            ..cover()
        },
        Cover {
            end: "2400-01-01".parse().unwrap(),
            ..cover()
        },
        Cover {
            end: "1800-01-01".parse().unwrap(),
            ..cover()
        },
    ] {
        let error = client.replace_coverage(&cover, &version).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(WriteFault::of(&error).is_some());
    }
    assert!(server.received_requests().await.unwrap().is_empty());
}
