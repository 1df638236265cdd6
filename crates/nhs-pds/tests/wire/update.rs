//! PATCH /Patient/{id}.

use std::sync::Arc;

use chrono::NaiveDate;
use nhs_fhir_core::r4::codes::{AddressUse, ContactPointSystem, ContactPointUse, NameUse};
use nhs_fhir_core::r4::{Address, HumanName, Patient};
use nhs_http::testing::{ManualRuntime, response};
use nhs_pds::{
    Access, Client, Environment, ErrorCode, ErrorKind, Gender, HealthcareWorker, OdsCode,
    PatientPatch, PatientRecord, Retrieved, Updated, Versioned, WriteFault,
};
use serde_json::{Value, json};
use wiremock::matchers::{any, method};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::{answer, fixture, number, outcome};

const UKC: &str = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-";

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 5).unwrap()
}

fn record_of(body: &Value) -> Versioned<PatientRecord> {
    let response = response(200, &[("etag", r#"W/"7""#)], body.to_string()).unwrap();
    let answer = Retrieved::read(number(), &response).unwrap();
    answer.value.current().unwrap()
}

fn patch() -> PatientPatch {
    PatientPatch::of(&record_of(&fixture("patient")), today()).unwrap()
}

fn patches(patch: &PatientPatch) -> Vec<Value> {
    let body = patch.body(Access::HealthcareWorker).unwrap();
    let body: Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(body.as_object().unwrap().len(), 1);
    body["patches"].as_array().unwrap().clone()
}

/// What a change of the fixture's JSON breaks.
fn fault_as(access: Access, change: impl FnOnce(&mut Value)) -> Option<WriteFault> {
    fault_from(fixture("patient"), access, change)
}

fn fault(change: impl FnOnce(&mut Value)) -> Option<WriteFault> {
    fault_as(Access::HealthcareWorker, change)
}

fn fault_from(
    before: Value,
    access: Access,
    change: impl FnOnce(&mut Value),
) -> Option<WriteFault> {
    let mut after = before.clone();
    change(&mut after);
    let after = Patient::from_slice_lenient(after.to_string().as_bytes());
    let patch = PatientPatch::between(&record_of(&before), after.unwrap().value, today());
    patch.unwrap().check(access).err()
}

fn push(patient: &mut Value, list: &str, item: Value) {
    if patient[list].is_null() {
        patient[list] = json!([]);
    }
    patient[list].as_array_mut().unwrap().push(item);
}

fn extension(name: &str, mut value: Value) -> Value {
    value["url"] = format!("{UKC}{name}").into();
    value
}

fn concept(url: &str, code: &str) -> Value {
    json!({ "url": url, "valueCodeableConcept": { "coding": [{ "code": code }] } })
}

fn death(code: &str) -> Value {
    let parts = json!({ "extension": [concept("deathNotificationStatus", code)] });
    extension("DeathNotificationStatus", parts)
}

fn pharmacy(code: &str) -> Value {
    extension(
        "NominatedPharmacy",
        json!({ "valueReference": { "identifier": {
            "system": "https://fhir.nhs.uk/Id/ods-organization-code", "value": code } } }),
    )
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

#[test]
fn names_keep_their_rules() {
    let field = "name.use";
    assert_eq!(
        fault(|p| p["name"][1]["use"] = "old".into()),
        Some(WriteFault::KindChanged { field })
    );
    let field = "the usual name";
    assert_eq!(
        fault(|p| {
            p["name"].as_array_mut().unwrap().remove(0);
        }),
        Some(WriteFault::NotRemovable { field })
    );
    let field = "name of use usual";
    let second = json!({ "use": "usual", "family": "B" });
    assert_eq!(
        fault(|p| push(p, "name", second)),
        Some(WriteFault::TooMany { field, most: 1 })
    );
    let nickname = || json!({ "use": "nickname", "given": ["B"] });
    let field = "name of use nickname";
    assert_eq!(fault(|p| push(p, "name", nickname())), None);
    assert_eq!(
        fault(|p| {
            push(p, "name", nickname());
            push(p, "name", nickname());
        }),
        Some(WriteFault::TooMany { field, most: 1 })
    );
    let field = "the end of the usual name's period";
    assert_eq!(
        fault(|p| p["name"][0]["period"]["end"] = "2025-01-01".into()),
        Some(WriteFault::NotAllowed { field })
    );
    assert_eq!(
        fault(|p| p["name"][0]["given"] = json!(["A", "B", "C", "D", "E", "F"])),
        Some(WriteFault::TooMany {
            field: "name.given",
            most: 5
        })
    );
    assert_eq!(
        fault(|p| p["name"][0]["given"] = json!(["A".repeat(36)])),
        Some(WriteFault::TooLong {
            field: "name.given",
            most: 35
        })
    );
    for (member, text) in [
        ("family", "M\u{fc}ller\u{3b1}"),
        ("family", "A&B"),
        ("given", "A_B"),
    ] {
        let value = if member == "given" {
            json!([text])
        } else {
            text.into()
        };
        assert!(matches!(
            fault(|p| p["name"][0][member] = value),
            Some(WriteFault::Malformed { .. })
        ));
    }
    assert_eq!(
        fault(|p| p["name"][0]["family"] = "O'Brien-M\u{fc}ller St. \u{17d}".into()),
        None
    );
    assert!(matches!(
        fault(|p| p["name"][0]["suffix"] = json!(["phD"])),
        Some(WriteFault::Malformed {
            field: "name.suffix",
            ..
        })
    ));
}

#[test]
fn dates_and_single_values_keep_their_rules() {
    let set = |member: &'static str, value: Value| fault(move |p| p[member] = value);
    let field = "gender";
    assert_eq!(
        set(field, "other".into()),
        Some(WriteFault::ReadOnlyValue { field })
    );
    let gone = |member: &'static str| {
        fault(move |p| {
            p.as_object_mut().unwrap().remove(member);
        })
    };
    assert_eq!(gone(field), Some(WriteFault::NotRemovable { field }));
    let field = "birthDate";
    assert_eq!(gone(field), Some(WriteFault::NotRemovable { field }));
    assert_eq!(
        set(field, "2026-01-06".into()),
        Some(WriteFault::InFuture { field })
    );
    assert!(matches!(
        set(field, "1971".into()),
        Some(WriteFault::Malformed { .. })
    ));
    assert_eq!(set("multipleBirthInteger", 2.into()), None);
    assert!(matches!(
        set("multipleBirthInteger", 10.into()),
        Some(WriteFault::Malformed { .. })
    ));
    assert_eq!(
        set("maritalStatus", json!({ "text": "x" })),
        Some(WriteFault::ReadOnly)
    );
    assert_eq!(set("active", true.into()), Some(WriteFault::ReadOnly));
}

#[test]
fn death_and_its_status_go_together() {
    let die = |at: &'static str, code: Option<&'static str>| {
        fault(move |p| {
            p["deceasedDateTime"] = at.into();
            if let Some(code) = code {
                push(p, "extension", death(code));
            }
        })
    };
    let day = "2026-01-02T00:00:00+00:00";
    assert_eq!(die(day, Some("1")), None);
    assert_eq!(die(day, None), Some(WriteFault::DeathIncomplete));
    assert_eq!(
        fault(|p| push(p, "extension", death("1"))),
        Some(WriteFault::DeathIncomplete)
    );
    assert!(matches!(
        die(day, Some("U")),
        Some(WriteFault::ReadOnlyValue { .. })
    ));
    assert!(matches!(
        die("2026-01-02T00:00:00+01:00", Some("1")),
        Some(WriteFault::Malformed { .. })
    ));
    assert!(matches!(
        die("2026-01-02", Some("1")),
        Some(WriteFault::Malformed { .. })
    ));
    let field = "deceasedDateTime";
    assert_eq!(
        die("2026-01-06T00:00:00+00:00", Some("1")),
        Some(WriteFault::InFuture { field })
    );
    assert_eq!(
        die("1970-01-01T00:00:00+00:00", Some("1")),
        Some(WriteFault::DeathBeforeBirth)
    );

    let mut dead = fixture("patient");
    dead["deceasedDateTime"] = day.into();
    let with = |code: &str| {
        let mut dead = dead.clone();
        push(&mut dead, "extension", death(code));
        dead
    };
    let earlier = |p: &mut Value| p["deceasedDateTime"] = "2026-01-01T00:00:00+00:00".into();
    let worker = Access::HealthcareWorker;
    assert_eq!(fault_from(with("1"), worker, earlier), None);
    assert_eq!(
        fault_from(with("2"), worker, earlier),
        Some(WriteFault::FormalDeath)
    );
    let revived = |p: &mut Value| {
        p.as_object_mut().unwrap().remove("deceasedDateTime");
    };
    assert_eq!(
        fault_from(with("1"), worker, revived),
        Some(WriteFault::NotRemovable { field })
    );
    let untold = |p: &mut Value| p["extension"] = json!([]);
    let field = "DeathNotificationStatus";
    assert_eq!(
        fault_from(with("1"), worker, untold),
        Some(WriteFault::NotRemovable { field })
    );
}

#[test]
fn addresses_keep_their_rules() {
    let temp = |change: fn(&mut Value)| {
        let mut address = json!({ "use": "temp", "text": "Holiday Home",
            "period": { "start": "2026-01-01", "end": "2026-02-01" },
            "line": ["", "3 Quay Street", "", "Northmoor", ""], "postalCode": "XQ1 6GH" });
        change(&mut address);
        fault(move |p| push(p, "address", address))
    };
    assert_eq!(temp(|_| {}), None);
    assert_eq!(
        temp(|a| a["text"] = "Elsewhere".into()).map(|f| f.to_string().contains("address.text")),
        Some(true)
    );
    assert!(matches!(
        temp(|a| a["period"] = json!({ "start": "2026-01-01" })),
        Some(WriteFault::Missing { .. })
    ));
    assert!(matches!(
        temp(|a| a["period"]["end"] = "2026-04-02".into()),
        Some(WriteFault::TooLongPeriod { days: 90, .. })
    ));
    assert!(matches!(
        temp(|a| a["period"]["end"] = "2025-04-02".into()),
        Some(WriteFault::EndsBeforeStart { .. })
    ));
    assert!(matches!(
        temp(|a| a["period"]["start"] = "2026-01-06".into()),
        Some(WriteFault::InFuture { .. })
    ));
    assert_eq!(
        temp(|a| a["line"] = json!(["", "3 Quay Street"])),
        Some(WriteFault::AddressLines)
    );
    assert_eq!(
        temp(|a| {
            a["line"] = json!([]);
            a["postalCode"] = "ZZ99 3VZ".into();
        }),
        None
    );
    assert_eq!(
        temp(|a| {
            a["line"] = json!([]);
            a["extension"] = json!([extension(
                "AddressKey",
                json!({ "extension": [
            { "url": "type", "valueCoding": { "code": "PAF" } }, { "url": "value", "valueString": "12345678" }] })
            )]);
        }),
        None
    );
    assert!(matches!(
        temp(|a| a["use"] = "work".into()),
        Some(WriteFault::ReadOnlyValue { .. })
    ));
    assert!(matches!(
        temp(|a| a["use"] = "old".into()),
        Some(WriteFault::Malformed { .. })
    ));
    assert!(matches!(
        temp(|a| a["use"] = "home".into()),
        Some(WriteFault::TooMany { .. })
    ));
    assert!(matches!(
        temp(|a| {
            a["use"] = "billing".into();
            a["period"]["end"] = "2027-01-03".into();
        }),
        Some(WriteFault::TooLongPeriod { days: 366, .. })
    ));
    assert!(matches!(
        temp(|a| a["id"] = "made up".into()),
        Some(WriteFault::UnknownId { .. })
    ));
}

#[test]
fn contacts_keep_their_rules() {
    let telecom = |value: Value| fault(move |p| push(p, "telecom", value));
    let field = "telecom of the same system and use";
    assert_eq!(
        telecom(json!({ "system": "phone", "use": "work", "value": "1" })),
        None
    );
    assert_eq!(
        telecom(json!({ "system": "phone", "use": "mobile", "value": "1" })),
        Some(WriteFault::TooMany { field, most: 1 })
    );
    assert!(matches!(
        telecom(json!({ "system": "pager", "use": "work", "value": "1" })),
        Some(WriteFault::Malformed { .. })
    ));
    assert!(matches!(
        telecom(json!({ "system": "phone", "use": "old", "value": "1" })),
        Some(WriteFault::Malformed { .. })
    ));
    for email in ["a@b.c", "nobody", "a b@example.com", "a@@example.com"] {
        assert!(matches!(
            telecom(json!({ "system": "email", "use": "work", "value": email })),
            Some(WriteFault::Malformed { .. })
        ));
    }
    assert!(matches!(
        fault(|p| p["telecom"][0]["use"] = "work".into()),
        Some(WriteFault::KindChanged { .. })
    ));
    assert!(matches!(
        telecom(
            json!({ "system": "phone", "use": "work", "value": "1", "period": { "start": "2026-01-06" } })
        ),
        Some(WriteFault::InFuture { .. })
    ));

    let contact = |code: &str, telecom: Value| {
        let item =
            json!({ "relationship": [{ "coding": [{ "code": code }] }], "telecom": [telecom] });
        fault(move |p| push(p, "contact", item))
    };
    let phone = || json!({ "system": "phone", "value": "07700900119" });
    assert_eq!(contact("C", phone()), None);
    assert!(matches!(
        contact("N", phone()),
        Some(WriteFault::Malformed { .. })
    ));
    assert!(matches!(
        contact("C", json!({ "system": "fax", "value": "1" })),
        Some(WriteFault::Malformed { .. })
    ));
    assert!(matches!(
        contact(
            "C",
            json!({ "system": "phone", "use": "home", "value": "1" })
        ),
        Some(WriteFault::NotAllowed { .. })
    ));
}

#[test]
fn practice_and_extensions_keep_their_rules() {
    let practice = json!({ "identifier": { "system": "https://fhir.nhs.uk/Id/ods-organization-code", "value": "Y90002" } });
    assert!(matches!(
        fault(|p| push(p, "generalPractitioner", practice)),
        Some(WriteFault::TooMany { .. })
    ));
    assert!(matches!(
        fault(|p| p["generalPractitioner"][0]["identifier"]["value"] = "?".into()),
        Some(WriteFault::Malformed { .. })
    ));
    assert!(matches!(
        fault(|p| p["generalPractitioner"][0]["identifier"]["period"]["end"] = "2026-01-01".into()),
        Some(WriteFault::NotAllowed { .. })
    ));

    let add = |item: Value| fault(move |p| push(p, "extension", item));
    assert_eq!(add(pharmacy("Y12345")), None);
    assert!(matches!(
        add(pharmacy("!")),
        Some(WriteFault::Malformed { .. })
    ));
    let mut dated = pharmacy("Y12345");
    dated["valueReference"]["identifier"]["period"] = json!({ "start": "2020-01-01" });
    assert!(matches!(add(dated), Some(WriteFault::NotAllowed { .. })));
    assert!(matches!(
        fault(|p| {
            push(p, "extension", pharmacy("Y12345"));
            push(p, "extension", pharmacy("Y12346"));
        }),
        Some(WriteFault::TooMany { .. })
    ));
    assert_eq!(
        add(json!({ "url": "https://example.org/x", "valueString": "x" })),
        Some(WriteFault::ReadOnly)
    );

    let place = |value: Value| {
        add(
            json!({ "url": "http://hl7.org/fhir/StructureDefinition/patient-birthPlace", "valueAddress": value }),
        )
    };
    assert_eq!(place(json!({ "country": "GBR" })), None);
    assert_eq!(place(json!({ "country": "10" })), None);
    assert!(matches!(
        place(json!({ "country": "5" })),
        Some(WriteFault::Malformed { .. })
    ));
    assert!(matches!(
        place(json!({ "text": "x" })),
        Some(WriteFault::Missing { .. })
    ));

    let speaks = |code: &str| {
        add(extension(
            "NHSCommunication",
            json!({ "extension": [concept("language", code)] }),
        ))
    };
    assert_eq!(speaks("q4"), None);
    assert_eq!(speaks("en"), Some(WriteFault::EnglishLanguage));
    assert!(matches!(speaks("q9"), Some(WriteFault::Malformed { .. })));
    let mut spoken = fixture("patient");
    let interpreter = json!({ "url": "interpreterRequired", "valueBoolean": true });
    push(
        &mut spoken,
        "extension",
        extension(
            "NHSCommunication",
            json!({ "extension": [concept("language", "cy"), interpreter] }),
        ),
    );
    let without = |p: &mut Value| {
        p["extension"][0]["extension"].as_array_mut().unwrap().pop();
    };
    assert_eq!(
        fault_from(spoken, Access::HealthcareWorker, without),
        Some(WriteFault::NotRemovable {
            field: "interpreterRequired"
        })
    );

    let prefers = |parts: Value| {
        add(extension(
            "ContactPreference",
            json!({ "extension": parts }),
        ))
    };
    let times = |text: &str| json!({ "url": "PreferredContactTimes", "valueString": text });
    assert_eq!(
        prefers(json!([concept("PreferredContactMethod", "1"), times("am")])),
        None
    );
    assert_eq!(
        prefers(json!([times("am")])),
        Some(WriteFault::TimesWithoutMethod)
    );
    assert!(matches!(
        prefers(json!([
            concept("PreferredContactMethod", "1"),
            times(&"x".repeat(41))
        ])),
        Some(WriteFault::TooLong { .. })
    ));
    assert!(matches!(
        prefers(json!([concept("PreferredContactMethod", "9")])),
        Some(WriteFault::Malformed { .. })
    ));
    assert!(matches!(
        prefers(json!([concept(
            "PreferredWrittenCommunicationFormat",
            "14"
        )])),
        Some(WriteFault::Malformed { .. })
    ));
}

#[test]
fn patients_may_update_less() {
    let patient = Access::Patient;
    let field = "gender";
    assert_eq!(
        fault_as(patient, |p| p["gender"] = "male".into()),
        Some(WriteFault::NotForPatients { field })
    );
    assert_eq!(
        fault_as(patient, |p| p["telecom"][0]["value"] = "07700900111".into()),
        None
    );
    let landline = json!({ "system": "phone", "use": "home", "value": "1" });
    assert_eq!(
        fault_as(patient, |p| push(p, "telecom", landline)),
        Some(WriteFault::NotForPatients { field: "telecom" })
    );
    assert_eq!(
        fault_as(patient, |p| push(p, "extension", pharmacy("Y12345"))),
        None
    );
    let preference = extension(
        "ContactPreference",
        json!({ "extension": [concept("PreferredContactMethod", "1")] }),
    );
    assert_eq!(
        fault_as(patient, |p| push(p, "extension", preference)),
        Some(WriteFault::NotForPatients { field: "extension" })
    );
}
