//! ORD, the older interface: recorded exchanges, exact requests, pages by headers, and its refusals.
#![cfg(feature = "ord")]
#![allow(
    deprecated,
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
mod journey;
mod wire;

use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use chrono::NaiveDate;
use exchange::Exchange;
use futures_util::StreamExt;
use nhs_http::RetryPolicy;
use nhs_http::testing::ManualRuntime;
use nhs_ods::ord::{Client, Search, SuccessionKind, endpoint};
use nhs_ods::{ErrorKind, OdsCode, RecordClass, RelationshipCode, RoleCode};
use serde_json::{Value, json};
use url::Url;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

fn base() -> Url {
    Url::parse(endpoint::BASE_URL).unwrap()
}

fn code(text: &str) -> OdsCode {
    OdsCode::parse(text).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A clock that stands at noon of a day.
fn at(day: NaiveDate) -> Arc<ManualRuntime> {
    let noon = day.and_hms_opt(12, 0, 0).unwrap().and_utc().timestamp();
    Arc::new(ManualRuntime::at(
        UNIX_EPOCH + Duration::from_secs(noon.try_into().unwrap()),
    ))
}

async fn service<A>(answer: A) -> (MockServer, Client)
where
    A: Fn(&Request) -> ResponseTemplate + Send + Sync + 'static,
{
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(answer).mount(&server).await;
    let client = Client::builder()
        .base_url(format!("{}/ORD/2-0-0", server.uri()))
        .retry(RetryPolicy::none())
        .runtime(at(day("2026-11-30")))
        .build()
        .unwrap();
    (server, client)
}

async fn always(answer: ResponseTemplate) -> (MockServer, Client) {
    service(move |_: &Request| answer.clone()).await
}

fn answered(body: &Value) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(body)
}

async fn asked(server: &MockServer) -> Vec<String> {
    let requests = server.received_requests().await.unwrap();
    let shown = |request: &Request| {
        let path = request.url.path().strip_prefix("/ORD/2-0-0").unwrap();
        format!("{path}?{}", request.url.query().unwrap_or_default())
    };
    requests.iter().map(shown).collect()
}

/// The answer of an exchange, to everything.
async fn recorded(exchange: &Exchange) -> (MockServer, Client) {
    let mut answer = ResponseTemplate::new(200).set_body_string(exchange.body());
    for (name, value) in exchange.headers() {
        answer = answer.insert_header(name.as_str(), value.as_str());
    }
    always(answer).await
}

#[tokio::test]
async fn organisation_19() {
    let Some(folder) = conformance_data::folder("ods") else {
        return;
    };
    let exchange = Exchange::read(&folder, 19);
    exchange.assert_is(&endpoint::organisation(&code("RWR")), &base());
    let (_server, client) = recorded(&exchange).await;
    let trust = client.organisation(&code("RWR")).await.unwrap();
    assert_eq!(trust.is_active(), Some(true));
    assert_eq!(trust.primary_role(), Some(RoleCode::NhsTrust));
    assert_eq!(trust.record_class(), Some(RecordClass::Organisation));
    assert_eq!(trust.last_changed(), Some(day("2020-04-06")));
    assert_eq!(trust.uprn().as_deref(), Some("10007553984"));
    assert_eq!(trust.address("Town"), Some("HATFIELD"));
    let contacts: Vec<_> = trust.contacts().collect();
    assert_eq!((contacts.len(), contacts[0].0), (2, "tel"));
    assert_eq!(trust.operational().unwrap().start.unwrap(), "2001-04-01");
    let roles: Vec<_> = trust.roles().collect();
    assert_eq!(roles[0].instance_id().as_deref(), Some("102782"));
    assert!(roles[0].is_primary() && !roles[1].is_primary());
    let relation = trust.relationships().next().unwrap();
    assert_eq!(relation.code(), Some(RelationshipCode::InGeographyOf));
    assert_eq!(relation.target(), Some(code("QM7")));
    assert_eq!(relation.target_role().unwrap().as_str(), "RO261");
    let ended = trust
        .relationships()
        .filter(|held| held.is_active() == Some(false));
    assert!(ended.count() > 1);
    let before: Vec<_> = trust
        .successions()
        .map(|held| (held.kind().unwrap(), held.other().unwrap()))
        .collect();
    let predecessor = |text| (SuccessionKind::Predecessor, code(text));
    assert_eq!(before, [predecessor("RQJ"), predecessor("RC8")]);
}

