//! GET /Patient.

use chrono::NaiveDate;
use nhs_http::RetryPolicy;
use nhs_pds::{
    Client, DateRange, Environment, ErrorCode, ErrorKind, Gender, HealthcareWorker, OdsCode,
    Search, SearchFault, SearchOutcome,
};
use serde_json::{Value, json};
use wiremock::ResponseTemplate;

use super::{FHIR, answer, fixture, outcome, service};

fn born() -> NaiveDate {
    NaiveDate::from_ymd_opt(2012, 10, 3).unwrap()
}

fn ashdown() -> Search {
    Search::new().family("Ashdown").birth_date(born())
}

async fn found(body: &Value) -> SearchOutcome {
    let (_server, client) = service(answer(200, body)).await;
    client.search(&ashdown()).await.unwrap().value
}

async fn refused(body: &Value) -> nhs_pds::Error {
    let (_server, client) = service(answer(200, body)).await;
    client.search(&ashdown()).await.unwrap_err()
}

/// The searchset with its first entries only.
fn searchset(entries: usize) -> Value {
    let mut bundle = fixture("searchset");
    bundle["total"] = entries.into();
    bundle["entry"].as_array_mut().unwrap().truncate(entries);
    bundle
}

#[tokio::test]
async fn wildcards_and_ranges_go_out_as_pds_reads_them() {
    let (server, client) = service(answer(200, &searchset(1))).await;
    let search = Search::new()
        .family_starting("Ash")
        .given("Mary Jane")
        .given("Ann")
        .birth_date(DateRange::year(2012).unwrap())
        .postcode_starting("XQ")
        .general_practitioner(OdsCode::parse("y90001").unwrap())
        .email("p.ashdown@example.com")
        .phone("+447700900118")
        .history(true)
        .max_results(1);
    assert!(client.search(&search).await.is_ok());
    let requests = server.received_requests().await.unwrap();
    assert_eq!(
        requests[0].url.path(),
        "/personal-demographics/FHIR/R4/Patient"
    );
    assert_eq!(
        requests[0].url.query().unwrap(),
        "family=Ash%2A&given=Mary%20Jane&given=Ann&birthdate=ge2012-01-01&birthdate=le2012-12-31\
         &address-postalcode=XQ%2A&general-practitioner=Y90001&email=p.ashdown%40example.com\
         &phone=%2B447700900118&_history=true&_max-results=1"
    );
}

#[tokio::test]
async fn fuzzy_search_sends_its_flags() {
    let (server, client) = service(answer(200, &searchset(1))).await;
    let search = ashdown()
        .gender(Gender::Female)
        .postcode("XQ1 6GH")
        .death_date(DateRange::Until(born()))
        .fuzzy(true)
        .exact(true);
    assert!(client.search(&search).await.is_ok());
    let requests = server.received_requests().await.unwrap();
    assert_eq!(
        requests[0].url.query().unwrap(),
        "family=Ashdown&gender=female&birthdate=eq2012-10-03&death-date=le2012-10-03\
         &address-postalcode=XQ1%206GH&_fuzzy-match=true&_exact-match=true"
    );
}

#[tokio::test]
async fn search_that_breaks_a_rule_is_never_sent() {
    let (server, client) = service(answer(200, &searchset(1))).await;
    for (search, fault) in [
        (
            Search::new().family("Ashdown"),
            SearchFault::BirthDateMissing,
        ),
        (
            ashdown().max_results(2),
            SearchFault::MaxResultsForApplication,
        ),
        (
            Search::new().family("Ash*").birth_date(born()),
            SearchFault::LiteralAsterisk {
                parameter: "family",
            },
        ),
    ] {
        let error = client.search(&search).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert_eq!(SearchFault::of(&error), Some(fault));
        assert_eq!(error.operation(), Some("pds.patient.search"));
        assert!(!error.is_retryable());
        assert!(!format!("{error} {error:?}").contains("Ash"));
    }
    assert_eq!(server.received_requests().await.unwrap().len(), 0);
}

#[tokio::test]
async fn healthcare_worker_may_ask_for_more_than_one() {
    let (server, _) = service(answer(200, &searchset(2))).await;
    let client = Client::builder(Environment::custom(server.uri()).unwrap())
        .mode::<HealthcareWorker>()
        .build()
        .unwrap();
    let outcome = client.search(&ashdown().max_results(50)).await.unwrap();
    assert_eq!(outcome.value.matches().len(), 2);
}

