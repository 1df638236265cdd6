//! Pages of search results: links, totals, and limits.

use nhs_sandbox::{NextLinks, Sandbox};

use crate::support::{Caller, send};

#[tokio::test]
async fn a_result_of_one_page_has_a_total_and_no_next_link() {
    let caller = Caller::start().await;
    let answer = caller.ods("/Organization?roleCode=RO197").await;
    assert_eq!(answer.body["total"], 6);
    assert_eq!(answer.link("next"), None);
    let own = format!(
        "{}/Organization?roleCode=RO197",
        caller.sandbox.ods_base_url()
    );
    assert_eq!(answer.link("self"), Some(own.as_str()));
    assert!(answer.body["id"].is_string() && answer.body["meta"]["lastUpdated"].is_string());
    assert_eq!(answer.body["entry"][0]["search"]["mode"], "match");
    assert_eq!(
        answer.body["entry"][0]["fullUrl"],
        format!("{}/Organization/ZT1", caller.sandbox.ods_base_url())
    );
}

#[tokio::test]
async fn an_empty_result_has_total_zero_and_no_entries() {
    let answer = Caller::start()
        .await
        .ods("/Organization?name=NOSUCHNAME")
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
async fn many_pages_have_no_total_and_are_walked_by_their_next_links() {
    let caller = Caller::start().await;
    let all = caller.ods("/Organization?_count=1000").await.body["total"]
        .as_u64()
        .unwrap() as usize;
    let first = caller.ods("/Organization").await;
    assert_eq!((first.ids().len(), first.body.get("total")), (20, None));
    let next = format!(
        "{}/Organization?_count=20&_offset=20",
        caller.sandbox.ods_base_url()
    );
    assert_eq!(first.link("next"), Some(next.as_str()));
    assert_eq!(first.link("previous"), None);

    let mut seen: Vec<String> = Vec::new();
    let mut page = caller
        .ods("/Organization?active=true,false&_count=25")
        .await;
    loop {
        assert_eq!(page.body.get("total"), None);
        seen.extend(page.ids().into_iter().map(str::to_owned));
        let Some(next) = page.link("next") else { break };
        assert!(next.contains("active=true%2Cfalse"));
        page = send(
            caller
                .http
                .get(next)
                .header("apikey", caller.sandbox.credentials().api_key()),
        )
        .await;
        assert!(page.link("previous").is_some());
    }
    assert_eq!(seen.len(), all);
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), all);
}

#[tokio::test]
async fn totals_come_when_asked_for() {
    let caller = Caller::start().await;
    for query in [
        "_summary=count",
        "_count=0",
        "_summary=count&roleCode=RO182",
    ] {
        let answer = caller.ods(&format!("/Organization?{query}")).await;
        assert!(answer.body["total"].as_u64().unwrap() >= 12, "{query}");
        assert_eq!(
            (answer.body.get("entry"), answer.link("next")),
            (None, None)
        );
    }
    let paged = caller.ods("/Organization?_count=2&_total=accurate").await;
    assert!(paged.body["total"].as_u64().unwrap() >= 60);
}

#[tokio::test]
async fn numbers_that_cannot_be_read_are_passed_over() {
    let caller = Caller::start().await;
    assert_eq!(
        caller
            .ods("/Organization?_count=many&_offset=-3")
            .await
            .ids()
            .len(),
        20
    );
    assert!(
        caller
            .ods("/Organization?_offset=100000")
            .await
            .ids()
            .is_empty()
    );
}

#[tokio::test]
async fn next_links_can_name_the_host_behind_the_gateway_or_another() {
    let internal = Caller::with(Sandbox::builder().next_links(NextLinks::Internal)).await;
    let answer = internal.ods("/Organization?_count=2").await;
    assert_eq!(
        answer.link("next"),
        Some("https://hscorganisationdata.nhs.uk/fhir/Organization?_count=2&_offset=2")
    );
    assert!(
        answer
            .link("self")
            .unwrap()
            .starts_with(internal.sandbox.platform_url())
    );
    let foreign = NextLinks::Foreign("https://elsewhere.example/".to_owned());
    let foreign = Caller::with(Sandbox::builder().next_links(foreign)).await;
    let answer = foreign.ods("/OrganizationAffiliation?_count=2").await;
    let expected = "https://elsewhere.example/organisation-data-terminology-api/fhir/OrganizationAffiliation?_count=2&_offset=2";
    assert_eq!(answer.link("next"), Some(expected));
}

#[tokio::test]
async fn an_answer_beyond_ten_megabytes_is_too_costly() {
    let caller = Caller::with(Sandbox::builder().more_organisations(6000)).await;
    let answer = caller.ods("/Organization?_count=50000").await;
    assert_eq!(
        (answer.status, answer.body["issue"][0]["code"].as_str()),
        (422, Some("too-costly"))
    );
    assert_eq!(
        answer.diagnostics(),
        Some("Response exceeds APIM size limit")
    );
    assert_eq!(
        answer.body["issue"][0]["details"]["text"],
        "Response exceeds APIM size limit"
    );
    assert_eq!(
        caller.ods("/Organization?_count=1000").await.ids().len(),
        1000
    );
}

#[tokio::test]
async fn the_size_limit_can_be_lowered() {
    let caller = Caller::with(Sandbox::builder().ods_response_limit(20_000)).await;
    assert_eq!(caller.ods("/Organization?_count=50").await.status, 422);
    assert_eq!(caller.ods("/Organization?_count=2").await.status, 200);
}
