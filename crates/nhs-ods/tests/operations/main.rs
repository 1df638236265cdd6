//! The recorded exchanges of everything but searches, which are in `conformance.rs`: each request is the one
//! that this client makes, each answer is the outcome that the name of its file says. Exchanges in XML are
//! read as the JSON that this client would have been given; errors in XML are read as they are, too.
//! ORD's are in `ord_api`. `NHS_CONFORMANCE_DATA` names their folder.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    dead_code
)]

#[path = "../../../../tests/conformance_data.rs"]
mod conformance_data;
#[path = "../exchange/mod.rs"]
mod exchange;
mod parameters;

use exchange::Exchange;
use futures_util::StreamExt;
use nhs_fhir_core::r4::Parameters;
use nhs_http::{Call, Environment, RetryPolicy};
use nhs_ods::search::{Expand, Filter, Lookup};
use nhs_ods::{
    AffiliationEnd, AffiliationSearch, Client, Concept, Deleted, DeletionList, ErrorCode, OdsCode,
    OrganizationSearch, RecordClass, RecordUse, RelationshipCode, RoleCode, endpoint, system,
};
use url::Url;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

fn base() -> Url {
    Environment::Integration.api(endpoint::PATH)
}

fn code(text: &str) -> OdsCode {
    OdsCode::parse(text).unwrap()
}

/// A client whose service gives that answer to everything.
async fn client(exchange: &Exchange) -> (MockServer, Client) {
    let server = MockServer::start().await;
    let answer = ResponseTemplate::new(exchange.response().status().as_u16())
        .set_body_raw(exchange.json(), "application/fhir+json");
    Mock::given(any()).respond_with(answer).mount(&server).await;
    let client = Client::builder(Environment::custom(server.uri()).unwrap())
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    (server, client)
}

#[tokio::test]
async fn list_of_deletions_07() {
    let Some(folder) = conformance_data::folder("ods") else {
        return;
    };
    let recorded = Exchange::read(&folder, 7);
    recorded.assert_is(&endpoint::deletions(DeletionList::Organizations), &base());
    let (_server, client) = client(&recorded).await;
    let held = client
        .deletions(DeletionList::Organizations)
        .await
        .unwrap()
        .value;
    assert_eq!(held.as_of.unwrap(), "2024-01-25");
    let what: Vec<_> = held
        .entries
        .iter()
        .map(|entry| entry.what.clone())
        .collect();
    let deleted = |text| Deleted::Organization(code(text));
    assert_eq!(what, [deleted("FVG57"), deleted("FJE57")]);
    assert_eq!(held.entries[0].on.as_ref().unwrap(), "2024-01-17");
    assert!(held.unread.is_empty());
}

#[tokio::test]
async fn lookup_of_a_practice_08() {
    let Some(folder) = conformance_data::folder("ods") else {
        return;
    };
    let recorded = Exchange::read(&folder, 8);
    let lookup = Lookup::organization(&code("G81086")).all_properties();
    recorded.assert_is(&endpoint::lookup(&lookup).unwrap(), &base());
    let (_server, client) = client(&recorded).await;
    let practice = client
        .lookup_organization(&code("G81086"))
        .await
        .unwrap()
        .value;
    assert_eq!(practice.display(), Some("BIRD-IN-EYE SURGERY"));
    assert_eq!(practice.version(), Some("2024-03-07"));
    assert_eq!(practice.is_active(), Some(true));
    assert_eq!(
        practice.related(&RelationshipCode::CommissionedBy),
        [code("97R")]
    );
    assert_eq!(
        practice.related(&RelationshipCode::PartnerTo),
        [code("U36842")]
    );
    assert_eq!(
        practice.primary_role(),
        Some(RoleCode::PrescribingCostCentre)
    );
    assert_eq!(practice.record_class(), Some(RecordClass::Organisation));
    assert_eq!(practice.value("uprn").unwrap().text(), Some("10091054340"));
    assert_eq!(practice.value("refOnly").unwrap().flag(), Some(false));
    assert_eq!(
        practice.value("opStartDate").unwrap().text(),
        Some("1974-04-01")
    );
    let area = practice.value("LSOA11").unwrap().coding().unwrap();
    assert_eq!(area.system.as_ref().unwrap(), system::GEOGRAPHY);
    // each property once, though its value is said twice
    let parameters = Parameters::from_slice(recorded.json().as_bytes()).unwrap();
    let named = parameters.parameter.iter();
    let count = named
        .filter(|held| held.name.as_deref() == Some("property"))
        .count();
    assert_eq!(
        Concept::from(parameters.clone()).properties().count(),
        count
    );
    assert_eq!(practice.values("role").count(), 2);
}

