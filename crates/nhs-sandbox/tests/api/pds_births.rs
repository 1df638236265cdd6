//! Births: the Bundle that registers one, each of its checks, and babies who may have a number already.

use nhs_sandbox::{Api, Fault, people};
use serde_json::{Value, json};

use crate::pds_update::{request_id, worker};
use crate::support::{Answer, Caller, send};

/// A girl of Miriam Ashgrove's, born the day before the clock of no test.
fn birth() -> Value {
    let entry = |resource: Value| json!({ "fullUrl": "urn:uuid:00000000-0000-4000-8000-000000000001", "request": { "method": "POST", "url": resource["resourceType"] }, "resource": resource });
    let observation = |code: &str, name: &str, value: Value| {
        let mut resource = json!({ "resourceType": "Observation", "status": "final", "code": { "coding": [{ "system": "http://snomed.info/sct", "code": code }] } });
        resource[name] = value;
        resource
    };
    let coded = |code: &str| json!({ "coding": [{ "code": code }] });
    let mother = json!([{ "system": "https://fhir.nhs.uk/Id/nhs-number", "value": people::ASHGROVE_MOTHER }]);
    let resources = [
        json!({
            "resourceType": "Patient",
            "name": [{ "use": "usual", "given": ["Beatrix"], "family": "Ashgrove", "period": { "start": "2019-02-03" } }],
            "gender": "female",
            "birthDate": "2019-02-03",
            "_birthDate": { "extension": [{ "url": "http://hl7.org/fhir/StructureDefinition/patient-birthTime", "valueDateTime": "2019-02-03T04:05:06+00:00" }] },
            "address": [{ "use": "home", "period": { "start": "2019-02-03" }, "line": ["", "8 Tannery Row", "", "Northmoor"], "postalCode": "XQ1 9ZT" }],
            "multipleBirthInteger": 1,
            "extension": [
                { "url": "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-RegisteringAuthority", "extension": [] },
                { "url": "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-EthnicCategory", "valueCodeableConcept": coded("Z") },
                { "url": "http://hl7.org/fhir/StructureDefinition/patient-birthPlace", "valueAddress": { "text": "Northmoor General", "city": "Northmoor", "district": "Estshire", "country": "1" } },
            ],
        }),
        observation(
            "364589006",
            "valueQuantity",
            json!({ "value": 3150, "unit": "grams", "code": "g" }),
        ),
        observation("237364002", "valueCodeableConcept", coded("1")),
        observation(
            "268477000",
            "valueQuantity",
            json!({ "value": 39, "unit": "weeks", "code": "wk" }),
        ),
        observation("246435002", "valueInteger", json!(1)),
        observation("66091009", "valueCodeableConcept", coded("N")),
        json!({ "resourceType": "RelatedPerson", "identifier": mother, "relationship": [coded("GESTM")] }),
        json!({ "resourceType": "Patient", "identifier": mother, "name": [{ "family": "Ashgrove" }], "birthDate": "1984-03-12" }),
        json!({ "resourceType": "Organization", "identifier": [{ "system": "https://fhir.nhs.uk/Id/ods-organization-code", "value": "Z97001" }] }),
        json!({ "resourceType": "Location", "identifier": [{ "system": "https://fhir.nhs.uk/Id/ods-site-code", "value": "ZT101" }], "type": [coded("0")] }),
        json!({ "resourceType": "CareTeam", "participant": [{ "role": [coded("788127005")] }] }),
        json!({ "resourceType": "Practitioner", "name": [{ "family": "Penrose" }] }),
    ];
    let entries: Vec<Value> = resources.into_iter().map(entry).collect();
    json!({ "resourceType": "Bundle", "type": "transaction", "entry": entries })
}

async fn register(caller: &Caller, id: u32, query: &str, body: &Value) -> Answer {
    let url = format!(
        "{}/Patient/$process-birth-details{query}",
        caller.sandbox.pds_base_url()
    );
    let request = caller.http.post(url).bearer_auth(&caller.token);
    send(request.header("X-Request-ID", request_id(id)).json(body)).await
}

#[tokio::test]
async fn a_baby_is_given_a_number_and_read_by_it_from_then_on() {
    let caller = worker().await;
    let answer = register(&caller, 1, "", &birth()).await;
    assert_eq!(
        (answer.status, answer.header("etag")),
        (201, None),
        "{}",
        answer.text
    );
    assert_eq!(answer.header("notification-id").unwrap().len(), 36);
    let number = answer.body["id"].as_str().unwrap();
    assert!(number.starts_with("999"));
    assert_eq!(
        (
            &answer.body["meta"]["versionId"],
            &answer.body["multipleBirthInteger"]
        ),
        (&json!("1"), &json!(1))
    );
    assert_eq!(
        answer.body["address"][0]["line"],
        json!(["8 Tannery Row", "Northmoor"])
    );
    assert_eq!(
        answer.body["extension"],
        json!([{
            "url": "http://hl7.org/fhir/StructureDefinition/patient-birthPlace",
            "valueAddress": { "city": "Northmoor", "district": "Estshire", "country": "1" },
        }])
    );
    assert_eq!(
        caller.pds(&format!("/Patient/{number}")).await.body,
        answer.body
    );
    let related = caller
        .pds(&format!("/Patient/{number}/RelatedPerson"))
        .await;
    assert_eq!((related.status, &related.body["total"]), (200, &json!(0)));
}