#[tokio::test]
async fn search_20() {
    let Some(folder) = conformance_data::folder("ods") else {
        return;
    };
    let exchange = Exchange::read(&folder, 20);
    let search = Search::new().primary_role(RoleCode::NhsTrust).limit(1);
    let call = endpoint::search(&search, day("2026-11-30")).unwrap();
    exchange.assert_is(&call, &base());
    let (server, client) = recorded(&exchange).await;
    let mut pages = client.search(&search).unwrap().pages();
    let page = pages.next().await.unwrap().unwrap();
    // the recorded total is a place-holder
    assert_eq!((page.total, page.returned), (None, Some(1)));
    let found = &page.organisations[0];
    assert_eq!(found.code(), Some(code("RWR")));
    assert_eq!(found.record_class(), Some(RecordClass::Organisation));
    assert_eq!(found.primary_role_name(), Some("NHS TRUST"));
    // its link names the live service, and leads to this server all the same
    assert!(pages.next().await.unwrap().is_ok());
    assert_eq!(
        asked(&server).await[1],
        "/organisations?PrimaryRoleId=RO197&Limit=1&Offset=1"
    );
    // served again as it stands, it leads back to itself
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidResponse);
}

#[tokio::test]
async fn sync_21_and_22() {
    let Some(folder) = conformance_data::folder("ods") else {
        return;
    };
    let exchange = Exchange::read(&folder, 21);
    let since = day("2026-05-01");
    exchange.assert_is(&endpoint::sync(since, day("2026-05-31")).unwrap(), &base());
    let (_server, client) = recorded(&exchange).await;
    // by the client's clock, the day of the recorded one is too far back
    let list = client.sync(day("2026-11-01")).await.unwrap();
    assert_eq!(
        (list.codes, list.unread),
        (vec![code("06KAA"), code("RM3")], 0)
    );

    // asked for as JSON, an answer in XML is none; its links are the same with a format behind them
    let exchange = Exchange::read(&folder, 22);
    let since = day("2020-08-15");
    exchange.assert_is(&endpoint::sync(since, day("2020-09-01")).unwrap(), &base());
    let (_server, client) = recorded(&exchange).await;
    let error = client.sync(day("2026-11-01")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidResponse);
    let xml = roxmltree::Document::parse(exchange.body()).unwrap();
    let links = xml
        .descendants()
        .filter(|node| node.has_tag_name("OrgLink"));
    let links: Vec<_> = links
        .map(|node| json!({ "OrgLink": node.text() }))
        .collect();
    let (_server, client) = always(answered(&json!({ "Organisations": links }))).await;
    let list = client.sync(day("2026-11-01")).await.unwrap();
    assert_eq!(list.codes, [code("8HD87"), code("8HA83")]);
}

#[tokio::test]
async fn role_23() {
    let Some(folder) = conformance_data::folder("ods") else {
        return;
    };
    let exchange = Exchange::read(&folder, 23);
    exchange.assert_is(&endpoint::role(&RoleCode::NhsTrust), &base());
    let (_server, client) = recorded(&exchange).await;
    let roles = client.role(&RoleCode::NhsTrust).await.unwrap();
    assert_eq!(
        (roles[0].id(), roles[0].name()),
        (Some("RO197"), Some("NHS TRUST"))
    );
    assert_eq!(roles[0].is_primary_role(), Some(true));
}
