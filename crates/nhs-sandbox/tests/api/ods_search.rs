//! Searching for organisations.

use nhs_sandbox::organisations as org;

use crate::support::Caller;

async fn found(caller: &Caller, query: &str) -> Vec<String> {
    let answer = caller
        .ods(&format!("/Organization?_count=1000&{query}"))
        .await;
    assert_eq!(answer.status, 200, "{query}: {}", answer.text);
    answer.ids().into_iter().map(str::to_owned).collect()
}

#[tokio::test]
async fn names_match_from_the_start_anywhere_or_exactly() {
    let caller = Caller::start().await;
    assert!(found(&caller, "name=northmoor+u").await == [org::TRUST]);
    assert!(
        !found(&caller, "name=Northmoor")
            .await
            .contains(&"ZT104".to_owned())
    );
    assert!(
        found(&caller, "name%3Acontains=Northmoor")
            .await
            .contains(&"ZT104".to_owned())
    );
    assert_eq!(
        found(&caller, "name:exact=NORTHMOOR%20PHARMACY").await,
        [org::PHARMACY]
    );
    assert!(
        found(&caller, "name:exact=Northmoor%20Pharmacy")
            .await
            .is_empty()
    );
    assert_eq!(
        found(&caller, "name=Elderbrook%20Hospital,Fell%20View").await,
        [org::CLOSED_TRUST, "ZT601", "Z97009"]
    );
    for (query, rule) in [
        ("name=No", "3 to 100"),
        ("name:contains=a%25b", "only hold"),
        ("address-city=N", "at least 2"),
        ("address-postalcode=XQ%2A", "only hold"),
    ] {
        let answer = caller.ods(&format!("/Organization?{query}")).await;
        assert_eq!(answer.outcome().0, 400);
        assert!(answer.diagnostics().unwrap().contains(rule), "{query}");
    }
}

#[tokio::test]
async fn each_parameter_selects_what_it_says() {
    let caller = Caller::start().await;
    let system = "https%3A%2F%2Ffhir.nhs.uk%2FId%2Fods-organization-code";
    assert_eq!(found(&caller, "_id=ZT1").await, ["ZT1"]);
    assert_eq!(found(&caller, "identifier=ZT1,ZT2").await, ["ZT1", "ZT2"]);
    assert_eq!(
        found(&caller, &format!("identifier={system}%7CZT1")).await,
        ["ZT1"]
    );
    assert!(
        found(&caller, "identifier=urn%3Aother%7CZT1")
            .await
            .is_empty()
    );
    assert_eq!(
        found(&caller, "active=false").await,
        [
            org::CLOSED_TRUST,
            "ZT601",
            org::CLOSED_PRACTICE,
            org::TWICE_SUCCEEDED,
            "5ZB",
            org::SPLIT,
            "5ZX",
            "5ZY"
        ]
    );
    assert_eq!(
        found(&caller, "active=false&name=Elder&type=RC2").await,
        ["ZT601"]
    );
    assert_eq!(found(&caller, "type=https%3A%2F%2Ffhir.nhs.uk%2FEngland%2FCodeSystem%2FEngland-ODSRecordUseType%7CRefOnly").await, [org::REFERENCE_ONLY]);
    assert_eq!(
        found(&caller, "address-postalcode=XQ1%201AA").await,
        [org::TRUST]
    );
    assert_eq!(
        found(&caller, "address-postalcode:contains=7nq").await,
        ["Z97002"]
    );
    assert!(
        found(&caller, "address-postalcode:exact=xq1%207nq")
            .await
            .is_empty()
    );
    assert!(
        found(&caller, "address-city=salt")
            .await
            .contains(&"ZT2".to_owned())
    );
    assert!(found(&caller, "address-country:exact=ENGLAND").await.len() > 50);
    assert!(found(&caller, "address-country=Wales").await.is_empty());
    assert_eq!(found(&caller, "address=infirmary").await, [org::TRUST]);
    assert_eq!(
        found(
            &caller,
            "phonetic=Saltmarch&type=RC1&name:contains=nhs%20trust"
        )
        .await,
        ["ZT2"]
    );
    assert!(found(&caller, "partof=ZT1").await.is_empty());
    assert!(found(&caller, "_lastUpdated=gt2020-01-01").await.len() > 60);
}

