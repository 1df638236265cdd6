//! Whole journeys against the embedded sandbox: what a vendor does with the directory, from set-up to
//! the last record.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDate;
use nhs_auth::ApiKey;
use nhs_http::Environment;
use nhs_http::testing::ManualRuntime;
use nhs_ods::search::{DateCondition, Text};
use nhs_ods::{
    AffiliationEnd, AffiliationSearch, Call, Client, ErrorCode, ErrorKind, OdsCode,
    OrganizationMatch, OrganizationSearch, RecordClass, RecordUse, RelationshipCode, Results,
    RoleCode, endpoint,
};
use nhs_sandbox::{Api, Fault, FaultBody, NextLinks, Operation, Sandbox, organisations};

fn code(text: &str) -> OdsCode {
    OdsCode::parse(text).unwrap()
}

/// A client with the sandbox's API key and a clock that does not wait.
fn client(sandbox: &Sandbox) -> Client {
    let key = ApiKey::new(sandbox.credentials().api_key()).unwrap();
    Client::builder(Environment::custom(sandbox.platform_url()).unwrap())
        .credential(Arc::new(key))
        .runtime(Arc::new(ManualRuntime::new()))
        .build()
        .unwrap()
}

async fn start() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client(&sandbox);
    (sandbox, client)
}

async fn codes(results: &Results<OrganizationMatch>) -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    let mut records = results.stream();
    while let Some(found) = records.next().await {
        let code = found.unwrap().organization.ods_code().unwrap();
        assert!(codes.insert(code.to_string()), "{code} came twice");
    }
    codes
}

async fn find(client: &Client, search: OrganizationSearch) -> BTreeSet<String> {
    codes(&client.organizations(&search).unwrap()).await
}

#[tokio::test]
async fn trust_is_read_with_its_roles_and_what_ods_adds() {
    let (_sandbox, client) = start().await;
    let trust = client
        .organization(&code(organisations::TRUST))
        .await
        .unwrap()
        .value;
    let roles: Vec<_> = trust.roles().map(|role| role.code().unwrap()).collect();
    assert_eq!(roles[0], RoleCode::NhsTrust);
    assert_eq!(roles.len(), 2);
    assert!(trust.roles().all(|role| role.active() == Some(true)));
    assert_eq!(trust.record_class(), Some(RecordClass::Organisation));
    assert_eq!(trust.record_use(), Some(RecordUse::Full));
    assert!(trust.uprn().is_some() && trust.last_changed().is_some());

    let site = client
        .organization(&code(organisations::SITE))
        .await
        .unwrap()
        .value;
    assert_eq!(site.record_class(), Some(RecordClass::Site));
    let closed = client
        .organization(&code(organisations::CLOSED_TRUST))
        .await
        .unwrap()
        .value;
    let role = closed.roles().next().unwrap();
    assert_eq!(role.active(), Some(false));
    assert_eq!(role.operational().unwrap().end.unwrap(), "2019-03-31");
    let skeleton = client
        .organization(&code(organisations::REFERENCE_ONLY))
        .await
        .unwrap()
        .value;
    assert_eq!(skeleton.record_use(), Some(RecordUse::ReferenceOnly));
    assert_eq!(skeleton.uprn(), None);
}

#[tokio::test]
async fn code_that_nobody_has_is_not_known() {
    let (_sandbox, client) = start().await;
    let error = client
        .organization(&code(organisations::UNKNOWN))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(ErrorCode::of(&error), Some(ErrorCode::NotKnown));
    // a search for it is no error but finds nothing
    let search = OrganizationSearch::new().id(code(organisations::UNKNOWN));
    assert!(find(&client, search).await.is_empty());
}

#[tokio::test]
async fn walk_through_the_directory_gives_as_many_records_as_are_counted() {
    let sandbox = Sandbox::builder()
        .more_organisations(2500)
        .start()
        .await
        .unwrap();
    let client = client(&sandbox);
    let results = client.organizations(&OrganizationSearch::new()).unwrap();
    let total = results.count().await.unwrap();
    assert!(total > 2500);
    sandbox.clear_requests();
    assert_eq!(codes(&results).await.len(), total as usize);
    assert_eq!(sandbox.requests().len(), total.div_ceil(1000) as usize);

    let small = client.organizations(&OrganizationSearch::new().page_size(7).offset(2500));
    let rest = codes(&small.unwrap()).await;
    assert_eq!(rest.len(), total as usize - 2500);
}

#[tokio::test]
async fn links_to_the_host_behind_the_gateway_or_elsewhere_do_no_harm() {
    let elsewhere = Sandbox::start().await.unwrap();
    for links in [
        NextLinks::Internal,
        NextLinks::Foreign(elsewhere.platform_url().to_owned()),
        NextLinks::Foreign("https://elsewhere.example".to_owned()),
    ] {
        let sandbox = Sandbox::builder().next_links(links).start().await.unwrap();
        let client = client(&sandbox);
        let results = client
            .organizations(&OrganizationSearch::new().page_size(9))
            .unwrap();
        let total = results.count().await.unwrap();
        assert_eq!(codes(&results).await.len(), total as usize);
    }
    assert!(elsewhere.requests().is_empty());
}

