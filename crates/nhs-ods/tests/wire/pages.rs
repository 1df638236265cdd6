//! What stands on a page: matches, what was asked for beside them, and what should not be there.

use std::sync::Arc;

use nhs_ods::{
    AffiliationEnd, AffiliationSearch, ErrorKind, OrganizationMatch, OrganizationSearch, Page,
};
use serde_json::{Value, json};
use wiremock::ResponseTemplate;

use crate::{FHIR, always, answer, asked, bundle, everything, found, outcome, relates, walk};

async fn page(body: &Value, search: OrganizationSearch) -> Page<OrganizationMatch> {
    let (_server, client) = always(answer(200, body)).await;
    let results = client.organizations(&search).unwrap();
    results.pages().next().await.unwrap().unwrap()
}

fn told(severity: &str) -> Value {
    let mut outcome = outcome("informational", "something about the search");
    outcome["issue"][0]["severity"] = json!(severity);
    json!({"resource": outcome, "search": {"mode": "outcome"}})
}

#[tokio::test]
async fn result_without_entries_is_empty_and_no_error() {
    let empty = json!({
        "resourceType": "Bundle", "type": "searchset", "total": 0,
        "link": [{"relation": "self", "url": "https://host.example/fhir/Organization"}]
    });
    let (_server, client) = always(answer(200, &empty)).await;
    let (seen, error) = walk(everything(&client).stream()).await;
    assert!(seen.is_empty() && error.is_none());
    for entries in [json!(null), json!([])] {
        let mut bent = empty.clone();
        bent["entry"] = entries;
        let page = page(&bent, OrganizationSearch::new()).await;
        assert_eq!((page.matches.len(), page.total), (0, Some(0)));
    }
}

#[tokio::test]
async fn outcome_that_warns_is_an_error_for_records_and_data_for_pages() {
    for severity in ["warning", "error", "fatal", "odd"] {
        let body = bundle(&[found("ZX1"), told(severity)]);
        let given = page(&body, OrganizationSearch::new()).await;
        assert_eq!((given.matches.len(), given.outcomes.len()), (1, 1));
        assert!(given.unexpected.is_empty());
        let issue = &given.outcomes[0].issue[0];
        assert_eq!(
            issue.diagnostics.as_deref(),
            Some("something about the search")
        );

        let (_server, client) = always(answer(200, &body)).await;
        let (seen, error) = walk(everything(&client).stream()).await;
        assert!(
            seen.is_empty(),
            "the result may be another than was asked for"
        );
        let error = error.unwrap();
        assert_eq!(error.kind(), ErrorKind::InvalidResponse);
        assert!(error.to_string().contains("OperationOutcome"), "{error}");
        assert!(error.request_id().is_some());
    }
}

#[tokio::test]
async fn outcome_that_only_informs_does_not_stop_the_records() {
    let body = bundle(&[told("information"), found("ZX1")]);
    let (_server, client) = always(answer(200, &body)).await;
    let (seen, error) = walk(everything(&client).stream()).await;
    assert_eq!(seen, ["ZX1"]);
    assert!(error.is_none());
    assert_eq!(
        page(&body, OrganizationSearch::new()).await.outcomes.len(),
        1
    );
}

#[tokio::test]
async fn entry_that_was_not_asked_for_is_not_passed_over() {
    for stray in [
        json!({"resource": {"resourceType": "Location", "id": "1"}, "search": {"mode": "match"}}),
        json!({"resource": {"resourceType": "Basic", "id": "1"}}),
        json!({"resource": {"id": "1"}}),
        json!({"resource": "text"}),
        json!({"fullUrl": "https://host.example/fhir/Organization/ZX2"}),
        json!({"resource": {"resourceType": "Organization", "id": "ZX2"}, "search": {"mode": "include"}}),
        relates("1", "ZX1", "ZX2", "include"),
        relates("1", "ZX1", "ZX2", "match"),
    ] {
        let body = bundle(&[found("ZX1"), stray.clone()]);
        let given = page(&body, OrganizationSearch::new()).await;
        assert_eq!(given.matches.len(), 1, "{stray}");
        assert_eq!(given.unexpected.len(), 1, "{stray}");

        let (_server, client) = always(answer(200, &body)).await;
        let (_, error) = walk(everything(&client).stream()).await;
        let error = error.unwrap_or_else(|| panic!("{stray} was passed over"));
        assert!(error.to_string().contains("did not ask for"), "{error}");
    }
}

