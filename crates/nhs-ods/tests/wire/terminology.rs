//! Lookups, checks, expansions, code systems and deletions: what is asked, and what comes of each answer.

use futures_util::{StreamExt, TryStreamExt};
use nhs_ods::search::{CodeCheck, CodeSystemSearch, Expand, Filter, Lookup};
use nhs_ods::{Deleted, DeletionList, ErrorCode, ErrorKind, OdsCode, system};
use serde_json::{Value, json};
use wiremock::{Request, ResponseTemplate};

use crate::{always, answer, asked, bundle, outcome, service, too_costly};

fn code(text: &str) -> OdsCode {
    OdsCode::parse(text).unwrap()
}

fn parameters(parameters: &Value) -> ResponseTemplate {
    answer(
        200,
        &json!({ "resourceType": "Parameters", "parameter": parameters }),
    )
}

#[tokio::test]
async fn lookup_asks_for_each_property_and_gives_the_concept() {
    let (server, client) = always(parameters(&json!([
        { "name": "code", "valueCode": "ZX1" }, { "name": "display", "valueString": "ALDER TRUST" }
    ])))
    .await;
    let lookup = Lookup::organization(&code("zx1"))
        .property("RE4")
        .property("SMHPC CT4");
    let concept = client.lookup(&lookup).await.unwrap().value;
    assert_eq!(concept.display(), Some("ALDER TRUST"));
    let _ = client.lookup_organization(&code("ZX1")).await.unwrap();
    let start = "/CodeSystem/$lookup?system=https%3A%2F%2Ffhir.nhs.uk%2FId%2Fods-organization-code&code=ZX1";
    assert_eq!(
        asked(&server).await,
        [
            format!("{start}&property=RE4&property=SMHPC%20CT4"),
            format!("{start}&property=%2A"),
        ]
    );
}

#[tokio::test]
async fn answer_of_another_code_or_resource_is_no_concept() {
    for answer in [
        parameters(&json!([{ "name": "code", "valueCode": "ZX2" }])),
        answer(200, &bundle(&[])),
        answer(200, &outcome("not-found", "x")),
    ] {
        let (_server, client) = always(answer).await;
        let error = client.lookup_organization(&code("ZX1")).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidResponse);
    }
    let (server, client) = always(ResponseTemplate::new(200)).await;
    let error = client.lookup(&Lookup::new("x y", "ZX1")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(asked(&server).await.is_empty());
}

#[tokio::test]
async fn check_of_a_code_is_a_result_either_way() {
    for valid in [true, false] {
        let (server, client) = always(parameters(&json!([
            { "name": "result", "valueBoolean": valid }, { "name": "message", "valueString": "x" }
        ])))
        .await;
        let check = CodeCheck::new("urn:x", "RH8").having("status", "active");
        let result = client.validate_code(&check).await.unwrap().value;
        assert_eq!(
            (result.valid, result.message.as_deref()),
            (valid, Some("x"))
        );
        assert_eq!(
            asked(&server).await,
            ["/CodeSystem/$validate-code?url=urn%3Ax&code=RH8&status=active"]
        );
    }
    let (_server, client) = always(parameters(&json!([]))).await;
    let error = client.validate_code(&CodeCheck::new("urn:x", "RH8")).await;
    assert_eq!(error.unwrap_err().kind(), ErrorKind::InvalidResponse);
}

/// An expansion of `size` codes as the service gives it, in pages.
fn expansion(request: &Request, size: u64, version: &str) -> Value {
    let body: Value = serde_json::from_slice(&request.body).unwrap();
    let number = |name: &str| {
        let parameters = body["parameter"].as_array().unwrap();
        let named = parameters.iter().find(|held| held["name"] == name);
        named.map_or(0, |held| held["valueInteger"].as_u64().unwrap())
    };
    let (offset, count) = (number("offset"), number("count"));
    let contains = (offset..(offset + count).min(size))
        .map(|place| json!({ "code": format!("Z{place:03}") }))
        .collect::<Vec<_>>();
    json!({
        "resourceType": "ValueSet",
        "expansion": {
            "total": size, "offset": offset, "contains": contains,
            "parameter": [{ "name": "used-codesystem", "valueUri": format!("urn:x|{version}") }]
        }
    })
}

fn selection(page_size: u32) -> Expand {
    Expand::new("urn:x")
        .filter(Filter::equal("status", "active"))
        .page_size(page_size)
}

#[tokio::test]
async fn expansion_is_walked_to_its_last_code() {
    let (server, client) =
        service(|request: &Request| answer(200, &expansion(request, 5, "1"))).await;
    let codes: Vec<_> = client
        .expand(&selection(2))
        .unwrap()
        .stream()
        .try_collect()
        .await
        .unwrap();
    let codes: Vec<_> = codes.iter().filter_map(|concept| concept.code()).collect();
    assert_eq!(codes, ["Z000", "Z001", "Z002", "Z003", "Z004"]);
    assert_eq!(asked(&server).await, ["/ValueSet/$expand"; 3]);
}