#[tokio::test]
async fn each_number_of_matches_is_an_outcome() {
    let empty = json!({ "resourceType": "Bundle", "type": "searchset", "total": 0,
        "timestamp": "2026-01-05T09:00:00.000Z" });
    assert_eq!(found(&empty).await, SearchOutcome::NoMatch);
    let SearchOutcome::One(only) = found(&searchset(1)).await else {
        panic!("not one")
    };
    assert_eq!(only.record.nhs_number().as_str(), "9990018189");
    let SearchOutcome::Many(found) = found(&searchset(2)).await else {
        panic!("not many")
    };
    let numbers = found
        .iter()
        .map(|found| found.record.nhs_number().to_string());
    assert!(numbers.eq(["9990018189", "9990019193"]));
    assert!(found[1].record.is_location_hidden() && !found[0].record.is_location_hidden());
}

#[tokio::test]
async fn order_of_the_service_is_kept_and_scores_keep_their_digits() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/searchset.json");
    let text = std::fs::read_to_string(path).unwrap();
    // the lower score first, were a service to do that
    let text = text.replace("0.8343", "1.000");
    let template = ResponseTemplate::new(200).set_body_raw(text, FHIR);
    let (_server, client) = service(template).await;
    let outcome = client.search(&ashdown()).await.unwrap().value;
    let scores: Vec<&str> = outcome
        .matches()
        .iter()
        .map(|found| found.score.as_ref().unwrap().as_str())
        .collect();
    assert_eq!(scores, ["0.9500", "1.000"]);
}

#[tokio::test]
async fn match_without_a_score_is_a_match() {
    let mut bundle = searchset(1);
    bundle["entry"][0].as_object_mut().unwrap().remove("search");
    bundle.as_object_mut().unwrap().remove("total");
    let SearchOutcome::One(only) = found(&bundle).await else {
        panic!("not one")
    };
    assert_eq!(only.score, None);
}

#[tokio::test]
async fn too_many_matches_is_an_outcome_whatever_status_and_severity() {
    for (status, severity) in [(200, "information"), (200, "error"), (400, "error")] {
        let body = outcome("TOO_MANY_MATCHES", "multiple-matches", severity);
        let (_server, client) = service(answer(status, &body)).await;
        let outcome = client.search(&ashdown()).await.unwrap();
        assert_eq!(outcome.value, SearchOutcome::TooMany, "{status} {severity}");
        assert!(outcome.value.matches().is_empty());
        assert!(outcome.request_id.is_some());
    }
}

#[tokio::test]
async fn success_that_carries_another_outcome_is_an_error() {
    let error = refused(&outcome("INVALID_SEARCH_DATA", "value", "information")).await;
    assert_eq!(error.kind(), ErrorKind::Rejected);
    assert_eq!(ErrorCode::of(&error), Some(ErrorCode::InvalidSearchData));
}

#[tokio::test]
async fn match_that_cannot_be_read_is_never_dropped() {
    let with = |entry: Value| {
        let mut bundle = searchset(2);
        bundle["entry"][1] = entry;
        bundle
    };
    let patient = |id: Value| json!({ "resource": { "resourceType": "Patient", "id": id } });
    for (bundle, word) in [
        (with(json!({ "search": { "score": 1 } })), "no resource"),
        (
            with(json!({ "resource": { "resourceType": "RelatedPerson" } })),
            "no patient",
        ),
        (
            with(json!({ "resource": { "resourceType": "Unheard" } })),
            "no patient",
        ),
        (
            with(
                json!({ "search": { "mode": "outcome" }, "resource": outcome("X", "value", "warning") }),
            ),
            "no patient",
        ),
        (with(patient(Value::Null)), "id"),
        (with(patient("9990000019".into())), "valid NHS number"),
        (
            with(json!({ "resource": "Patient/9990018189" })),
            "cannot be read",
        ),
        (with(Value::Null), "cannot be read"),
        (with("text".into()), "cannot be read"),
    ] {
        let error = refused(&bundle).await;
        assert_eq!(error.kind(), ErrorKind::InvalidResponse, "{word}");
        assert!(error.to_string().contains(word), "{word}: {error}");
    }
}