#[tokio::test]
async fn roles_are_combined_with_and_or_and_not() {
    let caller = Caller::start().await;
    let roles = "https%3A%2F%2Fdigital.nhs.uk%2Fservices%2Forganisation-data-service%2FCodeSystem%2FODSOrganisationRole%7C";
    assert_eq!(found(&caller, "roleCode=RO197").await.len(), 6);
    assert_eq!(
        found(&caller, &format!("roleCode={roles}RO197"))
            .await
            .len(),
        6
    );
    assert_eq!(found(&caller, "activeRoleCode=RO197").await.len(), 5);
    assert_eq!(
        found(&caller, "roleCode=RO197&roleCode=RO57").await,
        [org::TRUST, "ZT3"]
    );
    assert_eq!(found(&caller, "roleCode=RO197,RO318").await.len(), 9);
    assert_eq!(
        found(
            &caller,
            "roleCode=RO177&activeRoleCode%3Anot=RO76&active=true"
        )
        .await,
        [org::FORMER_PRACTICE]
    );
    assert!(
        found(&caller, "roleCode=RO76")
            .await
            .contains(&org::FORMER_PRACTICE.to_owned())
    );
    assert!(
        found(&caller, "roleCode=RO197&roleCode:not=RO57,RO198")
            .await
            .iter()
            .all(|code| code != org::TRUST)
    );
    assert!(found(&caller, "roleCode=RO999").await.is_empty());
}

#[tokio::test]
async fn change_dates_compare_with_prefixes_and_make_ranges() {
    let caller = Caller::start().await;
    assert_eq!(found(&caller, "lastChangeDate=2024-10-02").await, ["ZT2"]);
    assert_eq!(found(&caller, "lastChangeDate=eq2024-10-02").await, ["ZT2"]);
    assert_eq!(
        found(
            &caller,
            "lastChangeDate=gt2024-10-02&lastChangeDate=lt2024-10-04"
        )
        .await,
        ["ZT3"]
    );
    assert_eq!(
        found(&caller, "lastChangeDate=gt2025-01").await,
        [org::TRUST]
    );
    let wrong = caller.ods("/Organization?lastChangeDate=gtINVALID").await;
    assert_eq!(
        wrong.diagnostics(),
        Some("HAPI-1940: Invalid date/time/quantity format: \"gtINVALID\"")
    );
    assert_eq!(wrong.status, 400);
}

#[tokio::test]
async fn unknown_parameters_are_refused_with_the_list_of_known_ones() {
    let caller = Caller::start().await;
    let answer = caller.ods("/Organization?count=2").await;
    assert_eq!(answer.outcome(), (400, "", "processing", "error"));
    let known = "[_content, _id, _lastUpdated, _profile, _security, _source, _tag, _text, active, activeRoleCode, address, \
                 address-city, address-country, address-postalcode, address-state, address-use, endpoint, identifier, \
                 lastChangeDate, name, partof, phonetic, roleCode, type]";
    let text = format!(
        "HAPI-0524: Unknown search parameter \"count\" for resource type \"Organization\". Valid search parameters for this search are: {known}"
    );
    assert_eq!(answer.diagnostics(), Some(text.as_str()));
    assert!(
        answer.body["text"]["div"]
            .as_str()
            .unwrap()
            .contains("&quot;count&quot;")
    );
    let other = caller.ods("/OrganizationAffiliation?name=x").await;
    assert!(other.diagnostics().unwrap().starts_with(
        "HAPI-0524: Unknown search parameter \"name\" for resource type \"OrganizationAffiliation\""
    ));
    let modifier = caller.ods("/Organization?name:soundslike=x").await;
    assert_eq!(modifier.status, 400);
    let include = caller.ods("/Organization?_revinclude=Endpoint:x").await;
    assert!(include.diagnostics().unwrap().starts_with("HAPI-2015"));
}