#[tokio::test]
async fn expansion_over_a_reload_ends_with_an_error_worth_another_try() {
    let (_server, client) = service(|request: &Request| {
        let first = expansion(request, 5, "1")["expansion"]["offset"] == 0;
        answer(200, &expansion(request, 5, if first { "1" } else { "2" }))
    })
    .await;
    let mut pages = client.expand(&selection(2)).unwrap().pages();
    assert!(pages.next().await.unwrap().is_ok());
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(error.is_retryable());
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn page_of_codes_that_is_too_large_is_asked_for_in_halves() {
    let (server, client) = service(|request: &Request| {
        let page = expansion(request, 5, "1");
        if page["expansion"]["contains"].as_array().unwrap().len() > 2 {
            return too_costly();
        }
        answer(200, &page)
    })
    .await;
    let codes: Vec<_> = client
        .expand(&selection(8))
        .unwrap()
        .stream()
        .try_collect()
        .await
        .unwrap();
    assert_eq!(codes.len(), 5);
    assert_eq!(asked(&server).await.len(), 5);
}

#[tokio::test]
async fn server_that_ignores_the_offset_does_not_walk_for_ever() {
    let (_server, client) = service(|_: &Request| {
        let contains = json!([{ "code": "Z000" }, { "code": "Z001" }]);
        answer(
            200,
            &json!({ "resourceType": "ValueSet", "expansion": { "contains": contains } }),
        )
    })
    .await;
    let codes: Result<Vec<_>, _> = client
        .expand(&selection(2))
        .unwrap()
        .stream()
        .try_collect()
        .await;
    assert_eq!(codes.unwrap_err().kind(), ErrorKind::InvalidResponse);
}

#[tokio::test]
async fn refusals_of_an_expansion_have_codes() {
    for (text, expected) in [
        (
            "[1f]: The expansion of value set null was too big (>50000).",
            ErrorCode::ExpansionTooLarge,
        ),
        (
            "There is no declared filter called x on code system urn:x",
            ErrorCode::UndeclaredFilter,
        ),
    ] {
        let (server, client) = always(answer(422, &outcome("processing", text))).await;
        let error = client.expand(&selection(8)).unwrap().stream().next().await;
        assert_eq!(ErrorCode::of(&error.unwrap().unwrap_err()), Some(expected));
        assert_eq!(asked(&server).await.len(), 1);
    }
    let set = json!({ "resourceType": "ValueSet" });
    let (_server, client) = always(answer(200, &set)).await;
    let error = client.expand(&selection(8)).unwrap().stream().next().await;
    assert_eq!(
        error.unwrap().unwrap_err().kind(),
        ErrorKind::InvalidResponse
    );
}

#[tokio::test]
async fn code_systems_are_found_with_what_can_be_asked_of_them() {
    let held = |version: &str| {
        json!({ "resource": {
            "resourceType": "CodeSystem", "url": system::ROLE, "version": version, "status": "active",
            "content": "complete", "property": [{ "code": "primaryRole", "type": "boolean" }],
            "filter": [{ "code": "status", "operator": ["="], "value": "a" }]
        } })
    };
    let (server, client) = always(answer(
        200,
        &bundle(&[held("2026-11-01"), held("2026-11-02")]),
    ))
    .await;
    let search = CodeSystemSearch::new().url(system::ROLE);
    let mut found = client.code_systems(&search).unwrap().stream();
    let first = found.next().await.unwrap().unwrap();
    assert_eq!(
        (first.url(), first.version()),
        (Some(system::ROLE), Some("2026-11-01"))
    );
    assert_eq!(first.properties().collect::<Vec<_>>(), ["primaryRole"]);
    assert_eq!(first.filters().collect::<Vec<_>>(), ["status"]);
    assert!(found.next().await.unwrap().is_ok() && found.next().await.is_none());
    assert!(asked(&server).await[0].starts_with("/CodeSystem?url=https"));
}

#[tokio::test]
async fn deletions_are_read_from_the_list_of_that_name_only() {
    let list = |id: &str| {
        answer(
            200,
            &json!({
                "resourceType": "List", "id": id, "status": "current", "mode": "working",
                "entry": [{ "item": { "identifier": { "system": OdsCode::SYSTEM, "value": "ZX9" } } }]
            }),
        )
    };
    let (server, client) = always(list("Organization-deletion")).await;
    let held = client
        .deletions(DeletionList::Organizations)
        .await
        .unwrap()
        .value;
    assert_eq!(held.entries[0].what, Deleted::Organization(code("ZX9")));
    assert_eq!(asked(&server).await, ["/List/Organization-deletion"]);
    let error = client.deletions(DeletionList::Roles).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidResponse);
}
