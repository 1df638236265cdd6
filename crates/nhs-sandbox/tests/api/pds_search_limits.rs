//! What a search for patients may ask for, and how many it may find.

use nhs_sandbox::people;

use crate::pds_search::{found, search, worker};
use crate::support::Caller;

#[tokio::test]
async fn an_application_that_finds_two_finds_too_many() {
    let caller = Caller::start().await;
    let answer = search(&caller, "family=Lowther&birthdate=eq2012-10-03").await;
    assert_eq!(
        answer.outcome(),
        (200, "TOO_MANY_MATCHES", "multiple-matches", "information")
    );
    assert_eq!(answer.diagnostics(), None);
    assert_eq!(
        found(
            &caller,
            "family=Lowther&given=Oswin&birthdate=eq2012-10-03&_max-results=1"
        )
        .await,
        [people::TWIN_ELDER]
    );
    for wrong in ["2", "50", "0", "x"] {
        let answer = search(
            &caller,
            &format!("family=Lowther&birthdate=eq2012-10-03&_max-results={wrong}"),
        )
        .await;
        assert_eq!(answer.outcome(), (403, "INVALID_VALUE", "token", "error"));
        assert_eq!(
            answer.display(),
            "Cannot retrieve more than one result with application-restricted access token"
        );
        assert_eq!(answer.header("content-type"), Some("application/json"));
    }
}

#[tokio::test]
async fn a_healthcare_worker_may_find_many_up_to_a_limit_that_does_not_cut_off() {
    let caller = worker().await;
    assert_eq!(
        found(&caller, "family=Wild%2A&birthdate=eq1999-10-10").await,
        [
            people::WILDGOOSE_ALFRED,
            people::WILDGOOSE_ARTHUR,
            people::WILDGOOSE_ALBERTA,
            people::WILDER
        ]
    );
    let limited = search(
        &caller,
        "family=Wild%2A&birthdate=eq1999-10-10&_max-results=3",
    )
    .await;
    assert_eq!(limited.outcome().1, "TOO_MANY_MATCHES");
    for wrong in ["0", "51", "many"] {
        let answer = search(
            &caller,
            &format!("family=Wild%2A&birthdate=eq1999-10-10&_max-results={wrong}"),
        )
        .await;
        assert_eq!(answer.outcome(), (400, "INVALID_VALUE", "value", "error"));
    }
}

