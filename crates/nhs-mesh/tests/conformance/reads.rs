//! Handshakes, inboxes, tracking, lookups.

use nhs_fhir_core::identifier::OdsCode;
use nhs_mesh::{
    Call, InboxSearch, LocalId, Receipt, RichSearch, Tracked, TrackingStatus, WorkflowFilter,
    WorkflowId,
};

use crate::{folder, id, replay, same};

pub(crate) const REPLAYED: [u32; 32] = [
    1, 2, 3, 15, 16, 17, 19, 20, 21, 40, 41, 42, 45, 47, 48, 49, 52, 73, 88, 89, 90, 91, 92, 93,
    94, 95, 96, 102, 106, 108, 109, 110,
];

#[tokio::test]
async fn ping_and_handshakes() {
    if folder().is_none() {
        return;
    }
    let (server, client, all) = replay(&[1]).await;
    assert_eq!(client.ping().await.unwrap().status, "running");
    same(&server, &all).await;
    let (server, client, all) = replay(&[2]).await;
    client.handshake().await.unwrap();
    same(&server, &all).await;
    // Recorded as a GET, which the specification's text says and its definition does not.
    let (server, client, mut all) = replay(&[3]).await;
    all[0].method = "POST".to_owned();
    client.handshake().await.unwrap();
    same(&server, &all).await;
    let (server, client, all) = replay(&[106]).await;
    let call = Call::post("mesh.update", "/{mailbox}/update").param("mailbox", "X26ABC1");
    client
        .send(call.accept("application/vnd.mesh.v2+json"))
        .await
        .unwrap();
    same(&server, &all).await;
}

#[tokio::test]
async fn inboxes_and_counts() {
    if folder().is_none() {
        return;
    }
    for (number, most, filter, count, about) in [
        (15, None, None, 5, Some(5)),
        (16, Some(10), Some("TEST_WORKFLOW2"), 4, Some(5)),
        (17, None, None, 5, None),
        (88, None, None, 1, Some(1)),
        (89, None, None, 1, Some(1)),
        (90, None, None, 1, Some(1)),
    ] {
        let (server, client, all) = replay(&[number]).await;
        let mut search = InboxSearch::new();
        if let Some(most) = most {
            search = search.max_results(most).unwrap();
        }
        if let Some(workflow) = filter {
            let workflow = WorkflowId::parse(workflow).unwrap();
            search = search.workflow(WorkflowFilter::is(&workflow).unwrap().negated());
        }
        let page = client.inbox_page(&search).await.unwrap();
        assert_eq!(
            (page.messages.len(), page.approximate_count),
            (count, about),
            "{number}"
        );
        same(&server, &all).await;
    }
    for (number, all_included) in [(19, None), (20, Some(true))] {
        let (server, client, all) = replay(&[number]).await;
        let count = client.count().await.unwrap();
        assert_eq!((count.count, count.all_included), (5, all_included));
        same(&server, &all).await;
    }
}

#[tokio::test]
async fn three_pages_are_one_inbox() {
    if folder().is_none() {
        return;
    }
    let (server, client, all) = replay(&[108, 109, 110]).await;
    let mut inbox = client.inbox(&InboxSearch::new().max_results(10).unwrap());
    let mut ids = Vec::new();
    while let Some(id) = inbox.next().await {
        ids.push(id.unwrap());
    }
    assert_eq!(ids.len(), 23);
    assert_eq!(ids[0].as_str(), "D5C0B678762E483FAA766397567963C3");
    assert_eq!(ids[22].as_str(), "BFC49D237D41407EAC440348830239CE");
    same(&server, &all).await;
}

