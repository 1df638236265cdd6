//! Retrieving patients, and each trap that a record may hold.

use crate::support::{Answer, Caller};
use nhs_sandbox::people;
use serde_json::{Value, json};

async fn retrieve(number: &str) -> Answer {
    Caller::start()
        .await
        .pds(&format!("/Patient/{number}"))
        .await
}

/// The extension whose URL ends so.
fn extension<'a>(body: &'a Value, name: &str) -> &'a Value {
    let extensions = body["extension"].as_array().unwrap();
    extensions
        .iter()
        .find(|extension| extension["url"].as_str().unwrap().ends_with(name))
        .unwrap()
}

#[tokio::test]
async fn a_full_record_comes_with_its_version() {
    let answer = retrieve(people::FULL_RECORD).await;
    let body = &answer.body;
    assert_eq!(
        (answer.status, answer.header("etag")),
        (200, Some("W/\"4\""))
    );
    assert_eq!(body["meta"]["versionId"], "4");
    assert_eq!(body["meta"]["security"][0]["code"], "U");
    assert_eq!(body["identifier"][0]["value"], people::FULL_RECORD);
    let uses: Vec<&Value> = body["name"]
        .as_array()
        .unwrap()
        .iter()
        .map(|name| &name["use"])
        .collect();
    assert_eq!(uses, ["usual", "nickname", "maiden"]);
    assert_eq!(body["address"][1]["text"], "Convalescence Home");
    assert_eq!(
        body["generalPractitioner"][0]["identifier"]["value"],
        nhs_sandbox::organisations::PRACTICE
    );
    for name in [
        "NominatedPharmacy",
        "NHSCommunication",
        "ContactPreference",
        "patient-birthPlace",
    ] {
        assert!(extension(body, name).is_object());
    }
    let ids: Vec<&Value> = body["name"]
        .as_array()
        .unwrap()
        .iter()
        .map(|name| &name["id"])
        .collect();
    assert!(ids[0] != ids[1] && ids[0].as_str().unwrap().len() == 8);
}

#[tokio::test]
async fn numbers_are_checked_before_they_are_looked_up() {
    for wrong in [
        people::BAD_CHECK_DIGIT,
        "999",
        "99900010140",
        "abcdefghij",
        "999%20000%201014",
        "%00",
    ] {
        let answer = retrieve(wrong).await;
        assert_eq!(
            answer.outcome(),
            (400, "INVALID_RESOURCE_ID", "value", "error"),
            "{wrong}"
        );
        assert_eq!(answer.diagnostics(), None);
        assert_eq!(answer.header("content-type"), Some("application/fhir+json"));
    }
    let unknown = retrieve(people::UNKNOWN).await;
    assert_eq!(
        unknown.outcome(),
        (404, "RESOURCE_NOT_FOUND", "not-found", "information")
    );
    assert_eq!(unknown.diagnostics(), None);
}

#[tokio::test]
async fn a_superseded_number_gives_the_record_it_was_merged_into() {
    for number in [people::SUPERSEDED, people::SUPERSEDED_TWICE] {
        let answer = retrieve(number).await;
        assert_eq!(
            (answer.status, answer.header("etag")),
            (200, Some("W/\"6\""))
        );
        assert_eq!(answer.body["id"], people::RETAINED);
        assert!(!answer.text.contains(number));
    }
}

#[tokio::test]
async fn an_invalidated_record_is_not_shown() {
    let answer = retrieve(people::INVALIDATED).await;
    assert_eq!(
        answer.outcome(),
        (404, "INVALIDATED_RESOURCE", "processing", "error")
    );
    assert_eq!(answer.diagnostics(), None);
}

#[tokio::test]
async fn a_restricted_record_does_not_say_where_someone_is() {
    let answer = retrieve(people::RESTRICTED).await;
    assert_eq!(
        answer.body["meta"]["security"][0],
        json!({
            "system": "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "code": "R", "display": "restricted",
        })
    );
    for hidden in [
        "address",
        "telecom",
        "contact",
        "generalPractitioner",
        "extension",
    ] {
        assert_eq!(answer.body.get(hidden), None, "{hidden}");
    }
    assert_eq!(answer.body["name"][0]["family"], "Falconbridge");
    assert_eq!(answer.body["birthDate"], "1990-12-01");
}

#[tokio::test]
async fn a_very_restricted_record_has_neither_name_nor_birth_date() {
    let answer = retrieve(people::VERY_RESTRICTED).await;
    assert_eq!(
        answer.body["meta"]["security"][0]["display"],
        "very restricted"
    );
    for hidden in [
        "name",
        "birthDate",
        "address",
        "telecom",
        "generalPractitioner",
    ] {
        assert_eq!(answer.body.get(hidden), None, "{hidden}");
    }
    assert_eq!(answer.body["gender"], "female");
}

