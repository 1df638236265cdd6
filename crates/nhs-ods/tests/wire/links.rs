//! Links to the next page: never followed to anywhere else, and never for ever.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use nhs_auth::ApiKey;
use nhs_http::{Environment, RetryPolicy};
use nhs_ods::{Client, ErrorKind, OrganizationSearch};
use serde_json::json;
use wiremock::matchers::{any, header, header_exists};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use crate::{
    PATH, always, answer, asked, bundle, everything, found, linked, number, service, walk,
};

/// A first page that links to `next`, and a last page for whoever asks with an offset.
fn two_pages(next: String) -> impl Fn(&Request) -> ResponseTemplate + Send + Sync + 'static {
    move |request: &Request| {
        if number(request, "_offset").is_some() {
            return answer(200, &bundle(&[found("ZX2")]));
        }
        answer(200, &linked(bundle(&[found("ZX1")]), &next))
    }
}

#[tokio::test]
async fn link_of_another_origin_is_asked_of_the_configured_base() {
    let elsewhere = MockServer::start().await;
    Mock::given(any())
        .respond_with(answer(200, &bundle(&[found("ZX3")])))
        .mount(&elsewhere)
        .await;
    for next in [
        "https://hscorganisationdata.nhs.uk/fhir/Organization?_count=1000&_offset=1000".to_owned(),
        "https://hscorganisationdata.nhs.uk/production1/fhir/Organization?_count=1000&_offset=1000"
            .to_owned(),
        format!(
            "{}{PATH}/Organization?_count=1000&_offset=1000",
            elsewhere.uri()
        ),
        format!(
            "//{}{PATH}/Organization?_count=1000&_offset=1000",
            elsewhere.address()
        ),
    ] {
        let server = MockServer::start().await;
        Mock::given(header("apikey", "k3y-0f-th1s-test"))
            .respond_with(two_pages(next.clone()))
            .mount(&server)
            .await;
        let client = Client::builder(Environment::custom(server.uri()).unwrap())
            .credential(Arc::new(ApiKey::new("k3y-0f-th1s-test").unwrap()))
            .retry(RetryPolicy::none())
            .build()
            .unwrap();
        let (seen, error) = walk(everything(&client).stream()).await;
        assert!(error.is_none(), "{next}: {error:?}");
        assert_eq!(seen, ["ZX1", "ZX2"], "{next}");
        assert_eq!(
            asked(&server).await[1],
            "/Organization?_count=1000&_offset=1000",
            "{next}"
        );
    }
    assert!(elsewhere.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn link_that_is_not_of_the_search_is_an_error_and_no_request() {
    let elsewhere = MockServer::start().await;
    Mock::given(header_exists("apikey"))
        .respond_with(answer(200, &bundle(&[])))
        .mount(&elsewhere)
        .await;
    for next in [
        format!("{}/Organization?_offset=1000", elsewhere.uri()),
        format!(
            "{}/steal?to=/fhir/Organization&_offset=1000",
            elsewhere.uri()
        ),
        format!("{}{PATH}/Organization/ZX1?_offset=1000", elsewhere.uri()),
        "/oauth2/token?_offset=1000".to_owned(),
        "../../oauth2/token?_offset=1000".to_owned(),
        "https://?_offset=1000".to_owned(),
        "file:///fhir/Organization?_offset=1000".to_owned(),
    ] {
        let (server, client) = service(two_pages(next.clone())).await;
        let (seen, error) = walk(everything(&client).stream()).await;
        assert_eq!(seen, ["ZX1"], "what was found is given first");
        let error = error.unwrap();
        assert_eq!(error.kind(), ErrorKind::InvalidResponse, "{next}");
        assert_eq!(error.operation(), Some("ods.organization.search"));
        assert_eq!(asked(&server).await.len(), 1, "{next}");
    }
    assert!(elsewhere.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn relative_link_is_followed_below_the_base() {
    let next = "Organization?_count=1000&_offset=1000".to_owned();
    let (_server, client) = service(two_pages(next)).await;
    let (seen, error) = walk(everything(&client).stream()).await;
    assert!(error.is_none());
    assert_eq!(seen, ["ZX1", "ZX2"]);
}

#[tokio::test]
async fn base_with_a_path_of_its_own_is_kept() {
    let server = MockServer::start().await;
    let next = "https://api.service.nhs.uk/organisation-data-terminology-api/fhir/Organization?_offset=1000";
    Mock::given(any())
        .respond_with(two_pages(next.to_owned()))
        .mount(&server)
        .await;
    let client = Client::builder(Environment::Production)
        .base_url(format!("{}/proxies/ods", server.uri()))
        .build()
        .unwrap();
    let (seen, _) = walk(everything(&client).stream()).await;
    assert_eq!(seen, ["ZX1", "ZX2"]);
    assert_eq!(
        asked(&server).await,
        [
            "/proxies/ods/Organization?_count=1000",
            "/proxies/ods/Organization?_offset=1000"
        ]
    );
}

#[tokio::test]
async fn link_back_to_the_same_page_ends_the_walk_in_an_error() {
    // the first request in another order, and the page that the link itself led to
    for next in [
        "https://host.example/fhir/Organization?_count=1000&name=LEEDS%20EAST",
        "https://host.example/fhir/Organization?name=LEEDS+EAST&_count=1000",
        "https://host.example/fhir/Organization?_offset=1000",
    ] {
        let (server, client) = always(answer(200, &linked(bundle(&[found("ZX1")]), next))).await;
        let search = OrganizationSearch::new().name("LEEDS EAST");
        let (_, error) = walk(client.organizations(&search).unwrap().stream()).await;
        let error = error.unwrap();
        assert_eq!(error.kind(), ErrorKind::InvalidResponse);
        assert!(error.to_string().contains("read before"), "{error}");
        assert!(asked(&server).await.len() <= 2);
    }
}

#[tokio::test]
async fn constant_link_with_a_larger_page_does_not_go_round_for_ever() {
    let next = "https://host.example/fhir/Organization?_count=100&_offset=50";
    let (server, client) = always(answer(200, &linked(bundle(&[found("ZX1")]), next))).await;
    let search = OrganizationSearch::new().page_size(50);
    let mut records = client.organizations(&search).unwrap().stream();
    let mut error = None;
    // more than enough for the two pages that there are
    for _ in 0..10 {
        match records.next().await {
            Some(Ok(_)) => {}
            Some(Err(met)) => error = Some(met),
            None => break,
        }
    }
    let error = error.expect("the walk went round");
    assert!(error.to_string().contains("read before"), "{error}");
    assert_eq!(
        asked(&server).await,
        [
            "/Organization?_count=50",
            "/Organization?_offset=50&_count=50"
        ]
    );
}

#[tokio::test]
async fn circle_of_several_pages_ends_in_an_error() {
    let (server, client) = service(|request: &Request| {
        let offset = number(request, "_offset").unwrap_or(0);
        let next = format!(
            "https://host.example/fhir/Organization?_offset={}",
            (offset + 1) % 3
        );
        answer(200, &linked(bundle(&[found("ZX1")]), &next))
    })
    .await;
    let (seen, error) = walk(everything(&client).stream()).await;
    assert!(error.unwrap().to_string().contains("read before"));
    assert_eq!(seen.len(), 4);
    assert_eq!(asked(&server).await.len(), 4);
}

#[tokio::test]
async fn pages_without_a_match_are_passed_but_not_for_ever() {
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&calls);
    let (_server, client) = service(move |_: &Request| {
        let call = counted.fetch_add(1, Ordering::Relaxed);
        let next = format!(
            "https://host.example/fhir/Organization?_offset={}",
            call + 1
        );
        let entries = if call == 2 {
            vec![found("ZX1")]
        } else {
            vec![]
        };
        answer(200, &linked(bundle(&entries), &next))
    })
    .await;
    let (seen, error) = walk(everything(&client).stream()).await;
    assert_eq!(seen, ["ZX1"]);
    assert!(error.unwrap().to_string().contains("leads nowhere"));
    assert_eq!(calls.load(Ordering::Relaxed), 23);
}

#[tokio::test]
async fn links_that_make_the_walk_a_guess_are_errors() {
    let next =
        json!({"relation": "next", "url": "https://host.example/fhir/Organization?_offset=1"});
    for links in [
        json!([next, next]),
        json!([{"relation": "next"}]),
        json!([{"relation": "next", "url": ""}]),
        json!([{"relation": "next", "url": 7}]),
        json!("https://host.example/fhir/Organization?_offset=1"),
        json!([null, {"relation": "self", "url": "x"}]),
    ] {
        let mut page = bundle(&[found("ZX1")]);
        page["link"] = links.clone();
        let (_server, client) = always(answer(200, &page)).await;
        let (_, error) = walk(everything(&client).stream()).await;
        let error = error.unwrap_or_else(|| panic!("{links} ended the walk unnoticed"));
        assert_eq!(error.kind(), ErrorKind::InvalidResponse);
        assert!(error.to_string().contains("link"), "{error}");
    }
}
