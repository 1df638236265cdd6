//! Nothing that the crate shows holds what was searched for, what was found, or the API key: not its
//! spans and events, not the Debug or Display of any public type. ODS codes of organisations are
//! public and may be shown. One binary, since it owns the global subscriber.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

use std::error::Error as _;
use std::fmt::{Debug, Display};
use std::sync::Arc;

use chrono::NaiveDate;
use futures_util::StreamExt;
use nhs_auth::ApiKey;
use nhs_http::testing::Traces;
use nhs_http::{Environment, RetryPolicy, TracingAudit};
use nhs_ods::search::{AnyOf, CodeCheck, DateCondition, Expand, Filter, Lookup, Text};
use nhs_ods::{
    AffiliationEnd, AffiliationSearch, Client, DeletionList, Error, ErrorCode, OdsCode,
    OrganizationSearch, SearchFault, endpoint, system,
};
use serde_json::{Value, json};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

/// A person's data as it can get into a search or an answer, and the key.
const HIDDEN: [&str; 8] = [
    "Testerly",
    "TESTERLY",
    "ZZ99 3VZ",
    "ZZ99%203VZ",
    "9990000018",
    "999 000 0018",
    "Nether Wallop",
    "k3y-0f-th1s-test",
];

fn assert_hidden(place: &str, shown: &str) {
    for hidden in HIDDEN {
        assert!(!shown.contains(hidden), "{place} shows {hidden}: {shown}");
    }
}

fn assert_debug(value: &impl Debug) {
    let place = std::any::type_name_of_val(value);
    assert_hidden(place, &format!("{value:?} {value:#?}"));
}

fn assert_error(error: &Error) {
    assert_debug(error);
    assert_hidden("Display of Error", &error.to_string());
    let mut next = error.source();
    while let Some(source) = next {
        assert_hidden("a source", &format!("{source} {source:?}"));
        next = source.source();
    }
    if let Some(code) = ErrorCode::of(error) {
        assert_debug(&code);
        assert_hidden("Display of ErrorCode", &code.to_string());
    }
}

fn search() -> OrganizationSearch {
    OrganizationSearch::new()
        .name("Testerly")
        .name(Text::exact("TESTERLY"))
        .postcode(Text::exact("ZZ99 3VZ"))
        .city("Nether Wallop")
        .country("Testerly")
        .address(Text::contains("Nether Wallop"))
        .with_affiliations(AffiliationEnd::Primary)
        .last_changed(DateCondition::On(
            NaiveDate::from_ymd_opt(1970, 2, 28).unwrap(),
        ))
}

async fn client(answer: ResponseTemplate) -> (MockServer, Client) {
    let _ = Traces::capture();
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(answer).mount(&server).await;
    let builder = Client::builder(Environment::custom(server.uri()).unwrap())
        .credential(Arc::new(ApiKey::new("k3y-0f-th1s-test").unwrap()))
        .audit(Arc::new(TracingAudit))
        .retry(RetryPolicy::none());
    assert_debug(&builder);
    let client = builder.build().unwrap();
    assert_debug(&client);
    (server, client)
}

fn json(status: u16, body: &Value) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_raw(body.to_string(), "application/fhir+json")
}

/// An organisation that is one person's practice.
fn organization() -> Value {
    json!({
        "resourceType": "Organization",
        "id": "ZX1",
        "name": "TESTERLY",
        "telecom": [{"system": "phone", "value": "999 000 0018"}],
        "address": [{"line": ["Nether Wallop"], "postalCode": "ZZ99 3VZ"}],
        "Testerly": "9990000018"
    })
}

fn page(next: &str) -> Value {
    let relates = json!({
        "resourceType": "OrganizationAffiliation",
        "id": "9990000018",
        "organization": {"reference": "Organization/ZX1", "display": "TESTERLY"}
    });
    let outcome = json!({
        "resourceType": "OperationOutcome",
        "issue": [{"severity": "warning", "code": "9990000018", "diagnostics": "Testerly"}]
    });
    json!({
        "resourceType": "Bundle",
        "type": "searchset",
        "link": [{"relation": "next", "url": next}],
        "entry": [
            {"resource": organization(), "search": {"mode": "match"}},
            {"resource": relates, "search": {"mode": "include"}},
            {"resource": outcome, "search": {"mode": "outcome"}},
            {"resource": {"resourceType": "Patient", "id": "9990000018", "name": [{"family": "Testerly"}]}}
        ]
    })
}

