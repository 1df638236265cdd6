//! What an SDK for ODS should solve, point by point; the details of each are tested beside it. Points 1, 4
//! and 6 for ORD are in the tests of that feature.

use std::sync::Arc;
use std::time::Duration;

use nhs_http::testing::ManualRuntime;
use nhs_http::{Environment, Runtime};
use nhs_ods::mirror::Mirror;
use nhs_ods::{
    Client, CurrentSuccessors, ErrorCode, OdsCode, OrganizationSearch, RoleCode, SearchFault,
    WalkLimits, search,
};
use serde_json::json;
use wiremock::{Request, ResponseTemplate};

use crate::directory::Hand;
use crate::store::Store;
use crate::{answer, asked, bundle, everything, found, linked, number, service, too_costly, walk};

#[tokio::test]
async fn solves_1_every_page_is_followed_and_never_to_another_origin() {
    let (server, client) = service(|request: &Request| {
        let offset = number(request, "_offset").unwrap_or(0);
        let page = bundle(&[found(&format!("ZX{offset}"))]);
        match offset {
            0..3 => answer(
                200,
                &linked(
                    page,
                    &format!(
                        "https://elsewhere.example/fhir/Organization?_offset={}",
                        offset + 1
                    ),
                ),
            ),
            _ => answer(200, &page),
        }
    })
    .await;
    let (codes, error) = walk(everything(&client).stream()).await;
    assert!(error.is_none());
    assert_eq!(codes, ["ZX0", "ZX1", "ZX2", "ZX3"]);
    // the page size is always said, for the default of 20 cuts results short
    assert_eq!(asked(&server).await[0], "/Organization?_count=1000");
}

#[test]
fn solves_2_extensions_have_typed_views() {
    let path = format!(
        "{}/tests/fixtures/organization.json",
        env!("CARGO_MANIFEST_DIR")
    );
    let json = std::fs::read(path).unwrap();
    let held = nhs_fhir_core::r4::Organization::from_slice(&json).unwrap();
    let held = nhs_ods::Organization::from(held);
    let role = held
        .roles()
        .find(|role| role.code() == Some(RoleCode::NhsTrust))
        .unwrap();
    assert!(role.legal().is_some() && role.operational().is_some());
    assert!(role.instance_id().is_some() && role.active().is_some());
    assert!(held.last_changed().is_some() && held.uprn().is_some());
    assert!(held.record_class().is_some() && held.record_use().is_some());
    // which role is the primary one is in the code system alone
    let parameters = json!({ "resourceType": "Parameters", "parameter": [{ "name": "property", "part": [
        { "name": "code", "valueCode": "primaryRole" }, { "name": "value", "valueCode": "RO197" }
    ] }] });
    let parameters = parameters.to_string();
    let concept = nhs_fhir_core::r4::Parameters::from_slice(parameters.as_bytes()).unwrap();
    assert_eq!(
        nhs_ods::Concept::from(concept).primary_role(),
        Some(RoleCode::NhsTrust)
    );
}

#[tokio::test]
async fn solves_3_walks_end_where_the_data_have_a_circle() {
    let (_server, client) = service(|request: &Request| {
        let mut pairs = request.url.query_pairs();
        let asked = pairs
            .find(|(name, _)| name == "code")
            .unwrap()
            .1
            .into_owned();
        let other = if asked == "ZX1" { "ZX2" } else { "ZX1" };
        let property = json!({ "name": "property", "part": [
            { "name": "code", "valueCode": "successor" }, { "name": "value", "valueCode": other }
        ] });
        answer(
            200,
            &json!({ "resourceType": "Parameters", "parameter": [property] }),
        )
    })
    .await;
    let start = OdsCode::parse("ZX1").unwrap();
    let found = client
        .current_successors(&start, WalkLimits::default())
        .await;
    let (outcome, trail) = found.unwrap();
    assert!(matches!(outcome, CurrentSuccessors::Nobody));
    assert_eq!(trail.circles().len(), 2);
}

