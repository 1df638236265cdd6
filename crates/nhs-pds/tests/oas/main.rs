//! What this client sends, against the published description of the API (OAS): parameters, headers, media
//! types and bodies. Where the description contradicts itself or the service, that is named and pinned.
//! `NHS_CONFORMANCE_DATA` names its folder.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

#[path = "../../../../tests/conformance_data.rs"]
mod conformance_data;
mod document;
mod intents;

use chrono::NaiveDate;
use document::{Document, against};
use intents::{from_json, intents};
use nhs_fhir_core::r4;
use nhs_http::{Environment, RetryPolicy};
use nhs_pds::{
    Application, Client, Cover, DateRange, Gender, HealthcareWorker, Mode, NhsNumber, OdsCode,
    Patient, Search, Trace, Version,
};
use serde_json::{Value, json};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

const NUMBER: &str = "9990000018";

fn number() -> NhsNumber {
    NhsNumber::parse(NUMBER).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A service that has nobody, so that each call is seen and nothing comes of it.
async fn service<M: Mode>() -> (MockServer, Client<M>) {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(404))
        .mount(&server)
        .await;
    let client = Client::builder(Environment::custom(server.uri()).unwrap())
        .mode::<M>()
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    (server, client)
}

async fn sent(server: &MockServer) -> Vec<Request> {
    server.received_requests().await.unwrap()
}

#[tokio::test]
async fn updates_are_as_described() {
    let Some(document) = Document::read() else {
        return;
    };
    for (name, patch) in intents() {
        let (server, client) = service::<HealthcareWorker>().await;
        let _ = client.update(&patch).await;
        let sent = sent(&server).await;
        assert_eq!(sent.len(), 1, "{name}");
        assert_eq!(document.faults(&sent[0]), Vec::<String>::new(), "{name}");
    }
}

#[tokio::test]
async fn reads_and_searches_are_as_described() {
    let Some(document) = Document::read() else {
        return;
    };
    let (server, client) = service::<HealthcareWorker>().await;
    let client = client.on_behalf_of(OdsCode::parse("Y90001").unwrap());
    let born = day("1971-10-08");
    let all = Search::new()
        .family_starting("Wols")
        .given("Beatrix")
        .given("Maud")
        .gender(Gender::Female)
        .birth_date(DateRange::Between(born, day("1971-10-09")))
        .postcode_starting("XQ1")
        .general_practitioner(OdsCode::parse("Y90001").unwrap())
        .email("b.wolstenholme@example.com")
        .phone("07700 900118")
        .history(true)
        .max_results(7);
    let fuzzy = Search::new()
        .family("Wolstenholme")
        .given("Beatrix")
        .birth_date(born);
    let _ = client.search(&all).await;
    let _ = client.search(&fuzzy.fuzzy(true).exact(true)).await;
    let _ = client
        .trace(
            &Trace::new("Wolstenholme", born)
                .given("Beatrix")
                .postcode("XQ1 6GH"),
        )
        .await;
    let _ = client.retrieve(number()).await;
    let _ = client.related(number()).await;
    let sent = sent(&server).await;
    assert_eq!(sent.len(), 5);
    for request in &sent {
        assert_eq!(
            document.faults(request),
            Vec::<String>::new(),
            "{}",
            request.url.path()
        );
    }
}

#[tokio::test]
async fn new_patient_is_as_described() {
    let Some(document) = Document::read() else {
        return;
    };
    let (server, client) = service::<HealthcareWorker>().await;
    let code = "https://fhir.nhs.uk/CodeSystem/UKCore-RegisteringAuthorityType";
    let patient = json!({ "resourceType": "Patient",
        "name": [{ "use": "usual", "family": "Wolstenholme", "given": ["Beatrix"],
            "period": { "start": "2026-01-01" } }],
        "gender": "female", "birthDate": "1971-10-08",
        "address": [{ "use": "home", "period": { "start": "2020-01-01" },
            "line": ["", "14 Weavers Lane", "", "Northmoor", ""], "postalCode": "XQ1 6GH" }],
        "telecom": [{ "system": "phone", "use": "mobile", "value": "07700900118",
            "period": { "start": "2026-01-01" } }],
        "extension": [{ "url": "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-RegisteringAuthority",
            "extension": [
                { "url": "registeringAuthorityType", "valueCodeableConcept": {
                    "coding": [{ "system": code, "code": "x" }] } },
                { "url": "organisationIdentifier", "valueString": "Y90001" }] }] });
    let patient = from_json(&patient, |bytes| {
        r4::Patient::from_slice_lenient(bytes).unwrap().value
    });
    let _ = client.create(&patient).await;
    let sent = sent(&server).await;
    assert_eq!(document.faults(&sent[0]), Vec::<String>::new());
}

