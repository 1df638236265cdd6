//! Searches after writes: by what a record holds now, and with history by what it held.

use nhs_sandbox::people;
use serde_json::{Value, json};

use crate::pds_update::{patch, request_id, worker};
use crate::support::{Caller, send};

/// Who is found now, and who with history.
async fn found(caller: &Caller, query: &str) -> [Vec<String>; 2] {
    let mut both = [Vec::new(), Vec::new()];
    for (history, found) in ["false", "true"].iter().zip(&mut both) {
        let answer = caller
            .pds(&format!("/Patient?{query}&_history={history}"))
            .await;
        found.extend(answer.ids().into_iter().map(str::to_owned));
    }
    both
}

/// A record's patches, from what it is to what it becomes.
async fn change(caller: &Caller, number: &str, id: u32, patches: impl Fn(&Value) -> Value) {
    let held = caller.pds(&format!("/Patient/{number}")).await.body;
    let version = held["meta"]["versionId"].as_str().unwrap().to_owned();
    let answer = patch(caller, number, &version, id, patches(&held)).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
}

fn is(found: &[Vec<String>; 2], now: bool, with_history: bool) {
    let expected = [now, with_history].map(|found| match found {
        true => vec![people::UNIQUE_MATCH.to_owned()],
        false => Vec::new(),
    });
    assert_eq!(*found, expected);
}

#[tokio::test]
async fn a_changed_name_is_found_and_the_one_before_with_history() {
    let caller = worker().await;
    change(&caller, people::UNIQUE_MATCH, 1, |held| {
        let mut name = held["name"][0].clone();
        name["family"] = json!("Thistlewood");
        json!([{ "op": "replace", "path": "/name/0", "value": name }])
    })
    .await;
    is(
        &found(&caller, "family=Thistlewood&birthdate=1987-08-19").await,
        true,
        true,
    );
    is(
        &found(&caller, "family=Quillfeather&birthdate=1987-08-19").await,
        false,
        true,
    );
    let fuzzy = "_fuzzy-match=true&given=Barnaby&family=Quillfeather&birthdate=1987-08-19";
    let answer = caller.pds(&format!("/Patient?{fuzzy}")).await;
    assert_eq!(answer.ids(), [people::UNIQUE_MATCH]);
    // what is shown is the record as it is
    assert_eq!(
        answer.body["entry"][0]["resource"]["name"][0]["family"],
        "Thistlewood"
    );
}

#[tokio::test]
async fn changed_contacts_and_addresses_are_found_and_those_before_with_history() {
    let caller = worker().await;
    let named = "family=Quillfeather&birthdate=1987-08-19";
    is(
        &found(
            &caller,
            &format!("{named}&email=b.quillfeather%40example.com"),
        )
        .await,
        true,
        true,
    );
    change(&caller, people::UNIQUE_MATCH, 2, |held| {
        let telecom = held["telecom"].as_array().unwrap();
        let place = telecom
            .iter()
            .position(|one| one["system"] == "email")
            .unwrap();
        let mut changed = telecom[place].clone();
        changed["value"] = json!("second@example.com");
        json!([{ "op": "replace", "path": format!("/telecom/{place}"), "value": changed }])
    })
    .await;
    is(
        &found(&caller, &format!("{named}&email=second%40example.com")).await,
        true,
        true,
    );
    is(
        &found(
            &caller,
            &format!("{named}&email=b.quillfeather%40example.com"),
        )
        .await,
        false,
        true,
    );

    let before = caller
        .pds(&format!("/Patient/{}", people::UNIQUE_MATCH))
        .await
        .body;
    let old = before["address"][0]["postalCode"]
        .as_str()
        .unwrap()
        .replace(' ', "");
    change(&caller, people::UNIQUE_MATCH, 3, |held| {
        let mut home = held["address"][0].clone();
        home["line"] = json!(["", "9 Weir Lane", "", "Westerfold", ""]);
        home["postalCode"] = json!("XQ4 8WL");
        home.as_object_mut().unwrap().remove("extension");
        json!([{ "op": "replace", "path": "/address/0", "value": home }])
    })
    .await;
    is(
        &found(&caller, &format!("{named}&address-postalcode=XQ48WL")).await,
        true,
        true,
    );
    is(
        &found(&caller, &format!("{named}&address-postalcode={old}")).await,
        false,
        true,
    );
}

#[tokio::test]
async fn gender_and_birth_date_are_those_of_now() {
    let caller = worker().await;
    let date = json!([{ "op": "replace", "path": "/birthDate", "value": "1987-08-18" }]);
    change(&caller, people::UNIQUE_MATCH, 1, |_| date.clone()).await;
    is(
        &found(&caller, "family=Quillfeather&birthdate=1987-08-18").await,
        true,
        true,
    );
    is(
        &found(&caller, "family=Quillfeather&birthdate=1987-08-19").await,
        false,
        false,
    );
}

#[tokio::test]
async fn a_newcomer_is_found() {
    let caller = worker().await;
    let body = json!({
        "resourceType": "Patient",
        "name": [{ "use": "usual", "given": ["Ottoline"], "family": "Fernsby", "period": { "start": "2020-01-01" } }],
        "gender": "female",
        "birthDate": "1990-02-03",
        "address": [{ "use": "home", "line": ["", "23 Mill Lane", "", "Northmoor", ""], "postalCode": "XQ1 1AA", "period": { "start": "2020-01-01" } }],
        "extension": [{ "url": "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-RegisteringAuthority", "extension": [] }],
    });
    let url = format!("{}/Patient", caller.sandbox.pds_base_url());
    let request = caller.http.post(url).bearer_auth(&caller.token);
    let created = send(request.header("X-Request-ID", request_id(1)).json(&body)).await;
    let number = created.body["id"].as_str().unwrap();
    for query in [
        "family=Fernsby&birthdate=1990-02-03",
        "family=Fern%2A&given=Ott%2A&birthdate=1990-02-03&address-postalcode=XQ11AA&gender=female",
    ] {
        assert_eq!(
            caller.pds(&format!("/Patient?{query}")).await.ids(),
            [number],
            "{query}"
        );
    }
}
