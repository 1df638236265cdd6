//! Traces, many retrievals, and whether the service is there.

use futures_util::StreamExt;
use nhs_http::RetryPolicy;
use nhs_http::secrecy::SecretString;
use nhs_pds::{
    Client, Environment, NhsNumber, Retrieved, Step, Trace, TraceOutcome, Traced, Tried,
};
use serde_json::{Value, json};
use wiremock::matchers::{method, path_regex, query_param, query_param_is_missing};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::{NUMBER, answer, fixture, number, outcome, service};

fn found(numbers: &[&str]) -> Value {
    let entry: Vec<Value> = numbers
        .iter()
        .map(|number| json!({ "search": { "score": 1 }, "resource": { "resourceType": "Patient", "id": number } }))
        .collect();
    let mut bundle = json!({ "resourceType": "Bundle", "type": "searchset", "total": entry.len() });
    if !entry.is_empty() {
        bundle["entry"] = entry.into();
    }
    bundle
}

async fn traced(mocks: Vec<(&str, &str, Value)>) -> Traced {
    let server = MockServer::start().await;
    for (name, value, body) in mocks {
        Mock::given(query_param(name, value))
            .respond_with(answer(200, &body))
            .mount(&server)
            .await;
    }
    Mock::given(method("GET"))
        .respond_with(answer(200, &found(&[])))
        .mount(&server)
        .await;
    let client = Client::builder(Environment::custom(server.uri()).unwrap())
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let born = "1971-10-08".parse().unwrap();
    let trace = Trace::new("Wolstenholme", born)
        .given("Beatrix")
        .postcode("XQ1 6GH");
    client.trace(&trace).await.unwrap()
}

#[tokio::test]
async fn trace_ends_with_the_narrow_search_that_finds_one() {
    let traced = traced(vec![("family", "Wolstenholme", found(&[NUMBER]))]).await;
    let TraceOutcome::Found(found) = &traced.outcome else {
        panic!("not found")
    };
    assert_eq!(found.record.nhs_number(), number());
    assert_eq!(traced.tried, [(Step::History, Tried::One)]);
}

#[tokio::test]
async fn wide_steps_must_agree() {
    let agreed = traced(vec![
        ("address-postalcode", "XQ*", found(&[NUMBER])),
        ("given", "Bea*", found(&[NUMBER])),
    ])
    .await;
    assert!(matches!(agreed.outcome, TraceOutcome::Found(_)));
    assert_eq!(
        agreed.tried,
        [
            (Step::History, Tried::Nobody),
            (Step::Current, Tried::LeftOut),
            (Step::PostcodeStart, Tried::One),
            (Step::GivenStart, Tried::One),
            (Step::FamilyStart, Tried::Nobody),
        ]
    );
    let disagreed = traced(vec![
        ("address-postalcode", "XQ*", found(&[NUMBER])),
        ("given", "Bea*", found(&["9990001014"])),
    ])
    .await;
    assert_eq!(disagreed.outcome, TraceOutcome::Disagreed);
    let too_many = outcome("TOO_MANY_MATCHES", "multiple-matches", "information");
    let ambiguous = traced(vec![
        ("address-postalcode", "XQ*", found(&[NUMBER])),
        ("given", "Bea*", too_many),
    ])
    .await;
    assert_eq!(ambiguous.outcome, TraceOutcome::Ambiguous);
    let nobody = traced(vec![]).await;
    assert_eq!(nobody.outcome, TraceOutcome::NotFound);
    assert!(!format!("{agreed:?}").contains(NUMBER));
}

#[tokio::test]
async fn history_that_finds_several_is_left_out() {
    let server = MockServer::start().await;
    let too_many = outcome("TOO_MANY_MATCHES", "multiple-matches", "information");
    Mock::given(query_param("_history", "true"))
        .respond_with(answer(200, &too_many))
        .mount(&server)
        .await;
    Mock::given(query_param_is_missing("_history"))
        .respond_with(answer(200, &found(&[NUMBER])))
        .mount(&server)
        .await;
    let client = Client::builder(Environment::custom(server.uri()).unwrap())
        .build()
        .unwrap();
    let trace = Trace::new("Wolstenholme", "1971-10-08".parse().unwrap());
    let traced = client.trace(&trace).await.unwrap();
    assert!(matches!(traced.outcome, TraceOutcome::Found(_)));
    assert_eq!(
        traced.tried,
        [(Step::History, Tried::Several), (Step::Current, Tried::One)]
    );
}

