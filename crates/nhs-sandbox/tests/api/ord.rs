//! The older API of the Organisation Data Service: paging in headers, and the traps in its types.

use std::sync::Arc;
use std::time::Duration;

use nhs_sandbox::{
    Api, Fault, FaultBody, ManualClock, Operation, RateLimit, Reload, Sandbox, organisations as org,
};
use serde_json::{Value, json};

use crate::support::{Answer, Caller, send};

impl Caller {
    async fn ord(&self, path: &str) -> Answer {
        send(
            self.http
                .get(format!("{}{path}", self.sandbox.ord_base_url())),
        )
        .await
    }
}

/// Codes in a page of a search.
fn codes(answer: &Answer) -> Vec<&str> {
    assert_eq!(answer.status, 200, "{}", answer.text);
    let rows = answer.body["Organisations"].as_array().unwrap();
    rows.iter()
        .map(|row| row["OrgId"].as_str().unwrap())
        .collect()
}

/// A sandbox whose clock stands near the days of its data.
async fn in_november() -> Caller {
    let clock = ManualClock::new("2026-11-04T09:00:00Z".parse().unwrap());
    Caller::with(Sandbox::builder().clock(Arc::new(clock))).await
}

#[tokio::test]
async fn an_organisation_comes_whole_and_needs_no_key() {
    let caller = Caller::start().await;
    let answer = caller.ord(&format!("/organisations/{}", org::TRUST)).await;
    assert_eq!(
        (answer.status, answer.header("content-type")),
        (200, Some("application/json"))
    );
    let body = &answer.body["Organisation"];
    assert_eq!(
        body["Name"],
        "NORTHMOOR UNIVERSITY HOSPITALS NHS FOUNDATION TRUST"
    );
    assert_eq!(
        body["OrgId"],
        json!({ "root": "2.16.840.1.113883.2.1.3.2.4.18.48", "assigningAuthorityName": "HSCIC", "extension": "ZT1" })
    );
    assert_eq!(
        (
            &body["Status"],
            &body["LastChangeDate"],
            &body["orgRecordClass"]
        ),
        (&json!("Active"), &json!("2025-06-17"), &json!("RC1"))
    );
    assert_eq!(
        body["Date"],
        json!([
            { "Type": "Operational", "Start": "1998-04-01" },
            { "Type": "Legal", "Start": "1998-04-01" },
        ])
    );
    assert_eq!(body["GeoLoc"]["Location"]["UPRN"], 990_000_001_001_u64);
    assert_eq!(
        body["Contacts"]["Contact"][1],
        json!({ "type": "http", "value": "HTTPS://WWW.NORTHMOORHOSPITALS.EXAMPLE/" })
    );
    let roles = &body["Roles"]["Role"];
    assert_eq!(
        (
            &roles[0]["id"],
            &roles[0]["primaryRole"],
            &roles[0]["uniqueRoleId"]
        ),
        (&json!("RO197"), &json!(true), &json!(800_001))
    );
    assert_eq!(roles[1].get("primaryRole"), None);
    let related = &body["Rels"]["Rel"][0];
    assert_eq!(
        (&related["id"], &related["Status"]),
        (&json!("RE5"), &json!("Active"))
    );
    assert_eq!(related["Target"]["OrgId"]["extension"], org::ICB);
    assert!(
        related["uniqueRelId"].is_u64()
            && related["Target"]["PrimaryRoleId"]["uniqueRoleId"].is_u64()
    );
}

#[tokio::test]
async fn ids_are_numbers_or_text_and_what_is_empty_is_left_out() {
    let caller = Caller::start().await;
    let site = caller
        .ord(&format!("/organisations/{}", org::SITE))
        .await
        .body;
    assert_eq!(
        site["Organisation"]["Roles"]["Role"][0]["uniqueRoleId"],
        "800101"
    );
    let hospice = caller
        .ord(&format!("/organisations/{}", org::REFERENCE_ONLY))
        .await
        .body;
    let hospice = hospice["Organisation"].as_object().unwrap();
    assert_eq!(hospice["refOnly"], true);
    for absent in ["GeoLoc", "Contacts", "Rels", "Succs"] {
        assert!(!hospice.contains_key(absent), "{absent}");
    }
    let closed = caller
        .ord(&format!("/organisations/{}", org::CLOSED_TRUST))
        .await
        .body;
    assert_eq!(
        (
            &closed["Organisation"]["Status"],
            &closed["Organisation"]["Date"][0]["End"]
        ),
        (&json!("Inactive"), &json!("2019-03-31"))
    );
}