#[tokio::test]
async fn pages_over_the_gateways_limit_are_made_smaller() {
    let sandbox = Sandbox::builder()
        .ods_response_limit(40_000)
        .start()
        .await
        .unwrap();
    let client = client(&sandbox);
    let results = client.organizations(&OrganizationSearch::new()).unwrap();
    let total = results.count().await.unwrap();
    assert_eq!(codes(&results).await.len(), total as usize);
    assert!(
        sandbox
            .requests()
            .iter()
            .any(|seen| seen.status() == Some(422))
    );
}

#[tokio::test]
async fn names_and_places_are_found_as_their_modifier_says() {
    let (_sandbox, client) = start().await;
    let search = OrganizationSearch::new;
    let starting = find(&client, search().name("northmoor")).await;
    let holding = find(&client, search().name(Text::contains("northmoor"))).await;
    assert!(!starting.is_empty() && starting.is_subset(&holding) && starting != holding);
    let exact = find(&client, search().name(Text::exact("NORTHMOOR PHARMACY"))).await;
    assert_eq!(exact, BTreeSet::from([organisations::PHARMACY.to_owned()]));
    assert!(
        find(&client, search().name(Text::exact("Northmoor Pharmacy")))
            .await
            .is_empty()
    );

    let town = find(&client, search().city("NORTHMOOR")).await;
    let district = find(&client, search().postcode("XQ1")).await;
    let country = find(&client, search().country("ENGLAND")).await;
    let address = find(&client, search().address(Text::contains("NORTHMOOR"))).await;
    assert!(town.contains(organisations::PHARMACY) && district.contains(organisations::PHARMACY));
    assert!(town.is_subset(&country) && town.is_subset(&address));
}

#[tokio::test]
async fn roles_are_combined_as_the_calls_say() {
    let (_sandbox, client) = start().await;
    let search = OrganizationSearch::new;
    let (trust, site) = (RoleCode::NhsTrust, RoleCode::NhsTrustSite);
    let trusts = find(&client, search().role(&trust)).await;
    let sites = find(&client, search().role(&site)).await;
    let either = find(&client, search().role([trust.clone(), site.clone()])).await;
    assert_eq!(either, trusts.union(&sites).cloned().collect());
    assert!(
        find(&client, search().role(trust).role(site))
            .await
            .is_empty()
    );

    let ever = find(&client, search().role(RoleCode::GpPractice)).await;
    let today = find(&client, search().active_role(RoleCode::GpPractice)).await;
    assert!(ever.contains(organisations::FORMER_PRACTICE));
    assert!(!today.contains(organisations::FORMER_PRACTICE));
    let never = search()
        .role(RoleCode::PrescribingCostCentre)
        .without_role(RoleCode::GpPractice);
    assert!(find(&client, never).await.is_disjoint(&ever));
    let not_today = search()
        .role(RoleCode::GpPractice)
        .without_active_role(RoleCode::GpPractice);
    assert!(
        find(&client, not_today)
            .await
            .contains(organisations::FORMER_PRACTICE)
    );
}

#[tokio::test]
async fn records_are_found_by_status_type_code_and_change() {
    let (_sandbox, client) = start().await;
    let search = OrganizationSearch::new;
    let closed = find(&client, search().active(false)).await;
    assert!(closed.contains(organisations::CLOSED_TRUST));
    assert!(!closed.contains(organisations::TRUST));
    let skeletons = find(&client, search().record_use(RecordUse::ReferenceOnly)).await;
    assert!(skeletons.contains(organisations::REFERENCE_ONLY));
    let sites = find(&client, search().record_class(RecordClass::Site)).await;
    assert!(sites.contains(organisations::SITE) && !sites.contains(organisations::TRUST));
    let named = search().identifier([code(organisations::TRUST), code(organisations::SITE)]);
    assert_eq!(find(&client, named).await.len(), 2);

    let day = |day| NaiveDate::from_ymd_opt(2023, 5, day).unwrap();
    let range = search()
        .last_changed(DateCondition::After(day(2)))
        .last_changed(DateCondition::Before(day(4)));
    let ranged = find(&client, range).await;
    let on = find(&client, search().last_changed(DateCondition::On(day(3)))).await;
    assert!(ranged.contains(organisations::PHARMACY));
    assert_eq!(ranged, on);
    // loaded long after it changed
    let loaded = search().row_loaded(DateCondition::On(day(3)));
    assert!(find(&client, loaded).await.is_empty());
}

