//! The terminology server: one concept, and whether a code is in a system.

use nhs_sandbox::organisations as org;
use serde_json::{Value, json};

use crate::support::{Answer, Caller};

pub(crate) const ODS_CODES: &str = "https://fhir.nhs.uk/Id/ods-organization-code";

async fn lookup(caller: &Caller, code: &str, properties: &[&str]) -> Answer {
    let mut path = format!("/CodeSystem/$lookup?system={ODS_CODES}&code={code}");
    for property in properties {
        path.push_str(&format!("&property={property}"));
    }
    caller.ods(&path).await
}

/// Names and values of the parts of each `property`, in order.
fn properties(answer: &Answer) -> Vec<(String, Vec<(String, Value)>)> {
    assert_eq!(
        (answer.status, &answer.body["resourceType"]),
        (200, &json!("Parameters"))
    );
    let all = answer.body["parameter"].as_array().unwrap().iter();
    all.filter(|parameter| parameter["name"] == "property")
        .map(|parameter| {
            let parts = parameter["part"].as_array().unwrap();
            assert_eq!(parts[0]["name"], "code");
            let values = parts[1..].iter().map(|part| {
                let part = part.as_object().unwrap();
                let value = part
                    .iter()
                    .find(|(name, _)| name.starts_with("value"))
                    .unwrap();
                assert_eq!(part.len(), 2);
                (
                    format!("{}/{}", part["name"].as_str().unwrap(), value.0),
                    value.1.clone(),
                )
            });
            (
                parts[0]["valueCode"].as_str().unwrap().to_owned(),
                values.collect(),
            )
        })
        .collect()
}

/// The values of one property.
fn values(answer: &Answer, name: &str) -> Vec<Value> {
    let held = properties(answer)
        .into_iter()
        .filter(|(held, _)| held == name);
    held.map(|(_, parts)| parts[0].1.clone()).collect()
}

#[tokio::test]
async fn a_lookup_says_what_the_resource_cannot() {
    let caller = Caller::start().await;
    let answer = lookup(&caller, org::PRACTICE, &["*"]).await;
    let named = |name: &str| {
        let all = answer.body["parameter"].as_array().unwrap();
        all.iter()
            .find(|parameter| parameter["name"] == name)
            .unwrap()
            .clone()
    };
    assert_eq!(named("code")["valueCode"], org::PRACTICE);
    assert_eq!(named("display")["valueString"], "TANNERY LANE SURGERY");
    assert_eq!(named("name")["valueString"], "ODS Organisation");
    assert_eq!(named("system")["valueUri"], ODS_CODES);
    assert_eq!(named("version")["valueString"], "2026-11-01");
    assert_eq!(
        named("designation")["part"][1]["valueString"],
        "TANNERY LANE SURGERY"
    );
    for (name, expected) in [
        ("status", json!("active")),
        ("RE4", json!(org::SUB_ICB)),
        ("RE8", json!(org::PRIMARY_CARE_NETWORK)),
        ("inactive", json!(false)),
        ("refOnly", json!(false)),
        ("opStartDate", json!("1974-04-01")),
        ("legStartDate", json!("1974-04-01")),
        ("uprn", json!("990001202001")),
        ("postcode", json!("XQ1 4AC")),
        ("country", json!("ENGLAND")),
        ("telephone", json!("01632 960240")),
    ] {
        assert_eq!(values(&answer, name), [expected], "{name}");
    }
    for (name, expected) in [
        ("primaryRole", vec!["RO177"]),
        ("role", vec!["RO177", "RO76"]),
        ("orgRecordClass", vec!["RC1"]),
        ("ICB", vec![org::ICB]),
        ("PCO", vec![org::SUB_ICB]),
        ("NHSER", vec!["YZ1"]),
        ("LSOA11", vec!["E99100101"]),
        ("SMHPC CT4", vec!["Z9CT4"]),
    ] {
        let codes: Vec<Value> = values(&answer, name)
            .iter()
            .map(|value| value["code"].clone())
            .collect();
        assert_eq!(codes, expected, "{name}");
    }
    for absent in [
        "successor",
        "predecessor",
        "RE6",
        "opEndDate",
        "forwardSuccession",
    ] {
        assert!(values(&answer, absent).is_empty(), "{absent}");
    }
}