#[tokio::test]
async fn entries_that_are_no_objects_are_an_error() {
    for entries in [json!("text"), json!([null]), json!([found("ZX1"), 7])] {
        let mut body = bundle(&[]);
        body["entry"] = entries.clone();
        let (_server, client) = always(answer(200, &body)).await;
        let error = everything(&client)
            .pages()
            .next()
            .await
            .unwrap()
            .unwrap_err();
        assert!(
            error.to_string().contains("records may be missing"),
            "{entries}: {error}"
        );
    }
}

#[tokio::test]
async fn members_that_come_twice_make_the_page_unusable() {
    let entry = r#"{"resource":{"resourceType":"Organization","id":"ZX1"}}"#;
    let url = "https://host.example/fhir/Organization?_offset=1";
    let next = format!(r#"{{"relation":"next","url":"{url}"}}"#);
    for (members, word) in [
        (format!(r#""entry":[{entry}],"entry":[{entry}]"#), "lists of entries"),
        (format!(r#""entry":[],"entry":[{entry}]"#), "lists of entries"),
        (format!(r#""entry":[{entry}],"link":[],"link":[{next}]"#), "where it goes on"),
        (
            format!(r#""entry":[{entry}],"link":[{{"relation":"self","relation":"next","url":"{url}"}}]"#),
            "where it goes on",
        ),
        (
            format!(r#""entry":[{entry}],"link":[{{"relation":"next","url":"{url}","url":"{url}1"}}]"#),
            "where it goes on",
        ),
        (
            r#""entry":[{"resource":{"resourceType":"Organization","id":"ZX1"},"resource":{"resourceType":"Organization","id":"ZX2"}}]"#.to_owned(),
            "several resources",
        ),
    ] {
        let body = format!(r#"{{"resourceType":"Bundle","type":"searchset",{members}}}"#);
        let answer = ResponseTemplate::new(200).set_body_raw(body, FHIR);
        let (server, client) = always(answer).await;
        let (seen, error) = walk(everything(&client).stream()).await;
        assert!(seen.is_empty(), "{members}");
        let error = error.unwrap_or_else(|| panic!("{members} went unnoticed"));
        assert_eq!(error.kind(), ErrorKind::InvalidResponse);
        assert!(error.to_string().contains(word), "{error}");
        let page = everything(&client).pages().next().await.unwrap();
        assert!(page.is_err(), "{members}");
        assert_eq!(asked(&server).await.len(), 2);
    }
}

#[tokio::test]
async fn records_tell_the_issues_of_their_page() {
    let mut bent = found("ZX1");
    bent["resource"]["active"] = json!("yes");
    let (_server, client) = always(answer(200, &bundle(&[bent]))).await;
    let mut records = everything(&client).stream();
    assert!(records.issues().is_empty(), "nothing was fetched yet");
    records.next().await.unwrap().unwrap();
    assert_eq!(records.issues().len(), 1);
    assert!(records.issues()[0].to_string().contains("active"));
}

#[tokio::test]
async fn bent_page_is_read_and_its_issues_told() {
    let body = json!({
        "resourceType": "Bundle", "type": "searchset", "total": "two",
        "entry": {"resource": {"resourceType": "Organization", "id": "ZX1", "name": ["X"]}}
    });
    let given = page(&body, OrganizationSearch::new()).await;
    assert_eq!((given.matches.len(), given.total), (1, None));
    assert!(given.issues.len() >= 3, "{:?}", given.issues);
}

#[tokio::test]
async fn entry_without_a_search_mode_is_told_by_its_type() {
    let mut relates = relates("1", "ZX1", "ZX9", "include");
    relates.as_object_mut().unwrap().remove("search");
    let body = bundle(&[
        json!({"resource": {"resourceType": "Organization", "id": "ZX1"}}),
        relates,
    ]);
    let search = OrganizationSearch::new().with_affiliations(AffiliationEnd::Primary);
    let given = page(&body, search).await;
    assert_eq!(given.matches[0].affiliations.len(), 1);
    assert!(given.unexpected.is_empty());
}

#[tokio::test]
async fn relationships_stand_beside_the_organisation_at_the_end_asked_for() {
    let body = bundle(&[
        found("ZX1"),
        found("ZX2"),
        relates("11", "ZX1", "AAA", "include"),
        relates("12", "ZX1", "ZX2", "include"),
        relates("21", "ZX2", "BBB", "include"),
    ]);
    let ids = |found: &OrganizationMatch| -> Vec<String> {
        let ids = found
            .affiliations
            .iter()
            .map(|held| held.instance_id().unwrap());
        ids.map(str::to_owned).collect()
    };
    let search = OrganizationSearch::new().with_affiliations(AffiliationEnd::Primary);
    let given = page(&body, search.clone()).await;
    assert_eq!(ids(&given.matches[0]), ["11", "12"]);
    assert_eq!(ids(&given.matches[1]), ["21"]);
    assert!(given.unexpected.is_empty());

    let search = search.with_affiliations(AffiliationEnd::Participating);
    let given = page(&body, search).await;
    assert_eq!(ids(&given.matches[1]), ["12", "21"]);
    assert!(Arc::ptr_eq(
        &given.matches[0].affiliations[1],
        &given.matches[1].affiliations[0]
    ));
}

#[tokio::test]
async fn relationship_of_no_organisation_on_the_page_is_unexpected() {
    let body = bundle(&[found("ZX1"), relates("1", "AAA", "ZX1", "include")]);
    let search = OrganizationSearch::new().with_affiliations(AffiliationEnd::Primary);
    let given = page(&body, search).await;
    assert!(given.matches[0].affiliations.is_empty());
    let resource = given.unexpected[0].resource.as_ref().unwrap();
    assert_eq!(resource.type_name(), "OrganizationAffiliation");
}

#[tokio::test]
async fn organisations_stand_beside_the_relationships_that_name_them() {
    let mut included = found("ZX9");
    included["search"]["mode"] = json!("include");
    let mut stray = found("ZX8");
    stray["search"]["mode"] = json!("include");
    let body = bundle(&[
        relates("1", "AAA", "ZX9", "match"),
        relates("2", "BBB", "ZX9", "match"),
        relates("3", "CCC", "DDD", "match"),
        included,
        stray,
    ]);
    let (server, client) = always(answer(200, &body)).await;
    let search = AffiliationSearch::new()
        .active(true)
        .with_organization(AffiliationEnd::Participating);
    let results = client.affiliations(&search).unwrap();
    let given = results.pages().next().await.unwrap().unwrap();
    let ends: Vec<_> = given
        .matches
        .iter()
        .map(|held| held.participating.clone())
        .collect();
    assert!(Arc::ptr_eq(
        ends[0].as_ref().unwrap(),
        ends[1].as_ref().unwrap()
    ));
    assert_eq!(
        ends[0].as_ref().unwrap().ods_code().unwrap().as_str(),
        "ZX9"
    );
    assert!(ends[2].is_none());
    assert!(given.matches.iter().all(|held| held.primary.is_none()));
    assert_eq!(given.unexpected.len(), 1);
    assert_eq!(
        asked(&server).await,
        [
            "/OrganizationAffiliation?active=true&_include=OrganizationAffiliation%3Aparticipating-organization&_count=1000"
        ]
    );
}
