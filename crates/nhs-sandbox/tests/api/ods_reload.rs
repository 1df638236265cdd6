//! The nightly reload, on request, and the lists of what was deleted.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use nhs_sandbox::{ManualClock, Reload, Sandbox, organisations as org};
use serde_json::{Value, json};

use crate::ods_terminology::ODS_CODES;
use crate::support::{Caller, send};

/// The values in a list of deletions.
async fn deleted(caller: &Caller, list: &str) -> Vec<String> {
    let answer = caller.ods(&format!("/List/{list}")).await;
    assert_eq!((answer.status, &answer.body["id"]), (200, &json!(list)));
    let entries = answer.body["entry"].as_array().unwrap();
    let value = |entry: &Value| {
        entry["item"]["identifier"]["value"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    entries.iter().map(value).collect()
}

#[tokio::test]
async fn lists_say_what_was_deleted_and_when() {
    let caller = Caller::start().await;
    let list = caller.ods("/List/Organization-deletion").await.body;
    assert_eq!(
        (&list["resourceType"], &list["status"], &list["mode"]),
        (&json!("List"), &json!("current"), &json!("working"))
    );
    assert_eq!(
        list["entry"][0],
        json!({
            "date": "2024-01-17T00:00:00+00:00",
            "item": { "type": "Organization", "identifier": { "system": ODS_CODES, "value": org::DELETED } },
        })
    );
    assert_eq!(
        caller
            .ods(&format!("/Organization/{}", org::DELETED))
            .await
            .status,
        404
    );
    let d = "https://digital.nhs.uk/services/organisation-data-service/CodeSystem";
    for (list, system) in [
        (
            "OrganizationAffiliation-deletion",
            format!("{d}/organization-relationship-instance"),
        ),
        (
            "Organization-role-deletion",
            format!("{d}/organization-role-instance"),
        ),
        ("Organization-succession-deletion", ODS_CODES.to_owned()),
    ] {
        assert_eq!(deleted(&caller, list).await.len(), 1, "{list}");
        let body = caller.ods(&format!("/List/{list}")).await.body;
        assert_eq!(body["entry"][0]["item"]["identifier"]["system"], system);
    }
    let answer = caller.ods("/List/Practitioner-deletion").await;
    assert_eq!(
        answer.diagnostics(),
        Some("HAPI-2001: Resource List/Practitioner-deletion is not known")
    );
}

#[tokio::test]
async fn a_reload_brings_what_the_night_changed() {
    let caller = Caller::start().await;
    let night = caller.sandbox.reload_organisations(Reload::Changes);
    assert_eq!(
        (night.opened, night.closed, night.deleted),
        (
            vec![org::OPENS.to_owned()],
            vec![org::CLOSES.to_owned()],
            vec![org::IS_DELETED.to_owned()]
        )
    );
    assert_eq!(night.changed, ["ZT3", org::CHANGES_NAME]);
    assert_eq!(night.roles_deleted, [800_005]);
    assert_eq!(
        night.successions_deleted,
        [("ZT6".to_owned(), "ZT4".to_owned())]
    );

    let read = async |code: &str| caller.ods(&format!("/Organization/{code}")).await;
    let opened = read(org::OPENS).await.body;
    assert_eq!(
        opened["extension"][1]["extension"][1]["valueDateTime"],
        night.day
    );
    assert_eq!(
        read(org::CHANGES_NAME).await.body["name"],
        "CANAL STREET CHEMIST"
    );
    let closed = read(org::CLOSES).await.body;
    assert_eq!(closed["active"], false);
    assert_eq!(
        closed["extension"][0]["extension"][2]["extension"][1]["valuePeriod"]["end"],
        night.day
    );
    assert_eq!(read(org::IS_DELETED).await.status, 404);
    // a role is gone without a trace in the record
    assert_eq!(
        read("ZT3").await.body["extension"]
            .as_array()
            .unwrap()
            .len(),
        2
    );

    let since = caller
        .ods("/Organization?lastChangeDate=gt2026-11-01")
        .await;
    let since: BTreeSet<&str> = since.ids().into_iter().collect();
    assert_eq!(
        since,
        BTreeSet::from([org::OPENS, org::CHANGES_NAME, org::CLOSES, "ZT3"])
    );

    assert_eq!(
        deleted(&caller, "Organization-deletion")
            .await
            .last()
            .unwrap(),
        org::IS_DELETED
    );
    let gone = deleted(&caller, "OrganizationAffiliation-deletion").await;
    assert_eq!(gone[1..], night.unrelated);
    assert!(night.unrelated.len() == 3 && night.ended.len() == 2 && night.related.len() == 2);
    for id in &night.unrelated {
        assert_eq!(
            caller
                .ods(&format!("/OrganizationAffiliation/{id}"))
                .await
                .status,
            404
        );
    }
    for id in &night.ended {
        let ended = caller
            .ods(&format!("/OrganizationAffiliation/{id}"))
            .await
            .body;
        assert_eq!(
            (&ended["active"], &ended["period"]["end"]),
            (&json!(false), &json!(night.day))
        );
    }
    for id in &night.related {
        let related = caller
            .ods(&format!("/OrganizationAffiliation/{id}"))
            .await
            .body;
        assert_eq!(related["organization"]["identifier"]["value"], org::OPENS);
    }
    assert_eq!(
        deleted(&caller, "Organization-role-deletion").await,
        ["799001", "800005"]
    );
    assert_eq!(
        deleted(&caller, "Organization-succession-deletion").await,
        ["5ZB", "ZT6"]
    );
    let list = caller
        .ods("/List/Organization-succession-deletion")
        .await
        .body;
    assert_eq!(list["entry"][1]["item"]["display"], "ZT4");
    assert_eq!(list["date"], "2026-11-02T00:00:00+00:00");
}

#[tokio::test]
async fn every_row_is_written_anew_and_offsets_drift() {
    let caller = Caller::with(Sandbox::builder().more_organisations(200)).await;
    let all = |page: &crate::support::Answer| -> Vec<String> {
        page.ids().into_iter().map(str::to_owned).collect()
    };
    let before = all(&caller.ods("/Organization?_count=1000").await);
    let first = all(&caller.ods("/Organization?_count=100").await);
    let night = caller.sandbox.reload_organisations(Reload::Changes);
    let mut walked = first.clone();
    for offset in [100, 200] {
        walked.extend(all(&caller
            .ods(&format!("/Organization?_count=100&_offset={offset}"))
            .await));
    }
    let after = all(&caller.ods("/Organization?_count=1000").await);
    assert_ne!(before, after);
    let met: BTreeSet<&String> = walked.iter().collect();
    assert!(met.len() < walked.len(), "some rows come twice");
    assert!(
        after.iter().any(|code| !met.contains(code)),
        "some rows do not come"
    );

    let trust = caller.ods("/Organization/ZT1").await.body;
    assert_eq!(trust["meta"]["versionId"], "4");
    assert!(
        trust["meta"]["lastUpdated"]
            .as_str()
            .unwrap()
            .starts_with(&night.day)
    );
    assert_eq!(
        trust["extension"][2]["extension"][1]["valueDateTime"],
        "2025-06-17"
    );
    let loaded = caller
        .ods(&format!(
            "/Organization?_lastUpdated=ge{}&_summary=count",
            night.day
        ))
        .await;
    assert_eq!(loaded.body["total"], after.len());
    let loaded = caller
        .ods("/OrganizationAffiliation?_lastUpdated=lt2026-11-02")
        .await;
    assert_eq!(loaded.body["total"], 0);
}

#[tokio::test]
async fn the_terminology_server_keeps_the_versions_before() {
    let caller = Caller::start().await;
    let name = async |version: &str| {
        let answer = caller
            .ods(&format!(
                "/CodeSystem/$lookup?system={ODS_CODES}&code={}{version}",
                org::CHANGES_NAME
            ))
            .await;
        answer.body["parameter"][1]["valueString"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    };
    assert_eq!(name("").await, "CANAL SIDE CHEMIST");
    caller.sandbox.reload_organisations(Reload::Changes);
    assert_eq!(name("").await, "CANAL STREET CHEMIST");
    assert_eq!(name("&version=2026-11-01").await, "CANAL SIDE CHEMIST");
    for _ in 0..3 {
        caller.sandbox.reload_organisations(Reload::Changes);
    }
    let versions = caller.ods(&format!("/CodeSystem?url={ODS_CODES}")).await;
    assert_eq!(
        versions.ids(),
        ["2026-11-05", "2026-11-04", "2026-11-03"]
            .map(|day| format!("ods-organization-code-{day}"))
    );
}

#[tokio::test]
async fn later_nights_have_changes_until_there_are_none_left() {
    let caller = Caller::start().await;
    let rows = caller.sandbox.reload_organisations(Reload::RowsOnly);
    assert_eq!(
        (rows.day.as_str(), rows.opened.len(), rows.deleted.len()),
        ("2026-11-02", 0, 0)
    );
    let first = caller.sandbox.reload_organisations(Reload::Changes);
    assert_eq!(
        (first.day.as_str(), first.opened),
        ("2026-11-03", vec![org::OPENS.to_owned()])
    );
    let second = caller.sandbox.reload_organisations(Reload::Changes);
    assert_eq!(
        (second.closed, second.deleted),
        (vec!["ZT2".to_owned()], vec!["FZ012".to_owned()])
    );
    let answer = caller
        .ods(&format!(
            "/CodeSystem/$lookup?system={ODS_CODES}&code=ZT2&property=successor"
        ))
        .await;
    assert!(
        answer.text.contains(r#""valueCode":"ZT1""#),
        "{}",
        answer.text
    );
    let third = caller.sandbox.reload_organisations(Reload::Changes);
    assert_eq!(
        (third.day.as_str(), third.changed.len(), third.opened.len()),
        ("2026-11-05", 0, 0)
    );
}

#[tokio::test]
async fn nothing_reloads_by_itself() {
    let clock = Arc::new(ManualClock::default());
    let caller = Caller::with(Sandbox::builder().clock(clock.clone())).await;
    let before = caller.ods("/Organization/ZT1").await.body;
    let list = caller.ods("/List/Organization-deletion").await.body;
    clock.advance(Duration::from_secs(72 * 3600));
    assert_eq!(caller.ods("/Organization/ZT1").await.body, before);
    assert_eq!(caller.ods("/List/Organization-deletion").await.body, list);
}

#[tokio::test]
async fn a_reload_can_be_asked_for_over_http() {
    let caller = Caller::start().await;
    let url = format!("{}/_sandbox/reloads", caller.sandbox.platform_url());
    let reload = async |body: Value| send(caller.http.post(&url).json(&body)).await;
    let rows = reload(json!({ "changes": false })).await;
    assert_eq!(
        (rows.status, &rows.body["day"], &rows.body["opened"]),
        (200, &json!("2026-11-02"), &json!([]))
    );
    let night = reload(json!({})).await.body;
    assert_eq!(
        (&night["opened"], &night["deleted"]),
        (&json!([org::OPENS]), &json!([org::IS_DELETED]))
    );
    assert_eq!(
        caller
            .ods(&format!("/Organization/{}", org::OPENS))
            .await
            .status,
        200
    );
    assert_eq!(reload(json!({ "when": "now" })).await.status, 400);
}