#[test]
fn short_names_are_not_shortened() {
    let trace = Trace::new("Lee", "1971-10-08".parse().unwrap())
        .given("Ann")
        .postcode("XQ");
    for step in [Step::PostcodeStart, Step::GivenStart, Step::FamilyStart] {
        assert_eq!(trace.search(step), None, "{step:?}");
    }
}

#[tokio::test]
async fn many_are_retrieved_in_order_and_taken_up_again() {
    let server = MockServer::start().await;
    Mock::given(path_regex("/Patient/9990001014$"))
        .respond_with(answer(
            404,
            &outcome("RESOURCE_NOT_FOUND", "not-found", "information"),
        ))
        .mount(&server)
        .await;
    Mock::given(method("GET"))
        .respond_with(answer(200, &fixture("patient")))
        .mount(&server)
        .await;
    let client = Client::builder(Environment::custom(server.uri()).unwrap())
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let missing = NhsNumber::parse("9990001014").unwrap();
    let numbers = [number(), missing, number()];
    let all: Vec<_> = client.retrieve_all(&numbers, 2, 0).collect().await;
    let places: Vec<_> = all
        .iter()
        .map(|lookup| (lookup.place, lookup.total))
        .collect();
    assert_eq!(places, [(0, 3), (1, 3), (2, 3)]);
    assert!(all[1].outcome.is_err());
    assert!(matches!(&all[2].outcome, Ok(answer) if matches!(answer.value, Retrieved::Current(_))));
    let rest: Vec<_> = client.retrieve_all(&numbers, 0, 2).collect().await;
    assert_eq!(rest.len(), 1);
    assert_eq!((rest[0].place, rest[0].number), (2, number()));
    assert!(!format!("{all:?}").contains("999000"));
}

#[tokio::test]
async fn many_are_traced_in_order_and_taken_up_again() {
    let server = MockServer::start().await;
    Mock::given(query_param("family", "Wolstenholme"))
        .respond_with(answer(200, &found(&[NUMBER])))
        .mount(&server)
        .await;
    Mock::given(query_param("family", "Ashdown"))
        .respond_with(answer(500, &outcome("UNKNOWN_ERROR", "unknown", "error")))
        .mount(&server)
        .await;
    Mock::given(method("GET"))
        .respond_with(answer(200, &found(&[])))
        .mount(&server)
        .await;
    let client = Client::builder(Environment::custom(server.uri()).unwrap())
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let of = |family: &str| Trace::new(family, "1971-10-08".parse().unwrap());
    let traces = ["Nemeth", "Ashdown", "Wolstenholme"].map(of);
    let all: Vec<_> = client.trace_all(&traces, 2, 0).collect().await;
    assert!(
        all.iter()
            .enumerate()
            .all(|(place, one)| (one.place, one.total) == (place, 3))
    );
    let outcome = |place: usize| all[place].outcome.as_ref().map(|traced| &traced.outcome);
    assert!(matches!(outcome(0), Ok(TraceOutcome::NotFound)));
    assert!(outcome(1).is_err());
    assert!(matches!(outcome(2), Ok(TraceOutcome::Found(_))));
    let rest: Vec<_> = client.trace_all(&traces, 0, 2).collect().await;
    assert_eq!((rest.len(), rest[0].place), (1, 2));
    let shown = format!("{all:?}");
    assert!(!shown.contains(NUMBER) && !shown.contains("Wolstenholme"));
}

#[tokio::test]
async fn ping_tells_the_version_and_status_needs_its_key() {
    let body = json!({ "version": "v1.2", "revision": "3", "releaseId": "r", "commitId": "c" });
    let (_server, client) = service(answer(200, &body)).await;
    let running = client.ping().await.unwrap();
    assert_eq!(
        (running.version.as_deref(), running.commit.as_deref()),
        (Some("v1.2"), Some("c"))
    );
    let (server, client) = service(answer(200, &json!({ "status": "pass" }))).await;
    assert!(client.status(&SecretString::from("k3y")).await.unwrap());
    assert_eq!(
        server.received_requests().await.unwrap()[0].headers["apikey"],
        "k3y"
    );
    let (_server, client) = service(ResponseTemplate::new(200).set_body_string("OK")).await;
    assert!(client.ping().await.is_err());
}
