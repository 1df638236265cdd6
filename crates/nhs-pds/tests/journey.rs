//! What an application does with PDS, against a stand-in that behaves as the live service does.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

use std::sync::Arc;

use chrono::NaiveDate;
use nhs_auth::SignedJwt;
use nhs_http::testing::{ManualRuntime, MemoryAudit};
use nhs_http::{RetryPolicy, Runtime};
use nhs_pds::{
    AddressLines, Client, DateRange, DeathStatus, Environment, ErrorCode, ErrorKind, Gender,
    HealthcareWorker, MaySearch, Mode, NhsNumber, OdsCode, PatientRecord, Retrieved, Search,
    SearchOutcome, Sensitivity, Superseded, Versioned,
};
use nhs_sandbox::{Fault, FaultBody, Operation, RateLimit, Sandbox, organisations, people};

fn client<M: Mode>(sandbox: &Sandbox, runtime: Arc<dyn Runtime>) -> Client<M> {
    let environment = Environment::custom(sandbox.platform_url()).unwrap();
    let keys = sandbox.credentials();
    let credential = SignedJwt::builder()
        .environment(&environment)
        .api_key(keys.api_key())
        .private_key_pem(keys.kid(), keys.private_key_pem())
        .build()
        .unwrap();
    Client::builder(environment)
        .credential(Arc::new(credential))
        .mode()
        .runtime(runtime)
        .build()
        .unwrap()
}

async fn application() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let runtime = Arc::new(ManualRuntime::new());
    let client = client(&sandbox, runtime);
    (sandbox, client)
}

async fn healthcare_worker() -> (Sandbox, Client<HealthcareWorker>) {
    let builder = Sandbox::builder().access(nhs_sandbox::Access::HealthcareWorker);
    let sandbox = builder.start().await.unwrap();
    let runtime = Arc::new(ManualRuntime::new());
    let client = client(&sandbox, runtime);
    (sandbox, client)
}

fn number(text: &str) -> NhsNumber {
    NhsNumber::parse(text).unwrap()
}

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn today() -> NaiveDate {
    date(2026, 10, 1)
}

async fn current(client: &Client<impl Mode>, id: &str) -> Versioned<PatientRecord> {
    let answer = client.retrieve(number(id)).await.unwrap();
    assert_eq!(answer.issues, [], "{id}");
    answer.value.current().unwrap()
}

async fn numbers(client: &Client<impl MaySearch>, search: &Search) -> Vec<String> {
    let answer = client.search(search).await.unwrap();
    assert_eq!(answer.issues, []);
    let matches = answer.value.matches().iter();
    matches
        .map(|found| found.record.nhs_number().to_string())
        .collect()
}