#[tokio::test]
async fn organisations_come_with_their_relationships() {
    let (_sandbox, client) = start().await;
    let search = OrganizationSearch::new()
        .id(code(organisations::PRACTICE))
        .with_affiliations(AffiliationEnd::Primary);
    let found = client.organizations(&search).unwrap().stream().next().await;
    let practice = found.unwrap().unwrap();
    let commissioner = practice
        .affiliations
        .iter()
        .find(|held| held.relationship() == Some(RelationshipCode::CommissionedBy))
        .unwrap();
    assert_eq!(
        commissioner.instance_id(),
        Some(organisations::PRACTICE_COMMISSIONED_BY_SUB_ICB)
    );
    assert_eq!(
        commissioner.participating_code(),
        Some(code(organisations::SUB_ICB))
    );
}

#[tokio::test]
async fn relationships_come_with_the_organisations_they_name() {
    let (_sandbox, client) = start().await;
    let id = organisations::PRACTICE_COMMISSIONED_BY_SUB_ICB
        .parse()
        .unwrap();
    let held = client.affiliation(&id).await.unwrap().value;
    assert_eq!(held.primary_code(), Some(code(organisations::PRACTICE)));
    assert_eq!(held.relationship(), Some(RelationshipCode::CommissionedBy));

    let search = AffiliationSearch::new()
        .participating_organization(code(organisations::SUB_ICB))
        .active(true)
        .with_organization(AffiliationEnd::Primary)
        .page_size(2);
    let results = client.affiliations(&search).unwrap();
    let total = results.count().await.unwrap();
    let (mut records, mut seen) = (results.stream(), 0);
    while let Some(found) = records.next().await {
        let found = found.unwrap();
        assert_eq!(found.affiliation.active, Some(true));
        let source = found.primary.unwrap();
        assert_eq!(source.ods_code(), found.affiliation.primary_code());
        assert!(found.participating.is_none());
        seen += 1;
    }
    assert_eq!(seen, total);

    let ended = organisations::ENDED_RELATIONSHIP.parse().unwrap();
    let search = AffiliationSearch::new().id(&ended).active(false);
    let found = client.affiliations(&search).unwrap().stream().next().await;
    let ended = found.unwrap().unwrap().affiliation;
    assert_eq!(ended.operational().unwrap().end.unwrap(), "2021-06-30");
}

#[tokio::test]
async fn wrong_api_key_is_told_by_the_gateway() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::builder(Environment::custom(sandbox.platform_url()).unwrap())
        .credential(Arc::new(ApiKey::new("not-the-key").unwrap()))
        .build()
        .unwrap();
    let error = client
        .organization(&code(organisations::TRUST))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unauthorised);
    assert_eq!(ErrorCode::of(&error), Some(ErrorCode::Gateway(401)));
}

#[tokio::test]
async fn open_sandbox_needs_no_key() {
    let sandbox = Sandbox::builder().open_access(true).start().await.unwrap();
    let client = Client::builder(Environment::custom(sandbox.platform_url()).unwrap())
        .build()
        .unwrap();
    assert!(
        client
            .organization(&code(organisations::TRUST))
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn passing_faults_are_ridden_out() {
    let (sandbox, client) = start().await;
    for fault in [
        Fault::too_many_requests(),
        Fault::status(503, FaultBody::Html),
        Fault::cut_before_headers(),
        Fault::cut_mid_body(),
        Fault::truncated_body(),
    ] {
        sandbox.inject(fault.clone().on(Api::Ods));
        let trust = client.organization(&code(organisations::TRUST)).await;
        assert!(trust.is_ok(), "{fault:?}: {trust:?}");
        assert_eq!(sandbox.pending_faults(), 0);
    }
    sandbox.inject(
        Fault::status(502, FaultBody::Html)
            .on(Operation::OdsOrganizationSearch)
            .after(2)
            .times(2),
    );
    let results = client
        .organizations(&OrganizationSearch::new().page_size(10))
        .unwrap();
    assert!(codes(&results).await.len() > 50);
    assert_eq!(sandbox.pending_faults(), 0);
}

#[tokio::test]
async fn garbage_is_an_error_that_says_so() {
    let (sandbox, client) = start().await;
    sandbox.inject(Fault::garbage_body().on(Api::Ods));
    let error = client
        .organization(&code(organisations::TRUST))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidResponse);
}

#[tokio::test]
async fn codes_of_the_live_service_are_understood() {
    let (_sandbox, client) = start().await;
    let search = |name: &str, value: &str| {
        Call::get("ods.organization.search", "/Organization").query(name, value)
    };
    let remove = Call::new(
        http::Method::DELETE,
        "ods.organization.delete",
        "/Organization/{code}",
    );
    for (call, expected) in [
        (search("count", "2"), ErrorCode::UnknownParameter),
        (
            search("lastChangeDate", "gtYESTERDAY"),
            ErrorCode::InvalidFormat,
        ),
        (
            remove.param("code", organisations::TRUST),
            ErrorCode::MethodNotAllowed,
        ),
        (
            endpoint::organization(&code(organisations::UNKNOWN)),
            ErrorCode::NotKnown,
        ),
    ] {
        let error = client.send(call).await.unwrap_err();
        assert_eq!(ErrorCode::of(&error), Some(expected));
    }
}