#[tokio::test]
async fn solves_4_sync_has_changes_relationships_and_all_four_lists() {
    let (hand, server, client) = Hand::of(4).await;
    let mirror = Mirror::new(&client).page_size(3);
    let mut store = Store::default();
    mirror.sync(&mut store).await.unwrap();
    let before = asked(&server).await.len();
    hand.change(|directory| directory.organizations[0].1 = "2024-10-05".to_owned());
    mirror.sync(&mut store).await.unwrap();
    let asked = asked(&server).await[before..].join(" ");
    for part in [
        "lastChangeDate=gt2024-09-24",
        "primary-organization=Z0000",
        "/List/Organization-deletion",
        "/List/OrganizationAffiliation-deletion",
        "/List/Organization-role-deletion",
        "/List/Organization-succession-deletion",
    ] {
        assert!(asked.contains(part), "no {part} in {asked}");
    }
}

#[test]
fn solves_5_codes_are_trimmed_and_upper_case_and_not_judged_further() {
    for (text, code) in [
        (" rr8 ", "RR8"),
        ("c4o9i", "C4O9I"),
        ("8HD87", "8HD87"),
        ("G81086", "G81086"),
        ("8J632648493", "8J632648493"),
    ] {
        assert_eq!(OdsCode::parse(text).unwrap().as_str(), code);
    }
    for text in ["", "RR", "RR-8", "R R8", &"A".repeat(40)] {
        assert!(OdsCode::parse(text).is_err(), "{text}");
    }
}

#[tokio::test]
async fn solves_6_what_the_service_would_refuse_is_not_sent() {
    let (server, client) = service(|_: &Request| ResponseTemplate::new(400)).await;
    let search = OrganizationSearch::new;
    for (search, parameter) in [
        (search().name("ST"), "name"),
        (search().name("A".repeat(101)), "name"),
        (search().postcode("L"), "address-postalcode"),
        (search().page_size(0), "_count"),
        (search().offset(search::MAX_OFFSET + 1), "_offset"),
    ] {
        let error = client.organizations(&search).unwrap_err();
        assert_eq!(SearchFault::of(&error).unwrap().parameter(), parameter);
    }
    assert!(asked(&server).await.is_empty());
}

#[tokio::test]
async fn solves_7_requests_keep_to_the_quota_and_large_pages_are_halved() {
    let (server, _) = service(|request: &Request| {
        if number(request, "_count") > Some(500) {
            return too_costly();
        }
        answer(200, &bundle(&[found("ZX1")]))
    })
    .await;
    let runtime = Arc::new(ManualRuntime::new());
    let client = Client::builder(Environment::custom(server.uri()).unwrap())
        .runtime(runtime.clone())
        .service_rate_limit()
        .unwrap()
        .build()
        .unwrap();
    // no 300 seconds have more than 5,000: what may come at once, and one each 1/15 second
    let start = runtime.monotonic();
    for _ in 0..300 {
        let (codes, error) = walk(everything(&client).stream()).await;
        assert_eq!((codes.len(), error.is_none()), (1, true));
    }
    let waited = runtime.monotonic() - start;
    // 600 requests, of which 500 were there
    assert!(
        waited >= Duration::from_secs(6) && waited < Duration::from_secs(8),
        "{waited:?}"
    );
    assert_eq!(asked(&server).await.len(), 600);
}

#[test]
fn solves_8_codes_are_named_where_that_is_certain_and_open_elsewhere() {
    for (code, named) in [
        ("RO197", RoleCode::NhsTrust),
        ("RO198", RoleCode::NhsTrustSite),
        ("RO177", RoleCode::PrescribingCostCentre),
        ("RO76", RoleCode::GpPractice),
        ("RO182", RoleCode::Pharmacy),
        ("RO98", RoleCode::ClinicalCommissioningGroup),
    ] {
        assert_eq!(RoleCode::new(code), named);
    }
    // two sources disagree on it, so it has no name here
    assert!(matches!(RoleCode::new("RO261"), RoleCode::Other(_)));
    assert_eq!(nhs_ods::RelationshipCode::new("RE10").as_str(), "RE10");
    assert!(ErrorCode::Gateway(429).meaning().contains("5,000"));
}