#[tokio::test]
async fn searches_show_nothing_of_what_is_searched_for() {
    assert_debug(&search());
    let text = Text::exact("ZZ99 3VZ");
    assert_debug(&text);
    assert_debug(&AnyOf::from(text));
    let ids = "9990000018"
        .parse::<nhs_fhir_core::primitive::Id>()
        .unwrap();
    let affiliations = AffiliationSearch::new().id(&ids).identifier(&ids);
    assert_debug(&affiliations);
    assert_debug(&endpoint::organizations(&search()).unwrap());
    assert_debug(&endpoint::organization_count(&search()).unwrap());
    assert_debug(&endpoint::affiliations(&affiliations).unwrap());
    assert_debug(&endpoint::affiliation(&ids));
    for broken in [
        OrganizationSearch::new().name("Testerly, of Nether Wallop"),
        OrganizationSearch::new().name("Testerly ".repeat(20)),
        OrganizationSearch::new().city("Testerly's"),
        OrganizationSearch::new().role(nhs_ods::RoleCode::new("TESTERLY 1")),
    ] {
        let fault = broken.check().unwrap_err();
        assert_debug(&fault);
        assert_hidden("Display of SearchFault", &fault.to_string());
        assert_error(&Error::from(fault));
        let _: &dyn Display = &SearchFault::NameLength;
    }
}

#[tokio::test]
async fn pages_show_shapes_and_codes_and_no_content() {
    let next = "https://host.example/fhir/Organization?_offset=1&name=Testerly";
    let (_server, client) = client(json(200, &page(next))).await;
    let results = client.organizations(&search()).unwrap();
    assert_debug(&results);
    let mut pages = results.pages();
    assert_debug(&pages);
    let page = pages.next().await.unwrap().unwrap();
    assert_debug(&page);
    assert_debug(&page.outcomes);
    assert_debug(&page.unexpected);
    assert_debug(&page.issues);
    let found = &page.matches[0];
    assert_debug(found);
    assert_debug(&found.organization);
    assert_debug(&found.affiliations[0]);
    assert!(format!("{found:?}").contains("ZX1"));

    let mut records = results.stream();
    assert_debug(&records);
    assert_error(&records.next().await.unwrap().unwrap_err());
    assert_debug(&records);
    // the link leads back to itself
    pages.next().await.unwrap().unwrap();
    assert_error(&pages.next().await.unwrap().unwrap_err());
}

#[tokio::test]
async fn links_that_are_refused_are_not_repeated() {
    for next in [
        "https://host.example/Testerly?of=ZZ99%203VZ",
        "https://Testerly:9990000018@[",
    ] {
        let (_server, client) = client(json(200, &page(next))).await;
        let mut pages = client.organizations(&search()).unwrap().pages();
        assert_debug(&pages.next().await.unwrap().unwrap());
        assert_error(&pages.next().await.unwrap().unwrap_err());
    }
}

#[tokio::test]
async fn refusals_repeat_nothing_of_the_service() {
    let outcome = json!({
        "resourceType": "OperationOutcome",
        "issue": [{
            "severity": "error", "code": "9990000018",
            "details": {"coding": [{"code": "9990000018", "display": "Testerly"}], "text": "Testerly"},
            "diagnostics": "HAPI-9990000018: Testerly of ZZ99 3VZ"
        }]
    });
    for answer in [
        json(400, &outcome),
        json(200, &outcome),
        json(422, &outcome),
        json(200, &json!({"resourceType": "Testerly 9990000018"})),
        json(
            200,
            &json!({"resourceType": "Bundle", "total": "9990000018"}),
        ),
        ResponseTemplate::new(200).set_body_string("Testerly ZZ99 3VZ"),
        ResponseTemplate::new(502).set_body_string("Testerly ZZ99 3VZ"),
    ] {
        let (_server, client) = client(answer).await;
        let read = client.organization(&OdsCode::parse("ZX1").unwrap()).await;
        assert_error(&read.unwrap_err());
        let results = client.organizations(&search()).unwrap();
        assert_error(&results.count().await.unwrap_err());
        if let Some(Err(error)) = results.stream().next().await {
            assert_error(&error);
        }
    }
}

