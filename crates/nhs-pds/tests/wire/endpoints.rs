//! Every endpoint of PDS: the request, the answer, and which access modes have a method for it.

use chrono::NaiveDate;
use nhs_fhir_core::r4;
use nhs_http::secrecy::SecretString;
use nhs_http::{Answer, Replay};
use nhs_pds::{
    Access, Application, Client, Cover, Created, Error, Gender, HealthcareWorker, HeldCover,
    MayCover, MayCreate, MaySearch, MayUpdate, Mode, OdsCode, Patient, PatientPatch,
    PrivilegedApplication, Related, Retrieved, Search, SearchOutcome, Updated, Version, Versioned,
    endpoint,
};
use serde_json::{Value, json};
use wiremock::{Request, ResponseTemplate};

use super::update_rules::{record_of, today};
use super::{NUMBER, answer, fixture, number, service};

/// What a method sends, and what it makes of a success.
async fn called<M: Mode, T>(
    success: ResponseTemplate,
    method: impl AsyncFn(&Client<M>) -> Result<T, Error>,
) -> (Request, T) {
    let (server, client) = service(success).await;
    let told = method(&client.granted::<M>()).await.unwrap();
    let mut requests = server.received_requests().await.unwrap();
    assert_eq!(requests.len(), 1);
    (requests.remove(0), told)
}

fn assert_request(request: &Request, line: &str, headers: &[(&str, &str)]) {
    let target = match request.url.query() {
        Some(query) => format!("{}?{query}", request.url.path()),
        None => request.url.path().to_owned(),
    };
    let sent = format!("{} {target}", request.method);
    assert_eq!(sent.replace(endpoint::PATH, ""), line);
    let header = |name: &str| {
        request
            .headers
            .get(name)
            .map(|value| value.to_str().unwrap())
    };
    for (name, value) in headers {
        assert_eq!(header(name), Some(*value), "{name}");
    }
    for name in ["x-request-id", "x-correlation-id"] {
        let id = header(name).unwrap();
        let form: Vec<usize> = id.split('-').map(str::len).collect();
        assert_eq!(form, [8, 4, 4, 4, 12]);
        assert!(
            id.bytes()
                .all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
        );
    }
    // the gateway strips or sets these itself
    for name in [
        "prefer",
        "nhsd-asid",
        "nhse-pds-custom-attributes",
        "nhsd-identity-uuid",
    ] {
        assert_eq!(header(name), None, "{name}");
    }
}

