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

#[path = "../../../tests/conformance_data.rs"]
mod conformance_data;
mod exchange;

use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use chrono::NaiveDate;
use exchange::Exchange;
use futures_util::StreamExt;
use nhs_http::testing::ManualRuntime;
use nhs_http::{RetryPolicy, Runtime};
use nhs_ods::ord::{Client, ErrorCode, Search, SearchFault, SuccessionKind, endpoint};
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

fn json(body: &Value) -> ResponseTemplate {
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
    let (_server, client) = always(json(&json!({ "Organisations": links }))).await;
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

fn page(codes: &[&str]) -> Value {
    let listed: Vec<Value> = codes.iter().map(|code| json!({ "OrgId": code })).collect();
    json!({ "Organisations": listed })
}

async fn walk(client: &Client, search: &Search) -> Vec<String> {
    let mut found = client.search(search).unwrap().stream();
    let mut codes = Vec::new();
    while let Some(listed) = found.next().await {
        codes.push(listed.unwrap().code().unwrap().to_string());
    }
    codes
}

#[tokio::test]
async fn solves_1_pages_are_followed_by_their_headers_and_stay_with_the_origin() {
    let (server, client) = service(|request: &Request| {
        let offset = request.url.query_pairs().find(|(name, _)| name == "Offset");
        match offset.map(|(_, value)| value.into_owned()).as_deref() {
            None => json(&page(&["ZX1", "ZX2"])).insert_header(
                "Next-Page",
                "https://elsewhere.example/ORD/2-0-0/organisations?Name=a%26b&Limit=2&Offset=3&_format=xml",
            ),
            Some("3") => json(&page(&["ZX3"])).insert_header("next-page", ""),
            other => panic!("{other:?}"),
        }
    })
    .await;
    let search = Search::new().name("a&b").limit(2);
    assert_eq!(walk(&client, &search).await, ["ZX1", "ZX2", "ZX3"]);
    assert_eq!(
        asked(&server).await,
        [
            "/organisations?Name=a%26b&Limit=2",
            "/organisations?Name=a%26b&Limit=2&Offset=3"
        ]
    );
}

#[tokio::test]
async fn total_leads_on_where_a_proxy_took_the_link_away() {
    let (server, client) = service(|request: &Request| {
        let mut pairs = request.url.query_pairs();
        let offset = pairs.find(|(name, _)| name == "Offset");
        let codes: &[&str] = match offset.unwrap().1.as_ref() {
            "2" => &["ZX2", "ZX3"],
            "4" => &["ZX4"],
            other => panic!("{other}"),
        };
        json(&page(codes)).insert_header("x-total-count", "4")
    })
    .await;
    let search = Search::new().active(true).limit(2).offset(2);
    assert_eq!(walk(&client, &search).await, ["ZX2", "ZX3", "ZX4"]);
    assert_eq!(asked(&server).await.len(), 2);
}

#[tokio::test]
async fn link_that_is_not_of_the_search_ends_the_walk_after_its_page() {
    for link in [
        "https://directory.spineservices.nhs.uk/ORD/2-0-0/roles?Offset=2",
        "file:///organisations",
        "https://[",
    ] {
        let answer = json(&page(&["ZX1"])).insert_header("Next-Page", link);
        let (_server, client) = always(answer).await;
        let mut found = client.search(&Search::new().active(true)).unwrap().stream();
        assert!(found.next().await.unwrap().is_ok());
        let error = found.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidResponse, "{link}");
        assert!(found.next().await.is_none());
    }
}

#[tokio::test]
async fn solves_4_what_changed_is_read_one_by_one_within_the_limit() {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(|request: &Request| match request.url.path() {
            "/ORD/2-0-0/sync" => {
                let link = |code: &str| json!({ "OrgLink": format!("https://elsewhere.example/organisations/{code}") });
                json(&json!({ "Organisations": [link("ZX1"), link("ZX2"), {}, link("ZX3")] }))
            }
            path if path.ends_with("ZX2") => ResponseTemplate::new(404),
            path => {
                let code = path.rsplit('/').next().unwrap();
                json(&json!({ "Organisation": { "OrgId": { "extension": code } } }))
            }
        })
        .mount(&server)
        .await;
    let runtime = at(day("2026-11-30"));
    let client = Client::builder()
        .base_url(format!("{}/ORD/2-0-0", server.uri()))
        .runtime(runtime.clone())
        .build()
        .unwrap();
    let changed = client.changed(day("2026-11-01"), 2).await.unwrap();
    let read: Vec<_> = changed
        .map(|changed| (changed.code.to_string(), changed.organisation.is_ok()))
        .collect()
        .await;
    let of = |code: &str, ok| (code.to_owned(), ok);
    assert_eq!(read, [of("ZX1", true), of("ZX2", false), of("ZX3", true)]);
    assert_eq!(asked(&server).await[0], "/sync?LastChangeDate=2026-11-01");
    // four requests, a quarter of a second apart: fewer than 5 in any second
    let waited = runtime.monotonic();
    assert!(waited >= Duration::from_millis(750), "{waited:?}");
}