/// A practitioner, whose code and name are a person's, as each operation gives them.
#[tokio::test]
async fn terminology_shows_shapes_and_no_one() {
    let lookup = Lookup::new(system::PRACTITIONER, "9990000018").property("Testerly");
    let check = CodeCheck::new(system::PRACTITIONER, "9990000018").having("name", "Testerly");
    let expand = Expand::new(system::PRACTITIONER).filter(Filter::equal("name", "Testerly"));
    assert_debug(&lookup);
    assert_debug(&check);
    assert_debug(&expand);
    for broken in [
        Lookup::new("Testerly", "9990000018").check(),
        Lookup::new(system::PRACTITIONER, "Testerly ").check(),
        CodeCheck::new(system::PRACTITIONER, "1")
            .having("Testerly ", "x")
            .check(),
    ] {
        assert_error(&Error::from(broken.unwrap_err()));
    }
    let named = json!({ "name": "property", "part": [
        { "name": "code", "valueCode": "Testerly" }, { "name": "value", "valueString": "9990000018" }
    ] });
    let parameters = json!({ "resourceType": "Parameters", "parameter": [
        { "name": "result", "valueBoolean": false },
        { "name": "message", "valueString": "Testerly of Nether Wallop" },
        { "name": "code", "valueCode": "9990000018" },
        { "name": "display", "valueString": "TESTERLY" },
        named
    ] });
    let (_server, client) = client(json(200, &parameters)).await;
    let concept = client.lookup(&lookup).await.unwrap();
    assert_debug(&concept);
    for property in concept.value.properties() {
        assert_debug(&property);
    }
    assert_debug(&client.validate_code(&check).await.unwrap());
    assert_error(&client.lookup(&Lookup::new("urn:x", "1")).await.unwrap_err());
    assert_error(&client.metadata().await.unwrap_err());
}

#[tokio::test]
async fn expansions_deletions_and_walks_show_no_names() {
    let contains = json!([{ "code": "9990000018", "display": "TESTERLY" }]);
    let set = json!({ "resourceType": "ValueSet", "expansion": { "contains": contains } });
    let (_server, terminology) = client(json(200, &set)).await;
    let expansion = terminology
        .expand(&Expand::new(system::PRACTITIONER))
        .unwrap();
    assert_debug(&expansion);
    let page = expansion.pages().next().await.unwrap().unwrap();
    assert_debug(&page);
    assert_debug(&page.concepts);

    let unread =
        json!([{ "item": { "display": "Testerly", "identifier": { "value": "999 000 0018" } } }]);
    let list = json!({ "resourceType": "List", "id": "Organization-deletion", "entry": unread });
    let (_server, lists) = client(json(200, &list)).await;
    let held = lists.deletions(DeletionList::Organizations).await.unwrap();
    assert_eq!(held.value.unread.len(), 1);
    assert_debug(&held);

    let relates = json!({
        "resourceType": "OrganizationAffiliation", "id": "1",
        "organization": { "reference": "Organization/ZX2" },
        "participatingOrganization": { "reference": "Organization/ZX1" },
        "code": [{ "coding": [{ "code": "RE6" }] }]
    });
    let found = json!({ "resourceType": "Bundle", "type": "searchset", "entry": [
        { "resource": relates, "search": { "mode": "match" } },
        { "resource": organization(), "search": { "mode": "include" } }
    ] });
    let (_server, directory) = client(json(200, &found)).await;
    let parents = directory
        .parents(&OdsCode::parse("ZX2").unwrap())
        .await
        .unwrap();
    assert_eq!(parents[0].name.as_deref(), Some("TESTERLY"));
    assert_debug(&parents);
}

#[tokio::test]
async fn record_shows_its_code_and_shape() {
    let (_server, client) = client(json(200, &organization())).await;
    let read = client
        .organization(&OdsCode::parse("ZX1").unwrap())
        .await
        .unwrap();
    assert_debug(&read);
    for role in read.value.roles() {
        assert_debug(&role);
    }
}

#[tokio::test]
async fn spans_and_events_hold_none_of_it() {
    let next = "https://host.example/fhir/Organization?_offset=1&name=Testerly";
    let (_server, client) = client(json(200, &page(next))).await;
    let results = client.organizations(&search()).unwrap();
    let mut pages = results.pages();
    while let Some(Ok(_)) = pages.next().await {}
    let _ = results.count().await;
    let _ = client.organization(&OdsCode::parse("ZX1").unwrap()).await;
    let captured = Traces::capture().text();
    assert!(
        captured.contains("ods.organization.search"),
        "nothing was captured"
    );
    for line in captured.lines() {
        assert_hidden("a trace", line);
    }
}