#[tokio::test]
async fn searchset_that_may_lack_matches_is_refused() {
    let with = |member: &str, value: Value| {
        let mut bundle = searchset(2);
        bundle[member] = value;
        bundle
    };
    let next = json!([{ "relation": "next", "url": "https://api.service.nhs.uk/x" }]);
    for (bundle, word) in [
        (with("total", 3.into()), "total"),
        (with("total", 1.into()), "total"),
        (with("total", "2".into()), "cannot be read"),
        (with("entry", "none".into()), "cannot be read"),
        (with("entry", json!([null])), "cannot be read"),
        (with("entry", json!([[]])), "cannot be read"),
        (with("total", json!([])), "cannot be read"),
        (with("entry", json!([])), "total"),
        (with("type", "batch-response".into()), "no searchset"),
        (with("type", Value::Null), "searchset"),
        (with("link", next), "further pages"),
    ] {
        let error = refused(&bundle).await;
        assert_eq!(error.kind(), ErrorKind::InvalidResponse, "{word}");
        assert!(error.to_string().contains(word), "{word}: {error}");
    }
    let twice = r#"{"resourceType":"Bundle","type":"searchset","entry":[],"entry":[{}]}"#;
    let template = ResponseTemplate::new(200).set_body_raw(twice, FHIR);
    let (_server, client) = service(template).await;
    let error = client.search(&ashdown()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidResponse);
}

#[tokio::test]
async fn searchset_with_an_empty_list_of_entries_is_no_match() {
    for members in [
        r#""total":0,"entry":[]"#,
        r#""entry":[ ]"#,
        r#""total":0,"entry":[],"link":[]"#,
    ] {
        let body = format!(r#"{{"resourceType":"Bundle","type":"searchset",{members}}}"#);
        let template = ResponseTemplate::new(200).set_body_raw(body, FHIR);
        let (_server, client) = service(template).await;
        let answer = client.search(&ashdown()).await.unwrap();
        assert_eq!(answer.value, SearchOutcome::NoMatch, "{members}");
        // it is told all the same
        assert!(!answer.issues.is_empty(), "{members}");
    }
}

#[tokio::test]
async fn self_link_is_no_further_page() {
    let mut bundle = searchset(1);
    bundle["link"] = json!([{ "relation": "self", "url": "https://api.service.nhs.uk/x" }]);
    assert_eq!(found(&bundle).await.matches().len(), 1);
}

#[tokio::test]
async fn patient_in_place_of_a_searchset_is_refused() {
    let error = refused(&fixture("patient")).await;
    assert_eq!(error.kind(), ErrorKind::InvalidResponse);
}

#[tokio::test]
async fn what_bends_the_rules_is_told_beside_the_matches() {
    let mut bundle = searchset(1);
    bundle["timestamp"] = "yesterday".into();
    bundle["entry"][0]["search"]["score"] = "high".into();
    let (_server, client) = service(answer(200, &bundle)).await;
    let answer = client.search(&ashdown()).await.unwrap();
    let mut paths: Vec<&str> = answer.issues.iter().map(|issue| &*issue.path).collect();
    paths.sort_unstable();
    assert_eq!(paths, ["Bundle.entry[0].search.score", "Bundle.timestamp"]);
    let SearchOutcome::One(only) = answer.value else {
        panic!("not one")
    };
    assert_eq!(only.score, None);
}

#[tokio::test]
async fn any_call_can_be_sent_and_read() {
    let (server, _) = service(answer(200, &searchset(1))).await;
    let client = Client::builder(Environment::custom(server.uri()).unwrap())
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let call = nhs_pds::endpoint::search(&ashdown(), client.access())
        .unwrap()
        .correlation_id("11c46f5f-cdef-4865-94b2-0ee0edcc26da");
    let response = client.send(call).await.unwrap();
    let answer = SearchOutcome::read(&response).unwrap();
    assert_eq!(answer.value.matches().len(), 1);
    let requests = server.received_requests().await.unwrap();
    assert_eq!(
        requests[0].headers["x-correlation-id"],
        "11c46f5f-cdef-4865-94b2-0ee0edcc26da"
    );
}