#[tokio::test]
async fn a_birth_sent_again_is_registered_once() {
    let caller = worker().await;
    caller
        .sandbox
        .inject(Fault::unavailable_after_write().on(Api::Pds));
    let lost = register(&caller, 1, "", &birth()).await;
    assert_eq!((lost.status, lost.header("retry-after")), (503, Some("5")));
    let again = register(&caller, 1, "", &birth()).await;
    assert_eq!(again.status, 201, "{}", again.text);
    let number = again.body["id"].as_str().unwrap();
    assert_eq!(caller.sandbox.applied_writes(number), 1);
    let third = register(&caller, 1, "", &birth()).await;
    assert_eq!(
        (&third.body, third.header("notification-id")),
        (&again.body, again.header("notification-id"))
    );
}

#[tokio::test]
async fn a_baby_who_may_have_a_number_gets_none_unless_that_is_ignored() {
    let caller = worker().await;
    let first = register(&caller, 1, "", &birth()).await;
    let number = first.body["id"].as_str().unwrap();
    let second = register(&caller, 2, "?ignore_potential_matches=false", &birth()).await;
    assert_eq!(second.outcome(), (200, "SINGLE_MATCH", "value", "error"));
    let text = format!(
        "Unable to create new patient. NHS number {number} found for supplied demographic data."
    );
    assert_eq!(
        (second.diagnostics(), second.header("notification-id")),
        (Some(text.as_str()), None)
    );
    let twin = register(&caller, 3, "?ignore_potential_matches=true", &birth()).await;
    assert_eq!(twin.status, 201);
    assert_ne!(twin.body["id"], first.body["id"]);
    let fourth = register(&caller, 4, "", &birth()).await;
    assert_eq!(
        fourth.outcome(),
        (200, "MULTIPLE_MATCHES", "value", "error")
    );
    let wrong = register(&caller, 5, "?ignore_potential_matches=yes", &birth()).await;
    assert_eq!(wrong.outcome().1, "INVALID_VALUE");
    let unknown = register(&caller, 6, "?force=true", &birth()).await;
    assert_eq!(unknown.outcome().1, "ADDITIONAL_PROPERTIES");
}

