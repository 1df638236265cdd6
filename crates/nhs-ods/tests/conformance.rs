//! The published examples of the API, replayed: each recorded exchange is served as it stands, asked
//! for with this crate, and must give what it says.
//!
//! The samples are not part of this repository. `NHS_CONFORMANCE_DATA` says where they are; without
//! them the tests say so and pass, but fail where `CI` is `true`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    missing_docs
)]

#[path = "../../../tests/conformance_data.rs"]
mod conformance_data;

use std::path::Path;

use chrono::NaiveDate;
use nhs_fhir_core::r4::{OrganizationAffiliation as Affiliation, Resource};
use nhs_http::{Environment, RetryPolicy};
use nhs_ods::search::DateCondition;
use nhs_ods::{
    AffiliationSearch, Call, Client, ErrorCode, ErrorKind, OdsCode, OrganizationSearch,
    RecordClass, RecordUse, RelationshipCode, RoleCode,
};
use serde_json::Value;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

/// A recorded exchange: its request line and its answer.
struct Exchange {
    path: String,
    query: Vec<(String, String)>,
    status: u16,
    media_type: String,
    body: String,
}

fn exchange(folder: &Path, name: &str) -> Exchange {
    let text = std::fs::read_to_string(folder.join("transcripts").join(name)).unwrap();
    let (request, response) = text.split_once("### RESPONSE").unwrap();
    let line = request.lines().find(|line| !line.starts_with('#')).unwrap();
    let target = line.split(' ').nth(1).unwrap();
    let url = url::Url::parse(&format!("https://host.example{target}")).unwrap();
    let response = response.trim_start();
    let (head, body) = response.split_once("\n\n").unwrap();
    let media_type = head
        .lines()
        .find_map(|line| line.strip_prefix("Content-Type: "))
        .unwrap();
    Exchange {
        path: url.path().to_owned(),
        query: url.query_pairs().into_owned().collect(),
        status: head.split(' ').nth(1).unwrap().parse().unwrap(),
        media_type: media_type.trim().to_owned(),
        body: body.to_owned(),
    }
}

/// Serves a recorded exchange at its path, and a client of it.
async fn serve(exchange: &Exchange) -> (MockServer, Client) {
    let server = MockServer::start().await;
    let answer = ResponseTemplate::new(exchange.status)
        .set_body_raw(exchange.body.clone(), &exchange.media_type);
    Mock::given(method("GET"))
        .and(path(&exchange.path))
        .respond_with(answer)
        .mount(&server)
        .await;
    let client = Client::builder(Environment::custom(server.uri()).unwrap())
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    (server, client)
}

/// The query that the crate sent, in order of names.
async fn sent(server: &MockServer, request: usize) -> Vec<(String, String)> {
    let requests = server.received_requests().await.unwrap();
    let mut query: Vec<_> = requests[request].url.query_pairs().into_owned().collect();
    query.sort();
    query
}

fn sorted(mut query: Vec<(String, String)>) -> Vec<(String, String)> {
    query.sort();
    query
}

#[tokio::test]
async fn organisation_is_read() {
    let Some(folder) = conformance_data::folder("ods") else {
        return;
    };
    let recorded = exchange(&folder, "01-odt-read-organization-RR8.http");
    let (_server, client) = serve(&recorded).await;
    let trust = client
        .organization(&OdsCode::parse("RR8").unwrap())
        .await
        .unwrap()
        .value;
    assert_eq!(trust.ods_code().unwrap().as_str(), "RR8");
    assert_eq!(trust.record_class(), Some(RecordClass::Organisation));
    assert_eq!(trust.record_use(), Some(RecordUse::Full));
    assert_eq!(trust.last_changed().unwrap(), "2023-11-14");
    assert_eq!(trust.uprn(), Some("72016246"));
    let role = trust.roles().next().unwrap();
    assert_eq!(role.code(), Some(RoleCode::NhsTrust));
    assert_eq!(
        (role.instance_id(), role.active()),
        (Some(37525), Some(true))
    );
    for period in [role.legal().unwrap(), role.operational().unwrap()] {
        assert_eq!(period.start.unwrap(), "1998-04-01");
        assert_eq!(period.end, None);
    }
    let written: Value = serde_json::from_slice(&trust.into_resource().to_vec()).unwrap();
    assert_eq!(
        written,
        serde_json::from_str::<Value>(&recorded.body).unwrap()
    );
}

