//! Walks through many pages: to the last record, lazily, in pages that the answer can hold.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::{StreamExt as _, TryStreamExt as _};
use nhs_http::testing::ManualRuntime;
use nhs_http::{Environment, RetryPolicy};
use nhs_ods::{Client, ErrorCode, ErrorKind, OrganizationSearch};
use serde_json::{Value, json};
use wiremock::{Mock, MockServer, Request, ResponseTemplate, matchers};

use crate::{
    answer, asked, bundle, everything, found, linked, number, outcome, service, too_costly, walk,
};

fn code(place: usize) -> String {
    format!("Z{place:04}")
}

fn codes(places: std::ops::Range<usize>) -> Vec<String> {
    places.map(code).collect()
}

/// Answers as the service does from a directory of `size`: pages of 20 unless told, no total, links
/// that carry size and offset.
fn page(request: &Request, size: usize) -> Value {
    let count = number(request, "_count").unwrap_or(20);
    let offset = number(request, "_offset").unwrap_or(0);
    let end = (offset + count).min(size);
    let entries: Vec<Value> = (offset..end).map(|place| found(&code(place))).collect();
    if end == size {
        return bundle(&entries);
    }
    let own = &request.url[..url::Position::AfterPath];
    linked(
        bundle(&entries),
        &format!("{own}?_count={count}&_offset={end}"),
    )
}

fn directory(size: usize) -> impl Fn(&Request) -> ResponseTemplate + Send + Sync + 'static {
    move |request: &Request| answer(200, &page(request, size))
}

fn sized(client: &Client, page_size: u32) -> nhs_ods::Results<nhs_ods::OrganizationMatch> {
    let search = OrganizationSearch::new().page_size(page_size);
    client.organizations(&search).unwrap()
}

#[tokio::test]
async fn walk_goes_to_the_last_record_of_the_last_page() {
    let (server, client) = service(directory(2500)).await;
    let (seen, error) = walk(everything(&client).stream()).await;
    assert!(error.is_none());
    assert_eq!(seen, codes(0..2500));
    assert_eq!(
        asked(&server).await,
        [
            "/Organization?_count=1000",
            "/Organization?_count=1000&_offset=1000",
            "/Organization?_count=1000&_offset=2000",
        ]
    );
}

#[tokio::test]
async fn page_of_many_has_no_total_and_it_is_not_guessed() {
    let (_server, client) = service(directory(3)).await;
    let mut pages = sized(&client, 2).pages();
    let first = pages.next().await.unwrap().unwrap();
    assert_eq!(
        (first.matches.len(), first.total, first.has_next()),
        (2, None, true)
    );
    let last = pages.next().await.unwrap().unwrap();
    assert_eq!((last.matches.len(), last.has_next()), (1, false));
    assert!(pages.next().await.is_none());
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn total_that_the_service_gives_is_passed_on() {
    let mut one = bundle(&[found("ZX9")]);
    one["total"] = json!(1);
    let (_server, client) = crate::always(answer(200, &one)).await;
    let page = everything(&client).pages().next().await.unwrap().unwrap();
    assert_eq!(page.total, Some(1));
}

#[tokio::test]
async fn count_asks_for_the_total_alone() {
    let total = json!({"resourceType": "Bundle", "type": "searchset", "total": 283_127});
    let (server, client) = crate::always(answer(200, &total)).await;
    let search = OrganizationSearch::new().name("LEEDS").offset(40);
    let results = client.organizations(&search).unwrap();
    assert_eq!(results.count().await.unwrap(), 283_127);
    assert_eq!(
        asked(&server).await,
        ["/Organization?name=LEEDS&_summary=count"]
    );
}

#[tokio::test]
async fn count_without_a_total_is_an_error() {
    let (_server, client) = crate::always(answer(200, &bundle(&[found("ZX9")]))).await;
    let error = everything(&client).count().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidResponse);
    assert!(error.to_string().contains("total"), "{error}");
}

#[tokio::test]
async fn no_page_is_fetched_before_it_is_asked_for() {
    let (server, client) = service(directory(6)).await;
    let mut records = sized(&client, 2).stream();
    assert_eq!(asked(&server).await.len(), 0);
    for (record, fetched) in [(1, 1), (2, 1), (3, 2), (4, 2), (5, 3)] {
        records.next().await.unwrap().unwrap();
        assert_eq!(asked(&server).await.len(), fetched, "at record {record}");
    }
    drop(records);
    assert_eq!(asked(&server).await.len(), 3);
}

#[tokio::test]
async fn results_can_be_walked_through_again() {
    let (server, client) = service(directory(3)).await;
    let results = sized(&client, 2);
    assert_eq!(walk(results.stream()).await.0, codes(0..3));
    assert_eq!(walk(results.stream()).await.0, codes(0..3));
    assert_eq!(asked(&server).await.len(), 4);
}

#[tokio::test]
async fn stream_has_the_combinators_of_futures() {
    let (server, client) = service(directory(9)).await;
    let taken: Vec<_> = sized(&client, 2)
        .stream()
        .take(3)
        .try_collect()
        .await
        .unwrap();
    assert_eq!(taken.len(), 3);
    assert_eq!(asked(&server).await.len(), 2);
    let pages = sized(&client, 4).pages();
    let sizes: Vec<_> = pages
        .map_ok(|page| page.matches.len())
        .try_collect()
        .await
        .unwrap();
    assert_eq!(sizes, [4, 4, 1]);
}

