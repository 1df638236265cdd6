//! Searching for patients: what is found, and how well.

use crate::support::{Answer, Caller};
use nhs_sandbox::{Access, Sandbox, people};

pub(crate) async fn worker() -> Caller {
    Caller::with(Sandbox::builder().access(Access::HealthcareWorker)).await
}

pub(crate) async fn search(caller: &Caller, query: &str) -> Answer {
    caller.pds(&format!("/Patient?{query}")).await
}

pub(crate) async fn found(caller: &Caller, query: &str) -> Vec<String> {
    search(caller, query)
        .await
        .ids()
        .into_iter()
        .map(str::to_owned)
        .collect()
}

#[tokio::test]
async fn one_match_comes_with_its_score_and_part_of_the_record() {
    let caller = Caller::start().await;
    let answer = search(
        &caller,
        "family=QUILLFEATHER&given=barnaby&birthdate=eq1987-08-19",
    )
    .await;
    assert_eq!(
        (answer.status, answer.body["total"].as_u64()),
        (200, Some(1))
    );
    assert_eq!(answer.header("content-type"), Some("application/fhir+json"));
    assert_eq!(answer.header("etag"), None);
    let entry = &answer.body["entry"][0];
    assert_eq!(entry["search"]["score"], 1);
    assert_eq!(entry["resource"]["id"], people::UNIQUE_MATCH);
    assert_eq!(
        entry["fullUrl"],
        format!(
            "https://api.service.nhs.uk/personal-demographics/FHIR/R4/Patient/{}",
            people::UNIQUE_MATCH
        )
    );
    assert!(answer.body["timestamp"].is_string());
    assert_eq!(answer.body.get("link"), None);
}