#[tokio::test]
async fn relationship_is_read() {
    let Some(folder) = conformance_data::folder("ods") else {
        return;
    };
    let recorded = exchange(&folder, "06-odt-read-affiliation-617400.http");
    let (_server, client) = serve(&recorded).await;
    let held = client
        .affiliation(&"617400".parse().unwrap())
        .await
        .unwrap()
        .value;
    assert_eq!(held.instance_id(), Some("617400"));
    assert_eq!(held.relationship(), Some(RelationshipCode::PartnerTo));
    assert_eq!(held.primary_code().unwrap().as_str(), "G81086");
    assert_eq!(held.participating_code().unwrap().as_str(), "U36842");
    assert_eq!(held.legal().unwrap().start.unwrap(), "2019-10-01");
    assert_eq!(held.operational().unwrap().end, None);
}

#[tokio::test]
async fn page_of_many_is_walked_from_with_its_own_link() {
    let Some(folder) = conformance_data::folder("ods") else {
        return;
    };
    let recorded = exchange(&folder, "03-odt-search-lastChangeDate-paged.http");
    let (server, client) = serve(&recorded).await;
    let day = |day| NaiveDate::from_ymd_opt(2023, 5, day).unwrap();
    let search = OrganizationSearch::new()
        .last_changed(DateCondition::Before(day(4)))
        .last_changed(DateCondition::After(day(2)))
        .page_size(2);
    let mut pages = client.organizations(&search).unwrap().pages();
    let page = pages.next().await.unwrap().unwrap();
    assert_eq!(sent(&server, 0).await, sorted(recorded.query));
    let codes: Vec<_> = page
        .matches
        .iter()
        .map(|found| found.organization.ods_code())
        .collect();
    let codes: Vec<_> = codes.iter().flatten().map(OdsCode::as_str).collect();
    assert_eq!(codes, ["AQN", "C4O9I"]);
    assert_eq!(page.total, None);
    assert!(page.has_next() && page.issues.is_empty() && page.unexpected.is_empty());
    for found in &page.matches {
        assert_eq!(found.organization.last_changed().unwrap(), "2023-05-03");
    }

    // its link names the integration environment, and leads to this server all the same
    assert!(pages.next().await.unwrap().is_ok());
    let next = sent(&server, 1).await;
    assert!(next.contains(&("_offset".to_owned(), "2".to_owned())));
    // served again as it stands, it leads back to itself
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidResponse);
}

#[tokio::test]
async fn relationships_of_an_organisation_are_found() {
    let Some(folder) = conformance_data::folder("ods") else {
        return;
    };
    let recorded = exchange(&folder, "05-odt-search-affiliation.http");
    let (server, client) = serve(&recorded).await;
    let source = OdsCode::parse("FDC49").unwrap();
    let search = AffiliationSearch::new().primary_organization(&source);
    let mut pages = client.affiliations(&search).unwrap().pages();
    let page = pages.next().await.unwrap().unwrap();
    assert_eq!(page.total, Some(3));
    assert_eq!(page.matches.len(), 3);
    for found in &page.matches {
        let held = &found.affiliation;
        assert_eq!(held.primary_code().as_ref(), Some(&source));
        assert_eq!(held.relationship(), Some(RelationshipCode::InGeographyOf));
        assert!(held.participating_code().is_some() && held.legal().is_some());
    }
    assert!(pages.next().await.is_none());
    assert_eq!(
        sent(&server, 0).await,
        [
            ("_count".to_owned(), "1000".to_owned()),
            ("primary-organization".to_owned(), "FDC49".to_owned())
        ]
    );
}