#[tokio::test]
async fn most_values_are_told_twice() {
    let caller = Caller::start().await;
    let answer = lookup(&caller, org::PRACTICE, &["*"]).await;
    for (name, parts) in properties(&answer) {
        let told: Vec<&str> = parts.iter().map(|(part, _)| part.as_str()).collect();
        let expected: &[&str] = match name.as_str() {
            "status" | "RE4" | "RE8" => &["value/valueCode"],
            "inactive" => &["value/valueBoolean", "valueBoolean/valueBoolean"],
            "refOnly" => &["valueBoolean/valueBoolean", "value/valueBoolean"],
            "opStartDate" | "legStartDate" | "lastChangeDate" => {
                &["valueDateTime/valueDateTime", "value/valueDateTime"]
            }
            _ if parts[0].1.is_object() => &["valueCoding/valueCoding", "value/valueCoding"],
            _ => &["valueString/valueString", "value/valueString"],
        };
        assert_eq!(told, expected, "{name}");
        assert!(
            parts.iter().all(|(_, value)| *value == parts[0].1),
            "{name}"
        );
    }
}

#[tokio::test]
async fn only_the_properties_asked_for_are_told() {
    let caller = Caller::start().await;
    let names = |answer: &Answer| -> Vec<String> {
        properties(answer)
            .into_iter()
            .map(|(name, _)| name)
            .collect()
    };
    let two = lookup(&caller, org::TRUST, &["uprn", "primaryRole", "noSuch"]).await;
    assert_eq!(names(&two), ["primaryRole", "uprn"]);
    assert_eq!(names(&lookup(&caller, org::TRUST, &[]).await), ["inactive"]);
}

#[tokio::test]
async fn successions_are_told_with_all_successors_and_in_circles() {
    let caller = Caller::start().await;
    let asked = [
        "successor",
        "predecessor",
        "forwardSuccession",
        "inactive",
        "opEndDate",
    ];
    let split = lookup(&caller, org::SPLIT, &asked).await;
    assert_eq!(values(&split, "successor"), [org::SUB_ICB, "Z7B"]);
    assert_eq!(values(&split, "predecessor"), [org::TWICE_SUCCEEDED, "5ZB"]);
    assert!(values(&split, "forwardSuccession").is_empty());
    assert_eq!(values(&split, "inactive"), [true]);
    assert_eq!(values(&split, "opEndDate"), ["2013-03-31"]);
    let twice = lookup(&caller, org::TWICE_SUCCEEDED, &asked).await;
    assert_eq!(values(&twice, "successor"), [org::SPLIT]);
    assert_eq!(values(&twice, "forwardSuccession"), [true]);
    let [east, west] = org::SUCCESSION_CIRCLE;
    for (code, other) in [(east, west), (west, east)] {
        let answer = lookup(&caller, code, &asked).await;
        assert_eq!(values(&answer, "successor"), [other]);
        assert_eq!(values(&answer, "predecessor"), [other]);
    }
}