#[tokio::test]
async fn tracking_in_both_versions() {
    if folder().is_none() {
        return;
    }
    use TrackingStatus::{Accepted, Acknowledged, Undeliverable, Uploading};
    for (number, status) in [
        (40, Accepted),
        (41, Accepted),
        (52, Acknowledged),
        (73, Uploading),
        (102, Undeliverable),
    ] {
        let (server, client, all) = replay(&[number]).await;
        let (_, message) = all[0].target.split_once('=').unwrap();
        let tracking = client.track(&id(message)).await.unwrap();
        assert_eq!(tracking.message_id().as_str(), message);
        assert_eq!(tracking.status(), Some(status), "{number}");
        assert_eq!(tracking.status_success(), Some(true));
        assert_eq!(tracking.recipient().unwrap().as_str(), "X26ABC2");
        assert_eq!(tracking.workflow_id().unwrap().as_str(), "TEST_WORKFLOW");
        let kept = tracking.expires().unwrap() - tracking.uploaded().unwrap();
        assert!((4..=5).contains(&kept.num_days()));
        same(&server, &all).await;
    }
    let local_id = LocalId::parse("local-1").unwrap();
    let (server, client, all) = replay(&[42]).await;
    match client.track_by_local_id(&local_id).await.unwrap() {
        Tracked::One(tracking) => {
            assert_eq!(
                (tracking.file_size(), tracking.chunk_count()),
                (Some(11), Some(1))
            );
            assert_eq!(tracking.local_id(), Some("local-1"));
        }
        other => panic!("{other:?}"),
    }
    same(&server, &all).await;
    let (server, client, all) = replay(&[45]).await;
    let tracked = client.track_by_local_id(&local_id).await.unwrap();
    assert!(matches!(tracked, Tracked::Several));
    same(&server, &all).await;
}

#[tokio::test]
async fn acknowledgements_heads_and_lookups() {
    if folder().is_none() {
        return;
    }
    for number in [47, 48, 49] {
        let (server, client, all) = replay(&[number]).await;
        let message = id(all[0].target.split('/').nth(4).unwrap());
        let receipt = Receipt::of_earlier_run(client.mailbox().clone(), message);
        client.acknowledge(receipt).await.unwrap();
        same(&server, &all).await;
    }
    let (server, client, all) = replay(&[21]).await;
    let headers = client
        .head(&id("C1007541CB7844D09963C5F95D4EF2F2"))
        .await
        .unwrap();
    assert_eq!(
        (headers.local_id(), headers.subject()),
        (Some("local-1"), Some("subj"))
    );
    assert_eq!(headers.partner_id(), Some("PART"));
    assert_eq!(headers.media_type(), Some("text/csv"));
    assert!(headers.is_compressed() && !headers.is_encrypted());
    same(&server, &all).await;

    let workflow = |text: &str| WorkflowId::parse(text).unwrap();
    for (number, code, name, found) in [
        (91, "X26", "TEST_WORKFLOW2", 2),
        (92, "X26", "TEST_WORKFLOW2", 2),
        (93, "ZZZ", "NOPE", 0),
    ] {
        let (server, client, all) = replay(&[number]).await;
        let code = OdsCode::parse(code).unwrap();
        let mailboxes = client
            .endpoint_lookup(&code, &workflow(name))
            .await
            .unwrap();
        assert_eq!(mailboxes.len(), found);
        assert!(
            mailboxes
                .iter()
                .all(|found| found.name.starts_with("TESTMB"))
        );
        same(&server, &all).await;
    }
    let (server, client, all) = replay(&[94]).await;
    let found = client
        .workflow_search(&workflow("TEST_WORKFLOW_ACK"))
        .await
        .unwrap();
    assert_eq!(found[1].mailbox_id.as_str(), "X26ABC3");
    same(&server, &all).await;
}

#[tokio::test]
async fn rich_views() {
    if folder().is_none() {
        return;
    }
    let (server, client, all) = replay(&[95]).await;
    let page = client
        .rich_inbox(&RichSearch::new().max_results(1).unwrap())
        .await
        .unwrap();
    assert_eq!(page.messages[0].total_chunks(), Some(3));
    assert!(page.next().is_some() && page.valid_at.is_some());
    same(&server, &all).await;
    // The body of the other was not recorded, so that of the first stands in.
    let recorded = crate::recorded(96);
    let body = all[0].answer.as_bytes().to_vec();
    let (server, client) = crate::serve(&recorded, vec![recorded.answer_with(&body)]).await;
    client
        .rich_outbox(&RichSearch::new().max_results(10).unwrap())
        .await
        .unwrap();
    same(&server, &[recorded]).await;
}