#[tokio::test]
async fn refusals_have_their_codes() {
    let Some(folder) = conformance_data::folder("ods") else {
        return;
    };
    let recorded = exchange(&folder, "02-odt-read-organization-404.http");
    let (_server, client) = serve(&recorded).await;
    let error = client
        .organization(&OdsCode::parse("8J632648493").unwrap())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(ErrorCode::of(&error), Some(ErrorCode::NotKnown));

    let recorded = exchange(&folder, "04-odt-search-unknown-param-400.http");
    let (_server, client) = serve(&recorded).await;
    let call = Call::get("ods.organization.search", "/Organization").query("count", "2");
    let error = client.send(call).await.unwrap_err();
    assert_eq!(ErrorCode::of(&error), Some(ErrorCode::UnknownParameter));

    let recorded = exchange(&folder, "11-odt-too-big-422.http");
    let (server, client) = serve(&recorded).await;
    let search = OrganizationSearch::new().page_size(50_000);
    let mut records = client.organizations(&search).unwrap().stream();
    let error = records.next().await.unwrap().unwrap_err();
    assert_eq!(ErrorCode::of(&error), Some(ErrorCode::TooCostly));
    assert_eq!(sent(&server, 0).await, recorded.query);
    assert_eq!(sent(&server, 1).await[0].1, "25000");
}

#[tokio::test]
async fn every_published_example_is_read_and_its_views_hold_up() {
    let Some(folder) = conformance_data::folder("ods") else {
        return;
    };
    let mut read = 0;
    for sub in ["examples", "simplifier/examples"] {
        for entry in std::fs::read_dir(folder.join(sub)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_none_or(|extension| extension != "json") {
                continue;
            }
            let bytes = std::fs::read(&path).unwrap();
            let Ok(reading) = Resource::from_slice_lenient(&bytes) else {
                continue;
            };
            let resources = match reading.value {
                Resource::Bundle(bundle) => bundle
                    .into_inner()
                    .entry
                    .into_iter()
                    .filter_map(|entry| entry.resource)
                    .collect(),
                other => vec![other],
            };
            for resource in resources {
                read += usize::from(check(resource, &path));
            }
        }
    }
    assert!(read >= 8, "only {read} records were found in the samples");
}

/// Whether the resource is a record of the directory; if so, it must be a whole one.
fn check(resource: Resource, path: &Path) -> bool {
    let place = path.display();
    match resource {
        Resource::Organization(held) => {
            let held = nhs_ods::Organization::from(held.into_inner());
            assert!(held.ods_code().is_some(), "{place}");
            assert!(
                held.record_class().is_some() && held.record_use().is_some(),
                "{place}"
            );
            assert!(held.last_changed().is_some(), "{place}");
            assert!(held.roles().count() > 0, "{place}");
            for role in held.roles() {
                assert!(role.code().is_some() && role.name().is_some(), "{place}");
                assert!(
                    role.instance_id().is_some() && role.active().is_some(),
                    "{place}"
                );
                assert!(
                    role.legal().is_some() || role.operational().is_some(),
                    "{place}"
                );
            }
            true
        }
        Resource::OrganizationAffiliation(held) => {
            let held: Affiliation = held.into_inner();
            let held = nhs_ods::OrganizationAffiliation::from(held);
            assert!(
                held.relationship().is_some() && held.instance_id().is_some(),
                "{place}"
            );
            assert!(held.primary_code().is_some(), "{place}");
            assert!(held.participating_code().is_some(), "{place}");
            assert!(
                held.legal().is_some() || held.operational().is_some(),
                "{place}"
            );
            true
        }
        _ => false,
    }
}