#[tokio::test]
async fn other_systems_can_be_looked_up() {
    let caller = Caller::start().await;
    let d = "https://digital.nhs.uk/services/organisation-data-service/CodeSystem";
    for (system, code, display, property, expected) in [
        (
            "ODSOrganisationRole",
            "RO197",
            "NHS TRUST",
            "primaryRole",
            json!(true),
        ),
        (
            "ODSOrganisationRole",
            "RO76",
            "GP PRACTICE",
            "primaryRole",
            json!(false),
        ),
        (
            "ODSRelationship",
            "RE4",
            "IS COMMISSIONED BY",
            "status",
            json!("active"),
        ),
        ("ODSRecordClass", "RC2", "HSCSite", "inactive", json!(false)),
        (
            "organization-relationship-instance",
            org::ENDED_RELATIONSHIP,
            "IS COMMISSIONED BY",
            "opEndDate",
            json!("2021-06-30"),
        ),
        (
            "organization-role-instance",
            "802104",
            "GP PRACTICE",
            "status",
            json!("inactive"),
        ),
        (
            "succession",
            "10501",
            "5ZA succeeded by 5ZC",
            "legStartDate",
            json!("2006-10-01"),
        ),
        ("postcode", "XQ9%203XZ", "XQ9 3XZ", "inactive", json!(false)),
        (
            "geography-name",
            "E99100201",
            "SALTMARSH 003C",
            "boundary",
            json!("LSOA11"),
        ),
    ] {
        let answer = caller
            .ods(&format!(
                "/CodeSystem/$lookup?system={d}/{system}&code={code}&property={property}"
            ))
            .await;
        assert_eq!(
            answer.body["parameter"][1]["valueString"], display,
            "{system}"
        );
        assert_eq!(values(&answer, property), [expected], "{system}");
    }
}

#[tokio::test]
async fn lookups_of_nothing_are_refused() {
    let caller = Caller::start().await;
    for (query, status, word) in [
        (
            format!("system={ODS_CODES}&code={}", org::UNKNOWN),
            404,
            org::UNKNOWN,
        ),
        ("system=urn:x&code=A".to_owned(), 404, "urn:x"),
        (
            format!("system={ODS_CODES}&code=ZT1&version=1999-01-01"),
            404,
            ODS_CODES,
        ),
        (format!("system={ODS_CODES}"), 400, "code"),
        ("code=ZT1".to_owned(), 400, "system"),
    ] {
        let answer = caller.ods(&format!("/CodeSystem/$lookup?{query}")).await;
        assert_eq!(
            answer.outcome(),
            (status, "", "processing", "error"),
            "{query}"
        );
        assert!(answer.diagnostics().unwrap().contains(word), "{query}");
    }
    let posted = caller.http.post(format!(
        "{}/CodeSystem/$lookup",
        caller.sandbox.ods_base_url()
    ));
    let posted = posted.header("apikey", caller.sandbox.credentials().api_key());
    let answer = crate::support::send(posted).await;
    assert!(answer.status == 405 && answer.diagnostics().unwrap().starts_with("HAPI-0427"));
}

#[tokio::test]
async fn codes_are_validated_with_their_properties() {
    let caller = Caller::start().await;
    for (query, expected) in [
        ("code=ZT1", true),
        ("code=ZT1&status=active", true),
        ("code=ZT1&status=inactive", false),
        ("code=ZT6&status=inactive&primaryRole=RO197", true),
        ("code=Z97001&role=RO76&RE4=Z7A", true),
        ("code=Z97001&RE4=Z7B", false),
        ("code=ZZ999", false),
        ("code=ZT1&display=NOBODY", false),
    ] {
        let answer = caller
            .ods(&format!(
                "/CodeSystem/$validate-code?url={ODS_CODES}&{query}"
            ))
            .await;
        let parameters = answer.body["parameter"].as_array().unwrap();
        assert_eq!(
            (&parameters[0]["name"], &parameters[0]["valueBoolean"]),
            (&json!("result"), &json!(expected)),
            "{query}"
        );
        let message = parameters
            .iter()
            .any(|parameter| parameter["name"] == "message");
        assert_eq!(message, !expected, "{query}");
    }
    let answer = caller
        .ods(&format!(
            "/CodeSystem/$validate-code?url={ODS_CODES}&code=ZT1&constituency=X"
        ))
        .await;
    let text =
        format!("There is no declared filter called constituency on code system {ODS_CODES}");
    assert_eq!(
        (answer.status, answer.diagnostics()),
        (422, Some(text.as_str()))
    );
    assert_eq!(
        caller
            .ods("/CodeSystem/$validate-code?url=urn:x&code=A")
            .await
            .status,
        404
    );
    assert_eq!(
        caller.ods("/CodeSystem/$validate-code?code=A").await.status,
        400
    );
}