#[tokio::test]
async fn cover_is_as_described_but_for_its_media_type() {
    let Some(document) = Document::read() else {
        return;
    };
    let (server, client) = service::<Patient>().await;
    let cover = Cover {
        subscriber: number(),
        card: "29401".to_owned(),
        country: "FRA".to_owned(),
        institution: "92847ADGJL".to_owned(),
        personal_number: "178705ABC".to_owned(),
        end: day("2030-12-31"),
    };
    let _ = client.coverage(number()).await;
    let _ = client
        .replace_coverage(&cover, &Version::from_id("7").unwrap())
        .await;
    let sent = sent(&server).await;
    assert_eq!(document.faults(&sent[0]), Vec::<String>::new());
    // the gateway takes what its own examples send
    assert_eq!(
        document.faults(&sent[1]),
        ["the media type is application/json-patch+json, not application/json"]
    );
}

/// The check is none if it lets everything by.
#[tokio::test]
async fn request_that_is_not_as_described_is_told() {
    let Some(document) = Document::read() else {
        return;
    };
    let (server, client) = service::<Application>().await;
    let get = |template| nhs_http::Call::get("test", template);
    let _ = client.send(get("/Patient").query("year", "1971")).await;
    let _ = client
        .send(get("/Patient").query("_max-results", "many"))
        .await;
    let _ = client.send(get("/Coverage")).await;
    let _ = client.send(get("/Nobody")).await;
    let patch = json!({ "patches": [{ "op": "move", "path": "/gender", "value": "male" },
        { "op": "add", "path": "/name/-", "value": { "use": "official" } }] });
    let _ = client
        .send(
            nhs_http::Call::new(http::Method::PATCH, "test", "/Patient/{id}")
                .param("id", NUMBER)
                .body("application/json-patch+json", patch.to_string()),
        )
        .await;
    let sent = sent(&server).await;
    let told: Vec<String> = sent
        .iter()
        .map(|request| document.faults(request).join("; "))
        .collect();
    for (told, words) in told.iter().zip([
        "year is not described",
        "_max-results",
        "subscriber:identifier is missing",
        "get /Nobody is not described",
        "If-Match is missing",
    ]) {
        assert!(told.contains(words), "{words}: {told}");
    }
    assert!(
        told[4].contains("at /patches/0/op") && told[4].contains("at /use"),
        "{}",
        told[4]
    );
}

/// Where the description is at odds with itself or with the service. One that is put right fails here.
#[test]
fn known_inconsistencies_are_still_there() {
    let Some(document) = Document::read() else {
        return;
    };
    let paths = &document.0["paths"];
    let text = document.0.to_string();
    let patient = document.patient();
    let data = conformance_data::folder("pds").unwrap();

    // the body of POST /Coverage is described as a JSON patch
    let cover = &paths["/Coverage"]["post"]["requestBody"]["content"];
    assert_eq!(
        cover.as_object().unwrap().keys().collect::<Vec<_>>(),
        ["application/json-patch+json"]
    );

    // an example of a PAF key has seven digits where eight are asked for
    let path = data.join(
        "oas/source/components/examples/requests/PatientPatch/update-address-alternative.json",
    );
    let example: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    assert!(example.to_string().contains("\"9876543\""));
    assert!(text.contains("^[0-9]{8}$"));

    // the value of a patch may be no list, flag or null, though lists and flags are patched
    let patches = &paths["/Patient/{id}"]["patch"]["requestBody"]["content"]["application/json-patch+json"]
        ["schema"];
    for value in [json!([]), json!(true), Value::Null] {
        let body = json!({ "patches": [{ "op": "add", "path": "/name/0/given", "value": value }] });
        assert!(!against(patches, &body).is_empty(), "{value}");
    }

    // a period must have a start there, and may be left without one here
    let period = &patient["properties"]["name"]["items"]["properties"]["period"];
    assert_eq!(period["required"], json!(["start"]));

    // the sensitivity that hides most is not among the displays
    let security = &patient["properties"]["meta"]["properties"]["security"]["items"]["properties"];
    let displays = security["display"]["enum"].to_string();
    assert!(
        displays.contains("restricted") && !displays.contains("very restricted"),
        "{displays}"
    );

    // 404 where nobody is related; the service gives an empty bundle
    let related = &paths["/Patient/{id}/RelatedPerson"]["get"]["responses"]["4XX"]["description"];
    assert!(
        related
            .as_str()
            .unwrap()
            .contains("No related people exist")
    );

    // codes that the service gives are not listed
    for code in [
        "INVALID_CREATE",
        "UNSUPPORTED_REQUEST",
        "INVALID_METHOD",
        "UNKNOWN_ERROR",
    ] {
        assert!(!text.contains(code), "{code}");
    }

    // a death may be searched for by a range, which takes two values; one is described
    let search = paths["/Patient"]["get"]["parameters"].as_array().unwrap();
    let schema = |name: &str| &search.iter().find(|p| p["name"] == name).unwrap()["schema"]["type"];
    assert_eq!(
        (schema("birthdate"), schema("death-date")),
        (&json!("array"), &json!("string"))
    );
}