#[tokio::test]
async fn successions_are_told_from_where_one_stands() {
    let caller = Caller::start().await;
    let succs = async |code: &str| -> Vec<(String, String, bool)> {
        let body = caller.ord(&format!("/organisations/{code}")).await.body;
        let all = body["Organisation"]["Succs"]["Succ"].as_array().unwrap();
        all.iter()
            .map(|one| {
                assert!(
                    one["uniqueSuccId"].is_u64()
                        && one["Target"]["PrimaryRoleId"]["uniqueRoleId"].is_string()
                );
                let text = |value: &Value| value.as_str().unwrap().to_owned();
                (
                    text(&one["Type"]),
                    text(&one["Target"]["OrgId"]["extension"]),
                    one["forwardSuccession"] == true,
                )
            })
            .collect()
    };
    let told = |kind: &str, code: &str, onward| (kind.to_owned(), code.to_owned(), onward);
    assert_eq!(
        succs(org::SPLIT).await,
        [
            told("Predecessor", org::TWICE_SUCCEEDED, false),
            told("Predecessor", "5ZB", false),
            told("Successor", org::SUB_ICB, false),
            told("Successor", "Z7B", false),
        ]
    );
    assert_eq!(
        succs(org::TWICE_SUCCEEDED).await,
        [told("Successor", org::SPLIT, true)]
    );
    let [east, west] = org::SUCCESSION_CIRCLE;
    assert_eq!(
        succs(east).await,
        [
            told("Predecessor", west, false),
            told("Successor", west, true)
        ]
    );
}

#[tokio::test]
async fn searches_are_paged_from_one_by_headers() {
    let caller = Caller::start().await;
    let first = caller
        .ord("/organisations?PrimaryRoleId=RO197&Limit=4")
        .await;
    assert_eq!(codes(&first), ["ZT1", "ZT2", "ZT3", "ZT4"]);
    assert_eq!(
        (
            first.header("X-Total-Count"),
            first.header("Returned-Records"),
            first.header("Previous-Page")
        ),
        (Some("6"), Some("4"), None)
    );
    let next = format!(
        "{}/organisations?PrimaryRoleId=RO197&Limit=4&Offset=5",
        caller.sandbox.ord_base_url()
    );
    assert_eq!(first.header("Next-Page"), Some(next.as_str()));
    assert_eq!(
        first.body["Organisations"][0],
        json!({
            "Name": "NORTHMOOR UNIVERSITY HOSPITALS NHS FOUNDATION TRUST",
            "OrgId": "ZT1",
            "Status": "Active",
            "OrgRecordClass": "RC1",
            "PostCode": "XQ1 1AA",
            "LastChangeDate": "2025-06-17",
            "PrimaryRoleId": "RO197",
            "PrimaryRoleDescription": "NHS TRUST",
            "OrgLink": format!("{}/organisations/ZT1", caller.sandbox.ord_base_url()),
        })
    );
    let second = send(caller.http.get(next)).await;
    assert_eq!(codes(&second), ["ZT5", "ZT6"]);
    assert_eq!(
        (
            second.header("Returned-Records"),
            second.header("Next-Page")
        ),
        (Some("2"), None)
    );
    assert!(
        second
            .header("Previous-Page")
            .unwrap()
            .ends_with("&Limit=4&Offset=1")
    );
    let plain = caller.ord("/organisations?OrgRecordClass=RC1").await;
    assert_eq!(codes(&plain).len(), 20);
}

#[tokio::test]
async fn every_criterion_narrows() {
    let caller = in_november().await;
    for (query, expected) in [
        ("Name=osyth", vec!["ZT5", "ZT501"]),
        ("PostCode=XQ9%201AA", vec!["ZT6"]),
        ("PostCode=xq9&PrimaryRoleId=RO198", vec!["ZT601"]),
        ("Status=Inactive&PrimaryRoleId=RO197", vec!["ZT6"]),
        (
            "PrimaryRoleId=RO177&NonPrimaryRoleId=RO80",
            vec![org::FORMER_PRACTICE],
        ),
        ("Roles=RO7,RO172", vec!["8ZH01", "8ZH02"]),
        ("OrgRecordClass=RC2&Name=FELLSIDE", vec!["ZT303"]),
        ("LastChangeDate=2026-09-01", vec![]),
    ] {
        assert_eq!(
            codes(&caller.ord(&format!("/organisations?{query}")).await),
            expected,
            "{query}"
        );
    }
    caller.sandbox.reload_organisations(Reload::Changes);
    let changed = caller.ord("/organisations?LastChangeDate=2026-11-02").await;
    assert_eq!(codes(&changed).len(), 4);
}