#[tokio::test]
async fn solves_6_what_ord_would_refuse_is_not_sent() {
    let (server, client) = always(ResponseTemplate::new(406)).await;
    let error = client.sync(day("2026-05-28")).await.unwrap_err();
    assert_eq!(SearchFault::of(&error), Some(SearchFault::TooFarBack));
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    for search in [
        Search::new(),
        Search::new().active(true).offset(0),
        Search::new().active(true).limit(1001),
        Search::new().changed_since(day("2026-05-28")),
    ] {
        let error = client.search(&search).unwrap_err();
        assert!(SearchFault::of(&error).is_some());
    }
    assert!(asked(&server).await.is_empty());
}

#[tokio::test]
async fn refusals_have_codes_with_and_without_a_body() {
    for (answer, kind, expected) in [
        (
            ResponseTemplate::new(404)
                .set_body_json(json!({ "errorCode": 404, "errorText": "Not found" })),
            ErrorKind::NotFound,
            ErrorCode::NotFound,
        ),
        (
            ResponseTemplate::new(406),
            ErrorKind::Rejected,
            ErrorCode::NotAcceptable,
        ),
        (
            ResponseTemplate::new(400),
            ErrorKind::Rejected,
            ErrorCode::MissingParameter,
        ),
        (
            ResponseTemplate::new(503),
            ErrorKind::Server,
            ErrorCode::Other(503),
        ),
    ] {
        let (_server, client) = always(answer).await;
        let error = client.organisation(&code("ZX9")).await.unwrap_err();
        assert_eq!(
            (error.kind(), ErrorCode::of(&error)),
            (kind, Some(expected))
        );
    }
}

#[tokio::test]
async fn lists_of_codes_have_their_own_paths_and_members() {
    let (server, client) = service(|request: &Request| {
        let member = match request.url.path() {
            path if path.contains("/roles") => "Roles",
            path if path.contains("/rels") => "Relationships",
            _ => "RecordClasses",
        };
        json(&json!({ member: [{ "id": "X1", "displayName": "X", "primaryRole": "false" }] }))
    })
    .await;
    for list in [
        client.roles().await,
        client.role(&RoleCode::NhsTrust).await,
        client.relationships().await,
        client.relationship(&RelationshipCode::InGeographyOf).await,
        client.record_classes().await,
        client.record_class(&RecordClass::Site).await,
    ] {
        let list = list.unwrap();
        assert_eq!(
            (list[0].id(), list[0].is_primary_role()),
            (Some("X1"), Some(false))
        );
    }
    assert_eq!(
        asked(&server).await,
        [
            "/roles?",
            "/roles/RO197?",
            "/rels?",
            "/rels/RE5?",
            "/recordclasses?",
            "/recordclasses/RC2?"
        ]
    );
}

#[tokio::test]
async fn answers_of_another_form_are_errors_and_show_nothing() {
    for body in [
        "",
        "<html>Testerly</html>",
        "[]",
        r#"{"Organisation":"Testerly"}"#,
        r#"{"x":"Testerly"}"#,
    ] {
        let (_server, client) = always(ResponseTemplate::new(200).set_body_string(body)).await;
        let error = client.organisation(&code("ZX9")).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidResponse, "{body}");
        assert!(!format!("{error} {error:?}").contains("Testerly"));
        assert!(client.sync(day("2026-11-01")).await.is_err());
        assert!(client.roles().await.is_err());
    }
}

#[tokio::test]
async fn nothing_shown_holds_what_was_searched_for_or_found() {
    let search = Search::new().name("Testerly").postcode("ZZ99 3VZ");
    let body = json!({
        "Organisation": {
            "Name": "TESTERLY", "OrgId": { "extension": "ZX1" },
            "Contacts": { "Contact": [{ "type": "tel", "value": "999 000 0018" }] },
            "GeoLoc": { "Location": { "PostCode": "ZZ99 3VZ" } }
        },
        "Organisations": [{ "OrgId": "ZX1", "Name": "TESTERLY", "PostCode": "ZZ99 3VZ" }],
        "Roles": [{ "id": "TESTERLY" }]
    });
    let (_server, client) = always(json(&body)).await;
    let organisation = client.organisation(&code("ZX1")).await.unwrap();
    let listing = client.search(&search).unwrap();
    let page = listing.pages().next().await.unwrap().unwrap();
    let roles = client.roles().await.unwrap();
    let shown = format!("{search:?} {organisation:?} {listing:?} {page:?} {roles:?} {client:?}");
    for hidden in ["Testerly", "TESTERLY", "ZZ99", "0018"] {
        assert!(!shown.contains(hidden), "{hidden} in {shown}");
    }
    assert!(shown.contains("ZX1"));
}