#[tokio::test]
async fn a_found_record_shows_current_names_the_home_address_and_no_extension_but_death() {
    let caller = Caller::start().await;
    let full = search(&caller, "family=Thackwray&birthdate=1956-04-11").await;
    let resource = &full.body["entry"][0]["resource"];
    assert_eq!(resource["name"].as_array().unwrap().len(), 2);
    assert_eq!(resource["address"].as_array().unwrap().len(), 1);
    assert_eq!(resource.get("extension"), None);
    assert!(resource["telecom"].is_array() && resource["generalPractitioner"].is_array());
    let dead = search(&caller, "family=Stonehouse&birthdate=1931-07-20").await;
    assert_eq!(
        dead.body["entry"][0]["resource"]["extension"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[tokio::test]
async fn no_match_is_a_bundle_without_entries() {
    let answer = search(
        &Caller::start().await,
        "family=Nobody&birthdate=eq1987-08-19",
    )
    .await;
    assert_eq!(
        (
            answer.status,
            answer.body["total"].as_u64(),
            answer.body.get("entry")
        ),
        (200, Some(0), None)
    );
}

#[tokio::test]
async fn birth_dates_may_be_ranges_and_partial_dates_lie_in_them() {
    let caller = Caller::start().await;
    assert_eq!(
        found(
            &caller,
            "family=Quillfeather&birthdate=ge1987-08-01&birthdate=le1987-08-31"
        )
        .await,
        [people::UNIQUE_MATCH]
    );
    assert_eq!(
        found(&caller, "family=Quillfeather&birthdate=ge1987-08-19").await,
        [people::UNIQUE_MATCH]
    );
    assert!(
        found(&caller, "family=Quillfeather&birthdate=ge1987-08-20")
            .await
            .is_empty()
    );
    assert!(
        found(&caller, "family=Quillfeather&birthdate=le1987-08-18")
            .await
            .is_empty()
    );
    assert_eq!(
        found(&caller, "family=Applegarth&birthdate=eq1948-05-02").await,
        [people::BORN_IN_YEAR]
    );
    assert_eq!(
        found(&caller, "family=Oldroyd&birthdate=eq1952-02-29").await,
        [people::BORN_IN_MONTH]
    );
    assert!(
        found(&caller, "family=Oldroyd&birthdate=eq1952-03-01")
            .await
            .is_empty()
    );
}

#[tokio::test]
async fn wildcards_stand_after_two_characters_and_lower_the_score() {
    let caller = Caller::start().await;
    let wild = search(
        &caller,
        "family=Qu%2Af%2A&given=Bar%2A&birthdate=1987-08-19&address-postalcode=xq%2A",
    )
    .await;
    assert_eq!(wild.ids(), [people::UNIQUE_MATCH]);
    assert!(wild.body["entry"][0]["search"]["score"].as_f64().unwrap() < 1.0);
    // only the first given name
    assert!(
        found(
            &caller,
            "family=Quillfeather&given=Hug%2A&birthdate=1987-08-19"
        )
        .await
        .is_empty()
    );
    assert_eq!(
        found(
            &caller,
            "family=Quillfeather&given=Hugh&birthdate=1987-08-19"
        )
        .await,
        [people::UNIQUE_MATCH]
    );
    assert!(
        found(
            &caller,
            "family=Qu%2A&birthdate=1987-08-19&_exact-match=true"
        )
        .await
        .is_empty()
    );
    assert_eq!(
        found(
            &caller,
            "family=Quillfeather&birthdate=1987-08-19&_exact-match=true"
        )
        .await,
        [people::UNIQUE_MATCH]
    );
    assert_eq!(
        found(&caller, "family=Wilde*&birthdate=1999-10-10").await,
        [people::WILDER]
    );
}

#[tokio::test]
async fn the_recommended_recipe_for_a_unique_match_works() {
    let query = "given=Bar%2A&family=Quillfeather&birthdate=eq1987-08-19&address-postalcode=XQ%2A\
                 &_fuzzy-match=false&_exact-match=false&_history=true";
    assert_eq!(
        found(&Caller::start().await, query).await,
        [people::UNIQUE_MATCH]
    );
}

#[tokio::test]
async fn history_brings_former_names_places_and_contacts_back() {
    let caller = Caller::start().await;
    for (query, value) in [
        ("family=Dunmore&birthdate=1983-06-07", "name"),
        (
            "family=Lindqvist&birthdate=1983-06-07&address-postalcode=XQ92LL",
            "place",
        ),
        (
            "family=Lindqvist&birthdate=1983-06-07&email=h.dunmore%40example.com",
            "contact",
        ),
    ] {
        assert!(found(&caller, query).await.is_empty(), "{value}");
        let answer = search(&caller, &format!("{query}&_history=true")).await;
        assert_eq!(answer.ids(), [people::FORMER_NAME], "{value}");
        assert!(answer.body["entry"][0]["search"]["score"].as_f64().unwrap() < 1.0);
        // the match was historic, what is shown is not
        assert!(!answer.text.contains("Dunmore") && !answer.text.contains("XQ9 2LL"));
    }
}

#[tokio::test]
async fn fuzzy_searches_find_names_that_sound_alike_swapped_or_former() {
    let worker = worker().await;
    let query = "_fuzzy-match=true&given=Ann&family=Pearce&birthdate=1979-09-23";
    let answer = search(&worker, query).await;
    assert_eq!(answer.ids().len(), 3);
    assert_eq!(answer.ids()[0], people::HOMOPHONE_PEARCE);
    let scores: Vec<f64> = answer.body["entry"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["search"]["score"].as_f64().unwrap())
        .collect();
    assert!(scores.is_sorted_by(|one, next| one >= next) && scores[0] > scores[1]);
    assert_eq!(
        found(&worker, "given=Ann&family=Pearce&birthdate=1979-09-23").await,
        [people::HOMOPHONE_PEARCE]
    );

    let caller = Caller::start().await;
    assert_eq!(search(&caller, query).await.outcome().1, "TOO_MANY_MATCHES");
    assert_eq!(
        search(&caller, &format!("{query}&_exact-match=true"))
            .await
            .ids(),
        [people::HOMOPHONE_PEARCE]
    );
    assert_eq!(
        found(
            &caller,
            "_fuzzy-match=true&given=Morris&family=Stanley&birthdate=1961-01-30"
        )
        .await,
        [people::TRANSPOSED_NAME]
    );
    assert_eq!(
        found(
            &caller,
            "_fuzzy-match=true&given=Harriet&family=Dunmoor&birthdate=1983-06-07"
        )
        .await,
        [people::FORMER_NAME]
    );
    let one_name = "gender=male&address-postalcode=XQ15HJ&birthdate=1961-01-30&_fuzzy-match=true";
    assert_eq!(
        found(&caller, &format!("family=Morriss&{one_name}")).await,
        [people::TRANSPOSED_NAME]
    );
    assert_eq!(
        found(&caller, &format!("given=Stanly&{one_name}")).await,
        [people::TRANSPOSED_NAME]
    );
}

#[tokio::test]
async fn in_a_fuzzy_search_for_a_full_name_the_rest_only_counts_in_the_score() {
    let caller = Caller::start().await;
    let name = "_fuzzy-match=true&given=Barnaby&family=Quillfeather&birthdate=1987-08-19";
    let wrong_practice = search(
        &caller,
        &format!("{name}&general-practitioner=ZZ999&death-date=2020-01-01"),
    )
    .await;
    assert_eq!(wrong_practice.ids(), [people::UNIQUE_MATCH]);
    assert!(
        wrong_practice.body["entry"][0]["search"]["score"]
            .as_f64()
            .unwrap()
            < 1.0
    );
    // email and telephone are exact in any search
    assert!(
        found(&caller, &format!("{name}&email=wrong%40example.com"))
            .await
            .is_empty()
    );
}

#[tokio::test]
async fn every_other_value_must_fit_when_the_search_is_not_fuzzy() {
    let caller = Caller::start().await;
    let name = "family=Brightwell&birthdate=1973-03-03";
    for fits in [
        "email=C.Brightwell%40Example.com",
        "phone=07700900123",
        "phone=00447700900123",
        "gender=female",
        "address-postcode=xq93xy",
        "address-postalcode=XQ9+3XY",
        "general-practitioner=z97001",
    ] {
        assert_eq!(
            found(&caller, &format!("{name}&{fits}")).await,
            [people::REACHABLE],
            "{fits}"
        );
    }
    for fits_not in [
        "email=c%40example.com",
        "phone=07700900999",
        "gender=male",
        "address-postalcode=XQ1",
        "general-practitioner=Z97002",
    ] {
        assert!(
            found(&caller, &format!("{name}&{fits_not}"))
                .await
                .is_empty(),
            "{fits_not}"
        );
    }
    assert_eq!(
        found(
            &caller,
            "family=Stonehouse&birthdate=1931-07-20&death-date=eq2023-01-28"
        )
        .await,
        [people::DIED_FORMALLY]
    );
    assert!(
        found(
            &caller,
            "family=Stonehouse&birthdate=1931-07-20&death-date=ge2024-01-01"
        )
        .await
        .is_empty()
    );
    assert!(
        found(
            &caller,
            "family=Quillfeather&birthdate=1987-08-19&death-date=ge1900-01-01"
        )
        .await
        .is_empty()
    );
}

#[tokio::test]
async fn unusual_names_are_found_as_they_are_written() {
    let caller = Caller::start().await;
    assert_eq!(
        found(
            &caller,
            "family=O%27Shaughnessy&given=John+Paul&birthdate=1970-02-14"
        )
        .await,
        [people::COMPOUND_NAME]
    );
    assert_eq!(
        found(
            &caller,
            "family=koci%C5%84ski&given=ZO%C3%8B&birthdate=1994-11-11"
        )
        .await,
        [people::ACCENTED_NAME]
    );
    assert_eq!(
        found(&caller, "family=Tenzin&birthdate=1996-05-05").await,
        [people::ONE_NAME]
    );
    assert_eq!(
        found(&caller, "family=Thackwray&given=Roz&birthdate=1956-04-11").await,
        [people::FULL_RECORD]
    );
}