const FHIR: (&str, &str) = ("accept", "application/fhir+json");
const JSON: (&str, &str) = ("content-type", "application/json");
const IF_MATCH: (&str, &str) = ("if-match", r#"W/"7""#);

fn searchset(entry: Value) -> Value {
    json!({ "resourceType": "Bundle", "type": "searchset", "total": 1,
        "meta": { "versionId": "8" }, "entry": [entry] })
}

#[tokio::test]
async fn row_1_retrieve() {
    let whole = answer(200, &fixture("patient")).insert_header("etag", r#"W/"7""#);
    let (request, told): (_, Answer<Retrieved>) =
        called(whole, async |client: &Client<Application>| {
            client.retrieve(number()).await
        })
        .await;
    assert_request(&request, &format!("GET /Patient/{NUMBER}"), &[FHIR]);
    let record = told.value.current().unwrap();
    assert_eq!(record.if_match().as_deref(), Some(r#"W/"7""#));
}

#[tokio::test]
async fn row_2_search() {
    let found = searchset(json!({ "search": { "score": 1 }, "resource": fixture("patient") }));
    let born = NaiveDate::from_ymd_opt(1971, 10, 8).unwrap();
    let search = Search::new().family("Wolstenholme").birth_date(born);
    let (request, told) = called(answer(200, &found), async |client: &Client<Application>| {
        client.search(&search).await
    })
    .await;
    assert_request(
        &request,
        "GET /Patient?family=Wolstenholme&birthdate=eq1971-10-08",
        &[FHIR],
    );
    assert!(matches!(told.value, SearchOutcome::One(_)));
}

#[tokio::test]
async fn row_3_update() {
    let done = answer(200, &fixture("patient")).insert_header("etag", r#"W/"8""#);
    let patch = PatientPatch::of(&record_of(&fixture("patient")), today()).unwrap();
    let patch = patch.set_gender(Gender::Male);
    let (request, told) = called(done, async |client: &Client<HealthcareWorker>| {
        client.update(&patch).await
    })
    .await;
    let content_type = ("content-type", "application/json-patch+json");
    let line = format!("PATCH /Patient/{NUMBER}");
    assert_request(&request, &line, &[FHIR, content_type, IF_MATCH]);
    let Updated::Done(record) = told.value else {
        panic!("not done")
    };
    assert_eq!(record.version().unwrap().as_str(), "8");
}

#[tokio::test]
async fn row_4_create() {
    let url = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-RegisteringAuthority";
    let newcomer = json!({ "resourceType": "Patient", "gender": "female",
        "name": [{ "use": "usual", "family": "Wolstenholme" }], "birthDate": "1971-10-08",
        "address": [{ "use": "home", "period": { "start": "2020-01-01" },
            "line": ["", "14 Weavers Lane", "", "Northmoor", ""] }],
        "extension": [{ "url": url, "extension": [
            { "url": "organisationIdentifier", "valueString": "Y90001" }] }] });
    let patient = r4::Patient::from_slice_lenient(newcomer.to_string().as_bytes());
    let patient = patient.unwrap().value;
    let (request, told) = called(
        answer(201, &fixture("patient")),
        async |client: &Client<HealthcareWorker>| client.create(&patient).await,
    )
    .await;
    assert_request(&request, "POST /Patient", &[FHIR, JSON]);
    // 201 has no ETag: the version is that of the record
    let Created::New(record) = told.value else {
        panic!("nobody")
    };
    assert_eq!(record.if_match().as_deref(), Some(r#"W/"7""#));
}

#[tokio::test]
async fn row_5_related_people() {
    let found = searchset(json!({ "resource": { "resourceType": "RelatedPerson", "id": "A" } }));
    let (request, told): (_, Answer<Vec<Related>>) =
        called(answer(200, &found), async |client: &Client<Patient>| {
            client.related(number()).await
        })
        .await;
    assert_request(
        &request,
        &format!("GET /Patient/{NUMBER}/RelatedPerson"),
        &[FHIR],
    );
    assert_eq!(told.value.len(), 1);
}

#[tokio::test]
async fn rows_6_and_7_cover() {
    let held = searchset(json!({ "resource": { "resourceType": "Coverage", "status": "active" } }));
    let (request, told): (_, Answer<Versioned<Option<HeldCover>>>) =
        called(answer(200, &held), async |client: &Client<Patient>| {
            client.coverage(number()).await
        })
        .await;
    let line = format!("GET /Coverage?subscriber%3Aidentifier={NUMBER}");
    assert_request(&request, &line, &[FHIR]);
    assert_eq!(told.value.version().unwrap().as_str(), "8");

    let cover = Cover {
        subscriber: number(),
        card: "29401".to_owned(),
        country: "FRA".to_owned(),
        institution: "92847ADGJL".to_owned(),
        personal_number: "178705ABC".to_owned(),
        end: NaiveDate::from_ymd_opt(2030, 12, 31).unwrap(),
    };
    let version = Version::from_id("7").unwrap();
    let (request, told) = called(answer(201, &held), async |client: &Client<Patient>| {
        client.replace_coverage(&cover, &version).await
    })
    .await;
    assert_request(&request, "POST /Coverage", &[FHIR, JSON, IF_MATCH]);
    assert!(told.value.value().is_some());
}

// row 8, births, is in the module of its own

#[tokio::test]
async fn liveness_and_status() {
    let running = json!({ "version": "v1", "status": "pass" });
    let (request, _) = called(answer(200, &running), async |client: &Client<Patient>| {
        client.ping().await
    })
    .await;
    assert_request(&request, "GET /_ping", &[]);
    let key = SecretString::from("k3y");
    let (request, passes) = called(
        answer(200, &running),
        async |client: &Client<Application>| client.status(&key).await,
    )
    .await;
    assert_request(&request, "GET /_status", &[("apikey", "k3y")]);
    assert!(passes);
}

#[tokio::test]
async fn organisation_is_named_for_every_call() {
    let whole = answer(200, &fixture("patient"));
    let (request, _) = called(whole, async |client: &Client<HealthcareWorker>| {
        let client = client.on_behalf_of(OdsCode::parse("Y90001").unwrap());
        client.retrieve(number()).await
    })
    .await;
    let named = ("nhsd-end-user-organisation-ods", "Y90001");
    assert_request(&request, &format!("GET /Patient/{NUMBER}"), &[named]);
}

#[test]
fn writes_are_repeated_under_their_request_id_and_reads_freely() {
    assert_eq!(endpoint::retrieve(number()).replay_class(), Replay::Safe);
    assert_eq!(endpoint::related(number()).replay_class(), Replay::Safe);
    assert_eq!(endpoint::coverage(number()).replay_class(), Replay::Safe);
    let patch = PatientPatch::of(&record_of(&fixture("patient")), today()).unwrap();
    let update = endpoint::update(&patch.set_gender(Gender::Male), Access::HealthcareWorker);
    assert_eq!(update.unwrap().replay_class(), Replay::Keyed);
    let create = endpoint::create(&r4::Patient::default());
    assert_eq!(create.replay_class(), Replay::Keyed);
}

/// Which mode may make which calls: what is not in a bound has no method, which does not compile.
#[test]
fn modes_have_the_calls_that_the_gateway_lets_them_make() {
    fn search<M: MaySearch>() -> Access {
        M::ACCESS
    }
    fn update<M: MayUpdate>() -> Access {
        M::ACCESS
    }
    fn create<M: MayCreate>() -> Access {
        M::ACCESS
    }
    fn cover<M: MayCover>() -> Access {
        M::ACCESS
    }
    assert_eq!(search::<Application>().most_matches(), 1);
    assert_eq!(search::<PrivilegedApplication>().most_matches(), 1);
    assert_eq!(search::<HealthcareWorker>().most_matches(), 50);
    assert_eq!(update::<HealthcareWorker>(), Access::HealthcareWorker);
    assert_eq!(update::<Patient>().most_matches(), 0);
    assert_eq!(create::<HealthcareWorker>(), Access::HealthcareWorker);
    assert_eq!(cover::<Patient>(), Access::Patient);
}
