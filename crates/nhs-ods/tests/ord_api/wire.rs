//! Exact requests of ORD, pages by headers, and its refusals.

use std::time::Duration;

use futures_util::StreamExt;
use nhs_http::Runtime;
use nhs_ods::ord::{Client, ErrorCode, Search, SearchFault};
use nhs_ods::{ErrorKind, RecordClass, RelationshipCode, RoleCode};
use serde_json::{Value, json};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use crate::{always, answered, asked, at, code, day, service};

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
            None => answered(&page(&["ZX1", "ZX2"])).insert_header(
                "Next-Page",
                "https://elsewhere.example/ORD/2-0-0/organisations?Name=a%26b&Limit=2&Offset=3&_format=xml",
            ),
            Some("3") => answered(&page(&["ZX3"])).insert_header("next-page", ""),
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
        answered(&page(codes)).insert_header("x-total-count", "4")
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
        let answer = answered(&page(&["ZX1"])).insert_header("Next-Page", link);
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
                answered(&json!({ "Organisations": [link("ZX1"), link("ZX2"), {}, link("ZX3")] }))
            }
            path if path.ends_with("ZX2") => ResponseTemplate::new(404),
            path => {
                let code = path.rsplit('/').next().unwrap();
                answered(&json!({ "Organisation": { "OrgId": { "extension": code } } }))
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
        answered(&json!({ member: [{ "id": "X1", "displayName": "X", "primaryRole": "false" }] }))
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
    let (_server, client) = always(answered(&body)).await;
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