#[tokio::test]
async fn a_minimal_record_has_nothing_but_its_number() {
    let answer = retrieve(people::MINIMAL).await;
    let mut names: Vec<&String> = answer.body.as_object().unwrap().keys().collect();
    names.sort();
    assert_eq!(names, ["id", "identifier", "meta", "resourceType"]);
}

#[tokio::test]
async fn dates_may_be_partial() {
    assert_eq!(
        retrieve(people::BORN_IN_YEAR).await.body["birthDate"],
        "1948"
    );
    assert_eq!(
        retrieve(people::BORN_IN_MONTH).await.body["birthDate"],
        "1952-02"
    );
    assert_eq!(
        retrieve(people::DIED_IN_YEAR).await.body["deceasedDateTime"],
        "2019"
    );
}

#[tokio::test]
async fn a_death_comes_with_the_status_of_its_notification() {
    for (number, status) in [(people::DIED_FORMALLY, "2"), (people::DIED_INFORMALLY, "1")] {
        let body = retrieve(number).await.body;
        assert!(
            body["deceasedDateTime"]
                .as_str()
                .unwrap()
                .starts_with("2023-")
        );
        let death = extension(&body, "DeathNotificationStatus");
        assert_eq!(
            death["extension"][0]["valueCodeableConcept"]["coding"][0]["code"],
            status
        );
        assert_eq!(death["extension"][1]["url"], "systemEffectiveDate");
    }
}

#[tokio::test]
async fn address_lines_may_be_null_with_an_extension_beside_them() {
    let body = retrieve(people::NULL_ADDRESS_LINES).await.body;
    let address = &body["address"][0];
    assert_eq!(
        address["line"],
        json!(["5 Gorse Hill", null, null, "Northmoor", "Estshire"])
    );
    let beside = address["_line"].as_array().unwrap();
    assert_eq!(beside.len(), 5);
    assert!(beside[0].is_null() && beside[1]["extension"].is_array() && beside[4].is_null());
}

#[tokio::test]
async fn someone_who_moved_away_has_no_practice_but_a_reason() {
    let body = retrieve(people::DEREGISTERED).await.body;
    assert_eq!(body.get("generalPractitioner"), None);
    assert!(body["managingOrganization"]["identifier"]["value"].is_string());
    let removal = extension(&body, "PDS-RemovalFromRegistration");
    assert_eq!(
        removal["extension"][0]["valueCodeableConcept"]["coding"][0]["code"],
        "SCT"
    );
}

#[tokio::test]
async fn textphones_interpreters_and_pseudo_postcodes_exist() {
    let interpreter = retrieve(people::INTERPRETER).await.body;
    assert_eq!(interpreter["telecom"][0]["system"], "other");
    assert_eq!(
        interpreter["telecom"][0]["extension"][0]["valueCoding"]["code"],
        "textphone"
    );
    assert_eq!(
        extension(&interpreter, "NHSCommunication")["extension"][1]["valueBoolean"],
        true
    );
    assert_eq!(
        retrieve(people::NO_FIXED_ABODE).await.body["address"][0]["postalCode"],
        "ZZ99 3VZ"
    );
    assert_eq!(
        retrieve(people::ONE_NAME).await.body["name"][0].get("given"),
        None
    );
    assert_eq!(
        retrieve(people::MUCH_CHANGED).await.header("etag"),
        Some("W/\"27\"")
    );
}

#[tokio::test]
async fn related_people_are_listed_by_number_or_by_details() {
    let caller = Caller::start().await;
    let full = caller
        .pds(&format!("/Patient/{}/RelatedPerson", people::FULL_RECORD))
        .await;
    assert_eq!((full.status, full.body["total"].as_u64()), (200, Some(2)));
    let entries = full.body["entry"].as_array().unwrap();
    // the related person's own number, not the subject's
    assert_eq!(
        entries[0]["resource"]["patient"]["identifier"]["value"],
        people::FORMER_NAME
    );
    assert_eq!(entries[1]["resource"]["patient"], json!({}));
    assert_eq!(entries[1]["resource"]["name"][0]["given"], json!(["Idris"]));

    let baby = caller
        .pds(&format!("/Patient/{}/RelatedPerson", people::ASHGROVE_BABY))
        .await;
    let parents: Vec<&Value> = baby.body["entry"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| &entry["resource"]["patient"]["identifier"]["value"])
        .collect();
    assert_eq!(parents, [people::ASHGROVE_MOTHER, people::ASHGROVE_FATHER]);

    for number in [people::UNIQUE_MATCH, people::RESTRICTED] {
        let none = caller
            .pds(&format!("/Patient/{number}/RelatedPerson"))
            .await;
        assert_eq!(
            (
                none.status,
                none.body["total"].as_u64(),
                none.body.get("entry")
            ),
            (200, Some(0), None)
        );
    }
    let unknown = caller
        .pds(&format!("/Patient/{}/RelatedPerson", people::UNKNOWN))
        .await;
    assert_eq!(unknown.outcome().1, "RESOURCE_NOT_FOUND");
}