#[tokio::test]
async fn expansion_by_last_change_09() {
    let Some(folder) = conformance_data::folder("ods") else {
        return;
    };
    let recorded = Exchange::read(&folder, 9);
    let expand = Expand::new(system::ORGANISATION)
        .filter(Filter::equal("lastChangeDate", "gt2024-02-01"))
        .property("primaryRole")
        .property("country")
        .page_size(2);
    recorded.assert_is(&endpoint::expand(&expand).unwrap(), &base());
    let (_server, client) = client(&recorded).await;
    let mut pages = client.expand(&expand).unwrap().pages();
    let page = pages.next().await.unwrap().unwrap();
    assert_eq!(page.total, Some(4725));
    assert!(page.version.unwrap().ends_with("|2024-03-07"));
    let rows: Vec<_> = page
        .concepts
        .iter()
        .map(|concept| {
            let role = concept.value("primaryRole").unwrap();
            let country = concept.value("country").unwrap();
            (
                concept.code().unwrap(),
                concept.is_inactive(),
                role.text().unwrap(),
                country.text().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            ("AT32", false, "RO104", "ENGLAND"),
            ("AT9", true, "RO172", "ENGLAND")
        ]
    );
}

#[tokio::test]
async fn metadata_10() {
    let Some(folder) = conformance_data::folder("ods") else {
        return;
    };
    let recorded = Exchange::read(&folder, 10);
    recorded.assert_is(&endpoint::metadata(), &base());
    let (_server, client) = client(&recorded).await;
    let metadata = client.metadata().await.unwrap().value;
    assert_eq!(metadata.version.as_deref(), Some("0.0.5"));
    let resources: Vec<_> = metadata.rest[0].resource.iter().collect();
    assert!(resources.len() > 2);
}

#[tokio::test]
async fn organisation_that_came_as_xml_12() {
    let Some(folder) = conformance_data::folder("ods") else {
        return;
    };
    let recorded = Exchange::read(&folder, 12);
    recorded.assert_is(&endpoint::organization(&code("G81086")), &base());
    let (_server, client) = client(&recorded).await;
    let practice = client.organization(&code("G81086")).await.unwrap().value;
    assert_eq!(practice.record_use(), Some(RecordUse::Full));
    let roles: Vec<_> = practice.roles().map(|role| role.code().unwrap()).collect();
    assert_eq!(
        roles,
        [RoleCode::PrescribingCostCentre, RoleCode::GpPractice]
    );
    assert!(
        practice
            .roles()
            .all(|role| role.legal().is_some() || role.operational().is_some())
    );
}

#[tokio::test]
async fn relationships_with_organisations_that_came_as_xml_13() {
    let Some(folder) = conformance_data::folder("ods") else {
        return;
    };
    let recorded = Exchange::read(&folder, 13);
    let search = AffiliationSearch::new()
        .primary_organization(code("G81086"))
        .with_organization(AffiliationEnd::Primary);
    recorded.assert_is(&endpoint::affiliations(&search).unwrap(), &base());
    // the recorded answer is that to another query, for the organisations at the other end
    let answered = AffiliationSearch::new()
        .primary_organization(code("FDC49"))
        .participating_organization(code("Q72"))
        .with_organization(AffiliationEnd::Participating);
    let (_server, client) = client(&recorded).await;
    let mut pages = client.affiliations(&answered).unwrap().pages();
    let page = pages.next().await.unwrap().unwrap();
    assert_eq!(page.total, Some(2));
    assert!(!page.matches.is_empty() && page.unexpected.is_empty() && !page.has_next());
    for found in &page.matches {
        let other = found.participating.as_ref().unwrap();
        assert_eq!(other.ods_code(), found.affiliation.participating_code());
        assert!(found.affiliation.legal().is_some());
    }
}

#[tokio::test]
async fn search_that_finds_nothing_14() {
    let Some(folder) = conformance_data::folder("ods") else {
        return;
    };
    let recorded = Exchange::read(&folder, 14);
    let search = OrganizationSearch::new().name("NOSUCHNAME");
    recorded.assert_is(&endpoint::organizations(&search).unwrap(), &base());
    let (_server, client) = client(&recorded).await;
    let results = client.organizations(&search).unwrap();
    assert_eq!(results.count().await.unwrap(), 0);
    assert!(results.stream().next().await.is_none());
}

#[test]
fn refusals_15_to_18() {
    let Some(folder) = conformance_data::folder("ods") else {
        return;
    };
    let all = Expand::new(system::ORGANISATION);
    let filtered = all.clone().filter(Filter::equal("constituency", "x"));
    let remove = Call::new(
        http::Method::DELETE,
        "ods.organization.delete",
        "/Organization/{code}",
    );
    let dated = Call::get("ods.organization.search", "/Organization");
    for (number, call, expected) in [
        // a date cannot be written wrongly but by hand
        (
            15,
            dated.query("lastChangeDate", "gtINVALID"),
            ErrorCode::InvalidFormat,
        ),
        (16, remove.param("code", "RR8"), ErrorCode::MethodNotAllowed),
        (
            17,
            endpoint::expand(&all).unwrap(),
            ErrorCode::ExpansionTooLarge,
        ),
        (
            18,
            endpoint::expand(&filtered).unwrap(),
            ErrorCode::UndeclaredFilter,
        ),
    ] {
        let recorded = Exchange::read(&folder, number);
        recorded.assert_is(&call, &base());
        for error in [recorded.error(), recorded.error_as_json()] {
            assert_eq!(
                ErrorCode::of(&error),
                Some(expected.clone()),
                "{}",
                recorded.name
            );
            assert!(!error.is_retryable());
        }
    }
}

/// STU3 is switched off: no method asks it. Data kept from it are read with the model of STU3, leniently, for
/// they are no valid FHIR.
#[test]
fn organisation_of_the_retired_stu3_interface_24() {
    let Some(folder) = conformance_data::folder("ods") else {
        return;
    };
    let recorded = Exchange::read(&folder, 24);
    let base = Url::parse("https://directory.spineservices.nhs.uk/STU3").unwrap();
    recorded.assert_is(&endpoint::organization(&code("A6JR")), &base);
    let reading = nhs_fhir_core::stu3::Organization::from_slice_lenient(recorded.body().as_bytes());
    let reading = reading.unwrap();
    let identifier = reading.value.identifier.iter().next().unwrap();
    assert_eq!(code(identifier.value.as_deref().unwrap()), code("A6JR"));
    assert_eq!(reading.value.active, Some(true));
    assert!(!reading.issues.is_empty());
}