#[tokio::test]
async fn each_fault_of_a_bundle_is_told_by_its_place() {
    let caller = worker().await;
    let invalid = |value: &str, field: &str| {
        (
            "INVALID_VALUE",
            format!("Invalid value - '{value}' in field '{field}'"),
        )
    };
    let missing = |field: &str| ("MISSING_VALUE", format!("Missing value - '{field}'"));
    let baby = "entry/0/resource";
    for (pointer, value, (code, words)) in [
        (
            "/resourceType",
            json!("Patient"),
            invalid("Patient", "resourceType"),
        ),
        ("/type", json!("batch"), invalid("batch", "type")),
        ("/type", Value::Null, missing("type")),
        ("/entry", Value::Null, missing("entry")),
        (
            "/entry/0/resource/gender",
            Value::Null,
            missing("entry/0/resource/gender"),
        ),
        (
            "/entry/0/resource/gender",
            json!("other"),
            invalid("other", &format!("{baby}/gender")),
        ),
        (
            "/entry/0/resource/name",
            json!([]),
            missing(&format!("{baby}/name")),
        ),
        (
            "/entry/0/resource/name/0/use",
            json!("old"),
            invalid("old", &format!("{baby}/name/0/use")),
        ),
        (
            "/entry/0/resource/birthDate",
            json!("2999-01-01"),
            invalid("2999-01-01", &format!("{baby}/birthDate")),
        ),
        (
            "/entry/0/resource/_birthDate/extension/0/valueDateTime",
            json!("2019-02-04T00:00:00Z"),
            invalid(
                "2019-02-04T00:00:00Z",
                &format!("{baby}/_birthDate/extension/0/valueDateTime"),
            ),
        ),
        (
            "/entry/0/resource/multipleBirthInteger",
            json!(10),
            invalid("10", &format!("{baby}/multipleBirthInteger")),
        ),
        (
            "/entry/0/resource/address/0/period",
            Value::Null,
            missing(&format!("{baby}/address/0/period")),
        ),
        (
            "/entry/0/resource/address/0/line",
            json!(["1 High Street"]),
            (
                "INVALID_CREATE",
                "address lines 1 and 4 or 2 and 4".to_owned(),
            ),
        ),
        (
            "/entry/0/resource/extension/1/url",
            json!("urn:x"),
            missing(&format!("{baby}/extension/EthnicCategory")),
        ),
        (
            "/entry/1/resource/valueQuantity/value",
            json!(35552),
            invalid("35552", "entry/1/resource/valueQuantity/value"),
        ),
        (
            "/entry/1/resource/code/coding/0/code",
            json!("1"),
            invalid("1", "entry/1/resource/code/coding/0/code"),
        ),
        (
            "/entry/2/resource/valueCodeableConcept/coding/0/code",
            json!("5"),
            invalid("5", "entry/2/resource/valueCodeableConcept/coding/0/code"),
        ),
        (
            "/entry/3/resource/valueQuantity",
            Value::Null,
            missing("entry/3/resource/valueQuantity/value"),
        ),
        (
            "/entry/4/resource/valueInteger",
            json!(0),
            invalid("0", "entry/4/resource/valueInteger"),
        ),
        (
            "/entry/5/resource/resourceType",
            json!("Patient"),
            invalid("Patient", "entry/5/resource/resourceType"),
        ),
        (
            "/entry/6/resource/identifier/0/value",
            json!(people::BAD_CHECK_DIGIT),
            invalid(
                people::BAD_CHECK_DIGIT,
                "entry/6/resource/identifier/0/value",
            ),
        ),
        (
            "/entry/6/resource/relationship/0/coding/0/code",
            json!("FTH"),
            invalid("FTH", "entry/6/resource/relationship/0/coding/0/code"),
        ),
        (
            "/entry/7/resource/identifier/0/value",
            json!(people::FULL_RECORD),
            invalid(people::FULL_RECORD, "entry/7/resource/identifier/0/value"),
        ),
        (
            "/entry/7/resource/birthDate",
            json!("1984"),
            invalid("1984", "entry/7/resource/birthDate"),
        ),
        (
            "/entry/8/resource/identifier",
            Value::Null,
            missing("entry/8/resource/identifier/0/value"),
        ),
        (
            "/entry/9/resource/type",
            Value::Null,
            missing("entry/9/resource/type/0/coding/0/code"),
        ),
        (
            "/entry/10/resource/participant/0/role/0/coding/0/code",
            json!("1"),
            invalid("1", "entry/10/resource/participant/0/role/0/coding/0/code"),
        ),
        (
            "/entry/11/resource/name",
            Value::Null,
            missing("entry/11/resource/name/0/family"),
        ),
    ] {
        let mut body = birth();
        let (parent, member) = pointer.rsplit_once('/').unwrap();
        let parent = body.pointer_mut(parent).unwrap();
        match value {
            Value::Null => drop(parent.as_object_mut().unwrap().remove(member)),
            value => parent[member] = value,
        }
        let answer = register(&caller, 1, "", &body).await;
        assert_eq!(
            (answer.status, answer.outcome().1),
            (400, code),
            "{pointer}: {}",
            answer.text
        );
        assert!(
            answer.diagnostics().unwrap().contains(&words),
            "{pointer}: {}",
            answer.text
        );
    }
}

#[tokio::test]
async fn too_few_entries_and_a_death_that_cannot_be_are_refused() {
    let caller = worker().await;
    let mut body = birth();
    body["entry"].as_array_mut().unwrap().pop();
    let few = register(&caller, 1, "", &body).await;
    assert_eq!(
        few.outcome(),
        (400, "TOO_FEW_VALUES_SUBMITTED", "value", "error")
    );
    assert_eq!(
        few.diagnostics(),
        Some("Too few values submitted - <json too long to display> in field 'entry'")
    );

    let mut body = birth();
    let death = json!({ "url": "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeathNotificationStatus", "extension": [
        { "url": "deathNotificationStatus", "valueCodeableConcept": { "coding": [{ "code": "2" }] } },
    ]});
    body["entry"][0]["resource"]["extension"]
        .as_array_mut()
        .unwrap()
        .push(death);
    let died = register(&caller, 1, "", &body).await;
    assert_eq!(
        died.outcome(),
        (
            400,
            "INSERT_BIRTH_DEATH_STATUS_INCONSISTENT",
            "processing",
            "error"
        )
    );
    body["entry"][2]["resource"]["valueCodeableConcept"]["coding"][0]["code"] = json!("3");
    let stillborn = register(&caller, 1, "", &body).await;
    assert_eq!(stillborn.status, 201, "{}", stillborn.text);
    assert_eq!(stillborn.body["extension"].as_array().unwrap().len(), 2);

    let url = format!(
        "{}/Patient/$process-birth-details",
        caller.sandbox.pds_base_url()
    );
    let plain = caller
        .http
        .post(url)
        .bearer_auth(&caller.token)
        .header("X-Request-ID", request_id(9));
    assert_eq!(
        send(plain.body("{}")).await.outcome().1,
        "UNSUPPORTED_SERVICE"
    );
}
