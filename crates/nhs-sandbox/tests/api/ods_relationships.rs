//! Relationships between organisations, alone and beside them.

use nhs_sandbox::organisations as org;
use serde_json::Value;

use crate::support::Caller;

#[tokio::test]
async fn relationships_are_found_from_either_end() {
    let caller = Caller::start().await;
    let one = caller
        .ods(&format!(
            "/OrganizationAffiliation/{}",
            org::PRACTICE_COMMISSIONED_BY_SUB_ICB
        ))
        .await
        .body;
    assert_eq!(
        one["organization"]["reference"],
        format!("Organization/{}", org::PRACTICE)
    );
    assert_eq!(
        one["participatingOrganization"]["identifier"]["value"],
        org::SUB_ICB
    );
    assert_eq!(one["code"][0]["coding"][0]["code"], "RE4");
    assert_eq!(one["extension"].as_array().unwrap().len(), 2);

    let search = async |query: &str| {
        caller
            .ods(&format!("/OrganizationAffiliation?_count=100&{query}"))
            .await
    };
    let codes = |answer: &crate::support::Answer| -> Vec<String> {
        let entries = answer.body["entry"].as_array().unwrap();
        entries
            .iter()
            .map(|entry| {
                entry["resource"]["code"][0]["coding"][0]["code"]
                    .as_str()
                    .unwrap()
                    .to_owned()
            })
            .collect()
    };
    let from = search(&format!("primary-organization={}", org::PRACTICE)).await;
    assert_eq!(codes(&from), ["RE4", "RE8"]);
    let system = search(&format!(
        "primary-organization=https%3A%2F%2Ffhir.nhs.uk%2FId%2Fods-organization-code%7C{}",
        org::PRACTICE
    ))
    .await;
    assert_eq!(system.ids(), from.ids());
    let to = search(&format!("participating-organization={}", org::TRUST)).await;
    assert_eq!(codes(&to), ["RE6"; 4]);
    let both = search(&format!(
        "primary-organization={}&participating-organization={}",
        org::PRACTICE,
        org::SUB_ICB
    ))
    .await;
    assert_eq!(both.ids(), [org::PRACTICE_COMMISSIONED_BY_SUB_ICB]);
    let ended = search(&format!(
        "primary-organization={}&active=false",
        org::CLOSED_PRACTICE
    ))
    .await;
    assert_eq!(ended.ids()[0], org::ENDED_RELATIONSHIP);
    assert_eq!(
        ended.body["entry"][0]["resource"]["period"]["end"],
        "2021-06-30"
    );
    assert_eq!(
        search("identifier=900001,900002").await.ids(),
        ["900001", "900002"]
    );
    assert_eq!(search("_id=900003").await.ids(), ["900003"]);
    let none = search("primary-organization=ZZ999").await;
    assert_eq!(
        (none.body["total"].as_u64(), none.body.get("entry")),
        (Some(0), None)
    );
    let total = caller.ods("/OrganizationAffiliation?_summary=count").await;
    assert!(total.body["total"].as_u64().unwrap() >= 80);
}

#[tokio::test]
async fn the_other_side_can_come_along() {
    let caller = Caller::start().await;
    let modes = |answer: &crate::support::Answer| -> Vec<(String, String)> {
        let entries = answer.body["entry"].as_array().unwrap();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        entries
            .iter()
            .map(|entry| {
                (
                    text(&entry["resource"]["id"]),
                    text(&entry["search"]["mode"]),
                )
            })
            .collect()
    };
    let pair = |id: &str, mode: &str| (id.to_owned(), mode.to_owned());
    let include = "_include=OrganizationAffiliation%3Aparticipating-organization";
    let answer = caller
        .ods(&format!(
            "/OrganizationAffiliation?primary-organization={}&{include}",
            org::PRACTICE
        ))
        .await;
    assert_eq!(answer.body["total"], 2);
    let expected = [
        pair("900001", "match"),
        pair("900002", "match"),
        pair(org::SUB_ICB, "include"),
        pair(org::PRIMARY_CARE_NETWORK, "include"),
    ];
    assert_eq!(modes(&answer), expected);
    let revinclude = "_revinclude=OrganizationAffiliation:primary-organization";
    let answer = caller
        .ods(&format!("/Organization?_id={}&{revinclude}", org::PRACTICE))
        .await;
    assert_eq!(answer.body["total"], 1);
    assert_eq!(
        modes(&answer),
        [
            pair(org::PRACTICE, "match"),
            pair("900001", "include"),
            pair("900002", "include")
        ]
    );
}