#[tokio::test]
async fn whole_record_is_retrieved() {
    let (_sandbox, client) = application().await;
    let record = current(&client, people::FULL_RECORD).await;
    assert_eq!(record.if_match().as_deref(), Some(r#"W/"4""#));
    assert_eq!(record.sensitivity(), Sensitivity::Unrestricted);
    assert_eq!(record.usual_name().unwrap().given.len(), 2);
    let practice = record.general_practice(today()).unwrap();
    assert_eq!(practice.as_str(), organisations::PRACTICE);
    let lines = |address| {
        AddressLines::of(address)
            .filled()
            .next()
            .unwrap()
            .to_owned()
    };
    let home = record.home_address(today()).unwrap();
    assert_eq!(lines(home), "Larkrise");
    let post = record.correspondence_address(today()).unwrap();
    assert_eq!(lines(post), "Seaview");
    assert_eq!(record.death(), None);
}

#[tokio::test]
async fn merged_numbers_lead_to_the_record_that_was_kept() {
    let (_sandbox, client) = application().await;
    for merged in [people::SUPERSEDED, people::SUPERSEDED_TWICE] {
        let answer = client.retrieve(number(merged)).await.unwrap();
        let Retrieved::Superseded(superseded) = answer.value else {
            panic!("not superseded")
        };
        assert_eq!(superseded.requested().as_str(), merged);
        let kept = Superseded::into_record(superseded);
        assert_eq!(kept.nhs_number().as_str(), people::RETAINED);
    }
    let kept = current(&client, people::RETAINED).await;
    assert_eq!(kept.nhs_number().as_str(), people::RETAINED);
}

#[tokio::test]
async fn numbers_without_a_record_are_told_apart() {
    let (sandbox, client) = application().await;
    for (id, code) in [
        (people::UNKNOWN, ErrorCode::ResourceNotFound),
        (people::INVALIDATED, ErrorCode::InvalidatedResource),
    ] {
        let error = client.retrieve(number(id)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound);
        assert_eq!(ErrorCode::of(&error), Some(code));
    }
    // a number whose check digit is wrong cannot even be asked for
    assert!(NhsNumber::parse(people::BAD_CHECK_DIGIT).is_err());
    let asked = sandbox.requests().into_iter();
    let reads = asked.filter(|request| request.operation() == Operation::PdsPatientGet);
    assert_eq!(reads.count(), 2);
}

#[tokio::test]
async fn restricted_records_show_what_they_may() {
    let (_sandbox, client) = application().await;
    let restricted = current(&client, people::RESTRICTED).await;
    assert_eq!(restricted.sensitivity(), Sensitivity::Restricted);
    assert!(restricted.is_location_hidden() && restricted.usual_name().is_some());
    let very = current(&client, people::VERY_RESTRICTED).await;
    assert_eq!(very.sensitivity(), Sensitivity::VeryRestricted);
    assert!(very.usual_name().is_none() && very.birth_date.is_none());
    for record in [restricted, very] {
        assert!(record.address.is_empty() && record.telecom.is_empty());
        assert_eq!(record.general_practice(today()), None);
    }
}

#[tokio::test]
async fn records_with_little_in_them_are_records() {
    let (_sandbox, client) = application().await;
    let minimal = current(&client, people::MINIMAL).await;
    assert!(minimal.name.is_empty() && minimal.birth_date.is_none());
    let one_name = current(&client, people::ONE_NAME).await;
    assert!(one_name.usual_name().unwrap().given.is_empty());
    let year = current(&client, people::BORN_IN_YEAR).await;
    assert_eq!(year.birth_date.as_ref().unwrap().as_str(), "1948");
    let month = current(&client, people::BORN_IN_MONTH).await;
    assert_eq!(month.birth_date.as_ref().unwrap().to_naive_date(), None);
    let moved = current(&client, people::DEREGISTERED).await;
    assert_eq!(moved.general_practice(today()), None);
    assert!(moved.managing_organization.is_some());
}

#[tokio::test]
async fn deaths_are_told_with_who_notified_them() {
    let (_sandbox, client) = application().await;
    for (id, status, at) in [
        (people::DIED_FORMALLY, DeathStatus::Formal, "2023-01-28"),
        (people::DIED_INFORMALLY, DeathStatus::Informal, "2023-02-02"),
        (people::DIED_IN_YEAR, DeathStatus::Formal, "2019"),
    ] {
        let record = current(&client, id).await;
        let death = record.death().unwrap();
        assert_eq!(death.status, status, "{at}");
        assert_eq!(death.at.unwrap().date().as_str(), at);
    }
}

#[tokio::test]
async fn empty_address_lines_keep_their_places() {
    let (_sandbox, client) = application().await;
    let record = current(&client, people::NULL_ADDRESS_LINES).await;
    let lines = AddressLines::of(record.home_address(today()).unwrap());
    assert_eq!(lines.places().len(), 5);
    let places = lines.by_place().unwrap();
    assert_eq!((places.street, places.locality), (None, None));
    assert!(places.premises.is_some() && places.town.is_some());
}

#[tokio::test]
async fn unique_match_is_found_by_the_recommended_search() {
    let (sandbox, client) = application().await;
    let born = date(1987, 8, 19);
    let search = Search::for_unique_match("Quillfeather", "Barnaby", born, "XQ1 7NP");
    let SearchOutcome::One(found) = client.search(&search).await.unwrap().value else {
        panic!("not one")
    };
    assert_eq!(found.record.nhs_number().as_str(), people::UNIQUE_MATCH);
    assert!(found.score.is_some());
    let sent = sandbox.requests().pop().unwrap();
    assert!(sent.query().contains("given=Bar%2A"), "{}", sent.query());
}

#[tokio::test]
async fn application_is_given_one_match_or_told_there_are_too_many() {
    let (_sandbox, client) = application().await;
    let twins = Search::new()
        .family("Lowther")
        .birth_date(date(2012, 10, 3));
    let outcome = client.search(&twins).await.unwrap().value;
    assert_eq!(outcome, SearchOutcome::TooMany);
    assert_eq!(
        numbers(&client, &twins.given("Edwin")).await,
        [people::TWIN_YOUNGER]
    );
    let nobody = Search::new().family("Nobody").birth_date(date(2012, 10, 3));
    let outcome = client.search(&nobody).await.unwrap().value;
    assert_eq!(outcome, SearchOutcome::NoMatch);
}

#[tokio::test]
async fn healthcare_worker_is_given_many_matches_best_first() {
    let (_sandbox, client) = healthcare_worker().await;
    let born = date(1999, 10, 10);
    let wild = Search::new().family_starting("Wild").birth_date(born);
    assert_eq!(numbers(&client, &wild).await.len(), 4);
    let wilde = Search::new().family_starting("Wilde").birth_date(born);
    assert_eq!(numbers(&client, &wilde).await, [people::WILDER]);
    let outcome = client.search(&wild.max_results(3)).await.unwrap().value;
    assert_eq!(outcome, SearchOutcome::TooMany);

    let alike = Search::new()
        .family("Pearce")
        .given("Ann")
        .birth_date(date(1979, 9, 23))
        .fuzzy(true);
    let outcome = client.search(&alike).await.unwrap().value;
    let scores = outcome.matches().iter().map(|found| found.score.as_ref());
    let scores: Vec<f64> = scores
        .map(|score| score.unwrap().to_f64().unwrap())
        .collect();
    assert_eq!(scores.len(), 3);
    assert!(scores.is_sorted_by(|one, next| one >= next), "{scores:?}");
}

#[tokio::test]
async fn former_names_are_found_with_history_only() {
    let (_sandbox, client) = application().await;
    let former = Search::new().family("Dunmore").birth_date(date(1983, 6, 7));
    assert_eq!(numbers(&client, &former).await, [""; 0]);
    let former = former.history(true).email("h.dunmore@example.com");
    assert_eq!(numbers(&client, &former).await, [people::FORMER_NAME]);
}

#[tokio::test]
async fn where_a_restricted_patient_lives_cannot_be_searched_for() {
    let (_sandbox, client) = application().await;
    let imogen = Search::new()
        .family("Falconbridge")
        .birth_date(date(1990, 12, 1));
    let SearchOutcome::One(found) = client.search(&imogen).await.unwrap().value else {
        panic!("not one")
    };
    assert!(found.record.is_location_hidden());
    let placed = imogen.clone().postcode("XQ7 3FG");
    assert_eq!(numbers(&client, &placed).await, [""; 0]);
    let practice = OdsCode::parse(organisations::OTHER_PRACTICE).unwrap();
    let registered = imogen.general_practitioner(practice);
    assert_eq!(numbers(&client, &registered).await, [""; 0]);
}

#[tokio::test]
async fn names_of_every_alphabet_and_ranges_of_dates_are_found() {
    let (_sandbox, client) = application().await;
    for (search, id) in [
        (
            Search::new().family("Kociński").given("Zoë"),
            people::ACCENTED_NAME,
        ),
        (
            Search::new().family("O'Shaughnessy").given("John Paul"),
            people::COMPOUND_NAME,
        ),
        (Search::new().family("Tenzin"), people::ONE_NAME),
        (
            Search::new().family("Brightwell").phone("07700 900123"),
            people::REACHABLE,
        ),
        (
            Search::new().family("Merriweather").gender(Gender::Other),
            people::GENDER_OTHER,
        ),
    ] {
        let range = DateRange::Between(date(1970, 1, 1), date(1999, 12, 31));
        assert_eq!(numbers(&client, &search.birth_date(range)).await, [id]);
    }
    let dead = Search::new()
        .family("Stonehouse")
        .birth_date(date(1931, 7, 20))
        .death_date(DateRange::year(2023).unwrap());
    assert_eq!(numbers(&client, &dead).await, [people::DIED_FORMALLY]);
}

#[tokio::test]
async fn wrong_access_is_refused_by_the_gateway_with_its_own_words() {
    let sandbox = Sandbox::start().await.unwrap();
    // the client was told that it acts for a healthcare worker, the token says otherwise
    let client: Client<HealthcareWorker> = client(&sandbox, Arc::new(ManualRuntime::new()));
    let search = Search::new()
        .family("Lowther")
        .birth_date(date(2012, 10, 3));
    let error = client.search(&search.max_results(2)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Forbidden);
    assert_eq!(ErrorCode::of(&error), Some(ErrorCode::InvalidValue));
    assert_eq!(error.issues()[0].code(), Some("token"));
}

#[tokio::test]
async fn expired_token_is_replaced_on_the_way() {
    let (sandbox, client) = application().await;
    current(&client, people::FULL_RECORD).await;
    sandbox.expire_tokens();
    current(&client, people::FULL_RECORD).await;
    let tokens = sandbox.requests().into_iter();
    let tokens = tokens.filter(|request| request.operation() == Operation::Token);
    assert_eq!(tokens.count(), 2);
}

#[tokio::test]
async fn faults_on_the_way_are_outlasted() {
    let sandbox = Sandbox::start().await.unwrap();
    let runtime = Arc::new(ManualRuntime::new());
    let client: Client = client(&sandbox, runtime.clone());
    for fault in [
        Fault::service_unavailable(),
        Fault::too_many_requests(),
        Fault::status(502, FaultBody::Html),
        Fault::cut_before_headers(),
        Fault::cut_mid_body(),
        Fault::truncated_body(),
    ] {
        sandbox.inject(fault.on(Operation::PdsPatientGet));
        current(&client, people::MINIMAL).await;
        assert_eq!(sandbox.pending_faults(), 0);
    }
    assert_eq!(runtime.sleeps().len(), 6);
}

#[tokio::test]
async fn body_that_is_no_fhir_is_an_invalid_response() {
    let (sandbox, client) = application().await;
    sandbox.inject(Fault::garbage_body().on(Operation::PdsPatientGet));
    let error = client.retrieve(number(people::MINIMAL)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidResponse);
}

#[tokio::test]
async fn quota_that_stays_used_up_is_reported_as_such() {
    let limit = RateLimit::new(1, std::time::Duration::from_secs(3600));
    let sandbox = Sandbox::builder().rate_limit(limit).open_access(true);
    let sandbox = sandbox.start().await.unwrap();
    let audit = Arc::new(MemoryAudit::new());
    let client = Client::builder(Environment::custom(sandbox.platform_url()).unwrap())
        .retry(RetryPolicy::none())
        .audit(audit.clone())
        .build()
        .unwrap();
    current(&client, people::MINIMAL).await;
    let error = client.retrieve(number(people::MINIMAL)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    assert_eq!(ErrorCode::of(&error), Some(ErrorCode::TooManyRequests));
    assert_eq!(audit.events().len(), 2);
}
