//! POST /Patient/$process-birth-details: what PDS demands of a birth is checked before it is sent.

use nhs_fhir_core::r4::Bundle;
use nhs_http::RetryPolicy;
use nhs_pds::{Client, Created, Environment, HealthcareWorker, WriteFault};
use serde_json::{Value, json};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer};

use super::{answer, fixture};

fn observation(code: &str, value: Value) -> Value {
    let mut resource = json!({ "resourceType": "Observation", "status": "final",
        "code": { "coding": [{ "system": "http://snomed.info/sct", "code": code }] } });
    resource
        .as_object_mut()
        .unwrap()
        .extend(value.as_object().unwrap().clone());
    json!({ "resource": resource })
}

fn bundle() -> Value {
    let number = json!([{ "system": "https://fhir.nhs.uk/Id/nhs-number", "value": "9990000018" }]);
    let uk =
        |name: &str| format!("https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-{name}");
    json!({ "resourceType": "Bundle", "type": "transaction", "entry": [
        { "resource": { "resourceType": "Patient", "gender": "female", "birthDate": "2026-01-04",
            "name": [{ "use": "usual", "family": "Wolstenholme" }], "multipleBirthInteger": 1,
            "address": [{ "use": "home", "postalCode": "XQ1 6GH" }],
            "extension": [
                { "url": uk("RegisteringAuthority"), "extension": [
                    { "url": "organisationIdentifier", "valueString": "Y90001" }] },
                { "url": uk("EthnicCategory"), "valueCodeableConcept": { "coding": [{ "code": "A" }] } }] } },
        observation("364589006", json!({ "valueQuantity": { "value": 3552, "code": "g" } })),
        observation("237364002", json!({ "valueCodeableConcept": { "coding": [{ "code": "1" }] } })),
        observation("268477000", json!({ "valueQuantity": { "value": 38, "code": "wk" } })),
        observation("246435002", json!({ "valueInteger": 1 })),
        observation("66091009", json!({ "valueCodeableConcept": { "coding": [{ "code": "N" }] } })),
        { "resource": { "resourceType": "RelatedPerson", "identifier": number } },
        { "resource": { "resourceType": "Patient", "identifier": number } },
        { "resource": { "resourceType": "Organization" } },
        { "resource": { "resourceType": "Location" } },
        { "resource": { "resourceType": "CareTeam" } },
        { "resource": { "resourceType": "Practitioner" } },
    ] })
}

async fn register(bundle: &Value) -> (usize, Result<Created, Option<WriteFault>>) {
    let server = MockServer::start().await;
    let newborn = answer(201, &fixture("patient")).insert_header("notification-id", "n-1");
    Mock::given(any())
        .respond_with(newborn)
        .mount(&server)
        .await;
    let client: Client<HealthcareWorker> =
        Client::builder(Environment::custom(server.uri()).unwrap())
            .retry(RetryPolicy::none())
            .mode()
            .build()
            .unwrap();
    let bundle = Bundle::from_slice_lenient(bundle.to_string().as_bytes())
        .unwrap()
        .value;
    let registered = client.register_birth(&bundle, true).await;
    let requests = server.received_requests().await.unwrap();
    if let Some(request) = requests.first() {
        assert_eq!(request.url.query(), Some("ignore_potential_matches=true"));
    }
    let created = registered.map(|answer| {
        assert_eq!(answer.value.notification_id.as_deref(), Some("n-1"));
        answer.value.created
    });
    (
        requests.len(),
        created.map_err(|error| WriteFault::of(&error)),
    )
}

#[tokio::test]
async fn whole_birth_is_registered() {
    let (sent, created) = register(&bundle()).await;
    assert_eq!(sent, 1);
    assert!(matches!(created, Ok(Created::New(_))));
}

/// What is done to a birth, and what is said of it then.
type Broken = (fn(&mut Value), &'static str);

#[tokio::test]
async fn birth_that_lacks_something_is_not_sent() {
    #[rustfmt::skip] // a row is a line
    let broken: &[Broken] = &[
        (|b| b["type"] = "collection".into(), "Bundle.type must be transaction"),
        (|b| { b["entry"].as_array_mut().unwrap().pop(); }, "Bundle.entry must be the twelve"),
        (|b| b["entry"].as_array_mut().unwrap().swap(1, 2), "entry 1, the birth weight"),
        (|b| b["entry"][9]["resource"]["resourceType"] = "Organization".into(), "entry 9, the place of delivery"),
        (|b| gone(&mut b["entry"][0]["resource"], "gender"), "gender of the baby is missing"),
        (|b| gone(&mut b["entry"][0]["resource"], "birthDate"), "birthDate of the baby is missing"),
        (|b| gone(&mut b["entry"][0]["resource"], "address"), "address of the baby is missing"),
        (|b| gone(&mut b["entry"][0]["resource"], "name"), "name of the baby is missing"),
        (|b| gone(&mut b["entry"][0]["resource"]["name"][0], "use"), "name.use of the baby is missing"),
        (|b| { b["entry"][0]["resource"]["extension"] .as_array_mut() .unwrap() .pop(); }, "EthnicCategory is missing"),
        (|b| { b["entry"][0]["resource"]["extension"] .as_array_mut() .unwrap() .remove(0); }, "RegisteringAuthority is missing"),
        (|b| b["entry"][0]["resource"]["multipleBirthInteger"] = 10.into(), "multipleBirthInteger of the baby must be"),
        (|b| gone(&mut b["entry"][1]["resource"]["valueQuantity"], "value"), "value of the birth weight is missing"),
        (|b| gone(&mut b["entry"][6]["resource"], "identifier"), "identifier of the relation to the mother is missing"),
        (|b| gone(&mut b["entry"][7]["resource"], "identifier"), "identifier of the mother is missing"),
    ];
    for (change, words) in broken {
        let mut bundle = bundle();
        change(&mut bundle);
        let (sent, created) = register(&bundle).await;
        let fault = created.unwrap_err().expect("a rule that is broken");
        assert!(fault.to_string().contains(words), "{words}: {fault}");
        assert_eq!(sent, 0, "{words}");
    }
}

fn gone(value: &mut Value, member: &str) {
    value.as_object_mut().unwrap().remove(member);
}