#[tokio::test]
async fn a_sync_gives_links_of_what_changed_in_the_last_185_days() {
    let caller = in_november().await;
    let links = async |day: &str| caller.ord(&format!("/sync?LastChangeDate={day}")).await;
    assert_eq!(
        links("2026-05-03").await.body,
        json!({ "Organisations": [] })
    );
    caller.sandbox.reload_organisations(Reload::Changes);
    let answer = links("2026-11-01").await;
    let rows = answer.body["Organisations"].as_array().unwrap();
    assert_eq!(rows.len(), 4);
    assert_eq!(answer.header("X-Total-Count"), None);
    let read = send(caller.http.get(rows[0]["OrgLink"].as_str().unwrap())).await;
    assert_eq!((rows[0].as_object().unwrap().len(), read.status), (1, 200));
    assert_eq!(links("2026-05-02").await.status, 406);
    assert_eq!(links("yesterday").await.status, 406);
    assert_eq!(caller.ord("/sync").await.status, 400);
}

#[tokio::test]
async fn reference_data_has_flags_as_text() {
    let caller = Caller::start().await;
    let one = caller.ord("/roles/RO197").await;
    assert_eq!(
        one.body,
        json!({ "Roles": [{ "id": "RO197", "code": "197", "displayName": "NHS TRUST", "primaryRole": "true" }] })
    );
    let all = caller.ord("/roles").await.body;
    assert!(
        all["Roles"]
            .as_array()
            .unwrap()
            .iter()
            .any(|role| role["primaryRole"] == "false")
    );
    let kind = caller.ord("/rels/RE4").await.body;
    assert_eq!(
        kind["Relationships"],
        json!([{ "id": "RE4", "code": "4", "displayName": "IS COMMISSIONED BY" }])
    );
    assert_eq!(caller.ord("/roles/RO9999").await.status, 404);
    assert_eq!(
        caller.ord("/rels").await.body["Relationships"]
            .as_array()
            .unwrap()
            .len(),
        6
    );
}

#[tokio::test]
async fn refusals_have_a_status_a_number_and_a_text() {
    let caller = in_november().await;
    for (path, status) in [
        ("/organisations/ZZ999", 404),
        ("/nonsense", 404),
        ("/organisations", 400),
        ("/organisations?Limit=5", 400),
        ("/organisations?Status=Active", 406),
        ("/organisations?Name=A&Offset=0", 406),
        ("/organisations?Name=A&Limit=1001", 406),
        ("/organisations?Name=A&Limit=0", 406),
        ("/organisations?Name=A&Status=active", 406),
        ("/organisations?Name=A&OrgRecordClass=RC3", 406),
        ("/organisations?Name=A&LastChangeDate=2020-01-01", 406),
        ("/organisations?Name=A&LastChangeDate=2026-9-1", 406),
        ("/organisations?name=A", 406),
        ("/organisations/ZT1?_format=JSON", 406),
        ("/organisations/ZT1?_format=xml", 501),
    ] {
        let answer = caller.ord(path).await;
        assert_eq!(
            (answer.status, answer.body["errorCode"].as_u64()),
            (status, Some(status.into())),
            "{path}"
        );
        assert!(!answer.body["errorText"].as_str().unwrap().is_empty());
    }
    assert_eq!(
        caller
            .ord("/organisations/ZT1?_format=text/json")
            .await
            .status,
        200
    );
    let posted = caller
        .http
        .post(format!("{}/organisations", caller.sandbox.ord_base_url()));
    assert_eq!(send(posted).await.status, 405);
}

#[tokio::test]
async fn limits_and_faults_strike_it_as_an_api_of_its_own() {
    let limit = RateLimit::new(2, Duration::from_secs(60));
    let clock = Arc::new(ManualClock::default());
    let caller = Caller::with(Sandbox::builder().rate_limit(limit).clock(clock)).await;
    caller
        .sandbox
        .inject(Fault::status(503, FaultBody::OperationOutcome).on(Api::Ord));
    caller
        .sandbox
        .inject(Fault::status(502, FaultBody::Empty).on(Operation::OrdSync));
    assert_eq!(caller.ods("/Organization/ZT1").await.status, 200);
    let answer = caller.ord("/organisations/ZT1").await;
    assert_eq!(
        (answer.status, &answer.body["errorCode"]),
        (503, &json!(503))
    );
    assert_eq!(caller.ord("/organisations/ZT1").await.status, 200);
    assert_eq!(caller.ord("/sync").await.status, 502);
    assert_eq!(caller.ord("/organisations/ZT1").await.status, 200);
    let refused = caller.ord("/organisations/ZT1").await;
    assert_eq!(
        (refused.status, &refused.body["errorCode"]),
        (429, &json!(429))
    );
    assert_eq!(caller.ods("/Organization/ZT1").await.status, 200);
}