#[tokio::test]
async fn what_is_asked_is_checked_in_order() {
    let caller = Caller::start().await;
    let nothing = caller.pds("/Patient").await;
    assert_eq!(
        nothing.outcome(),
        (400, "UNSUPPORTED_SERVICE", "processing", "error")
    );
    assert_eq!(nothing.diagnostics(), None);

    let minimum = "Invalid search data provided - 'No searches were performed as the search criteria did not meet the minimum requirements'";
    let not_fuzzy = "Invalid search data provided - 'A fuzzy search was requested however the data given did not meet the fuzzy search criteria'";
    let no_birth = "Missing value - 'birth_date/birth_date_range_start/birth_date_range_end'";
    for (query, code, diagnostics) in [
        (
            "family=Smith&birthdate=eq2010-10-22&year=2003",
            "ADDITIONAL_PROPERTIES",
            "Invalid request with error - Additional properties are not allowed ('year' was unexpected)",
        ),
        (
            "year=2003&month=5&managing-organization=ZT1",
            "ADDITIONAL_PROPERTIES",
            "Invalid request with error - Additional properties are not allowed ('year', 'month', 'managing-organization' were unexpected)",
        ),
        ("gender=female", "MISSING_VALUE", no_birth),
        (
            "_fuzzy-match=true&family=Smith&given=Jane",
            "MISSING_VALUE",
            no_birth,
        ),
        ("birthdate=eq2010-10-22", "INVALID_SEARCH_DATA", minimum),
        (
            "given=Jane&birthdate=eq2010-10-22",
            "INVALID_SEARCH_DATA",
            minimum,
        ),
        (
            "family=S%2Amith&birthdate=eq2010-10-22",
            "INVALID_SEARCH_DATA",
            minimum,
        ),
        (
            "family=Smith&given=%2A&birthdate=eq2010-10-22",
            "INVALID_SEARCH_DATA",
            minimum,
        ),
        (
            "family=Smith&address-postalcode=L%2A&birthdate=eq2010-10-22",
            "INVALID_SEARCH_DATA",
            minimum,
        ),
        (
            "_fuzzy-match=true&family=Smith&birthdate=eq2010-10-22",
            "INVALID_SEARCH_DATA",
            minimum,
        ),
        (
            "_fuzzy-match=true&family=Smith&gender=female&birthdate=eq2010-10-22",
            "INVALID_SEARCH_DATA",
            minimum,
        ),
        (
            "_fuzzy-match=true&family=Smi%2A&given=Jane&birthdate=eq2010-10-22",
            "INVALID_SEARCH_DATA",
            not_fuzzy,
        ),
        (
            "family=Smith&birthdate=20101022",
            "INVALID_VALUE",
            "Invalid value - '20101022' in field 'birthdate'",
        ),
        (
            "family=Smith&birthdate=gt2010-10-22",
            "INVALID_VALUE",
            "Invalid value - 'gt2010-10-22' in field 'birthdate'",
        ),
        (
            "family=Smith&birthdate=2010-10-22&death-date=x",
            "INVALID_VALUE",
            "Invalid value - 'x' in field 'death-date'",
        ),
        (
            "family=Smith&birthdate=2010-10-22&gender=m",
            "INVALID_VALUE",
            "Invalid value - 'm' in field 'gender'",
        ),
        (
            "family=Smith&birthdate=2010-10-22&_history=yes",
            "INVALID_VALUE",
            "Invalid value - 'yes' in field '_history'",
        ),
        (
            "family=&birthdate=2010-10-22",
            "INVALID_VALUE",
            "Invalid value - '' in field 'family'",
        ),
    ] {
        let answer = search(&caller, query).await;
        assert_eq!(
            (answer.outcome().0, answer.outcome().1),
            (400, code),
            "{query}"
        );
        assert_eq!(answer.diagnostics(), Some(diagnostics), "{query}");
        assert_eq!(answer.header("content-type"), Some("application/fhir+json"));
    }
    let both = search(
        &caller,
        "family=Smith&birthdate=2010-10-22&address-postalcode=LS1&address-postcode=LS1",
    )
    .await;
    assert_eq!(
        both.outcome(),
        (400, "INVALID_SEARCH_DATA", "value", "error")
    );
    let long = search(
        &caller,
        &format!("family={}&birthdate=2010-10-22", "x".repeat(36)),
    )
    .await;
    assert_eq!(long.outcome().1, "INVALID_VALUE");
}

#[tokio::test]
async fn people_kept_back_are_not_found_by_where_they_are() {
    let caller = Caller::start().await;
    let query = "family=Falconbridge&birthdate=1990-12-01";
    let restricted = search(&caller, query).await;
    assert_eq!(restricted.ids(), [people::RESTRICTED]);
    assert_eq!(restricted.body["entry"][0]["resource"].get("address"), None);
    for place in [
        "address-postalcode=XQ73FG",
        "address-postcode=XQ7%2A",
        "general-practitioner=Z97006",
    ] {
        assert!(
            found(&caller, &format!("{query}&{place}")).await.is_empty(),
            "{place}"
        );
    }
    let very = search(&caller, "family=Ravenscar&birthdate=1992-02-20").await;
    assert_eq!(very.ids(), [people::VERY_RESTRICTED]);
    assert!(!very.text.contains("Ravenscar") && !very.text.contains("1992"));
    assert!(
        found(&caller, "family=Pinfold&birthdate=1995-05-06")
            .await
            .is_empty()
    );
}

#[tokio::test]
async fn merged_records_lead_to_the_retained_one_which_is_given_once() {
    let caller = Caller::start().await;
    for query in [
        "family=Penhalow&birthdate=1943-09-20",
        "family=Penhallow&birthdate=1943-09-02",
        "family=Penhallow&given=Dylis&birthdate=1943-09-02",
    ] {
        let answer = search(&caller, query).await;
        assert_eq!(answer.ids(), [people::RETAINED], "{query}");
        assert_eq!(answer.body["total"], 1, "{query}");
        let resource = &answer.body["entry"][0]["resource"];
        assert_eq!(resource["name"][0]["given"][0], "Dilys", "{query}");
    }
}