#[tokio::test]
async fn page_too_large_for_the_gateway_is_asked_for_again_in_halves() {
    let (server, client) = service(|request: &Request| {
        if number(request, "_count") > Some(3) {
            return too_costly();
        }
        answer(200, &page(request, 7))
    })
    .await;
    let (seen, error) = walk(sized(&client, 16).stream()).await;
    assert!(error.is_none());
    assert_eq!(seen, codes(0..7));
    assert_eq!(
        asked(&server).await,
        [
            "/Organization?_count=16",
            "/Organization?_count=8",
            "/Organization?_count=4",
            "/Organization?_count=2",
            "/Organization?_count=2&_offset=2",
            "/Organization?_count=2&_offset=4",
            "/Organization?_count=2&_offset=6",
        ]
    );
}

#[tokio::test]
async fn large_records_amid_a_walk_are_met_from_the_same_place() {
    let (server, client) = service(|request: &Request| {
        let (count, offset) = (number(request, "_count"), number(request, "_offset"));
        if count > Some(1) && offset == Some(4) {
            return too_costly();
        }
        answer(200, &page(request, 8))
    })
    .await;
    let (seen, error) = walk(sized(&client, 4).stream()).await;
    assert!(error.is_none());
    assert_eq!(seen, codes(0..8));
    let asked = asked(&server).await;
    assert_eq!(
        asked[1..4],
        [
            "/Organization?_count=4&_offset=4",
            "/Organization?_offset=4&_count=2",
            "/Organization?_offset=4&_count=1",
        ]
    );
}

#[tokio::test]
async fn next_link_with_a_larger_page_than_fits_is_cut_down() {
    let (server, client) = service(|request: &Request| {
        if number(request, "_count") > Some(2) {
            return too_costly();
        }
        let mut page = page(request, 5);
        if let Some(next) = page.pointer_mut("/link/1/url") {
            *next = next
                .as_str()
                .unwrap()
                .replace("_count=2", "_count=4")
                .into();
        }
        answer(200, &page)
    })
    .await;
    let (seen, error) = walk(sized(&client, 4).stream()).await;
    assert!(error.is_none());
    assert_eq!(seen, codes(0..5));
    // one refusal in all: the smaller size is kept
    assert_eq!(asked(&server).await.len(), 4);
}

#[tokio::test]
async fn single_record_that_is_too_large_is_the_services_error() {
    let (server, client) = crate::always(too_costly()).await;
    let (seen, error) = walk(sized(&client, 5).stream()).await;
    assert!(seen.is_empty());
    let error = error.unwrap();
    assert_eq!(ErrorCode::of(&error), Some(ErrorCode::TooCostly));
    assert_eq!(error.status().unwrap(), 422);
    let asked = asked(&server).await;
    assert_eq!(
        asked,
        [
            "/Organization?_count=5",
            "/Organization?_count=2",
            "/Organization?_count=1"
        ]
    );
}

#[tokio::test]
async fn other_refusals_with_422_are_not_repeated() {
    let refusal = outcome("processing", "expansion was too big (>50000)");
    let (server, client) = crate::always(answer(422, &refusal)).await;
    let (_, error) = walk(sized(&client, 8).stream()).await;
    assert_eq!(error.unwrap().kind(), ErrorKind::Rejected);
    assert_eq!(asked(&server).await.len(), 1);
}

#[tokio::test]
async fn page_too_large_for_the_client_is_asked_for_in_halves_as_well() {
    let (server, _) = service(directory(6)).await;
    let client = Client::builder(Environment::custom(server.uri()).unwrap())
        .retry(RetryPolicy::none())
        .max_response_bytes(400)
        .build()
        .unwrap();
    let (seen, error) = walk(sized(&client, 6).stream()).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(seen, codes(0..6));
    assert!(asked(&server).await.len() > 2);
}

#[tokio::test]
async fn pages_have_the_pipelines_retries() {
    let server = MockServer::start().await;
    let calls = AtomicUsize::new(0);
    Mock::given(matchers::any())
        .respond_with(
            move |request: &Request| match calls.fetch_add(1, Ordering::Relaxed) {
                0 => ResponseTemplate::new(503).set_body_string("upstream connect error"),
                2 => ResponseTemplate::new(429).insert_header("retry-after", "7"),
                _ => answer(200, &page(request, 4)),
            },
        )
        .mount(&server)
        .await;
    let runtime = Arc::new(ManualRuntime::new());
    let client = Client::builder(Environment::custom(server.uri()).unwrap())
        .runtime(runtime.clone())
        .build()
        .unwrap();
    let (seen, error) = walk(sized(&client, 2).stream()).await;
    assert!(error.is_none());
    assert_eq!(seen, codes(0..4));
    assert_eq!(asked(&server).await.len(), 4);
    let sleeps = runtime.sleeps();
    assert_eq!(sleeps.len(), 2);
    assert!(sleeps[1].as_secs() >= 7);
}

#[tokio::test]
async fn error_amid_a_walk_comes_after_what_was_found_and_ends_it() {
    let (server, client) = service(|request: &Request| {
        if number(request, "_offset").is_some() {
            return answer(500, &outcome("processing", "database is away"));
        }
        answer(200, &page(request, 4))
    })
    .await;
    let (seen, error) = walk(sized(&client, 2).stream()).await;
    assert_eq!(seen, codes(0..2));
    let error = error.unwrap();
    assert_eq!(error.kind(), ErrorKind::Server);
    assert_eq!(error.operation(), Some("ods.organization.search"));
    assert_eq!(asked(&server).await.len(), 2);
}

#[tokio::test]
async fn search_that_breaks_a_rule_sends_nothing() {
    let (server, client) = service(directory(1)).await;
    let error = client
        .organizations(&OrganizationSearch::new().name("ST"))
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(
        error
            .to_string()
            .contains("name must have 3 to 100 characters")
    );
    assert!(asked(&server).await.is_empty());
}
